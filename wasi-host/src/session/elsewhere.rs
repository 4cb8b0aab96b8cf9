//! Capabilities that are not served by the session's own process: their calls leave it as they came from the engine, and are decoded,
//! judged, charged and recorded by another door.

use capability::{Call, Reply};

/// Answers the calls of some capabilities in place of the session's own door.
pub trait Elsewhere: Send {
    /// Whether it has this capability.
    fn serves(&self, capability: &str) -> bool;

    /// Does one call, and writes its reply from the beginning of `place`. It does not answer PENDING.
    fn dispatch(&mut self, capability: &str, call: Call<'_>, place: &mut [u8]) -> Reply;
}
