//! Functions, methods, builtin functions, property, staticmethod, classmethod, super, code, cell.

use crate::heap::{FunctionField, Heap, Kind, NATIVE_OWNER, NATIVE_ROW, NATIVE_SELF, Name, Raised, Res, Ty, Value};
use crate::vm::frames::Then;
use crate::vm::native::{ClassRows, Row, RowKind, getter, method, setter, static_method, vm_getter, vm_method, vm_setter, vm_static_method};
use crate::vm::{Args, Cx, Flow, Slot};

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::Function, doc: "Create a function object.", rows: FUNCTION },
    ClassRows { ty: Ty::Method, doc: "Create a bound instance method object.", rows: METHOD },
    ClassRows { ty: Ty::BuiltinFunction, doc: "A builtin function or method.", rows: BUILTIN },
    ClassRows { ty: Ty::MethodDescriptor, doc: "A method of a builtin class.", rows: DESCRIPTOR },
    ClassRows { ty: Ty::WrapperDescriptor, doc: "A special method of a builtin class.", rows: DESCRIPTOR },
    ClassRows { ty: Ty::ClassMethodDescriptor, doc: "A class method of a builtin class.", rows: DESCRIPTOR },
    ClassRows { ty: Ty::MethodWrapper, doc: "A bound special method.", rows: METHOD_WRAPPER },
    ClassRows { ty: Ty::Property, doc: "Property attribute.", rows: PROPERTY },
    ClassRows { ty: Ty::StaticMethod, doc: "staticmethod(function) -> method", rows: STATIC },
    ClassRows { ty: Ty::ClassMethod, doc: "classmethod(function) -> method", rows: CLASSM },
    ClassRows { ty: Ty::Super, doc: "super() -> same as super(__class__, <first argument>)", rows: SUPER },
    ClassRows { ty: Ty::Cell, doc: "Create a new cell object.", rows: CELL },
    ClassRows { ty: Ty::Code, doc: "A code object.", rows: CODE },
];

macro_rules! field_getter {
    ($name:ident $field:ident) => {
        fn $name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
            let v = h.function_field(a[0], FunctionField::$field);
            Ok(if v.is_unbound() { Value::NONE } else { v })
        }
    };
}

macro_rules! field_setter {
    ($name:ident $field:ident) => {
        fn $name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
            h.set_field(a[0], FunctionField::$field as usize, if a[1].is_none() { Value::UNBOUND } else { a[1] });
            Ok(Value::NONE)
        }
    };
}

static FUNCTION: &[Row] = &[
    vm_static_method("__new__", "($type, code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)", "", function_new),
    method("__repr__", "($self, /)", "Return repr(self).", function_repr),
    vm_method("__call__", "($self, /, *args, **kwargs)", "Call self as a function.", call),
    method("__get__", "($self, instance, owner=None, /)", "Return an attribute of instance, which is of type owner.", function_get),
    getter("__name__", "($self, /)", "", name),
    setter("__name__", "($self, value, /)", "", set_str_name),
    getter("__qualname__", "($self, /)", "", qualname),
    setter("__qualname__", "($self, value, /)", "", set_str_qualname),
    getter("__module__", "($self, /)", "", module),
    setter("__module__", "($self, value, /)", "", set_module),
    getter("__doc__", "($self, /)", "", doc),
    setter("__doc__", "($self, value, /)", "", set_doc),
    getter("__defaults__", "($self, /)", "", defaults),
    setter("__defaults__", "($self, value, /)", "", set_defaults),
    getter("__kwdefaults__", "($self, /)", "", kwdefaults),
    setter("__kwdefaults__", "($self, value, /)", "", set_kwdefaults),
    getter("__closure__", "($self, /)", "", closure),
    getter("__code__", "($self, /)", "", code),
    vm_setter("__code__", "($self, value, /)", "", set_code),
    getter("__globals__", "($self, /)", "", globals),
    vm_getter("__annotations__", "($self, /)", "", annotations),
    setter("__annotations__", "($self, value, /)", "", set_annotations),
    getter("__type_params__", "($self, /)", "", type_params),
    setter("__type_params__", "($self, value, /)", "", set_type_params),
    vm_getter("__builtins__", "($self, /)", "", builtins),
    super::DICT,
    super::SET_DICT,
];

