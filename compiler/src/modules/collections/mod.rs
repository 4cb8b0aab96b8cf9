//! `_collections`: deque, a ring of slots with two ends.

mod ring;
mod rows;

pub use ring::{is_deque, iter, step};
pub use rows::CLASSES;

use crate::heap::Ty;
use crate::types::views;
use crate::vm::native::{Constant, ModuleRows, Row, function};

static ROWS: &[Row] = &[
    function("keep_order", "(cls, /)", "Let iterators over such dicts be those of an OrderedDict.", views::keep_order),
    function("ordered_view", "(dict, what, /)", "A view of an OrderedDict: 0 of keys, 1 of values, 2 of items.", views::ordered),
];

/// `_collections`.
pub static MODULE: ModuleRows =
    ModuleRows { name: "_collections", doc: "High performance data structures.", rows: ROWS, constants: &[("deque", Constant::Class(Ty::Deque))] };
