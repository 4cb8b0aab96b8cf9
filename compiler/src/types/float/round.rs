//! `round(f, n)`: correctly rounded on the exact value, halves to even.

use crate::heap::{Heap, Raised};

/// Rounding to more places than this changes no float; to this many tens or more, every float is 0.
const PLACES_MAX: i64 = 323;
const TENS_MAX: i64 = 308;

/// `round(f, places)`.
pub fn round_to(h: &Heap, f: f64, places: i64) -> Result<f64, Raised> {
    if !f.is_finite() || places > PLACES_MAX {
        return Ok(f);
    }
    if places < -TENS_MAX {
        return Ok(0.0 * f);
    }
    let text = if places >= 0 {
        format!("{:.*}", places as usize, f)
    } else {
        let Some(text) = to_tens(f, places.unsigned_abs() as i32) else { return Ok(0f64.copysign(f)) };
        text
    };
    match text.parse::<f64>() {
        Ok(rounded) if rounded.is_finite() => Ok(rounded),
        _ => Err(h.overflow_error("rounded value too large to represent")),
    }
}

/// The text of `f` rounded to a multiple of 10^tens; `None` for 0.
fn to_tens(f: f64, tens: i32) -> Option<String> {
    let point = exponent_of(f);
    // Digits left before the rounding place.
    let kept = point - tens;
    if kept < 0 {
        return None;
    }
    if kept == 0 {
        // Below one unit: 0 or 1 of it; exactly half goes to 0, which is even.
        let half: f64 = format!("5e{}", tens - 1).parse().ok()?;
        let sign = if f < 0.0 { "-" } else { "" };
        return above_half(f.abs(), half, tens).then(|| format!("{sign}1e{tens}"));
    }
    Some(format!("{:.*e}", kept as usize - 1, f))
}

/// Whether `f` is more than 5·10^(tens−1), of which `half` is the nearest float; exact by comparing decimal digits when they meet.
fn above_half(f: f64, half: f64, tens: i32) -> bool {
    if f != half {
        return f > half;
    }
    num_bigint::BigUint::from(5u32) * num_bigint::BigUint::from(10u32).pow(tens as u32 - 1)
        < num_traits::FromPrimitive::from_f64(f).unwrap_or_default()
}

/// The decimal exponent of `f`, as the position of the point in 0.DIGITS × 10^point.
fn exponent_of(f: f64) -> i32 {
    let text = format!("{f:e}");
    let exponent: i32 = text.split_once('e').and_then(|(_, e)| e.parse().ok()).unwrap_or(0);
    exponent + 1
}
