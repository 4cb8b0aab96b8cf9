//! The named operations, which take any iterables.

use super::algebra::{Operation, apply, combine, common, is_set};
use super::compare::contained;
use super::elements::{Element, discard, for_each, has, is_table, reads_natively, update};
use super::make::{copy_of, empty_like};
use crate::heap::{Heap, Raised, Res, Value};
use crate::vm::{Args, Cx, Flow, Slot};

/// A copy of the set, changed by each of the others in turn.
fn fold(cx: &mut Cx, a: Args, operation: Operation) -> Result<Flow, Raised> {
    let h = cx.heap();
    if let &[other] = h.tuple_items(cx.get(a.slot(1)))
        && (is_set(h, other) || operation == Operation::Sub)
        && is_table(h, other)
    {
        let (other, result) = (cx.push(other), cx.push(empty_like(h, cx.get(a.slot(0)))?));
        combine(cx, a.slot(0), other, result, operation)?;
        return Flow::value(cx.get(result));
    }
    let copy = cx.push(copy_of(cx.heap(), cx.get(a.slot(0)))?);
    fold_in_place(cx, copy, a.slot(1), operation, true)
}

/// Changes `set` by each of the iterables of the tuple `others`.
fn fold_in_place(cx: &mut Cx, set: Slot, others: Slot, operation: Operation, returns: bool) -> Result<Flow, Raised> {
    if !all_read_natively(cx.heap(), cx.get(others)) {
        let (code, returned) = (cx.push(operation.code()), cx.push(Value::bool(returns)));
        return cx.tail_prelude("set_fold", &[set, others, code, returned]);
    }
    for i in 0..cx.heap().len(cx.get(others)) {
        let other = cx.push(cx.heap().field(cx.get(others), i));
        apply(cx, set, other, operation)?;
        cx.pop_to(other);
    }
    if returns { Flow::value(cx.get(set)) } else { Flow::none() }
}

fn all_read_natively(h: &Heap, others: Value<'_>) -> bool {
    h.tuple_items(others).iter().all(|&other| reads_natively(h, other))
}

/// What is in the set and in all the others: a new set, or in place of the set's elements once all has gone well.
fn intersect_all(cx: &mut Cx, set: Slot, others: Slot, in_place: bool) -> Result<Flow, Raised> {
    if !all_read_natively(cx.heap(), cx.get(others)) {
        let in_place = cx.push(Value::bool(in_place));
        return cx.tail_prelude("set_common", &[set, others, in_place]);
    }
    let result = cx.push(cx.get(set));
    for i in 0..cx.heap().len(cx.get(others)) {
        let other = cx.push(cx.heap().field(cx.get(others), i));
        let kept = cx.push(empty_like(cx.heap(), cx.get(set))?);
        common(cx, result, other, kept)?;
        cx.set(result, cx.get(kept));
        cx.pop_to(other);
    }
    if cx.get(result).is(cx.get(set)) {
        return if in_place { Flow::none() } else { Flow::value(copy_of(cx.heap(), cx.get(set))?) };
    }
    if !in_place {
        return Flow::value(cx.get(result));
    }
    cx.heap().set_swap(cx.get(set), cx.get(result));
    Flow::none()
}

/// Hidden: `_set_common(set, iterable)`: what is in both, or None when iterating needs Python code.
pub fn common_hidden(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let kept = cx.push(empty_like(cx.heap(), cx.get(a.slot(0)))?);
    match common(cx, a.slot(0), a.slot(1), kept)? {
        true => Flow::value(cx.get(kept)),
        false => Flow::none(),
    }
}

/// Hidden: `_set_has(set, item)`.
pub fn has_hidden(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let there = has(cx, a.slot(0), Element::unhashed(a.slot(1)))?;
    Flow::value(Value::bool(there))
}

/// Hidden: `_set_discard(set, item)`.
pub fn discard_hidden(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    discard(cx, a.slot(0), Element::unhashed(a.slot(1)))?;
    Flow::none()
}

/// Hidden: `_set_len(set)`, whatever a subclass says.
pub fn len_hidden<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.len(a[0]) as i64)
}

/// Hidden: `_set_swap(set, set)`: they exchange their elements.
pub fn swap_hidden<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.set_swap(a[0], a[1]);
    Ok(Value::NONE)
}

/// Hidden: `_set_apply(set, iterable, operation)`; False with nothing done when iterating needs Python code.
pub fn apply_hidden(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let operation = Operation::of_code(cx.get(a.slot(2)));
    let done = apply(cx, a.slot(0), a.slot(1), operation)?;
    Flow::value(Value::bool(done))
}

pub fn union(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    fold(cx, a, Operation::Or)
}

pub fn intersection(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    intersect_all(cx, a.slot(0), a.slot(1), false)
}

pub fn difference(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    fold(cx, a, Operation::Sub)
}

pub fn update_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    fold_in_place(cx, a.slot(0), a.slot(1), Operation::Or, false)
}

pub fn intersection_update(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    intersect_all(cx, a.slot(0), a.slot(1), true)
}

pub fn difference_update(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    fold_in_place(cx, a.slot(0), a.slot(1), Operation::Sub, false)
}

fn one_other(cx: &Cx, a: Args) -> Result<Slot, Raised> {
    let tuple = cx.heap().tuple(&[cx.get(a.slot(1))])?;
    Ok(cx.push(tuple))
}

/// The other's elements, then those of the set that are not among them.
pub fn symmetric_difference(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let result = cx.push(empty_like(cx.heap(), cx.get(a.slot(0)))?);
    if !update(cx, result, a.slot(1))? {
        return cx.tail_prelude("set_xor", &[result, a.slot(0), a.slot(1)]);
    }
    apply(cx, result, a.slot(0), Operation::Xor)?;
    Flow::value(cx.get(result))
}

pub fn symmetric_difference_update(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let others = one_other(cx, a)?;
    fold_in_place(cx, a.slot(0), others, Operation::Xor, false)
}

pub fn isdisjoint(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (set, other) = (a.slot(0), a.slot(1));
    let mut disjoint = true;
    let smaller = is_set(cx.heap(), cx.get(other)) && cx.heap().len(cx.get(other)) > cx.heap().len(cx.get(set));
    let (through, table) = if smaller { (set, other) } else { (other, set) };
    let done = for_each(cx, through, |cx, item| {
        disjoint = !has(cx, table, item)?;
        Ok(disjoint)
    })?;
    if done { Flow::value(Value::bool(disjoint)) } else { cx.tail_prelude("set_isdisjoint", &[set, other]) }
}

pub fn issubset(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (set, other) = (a.slot(0), a.slot(1));
    if is_set(cx.heap(), cx.get(other)) {
        let holds = contained(cx, set, other)?;
        return Flow::value(Value::bool(holds));
    }
    let both = cx.push(cx.heap().set()?);
    if !common(cx, set, other, both)? {
        return cx.tail_prelude("set_issubset", &[set, other]);
    }
    let h = cx.heap();
    Flow::value(Value::bool(h.len(cx.get(both)) == h.len(cx.get(set))))
}

pub fn issuperset(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (set, other) = (a.slot(0), a.slot(1));
    if is_set(cx.heap(), cx.get(other)) {
        let holds = contained(cx, other, set)?;
        return Flow::value(Value::bool(holds));
    }
    let mut holds = true;
    let done = for_each(cx, other, |cx, item| {
        holds = has(cx, set, item)?;
        Ok(holds)
    })?;
    if done { Flow::value(Value::bool(holds)) } else { cx.tail_prelude("set_issuperset", &[set, other]) }
}
