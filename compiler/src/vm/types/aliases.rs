//! `list[int]`, `int | str`, type parameters and type aliases.

use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::vm::native::{ClassRows, Row, getter, method, join_rows, vm_class_method, vm_getter, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::GenericAlias, doc: "Represent a PEP 585 generic type", rows: ALIAS },
    ClassRows { ty: Ty::UnionType, doc: "Represent a union type", rows: UNION },
    ClassRows { ty: Ty::TypeVar, doc: "Type variable.", rows: &TYPE_VAR },
    ClassRows { ty: Ty::ParamSpec, doc: "Parameter specification variable.", rows: &PARAM_SPEC },
    ClassRows { ty: Ty::ParamSpecArgs, doc: "The args for a ParamSpec object.", rows: PARAM_PART },
    ClassRows { ty: Ty::ParamSpecKwargs, doc: "The kwargs for a ParamSpec object.", rows: PARAM_PART },
    ClassRows { ty: Ty::TypeVarTuple, doc: "Type variable tuple.", rows: &TYPE_VAR_TUPLE },
    ClassRows { ty: Ty::TypeAliasType, doc: "Type alias.", rows: TYPE_ALIAS },
    ClassRows { ty: Ty::Generic, doc: "Abstract base class for generic types.", rows: GENERIC },
];

