//! The methods of memoryview, a row each.

use super::{access, attributes, build, compare};
use crate::heap::Ty;
use crate::vm::native::{ClassRows, Row, getter, method, vm_method, vm_static_method};

/// `memoryview`.
pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::MemoryView, doc: "Create a new memoryview object which references the given object.", rows: ROWS }];

static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, object)", "Make a view of an object.", build::new),
    method("__repr__", "($self, /)", "Return repr(self).", attributes::repr),
    vm_method("__hash__", "($self, /)", "Return hash(self).", compare::hash),
    method("__len__", "($self, /)", "Return len(self).", attributes::len),
    method("__iter__", "($self, /)", "Implement iter(self).", access::iter),
    vm_method("__getitem__", "($self, key, /)", "Return self[key].", access::getitem),
    vm_method("__setitem__", "($self, key, value, /)", "Set self[key] to value.", access::setitem),
    method("__delitem__", "($self, key, /)", "Delete self[key].", access::delitem),
    vm_method("__eq__", "($self, value, /)", "Return self==value.", compare::eq),
    vm_method("__ne__", "($self, value, /)", "Return self!=value.", compare::ne),
    method("__lt__", "($self, value, /)", "Return self<value.", access::unordered),
    method("__le__", "($self, value, /)", "Return self<=value.", access::unordered),
    method("__gt__", "($self, value, /)", "Return self>value.", access::unordered),
    method("__ge__", "($self, value, /)", "Return self>=value.", access::unordered),
    method("__enter__", "($self, /)", "Enter a with statement.", build::enter),
    vm_method("__exit__", "($self, /, *exc_info)", "Release the view.", build::release),
    vm_method("__buffer__", "($self, flags, /)", "Return another view of the same.", access::show),
    vm_method("__release_buffer__", "($self, buffer, /)", "Release a view that __buffer__ gave.", build::return_lent),
    vm_method("release", "($self, /)", "Let go of the object.", build::release),
    method("cast", "($self, /, format, shape=<unrepresentable>)", "Return a view of the same bytes with another format.", build::cast),
    method("toreadonly", "($self, /)", "Return a read-only version of the view.", build::toreadonly),
    method("tobytes", "($self, /, order='C')", "Return the data as bytes.", access::tobytes),
    method("tolist", "($self, /)", "Return the items as a list.", access::tolist),
    vm_method("hex", "($self, /, sep=<unrepresentable>, bytes_per_sep=1)", "Hexadecimal digits, with a separator every so many bytes.", access::hex),
    getter("obj", "($self, /)", "The object that is viewed.", attributes::obj),
    getter("nbytes", "($self, /)", "The number of bytes that tobytes gives.", attributes::nbytes),
    getter("readonly", "($self, /)", "Whether the memory is read only.", attributes::readonly),
    getter("itemsize", "($self, /)", "The size in bytes of each item.", attributes::itemsize),
    getter("format", "($self, /)", "The format of each item, as in struct.", attributes::format),
    getter("ndim", "($self, /)", "The number of dimensions.", attributes::ndim),
    getter("shape", "($self, /)", "The size of each dimension.", attributes::shape),
    getter("strides", "($self, /)", "The bytes from one item to the next.", attributes::strides),
    getter("suboffsets", "($self, /)", "Empty: there are no pointers inside.", attributes::suboffsets),
    getter("c_contiguous", "($self, /)", "Whether the items stand one after the other, the last dimension running fastest.", attributes::c_contiguous),
    getter("f_contiguous", "($self, /)", "Whether the items stand one after the other, the first dimension running fastest.", attributes::f_contiguous),
    getter("contiguous", "($self, /)", "Whether the items stand one after the other.", attributes::contiguous),
];
