//! Dicts: compact, in insertion order. (Sets share the header; see heap/sets.rs.)
//!
//! `len` live entries in the header; used (u32, deleted ones included) at 16, capacity at 20, entries at 24, index at 28
//! (0 while there are at most 8 entries: they are scanned), mask at 32, version at 36, first live entry at 40. An entry is hash, key, value: 24 bytes;
//! a deleted entry has an UNBOUND key. An index slot is entry number + 1, 0 empty, `u32::MAX` deleted.
//! The version changes whenever a key is added or removed or entries move, and never when only a value changes.

use super::{FLAG_NAMESPACE, Heap, Kind, Raised, Res, Ty, Value};

pub(super) const USED: u32 = 16;
const CAPACITY: u32 = 20;
pub(super) const ENTRIES: u32 = 24;
pub(super) const INDEX: u32 = 28;
pub(super) const MASK: u32 = 32;
pub(super) const VERSION: u32 = 36;
/// No entry below this number is live (u32): a queue of `pop`s need not search for its front.
pub(super) const FIRST: u32 = 40;
pub(super) const ENTRY: u32 = 24;
const SCAN_MAX: u32 = 8;
const DELETED: u32 = u32::MAX;

/// One entry.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'h> {
    pub hash: i64,
    pub key: Value<'h>,
    pub value: Value<'h>,
}

/// Where a look-up got to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Probe {
    /// At this entry.
    Found(u32),
    Missing,
    /// The entry has the same hash, and only Python code can tell whether its key is equal. Ask it, then go on with
    /// [`Heap::table_probe_on`] from `resume` if the version is unchanged and they were not equal.
    Ask { entry: u32, resume: u32 },
}

/// Entries that CPython makes room for when it wants so many places in its hash table. When entries move is as in CPython, because
/// a script that changes a dict while it iterates over it sees that.
fn entries_in(places: u64) -> u64 {
    let highest = (places | 8) - 1 | 7;
    (highest + 1).next_power_of_two() * 2 / 3
}

