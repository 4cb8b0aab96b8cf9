//! `type`: making classes, and the attributes of classes.

use crate::builtins::Names;
use crate::heap::{ClassField, ClassFlags, Heap, Kind, NATIVE_OWNER, Name, Raised, Res, Ty, Value};
use super::object::same_layout;
use crate::types::codecs::check_encodable;
use crate::vm::native::{ClassRows, Row, getter, method, vm_class_method, vm_getter, vm_method, vm_setter, vm_static_method};
use crate::vm::{Args, Cx, Flow, Slot};

pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::Type, doc: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type", rows: ROWS }];

static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, *args, **kwargs)", "Create a class.", new),
    vm_method("__init__", "($self, /, *args, **kwargs)", "Initialize self.", init),
    vm_method("__call__", "($self, /, *args, **kwargs)", "Call self as a function.", call),
    method("__repr__", "($self, /)", "Return repr(self).", repr),
    vm_method("__getattribute__", "($self, name, /)", "Return getattr(self, name).", getattribute),
    vm_method("__setattr__", "($self, name, value, /)", "Implement setattr(self, name, value).", setattr),
    vm_method("__delattr__", "($self, name, /)", "Implement delattr(self, name).", delattr),
    method("mro", "($self, /)", "Return a type's method resolution order.", mro_list),
    method("__subclasses__", "($self, /)", "Return a list of immediate subclasses.", subclasses),
    vm_method("__instancecheck__", "($self, instance, /)", "Check if an object is an instance.", instancecheck),
    vm_method("__subclasscheck__", "($self, subclass, /)", "Check if a class is a subclass.", subclasscheck),
    vm_method("__dir__", "($self, /)", "Specialized __dir__ implementation for types.", dir),
    vm_class_method("__prepare__", "($cls, /, *args, **kwds)", "Create the namespace for the class statement.", prepare),
    method("__or__", "($self, value, /)", "Return self|value.", or),
    method("__ror__", "($self, value, /)", "Return value|self.", ror),
    getter("__name__", "($self, /)", "", name),
    vm_setter("__name__", "($self, value, /)", "", set_name),
    getter("__qualname__", "($self, /)", "", qualname),
    vm_setter("__qualname__", "($self, value, /)", "", set_qualname),
    getter("__module__", "($self, /)", "", module),
    vm_setter("__module__", "($self, value, /)", "", set_module),
    getter("__bases__", "($self, /)", "", bases),
    vm_setter("__bases__", "($self, value, /)", "", set_bases),
    getter("__base__", "($self, /)", "", base),
    getter("__mro__", "($self, /)", "", mro),
    getter("__dict__", "($self, /)", "", dict),
    getter("__doc__", "($self, /)", "", doc),
    vm_setter("__doc__", "($self, value, /)", "", set_doc),
    vm_getter("__annotations__", "($self, /)", "", annotations),
    vm_setter("__annotations__", "($self, value, /)", "", set_annotations),
    vm_getter("__abstractmethods__", "($self, /)", "", abstractmethods),
    vm_setter("__abstractmethods__", "($self, value, /)", "", set_abstractmethods),
    vm_getter("__type_params__", "($self, /)", "", type_params),
    vm_setter("__type_params__", "($self, value, /)", "", set_type_params),
    getter("__basicsize__", "($self, /)", "", basicsize),
    getter("__itemsize__", "($self, /)", "", itemsize),
    getter("__dictoffset__", "($self, /)", "", dictoffset),
    getter("__weakrefoffset__", "($self, /)", "", weakrefoffset),
    getter("__text_signature__", "($self, /)", "", text_signature),
    getter("__flags__", "($self, /)", "", flags),
];

fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let args = cx.get(a.slot(1));
    let metaclass = cx.get(a.slot(0));
    if h.len(args) == 1 && metaclass.is(h.class(Ty::Type)) {
        return Flow::value(h.class_of(h.field(args, 0)));
    }
    if h.len(args) != 3 {
        return Err(h.type_error(&format!("type.__new__() takes exactly 3 arguments ({} given)", h.len(args))));
    }
    let (name, bases, namespace) = (h.field(args, 0), h.field(args, 1), h.field(args, 2));
    for (v, kind, what, n) in [(name, Kind::Str, "str", 1), (bases, Kind::Tuple, "tuple", 2), (namespace, Kind::Dict, "dict", 3)] {
        if !h.is_kind(v, kind) {
            return Err(h.type_error(&format!("type.__new__() argument {n} must be {what}, not {}", h.argument_type(v))));
        }
    }
    // Bases may have a metaclass below the one that was called: its `__new__` makes the class.
    let below = h.tuple_items(bases).iter().map(|&base| h.class_of(base)).find(|&of| !of.is(metaclass) && h.is_subclass(of, metaclass));
    if let Some(winner) = below.filter(|&of| h.lookup_name(of, Name::new).map(Value::bits) != h.lookup_name(metaclass, Name::new).map(Value::bits)) {
        let winner = cx.push(winner);
        let Some(new) = cx.getattr_opt(winner, Name::new)? else { return Flow::none() };
        let args = cx.heap().tuple(&[&[cx.get(winner)], cx.heap().tuple_items(cx.get(a.slot(1)))].concat())?;
        return Ok(Flow::Spread { callee: cx.get(new).bits(), args: args.bits(), kwargs: cx.get(a.slot(2)).bits() });
    }
    let (metaclass, name, bases, namespace) = (metaclass.bits(), name.bits(), bases.bits(), namespace.bits());
    let kwargs = a.slot(2);
    let class = class_from(cx, metaclass, name, bases, namespace)?;
    let class = cx.push(cx.value(class));
    if let Some(order) = asked_mro(cx, class)? {
        cx.heap().set_class_mro(cx.get(class), cx.value(order))?;
    }
    finish(cx, class, kwargs)
}

/// The method resolution order that a metaclass has in mind, if it has its own.
fn asked_mro(cx: &mut Cx, class: Slot) -> Result<Option<u64>, Raised> {
    let h = cx.heap();
    let Some(method) = h.lookup(h.class_of(cx.get(class)), h.intern_str("mro")?).filter(|&m| !h.is_kind(m, Kind::Native)) else { return Ok(None) };
    let method = method.bits();
    let asked = cx.call_found(method, class, &[])?;
    let list = cx.to_list(asked)?;
    let h = cx.heap();
    let classes = h.list_items(cx.get(list));
    if classes.is_empty() {
        return Err(h.type_error("type MRO must not be empty"));
    }
    for &c in &classes {
        if !h.is_kind(c, Kind::Class) {
            return Err(h.type_error(&format!("mro() returned a non-class ('{}')", h.type_name(c))));
        }
        if !h.is_subclass(h.class(h.native_ty(cx.get(class))), h.class(h.native_ty(c))) {
            return Err(h.type_error(&format!("mro() returned base with unsuitable layout ('{}')", h.class_name(c))));
        }
    }
    Ok(Some(h.tuple(&classes)?.bits()))
}

/// `__set_name__` of the attributes and `__init_subclass__` of the parent: by the prelude when there is anything to call.
fn finish(cx: &mut Cx, class: Slot, kwargs: Slot) -> Result<Flow, Raised> {
    let h = cx.heap();
    let c = cx.get(class);
    let entries = h.dict_of(c).map(|dict| h.table_entries(dict)).unwrap_or_default();
    let named = entries.iter().any(|e| h.lookup_name(h.class_of(e.value), Name::set_name).is_some());
    let mro = h.tuple_items(h.class_field(c, ClassField::Mro));
    let hook = mro.iter().skip(1).find_map(|&p| h.lookup_own(p, Name::init_subclass));
    let hooked = hook.is_some_and(|hook| !h.is_kind(hook, Kind::Native) || !h.field(hook, NATIVE_OWNER).is(h.class(Ty::Object)));
    if !named && !hooked && h.len(cx.get(kwargs)) == 0 {
        return Flow::value(c);
    }
    cx.tail_prelude("finish_class", &[class, kwargs])
}

