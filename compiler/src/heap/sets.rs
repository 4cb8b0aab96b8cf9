//! Sets: an open table whose slots are the entries, filled and grown as CPython fills and grows its own, so that a set of ints
//! comes in the same order as there.
//!
//! `used` is the number of slots, an empty slot has an UNBOUND key and hash 0, a deleted one hash −1 (which no key has). FILL at 44
//! counts slots ever taken since the last resize; FIRST is where `pop` looks next.

use super::tables::{ENTRIES, ENTRY, FIRST, MASK, USED, VERSION};
use super::{Heap, Kind, Probe, Raised, Value};

const FILL: u32 = 44;
/// Slots tried in a row before jumping.
const LINEAR_PROBES: u64 = 9;
const PERTURB_SHIFT: u32 = 5;
const SLOTS_MIN: u64 = 8;

/// The slots to try for a hash: ten in a row, then from another place.
struct Slots {
    mask: u64,
    at: u64,
    perturb: u64,
    /// How far into the row.
    step: u64,
    row: u64,
}

impl Slots {
    fn new(hash: i64, mask: u32) -> Slots {
        let mask = mask as u64;
        let at = hash as u64 & mask;
        Slots { mask, at, perturb: hash as u64, step: 0, row: Self::row(at, mask) }
    }
    fn row(at: u64, mask: u64) -> u64 {
        if at + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 }
    }
    #[inline(always)]
    fn next(&mut self) -> u32 {
        let slot = self.at + self.step;
        if self.step < self.row {
            self.step += 1;
        } else {
            self.perturb >>= PERTURB_SHIFT;
            self.at = (self.at.wrapping_mul(5).wrapping_add(1).wrapping_add(self.perturb)) & self.mask;
            self.step = 0;
            self.row = Self::row(self.at, self.mask);
        }
        slot as u32
    }
}

impl Heap {
    /// [`Heap::table_probe`] of a set; the first `skip` slots have been looked at before.
    pub(super) fn set_probe(&self, offset: u32, key: Value<'_>, hash: i64, skip: u32) -> Probe {
        let entries = self.load32(offset + ENTRIES);
        if entries == 0 {
            return Probe::Missing;
        }
        let mut slots = Slots::new(hash, self.load32(offset + MASK));
        let mut seen = 0;
        loop {
            let n = slots.next();
            let at = entries + n * ENTRY;
            if self.load64(at + 8) == Value::UNBOUND.bits() {
                if self.load64(at) == 0 {
                    return Probe::Missing;
                }
            } else if seen >= skip
                && let Some(found) = self.match_entry(entries, n, key, hash, seen + 1)
            {
                return found;
            }
            seen += 1;
        }
    }