impl Heap {
    fn table<'h>(&'h self, kind: Kind, class: Value<'h>) -> Res<'h> {
        let offset = self.alloc(kind, class.offset(), 32, 0)?;
        self.store64(offset + USED, 0);
        self.store64(offset + ENTRIES, 0);
        self.store32(offset + MASK, 0);
        self.store32(offset + VERSION, self.next_version());
        self.store64(offset + FIRST, 0);
        self.mark_subclass(offset, class);
        Ok(Value::from_ref(offset))
    }
    /// An empty dict.
    pub fn dict(&self) -> Res<'_> {
        self.table(Kind::Dict, self.class(Ty::Dict))
    }
    /// An empty dict of a subclass.
    pub fn dict_of_class<'h>(&'h self, class: Value<'h>) -> Res<'h> {
        self.table(Kind::Dict, class)
    }
    /// An empty set.
    pub fn set(&self) -> Res<'_> {
        self.table(Kind::Set, self.class(Ty::Set))
    }
    /// An empty frozenset.
    pub fn frozenset(&self) -> Res<'_> {
        self.table(Kind::FrozenSet, self.class(Ty::FrozenSet))
    }
    /// An empty set or frozenset of a subclass.
    pub fn set_of_class<'h>(&'h self, kind: Kind, class: Value<'h>) -> Res<'h> {
        assert!(matches!(kind, Kind::Set | Kind::FrozenSet));
        self.table(kind, class)
    }
    #[inline(always)]
    fn check_table(&self, t: Value<'_>) -> u32 {
        assert!(matches!(self.kind(t), Some(Kind::Dict | Kind::Set | Kind::FrozenSet)));
        t.offset()
    }

    /// Entries ever used; entry numbers run below this.
    #[inline(always)]
    pub fn table_used(&self, t: Value<'_>) -> u32 {
        self.load32(t.offset() + USED)
    }
    /// See the module doc.
    #[inline(always)]
    pub fn table_version(&self, t: Value<'_>) -> u32 {
        self.load32(t.offset() + VERSION)
    }
    /// The version of the dict at `offset`, as a key of inline caches: odd, so that it is neither the place of an object nor 0. Which
    /// keys the dict has changes with it. Calls nothing.
    #[inline(always)]
    pub(crate) fn keys_version_at(&self, offset: u32) -> u32 {
        self.load32(offset + VERSION) << 1 | 1
    }
    /// Entry `n`, or `None` when it was deleted. `n` must be below [`Heap::table_used`].
    #[inline(always)]
    pub fn table_entry<'h>(&'h self, t: Value<'h>, n: u32) -> Option<Entry<'h>> {
        let offset = self.check_table(t);
        assert!(n < self.load32(offset + USED));
        let at = self.load32(offset + ENTRIES) + n * ENTRY;
        let key = Value::from_bits(self.load64(at + 8));
        if key.is_unbound() {
            return None;
        }
        Some(Entry { hash: self.load64(at) as i64, key, value: Value::from_bits(self.load64(at + 16)) })
    }
    /// The oldest live entry of a dict, or the one that a set pops next, with its number.
    pub fn table_first<'h>(&'h self, t: Value<'h>) -> Option<(u32, Entry<'h>)> {
        let offset = self.check_table(t);
        if self.load8(offset) != Kind::Dict as u8 {
            let n = self.set_next_to_pop(offset)?;
            return self.table_entry(t, n).map(|entry| (n, entry));
        }
        let used = self.load32(offset + USED);
        for n in self.load32(offset + FIRST)..used {
            if let Some(entry) = self.table_entry(t, n) {
                self.store32(offset + FIRST, n);
                return Some((n, entry));
            }
        }
        None
    }
    /// All live entries, in order; the table may be changed meanwhile (entries added later are not seen).
    pub fn table_entries<'h>(&'h self, t: Value<'h>) -> Vec<Entry<'h>> {
        (0..self.table_used(t)).filter_map(|n| self.table_entry(t, n)).collect()
    }
    /// The value at entry `n` (which must be live), without checks: for caches that verified the version.
    #[inline(always)]
    pub(crate) fn table_value_at(&self, t: u32, n: u32) -> u64 {
        self.load64(self.load32(t + ENTRIES) + n * ENTRY + 16)
    }
    #[inline(always)]
    pub(crate) fn set_table_value_at(&self, t: u32, n: u32, bits: u64) {
        self.store64(self.load32(t + ENTRIES) + n * ENTRY + 16, bits)
    }

    #[inline(always)]
    fn bucket(&self, hash: i64, mask: u32) -> u32 {
        ((hash as u64).wrapping_mul(self.hash_seed().1 | 1) >> 32) as u32 & mask
    }

    /// Looks `key` up.
    pub fn table_probe(&self, t: Value<'_>, key: Value<'_>, hash: i64) -> Probe {
        let offset = self.check_table(t);
        if self.load8(offset) != Kind::Dict as u8 {
            return self.set_probe(offset, key, hash, 0);
        }
        let start = if self.load32(offset + INDEX) == 0 { 0 } else { self.bucket(hash, self.load32(offset + MASK)) };
        self.table_probe_on(t, key, hash, start)
    }
    /// Looks a small int or an exact str, which is short or knows its hash, up in a dict. `None`: that takes more. Calls nothing.
    #[inline(always)]
    pub(crate) fn find_at_hand(&self, t: u32, key: u64) -> Option<Probe> {
        let text = Value::from_bits(key).is_ref();
        let hash = if text {
            if !self.is_plain_str(key as u32) {
                return None;
            }
            let known = self.known_str_hash(key as u32);
            let hash = if known == 0 { self.short_str_hash(key as u32) } else { known };
            if hash == 0 {
                return None;
            }
            hash
        } else {
            match Value::from_bits(key).as_small()? {
                -1 => -2,
                n => n,
            }
        };
        let entries = self.load32(t + ENTRIES);
        let index = self.load32(t + INDEX);
        let scan = index == 0;
        let (mut slot, mask) = if scan { (0, self.load32(t + USED)) } else { (self.bucket(hash, self.load32(t + MASK)), self.load32(t + MASK)) };
        loop {
            let n = if scan {
                if slot == mask {
                    return Some(Probe::Missing);
                }
                slot += 1;
                slot
            } else {
                let n = self.load32(index + slot * 4);
                slot = (slot + 1) & mask;
                match n {
                    0 => return Some(Probe::Missing),
                    DELETED => continue,
                    n => n,
                }
            };
            let at = entries + (n - 1) * ENTRY;
            let bits = self.load64(at + 8);
            if bits == key {
                return Some(Probe::Found(n - 1));
            }
            if self.load64(at) as i64 == hash && bits != Value::UNBOUND.bits() {
                // An equal hash is nearly always an equal key; of other types, or long, it is no matter for here.
                if !text || !Value::from_bits(bits).is_ref() || !self.is_plain_str(bits as u32) {
                    return None;
                }
                if self.short_str_eq(bits as u32, key as u32)? {
                    return Some(Probe::Found(n - 1));
                }
            }
        }
    }

    /// Changes when entries move: then positions and `resume` mean nothing any more.
    pub fn table_layout(&self, t: Value<'_>) -> [u32; 3] {
        let offset = self.check_table(t);
        [self.load32(offset + ENTRIES), self.load32(offset + INDEX), self.load32(offset + MASK)]
    }
    /// Goes on with a look-up from a `resume` position of the same table version.
    pub fn table_probe_on(&self, t: Value<'_>, key: Value<'_>, hash: i64, resume: u32) -> Probe {
        let offset = t.offset();
        if self.load8(offset) != Kind::Dict as u8 {
            return self.set_probe(offset, key, hash, resume);
        }
        let entries = self.load32(offset + ENTRIES);
        let index = self.load32(offset + INDEX);
        if index == 0 {
            for n in resume..self.load32(offset + USED) {
                if let Some(found) = self.match_entry(entries, n, key, hash, n + 1) {
                    return found;
                }
            }
            return Probe::Missing;
        }
        let mask = self.load32(offset + MASK);
        let mut slot = resume;
        loop {
            let n = self.load32(index + slot * 4);
            slot = (slot + 1) & mask;
            match n {
                0 => return Probe::Missing,
                DELETED => {}
                n => {
                    if let Some(found) = self.match_entry(entries, n - 1, key, hash, slot) {
                        return found;
                    }
                }
            }
        }
    }
    /// Key and value of entry `n` of a dict; `None` where one was deleted, or past the end. Calls nothing.
    #[inline(always)]
    pub(crate) fn entry_at_hand(&self, dict: u32, n: u32) -> Option<(u64, u64)> {
        if n >= self.load32(dict + USED) {
            return None;
        }
        let at = self.load32(dict + ENTRIES) + n * ENTRY;
        let key = self.load64(at + 8);
        (key != Value::UNBOUND.bits()).then(|| (key, self.load64(at + 16)))
    }
    #[inline(always)]
    pub(super) fn match_entry(&self, entries: u32, n: u32, key: Value<'_>, hash: i64, resume: u32) -> Option<Probe> {
        let at = entries + n * ENTRY;
        let bits = self.load64(at + 8);
        if bits == key.bits() {
            return Some(Probe::Found(n));
        }
        if self.load64(at) as i64 != hash || bits == Value::UNBOUND.bits() {
            return None;
        }
        match self.eq_at_hand(bits, key.bits()).or_else(|| self.pure_eq(Value::from_bits(bits), key)) {
            Some(true) => Some(Probe::Found(n)),
            Some(false) => None,
            None => Some(Probe::Ask { entry: n, resume }),
        }
    }

    /// Adds an entry for a key that is known to be absent. MemoryError leaves the table as it was.
    pub fn table_add(&self, t: Value<'_>, key: Value<'_>, hash: i64, value: Value<'_>) -> Result<(), Raised> {
        let offset = self.check_table(t);
        if self.load8(offset) != Kind::Dict as u8 {
            return self.set_insert(offset, key, hash);
        }
        if self.load32(offset + USED) == self.load32(offset + CAPACITY) {
            self.table_grow(t)?;
        }
        let n = self.load32(offset + USED);
        let at = self.load32(offset + ENTRIES) + n * ENTRY;
        self.store64(at, hash as u64);
        self.store64(at + 8, key.bits());
        self.store64(at + 16, value.bits());
        self.store32(offset + USED, n + 1);
        self.set_len_at(offset, self.len_at(offset) + 1);
        self.index_entry(offset, hash, n);
        self.store32(offset + VERSION, self.next_version());
        Ok(())
    }
    fn index_entry(&self, offset: u32, hash: i64, n: u32) {
        let index = self.load32(offset + INDEX);
        if index == 0 {
            return;
        }
        let mask = self.load32(offset + MASK);
        let mut slot = self.bucket(hash, mask);
        while !matches!(self.load32(index + slot * 4), 0 | DELETED) {
            slot = (slot + 1) & mask;
        }
        self.store32(index + slot * 4, n + 1);
    }
    /// Makes room: drops deleted entries, and doubles when mostly live.
    fn table_grow(&self, t: Value<'_>) -> Result<(), Raised> {
        self.table_rebuild(t, entries_in(self.len(t) as u64 * 3))
    }
    /// Rebuilds the table with room for `capacity` entries (at least the live ones).
    pub fn table_resize(&self, t: Value<'_>, capacity: u64) -> Result<(), Raised> {
        let offset = self.check_table(t);
        if self.load8(offset) != Kind::Dict as u8 {
            return self.set_make_room(t, capacity.saturating_sub(self.len(t) as u64).min(u32::MAX as u64) as usize);
        }
        let capacity = capacity.max(self.len(t) as u64);
        self.table_rebuild(t, if capacity <= 5 { 5 } else { entries_in((capacity * 3).div_ceil(2)) })
    }
    fn table_rebuild(&self, t: Value<'_>, capacity: u64) -> Result<(), Raised> {
        let offset = t.offset();
        let capacity = capacity.min(u32::MAX as u64 / 4) as u32;
        let entries = self.alloc_raw(capacity as u64 * ENTRY as u64)?;
        let (index, mask) = if capacity <= SCAN_MAX {
            (0, 0)
        } else {
            let slots = (capacity as u64 * 3 / 2).next_power_of_two();
            let index = self.alloc_raw(slots * 4).inspect_err(|_| self.free_raw(entries))?;
            self.fill(index, 0, (slots * 4) as u32);
            (index, slots as u32 - 1)
        };
        let old = self.load32(offset + ENTRIES);
        let mut n = 0;
        for from in 0..self.load32(offset + USED) {
            if self.load64(old + from * ENTRY + 8) != Value::UNBOUND.bits() {
                self.copy_within(old + from * ENTRY, entries + n * ENTRY, ENTRY);
                n += 1;
            }
        }
        self.free_raw(old);
        self.free_raw(self.load32(offset + INDEX));
        self.store32(offset + ENTRIES, entries);
        self.store32(offset + INDEX, index);
        self.store32(offset + MASK, mask);
        self.store32(offset + CAPACITY, capacity);
        self.store32(offset + USED, n);
        self.store32(offset + FIRST, 0);
        for i in 0..n {
            self.index_entry(offset, self.load64(entries + i * ENTRY) as i64, i);
        }
        self.store32(offset + VERSION, self.next_version());
        Ok(())
    }
    /// Overwrites the value of a live entry.
    #[inline(always)]
    pub fn table_set_value(&self, t: Value<'_>, n: u32, value: Value<'_>) {
        let offset = self.check_table(t);
        assert!(n < self.load32(offset + USED));
        self.set_table_value_at(offset, n, value.bits());
    }
    /// Deletes a live entry.
    pub fn table_remove(&self, t: Value<'_>, n: u32) {
        let offset = self.check_table(t);
        assert!(n < self.load32(offset + USED));
        if self.load8(offset) != Kind::Dict as u8 {
            return self.set_delete(offset, n);
        }
        let at = self.load32(offset + ENTRIES) + n * ENTRY;
        let index = self.load32(offset + INDEX);
        if index != 0 {
            let mask = self.load32(offset + MASK);
            let mut slot = self.bucket(self.load64(at) as i64, mask);
            while self.load32(index + slot * 4) != n + 1 {
                slot = (slot + 1) & mask;
            }
            let next = self.load32(index + ((slot + 1) & mask) * 4);
            self.store32(index + slot * 4, if next == 0 { 0 } else { DELETED });
        }
        self.store64(at + 8, Value::UNBOUND.bits());
        self.store64(at + 16, Value::NONE.bits());
        self.set_len_at(offset, self.len_at(offset) - 1);
        self.store32(offset + VERSION, self.next_version());
    }
    /// Deletes the last entry of a dict, which is `n`: its place and those of the deleted ones after it come next again, but the
    /// table moves as soon as if they did not.
    pub fn table_remove_last(&self, t: Value<'_>, n: u32) {
        self.table_remove(t, n);
        let offset = t.offset();
        let free = self.load32(offset + CAPACITY) - self.load32(offset + USED);
        self.store32(offset + CAPACITY, n + free);
        self.store32(offset + USED, n);
        self.store32(offset + FIRST, self.load32(offset + FIRST).min(n));
    }
    /// Empties the table.
    pub fn table_clear(&self, t: Value<'_>) {
        let offset = self.check_table(t);
        self.free_raw(self.load32(offset + ENTRIES));
        self.free_raw(self.load32(offset + INDEX));
        self.store64(offset + USED, 0);
        self.store64(offset + ENTRIES, 0);
        self.store32(offset + MASK, 0);
        if self.load8(offset) == Kind::Dict as u8 {
            self.store32(offset + FIRST, 0);
        } else {
            self.set_forget(offset);
        }
        self.set_len_at(offset, 0);
        self.store32(offset + VERSION, self.next_version());
    }
    /// Makes `to` (of the same layout) hold the entries of `from`; only values are shared.
    pub fn table_copy_into(&self, from: Value<'_>, to: Value<'_>) -> Result<(), Raised> {
        self.table_clear(to);
        let is_set = |t: Value<'_>| self.load8(t.offset()) != Kind::Dict as u8;
        if is_set(from) && is_set(to) {
            return self.set_copy(from.offset(), to);
        }
        self.table_resize(to, self.len(from) as u64)?;
        for n in 0..self.table_used(from) {
            if let Some(entry) = self.table_entry(from, n) {
                self.table_add(to, entry.key, entry.hash, entry.value)?;
            }
        }
        Ok(())
    }

    // ---- dicts whose keys need no Python code: namespaces, keyword arguments, anything with str keys

    /// The value at a str key.
    #[inline]
    pub fn dict_get_str<'h>(&'h self, dict: Value<'h>, key: Value<'_>) -> Option<Value<'h>> {
        match self.table_probe(dict, key, self.str_hash(key)) {
            Probe::Found(n) => Some(Value::from_bits(self.table_value_at(dict.offset(), n))),
            _ => None,
        }
    }
    /// Sets the value at a str key.
    pub fn dict_set_str(&self, dict: Value<'_>, key: Value<'_>, value: Value<'_>) -> Result<(), Raised> {
        let hash = self.str_hash(key);
        match self.table_probe(dict, key, hash) {
            Probe::Found(n) => self.set_table_value_at(dict.offset(), n, value.bits()),
            _ => self.table_add(dict, key, hash, value)?,
        }
        Ok(())
    }
    /// Deletes a str key; whether it was there.
    pub fn dict_remove_str(&self, dict: Value<'_>, key: Value<'_>) -> bool {
        match self.table_probe(dict, key, self.str_hash(key)) {
            Probe::Found(n) => {
                self.table_remove(dict, n);
                true
            }
            _ => false,
        }
    }
    /// Marks a dict as the namespace of a class.
    pub(crate) fn mark_namespace(&self, dict: Value<'_>) {
        self.change_flags(dict, FLAG_NAMESPACE, 0)
    }

    // ---- hashing and equality without Python code

    /// `hash(v)`, when no Python code is needed for it; `Ok(None)` when it is; TypeError for what cannot be hashed.
    pub fn pure_hash(&self, v: Value<'_>) -> Result<Option<i64>, Raised> {
        if let Some(hash) = self.hash_at_hand(v) {
            return Ok(Some(hash));
        }
        if let Some(f) = v.as_float() {
            return Ok(Some(hash_float(f, v)));
        }
        if let Some(b) = v.as_bool() {
            return Ok(Some(b as i64));
        }
        if v.is_none() {
            return Ok(Some(0xFCA8_6420));
        }
        if !v.is_ref() {
            return Ok(Some(0x5bd1_e995 + (v.bits() & 0xFF) as i64));
        }
        match self.kind_at(v.offset()) {
            Kind::Str if self.hash_is_inherited(v) => Ok(Some(self.str_hash(v))),
            Kind::Bytes if self.hash_is_inherited(v) => Ok(Some(self.bytes_hash(v))),
            Kind::Int if self.hash_is_inherited(v) => Ok(Some(match self.as_int(v) {
                Some(super::IntView::Wide(n)) => hash_wide(n),
                Some(super::IntView::Big(n)) => hash_big(&n),
                None => 0,
            })),
            Kind::Float if self.hash_is_inherited(v) => Ok(Some(hash_float(self.float_value(v).unwrap_or(0.0), v))),
            Kind::Complex if self.hash_is_inherited(v) => Ok(Some(self.hash_complex(v))),
            Kind::Tuple if self.hash_is_inherited(v) => self.hash_tuple(v),
            Kind::FrozenSet if self.hash_is_inherited(v) => Ok(Some(self.hash_frozenset(v))),
            // Only what tells ranges of this length apart.
            Kind::Range => match self.field_at(v.offset(), 3).as_small() {
                Some(0) => self.hash_fields(v, [Some(3), None, None], TUPLE_OF_THREE),
                Some(1) => self.hash_fields(v, [Some(3), Some(0), None], TUPLE_OF_THREE),
                _ => self.hash_fields(v, [Some(3), Some(0), Some(2)], TUPLE_OF_THREE),
            },
            Kind::Slice => self.hash_fields(v, [Some(0), Some(1), Some(2)], 0),
            Kind::BoundMethod => Ok(Some(self.identity_hash(self.field(v, 0)) ^ self.identity_hash(self.field(v, 1)).rotate_left(7))),
            Kind::List => self.unhashable(v, Ty::List),
            Kind::Dict => self.unhashable(v, Ty::Dict),
            Kind::Set => self.unhashable(v, Ty::Set),
            Kind::ByteArray => self.unhashable(v, Ty::ByteArray),
            Kind::GenericAlias | Kind::Union | Kind::MemoryView | Kind::WeakRef | Kind::MappingProxy => Ok(None),
            Kind::Record if self.class_of(v).is(self.class(Ty::RePattern)) => Ok(None),
            Kind::Record if self.class_of(v).is(self.class(Ty::Handle)) => self.hash_fields(v, [Some(0), Some(1), None], 0),
            Kind::Native if !self.field_at(v.offset(), super::NATIVE_SELF as u32).is_unbound() => Ok(None),
            Kind::Class if !self.hash_is_inherited(v) => Ok(None),
            Kind::Code => Ok(None),
            Kind::TypeParam if self.is_parameter_part(v) => Err(self.cannot_hash(v)),
            Kind::Namespace => self.unhashable(v, Ty::SimpleNamespace),
            Kind::DictView if self.aux(v) != 1 => Err(self.cannot_hash(v)),
            Kind::Record if self.class_flags(self.class_of(v)) & super::ClassFlags::UNHASHABLE != 0 => Err(self.cannot_hash(v)),
            _ => {
                if self.hash_is_inherited(v) {
                    Ok(Some(self.identity_hash(v)))
                } else {
                    Ok(None)
                }
            }
        }
    }
    /// The hash of a small int, or of an exact str that knows it.
    #[inline(always)]
    fn hash_at_hand(&self, v: Value<'_>) -> Option<i64> {
        if let Some(n) = v.as_small() {
            return Some(if n == -1 { -2 } else { n });
        }
        if !v.is_ref() || !self.is_plain_str(v.offset()) {
            return None;
        }
        let known = self.known_str_hash(v.offset());
        (known != 0).then_some(known)
    }
    fn unhashable(&self, v: Value<'_>, ty: Ty) -> Result<Option<i64>, Raised> {
        if self.class_of(v).is(self.class(ty)) || self.hash_is_inherited(v) { Err(self.cannot_hash(v)) } else { Ok(None) }
    }
    /// `TypeError: unhashable type`.
    pub fn cannot_hash(&self, v: Value<'_>) -> Raised {
        self.type_error(&format!("unhashable type: '{}'", self.type_name(v)))
    }
    /// Whether `__hash__` comes from a builtin class (so this file computes it).
    fn hash_is_inherited(&self, v: Value<'_>) -> bool {
        self.inherits_builtin(v, super::Name::hash)
    }
    fn inherits_builtin(&self, v: Value<'_>, name: super::Name) -> bool {
        let class = self.class_of(v);
        if !self.is_script_class(class) {
            return true;
        }
        self.lookup(class, self.name(name)).is_some_and(|found| self.is_kind(found, Kind::Native))
    }
    /// A hash of identity. Deterministic: offsets depend only on what the script did.
    pub fn identity_hash(&self, v: Value<'_>) -> i64 {
        (v.bits() as u32 as i64) >> 4
    }
    fn hash_complex(&self, v: Value<'_>) -> i64 {
        let (re, im) = (self.field(v, 0), self.field(v, 1));
        let (re, im) = (hash_float(re.as_float().unwrap_or(0.0), v), hash_float(im.as_float().unwrap_or(0.0), v));
        let h = re.wrapping_add(im.wrapping_mul(1_000_003));
        if h == -1 { -2 } else { h }
    }
    /// CPython's xxHash-like combination. Tuples inside tuples are hashed without recursion, as deep as they come.
    fn hash_tuple(&self, v: Value<'_>) -> Result<Option<i64>, Raised> {
        // Outer tuples, each with the next item and the hash so far.
        let mut outer: Vec<(u32, u32, u64)> = Vec::new();
        let (mut tuple, mut i, mut acc) = (v.offset(), 0, TUPLE_P5);
        loop {
            let len = self.len_at(tuple);
            let lane = if i < len {
                let item = self.field_at(tuple, i);
                if self.is_kind(item, Kind::Tuple) && self.hash_is_inherited(item) {
                    outer.push((tuple, i, acc));
                    (tuple, i, acc) = (item.offset(), 0, TUPLE_P5);
                    continue;
                }
                let Some(lane) = self.hash_at_hand(item).map_or_else(|| self.pure_hash(item), |hash| Ok(Some(hash)))? else { return Ok(None) };
                lane as u64
            } else {
                acc = acc.wrapping_add(len as u64 ^ TUPLE_END);
                let hash = if acc == u64::MAX { 1_546_275_796 } else { acc };
                let Some(back) = outer.pop() else { return Ok(Some(hash as i64)) };
                (tuple, i, acc) = back;
                hash
            };
            acc = mixed(acc, lane);
            i += 1;
        }
    }
    fn hash_frozenset(&self, v: Value<'_>) -> i64 {
        let mut hash: u64 = 0;
        for n in 0..self.table_used(v) {
            if let Some(entry) = self.table_entry(v, n) {
                let h = entry.hash as u64;
                hash ^= (h ^ 89_869_747 ^ (h << 16)).wrapping_mul(3_644_798_167);
            }
        }
        hash ^= (self.len(v) as u64 + 1).wrapping_mul(1_927_868_237);
        hash ^= (hash >> 11) ^ (hash >> 25);
        let hash = hash.wrapping_mul(69_069).wrapping_add(907_133_923) as i64;
        if hash == -1 { 590_923_713 } else { hash }
    }
    /// The hash of three fields, or None in the place of one, mixed as those of a tuple's items, and `last`.
    fn hash_fields(&self, v: Value<'_>, fields: [Option<u32>; 3], last: u64) -> Result<Option<i64>, Raised> {
        let mut acc = TUPLE_P5;
        for field in fields {
            let part = field.map_or(Value::NONE, |field| self.field_at(v.offset(), field));
            let Some(lane) = self.pure_hash(part)? else { return Ok(None) };
            acc = mixed(acc, lane as u64);
        }
        acc = acc.wrapping_add(last);
        Ok(Some(if acc == u64::MAX { 1_546_275_796 } else { acc as i64 }))
    }

    /// `a == b` when no Python code is needed for it. Identity counts as equal.
    pub fn pure_eq(&self, a: Value<'_>, b: Value<'_>) -> Option<bool> {
        if a.is(b) {
            return Some(true);
        }
        match (self.eq_family(a), self.eq_family(b)) {
            (Family::Python, _) | (_, Family::Python) => None,
            (Family::Number, Family::Number) => Some(self.numbers_eq(a, b)),
            (Family::Str, Family::Str) => Some(self.str_eq(a, b)),
            (Family::Bytes, Family::Bytes) => Some(self.bytes_like(a) == self.bytes_like(b)),
            (Family::Bytes, Family::Identity) if self.lends_buffer(b) => None,
            (Family::Identity, Family::Bytes) if self.lends_buffer(a) => None,
            (Family::Tuple, Family::Tuple) => self.tuples_eq(a, b),
            (Family::Other, Family::Other) => None,
            (Family::Other, Family::Identity) | (Family::Identity, Family::Other) => None,
            _ => Some(false),
        }
    }
    /// `a == b` as the operator has it: an object may differ from itself, if its class says so.
    pub fn operator_eq(&self, a: Value<'_>, b: Value<'_>) -> Option<bool> {
        if !a.is(b) {
            return self.pure_eq(a, b);
        }
        match self.eq_family(a) {
            Family::Python | Family::Other => None,
            // A complex number or an object of a subclass of float may hold a NaN.
            Family::Number => Some(self.numbers_eq(a, b)),
            _ => Some(true),
        }
    }
    fn eq_family(&self, v: Value<'_>) -> Family {
        if !v.is_ref() {
            return if v.is_small() || v.is_float() || v.is_bool() { Family::Number } else { Family::Identity };
        }
        if self.flags(v) & super::FLAG_SUBCLASS != 0 && !self.inherits_builtin(v, super::Name::eq) {
            return Family::Python;
        }
        match self.kind_at(v.offset()) {
            Kind::Int | Kind::Float | Kind::Complex => Family::Number,
            Kind::Str => Family::Str,
            Kind::Bytes | Kind::ByteArray => Family::Bytes,
            Kind::Tuple => Family::Tuple,
            // Its own method compares it with any bytes-like object.
            Kind::MemoryView => Family::Python,
            // `P.args` is made anew each time.
            Kind::TypeParam if self.is_parameter_part(v) => Family::Other,
            Kind::Class if self.inherits_builtin(v, super::Name::eq) => Family::Identity,
            Kind::Class => Family::Python,
            // A bound builtin is made anew each time: its own method compares.
            Kind::Native if !self.field_at(v.offset(), super::NATIVE_SELF as u32).is_unbound() => Family::Other,
            Kind::Instance | Kind::Exception | Kind::Function | Kind::Native | Kind::Module | Kind::Generator
            | Kind::Iterator | Kind::Property | Kind::TypeParam | Kind::Traceback | Kind::Frame | Kind::StaticMethod | Kind::ClassMethod => {
                if self.is_script_class(self.class_of(v)) && !self.inherits_builtin(v, super::Name::eq) {
                    Family::Python
                } else {
                    Family::Identity
                }
            }
            _ => Family::Other,
        }
    }
    fn is_parameter_part(&self, v: Value<'_>) -> bool {
        let class = self.class_of(v);
        class.is(self.class(Ty::ParamSpecArgs)) || class.is(self.class(Ty::ParamSpecKwargs))
    }
    fn tuples_eq(&self, a: Value<'_>, b: Value<'_>) -> Option<bool> {
        if self.len(a) != self.len(b) {
            return Some(false);
        }
        let mut guard = None;
        for i in 0..self.len(a) as u32 {
            let (x, y) = (self.field_at(a.offset(), i), self.field_at(b.offset(), i));
            let equal = self.eq_at_hand(x.bits(), y.bits());
            if equal.is_none() && guard.is_none() {
                guard = Some(self.enter_native("").ok()?);
            }
            match equal.or_else(|| self.pure_eq(x, y)) {
                Some(true) => {}
                other => return other,
            }
        }
        Some(true)
    }
    /// Equality of items of a container, where it shows at once: of the same object, small ints, and short exact strs.
    #[inline(always)]
    fn eq_at_hand(&self, a: u64, b: u64) -> Option<bool> {
        if a == b {
            return Some(true);
        }
        if a & b >= super::TAG_INT {
            return Some(false);
        }
        let strs = Value::from_bits(a).is_ref() && Value::from_bits(b).is_ref() && self.is_plain_str(a as u32) && self.is_plain_str(b as u32);
        if strs { self.short_str_eq(a as u32, b as u32) } else { None }
    }
    /// Equality of two numbers of any kind, exact between int and float.
    pub fn numbers_eq(&self, a: Value<'_>, b: Value<'_>) -> bool {
        if let (Some(x), Some(y)) = (self.float_value(a), self.float_value(b)) {
            return x == y;
        }
        if self.is_kind(a, Kind::Complex) || self.is_kind(b, Kind::Complex) {
            let parts = |v: Value<'_>| {
                if self.is_kind(v, Kind::Complex) {
                    (Value::<'_>::from_bits(self.field_at(v.offset(), 0).bits()), self.field_at(v.offset(), 1).as_float().unwrap_or(0.0))
                } else {
                    (Value::from_bits(v.bits()), 0.0)
                }
            };
            let ((ar, ai), (br, bi)) = (parts(a), parts(b));
            return ai == bi && self.numbers_eq(ar, br);
        }
        match (self.as_int(a), self.as_int(b)) {
            (Some(x), Some(y)) => x == y,
            (Some(x), None) => self.float_value(b).is_some_and(|f| int_eq_float(&x, f)),
            (None, Some(y)) => self.float_value(a).is_some_and(|f| int_eq_float(&y, f)),
            (None, None) => false,
        }
    }
}

