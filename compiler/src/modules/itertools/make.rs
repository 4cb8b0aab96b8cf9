//! Making the iterators. Pools are made by the prelude, because any iterable may be one.

use super::{COMBINATIONS, COUNT, PERMUTATIONS, PRODUCT, REPEAT, WITH_REPLACEMENT, step};
use crate::heap::{Heap, IterKind, Kind, Name, Raised, Res, Ty, Value};
use crate::types::indexed::{saturated, ssize};
use crate::types::iterators::Step;
use crate::vm::{Args, Cx, Flow, Slot};

fn of_class<'h>(h: &'h Heap, class: Value<'h>, fields: &[Value<'h>]) -> Res<'h> {
    let it = h.new_fields_of(Kind::Iterator, class, fields)?;
    h.set_aux(it, IterKind::Module as u16);
    Ok(it)
}

/// `count(start=0, step=1)`.
pub fn count(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (start, by) = (cx.get(a.slot(1)).given().unwrap_or(Value::small(0)), cx.get(a.slot(2)).given().unwrap_or(Value::small(1)));
    if !h.is_number(start) || !h.is_number(by) {
        return Err(h.type_error("a number is required"));
    }
    Flow::value(of_class(h, cx.get(a.slot(0)), &[Value::small(COUNT), start, by])?)
}

/// `next(count)`, of numbers of any class.
pub fn count_next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    if let Step::Item(item) = step(h, cx.get(a.slot(0)))? {
        return Flow::value(item);
    }
    let value = cx.push(h.field(cx.get(a.slot(0)), 1));
    let by = cx.push(h.field(cx.get(a.slot(0)), 2));
    let next = cx.binary(Name::add, value, by)?;
    cx.heap().set_field(cx.get(a.slot(0)), 1, cx.get(next));
    Flow::value(cx.get(value))
}

fn field_repr(cx: &mut Cx, it: Slot, i: usize) -> Result<String, Raised> {
    let v = cx.push(cx.heap().field(cx.get(it), i));
    let text = cx.repr(v)?;
    Ok(cx.heap().str_lossy(cx.get(text)).into_owned())
}

pub fn count_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let value = field_repr(cx, a.slot(0), 1)?;
    let by = cx.heap().field(cx.get(a.slot(0)), 2);
    let text = if by.as_small() == Some(1) { format!("count({value})") } else { format!("count({value}, {})", field_repr(cx, a.slot(0), 2)?) };
    Flow::value(cx.heap().str(&text)?)
}

/// `repeat(object, times=None)`.
pub fn repeat(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let times = match cx.get(a.slot(2)).given_not_none() {
        None => None,
        Some(_) => {
            let n = cx.index(a.slot(2))?;
            Some(ssize(cx.heap(), cx.get(n), 0)?.max(0))
        }
    };
    let h = cx.heap();
    let left = match times {
        None => Value::NONE,
        Some(n) => h.int64(n)?,
    };
    Flow::value(of_class(h, cx.get(a.slot(0)), &[Value::small(REPEAT), cx.get(a.slot(1)), left])?)
}

/// `(class, (start, step))`, without a step of 1.
pub fn count_reduce<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (start, by) = (h.field(a[0], 1), h.field(a[0], 2));
    let parts = if by.as_small() == Some(1) { h.tuple(&[start])? } else { h.tuple(&[start, by])? };
    h.tuple(&[h.class_of(a[0]), parts])
}

/// `(class, (object, times))`, without times when it goes on for ever.
pub fn repeat_reduce<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (object, left) = (h.field(a[0], 1), h.field(a[0], 2));
    let parts = if left.is_none() { h.tuple(&[object])? } else { h.tuple(&[object, left])? };
    h.tuple(&[h.class_of(a[0]), parts])
}

pub fn repeat_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let object = field_repr(cx, a.slot(0), 1)?;
    let left = cx.heap().as_i64(cx.heap().field(cx.get(a.slot(0)), 2));
    let text = match left {
        None => format!("repeat({object})"),
        Some(left) => format!("repeat({object}, {left})"),
    };
    Flow::value(cx.heap().str(&text)?)
}

