//! A function bound to an object.

use super::call;
use crate::heap::{Heap, Kind, Name, Raised, Res, Value};
use crate::vm::native::{Row, getter, method, vm_getter, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

pub(super) static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, function, instance, /)", "", method_new),
    vm_method("__repr__", "($self, /)", "Return repr(self).", method_repr),
    vm_method("__call__", "($self, /, *args, **kwargs)", "Call self as a function.", call),
    method("__eq__", "($self, value, /)", "Return self==value.", method_eq),
    method("__hash__", "($self, /)", "Return hash(self).", method_hash),
    vm_method("__getattribute__", "($self, name, /)", "Return getattr(self, name).", method_getattribute),
    getter("__func__", "($self, /)", "", method_func),
    getter("__self__", "($self, /)", "", method_self),
    vm_getter("__doc__", "($self, /)", "", method_doc),
    method("__get__", "($self, instance, owner=None, /)", "Return an attribute of instance, which is of type owner.", method_get),
    vm_method("__reduce__", "($self, /)", "", method_reduce),
];
fn method_doc(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let function = cx.push(cx.heap().field(cx.get(a.slot(0)), 0));
    match cx.getattr_opt(function, Name::doc)? {
        Some(doc) => Flow::value(cx.get(doc)),
        None => Flow::none(),
    }
}
/// What is bound already stays as it is.
fn method_get<'h>(_: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(a[0])
}
fn method_reduce(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let function = cx.push(cx.heap().field(cx.get(a.slot(0)), 0));
    let name = cx.push(cx.heap().name(Name::name));
    let name = cx.getattr(function, name)?;
    let h = cx.heap();
    let getattr = h.dict_get_str(cx.value(cx.builtins), h.intern_str("getattr")?).unwrap_or(Value::NONE);
    let through = h.tuple(&[h.field(cx.get(a.slot(0)), 1), cx.get(name)])?;
    Flow::value(h.tuple(&[getattr, through])?)
}
fn method_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if !crate::builtins::is_callable(cx.heap(), cx.get(a.slot(1))) {
        return Err(cx.heap().type_error("first argument must be callable"));
    }
    if cx.get(a.slot(2)).is_none() {
        return Err(cx.heap().type_error("instance must not be None"));
    }
    Flow::value(cx.heap().bound_method(cx.get(a.slot(1)), cx.get(a.slot(2)))?)
}
pub(super) fn method_func<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 0))
}
pub(super) fn method_self<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 1))
}
fn method_eq<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_kind(a[1], Kind::BoundMethod) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(Value::bool(h.field(a[0], 0).is(h.field(a[1], 0)) && h.field(a[0], 1).is(h.field(a[1], 1))))
}
fn method_hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.pure_hash(a[0])?.unwrap_or(0))
}
fn method_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let v = cx.get(a.slot(0));
    let this = cx.push(cx.heap().field(v, 1));
    let shown = cx.repr(this)?;
    let function = cx.push(cx.heap().field(cx.get(a.slot(0)), 0));
    let mut name = String::from("?");
    for asked in [Name::qualname, Name::name] {
        if let Some(found) = cx.quiet_attribute(function, asked) {
            if cx.heap().is_str(cx.get(found)) {
                name = cx.heap().str_lossy(cx.get(found)).into_owned();
            }
            break;
        }
    }
    let h = cx.heap();
    Flow::value(h.str(&format!("<bound method {name} of {}>", h.str_lossy(cx.get(shown))))?)
}
/// Attributes of a method are those of its function, but for its own.
fn method_getattribute(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let name = cx.heap().intern(cx.plain_str(cx.get(a.slot(1)))?)?.bits();
    let v = cx.get(a.slot(0)).bits();
    let slot = cx.plain_getattr(v, name)?;
    Flow::value(cx.get(slot))
}
