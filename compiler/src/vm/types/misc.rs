//! None, NotImplemented, Ellipsis, modules, frames, tracebacks, SimpleNamespace, weak references.

use crate::heap::{Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::vm::native::{ClassRows, Row, getter, method, vm_class_method, vm_getter, vm_method, vm_setter, vm_static_method};
use crate::vm::{Args, Cx, Flow};

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::NoneType, doc: "The type of the None singleton.", rows: NONE },
    ClassRows { ty: Ty::NotImplementedType, doc: "The type of the NotImplemented singleton.", rows: NOT_IMPLEMENTED },
    ClassRows { ty: Ty::EllipsisType, doc: "The type of the Ellipsis singleton.", rows: ELLIPSIS },
    ClassRows { ty: Ty::Module, doc: "Create a module object.", rows: MODULE },
    ClassRows { ty: Ty::SimpleNamespace, doc: "A simple attribute-based namespace.", rows: NAMESPACE },
    ClassRows { ty: Ty::WeakRef, doc: "", rows: WEAKREF },
];

static NONE: &[Row] = &[
    vm_static_method("__new__", "($type)", "", none_new),
    method("__bool__", "($self, /)", "True if self else False", falsy),
    method("__repr__", "($self, /)", "Return repr(self).", none_repr),
];
fn none_new(_: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Flow::none()
}
fn falsy<'h>(_: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    Ok(Value::FALSE)
}
fn none_repr<'h>(h: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    Ok(h.name(Name::none))
}
static NOT_IMPLEMENTED: &[Row] = &[
    vm_static_method("__new__", "($type)", "", ni_new),
    vm_method("__bool__", "($self, /)", "True if self else False", ni_truth),
    method("__reduce__", "($self, /)", "", ni_reduce),
];
/// Who asks for its truth has forgotten what a comparison may answer.
fn ni_truth(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    cx.warn_deprecated("NotImplemented should not be used in a boolean context")?;
    Flow::value(Value::TRUE)
}
fn ni_new(_: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Flow::value(Value::NOT_IMPLEMENTED)
}
fn ni_reduce<'h>(h: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    h.str("NotImplemented")
}
static ELLIPSIS: &[Row] = &[vm_static_method("__new__", "($type)", "", ellipsis_new), method("__reduce__", "($self, /)", "", ellipsis_reduce)];
fn ellipsis_new(_: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Flow::value(Value::ELLIPSIS)
}
fn ellipsis_reduce<'h>(h: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    h.str("Ellipsis")
}