/// The class object of a finished namespace; nothing of the script's is called.
pub(crate) fn class_from(cx: &mut Cx, metaclass: u64, name: u64, bases: u64, namespace: u64) -> Result<u64, Raised> {
    let declared = cx.declared_slots(namespace)?;
    let h = cx.heap();
    let given = cx.value(bases);
    let bases = if h.len(given) == 0 { h.tuple(&[h.class(Ty::Object)])? } else { given };
    let mut meta = cx.value(metaclass);
    for &base in h.tuple_items(bases) {
        if !h.is_kind(base, Kind::Class) {
            if h.lookup_name(h.class_of(base), Name::mro_entries).is_some() {
                return Err(h.type_error("type() doesn't support MRO entry resolution; use types.new_class()"));
            }
            // CPython compares metaclasses first: a base that is no class has none in common.
            return Err(h.type_error("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases"));
        }
        if !h.is_script_class(base) && !h.native_ty(base).row().subclassable {
            return Err(h.type_error(&format!("type '{}' is not an acceptable base type", h.message_name(base))));
        }
        let of = h.class_of(base);
        if h.is_subclass(of, meta) {
            meta = of;
        } else if !h.is_subclass(meta, of) {
            return Err(h.type_error(
                "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
            ));
        }
    }
    check_name(h, cx.value(name))?;
    let items = h.tuple_items(bases);
    for (i, base) in items.iter().enumerate() {
        if items[..i].iter().any(|b| b.is(*base)) {
            return Err(h.type_error(&format!("duplicate base class {}", h.class_name(*base))));
        }
    }
    h.best_base(bases)?;
    let own = h.dict()?;
    h.table_copy_into(cx.value(namespace), own)?;
    let name = cx.value(name);
    let class = h.new_class(meta, if h.is_exact(name, Kind::Str) { h.intern(name)? } else { name }, bases, own)?;
    let get = |key: Name| h.dict_get_str(own, h.name(key));
    if let Some(qualname) = get(Name::qualname) {
        if !h.is_str(qualname) {
            return Err(h.type_error(&format!("type __qualname__ must be a str, not {}", h.type_name(qualname))));
        }
        h.set_class_field(class, ClassField::QualName, qualname);
        h.dict_remove_str(own, h.name(Name::qualname));
    }
    if get(Name::module).is_none()
        && let Some(module) = h.dict_get_str(cx.globals_of(cx.visible_frame()), h.name(Name::name))
    {
        h.dict_set_str(own, h.name(Name::module), module)?;
    }
    if let Some(f) = get(Name::new).filter(|&f| h.is_kind(f, Kind::Function)) {
        h.dict_set_str(own, h.name(Name::new), h.new_fields(Kind::StaticMethod, Ty::StaticMethod, &[f])?)?;
    }
    for key in [Name::init_subclass, Name::class_getitem] {
        if let Some(f) = get(key).filter(|&f| h.is_kind(f, Kind::Function)) {
            h.dict_set_str(own, h.name(key), h.new_fields(Kind::ClassMethod, Ty::ClassMethod, &[f])?)?;
        }
    }
    if get(Name::eq).is_some() && get(Name::hash).is_none() {
        h.dict_set_str(own, h.name(Name::hash), Value::NONE)?;
    }
    if let Some(cell) = get(Name::classcell) {
        if !h.is_kind(cell, Kind::Cell) {
            return Err(h.type_error(&format!("__classcell__ must be a nonlocal cell, not <class '{}'>", h.type_name(cell))));
        }
        h.set_field(cell, 0, class);
        h.dict_remove_str(own, h.name(Name::classcell));
    }
    cx.furnish_instances(class, own, declared)?;
    if get(Name::doc).is_none() {
        h.dict_set_str(own, h.name(Name::doc), Value::NONE)?;
    }
    let members = h.table_entries(own).iter().filter(|entry| h.is_kind(entry.value, Kind::MemberSlot)).count();
    let set_by_init = get(Name::init).filter(|&f| h.is_kind(f, Kind::Function)).map_or(0, |f| cx.attributes_set_by(f));
    h.foresee_slots(class, members + set_by_init);
    h.class_changed(class, h.name(Name::name));
    Ok(class.bits())
}

