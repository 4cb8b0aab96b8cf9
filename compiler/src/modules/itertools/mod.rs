//! `_itertools`: the iterators of `itertools` that run over pools or numbers, which need no Python code once they are made.

mod make;
mod step;

use crate::heap::{Heap, Res, Ty, Value};
use crate::types::iterators::Step;
use crate::vm::native::{ClassRows, Constant, ModuleRows, Row, function, method, vm_method, vm_static_method};

pub use step::{is_pure, step};

/// `_itertools`.
pub static MODULE: ModuleRows = ModuleRows {
    name: "_itertools",
    doc: "Iterators over pools and numbers.",
    rows: &[],
    constants: &[
        ("count", Constant::Class(Ty::ItCount)),
        ("repeat", Constant::Class(Ty::ItRepeat)),
        ("product", Constant::Class(Ty::ItProduct)),
        ("permutations", Constant::Class(Ty::ItPermutations)),
        ("combinations", Constant::Class(Ty::ItCombinations)),
        ("combinations_with_replacement", Constant::Class(Ty::ItCombinationsWithReplacement)),
    ],
};

/// Which iterator: field 0.
pub(crate) const COUNT: i64 = 0;
pub(crate) const REPEAT: i64 = 1;
pub(crate) const PRODUCT: i64 = 2;
pub(crate) const PERMUTATIONS: i64 = 3;
pub(crate) const COMBINATIONS: i64 = 4;
pub(crate) const WITH_REPLACEMENT: i64 = 5;

const ITER: Row = method("__iter__", "($self, /)", "Implement iter(self).", |_, a| Ok(a[0]));
const NEXT: Row = method("__next__", "($self, /)", "Implement next(self).", next);

pub static CLASSES: &[ClassRows] = &[
    ClassRows {
        ty: Ty::ItCount,
        doc: "start, start+step, start+2*step, …",
        rows: &[
            vm_static_method("__new__", "($type, /, start=0, step=1)", "Count from start by step.", make::count),
            ITER,
            vm_method("__next__", "($self, /)", "Implement next(self).", make::count_next),
            vm_method("__repr__", "($self, /)", "Return repr(self).", make::count_repr),
            method("__reduce__", "($self, /)", "Parts for a copy.", make::count_reduce),
        ],
    },
    ClassRows {
        ty: Ty::ItRepeat,
        doc: "An object again and again.",
        rows: &[
            vm_static_method("__new__", "($type, /, object, times=None)", "Repeat an object, for ever or so many times.", make::repeat),
            ITER,
            NEXT,
            method("__length_hint__", "($self, /)", "How often it will come.", repeat_hint),
            vm_method("__repr__", "($self, /)", "Return repr(self).", make::repeat_repr),
            method("__reduce__", "($self, /)", "Parts for a copy.", make::repeat_reduce),
        ],
    },
    ClassRows {
        ty: Ty::ItProduct,
        doc: "Cartesian product of iterables.",
        rows: &[vm_static_method("__new__", "($type, /, *iterables, repeat=1)", "Every choice of one item of each iterable.", make::product), ITER, NEXT],
    },
    ClassRows {
        ty: Ty::ItPermutations,
        doc: "Arrangements of r items of an iterable.",
        rows: &[vm_static_method("__new__", "($type, /, iterable, r=None)", "Every arrangement of r items.", make::permutations), ITER, NEXT],
    },
    ClassRows {
        ty: Ty::ItCombinations,
        doc: "Choices of r items of an iterable.",
        rows: &[vm_static_method("__new__", "($type, /, iterable, r)", "Every choice of r items.", make::combinations), ITER, NEXT],
    },
    ClassRows {
        ty: Ty::ItCombinationsWithReplacement,
        doc: "Choices of r items of an iterable, each as often as wanted.",
        rows: &[vm_static_method("__new__", "($type, /, iterable, r)", "Every choice of r items, with repetition.", make::with_replacement), ITER, NEXT],
    },
];

/// What the prelude calls.
pub static HIDDEN: &[Row] = &[
    function("itertools_product_make", "(pools, repeat, /)", "", make::product_of_pools),
    function("itertools_pool_make", "(which, pool, r, /)", "", make::of_pool),
];

fn next<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match step(h, a[0])? {
        Step::Item(item) => Ok(item),
        _ => Err(h.stop_iteration(Value::UNBOUND)),
    }
}

fn repeat_hint<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match h.field(a[0], 2) {
        left if left.is_none() => Err(h.type_error("len() of unsized object")),
        left => Ok(left),
    }
}
