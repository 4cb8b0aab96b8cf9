//! Functions that are not methods: the builtins' own, and the hidden ones that only the prelude calls.
#![forbid(unsafe_code)]

use crate::vm::native::Row;

/// `builtins`.
pub static FUNCTIONS: &[&[Row]] = &[];

/// Visible to prelude code only.
pub static HIDDEN: &[&[Row]] = &[crate::modules::math::HIDDEN];