field_getter!(name Name);
field_setter!(set_name Name);
field_getter!(qualname QualName);
field_setter!(set_qualname QualName);
field_getter!(module Module);
field_setter!(set_module Module);
field_getter!(doc Doc);
field_setter!(set_doc Doc);
field_getter!(defaults Defaults);
field_getter!(kwdefaults KwDefaults);
field_getter!(closure Closure);
field_getter!(globals Globals);

fn function_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (code, globals) = (cx.get(a.slot(1)), cx.get(a.slot(2)));
    let [name, defaults, closure] = [3, 4, 5].map(|i| cx.get(a.slot(i)).given_not_none());
    let wrong = |what: &str, wanted: &str, got: Value<'_>| Err(h.type_error(&format!("function() argument '{what}' must be {wanted}, not {}", h.type_name(got))));
    if !h.is_kind(code, Kind::Code) {
        return wrong("code", "code", code);
    }
    if !h.is_kind(globals, Kind::Dict) {
        return wrong("globals", "dict", globals);
    }
    let unit = &cx.code_at(code).unit;
    if name.is_some_and(|name| !h.is_str(name)) {
        return Err(h.type_error("arg 3 (name) must be None or string"));
    }
    if defaults.is_some_and(|defaults| !h.is_kind(defaults, Kind::Tuple)) {
        return Err(h.type_error("arg 4 (defaults) must be None or tuple"));
    }
    let free = unit.free_names.len();
    if closure.is_none() && free > 0 {
        return Err(h.type_error("arg 5 (closure) must be tuple"));
    }
    if closure.is_some_and(|closure| !h.is_kind(closure, Kind::Tuple)) {
        return Err(h.type_error("arg 5 (closure) must be None or tuple"));
    }
    let kwdefaults = cx.get(a.slot(6)).given_not_none();
    if kwdefaults.is_some_and(|kwdefaults| !h.is_kind(kwdefaults, Kind::Dict)) {
        return Err(h.type_error("arg 6 (kwdefaults) must be None or dict"));
    }
    let cells = closure.map_or(&[][..], |closure| h.tuple_items(closure));
    if cells.len() != free {
        return Err(h.value_error(&format!("{} requires closure of length {free}, not {}", unit.name, cells.len())));
    }
    if let Some(other) = cells.iter().find(|&&cell| !h.is_kind(cell, Kind::Cell)) {
        return Err(h.type_error(&format!("arg 5 (closure) expected cell, found {}", h.type_name(*other))));
    }
    let (own, qualname) = (h.intern_str(&unit.name)?, h.intern_str(&unit.qualname)?);
    let doc = unit.doc.as_ref().map_or(Ok(Value::NONE), |doc| h.str_from(doc))?;
    let module = h.dict_get_str(globals, h.name(Name::name)).unwrap_or(Value::NONE);
    let function = h.function(code, globals, name.unwrap_or(own), qualname, doc, module)?;
    if let Some(defaults) = defaults {
        h.set_field(function, FunctionField::Defaults as usize, defaults);
    }
    if let Some(kwdefaults) = kwdefaults {
        h.set_field(function, FunctionField::KwDefaults as usize, kwdefaults);
    }
    if let Some(closure) = closure.filter(|_| free > 0) {
        h.set_field(function, FunctionField::Closure as usize, closure);
    }
    Flow::value(function)
}

