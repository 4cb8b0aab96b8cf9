//! Arithmetic of small ints and floats.

use super::layout::{sext, small};
use super::{HotLoop, Word};
use crate::heap::{FLOAT_END, SMALL_MIN, TAG_INT, Value};

/// Shifts to the left by up to here stay in range for ints of 32 bits.
const SHIFT_END: u64 = 16;

#[inline(always)]
pub(super) fn both_small(x: u64, y: u64) -> bool {
    x & y >= TAG_INT
}

#[inline(always)]
pub(super) fn both_floats(x: u64, y: u64) -> bool {
    x < FLOAT_END && y < FLOAT_END
}

/// A small int whose payload is in the upper 48 bits.
#[inline(always)]
fn from_upper(n: i64) -> u64 {
    (n as u64) >> 16 | TAG_INT
}

/// Whether an int fits 32 bits: products and shifts of such cannot overflow.
#[inline(always)]
fn is_short(n: i64) -> bool {
    n as i32 as i64 == n
}

/// The quotient, rounded down; `n` is not 0.
#[inline(always)]
fn quotient(m: i64, n: i64) -> Option<u64> {
    small(m / n - ((m % n != 0) & ((m < 0) != (n < 0))) as i64)
}

/// The remainder with the sign of `n`, which is not 0.
#[inline(always)]
fn modulo(m: i64, n: i64) -> u64 {
    let rest = m % n;
    let rest = if rest != 0 && (rest < 0) != (n < 0) { rest + n } else { rest };
    rest as u64 | TAG_INT
}

impl HotLoop<'_> {
    /// Addition and subtraction: ints in the upper 48 bits overflow where small ints do.
    #[inline(always)]
    pub(super) fn arithmetic(&mut self, w: Word, int: impl Fn(i64, i64) -> Option<i64>, float: impl Fn(f64, f64) -> f64) -> bool {
        let (x, y) = (self.get(w.b()), self.get(w.c()));
        if both_small(x, y) {
            if let Some(n) = int((x << 16) as i64, (y << 16) as i64) {
                return self.done(w.a(), from_upper(n), 1);
            }
        } else if both_floats(x, y) {
            return self.done(w.a(), float(f64::from_bits(x), f64::from_bits(y)).to_bits(), 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn arithmetic_immediate(&mut self, w: Word, int: impl Fn(i64, i64) -> Option<i64>) -> bool {
        let x = self.get(w.b());
        if x >= TAG_INT {
            if let Some(n) = int((x << 16) as i64, w.immediate() << 16) {
                return self.done(w.a(), from_upper(n), 1);
            }
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn multiply(&mut self, w: Word) -> bool {
        let (x, y) = (self.get(w.b()), self.get(w.c()));
        if both_small(x, y) {
            let (m, n) = (sext(x), sext(y));
            if is_short(m) && is_short(n) {
                if let Some(product) = small(m * n) {
                    return self.done(w.a(), product, 1);
                }
            }
        } else if both_floats(x, y) {
            return self.done(w.a(), (f64::from_bits(x) * f64::from_bits(y)).to_bits(), 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn multiply_immediate(&mut self, w: Word) -> bool {
        let x = self.get(w.b());
        if x >= TAG_INT && is_short(sext(x)) {
            return self.done(w.a(), (sext(x) * w.immediate()) as u64 | TAG_INT, 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn divide(&mut self, w: Word) -> bool {
        let (x, y) = (self.get(w.b()), self.get(w.c()));
        if both_floats(x, y) {
            let divisor = f64::from_bits(y);
            if divisor != 0.0 {
                return self.done(w.a(), (f64::from_bits(x) / divisor).to_bits(), 1);
            }
        } else if both_small(x, y) && sext(y) != 0 {
            return self.done(w.a(), (sext(x) as f64 / sext(y) as f64).to_bits(), 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn divide_down(&mut self, w: Word) -> bool {
        let (x, y) = (self.get(w.b()), self.get(w.c()));
        if both_small(x, y) && sext(y) != 0 {
            if let Some(quotient) = quotient(sext(x), sext(y)) {
                return self.done(w.a(), quotient, 1);
            }
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn divide_down_immediate(&mut self, w: Word) -> bool {
        let x = self.get(w.b());
        if x >= TAG_INT && w.immediate() != 0 {
            if let Some(quotient) = quotient(sext(x), w.immediate()) {
                return self.done(w.a(), quotient, 1);
            }
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn remainder(&mut self, w: Word) -> bool {
        let (x, y) = (self.get(w.b()), self.get(w.c()));
        if both_small(x, y) && sext(y) != 0 {
            return self.done(w.a(), modulo(sext(x), sext(y)), 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn remainder_immediate(&mut self, w: Word) -> bool {
        let x = self.get(w.b());
        if x >= TAG_INT && w.immediate() != 0 {
            return self.done(w.a(), modulo(sext(x), w.immediate()), 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn bits(&mut self, w: Word, combine: impl Fn(u64, u64) -> u64) -> bool {
        let (x, y) = (self.get(w.b()), self.get(w.c()));
        if both_small(x, y) {
            return self.done(w.a(), combine(x, y) | TAG_INT, 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn and_immediate(&mut self, w: Word) -> bool {
        let x = self.get(w.b());
        if x >= TAG_INT {
            return self.done(w.a(), x & (w.immediate() as u64 | TAG_INT), 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn shift_left(&mut self, w: Word) -> bool {
        let (x, y) = (self.get(w.b()), self.get(w.c()));
        if both_small(x, y) && (sext(y) as u64) < SHIFT_END && is_short(sext(x)) {
            return self.done(w.a(), (sext(x) << sext(y)) as u64 | TAG_INT, 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn shift_left_immediate(&mut self, w: Word) -> bool {
        let x = self.get(w.b());
        if x >= TAG_INT && (w.c() as u64) < SHIFT_END && is_short(sext(x)) {
            return self.done(w.a(), (sext(x) << w.c()) as u64 | TAG_INT, 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn shift_right(&mut self, w: Word) -> bool {
        let (x, y) = (self.get(w.b()), self.get(w.c()));
        if both_small(x, y) && (sext(y) as u64) < 64 {
            return self.done(w.a(), (sext(x) >> sext(y)) as u64 | TAG_INT, 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn shift_right_immediate(&mut self, w: Word) -> bool {
        let x = self.get(w.b());
        if x >= TAG_INT && w.c() < 64 {
            return self.done(w.a(), (sext(x) >> w.c()) as u64 | TAG_INT, 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn negate(&mut self, w: Word) -> bool {
        let x = self.get(w.b());
        if x >= TAG_INT && sext(x) != SMALL_MIN {
            return self.done(w.a(), -sext(x) as u64 | TAG_INT, 1);
        }
        if x < FLOAT_END {
            return self.done(w.a(), Value::float(-f64::from_bits(x)).bits(), 1);
        }
        self.leave_cold()
    }
}
