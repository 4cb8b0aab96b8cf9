//! What stands in the brackets of a view.

use super::View;
use crate::heap::{Heap, Kind, Name, Raised, Ty, Value};
use crate::types::indexed::index_sized;
use crate::types::slice::indices::resolve;
use crate::vm::{Args, Cx, Slot};

/// A key that was judged: its ints are ints.
pub(super) enum Key {
    /// One int.
    Index(i64),
    /// A slice of ints.
    Slice,
    /// The item of a view without dimensions.
    Only,
    /// The whole of a view without dimensions.
    All,
    /// The place in each dimension.
    Places(Vec<i64>),
    /// A tuple of slices.
    Slices,
}

/// Reads the key in slot 1 for the view in slot 0.
pub(super) fn read(cx: &mut Cx, a: Args) -> Result<Key, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(1));
    if View::of(h, cx.get(a.slot(0)))?.dimensions(h) == 0 {
        return match h.kind(v) {
            Some(Kind::Tuple) if h.len(v) == 0 => Ok(Key::Only),
            _ if v.is(Value::ELLIPSIS) => Ok(Key::All),
            _ => Err(h.type_error("invalid indexing of 0-dim memory")),
        };
    }
    if h.is_kind(v, Kind::Slice) {
        resolve(cx, a.slot(1))?;
        return Ok(Key::Slice);
    }
    if is_index(h, v) {
        return place(cx, a.slot(1)).map(Key::Index);
    }
    if !h.is_kind(v, Kind::Tuple) {
        return Err(no_key(h));
    }
    let items = h.tuple_items(v);
    if !items.is_empty() && items.iter().all(|&item| h.is_kind(item, Kind::Slice)) {
        return Ok(Key::Slices);
    }
    if !items.iter().all(|&item| is_index(h, item)) {
        return Err(no_key(h));
    }
    places(cx, a).map(Key::Places)
}

fn places(cx: &mut Cx, a: Args) -> Result<Vec<i64>, Raised> {
    let h = cx.heap();
    let lengths = View::of(h, cx.get(a.slot(0)))?.shape(h);
    let (wanted, given) = (lengths.len(), h.len(cx.get(a.slot(1))));
    if given < wanted {
        return Err(h.raise(Ty::NotImplementedError, "sub-views are not implemented"));
    }
    if given > wanted {
        return Err(h.type_error(&format!("cannot index {wanted}-dimension view with {given}-element tuple")));
    }
    let mut places = Vec::with_capacity(given);
    for (i, length) in lengths.into_iter().enumerate() {
        let slot = cx.push(cx.heap().field(cx.get(a.slot(1)), i));
        let at = place(cx, slot)?;
        places.push(within(cx.heap(), at, length, i)?);
        cx.pop_to(slot);
    }
    Ok(places)
}

fn place(cx: &mut Cx, slot: Slot) -> Result<i64, Raised> {
    let slot = if cx.heap().is_int(cx.get(slot)) { slot } else { cx.index(slot)? };
    index_sized(cx.heap(), cx.get(slot), Ty::IndexError)
}

/// A place in a dimension of that length, counted from its start.
pub(super) fn within(h: &Heap, place: i64, length: i64, dimension: usize) -> Result<i64, Raised> {
    let at = if place < 0 { place + length } else { place };
    let out = || h.index_error(&format!("index out of bounds on dimension {}", dimension + 1));
    (0..length).contains(&at).then_some(at).ok_or_else(out)
}

fn is_index(h: &Heap, v: Value<'_>) -> bool {
    h.is_int(v) || h.lookup_name(h.class_of(v), Name::index).is_some()
}

fn no_key(h: &Heap) -> Raised {
    h.type_error("memoryview: invalid slice key")
}
