//! `memoryview`: a window of one dimension on a bytes or bytearray.
//!
//! A view that is not released counts as an export of its bytearray, which then cannot be resized. For those that are dropped
//! without `release` there is a collection before a resize is refused.

mod access;
mod attributes;
mod build;
mod element;
mod rows;

pub use element::{half_from_f64, half_to_f64};
pub use rows::CLASSES;

use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use element::Format;

/// Fields of a [`Kind::MemoryView`].
#[derive(Clone, Copy)]
enum Field {
    /// The bytes or bytearray; UNBOUND once released.
    Base,
    /// Byte position of the first item.
    Start,
    Count,
    /// Bytes from one item to the next; may be negative.
    Stride,
    /// A str: one format character, perhaps after `@`.
    Format,
    ReadOnly,
}
const FIELDS: usize = 6;

/// A view, read out of its object.
#[derive(Clone, Copy)]
struct View<'h> {
    base: Value<'h>,
    start: i64,
    count: i64,
    stride: i64,
    /// The str that `format` shows.
    format_text: Value<'h>,
    format: Format,
    read_only: bool,
}

impl<'h> View<'h> {
    /// ValueError once it is released.
    fn of(h: &'h Heap, v: Value<'h>) -> Result<View<'h>, Raised> {
        let field = |f: Field| h.field(v, f as usize);
        let number = |f: Field| field(f).as_small().unwrap_or(0);
        let base = field(Field::Base);
        if base.is_unbound() {
            return Err(h.value_error("operation forbidden on released memoryview object"));
        }
        let format_text = field(Field::Format);
        let format = Format::parse(h.str_bytes(format_text)).unwrap_or(Format::BYTE);
        Ok(View {
            base,
            start: number(Field::Start),
            count: number(Field::Count),
            stride: number(Field::Stride),
            format_text,
            format,
            read_only: field(Field::ReadOnly).is(Value::TRUE),
        })
    }
    /// A new object for this view.
    fn make(self, h: &'h Heap) -> Res<'h> {
        let mut fields = [Value::NONE; FIELDS];
        fields[Field::Base as usize] = self.base;
        fields[Field::Start as usize] = Value::small(self.start);
        fields[Field::Count as usize] = Value::small(self.count);
        fields[Field::Stride as usize] = Value::small(self.stride);
        fields[Field::Format as usize] = self.format_text;
        fields[Field::ReadOnly as usize] = Value::bool(self.read_only);
        let v = h.new_fields(Kind::MemoryView, Ty::MemoryView, &fields)?;
        if h.is_kind(self.base, Kind::ByteArray) {
            h.bytearray_show(self.base, v);
        }
        Ok(v)
    }
    fn is_contiguous(&self) -> bool {
        self.count <= 1 || self.stride == self.format.size as i64
    }
    /// Byte position of item `i`.
    fn at(&self, i: i64) -> usize {
        (self.start + i * self.stride).max(0) as usize
    }
    /// The bytes of all items, one after the other.
    fn contents(&self, h: &'h Heap) -> Result<Vec<u8>, Raised> {
        let size = self.format.size;
        h.reserve(self.count as u64 * size as u64)?;
        let copy = |data: &[u8]| -> Vec<u8> {
            if self.is_contiguous() {
                return data.get(self.at(0)..self.at(0) + self.count as usize * size).unwrap_or_default().to_vec();
            }
            (0..self.count).flat_map(|i| data.get(self.at(i)..self.at(i) + size).unwrap_or_default().iter().copied()).collect()
        };
        Ok(if h.is_kind(self.base, Kind::ByteArray) { h.bytearray_with(self.base, |data| copy(data)) } else { copy(h.bytes_data(self.base)) })
    }
}

/// The bytes that a memoryview shows.
pub fn contents<'h>(h: &'h Heap, v: Value<'h>) -> Result<Vec<u8>, Raised> {
    View::of(h, v)?.contents(h)
}

/// Item `index` of a memoryview; `None` when it is out of range.
pub fn item<'h>(h: &'h Heap, v: Value<'h>, index: i64) -> Result<Option<Value<'h>>, Raised> {
    access::item_at(h, &View::of(h, v)?, index)
}
