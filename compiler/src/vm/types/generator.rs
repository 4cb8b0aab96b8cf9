//! Generators, coroutines, async generators and their steps.

use crate::heap::{ExceptionField, Heap, Kind, Raised, Res, Ty, Value};
use crate::vm::generators::{FINISHED, NAME, QUALNAME, RUNNING, Resume, STATE, SUSPENDED};
use crate::vm::native::{ClassRows, Row, getter, method, setter, vm_getter, vm_method};
use crate::vm::{Args, Cx, Flow, Slot};

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::Generator, doc: "A generator.", rows: GENERATOR },
    ClassRows { ty: Ty::Coroutine, doc: "A coroutine.", rows: COROUTINE },
    ClassRows { ty: Ty::AsyncGenerator, doc: "An asynchronous generator.", rows: ASYNC },
    ClassRows { ty: Ty::AsyncGenStep, doc: "A step of an asynchronous generator.", rows: STEP },
    ClassRows { ty: Ty::CoroutineWrapper, doc: "A coroutine as an iterator.", rows: &[] },
];

static GENERATOR: &[Row] = &[
    method("__iter__", "($self, /)", "Implement iter(self).", this),
    vm_method("__next__", "($self, /)", "Implement next(self).", next),
    vm_method("send", "($self, arg, /)", "Return next yielded value or raise StopIteration.", send),
    vm_method("throw", "($self, typ, val=None, tb=None, /)", "Raise exception in generator.", throw),
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
    method("__await__", "($self, /)", "Return an iterator to be used in await expression.", this),
    vm_method("send", "($self, arg, /)", "Return next iterated value or raise StopIteration.", send),
    vm_method("throw", "($self, typ, val=None, tb=None, /)", "Raise exception in coroutine.", throw),
    vm_method("close", "($self, /)", "Raise GeneratorExit inside coroutine.", close),
    method("__repr__", "($self, /)", "Return repr(self).", repr),
    getter("__name__", "($self, /)", "", name),
    setter("__name__", "($self, value, /)", "", set_name),
    getter("__qualname__", "($self, /)", "", qualname),
    setter("__qualname__", "($self, value, /)", "", set_qualname),
    getter("cr_running", "($self, /)", "", running),
    getter("cr_suspended", "($self, /)", "", suspended),
    vm_getter("cr_await", "($self, /)", "", delegate),
    vm_getter("cr_code", "($self, /)", "", code),
    getter("cr_frame", "($self, /)", "", frame),
];
static ASYNC: &[Row] = &[
    method("__aiter__", "($self, /)", "Return an awaitable, that resolves in asynchronous iterator.", this),
    vm_method("__anext__", "($self, /)", "Return a value or raise StopAsyncIteration.", anext),
    vm_method("asend", "($self, value, /)", "Send a value in the asynchronous generator.", asend),
    vm_method("athrow", "($self, typ, val=None, tb=None, /)", "Raise an exception in the asynchronous generator.", athrow),
    vm_method("aclose", "($self, /)", "Raise GeneratorExit inside the asynchronous generator.", aclose),
    method("__repr__", "($self, /)", "Return repr(self).", repr),
    getter("__name__", "($self, /)", "", name),
    getter("__qualname__", "($self, /)", "", qualname),
    getter("ag_running", "($self, /)", "", running),
    vm_getter("ag_await", "($self, /)", "", delegate),
    vm_getter("ag_code", "($self, /)", "", code),
    getter("ag_frame", "($self, /)", "", frame),
];
static STEP: &[Row] = &[
    method("__await__", "($self, /)", "Return an iterator to be used in await expression.", this),
    method("__iter__", "($self, /)", "Implement iter(self).", this),
    vm_method("__next__", "($self, /)", "Implement next(self).", step_next),
    vm_method("send", "($self, arg, /)", "", step_send),
    vm_method("throw", "($self, typ, val=None, tb=None, /)", "", step_throw),
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
    let exception = thrown(cx, a, "throw")?;
    Ok(Flow::Resume { generator: cx.get(a.slot(0)).bits(), with: Resume::Throw(exception) })
}
/// The exception object that `throw(typ, val, tb)` names; `method` is what CPython calls it.
fn thrown(cx: &mut Cx, a: Args, method: &str) -> Result<u64, Raised> {
    if [2, 3].into_iter().any(|i| cx.get(a.slot(i)).given().is_some()) {
        cx.warn_deprecated(&format!("the (type, exc, tb) signature of {method}() is deprecated, use the single-arg signature instead."))?;
    }
    let h = cx.heap();
    let (typ, value) = (cx.get(a.slot(1)), cx.get(a.slot(2)).given_not_none());
    let tb = cx.get(a.slot(3)).given_not_none();
    if tb.is_some_and(|tb| !h.is_kind(tb, Kind::Traceback)) {
        return Err(h.type_error("throw() third argument must be a traceback object"));
    }
    let exception = if h.is_kind(typ, Kind::Exception) {
        if value.is_some() {
            return Err(h.type_error("instance exception may not have a separate value"));
        }
        a.slot(1)
    } else if h.class_is(typ, Ty::BaseException) {
        made_for_throw(cx, a)?
    } else {
        return Err(h.type_error(&format!("exceptions must be classes or instances deriving from BaseException, not {}", h.type_name(typ))));
    };
    let h = cx.heap();
    if let Some(tb) = cx.get(a.slot(3)).given_not_none() {
        h.set_exception_field(cx.get(exception), ExceptionField::Traceback, tb);
    }
    Ok(cx.get(exception).bits())
}
/// An exception of the class that was given: the value when it is one, else made of the value.
fn made_for_throw(cx: &mut Cx, a: Args) -> Result<Slot, Raised> {
    let h = cx.heap();
    let (class, value) = (cx.get(a.slot(1)), cx.get(a.slot(2)).given_not_none());
    let arguments = match value {
        Some(value) if h.is_subclass(h.class_of(value), class) => return Ok(a.slot(2)),
        Some(value) if h.is_kind(value, Kind::Tuple) => h.tuple_items(value).to_vec(),
        Some(value) => vec![value],
        None => Vec::new(),
    };
    let slots: Vec<Slot> = arguments.into_iter().map(|v| cx.push(v)).collect();
    let made = cx.call(a.slot(1), &slots)?;
    let h = cx.heap();
    if h.is_kind(cx.get(made), Kind::Exception) {
        return Ok(made);
    }
    let (class, got) = (super::full_class_name(h, cx.get(a.slot(1))), h.type_name(cx.get(made)));
    Err(h.type_error(&format!("calling <class '{class}'> should have returned an instance of BaseException, not {got}")))
}
fn close(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let generator = cx.get(a.slot(0)).bits();
    let state = cx.generator_state(cx.value(generator));
    if state == RUNNING {
        return Err(cx.heap().value_error("generator already executing"));
    }
    match cx.close_generator(generator)? {
        Some(value) => Flow::value(cx.value(value)),
        None => Flow::none(),
    }
}
fn name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], NAME))
}
fn set_name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.set_field(a[0], NAME, a[1]);
    Ok(Value::NONE)
}
fn qualname<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], QUALNAME))
}
fn set_qualname<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
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
fn suspended<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(state(h, a[0]) == SUSPENDED))
}
fn frame<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if state(h, a[0]) == FINISHED { Ok(Value::NONE) } else { h.new_fields(Kind::Frame, Ty::Frame, &[Value::NONE, h.field(a[0], 0), h.field(a[0], crate::vm::generators::PC), a[0]]) }
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

