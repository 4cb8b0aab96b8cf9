//! `str` and `repr` of everyday scalars, which no Python code can change.

use crate::heap::{Heap, Kind, Res, Value};
use crate::types::{float, int};

/// Most bytes of a 64-bit int in decimal.
const DIGITS_MAX: usize = 20;

/// The text of an exact int, float or bool, or of None.
pub fn plain_text<'h>(h: &'h Heap, v: Value<'h>) -> Option<Res<'h>> {
    if let Some(n) = v.as_small() {
        return Some(small_text(h, n));
    }
    if let Some(f) = v.as_float() {
        return Some(h.str(&float::repr_float(f)));
    }
    if let Some(b) = v.as_bool() {
        return Some(h.str(if b { "True" } else { "False" }));
    }
    if v.is_none() {
        return Some(h.str("None"));
    }
    h.is_exact(v, Kind::Int).then(|| int::repr(h, v))
}

fn small_text<'h>(h: &'h Heap, n: i64) -> Res<'h> {
    let mut room = [b'-'; DIGITS_MAX];
    let mut at = DIGITS_MAX;
    let mut left = n.unsigned_abs();
    loop {
        at -= 1;
        room[at] = b'0' + (left % 10) as u8;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    if n < 0 {
        at -= 1;
    }
    h.str_from(&room[at..])
}
