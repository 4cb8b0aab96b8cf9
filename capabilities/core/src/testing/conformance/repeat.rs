//! In a deterministic run the same calls are answered by the same bytes.

use super::watchdog::Watchdog;
use super::{Conformance, Seen, seen};
use crate::testing::sample;
use crate::{Policy, Quotas, Status};

pub fn check(test: &Conformance) {
    let rows = seen(&*(test.open)(&Policy::new()));
    let (first, second) = (answers(test, &rows), answers(test, &rows));
    for (row, (one, other)) in rows.iter().cycle().zip(first.into_iter().zip(second)) {
        assert_eq!(one, other, "{} is not the same in two deterministic runs", row.name);
    }
}

/// Every op twice, so that what the first left behind is seen too.
fn answers(test: &Conformance, rows: &[Seen]) -> Vec<(Status, Vec<u8>)> {
    let mut session = test.session(test.all_granted(), Quotas::default(), true);
    (test.prepare)(&mut session);
    let watchdog = Watchdog::over(&session.stop);
    let mut answers = Vec::new();
    for row in rows.iter().chain(rows) {
        let (reply, mut place) = watchdog.around(|| session.raw(&row.name, &sample(&row.signature)));
        place.truncate(reply.len as usize);
        assert!(row.deterministic || row.right.is_empty() || reply.refused, "{} is not deterministic and was not refused", row.name);
        answers.push((reply.status, place));
        session.door.cancel_pending();
    }
    answers
}
