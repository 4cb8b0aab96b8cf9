//! Truth, comparison, and the jumps that follow from them.

use super::layout::{EXACT, LIST, NONE, STR, TUPLE, UNBOUND, boolean, is_ref};
use super::numbers::{both_floats, both_small};
use super::{HotLoop, Word};
use crate::code::op::Op;
use crate::heap::{TAG_INT, Value};

impl HotLoop<'_> {
    /// Decides the jump that follows an instruction from its truth.
    #[inline(always)]
    fn jump_after(&mut self, truth: bool) -> bool {
        let jump = self.word(1);
        let wanted = jump as u8 == Op::JumpIfTrue as u8;
        if truth == wanted { self.jump((jump >> 32) as u32) } else { self.next(2) }
    }

    /// The truth of a value, where no method is asked.
    #[inline(always)]
    fn truth_at_hand(&self, x: u64) -> Option<bool> {
        if x & !1 == Value::FALSE.bits() {
            Some(x == Value::TRUE.bits())
        } else if x >= TAG_INT {
            Some(x != TAG_INT)
        } else if x == NONE {
            Some(false)
        } else if is_ref(x) && matches!(self.cx.heap.load16(x as u32) & EXACT, STR | LIST | TUPLE) {
            Some(self.cx.heap.len_at(x as u32) != 0)
        } else {
            None
        }
    }

    /// Equality, where no method is asked: of small ints and floats, of two strs, and of None with itself.
    #[inline(always)]
    fn equal_at_hand(&self, x: u64, y: u64) -> Option<bool> {
        if both_small(x, y) {
            Some(x == y)
        } else if both_floats(x, y) {
            Some(f64::from_bits(x) == f64::from_bits(y))
        } else if is_ref(x) && self.cx.heap.load16(x as u32) & EXACT == STR {
            if x == y {
                Some(true)
            } else if !is_ref(y) {
                if y == UNBOUND { None } else { Some(false) }
            } else if self.cx.heap.load16(y as u32) & EXACT == STR {
                self.cx.heap.short_str_eq(x as u32, y as u32)
            } else {
                None
            }
        } else if x == NONE && x == y {
            Some(true)
        } else {
            None
        }
    }

    #[inline(always)]
    pub(super) fn truth_value(&mut self, w: Word, wanted: bool) -> bool {
        match self.truth_at_hand(self.get(w.b())) {
            Some(truth) => self.done(w.a(), boolean(truth == wanted), 1),
            None => self.leave_cold(),
        }
    }

    #[inline(always)]
    pub(super) fn jump_if(&mut self, w: Word, wanted: bool) -> bool {
        match self.truth_at_hand(self.get(w.a())) {
            Some(truth) if truth == wanted => self.jump(w.bc()),
            Some(_) => self.next(1),
            None => self.leave_cold(),
        }
    }

    #[inline(always)]
    pub(super) fn compare(&mut self, w: Word, int: impl Fn(i64, i64) -> bool, float: impl Fn(f64, f64) -> bool) -> bool {
        let (x, y) = (self.get(w.b()), self.get(w.c()));
        if both_small(x, y) {
            return self.done(w.a(), boolean(int((x << 16) as i64, (y << 16) as i64)), 1);
        }
        if both_floats(x, y) {
            return self.done(w.a(), boolean(float(f64::from_bits(x), f64::from_bits(y))), 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn compare_and_jump(&mut self, w: Word, int: impl Fn(i64, i64) -> bool, float: impl Fn(f64, f64) -> bool) -> bool {
        let (x, y) = (self.get(w.b()), self.get(w.c()));
        if both_small(x, y) {
            return self.jump_after(int((x << 16) as i64, (y << 16) as i64));
        }
        if both_floats(x, y) {
            return self.jump_after(float(f64::from_bits(x), f64::from_bits(y)));
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn compare_immediate_and_jump(&mut self, w: Word, int: impl Fn(i64, i64) -> bool) -> bool {
        let x = self.get(w.b());
        if x >= TAG_INT {
            return self.jump_after(int((x << 16) as i64, w.immediate() << 16));
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn equality(&mut self, w: Word, wanted: bool) -> bool {
        match self.equal_at_hand(self.get(w.b()), self.get(w.c())) {
            Some(equal) => self.done(w.a(), boolean(equal == wanted), 1),
            None => self.leave_cold(),
        }
    }

    #[inline(always)]
    pub(super) fn equality_and_jump(&mut self, w: Word, wanted: bool) -> bool {
        match self.equal_at_hand(self.get(w.b()), self.get(w.c())) {
            Some(equal) => self.jump_after(equal == wanted),
            None => self.leave_cold(),
        }
    }

    #[inline(always)]
    pub(super) fn identity(&mut self, w: Word, wanted: bool) -> bool {
        let (x, y) = (self.get(w.b()), self.get(w.c()));
        if x == UNBOUND || y == UNBOUND {
            return self.leave_cold();
        }
        self.done(w.a(), boolean((x == y) == wanted), 1)
    }
}
