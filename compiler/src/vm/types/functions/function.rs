//! What `def` and `lambda` make.

use super::{call, invalid_get};
use crate::heap::{FunctionField, Heap, Kind, Name, Raised, Res, Value};
use crate::vm::native::{Row, getter, method, setter, vm_getter, vm_method, vm_setter, vm_static_method};
use crate::vm::{Args, Cx, Flow};

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

pub(super) static ROWS: &[Row] = &[
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
    super::super::DICT,
    super::super::SET_DICT,
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
    h.str(&format!("<function {} at {}>", h.str_lossy(qualname), super::super::object::address(a[0])))
}
fn function_get<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match (a[1].given_not_none(), a[2].given_not_none()) {
        (Some(instance), _) => h.bound_method(a[0], instance),
        (None, Some(_)) => Ok(a[0]),
        (None, None) => Err(invalid_get(h)),
    }
}
