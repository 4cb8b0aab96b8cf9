//! Ints in three tiers, each int in the smallest that holds it: 48 bits in the value, i128, big.
//!
//! A heap int: aux 0 = i128 at 16 (16 bytes); aux 1 or 2 = big, positive or negative, `len` u32 limbs at 16, little-endian.
//! An int of a subclass is always on the heap, also when it is small.

use num_bigint::{BigInt, BigUint, Sign};

use super::{HEADER, Heap, Kind, Res, Ty, Value};

/// Limbs of an int that is not big.
pub const WIDE_LIMBS: usize = 4;

/// An int, whatever its tier. Bools count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IntView {
    Wide(i128),
    Big(BigInt),
}

impl IntView {
    pub fn to_big(&self) -> BigInt {
        match self {
            IntView::Wide(n) => BigInt::from(*n),
            IntView::Big(n) => n.clone(),
        }
    }
}

impl Heap {
    /// An int.
    #[inline]
    pub fn int<'h>(&'h self, n: i128) -> Res<'h> {
        if let Ok(n) = i64::try_from(n)
            && let Some(v) = Value::try_small(n)
        {
            return Ok(v);
        }
        self.wide_int(n, self.class(Ty::Int))
    }
    /// The value of an exact int that fits 64 bits.
    #[inline(always)]
    pub(crate) fn word_int(&self, bits: u64) -> Option<i64> {
        let v: Value<'_> = Value::from_bits(bits);
        if let Some(n) = v.as_small() {
            return Some(n);
        }
        // Kind, flags and aux at once: an int, of no subclass, that is not big.
        if !v.is_ref() || self.load32(v.offset()) != Kind::Int as u32 {
            return None;
        }
        let (low, high) = (self.load64(v.offset() + HEADER) as i64, self.load64(v.offset() + HEADER + 8) as i64);
        (high == low >> 63).then_some(low)
    }
    /// An int from i64.
    #[inline(always)]
    pub fn int64<'h>(&'h self, n: i64) -> Res<'h> {
        match Value::try_small(n) {
            Some(v) => Ok(v),
            None => self.wide_int(n as i128, self.class(Ty::Int)),
        }
    }
    fn wide_int<'h>(&'h self, n: i128, class: Value<'h>) -> Res<'h> {
        let offset = self.alloc(Kind::Int, class.offset(), 16, 0)?;
        self.store64(offset + HEADER, n as u64);
        self.store64(offset + HEADER + 8, (n >> 64) as u64);
        self.mark_subclass(offset, class);
        Ok(Value::from_ref(offset))
    }
    /// An int of any size, in its proper tier.
    pub fn big_int<'h>(&'h self, n: &BigInt) -> Res<'h> {
        self.big_int_of(n, self.class(Ty::Int))
    }
    fn big_int_of<'h>(&'h self, n: &BigInt, class: Value<'h>) -> Res<'h> {
        if let Ok(wide) = i128::try_from(n) {
            return if class.is(self.class(Ty::Int)) { self.int(wide) } else { self.wide_int(wide, class) };
        }
        self.big_limbs(n.sign() == Sign::Minus, &n.magnitude().to_u32_digits(), class)
    }
    /// An exact int of a sign and a magnitude (little-endian, zeros may lead), in its proper tier.
    pub fn int_of_limbs<'h>(&'h self, negative: bool, limbs: &[u32]) -> Res<'h> {
        let limbs = limbs.get(..limbs.iter().rposition(|&limb| limb != 0).map_or(0, |last| last + 1)).unwrap_or_default();
        if limbs.len() <= WIDE_LIMBS {
            let magnitude = limbs.iter().rev().fold(0u128, |n, &limb| n << 32 | limb as u128);
            if magnitude <= i128::MAX as u128 || (negative && magnitude == i128::MIN.unsigned_abs()) {
                let n = magnitude as i128;
                return self.int(if negative { n.wrapping_neg() } else { n });
            }
        }
        self.big_limbs(negative, limbs, self.class(Ty::Int))
    }
    fn big_limbs<'h>(&'h self, negative: bool, limbs: &[u32], class: Value<'h>) -> Res<'h> {
        let offset = self.alloc(Kind::Int, class.offset(), limbs.len() as u64 * 4, limbs.len() as u32)?;
        for (i, &limb) in limbs.iter().enumerate() {
            self.store32(offset + HEADER + i as u32 * 4, limb);
        }
        let v = Value::from_ref(offset);
        self.set_aux(v, if negative { 2 } else { 1 });
        self.mark_subclass(offset, class);
        Ok(v)
    }
    /// Whether an int is below 0, and its magnitude, which lies in `room` when the int is not big.
    pub fn int_limbs<'a>(&'a self, v: Value<'a>, room: &'a mut [u32; WIDE_LIMBS]) -> Option<(bool, &'a [u32])> {
        if let Some(n) = self.as_i128(v) {
            let magnitude = n.unsigned_abs();
            *room = [magnitude as u32, (magnitude >> 32) as u32, (magnitude >> 64) as u32, (magnitude >> 96) as u32];
            let length = WIDE_LIMBS - magnitude.leading_zeros() as usize / 32;
            return Some((n < 0, &room[..length]));
        }
        self.is_kind(v, Kind::Int).then(|| (self.aux(v) == 2, self.lend_words(v.offset() + HEADER, self.len_at(v.offset()))))
    }
    /// An int object of a subclass of int.
    pub fn int_of_class<'h>(&'h self, class: Value<'h>, n: &IntView) -> Res<'h> {
        if class.is(self.class(Ty::Int)) {
            return match n {
                IntView::Wide(n) => self.int(*n),
                IntView::Big(n) => self.big_int(n),
            };
        }
        match n {
            IntView::Wide(n) => self.wide_int(*n, class),
            IntView::Big(n) => self.big_int_of(n, class),
        }
    }

    /// Whether `v` is an int (a bool counts, a subclass too).
    #[inline(always)]
    pub fn is_int(&self, v: Value<'_>) -> bool {
        v.is_small() || v.is_bool() || self.is_kind(v, Kind::Int)
    }
    /// The int as i128, if it is an int that fits. Bools count.
    #[inline]
    pub fn as_i128(&self, v: Value<'_>) -> Option<i128> {
        if let Some(n) = v.as_small() {
            return Some(n as i128);
        }
        if let Some(b) = v.as_bool() {
            return Some(b as i128);
        }
        if self.is_kind(v, Kind::Int) && self.aux(v) == 0 {
            let at = v.offset() + HEADER;
            return Some((self.load64(at) as u128 | (self.load64(at + 8) as u128) << 64) as i128);
        }
        None
    }
    /// The int as i64, if it is an int that fits. Bools count.
    #[inline]
    pub fn as_i64(&self, v: Value<'_>) -> Option<i64> {
        match v.as_small() {
            Some(n) => Some(n),
            None => self.as_i128(v).and_then(|n| i64::try_from(n).ok()),
        }
    }
    /// The int, if it is one. Bools count.
    pub fn as_int(&self, v: Value<'_>) -> Option<IntView> {
        if let Some(n) = self.as_i128(v) {
            return Some(IntView::Wide(n));
        }
        if !self.is_kind(v, Kind::Int) {
            return None;
        }
        let limbs = self.lend_words(v.offset() + HEADER, self.len_at(v.offset()));
        let sign = if self.aux(v) == 2 { Sign::Minus } else { Sign::Plus };
        Some(IntView::Big(BigInt::from_biguint(sign, BigUint::from_slice(limbs))))
    }
    /// The int as a BigInt, if it is one.
    pub fn as_big(&self, v: Value<'_>) -> Option<BigInt> {
        self.as_int(v).map(|n| n.to_big())
    }
    /// Bits of the magnitude of an int (0 for 0); bounds a computation before it is made.
    pub fn int_bits(&self, v: Value<'_>) -> u64 {
        if let Some(n) = self.as_i128(v) {
            return 128 - n.unsigned_abs().leading_zeros() as u64;
        }
        self.len_at(v.offset()) as u64 * 32
    }
    /// The float value of a float, also of a subclass; not of an int.
    #[inline]
    pub fn float_value(&self, v: Value<'_>) -> Option<f64> {
        match v.as_float() {
            Some(f) => Some(f),
            None if self.is_kind(v, Kind::Float) => self.field_at(v.offset(), 0).as_float(),
            None => None,
        }
    }
}
