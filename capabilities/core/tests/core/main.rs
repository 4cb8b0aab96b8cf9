//! The contract of a capability, from outside.

mod audit;
mod door;
mod functions;
mod grants;
mod later;
mod record;
mod toy;
