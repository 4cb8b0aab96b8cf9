//! The machine: frames on one value stack, dispatch, calls, unwinding.

mod api;
mod attributes;
mod awaiting;
mod builtins;
mod calls;
mod closing;
mod delegation;
mod deliver;
mod dispatch;
mod fast;
mod frames;
mod generators;
mod items;
mod lending;
mod loading;
mod machine;
mod named;
mod names;
pub mod native;
mod operators;
mod quick;
mod outside;
mod roots;
mod signature;
mod sources;
pub(crate) mod types;
mod unawaited;
mod unwind;
mod modules;
mod intrinsics;
mod stubs;
mod suggest;
pub(crate) mod imports;
pub(crate) mod traceback;
pub mod driver;
pub mod catalogue;

pub use api::{Args, Cx, Flow, Slot};

/// Where a window would be for a result that arrives without a call: what continuations keep below windows is not there.
pub(crate) fn deliver_room(cx: &Cx) -> u32 {
    cx.top.get() + 16
}
