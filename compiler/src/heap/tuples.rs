//! Tuples and cells.

use super::{HEADER, Heap, Kind, Res, Ty, Value};

impl Heap {
    /// A tuple of `items`.
    pub fn tuple<'h>(&'h self, items: &[Value<'_>]) -> Res<'h> {
        if items.is_empty() && self.empty_tuple.get() != 0 {
            return Ok(Value::from_bits(self.empty_tuple.get()));
        }
        let offset = self.alloc(Kind::Tuple, self.class(Ty::Tuple).offset(), items.len() as u64 * 8, items.len() as u32)?;
        for (i, item) in items.iter().enumerate() {
            self.store64(offset + HEADER + i as u32 * 8, item.bits());
        }
        Ok(Value::from_ref(offset))
    }
    /// A tuple of `len` items that the caller stores at once, or 0 when that takes more than a cell at hand. Calls nothing.
    #[inline(always)]
    pub(crate) fn tuple_cell(&self, len: u32) -> u32 {
        if len == 0 || len > 16 {
            return 0;
        }
        let cell = self.pages.cell_at_hand(HEADER + len * 8);
        if cell != 0 {
            // SAFETY: there is a class for each Ty.
            let class = unsafe { self.classes.get_unchecked(Ty::Tuple as usize).get() };
            self.store64(cell, Kind::Tuple as u64 | (class as u64) << 32);
            self.store64(cell + 8, (len as u64) << 32);
        }
        cell
    }
    /// A tuple of `len` items from `item(i)`.
    pub fn tuple_from<'h>(&'h self, len: usize, mut item: impl FnMut(usize) -> Value<'h>) -> Res<'h> {
        let offset = self.alloc(Kind::Tuple, self.class(Ty::Tuple).offset(), len as u64 * 8, len as u32)?;
        for i in 0..len {
            self.store64(offset + HEADER + i as u32 * 8, item(i).bits());
        }
        Ok(Value::from_ref(offset))
    }
    /// The items of a tuple, or of any object whose fields never change.
    pub fn tuple_items<'h>(&'h self, tuple: Value<'h>) -> &'h [Value<'h>] {
        assert!(self.is_kind(tuple, Kind::Tuple));
        let offset = tuple.offset();
        // SAFETY: `len` values stand at offset 16 (allocated so), and a tuple's items are written before it is shared.
        unsafe { std::slice::from_raw_parts(self.pages.at(offset + HEADER) as *const Value<'h>, self.len_at(offset) as usize) }
    }
    /// A cell that holds `content`, which may be UNBOUND.
    pub fn cell<'h>(&'h self, content: Value<'_>) -> Res<'h> {
        self.new_fields(Kind::Cell, Ty::Cell, &[Value::from_bits(content.bits())])
    }
}
