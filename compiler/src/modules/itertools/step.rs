//! The steps of the iterators.
//!
//! Fields after the first: count: value, step. repeat: object, times left or None. product: tuple of pools, list of positions, state.
//! permutations: pool, list of positions, list of cycles, state. combinations: pool, list of positions, state.
//! State: 0 before the first result, 1 running, 2 at the end.

use super::{COMBINATIONS, COUNT, PERMUTATIONS, PRODUCT, REPEAT, WITH_REPLACEMENT};
use crate::heap::{Heap, Kind, Raised, Value};
use crate::types::iterators::Step;
use crate::types::number;

/// Whether the builtin step knows what to do.
pub fn is_pure(h: &Heap, it: Value<'_>) -> bool {
    h.field(it, 0).as_small() != Some(COUNT) || (is_plain(h, h.field(it, 1)) && is_plain(h, h.field(it, 2)))
}

fn is_plain(h: &Heap, v: Value<'_>) -> bool {
    v.is_small() || v.is_float() || h.is_exact(v, Kind::Int)
}

/// One step.
pub fn step<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    match h.field(it, 0).as_small() {
        Some(COUNT) => count(h, it),
        Some(REPEAT) => repeat(h, it),
        Some(PRODUCT) => product(h, it),
        Some(PERMUTATIONS) => permutations(h, it),
        Some(COMBINATIONS) => combinations(h, it, false),
        Some(WITH_REPLACEMENT) => combinations(h, it, true),
        _ => Ok(Step::NeedsVm),
    }
}

fn count<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    if !is_pure(h, it) {
        return Ok(Step::NeedsVm);
    }
    let value = h.field(it, 1);
    match number::add(h, value, h.field(it, 2)) {
        Some(next) => h.set_field(it, 1, next?),
        None => return Ok(Step::NeedsVm),
    }
    Ok(Step::Item(value))
}

fn repeat<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    match h.as_i64(h.field(it, 2)) {
        Some(0) => return Ok(Step::End),
        Some(left) => h.set_field(it, 2, h.int64(left - 1)?),
        None => {}
    }
    Ok(Step::Item(h.field(it, 1)))
}

/// A list of small ints as numbers.
fn get(h: &Heap, list: Value<'_>, i: usize) -> usize {
    h.list_get(list, i).as_small().unwrap_or(0) as usize
}

fn set(h: &Heap, list: Value<'_>, i: usize, n: usize) {
    h.list_set(list, i, Value::small(n as i64))
}

fn product<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    let (pools, at) = (h.field(it, 1), h.field(it, 2));
    match h.field(it, 3).as_small() {
        Some(0) => h.set_field(it, 3, Value::small(1)),
        Some(1) if turn(h, pools, at) => {}
        _ => {
            h.set_field(it, 3, Value::small(2));
            return Ok(Step::End);
        }
    }
    let pools = h.tuple_items(pools);
    Ok(Step::Item(h.tuple_from(pools.len(), |i| h.field(pools[i], get(h, at, i)))?))
}

/// Turns the last wheel, and those before it on overflow; whether there is a next choice.
fn turn(h: &Heap, pools: Value<'_>, at: Value<'_>) -> bool {
    for i in (0..h.len(at)).rev() {
        let next = get(h, at, i) + 1;
        if next < h.len(h.field(pools, i)) {
            set(h, at, i, next);
            return true;
        }
        set(h, at, i, 0);
    }
    false
}

fn permutations<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    let (pool, at, cycles) = (h.field(it, 1), h.field(it, 2), h.field(it, 3));
    match h.field(it, 4).as_small() {
        Some(0) => h.set_field(it, 4, Value::small(1)),
        Some(1) if permute(h, at, cycles) => {}
        _ => {
            h.set_field(it, 4, Value::small(2));
            return Ok(Step::End);
        }
    }
    Ok(Step::Item(h.tuple_from(h.len(cycles), |i| h.field(pool, get(h, at, i)))?))
}

fn permute(h: &Heap, at: Value<'_>, cycles: Value<'_>) -> bool {
    let n = h.len(at);
    for i in (0..h.len(cycles)).rev() {
        let left = get(h, cycles, i) - 1;
        set(h, cycles, i, left);
        if left != 0 {
            let (a, b) = (get(h, at, i), get(h, at, n - left));
            set(h, at, i, b);
            set(h, at, n - left, a);
            return true;
        }
        // All places from here on were tried: the item at i goes to the end.
        let first = get(h, at, i);
        for j in i..n - 1 {
            set(h, at, j, get(h, at, j + 1));
        }
        set(h, at, n - 1, first);
        set(h, cycles, i, n - i);
    }
    false
}

fn combinations<'h>(h: &'h Heap, it: Value<'h>, again: bool) -> Result<Step<'h>, Raised> {
    let (pool, at) = (h.field(it, 1), h.field(it, 2));
    match h.field(it, 3).as_small() {
        Some(0) => h.set_field(it, 3, Value::small(1)),
        Some(1) if choose(h, h.len(pool), at, again) => {}
        _ => {
            h.set_field(it, 3, Value::small(2));
            return Ok(Step::End);
        }
    }
    Ok(Step::Item(h.tuple_from(h.len(at), |i| h.field(pool, get(h, at, i)))?))
}

fn choose(h: &Heap, n: usize, at: Value<'_>, again: bool) -> bool {
    let r = h.len(at);
    let last = |i: usize| if again { n - 1 } else { i + n - r };
    let Some(i) = (0..r).rev().find(|&i| get(h, at, i) != last(i)) else { return false };
    let next = get(h, at, i) + 1;
    for j in i..r {
        set(h, at, j, if again { next } else { next + j - i });
    }
    true
}
