//! `list`: methods over the layout in heap/lists.rs.

mod change;
mod compare;
mod make;
mod ops;
mod repr;
mod search;
mod slices;
pub mod sort;

use crate::heap::{Heap, IterKind, Kind, Raised, Res, Ty, Value};
use crate::vm::native::{ClassRows, method, vm_class_method, vm_method, vm_static_method};

pub use change::{has_index, pop_at};
pub use make::{class_getitem, extend_natively, list_natively, list_room};
pub use ops::{concat, repeat, repeat_count, repeated_len};
pub use repr::{Style, add, add_items, add_repr, guarded, repr as repr_sequence, repr_items};
pub use search::{bound, bounded_index, contains, count, index_of};
pub use slices::{Key, delete_item, delete_slice, get_slice, resolve_key, set_slice};

pub static CLASSES: &[ClassRows] = &[ClassRows {
    ty: Ty::List,
    doc: "A changeable sequence of any objects.",
    rows: &[
        vm_static_method("__new__", "($type, *args, **kwargs)", "Make an empty list.", make::new),
        vm_method("__init__", "($self, iterable=(), /)", "Fill the list.", make::init),
        vm_class_method("__class_getitem__", "($type, object, /)", "See PEP 585.", make::class_getitem),
        method("append", "($self, object, /)", "Add an item at the end.", change::append),
        vm_method("extend", "($self, iterable, /)", "Add the items of an iterable at the end.", change::extend),
        vm_method("insert", "($self, index, object, /)", "Put an item before an index.", change::insert),
        vm_method("pop", "($self, index=-1, /)", "Remove and return the item at an index.", change::pop),
        vm_method("remove", "($self, value, /)", "Remove the first item equal to a value.", change::remove),
        method("clear", "($self, /)", "Remove all items.", change::clear),
        method("copy", "($self, /)", "A shallow copy.", change::copy),
        method("reverse", "($self, /)", "Reverse the items in place.", change::reverse),
        vm_method("sort", "($self, /, *, key=None, reverse=False)", "Sort the items in place, stably.", sort::sort),
        vm_method("index", "($self, value, start=0, stop=sys.maxsize, /)", "Position of the first item equal to a value.", search::index),
        vm_method("count", "($self, value, /)", "How many items equal a value.", search::count),
        vm_method("__contains__", "($self, key, /)", "Whether an item equals a value.", search::contains),
        method("__len__", "($self, /)", "Number of items.", len),
        method("__iter__", "($self, /)", "An iterator over the items.", iter),
        method("__reversed__", "($self, /)", "An iterator over the items, backwards.", reversed),
        method("__sizeof__", "($self, /)", "Bytes of memory.", sizeof),
        vm_method("__getitem__", "($self, index, /)", "Item or slice.", slices::getitem),
        vm_method("__setitem__", "($self, key, value, /)", "Replace an item or slice.", slices::setitem),
        vm_method("__delitem__", "($self, key, /)", "Remove an item or slice.", slices::delitem),
        method("__add__", "($self, value, /)", "Items of both.", ops::add),
        vm_method("__iadd__", "($self, value, /)", "Extend in place.", ops::iadd),
        vm_method("__mul__", "($self, value, /)", "The items, repeated.", ops::mul),
        vm_method("__rmul__", "($self, value, /)", "The items, repeated.", ops::mul),
        vm_method("__imul__", "($self, value, /)", "Repeat the items in place.", ops::imul),
        vm_method("__eq__", "($self, value, /)", "Return self==value.", compare::eq),
        vm_method("__ne__", "($self, value, /)", "Return self!=value.", compare::ne),
        vm_method("__lt__", "($self, value, /)", "Return self<value.", compare::lt),
        vm_method("__le__", "($self, value, /)", "Return self<=value.", compare::le),
        vm_method("__gt__", "($self, value, /)", "Return self>value.", compare::gt),
        vm_method("__ge__", "($self, value, /)", "Return self>=value.", compare::ge),
        vm_method("__repr__", "($self, /)", "Return repr(self).", repr::repr),
    ],
}];

pub use compare::{Order, compare_sequences};

/// Position of index `i` (negative: from the end) in `len` items.
#[inline(always)]
pub fn position(i: i64, len: usize) -> Option<usize> {
    let at = if i < 0 { i + len as i64 } else { i };
    if at >= 0 && (at as u64) < len as u64 { Some(at as usize) } else { None }
}

/// `list[i]`.
#[inline]
pub fn get_item<'h>(h: &'h Heap, list: Value<'h>, i: i64) -> Res<'h> {
    match position(i, h.len(list)) {
        Some(at) => Ok(h.list_get(list, at)),
        None => Err(h.index_error("list index out of range")),
    }
}

/// `list[i] = value`.
#[inline]
pub fn set_item(h: &Heap, list: Value<'_>, i: i64, value: Value<'_>) -> Result<(), Raised> {
    match position(i, h.len(list)) {
        Some(at) => {
            h.list_set(list, at, value);
            Ok(())
        }
        None => Err(h.index_error("list assignment index out of range")),
    }
}

/// `list.append(value)`.
#[inline]
pub fn append(h: &Heap, list: Value<'_>, value: Value<'_>) -> Result<(), Raised> {
    h.list_push(list, value)
}

fn len<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.len(a[0]) as i64)
}

fn iter<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.new_iter(IterKind::List, Ty::ListIterator, &[a[0], Value::small(0)])
}

fn reversed<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.new_iter(IterKind::ListReverse, Ty::ListReverseIterator, &[a[0], Value::small(h.len(a[0]) as i64)])
}

fn sizeof<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    debug_assert!(h.is_kind(a[0], Kind::List));
    h.int64(40 + 8 * h.len(a[0]) as i64)
}
