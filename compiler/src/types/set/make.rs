//! Making and copying sets.

use super::elements::update;
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::vm::{Args, Cx, Flow};

pub fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Flow::value(cx.heap().set_of_class(Kind::Set, cx.get(a.slot(0)))?)
}

pub fn init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.heap().table_clear(cx.get(a.slot(0)));
    if cx.get(a.slot(1)).is_unbound() || update(cx, a.slot(0), a.slot(1))? {
        return Flow::none();
    }
    cx.tail_prelude("set_update", &[a.slot(0), a.slot(1)])
}

pub fn frozenset_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (class, source) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if class.is(h.class(Ty::FrozenSet)) && h.is_exact(source, Kind::FrozenSet) {
        return Flow::value(source);
    }
    let set = cx.push(h.set_of_class(Kind::FrozenSet, class)?);
    if cx.get(a.slot(1)).is_unbound() || update(cx, set, a.slot(1))? {
        return Flow::value(cx.get(set));
    }
    cx.tail_prelude("frozenset_new", &[a.slot(0), a.slot(1)])
}

/// Hidden: `_frozenset_of(class, set)`.
pub fn make_hidden<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let set = h.set_of_class(Kind::FrozenSet, a[0])?;
    h.table_copy_into(a[1], set)?;
    Ok(set)
}

/// An empty set or frozenset, as `like` is one.
pub fn empty_like<'h>(h: &'h Heap, like: Value<'h>) -> Res<'h> {
    if h.is_kind(like, Kind::FrozenSet) { h.frozenset() } else { h.set() }
}

pub fn copy<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.is_exact(a[0], Kind::FrozenSet) {
        return Ok(a[0]);
    }
    copy_of(h, a[0])
}

/// A new set or frozenset with the same elements.
pub fn copy_of<'h>(h: &'h Heap, set: Value<'h>) -> Res<'h> {
    let copy = empty_like(h, set)?;
    h.table_copy_into(set, copy)?;
    Ok(copy)
}

pub fn reduce(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("set_reduce", &[a.slot(0)])
}