static MODULE: &[Row] = &[
    vm_static_method("__new__", "($type, *args, **kwargs)", "", module_new),
    vm_method("__init__", "($self, name, doc=None)", "", module_init),
    vm_method("__repr__", "($self, /)", "Return repr(self).", module_repr),
    method("__dir__", "($self, /)", "__dir__() -> list", module_dir),
    vm_getter("__annotations__", "($self, /)", "", module_annotations),
    vm_setter("__annotations__", "($self, value, /)", "", set_module_annotations),
    super::DICT,
];
fn module_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let module = h.new_fields_of(Kind::Module, cx.get(a.slot(0)), &[Value::NONE])?;
    h.set_dict_of(module, h.dict()?);
    Flow::value(module)
}
fn module_init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let module = cx.get(a.slot(0));
    let name = cx.get(a.slot(1));
    if !h.is_str(name) {
        return Err(h.type_error(&format!("module() argument 'name' must be str, not {}", h.argument_type(name))));
    }
    h.set_field(module, 0, name);
    let doc = cx.get(a.slot(2)).given().unwrap_or(Value::NONE);
    for (key, value) in [(Name::name, name), (Name::doc, doc), (Name::package, Value::NONE), (Name::loader, Value::NONE), (Name::spec, Value::NONE)] {
        h.instance_set(module, h.name(key), value)?;
    }
    Flow::none()
}
fn module_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let module = cx.get(a.slot(0));
    let get = |name| h.instance_get(module, h.name(name)).filter(|&v| h.is_str(v));
    let name = get(Name::name).map_or("?".into(), |v| h.str_lossy(v));
    let text = match get(Name::file) {
        Some(file) => format!("<module '{name}' from '{}'>", h.str_lossy(file)),
        None if !is_built_in(h, module) => format!("<module '{name}'>"),
        None => format!("<module '{name}' (built-in)>"),
    };
    Flow::value(h.str(&text)?)
}
/// Whether a module without a file is the engine's: its spec says where it came from.
fn is_built_in(h: &Heap, module: Value<'_>) -> bool {
    let module = Value::from_bits(module.bits());
    let spec = h.instance_get(module, h.name(Name::spec)).filter(|&spec| h.is_kind(spec, Kind::Namespace));
    let attributes = spec.and_then(|spec| h.dict_of(spec));
    attributes.is_some_and(|dict| h.str("origin").ok().and_then(|key| h.dict_get_str(dict, key)).is_some_and(|origin| !origin.is_none()))
}
fn module_annotations(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let module = cx.get(a.slot(0));
    if let Some(found) = h.instance_get(module, h.name(Name::annotations)) {
        return Flow::value(found);
    }
    let fresh = h.dict()?;
    h.instance_set(module, h.name(Name::annotations), fresh)?;
    Flow::value(fresh)
}
fn set_module_annotations(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (module, v) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !v.is_unbound() {
        h.instance_set(module, h.name(Name::annotations), v)?;
    } else if !h.instance_delete(module, h.name(Name::annotations))? {
        return Err(h.raise(Ty::AttributeError, "__annotations__"));
    }
    Flow::none()
}
fn module_dir<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let names: Vec<Value<'_>> = h.instance_items(a[0]).into_iter().map(|(name, _)| name).collect();
    h.list(&names)
}

static NAMESPACE: &[Row] = &[
    vm_static_method("__new__", "($type, *args, **kwargs)", "", namespace_new),
    vm_method("__init__", "($self, mapping_or_iterable=(), /, **kwargs)", "", namespace_init),
    vm_method("__repr__", "($self, /)", "Return repr(self).", namespace_repr),
    vm_method("__eq__", "($self, value, /)", "Return self==value.", namespace_eq),
    vm_method("__reduce__", "($self, /)", "Return state information for pickling", namespace_reduce),
    vm_method("__replace__", "($self, /, **changes)", "Return a copy of the namespace object with new values for the specified attributes.", namespace_replace),
    super::DICT,
];
fn namespace_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = h.new_fields_of(Kind::Namespace, cx.get(a.slot(0)), &[])?;
    h.set_dict_of(v, h.dict()?);
    Flow::value(v)
}
fn namespace_init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(1)).is_unbound() {
        let nothing = cx.heap().tuple(&[])?;
        cx.set(a.slot(1), nothing);
    }
    cx.tail_prelude("namespace_init", &[a.slot(0), a.slot(1), a.slot(2)])
}
fn namespace_reduce(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    Flow::value(h.tuple(&[h.class_of(v), h.tuple(&[])?, h.instance_dict(v)?])?)
}
fn namespace_replace(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("namespace_replace", &[a.slot(0), a.slot(1)])
}
fn namespace_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("namespace_repr", &[a.slot(0)])
}
fn namespace_eq(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (x, y) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !h.is_kind(y, Kind::Namespace) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let (x, y) = (h.instance_dict(x)?, h.instance_dict(y)?);
    let (x, y) = (cx.push(x), cx.push(y));
    let equal = cx.eq(x, y)?;
    Flow::value(Value::bool(equal))
}

