//! Priority queues: every path through the heap is found first and only then shifted, so that giving up leaves no trace.

use super::less;
use crate::heap::{Heap, Kind, Raised, Value};
use crate::vm::native::{ModuleRows, Row, vm_function};
use crate::vm::{Args, Cx, Flow};

/// `_heapq`.
pub static MODULE: ModuleRows = ModuleRows { name: "_heapq", doc: "Heap queue algorithm (a.k.a. priority queue).", rows: ROWS, constants: &[] };

static ROWS: &[Row] = &[
    vm_function("heappush", "(heap, item, /)", "Push item onto heap, maintaining the heap invariant.", push),
    vm_function("heappop", "(heap, /)", "Pop the smallest item off the heap, maintaining the heap invariant.", pop),
    vm_function("heapify", "(heap, /)", "Transform list into a heap, in-place, in O(len(heap)) time.", heapify),
    vm_function("heapreplace", "(heap, item, /)", "Pop and return the current smallest value, and add the new item.", replace),
    vm_function("heappushpop", "(heap, item, /)", "Push item on the heap, then pop and return the smallest item from the heap.", push_pop),
];

fn check(cx: &Cx, a: Args, name: &str) -> Result<(), Raised> {
    let (h, heap) = (cx.heap(), cx.get(a.slot(0)));
    if h.is_kind(heap, Kind::List) { Ok(()) } else { Err(h.type_error(&format!("{name} must be list, not {}", h.argument_type(heap)))) }
}

/// Places from `at` up to where `item` belongs: the parents that are larger. `None` when Python code must compare.
fn way_up<'h>(h: &'h Heap, heap: Value<'h>, item: Value<'h>, mut at: usize, top: usize) -> Result<Option<Vec<usize>>, Raised> {
    let mut way = vec![at];
    while at > top {
        let parent = (at - 1) / 2;
        match less(h, item, h.list_get(heap, parent))? {
            None => return Ok(None),
            Some(false) => break,
            Some(true) => way.push(parent),
        }
        at = parent;
    }
    Ok(Some(way))
}

/// Moves the items along a way, each to the place before it, and puts `item` at its end.
fn shift<'h>(h: &'h Heap, heap: Value<'h>, way: &[usize], item: Value<'h>) {
    for pair in way.windows(2) {
        if let [to, from] = *pair {
            h.list_set(heap, to, h.list_get(heap, from));
        }
    }
    if let Some(&last) = way.last() {
        h.list_set(heap, last, item);
    }
}

/// Puts `item` in the hole at `top` of the first `end` items: the hole sinks along the smaller children to a leaf, and the item
/// rises from there, which takes fewer comparisons than stopping early. Whether it was done without Python code.
fn sink<'h>(h: &'h Heap, heap: Value<'h>, item: Value<'h>, top: usize, end: usize) -> Result<bool, Raised> {
    let mut way = vec![top];
    let mut child = 2 * top + 1;
    while child < end {
        let right = child + 1;
        if right < end {
            match less(h, h.list_get(heap, child), h.list_get(heap, right))? {
                None => return Ok(false),
                Some(true) => {}
                Some(false) => child = right,
            }
        }
        way.push(child);
        child = 2 * child + 1;
    }
    // Back up along the same way, while the item is smaller.
    while let [_, .., last] = *way {
        match less(h, item, h.list_get(heap, last))? {
            None => return Ok(false),
            Some(true) => way.pop(),
            Some(false) => break,
        };
    }
    shift(h, heap, &way, item);
    Ok(true)
}

fn push(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check(cx, a, "heappush() argument 1")?;
    let h = cx.heap();
    let (heap, item) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    let count = h.len(heap);
    match way_up(h, heap, item, count, 0)? {
        Some(way) => {
            h.list_push(heap, item)?;
            shift(h, heap, &way, item);
            Flow::none()
        }
        None => cx.tail_prelude("heapq_push", &[a.slot(0), a.slot(1)]),
    }
}

fn pop(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check(cx, a, "heappop() argument")?;
    let h = cx.heap();
    let heap = cx.get(a.slot(0));
    let Some(rest) = h.len(heap).checked_sub(1) else { return Err(h.index_error("index out of range")) };
    let (smallest, last) = (h.list_get(heap, 0), h.list_get(heap, rest));
    if rest > 0 && !sink(h, heap, last, 0, rest)? {
        return cx.tail_prelude("heapq_pop", &[a.slot(0)]);
    }
    h.list_truncate(heap, rest);
    Flow::value(smallest)
}

fn replace(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check(cx, a, "heapreplace() argument 1")?;
    let h = cx.heap();
    let (heap, item) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if h.len(heap) == 0 {
        return Err(h.index_error("index out of range"));
    }
    let smallest = h.list_get(heap, 0);
    if !sink(h, heap, item, 0, h.len(heap))? {
        return cx.tail_prelude("heapq_replace", &[a.slot(0), a.slot(1)]);
    }
    Flow::value(smallest)
}

fn push_pop(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check(cx, a, "heappushpop() argument 1")?;
    let h = cx.heap();
    let (heap, item) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if h.len(heap) == 0 {
        return Flow::value(item);
    }
    let smallest = h.list_get(heap, 0);
    match less(h, smallest, item)? {
        Some(false) => Flow::value(item),
        Some(true) if sink(h, heap, item, 0, h.len(heap))? => Flow::value(smallest),
        _ => cx.tail_prelude("heapq_push_pop", &[a.slot(0), a.slot(1)]),
    }
}

fn heapify(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    check(cx, a, "heapify() argument")?;
    let h = cx.heap();
    let heap = cx.get(a.slot(0));
    let count = h.len(heap);
    for at in (0..count / 2).rev() {
        if !sink(h, heap, h.list_get(heap, at), at, count)? {
            // What was done so far is a permutation that Python code may go on from.
            return cx.tail_prelude("heapq_heapify", &[a.slot(0)]);
        }
    }
    Flow::none()
}