/// `product(*iterables, repeat=1)`.
pub fn product(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(2)).is_unbound() {
        cx.set(a.slot(2), Value::small(1));
    }
    let repeat = cx.index(a.slot(2))?;
    let n = ssize(cx.heap(), cx.get(repeat), 1)?;
    if n < 0 {
        return Err(cx.heap().value_error("repeat argument cannot be negative"));
    }
    cx.tail_prelude("itertools_product", &[a.slot(1), repeat])
}

/// `itertools_product_make(pools, repeat)`: `pools` is a list of tuples.
pub fn product_of_pools<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let repeat = saturated(h.as_i64(a[1]).unwrap_or(1));
    let once = h.list_items(a[0]);
    if (once.len() as i64).saturating_mul(h.as_i64(a[1]).unwrap_or(1)) > i64::MAX / 8 {
        return Err(h.overflow_error("repeat argument too large"));
    }
    let count = once.len().checked_mul(repeat).ok_or_else(|| h.out_of_memory())?;
    h.reserve((count as u64).saturating_mul(24))?;
    let all: Vec<Value<'h>> = once.iter().copied().cycle().take(count).collect();
    let positions = h.list(&vec![Value::small(0); count])?;
    let state = if all.iter().any(|pool| h.len(*pool) == 0) { 2 } else { 0 };
    h.new_iter(IterKind::Module, Ty::ItProduct, &[Value::small(PRODUCT), h.tuple(&all)?, positions, Value::small(state)])
}

fn pool_of(cx: &mut Cx, a: Args, which: i64) -> Result<Flow, Raised> {
    let r = match cx.get(a.slot(2)).given_not_none() {
        None => cx.push(Value::NONE),
        Some(v) if !cx.heap().is_int(v) && which == PERMUTATIONS => return Err(cx.heap().type_error("Expected int as r")),
        Some(_) => cx.index(a.slot(2))?,
    };
    if !cx.get(r).is_none() && ssize(cx.heap(), cx.get(r), 0)? < 0 {
        return Err(cx.heap().value_error("r must be non-negative"));
    }
    let which = cx.push(Value::small(which));
    cx.tail_prelude("itertools_pool", &[which, a.slot(1), r])
}

pub fn permutations(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    pool_of(cx, a, PERMUTATIONS)
}
pub fn combinations(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    pool_of(cx, a, COMBINATIONS)
}
pub fn with_replacement(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    pool_of(cx, a, WITH_REPLACEMENT)
}

/// `itertools_pool_make(which, pool, r)`: `pool` is a tuple.
pub fn of_pool<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let which = a[0].as_small().unwrap_or(COMBINATIONS);
    let n = h.len(a[1]);
    let r = h.as_i64(a[2]).map_or(n, saturated);
    h.reserve((r as u64).saturating_mul(8))?;
    let none = match which {
        WITH_REPLACEMENT => n == 0 && r > 0,
        _ => r > n,
    };
    let state = Value::small(if none { 2 } else { 0 });
    let (positions, cycles) = if none { (0, 0) } else if which == PERMUTATIONS { (n, r) } else { (r, 0) };
    h.reserve((positions as u64).saturating_add(cycles as u64).saturating_mul(16))?;
    let at: Vec<Value<'h>> = (0..positions).map(|i| Value::small(if which == WITH_REPLACEMENT { 0 } else { i as i64 })).collect();
    let at = h.list(&at)?;
    match which {
        PERMUTATIONS => {
            let cycles: Vec<Value<'h>> = (0..cycles).map(|i| Value::small((n - i) as i64)).collect();
            h.new_iter(IterKind::Module, Ty::ItPermutations, &[a[0], a[1], at, h.list(&cycles)?, state])
        }
        COMBINATIONS => h.new_iter(IterKind::Module, Ty::ItCombinations, &[a[0], a[1], at, state]),
        _ => h.new_iter(IterKind::Module, Ty::ItCombinationsWithReplacement, &[a[0], a[1], at, state]),
    }
}