static ALIAS: &[Row] = &[
    vm_static_method("__new__", "($type, origin, args, /)", "", alias_new),
    vm_method("__repr__", "($self, /)", "Return repr(self).", alias_repr),
    vm_method("__call__", "($self, /, *args, **kwargs)", "Call self as a function.", alias_call),
    vm_method("__eq__", "($self, value, /)", "Return self==value.", alias_eq),
    vm_method("__hash__", "($self, /)", "Return hash(self).", alias_hash),
    vm_method("__getitem__", "($self, key, /)", "Return self[key].", alias_getitem),
    vm_method("__getattr__", "($self, name, /)", "", alias_getattr),
    method("__mro_entries__", "($self, bases, /)", "", alias_mro_entries),
    method("__or__", "($self, value, /)", "Return self|value.", or),
    method("__ror__", "($self, value, /)", "Return value|self.", ror),
    vm_method("__instancecheck__", "($self, instance, /)", "", alias_no_check),
    getter("__origin__", "($self, /)", "", field0),
    getter("__args__", "($self, /)", "", field1),
    getter("__unpacked__", "($self, /)", "", alias_unpacked),
    vm_method("__iter__", "($self, /)", "Implement iter(self).", alias_iter),
    vm_getter("__parameters__", "($self, /)", "", alias_parameters),
];
fn field0<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 0))
}
fn field1<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 1))
}
fn or<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    union_of(h, a[0], a[1])
}
fn ror<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    union_of(h, a[1], a[0])
}
/// `a | b` of types: a union without repetitions.
pub(super) fn union_of<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Res<'h> {
    let is_type = |v: Value<'_>| v.is_none() || matches!(h.kind(v), Some(Kind::Class | Kind::GenericAlias | Kind::Union)) || h.class_of(v).is(h.class(Ty::TypeAliasType));
    if !is_type(a) || !is_type(b) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let mut parts: Vec<Value<'h>> = Vec::new();
    for v in [a, b] {
        let v = if v.is_none() { h.class(Ty::NoneType) } else { v };
        let items: &[Value<'h>] = if h.is_kind(v, Kind::Union) { h.tuple_items(h.field(v, 0)) } else { std::slice::from_ref(&v) };
        for &item in items {
            if !parts.iter().any(|p| p.is(item)) {
                parts.push(item);
            }
        }
    }
    if parts.len() == 1 {
        return Ok(parts[0]);
    }
    h.new_fields(Kind::Union, Ty::UnionType, &[h.tuple(&parts)?])
}
fn alias_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let args = cx.get(a.slot(2));
    let args = if h.is_kind(args, Kind::Tuple) { args } else { h.tuple(&[args])? };
    Flow::value(h.new_fields_of(Kind::GenericAlias, cx.get(a.slot(0)), &[cx.get(a.slot(1)), args, Value::FALSE])?)
}
fn alias_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("alias_repr", &[a.slot(0)])
}
fn alias_call(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("alias_call", &[a.slot(0), a.slot(1), a.slot(2)])
}
fn alias_eq(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (x, y) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !h.is_kind(y, Kind::GenericAlias) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let pairs = [(h.field(x, 0), h.field(y, 0)), (h.field(x, 1), h.field(y, 1))].map(|(p, q)| (cx.push(p), cx.push(q)));
    for (p, q) in pairs {
        if !cx.eq(p, q)? {
            return Flow::value(Value::FALSE);
        }
    }
    Flow::value(Value::TRUE)
}
fn alias_hash(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let v = cx.get(a.slot(0));
    let (origin, args) = (cx.push(cx.heap().field(v, 0)), cx.push(cx.heap().field(v, 1)));
    let hash = cx.hash(origin)? ^ cx.hash(args)?;
    Flow::value(cx.heap().int64(hash)?)
}
fn alias_getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("alias_getitem", &[a.slot(0), a.slot(1)])
}
fn alias_getattr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let name = h.str_lossy(cx.plain_str(cx.get(a.slot(1)))?).into_owned();
    if name.starts_with("__") && name.ends_with("__") && name != "__class_getitem__" && !matches!(&*name, "__name__" | "__qualname__" | "__doc__" | "__module__" | "__value__" | "__type_params__") {
        let (object, name) = (cx.get(a.slot(0)).bits(), cx.get(a.slot(1)).bits());
        return Err(cx.attribute_error(object, name));
    }
    let origin = cx.push(h.field(cx.get(a.slot(0)), 0));
    let slot = cx.getattr(origin, a.slot(1))?;
    Flow::value(cx.get(slot))
}
fn alias_mro_entries<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.tuple(&[h.field(a[0], 0)])
}
fn alias_unpacked<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(h.field(a[0], 2).is(Value::TRUE)))
}
/// `*tuple[int, ...]`: the one item is the alias with a star.
fn alias_iter(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, alias) = (cx.heap(), cx.get(a.slot(0)));
    let starred = h.new_fields_of(Kind::GenericAlias, h.class_of(alias), &[h.field(alias, 0), h.field(alias, 1), Value::TRUE])?;
    iterate_one(cx, starred.bits())
}
fn alias_no_check(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Err(cx.heap().type_error("isinstance() argument 2 cannot be a parameterized generic"))
}
fn alias_parameters(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let args = cx.push(cx.heap().field(cx.get(a.slot(0)), 1));
    cx.tail_prelude("type_parameters", &[args])
}

static UNION: &[Row] = &[
    vm_method("__repr__", "($self, /)", "Return repr(self).", union_repr),
    method("__or__", "($self, value, /)", "Return self|value.", or),
    method("__ror__", "($self, value, /)", "Return value|self.", ror),
    vm_method("__eq__", "($self, value, /)", "Return self==value.", union_eq),
    vm_method("__hash__", "($self, /)", "Return hash(self).", union_hash),
    getter("__args__", "($self, /)", "", field0),
    vm_getter("__parameters__", "($self, /)", "", union_parameters),
    vm_method("__getitem__", "($self, key, /)", "Return self[key].", union_getitem),
];
fn union_parameters(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let args = cx.push(cx.heap().field(cx.get(a.slot(0)), 0));
    cx.tail_prelude("type_parameters", &[args])
}
fn union_getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("union_getitem", &[a.slot(0), a.slot(1)])
}
fn union_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("union_repr", &[a.slot(0)])
}
fn union_eq(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("union_eq", &[a.slot(0), a.slot(1)])
}
fn union_hash(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let mut hash = 0;
    for &part in h.tuple_items(h.field(cx.get(a.slot(0)), 0)) {
        hash ^= h.identity_hash(part);
    }
    Flow::value(h.int64(hash)?)
}