    /// [`Heap::table_add`] of a set.
    pub(super) fn set_insert(&self, offset: u32, key: Value<'_>, hash: i64) -> Result<(), Raised> {
        if self.load32(offset + ENTRIES) == 0 {
            let entries = self.set_slots(SLOTS_MIN)?;
            self.put_slots(offset, entries, SLOTS_MIN as u32);
        }
        let len = self.len_at(offset) as u64 + 1;
        if let Some(slot) = self.deleted_slot(offset, hash) {
            let at = self.load32(offset + ENTRIES) + slot * ENTRY;
            self.store64(at, hash as u64);
            self.store64(at + 8, key.bits());
            self.set_len_at(offset, len as u32);
            self.store32(offset + VERSION, self.next_version());
            return Ok(());
        }
        // Memory for a larger table comes first, so that without it nothing has happened.
        let fill = self.load32(offset + FILL) as u64 + 1;
        let grown = if fill * 5 >= self.load32(offset + MASK) as u64 * 3 {
            let slots = slots_for(if len > 50_000 { len * 2 } else { len * 4 });
            Some((self.set_slots(slots)?, slots as u32))
        } else {
            None
        };
        self.fill_slot(self.load32(offset + ENTRIES), self.load32(offset + MASK), key.bits(), hash);
        self.store32(offset + FILL, fill as u32);
        self.set_len_at(offset, len as u32);
        if let Some((entries, slots)) = grown {
            self.move_slots(offset, entries, slots);
        }
        self.store32(offset + VERSION, self.next_version());
        Ok(())
    }
    /// The last deleted slot on the way to the empty one, which is used again.
    fn deleted_slot(&self, offset: u32, hash: i64) -> Option<u32> {
        if self.load32(offset + FILL) == self.len_at(offset) {
            return None;
        }
        let entries = self.load32(offset + ENTRIES);
        let mut slots = Slots::new(hash, self.load32(offset + MASK));
        let mut deleted = None;
        loop {
            let slot = slots.next();
            let at = entries + slot * ENTRY;
            if self.load64(at + 8) == Value::UNBOUND.bits() {
                if self.load64(at) == 0 {
                    return deleted;
                }
                deleted = Some(slot);
            }
        }
    }
    /// Whether no slot was ever taken since the set was made or cleared.
    pub fn set_is_fresh(&self, set: Value<'_>) -> bool {
        self.load32(set.offset() + FILL) == 0
    }
    /// Drops deleted slots when they are more than a quarter.
    pub fn set_tidy(&self, set: Value<'_>) -> Result<(), Raised> {
        let offset = set.offset();
        assert!(matches!(self.kind_at(offset), Kind::Set | Kind::FrozenSet));
        let len = self.len_at(offset) as u64;
        if self.load32(offset + FILL) as u64 - len <= self.load32(offset + MASK) as u64 / 4 {
            return Ok(());
        }
        let slots = slots_for(if len > 50_000 { len * 2 } else { len * 4 });
        let entries = self.set_slots(slots)?;
        self.move_slots(offset, entries, slots as u32);
        self.store32(offset + VERSION, self.next_version());
        Ok(())
    }
    /// Takes the first empty slot for an entry.
    fn fill_slot(&self, entries: u32, mask: u32, key: u64, hash: i64) {
        let mut slots = Slots::new(hash, mask);
        loop {
            let at = entries + slots.next() * ENTRY;
            if self.load64(at + 8) == Value::UNBOUND.bits() && self.load64(at) == 0 {
                self.store64(at, hash as u64);
                self.store64(at + 8, key);
                return;
            }
        }
    }
    /// An array of empty slots.
    fn set_slots(&self, slots: u64) -> Result<u32, Raised> {
        let entries = self.alloc_raw(slots * ENTRY as u64)?;
        for n in 0..slots as u32 {
            self.store64(entries + n * ENTRY, 0);
            self.store64(entries + n * ENTRY + 8, Value::UNBOUND.bits());
            self.store64(entries + n * ENTRY + 16, Value::NONE.bits());
        }
        Ok(entries)
    }
    fn put_slots(&self, offset: u32, entries: u32, slots: u32) {
        self.free_raw(self.load32(offset + ENTRIES));
        self.store32(offset + ENTRIES, entries);
        self.store32(offset + MASK, slots - 1);
        self.store32(offset + USED, slots);
    }
    /// Moves the live entries, in order, to new slots.
    fn move_slots(&self, offset: u32, entries: u32, slots: u32) {
        self.copy_entries(offset, entries, slots - 1);
        self.put_slots(offset, entries, slots);
        self.store32(offset + FILL, self.len_at(offset));
    }
    fn copy_entries(&self, from: u32, entries: u32, mask: u32) {
        let old = self.load32(from + ENTRIES);
        for n in 0..self.load32(from + USED) {
            let at = old + n * ENTRY;
            let key = self.load64(at + 8);
            if key != Value::UNBOUND.bits() {
                self.fill_slot(entries, mask, key, self.load64(at) as i64);
            }
        }
    }
    /// [`Heap::table_remove`] of a set.
    pub(super) fn set_delete(&self, offset: u32, n: u32) {
        let at = self.load32(offset + ENTRIES) + n * ENTRY;
        self.store64(at, -1i64 as u64);
        self.store64(at + 8, Value::UNBOUND.bits());
        self.set_len_at(offset, self.len_at(offset) - 1);
        self.store32(offset + VERSION, self.next_version());
    }
    pub(super) fn set_forget(&self, offset: u32) {
        self.store32(offset + FILL, 0);
    }
    /// Grows a set as CPython does before it takes over `more` entries of another.
    pub fn set_make_room(&self, set: Value<'_>, more: usize) -> Result<(), Raised> {
        let offset = set.offset();
        assert!(matches!(self.kind_at(offset), Kind::Set | Kind::FrozenSet));
        let mask = if self.load32(offset + ENTRIES) == 0 { SLOTS_MIN - 1 } else { self.load32(offset + MASK) as u64 };
        if (self.load32(offset + FILL) as u64 + more as u64) * 5 < mask * 3 {
            return Ok(());
        }
        let slots = slots_for((self.len_at(offset) as u64 + more as u64) * 2);
        let entries = self.set_slots(slots)?;
        self.move_slots(offset, entries, slots as u32);
        self.store32(offset + VERSION, self.next_version());
        Ok(())
    }
    /// [`Heap::table_copy_into`] between sets.
    pub(super) fn set_copy(&self, from: u32, to: Value<'_>) -> Result<(), Raised> {
        let len = self.len_at(from);
        if len == 0 {
            return Ok(());
        }
        self.set_make_room(to, len as usize)?;
        let offset = to.offset();
        if self.load32(offset + ENTRIES) == 0 {
            let entries = self.set_slots(SLOTS_MIN)?;
            self.put_slots(offset, entries, SLOTS_MIN as u32);
        }
        let (entries, mask) = (self.load32(offset + ENTRIES), self.load32(offset + MASK));
        if mask == self.load32(from + MASK) && self.load32(from + FILL) == len {
            self.copy_within(self.load32(from + ENTRIES), entries, (mask + 1) * ENTRY);
        } else {
            self.copy_entries(from, entries, mask);
        }
        self.store32(offset + FILL, len);
        self.set_len_at(offset, len);
        self.store32(offset + VERSION, self.next_version());
        Ok(())
    }
    /// The slot that `pop` takes: the first live one from where the last pop stopped.
    pub(super) fn set_next_to_pop(&self, offset: u32) -> Option<u32> {
        if self.len_at(offset) == 0 {
            return None;
        }
        let (entries, mask) = (self.load32(offset + ENTRIES), self.load32(offset + MASK));
        let mut n = self.load32(offset + FIRST) & mask;
        while self.load64(entries + n * ENTRY + 8) == Value::UNBOUND.bits() {
            n = (n + 1) & mask;
        }
        self.store32(offset + FIRST, n + 1);
        Some(n)
    }
    /// Exchanges the contents of two sets.
    pub fn set_swap(&self, a: Value<'_>, b: Value<'_>) {
        let is_set = |v: Value<'_>| matches!(self.kind(v), Some(Kind::Set | Kind::FrozenSet));
        assert!(is_set(a) && is_set(b));
        let (a, b) = (a.offset(), b.offset());
        let (la, lb) = (self.len_at(a), self.len_at(b));
        self.set_len_at(a, lb);
        self.set_len_at(b, la);
        // Where `pop` looks next stays with the object.
        for field in (USED..FIRST).step_by(4).chain([FILL]) {
            let (x, y) = (self.load32(a + field), self.load32(b + field));
            self.store32(a + field, y);
            self.store32(b + field, x);
        }
        self.store32(a + VERSION, self.next_version());
        self.store32(b + VERSION, self.next_version());
    }
}

