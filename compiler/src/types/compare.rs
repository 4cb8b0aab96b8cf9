//! Equality and order of builtin values without Python code; `None` where only Python code can tell.

use std::cmp::Ordering;

use crate::heap::{Entry, FLAG_SUBCLASS, Heap, IntView, Kind, Name, Probe, Raised, Value};

/// `a == b`, identity first as containers do: also of lists, dicts and sets, as long as no script's `__eq__` is in the way.
pub fn eq(h: &Heap, a: Value<'_>, b: Value<'_>) -> Result<Option<bool>, Raised> {
    if a.is(b) {
        return Ok(Some(true));
    }
    if let Some(known) = h.pure_eq(a, b) {
        return Ok(Some(known));
    }
    match (builtin_kind(h, a), builtin_kind(h, b)) {
        (Some(Kind::List), Some(Kind::List)) | (Some(Kind::Tuple), Some(Kind::Tuple)) => sequences_eq(h, a, b),
        (Some(Kind::Dict), Some(Kind::Dict)) => tables_eq(h, a, b, true),
        (Some(x), Some(y)) if is_set(x) && is_set(y) => tables_eq(h, a, b, false),
        (Some(Kind::List | Kind::Tuple | Kind::Dict | Kind::Set | Kind::FrozenSet), Some(Kind::List | Kind::Tuple | Kind::Dict)) => {
            Ok(Some(false))
        }
        _ => Ok(None),
    }
}

fn is_set(kind: Kind) -> bool {
    matches!(kind, Kind::Set | Kind::FrozenSet)
}

/// The kind of a container whose comparison methods are the builtin ones.
fn builtin_kind(h: &Heap, v: Value<'_>) -> Option<Kind> {
    let kind = h.kind(v)?;
    (h.flags(v) & FLAG_SUBCLASS == 0).then_some(kind)
}

fn sequences_eq(h: &Heap, a: Value<'_>, b: Value<'_>) -> Result<Option<bool>, Raised> {
    if h.len(a) != h.len(b) {
        return Ok(Some(false));
    }
    let _guard = h.enter_native(" in comparison")?;
    for i in 0..h.len(a) {
        match eq(h, item(h, a, i), item(h, b, i))? {
            Some(true) => {}
            other => return Ok(other),
        }
    }
    Ok(Some(true))
}

/// Item of a list or tuple.
pub fn item<'h>(h: &'h Heap, sequence: Value<'h>, i: usize) -> Value<'h> {
    if h.is_kind(sequence, Kind::List) { h.list_get(sequence, i) } else { h.field(sequence, i) }
}

fn tables_eq(h: &Heap, a: Value<'_>, b: Value<'_>, values: bool) -> Result<Option<bool>, Raised> {
    if h.len(a) != h.len(b) {
        return Ok(Some(false));
    }
    let _guard = h.enter_native(" in comparison")?;
    for n in 0..h.table_used(a) {
        let Some(entry) = h.table_entry(a, n) else { continue };
        let Some(other) = find(h, b, entry)? else { return Ok(None) };
        let Some(other) = other else { return Ok(Some(false)) };
        if values {
            match eq(h, entry.value, other.value)? {
                Some(true) => {}
                known => return Ok(known),
            }
        }
    }
    Ok(Some(true))
}

/// The entry of `table` with the key of `entry`; the outer `None` when only Python code can tell.
pub fn find<'h>(h: &'h Heap, table: Value<'h>, entry: Entry<'_>) -> Result<Option<Option<Entry<'h>>>, Raised> {
    Ok(match h.table_probe(table, entry.key, entry.hash) {
        Probe::Found(n) => Some(h.table_entry(table, n)),
        Probe::Missing => Some(None),
        Probe::Ask { .. } => None,
    })
}

/// How two builtin values of comparable types are ordered. The outer `None`: ask Python code (which also raises for types
/// that do not compare). The inner one: unordered, as NaN is.
pub fn order(h: &Heap, a: Value<'_>, b: Value<'_>) -> Result<Option<Option<Ordering>>, Raised> {
    if let (Some(x), Some(y)) = (a.as_small(), b.as_small()) {
        return Ok(Some(Some(x.cmp(&y))));
    }
    if let (Some(x), Some(y)) = (a.as_float(), b.as_float()) {
        return Ok(Some(x.partial_cmp(&y)));
    }
    if !orders_natively(h, a) || !orders_natively(h, b) {
        return Ok(None);
    }
    if h.is_str(a) && h.is_str(b) {
        return Ok(Some(Some(h.str_bytes(a).cmp(h.str_bytes(b)))));
    }
    if let (Some(x), Some(y)) = (number(h, a), number(h, b)) {
        return Ok(Some(numbers(x, y)));
    }
    match (h.kind(a), h.kind(b)) {
        (Some(Kind::Tuple), Some(Kind::Tuple)) | (Some(Kind::List), Some(Kind::List)) => sequences(h, a, b),
        (Some(Kind::Bytes), Some(Kind::Bytes)) => Ok(Some(Some(h.bytes_data(a).cmp(h.bytes_data(b))))),
        _ => Ok(None),
    }
}

/// Whether the order of `v` is the builtin one: no subclass with methods of its own.
fn orders_natively(h: &Heap, v: Value<'_>) -> bool {
    if !v.is_ref() || h.flags(v) & FLAG_SUBCLASS == 0 {
        return true;
    }
    let class = h.class_of(v);
    [Name::lt, Name::gt, Name::le, Name::ge, Name::eq]
        .into_iter()
        .all(|name| h.lookup_name(class, name).is_some_and(|f| h.is_kind(f, Kind::Native)))
}

enum Number {
    Int(IntView),
    Float(f64),
}

fn number(h: &Heap, v: Value<'_>) -> Option<Number> {
    match h.float_value(v) {
        Some(f) => Some(Number::Float(f)),
        None => h.as_int(v).map(Number::Int),
    }
}

fn numbers(a: Number, b: Number) -> Option<Ordering> {
    match (a, b) {
        (Number::Float(x), Number::Float(y)) => x.partial_cmp(&y),
        (Number::Int(IntView::Wide(x)), Number::Int(IntView::Wide(y))) => Some(x.cmp(&y)),
        (Number::Int(x), Number::Int(y)) => Some(x.to_big().cmp(&y.to_big())),
        (Number::Int(x), Number::Float(y)) => int_to_float(&x, y),
        (Number::Float(x), Number::Int(y)) => int_to_float(&y, x).map(Ordering::reverse),
    }
}

/// Order of an int and a float, exactly.
fn int_to_float(n: &IntView, f: f64) -> Option<Ordering> {
    use num_traits::FromPrimitive;
    if f.is_nan() {
        return None;
    }
    if f.is_infinite() {
        return Some(if f > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    let whole = num_bigint::BigInt::from_f64(f.trunc()).unwrap_or_default();
    Some(n.to_big().cmp(&whole).then_with(|| 0.0f64.partial_cmp(&(f - f.trunc())).unwrap_or(Ordering::Equal)))
}

fn sequences(h: &Heap, a: Value<'_>, b: Value<'_>) -> Result<Option<Option<Ordering>>, Raised> {
    let _guard = h.enter_native(" in comparison")?;
    let shared = h.len(a).min(h.len(b));
    for i in 0..shared {
        let (x, y) = (item(h, a, i), item(h, b, i));
        match eq(h, x, y)? {
            Some(true) => {}
            Some(false) => return order(h, x, y),
            None => return Ok(None),
        }
    }
    Ok(Some(Some(h.len(a).cmp(&h.len(b)))))
}
