//! `object`.

use crate::builtins::Names;
use crate::heap::{Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::vm::frames::Then;
use crate::vm::native::{ClassRows, Row, getter, method, vm_class_method, vm_getter, vm_method, vm_setter, vm_static_method};
use crate::vm::{Args, Cx, Flow};

pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::Object, doc: "The base class of the class hierarchy.", rows: ROWS }];

macro_rules! with_getattribute {
    ($($ty:ident)*) => {
        /// The classes that have `object`'s way of looking attributes up as a method of their own, which judges its receiver. The rest of
        /// their rows, and their docs, stand before.
        pub static WITH_GETATTRIBUTE: &[ClassRows] = &[$(ClassRows { ty: Ty::$ty, doc: "", rows: GETATTRIBUTE },)*];
    };
}

with_getattribute! {
    ByteArray Bytes Complex Dict Enumerate Filter List Int Map MemoryView Module Property Range Reversed Set Slice Super Tuple Zip
    BaseException Deque
}

static GETATTRIBUTE: &[Row] = &[vm_method("__getattribute__", "($self, name, /)", "Return getattr(self, name).", getattribute)];

static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, *args, **kwargs)", "Create and return a new object.", new),
    vm_method("__init__", "($self, /, *args, **kwargs)", "Initialize self.", init),
    vm_method("__repr__", "($self, /)", "Return repr(self).", repr),
    vm_method("__str__", "($self, /)", "Return str(self).", str),
    vm_method("__format__", "($self, format_spec, /)", "Default object formatter.", format),
    method("__hash__", "($self, /)", "Return hash(self).", hash),
    method("__eq__", "($self, value, /)", "Return self==value.", eq),
    vm_method("__ne__", "($self, value, /)", "Return self!=value.", ne),
    method("__lt__", "($self, value, /)", "Return self<value.", not_implemented),
    method("__le__", "($self, value, /)", "Return self<=value.", not_implemented),
    method("__gt__", "($self, value, /)", "Return self>value.", not_implemented),
    method("__ge__", "($self, value, /)", "Return self>=value.", not_implemented),
    vm_method("__getattribute__", "($self, name, /)", "Return getattr(self, name).", getattribute),
    vm_method("__setattr__", "($self, name, value, /)", "Implement setattr(self, name, value).", setattr),
    vm_method("__delattr__", "($self, name, /)", "Implement delattr(self, name).", delattr),
    vm_method("__dir__", "($self, /)", "Default dir() implementation.", dir),
    vm_method("__reduce_ex__", "($self, protocol, /)", "Helper for pickle.", reduce_ex),
    vm_method("__reduce__", "($self, /)", "Helper for pickle.", reduce),
    vm_method("__getstate__", "($self, /)", "Helper for pickle.", getstate),
    method("__sizeof__", "($self, /)", "Size of object in memory, in bytes.", sizeof),
    vm_class_method("__init_subclass__", "($type, /, **kwargs)", "Called when a class is subclassed.", init_subclass),
    vm_class_method("__subclasshook__", "($type, other, /)", "Abstract classes can override this to customize issubclass().", subclasshook),
    getter("__class__", "($self, /)", "The object's class.", class),
    vm_setter("__class__", "($self, value, /)", "", set_class),
];

/// Attributes that instances of script classes have, unless `__slots__` leaves them out.
pub(crate) static INSTANCE: &[Row] = &[DICT, SET_DICT, getter("__weakref__", "($self, /)", "list of weak references to the object", no_weakrefs)];
/// `__dict__` of builtin objects that have one.
pub(crate) const DICT: Row = vm_getter("__dict__", "($self, /)", "dictionary for instance variables", dict);
pub(crate) const SET_DICT: Row = vm_setter("__dict__", "($self, value, /)", "", set_dict);

/// Where CPython keeps its references; here the references know their objects.
fn no_weakrefs<'h>(_: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    Ok(Value::NONE)
}

fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let class = cx.get(a.slot(0));
    let h = cx.heap();
    let native = h.native_ty(class);
    if native != Ty::Object {
        let name = h.class_name(class);
        return Err(h.type_error(&format!("object.__new__({name}) is not safe, use {}.__new__()", native.row().name)));
    }
    let extra = h.len(cx.get(a.slot(1))) > 0 || h.len(cx.get(a.slot(2))) > 0;
    if extra {
        let native_of = |name| h.lookup_name(class, name).is_some_and(|m| h.is_kind(m, Kind::Native));
        let new_is_native = h.lookup_name(class, Name::new).is_some_and(|m| h.is_kind(m, Kind::Native));
        if !new_is_native {
            return Err(h.type_error("object.__new__() takes exactly one argument (the type to instantiate)"));
        }
        if native_of(Name::init) {
            return Err(h.type_error(&format!("{}() takes no arguments", h.class_name(class))));
        }
    }
    if h.class_flags(class) & crate::heap::ClassFlags::ABSTRACT != 0 {
        let bits = class.bits();
        return Err(cx.abstract_class(bits));
    }
    Flow::value(h.instance(class)?)
}

fn init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let surplus = h.len(cx.get(a.slot(1))) > 0 || h.len(cx.get(a.slot(2))) > 0;
    match surplus.then(|| init_refusal(h, h.class_of(cx.get(a.slot(0))))).flatten() {
        Some(text) => Err(h.type_error(&text)),
        None => Flow::none(),
    }
}

/// How `object.__init__` refuses arguments for an instance of `class`, if its `__new__` has not taken them.
pub(crate) fn init_refusal(h: &Heap, class: Value<'_>) -> Option<String> {
    let is_objects = |m: Value<'_>| h.is_kind(m, Kind::Native) && h.field(m, crate::heap::NATIVE_OWNER).is(h.class(Ty::Object));
    if h.lookup_name(class, Name::init).is_some_and(|init| !is_objects(init)) {
        return Some("object.__init__() takes exactly one argument (the instance to initialize)".to_string());
    }
    let has_new = h.lookup_name(class, Name::new).is_some_and(|new| !h.is_kind(new, Kind::Native)) || h.native_ty(class) != Ty::Object;
    (!has_new).then(|| format!("{}.__init__() takes exactly one argument (the instance to initialize)", h.class_name(class)))
}

/// `module.QualName` of a class, without `builtins.`.
/// A class's `__qualname__`.
pub(crate) fn class_qualname(h: &Heap, class: Value<'_>) -> String {
    let qualname = h.class_field(class, crate::heap::ClassField::QualName);
    if h.is_str(qualname) { h.str_lossy(qualname).into_owned() } else { h.class_name(class).to_string() }
}

pub(crate) fn full_class_name(h: &Heap, class: Value<'_>) -> String {
    let qualname = class_qualname(h, class);
    match h.lookup_own(class, Name::module) {
        Some(module) if h.is_str(module) && h.str_bytes(module) != b"builtins" => format!("{}.{qualname}", h.str_lossy(module)),
        Some(_) if h.is_script_class(class) => qualname,
        _ => {
            let module = h.native_ty(class).row().module;
            if h.is_script_class(class) || module == "builtins" { qualname } else { format!("{module}.{qualname}") }
        }
    }
}

fn repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    let text = match v {
        v if v.is_none() => "None".to_string(),
        v if v.is(Value::ELLIPSIS) => "Ellipsis".to_string(),
        v if v.is(Value::NOT_IMPLEMENTED) => "NotImplemented".to_string(),
        v => format!("<{} object at {}>", full_class_name(h, h.class_of(v)), address(v)),
    };
    Flow::value(h.str(&text)?)
}

/// An object's address as reprs show it: deterministic, because it follows from what the script did.
pub(crate) fn address(v: Value<'_>) -> String {
    format!("{:#x}", 0x7f00_0000_0000_u64 + (v.bits() & 0xFFFF_FFFF))
}

