//! len, hash, id, callable, repr, format, divmod's kin of single values.

use crate::heap::{FLAG_SUBCLASS, Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::types::indexed::index_sized;
use crate::types::slice::indices::clamped;
use crate::vm::native::{Row, function, vm_function};
use crate::vm::{Args, Cx, Flow};

pub static ROWS: &[Row] = &[
    vm_function("len", "(obj, /)", "Number of items of a container.", len),
    vm_function("hash", "(obj, /)", "The hash of an object.", hash),
    function("id", "(obj, /)", "The identity of an object.", id),
    function("callable", "(obj, /)", "Whether the object appears callable.", callable),
    vm_function("repr", "(obj, /)", "The canonical text of an object.", repr),
    vm_function("format", "(value, format_spec='', /)", "Text of a value in a given format.", format),
];

/// Number of items of a builtin container, subclasses that do not say otherwise included.
pub fn builtin_len(h: &Heap, v: Value<'_>) -> Option<i64> {
    let kind = h.kind(v)?;
    let own = || h.lookup_name(h.class_of(v), Name::len).is_none_or(|f| h.is_kind(f, Kind::Native));
    match kind {
        Kind::List | Kind::Tuple | Kind::Dict | Kind::Set | Kind::FrozenSet | Kind::Str | Kind::Bytes | Kind::ByteArray => {
            (h.flags(v) & FLAG_SUBCLASS == 0 || own()).then(|| h.len(v) as i64)
        }
        Kind::DictView => Some(h.len(h.field(v, 0)) as i64),
        Kind::Range => h.field(v, 3).as_small(),
        _ => None,
    }
}

fn len(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    if let Some(n) = builtin_len(h, v) {
        return Flow::value(h.int64(n)?);
    }
    match h.lookup_name(h.class_of(v), Name::len) {
        Some(_) => cx.tail_prelude("len_of", &[a.slot(0)]),
        _ => Err(h.type_error(&format!("object of type '{}' has no len()", h.type_name(v)))),
    }
}

/// Hidden: `_length(n)`: checks what `__len__` returned.
pub fn check_length(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let int = cx.index(a.slot(0))?;
    let h = cx.heap();
    let v = cx.get(int);
    if clamped(h, v).is_some_and(|n| n < 0) {
        return Err(h.value_error("__len__() should return >= 0"));
    }
    index_sized(h, v, Ty::OverflowError)?;
    Flow::value(v)
}

fn hash(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    if let Some(hash) = h.pure_hash(v)? {
        return Flow::value(h.int64(hash)?);
    }
    let method = h.lookup_name(h.class_of(v), Name::hash);
    if method.is_none_or(|m| m.is_none()) {
        return Err(h.cannot_hash(v));
    }
    if method.is_some_and(|m| h.is_kind(m, Kind::Native)) {
        let hash = cx.hash(a.slot(0))?;
        return Flow::value(cx.heap().int64(hash)?);
    }
    cx.tail_prelude("hash_of", &[a.slot(0)])
}

/// Hidden: `_hash_result(h)`: an int of any size becomes a hash.
pub fn check_hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match h.as_i64(a[0]) {
        Some(-1) => Ok(Value::small(-2)),
        Some(n) => h.int64(n),
        None if h.is_int(a[0]) => h.int64(h.pure_hash(a[0])?.unwrap_or(0)),
        None => Err(h.type_error("__hash__ method should return an integer")),
    }
}

/// The identity of a value: its place in the heap, or its bits for what has no place.
pub fn identity(v: Value<'_>) -> i128 {
    if v.is_ref() { v.bits() as u32 as i128 } else { (v.bits() & 0x7FFF_FFFF_FFFF_FFFF) as i128 }
}

fn id<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int(identity(a[0]))
}

fn callable<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(is_callable(h, a[0])))
}

/// `callable(v)`.
pub fn is_callable(h: &Heap, v: Value<'_>) -> bool {
    matches!(h.kind(v), Some(Kind::Function | Kind::Native | Kind::BoundMethod | Kind::Class))
        || h.lookup_name(h.class_of(v), Name::call).is_some()
}

/// Whether `type(v).name` is a script's, so that it must run in an ordinary frame.
pub fn is_scripted(h: &Heap, v: Value<'_>, name: Name) -> bool {
    let class = h.class_of(v);
    (h.is_script_class(class) || h.is_kind(v, Kind::Class)) && h.lookup_name(class, name).is_some_and(|m| !h.is_kind(m, Kind::Native))
}

fn repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if is_scripted(cx.heap(), cx.get(a.slot(0)), Name::repr) {
        return cx.tail_prelude("repr_of", &[a.slot(0)]);
    }
    let text = cx.repr(a.slot(0))?;
    Flow::value(cx.get(text))
}

fn format(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    match cx.get(a.slot(1)).given() {
        None => cx.set(a.slot(1), h.str("")?),
        Some(spec) if !h.is_str(spec) => {
            return Err(h.type_error(&format!("format() argument 2 must be str, not {}", h.argument_type(spec))));
        }
        Some(_) => {}
    }
    let v = cx.get(a.slot(0));
    if is_scripted(h, v, Name::format) || is_scripted(h, v, Name::str) {
        return cx.tail_prelude("format_of", &[a.slot(0), a.slot(1)]);
    }
    let text = cx.format(a.slot(0), a.slot(1))?;
    Flow::value(cx.get(text))
}
