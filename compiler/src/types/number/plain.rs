//! `str` and `repr` of everyday scalars, which no Python code can change.

use crate::heap::{Heap, Kind, Res, Value};
use crate::types::format::itoa_small;
use crate::types::{float, int};

/// The text of an exact int, float or bool, or of None.
pub fn plain_text<'h>(h: &'h Heap, v: Value<'h>) -> Option<Res<'h>> {
    if let Some(n) = v.as_small() {
        return Some(h.str_from(itoa_small(n, &mut [0; 20])));
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
