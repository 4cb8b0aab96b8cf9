//! Soft limits that the host counts: what a run has used is compared with them after each call.

use super::watch::bit;
use crate::limits::{Limit, Limits};
use crate::stdio::SharedOutput;
use capability::{Budget, Quota};

/// Those that the script was not told yet.
#[derive(Debug)]
pub struct Near {
    waiting: Vec<(Counted, u64, u32)>,
}

#[derive(Clone, Copy, Debug)]
enum Counted {
    Output,
    Spent(Quota),
}

const COUNTED: [(Limit, Counted, u32); 4] = [
    (Limit::Output, Counted::Output, bit::SOFT_OUTPUT),
    (Limit::HostCalls, Counted::Spent(Quota::HostCalls), bit::SOFT_HOST_CALLS),
    (Limit::WriteBytes, Counted::Spent(Quota::WriteBytes), bit::SOFT_WRITE_BYTES),
    (Limit::Files, Counted::Spent(Quota::Files), bit::SOFT_FILES),
];

impl Near {
    /// `None` where there is nothing to compare.
    pub fn of(limits: &Limits) -> Option<Near> {
        let waiting: Vec<_> = COUNTED.iter().filter_map(|(limit, counted, bit)| Some((*counted, limits.soft(*limit)?, *bit))).collect();
        (!waiting.is_empty()).then_some(Near { waiting })
    }

    /// The bits of those that are reached now; each is told once.
    pub fn reached(&mut self, budget: &Budget, output: &SharedOutput) -> u32 {
        let mut bits = 0;
        self.waiting.retain(|(counted, amount, bit)| {
            let used = match counted {
                Counted::Output => output.written(),
                Counted::Spent(quota) => budget.spent(*quota),
            };
            bits |= if used >= *amount { *bit } else { 0 };
            used < *amount
        });
        bits
    }
}
