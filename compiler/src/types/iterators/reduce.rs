//! `__reduce__` and `__setstate__`: the parts from which an iterator is made again where it stands.

use super::step;
use crate::heap::{Heap, IterKind, Name, Raised, Res, Ty, Value};
use crate::types::indexed::ssize;
use crate::types::slice::indices::clamped;
use crate::types::{int, range};
use crate::vm::{Args, Cx, Flow};

/// `(iter, (list of what is left,))`, or with the source and the position where the source is a sequence.
pub fn reduce(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let it = cx.get(a.slot(0));
    let source = h.field(it, 0);
    let kind = IterKind::of(h.aux(it));
    let (state, what) = match kind {
        IterKind::Range | IterKind::LongRange => (Value::NONE, range_left(h, it)?),
        _ if source.is_unbound() => (Value::NONE, nothing(h, kind)?),
        IterKind::List | IterKind::Tuple | IterKind::Bytes | IterKind::Sequence => (h.field(it, 1), source),
        IterKind::Str => (h.int64(h.str_index_of_position(source, h.field(it, 1).as_small().unwrap_or(0) as usize) as i64)?, source),
        IterKind::ListReverse => (Value::small(h.field(it, 1).as_small().unwrap_or(0) - 1), source),
        _ => (Value::NONE, rest(h, it)?),
    };
    let (it, what, state) = (a.slot(0), cx.push(what), cx.push(state));
    let (backwards, always) = (cx.push(Value::bool(kind == IterKind::ListReverse)), cx.push(Value::bool(matches!(kind, IterKind::Range | IterKind::LongRange))));
    cx.tail_prelude("iterator_reduce", &[it, what, state, backwards, always])
}

/// What an exhausted iterator is made of.
fn nothing<'h>(h: &'h Heap, kind: IterKind) -> Res<'h> {
    match kind {
        IterKind::Tuple | IterKind::Bytes | IterKind::Sequence => h.tuple(&[]),
        IterKind::Str => h.str(""),
        _ => h.list(&[]),
    }
}

fn range_left<'h>(h: &'h Heap, it: Value<'h>) -> Res<'h> {
    let (start, by, left) = (h.field(it, 0), h.field(it, 1), h.field(it, 2));
    let span = int::mul(h, by, left).unwrap_or(Ok(left))?;
    range::make(h, start, step::add(h, start, span)?, by)
}

/// What an iterator over a table has left, as a list; the iterator itself stays where it is.
fn rest<'h>(h: &'h Heap, it: Value<'h>) -> Res<'h> {
    let fields: Vec<Value<'h>> = (0..h.len(it)).map(|i| h.field(it, i)).collect();
    let items = h.list(&[])?;
    while let step::Step::Item(item) = step::step(h, it)? {
        h.list_push(items, item)?;
    }
    for (i, &field) in fields.iter().enumerate() {
        h.set_field(it, i, field);
    }
    Ok(items)
}

pub fn setstate<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let n = state(h, a[1])?;
    let source = h.field(a[0], 0);
    if source.is_unbound() {
        return Ok(Value::NONE);
    }
    let len = h.len(source) as i64;
    let at = match IterKind::of(h.aux(a[0])) {
        IterKind::ListReverse => n.saturating_add(1).clamp(0, len),
        IterKind::Str => h.str_position(source, n.clamp(0, len) as usize) as i64,
        // A list's iterator takes what lies before the start for the end.
        IterKind::List if n < 0 => len,
        _ => n.clamp(0, len),
    };
    h.set_field(a[0], 1, Value::small(at));
    Ok(Value::NONE)
}

fn state(h: &Heap, v: Value<'_>) -> Result<i64, Raised> {
    if h.is_int(v) { ssize(h, v, 0) } else { Err(h.type_error("an integer is required")) }
}

