//! Environment variables that were granted by name: what they were when the session began, and nothing of the host's otherwise.
//!
//! [`Environment`] is what could be seen: values that somebody gave, or of the process's own only those that a policy names
//! ([`Environment::granted`]). [`Env`] is the capability; `os.environ` and `os.getenv` are made of it.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod environment;
mod ops;

pub use environment::{Environment, EnvironmentError};
pub use ops::{Env, RIGHTS};
