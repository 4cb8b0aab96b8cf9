//! Everything an op may use besides its permit and its own state.

use crate::{Budget, Clock, OpError, Rng, Stop};

/// The surroundings of one call.
pub struct OpCx<'a> {
    /// The op as scripts know it: `fs.read_text`.
    pub op: &'a str,
    pub clock: &'a dyn Clock,
    pub rng: &'a mut dyn Rng,
    pub budget: &'a Budget,
    pub stop: &'a Stop,
    /// Every run with the same seed must give the same replies.
    pub deterministic: bool,
    /// What the audit line shows of what was done, where that does not follow from the arguments: a name and a number.
    pub noted: Option<(&'static str, u64)>,
    /// The caller can wait for a pending answer; where it cannot, the door waits for it on the run's thread.
    pub may_wait: bool,
    /// The script's line that called, in the module that the permit names; 0 where none is known.
    pub line: u32,
}

impl OpCx<'_> {
    /// Fails when the run should end.
    pub fn check(&self) -> Result<(), OpError> {
        self.stop.check()
    }
}
