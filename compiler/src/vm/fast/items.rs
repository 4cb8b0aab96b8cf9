//! Items of lists, tuples, strs and dicts.

use super::layout::{ASCII_STR, DICT, EXACT, EXACT_ASCII, LIST, LIST_BUFFER, LIST_CAPACITY, TUPLE, UNBOUND, boolean, is_ref, sext};
use super::{HotLoop, Left, Word};
use crate::code::op::Op;
use crate::heap::{HEADER, Probe, TAG_INT, Value};

/// Strs up to here are searched on the spot.
const SHORT: u32 = 16;

/// Position of index `n` (negative: from the end) among `len` items.
#[inline(always)]
fn position(n: i64, len: u32) -> Option<u32> {
    let at = if n < 0 { n + len as i64 } else { n };
    ((at as u64) < len as u64).then_some(at as u32)
}

impl HotLoop<'_> {
    /// Whether it is exactly a dict.
    #[inline(always)]
    fn is_dict(&self, v: u64) -> bool {
        is_ref(v) && self.cx.heap.load16(v as u32) & EXACT == DICT
    }

    /// An item of an exact list, tuple or ASCII str.
    #[inline(always)]
    fn item_at_hand(&self, sequence: u32, index: i64) -> Option<u64> {
        let at = position(index, self.cx.heap.len_at(sequence))?;
        let header = self.cx.heap.load16(sequence);
        if header == LIST {
            Some(self.cx.heap.load64(self.cx.heap.load32(sequence + LIST_BUFFER) + at * 8))
        } else if header == TUPLE {
            Some(self.cx.heap.load64(sequence + HEADER + at * 8))
        } else if header & EXACT_ASCII == ASCII_STR {
            Some(self.cx.heap.ascii_char_at(sequence, at))
        } else {
            None
        }
    }

    #[inline(always)]
    pub(super) fn get_at<const WARM: bool>(&mut self, w: Word) -> bool {
        let (object, index) = (self.get(w.b()), self.get(w.c()));
        if is_ref(object) && index >= TAG_INT {
            if let Some(item) = self.item_at_hand(object as u32, sext(index)) {
                return self.done(w.a(), item, 1);
            }
        }
        if WARM && self.is_dict(object) {
            if let Some(Probe::Found(n)) = self.cx.heap.find_at_hand(object as u32, index) {
                return self.done(w.a(), self.cx.heap.table_value_at(object as u32, n), 1);
            }
        }
        self.leave_warm::<WARM>()
    }

    #[inline(always)]
    pub(super) fn get_at_immediate(&mut self, w: Word) -> bool {
        let object = self.get(w.b());
        if is_ref(object) {
            if let Some(item) = self.item_at_hand(object as u32, w.immediate()) {
                return self.done(w.a(), item, 1);
            }
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn set_at<const WARM: bool>(&mut self, w: Word) -> bool {
        let (object, index) = (self.get(w.a()), self.get(w.b()));
        if is_ref(object) && index >= TAG_INT && self.cx.heap.load16(object as u32) == LIST {
            let list = object as u32;
            if let Some(at) = position(sext(index), self.cx.heap.len_at(list)) {
                self.cx.heap.store64(self.cx.heap.load32(list + LIST_BUFFER) + at * 8, self.get(w.c()));
                return self.next(1);
            }
        }
        if WARM && self.is_dict(object) && self.get(w.c()) != UNBOUND {
            if let Some(Probe::Found(n)) = self.cx.heap.find_at_hand(object as u32, index) {
                self.cx.heap.set_table_value_at(object as u32, n, self.get(w.c()));
                return self.next(1);
            }
        }
        self.leave_warm::<WARM>()
    }

    /// `in` and `not in`: a dict's keys, and one character of a short str.
    #[inline(always)]
    pub(super) fn search<const WARM: bool>(&mut self, w: Word) -> bool {
        if !WARM {
            return self.leave(Left::Warm);
        }
        let (item, container) = (self.get(w.b()), self.get(w.c()));
        if self.is_dict(container) {
            return match self.cx.heap.find_at_hand(container as u32, item) {
                Some(Probe::Ask { .. }) | None => self.leave_cold(),
                Some(probe) => self.done(w.a(), boolean((probe != Probe::Missing) == (w.op() == Op::In)), 1),
            };
        }
        if is_ref(container) && is_ref(item) {
            if let Some(found) = self.character_at_hand(item as u32, container as u32) {
                return self.done(w.a(), boolean(found == (w.op() == Op::In)), 1);
            }
        }
        self.leave_cold()
    }

    /// Whether a str of one character is in a short str.
    #[inline(always)]
    fn character_at_hand(&self, item: u32, text: u32) -> Option<bool> {
        let is_ascii = |at: u32| self.cx.heap.load16(at) & EXACT_ASCII == ASCII_STR;
        let len = self.cx.heap.len_at(text);
        if !is_ascii(text) || !is_ascii(item) || self.cx.heap.len_at(item) != 1 || len > SHORT {
            return None;
        }
        let byte = self.cx.heap.ascii_byte_at(item, 0);
        let mut found = false;
        for i in 0..len {
            found |= self.cx.heap.ascii_byte_at(text, i) == byte;
        }
        Some(found)
    }

    #[inline(always)]
    pub(super) fn unpack(&mut self, w: Word) -> bool {
        let sequence = self.get(w.b());
        if !is_ref(sequence) || self.cx.heap.len_at(sequence as u32) != w.c() as u32 {
            return self.leave_cold();
        }
        let sequence = sequence as u32;
        let items = match self.cx.heap.load16(sequence) {
            TUPLE => sequence + HEADER,
            LIST => self.cx.heap.load32(sequence + LIST_BUFFER),
            _ => return self.leave_cold(),
        };
        for i in 0..w.c() {
            // SAFETY: the registers are the instruction's. Volatile, so that it does not become a call of memmove.
            unsafe { self.r.add((w.a() + i) as usize).write_volatile(self.cx.heap.load64(items + i as u32 * 8)) };
        }
        self.next(1)
    }

    #[inline(always)]
    pub(super) fn build_tuple(&mut self, w: Word) -> bool {
        let cell = self.cx.heap.tuple_cell(w.c() as u32);
        if cell == 0 {
            return self.leave_cold();
        }
        for i in 0..w.c() {
            // SAFETY: the registers are the instruction's. Volatile, so that it does not become a call of memmove.
            let item = unsafe { self.r.add((w.b() + i) as usize).read_volatile() };
            self.cx.heap.store64(cell + HEADER + i as u32 * 8, item);
        }
        self.done(w.a(), Value::from_ref(cell).bits(), 1)
    }

    /// The append of a comprehension.
    #[inline(always)]
    pub(super) fn append(&mut self, w: Word) -> bool {
        if self.append_at_hand(self.get(w.a()) as u32, self.get(w.b())) { self.next(1) } else { self.leave_cold() }
    }

    /// Appends to a list that has room; whether it did.
    #[inline(always)]
    pub(super) fn append_at_hand(&mut self, list: u32, item: u64) -> bool {
        let len = self.cx.heap.len_at(list);
        if item == UNBOUND || len >= self.cx.heap.load32(list + LIST_CAPACITY) {
            return false;
        }
        self.cx.heap.store64(self.cx.heap.load32(list + LIST_BUFFER) + len * 8, item);
        self.cx.heap.set_len_at(list, len + 1);
        true
    }
}
