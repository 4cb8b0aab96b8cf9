//! Engine modules: pure computation in Rust.
#![forbid(unsafe_code)]

pub(crate) mod math;

use crate::vm::native::ModuleRows;

/// Every engine module.
pub static MODULES: &[&ModuleRows] = &[&math::MODULE];