// Tuples hash by xxHash.
const TUPLE_P1: u64 = 11_400_714_785_074_694_791;
const TUPLE_P2: u64 = 14_029_467_366_897_019_727;
const TUPLE_P5: u64 = 2_870_177_450_012_600_261;
/// Ends the hash of a tuple, together with its length.
const TUPLE_END: u64 = TUPLE_P5 ^ 3_527_539;
const TUPLE_OF_THREE: u64 = TUPLE_END ^ 3;

fn mixed(acc: u64, lane: u64) -> u64 {
    acc.wrapping_add(lane.wrapping_mul(TUPLE_P2)).rotate_left(31).wrapping_mul(TUPLE_P1)
}

#[derive(Clone, Copy, PartialEq)]
enum Family {
    Number,
    Str,
    Bytes,
    Tuple,
    /// Equal only to itself.
    Identity,
    /// A builtin whose comparison may reach Python code (list, dict, set, …).
    Other,
    /// `__eq__` is a script's.
    Python,
}

/// The first float that is no i128.
const I128_END: f64 = 170141183460469231731687303715884105728.0;

fn int_eq_float(n: &super::IntView, f: f64) -> bool {
    use num_traits::FromPrimitive;
    if !f.is_finite() || f.trunc() != f {
        return false;
    }
    match n {
        // Beyond the range a cast saturates: no float is the largest i128.
        super::IntView::Wide(n) => f < I128_END && f as i128 == *n,
        super::IntView::Big(n) => num_bigint::BigInt::from_f64(f).is_some_and(|g| g == *n),
    }
}

