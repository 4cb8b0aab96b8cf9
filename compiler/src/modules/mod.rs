//! Engine modules: pure computation in Rust.
#![forbid(unsafe_code)]

mod math;

use crate::vm::native::{ModuleRows, Row};

/// Every engine module.
pub static MODULES: &[&ModuleRows] = &[&math::MODULE];

/// What the modules' Python halves call; entered with the builtins' hidden functions.
pub static HIDDEN: &[&[Row]] = &[math::HIDDEN];