/// Goes so many items on from where a range's iterator stands.
pub fn range_setstate<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let Some(asked) = clamped(h, a[1]) else { return Err(h.type_error(&format!("'{}' object cannot be interpreted as an integer", h.type_name(a[1])))) };
    if IterKind::of(h.aux(a[0])) == IterKind::Range && h.as_i64(a[1]).is_none() {
        return Err(h.raise(Ty::OverflowError, "Python int too large to convert to C long"));
    }
    let (start, by, left) = (h.field(a[0], 0), h.field(a[0], 1), h.field(a[0], 2));
    let n = if asked < 0 { Value::small(0) } else { a[1] };
    let n = if int::sub(h, left, n).unwrap_or(Ok(left))?.as_small().is_some_and(|rest| rest < 0) { left } else { n };
    let gone = int::mul(h, by, n).unwrap_or(Ok(n))?;
    h.set_field(a[0], 0, step::add(h, start, gone)?);
    h.set_field(a[0], 2, int::sub(h, left, n).unwrap_or(Ok(left))?);
    Ok(Value::NONE)
}

/// Goes to an index of what is iterated by `__getitem__`.
pub fn sequence_setstate<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let n = state(h, a[1])?;
    if !h.field(a[0], 0).is_unbound() {
        h.set_field(a[0], 1, h.int64(n.max(0))?);
    }
    Ok(Value::NONE)
}

/// `(class, (iterator, count))`.
pub fn enumerate_reduce<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    made_of(h, a[0], h.tuple(&[h.field(a[0], 0), h.field(a[0], 1)])?)
}

/// `(class, iterators)`, and True when it is strict.
pub fn zip_reduce<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (class, iterators) = (h.class_of(a[0]), h.field(a[0], 0));
    match h.field(a[0], 1).is(Value::TRUE) {
        true => h.tuple(&[class, iterators, Value::TRUE]),
        false => h.tuple(&[class, iterators]),
    }
}

pub fn zip_setstate(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let strict = cx.truth(a.slot(1))?;
    cx.heap().set_field(cx.get(a.slot(0)), 1, Value::bool(strict));
    Flow::none()
}

/// `(class, (function, iterator, ...))`.
pub fn map_reduce<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let mut parts = vec![h.field(a[0], 0)];
    parts.extend_from_slice(h.tuple_items(h.field(a[0], 1)));
    made_of(h, a[0], h.tuple(&parts)?)
}

/// `(class, (function, iterator))`.
pub fn filter_reduce<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    made_of(h, a[0], h.tuple(&[h.field(a[0], 0), h.field(a[0], 1)])?)
}

/// `(class, (sequence,), index)`.
pub fn reversed_reduce<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let sequence = h.field(a[0], 0);
    if sequence.is_unbound() {
        return made_of(h, a[0], h.tuple(&[h.tuple(&[])?])?);
    }
    let at = h.int64(h.as_i64(h.field(a[0], 1)).unwrap_or(0) - 1)?;
    h.tuple(&[h.class_of(a[0]), h.tuple(&[sequence])?, at])
}

pub fn reversed_setstate<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let n = state(h, a[1])?;
    let sequence = h.field(a[0], 0);
    if !sequence.is_unbound() {
        let most = h.as_i64(h.field(a[0], 1)).unwrap_or(0);
        h.set_field(a[0], 1, h.int64(n.saturating_add(1).clamp(0, most))?);
    }
    Ok(Value::NONE)
}

/// `(iter, (callable, sentinel))`.
pub fn callable_reduce(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let it = cx.get(a.slot(0));
    let ended = h.field(it, 0).is_unbound();
    let parts = if ended { h.tuple(&[h.tuple(&[])?])? } else { h.tuple(&[h.field(it, 0), h.field(it, 1)])? };
    let parts = cx.push(parts);
    cx.tail_prelude("callable_reduce", &[parts])
}

fn made_of<'h>(h: &'h Heap, it: Value<'h>, parts: Value<'h>) -> Res<'h> {
    h.tuple(&[h.class_of(it), parts])
}

/// `__length_hint__` of an iterator by `__getitem__`.
pub fn sequence_hint(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let it = cx.get(a.slot(0));
    if h.field(it, 0).is_unbound() {
        return Flow::value(Value::small(0));
    }
    let sequence = cx.push(h.field(it, 0));
    let at = h.as_i64(h.field(it, 1)).unwrap_or(0);
    if h.lookup_name(h.class_of(cx.get(sequence)), Name::len).is_none() {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let len = cx.len(sequence)?;
    Flow::value(cx.heap().int64((len - at).max(0))?)
}

