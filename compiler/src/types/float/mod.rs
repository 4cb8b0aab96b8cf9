//! float: operators, text in both directions, exact conversions.

mod arith;
pub mod elementary;
mod format;
mod hex;
mod new;
mod parse;
mod round;
mod rows;
mod text;

pub use arith::{add, div_mod, floor_div, modulo, mul, pair, pow, remainder, sub, true_div};
pub use format::{FloatText, SMALL, fixed_small, float_text, format_float};
pub use new::{from_text, number_to_float};
pub use parse::{float_prefix, parse_float};
pub use round::round_to;
pub use hex::from_hex;
pub use rows::{CLASSES, integer_ratio};
pub use text::{repr_digits, repr_float};
