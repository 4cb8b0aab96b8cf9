//! `property`.

use super::invalid_get;
use crate::heap::{Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::vm::native::{Row, getter, method, setter, vm_getter, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow, Slot};

pub(super) static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, *args, **kwargs)", "", property_new),
    vm_method("__init__", "($self, fget=None, fset=None, fdel=None, doc=None)", "", property_init),
    vm_method("getter", "($self, fget, /)", "Descriptor to obtain a copy of the property with a different getter.", property_getter),
    vm_method("setter", "($self, fset, /)", "Descriptor to obtain a copy of the property with a different setter.", property_setter),
    vm_method("deleter", "($self, fdel, /)", "Descriptor to obtain a copy of the property with a different deleter.", property_deleter),
    vm_method("__get__", "($self, instance, owner=None, /)", "Return an attribute of instance, which is of type owner.", property_get),
    vm_method("__set__", "($self, instance, value, /)", "Set an attribute of instance to value.", property_set),
    vm_method("__delete__", "($self, instance, /)", "Delete an attribute of instance.", property_delete),
    method("__set_name__", "($self, /, *args)", "Method to set name of a property.", property_set_name),
    getter("fget", "($self, /)", "", property_fget),
    getter("fset", "($self, /)", "", property_fset),
    getter("fdel", "($self, /)", "", property_fdel),
    getter("__doc__", "($self, /)", "", property_doc),
    setter("__doc__", "($self, value, /)", "", property_set_doc),
    vm_getter("__name__", "($self, /)", "", property_name),
    setter("__name__", "($self, value, /)", "", set_property_name),
    vm_getter("__isabstractmethod__", "($self, /)", "", property_abstract),
];
fn property_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    Flow::value(h.new_fields_of(Kind::Property, cx.get(a.slot(0)), &[Value::NONE; PROPERTY_FIELDS])?)
}
/// Getter, setter, deleter, doc, name, and whether the doc is the getter's.
const PROPERTY_FIELDS: usize = 6;
const PROPERTY_DOC: usize = 3;
const PROPERTY_NAME: usize = 4;
const PROPERTY_DOC_IS_GETTERS: usize = 5;
fn property_init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let this = a.slot(0);
    for i in 1..5 {
        let v = cx.get(a.slot(i)).given().unwrap_or(Value::NONE);
        cx.heap().set_field(cx.get(this), i - 1, v);
    }
    cx.heap().set_field(cx.get(this), PROPERTY_DOC_IS_GETTERS, Value::FALSE);
    let getter = cx.get(a.slot(1));
    if cx.get(a.slot(4)).given_not_none().is_none() && getter.given_not_none().is_some() {
        if let Some(doc) = cx.getattr_opt(a.slot(1), Name::doc)?.filter(|&doc| !cx.get(doc).is_none()) {
            cx.heap().set_field(cx.get(this), PROPERTY_DOC, cx.get(doc));
            cx.heap().set_field(cx.get(this), PROPERTY_DOC_IS_GETTERS, Value::TRUE);
        }
    }
    if !cx.heap().class_of(cx.get(this)).is(cx.heap().class(Ty::Property)) {
        give_own_doc(cx, this)?;
    }
    Flow::none()
}
/// The doc of a subclass's property is an attribute of its own, as the class has a `__doc__` too. It need not take one that was given.
fn give_own_doc(cx: &mut Cx, this: Slot) -> Result<(), Raised> {
    let doc = cx.push(cx.heap().field(cx.get(this), PROPERTY_DOC));
    cx.heap().set_field(cx.get(this), PROPERTY_DOC, Value::NONE);
    let name = cx.push(cx.heap().name(Name::doc));
    let Err(raised) = cx.setattr(this, name, doc) else { return Ok(()) };
    let must_take = cx.heap().field(cx.get(this), PROPERTY_DOC_IS_GETTERS).is(Value::TRUE);
    if must_take || !cx.caught(Ty::AttributeError) { Err(raised) } else { Ok(()) }
}
fn property_with(cx: &mut Cx, a: Args, which: usize) -> Result<Flow, Raised> {
    let h = cx.heap();
    let old = cx.get(a.slot(0));
    let mut fields: Vec<Value<'_>> = (0..PROPERTY_FIELDS).map(|i| h.field(old, i)).collect();
    if !cx.get(a.slot(1)).is_none() {
        fields[which] = cx.get(a.slot(1));
    }
    let doc_is_getters = fields[PROPERTY_DOC_IS_GETTERS].is(Value::TRUE);
    if which != 0 && h.class_of(old).is(h.class(Ty::Property)) {
        return Flow::value(h.new_fields_of(Kind::Property, h.class_of(old), &fields)?);
    }
    // A subclass may do things of its own when it is made, and the doc of another getter is to be asked for.
    cx.begin_call(h.class_of(old));
    fields[..3].iter().for_each(|&function| cx.push_arg(function));
    cx.push_arg(if doc_is_getters { Value::NONE } else { fields[PROPERTY_DOC] });
    if fields[PROPERTY_NAME].is_none() {
        return Ok(Flow::TailCall(4));
    }
    let made = cx.finish_call(4)?;
    let (h, made) = (cx.heap(), cx.get(made));
    if h.is_kind(made, Kind::Property) {
        h.set_field(made, PROPERTY_NAME, h.field(cx.get(a.slot(0)), PROPERTY_NAME));
    }
    Flow::value(made)
}
fn property_getter(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    property_with(cx, a, 0)
}
fn property_setter(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    property_with(cx, a, 1)
}
fn property_deleter(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    property_with(cx, a, 2)
}
fn property_call(cx: &mut Cx, a: Args, which: usize, what: &str, args: usize) -> Result<Flow, Raised> {
    let h = cx.heap();
    let function = h.field(cx.get(a.slot(0)), which);
    if function.is_none() {
        let (property, object) = (cx.get(a.slot(0)).bits(), cx.get(a.slot(1)).bits());
        return Err(cx.property_lacks(property, object, what));
    }
    cx.begin_call(function);
    for i in 0..args {
        cx.push_arg(cx.get(a.slot(1 + i)));
    }
    Ok(Flow::TailCall(args as u32))
}
fn property_get(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(1)).is_none() {
        return if cx.get(a.slot(2)).given_not_none().is_none() { Err(invalid_get(cx.heap())) } else { Flow::value(cx.get(a.slot(0))) };
    }
    property_call(cx, a, 0, "getter", 1)
}
fn property_set(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    property_call(cx, a, 1, "setter", 2)
}
fn property_delete(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    property_call(cx, a, 2, "deleter", 1)
}
fn property_set_name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let &[_, name] = h.tuple_items(a[1]) else {
        let given = h.len(a[1]);
        return Err(h.type_error(&format!("__set_name__() takes 2 positional arguments but {given} were given")));
    };
    h.set_field(a[0], PROPERTY_NAME, name);
    Ok(Value::NONE)
}
fn property_fget<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 0))
}
fn property_fset<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 1))
}
fn property_fdel<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 2))
}
fn property_doc<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], PROPERTY_DOC))
}
fn property_set_doc<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.set_field(a[0], PROPERTY_DOC, if a[1].is_unbound() { Value::NONE } else { a[1] });
    Ok(Value::NONE)
}
fn property_name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let name = cx.heap().field(cx.get(a.slot(0)), PROPERTY_NAME);
    if !name.is_none() {
        return Flow::value(name);
    }
    // One that was not made in a class body is called what its getter is.
    let getter = cx.push(cx.heap().field(cx.get(a.slot(0)), 0));
    if let Some(name) = cx.getattr_opt(getter, Name::name)? {
        return Flow::value(cx.get(name));
    }
    let (v, key) = (cx.get(a.slot(0)).bits(), cx.heap().name(Name::name).bits());
    Err(cx.attribute_error(v, key))
}
fn set_property_name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.set_field(a[0], PROPERTY_NAME, if a[1].is_unbound() { Value::NONE } else { a[1] });
    Ok(Value::NONE)
}
fn property_abstract(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    for i in 0..3 {
        let function = cx.heap().field(cx.get(a.slot(0)), i);
        let function = cx.push(function);
        if let Some(flag) = cx.getattr_opt(function, Name::isabstractmethod)?
            && cx.truth(flag)?
        {
            return Flow::value(Value::TRUE);
        }
    }
    Flow::value(Value::FALSE)
}
