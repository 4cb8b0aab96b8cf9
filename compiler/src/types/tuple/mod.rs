//! `tuple`: an object whose fields are the items.

use crate::heap::{Heap, IterKind, Kind, Raised, Res, Ty, Value};
use crate::types::iterators;
use crate::types::list::{self, Order, compare_sequences, position};
use crate::types::slice::indices::slice_indices;
use crate::vm::native::{ClassRows, method, vm_class_method, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow, Slot};

pub static CLASSES: &[ClassRows] = &[ClassRows {
    ty: Ty::Tuple,
    doc: "An unchangeable sequence of any objects.",
    rows: &[
        vm_static_method("__new__", "($type, iterable=(), /)", "Make a tuple of the items of an iterable.", new),
        vm_class_method("__class_getitem__", "($type, object, /)", "See PEP 585.", list::class_getitem),
        vm_method("index", "($self, value, start=0, stop=sys.maxsize, /)", "Position of the first item equal to a value.", index),
        vm_method("count", "($self, value, /)", "How many items equal a value.", list::count),
        vm_method("__contains__", "($self, key, /)", "Whether an item equals a value.", list::contains),
        method("__len__", "($self, /)", "Number of items.", len),
        method("__iter__", "($self, /)", "An iterator over the items.", iter),
        vm_method("__getitem__", "($self, key, /)", "Item or slice.", getitem),
        method("__add__", "($self, value, /)", "Items of both.", add),
        vm_method("__mul__", "($self, value, /)", "The items, repeated.", mul),
        vm_method("__rmul__", "($self, value, /)", "The items, repeated.", mul),
        vm_method("__eq__", "($self, value, /)", "Return self==value.", eq),
        vm_method("__ne__", "($self, value, /)", "Return self!=value.", ne),
        vm_method("__lt__", "($self, value, /)", "Return self<value.", lt),
        vm_method("__le__", "($self, value, /)", "Return self<=value.", le),
        vm_method("__gt__", "($self, value, /)", "Return self>value.", gt),
        vm_method("__ge__", "($self, value, /)", "Return self>=value.", ge),
        vm_method("__hash__", "($self, /)", "Return hash(self).", hash),
        vm_method("__repr__", "($self, /)", "Return repr(self).", list::repr_sequence),
        method("__getnewargs__", "($self, /)", "Arguments for a copy.", getnewargs),
    ],
}];

/// A tuple of a subclass with the items of `tuple`; `tuple` itself for `tuple`.
pub fn of_class<'h>(h: &'h Heap, class: Value<'h>, tuple: Value<'h>) -> Res<'h> {
    if class.is(h.class(Ty::Tuple)) && h.is_exact(tuple, Kind::Tuple) {
        return Ok(tuple);
    }
    h.new_fields_of(Kind::Tuple, class, h.tuple_items(tuple))
}

fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let class = cx.get(a.slot(0));
    let Some(iterable) = cx.get(a.slot(1)).given() else { return Flow::value(of_class(h, class, h.tuple(&[])?)?) };
    match from_natively(h, iterable)? {
        Some(tuple) => Flow::value(of_class(h, class, tuple)?),
        None => cx.tail_prelude("tuple_new", &[a.slot(0), a.slot(1)]),
    }
}

/// A tuple of the items of an iterable that needs no Python code.
pub fn from_natively<'h>(h: &'h Heap, iterable: Value<'h>) -> Result<Option<Value<'h>>, Raised> {
    if h.is_exact(iterable, Kind::Tuple) {
        return Ok(Some(iterable));
    }
    if !iterators::iterates_natively(h, iterable) {
        return Ok(None);
    }
    let items = h.list(&[])?;
    Ok(if list::extend_natively(h, items, iterable)? { Some(from_list(h, items)?) } else { None })
}

/// A tuple of a list's items.
pub fn from_list<'h>(h: &'h Heap, items: Value<'h>) -> Res<'h> {
    if h.len(items) == 0 { h.tuple(&[]) } else { h.tuple_from(h.len(items), |i| h.list_get(items, i)) }
}

/// Hidden: `_tuple_of(class, list)`.
pub fn of_list<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    of_class(h, a[0], from_list(h, a[1])?)
}

/// `tuple[i]`.
#[inline]
pub fn get_item<'h>(h: &'h Heap, tuple: Value<'h>, i: i64) -> Res<'h> {
    match position(i, h.len(tuple)) {
        Some(at) => Ok(h.field(tuple, at)),
        None => Err(h.index_error("tuple index out of range")),
    }
}

