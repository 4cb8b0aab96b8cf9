//! BaseExceptionGroup and ExceptionGroup.

use super::base::is_exception_class;
use super::payload::{self, get_part, Part};
use crate::builtins::is_callable;
use crate::heap::{Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::vm::{Args, Cx, Flow};

const MESSAGE: Part = Part { ty: Ty::BaseExceptionGroup, index: 0 };
const EXCEPTIONS: Part = Part { ty: Ty::BaseExceptionGroup, index: 1 };

/// `BaseExceptionGroup.__new__(type, *args, **kwargs)`.
pub fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (class, args) = (cx.get(a.slot(0)), h.tuple_items(cx.get(a.slot(1))));
    let &[message, given] = args else {
        let text = format!("BaseExceptionGroup.__new__() takes exactly 2 arguments ({} given)", args.len());
        return Err(h.type_error(&text));
    };
    if !h.is_str(message) {
        let text = format!("BaseExceptionGroup.__new__() argument 1 must be str, not {}", h.argument_type(message));
        return Err(h.type_error(&text));
    }
    let Some(items) = h.sequence_items(given) else {
        if h.lookup_name(h.class_of(given), Name::getitem).is_none() || h.is_kind(given, Kind::Dict) {
            return Err(h.type_error("second argument (exceptions) must be a sequence"));
        }
        return cx.tail_prelude("group_new", &[a.slot(0), a.slot(1)]);
    };
    Flow::value(make(h, class, args, &items)?)
}

/// Hidden: `_group_new(class, args, exceptions)`, the exceptions as a list.
pub fn group_hidden<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    make(h, a[0], h.tuple_items(a[1]), &h.list_items(a[2]))
}

fn make<'h>(h: &'h Heap, class: Value<'h>, args: &[Value<'h>], items: &[Value<'h>]) -> Res<'h> {
    if items.is_empty() {
        return Err(h.value_error("second argument (exceptions) must be a non-empty sequence"));
    }
    if let Some(i) = items.iter().position(|&item| !h.is_kind(item, Kind::Exception)) {
        return Err(h.value_error(&format!("Item {i} of second argument (exceptions) is not an exception")));
    }
    let only_exceptions = items.iter().all(|&item| h.is_instance(item, Ty::Exception));
    let class = if class.is(h.class(Ty::BaseExceptionGroup)) && only_exceptions { h.class(Ty::ExceptionGroup) } else { class };
    if !only_exceptions {
        if class.is(h.class(Ty::ExceptionGroup)) {
            return Err(h.type_error("Cannot nest BaseExceptions in an ExceptionGroup"));
        }
        if h.is_subclass(class, h.class(Ty::Exception)) {
            return Err(h.type_error(&format!("Cannot nest BaseExceptions in '{}'", h.class_name(class))));
        }
    }
    let message = args.first().copied().unwrap_or(Value::NONE);
    payload::make(h, class, args, &[message, h.tuple(items)?])
}

pub fn init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    super::arguments::init(cx, a)
}

pub fn str(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let group = cx.get(a.slot(0));
    let (message, count) = (get_part(h, group, MESSAGE), h.len(get_part(h, group, EXCEPTIONS)));
    let tail = format!(" ({count} sub-exception{})", if count == 1 { "" } else { "s" });
    let text = [h.str_bytes(message), tail.as_bytes()].concat();
    Flow::value(h.str_from(&text)?)
}

pub fn derive(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let message = get_part(h, cx.get(a.slot(0)), MESSAGE);
    cx.begin_call(h.class(Ty::BaseExceptionGroup));
    cx.push_arg(message);
    cx.push_arg(cx.get(a.slot(1)));
    Ok(Flow::TailCall(2))
}

/// Whether a condition is an exception type, a tuple of them, or a function.
enum Condition {
    Types,
    Function,
}

fn check_condition(h: &Heap, v: Value<'_>) -> Result<Condition, Raised> {
    let types = is_exception_class(h, v) || h.is_kind(v, Kind::Tuple) && h.tuple_items(v).iter().all(|&item| is_exception_class(h, item));
    if types {
        return Ok(Condition::Types);
    }
    if !h.is_kind(v, Kind::Class) && is_callable(h, v) {
        return Ok(Condition::Function);
    }
    Err(h.type_error("expected an exception type, a tuple of exception types, or a callable (other than a class)"))
}

fn divide(cx: &mut Cx, a: Args, prelude: &'static str) -> Result<Flow, Raised> {
    let by_types = matches!(check_condition(cx.heap(), cx.get(a.slot(1)))?, Condition::Types);
    let by_types = cx.push(Value::bool(by_types));
    cx.tail_prelude(prelude, &[a.slot(0), a.slot(1), by_types])
}

pub fn split(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    divide(cx, a, "group_split")
}

pub fn subgroup(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    divide(cx, a, "group_subgroup")
}
