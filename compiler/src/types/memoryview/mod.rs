//! `memoryview`: a window on a bytes or bytearray, of up to 64 dimensions.
//!
//! Every dimension but the first is dense, because slices cut the first alone: a view is a row of blocks. A view that is not
//! released counts as an export of its bytearray, which then cannot be resized. For those that are dropped without `release`
//! there is a collection before a resize is refused.

mod access;
mod attributes;
mod build;
mod compare;
mod element;
mod key;
mod rows;
mod shape;

pub use access::show;
pub use build::{lent_by, return_lent};
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
    /// Length of the first dimension; 1 when there is none.
    Count,
    /// Bytes from one block to the next; may be negative.
    Stride,
    /// A str: one format character, perhaps after `@`.
    Format,
    ReadOnly,
    /// A tuple of the lengths of the further dimensions; None for one dimension, False for none.
    Inner,
    /// The object whose `__buffer__` gave the view that this one shows, or None.
    Owner,
    /// The view that it gave, or None.
    Lent,
    /// Of a view that was given so: how many views show it and are not released.
    Uses,
}
const FIELDS: usize = 10;

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
    inner: Value<'h>,
    owner: Value<'h>,
    lent: Value<'h>,
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
            inner: field(Field::Inner),
            owner: field(Field::Owner),
            lent: field(Field::Lent),
        })
    }
    /// All of a bytes or bytearray.
    fn whole(h: &'h Heap, base: Value<'h>) -> Result<View<'h>, Raised> {
        let (count, format_text, read_only) = (h.len(base) as i64, h.str("B")?, h.is_kind(base, Kind::Bytes));
        let none = Value::NONE;
        Ok(View { base, start: 0, count, stride: 1, format_text, format: Format::BYTE, read_only, inner: none, owner: none, lent: none })
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
        fields[Field::Inner as usize] = self.inner;
        fields[Field::Owner as usize] = self.owner;
        fields[Field::Lent as usize] = self.lent;
        fields[Field::Uses as usize] = Value::small(0);
        let v = h.new_fields(Kind::MemoryView, Ty::MemoryView, &fields)?;
        if h.is_kind(self.base, Kind::ByteArray) {
            h.bytearray_show(self.base, v);
        }
        build::count_use(h, self.lent, 1);
        Ok(v)
    }
    /// Byte position of item `i`, counted as if all dimensions were one.
    fn at(&self, h: &Heap, i: i64) -> usize {
        let block = self.block_items(h).max(1);
        (self.start + i / block * self.stride + i % block * self.format.size as i64).max(0) as usize
    }
    /// Lends the bytes of the base.
    fn with_base<T>(&self, h: &'h Heap, read: impl FnOnce(&[u8]) -> T) -> T {
        if h.is_kind(self.base, Kind::ByteArray) { h.bytearray_with(self.base, |data| read(data)) } else { read(h.bytes_data(self.base)) }
    }
    /// The bytes of all items, one after the other.
    fn contents(&self, h: &'h Heap) -> Result<Vec<u8>, Raised> {
        let (size, items) = (self.format.size, self.items(h) as usize);
        h.reserve(items as u64 * size as u64)?;
        let dense = self.is_dense(h);
        Ok(self.with_base(h, |data| {
            if dense {
                let start = self.start.max(0) as usize;
                return data.get(start..start + items * size).unwrap_or_default().to_vec();
            }
            let block = self.block_items(h).max(0) as usize * size;
            let starts = (0..self.count).map(|i| (self.start + i * self.stride).max(0) as usize);
            starts.flat_map(|at| data.get(at..at + block).unwrap_or_default().iter().copied()).collect()
        }))
    }
}

/// The bytes that a memoryview shows.
pub fn contents<'h>(h: &'h Heap, v: Value<'h>) -> Result<Vec<u8>, Raised> {
    View::of(h, v)?.contents(h)
}

/// The same for those that want them as they lie in memory; BufferError when they do not lie one after the other.
pub fn dense_contents<'h>(h: &'h Heap, v: Value<'h>) -> Result<Vec<u8>, Raised> {
    let view = View::of(h, v)?;
    if !view.is_dense(h) {
        return Err(h.raise(Ty::BufferError, "memoryview: underlying buffer is not C-contiguous"));
    }
    view.contents(h)
}

/// Item `index` of a memoryview; `None` when it is out of range.
pub fn item<'h>(h: &'h Heap, v: Value<'h>, index: i64) -> Result<Option<Value<'h>>, Raised> {
    access::item_at(h, &View::of(h, v)?, index)
}
