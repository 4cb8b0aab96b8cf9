//! `list.sort`: keys first, then a stable sort of positions by key.
//!
//! Keys of one builtin type are compared without calls. Otherwise the order is CPython's: runs, insertion into short ones,
//! merges by the powersort rule, and only `<` is ever asked.

use std::cmp::Ordering;

use crate::heap::{Heap, Kind, Raised, Value};
use crate::types::compare::order;
use crate::vm::{Args, Cx, Flow, Slot};

pub fn sort(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let reverse = match cx.get(a.slot(2)).given() {
        None => false,
        Some(_) => cx.truth(a.slot(2))?,
    };
    if cx.get(a.slot(1)).given_not_none().is_none() {
        sort_in_place(cx, a.slot(0), reverse)?;
        return Flow::none();
    }
    let reverse = cx.push(Value::bool(reverse));
    cx.tail_prelude("list_sort", &[a.slot(0), a.slot(1), reverse])
}

/// `list.sort(reverse=reverse)`. The list is empty while `<` may run.
pub fn sort_in_place(cx: &mut Cx, list: Slot, reverse: bool) -> Result<(), Raised> {
    let h = cx.heap();
    let taken = h.list(&[])?;
    h.list_swap(cx.get(list), taken);
    let taken = cx.push(taken);
    let sorted = sort_by_keys(cx, taken, taken, reverse);
    give_back(cx, list, taken, sorted)
}

/// Puts the items back; what the comparisons did to the list meanwhile is lost, and said.
fn give_back(cx: &mut Cx, list: Slot, taken: Slot, sorted: Result<(), Raised>) -> Result<(), Raised> {
    let h = cx.heap();
    let changed = h.len(cx.get(list)) != 0;
    h.list_swap(cx.get(list), cx.get(taken));
    sorted?;
    if changed { Err(h.value_error("list modified during sort")) } else { Ok(()) }
}

/// Hidden: takes the items out of a list, which is empty until `_sort_end`.
pub fn sort_begin<'h>(h: &'h Heap, a: &[Value<'h>]) -> crate::heap::Res<'h> {
    let taken = h.list(&[])?;
    h.list_swap(a[0], taken);
    Ok(taken)
}

/// Hidden: `_sort_end(list, items, keys, reverse)` sorts the items by the keys (None: not at all) and puts them back.
pub fn sort_end(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(2)).is_none() {
        // The key function has failed, which is said in any case.
        cx.heap().list_swap(cx.get(a.slot(0)), cx.get(a.slot(1)));
        return Flow::none();
    }
    let reverse = cx.get(a.slot(3)).is(Value::TRUE);
    let sorted = sort_by_keys(cx, a.slot(1), a.slot(2), reverse);
    give_back(cx, a.slot(0), a.slot(1), sorted)?;
    Flow::none()
}

/// Hidden: `_sort_by(items, keys, reverse)` sorts a list that nobody else sees.
pub fn sort_by(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let reverse = cx.get(a.slot(2)).is(Value::TRUE);
    sort_by_keys(cx, a.slot(0), a.slot(1), reverse)?;
    Flow::value(cx.get(a.slot(0)))
}

/// Sorts `items` by `keys`, a list of the same length (or `items` itself).
fn sort_by_keys(cx: &mut Cx, items: Slot, keys: Slot, reverse: bool) -> Result<(), Raised> {
    let h = cx.heap();
    let len = h.len(cx.get(items));
    if len < 2 {
        return Ok(());
    }
    h.reserve(len as u64 * 64)?;
    if let Some(positions) = order_natively(h, cx.get(keys), reverse) {
        permute(h, cx.get(items), &positions);
        return Ok(());
    }
    // Reversed before and after, so that equal items keep their order.
    let mut positions: Vec<u32> = (0..len as u32).collect();
    if reverse {
        positions.reverse();
    }
    let done = merge_sort(&mut positions, &mut |x, y| less(cx, keys, x, y));
    if reverse {
        positions.reverse();
    }
    permute(cx.heap(), cx.get(items), &positions);
    done
}

/// `keys[x] < keys[y]`.
fn less(cx: &mut Cx, keys: Slot, x: u32, y: u32) -> Result<bool, Raised> {
    let h = cx.heap();
    let list = cx.get(keys);
    let (x, y) = (h.list_get(list, x as usize), h.list_get(list, y as usize));
    if let Some(known) = order(h, x, y)? {
        return Ok(known == Some(Ordering::Less));
    }
    let x = cx.push(x);
    let y = cx.push(y);
    let known = cx.lt(x, y)?;
    cx.pop_to(x);
    Ok(known)
}

