//! The ring: items in a list of slots, whose first is anywhere and which wraps around.
//!
//! Fields of a deque: list of slots (unused ones hold None), index of the first item, number of items, maxlen or None, changes so
//! far. Fields of its iterator after the first: deque or UNBOUND, next position, changes when it was made, direction.

use crate::heap::{Heap, IterKind, Kind, Raised, Res, Ty, Value};
use crate::modules::DEQUE_ITERATOR;
use crate::types::indexed::saturated;
use crate::types::iterators::Step;

const SLOTS: usize = 0;
const FIRST: usize = 1;
const COUNT: usize = 2;
const MAXLEN: usize = 3;
const CHANGES: usize = 4;
const SLOTS_MIN: usize = 8;

fn number(h: &Heap, deque: Value<'_>, field: usize) -> usize {
    h.field(deque, field).as_small().unwrap_or(0) as usize
}
fn set_number(h: &Heap, deque: Value<'_>, field: usize, n: usize) {
    h.set_field(deque, field, Value::small(n as i64))
}

/// An empty deque of a class.
pub fn make<'h>(h: &'h Heap, class: Value<'h>) -> Res<'h> {
    let zero = Value::small(0);
    h.new_fields_of(Kind::Record, class, &[h.list(&[])?, zero, zero, Value::NONE, zero])
}

pub fn is_deque(h: &Heap, v: Value<'_>) -> bool {
    h.is_kind(v, Kind::Record) && h.is_instance(v, Ty::Deque)
}

pub fn len(h: &Heap, deque: Value<'_>) -> usize {
    number(h, deque, COUNT)
}
pub fn maxlen<'h>(h: &'h Heap, deque: Value<'h>) -> Value<'h> {
    h.field(deque, MAXLEN)
}
pub fn set_maxlen(h: &Heap, deque: Value<'_>, maxlen: Value<'_>) {
    h.set_field(deque, MAXLEN, maxlen)
}
/// Most items, if that is bounded.
fn bound(h: &Heap, deque: Value<'_>) -> Option<usize> {
    h.as_i64(h.field(deque, MAXLEN)).map(saturated)
}
fn changed(h: &Heap, deque: Value<'_>) {
    set_number(h, deque, CHANGES, number(h, deque, CHANGES) + 1)
}

/// The slot of item `i`.
fn slot(h: &Heap, deque: Value<'_>, i: usize) -> usize {
    let at = number(h, deque, FIRST) + i;
    let slots = h.len(h.field(deque, SLOTS));
    if at >= slots { at - slots } else { at }
}

/// Item `i`, which must be in range.
pub fn get<'h>(h: &'h Heap, deque: Value<'h>, i: usize) -> Value<'h> {
    h.list_get(h.field(deque, SLOTS), slot(h, deque, i))
}
pub fn set(h: &Heap, deque: Value<'_>, i: usize, item: Value<'_>) {
    h.list_set(h.field(deque, SLOTS), slot(h, deque, i), item)
}

/// All items in order.
pub fn items<'h>(h: &'h Heap, deque: Value<'h>) -> Vec<Value<'h>> {
    (0..len(h, deque)).map(|i| get(h, deque, i)).collect()
}

/// Makes the ring hold exactly these items.
pub fn refill<'h>(h: &'h Heap, deque: Value<'h>, items: &[Value<'h>]) -> Result<(), Raised> {
    let slots = h.list(items)?;
    for _ in items.len()..SLOTS_MIN {
        h.list_push(slots, Value::NONE)?;
    }
    h.set_field(deque, SLOTS, slots);
    set_number(h, deque, FIRST, 0);
    set_number(h, deque, COUNT, items.len());
    changed(h, deque);
    Ok(())
}

/// Room for one more item: twice the slots when all are taken.
fn grow<'h>(h: &'h Heap, deque: Value<'h>) -> Result<(), Raised> {
    let count = len(h, deque);
    if count < h.len(h.field(deque, SLOTS)) {
        return Ok(());
    }
    let wanted = (count * 2).max(SLOTS_MIN);
    let slots = h.list_with_capacity(wanted)?;
    for i in 0..wanted {
        h.list_push(slots, if i < count { get(h, deque, i) } else { Value::NONE })?;
    }
    h.set_field(deque, SLOTS, slots);
    set_number(h, deque, FIRST, 0);
    Ok(())
}

