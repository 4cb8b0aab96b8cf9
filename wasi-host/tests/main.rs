//! All integration tests of the host, in one binary.

mod artifacts;
mod cases;
mod examples;
mod fake;
mod process;
