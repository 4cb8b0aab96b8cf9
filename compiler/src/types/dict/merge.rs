//! `|` and `|=`.

use super::make::merge;
use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::vm::{Args, Cx, Flow, Slot};

/// A plain dict with the entries of `dict`.
pub fn copy_natively<'h>(h: &'h Heap, dict: Value<'h>) -> Res<'h> {
    let copy = h.dict()?;
    h.table_copy_into(dict, copy)?;
    Ok(copy)
}

pub fn or(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    union(cx, a.slot(0), a.slot(1))
}

pub fn ror(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    union(cx, a.slot(1), a.slot(0))
}

fn union(cx: &mut Cx, left: Slot, right: Slot) -> Result<Flow, Raised> {
    let h = cx.heap();
    if !h.is_kind(cx.get(left), Kind::Dict) || !h.is_kind(cx.get(right), Kind::Dict) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let copy = cx.push(copy_natively(h, cx.get(left))?);
    if !merge(cx, copy, right)? {
        return cx.tail_prelude("dict_ior", &[copy, right]);
    }
    Flow::value(cx.get(copy))
}

pub fn ior(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if merge(cx, a.slot(0), a.slot(1))? {
        return Flow::value(cx.get(a.slot(0)));
    }
    cx.tail_prelude("dict_ior", &[a.slot(0), a.slot(1)])
}
