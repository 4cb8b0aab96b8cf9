//! Builtin iterators: which values iterate without Python code, and how each kind takes a step.

mod combine;
mod length;
mod make;
mod reduce;
mod rows;
mod sequence;
mod step;

pub use combine::{enumerate_make, enumerate_pair, filter_make, map_call, map_make, zip_make};
pub use length::{count_of, length_hint};
pub use make::{iterates_natively, over};
pub use rows::CLASSES;
pub use sequence::{advance, call_special_in_place, callable_iter, exhaust, sequence_iter, stepped, steps};
pub use make::{keys, keys_reversed, table, view, view_reversed};
pub use step::{NextFailed, Step, is_pure, next_pure, step};
