//! Quotas hold, however small they are, and what does not fit is told as that.

use super::watchdog::Watchdog;
use super::{Conformance, seen};
use crate::testing::sample;
use crate::{Limit, Policy, Quota, Quotas};

/// Amounts at which something may go wrong in the middle of an op.
const TINY: [u64; 5] = [0, 1, 7, 64, 1000];

pub fn check(test: &Conformance) {
    let rows = seen(&*(test.open)(&Policy::new()));
    for row in &rows {
        let mut session = test.session(test.all_granted(), Quotas { host_calls: 0, ..Quotas::default() }, false);
        let (reply, _) = session.raw(&row.name, &sample(&row.signature));
        assert_eq!(reply.limit, (row.cost > 0).then_some(Limit::HostCalls), "{} when no call is left", row.name);
    }
    for amount in TINY {
        let quotas = Quotas { host_calls: 1_000_000, write_bytes: amount, files: amount, op_bytes: amount };
        let mut session = test.session(test.all_granted(), quotas, false);
        (test.prepare)(&mut session);
        let watchdog = Watchdog::over(&session.stop);
        for row in rows.iter().chain(&rows) {
            watchdog.around(|| session.raw(&row.name, &sample(&row.signature)));
            assert!(!session.door.is_poisoned(), "{} broke the capability with quotas of {amount}", row.name);
            for (quota, cap) in [(Quota::WriteBytes, amount), (Quota::Files, amount), (Quota::OpBytes, amount)] {
                let spent = session.door.budget().spent(quota);
                assert!(spent <= cap, "{} spent {spent} of {cap} ({quota:?})", row.name);
            }
        }
    }
}
