//! `slice`.

pub mod indices;
