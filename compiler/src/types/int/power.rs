//! Powers, also modular.

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{One, Zero};

use super::bits::{exponent_of_two, is_negative};
use super::{charge, into_big, pair};
use crate::heap::{Heap, IntView, Raised, Res, Ty, Value};

/// `a ** b`; a float when `b` is negative.
pub fn pow<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
    let (base, exponent) = pair(h, a, b)?;
    if is_negative(&exponent) {
        let floats = super::view_to_float(h, &base).and_then(|x| Ok((x, super::view_to_float(h, &exponent)?)));
        return Some(floats.and_then(|(x, y)| crate::types::float::pow(h, x, y)));
    }
    if let IntView::Wide(base @ -1..=1) = base {
        let odd = match &exponent {
            IntView::Wide(n) => n & 1 == 1,
            IntView::Big(n) => n.is_odd(),
        };
        let zero = exponent == IntView::Wide(0);
        return Some(Ok(Value::small(if zero { 1 } else if base == -1 && !odd { 1 } else { base as i64 })));
    }
    let IntView::Wide(exponent) = exponent else { return Some(Err(h.out_of_memory())) };
    if let IntView::Wide(n) = base
        && let Some(n) = u32::try_from(exponent).ok().and_then(|e| n.checked_pow(e))
    {
        return Some(h.int(n));
    }
    Some(big_pow(h, into_big(base), exponent))
}

fn big_pow<'h>(h: &'h Heap, base: BigInt, exponent: i128) -> Res<'h> {
    let exponent = u64::try_from(exponent).unwrap_or(u64::MAX);
    if let Some(two) = exponent_of_two(&base) {
        let shift = two.saturating_mul(exponent);
        charge(h, shift)?;
        let negative = base.sign() == Sign::Minus && exponent & 1 == 1;
        return h.big_int(&(BigInt::from(if negative { -1 } else { 1 }) << shift));
    }
    // The result has more bits than this, and at most `exponent` more.
    let least = (base.bits() - 1).saturating_mul(exponent);
    charge(h, least)?;
    charge(h, base.bits().saturating_mul(exponent).min(super::INT_BITS_MAX))?;
    let exponent = u32::try_from(exponent).map_err(|_| h.out_of_memory())?;
    h.big_int(&base.pow(exponent))
}

/// `pow(a, b, m)`.
pub fn pow_mod<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>, m: Value<'h>) -> Option<Res<'h>> {
    let (base, exponent) = pair(h, a, b)?;
    let modulus = h.as_int(m)?;
    if modulus == IntView::Wide(0) {
        return Some(Err(h.value_error("pow() 3rd argument cannot be 0")));
    }
    if let (IntView::Wide(x), IntView::Wide(e), IntView::Wide(m)) = (&base, &exponent, &modulus)
        && let (Ok(e), Ok(m)) = (u64::try_from(*e), u64::try_from(*m))
    {
        return Some(h.int(small_pow_mod(x.rem_euclid(m as i128) as u64, e, m) as i128));
    }
    Some(big_pow_mod(h, into_big(base), into_big(exponent), into_big(modulus)))
}

fn small_pow_mod(base: u64, mut exponent: u64, modulus: u64) -> u64 {
    let times = |x: u64, y: u64| match x.checked_mul(y) {
        Some(n) => n % modulus,
        None => (x as u128 * y as u128 % modulus as u128) as u64,
    };
    let (mut square, mut result) = (base, 1 % modulus);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = times(result, square);
        }
        square = times(square, square);
        exponent >>= 1;
    }
    result
}

fn big_pow_mod<'h>(h: &'h Heap, base: BigInt, exponent: BigInt, modulus: BigInt) -> Res<'h> {
    charge(h, modulus.bits() * 4)?;
    let (base, exponent) = if exponent.sign() == Sign::Minus { (inverse(h, &base, &modulus)?, -exponent) } else { (base, exponent) };
    // Only the magnitude matters to the method; the sign of the modulus decides that of the result, as in `%`.
    let magnitude = BigInt::from(modulus.magnitude().clone());
    let result = power_by_windows(base.mod_floor(&magnitude).magnitude(), exponent.magnitude(), modulus.magnitude());
    h.big_int(&BigInt::from(result).mod_floor(&modulus))
}

/// Exponents up to here are taken a bit at a time, since a table of powers would cost more than it saves.
const SHORT_EXPONENT_BITS: u64 = 40;

/// `base ** exponent % modulus` by squaring, four bits of the exponent at a time. In the sandbox this is faster than Montgomery's
/// method for every size.
fn power_by_windows(base: &BigUint, exponent: &BigUint, modulus: &BigUint) -> BigUint {
    let times = |x: &BigUint, y: &BigUint| x * y % modulus;
    if exponent.bits() <= SHORT_EXPONENT_BITS {
        let below_first = (0..exponent.bits().saturating_sub(1)).rev();
        let start = if exponent.is_zero() { BigUint::from(1u8) } else { base.clone() };
        return below_first.fold(start, |result, bit| {
            let square = times(&result, &result);
            if exponent.bit(bit) { times(&square, base) } else { square }
        });
    }
    let mut powers = vec![BigUint::from(1u8)];
    for i in 0..15 {
        powers.push(times(&powers[i], base));
    }
    let windows = exponent.to_bytes_be().into_iter().flat_map(|byte| [byte >> 4, byte & 15]).skip_while(|&window| window == 0);
    windows.fold(BigUint::from(1u8), |result, window| {
        let raised = if result.is_one() { result } else { (0..4).fold(result, |result, _| times(&result, &result)) };
        if window == 0 { raised } else { times(&raised, &powers[window as usize]) }
    })
}

fn inverse(h: &Heap, base: &BigInt, modulus: &BigInt) -> Result<BigInt, Raised> {
    let magnitude = BigInt::from(modulus.magnitude().clone());
    let found = base.mod_floor(&magnitude).extended_gcd(&magnitude);
    if found.gcd != BigInt::from(1) || magnitude.is_zero() {
        return Err(h.raise(Ty::ValueError, "base is not invertible for the given modulus"));
    }
    Ok(found.x.mod_floor(&magnitude))
}
