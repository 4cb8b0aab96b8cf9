//! complex: pairs of floats.

mod arith;
mod format;
mod new;
mod parse;
mod rows;

pub use arith::{add, divide, floor_div, modulo, mul, multiply, parts, pow, pow_parts, sub, true_div};
pub use format::repr_parts;
pub use new::number_to_complex;
pub use parse::{misplaced_underscore, parse_complex};
pub use rows::CLASSES;

use crate::heap::{Heap, Kind, Res, Ty, Value};

/// Real and imaginary part.
pub type Parts = (f64, f64);

/// An exact complex.
pub fn make<'h>(h: &'h Heap, (re, im): Parts) -> Res<'h> {
    h.new_fields(Kind::Complex, Ty::Complex, &[Value::float(re), Value::float(im)])
}

/// The parts of a complex object, also of a subclass.
pub fn value(h: &Heap, v: Value<'_>) -> Option<Parts> {
    if !h.is_kind(v, Kind::Complex) {
        return None;
    }
    Some((h.field(v, 0).as_float()?, h.field(v, 1).as_float()?))
}
