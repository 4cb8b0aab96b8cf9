//! The builtin exceptions: arguments, attributes, texts, groups.

mod arguments;
mod attributes;
mod base;
mod group;
mod import;
mod os_error;
mod payload;
mod rows;
mod suggest;
mod syntax;
mod unicode;

pub use base::{chain, is_exception, is_exception_class};
pub use group::group_hidden;
pub use os_error::{class_of_errno, os_error};
pub use payload::{Part, get_part, set_part};
pub use rows::{CLASSES, PLAIN};
pub use suggest::suggest;
