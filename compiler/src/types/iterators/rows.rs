//! The methods of every builtin iterator class.

use super::{combine, length::length_hint, reduce, sequence, step};
use crate::heap::{Heap, IterKind, Raised, Res, Ty, Value};
use crate::types::list::class_getitem;
use crate::vm::native::{ClassRows, Row, method, vm_class_method, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

const ITER: Row = method("__iter__", "($self, /)", "Implement iter(self).", itself);
const NEXT: Row = vm_method("__next__", "($self, /)", "Implement next(self).", next);
const HINT: Row = method("__length_hint__", "($self, /)", "How many items are left, about.", hint);
const SETSTATE: Row = method("__setstate__", "($self, state, /)", "Go to a position.", reduce::setstate);
const REDUCE: Row = vm_method("__reduce__", "($self, /)", "Parts for a copy.", reduce::reduce);

/// Iterators over something that can be copied along with a position.
static POSITIONED: &[Row] = &[ITER, NEXT, HINT, REDUCE, SETSTATE];
static RANGED: &[Row] = &[ITER, NEXT, HINT, REDUCE, method("__setstate__", "($self, state, /)", "Go on by so many items.", reduce::range_setstate)];
static HINTED: &[Row] = &[ITER, NEXT, HINT, REDUCE];

macro_rules! classes {
    ($($ty:ident $rows:ident $doc:literal;)*) => {
        pub static CLASSES: &[ClassRows] = &[$(ClassRows { ty: Ty::$ty, doc: $doc, rows: $rows },)*];
    };
}

classes! {
    ListIterator POSITIONED "Iterator over a list.";
    ListReverseIterator POSITIONED "Iterator over a list, backwards.";
    TupleIterator POSITIONED "Iterator over a tuple.";
    StrIterator POSITIONED "Iterator over a str.";
    StrAsciiIterator POSITIONED "Iterator over a str.";
    BytesIterator POSITIONED "Iterator over a bytes object.";
    ByteArrayIterator POSITIONED "Iterator over a bytearray.";
    MemoryIterator PLAIN "Iterator over a memoryview.";
    RangeIterator RANGED "Iterator over a range.";
    LongRangeIterator RANGED "Iterator over a range of large ints.";
    DictKeyIterator HINTED "Iterator over the keys of a dict.";
    DictValueIterator HINTED "Iterator over the values of a dict.";
    DictItemIterator HINTED "Iterator over the items of a dict.";
    DictReverseKeyIterator HINTED "Iterator over the keys of a dict, backwards.";
    DictReverseValueIterator HINTED "Iterator over the values of a dict, backwards.";
    DictReverseItemIterator HINTED "Iterator over the items of a dict, backwards.";
    OrderedIterator COPIED "Iterator over an OrderedDict or a view of one.";
    SetIterator HINTED "Iterator over a set.";
    SequenceIterator SEQUENCE "Iterator by __getitem__.";
    CallableIterator CALLABLE "Iterator over the results of calls.";
    Enumerate ENUMERATE "Pairs of a count and an item.";
    Zip ZIP "Tuples of one item of each iterable.";
    Map MAP "Results of a function over items.";
    Filter FILTER "The items for which a function is true.";
    Reversed REVERSED "The items of a sequence, backwards.";
}

static PLAIN: &[Row] = &[ITER, NEXT];
static COPIED: &[Row] = &[ITER, NEXT, REDUCE];
static SEQUENCE: &[Row] = &[
    ITER,
    vm_method("__next__", "($self, /)", "Implement next(self).", sequence::sequence_next),
    vm_method("__length_hint__", "($self, /)", "How many items are left, about.", reduce::sequence_hint),
    REDUCE,
    method("__setstate__", "($self, state, /)", "Go to a position.", reduce::sequence_setstate),
];
static CALLABLE: &[Row] = &[
    ITER,
    vm_method("__next__", "($self, /)", "Implement next(self).", sequence::callable_next),
    vm_method("__reduce__", "($self, /)", "Parts for a copy.", reduce::callable_reduce),
];
static ENUMERATE: &[Row] = &[
    vm_static_method("__new__", "($type, iterable, start=0)", "Count the items of an iterable.", combine::enumerate_new),
    ITER,
    vm_method("__next__", "($self, /)", "Implement next(self).", combine::enumerate_next),
    method("__reduce__", "($self, /)", "Parts for a copy.", reduce::enumerate_reduce),
    vm_class_method("__class_getitem__", "($type, object, /)", "See PEP 585.", class_getitem),
];
static ZIP: &[Row] = &[
    vm_static_method("__new__", "($type, /, *iterables, strict=False)", "Go through iterables together.", combine::zip_new),
    ITER,
    vm_method("__next__", "($self, /)", "Implement next(self).", combine::zip_next),
    method("__reduce__", "($self, /)", "Parts for a copy.", reduce::zip_reduce),
    vm_method("__setstate__", "($self, strict, /)", "Be strict or not.", reduce::zip_setstate),
];
static MAP: &[Row] = &[
    vm_static_method("__new__", "($type, /, *args)", "Apply a function to items.", combine::map_new),
    ITER,
    vm_method("__next__", "($self, /)", "Implement next(self).", combine::map_next),
    method("__reduce__", "($self, /)", "Parts for a copy.", reduce::map_reduce),
];
static FILTER: &[Row] = &[
    vm_static_method("__new__", "($type, function, iterable, /)", "Keep the items for which a function is true.", combine::filter_new),
    ITER,
    vm_method("__next__", "($self, /)", "Implement next(self).", combine::filter_next),
    method("__reduce__", "($self, /)", "Parts for a copy.", reduce::filter_reduce),
];
static REVERSED: &[Row] = &[
    vm_static_method("__new__", "($type, object, /)", "Go through a sequence backwards.", sequence::reversed_new),
    ITER,
    vm_method("__next__", "($self, /)", "Implement next(self).", sequence::reversed_next),
    method("__length_hint__", "($self, /)", "How many items are left, about.", reversed_hint),
    method("__reduce__", "($self, /)", "Parts for a copy.", reduce::reversed_reduce),
    method("__setstate__", "($self, state, /)", "Go to a position.", reduce::reversed_setstate),
];

fn itself<'h>(_: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(a[0])
}

fn next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    match step::step(h, cx.get(a.slot(0)))? {
        step::Step::Item(item) => Flow::value(item),
        step::Step::End => Err(h.stop_iteration(Value::UNBOUND)),
        step::Step::NeedsVm => sequence::sequence_next(cx, a),
    }
}

fn hint<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if IterKind::of(h.aux(a[0])) == IterKind::LongRange {
        return Ok(h.field(a[0], 2));
    }
    h.int(length_hint(h, a[0]).unwrap_or(0).into())
}

fn reversed_hint<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(if h.field(a[0], 0).is_unbound() { Value::small(0) } else { h.field(a[0], 1) })
}
