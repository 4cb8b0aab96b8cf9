//! `_collections`: deque, a ring of slots with two ends.

mod ring;
mod rows;

pub use ring::{is_deque, iter, step};
pub use rows::CLASSES;

use crate::heap::Ty;
use crate::vm::native::{Constant, ModuleRows};

/// `_collections`.
pub static MODULE: ModuleRows =
    ModuleRows { name: "_collections", doc: "High performance data structures.", rows: &[], constants: &[("deque", Constant::Class(Ty::Deque))] };