fn permute(h: &Heap, items: Value<'_>, positions: &[u32]) {
    let old = h.list_items(items);
    for (to, &from) in positions.iter().enumerate() {
        if let Some(&item) = old.get(from as usize) {
            h.list_set(items, to, item);
        }
    }
}

/// The order of keys that are all small ints, all floats (none NaN), all strs, or tuples of such.
fn order_natively(h: &Heap, keys: Value<'_>, reverse: bool) -> Option<Vec<u32>> {
    let first = h.list_get(keys, 0);
    let len = h.len(keys);
    if first.is_small() {
        let keyed: Option<Vec<(i64, u32)>> = (0..len).map(|i| Some((h.list_get(keys, i).as_small()?, i as u32))).collect();
        return Some(positions(keyed?, reverse, |a, b| a.cmp(b)));
    }
    if first.is_float() {
        let number = |i: usize| h.list_get(keys, i).as_float().filter(|f| !f.is_nan());
        let keyed: Option<Vec<(f64, u32)>> = (0..len).map(|i| Some((number(i)?, i as u32))).collect();
        return Some(positions(keyed?, reverse, |a, b| a.partial_cmp(b).unwrap_or(Ordering::Equal)));
    }
    if h.is_exact(first, Kind::Str) {
        let keyed: Option<Vec<(&[u8], u32)>> = (0..len)
            .map(|i| {
                let key = h.list_get(keys, i);
                h.is_exact(key, Kind::Str).then(|| (h.str_bytes(key), i as u32))
            })
            .collect();
        return Some(positions(keyed?, reverse, |a, b| a.cmp(b)));
    }
    if h.is_exact(first, Kind::Tuple) {
        return order_tuples(h, keys, reverse);
    }
    None
}

/// What a column of tuples holds.
#[derive(Clone, Copy, PartialEq)]
enum Column {
    Small,
    Float,
    Str,
}