/// `tuple[slice]`; the slice is plain.
pub fn get_slice<'h>(h: &'h Heap, tuple: Value<'h>, slice: Value<'h>) -> Res<'h> {
    let selected = slice_indices(h, slice, h.len(tuple))?;
    if selected.count == h.len(tuple) && selected.step == 1 && h.is_exact(tuple, Kind::Tuple) {
        return Ok(tuple);
    }
    if selected.count == 0 {
        return h.tuple(&[]);
    }
    h.tuple_from(selected.count, |i| h.field(tuple, (selected.start + i as i64 * selected.step) as usize))
}

fn getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let key = list::resolve_key(cx, a.slot(1), "tuple")?;
    let h = cx.heap();
    let tuple = cx.get(a.slot(0));
    Flow::value(match key {
        list::Key::Index(i) => get_item(h, tuple, i)?,
        list::Key::Slice => get_slice(h, tuple, cx.get(a.slot(1)))?,
    })
}

fn index(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    match list::bounded_index(cx, a)? {
        Some(at) => Flow::value(cx.heap().int64(at as i64)?),
        None => Err(cx.heap().value_error("tuple.index(x): x not in tuple")),
    }
}

fn len<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.len(a[0]) as i64)
}

fn iter<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.new_iter(IterKind::Tuple, Ty::TupleIterator, &[a[0], Value::small(0)])
}

fn getnewargs<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let plain = h.tuple(h.tuple_items(a[0]))?;
    h.tuple(&[plain])
}

fn add<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_kind(a[1], Kind::Tuple) {
        return Err(h.type_error(&format!("can only concatenate tuple (not \"{}\") to tuple", h.type_name(a[1]))));
    }
    concat(h, a[0], a[1])
}

/// `a + b` of two tuples.
pub fn concat<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Res<'h> {
    for (one, other) in [(a, b), (b, a)] {
        if h.len(other) == 0 && h.is_exact(one, Kind::Tuple) {
            return Ok(one);
        }
    }
    let first = h.len(a);
    h.tuple_from(first + h.len(b), |i| if i < first { h.field(a, i) } else { h.field(b, i - first) })
}

fn mul(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let count = list::repeat_count(cx, a.slot(1))?;
    Flow::value(repeat(cx.heap(), cx.get(a.slot(0)), count)?)
}

/// `tuple * count`.
pub fn repeat<'h>(h: &'h Heap, tuple: Value<'h>, count: usize) -> Res<'h> {
    let len = h.len(tuple);
    if len == 0 || count == 0 {
        return h.tuple(&[]);
    }
    if count == 1 && h.is_exact(tuple, Kind::Tuple) {
        return Ok(tuple);
    }
    let total = list::repeated_len(h, len, count)?;
    h.tuple_from(total, |i| h.field(tuple, i % len))
}

fn hash(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let hash = hash_tuple(cx, a.slot(0))?;
    Flow::value(cx.heap().int64(hash)?)
}

/// `hash(tuple)`, asking items of script classes.
pub fn hash_tuple(cx: &mut Cx, tuple: Slot) -> Result<i64, Raised> {
    let mut hasher = TupleHash::new();
    for i in 0..cx.heap().len(cx.get(tuple)) {
        let item = cx.heap().field(cx.get(tuple), i);
        let lane = match cx.heap().pure_hash(item)? {
            Some(hash) => hash,
            None => {
                let slot = cx.push(item);
                let hash = cx.hash(slot)?;
                cx.pop_to(slot);
                hash
            }
        };
        hasher.add(lane);
    }
    Ok(hasher.finish())
}

/// CPython's combination of the items' hashes.
pub struct TupleHash {
    acc: u64,
    len: u64,
}

impl TupleHash {
    const P1: u64 = 11_400_714_785_074_694_791;
    const P2: u64 = 14_029_467_366_897_019_727;
    const P5: u64 = 2_870_177_450_012_600_261;

    pub fn new() -> TupleHash {
        TupleHash { acc: Self::P5, len: 0 }
    }
    pub fn add(&mut self, lane: i64) {
        self.acc = self.acc.wrapping_add((lane as u64).wrapping_mul(Self::P2)).rotate_left(31).wrapping_mul(Self::P1);
        self.len += 1;
    }
    pub fn finish(self) -> i64 {
        let acc = self.acc.wrapping_add(self.len ^ (Self::P5 ^ 3_527_539));
        if acc == u64::MAX { 1_546_275_796 } else { acc as i64 }
    }
}

impl Default for TupleHash {
    fn default() -> Self {
        Self::new()
    }
}

macro_rules! comparisons {
    ($($name:ident $order:ident;)*) => {$(
        fn $name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
            compare_sequences(cx, a.slot(0), a.slot(1), Kind::Tuple, Order::$order)
        }
    )*};
}

comparisons! { eq Eq; ne Ne; lt Lt; le Le; gt Gt; ge Ge; }
