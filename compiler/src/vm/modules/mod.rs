//! Engine modules that need the machine.

mod frames;
mod gc;
mod own;
mod sizes;
mod sys;

use super::native::ModuleRows;

/// Every such module.
pub static MODULES: &[&ModuleRows] = &[&gc::MODULE, &own::MODULE, &sys::MODULE];
