//! `slice`.

mod clip;
pub mod indices;
mod rows;

pub use clip::clip;
pub use rows::CLASSES;
