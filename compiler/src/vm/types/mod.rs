//! Builtin classes that are the machine's own: object and type, functions and what binds them, generators, modules, code.

mod aliases;
mod class_type;
mod descriptors;
mod frames;
mod functions;
mod generator;
mod handles;
mod misc;
mod naming;
mod object;
mod slots;
mod tracebacks;

use crate::heap::Ty;
use super::native::ClassRows;

pub use functions::code_renamed;
pub(crate) use handles::{handle_parts, new_handle};
pub(crate) use tracebacks::{function_of_traceback, line_of_traceback};
pub(crate) use naming::attribute_ty;
pub(crate) use object::{DICT, INSTANCE, SET_DICT, class_qualname, full_class_name, init_refusal};

/// Whether a class of builtins is one that no script can name: the docs of iterators, views, generators and frames are for the reference alone.
pub(super) fn is_unnamed(ty: Ty) -> bool {
    let row = ty.row();
    let walks = row.name.ends_with("iterator") || row.name.starts_with("dict_") || row.name.starts_with("odict_");
    row.module == "builtins" && (walks || matches!(ty, Ty::Generator | Ty::AsyncGenerator | Ty::Coroutine | Ty::Frame))
}

/// The doc of a builtin class, empty for none.
fn class_doc(ty: Ty) -> &'static str {
    if is_unnamed(ty) {
        return "";
    }
    let mut groups = crate::types::CLASSES.iter().chain(CLASSES);
    groups.find_map(|group| group.iter().find(|class| class.ty == ty)).map_or("", |class| class.doc)
}

/// Their rows.
pub static CLASSES: &[&[ClassRows]] = &[object::CLASSES, class_type::CLASSES, functions::CLASSES, generator::CLASSES, handles::CLASSES, frames::CLASSES, tracebacks::CLASSES, misc::CLASSES, descriptors::CLASSES, aliases::CLASSES, object::WITH_GETATTRIBUTE];
