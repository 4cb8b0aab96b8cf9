//! Frames as objects: views of what they were when somebody asked for them.

use crate::code::positions::NO_PC;
use crate::heap::{FunctionField, Heap, Kind, Raised, Res, Ty, Value};
use crate::vm::generators;
use crate::vm::native::{ClassRows, Row, getter, setter, vm_getter, vm_method};
use crate::vm::traceback::{KEPT, LEFT};
use crate::vm::{Args, Cx, Flow};

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::Frame, doc: "A frame, read-only.", rows: FRAME },
];

/// The calling frame; UNBOUND while nobody asked for that of a traceback's frame.
const BACK: usize = 0;
const FUNCTION: usize = 1;
const PC: usize = 2;
/// Where the locals are: a dict, a generator, the entry of a traceback, a frame object that keeps them, or (UNBOUND) this one.
const LOCALS: usize = 3;
/// Callers that are looked at.
const CALLERS_MAX: usize = 1000;

static FRAME: &[Row] = &[
    vm_getter("f_back", "($self, /)", "", frame_back),
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

/// A frame object for an entry of a traceback, called from `back`.
pub(super) fn frame_of_entry<'h>(h: &'h Heap, entry: Value<'h>, function: Value<'h>, pc: Value<'h>, back: Value<'h>) -> Res<'h> {
    h.new_fields(Kind::Frame, Ty::Frame, &[back, function, pc, entry])
}

/// Sets who called a traceback's frame, unless that is known.
pub(super) fn set_back(h: &Heap, frame: Value<'_>, back: Value<'_>) {
    if h.field(frame, BACK).is_unbound() && !frame.is(back) {
        h.set_field(frame, BACK, back);
    }
}

/// The frame itself, or the nearest of its callers, that runs `function`.
pub(super) fn nearest_of<'h>(h: &'h Heap, frame: Value<'h>, function: Value<'h>) -> Option<Value<'h>> {
    let mut at = frame;
    for _ in 0..CALLERS_MAX {
        if !h.is_kind(at, Kind::Frame) {
            return None;
        }
        if h.field(at, FUNCTION).is(function) {
            return Some(at);
        }
        at = h.field(at, BACK);
    }
    None
}

pub(super) fn function_of_frame<'h>(h: &'h Heap, frame: Value<'h>) -> Value<'h> {
    h.field(frame, FUNCTION)
}

/// The frame on the value stack, of a traceback's frame in which the exception was caught.
fn running(cx: &Cx, frame: Value<'_>) -> Option<u32> {
    let h = cx.heap();
    let entry = h.field(frame, LOCALS);
    if h.is_kind(entry, Kind::Traceback) && h.aux(entry) != LEFT { cx.frame_of_entry(entry) } else { None }
}

fn frame_back(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let frame = cx.get(a.slot(0));
    if !cx.heap().field(frame, BACK).is_unbound() {
        return Flow::value(cx.heap().field(frame, BACK));
    }
    let callers = match running(cx, frame) {
        Some(base) => cx.shown_frames().into_iter().skip_while(|&shown| shown != base).skip(1).collect(),
        None => Vec::new(),
    };
    let back = cx.frame_views(&callers)?;
    let (frame, back) = (cx.get(a.slot(0)), cx.value(back));
    set_back(cx.heap(), frame, back);
    Flow::value(back)
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
    let pc = running(cx, frame).map_or(h.field(frame, PC), |base| Value::small(cx.pc_of_frame(base).into()));
    Ok(line_in(cx, h.function_field(function, FunctionField::Code), pc))
}

pub(super) fn line_in(cx: &Cx, code: Value<'_>, pc: Value<'_>) -> i64 {
    let unit = &cx.code_at(code).unit;
    let pc = pc.as_small().unwrap_or(0) as usize;
    unit.positions.line_at(pc).unwrap_or(unit.first_line).into()
}

fn set_frame_line<'h>(h: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    Err(h.value_error("f_lineno can only be set in a trace function"))
}

fn frame_lasti<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(begun(h.field(a[0], PC)))
}

/// Before the first instruction counts as at it.
pub(super) fn begun(pc: Value<'_>) -> Value<'_> {
    if pc.as_small() == Some(i64::from(NO_PC)) { Value::small(0) } else { pc }
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
    let code = cx.code_at(h.function_field(function_of(h, frame)?, FunctionField::Code));
    if let Some(holder) = holder_of(h, frame) {
        return Flow::value(cx.kept_locals(code, holder)?);
    }
    if let Some(base) = running(cx, frame) {
        return Flow::value(cx.locals_of(base)?);
    }
    let is_module = !code.unit.flags.function && &*code.unit.name == "<module>";
    Flow::value(if is_module { h.function_field(function_of(h, frame)?, FunctionField::Globals) } else { h.dict()? })
}

/// What keeps the locals of a frame that an exception left.
fn holder_of<'h>(h: &'h Heap, frame: Value<'h>) -> Option<Value<'h>> {
    let locals = h.field(frame, LOCALS);
    let holder = if locals.is_unbound() { frame } else { locals };
    ((h.is_kind(holder, Kind::Frame) || h.is_kind(holder, Kind::Traceback)) && h.aux(holder) == LEFT).then_some(holder)
}

fn frame_clear(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let frame = cx.get(a.slot(0));
    let (function, locals) = (h.field(frame, FUNCTION), h.field(frame, LOCALS));
    if h.is_kind(locals, Kind::Generator) {
        return match cx.generator_state(locals) {
            generators::RUNNING => Err(h.raise(Ty::RuntimeError, "cannot clear an executing frame")),
            generators::SUSPENDED => Err(h.raise(Ty::RuntimeError, "cannot clear a suspended frame")),
            _ => cx.close_generator(locals.bits()).and_then(|_| Flow::none()),
        };
    }
    let executes = if h.is_kind(locals, Kind::Dict) { cx.frame_bases().into_iter().any(|base| cx.frame_function(base).is(function)) } else { running(cx, frame).is_some() };
    if executes {
        return Err(h.raise(Ty::RuntimeError, "cannot clear an executing frame"));
    }
    if let Some(holder) = holder_of(h, frame) {
        for i in KEPT..h.len(holder) {
            h.set_field(holder, i, Value::UNBOUND);
        }
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
