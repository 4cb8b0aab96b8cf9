//! Removing and copying.

use super::access::{Find, find};
use crate::heap::{Heap, Raised, Res, Value};
use crate::vm::{Args, Cx, Flow};

pub fn pop(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (dict, key) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if h.len(dict) > 0 {
        match find(h, dict, key)? {
            Find::At(n) => {
                let value = h.table_entry(dict, n).map_or(Value::NONE, |entry| entry.value);
                h.table_remove(dict, n);
                return Flow::value(value);
            }
            Find::Missing(_) => {}
            Find::Ask => {
                if let Some(value) = cx.dict_pop(a.slot(0), a.slot(1))? {
                    return Flow::value(cx.get(value));
                }
            }
        }
    }
    match cx.get(a.slot(2)).given() {
        Some(default) => Flow::value(default),
        None => Err(cx.heap().key_error(cx.get(a.slot(1)))),
    }
}

pub fn popitem<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    pop_item(h, a[0])
}

/// Removes the newest pair.
pub fn pop_item<'h>(h: &'h Heap, dict: Value<'h>) -> Res<'h> {
    for n in (0..h.table_used(dict)).rev() {
        if let Some(entry) = h.table_entry(dict, n) {
            let pair = h.tuple(&[entry.key, entry.value])?;
            h.table_remove_last(dict, n);
            return Ok(pair);
        }
    }
    let message = h.str("popitem(): dictionary is empty")?;
    Err(h.key_error(message))
}

pub fn clear<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.table_clear(a[0]);
    Ok(Value::NONE)
}

pub fn copy<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    super::copy_natively(h, a[0])
}