fn str(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let this = cx.get(a.slot(0)).bits();
    match cx.special(this, Name::repr) {
        Some(method) => cx.tail_method(method, this, &[], Then::Store),
        None => repr(cx, a),
    }
}

fn format(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let spec = cx.get(a.slot(1));
    let h = cx.heap();
    if !h.is_str(spec) {
        return Err(h.type_error(&format!("__format__() argument must be str, not {}", h.argument_type(spec))));
    }
    if h.len(spec) > 0 {
        return Err(h.type_error(&format!("unsupported format string passed to {}.__format__", h.type_name(cx.get(a.slot(0))))));
    }
    let this = cx.get(a.slot(0)).bits();
    match cx.special(this, Name::str) {
        Some(method) => cx.tail_method(method, this, &[], Then::CheckStr),
        None => repr(cx, a),
    }
}

fn hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.identity_hash(a[0]))
}
fn eq<'h>(_: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(if a[0].is(a[1]) { Value::TRUE } else { Value::NOT_IMPLEMENTED })
}
fn ne(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    // By default the opposite of __eq__, unless that is not implemented.
    let Some(slot) = cx.call_special(a.slot(0), Name::eq, &[a.slot(1)])? else { return Flow::value(Value::NOT_IMPLEMENTED) };
    if cx.get(slot).is(Value::NOT_IMPLEMENTED) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let equal = cx.truth(slot)?;
    Flow::value(Value::bool(!equal))
}
fn not_implemented<'h>(_: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    Ok(Value::NOT_IMPLEMENTED)
}

fn name_of(cx: &Cx, slot: crate::vm::Slot) -> Result<u64, Raised> {
    let v = cx.get(slot);
    let h = cx.heap();
    if !h.is_str(v) {
        return Err(h.type_error(&format!("attribute name must be string, not '{}'", h.type_name(v))));
    }
    Ok(h.intern(cx.plain_str(v)?)?.bits())
}

fn getattribute(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let name = name_of(cx, a.slot(1))?;
    let slot = cx.plain_getattr(cx.get(a.slot(0)).bits(), name)?;
    Flow::value(cx.get(slot))
}
/// The attributes of a class are `type`'s business.
fn check_no_class(h: &Heap, v: Value<'_>, method: &str) -> Result<(), Raised> {
    if !h.is_kind(v, Kind::Class) {
        return Ok(());
    }
    Err(h.type_error(&format!("can't apply this {method} to {} object", h.type_name(v))))
}
fn setattr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check_no_class(cx.heap(), cx.get(a.slot(0)), "__setattr__")?;
    cx.plain_setattr_as_named(a.slot(0), a.slot(1), a.slot(2))?;
    Flow::none()
}
fn delattr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check_no_class(cx.heap(), cx.get(a.slot(0)), "__delattr__")?;
    let name = name_of(cx, a.slot(1))?;
    cx.plain_setattr(cx.get(a.slot(0)).bits(), name, Value::UNBOUND.bits())?;
    Flow::none()
}

fn dir(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    let mut names = Names::new(h)?;
    if v.is_ref() {
        names.add_all(h.instance_items(v).into_iter().map(|(name, _)| name))?;
    }
    super::class_type::names_along_mro(h, h.class_of(v), &mut names)?;
    Flow::value(names.list()?)
}

