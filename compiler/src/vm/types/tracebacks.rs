//! Tracebacks as objects: lists of the places that an exception came through, outermost first.

use super::frames::{begun, frame_of_entry, function_of_frame, line_in, nearest_of, set_back};
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::types::indexed::index_sized;
use crate::vm::native::{ClassRows, Row, getter, method, setter, vm_getter, vm_static_method};
use crate::vm::traceback::LEFT;
use crate::vm::{Args, Cx, Flow};

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::Traceback, doc: "TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)\n--\n\nCreate a new traceback object.", rows: TRACEBACK },
];

const NEXT: usize = 0;
/// The line of an entry that a script made.
const CODE_OR_LINE: usize = 1;
const ENTRY_PC: usize = 2;
/// The frame once somebody asked for it. Behind it may stand what the frame held: see vm/traceback/note.rs.
const FUNCTION_OR_FRAME: usize = 3;

static TRACEBACK: &[Row] = &[
    vm_static_method("__new__", "($type, tb_next, tb_frame, tb_lasti, tb_lineno)", "Create a new traceback object.", traceback_new),
    getter("tb_next", "($self, /)", "", next),
    setter("tb_next", "($self, value, /)", "", set_next),
    vm_getter("tb_lineno", "($self, /)", "", line),
    getter("tb_lasti", "($self, /)", "", lasti),
    getter("tb_frame", "($self, /)", "", frame),
    method("__dir__", "($self, /)", "", names),
];

/// The function that ran where a traceback's entry was made.
pub(crate) fn function_of_traceback<'h>(h: &'h Heap, entry: Value<'h>) -> Value<'h> {
    let v = h.field(entry, FUNCTION_OR_FRAME);
    if h.is_kind(v, Kind::Frame) { function_of_frame(h, v) } else { v }
}

/// The line of an entry that a script made.
pub(crate) fn line_of_traceback(h: &Heap, entry: Value<'_>) -> Option<i64> {
    h.field(entry, CODE_OR_LINE).as_small()
}

fn traceback_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let [next, frame] = [1, 2].map(|i| cx.get(a.slot(i)));
    if !next.is_none() && !h.is_kind(next, Kind::Traceback) {
        return Err(h.type_error(&format!("expected traceback object or None, got '{}'", h.type_name(next))));
    }
    if !h.is_kind(frame, Kind::Frame) {
        let given = if frame.is_none() { "None" } else { h.type_name(frame) };
        return Err(h.type_error(&format!("traceback() argument 'tb_frame' must be frame, not {given}")));
    }
    let [lasti, line] = [cx.index(a.slot(3))?, cx.index(a.slot(4))?];
    let h = cx.heap();
    for number in [lasti, line] {
        if i32::try_from(index_sized(h, cx.get(number), Ty::OverflowError)?).is_err() {
            return Err(h.overflow_error("Python int too large to convert to C int"));
        }
    }
    let fields = [a.slot(1), line, lasti, a.slot(2)].map(|slot| cx.get(slot));
    Flow::value(h.new_fields(Kind::Traceback, Ty::Traceback, &fields)?)
}

fn next<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let next = h.field(a[0], NEXT);
    if h.is_kind(next, Kind::Traceback) {
        // The frames know who called them only from here.
        frame_called_from(h, next, frame(h, a)?)?;
    }
    Ok(next)
}

fn set_next<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let Some(next) = a[1].given() else { return Err(h.type_error("can't delete tb_next attribute")) };
    if !next.is_none() && !h.is_kind(next, Kind::Traceback) {
        return Err(h.type_error(&format!("expected traceback object, got '{}'", h.type_name(next))));
    }
    let mut at = next;
    while h.is_kind(at, Kind::Traceback) {
        if at.is(a[0]) {
            return Err(h.value_error("traceback loop detected"));
        }
        at = h.field(at, NEXT);
    }
    h.set_field(a[0], NEXT, next);
    Ok(Value::NONE)
}

fn line(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let entry = cx.get(a.slot(0));
    let code = h.field(entry, CODE_OR_LINE);
    if h.is_kind(code, Kind::Code) {
        return Flow::value(Value::small(line_in(cx, code, h.field(entry, ENTRY_PC))));
    }
    Flow::value(if line_of_traceback(h, entry).is_some() { code } else { Value::NONE })
}

fn lasti<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(begun(h.field(a[0], ENTRY_PC)))
}

fn frame<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    frame_called_from(h, a[0], Value::UNBOUND)
}

/// The frame of an entry, called from `back`.
fn frame_called_from<'h>(h: &'h Heap, entry: Value<'h>, back: Value<'h>) -> Res<'h> {
    let known = h.field(entry, FUNCTION_OR_FRAME);
    if h.is_kind(known, Kind::Frame) {
        set_back(h, known, back);
        return Ok(known);
    }
    // What was caught in a frame and raised again has two entries of the one frame.
    let made = match nearest_of(h, back, known) {
        Some(frame) if h.aux(entry) != LEFT => frame,
        _ => frame_of_entry(h, entry, known, h.field(entry, ENTRY_PC), back)?,
    };
    h.set_field(entry, FUNCTION_OR_FRAME, made);
    Ok(made)
}

fn names<'h>(h: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    let names = ["tb_frame", "tb_next", "tb_lasti", "tb_lineno"].map(|name| h.intern_str(name));
    h.list(&names.into_iter().collect::<Result<Vec<_>, _>>()?)
}
