//! `compile`.

use super::Making;
use super::text::source_text;
use crate::heap::{Kind, Name, Raised};
use crate::syntax::parser::{Mode, Options};
use crate::vm::{Args, Cx, Flow, Slot};

/// `from __future__ import annotations` as a flag.
const FUTURE_ANNOTATIONS: i64 = 0x100_0000;
/// Every `__future__`, and the flags that change how a source is read but not what comes of it.
const KNOWN_FLAGS: i64 = 0x1fe_0000 | 0x10 | 0x200 | 0x1000 | 0x2000 | 0x4000;

pub(super) fn compile(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let filename = file_name(cx, a.slot(1))?;
    let mode_name = mode_name(cx, a.slot(2))?;
    let flags = number(cx, a.slot(3), 0)?;
    let dont_inherit = !cx.get(a.slot(4)).is_unbound() && cx.truth(a.slot(4))?;
    let optimize = number(cx, a.slot(5), -1)?;
    if flags & !KNOWN_FLAGS != 0 {
        return Err(cx.heap().value_error("compile(): unrecognised flags"));
    }
    if !(-1..=2).contains(&optimize) {
        return Err(cx.heap().value_error("compile(): invalid optimize value"));
    }
    let mode = match &*mode_name {
        "exec" => Mode::Exec,
        "eval" => Mode::Eval,
        "single" => Mode::Single,
        "func_type" => return Err(cx.heap().value_error("compile() mode 'func_type' requires flag PyCF_ONLY_AST")),
        _ => return Err(cx.heap().value_error("compile() mode must be 'exec', 'eval' or 'single'")),
    };
    let inherited = !dont_inherit && cx.caller_options().future_annotations;
    let options = Options { future_annotations: inherited || flags & FUTURE_ANNOTATIONS != 0, optimize: optimize.max(0) as u8, ..cx.caller_options() };
    let source = cx.get(a.slot(0));
    if cx.heap().is_kind(source, Kind::Code) {
        return Err(cx.heap().type_error("compile() arg 1 must be a string, bytes or AST object"));
    }
    let source = source_text(cx, a.slot(0), "compile() arg 1 must be a string, bytes or AST object", &filename)?;
    let (code, _) = cx.make_code(&source, Making { options, ..Making::new(&filename, mode) })?;
    Flow::value(cx.value(code))
}

/// A file's name: a str, bytes, or what has a path.
fn file_name(cx: &mut Cx, slot: Slot) -> Result<String, Raised> {
    let path = match cx.heap().is_str(cx.get(slot)) || cx.heap().bytes_like(cx.get(slot)).is_some() {
        true => slot,
        false => cx.call_special(slot, Name::fspath, &[])?.unwrap_or(slot),
    };
    let h = cx.heap();
    let v = cx.get(path);
    let name = match h.bytes_like(v) {
        Some(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        None if h.is_str(v) => h.str_lossy(v).into_owned(),
        None => return Err(h.type_error(&format!("expected str, bytes or os.PathLike object, not {}", h.type_name(v)))),
    };
    if name.contains('\0') { Err(h.value_error("embedded null character")) } else { Ok(name) }
}

fn mode_name(cx: &mut Cx, slot: Slot) -> Result<String, Raised> {
    let (h, v) = (cx.heap(), cx.get(slot));
    if !h.is_str(v) {
        return Err(h.type_error(&format!("compile() argument 'mode' must be str, not {}", h.argument_type(v))));
    }
    let name = h.str_lossy(v).into_owned();
    if name.contains('\0') { Err(h.value_error("embedded null character")) } else { Ok(name) }
}

/// An int of C's width, if one was given.
fn number(cx: &mut Cx, slot: Slot, default: i64) -> Result<i64, Raised> {
    if cx.get(slot).is_unbound() {
        return Ok(default);
    }
    let found = cx.index(slot)?;
    match cx.heap().as_i64(cx.get(found)) {
        Some(n) if i32::try_from(n).is_ok() => Ok(n),
        _ => Err(cx.heap().overflow_error("Python int too large to convert to C int")),
    }
}
