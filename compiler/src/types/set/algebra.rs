//! `& | - ^` and their in-place forms.

use super::elements::{add, discard, for_each, for_each_entry, has, is_table, update};
use super::make::empty_like;
use crate::heap::{Heap, Kind, Raised, Value};
use crate::vm::{Args, Cx, Flow, Slot};

/// An operation of set algebra.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Operation {
    And,
    Or,
    Sub,
    Xor,
}

impl Operation {
    /// How prelude code names it.
    pub fn code(self) -> Value<'static> {
        Value::small(self as i64)
    }
    pub fn of_code(v: Value<'_>) -> Operation {
        match v.as_small() {
            Some(0) => Operation::And,
            Some(1) => Operation::Or,
            Some(2) => Operation::Sub,
            _ => Operation::Xor,
        }
    }
}

/// Changes `set` by the items of `source`; `false` with nothing done when iterating that needs Python code.
pub fn apply(cx: &mut Cx, set: Slot, source: Slot, operation: Operation) -> Result<bool, Raised> {
    match operation {
        Operation::Or => update(cx, set, source),
        Operation::And => intersect(cx, set, source),
        Operation::Sub => subtract(cx, set, source),
        Operation::Xor => flip(cx, set, source),
    }
}

fn intersect(cx: &mut Cx, set: Slot, source: Slot) -> Result<bool, Raised> {
    if cx.get(set).is(cx.get(source)) {
        return Ok(true);
    }
    let result = cx.push(cx.heap().set()?);
    let done = common(cx, set, source, result)?;
    if done {
        cx.heap().set_swap(cx.get(set), cx.get(result));
    }
    cx.pop_to(result);
    Ok(done)
}

/// Adds what is in both to `result`; `false` with nothing done when iterating needs Python code.
pub fn common(cx: &mut Cx, set: Slot, source: Slot, result: Slot) -> Result<bool, Raised> {
    // The smaller side is gone through, and its elements are the ones kept.
    let both_sets = is_set(cx.heap(), cx.get(source));
    let smaller = both_sets && cx.heap().len(cx.get(source)) > cx.heap().len(cx.get(set));
    let (through, other) = if smaller { (set, source) } else { (source, set) };
    for_each(cx, through, |cx, item| {
        if has(cx, other, item)? {
            add(cx, result, item)?;
        }
        Ok(true)
    })
}

/// Adds what is in `set` only to `result`; `source` is a table.
fn difference(cx: &mut Cx, set: Slot, source: Slot, result: Slot) -> Result<(), Raised> {
    for_each_entry(cx, set, |cx, item| {
        if !has(cx, source, item)? {
            add(cx, result, item)?;
        }
        Ok(true)
    })
}

fn subtract(cx: &mut Cx, set: Slot, source: Slot) -> Result<bool, Raised> {
    if cx.get(set).is(cx.get(source)) {
        cx.heap().table_clear(cx.get(set));
        return Ok(true);
    }
    // Of a much larger set only the common part is gone through.
    let mut through = source;
    if is_set(cx.heap(), cx.get(source)) && cx.heap().len(cx.get(source)) >> 3 > cx.heap().len(cx.get(set)) {
        through = cx.push(cx.heap().set()?);
        common(cx, set, source, through)?;
    }
    let done = for_each(cx, through, |cx, item| {
        discard(cx, set, item)?;
        Ok(true)
    })?;
    if done {
        cx.heap().set_tidy(cx.get(set))?;
    }
    Ok(done)
}

fn flip(cx: &mut Cx, set: Slot, source: Slot) -> Result<bool, Raised> {
    if cx.get(set).is(cx.get(source)) {
        cx.heap().table_clear(cx.get(set));
        return Ok(true);
    }
    // An item that comes twice must flip once.
    let once = if is_table(cx.heap(), cx.get(source)) {
        source
    } else {
        let once = cx.push(cx.heap().set()?);
        if !update(cx, once, source)? {
            return Ok(false);
        }
        once
    };
    for_each_entry(cx, once, |cx, item| {
        if !discard(cx, set, item)? {
            add(cx, set, item)?;
        }
        Ok(true)
    })?;
    Ok(true)
}

pub fn is_set(h: &Heap, v: Value<'_>) -> bool {
    matches!(h.kind(v), Some(Kind::Set | Kind::FrozenSet))
}

/// `left op right`, both sets; the result is of the left one's builtin type.
fn operate(cx: &mut Cx, left: Slot, right: Slot, operation: Operation) -> Result<Flow, Raised> {
    let h = cx.heap();
    if !is_set(h, cx.get(left)) || !is_set(h, cx.get(right)) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let result = cx.push(empty_like(h, cx.get(left))?);
    combine(cx, left, right, result, operation)?;
    Flow::value(cx.get(result))
}

/// Fills the empty set `result` from two sets, in the order in which CPython does.
pub fn combine(cx: &mut Cx, left: Slot, right: Slot, result: Slot, operation: Operation) -> Result<(), Raised> {
    let h = cx.heap();
    let same = cx.get(left).is(cx.get(right));
    match operation {
        Operation::And | Operation::Or if same => h.table_copy_into(cx.get(left), cx.get(result))?,
        Operation::And => {
            common(cx, left, right, result)?;
        }
        Operation::Sub if same => {}
        Operation::Sub if h.len(cx.get(left)) >> 2 <= h.len(cx.get(right)) => difference(cx, left, right, result)?,
        Operation::Xor => {
            h.table_copy_into(cx.get(right), cx.get(result))?;
            apply(cx, result, left, Operation::Xor)?;
        }
        _ => {
            h.table_copy_into(cx.get(left), cx.get(result))?;
            apply(cx, result, right, operation)?;
        }
    }
    Ok(())
}

fn operate_in_place(cx: &mut Cx, a: Args, operation: Operation) -> Result<Flow, Raised> {
    if !is_set(cx.heap(), cx.get(a.slot(1))) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    apply(cx, a.slot(0), a.slot(1), operation)?;
    Flow::value(cx.get(a.slot(0)))
}

macro_rules! operators {
    ($($name:ident $reflected:ident $in_place:ident $operation:ident;)*) => {$(
        pub fn $name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
            operate(cx, a.slot(0), a.slot(1), Operation::$operation)
        }
        pub fn $reflected(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
            operate(cx, a.slot(1), a.slot(0), Operation::$operation)
        }
        pub fn $in_place(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
            operate_in_place(cx, a, Operation::$operation)
        }
    )*};
}

operators! {
    and rand iand And;
    or ror ior Or;
    sub rsub isub Sub;
    xor rxor ixor Xor;
}
