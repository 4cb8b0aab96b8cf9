//! What int, float and complex share: reading number text, quoting it in messages, and the order of an int and a float.

mod compare;
mod operators;
mod plain;
mod quote;
mod text;

pub use compare::{Order, compare, int_with_float};
pub use operators::{add, floor_div, modulo, mul, pow, sub, true_div};
pub use plain::plain_text;
pub use quote::quoted_value;
pub use text::{ascii_number_text, strip_space, without_underscores};