fn init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let n = cx.heap().len(cx.get(a.slot(1)));
    if n != 1 && n != 3 {
        return Err(cx.heap().type_error("type.__init__() takes 1 or 3 arguments"));
    }
    Flow::none()
}

fn call(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("type_call_any", &[a.slot(0), a.slot(1), a.slot(2)])
}

fn repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.str(&format!("<class '{}'>", super::object::full_class_name(h, a[0])))
}

fn getattribute(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let name = cx.heap().intern(cx.plain_str(cx.get(a.slot(1)))?)?.bits();
    let slot = cx.plain_getattr(cx.get(a.slot(0)).bits(), name)?;
    Flow::value(cx.get(slot))
}
fn setattr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let name = cx.heap().intern(cx.plain_str(cx.get(a.slot(1)))?)?.bits();
    cx.plain_setattr(cx.get(a.slot(0)).bits(), name, cx.get(a.slot(2)).bits())?;
    Flow::none()
}
fn delattr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let name = cx.heap().intern(cx.plain_str(cx.get(a.slot(1)))?)?.bits();
    cx.plain_setattr(cx.get(a.slot(0)).bits(), name, Value::UNBOUND.bits())?;
    Flow::none()
}
fn mro_list<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let mro = h.linearize(a[0], h.class_field(a[0], ClassField::Bases))?;
    h.list(h.tuple_items(mro))
}
fn subclasses<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.list(&h.list_items(h.class_field(a[0], ClassField::Subclasses)))
}
fn instancecheck(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (class, v) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if h.is_subclass(h.class_of(v), class) {
        return Flow::value(Value::TRUE);
    }
    let Some(claimed) = cx.getattr_opt(a.slot(1), Name::class)? else { return Flow::value(Value::FALSE) };
    let h = cx.heap();
    let claimed = cx.get(claimed);
    Flow::value(Value::bool(h.is_kind(claimed, Kind::Class) && h.is_subclass(claimed, cx.get(a.slot(0)))))
}
fn subclasscheck(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (class, v) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if h.is_kind(v, Kind::Class) {
        return Flow::value(Value::bool(h.is_subclass(v, class)));
    }
    cx.tail_prelude("subclass_by_bases", &[a.slot(1), a.slot(0)])
}

/// Adds the names of the namespaces along a class's MRO.
pub(super) fn names_along_mro<'h>(h: &'h Heap, class: Value<'h>, names: &mut Names<'h>) -> Result<(), Raised> {
    for &c in h.tuple_items(h.class_field(class, ClassField::Mro)) {
        if let Some(dict) = h.dict_of(c) {
            names.add_all(h.table_entries(dict).into_iter().map(|entry| entry.key))?;
        }
    }
    Ok(())
}

fn dir(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let mut names = Names::new(h)?;
    names_along_mro(h, cx.get(a.slot(0)), &mut names)?;
    Flow::value(names.list()?)
}
fn prepare(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Flow::value(cx.heap().dict()?)
}
fn or<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    super::aliases::union_of(h, a[0], a[1])
}
fn ror<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    super::aliases::union_of(h, a[1], a[0])
}

