//! The rows of deque and its iterator.

use super::ring;
use crate::heap::{Heap, Name, Raised, Res, Ty, Value};
use crate::types::indexed::{index_sized, saturated, ssize, with_ints};
use crate::types::iterators::{self, Step};
use crate::types::list::{self, class_getitem};
use crate::vm::native::{ClassRows, Row, getter, method, vm_class_method, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

const UNARY: &str = "($self, /)";
const BINARY: &str = "($self, value, /)";

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::Deque, doc: "A list-like sequence optimized for data accesses near its endpoints.", rows: ROWS },
    ClassRows { ty: Ty::DequeIterator, doc: "Iterator over a deque.", rows: ITERATOR },
];

static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, /, *args, **kwargs)", "Make an empty deque.", new),
    vm_method("__init__", "($self, iterable=(), maxlen=None)", "Fill it from an iterable.", init),
    vm_method("append", "($self, item, /)", "Add an element to the right side of the deque.", append),
    vm_method("appendleft", "($self, item, /)", "Add an element to the left side of the deque.", append_left),
    method("pop", UNARY, "Remove and return the rightmost element.", |h, a| ring::pop_right(h, a[0]).ok_or_else(|| empty(h))),
    method("popleft", UNARY, "Remove and return the leftmost element.", |h, a| ring::pop_left(h, a[0]).ok_or_else(|| empty(h))),
    method("clear", UNARY, "Remove all elements from the deque.", |h, a| ring::refill(h, a[0], &[]).map(|_| Value::NONE)),
    vm_method("extend", "($self, iterable, /)", "Extend the right side of the deque with elements from the iterable.", |cx, a| extend(cx, a, false)),
    vm_method("extendleft", "($self, iterable, /)", "Extend the left side of the deque with elements from the iterable.", |cx, a| extend(cx, a, true)),
    vm_method("rotate", "($self, n=1, /)", "Rotate the deque n steps to the right.", |cx, a| with_ints(cx, a, &[1], rotate)),
    method("reverse", UNARY, "Reverse *IN PLACE*.", reverse),
    vm_method("copy", UNARY, "Return a shallow copy of a deque.", copy),
    vm_method("__copy__", UNARY, "Return a shallow copy of a deque.", copy),
    vm_method("count", BINARY, "Return number of occurrences of value.", |cx, a| cx.tail_prelude("count", &[a.slot(0), a.slot(1)])),
    vm_method("index", "($self, value, start=0, stop=None, /)", "Return first index of value.", index),
    vm_method("insert", "($self, index, value, /)", "Insert value before index.", |cx, a| with_ints(cx, a, &[1], insert)),
    vm_method("remove", BINARY, "Remove first occurrence of value.", |cx, a| cx.tail_prelude("deque_remove", &[a.slot(0), a.slot(1)])),
    method("__len__", UNARY, "Return len(self).", |h, a| h.int64(ring::len(h, a[0]) as i64)),
    method("__bool__", UNARY, "True if self else False", |h, a| Ok(Value::bool(ring::len(h, a[0]) > 0))),
    vm_method("__getitem__", "($self, key, /)", "Return self[key].", |cx, a| at_index(cx, a, |h, a, i| Ok(ring::get(h, a[0], i)))),
    vm_method("__setitem__", "($self, key, value, /)", "Set self[key] to value.", |cx, a| at_index(cx, a, set_item)),
    vm_method("__delitem__", "($self, key, /)", "Delete self[key].", |cx, a| at_index(cx, a, delete_item)),
    vm_method("__contains__", "($self, key, /)", "Return bool(key in self).", |cx, a| cx.tail_prelude("contains", &[a.slot(0), a.slot(1)])),
    method("__iter__", UNARY, "Implement iter(self).", |h, a| ring::iter(h, a[0], false)),
    method("__reversed__", UNARY, "Return a reverse iterator over the deque.", |h, a| ring::iter(h, a[0], true)),
    vm_method("__repr__", UNARY, "Return repr(self).", repr),
    vm_method("__eq__", BINARY, "Return self==value.", |cx, a| compare(cx, a, Name::eq)),
    vm_method("__ne__", BINARY, "Return self!=value.", |cx, a| compare(cx, a, Name::ne)),
    vm_method("__lt__", BINARY, "Return self<value.", |cx, a| compare(cx, a, Name::lt)),
    vm_method("__le__", BINARY, "Return self<=value.", |cx, a| compare(cx, a, Name::le)),
    vm_method("__gt__", BINARY, "Return self>value.", |cx, a| compare(cx, a, Name::gt)),
    vm_method("__ge__", BINARY, "Return self>=value.", |cx, a| compare(cx, a, Name::ge)),
    vm_method("__add__", BINARY, "Return self+value.", add),
    vm_method("__iadd__", BINARY, "Implement self+=value.", |cx, a| cx.tail_prelude("deque_iadd", &[a.slot(0), a.slot(1)])),
    vm_method("__mul__", BINARY, "Return self*value.", |cx, a| multiply(cx, a, false)),
    vm_method("__rmul__", BINARY, "Return value*self.", |cx, a| multiply(cx, a, false)),
    vm_method("__imul__", BINARY, "Implement self*=value.", |cx, a| multiply(cx, a, true)),
    vm_method("__reduce__", UNARY, "How to make a copy.", |cx, a| cx.tail_prelude("deque_reduce", &[a.slot(0)])),
    vm_class_method("__class_getitem__", "($type, object, /)", "See PEP 585.", class_getitem),
    getter("maxlen", UNARY, "maximum size of a deque or None if unbounded", |h, a| Ok(ring::maxlen(h, a[0]))),
];

