//! `staticmethod` and `classmethod`.

use super::invalid_get;
use super::method::method_func;
use crate::heap::{FunctionField, Heap, Kind, Name, Raised, Res, Value};
use crate::vm::native::{Row, getter, method, static_method, vm_getter, vm_method};
use crate::vm::{Args, Cx, Flow};

pub(super) static STATIC_METHOD: &[Row] = &[
    static_method("__new__", "($type, *args, **kwargs)", "", static_new),
    vm_method("__init__", "($self, function, /)", "", wrap),
    vm_method("__call__", "($self, /, *args, **kwargs)", "Call self as a function.", static_call),
    method("__get__", "($self, instance, owner=None, /)", "Return an attribute of instance, which is of type owner.", static_get),
    getter("__func__", "($self, /)", "", method_func),
    getter("__wrapped__", "($self, /)", "", method_func),
    vm_getter("__isabstractmethod__", "($self, /)", "", wrapped_abstract),
    vm_method("__repr__", "($self, /)", "Return repr(self).", static_repr),
    super::super::DICT,
    super::super::SET_DICT,
];
fn static_new<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.new_fields_of(Kind::StaticMethod, a[0], &[Value::NONE])
}
/// Takes a function; its names, docs and annotations become the wrapper's own.
fn wrap(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (made, function) = (a.slot(0), a.slot(1));
    cx.heap().set_field(cx.get(made), 0, cx.get(function));
    for name in [Name::module, Name::name, Name::qualname, Name::doc, Name::annotations] {
        let h = cx.heap();
        let v = cx.get(function);
        let unset = name == Name::annotations && h.is_kind(v, Kind::Function) && h.function_field(v, FunctionField::Annotations).is_unbound();
        if unset {
            continue;
        }
        if let Some(value) = cx.getattr_opt(function, name)? {
            cx.heap().instance_set(cx.get(made), cx.heap().name(name), cx.get(value))?;
            cx.pop_to(value);
        }
    }
    Flow::none()
}
fn static_call(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let callee = cx.heap().field(cx.get(a.slot(0)), 0).bits();
    Ok(Flow::Spread { callee, args: cx.get(a.slot(1)).bits(), kwargs: cx.get(a.slot(2)).bits() })
}
fn static_get<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if a[1].is_none() && a[2].given_not_none().is_none() {
        return Err(invalid_get(h));
    }
    Ok(h.field(a[0], 0))
}
fn wrapped_abstract(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let function = cx.push(cx.heap().field(cx.get(a.slot(0)), 0));
    match cx.getattr_opt(function, Name::isabstractmethod)? {
        Some(flag) => Flow::value(cx.get(flag)),
        None => Flow::value(Value::FALSE),
    }
}
fn wrapped_repr(cx: &mut Cx, a: Args, what: &str) -> Result<Flow, Raised> {
    let function = cx.push(cx.heap().field(cx.get(a.slot(0)), 0));
    let shown = cx.repr(function)?;
    let h = cx.heap();
    Flow::value(h.str(&format!("<{what}({})>", h.str_lossy(cx.get(shown))))?)
}
fn static_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    wrapped_repr(cx, a, "staticmethod")
}

pub(super) static CLASS_METHOD: &[Row] = &[
    static_method("__new__", "($type, *args, **kwargs)", "", class_new),
    vm_method("__init__", "($self, function, /)", "", wrap),
    vm_method("__get__", "($self, instance, owner=None, /)", "Return an attribute of instance, which is of type owner.", class_get),
    getter("__func__", "($self, /)", "", method_func),
    getter("__wrapped__", "($self, /)", "", method_func),
    vm_getter("__isabstractmethod__", "($self, /)", "", wrapped_abstract),
    vm_method("__repr__", "($self, /)", "Return repr(self).", class_repr),
    super::super::DICT,
    super::super::SET_DICT,
];
fn class_new<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.new_fields_of(Kind::ClassMethod, a[0], &[Value::NONE])
}
fn class_get(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let class = match cx.get(a.slot(2)).given_not_none() {
        Some(class) => class,
        None if cx.get(a.slot(1)).is_none() => return Err(invalid_get(h)),
        None => h.class_of(cx.get(a.slot(1))),
    };
    let function = h.field(cx.get(a.slot(0)), 0).bits();
    let class = class.bits();
    let bound = cx.bind_found(crate::vm::attributes::Found::Method(function), class)?;
    Flow::value(cx.value(bound))
}
fn class_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    wrapped_repr(cx, a, "classmethod")
}