fn name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.class_field(a[0], ClassField::Name))
}
fn mutable(cx: &Cx, class: Value<'_>, what: &str, value: Value<'_>) -> Result<(), Raised> {
    let h = cx.heap();
    if h.class_flags(class) & ClassFlags::IMMUTABLE != 0 {
        return Err(h.type_error(&format!("cannot set '{what}' attribute of immutable type '{}'", h.class_name(class))));
    }
    // CPython's words, for classes that can change.
    let deletable = matches!(what, "__doc__" | "__annotations__" | "__abstractmethods__");
    if value.is_unbound() && (!deletable || what == "__doc__") {
        return Err(h.type_error(&format!("cannot delete '{what}' attribute of {}type '{}'", if what == "__type_params__" { "" } else { "immutable " }, h.class_name(class))));
    }
    Ok(())
}
fn check_name(h: &Heap, name: Value<'_>) -> Result<(), Raised> {
    check_encodable(h, name)?;
    if h.str_bytes(name).contains(&0) { Err(h.value_error("type name must not contain null characters")) } else { Ok(()) }
}
fn set_name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (class, v) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    mutable(cx, class, "__name__", v)?;
    if !h.is_str(v) {
        return Err(h.type_error(&format!("can only assign string to {}.__name__, not '{}'", h.class_name(class), h.type_name(v))));
    }
    check_name(h, v)?;
    h.set_class_field(class, ClassField::Name, v);
    Flow::none()
}
fn qualname<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.class_field(a[0], ClassField::QualName))
}
fn set_qualname(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (class, v) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    mutable(cx, class, "__qualname__", v)?;
    if !h.is_str(v) {
        return Err(h.type_error(&format!("can only assign string to {}.__qualname__, not '{}'", h.class_name(class), h.type_name(v))));
    }
    h.set_class_field(class, ClassField::QualName, v);
    Flow::none()
}
fn module<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_script_class(a[0]) {
        return h.str(h.builtin_module(a[0]));
    }
    match h.lookup_own(a[0], Name::module) {
        Some(module) => Ok(module),
        None => h.str(h.native_ty(a[0]).row().module),
    }
}
fn set_module(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    own_set(cx, a, Name::module)
}
fn own_set(cx: &mut Cx, a: Args, name: Name) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (class, v) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    mutable(cx, class, h.as_str(h.name(name)).unwrap_or(""), v)?;
    if v.is_unbound() {
        h.class_delete(class, h.name(name));
    } else {
        h.class_set(class, h.name(name), v)?;
    }
    Flow::none()
}
fn bases<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.class_field(a[0], ClassField::Bases))
}
fn set_bases(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (class, bases) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    mutable(cx, class, "__bases__", bases)?;
    let name = h.class_name(class);
    if !h.is_kind(bases, Kind::Tuple) {
        return Err(h.type_error(&format!("can only assign tuple to {name}.__bases__, not {}", h.type_name(bases))));
    }
    if h.len(bases) == 0 {
        return Err(h.type_error(&format!("can only assign non-empty tuple to {name}.__bases__, not ()")));
    }
    if let Some(other) = h.tuple_items(bases).iter().find(|&&b| !h.is_kind(b, Kind::Class)) {
        return Err(h.type_error(&format!("{name}.__bases__ must be tuple of classes, not '{}'", h.type_name(*other))));
    }
    if h.tuple_items(bases).iter().any(|&b| h.is_subclass(b, class)) {
        return Err(h.type_error("a __bases__ item causes an inheritance cycle"));
    }
    if let Some(&base) = h.tuple_items(bases).iter().find(|&&base| !h.is_script_class(base) && !h.native_ty(base).row().subclassable) {
        return Err(h.type_error(&format!("type '{}' is not an acceptable base type", h.message_name(base))));
    }
    let (new, old) = (h.best_base(bases)?, h.base_of(class));
    let collected = |class| h.is_script_class(class) || !is_uncollected(h.native_ty(class));
    if collected(new) != collected(old) {
        return Err(h.type_error(&format!("__bases__ assignment: '{}' deallocator differs from '{}'", h.message_name(new), h.message_name(old))));
    }
    if !same_layout(h, new, old) {
        return Err(h.type_error(&format!("__bases__ assignment: '{}' object layout differs from '{}'", h.message_name(new), h.message_name(old))));
    }
    let class = cx.push(class);
    let bases = cx.push(cx.get(a.slot(1)));
    rebase(cx, class, bases)?;
    Flow::none()
}
/// Instances of these refer to nothing, so that CPython frees them in another way.
fn is_uncollected(ty: Ty) -> bool {
    matches!(ty, Ty::Object | Ty::Int | Ty::Float | Ty::Complex | Ty::Str | Ty::Bytes | Ty::ByteArray)
}
/// Gives a class other bases, and it and all below it the orders of resolution that follow. When one has none, nothing changes. What a
/// metaclass's `mro` assigns meanwhile stays.
fn rebase(cx: &mut Cx, class: Slot, bases: Slot) -> Result<(), Raised> {
    let h = cx.heap();
    let old = cx.push(h.class_field(cx.get(class), ClassField::Bases));
    let below = h.class_and_below(cx.get(class));
    let orders: Vec<_> = below.iter().map(|&c| h.class_field(c, ClassField::Mro)).collect();
    let (count, below, before, after) = (below.len(), h.list(&below)?, h.list(&orders)?, h.list(&[])?);
    let (below, before, after) = (cx.push(below), cx.push(before), cx.push(after));
    cx.heap().set_class_field(cx.get(class), ClassField::Bases, cx.get(bases));
    let reordered = (0..count).try_for_each(|i| {
        let class = cx.push(cx.heap().list_get(cx.get(below), i));
        reorder(cx, class)?;
        cx.heap().list_push(cx.get(after), cx.heap().class_field(cx.get(class), ClassField::Mro))?;
        cx.pop_to(class);
        Ok(())
    });
    let h = cx.heap();
    let is_ours = h.class_field(cx.get(class), ClassField::Bases).is(cx.get(bases));
    if reordered.is_err() {
        for i in 0..h.len(cx.get(after)) {
            let class = h.list_get(cx.get(below), i);
            if h.class_field(class, ClassField::Mro).is(h.list_get(cx.get(after), i)) {
                h.set_class_mro(class, h.list_get(cx.get(before), i))?;
            }
        }
        if is_ours {
            h.set_class_field(cx.get(class), ClassField::Bases, cx.get(old));
        }
    } else if is_ours {
        move_below(h, cx.get(class), cx.get(old), cx.get(bases))?;
    }
    h.class_changed(cx.get(class), h.name(Name::bases));
    cx.forget_caches();
    reordered
}
/// Gives a class the order of resolution that follows from its bases, unless it is given another while its metaclass is asked.
fn reorder(cx: &mut Cx, class: Slot) -> Result<(), Raised> {
    cx.forget_caches();
    let before = cx.heap().class_field(cx.get(class), ClassField::Mro).bits();
    let asked = asked_mro(cx, class)?;
    let h = cx.heap();
    let class = cx.get(class);
    let order = match asked {
        Some(asked) => cx.value(asked),
        None => h.linearize(class, h.class_field(class, ClassField::Bases))?,
    };
    if h.class_field(class, ClassField::Mro).bits() == before { h.set_class_mro(class, order) } else { Ok(()) }
}
/// What stood below its old bases stands below its new ones.
fn move_below(h: &Heap, class: Value<'_>, old: Value<'_>, new: Value<'_>) -> Result<(), Raised> {
    for &base in h.tuple_items(old) {
        let subclasses = h.class_field(base, ClassField::Subclasses);
        if let Some(i) = h.list_items(subclasses).iter().position(|c| c.is(class)) {
            h.list_splice(subclasses, i, i + 1, &[])?;
        }
    }
    h.tuple_items(new).iter().try_for_each(|&base| h.list_push(h.class_field(base, ClassField::Subclasses), class))
}
fn base<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let bases = h.class_field(a[0], ClassField::Bases);
    if h.len(bases) == 0 { Ok(Value::NONE) } else { h.best_base(bases) }
}
fn mro<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.class_field(a[0], ClassField::Mro))
}
fn dict<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let dict = h.instance_dict(a[0])?;
    h.new_fields(Kind::MappingProxy, Ty::MappingProxy, &[dict])
}
fn doc<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_script_class(a[0]) {
        let doc = super::class_doc(h.class_ty(a[0]));
        return if doc.is_empty() { Ok(Value::NONE) } else { h.str(doc) };
    }
    Ok(h.lookup_own(a[0], Name::doc).unwrap_or(Value::NONE))
}
fn set_doc(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    own_set(cx, a, Name::doc)
}
fn annotations(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let class = cx.get(a.slot(0));
    if let Some(found) = h.lookup_own(class, Name::annotations) {
        return Flow::value(found);
    }
    if !h.is_script_class(class) {
        return Err(h.raise(Ty::AttributeError, &format!("type object '{}' has no attribute '__annotations__'", h.class_name(class))));
    }
    let dict = h.dict()?;
    h.class_set(class, h.name(Name::annotations), dict)?;
    Flow::value(dict)
}
fn set_annotations(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    own_set(cx, a, Name::annotations)
}
fn abstractmethods(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    match h.lookup_own(cx.get(a.slot(0)), Name::abstractmethods) {
        Some(found) => Flow::value(found),
        None => {
            let (class, name) = (cx.get(a.slot(0)).bits(), h.name(Name::abstractmethods).bits());
            Err(cx.attribute_error(class, name))
        }
    }
}
fn set_abstractmethods(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    own_set(cx, a, Name::abstractmethods)?;
    let v = cx.get(a.slot(1));
    let any = !v.is_unbound() && v.is_ref() && cx.pure_truth(v).unwrap_or(true);
    let class = cx.get(a.slot(0));
    cx.heap().change_class_flags(class, if any { ClassFlags::ABSTRACT } else { 0 }, if any { 0 } else { ClassFlags::ABSTRACT });
    Flow::none()
}
fn type_params(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    Flow::value(h.lookup_own(cx.get(a.slot(0)), Name::type_params).unwrap_or(h.tuple(&[])?))
}
fn set_type_params(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    own_set(cx, a, Name::type_params)
}
fn basicsize<'h>(_: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    Ok(Value::small(16))
}
fn itemsize<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::small(match h.native_ty(a[0]) {
        Ty::Int | Ty::Bool => 4,
        Ty::Tuple => 8,
        Ty::Bytes => 1,
        Ty::Type => 40,
        _ => 0,
    }))
}
/// Where CPython would look; here only whether there is such a thing tells.
fn dictoffset<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::small(if h.gives_dict(a[0]) { -1 } else { 0 }))
}
fn weakrefoffset<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::small(if h.gives_weakref(a[0]) { -32 } else { 0 }))
}
fn text_signature<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.is_script_class(a[0]) {
        return Ok(Value::NONE);
    }
    super::naming::class_signature(h.class_ty(a[0])).map_or(Ok(Value::NONE), |text| h.str(text))
}
fn flags<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let flags = h.class_flags(a[0]);
    let bit = |on: bool, n: i64| if on { 1 << n } else { 0 };
    Ok(Value::small(bit(flags & ClassFlags::SCRIPT != 0, 9) | bit(flags & ClassFlags::IMMUTABLE != 0, 8) | bit(flags & ClassFlags::ABSTRACT != 0, 20) | 1 << 10))
}

impl Heap {
    /// An attribute in the class's own namespace.
    pub fn lookup_own<'h>(&'h self, class: Value<'h>, name: Name) -> Option<Value<'h>> {
        self.dict_get_str(self.dict_of(class)?, self.name(name))
    }
}
