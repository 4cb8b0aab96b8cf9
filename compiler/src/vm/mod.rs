//! The machine: frames on one value stack, dispatch, calls, unwinding.

mod api;
pub mod native;

pub use api::{Args, Cx, Flow, Slot};
