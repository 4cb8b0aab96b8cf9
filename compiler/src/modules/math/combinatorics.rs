//! Ints: factorials, choices, divisors, roots.

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{One, ToPrimitive, Zero};

use crate::heap::{Heap, IntView, Raised, Res, Value};
use crate::types::int::{INT_BITS_MAX, charge, greatest_divisor, square_root};
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Cx, Flow, Slot};

pub(super) const ROWS: &[Row] = &[
    vm_function("comb", "(n, k, /)", "Number of ways to choose k items from n items without repetition and without order.", comb),
    vm_function("perm", "(n, k=None, /)", "Number of ways to choose k items from n items without repetition and with order.", perm),
    vm_function("factorial", "(n, /)", "Find n!.", factorial),
    vm_function("gcd", "(*integers)", "Greatest Common Divisor.", |cx, a| fold(cx, a, 0, gcd_of_two)),
    vm_function("lcm", "(*integers)", "Least Common Multiple.", |cx, a| fold(cx, a, 1, lcm_of_two)),
    vm_function("isqrt", "(n, /)", "Return the integer part of the square root of the input.", isqrt),
];

/// A factor count beyond this is refused before the work: the result would not fit anyway.
fn count_of(h: &Heap, n: &BigInt, message: &str) -> Result<u64, Raised> {
    match n.to_i64() {
        Some(n) => Ok(n as u64),
        None => Err(h.overflow_error(message)),
    }
}

fn big_at(cx: &mut Cx, v: Slot) -> Result<BigInt, Raised> {
    let exact = cx.index(v)?;
    Ok(cx.heap().as_big(cx.get(exact)).unwrap_or_default())
}

fn factorial(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let n = big_at(cx, a.slot(0))?;
    let h = cx.heap();
    if n.sign() == Sign::Minus {
        return Err(h.value_error("factorial() not defined for negative values"));
    }
    let n = count_of(h, &n, "factorial() argument should not exceed 9223372036854775807")?;
    Flow::value(factorial_of(h, n)?)
}

fn factorial_of<'h>(h: &'h Heap, n: u64) -> Res<'h> {
    charge(h, n.saturating_mul(64 - n.leading_zeros() as u64))?;
    h.big_int(&BigInt::from(product(1, n)))
}

/// The product of all ints in `low..=high`, by halves so that factors are of a size.
fn product(low: u64, high: u64) -> BigUint {
    if low > high {
        return BigUint::one();
    }
    if high - low < 16 {
        let mut result = BigUint::one();
        let mut chunk: u64 = 1;
        for n in low..=high {
            match chunk.checked_mul(n) {
                Some(more) => chunk = more,
                None => {
                    result *= chunk;
                    chunk = n;
                }
            }
        }
        return result * chunk;
    }
    let middle = low + (high - low) / 2;
    product(low, middle) * product(middle + 1, high)
}

/// n (n−1) … (n−k+1), for n of any size.
fn falling(n: &BigInt, k: u64) -> BigInt {
    match n.to_u64() {
        Some(n) => BigInt::from(product(n - k + 1, n)),
        None => falling_big(n, k),
    }
}

fn falling_big(n: &BigInt, k: u64) -> BigInt {
    match k {
        0 => BigInt::one(),
        1 => n.clone(),
        _ => {
            let half = k / 2;
            falling_big(n, half) * falling_big(&(n - half), k - half)
        }
    }
}

fn non_negative(h: &Heap, n: &BigInt, name: &str) -> Result<(), Raised> {
    if n.sign() == Sign::Minus { Err(h.value_error(&format!("{name} must be a non-negative integer"))) } else { Ok(()) }
}

