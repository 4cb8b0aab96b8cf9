//! What the parent does for a worker: it keeps the log, reads modules, and has a door of its own for the capabilities that the worker is
//! not to have. That door decodes, judges and charges every call anew: what the worker's would have said counts for nothing.

use super::super::frame::Called;
use super::super::order::{answer_to_bytes, reply_to_bytes};
use crate::loader::Loader;
use crate::session::{Outcome, Watch};
use capability::{Call, Door, Quota, StopReason};
use std::io::{self, Write};

/// More than any row answers with.
const PLACE_BYTES_MAX: usize = 128 << 20;

pub struct Desk {
    pub door: Door,
    pub loader: Box<dyn Loader>,
    /// Where the record goes, until it cannot.
    pub record: Option<Box<dyn Write + Send>>,
    pub record_lost: Option<io::Error>,
}

impl Desk {
    pub fn fetch(&mut self, spec: &str) -> Vec<u8> {
        let source = self.loader.fetch(spec);
        answer_to_bytes(source.as_deref())
    }

    /// A capability that is not served here has a number that none has: the door answers that too.
    pub fn call(&mut self, called: &Called, watch: &Watch) -> io::Result<Vec<u8>> {
        let Called { op, module, line, take, room, request, .. } = called;
        let capability = self.door.registry().id(&called.capability).unwrap_or(u32::MAX);
        let mut place = vec![0; (*room).min(PLACE_BYTES_MAX)];
        let reply = self.door.dispatch_now(Call { capability, op: *op, request, module, line: *line, take: *take }, &mut place);
        if reply.stopped == Some(StopReason::Interrupt) {
            watch.keyboard_taken(); // the script knows by this answer
        }
        reply_to_bytes(&reply, &place)
    }

    /// A record that misses a part is none behind it. Whether one was wanted at all.
    pub fn write_record(&mut self, bytes: &[u8]) -> bool {
        let Some(record) = &mut self.record else { return false };
        if self.record_lost.is_none() {
            self.record_lost = record.write_all(bytes).and_then(|()| record.flush()).err();
        }
        true
    }

    /// What was used here, and the log's end.
    pub fn close(&mut self, outcome: &mut Outcome) {
        let budget = self.door.budget();
        outcome.spent.host_calls = outcome.spent.host_calls.saturating_add(budget.spent(Quota::HostCalls));
        outcome.spent.write_bytes = outcome.spent.write_bytes.saturating_add(budget.spent(Quota::WriteBytes));
        if let Some(error) = &self.record_lost {
            outcome.record_lost = Some(crate::command::words(error));
        }
        let audit = self.door.audit();
        outcome.audit_lost = audit.finish().err().map(|error| crate::command::words(&error));
        outcome.audit = audit.has_writer().then(|| audit.summary());
    }
}
