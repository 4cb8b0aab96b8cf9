//! `_weakref`: what refers to an object weakly.

use crate::heap::{Heap, Res, Ty, Value};
use crate::vm::native::{Constant, ModuleRows, Row, function};

/// `_weakref`.
pub static MODULE: ModuleRows = ModuleRows {
    name: "_weakref",
    doc: "Weak-reference support module.",
    rows: ROWS,
    constants: &[("ref", Constant::Class(Ty::WeakRef)), ("ReferenceType", Constant::Class(Ty::WeakRef))],
};

static ROWS: &[Row] = &[
    function("getweakrefcount", "(object, /)", "Return the number of weak references to 'object'.", count),
    function("getweakrefs", "(object, /)", "Return a list of all weak reference objects pointing to 'object'.", references),
];

fn count<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.weak_refs_to(a[0]).len() as i64)
}
fn references<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.list(&h.weak_refs_to(a[0]))
}