// name, bound evaluator, constraints evaluator, default evaluator, covariant-like flags, module
static PARAM: &[Row] = &[
    vm_static_method("__new__", "($type, name, *constraints, bound=None, default=None, covariant=False, contravariant=False, infer_variance=False)", "", param_new),
    method("__repr__", "($self, /)", "Return repr(self).", param_repr),
    method("__mro_entries__", "($self, bases, /)", "", no_base),
    method("__reduce__", "($self, /)", "", field0),
    getter("__name__", "($self, /)", "", field0),
    vm_getter("__default__", "($self, /)", "", param_default),
    method("has_default", "($self, /)", "", param_has_default),
    getter("__module__", "($self, /)", "", param_module),
];
static BOUND: &[Row] = &[
    vm_method("__or__", "($self, value, /)", "Return self|value.", param_or),
    vm_method("__ror__", "($self, value, /)", "Return value|self.", param_ror),
    vm_getter("__bound__", "($self, /)", "", param_bound),
    getter("__covariant__", "($self, /)", "", covariant),
    getter("__contravariant__", "($self, /)", "", contravariant),
    getter("__infer_variance__", "($self, /)", "", infers_variance),
];
/// Bits of the aux of a type parameter: its values were given directly, and what is said of its variance.
const DIRECT: u16 = 8;
const COVARIANT: u16 = 16;
const CONTRAVARIANT: u16 = 32;
const INFERRED: u16 = 64;
static TYPE_VAR: [Row; PARAM.len() + BOUND.len() + 1] = join_rows(&[PARAM, BOUND, &[vm_getter("__constraints__", "($self, /)", "", param_constraints)]]);
static PARAM_SPEC: [Row; PARAM.len() + BOUND.len() + 2] =
    join_rows(&[PARAM, BOUND, &[vm_getter("args", "($self, /)", "", param_args), vm_getter("kwargs", "($self, /)", "", param_kwargs)]]);
