//! Binary search in sorted lists.

use super::less;
use crate::heap::{Heap, Kind, Raised, Value};
use crate::types::indexed::{saturated, ssize};
use crate::vm::native::{ModuleRows, Row, vm_function};
use crate::vm::{Args, Cx, Flow};

/// `_bisect`.
pub static MODULE: ModuleRows = ModuleRows { name: "_bisect", doc: "Bisection algorithms.", rows: ROWS, constants: &[] };

const SIGNATURE: &str = "(a, x, lo=0, hi=None, *, key=None)";

static ROWS: &[Row] = &[
    vm_function("bisect_left", SIGNATURE, "Where to insert x before any entries equal to it.", |cx, a| search(cx, a, false)),
    vm_function("bisect_right", SIGNATURE, "Where to insert x after any entries equal to it.", |cx, a| search(cx, a, true)),
    vm_function("insort_left", SIGNATURE, "Insert x before any entries equal to it.", |cx, a| insert(cx, a, false)),
    vm_function("insort_right", SIGNATURE, "Insert x after any entries equal to it.", |cx, a| insert(cx, a, true)),
];

/// `lo` and `hi` as ints; `hi` is None for the end.
fn settle_bounds(cx: &mut Cx, a: Args) -> Result<(), Raised> {
    for (i, missing) in [(2, Value::small(0)), (3, Value::NONE), (4, Value::NONE)] {
        let v = cx.get(a.slot(i));
        if v.is_unbound() {
            cx.set(a.slot(i), missing);
        } else if i < 4 && !v.is_none() {
            let int = cx.index(a.slot(i))?;
            cx.set(a.slot(i), cx.get(int));
        }
    }
    if ssize(cx.heap(), cx.get(a.slot(2)), 0)? < 0 {
        return Err(cx.heap().value_error("lo must be non-negative"));
    }
    Ok(())
}

/// The place, when the list is a plain one without key and no Python code is needed.
fn position(h: &Heap, list: Value<'_>, x: Value<'_>, lo: Value<'_>, hi: Value<'_>, right: bool) -> Result<Option<i64>, Raised> {
    if !h.is_exact(list, Kind::List) {
        return Ok(None);
    }
    let mut lo = ssize(h, lo, 0)?.max(0);
    let len = h.len(list) as i64;
    let mut hi = if hi.is_none() { len } else { ssize(h, hi, 0)?.max(0) };
    if hi > len {
        return Ok(None);
    }
    while lo < hi {
        let middle = lo + (hi - lo) / 2;
        let item = h.list_get(list, middle as usize);
        let Some(before) = (if right { less(h, x, item)?.map(|b| !b) } else { less(h, item, x)? }) else { return Ok(None) };
        if before {
            lo = middle + 1;
        } else {
            hi = middle;
        }
    }
    Ok(Some(lo))
}

fn find(cx: &mut Cx, a: Args, right: bool) -> Result<Option<i64>, Raised> {
    settle_bounds(cx, a)?;
    if !cx.get(a.slot(4)).is_none() {
        return Ok(None);
    }
    let get = |i| cx.get(a.slot(i));
    position(cx.heap(), get(0), get(1), get(2), get(3), right)
}

fn search(cx: &mut Cx, a: Args, right: bool) -> Result<Flow, Raised> {
    match find(cx, a, right)? {
        Some(at) => Flow::value(cx.heap().int64(at)?),
        None => by_prelude(cx, a, if right { "bisect_right_of" } else { "bisect_left_of" }),
    }
}

fn insert(cx: &mut Cx, a: Args, right: bool) -> Result<Flow, Raised> {
    match find(cx, a, right)? {
        Some(at) => {
            let (h, list, x) = (cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)));
            let at = saturated(at).min(h.len(list));
            h.list_splice(list, at, at, &[x])?;
            Flow::none()
        }
        None => by_prelude(cx, a, if right { "insort_right_of" } else { "insort_left_of" }),
    }
}

fn by_prelude(cx: &mut Cx, a: Args, name: &'static str) -> Result<Flow, Raised> {
    let slots: Vec<_> = (0..5).map(|i| a.slot(i)).collect();
    cx.tail_prelude(name, &slots)
}
