//! Lists: `len` in the header, capacity (u32) at 16, buffer (u32) at 20, 8 bytes an item.

use super::{Heap, Kind, Raised, Res, Ty, Value};

const CAPACITY: u32 = 16;
pub(super) const BUFFER: u32 = 20;

impl Heap {
    /// A list of `items`.
    pub fn list<'h>(&'h self, items: &[Value<'_>]) -> Res<'h> {
        let list = self.list_with_capacity(items.len())?;
        let buffer = self.load32(list.offset() + BUFFER);
        for (i, item) in items.iter().enumerate() {
            self.store64(buffer + i as u32 * 8, item.bits());
        }
        self.set_len_at(list.offset(), items.len() as u32);
        Ok(list)
    }
    /// An empty list with room for `capacity` items.
    pub fn list_with_capacity<'h>(&'h self, capacity: usize) -> Res<'h> {
        self.list_of_class(self.class(Ty::List), capacity)
    }
    /// An empty list of `class` with room for `capacity` items.
    pub fn list_of_class<'h>(&'h self, class: Value<'h>, capacity: usize) -> Res<'h> {
        let buffer = if capacity == 0 { 0 } else { self.alloc_raw((capacity as u64).saturating_mul(8))? };
        let offset = self.alloc(Kind::List, class.offset(), 8, 0).inspect_err(|_| self.free_raw(buffer))?;
        self.store32(offset + CAPACITY, capacity as u32);
        self.store32(offset + BUFFER, buffer);
        self.mark_subclass(offset, class);
        Ok(Value::from_ref(offset))
    }
    #[inline(always)]
    fn list_slot(&self, list: Value<'_>, index: usize) -> u32 {
        assert!(self.is_kind(list, Kind::List) && index < self.len(list));
        self.load32(list.offset() + BUFFER) + index as u32 * 8
    }
    /// Item `index`, which must be in range.
    #[inline(always)]
    pub fn list_get<'h>(&'h self, list: Value<'h>, index: usize) -> Value<'h> {
        Value::from_bits(self.load64(self.list_slot(list, index)))
    }
    /// Overwrites item `index`, which must be in range.
    #[inline(always)]
    pub fn list_set(&self, list: Value<'_>, index: usize, value: Value<'_>) {
        self.store64(self.list_slot(list, index), value.bits())
    }
    /// The next items of two iterators over lists, which move on, if both are that and have one. Calls nothing.
    #[inline(always)]
    pub(crate) fn two_lists_at_hand(&self, x: u32, y: u32) -> Option<(u64, u64)> {
        let list_of = |it: u32| {
            const EXACT: u32 = 0xFFFF_00FF | (super::FLAG_SUBCLASS as u32) << 8;
            let list = self.load64(it + super::HEADER);
            let is_list = self.load32(it) & EXACT == Kind::Iterator as u32 | (super::IterKind::List as u32) << 16;
            (is_list && Value::from_bits(list).is_ref()).then_some(list as u32)
        };
        if x == y {
            return None;
        }
        let (one, other) = (list_of(x)?, list_of(y)?);
        let (n, m) = (self.load64(x + super::HEADER + 8), self.load64(y + super::HEADER + 8));
        if n as u32 >= self.len_at(one) || m as u32 >= self.len_at(other) {
            return None;
        }
        self.store64(x + super::HEADER + 8, n + 1);
        self.store64(y + super::HEADER + 8, m + 1);
        Some((self.load64(self.load32(one + BUFFER) + n as u32 * 8), self.load64(self.load32(other + BUFFER) + m as u32 * 8)))
    }
    /// Appends.
    #[inline(always)]
    pub fn list_push(&self, list: Value<'_>, value: Value<'_>) -> Result<(), Raised> {
        debug_assert!(self.is_kind(list, Kind::List));
        let offset = list.offset();
        let len = self.len_at(offset);
        if len == self.load32(offset + CAPACITY) {
            self.list_reserve(list, len as usize + 1)?;
        }
        self.store64(self.load32(offset + BUFFER) + len * 8, value.bits());
        self.set_len_at(offset, len + 1);
        Ok(())
    }
    /// Makes room for `total` items, with growth in proportion.
    #[cold]
    #[inline(never)]
    pub fn list_reserve(&self, list: Value<'_>, total: usize) -> Result<(), Raised> {
        assert!(self.is_kind(list, Kind::List));
        let offset = list.offset();
        let capacity = self.load32(offset + CAPACITY) as u64;
        if total as u64 <= capacity {
            return Ok(());
        }
        // A range may promise more items than there are addresses.
        let wanted = (total as u64).saturating_add((total as u64 >> 3) + 6) & !3;
        let buffer = self.alloc_raw(wanted.saturating_mul(8))?;
        let old = self.load32(offset + BUFFER);
        self.copy_within(old, buffer, self.len_at(offset) * 8);
        self.free_raw(old);
        self.store32(offset + BUFFER, buffer);
        self.store32(offset + CAPACITY, (self.pages.raw_capacity(buffer) as u64 / 8).min(u32::MAX as u64) as u32);
        Ok(())
    }
    /// Replaces items `from..to` by `items` (which are copied first, so they may come from the list itself).
    pub fn list_splice(&self, list: Value<'_>, from: usize, to: usize, items: &[Value<'_>]) -> Result<(), Raised> {
        let len = self.len(list);
        assert!(from <= to && to <= len);
        let new_len = len - (to - from) + items.len();
        self.list_reserve(list, new_len)?;
        let buffer = self.load32(list.offset() + BUFFER);
        self.copy_within(buffer + to as u32 * 8, buffer + (from + items.len()) as u32 * 8, (len - to) as u32 * 8);
        for (i, item) in items.iter().enumerate() {
            self.store64(buffer + (from + i) as u32 * 8, item.bits());
        }
        self.set_len_at(list.offset(), new_len as u32);
        Ok(())
    }
    /// A new list of items `from..to`, which are in range.
    pub fn list_part<'h>(&'h self, list: Value<'h>, from: usize, to: usize) -> Res<'h> {
        assert!(self.is_kind(list, Kind::List) && from <= to && to <= self.len(list));
        let part = self.list_with_capacity(to - from)?;
        let (source, target) = (self.load32(list.offset() + BUFFER), self.load32(part.offset() + BUFFER));
        self.copy_within(source + from as u32 * 8, target, (to - from) as u32 * 8);
        self.set_len_at(part.offset(), (to - from) as u32);
        Ok(part)
    }
    /// Shortens to `len` items.
    pub fn list_truncate(&self, list: Value<'_>, len: usize) {
        assert!(self.is_kind(list, Kind::List));
        if len < self.len(list) {
            self.set_len_at(list.offset(), len as u32);
        }
        if len == 0 {
            self.free_raw(self.load32(list.offset() + BUFFER));
            self.store32(list.offset() + BUFFER, 0);
            self.store32(list.offset() + CAPACITY, 0);
        }
    }
    /// Removes and returns the last item of a list that is not empty.
    pub fn list_pop<'h>(&'h self, list: Value<'h>) -> Value<'h> {
        let last = self.len(list) - 1;
        let item = self.list_get(list, last);
        self.set_len_at(list.offset(), last as u32);
        item
    }
    /// A copy of the items, in a Rust vector that is valid until the next collection.
    pub fn list_items<'h>(&'h self, list: Value<'h>) -> Vec<Value<'h>> {
        (0..self.len(list)).map(|i| self.list_get(list, i)).collect()
    }
    /// Exchanges the contents of two lists.
    pub fn list_swap(&self, a: Value<'_>, b: Value<'_>) {
        assert!(self.is_kind(a, Kind::List) && self.is_kind(b, Kind::List));
        let (a, b) = (a.offset(), b.offset());
        let (la, lb) = (self.len_at(a), self.len_at(b));
        self.set_len_at(a, lb);
        self.set_len_at(b, la);
        let (ba, bb) = (self.load64(a + CAPACITY), self.load64(b + CAPACITY));
        self.store64(a + CAPACITY, bb);
        self.store64(b + CAPACITY, ba);
    }
    /// The items of a list or tuple, copied.
    pub fn sequence_items<'h>(&'h self, v: Value<'h>) -> Option<Vec<Value<'h>>> {
        match self.kind(v)? {
            Kind::List => Some(self.list_items(v)),
            Kind::Tuple => Some(self.tuple_items(v).to_vec()),
            _ => None,
        }
    }
}
