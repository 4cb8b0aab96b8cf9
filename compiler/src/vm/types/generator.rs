//! Generators, coroutines, async generators and their steps.

use crate::code::positions::NO_PC;
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::vm::awaiting::{CLOSE, Driven, SEND, THROW};
use crate::vm::generators::{AG_RUNNING, CREATED, FINISHED, NAME, PC, QUALNAME, RUNNING, Resume, STATE, SUSPENDED};
use crate::vm::native::{ClassRows, Row, getter, method, setter, vm_getter, vm_method};
use crate::vm::{Args, Cx, Flow, Slot};

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::Generator, doc: "A generator.", rows: GENERATOR },
    ClassRows { ty: Ty::Coroutine, doc: "A coroutine.", rows: COROUTINE },
    ClassRows { ty: Ty::AsyncGenerator, doc: "An asynchronous generator.", rows: ASYNC },
    ClassRows { ty: Ty::AsyncGenStep, doc: "A step of an asynchronous generator.", rows: STEP },
    ClassRows { ty: Ty::AsyncGenThrow, doc: "A step of an asynchronous generator that throws or closes.", rows: STEP },
    ClassRows { ty: Ty::CoroutineWrapper, doc: "A wrapper object implementing __await__ for coroutines.", rows: WRAPPER },
];

static GENERATOR: &[Row] = &[
    method("__iter__", "($self, /)", "Implement iter(self).", this),
    vm_method("__next__", "($self, /)", "Implement next(self).", next),
    vm_method("send", "($self, object, /)", "Return next yielded value or raise StopIteration.", send),
    vm_method("throw", "($self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)", "Raise exception in generator.", throw),
    vm_method("close", "($self, /)", "Raise GeneratorExit inside generator.", close),
    method("__repr__", "($self, /)", "Return repr(self).", repr),
    getter("__name__", "($self, /)", "", name),
    setter("__name__", "($self, value, /)", "", set_name),
    getter("__qualname__", "($self, /)", "", qualname),
    setter("__qualname__", "($self, value, /)", "", set_qualname),
    getter("gi_running", "($self, /)", "", running),
    getter("gi_suspended", "($self, /)", "", suspended),
    vm_getter("gi_yieldfrom", "($self, /)", "", delegate),
    vm_getter("gi_code", "($self, /)", "", code),
    getter("gi_frame", "($self, /)", "", frame),
];
static COROUTINE: &[Row] = &[
    method("__await__", "($self, /)", "Return an iterator to be used in await expression.", wrapper),
    vm_method("send", "($self, object, /)", "Return next iterated value or raise StopIteration.", send),
    vm_method("throw", "($self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)", "Raise exception in coroutine.", throw),
    vm_method("close", "($self, /)", "Raise GeneratorExit inside coroutine.", close),
    method("__repr__", "($self, /)", "Return repr(self).", repr),
    getter("__name__", "($self, /)", "", name),
    setter("__name__", "($self, value, /)", "", set_name),
    getter("__qualname__", "($self, /)", "", qualname),
    setter("__qualname__", "($self, value, /)", "", set_qualname),
    getter("cr_origin", "($self, /)", "", |_, _| Ok(Value::NONE)),
    getter("cr_running", "($self, /)", "", running),
    getter("cr_suspended", "($self, /)", "", suspended),
    vm_getter("cr_await", "($self, /)", "", delegate),
    vm_getter("cr_code", "($self, /)", "", code),
    getter("cr_frame", "($self, /)", "", frame),
];
static ASYNC: &[Row] = &[
    method("__aiter__", "($self, /)", "Return an awaitable, that resolves in asynchronous iterator.", this),
    vm_method("__anext__", "($self, /)", "Return a value or raise StopAsyncIteration.", anext),
    vm_method("asend", "($self, object, /)", "Send a value in the asynchronous generator.", asend),
    vm_method("athrow", "($self, /, *args)", "Raise an exception in the asynchronous generator.", athrow),
    vm_method("aclose", "($self, /)", "Raise GeneratorExit inside the asynchronous generator.", aclose),
    method("__repr__", "($self, /)", "Return repr(self).", repr),
    getter("__name__", "($self, /)", "", name),
    setter("__name__", "($self, value, /)", "", set_name),
    getter("__qualname__", "($self, /)", "", qualname),
    setter("__qualname__", "($self, value, /)", "", set_qualname),
    getter("ag_running", "($self, /)", "", step_running),
    getter("ag_suspended", "($self, /)", "", suspended),
    vm_getter("ag_await", "($self, /)", "", delegate),
    vm_getter("ag_code", "($self, /)", "", code),
    getter("ag_frame", "($self, /)", "", frame),
];
static STEP: &[Row] = &[
    method("__await__", "($self, /)", "Return an iterator to be used in await expression.", this),
    method("__iter__", "($self, /)", "Implement iter(self).", this),
    vm_method("__next__", "($self, /)", "Implement next(self).", step_next),
    vm_method("send", "($self, object, /)", "", step_send),
    vm_method("throw", "($self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)", "", step_throw),
    vm_method("close", "($self, /)", "", step_close),
];

