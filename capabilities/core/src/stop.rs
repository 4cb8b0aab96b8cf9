//! Whether the run should end: set from outside, asked for inside long work.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use crate::OpError;

/// The stop signal of a session. Clones share one state; any thread may raise it.
///
/// ```
/// use capability::{Stop, StopReason};
/// let stop = Stop::new();
/// assert!(stop.check().is_ok());
/// stop.raise(StopReason::Time);
/// assert_eq!(stop.reason(), Some(StopReason::Time));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicU32>);

/// Why to stop. Where several were raised, the first in this order counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum StopReason {
    /// The embedder cancelled the run.
    Cancelled = 1,
    /// The deadline passed.
    Time = 2,
    /// Ctrl-C: the script may catch it.
    Interrupt = 4,
    /// The soft deadline passed: the script may catch it.
    SoftTime = 8,
}

impl Stop {
    pub fn new() -> Stop {
        Stop::default()
    }

    pub fn raise(&self, reason: StopReason) {
        self.0.fetch_or(reason as u32, Ordering::Relaxed);
    }

    /// Takes a reason back, for instance an interrupt that became an exception.
    pub fn clear(&self, reason: StopReason) {
        self.0.fetch_and(!(reason as u32), Ordering::Relaxed);
    }

    pub fn reason(&self) -> Option<StopReason> {
        let raised = self.0.load(Ordering::Relaxed);
        [StopReason::Cancelled, StopReason::Time, StopReason::Interrupt, StopReason::SoftTime].into_iter().find(|reason| raised & *reason as u32 != 0)
    }

    /// Fails when anything was raised. Long work asks every MiB or every thousand iterations.
    pub fn check(&self) -> Result<(), OpError> {
        self.reason().map_or(Ok(()), |reason| Err(OpError::Stopped(reason)))
    }
}
