//! `dict`: methods over the layout in heap/tables.rs.

mod access;
mod change;
mod compare;
mod make;
mod merge;
mod repr;

use crate::heap::{Heap, Raised, Res, Ty, Value};
use crate::types::iterators;
use crate::types::list::class_getitem;
use crate::types::views;
use crate::vm::native::{ClassRows, method, vm_class_method, vm_method, vm_static_method};

pub use access::{Find, find, get, set};
pub use change::pop_item;
pub use make::{from_keys_natively, is_plain_mapping, merge, merge_hidden, put, set_hidden};
pub use merge::copy_natively;
pub use repr::add_pairs;

pub static CLASSES: &[ClassRows] = &[ClassRows {
    ty: Ty::Dict,
    doc: "A mapping from keys to values, in order of insertion.",
    rows: &[
        vm_static_method("__new__", "($type, *args, **kwargs)", "Make an empty dict.", make::new),
        vm_method("__init__", "($self, /, *args, **kwargs)", "Fill the dict.", make::init),
        vm_class_method("__class_getitem__", "($type, object, /)", "See PEP 585.", class_getitem),
        vm_class_method("fromkeys", "($type, iterable, value=None, /)", "A dict with keys from an iterable and one value.", make::fromkeys),
        vm_method("get", "($self, key, default=None, /)", "The value at a key, or a default.", access::get_or_default),
        vm_method("setdefault", "($self, key, default=None, /)", "The value at a key, set to a default if absent.", access::setdefault),
        vm_method("__getitem__", "($self, key, /)", "The value at a key.", access::getitem),
        vm_method("__setitem__", "($self, key, value, /)", "Set the value at a key.", access::setitem),
        vm_method("__delitem__", "($self, key, /)", "Remove a key.", access::delitem),
        vm_method("__contains__", "($self, key, /)", "Whether a key is present.", access::contains),
        vm_method("pop", "($self, key, default=<unrepresentable>, /)", "Remove a key and return its value.", change::pop),
        method("popitem", "($self, /)", "Remove and return the newest pair.", change::popitem),
        method("clear", "($self, /)", "Remove all keys.", change::clear),
        method("copy", "($self, /)", "A shallow copy.", change::copy),
        vm_method("update", "($self, /, *args, **kwargs)", "Take over the pairs of a mapping or iterable.", make::update),
        method("keys", "($self, /)", "A view of the keys.", views::keys),
        method("values", "($self, /)", "A view of the values.", views::values),
        method("items", "($self, /)", "A view of the pairs.", views::items),
        method("__len__", "($self, /)", "Number of keys.", len),
        method("__iter__", "($self, /)", "An iterator over the keys.", iter),
        method("__reversed__", "($self, /)", "An iterator over the keys, backwards.", reversed),
        method("__sizeof__", "($self, /)", "Bytes of memory.", sizeof),
        vm_method("__or__", "($self, value, /)", "Pairs of both; the right one's win.", merge::or),
        vm_method("__ror__", "($self, value, /)", "Pairs of both; the right one's win.", merge::ror),
        vm_method("__ior__", "($self, value, /)", "Update in place.", merge::ior),
        vm_method("__eq__", "($self, value, /)", "Return self==value.", compare::eq),
        vm_method("__ne__", "($self, value, /)", "Return self!=value.", compare::ne),
        method("__lt__", "($self, value, /)", "Return self<value.", compare::unordered),
        method("__le__", "($self, value, /)", "Return self<=value.", compare::unordered),
        method("__gt__", "($self, value, /)", "Return self>value.", compare::unordered),
        method("__ge__", "($self, value, /)", "Return self>=value.", compare::unordered),
        vm_method("__repr__", "($self, /)", "Return repr(self).", repr::repr),
    ],
}];

pub use compare::tables_equal;

fn len<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.len(a[0]) as i64)
}

fn iter<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    iterators::keys(h, a[0])
}

fn reversed<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    iterators::keys_reversed(h, a[0])
}

fn sizeof<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(64 + 32 * h.len(a[0]) as i64)
}

/// `TypeError` in the words of argument checks that count: `pop expected at most 2 arguments, got 3`.
pub fn too_many(h: &Heap, name: &str, most: usize, got: usize) -> Raised {
    let plural = if most == 1 { "" } else { "s" };
    h.type_error(&format!("{name} expected at most {most} argument{plural}, got {got}"))
}
