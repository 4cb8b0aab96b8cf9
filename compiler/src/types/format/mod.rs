//! Formatting: the mini-language of format specs, `str.format`, `%`, and what an f-string field does.

pub mod pad;
pub mod spec;

pub use pad::{layout_number, pad};
pub use spec::{Align, Spec, parse_spec, unknown_code};
