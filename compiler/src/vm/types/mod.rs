//! Builtin classes that are the machine's own: object and type, functions and what binds them, generators, modules, code.

mod aliases;
mod class_type;
mod functions;
mod generator;
mod misc;
mod object;

use super::native::ClassRows;

pub(crate) use object::full_class_name;

/// Their rows.
pub static CLASSES: &[&[ClassRows]] = &[object::CLASSES, class_type::CLASSES, functions::CLASSES, generator::CLASSES, misc::CLASSES, aliases::CLASSES];