fn code<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.function_field(a[0], FunctionField::Code))
}
fn set_code(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, function, code) = (cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !h.is_kind(code, Kind::Code) {
        return Err(h.type_error("__code__ must be set to a code object"));
    }
    // The cells that the new code reads must be there.
    let free = cx.code_at(code).unit.free_names.len();
    let cells = cx.code_at(h.function_field(function, FunctionField::Code)).unit.free_names.len();
    if free != cells {
        let name = h.str_lossy(h.function_field(function, FunctionField::Name));
        return Err(h.value_error(&format!("{name}() requires a code object with {cells} free vars, not {free}")));
    }
    leave_generators_their_code(cx, function)?;
    h.set_field(function, FunctionField::Code as usize, code);
    Flow::none()
}
/// Generators that a function began go on with the code they have: they get a function of their own.
fn leave_generators_their_code(cx: &Cx, function: Value<'_>) -> Result<(), Raised> {
    use crate::vm::generators::FUNCTION;
    let h = cx.heap();
    let code = h.function_field(function, FunctionField::Code);
    if !cx.code_at(code).generator {
        return Ok(());
    }
    let begun: Vec<u32> = h.objects_of(Kind::Generator).into_iter().filter(|&generator| h.field_at(generator, FUNCTION as u32).is(function)).collect();
    if begun.is_empty() {
        return Ok(());
    }
    let [globals, name, qualname, doc, module] =
        [FunctionField::Globals, FunctionField::Name, FunctionField::QualName, FunctionField::Doc, FunctionField::Module].map(|field| h.function_field(function, field));
    let twin = h.function(code, globals, name, qualname, doc, module)?;
    h.set_field(twin, FunctionField::Closure as usize, h.function_field(function, FunctionField::Closure));
    for generator in begun {
        h.set_field_at(generator, FUNCTION as u32, twin);
    }
    Ok(())
}
/// A setter of an attribute that holds None or an object of one class; to delete it sets None.
fn set_checked<'h>(h: &'h Heap, a: &[Value<'h>], field: FunctionField, kind: Kind, wanted: &str) -> Res<'h> {
    match a[1].given_not_none() {
        Some(v) if !h.is_kind(v, kind) => Err(h.type_error(wanted)),
        given => {
            h.set_field(a[0], field as usize, given.unwrap_or(Value::UNBOUND));
            Ok(Value::NONE)
        }
    }
}
fn set_defaults<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    set_checked(h, a, FunctionField::Defaults, Kind::Tuple, "__defaults__ must be set to a tuple object")
}
fn set_kwdefaults<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    set_checked(h, a, FunctionField::KwDefaults, Kind::Dict, "__kwdefaults__ must be set to a dict object")
}
fn set_str_name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_str(a[1]) {
        return Err(h.type_error("__name__ must be set to a string object"));
    }
    set_name(h, a)
}
fn set_str_qualname<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_str(a[1]) {
        return Err(h.type_error("__qualname__ must be set to a string object"));
    }
    set_qualname(h, a)
}
fn annotations(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let f = cx.get(a.slot(0));
    let v = h.function_field(f, FunctionField::Annotations);
    if !v.is_unbound() && !v.is_none() {
        return Flow::value(v);
    }
    let dict = h.dict()?;
    h.set_field(f, FunctionField::Annotations as usize, dict);
    Flow::value(dict)
}
fn set_annotations<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    set_checked(h, a, FunctionField::Annotations, Kind::Dict, "__annotations__ must be set to a dict object")
}
fn type_params<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let v = h.function_field(a[0], FunctionField::TypeParams);
    if v.is_unbound() { h.tuple(&[]) } else { Ok(v) }
}
fn set_type_params<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_kind(a[1], Kind::Tuple) {
        return Err(h.type_error("__type_params__ must be set to a tuple"));
    }
    h.set_field(a[0], FunctionField::TypeParams as usize, a[1]);
    Ok(Value::NONE)
}
fn builtins(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Flow::value(cx.value(cx.builtins))
}
fn function_repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let qualname = h.function_field(a[0], FunctionField::QualName);
    h.str(&format!("<function {} at {}>", h.str_lossy(qualname), super::object::address(a[0])))
}
fn function_get<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match (a[1].given_not_none(), a[2].given_not_none()) {
        (Some(instance), _) => h.bound_method(a[0], instance),
        (None, Some(_)) => Ok(a[0]),
        (None, None) => Err(invalid_get(h)),
    }
}
/// `f.__call__(...)` of anything callable.
fn call(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Ok(Flow::Spread { callee: cx.get(a.slot(0)).bits(), args: cx.get(a.slot(1)).bits(), kwargs: cx.get(a.slot(2)).bits() })
}

static METHOD: &[Row] = &[
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
fn method_func<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 0))
}
fn method_self<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
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

