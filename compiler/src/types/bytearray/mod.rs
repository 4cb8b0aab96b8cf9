//! `bytearray`: bytes that can change. What it shares with bytes is in `types/bytes`.

mod assign;
mod build;
mod change;
mod rows;

pub use rows::CLASSES;

use crate::heap::{Heap, Raised, Value};

/// Replaces bytes `from..to` by `with`.
pub fn splice(h: &Heap, v: Value<'_>, from: usize, to: usize, with: &[u8]) -> Result<(), Raised> {
    let len = h.len(v);
    let (from, to) = (from.min(len), to.clamp(from.min(len), len));
    let new_len = len - (to - from) + with.len();
    if new_len > len {
        h.reserve((new_len - len) as u64)?;
        h.bytearray_resize(v, new_len)?;
        h.bytearray_with(v, |data| data.copy_within(to..len, from + with.len()));
    } else if new_len < len {
        h.bytearray_check_exports(v)?;
        h.bytearray_with(v, |data| data.copy_within(to..len, from + with.len()));
        h.bytearray_resize(v, new_len)?;
    }
    h.bytearray_with(v, |data| {
        if let Some(room) = data.get_mut(from..from + with.len()) {
            room.copy_from_slice(with);
        }
    });
    Ok(())
}
