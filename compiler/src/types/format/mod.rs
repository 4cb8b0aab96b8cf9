//! Formatting: the mini-language of format specs, `str.format`, `%`, and what an f-string field does.

pub mod fields;
mod output;
pub mod pad;
pub mod percent;
pub mod spec;
pub mod text;
mod value;

pub use output::Output;
pub use pad::{layout_number, pad};
pub use spec::{Align, Spec, read_spec, unknown_code};
pub use text::format_str;
pub use value::{format_fast, format_value, itoa_small};
