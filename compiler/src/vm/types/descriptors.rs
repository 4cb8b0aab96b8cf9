//! Descriptors of attributes that native code keeps: those of builtin classes, and the members that `__slots__` declares.
//!
//! Both kinds of object occur under both types: CPython shows some builtin attributes as members (see naming.rs).

use super::functions::invalid_get;
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::vm::native::{ClassRows, Row, getter, method, vm_getter, vm_method};
use crate::vm::{Args, Cx, Flow};

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::MemberDescriptor, doc: "", rows: ROWS },
    ClassRows { ty: Ty::GetSetDescriptor, doc: "", rows: ROWS },
];

static ROWS: &[Row] = &[
    getter("__name__", "($self, /)", "", name),
    getter("__objclass__", "($self, /)", "", objclass),
    getter("__qualname__", "($self, /)", "", qualname),
    vm_getter("__doc__", "($self, /)", "", doc),
    method("__repr__", "($self, /)", "Return repr(self).", repr),
    vm_method("__get__", "($self, instance, owner=None, /)", "Return an attribute of instance, which is of type owner.", get),
    vm_method("__set__", "($self, instance, value, /)", "Set an attribute of instance to value.", set),
    vm_method("__delete__", "($self, instance, /)", "Delete an attribute of instance.", delete),
    vm_method("__reduce__", "($self, /)", "", reduce),
];

impl Heap {
    /// Name and class of an attribute's descriptor.
    fn described<'h>(&'h self, descriptor: Value<'h>) -> (Value<'h>, Value<'h>) {
        let first = self.is_kind(descriptor, Kind::GetSet) as usize;
        (self.field(descriptor, first), self.field(descriptor, first + 1))
    }
}

fn name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.described(a[0]).0)
}
fn objclass<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.described(a[0]).1)
}
fn qualname<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (name, class) = h.described(a[0]);
    let of = h.class_field(class, crate::heap::ClassField::QualName);
    h.str(&format!("{}.{}", h.str_lossy(of), h.str_lossy(name)))
}
fn doc(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    if !h.is_kind(v, Kind::GetSet) {
        return Flow::none();
    }
    let doc = cx.natives[h.field(v, 0).as_small().unwrap_or(0) as usize].row.doc;
    if doc.is_empty() { Flow::none() } else { Flow::value(h.str(doc)?) }
}
fn repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (name, class) = h.described(a[0]);
    let what = if h.class_of(a[0]).is(h.class(Ty::MemberDescriptor)) { "member" } else { "attribute" };
    h.str(&format!("<{what} '{}' of '{}' objects>", h.str_lossy(name), h.class_name(class)))
}
fn get(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (descriptor, instance) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if instance.is_none() {
        return if cx.get(a.slot(2)).given_not_none().is_none() { Err(invalid_get(h)) } else { Flow::value(descriptor) };
    }
    check(cx, a)?;
    let (descriptor, instance) = (descriptor.bits(), instance.bits());
    if cx.heap().is_kind(cx.value(descriptor), Kind::GetSet) {
        let row = cx.heap().field(cx.value(descriptor), 0).as_small().unwrap_or(0) as usize;
        let bits = cx.call_row(row, &[instance])?;
        return Flow::value(cx.value(bits));
    }
    match cx.slot_value(descriptor, instance)? {
        Some(bits) => Flow::value(cx.value(bits)),
        None => Err(cx.unset_member(descriptor, instance)),
    }
}
/// The instance is one of the class that has the attribute.
fn check(cx: &Cx, a: Args) -> Result<(), Raised> {
    let h = cx.heap();
    let ((name, class), v) = (h.described(cx.get(a.slot(0))), cx.get(a.slot(1)));
    if h.is_subclass(h.class_of(v), class) {
        return Ok(());
    }
    let text = format!("descriptor '{}' for '{}' objects doesn't apply to a '{}' object", h.str_lossy(name), h.class_name(class), h.type_name(v));
    Err(h.type_error(&text))
}
fn set(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    change(cx, a, cx.get(a.slot(2)).bits())
}
fn delete(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    change(cx, a, Value::UNBOUND.bits())
}
fn change(cx: &mut Cx, a: Args, value: u64) -> Result<Flow, Raised> {
    check(cx, a)?;
    let (descriptor, instance) = (cx.get(a.slot(0)).bits(), cx.get(a.slot(1)).bits());
    if cx.heap().is_kind(cx.value(descriptor), Kind::GetSet) {
        cx.change_getset(descriptor, instance, value)?;
    } else if value == Value::UNBOUND.bits() {
        cx.delete_slot(descriptor, instance)?;
    } else {
        cx.set_slot(descriptor, instance, cx.value(value))?;
    }
    Flow::none()
}
fn reduce(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (name, class) = h.described(cx.get(a.slot(0)));
    let getattr = h.dict_get_str(cx.value(cx.builtins), h.intern_str("getattr")?).unwrap_or(Value::NONE);
    Flow::value(h.tuple(&[getattr, h.tuple(&[class, name])?])?)
}