static BUILTIN: &[Row] = &[
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
static DESCRIPTOR: &[Row] = &[
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
static METHOD_WRAPPER: &[Row] = &[
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
/// `descriptor.__get__(None, None)`.
pub(super) fn invalid_get(h: &Heap) -> Raised {
    h.type_error("__get__(None, None) is invalid")
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
        format!("<method-wrapper '{name}' of {} object at {}>", h.type_name(this), super::object::address(this))
    } else if this.is_unbound() && !h.is_kind(owner, Kind::Class) {
        format!("<built-in function {name}>")
    } else if this.is_unbound() {
        format!("<method '{name}' of '{owner_name}' objects>")
    } else {
        format!("<built-in method {name} of {} object at {}>", h.type_name(this), super::object::address(this))
    };
    Flow::value(h.str(&text)?)
}

static PROPERTY: &[Row] = &[
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

static STATIC: &[Row] = &[
    static_method("__new__", "($type, *args, **kwargs)", "", static_new),
    vm_method("__init__", "($self, function, /)", "", wrap),
    vm_method("__call__", "($self, /, *args, **kwargs)", "Call self as a function.", static_call),
    method("__get__", "($self, instance, owner=None, /)", "Return an attribute of instance, which is of type owner.", static_get),
    getter("__func__", "($self, /)", "", method_func),
    getter("__wrapped__", "($self, /)", "", method_func),
    vm_getter("__isabstractmethod__", "($self, /)", "", wrapped_abstract),
    vm_method("__repr__", "($self, /)", "Return repr(self).", static_repr),
    super::DICT,
    super::SET_DICT,
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

static CLASSM: &[Row] = &[
    static_method("__new__", "($type, *args, **kwargs)", "", class_new),
    vm_method("__init__", "($self, function, /)", "", wrap),
    vm_method("__get__", "($self, instance, owner=None, /)", "Return an attribute of instance, which is of type owner.", class_get),
    getter("__func__", "($self, /)", "", method_func),
    getter("__wrapped__", "($self, /)", "", method_func),
    vm_getter("__isabstractmethod__", "($self, /)", "", wrapped_abstract),
    vm_method("__repr__", "($self, /)", "Return repr(self).", class_repr),
    super::DICT,
    super::SET_DICT,
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

static SUPER: &[Row] = &[
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

static CELL: &[Row] = &[
    vm_static_method("__new__", "($type, contents=None, /)", "", cell_new),
    method("__repr__", "($self, /)", "Return repr(self).", cell_repr),
    vm_method("__eq__", "($self, value, /)", "Return self==value.", |cx, a| cell_compare(cx, a, Name::eq)),
    vm_method("__ne__", "($self, value, /)", "Return self!=value.", |cx, a| cell_compare(cx, a, Name::ne)),
    vm_method("__lt__", "($self, value, /)", "Return self<value.", |cx, a| cell_compare(cx, a, Name::lt)),
    vm_method("__le__", "($self, value, /)", "Return self<=value.", |cx, a| cell_compare(cx, a, Name::le)),
    vm_method("__gt__", "($self, value, /)", "Return self>value.", |cx, a| cell_compare(cx, a, Name::gt)),
    vm_method("__ge__", "($self, value, /)", "Return self>=value.", |cx, a| cell_compare(cx, a, Name::ge)),
    getter("cell_contents", "($self, /)", "", cell_contents),
    setter("cell_contents", "($self, value, /)", "", set_cell_contents),
];
fn cell_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Flow::value(cx.heap().cell(cx.get(a.slot(1)))?)
}
/// Cells compare as what they hold; an empty one is less than any other.
fn cell_compare(cx: &mut Cx, a: Args, op: Name) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (x, y) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !h.is_kind(y, Kind::Cell) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let (x, y) = (h.field(x, 0), h.field(y, 0));
    let (x, y) = if x.is_unbound() || y.is_unbound() { (Value::bool(!x.is_unbound()), Value::bool(!y.is_unbound())) } else { (x, y) };
    let (x, y) = (cx.push(x), cx.push(y));
    let answer = cx.compare(op, x, y)?;
    Flow::value(cx.get(answer))
}
fn cell_contents<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let v = h.field(a[0], 0);
    if v.is_unbound() { Err(h.value_error("Cell is empty")) } else { Ok(v) }
}
fn set_cell_contents<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.set_field(a[0], 0, a[1]);
    Ok(Value::NONE)
}
fn cell_repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let v = h.field(a[0], 0);
    let content = if v.is_unbound() { "empty".to_string() } else { format!("{} object at {}", h.type_name(v), super::object::address(v)) };
    h.str(&format!("<cell at {}: {content}>", super::object::address(a[0])))
}

static CODE: &[Row] = &[
    vm_method("__repr__", "($self, /)", "Return repr(self).", code_repr),
    vm_method("__eq__", "($self, value, /)", "Return self==value.", code_eq),
    vm_method("__hash__", "($self, /)", "Return hash(self).", code_hash),
    vm_method("replace", "($self, /, **changes)", "Return a copy of the code object with new values for the specified fields.", code_replace),
    vm_method("__replace__", "($self, /, **changes)", "The same as replace().", code_replace),
    vm_method("co_lines", "($self, /)", "", co_lines),
    vm_method("co_positions", "($self, /)", "", co_positions),
    vm_getter("co_name", "($self, /)", "", co_name),
    vm_getter("co_qualname", "($self, /)", "", co_qualname),
    vm_getter("co_filename", "($self, /)", "", co_filename),
    vm_getter("co_firstlineno", "($self, /)", "", co_firstlineno),
    vm_getter("co_argcount", "($self, /)", "", co_argcount),
    vm_getter("co_posonlyargcount", "($self, /)", "", co_posonlyargcount),
    vm_getter("co_kwonlyargcount", "($self, /)", "", co_kwonlyargcount),
    vm_getter("co_nlocals", "($self, /)", "", co_nlocals),
    vm_getter("co_varnames", "($self, /)", "", co_varnames),
    vm_getter("co_cellvars", "($self, /)", "", co_cellvars),
    vm_getter("co_freevars", "($self, /)", "", co_freevars),
    vm_getter("co_names", "($self, /)", "", co_names),
    vm_getter("co_consts", "($self, /)", "", co_consts),
    vm_getter("co_flags", "($self, /)", "", co_flags),
    vm_getter("co_stacksize", "($self, /)", "", co_stacksize),
];
fn co_number(cx: &mut Cx, a: Args, f: fn(&crate::code::unit::CodeUnit) -> i64) -> Result<Flow, Raised> {
    let n = f(&cx.code_at(cx.get(a.slot(0))).unit);
    Flow::value(cx.heap().int64(n)?)
}
fn co_text(cx: &mut Cx, a: Args, f: fn(&crate::code::unit::CodeUnit) -> &str) -> Result<Flow, Raised> {
    let unit = cx.code_at(cx.get(a.slot(0))).unit.clone();
    Flow::value(cx.heap().intern_str(f(&unit))?)
}
fn co_list(cx: &mut Cx, a: Args, f: fn(&crate::code::unit::CodeUnit) -> Vec<std::rc::Rc<str>>) -> Result<Flow, Raised> {
    let names = f(&cx.code_at(cx.get(a.slot(0))).unit);
    let h = cx.heap();
    let names = names.iter().map(|n| h.intern_str(n)).collect::<Result<Vec<_>, _>>()?;
    Flow::value(h.tuple(&names)?)
}
fn code_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let v = cx.get(a.slot(0));
    let unit = &cx.code_at(v).unit;
    let text = format!("<code object {} at {}, file \"{}\", line {}>", unit.name, super::object::address(v), unit.filename, unit.first_line);
    Flow::value(cx.heap().str(&text)?)
}
/// By what they do: the names of their files do not count.
fn code_eq(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (x, y) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !cx.heap().is_kind(y, Kind::Code) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    Flow::value(Value::bool(x.is(y) || cx.code_at(x).unit.does_the_same(&cx.code_at(y).unit)))
}
fn code_hash(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let hash = cx.code_at(cx.get(a.slot(0))).unit.hash_of_deeds();
    Flow::value(cx.heap().int64(hash as i64 >> 2)?)
}
fn code_replace(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("code_replace", &[a.slot(0), a.slot(1)])
}
/// Hidden: the code with another name, qualified name, file and first line.
pub fn code_renamed(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let code = cx.code_at(cx.get(a.slot(0)));
    let (mut unit, source) = ((*code.unit).clone(), code.source.clone());
    let [name, qualname, filename] = [1, 2, 3].map(|i| std::rc::Rc::from(&*h.str_lossy(cx.get(a.slot(i)))));
    (unit.name, unit.qualname, unit.filename) = (name, qualname, filename);
    unit.first_line = cx.get(a.slot(4)).as_small().and_then(|line| u32::try_from(line).ok()).unwrap_or(unit.first_line);
    unit.flags.iterable_coroutine = cx.get(a.slot(5)).is(Value::TRUE);
    let object = cx.load_unit(&std::rc::Rc::new(unit), &source, 0, false)?;
    Flow::value(cx.value(object))
}
/// `(start, end, line)` of each run of instructions of one line; an instruction counts for two bytes.
fn co_lines(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let unit = cx.code_at(cx.get(a.slot(0))).unit.clone();
    let mut runs: Vec<(usize, usize, u32)> = Vec::new();
    for (start, end, span) in unit.positions.spans(unit.code.len()) {
        match runs.last_mut() {
            Some(run) if run.2 == span.line => run.1 = end,
            _ => runs.push((start, end, span.line)),
        }
    }
    numbers_iterator(cx, runs.into_iter().map(|(start, end, line)| vec![start as i64 * 2, end as i64 * 2, line.into()]))
}
/// `(line, end line, column, end column)` of each instruction.
fn co_positions(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let unit = cx.code_at(cx.get(a.slot(0))).unit.clone();
    let rows = unit.positions.spans(unit.code.len()).into_iter();
    let each = rows.flat_map(|(start, end, at)| std::iter::repeat_n([at.line, at.end_line, at.col, at.end_col], end.saturating_sub(start)));
    numbers_iterator(cx, each.map(|row| row.map(i64::from).to_vec()))
}
/// An iterator over tuples of numbers.
fn numbers_iterator(cx: &mut Cx, rows: impl Iterator<Item = Vec<i64>>) -> Result<Flow, Raised> {
    let h = cx.heap();
    let list = h.list(&[])?;
    for row in rows {
        let numbers: Vec<Value<'_>> = row.into_iter().map(Value::small).collect();
        h.list_push(list, h.tuple(&numbers)?)?;
    }
    let list = list.bits();
    match cx.builtin_iter(list)? {
        Some(iterator) => Flow::value(cx.value(iterator)),
        None => Flow::none(),
    }
}
fn co_name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_text(cx, a, |u| &u.name)
}
fn co_qualname(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_text(cx, a, |u| &u.qualname)
}
fn co_filename(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_text(cx, a, |u| &u.filename)
}
fn co_firstlineno(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| u.first_line as i64)
}
fn co_argcount(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| u.arg_count as i64)
}
fn co_posonlyargcount(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| u.positional_only_count as i64)
}
fn co_kwonlyargcount(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| u.keyword_only_count as i64)
}
fn co_nlocals(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| u.local_names.len() as i64)
}
fn co_stacksize(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| u.register_count as i64 - u.local_names.len() as i64)
}
fn co_varnames(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_list(cx, a, |u| {
        let parameters = (u.arg_count + u.keyword_only_count) as usize + u.flags.varargs as usize + u.flags.varkeywords as usize;
        u.local_names.iter().enumerate().filter(|(i, n)| *i < parameters || !u.cell_names.contains(n)).map(|(_, n)| n.clone()).collect()
    })
}
fn co_cellvars(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_list(cx, a, |u| u.cell_names.clone())
}
fn co_freevars(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_list(cx, a, |u| u.free_names.clone())
}
fn co_names(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_list(cx, a, |u| u.names.clone())
}
fn co_consts(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let constants: Vec<Value<'_>> = cx.code_at(cx.get(a.slot(0))).constants.iter().map(|&bits| cx.value(bits)).collect();
    Flow::value(cx.heap().tuple(&constants)?)
}
fn co_flags(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| {
        let f = u.flags;
        let bit = |on: bool, value: i64| if on { value } else { 0 };
        bit(f.function, 3) | bit(f.varargs, 4) | bit(f.varkeywords, 8) | bit(f.nested, 16) | bit(f.generator && !f.coroutine, 32)
            | bit(f.coroutine && !f.generator, 128) | bit(f.iterable_coroutine, 256) | bit(f.coroutine && f.generator, 512)
    })
}

const _: Then = Then::Store;
