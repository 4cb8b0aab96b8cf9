//! Magnitudes as limbs of 32 bits, little-endian: what is quicker done in place than by making big numbers of both operands.

use std::cmp::Ordering;

use super::charge;
use crate::heap::{Heap, Res, Value, WIDE_LIMBS};

/// `a + b`, or `a - b`.
pub(super) fn add<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>, minus: bool) -> Option<Res<'h>> {
    let (mut room_a, mut room_b) = ([0; WIDE_LIMBS], [0; WIDE_LIMBS]);
    let (a_negative, x) = h.int_limbs(a, &mut room_a)?;
    let (b_negative, y) = h.int_limbs(b, &mut room_b)?;
    Some(charge(h, x.len().max(y.len()) as u64 * 32 + 1).and_then(|_| {
        if a_negative == (b_negative != minus) {
            return h.int_of_limbs(a_negative, &sum(x, y));
        }
        match order(x, y) {
            Ordering::Less => h.int_of_limbs(!a_negative, &difference(y, x)),
            _ => h.int_of_limbs(a_negative, &difference(x, y)),
        }
    }))
}

/// `a * b` where one has a single limb.
pub(super) fn mul<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    let (mut room_a, mut room_b) = ([0; WIDE_LIMBS], [0; WIDE_LIMBS]);
    let (a_negative, x) = h.int_limbs(a, &mut room_a)?;
    let (b_negative, y) = h.int_limbs(b, &mut room_b)?;
    let (long, factor) = match (x, y) {
        (long, [factor]) | ([factor], long) => (long, *factor),
        _ => return None,
    };
    Some(charge(h, long.len() as u64 * 32 + 32).and_then(|_| h.int_of_limbs(a_negative != b_negative, &times(long, factor))))
}

/// The quotient and the remainder of magnitudes where `b` has a single limb, and the signs of both.
pub(super) struct Divided {
    pub quotient: Vec<u32>,
    pub remainder: u32,
    pub negative: (bool, bool),
}

/// `None` unless `b` has a single limb, and `a` has many.
pub(super) fn div(h: &Heap, a: Value<'_>, b: Value<'_>) -> Option<Divided> {
    let (mut room_a, mut room_b) = ([0; WIDE_LIMBS], [0; WIDE_LIMBS]);
    let (a_negative, x) = h.int_limbs(a, &mut room_a)?;
    let (b_negative, y) = h.int_limbs(b, &mut room_b)?;
    let &[divisor] = y else { return None };
    let (quotient, remainder) = over(x, divisor);
    Some(Divided { quotient, remainder, negative: (a_negative, b_negative) })
}

fn order(x: &[u32], y: &[u32]) -> Ordering {
    x.len().cmp(&y.len()).then_with(|| x.iter().rev().cmp(y.iter().rev()))
}

fn sum(x: &[u32], y: &[u32]) -> Vec<u32> {
    let (long, short) = if x.len() >= y.len() { (x, y) } else { (y, x) };
    let mut out = Vec::with_capacity(long.len() + 1);
    let mut carry = 0;
    let (low, high) = long.split_at(short.len());
    for (&a, &b) in low.iter().zip(short) {
        carry += a as u64 + b as u64;
        out.push(carry as u32);
        carry >>= 32;
    }
    for &a in high {
        carry += a as u64;
        out.push(carry as u32);
        carry >>= 32;
    }
    out.push(carry as u32);
    out
}

/// `long` is not below `short`.
fn difference(long: &[u32], short: &[u32]) -> Vec<u32> {
    let mut out = Vec::with_capacity(long.len());
    let mut borrow = 0;
    let (low, high) = long.split_at(short.len().min(long.len()));
    for (&a, &b) in low.iter().zip(short) {
        borrow += a as i64 - b as i64;
        out.push(borrow as u32);
        borrow >>= 32;
    }
    for &a in high {
        borrow += a as i64;
        out.push(borrow as u32);
        borrow >>= 32;
    }
    out
}

fn times(long: &[u32], factor: u32) -> Vec<u32> {
    let mut out = Vec::with_capacity(long.len() + 1);
    let mut carry = 0;
    for &limb in long {
        carry += limb as u64 * factor as u64;
        out.push(carry as u32);
        carry >>= 32;
    }
    out.push(carry as u32);
    out
}

fn over(long: &[u32], divisor: u32) -> (Vec<u32>, u32) {
    let mut quotient = vec![0; long.len()];
    let mut rest = 0u64;
    for (to, &limb) in quotient.iter_mut().zip(long).rev() {
        rest = rest << 32 | limb as u64;
        *to = (rest / divisor as u64) as u32;
        rest %= divisor as u64;
    }
    (quotient, rest as u32)
}
