//! The next item of a `for` loop.

use super::layout::{EXACT, LIST_BUFFER, UNBOUND, is_ref, op_of, sext};
use super::{HotLoop, Left, Word};
use crate::code::op::{FOR_TEMPORARY, Op};
use crate::heap::{FLAG_ASCII, HEADER, IterKind, Kind, SMALL_MAX, TAG_INT, Value};
use crate::vm::frames::Then;

/// Fields of an iterator's object. What they mean depends on what it is over.
const FIRST: u32 = HEADER;
const SECOND: u32 = HEADER + 8;
const THIRD: u32 = HEADER + 16;
const FOURTH: u32 = HEADER + 24;
const FIFTH: u32 = HEADER + 32;

/// What an iterator over a dict gives, as its fourth field says it.
const KEYS: u64 = TAG_INT;
const VALUES: u64 = TAG_INT | 1;
const ITEMS: u64 = TAG_INT | 2;

impl HotLoop<'_> {
    /// The register of a pair's first part, when the instruction after a loop's takes the pair apart and nothing else sees it.
    #[inline(always)]
    fn unpacked_to(&self, w: Word) -> Option<u16> {
        let pair = Word(self.word(2));
        let is_unpacked = w.mark() & FOR_TEMPORARY != 0 && op_of(pair.0) == Op::Unpack && pair.c() == 2 && pair.b() == w.a();
        is_unpacked.then_some(pair.a())
    }

    /// Gives both parts of a pair; goes on after what would have taken it apart.
    #[inline(always)]
    fn give_pair(&mut self, first: u16, x: u64, y: u64) -> bool {
        self.set(first, x);
        self.done(first + 1, y, 3)
    }

    #[inline(always)]
    pub(super) fn next_item<const WARM: bool>(&mut self, w: Word) -> bool {
        let iterator = self.get(w.b());
        if is_ref(iterator) {
            let it = iterator as u32;
            if self.cx.heap.load8(it) == Kind::Iterator as u8 {
                let kind = self.cx.heap.load16(it + 2);
                if kind == IterKind::Range as u16 {
                    let left = sext(self.cx.heap.load64(it + THIRD));
                    if left <= 0 {
                        return self.next(1);
                    }
                    let at = self.step_range(it, left);
                    return self.done(w.a(), at, 2);
                }
                if kind == IterKind::List as u16 || kind == IterKind::Tuple as u16 || kind == IterKind::Str as u16 {
                    return self.next_of_sequence(w, it, kind);
                }
                return if WARM { self.next_of_others(w, it, kind) } else { self.leave(Left::Warm) };
            }
            if self.cx.heap.load8(it) == Kind::Generator as u8 {
                return self.resume(iterator, Then::GenFor, w.a()) || self.leave_warm::<WARM>();
            }
        }
        self.leave_warm::<WARM>()
    }

    /// Steps an iterator over a range that has `left` items, which are more than none.
    #[inline(always)]
    fn step_range(&mut self, it: u32, left: i64) -> u64 {
        let at = self.cx.heap.load64(it + FIRST);
        let step = sext(self.cx.heap.load64(it + SECOND));
        // The value after the last may leave the small range; it is never read then.
        self.cx.heap.store64(it + FIRST, (sext(at) + step) as u64 | TAG_INT);
        self.cx.heap.store64(it + THIRD, (left - 1) as u64 | TAG_INT);
        at
    }

    #[inline(always)]
    fn next_of_sequence(&mut self, w: Word, it: u32, kind: u16) -> bool {
        let items = self.cx.heap.load64(it + FIRST);
        let n = sext(self.cx.heap.load64(it + SECOND)) as u32;
        if items == UNBOUND {
            return self.next(1);
        }
        let items = items as u32;
        if kind == IterKind::Str as u16 && self.cx.heap.load8(items + 1) & FLAG_ASCII == 0 {
            // Counts bytes, not characters.
            return self.leave_cold();
        }
        if n >= self.cx.heap.len_at(items) {
            // Exhausted for ever.
            self.cx.heap.store64(it + FIRST, UNBOUND);
            return self.next(1);
        }
        let item = if kind == IterKind::List as u16 {
            self.cx.heap.load64(self.cx.heap.load32(items + LIST_BUFFER) + n * 8)
        } else if kind == IterKind::Tuple as u16 {
            self.cx.heap.load64(items + HEADER + n * 8)
        } else {
            self.cx.heap.ascii_char_at(items, n)
        };
        self.cx.heap.store64(it + SECOND, (n + 1) as u64 | TAG_INT);
        self.done(w.a(), item, 2)
    }

    /// Over a dict, an enumerate or a zip of two.
    #[inline(always)]
    fn next_of_others(&mut self, w: Word, it: u32, kind: u16) -> bool {
        let pair = self.unpacked_to(w);
        if kind == IterKind::Table as u16 {
            return self.next_of_dict(w, it, pair);
        }
        // The pair of an enumerate or of a zip of two goes straight to where it is unpacked.
        let Some(first) = pair else { return self.leave_cold() };
        if kind == IterKind::Enumerate as u16 {
            let (inner, count) = (self.cx.heap.load64(it + FIRST), self.cx.heap.load64(it + SECOND));
            if count >= TAG_INT && sext(count) < SMALL_MAX && is_ref(inner) {
                if let Some(item) = self.step(inner as u32) {
                    self.cx.heap.store64(it + SECOND, (sext(count) + 1) as u64 | TAG_INT);
                    return self.give_pair(first, count, item);
                }
            }
        } else if kind == IterKind::Zip as u16 && self.cx.heap.load64(it + SECOND) != Value::TRUE.bits() {
            let parts = self.cx.heap.load64(it + FIRST) as u32;
            if self.cx.heap.load8(parts) == Kind::Tuple as u8 && self.cx.heap.len_at(parts) == 2 {
                let (x, y) = (self.cx.heap.load64(parts + HEADER) as u32, self.cx.heap.load64(parts + HEADER + 8) as u32);
                if let Some((x, y)) = self.cx.heap.two_lists_at_hand(x, y) {
                    return self.give_pair(first, x, y);
                }
                // Neither is stepped unless both have another item.
                if x != y && self.has_next(x) && self.has_next(y) {
                    let (Some(x), Some(y)) = (self.step(x), self.step(y)) else { return self.leave_cold() };
                    return self.give_pair(first, x, y);
                }
            }
        }
        self.leave_cold()
    }

    #[inline(always)]
    fn next_of_dict(&mut self, w: Word, it: u32, pair: Option<u16>) -> bool {
        let dict = self.cx.heap.load64(it + FIRST);
        let n = sext(self.cx.heap.load64(it + SECOND)) as u32;
        if !is_ref(dict) || self.cx.heap.load8(dict as u32) != Kind::Dict as u8 {
            return self.leave_cold();
        }
        // A dict of another size than at the start is an error, which is raised elsewhere; so are more entries than it had then.
        let left = self.cx.heap.load64(it + FIFTH);
        if self.cx.heap.load64(it + THIRD) != TAG_INT | self.cx.heap.len_at(dict as u32) as u64 || left == TAG_INT {
            return self.leave_cold();
        }
        let Some((key, value)) = self.cx.heap.entry_at_hand(dict as u32, n) else { return self.leave_cold() };
        let wanted = self.cx.heap.load64(it + FOURTH);
        let to = if wanted == ITEMS { pair } else { None };
        if to.is_none() && wanted != KEYS && wanted != VALUES {
            return self.leave_cold();
        }
        self.cx.heap.store64(it + SECOND, (n + 1) as u64 | TAG_INT);
        self.cx.heap.store64(it + FIFTH, left - 1);
        match to {
            Some(first) => self.give_pair(first, key, value),
            None => self.done(w.a(), if wanted == KEYS { key } else { value }, 2),
        }
    }

    /// Whether an iterator is one over a list, tuple or range that has another item.
    #[inline(always)]
    fn has_next(&self, it: u32) -> bool {
        let kind = self.cx.heap.load16(it + 2);
        if self.cx.heap.load16(it) & EXACT != Kind::Iterator as u16 {
            return false;
        }
        if kind == IterKind::Range as u16 {
            return sext(self.cx.heap.load64(it + THIRD)) > 0;
        }
        let items = self.cx.heap.load64(it + FIRST);
        (kind == IterKind::List as u16 || kind == IterKind::Tuple as u16)
            && is_ref(items)
            && (sext(self.cx.heap.load64(it + SECOND)) as u32) < self.cx.heap.len_at(items as u32)
    }

    /// Its next item, if so.
    #[inline(always)]
    fn step(&mut self, it: u32) -> Option<u64> {
        if !self.has_next(it) {
            return None;
        }
        if self.cx.heap.load16(it + 2) == IterKind::Range as u16 {
            let left = sext(self.cx.heap.load64(it + THIRD));
            return Some(self.step_range(it, left));
        }
        let items = self.cx.heap.load32(it + FIRST);
        let first = if self.cx.heap.load16(it + 2) == IterKind::List as u16 { self.cx.heap.load32(items + LIST_BUFFER) } else { items + HEADER };
        let n = sext(self.cx.heap.load64(it + SECOND)) as u32;
        self.cx.heap.store64(it + SECOND, (n + 1) as u64 | TAG_INT);
        Some(self.cx.heap.load64(first + n * 8))
    }
}