static WEAKREF: &[Row] = &[
    vm_static_method("__new__", "($type, *args, **kwargs)", "", weakref_new),
    method("__init__", "($self, /, *args, **kwargs)", "Initialize self.", nothing),
    vm_class_method("__class_getitem__", "($type, item, /)", "See PEP 585", weakref_class_getitem),
    method("__call__", "($self, /)", "Call self as a function.", weakref_call),
    method("__repr__", "($self, /)", "Return repr(self).", weakref_repr),
    vm_method("__hash__", "($self, /)", "Return hash(self).", weakref_hash),
    vm_method("__eq__", "($self, value, /)", "Return self==value.", weakref_eq),
    getter("__callback__", "($self, /)", "", weakref_callback),
];
fn nothing<'h>(_: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    Ok(Value::NONE)
}
/// A class as CPython's own structures name it: builtin classes outside the builtins with their module.
fn short_or_full_name(h: &Heap, class: Value<'_>) -> String {
    if h.is_script_class(class) { h.class_name(class).to_string() } else { super::full_class_name(h, class) }
}
fn weakref_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (class, given) = (cx.get(a.slot(0)), h.tuple_items(cx.get(a.slot(1))));
    if class.is(h.class(Ty::WeakRef)) && h.len(cx.get(a.slot(2))) > 0 {
        return Err(h.type_error("ref() takes no keyword arguments"));
    }
    let (target, callback) = match *given {
        [target] => (target, Value::NONE),
        [target, callback] => (target, callback),
        [] => return Err(h.type_error("__new__ expected at least 1 argument, got 0")),
        _ => return Err(h.type_error(&format!("__new__ expected at most 2 arguments, got {}", given.len()))),
    };
    if !h.gives_weakref(h.class_of(target)) {
        return Err(h.type_error(&format!("cannot create weak reference to '{}' object", short_or_full_name(h, h.class_of(target)))));
    }
    let shared = callback.is_none() && class.is(h.class(Ty::WeakRef));
    if let Some(known) = h.shared_ref(target).filter(|_| shared) {
        return Flow::value(known);
    }
    let weak = h.new_fields_of(Kind::WeakRef, class, &[target, callback, Value::UNBOUND])?;
    h.note_weak_ref(weak);
    if shared {
        h.share_ref(target, weak);
    }
    Flow::value(weak)
}
fn weakref_class_getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let item = cx.get(a.slot(1));
    let args = if h.is_kind(item, Kind::Tuple) { item } else { h.tuple(&[item])? };
    Flow::value(h.new_fields(Kind::GenericAlias, Ty::GenericAlias, &[cx.get(a.slot(0)), args, Value::FALSE])?)
}
fn weakref_call<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 0))
}
fn weakref_callback<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 1))
}
fn weakref_repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let target = h.field(a[0], 0);
    let at = super::object::address(a[0]);
    let text = if target.is_none() { format!("<weakref at {at}; dead>") } else { format!("<weakref at {at}; to '{}' at {}>", short_or_full_name(h, h.class_of(target)), super::object::address(target)) };
    h.str(&text)
}
fn weakref_hash(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let weak = cx.get(a.slot(0));
    let known = h.field(weak, 2);
    if !known.is_unbound() {
        return Flow::value(known);
    }
    let target = h.field(weak, 0);
    if target.is_none() {
        return Err(h.type_error("weak object has gone away"));
    }
    let target = cx.push(target);
    let hash = cx.hash(target)?;
    let hash = cx.heap().int64(hash)?;
    cx.heap().set_field(cx.get(a.slot(0)), 2, hash);
    Flow::value(hash)
}
fn weakref_eq(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (x, y) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !h.is_kind(y, Kind::WeakRef) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let (p, q) = (h.field(x, 0), h.field(y, 0));
    if p.is_none() || q.is_none() {
        return Flow::value(Value::bool(x.is(y)));
    }
    let (p, q) = (cx.push(p), cx.push(q));
    let equal = cx.eq(p, q)?;
    Flow::value(Value::bool(equal))
}

