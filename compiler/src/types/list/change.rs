//! Methods of list that change it.

use super::{make, position, search};
use crate::heap::{Heap, Name, Raised, Res, Value};
use crate::types::indexed::ssize;
use crate::vm::{Args, Cx, Flow};

pub fn append<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.list_push(a[0], a[1])?;
    Ok(Value::NONE)
}

pub fn extend(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if make::extend_natively(cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)))? {
        return Flow::none();
    }
    cx.tail_prelude("list_extend", &[a.slot(0), a.slot(1)])
}

pub fn insert(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let index = cx.index(a.slot(1))?;
    let h = cx.heap();
    let list = cx.get(a.slot(0));
    let i = ssize(h, cx.get(index), 0)?;
    let len = h.len(list) as i64;
    let at = if i < 0 { i.saturating_add(len).max(0) } else { i.min(len) } as usize;
    h.list_splice(list, at, at, &[cx.get(a.slot(2))])?;
    Flow::none()
}

pub fn pop(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let i = match cx.get(a.slot(1)).given() {
        None => -1,
        Some(v) => match v.as_small() {
            Some(i) => i,
            None => {
                let int = cx.index(a.slot(1))?;
                ssize(cx.heap(), cx.get(int), -1)?
            }
        },
    };
    Flow::value(pop_at(cx.heap(), cx.get(a.slot(0)), i)?)
}

/// `list.pop(i)`.
pub fn pop_at<'h>(h: &'h Heap, list: Value<'h>, i: i64) -> Res<'h> {
    let len = h.len(list);
    if len == 0 {
        return Err(h.index_error("pop from empty list"));
    }
    let Some(at) = position(i, len) else { return Err(h.index_error("pop index out of range")) };
    if at == len - 1 {
        return Ok(h.list_pop(list));
    }
    let item = h.list_get(list, at);
    h.list_splice(list, at, at + 1, &[])?;
    Ok(item)
}

pub fn remove(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (list, value) = (a.slot(0), a.slot(1));
    match search::index_of(cx, list, value, 0, i64::MAX)? {
        Some(at) => {
            let h = cx.heap();
            let list = cx.get(list);
            if at < h.len(list) {
                h.list_splice(list, at, at + 1, &[])?;
            }
            Flow::none()
        }
        None => Err(cx.heap().value_error("list.remove(x): x not in list")),
    }
}

pub fn clear<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.list_truncate(a[0], 0);
    Ok(Value::NONE)
}

pub fn copy<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let copy = h.list_with_capacity(h.len(a[0]))?;
    for i in 0..h.len(a[0]) {
        h.list_push(copy, h.list_get(a[0], i))?;
    }
    Ok(copy)
}

pub fn reverse<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let list = a[0];
    let (mut low, mut high) = (0, h.len(list));
    while low + 1 < high {
        high -= 1;
        let (x, y) = (h.list_get(list, low), h.list_get(list, high));
        h.list_set(list, low, y);
        h.list_set(list, high, x);
        low += 1;
    }
    Ok(Value::NONE)
}

/// Whether a value can stand where an int is asked for.
pub fn has_index(h: &Heap, v: Value<'_>) -> bool {
    h.is_int(v) || h.lookup_name(h.class_of(v), Name::index).is_some()
}
