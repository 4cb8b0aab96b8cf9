//! `_codecs`: the text codecs behind the `codecs` module, piece by piece.

use crate::character_names::name_of;
use crate::heap::{Heap, Raised, Res, Value};
use crate::types::{bytes, codecs};
use crate::vm::native::{ModuleRows, Row, function, vm_function};
use crate::vm::{Args, Cx, Flow};

/// `_codecs`.
pub static MODULE: ModuleRows = ModuleRows { name: "_codecs", doc: "Text codecs.", rows: ROWS, constants: &[] };

static ROWS: &[Row] = &[
    function("name", "(encoding, /)", "The name that CodecInfo shows for an encoding of the engine's own, or None.", name),
    function("decode_part", "(data, encoding, errors, final, /)", "The text of as much of the data as can be decoded now, and how many bytes that is.", decode_part),
    vm_function("decode_by_script", "(data, encoding, errors, final, /)", "The same, when a script's error handler has to be asked.", |cx, a| {
        cx.tail_prelude("codec_decode_part", &[a.slot(0), a.slot(1), a.slot(2), a.slot(3)])
    }),
    vm_function("register_error", "(errors, handler, /)", "Register an error handler.", register_error),
    vm_function("error_handler", "(name, /)", "The error handler that a script registered under a name, or None.", |cx, a| cx.tail_prelude("codec_error_handler", &[a.slot(0)])),
    vm_function("searches", "()", "The functions that search codecs, a list.", |cx, _| cx.tail_prelude("codec_searches", &[])),
    function("doubt", "(data, /)", "What a warning says of an escape that there is not, or None.", |h, a| codecs::doubt(h, a[0])),
    function("unicode_name", "(code, /)", "The name of a character, or None.", unicode_name),
];

fn text(h: &Heap, v: Value<'_>, missing: &str) -> Result<String, Raised> {
    Ok(codecs::name_arg(h, v, "argument must be str, not ")?.unwrap_or_else(|| missing.into()))
}

fn name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match codecs::native_codec(&text(h, a[0], "utf-8")?) {
        Some(codec) => h.str(codec.full_name()),
        None => Ok(Value::NONE),
    }
}

fn register_error(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    if !h.is_str(cx.get(a.slot(0))) {
        return Err(h.type_error(&format!("register_error() argument 1 must be str, not {}", h.argument_type(cx.get(a.slot(0))))));
    }
    cx.tail_prelude("codec_register_error", &[a.slot(0), a.slot(1)])
}

fn unicode_name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match name_of(h.as_i64(a[0]).unwrap_or(0) as u32) {
        Some(name) => h.str(&name),
        None => Ok(Value::NONE),
    }
}

/// What is decoded in one go by the engine alone; None when scripts have to be asked.
fn decode_part<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let data = bytes::buffer_arg(h, a[0])?;
    let errors = text(h, a[2], "strict")?;
    if codecs::Handler::named(&errors).is_none() {
        return Ok(Value::NONE);
    }
    let codec = codecs::find_codec(h, &text(h, a[1], "utf-8")?, "decode")?;
    let (decoded, used) = codecs::decode_part(h, a[0], &data, codec, &errors, a[3].is(Value::TRUE))?;
    h.tuple(&[decoded, Value::small(used as i64)])
}