/// The order of keys that are all tuples, where each column holds small ints only, floats only (none NaN) or strs only.
fn order_tuples(h: &Heap, keys: Value<'_>, reverse: bool) -> Option<Vec<u32>> {
    let mut columns: Vec<Column> = Vec::new();
    let mut keyed: Vec<((u64, &[Value<'_>]), u32)> = Vec::with_capacity(h.len(keys));
    for i in 0..h.len(keys) {
        let key = h.list_get(keys, i);
        let items = if h.is_exact(key, Kind::Tuple) { h.tuple_items(key) } else { return None };
        for (n, &item) in items.iter().enumerate() {
            let column = column_of(h, item)?;
            match columns.get(n) {
                None => columns.push(column),
                Some(&known) if known == column => {}
                Some(_) => return None,
            }
        }
        let prefix = items.first().map_or(0, |&item| prefix(h, item));
        keyed.push(((prefix, items), i as u32));
    }
    let compare = |a: &(u64, &[Value<'_>]), b: &(u64, &[Value<'_>])| {
        a.0.cmp(&b.0).then_with(|| {
            let differ = |(&x, &y)| Some(compare_plain(h, x, y)).filter(|order| order.is_ne());
            a.1.iter().zip(b.1).find_map(differ).unwrap_or_else(|| a.1.len().cmp(&b.1.len()))
        })
    };
    Some(positions(keyed, reverse, compare))
}

fn column_of(h: &Heap, v: Value<'_>) -> Option<Column> {
    if v.is_small() {
        Some(Column::Small)
    } else if let Some(f) = v.as_float() {
        (!f.is_nan()).then_some(Column::Float)
    } else {
        h.is_exact(v, Kind::Str).then_some(Column::Str)
    }
}

/// A number that is ordered as the values of a column are, as far as it tells them apart.
fn prefix(h: &Heap, v: Value<'_>) -> u64 {
    const SIGN: u64 = 1 << 63;
    if let Some(n) = v.as_small() {
        return n as u64 ^ SIGN;
    }
    if let Some(f) = v.as_float() {
        // Zero has two signs and one place.
        let bits = (f + 0.0).to_bits();
        return if bits & SIGN != 0 { !bits } else { bits | SIGN };
    }
    let bytes = h.str_bytes(v);
    bytes.iter().take(8).enumerate().fold(0, |word, (i, &byte)| word | (byte as u64) << (56 - i * 8))
}

/// The order of two values of one column.
fn compare_plain(h: &Heap, x: Value<'_>, y: Value<'_>) -> Ordering {
    if let (Some(x), Some(y)) = (x.as_small(), y.as_small()) {
        return x.cmp(&y);
    }
    if let (Some(x), Some(y)) = (x.as_float(), y.as_float()) {
        return x.partial_cmp(&y).unwrap_or(Ordering::Equal);
    }
    h.str_bytes(x).cmp(h.str_bytes(y))
}

fn positions<K>(mut keyed: Vec<(K, u32)>, reverse: bool, compare: impl Fn(&K, &K) -> Ordering) -> Vec<u32> {
    if reverse {
        keyed.sort_by(|a, b| compare(&b.0, &a.0));
    } else {
        keyed.sort_by(|a, b| compare(&a.0, &b.0));
    }
    keyed.into_iter().map(|(_, at)| at).collect()
}

/// `less(x, y)` between two positions.
type Less<'a> = &'a mut dyn FnMut(u32, u32) -> Result<bool, Raised>;

/// A run waiting to be merged: where it starts, its length, and the power of its boundary with the next.
struct Run {
    start: usize,
    len: usize,
    power: u32,
}

/// Sorts stably. On an error `v` holds all positions still, in some order.
fn merge_sort(v: &mut [u32], less: Less<'_>) -> Result<(), Raised> {
    let n = v.len();
    let min_run = min_run(n);
    let mut runs: Vec<Run> = Vec::new();
    let mut start = 0;
    while start < n {
        let mut len = count_run(v, start, less)?;
        if len < min_run {
            let forced = min_run.min(n - start);
            insert_sorted(v, start, len, forced, less)?;
            len = forced;
        }
        if let Some(last) = runs.last() {
            let power = power(last.start, last.len, len, n);
            while runs.len() > 1 && runs[runs.len() - 2].power > power {
                merge_top(v, &mut runs, less)?;
            }
            if let Some(last) = runs.last_mut() {
                last.power = power;
            }
        }
        runs.push(Run { start, len, power: 0 });
        start += len;
    }
    while runs.len() > 1 {
        merge_top(v, &mut runs, less)?;
    }
    Ok(())
}

/// Between 32 and 64, such that `n` is cut into nearly a power of two of runs.
fn min_run(mut n: usize) -> usize {
    let mut odd = 0;
    while n >= 64 {
        odd |= n & 1;
        n >>= 1;
    }
    n + odd
}

/// Depth of the boundary between two neighbouring runs in the ideal merge tree of `n` items.
fn power(start: usize, first: usize, second: usize, n: usize) -> u32 {
    let n = n as u128;
    // Twice the middles of the two runs, as fractions of 2n.
    let mut a = 2 * start as u128 + first as u128;
    let mut b = a + first as u128 + second as u128;
    let mut power = 0;
    loop {
        power += 1;
        if a >= n {
            a -= n;
            b -= n;
        } else if b >= n {
            return power;
        }
        a <<= 1;
        b <<= 1;
    }
}

/// Length of the run at `start`; one that descends strictly is turned round.
fn count_run(v: &mut [u32], start: usize, less: Less<'_>) -> Result<usize, Raised> {
    let n = v.len();
    if start + 1 >= n {
        return Ok(n - start);
    }
    let mut end = start + 2;
    if less(v[start + 1], v[start])? {
        while end < n && less(v[end], v[end - 1])? {
            end += 1;
        }
        v[start..end].reverse();
    } else {
        while end < n && !less(v[end], v[end - 1])? {
            end += 1;
        }
    }
    Ok(end - start)
}

/// Extends the sorted run of `sorted` items at `start` to `total`, by binary insertion.
fn insert_sorted(v: &mut [u32], start: usize, sorted: usize, total: usize, less: Less<'_>) -> Result<(), Raised> {
    for next in start + sorted..start + total {
        let item = v[next];
        let (mut low, mut high) = (start, next);
        while low < high {
            let middle = low + (high - low) / 2;
            if less(item, v[middle])? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        v[low..=next].rotate_right(1);
    }
    Ok(())
}

fn merge_top(v: &mut [u32], runs: &mut Vec<Run>, less: Less<'_>) -> Result<(), Raised> {
    let (Some(second), Some(first)) = (runs.pop(), runs.pop()) else { return Ok(()) };
    let end = second.start + second.len;
    runs.push(Run { start: first.start, len: first.len + second.len, power: second.power });
    merge(&mut v[first.start..end], first.len, less)
}

/// Merges the sorted halves `v[..middle]` and `v[middle..]`.
fn merge(v: &mut [u32], middle: usize, less: Less<'_>) -> Result<(), Raised> {
    // What is in place already at both ends needs no merging.
    let from = gallop_right(v, v[middle], 0, middle, less)?;
    if from == middle {
        return Ok(());
    }
    let to = gallop_left(v, v[middle - 1], middle, v.len(), less)?;
    let left: Vec<u32> = v[from..middle].to_vec();
    let (mut i, mut j, mut out) = (0, middle, from);
    let mut failed = Ok(());
    while i < left.len() && j < to {
        match less(v[j], left[i]) {
            Ok(true) => {
                v[out] = v[j];
                j += 1;
            }
            Ok(false) => {
                v[out] = left[i];
                i += 1;
            }
            Err(raised) => {
                failed = Err(raised);
                break;
            }
        }
        out += 1;
    }
    // `j - out` items of the left half are not placed yet, and this is just their room.
    let rest = left.len() - i;
    v[out..out + rest].copy_from_slice(&left[i..]);
    failed
}

/// First position in sorted `v[low..high]` whose item is greater than `key`, by steps that double from the low end.
fn gallop_right(v: &[u32], key: u32, low: usize, high: usize, less: Less<'_>) -> Result<usize, Raised> {
    let (mut known, mut step) = (low, 1);
    while known < high && !less(key, v[(known + step - 1).min(high - 1)])? {
        known = (known + step).min(high);
        step *= 2;
    }
    let mut end = (known + step - 1).min(high);
    while known < end {
        let middle = known + (end - known) / 2;
        if less(key, v[middle])? {
            end = middle;
        } else {
            known = middle + 1;
        }
    }
    Ok(known)
}

/// First position in sorted `v[low..high]` whose item is not less than `key`, by steps that double from the high end.
fn gallop_left(v: &[u32], key: u32, low: usize, high: usize, less: Less<'_>) -> Result<usize, Raised> {
    let (mut known, mut step) = (high, 1);
    while known > low && !less(v[known.saturating_sub(step).max(low)], key)? {
        known = known.saturating_sub(step).max(low);
        step *= 2;
    }
    let mut start = known.saturating_sub(step - 1).max(low);
    if known == low {
        return Ok(low);
    }
    while start < known {
        let middle = start + (known - start) / 2;
        if less(v[middle], key)? {
            start = middle + 1;
        } else {
            known = middle;
        }
    }
    Ok(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(keys: &[u32]) -> Vec<u32> {
        let mut v: Vec<u32> = (0..keys.len() as u32).collect();
        merge_sort(&mut v, &mut |x, y| Ok(keys[x as usize] < keys[y as usize])).unwrap();
        v
    }

    #[test]
    fn sorts_stably_whatever_the_shape() {
        let mut state = 12345u32;
        for n in [0usize, 1, 2, 3, 31, 32, 63, 64, 65, 100, 1000, 5000] {
            for spread in [2u32, 10, 1000, u32::MAX] {
                let keys: Vec<u32> = (0..n)
                    .map(|i| {
                        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                        if state & 3 == 0 { i as u32 % spread } else { (state >> 8) % spread }
                    })
                    .collect();
                let mut expected: Vec<u32> = (0..n as u32).collect();
                expected.sort_by_key(|&i| keys[i as usize]);
                assert_eq!(sorted(&keys), expected, "n = {n}, spread = {spread}");
            }
        }
    }

    #[test]
    fn an_error_loses_no_item() {
        let keys: Vec<u32> = (0..500u32).map(|i| i.wrapping_mul(2_654_435_761) >> 7).collect();
        for fail_at in [1, 10, 100, 900, 2000, 3000] {
            let mut v: Vec<u32> = (0..500).collect();
            let mut calls = 0;
            let _ = merge_sort(&mut v, &mut |x, y| {
                calls += 1;
                if calls == fail_at { Err(Raised) } else { Ok(keys[x as usize] < keys[y as usize]) }
            });
            v.sort_unstable();
            assert_eq!(v, (0..500).collect::<Vec<u32>>());
        }
    }
}
