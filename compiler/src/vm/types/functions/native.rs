//! Builtin functions, methods of builtin classes, and these bound to an object.

use super::{call, invalid_get};
use crate::heap::{Heap, Kind, NATIVE_OWNER, NATIVE_ROW, NATIVE_SELF, Raised, Res, Ty, Value};
use crate::vm::native::{Row, RowKind, getter, method, vm_getter, vm_method};
use crate::vm::{Args, Cx, Flow};

pub(super) static FUNCTION: &[Row] = &[
    vm_method("__repr__", "($self, /)", "Return repr(self).", native_repr),
    vm_method("__call__", "($self, /, *args, **kwargs)", "Call self as a function.", call),
    vm_getter("__name__", "($self, /)", "", native_name),
    vm_getter("__qualname__", "($self, /)", "", native_qualname),
    vm_getter("__doc__", "($self, /)", "", native_doc),
    vm_getter("__text_signature__", "($self, /)", "", native_signature),
    getter("__module__", "($self, /)", "", native_module),
    vm_getter("__self__", "($self, /)", "", native_self),
    method("__eq__", "($self, value, /)", "Return self==value.", native_eq),
    method("__hash__", "($self, /)", "Return hash(self).", native_hash),
    vm_method("__reduce__", "($self, /)", "", native_reduce),
];
pub(super) static DESCRIPTOR: &[Row] = &[
    vm_method("__repr__", "($self, /)", "Return repr(self).", native_repr),
    vm_method("__call__", "($self, /, *args, **kwargs)", "Call self as a function.", call),
    vm_method("__get__", "($self, instance, owner=None, /)", "Return an attribute of instance, which is of type owner.", native_get),
    vm_getter("__name__", "($self, /)", "", native_name),
    vm_getter("__qualname__", "($self, /)", "", native_qualname),
    vm_getter("__doc__", "($self, /)", "", native_doc),
    vm_getter("__text_signature__", "($self, /)", "", native_signature),
    getter("__objclass__", "($self, /)", "", native_objclass),
    vm_method("__reduce__", "($self, /)", "", native_reduce),
];
pub(super) static METHOD_WRAPPER: &[Row] = &[
    vm_method("__repr__", "($self, /)", "Return repr(self).", native_repr),
    vm_method("__call__", "($self, /, *args, **kwargs)", "Call self as a function.", call),
    vm_getter("__name__", "($self, /)", "", native_name),
    vm_getter("__qualname__", "($self, /)", "", native_qualname),
    vm_getter("__doc__", "($self, /)", "", native_doc),
    vm_getter("__text_signature__", "($self, /)", "", native_signature),
    getter("__objclass__", "($self, /)", "", native_objclass),
    vm_getter("__self__", "($self, /)", "", native_self),
    method("__eq__", "($self, value, /)", "Return self==value.", native_eq),
    method("__hash__", "($self, /)", "Return hash(self).", native_hash),
    vm_method("__reduce__", "($self, /)", "", native_reduce),
];
fn native_eq<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_kind(a[1], Kind::Native) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(Value::bool(h.field(a[0], NATIVE_ROW).is(h.field(a[1], NATIVE_ROW)) && h.field(a[0], NATIVE_SELF).is(h.field(a[1], NATIVE_SELF))))
}
fn native_hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let this = h.field(a[0], NATIVE_SELF);
    if this.is_unbound() {
        return h.int64(h.identity_hash(a[0]));
    }
    h.int64(h.field(a[0], NATIVE_ROW).as_small().unwrap_or(0) << 8 ^ h.identity_hash(this))
}
fn native_get(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (native, instance, owner) = (cx.get(a.slot(0)), cx.get(a.slot(1)), cx.get(a.slot(2)).given().unwrap_or(Value::NONE));
    let of = h.field(native, NATIVE_OWNER);
    let this = if h.class_of(native).is(h.class(Ty::ClassMethodDescriptor)) {
        let class = if !owner.is_none() { owner } else if instance.is_none() { return Err(invalid_get(h)) } else { h.class_of(instance) };
        crate::vm::signature::check_class_receiver(h, row_of(cx, native).name, of, Some(class))?;
        class
    } else if instance.is_none() {
        return if owner.is_none() { Err(invalid_get(h)) } else { Flow::value(native) };
    } else {
        crate::vm::signature::check_receiver(h, row_of(cx, native).name, of, instance)?;
        instance
    };
    let (native, this) = (native.bits(), this.bits());
    let bound = cx.bind_descriptor(native, this)?;
    Flow::value(cx.value(bound))
}
/// Builtins are found again by name: a function by its own, a method through what it is bound to or belongs to.
fn native_reduce(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    let (this, owner) = (h.field(v, NATIVE_SELF), h.field(v, NATIVE_OWNER));
    let name = h.intern_str(row_of(cx, v).name)?;
    if this.is_unbound() && h.is_str(owner) {
        return Flow::value(name);
    }
    let through = if this.is_unbound() { owner } else { this };
    let getattr = h.dict_get_str(cx.value(cx.builtins), h.intern_str("getattr")?).unwrap_or(Value::NONE);
    Flow::value(h.tuple(&[getattr, h.tuple(&[through, name])?])?)
}
fn row_of<'a>(cx: &'a Cx, v: Value<'_>) -> &'a Row {
    cx.natives[cx.heap().field(v, NATIVE_ROW).as_small().unwrap_or(0) as usize].row
}
fn native_name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let name = row_of(cx, cx.get(a.slot(0))).name;
    Flow::value(cx.heap().intern_str(name)?)
}
fn native_doc(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let row = row_of(cx, cx.get(a.slot(0)));
    let doc = if row.name == "__new__" { "Create and return a new object.  See help(type) for accurate signature." } else { row.doc };
    if doc.is_empty() { Flow::none() } else { Flow::value(cx.heap().str(doc)?) }
}
fn native_signature(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let row = row_of(cx, cx.get(a.slot(0)));
    let text = match row.name {
        // Functions whose arguments CPython takes apart itself.
        "__build_class__" => "",
        _ if row.kind == RowKind::Function && row.signature.contains("<unrepresentable>") => "",
        // Slots of every class show the same.
        "__new__" => "($type, *args, **kwargs)",
        "__init__" => "($self, /, *args, **kwargs)",
        _ => row.signature,
    };
    if text.is_empty() {
        return Flow::none();
    }
    Flow::value(cx.heap().str(&if row.kind == RowKind::Function { with_module(text) } else { text.to_string() })?)
}
/// The text signature of a function of a module: the module comes first, where CPython passes it.
fn with_module(text: &str) -> String {
    let inner = text.trim_start_matches('(');
    let only_starred = inner.starts_with('*') && !inner.contains(',');
    let marked = only_starred || text.contains(", /") || text.contains("(/");
    format!("($module{}{}{inner}", if marked { "" } else { ", /" }, if inner == ")" { "" } else { ", " })
}
/// The class in the name of a builtin that belongs to `owner`: once bound, the class of what it is bound to, or that class itself.
fn called_on<'h>(h: &'h Heap, native: Value<'h>, owner: Value<'h>) -> Value<'h> {
    let this = h.field(native, NATIVE_SELF);
    match this.is_unbound() || !h.class_of(native).is(h.class(Ty::BuiltinFunction)) {
        true => owner,
        false if h.is_kind(this, Kind::Class) => this,
        false => h.class_of(this),
    }
}
fn native_qualname(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    let owner = called_on(h, v, h.field(v, NATIVE_OWNER));
    let name = row_of(cx, v).name;
    let text = if h.is_kind(owner, Kind::Class) { format!("{}.{name}", h.class_name(owner)) } else { name.to_string() };
    Flow::value(h.str(&text)?)
}
fn native_module<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let owner = h.field(a[0], NATIVE_OWNER);
    Ok(if h.is_str(owner) { owner } else { Value::NONE })
}
fn native_self(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    let (owner, this) = (h.field(v, NATIVE_OWNER), h.field(v, NATIVE_SELF));
    if !this.is_unbound() {
        return Flow::value(this);
    }
    // A function's is its module, a static method's its class.
    if h.is_str(owner) { Flow::value(h.dict_get_str(cx.value(cx.modules), owner).unwrap_or(Value::NONE)) } else { Flow::value(owner) }
}
fn native_objclass<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let owner = h.field(a[0], NATIVE_OWNER);
    Ok(if h.is_kind(owner, Kind::Class) { owner } else { Value::NONE })
}
fn native_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    let (owner, this, class) = (h.field(v, NATIVE_OWNER), h.field(v, NATIVE_SELF), h.class_of(v));
    let name = row_of(cx, v).name;
    let of = |ty| class.is(h.class(ty));
    let owner_name = if h.is_kind(owner, Kind::Class) { h.class_name(owner) } else { "" };
    let text = if of(Ty::WrapperDescriptor) {
        format!("<slot wrapper '{name}' of '{owner_name}' objects>")
    } else if of(Ty::MethodWrapper) {
        format!("<method-wrapper '{name}' of {} object at {}>", h.type_name(this), super::super::object::address(this))
    } else if this.is_unbound() && !h.is_kind(owner, Kind::Class) {
        format!("<built-in function {name}>")
    } else if this.is_unbound() {
        format!("<method '{name}' of '{owner_name}' objects>")
    } else {
        format!("<built-in method {name} of {} object at {}>", h.type_name(this), super::super::object::address(this))
    };
    Flow::value(h.str(&text)?)
}
