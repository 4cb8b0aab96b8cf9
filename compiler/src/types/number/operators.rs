//! Arithmetic on any two builtin numbers, for the machine's fast paths: `None` when an operand is no number.
//!
//! An object of a script's subclass counts as its builtin base: who calls this has made sure that no reflected method is passed over.

use crate::heap::{Heap, Kind, Res, Value};
use crate::types::{complex, float, int};

macro_rules! operators {
    ($($name:ident $text:literal;)*) => {$(
        #[doc = $text]
        #[inline]
        pub fn $name<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Option<Res<'h>> {
            if let (Some(x), Some(y)) = (a.as_float(), b.as_float()) {
                return Some(float::$name(h, x, y));
            }
            if h.is_int(a) && h.is_int(b) {
                return int::$name(h, a, b);
            }
            mixed(h, a, b, float::$name, complex::$name)
        }
    )*};
}

operators! {
    add "`a + b`.";
    sub "`a - b`.";
    mul "`a * b`.";
    true_div "`a / b`.";
    floor_div "`a // b`.";
    modulo "`a % b`.";
    pow "`a ** b`.";
}

type OfFloats = for<'h> fn(&'h Heap, f64, f64) -> Res<'h>;
type OfComplex = for<'h> fn(&'h Heap, Value<'h>, Value<'h>) -> Option<Res<'h>>;

#[inline(never)]
fn mixed<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>, floats: OfFloats, complexes: OfComplex) -> Option<Res<'h>> {
    if h.is_kind(a, Kind::Complex) || h.is_kind(b, Kind::Complex) {
        return complexes(h, a, b);
    }
    float::pair(h, a, b).map(|operands| operands.and_then(|(x, y)| floats(h, x, y)))
}