fn perm(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(1)).given_not_none().is_none() {
        return factorial(cx, a);
    }
    let n = big_at(cx, a.slot(0))?;
    let k = big_at(cx, a.slot(1))?;
    let h = cx.heap();
    non_negative(h, &n, "n")?;
    non_negative(h, &k, "k")?;
    if k > n {
        return Flow::value(Value::small(0));
    }
    let k = count_of(h, &k, "k must not exceed 9223372036854775807")?;
    charge(h, k.saturating_mul(n.bits()))?;
    Flow::value(h.big_int(&falling(&n, k))?)
}

fn comb(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let n = big_at(cx, a.slot(0))?;
    let k = big_at(cx, a.slot(1))?;
    let h = cx.heap();
    non_negative(h, &n, "n")?;
    non_negative(h, &k, "k")?;
    if k > n {
        return Flow::value(Value::small(0));
    }
    let k = k.clone().min(&n - k);
    let k = count_of(h, &k, "min(n - k, k) must not exceed 9223372036854775807")?;
    // The quotient is at least (n / k) ** k.
    let least = n.bits().saturating_sub(64 - k.leading_zeros() as u64).saturating_mul(k);
    charge(h, least)?;
    h.reserve(k.saturating_mul(n.bits()) / 4)?;
    if k.saturating_mul(n.bits()) > INT_BITS_MAX / 4 {
        return Err(h.out_of_memory());
    }
    Flow::value(h.big_int(&(falling(&n, k) / BigInt::from(product(1, k))))?)
}

fn fold(cx: &mut Cx, a: Args, start: i64, step: fn(&Heap, IntView, IntView) -> Result<IntView, Raised>) -> Result<Flow, Raised> {
    let count = cx.heap().len(cx.get(a.slot(0)));
    let mut total = IntView::Wide(start as i128);
    for i in 0..count {
        let item = cx.push(cx.heap().field(cx.get(a.slot(0)), i));
        let exact = cx.index(item)?;
        let h = cx.heap();
        let n = h.as_int(cx.get(exact)).unwrap_or(IntView::Wide(0));
        total = step(h, total, n)?;
        cx.pop_to(item);
    }
    Flow::value(crate::types::int::from_view(cx.heap(), &total)?)
}

fn view(n: BigInt) -> IntView {
    match n.to_i128() {
        Some(n) => IntView::Wide(n),
        None => IntView::Big(n),
    }
}

fn gcd_of_two(_: &Heap, a: IntView, b: IntView) -> Result<IntView, Raised> {
    if let (IntView::Wide(a), IntView::Wide(b)) = (&a, &b)
        && let (Ok(a), Ok(b)) = (u64::try_from(a.unsigned_abs()), u64::try_from(b.unsigned_abs()))
    {
        return Ok(IntView::Wide(a.gcd(&b) as i128));
    }
    Ok(view(gcd_of_big(a.to_big(), b.to_big())))
}

fn lcm_of_two(h: &Heap, a: IntView, b: IntView) -> Result<IntView, Raised> {
    let (a, b) = (a.to_big(), b.to_big());
    if a.is_zero() || b.is_zero() {
        return Ok(IntView::Wide(0));
    }
    charge(h, a.bits() + b.bits())?;
    let divisor = gcd_of_big(a.clone(), b.clone());
    let multiple = a / divisor * b;
    Ok(view(BigInt::from(multiple.into_parts().1)))
}

fn gcd_of_big(a: BigInt, b: BigInt) -> BigInt {
    BigInt::from(greatest_divisor(a.into_parts().1, b.into_parts().1))
}

fn isqrt(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let n = cx.index(a.slot(0))?;
    let h = cx.heap();
    let n = h.as_int(cx.get(n)).unwrap_or(IntView::Wide(0));
    let root = match n {
        IntView::Wide(n) if n >= 0 => h.int((n as u128).isqrt() as i128)?,
        IntView::Big(n) if n.sign() == Sign::Plus => h.big_int(&BigInt::from(square_root(n.magnitude())))?,
        _ => return Err(h.value_error("isqrt() argument must be nonnegative")),
    };
    Flow::value(root)
}
