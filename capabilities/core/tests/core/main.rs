//! The contract of a capability, from outside.

mod audit;
mod door;
mod grants;
mod toy;
