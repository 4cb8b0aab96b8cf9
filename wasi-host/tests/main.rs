//! All integration tests of the host, in one binary.

mod artifacts;
mod audit;
mod cases;
mod determinism;
mod endings;
mod examples;
mod fake;
mod given;
mod guide;
mod frozen;
#[cfg(target_os = "linux")]
mod isolate;
mod language;
mod learn;
mod link_grants;
mod links;
mod neighbours;
mod new_capability;
mod overlays;
mod process;
mod protected;
mod record;
mod registered;
mod secrets;
mod sessions;
mod soft_limits;
mod streams;
mod stubs;
mod threats_page;
