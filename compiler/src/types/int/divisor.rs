//! The greatest common divisor, by Lehmer: the leading bits of both tell many quotients of Euclid's algorithm at once.

use num_bigint::BigUint;
use num_integer::Integer;

/// Leading bits that are looked at.
const WINDOW: u64 = 60;
/// Factors stay below this, so that sums of products fit.
const FACTOR_MAX: i64 = 1 << 30;

/// The greatest common divisor of two magnitudes.
pub fn greatest_divisor(a: BigUint, b: BigUint) -> BigUint {
    let (mut a, mut b) = if a >= b { (a, b) } else { (b, a) };
    while b.bits() > 64 {
        if a.bits() - b.bits() > WINDOW / 2 {
            (a, b) = (b.clone(), a % b);
            continue;
        }
        match quotients(&a, &b) {
            Some(factors) => {
                let (next_a, next_b) = factors.applied(&a, &b);
                (a, b) = if next_a >= next_b { (next_a, next_b) } else { (next_b, next_a) };
            }
            None => (a, b) = (b.clone(), a % b),
        }
    }
    match u64::try_from(&b) {
        Ok(0) | Err(_) => a,
        Ok(b) => BigUint::from(u64::try_from(a % b).unwrap_or(0).gcd(&b)),
    }
}

/// Several steps of Euclid in one: `a, b = p*a + q*b, r*a + s*b`.
struct Factors {
    p: i64,
    q: i64,
    r: i64,
    s: i64,
}

/// The steps that the leading bits alone are sure of (Knuth's algorithm L); `None` when there is none.
fn quotients(a: &BigUint, b: &BigUint) -> Option<Factors> {
    let shift = a.bits() - WINDOW;
    let (mut x, mut y) = (leading(a, shift), leading(b, shift));
    let mut f = Factors { p: 1, q: 0, r: 0, s: 1 };
    while y + f.r != 0 && y + f.s != 0 {
        let quotient = (x + f.p) / (y + f.r);
        if quotient != (x + f.q) / (y + f.s) || quotient >= FACTOR_MAX {
            break;
        }
        let (r, s) = (f.p - quotient * f.r, f.q - quotient * f.s);
        if r.abs() >= FACTOR_MAX || s.abs() >= FACTOR_MAX {
            break;
        }
        f = Factors { p: f.r, q: f.s, r, s };
        (x, y) = (y, x - quotient * y);
    }
    (f.q != 0).then_some(f)
}

fn leading(n: &BigUint, shift: u64) -> i64 {
    // Only the limbs that the window touches.
    let from = (shift / 32) as usize;
    let bits = n.iter_u32_digits().skip(from).take(3).enumerate().fold(0u128, |bits, (i, limb)| bits | (limb as u128) << (32 * i));
    (bits >> (shift % 32)) as i64
}

impl Factors {
    fn applied(&self, a: &BigUint, b: &BigUint) -> (BigUint, BigUint) {
        let mut limbs_b = b.iter_u32_digits();
        let (mut carry_a, mut carry_b) = (0i64, 0i64);
        let length = a.bits().div_ceil(32) as usize;
        let (mut next_a, mut next_b) = (Vec::with_capacity(length), Vec::with_capacity(length));
        for x in a.iter_u32_digits() {
            let (x, y) = (x as i64, limbs_b.next().unwrap_or(0) as i64);
            carry_a += self.p * x + self.q * y;
            carry_b += self.r * x + self.s * y;
            next_a.push(carry_a as u32);
            next_b.push(carry_b as u32);
            carry_a >>= 32;
            carry_b >>= 32;
        }
        (BigUint::new(next_a), BigUint::new(next_b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_that_of_the_crate() {
        let (mut a, mut b) = (BigUint::from(3u32), BigUint::from(5u32));
        for i in 1..300u32 {
            assert_eq!(greatest_divisor(a.clone(), b.clone()), a.gcd(&b), "{a} {b}");
            let shared = BigUint::from(i).pow(i % 9);
            (a, b) = (&a * (i * 77 + 1) + &b, (&b * (i % 5 + 1) + i) * shared);
            if i % 7 == 0 {
                a *= 1u32 << (i % 31);
                b *= i;
            }
        }
        let fibonacci = |n: u32| (0..n).fold((BigUint::from(0u32), BigUint::from(1u32)), |(a, b), _| (b.clone(), a + b)).0;
        assert_eq!(greatest_divisor(fibonacci(3000), fibonacci(2000)), fibonacci(1000));
        assert_eq!(greatest_divisor(BigUint::from(0u32), BigUint::from(7u32)), BigUint::from(7u32));
    }
}
