//! Wall time, monotonic time, CPU time, sleep, and time zones.
//!
//! [`HostClock`] is the session's clock on wasmtime-wasi's host clocks, so that an embedder swaps them as WASI embedders do;
//! [`VirtualClock`] is time that only sleeping moves. [`ClockCapability`] shows either to scripts, coarsened: a fine timer is
//! a side channel, so times are cut down to a resolution of a millisecond unless the policy grants another.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod cpu_time;
mod host_clock;
mod ops;
mod resolution;
mod virtual_clock;
mod zones;

pub use host_clock::HostClock;
pub use ops::{ClockCapability, RIGHTS};
pub use resolution::{RESOLUTION, RESOLUTION_NS, granted_resolution_ns};
pub use virtual_clock::VirtualClock;
pub use zones::{zone_data, zone_names, zone_release};