static ITERATOR: &[Row] = &[
    method("__iter__", UNARY, "Implement iter(self).", |_, a| Ok(a[0])),
    method("__next__", UNARY, "Implement next(self).", next),
    method("__length_hint__", UNARY, "How many items are left.", |h, a| h.int64(ring::left(h, a[0]) as i64)),
];

fn empty(h: &Heap) -> Raised {
    h.index_error("pop from an empty deque")
}

fn next<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match ring::step(h, a[0])? {
        Step::Item(item) => Ok(item),
        _ => Err(h.stop_iteration(Value::UNBOUND)),
    }
}

fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Flow::value(ring::make(cx.heap(), cx.get(a.slot(0)))?)
}

fn init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let maxlen = match cx.get(a.slot(2)).given_not_none() {
        None => Value::NONE.bits(),
        Some(v) if !cx.heap().is_int(v) => return Err(cx.heap().type_error("an integer is required")),
        Some(v) => match ssize(cx.heap(), v, 0)? {
            n if n < 0 => return Err(cx.heap().value_error("maxlen must be non-negative")),
            n => cx.heap().int64(n)?.bits(),
        },
    };
    let h = cx.heap();
    let deque = cx.get(a.slot(0));
    ring::set_maxlen(h, deque, Value::from_bits(maxlen));
    ring::refill(h, deque, &[])?;
    if cx.get(a.slot(1)).is_unbound() {
        return Flow::none();
    }
    extend(cx, a, false)
}

fn append(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    ring::push_right(cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)))?;
    Flow::none()
}

fn append_left(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    ring::push_left(cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)))?;
    Flow::none()
}

/// Most items added in one step.
const AT_ONCE_MAX: u64 = 1 << 20;

/// Adds the items of an iterable: at once when no Python code is needed for them.
fn extend(cx: &mut Cx, a: Args, left: bool) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (deque, source) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    let push = |item| if left { ring::push_left(h, deque, item) } else { ring::push_right(h, deque, item) };
    if source.is(deque) || (ring::is_deque(h, source) && h.class_of(source).is(h.class(Ty::Deque))) {
        for item in ring::items(h, source) {
            push(item)?;
        }
        return Flow::none();
    }
    // Long or endless sources go item by item in a frame that can be interrupted.
    let short = |it: &Value<'_>| iterators::is_pure(h, *it) && iterators::length_hint(h, *it).is_some_and(|left| left <= AT_ONCE_MAX);
    let Some(it) = iterators::over(h, source)?.filter(short) else {
        return cx.tail_prelude(if left { "deque_extendleft" } else { "deque_extend" }, &[a.slot(0), a.slot(1)]);
    };
    loop {
        match iterators::step(h, it)? {
            Step::Item(item) => push(item)?,
            _ => return Flow::none(),
        }
    }
}

