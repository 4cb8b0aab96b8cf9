//! `super`.

use super::invalid_get;
use super::method::{method_func, method_self};
use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::vm::native::{Row, getter, static_method, vm_method};
use crate::vm::{Args, Cx, Flow};

pub(super) static ROWS: &[Row] = &[
    static_method("__new__", "($type, *args, **kwargs)", "", super_new),
    vm_method("__init__", "($self, type=None, object=None, /)", "", super_init),
    vm_method("__repr__", "($self, /)", "Return repr(self).", super_repr),
    vm_method("__get__", "($self, instance, owner=None, /)", "Return an attribute of instance, which is of type owner.", super_get),
    getter("__thisclass__", "($self, /)", "", method_func),
    getter("__self__", "($self, /)", "", method_self),
    getter("__self_class__", "($self, /)", "", super_self_class),
];
/// Class, object, and the class whose order of resolution is followed.
const SUPER_FIELDS: usize = 3;
fn super_new<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.new_super(a[0])
}
impl Heap {
    /// A super object that `__init__` has not seen.
    pub(crate) fn new_super<'h>(&'h self, class: Value<'h>) -> Res<'h> {
        self.new_fields_of(Kind::Super, class, &[Value::NONE; SUPER_FIELDS])
    }
}
fn super_init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (class, object) = match (cx.get(a.slot(1)).given(), cx.get(a.slot(2)).given()) {
        (None, _) => cx.super_arguments()?,
        (Some(class), object) => (class.bits(), object.unwrap_or(Value::NONE).bits()),
    };
    let h = cx.heap();
    let (class, object) = (cx.value(class), cx.value(object));
    if !h.is_kind(class, Kind::Class) {
        return Err(h.type_error(&format!("super() argument 1 must be a type, not {}", h.type_name(class))));
    }
    let start = if object.is_none() {
        Value::NONE
    } else if h.is_kind(object, Kind::Class) && h.is_subclass(object, class) {
        object
    } else if h.is_subclass(h.class_of(object), class) {
        h.class_of(object)
    } else {
        return Err(h.type_error(&format!(
            "super(type, obj): obj ({} {}) is not an instance or subtype of type ({}).",
            if h.is_kind(object, Kind::Class) { "type" } else { "instance of" },
            if h.is_kind(object, Kind::Class) { h.class_name(object) } else { h.type_name(object) },
            h.class_name(class)
        )));
    };
    for (i, field) in [class, object, start].into_iter().enumerate() {
        h.set_field(cx.get(a.slot(0)), i, field);
    }
    Flow::none()
}
/// A super object without an object, kept in a class, is bound when it is looked up.
fn super_get(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (this, instance) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if instance.is_none() && cx.get(a.slot(2)).given_not_none().is_none() {
        return Err(invalid_get(h));
    }
    if instance.is_none() || !h.field(this, 2).is_none() {
        return Flow::value(this);
    }
    cx.begin_call(h.class_of(this));
    cx.push_arg(h.field(this, 0));
    cx.push_arg(instance);
    Ok(Flow::TailCall(2))
}
fn super_self_class<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 2))
}
fn super_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    let (class, object) = (h.field(v, 0), h.field(v, 1));
    let class = if h.is_kind(class, Kind::Class) { h.class_name(class) } else { "NULL" };
    let text = if object.is_none() { format!("<super: <class '{class}'>, NULL>") } else { format!("<super: <class '{class}'>, <{} object>>", h.class_name(h.field(v, 2))) };
    Flow::value(h.str(&text)?)
}
