//! `set` and `frozenset`.

mod algebra;
mod compare;
mod elements;
mod make;
mod methods;
mod repr;

use crate::heap::{Heap, Res, Ty, Value};
use crate::types::iterators::table;
use crate::types::list::class_getitem;
use crate::vm::native::{ClassRows, Row, method, vm_class_method, vm_method, vm_static_method};

pub use algebra::{Operation, apply};
pub use elements::{add_hidden, update};
pub use make::make_hidden;
pub use methods::{apply_hidden, common_hidden, discard_hidden, has_hidden, len_hidden, swap_hidden};

const LEN: Row = method("__len__", "($self, /)", "Number of elements.", len);
const ITER: Row = method("__iter__", "($self, /)", "An iterator over the elements.", iter);
const CONTAINS: Row = vm_method("__contains__", "($self, object, /)", "Whether it is an element.", elements::contains);
const REPR: Row = vm_method("__repr__", "($self, /)", "Return repr(self).", repr::repr);
const GETITEM: Row = vm_class_method("__class_getitem__", "($type, object, /)", "See PEP 585.", class_getitem);
const COPY: Row = method("copy", "($self, /)", "A shallow copy.", make::copy);
const REDUCE: Row = vm_method("__reduce__", "($self, /)", "Parts for a copy.", make::reduce);
const SIZEOF: Row = method("__sizeof__", "($self, /)", "Bytes of memory.", sizeof);
const UNION: Row = vm_method("union", "($self, /, *others)", "Elements of any of the sets.", methods::union);
const INTERSECTION: Row = vm_method("intersection", "($self, /, *others)", "Elements of all of the sets.", methods::intersection);
const DIFFERENCE: Row = vm_method("difference", "($self, /, *others)", "Elements that no other set has.", methods::difference);
const SYMMETRIC: Row = vm_method("symmetric_difference", "($self, other, /)", "Elements of one set only.", methods::symmetric_difference);
const DISJOINT: Row = vm_method("isdisjoint", "($self, other, /)", "Whether nothing is in both.", methods::isdisjoint);
const SUBSET: Row = vm_method("issubset", "($self, other, /)", "Whether the other contains this set.", methods::issubset);
const SUPERSET: Row = vm_method("issuperset", "($self, other, /)", "Whether this set contains the other.", methods::issuperset);
const AND: Row = vm_method("__and__", "($self, value, /)", "Return self&value.", algebra::and);
const RAND: Row = vm_method("__rand__", "($self, value, /)", "Return value&self.", algebra::rand);
const OR: Row = vm_method("__or__", "($self, value, /)", "Return self|value.", algebra::or);
const ROR: Row = vm_method("__ror__", "($self, value, /)", "Return value|self.", algebra::ror);
const SUB: Row = vm_method("__sub__", "($self, value, /)", "Return self-value.", algebra::sub);
const RSUB: Row = vm_method("__rsub__", "($self, value, /)", "Return value-self.", algebra::rsub);
const XOR: Row = vm_method("__xor__", "($self, value, /)", "Return self^value.", algebra::xor);
const RXOR: Row = vm_method("__rxor__", "($self, value, /)", "Return value^self.", algebra::rxor);
const EQ: Row = vm_method("__eq__", "($self, value, /)", "Return self==value.", compare::eq);
const NE: Row = vm_method("__ne__", "($self, value, /)", "Return self!=value.", compare::ne);
const LT: Row = vm_method("__lt__", "($self, value, /)", "Return self<value.", compare::lt);
const LE: Row = vm_method("__le__", "($self, value, /)", "Return self<=value.", compare::le);
const GT: Row = vm_method("__gt__", "($self, value, /)", "Return self>value.", compare::gt);
const GE: Row = vm_method("__ge__", "($self, value, /)", "Return self>=value.", compare::ge);

pub static CLASSES: &[ClassRows] = &[
    ClassRows {
        ty: Ty::Set,
        doc: "A changeable collection of distinct objects.",
        rows: &[
            vm_static_method("__new__", "($type, *args, **kwargs)", "Make an empty set.", make::new),
            vm_method("__init__", "($self, iterable=(), /)", "Fill the set.", make::init),
            vm_method("add", "($self, object, /)", "Add an element.", elements::add_row),
            vm_method("remove", "($self, object, /)", "Remove an element that must be there.", elements::remove),
            vm_method("discard", "($self, object, /)", "Remove an element if it is there.", elements::discard_row),
            method("pop", "($self, /)", "Remove and return an element.", elements::pop),
            method("clear", "($self, /)", "Remove all elements.", elements::clear),
            vm_method("update", "($self, /, *others)", "Add the elements of others.", methods::update_row),
            vm_method("intersection_update", "($self, /, *others)", "Keep what all others have.", methods::intersection_update),
            vm_method("difference_update", "($self, /, *others)", "Remove what any other has.", methods::difference_update),
            vm_method(
                "symmetric_difference_update",
                "($self, other, /)",
                "Keep the elements of one set only.",
                methods::symmetric_difference_update,
            ),
            vm_method("__iand__", "($self, value, /)", "Return self&=value.", algebra::iand),
            vm_method("__ior__", "($self, value, /)", "Return self|=value.", algebra::ior),
            vm_method("__isub__", "($self, value, /)", "Return self-=value.", algebra::isub),
            vm_method("__ixor__", "($self, value, /)", "Return self^=value.", algebra::ixor),
            LEN, ITER, CONTAINS, REPR, GETITEM, COPY, REDUCE, SIZEOF, UNION, INTERSECTION, DIFFERENCE, SYMMETRIC, DISJOINT, SUBSET, SUPERSET, AND,
            RAND, OR, ROR, SUB, RSUB, XOR, RXOR, EQ, NE, LT, LE, GT, GE,
        ],
    },
    ClassRows {
        ty: Ty::FrozenSet,
        doc: "An unchangeable collection of distinct objects.",
        rows: &[
            vm_static_method("__new__", "($type, iterable=(), /)", "Make a frozenset of the items of an iterable.", make::frozenset_new),
            method("__hash__", "($self, /)", "Return hash(self).", hash),
            LEN, ITER, CONTAINS, REPR, GETITEM, COPY, REDUCE, SIZEOF, UNION, INTERSECTION, DIFFERENCE, SYMMETRIC, DISJOINT, SUBSET, SUPERSET, AND,
            RAND, OR, ROR, SUB, RSUB, XOR, RXOR, EQ, NE, LT, LE, GT, GE,
        ],
    },
];

fn len<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.len(a[0]) as i64)
}

fn iter<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    table(h, a[0], Ty::SetIterator, 3)
}

fn sizeof<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(216 + 16 * h.len(a[0]) as i64)
}

/// Elements' hashes are kept, so no Python code is needed.
fn hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(hash_of(h, a[0]))
}

/// CPython's order-independent combination of the elements' hashes.
pub fn hash_of(h: &Heap, set: Value<'_>) -> i64 {
    let mut hash: u64 = 0;
    for n in 0..h.table_used(set) {
        if let Some(entry) = h.table_entry(set, n) {
            let e = entry.hash as u64;
            hash ^= (e ^ 89_869_747 ^ (e << 16)).wrapping_mul(3_644_798_167);
        }
    }
    hash ^= (h.len(set) as u64 + 1).wrapping_mul(1_927_868_237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    let hash = hash.wrapping_mul(69_069).wrapping_add(907_133_923) as i64;
    if hash == -1 { 590_923_713 } else { hash }
}