/// Slots of a table for more than `entries` of them.
fn slots_for(entries: u64) -> u64 {
    let mut slots = SLOTS_MIN;
    while slots <= entries {
        slots <<= 1;
    }
    slots
}

#[cfg(test)]
mod tests {
    use super::super::*;

    fn order(h: &Heap, set: Value<'_>) -> Vec<i64> {
        h.table_entries(set).iter().map(|e| e.key.as_small().unwrap()).collect()
    }

    fn add(h: &Heap, set: Value<'_>, n: i64) {
        let key = Value::small(n);
        let hash = h.pure_hash(key).unwrap().unwrap();
        if h.table_probe(set, key, hash) == Probe::Missing {
            h.table_add(set, key, hash, Value::NONE).unwrap();
        }
    }

    #[test]
    fn ints_come_in_cpythons_order() {
        let h = Heap::new();
        let set = h.set().unwrap();
        for n in [3, 2, 1] {
            add(&h, set, n);
        }
        assert_eq!(order(&h, set), [1, 2, 3]);
        let set = h.set().unwrap();
        for n in [100, 33, 1, 65, 8, -1, 7, 15, 23] {
            add(&h, set, n);
        }
        // From CPython 3.13: s = set(); for n in ...: s.add(n); list(s)
        assert_eq!(order(&h, set), [65, 33, 1, 100, 7, 8, 15, 23, -1]);
    }

    #[test]
    fn removal_leaves_the_others_found() {
        let h = Heap::new();
        let set = h.set().unwrap();
        for n in 0..1000 {
            add(&h, set, n * 32);
        }
        for n in 0..1000 {
            let key = Value::small(n * 32);
            let Probe::Found(at) = h.table_probe(set, key, n * 32) else { panic!("{n} is lost") };
            h.table_remove(set, at);
            assert_eq!(h.table_probe(set, key, n * 32), Probe::Missing);
        }
        assert_eq!(h.len(set), 0);
    }
}