fn step_of(cx: &mut Cx, generator: u64, value: u64, kind: i64) -> Result<Flow, Raised> {
    let step = cx.new_await(generator, value, kind)?;
    Flow::value(cx.value(step))
}
fn anext(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    step_of(cx, cx.get(a.slot(0)).bits(), Value::NONE.bits(), 0)
}
fn asend(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    step_of(cx, cx.get(a.slot(0)).bits(), cx.get(a.slot(1)).bits(), 0)
}
fn athrow(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let exception = thrown(cx, a, "athrow")?;
    step_of(cx, cx.get(a.slot(0)).bits(), exception, 1)
}
fn aclose(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let exit = cx.heap().new_exception(cx.heap().class(Ty::GeneratorExit), &[])?.bits();
    step_of(cx, cx.get(a.slot(0)).bits(), exit, 2)
}
fn step_next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    drive(cx, a, Resume::Send(Value::NONE.bits()))
}
fn step_send(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let value = cx.get(a.slot(1)).bits();
    drive(cx, a, Resume::Send(value))
}
fn step_throw(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let exception = thrown(cx, a, "throw")?;
    drive(cx, a, Resume::Throw(exception))
}
fn step_close(_: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Flow::none()
}
/// A step driven by hand (`send(None)` on what `__anext__` gave).
fn drive(cx: &mut Cx, a: Args, with: Resume) -> Result<Flow, Raised> {
    let step = cx.get(a.slot(0)).bits();
    let value = cx.step_nested(step, with)?;
    Flow::value(cx.value(value))
}
