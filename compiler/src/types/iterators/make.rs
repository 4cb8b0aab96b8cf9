//! Which values give a builtin iterator, without Python code.

use super::step::is_pure;
use crate::heap::{FLAG_SUBCLASS, Heap, IterKind, Kind, Name, Raised, Res, Ty, Value};

/// Whether `iter(v)` runs a builtin's `__iter__`.
pub fn iterates_natively(h: &Heap, v: Value<'_>) -> bool {
    v.is_ref()
        && (h.flags(v) & FLAG_SUBCLASS == 0 || h.lookup_name(h.class_of(v), Name::iter).is_some_and(|f| h.is_kind(f, Kind::Native)))
}

/// An iterator over `v` every step of which [`super::next_pure`] can take; `None` when Python code is needed.
pub fn over<'h>(h: &'h Heap, v: Value<'h>) -> Result<Option<Value<'h>>, Raised> {
    if !iterates_natively(h, v) {
        return Ok(None);
    }
    let Some(kind) = h.kind(v) else { return Ok(None) };
    let zero = Value::small(0);
    Ok(Some(match kind {
        Kind::List => h.new_iter(IterKind::List, Ty::ListIterator, &[v, zero])?,
        Kind::Tuple => h.new_iter(IterKind::Tuple, Ty::TupleIterator, &[v, zero])?,
        Kind::Str => {
            let ty = if h.str_is_ascii(v) { Ty::StrAsciiIterator } else { Ty::StrIterator };
            h.new_iter(IterKind::Str, ty, &[v, zero])?
        }
        Kind::Bytes => h.new_iter(IterKind::Bytes, Ty::BytesIterator, &[v, zero])?,
        Kind::ByteArray => h.new_iter(IterKind::Bytes, Ty::ByteArrayIterator, &[v, zero])?,
        Kind::Dict => keys(h, v)?,
        Kind::Set | Kind::FrozenSet => table(h, v, Ty::SetIterator, 3)?,
        Kind::DictView => view(h, v)?,
        Kind::Range => range(h, v)?,
        Kind::MappingProxy if h.is_exact(h.field(v, 0), Kind::Dict) => table(h, h.field(v, 0), Ty::DictKeyIterator, 0)?,
        Kind::Iterator if is_pure(h, v) => v,
        Kind::Record if crate::modules::collections::is_deque(h, v) => crate::modules::collections::iter(h, v, false)?,
        _ => return Ok(None),
    }))
}

/// An iterator over a dict or set; `what` as in [`IterKind::Table`].
pub fn table<'h>(h: &'h Heap, table: Value<'h>, ty: Ty, what: i64) -> Res<'h> {
    let size = Value::small(h.len(table) as i64);
    h.new_iter(IterKind::Table, ty, &[table, Value::small(0), size, Value::small(what), size])
}

/// The same backwards.
pub fn table_reverse<'h>(h: &'h Heap, table: Value<'h>, ty: Ty, what: i64) -> Res<'h> {
    let fields = [table, Value::small(h.table_used(table) as i64), Value::small(h.len(table) as i64), Value::small(what)];
    h.new_iter(IterKind::TableReverse, ty, &fields)
}

/// An iterator over the keys of a dict.
pub fn keys<'h>(h: &'h Heap, dict: Value<'h>) -> Res<'h> {
    if is_ordered(h, dict) { ordered(h, dict, 0, false) } else { table(h, dict, Ty::DictKeyIterator, 0) }
}

/// The same backwards.
pub fn keys_reversed<'h>(h: &'h Heap, dict: Value<'h>) -> Res<'h> {
    if is_ordered(h, dict) { ordered(h, dict, 0, true) } else { table_reverse(h, dict, Ty::DictReverseKeyIterator, 0) }
}

fn is_ordered(h: &Heap, dict: Value<'_>) -> bool {
    h.is_subclass_instance(dict) && h.is_ordered_class(h.class_of(dict))
}

fn ordered<'h>(h: &'h Heap, dict: Value<'h>, what: i64, backwards: bool) -> Res<'h> {
    let first = if backwards { h.table_used(dict) as i64 } else { 0 };
    let version = Value::small(h.table_version(dict).into());
    h.new_iter(IterKind::Ordered, Ty::OrderedIterator, &[dict, Value::small(first), version, Value::small(what), Value::bool(backwards)])
}

/// An iterator over a view, backwards.
pub fn view_reversed<'h>(h: &'h Heap, view: Value<'h>) -> Res<'h> {
    let (dict, what) = (h.field(view, 0), h.aux(view).min(2));
    if is_ordered(h, dict) {
        return ordered(h, dict, what.into(), true);
    }
    let ty = [Ty::DictReverseKeyIterator, Ty::DictReverseValueIterator, Ty::DictReverseItemIterator];
    table_reverse(h, dict, ty[what as usize], what as i64)
}

/// An iterator over keys, values or items of a dict view.
pub fn view<'h>(h: &'h Heap, view: Value<'h>) -> Res<'h> {
    let ty = [Ty::DictKeyIterator, Ty::DictValueIterator, Ty::DictItemIterator];
    let what = h.aux(view).min(2);
    if is_ordered(h, h.field(view, 0)) {
        return ordered(h, h.field(view, 0), what.into(), false);
    }
    table(h, h.field(view, 0), ty[what as usize], what as i64)
}

fn range<'h>(h: &'h Heap, v: Value<'h>) -> Res<'h> {
    let (start, step, len) = (h.field(v, 0), h.field(v, 2), h.field(v, 3));
    if start.is_small() && step.is_small() && len.is_small() && h.field(v, 1).is_small() {
        return h.new_iter(IterKind::Range, Ty::RangeIterator, &[start, step, len]);
    }
    h.new_iter(IterKind::LongRange, Ty::LongRangeIterator, &[start, step, len])
}