fn this<'h>(_: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(a[0])
}
fn next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Ok(Flow::Resume { generator: cx.get(a.slot(0)).bits(), with: Resume::Send(Value::NONE.bits()) })
}
fn send(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Ok(Flow::Resume { generator: cx.get(a.slot(0)).bits(), with: Resume::Send(cx.get(a.slot(1)).bits()) })
}
fn throw(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let exception = thrown(cx, a)?;
    Ok(Flow::Resume { generator: cx.get(a.slot(0)).bits(), with: Resume::Throw(exception) })
}
/// What `throw(typ, val, tb)` throws.
fn thrown(cx: &mut Cx, a: Args) -> Result<u64, Raised> {
    if !cx.get(a.slot(2)).is_unbound() {
        warn_of_signature(cx, "throw")?;
    }
    cx.thrown([1, 2, 3].map(|i| cx.get(a.slot(i)).bits()))
}
fn warn_of_signature(cx: &mut Cx, method: &str) -> Result<(), Raised> {
    let text = format!("the (type, exc, tb) signature of {method}() is deprecated, use the single-arg signature instead.");
    cx.warn_deprecated(&text)
}
fn close(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    closed(cx, a.slot(0))
}
fn closed(cx: &mut Cx, generator: Slot) -> Result<Flow, Raised> {
    match cx.close_generator(cx.get(generator).bits())? {
        Some(value) => Flow::value(cx.value(value)),
        None => Flow::none(),
    }
}
fn name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], NAME))
}
fn set_name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_str(a[1]) {
        return Err(h.type_error("__name__ must be set to a string object"));
    }
    h.set_field(a[0], NAME, a[1]);
    Ok(Value::NONE)
}
fn qualname<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], QUALNAME))
}
fn set_qualname<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_str(a[1]) {
        return Err(h.type_error("__qualname__ must be set to a string object"));
    }
    h.set_field(a[0], QUALNAME, a[1]);
    Ok(Value::NONE)
}
fn repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let name = h.field(a[0], QUALNAME);
    h.str(&format!("<{} object {} at {}>", h.type_name(a[0]), h.str_lossy(name), super::object::address(a[0])))
}
fn state(h: &Heap, v: Value<'_>) -> i64 {
    h.field_at(v.offset(), STATE as u32).as_small().unwrap_or(FINISHED)
}
fn running<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(state(h, a[0]) == RUNNING))
}
fn step_running<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(h.aux(a[0]) & AG_RUNNING != 0))
}
fn suspended<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(state(h, a[0]) == SUSPENDED))
}
fn frame<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let pc = match state(h, a[0]) {
        FINISHED => return Ok(Value::NONE),
        CREATED => Value::small(i64::from(NO_PC)),
        _ => h.field(a[0], PC),
    };
    h.new_fields(Kind::Frame, Ty::Frame, &[Value::NONE, h.field(a[0], 0), pc, a[0]])
}
fn delegate(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let bits = cx.delegate_of(cx.get(a.slot(0)));
    Flow::value(cx.value(bits))
}
fn code(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let function = h.field(cx.get(a.slot(0)), 0);
    Flow::value(h.function_field(function, crate::heap::FunctionField::Code))
}