static TYPE_VAR_TUPLE: [Row; PARAM.len() + 1] = join_rows(&[PARAM, &[vm_method("__iter__", "($self, /)", "", param_iter)]]);
/// `P.args` and `P.kwargs`: a name and the ParamSpec.
static PARAM_PART: &[Row] = &[method("__repr__", "($self, /)", "Return repr(self).", alias_name), getter("__origin__", "($self, /)", "", field1), method("__mro_entries__", "($self, bases, /)", "", no_base), vm_method("__eq__", "($self, value, /)", "Return self==value.", part_eq)];
fn param_args(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    param_part(cx, a, Ty::ParamSpecArgs, "args")
}
fn param_kwargs(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    param_part(cx, a, Ty::ParamSpecKwargs, "kwargs")
}
fn param_part(cx: &mut Cx, a: Args, ty: Ty, part: &str) -> Result<Flow, Raised> {
    let (h, spec) = (cx.heap(), cx.get(a.slot(0)));
    let name = h.str(&format!("{}.{part}", h.str_lossy(h.field(spec, 0))))?;
    Flow::value(h.new_fields(Kind::TypeParam, ty, &[name, spec, Value::UNBOUND, Value::UNBOUND])?)
}
fn part_eq(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, x, y) = (cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)));
    let alike = h.class_of(x).is(h.class_of(y));
    Flow::value(if alike { Value::bool(h.field(x, 1).is(h.field(y, 1))) } else { Value::NOT_IMPLEMENTED })
}
fn covariant<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(h.aux(a[0]) & COVARIANT != 0))
}
fn contravariant<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(h.aux(a[0]) & CONTRAVARIANT != 0))
}
fn infers_variance<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(h.aux(a[0]) & (DIRECT | INFERRED) != DIRECT))
}
fn param_module<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 4))
}
fn no_base<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Err(h.type_error(&format!("Cannot subclass an instance of {}", h.class_name(h.class_of(a[0])))))
}
fn param_or(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("typing_union", &[a.slot(0), a.slot(1)])
}
fn param_ror(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("typing_union", &[a.slot(1), a.slot(0)])
}
fn param_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let [covariant, contravariant, inferred] = [5, 6, 7].map(|i| cx.get(a.slot(i)).given().is_some_and(|v| cx.pure_truth(v).unwrap_or(true)));
    let h = cx.heap();
    let (class, name, constraints) = (cx.get(a.slot(0)), cx.get(a.slot(1)), cx.get(a.slot(2)));
    let kind = if class.is(h.class(Ty::TypeVar)) { 0 } else if class.is(h.class(Ty::ParamSpec)) { 1 } else { 2 };
    if !h.is_str(name) {
        let callee = ["typevar", "paramspec", "typevartuple"][kind as usize];
        return Err(h.type_error(&format!("{callee}() argument 'name' must be str, not {}", h.argument_type(name))));
    }
    if covariant && contravariant {
        return Err(h.value_error("Bivariant types are not supported."));
    }
    if inferred && (covariant || contravariant) {
        return Err(h.value_error("Variance cannot be specified with infer_variance."));
    }
    let bound = cx.get(a.slot(3)).given_not_none().unwrap_or(Value::UNBOUND);
    if h.len(constraints) == 1 {
        return Err(h.type_error("A single constraint is not allowed"));
    }
    if h.len(constraints) > 0 && !bound.is_unbound() {
        return Err(h.type_error("Constraints cannot be combined with bound=..."));
    }
    let default = cx.get(a.slot(4)).given().unwrap_or(Value::UNBOUND);
    let v = h.new_fields_of(Kind::TypeParam, class, &[name, bound, constraints, default, caller_module(cx)])?;
    let flags = [(covariant, COVARIANT), (contravariant, CONTRAVARIANT), (inferred, INFERRED)];
    h.set_aux(v, kind | DIRECT | flags.iter().filter(|(on, _)| *on).map(|(_, bit)| bit).sum::<u16>());
    Flow::value(v)
}
/// The name of the module that makes a parameter or an alias.
fn caller_module(cx: &Cx) -> Value<'_> {
    let h = cx.heap();
    h.dict_get_str(cx.globals_of(cx.visible_frame()), h.name(crate::heap::Name::name)).unwrap_or(Value::NONE)
}
fn param_repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let aux = h.aux(a[0]);
    let name = h.str_lossy(h.field(a[0], 0));
    // Old-style type variables show their variance.
    let sign = match aux {
        _ if aux & DIRECT == 0 || aux & INFERRED != 0 || aux & 7 == 2 => "",
        _ if aux & COVARIANT != 0 => "+",
        _ if aux & CONTRAVARIANT != 0 => "-",
        _ => "~",
    };
    h.str(&format!("{sign}{name}"))
}
fn evaluated(cx: &mut Cx, a: Args, field: usize, default: Value<'static>) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    let found = h.field(v, field);
    if found.is_unbound() {
        return Flow::value(default);
    }
    if h.aux(v) & DIRECT != 0 || !h.is_kind(found, Kind::Function) {
        return Flow::value(found);
    }
    cx.begin_call(found);
    Ok(Flow::TailCall(0))
}
fn param_bound(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let bound = cx.heap().field(cx.get(a.slot(0)), 1);
    if cx.heap().is_str(bound) {
        let bound = cx.push(bound);
        return cx.tail_prelude("typing_forward", &[bound]);
    }
    evaluated(cx, a, 1, Value::NONE)
}
fn param_constraints(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.heap().field(cx.get(a.slot(0)), 2).is_unbound() {
        return Flow::value(cx.heap().tuple(&[])?);
    }
    evaluated(cx, a, 2, Value::NONE)
}
fn param_default(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.heap().field(cx.get(a.slot(0)), 3).is_unbound() {
        return cx.tail_prelude("typing_no_default", &[]);
    }
    evaluated(cx, a, 3, Value::NONE)
}
fn param_has_default<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(!h.field(a[0], 3).is_unbound()))
}
fn param_iter(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    // `*Ts` in a subscript.
    cx.tail_prelude("typing_unpacked", &[a.slot(0)])
}
/// An iterator over one value.
fn iterate_one(cx: &mut Cx, item: u64) -> Result<Flow, Raised> {
    let bits = cx.heap().list(&[cx.value(item)])?.bits();
    match cx.builtin_iter(bits)? {
        Some(iterator) => Flow::value(cx.value(iterator)),
        None => Flow::none(),
    }
}

