//! `_functools`: the memory of `lru_cache`.

mod remember;

use crate::heap::Ty;
use crate::vm::native::{Constant, ModuleRows};

pub use remember::{CLASSES, HIDDEN};

/// `_functools`.
pub static MODULE: ModuleRows = ModuleRows {
    name: "_functools",
    doc: "Tools that operate on functions.",
    rows: &[],
    constants: &[("_lru_cache_wrapper", Constant::Class(Ty::LruCache))],
};
