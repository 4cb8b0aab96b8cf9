//! What stands in a script for something that the host keeps: its number and what kind of thing it is, nothing of the thing itself.
//! Only the host makes handles; they are equal when they stand for the same thing.

use crate::heap::{Heap, Kind, Res, Ty, Value};
use crate::vm::native::{ClassRows, Row, method};

pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::Handle, doc: "Stands for something that the host keeps, for instance a key.", rows: HANDLE }];

static HANDLE: &[Row] = &[
    method("__repr__", "($self, /)", "Return repr(self).", repr),
    method("__eq__", "($self, value, /)", "Return self==value.", eq),
    method("__hash__", "($self, /)", "Return hash(self).", hash),
    method("__copy__", "($self, /)", "Nothing in it can change: itself.", same),
    method("__deepcopy__", "($self, memo, /)", "Nothing in it can change: itself.", same),
    method("__reduce__", "($self, /)", "A handle means nothing outside of its run.", no_reduce),
    method("__reduce_ex__", "($self, protocol, /)", "A handle means nothing outside of its run.", no_reduce),
];

/// A handle as it came from the host.
pub(crate) fn new_handle(h: &Heap, id: u32, kind: u32) -> Res<'_> {
    h.new_fields(Kind::Record, Ty::Handle, &[Value::small(i64::from(id)), Value::small(i64::from(kind))])
}

/// Number and kind, of a handle.
pub(crate) fn handle_parts(h: &Heap, v: Value<'_>) -> Option<(u32, u32)> {
    let is_handle = h.is_kind(v, Kind::Record) && h.class_of(v).is(h.class(Ty::Handle));
    let part = |n| h.field(v, n).as_small().and_then(|part| u32::try_from(part).ok());
    if is_handle { part(0).zip(part(1)) } else { None }
}

fn repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (id, kind) = handle_parts(h, a[0]).unwrap_or_default();
    match wasm_abi::handle_kind_name(kind) {
        Some(name) => h.str(&format!("<handle #{id} of kind '{name}'>")),
        None => h.str(&format!("<handle #{id} of kind {kind}>")),
    }
}

fn eq<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(match (handle_parts(h, a[0]), handle_parts(h, a[1])) {
        (Some(left), Some(right)) => Value::bool(left == right),
        _ => Value::NOT_IMPLEMENTED,
    })
}

fn hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.pure_hash(a[0])?.unwrap_or_default())
}

fn same<'h>(_: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(a[0])
}

fn no_reduce<'h>(h: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    Err(h.type_error("cannot pickle 'handle' object"))
}
