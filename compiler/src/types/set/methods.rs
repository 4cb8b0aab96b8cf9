//! The named operations, which take any iterables.

use super::algebra::{Operation, apply, combine, is_set};
use super::compare::contained;
use super::elements::{for_each, has, is_table, update};
use super::make::{copy_of, empty_like, set_of_natively};
use crate::heap::{Raised, Value};
use crate::types::iterators;
use crate::vm::{Args, Cx, Flow, Slot};

/// A copy of the set, changed by each of the others in turn.
fn fold(cx: &mut Cx, a: Args, operation: Operation) -> Result<Flow, Raised> {
    let h = cx.heap();
    if let &[other] = h.tuple_items(cx.get(a.slot(1)))
        && (is_set(h, other) || operation == Operation::Sub)
        && is_table(h, other)
        && is_table(h, cx.get(a.slot(0)))
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
    let count = cx.heap().len(cx.get(others));
    let native = (0..count).all(|i| {
        let other = cx.heap().field(cx.get(others), i);
        matches!(iterators::over(cx.heap(), other), Ok(Some(_)))
    });
    let returned = cx.push(Value::bool(returns));
    if !native {
        let code = cx.push(operation.code());
        return cx.tail_prelude("set_fold", &[set, others, code, returned]);
    }
    for i in 0..count {
        let other = cx.push(cx.heap().field(cx.get(others), i));
        apply(cx, set, other, operation)?;
        cx.pop_to(other);
    }
    if returns { Flow::value(cx.get(set)) } else { Flow::none() }
}

/// Hidden: `_set_apply(set, iterable, operation)`: the iterable is a container of the builtins.
pub fn apply_hidden(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let operation = Operation::of_code(cx.get(a.slot(2)));
    apply(cx, a.slot(0), a.slot(1), operation)?;
    Flow::none()
}

pub fn union(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    fold(cx, a, Operation::Or)
}

pub fn intersection(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    fold(cx, a, Operation::And)
}

pub fn difference(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    fold(cx, a, Operation::Sub)
}

pub fn update_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    fold_in_place(cx, a.slot(0), a.slot(1), Operation::Or, false)
}

pub fn intersection_update(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    fold_in_place(cx, a.slot(0), a.slot(1), Operation::And, false)
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
    let smaller = is_set(cx.heap(), cx.get(other)) && cx.heap().len(cx.get(other)) > cx.heap().len(cx.get(set)) && is_table(cx.heap(), cx.get(set));
    let (through, table) = if smaller { (set, other) } else { (other, set) };
    let done = for_each(cx, through, |cx, item| {
        disjoint = !has(cx, table, item)?;
        Ok(disjoint)
    })?;
    if done { Flow::value(Value::bool(disjoint)) } else { cx.tail_prelude("set_isdisjoint", &[set, other]) }
}

/// A set of the other's items, in a new slot, unless it is one; `None` when that needs Python code.
fn as_set(cx: &mut Cx, other: Slot) -> Result<Option<Slot>, Raised> {
    if is_set(cx.heap(), cx.get(other)) {
        return Ok(Some(other));
    }
    if let Some(set) = set_of_natively(cx.heap(), cx.get(other))? {
        return Ok(Some(cx.push(set)));
    }
    let set = cx.push(cx.heap().set()?);
    Ok(if update(cx, set, other)? { Some(set) } else { None })
}

pub fn issubset(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let Some(other) = as_set(cx, a.slot(1))? else { return cx.tail_prelude("set_issubset", &[a.slot(0), a.slot(1)]) };
    let holds = contained(cx, a.slot(0), other)?;
    Flow::value(Value::bool(holds))
}

pub fn issuperset(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (set, other) = (a.slot(0), a.slot(1));
    let mut holds = true;
    let done = for_each(cx, other, |cx, item| {
        holds = has(cx, set, item)?;
        Ok(holds)
    })?;
    if done { Flow::value(Value::bool(holds)) } else { cx.tail_prelude("set_issuperset", &[set, other]) }
}
