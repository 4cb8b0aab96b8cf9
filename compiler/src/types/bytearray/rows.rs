//! The methods of bytearray that bytes lacks, a row each.

use super::{assign, build, change};
use crate::heap::{Raised, Ty};
use crate::types::bytes::{self, SHARED};
use crate::types::indexed::with_ints;
use crate::types::memoryview;
use crate::vm::native::{ClassRows, Row, method, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

/// `bytearray`.
pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::ByteArray, doc: DOC, rows: SHARED }, ClassRows { ty: Ty::ByteArray, doc: DOC, rows: OWN }];

const DOC: &str = "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\nbytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\nbytearray(int) -> bytes array of size given by the parameter initialized with null bytes\nbytearray() -> empty bytes array\n\nA mutable sequence of bytes.";

static OWN: &[Row] = &[
    vm_static_method("__new__", "($type, /, *args, **kwargs)", "Make a bytearray.", build::new),
    vm_method("__init__", "($self, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)", "Fill it.", build::init),
    method("__repr__", "($self, /)", "Return repr(self).", |h, a| bytes::repr_bytes(h, a[0])),
    method("__str__", "($self, /)", "Return str(self).", |h, a| bytes::repr_bytes(h, a[0])),
    vm_method("__getitem__", "($self, key, /)", "Return self[key].", assign::getitem),
    vm_method("__setitem__", "($self, key, value, /)", "Set self[key] to value.", assign::setitem),
    vm_method("__delitem__", "($self, key, /)", "Delete self[key].", |cx, a| resizing(cx, a, assign::delitem)),
    vm_method("__iadd__", "($self, value, /)", "Implement self+=value.", |cx, a| resizing(cx, a, change::iadd)),
    vm_method("__imul__", "($self, value, /)", "Implement self*=value.", |cx, a| resizing(cx, a, change::imul)),
    method("__alloc__", "($self, /)", "Number of bytes actually allocated.", |h, a| h.int64(h.len(a[0]) as i64 + 1)),
    method("__sizeof__", "($self, /)", "Size in memory, in bytes.", |h, a| h.int64(h.len(a[0]) as i64 + 57)),
    method("__reduce__", "($self, /)", "Return state information for pickling.", build::reduce),
    vm_method("append", "($self, item, /)", "Append one byte.", |cx, a| resizing(cx, a, |cx, a| with_ints(cx, a, &[1], change::append))),
    vm_method("clear", "($self, /)", "Remove all bytes.", |cx, a| resizing(cx, a, change::clear)),
    method("copy", "($self, /)", "Return a copy.", |h, a| bytes::like(h, a[0], &bytes::data(h, a[0])?)),
    vm_method("extend", "($self, iterable_of_ints, /)", "Append all bytes of a buffer or ints of an iterable.", |cx, a| resizing(cx, a, change::extend)),
    vm_method("insert", "($self, index, item, /)", "Insert one byte before an index.", |cx, a| resizing(cx, a, change::insert)),
    vm_method("pop", "($self, index=-1, /)", "Remove and return one byte.", |cx, a| resizing(cx, a, |cx, a| with_ints(cx, a, &[1], change::pop))),
    vm_method("remove", "($self, value, /)", "Remove the first occurrence of a byte.", |cx, a| resizing(cx, a, |cx, a| with_ints(cx, a, &[1], change::remove))),
    vm_method("__release_buffer__", "($self, buffer, /)", "Release a view that __buffer__ gave.", memoryview::return_lent),
    method("reverse", "($self, /)", "Reverse in place.", change::reverse),
];

/// Runs what may change the length, after memoryviews that nothing refers to have been told from those that forbid it.
fn resizing(cx: &mut Cx, a: Args, change: fn(&mut Cx, Args) -> Result<Flow, Raised>) -> Result<Flow, Raised> {
    cx.settle_exports(a);
    change(cx, a)
}