fn rotate<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    ring::rotate(h, a[0], ssize(h, a[1], 1)?)?;
    Ok(Value::NONE)
}

fn reverse<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let mut items = ring::items(h, a[0]);
    items.reverse();
    ring::refill(h, a[0], &items)?;
    Ok(Value::NONE)
}

/// A deque like another, of the same class if that is the builtin one.
fn like<'h>(h: &'h Heap, deque: Value<'h>, items: &[Value<'h>]) -> Res<'h> {
    let made = ring::make(h, h.class(Ty::Deque))?;
    ring::set_maxlen(h, made, ring::maxlen(h, deque));
    let most = h.as_i64(ring::maxlen(h, deque)).map_or(items.len(), saturated);
    ring::refill(h, made, items.get(items.len().saturating_sub(most)..).unwrap_or_default())?;
    Ok(made)
}

fn copy(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let deque = cx.get(a.slot(0));
    if h.class_of(deque).is(h.class(Ty::Deque)) {
        return Flow::value(like(h, deque, &ring::items(h, deque))?);
    }
    cx.tail_prelude("deque_copy", &[a.slot(0)])
}

fn index(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    for i in [2, 3] {
        let at = list::bound(cx, a.slot(i), [0, i64::MAX][i - 2])?;
        let at = cx.push(cx.heap().int64(at)?);
        cx.set(a.slot(i), cx.get(at));
    }
    cx.tail_prelude("deque_index", &[a.slot(0), a.slot(1), a.slot(2), a.slot(3)])
}

fn insert<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let count = ring::len(h, a[0]);
    if h.as_i64(ring::maxlen(h, a[0])).is_some_and(|most| count as i64 >= most) {
        return Err(h.index_error("deque already at its maximum size"));
    }
    let at = ssize(h, a[1], 0)?;
    let at = if at < 0 { at.saturating_add(count as i64).max(0) } else { at.min(count as i64) } as usize;
    let mut items = ring::items(h, a[0]);
    items.insert(at, a[2]);
    ring::refill(h, a[0], &items)?;
    Ok(Value::NONE)
}

