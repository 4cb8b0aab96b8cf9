//! Engine modules: pure computation in Rust.
#![forbid(unsafe_code)]

mod cmath;
mod codecs;
pub(crate) mod collections;
pub(crate) mod functools;
pub(crate) mod io;
pub(crate) mod itertools;
mod json;
pub(crate) mod math;
mod ordered;
mod packing;
pub(crate) mod random;
pub(crate) mod re;
mod unicodedata;
mod weakref;

use crate::heap::{Heap, Raised, Value};
use crate::types::iterators::Step;
use crate::vm::native::ModuleRows;

/// Every engine module.
pub static MODULES: &[&ModuleRows] = &[
    &cmath::MODULE,
    &codecs::MODULE,
    &collections::MODULE,
    &functools::MODULE,
    &io::MODULE,
    &itertools::MODULE,
    &json::MODULE,
    &math::MODULE,
    &ordered::BISECT,
    &ordered::HEAPQ,
    &packing::BINASCII,
    &packing::STRUCT,
    &random::MODULE,
    &re::MODULE,
    &unicodedata::MODULE,
    &weakref::MODULE,
];

/// Field 0 of an iterator of kind Module: which it is. Below this number it belongs to `itertools`.
pub(crate) const DEQUE_ITERATOR: i64 = 16;

/// Whether every step of a Module iterator can be taken by [`step`].
pub fn is_pure(h: &Heap, it: Value<'_>) -> bool {
    match h.field(it, 0).as_small() {
        Some(DEQUE_ITERATOR) => true,
        _ => itertools::is_pure(h, it),
    }
}

/// Items left of a Module iterator, where that is known.
pub fn length_hint(h: &Heap, it: Value<'_>) -> Option<u64> {
    match h.field(it, 0).as_small() {
        Some(itertools::REPEAT) => h.as_i64(h.field(it, 2)).map(|left| left.max(0) as u64),
        _ => None,
    }
}

/// One step of a Module iterator.
pub fn step<'h>(h: &'h Heap, it: Value<'h>) -> Result<Step<'h>, Raised> {
    match h.field(it, 0).as_small() {
        Some(DEQUE_ITERATOR) => collections::step(h, it),
        _ => itertools::step(h, it),
    }
}
