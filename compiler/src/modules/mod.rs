//! Engine modules: pure computation in Rust.
#![forbid(unsafe_code)]

mod codecs;
mod json;
pub(crate) mod math;
pub(crate) mod re;

use crate::vm::native::ModuleRows;

/// Every engine module.
pub static MODULES: &[&ModuleRows] = &[&codecs::MODULE, &json::MODULE, &math::MODULE, &re::MODULE];
