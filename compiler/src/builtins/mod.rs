//! Functions that are not methods: the builtins' own, and the hidden ones that only the prelude calls.
#![forbid(unsafe_code)]

mod attributes;
mod hidden;
mod instances;
mod iterate;
mod minmax;
mod numbers;
mod output;
mod sort;
mod sum;
pub(crate) use sum::Compensated;
mod text;
pub(crate) mod values;

use crate::vm::native::Row;

pub use attributes::Names;
pub use instances::{Verdict, has_own_class, is_instance, is_subclass};
pub use iterate::{not_iterable, pure_truth};
pub use values::{builtin_len, identity, is_callable, is_scripted};

/// `builtins`.
pub static FUNCTIONS: &[&[Row]] = &[
    attributes::ROWS,
    instances::ROWS,
    iterate::ROWS,
    minmax::ROWS,
    numbers::ROWS,
    output::ROWS,
    sort::ROWS,
    sum::ROWS,
    text::ROWS,
    values::ROWS,
];

/// Visible to prelude code only.
pub static HIDDEN: &[&[Row]] = &[
    hidden::ROWS,
    crate::modules::functools::HIDDEN,
    crate::modules::itertools::HIDDEN,
    crate::modules::math::HIDDEN,
    crate::modules::re::HIDDEN,
    crate::types::codecs::HIDDEN,
];