// ---- asynchronous generators

fn step_of(cx: &mut Cx, a: Args, given: u64, kind: i64) -> Result<Flow, Raised> {
    let step = cx.new_step(cx.get(a.slot(0)).bits(), given, kind)?;
    let step = cx.push(cx.value(step));
    cx.note_step(step)?;
    Flow::value(cx.get(step))
}
fn anext(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    step_of(cx, a, Value::NONE.bits(), SEND)
}
fn asend(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    step_of(cx, a, cx.get(a.slot(1)).bits(), SEND)
}
fn athrow(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.heap().len(cx.get(a.slot(1))) > 1 {
        warn_of_signature(cx, "athrow")?;
    }
    step_of(cx, a, cx.get(a.slot(1)).bits(), THROW)
}
fn aclose(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    step_of(cx, a, Value::NONE.bits(), CLOSE)
}
fn step_next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    drive(cx, a, Resume::Send(Value::NONE.bits()))
}
fn step_send(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let value = cx.get(a.slot(1)).bits();
    drive(cx, a, Resume::Send(value))
}
fn step_throw(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let exception = thrown(cx, a)?;
    drive(cx, a, Resume::Throw(exception))
}
fn step_close(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.close_step(cx.get(a.slot(0)).bits())?;
    Flow::none()
}
/// A step driven by hand (`send(None)` on what `__anext__` gave).
fn drive(cx: &mut Cx, a: Args, with: Resume) -> Result<Flow, Raised> {
    match cx.drive_step(cx.get(a.slot(0)).bits(), with)? {
        Driven::Yields(value) => Flow::value(cx.value(value)),
        Driven::Returns(value) => Err(stopped(cx, value)),
    }
}
fn stopped(cx: &Cx, value: u64) -> Raised {
    let value = cx.value(value);
    cx.heap().stop_iteration(if value.is_none() { Value::UNBOUND } else { value })
}

// ---- the iterator that `coroutine.__await__()` gives

static WRAPPER: &[Row] = &[
    method("__iter__", "($self, /)", "Implement iter(self).", this),
    vm_method("__next__", "($self, /)", "Implement next(self).", wrapper_next),
    vm_method("send", "($self, object, /)", "Return next iterated value or raise StopIteration.", wrapper_send),
    vm_method("throw", "($self, typ, val=<unrepresentable>, tb=<unrepresentable>, /)", "Raise exception in coroutine.", wrapper_throw),
    vm_method("close", "($self, /)", "Raise GeneratorExit inside coroutine.", wrapper_close),
];

fn wrapper<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.new_fields(Kind::Record, Ty::CoroutineWrapper, &[a[0]])
}
fn coroutine_of(cx: &Cx, a: Args) -> Slot {
    cx.push(cx.heap().field(cx.get(a.slot(0)), 0))
}
fn wrapper_next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Ok(Flow::Resume { generator: cx.get(coroutine_of(cx, a)).bits(), with: Resume::Send(Value::NONE.bits()) })
}
fn wrapper_send(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Ok(Flow::Resume { generator: cx.get(coroutine_of(cx, a)).bits(), with: Resume::Send(cx.get(a.slot(1)).bits()) })
}
fn wrapper_throw(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let coroutine = coroutine_of(cx, a);
    let exception = thrown(cx, a)?;
    Ok(Flow::Resume { generator: cx.get(coroutine).bits(), with: Resume::Throw(exception) })
}
fn wrapper_close(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let coroutine = coroutine_of(cx, a);
    closed(cx, coroutine)
}
