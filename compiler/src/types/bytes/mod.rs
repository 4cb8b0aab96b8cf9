//! `bytes`, and the methods that bytearray shares with it: results are of the receiver's type.

mod affix;
mod build;
mod case;
mod edges;
mod hex;
mod item;
mod join;
mod order;
mod repr;
mod rows;
mod search;
mod split;
mod substitute;

pub use build::{FOR_BYTEARRAY, FOR_BYTES, FOR_EXTENSION, collect_ints, is_alone, make as make_bytes, source_bytes, zeros_wanted};
pub use hex::{check_separator, from_hex_text, hex_of};
pub use item::{concat, get_item, index_or_slice, slice};
pub use order::{compare, holds};
pub use repr::{quote_bytes, repr_bytes};
pub use rows::{CLASSES, SHARED};

use std::borrow::Cow;

use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::types::memoryview;

/// The data of a bytes or bytearray.
pub fn data<'h>(h: &'h Heap, v: Value<'h>) -> Result<Cow<'h, [u8]>, Raised> {
    Ok(match h.kind(v) {
        Some(Kind::Bytes) => Cow::Borrowed(h.bytes_data(v)),
        Some(Kind::ByteArray) => {
            // A copy: a bytearray's data is not lent.
            h.reserve(h.len(v) as u64)?;
            Cow::Owned(h.bytearray_copy(v))
        }
        _ => Cow::Borrowed(&[]),
    })
}

/// What `__buffer__` is asked for by those who read bytes as they lie in memory, and by those who read them in any form.
const PLAIN: i64 = 0;
const ANY_FORM: i64 = 0x11C;

/// The data of any bytes-like object; `None` for others.
pub fn buffer<'h>(h: &'h Heap, v: Value<'h>) -> Result<Option<Cow<'h, [u8]>>, Raised> {
    shown(h, v, PLAIN, false)
}

/// The same for those that word a failure as they word another type.
pub fn buffer_if_any<'h>(h: &'h Heap, v: Value<'h>) -> Result<Option<Cow<'h, [u8]>>, Raised> {
    let found = shown(h, v, PLAIN, true);
    if found.is_err() && h.is_kind(v, Kind::MemoryView) {
        h.take_pending();
        return Ok(None);
    }
    found
}

/// The same for those that take items which do not lie one after the other.
pub fn full_buffer<'h>(h: &'h Heap, v: Value<'h>) -> Result<Option<Cow<'h, [u8]>>, Raised> {
    shown(h, v, ANY_FORM, false)
}

fn shown<'h>(h: &'h Heap, v: Value<'h>, flags: i64, dispensable: bool) -> Result<Option<Cow<'h, [u8]>>, Raised> {
    if h.lends_buffer(v) {
        return match h.lent_bytes(v, flags, dispensable)? {
            Some(lent) => data(h, lent).map(Some),
            None => Ok(None),
        };
    }
    match h.kind(v) {
        Some(Kind::Bytes | Kind::ByteArray) => Ok(Some(data(h, v)?)),
        Some(Kind::MemoryView) if flags == ANY_FORM => memoryview::contents(h, v).map(|bytes| Some(Cow::Owned(bytes))),
        Some(Kind::MemoryView) => memoryview::dense_contents(h, v).map(|bytes| Some(Cow::Owned(bytes))),
        _ => Ok(None),
    }
}

/// An argument that must be bytes-like.
pub fn buffer_arg<'h>(h: &'h Heap, v: Value<'h>) -> Result<Cow<'h, [u8]>, Raised> {
    buffer(h, v)?.ok_or_else(|| not_bytes_like(h, v))
}

/// An argument that must be bytes-like, its items in any form.
pub fn full_buffer_arg<'h>(h: &'h Heap, v: Value<'h>) -> Result<Cow<'h, [u8]>, Raised> {
    full_buffer(h, v)?.ok_or_else(|| not_bytes_like(h, v))
}

fn not_bytes_like(h: &Heap, v: Value<'_>) -> Raised {
    h.type_error(&format!("a bytes-like object is required, not '{}'", h.type_name(v)))
}

/// `data` as the exact type that `receiver` is of.
pub fn like<'h>(h: &'h Heap, receiver: Value<'h>, data: &[u8]) -> Res<'h> {
    if h.is_kind(receiver, Kind::ByteArray) { h.bytearray(h.class(Ty::ByteArray), data) } else { h.bytes(data) }
}

/// `receiver` itself when it is immutable and exact, else a copy.
fn same<'h>(h: &'h Heap, receiver: Value<'h>) -> Res<'h> {
    if h.is_exact(receiver, Kind::Bytes) { Ok(receiver) } else { like(h, receiver, &data(h, receiver)?) }
}

/// A result of `len` bytes written in place, of the receiver's type.
fn written<'h>(h: &'h Heap, receiver: Value<'h>, len: usize, write: impl FnOnce(&mut [u8])) -> Res<'h> {
    if h.is_kind(receiver, Kind::ByteArray) {
        let made = h.bytearray(h.class(Ty::ByteArray), &[])?;
        h.bytearray_resize(made, len)?;
        h.bytearray_with(made, write);
        return Ok(made);
    }
    h.bytes_written(len, |out| {
        write(out);
        Ok(())
    })
}

/// An int argument that must be a byte.
pub fn byte_arg(h: &Heap, v: Value<'_>) -> Result<u8, Raised> {
    match h.as_i64(v).map(u8::try_from) {
        Some(Ok(b)) => Ok(b),
        _ if h.is_int(v) => Err(h.value_error("byte must be in range(0, 256)")),
        _ => Err(crate::types::indexed::not_int(h, v)),
    }
}