fn reduce_ex(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if !cx.heap().is_int(cx.get(a.slot(1))) {
        let text = format!("'{}' object cannot be interpreted as an integer", cx.heap().type_name(cx.get(a.slot(1))));
        return Err(cx.heap().type_error(&text));
    }
    cx.tail_prelude("object_reduce_ex", &[a.slot(0), a.slot(1)])
}
fn reduce(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("object_reduce", &[a.slot(0)])
}
fn getstate(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("object_getstate", &[a.slot(0)])
}
fn sizeof<'h>(_: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    Ok(Value::small(32))
}
fn init_subclass(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    if h.len(cx.get(a.slot(1))) > 0 {
        return Err(h.type_error(&format!("{}.__init_subclass__() takes no keyword arguments", h.class_name(cx.get(a.slot(0))))));
    }
    Flow::none()
}
fn subclasshook(_: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Flow::value(Value::NOT_IMPLEMENTED)
}
fn class<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.class_of(a[0]))
}
fn set_class(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (v, class) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if class.is_unbound() {
        return Err(h.type_error("can't delete __class__ attribute"));
    }
    if !h.is_kind(class, Kind::Class) {
        return Err(h.type_error(&format!("__class__ must be set to a class, not '{}' object", h.type_name(class))));
    }
    let old = h.class_of(v);
    let movable = |c| h.is_script_class(c) || h.class_is(c, Ty::Module);
    if !movable(old) || !movable(class) {
        return Err(h.type_error("__class__ assignment only supported for mutable types or ModuleType subclasses"));
    }
    if !same_layout(h, old, class) {
        return Err(h.type_error(&format!("__class__ assignment: '{}' object layout differs from '{}'", h.class_name(class), h.class_name(old))));
    }
    h.set_class_of(v, class)?;
    Flow::none()
}
/// Whether instances of two classes are laid out alike: each adds the same to the same class.
pub(super) fn same_layout(h: &Heap, a: Value<'_>, b: Value<'_>) -> bool {
    let (a, b) = (layout_class(h, a), layout_class(h, b));
    a.is(b) || h.is_script_class(a) && h.is_script_class(b) && h.base_of(a).is(h.base_of(b)) && added(h, a) == added(h, b)
}
/// The nearest class at or above `class` that adds something to the layout of instances.
fn layout_class<'h>(h: &'h Heap, mut class: Value<'h>) -> Value<'h> {
    let adds = |class| if h.is_script_class(class) { added(h, class) != Added::default() } else { h.adds_to_layout(class) };
    while !class.is(h.class(Ty::Object)) && !adds(class) {
        class = h.base_of(class);
    }
    class
}
/// What a script's class adds to the layout of its base's instances.
#[derive(Default, PartialEq)]
struct Added {
    dict: bool,
    weakref: bool,
    order: bool,
    /// Names of `__slots__` members.
    members: Vec<u64>,
}
fn added(h: &Heap, class: Value<'_>) -> Added {
    let base = h.base_of(class);
    let entries = h.dict_of(class).map_or_else(Vec::new, |own| h.table_entries(own));
    let mut members: Vec<u64> = entries.iter().filter(|e| h.is_kind(e.value, Kind::MemberSlot)).map(|e| e.key.bits()).collect();
    members.sort_unstable();
    Added { dict: h.gives_dict(class) && !h.gives_dict(base), weakref: h.gives_weakref(class) && !h.gives_weakref(base), order: h.is_ordered_class(class) && !h.is_ordered_class(base), members }
}
fn dict(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let v = cx.get(a.slot(0));
    if !cx.takes_attributes(v) {
        let (v, name) = (v.bits(), cx.heap().name(Name::dict).bits());
        return Err(cx.attribute_error(v, name));
    }
    Flow::value(cx.heap().instance_dict(v)?)
}
fn set_dict(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (v, dict) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if dict.is_unbound() {
        if h.is_kind(v, Kind::Function) {
            return Err(h.type_error("cannot delete __dict__"));
        }
        // `del v.__dict__`: the next look finds an empty one.
        h.set_instance_dict(v, h.dict()?)?;
        return Flow::none();
    }
    if !h.is_kind(dict, Kind::Dict) {
        return Err(h.type_error(&format!("__dict__ must be set to a dictionary, not a '{}'", h.type_name(dict))));
    }
    h.set_instance_dict(v, dict)?;
    Flow::none()
}
