//! Subscripts of a list: items and slices, read, written and deleted.

use super::change::has_index;
use super::{get_item, make, position, set_item};
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::types::indexed::index_sized;
use crate::types::slice::indices::{self, Indices, slice_indices};
use crate::vm::{Args, Cx, Flow, Slot};

/// A subscript, made plain.
pub enum Key {
    Index(i64),
    /// Now a slice of ints and None.
    Slice,
}

/// Makes the subscript in `slot` plain; TypeError in the words of `what` ("list") for what is no index.
pub fn resolve_key(cx: &mut Cx, slot: Slot, what: &str) -> Result<Key, Raised> {
    let key = cx.get(slot);
    if let Some(i) = key.as_small() {
        return Ok(Key::Index(i));
    }
    if cx.heap().is_kind(key, Kind::Slice) {
        indices::resolve(cx, slot)?;
        return Ok(Key::Slice);
    }
    if !has_index(cx.heap(), key) {
        let text = format!("{what} indices must be integers or slices, not {}", cx.heap().type_name(key));
        return Err(cx.heap().type_error(&text));
    }
    let int = cx.index(slot)?;
    Ok(Key::Index(index_sized(cx.heap(), cx.get(int), Ty::IndexError)?))
}

pub fn getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let key = resolve_key(cx, a.slot(1), "list")?;
    let h = cx.heap();
    let list = cx.get(a.slot(0));
    Flow::value(match key {
        Key::Index(i) => get_item(h, list, i)?,
        Key::Slice => get_slice(h, list, cx.get(a.slot(1)))?,
    })
}

/// `list[slice]`; the slice is plain.
pub fn get_slice<'h>(h: &'h Heap, list: Value<'h>, slice: Value<'h>) -> Res<'h> {
    let selected = slice_indices(h, slice, h.len(list))?;
    let result = h.list_with_capacity(selected.count)?;
    for at in selected.positions() {
        h.list_push(result, h.list_get(list, at))?;
    }
    Ok(result)
}

pub fn setitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    match resolve_key(cx, a.slot(1), "list")? {
        Key::Index(i) => {
            set_item(cx.heap(), cx.get(a.slot(0)), i, cx.get(a.slot(2)))?;
            Flow::none()
        }
        Key::Slice => match make::list_natively(cx, a.slot(2))? {
            Some(items) => {
                set_slice(cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)), cx.get(items))?;
                Flow::none()
            }
            None => {
                slice_indices(cx.heap(), cx.get(a.slot(1)), 0)?;
                cx.tail_prelude("list_set_slice", &[a.slot(0), a.slot(1), a.slot(2)])
            }
        },
    }
}

/// `list[slice] = items`, where `items` is a list of its own and the slice is plain.
pub fn set_slice(h: &Heap, list: Value<'_>, slice: Value<'_>, items: Value<'_>) -> Result<(), Raised> {
    let selected = slice_indices(h, slice, h.len(list))?;
    h.reserve(h.len(items) as u64 * 8)?;
    let items = h.list_items(items);
    if selected.step == 1 {
        let (from, to) = selected.range();
        return h.list_splice(list, from, to, &items);
    }
    if items.len() != selected.count {
        return Err(h.value_error(&format!(
            "attempt to assign sequence of size {} to extended slice of size {}",
            items.len(),
            selected.count
        )));
    }
    for (at, &item) in selected.positions().zip(&items) {
        h.list_set(list, at, item);
    }
    Ok(())
}

pub fn delitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let key = resolve_key(cx, a.slot(1), "list")?;
    let h = cx.heap();
    let list = cx.get(a.slot(0));
    match key {
        Key::Index(i) => delete_item(h, list, i)?,
        Key::Slice => delete_slice(h, list, cx.get(a.slot(1)))?,
    }
    Flow::none()
}

/// `del list[i]`.
pub fn delete_item(h: &Heap, list: Value<'_>, i: i64) -> Result<(), Raised> {
    match position(i, h.len(list)) {
        Some(at) => h.list_splice(list, at, at + 1, &[]),
        None => Err(h.index_error("list assignment index out of range")),
    }
}

/// `del list[slice]`; the slice is plain.
pub fn delete_slice(h: &Heap, list: Value<'_>, slice: Value<'_>) -> Result<(), Raised> {
    let selected = slice_indices(h, slice, h.len(list))?;
    if selected.step == 1 {
        let (from, to) = selected.range();
        return h.list_splice(list, from, to, &[]);
    }
    delete_stepped(h, list, selected);
    Ok(())
}

fn delete_stepped(h: &Heap, list: Value<'_>, selected: Indices) {
    if selected.count == 0 {
        return;
    }
    let stride = usize::try_from(selected.step.unsigned_abs()).unwrap_or(usize::MAX);
    let last = selected.start + (selected.count as i64 - 1) * selected.step;
    let first = selected.start.min(last) as usize;
    let mut to = first;
    for from in first..h.len(list) {
        let away = from - first;
        if away % stride == 0 && away / stride < selected.count {
            continue;
        }
        h.list_set(list, to, h.list_get(list, from));
        to += 1;
    }
    h.list_truncate(list, to);
}
