//! Engine modules: pure computation in Rust.
#![forbid(unsafe_code)]

use crate::vm::native::ModuleRows;

/// Every engine module.
pub static MODULES: &[&ModuleRows] = &[];