/// Adds at the right end; at the bound the leftmost item leaves.
pub fn push_right<'h>(h: &'h Heap, deque: Value<'h>, item: Value<'h>) -> Result<(), Raised> {
    grow(h, deque)?;
    let count = len(h, deque);
    set_number(h, deque, COUNT, count + 1);
    set(h, deque, count, item);
    changed(h, deque);
    if bound(h, deque).is_some_and(|most| count + 1 > most) {
        pop_left(h, deque);
    }
    Ok(())
}

/// Adds at the left end; at the bound the rightmost item leaves.
pub fn push_left<'h>(h: &'h Heap, deque: Value<'h>, item: Value<'h>) -> Result<(), Raised> {
    grow(h, deque)?;
    let slots = h.len(h.field(deque, SLOTS));
    let first = number(h, deque, FIRST);
    set_number(h, deque, FIRST, if first == 0 { slots - 1 } else { first - 1 });
    let count = len(h, deque) + 1;
    set_number(h, deque, COUNT, count);
    set(h, deque, 0, item);
    changed(h, deque);
    if bound(h, deque).is_some_and(|most| count > most) {
        pop_right(h, deque);
    }
    Ok(())
}

pub fn pop_right<'h>(h: &'h Heap, deque: Value<'h>) -> Option<Value<'h>> {
    let last = len(h, deque).checked_sub(1)?;
    let item = get(h, deque, last);
    set(h, deque, last, Value::NONE);
    set_number(h, deque, COUNT, last);
    changed(h, deque);
    Some(item)
}

pub fn pop_left<'h>(h: &'h Heap, deque: Value<'h>) -> Option<Value<'h>> {
    let left = len(h, deque).checked_sub(1)?;
    let item = get(h, deque, 0);
    set(h, deque, 0, Value::NONE);
    set_number(h, deque, FIRST, slot(h, deque, 1));
    set_number(h, deque, COUNT, left);
    changed(h, deque);
    Some(item)
}

/// Moves the ends by `n` items to the right.
pub fn rotate<'h>(h: &'h Heap, deque: Value<'h>, n: i64) -> Result<(), Raised> {
    let count = len(h, deque);
    if count < 2 {
        return Ok(());
    }
    let n = n.rem_euclid(count as i64) as usize;
    if n <= count / 2 {
        for _ in 0..n {
            move_end(h, deque, true)?;
        }
    } else {
        for _ in 0..count - n {
            move_end(h, deque, false)?;
        }
    }
    changed(h, deque);
    Ok(())
}

fn move_end<'h>(h: &'h Heap, deque: Value<'h>, right_to_left: bool) -> Result<(), Raised> {
    let item = if right_to_left { pop_right(h, deque) } else { pop_left(h, deque) };
    match item {
        Some(item) if right_to_left => push_left(h, deque, item),
        Some(item) => push_right(h, deque, item),
        None => Ok(()),
    }
}

/// An iterator from the left, or from the right.
pub fn iter<'h>(h: &'h Heap, deque: Value<'h>, backwards: bool) -> Res<'h> {
    let fields = [Value::small(DEQUE_ITERATOR), deque, Value::small(0), h.field(deque, CHANGES), Value::bool(backwards)];
    h.new_iter(IterKind::Module, Ty::DequeIterator, &fields)
}

/// How often the deque has changed its length or order.
pub fn changes(h: &Heap, deque: Value<'_>) -> usize {
    number(h, deque, CHANGES)
}

/// How many items an iterator has left.
pub fn left(h: &Heap, it: Value<'_>) -> usize {
    let deque = h.field(it, 1);
    if deque.is_unbound() { 0 } else { len(h, deque).saturating_sub(number(h, it, 2)) }
}

/// A step of a deque's iterator.
pub fn step<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    let deque = h.field(it, 1);
    if deque.is_unbound() {
        return Ok(Step::End);
    }
    if !h.field(deque, CHANGES).is(h.field(it, 3)) {
        h.set_field(it, 1, Value::UNBOUND);
        return Err(h.raise(Ty::RuntimeError, "deque mutated during iteration"));
    }
    let (at, count) = (number(h, it, 2), len(h, deque));
    if at >= count {
        return Ok(Step::End);
    }
    set_number(h, it, 2, at + 1);
    let backwards = h.field(it, 4).is(Value::TRUE);
    Ok(Step::Item(get(h, deque, if backwards { count - 1 - at } else { at })))
}
