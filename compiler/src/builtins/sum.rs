//! sum: ints exactly, floats with Neumaier's compensation as CPython does since 3.12.

use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::iterators::{self, Step};
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Cx, Flow};

pub static ROWS: &[Row] = &[vm_function("sum", "(iterable, /, start=0)", "The sum of a start value and the items of an iterable.", sum)];

fn sum(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let start = cx.get(a.slot(1)).given().unwrap_or(Value::small(0));
    let total = cx.push(start);
    let iterator = iterators::over(h, cx.get(a.slot(0)))?;
    if iterator.is_none() && !h.is_iterable(cx.get(a.slot(0))) {
        return Err(super::iterate::not_iterable(h, cx.get(a.slot(0))));
    }
    refuse_text(h, start)?;
    match iterator {
        None => cx.tail_prelude("sum_iterable", &[a.slot(0), total]),
        Some(it) => match natively(h, it, start)? {
            Part::Total(total) => Flow::value(total),
            Part::Stuck { total, item, then } => {
                let (it, total, item) = (cx.push(it), cx.push(total), cx.push(item));
                cx.tail_prelude(then, &[it, total, item])
            }
        },
    }
}

fn refuse_text(h: &Heap, start: Value<'_>) -> Result<(), Raised> {
    let text = match h.kind(start) {
        Some(Kind::Str) => "sum() can't sum strings [use ''.join(seq) instead]",
        Some(Kind::Bytes) => "sum() can't sum bytes [use b''.join(seq) instead]",
        Some(Kind::ByteArray) => "sum() can't sum bytearray [use b''.join(seq) instead]",
        _ => return Ok(()),
    };
    Err(h.type_error(text))
}

enum Part<'h> {
    Total(Value<'h>),
    /// So far, an item that only `+` can add, and what goes on from there.
    Stuck { total: Value<'h>, item: Value<'h>, then: &'static str },
}

/// Ints, then floats, each as long as there are only those: what follows is plainly added.
fn natively<'h>(h: &'h Heap, it: Value<'h>, start: Value<'h>) -> Result<Part<'h>, Raised> {
    let mut total = start;
    if let Some(mut ints) = exact_int(h, start).filter(|_| !start.is_bool()) {
        // Beyond a machine word CPython adds plainly, also floats that follow.
        let mut is_word = i64::try_from(ints).is_ok();
        loop {
            let Step::Item(item) = iterators::step(h, it)? else { return Ok(Part::Total(h.int(ints)?)) };
            let int = exact_int(h, item);
            match int.and_then(|n| ints.checked_add(n)) {
                Some(sum) => {
                    is_word &= i64::try_from(sum).is_ok() && int.is_some_and(|n| i64::try_from(n).is_ok());
                    ints = sum;
                }
                None if is_word && item.is_float() => {
                    total = Value::float(ints as f64 + item.as_float().unwrap_or(0.0));
                    break;
                }
                None => return Ok(Part::Stuck { total: h.int(ints)?, item, then: if is_word { "sum_after_ints" } else { "sum_rest" } }),
            }
        }
    }
    let Some(first) = total.as_float() else {
        return Ok(match iterators::step(h, it)? {
            Step::Item(item) => Part::Stuck { total, item, then: "sum_rest" },
            _ => Part::Total(total),
        });
    };
    let mut sum = Compensated { high: first, low: 0.0 };
    loop {
        let Step::Item(item) = iterators::step(h, it)? else { return Ok(Part::Total(Value::float(sum.value()))) };
        if !sum.add_value(h, item) {
            return Ok(Part::Stuck { total: Value::float(sum.value()), item, then: "sum_rest" });
        }
    }
}

/// An int that is no bool and of no subclass, if it fits.
fn exact_int(h: &Heap, v: Value<'_>) -> Option<i128> {
    if let Some(n) = v.as_small() {
        return Some(n as i128);
    }
    if v.is_bool() || h.is_exact(v, Kind::Int) { h.as_i128(v) } else { None }
}

/// A sum of floats with the error of each step kept.
/// A sum of floats with what was lost in it.
pub(crate) struct Compensated {
    pub(crate) high: f64,
    pub(crate) low: f64,
}

impl Compensated {
    #[inline(always)]
    pub(crate) fn add(&mut self, x: f64) {
        let t = self.high + x;
        if self.high.abs() >= x.abs() {
            self.low += (self.high - t) + x;
        } else {
            self.low += (x - t) + self.high;
        }
        self.high = t;
    }
    fn value(&self) -> f64 {
        if self.low != 0.0 && self.low.is_finite() { self.high + self.low } else { self.high }
    }
    /// Adds an exact float or int; `false` for anything else.
    fn add_value(&mut self, h: &Heap, v: Value<'_>) -> bool {
        if let Some(f) = v.as_float() {
            self.add(f);
            return true;
        }
        match exact_int(h, v) {
            Some(n) if i64::try_from(n).is_ok() => {
                self.high += n as f64;
                true
            }
            _ => false,
        }
    }
}

/// Hidden: `_sum_float(state, item)`: adds to a list of two floats; `False` for what is no exact number.
pub fn add_to_state<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let part = |i| h.list_get(a[0], i).as_float().unwrap_or(0.0);
    let mut sum = Compensated { high: part(0), low: part(1) };
    if !sum.add_value(h, a[1]) {
        return Ok(Value::FALSE);
    }
    h.list_set(a[0], 0, Value::float(sum.high));
    h.list_set(a[0], 1, Value::float(sum.low));
    Ok(Value::TRUE)
}

/// Hidden: `_sum_total(state)`.
pub fn total_of_state<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let part = |i| h.list_get(a[0], i).as_float().unwrap_or(0.0);
    Ok(Value::float(Compensated { high: part(0), low: part(1) }.value()))
}