const MODULUS: u64 = (1 << 61) - 1;

fn hash_wide(n: i128) -> i64 {
    let h = (n.unsigned_abs() % MODULUS as u128) as i64;
    signed_hash(n < 0, h)
}
fn hash_big(n: &num_bigint::BigInt) -> i64 {
    let rest = n.magnitude() % num_bigint::BigUint::from(MODULUS);
    signed_hash(n.sign() == num_bigint::Sign::Minus, rest.iter_u64_digits().next().unwrap_or(0) as i64)
}
fn signed_hash(negative: bool, h: i64) -> i64 {
    let h = if negative { -h } else { h };
    if h == -1 { -2 } else { h }
}
/// CPython's hash of a float; a NaN hashes by identity.
fn hash_float(f: f64, v: Value<'_>) -> i64 {
    if f.is_nan() {
        return (v.bits() as u32 as i64) >> 4;
    }
    if f.is_infinite() {
        return if f > 0.0 { 314_159 } else { -314_159 };
    }
    if f.trunc() == f && f.abs() < 1e18 {
        return hash_wide(f as i128);
    }
    let (mut m, mut e) = libm::frexp(f.abs());
    let mut x: u64 = 0;
    while m != 0.0 {
        x = ((x << 28) & MODULUS) | x >> (61 - 28);
        m *= 268_435_456.0;
        e -= 28;
        let y = m as u64;
        m -= y as f64;
        x += y;
        if x >= MODULUS {
            x -= MODULUS;
        }
    }
    let e = e.rem_euclid(61) as u32;
    x = ((x << e) & MODULUS) | if e == 0 { 0 } else { x >> (61 - e) };
    signed_hash(f < 0.0, x as i64)
}
