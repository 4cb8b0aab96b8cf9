//! A run that was to end and hangs in the operating system: a disk that does not answer, a terminal that is stopped. Nothing can
//! end it but the end of the process, so whoever owns the process is told, with as much of an outcome as can be had from outside.

use super::outcome::{Ending, Outcome, Spent};
use super::watch::Watch;
use crate::runtime::OnTick;
use crate::stdio::SharedOutput;
use capability::{Budget, Quota};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// What is done about it; called once, on the ticker's thread.
pub type Abandon = Box<dyn Fn(Outcome) + Send + Sync>;

pub struct Overdue {
    pub watch: Arc<Watch>,
    pub output: SharedOutput,
    pub budget: Budget,
    pub abandon: Abandon,
    pub told: AtomicBool,
}

impl OnTick for Overdue {
    fn on_tick(&self) {
        if self.watch.overdue() && !self.told.swap(true, Ordering::Relaxed) {
            let ending = self.watch.ending().map_or(Ending::Cancelled, Ending::from);
            (self.abandon)(Outcome::new(ending, String::new(), self.spent()));
        }
    }
}

impl Overdue {
    fn spent(&self) -> Spent {
        Spent {
            wall_ms: self.watch.elapsed_ms(),
            output_bytes: self.output.written_if_known().unwrap_or(0),
            host_calls: self.budget.spent(Quota::HostCalls),
            write_bytes: self.budget.spent(Quota::WriteBytes),
            files_created: self.budget.spent(Quota::Files),
            ..Spent::default()
        }
    }
}
