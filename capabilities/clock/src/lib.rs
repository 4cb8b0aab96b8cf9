//! Wall time, monotonic time and sleep.
//!
//! [`HostClock`] is the session's clock on wasmtime-wasi's host clocks, so that an embedder swaps them as WASI embedders do;
//! [`VirtualClock`] is time that only sleeping moves. [`ClockCapability`] shows either to scripts, coarsened: a fine timer is
//! a side channel, so times are cut down to a resolution of a millisecond unless told otherwise.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod host_clock;
mod ops;
mod virtual_clock;

pub use host_clock::HostClock;
pub use ops::{ClockCapability, RESOLUTION_NS, RIGHTS};
pub use virtual_clock::VirtualClock;
