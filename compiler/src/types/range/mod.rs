//! range: arithmetic progressions of ints of any size, never laid out in memory.

mod iterate;
mod make;
mod rows;
mod search;
mod slicing;

pub use iterate::{iter, next, reversed};
pub use make::{length, make};
pub use rows::CLASSES;
pub use search::contains_int;
pub use slicing::get_item;

use crate::heap::{Heap, Value};

/// Fields of a range object.
pub const START: usize = 0;
pub const STOP: usize = 1;
pub const STEP: usize = 2;
pub const LENGTH: usize = 3;

/// start, step and length when all fit into 64 bits: nearly always.
pub fn words(h: &Heap, range: Value<'_>) -> Option<(i64, i64, i64)> {
    Some((h.as_i64(h.field(range, START))?, h.as_i64(h.field(range, STEP))?, h.as_i64(h.field(range, LENGTH))?))
}
