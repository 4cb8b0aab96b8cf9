//! Writing text where it only has to be kept: its bytes are those of the encoding.

use super::text::{HELD, MEMORY, MODE, ROOM, WRITES_UTF8, is_ready};
use super::number;
use crate::heap::{Heap, Kind, Raised, Value};

/// Holds text back, if there is room for it and nothing has to be done to it; how many characters.
pub fn write(h: &Heap, t: Value<'_>, text: Value<'_>) -> Result<Option<usize>, Raised> {
    let t: Value<'_> = Value::from_bits(t.bits());
    if !h.is_exact(text, Kind::Str) || h.str_has_surrogates(text) && number(h, t, MODE) & MEMORY == 0 {
        return Ok(None);
    }
    let text: Value<'_> = Value::from_bits(text.bits());
    let added = add(h, t, h.str_bytes(text), h.str_is_ascii(text))?;
    Ok(added.then(|| h.len(text)))
}

/// Holds bytes of UTF-8 back; whether that was possible.
pub fn add(h: &Heap, t: Value<'_>, text: &[u8], ascii: bool) -> Result<bool, Raised> {
    let room = number(h, t, ROOM);
    let held = h.field(Value::from_bits(t.bits()), HELD);
    if room == 0 || h.len(held).saturating_add(text.len()) >= room || !ascii && number(h, t, MODE) & WRITES_UTF8 == 0 || !is_ready(h, t) {
        return Ok(false);
    }
    h.bytearray_append(held, text)?;
    Ok(true)
}