static TYPE_ALIAS: &[Row] = &[
    vm_static_method("__new__", "($type, name, value, *, type_params=())", "", type_alias_new),
    method("__repr__", "($self, /)", "Return repr(self).", alias_name),
    method("__reduce__", "($self, /)", "", field0),
    getter("__name__", "($self, /)", "", field0),
    getter("__module__", "($self, /)", "", type_alias_module),
    getter("__parameters__", "($self, /)", "", type_alias_parameters),
    vm_getter("__value__", "($self, /)", "", type_alias_value),
    vm_getter("__type_params__", "($self, /)", "", type_alias_params),
    vm_method("__getitem__", "($self, key, /)", "Return self[key].", type_alias_getitem),
    method("__or__", "($self, value, /)", "Return self|value.", or),
    method("__ror__", "($self, value, /)", "Return value|self.", ror),
];
fn type_alias_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (name, params) = (cx.get(a.slot(1)), cx.get(a.slot(3)).given().unwrap_or(Value::NONE));
    if !h.is_str(name) {
        return Err(h.type_error(&format!("typealias() argument 'name' must be str, not {}", h.argument_type(name))));
    }
    if !params.is_none() && !h.is_kind(params, Kind::Tuple) {
        return Err(h.type_error("type_params must be a tuple"));
    }
    let v = h.new_fields_of(Kind::TypeParam, cx.get(a.slot(0)), &[name, params, cx.get(a.slot(2)), caller_module(cx)])?;
    h.set_aux(v, 3 | DIRECT);
    Flow::value(v)
}
fn alias_name<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 0))
}
fn type_alias_value(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    evaluated(cx, a, 2, Value::NONE)
}
fn type_alias_module<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.field(a[0], 3))
}
fn type_alias_parameters<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let params = h.field(a[0], 1);
    if params.is_none() || params.is_unbound() { h.tuple(&[]) } else { Ok(params) }
}
fn type_alias_params(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let params = h.field(cx.get(a.slot(0)), 1);
    Flow::value(if params.is_none() || params.is_unbound() { h.tuple(&[])? } else { params })
}
fn type_alias_getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, alias) = (cx.heap(), cx.get(a.slot(0)));
    let params = h.field(alias, 1);
    if params.is_none() || params.is_unbound() || h.len(params) == 0 {
        return Err(h.type_error("Only generic type aliases are subscriptable"));
    }
    let key = cx.get(a.slot(1));
    let args = if h.is_kind(key, Kind::Tuple) { key } else { h.tuple(&[key])? };
    Flow::value(h.new_fields(Kind::GenericAlias, Ty::GenericAlias, &[alias, args, Value::FALSE])?)
}

static GENERIC: &[Row] = &[
    vm_class_method("__class_getitem__", "($type, /, *args, **kwargs)", "Parameterizes a generic class.", generic_getitem),
    vm_class_method("__init_subclass__", "($type, /, *args, **kwargs)", "Function to initialize subclasses.", generic_init_subclass),
];
fn generic_getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let args = cx.get(a.slot(1));
    if h.len(args) != 1 {
        return Err(h.type_error(&format!("__class_getitem__() takes exactly one argument ({} given)", h.len(args))));
    }
    let key = cx.push(h.field(args, 0));
    cx.tail_prelude("typing_subscript", &[a.slot(0), key])
}
fn generic_init_subclass(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let generic = cx.push(cx.heap().class(Ty::Generic));
    cx.tail_prelude("typing_init_subclass", &[generic, a.slot(0), a.slot(1), a.slot(2)])
}
