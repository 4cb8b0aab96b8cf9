//! Frames and tracebacks as objects. A frame is a view of what it was when somebody asked for it; locals that a traceback's frame had
//! are gone with it.

use crate::heap::{FunctionField, Heap, Kind, Raised, Res, Ty, Value};
use crate::types::indexed::index_sized;
use crate::vm::native::{ClassRows, Row, getter, method, setter, vm_getter, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::Frame, doc: "A frame, read-only.", rows: FRAME },
    ClassRows { ty: Ty::Traceback, doc: "TracebackType(tb_next, tb_frame, tb_lasti, tb_lineno)\n--\n\nCreate a new traceback object.", rows: TRACEBACK },
];

// ---- frames: the calling frame, the function, the word index, the locals or a generator

const BACK: usize = 0;
const FUNCTION: usize = 1;
const PC: usize = 2;
const LOCALS: usize = 3;

static FRAME: &[Row] = &[
    getter("f_back", "($self, /)", "", frame_back),
    vm_getter("f_code", "($self, /)", "", frame_code),
    vm_getter("f_globals", "($self, /)", "", frame_globals),
    vm_getter("f_builtins", "($self, /)", "", frame_builtins),
    vm_getter("f_lineno", "($self, /)", "", frame_line),
    setter("f_lineno", "($self, value, /)", "", set_frame_line),
    getter("f_lasti", "($self, /)", "", frame_lasti),
    vm_getter("f_locals", "($self, /)", "", frame_locals),
    getter("f_trace", "($self, /)", "", |_, _| Ok(Value::NONE)),
    setter("f_trace", "($self, value, /)", "", |_, _| Ok(Value::NONE)),
    getter("f_trace_lines", "($self, /)", "", |_, _| Ok(Value::TRUE)),
    setter("f_trace_lines", "($self, value, /)", "", |_, _| Ok(Value::NONE)),
    getter("f_trace_opcodes", "($self, /)", "", |_, _| Ok(Value::FALSE)),
    setter("f_trace_opcodes", "($self, value, /)", "", |_, _| Ok(Value::NONE)),
    vm_method("clear", "($self, /)", "F.clear(): clear all references held by the frame", frame_clear),
    vm_method("__repr__", "($self, /)", "Return repr(self).", frame_repr),
];

fn frame_back<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], BACK))
}

/// What a frame runs, which is always a function of the script or the library.
fn function_of<'h>(h: &'h Heap, frame: Value<'h>) -> Result<Value<'h>, Raised> {
    let function = h.field(frame, FUNCTION);
    if h.is_kind(function, Kind::Function) { Ok(function) } else { Err(h.value_error("the frame has no code")) }
}

fn frame_code(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    Flow::value(h.function_field(function_of(h, cx.get(a.slot(0)))?, FunctionField::Code))
}

fn frame_globals(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    Flow::value(h.function_field(function_of(h, cx.get(a.slot(0)))?, FunctionField::Globals))
}

fn frame_builtins(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Flow::value(cx.value(cx.builtins))
}

fn frame_line(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let line = line_of_frame(cx, cx.get(a.slot(0)))?;
    Flow::value(Value::small(line))
}

fn line_of_frame(cx: &Cx, frame: Value<'_>) -> Result<i64, Raised> {
    let h = cx.heap();
    let function = function_of(h, frame)?;
    Ok(line_in(cx, h.function_field(function, FunctionField::Code), h.field(frame, PC)))
}

fn line_in(cx: &Cx, code: Value<'_>, pc: Value<'_>) -> i64 {
    let unit = &cx.code_at(code).unit;
    let pc = pc.as_small().unwrap_or(0) as usize;
    unit.positions.line_at(pc).unwrap_or(unit.first_line).into()
}

fn set_frame_line<'h>(h: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    Err(h.value_error("f_lineno can only be set in a trace function"))
}

fn frame_lasti<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], PC))
}

fn frame_locals(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let frame = cx.get(a.slot(0));
    let locals = h.field(frame, LOCALS);
    if h.is_kind(locals, Kind::Dict) {
        return Flow::value(locals);
    }
    if h.is_kind(locals, Kind::Generator) {
        return Flow::value(cx.generator_locals(locals)?);
    }
    let function = function_of(h, frame)?;
    let unit = &cx.code_at(h.function_field(function, FunctionField::Code)).unit;
    let is_module = !unit.flags.function && &*unit.name == "<module>";
    Flow::value(if is_module { h.function_field(function, FunctionField::Globals) } else { h.dict()? })
}

fn frame_clear(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let frame = cx.get(a.slot(0));
    let (function, locals) = (h.field(frame, FUNCTION), h.field(frame, LOCALS));
    if h.is_kind(locals, Kind::Generator) {
        return Err(h.raise(Ty::RuntimeError, "cannot clear a suspended frame"));
    }
    if !h.is_kind(locals, Kind::Dict) {
        return Flow::none();
    }
    if cx.frame_bases().into_iter().any(|base| cx.frame_function(base).is(function)) {
        return Err(h.raise(Ty::RuntimeError, "cannot clear an executing frame"));
    }
    h.set_field(frame, LOCALS, h.dict()?);
    Flow::none()
}

fn frame_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let frame = cx.get(a.slot(0));
    let line = line_of_frame(cx, frame)?;
    let h = cx.heap();
    let unit = &cx.code_at(h.function_field(function_of(h, frame)?, FunctionField::Code)).unit;
    let text = format!("<frame at {}, file '{}', line {line}, code {}>", super::object::address(frame), unit.filename, unit.name);
    Flow::value(h.str(&text)?)
}

// ---- tracebacks: the next entry; the code, or the line of an entry that a script made; the word index; the function, or the frame
// once somebody asked for it

const NEXT: usize = 0;
const CODE_OR_LINE: usize = 1;
const ENTRY_PC: usize = 2;
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
    if h.is_kind(v, Kind::Frame) { h.field(v, FUNCTION) } else { v }
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
    Ok(h.field(a[0], NEXT))
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
    Ok(h.field(a[0], ENTRY_PC))
}

fn frame<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let known = h.field(a[0], FUNCTION_OR_FRAME);
    if h.is_kind(known, Kind::Frame) {
        return Ok(known);
    }
    let made = h.new_fields(Kind::Frame, Ty::Frame, &[Value::NONE, known, h.field(a[0], ENTRY_PC), Value::NONE])?;
    h.set_field(a[0], FUNCTION_OR_FRAME, made);
    Ok(made)
}

fn names<'h>(h: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    let names = ["tb_frame", "tb_next", "tb_lasti", "tb_lineno"].map(|name| h.intern_str(name));
    h.list(&names.into_iter().collect::<Result<Vec<_>, _>>()?)
}
