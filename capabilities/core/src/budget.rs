//! What a run may spend on host work. Reserved before the work, given back when it fails.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::OpError;

/// The kinds of spending, one row each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quota {
    /// Calls through the door, weighted by each row's cost. Over a whole run. Only the thread that drives the session spends them.
    HostCalls,
    /// Bytes written, or by which files grew, whichever is more. Over a whole run.
    WriteBytes,
    /// Files and directories created. Over a whole run.
    Files,
    /// Host memory that ops hold at this moment.
    OpBytes,
}

/// A limit that ends the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    HostCalls,
    WriteBytes,
    Files,
}

impl Limit {
    pub const ALL: [Limit; 3] = [Limit::HostCalls, Limit::WriteBytes, Limit::Files];

    /// The name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Limit::HostCalls => "host_calls",
            Limit::WriteBytes => "write_bytes",
            Limit::Files => "files",
        }
    }
}

/// How much of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotas {
    pub host_calls: u64,
    pub write_bytes: u64,
    pub files: u64,
    pub op_bytes: u64,
}

impl Default for Quotas {
    /// What the command uses unless told otherwise.
    fn default() -> Quotas {
        Quotas { host_calls: 10_000_000, write_bytes: 1 << 30, files: 10_000, op_bytes: 256 << 20 }
    }
}

/// The spending of one session. Clones share it.
#[derive(Clone, Debug)]
pub struct Budget(Arc<Ledger>);

#[derive(Debug)]
struct Ledger {
    caps: [u64; 4],
    spent: [AtomicU64; 4],
}

impl Budget {
    pub fn new(quotas: Quotas) -> Budget {
        let caps = [quotas.host_calls, quotas.write_bytes, quotas.files, quotas.op_bytes];
        Budget(Arc::new(Ledger { caps, spent: Default::default() }))
    }

    /// Takes `amount`, or fails and takes nothing. The reservation gives it back unless it is kept.
    ///
    /// ```
    /// use capability::{Budget, Quota, Quotas};
    /// let budget = Budget::new(Quotas { write_bytes: 10, ..Quotas::default() });
    /// drop(budget.reserve(Quota::WriteBytes, 8)?);
    /// budget.reserve(Quota::WriteBytes, 8)?.keep();
    /// assert_eq!(budget.spent(Quota::WriteBytes), 8);
    /// assert!(budget.reserve(Quota::WriteBytes, 3).is_err());
    /// # Ok::<(), capability::OpError>(())
    /// ```
    pub fn reserve(&self, quota: Quota, amount: u64) -> Result<Reservation, OpError> {
        self.spend(quota, amount)?;
        Ok(Reservation { budget: self.clone(), quota, amount })
    }

    /// Takes `amount` for good, or fails and takes nothing.
    pub fn spend(&self, quota: Quota, amount: u64) -> Result<(), OpError> {
        let (cap, spent) = self.row(quota);
        let sum = |spent: u64| spent.checked_add(amount).filter(|sum| *sum <= cap);
        if quota == Quota::HostCalls {
            // One thread makes the calls, one after the other, so that nothing is lost between reading and writing.
            spent.store(sum(spent.load(Ordering::Relaxed)).ok_or_else(|| quota.exceeded())?, Ordering::Relaxed);
            return Ok(());
        }
        let taken = spent.fetch_update(Ordering::Relaxed, Ordering::Relaxed, sum);
        taken.map(drop).map_err(|_| quota.exceeded())
    }

    pub fn spent(&self, quota: Quota) -> u64 {
        self.row(quota).1.load(Ordering::Relaxed)
    }

    pub fn left(&self, quota: Quota) -> u64 {
        let (cap, spent) = self.row(quota);
        cap.saturating_sub(spent.load(Ordering::Relaxed))
    }

    fn row(&self, quota: Quota) -> (u64, &AtomicU64) {
        let Ledger { caps: [calls, bytes, files, memory], spent: [calls_spent, bytes_spent, files_spent, memory_spent] } = &*self.0;
        match quota {
            Quota::HostCalls => (*calls, calls_spent),
            Quota::WriteBytes => (*bytes, bytes_spent),
            Quota::Files => (*files, files_spent),
            Quota::OpBytes => (*memory, memory_spent),
        }
    }
}

impl Quota {
    fn exceeded(self) -> OpError {
        match self {
            Quota::HostCalls => OpError::Limit(Limit::HostCalls),
            Quota::WriteBytes => OpError::Limit(Limit::WriteBytes),
            Quota::Files => OpError::Limit(Limit::Files),
            Quota::OpBytes => OpError::exception("MemoryError", "the host call needs more memory than a run may use"),
        }
    }
}

/// Something taken from the budget, given back on drop.
#[derive(Debug)]
#[must_use = "a reservation that is dropped is given back"]
pub struct Reservation {
    budget: Budget,
    quota: Quota,
    amount: u64,
}

impl Reservation {
    /// The spending is final.
    pub fn keep(mut self) {
        self.amount = 0;
    }

    /// Keeps `actual` and gives the rest back.
    pub fn settle(mut self, actual: u64) {
        self.amount = self.amount.saturating_sub(actual);
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        let (_, spent) = self.budget.row(self.quota);
        spent.fetch_sub(self.amount, Ordering::Relaxed);
    }
}
