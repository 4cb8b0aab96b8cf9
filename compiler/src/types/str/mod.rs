//! `str`.

mod tables;
pub mod unicode;