type AtIndex = for<'h> fn(&'h Heap, &[Value<'h>], usize) -> Res<'h>;

/// Runs `body` with the index argument resolved and checked.
fn at_index(cx: &mut Cx, a: Args, body: AtIndex) -> Result<Flow, Raised> {
    let key = a.slot(1);
    let h = cx.heap();
    if !h.is_int(cx.get(key)) {
        if h.lookup_name(h.class_of(cx.get(key)), Name::index).is_none() {
            return Err(h.type_error(&format!("sequence index must be integer, not '{}'", h.type_name(cx.get(key)))));
        }
        let int = cx.index(key)?;
        cx.set(key, cx.get(int));
    }
    let h = cx.heap();
    let deque = cx.get(a.slot(0));
    let count = ring::len(h, deque) as i64;
    let i = index_sized(h, cx.get(key), Ty::IndexError)?;
    let i = if i < 0 { i.saturating_add(count) } else { i };
    if !(0..count).contains(&i) {
        return Err(h.index_error("deque index out of range"));
    }
    let values = [deque, cx.get(key), if a.len() > 2 { cx.get(a.slot(2)) } else { Value::NONE }];
    Flow::value(body(h, &values, i as usize)?)
}

fn set_item<'h>(h: &'h Heap, a: &[Value<'h>], i: usize) -> Res<'h> {
    ring::set(h, a[0], i, a[2]);
    Ok(Value::NONE)
}

fn delete_item<'h>(h: &'h Heap, a: &[Value<'h>], i: usize) -> Res<'h> {
    if i == 0 {
        ring::pop_left(h, a[0]);
    } else if i + 1 == ring::len(h, a[0]) {
        ring::pop_right(h, a[0]);
    } else {
        let mut items = ring::items(h, a[0]);
        items.remove(i);
        ring::refill(h, a[0], &items)?;
    }
    Ok(Value::NONE)
}

fn repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.enter_repr(a.slot(0)) {
        return Flow::value(cx.heap().str("[...]")?);
    }
    let shown = repr_items(cx, a);
    cx.leave_repr();
    let text = shown?;
    Flow::value(cx.heap().str_from(&text)?)
}

fn repr_items(cx: &mut Cx, a: Args) -> Result<Vec<u8>, Raised> {
    let list = cx.heap().list(&ring::items(cx.heap(), cx.get(a.slot(0))))?;
    let list = cx.push(list);
    let shown = cx.repr(list)?;
    let h = cx.heap();
    let deque = cx.get(a.slot(0));
    let bound = match h.as_i64(ring::maxlen(h, deque)) {
        Some(n) => format!(", maxlen={n}"),
        None => String::new(),
    };
    Ok([h.class_name(h.class_of(deque)).as_bytes(), b"(", h.str_bytes(cx.get(shown)), bound.as_bytes(), b")"].concat())
}

fn compare(cx: &mut Cx, a: Args, op: Name) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (left, right) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !ring::is_deque(h, right) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let before = [ring::changes(h, left), ring::changes(h, right)];
    let (left, right) = (h.list(&ring::items(h, left))?, h.list(&ring::items(h, right))?);
    let (left, right) = (cx.push(left), cx.push(right));
    let result = cx.compare(op, left, right)?;
    let (h, result) = (cx.heap(), cx.get(result));
    let found_equal = result.is(Value::bool(op == Name::eq)) && matches!(op, Name::eq | Name::ne);
    if found_equal && before != [ring::changes(h, cx.get(a.slot(0))), ring::changes(h, cx.get(a.slot(1)))] {
        return Err(h.raise(Ty::RuntimeError, "deque mutated during iteration"));
    }
    Flow::value(result)
}

fn add(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (deque, other) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !ring::is_deque(h, other) {
        return Err(h.type_error(&format!("can only concatenate deque (not \"{}\") to deque", h.type_name(other))));
    }
    if !h.class_of(deque).is(h.class(Ty::Deque)) {
        return cx.tail_prelude("deque_add", &[a.slot(0), a.slot(1)]);
    }
    let mut items = ring::items(h, deque);
    items.extend(ring::items(h, other));
    Flow::value(like(h, deque, &items)?)
}

fn multiply(cx: &mut Cx, a: Args, in_place: bool) -> Result<Flow, Raised> {
    let h = cx.heap();
    if !h.is_int(cx.get(a.slot(1))) && h.lookup_name(h.class_of(cx.get(a.slot(1))), Name::index).is_none() {
        return Err(h.type_error(&format!("can't multiply sequence by non-int of type '{}'", h.type_name(cx.get(a.slot(1))))));
    }
    let times = cx.index(a.slot(1))?;
    let h = cx.heap();
    let times = saturated(index_sized(h, cx.get(times), Ty::OverflowError)?);
    let deque = cx.get(a.slot(0));
    let once = ring::items(h, deque);
    // Of more rounds than fill it, only the last ones stay.
    let rounds = h.as_i64(ring::maxlen(h, deque)).filter(|_| !once.is_empty()).map(|most| saturated(most).div_ceil(once.len()));
    let times = times.min(rounds.unwrap_or(times));
    let total = once.len().checked_mul(times).ok_or_else(|| h.out_of_memory())?;
    h.reserve((total as u64).saturating_mul(24))?;
    let items: Vec<Value<'_>> = once.iter().copied().cycle().take(total).collect();
    if !in_place {
        return Flow::value(like(h, deque, &items)?);
    }
    let most = h.as_i64(ring::maxlen(h, deque)).map_or(items.len(), saturated);
    ring::refill(h, deque, items.get(items.len().saturating_sub(most)..).unwrap_or_default())?;
    Flow::value(deque)
}
