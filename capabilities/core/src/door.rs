//! The one door: every call of every capability goes through [`Door::dispatch`], which alone decodes, judges, charges, runs,
//! records and answers.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::task::Context;
use std::time::Duration;

use wasm_abi::{Status, TAG_IS_ASCII, Tag, Value};

use crate::draft::Draft;
use crate::frozen::Due;
use crate::judge::{Breach, Judge};
use crate::parked::{Parked, ParkedReplies, Stream, Why};
use crate::pending::{Answered, BYTES_A_CALL, PendingCalls};
use crate::record::{Asked, Tape};
use crate::run::{Ran, broken, run};
use crate::waiting::{rest, waker_of_this_thread};
use crate::{Audit, Budget, Clock, ErasedCapability, Filled, Limit, OpCx, OpError, Pending, Policy, Quota, Registry, Reservation, Rng, Started, Stop, StopReason};

/// What a session's door is made of.
pub struct DoorParts {
    pub registry: Registry,
    pub policy: Policy,
    pub budget: Budget,
    pub stop: Stop,
    pub clock: Arc<dyn Clock>,
    pub rng: Box<dyn Rng>,
    pub audit: Audit,
    /// Rows that cannot be deterministic are refused.
    pub deterministic: bool,
}

/// The door of one session.
pub struct Door {
    parts: DoorParts,
    judge: Judge,
    parked: ParkedReplies,
    pending: PendingCalls,
    next_call_id: u32,
    poisoned: bool,
    tape: Tape,
}

/// One call as it came from the guest.
#[derive(Clone, Copy, Debug)]
pub struct Call<'a> {
    /// The capability's number in the registry.
    pub capability: u32,
    /// The op's number.
    pub op: u32,
    /// One list node. Must not overlap the place for the reply.
    pub request: &'a [u8],
    /// The acting module's name, and the line.
    pub module: &'a str,
    pub line: u32,
    /// Fetches the reply of an earlier call that answered MORE.
    pub take: Option<u32>,
}

/// What to put in the control block, and what happened besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reply {
    pub status: Status,
    pub tag: u32,
    /// Bytes written, or with MORE the bytes needed.
    pub len: u32,
    /// With PENDING and MORE.
    pub call_id: u32,
    /// A quota is used up: the run must end, whatever the script does with the error. Of these three, an error that did not fit
    /// tells with MORE already, and again when it is fetched.
    pub limit: Option<Limit>,
    /// The op ended because the stop signal was raised.
    pub stopped: Option<StopReason>,
    /// The error is a refusal.
    pub refused: bool,
    /// A str of which it is known that it is all ASCII.
    pub is_ascii: bool,
}

impl Reply {
    /// The tag as it stands in the control block.
    pub const fn tag_word(&self) -> u32 {
        if self.is_ascii { self.tag | TAG_IS_ASCII } else { self.tag }
    }
}

/// The answer to a call that was PENDING, ready for the guest's `settle`: one node, an error node raises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    pub call_id: u32,
    pub node: Vec<u8>,
}

impl Door {
    /// The audit log begins here.
    pub fn new(mut parts: DoorParts) -> Door {
        parts.audit.begin(&parts.policy, parts.clock.wall_ns());
        let judge = Judge::new(&parts.policy);
        Door { parts, judge, parked: ParkedReplies::default(), pending: PendingCalls::default(), next_call_id: 1, poisoned: false, tape: Tape::Off }
    }

    /// The first use of what the locked policy lacks.
    pub fn breach(&self) -> Option<&Breach> {
        self.judge.breach()
    }

    /// Records what crosses the door from now on, or answers from a record.
    pub fn set_tape(&mut self, tape: Tape) {
        self.tape = tape;
    }

    pub fn tape(&mut self) -> &mut Tape {
        &mut self.tape
    }

    /// Does one call and writes its reply, which may be a piece of guest memory, from the beginning of `place`.
    pub fn dispatch(&mut self, call: Call<'_>, place: &mut [u8]) -> Reply {
        self.admit(call, place, false)
    }

    /// The same for a caller that cannot wait: this thread does, until there is an answer or the run is to stop.
    pub fn dispatch_now(&mut self, call: Call<'_>, place: &mut [u8]) -> Reply {
        self.admit(call, place, true)
    }

    fn admit(&mut self, call: Call<'_>, place: &mut [u8], now: bool) -> Reply {
        match self.tape {
            Tape::Off => self.answer(call, place, now),
            Tape::Record(_) => self.recorded(call, place, now),
            Tape::Replay(_) => self.replayed(call, place, now),
        }
    }

    fn recorded(&mut self, call: Call<'_>, place: &mut [u8], now: bool) -> Reply {
        let knew = self.judge.breach().is_some();
        let reply = self.answer(call, place, now);
        let (op, secret) = self.parts.registry.name_and_secrecy(call.capability, call.op);
        let breach = self.judge.breach().filter(|_| !knew);
        if let Tape::Record(recorder) = &mut self.tape {
            recorder.call(&op, &call, &reply, place, secret);
            if let Some(breach) = breach {
                recorder.breach(breach);
            }
        }
        reply
    }

    /// The answer is the recorded one. What hands on the script's own output is done again; nothing else is.
    fn replayed(&mut self, call: Call<'_>, place: &mut [u8], now: bool) -> Reply {
        let (op, _) = self.parts.registry.name_and_secrecy(call.capability, call.op);
        let Tape::Replay(player) = &mut self.tape else { return self.answer(call, place, now) };
        let asked = Asked { op: &op, module: call.module, line: call.line, take: call.take.is_some(), request: call.request };
        let Some(reply) = player.call(&asked, place) else {
            return self.error(&OpError::exception("RuntimeError", "the replay has stopped"), place);
        };
        if let Some(breach) = player.breach() {
            self.judge.set_breach(breach);
        }
        let row = self.parts.registry.row(call.capability, call.op).map(|row| (row.output, row.cost));
        match row {
            Some((true, _)) if call.take.is_none() && reply.stopped.is_none() => drop(run(&mut self.parts, &mut self.judge, &call, true, &mut Ok(Started::Done(Value::None)))),
            // A budget that is used up was so in the recorded run too, and its answer says so.
            Some((false, cost)) if call.take.is_none() => drop(self.parts.budget.spend(Quota::HostCalls, u64::from(cost))),
            _ => {}
        }
        reply
    }

    fn answer(&mut self, call: Call<'_>, place: &mut [u8], now: bool) -> Reply {
        if self.poisoned {
            return self.error(&broken("the session"), place);
        }
        match call.take {
            Some(id) => self.take(id, place),
            None => self.begin(call, place, now),
        }
    }

    /// Whether a capability failed in a way that must not happen. Such a session answers nothing any more.
    pub fn is_poisoned(&self) -> bool {
        self.poisoned
    }

    /// Whether calls wait for [`Door::ready`].
    pub fn has_pending(&self) -> bool {
        !self.pending.is_empty()
    }

    pub(crate) fn timers(&self) -> impl Iterator<Item = Due<'_>> {
        self.pending.timers()
    }

    pub(crate) fn has_parked(&self) -> bool {
        !self.parked.is_empty()
    }

    pub(crate) fn next_call_id(&self) -> u32 {
        self.next_call_id
    }

    pub(crate) fn set_next_call_id(&mut self, id: u32) {
        self.next_call_id = id.max(1);
    }

    pub(crate) fn restore_call(&mut self, id: u32, pending: Pending, draft: Draft, held: Reservation) {
        self.pending.add(id, pending, draft, held);
    }

    pub(crate) fn capability_mut(&mut self, name: &str) -> Option<&mut dyn ErasedCapability> {
        self.parts.registry.capability_mut(name)
    }

    /// How many do.
    pub fn pending_calls(&self) -> usize {
        self.pending.len()
    }

    /// When the first pending timer is due, on the session's monotonic clock in nanoseconds.
    pub fn next_wake_ns(&self) -> Option<u64> {
        self.pending.next_wake_ns()
    }

    /// Takes every pending call whose answer is there, in the order of their ids. Futures are polled when they were woken; they wake
    /// `cx`. In a deterministic run no answer comes before those to all earlier calls.
    pub fn ready(&mut self, cx: &mut Context<'_>) -> Vec<Settled> {
        if let Tape::Replay(player) = &mut self.tape {
            return player.ready();
        }
        let answered = self.pending.ready(self.parts.clock.monotonic_ns(), cx, self.parts.deterministic);
        let settled: Vec<Settled> = answered.into_iter().map(|answered| self.settled(answered)).collect();
        if let Tape::Record(recorder) = &mut self.tape {
            recorder.ready(&settled);
        }
        settled
    }

    /// Nobody waits for this call any more.
    pub fn forget(&mut self, id: u32) {
        if let Some(draft) = self.pending.forget(id) {
            draft.abandon("cancelled", &mut self.parts.audit, &*self.parts.clock);
        }
    }

    /// Forgets every pending call, and replies that nobody fetched; the futures are dropped.
    pub fn cancel_pending(&mut self) {
        let DoorParts { audit, clock, .. } = &mut self.parts;
        for draft in self.pending.drain() {
            draft.abandon("cancelled", audit, &**clock);
        }
        for parked in self.parked.drain() {
            if let Parked::Stream(stream) = parked {
                stream.draft.abandon("not-fetched", audit, &**clock);
            }
        }
    }

    /// The run was ended before the script could clean up; the capabilities do.
    pub fn end(&mut self) {
        self.parts.registry.end_all();
    }

    pub fn registry(&self) -> &Registry {
        &self.parts.registry
    }

    pub fn policy(&self) -> &Policy {
        &self.parts.policy
    }

    pub fn budget(&self) -> &Budget {
        &self.parts.budget
    }

    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.parts.clock
    }

    pub fn audit(&mut self) -> &mut Audit {
        &mut self.parts.audit
    }

    fn begin(&mut self, call: Call<'_>, place: &mut [u8], now: bool) -> Reply {
        let mut outcome = Ok(Started::Done(Value::None));
        let Ran { reply_bytes_max, panicked, draft } = run(&mut self.parts, &mut self.judge, &call, !now, &mut outcome);
        self.poisoned |= panicked;
        match outcome {
            Ok(Started::Done(value)) => self.value(&value, reply_bytes_max, draft, place),
            Ok(Started::Stream { tag, source }) => {
                let (op, _) = self.parts.registry.name_and_secrecy(call.capability, call.op);
                self.stream(Stream { tag, source, op, reply_bytes_max, draft }, place)
            }
            Ok(Started::Pending(pending)) if now => self.wait_here(pending, reply_bytes_max, draft, place),
            Ok(Started::Pending(pending)) => self.wait(pending, draft, place),
            Err(error) => self.fail(&error, draft, place),
        }
    }

    fn value(&mut self, value: &Value, reply_bytes_max: u64, draft: Draft, place: &mut [u8]) -> Reply {
        if matches!(value, Value::None) {
            self.settle(draft, Ok(0));
            return reply(Status::Ok, Tag::None, 0);
        }
        let payload = match value.encode_payload() {
            Ok(payload) if payload.len() as u64 <= reply_bytes_max => payload,
            Ok(_) | Err(_) => return self.fail(&OpError::exception("OverflowError", "the reply is larger than the operation may give"), draft, place),
        };
        match self.hold(payload.len(), place) {
            Ok(held) => {
                self.settle(draft, Ok(payload.len() as u64));
                self.payload(value.tag(), payload, Why::default(), held, place)
            }
            Err(error) => self.fail(&error, draft, place),
        }
    }

    /// What does not fit and has to wait here is host memory that the guest makes us keep.
    fn hold(&self, len: usize, place: &[u8]) -> Result<Option<Reservation>, OpError> {
        if len <= place.len() { Ok(None) } else { self.parts.budget.reserve(Quota::OpBytes, len as u64).map(Some) }
    }

    fn payload(&mut self, tag: Tag, payload: Vec<u8>, why: Why, held: Option<Reservation>, place: &mut [u8]) -> Reply {
        let len = payload.len();
        let Why { limit, stopped, refused } = why;
        let sent = match place.get_mut(..len) {
            Some(start) => {
                start.copy_from_slice(&payload);
                let status = if tag == Tag::Error { Status::Error } else { Status::Ok };
                reply(status, tag, len as u64)
            }
            None => self.park(Parked::Payload { tag, payload, why, held }, tag, len as u64),
        };
        Reply { limit, stopped, refused, ..sent }
    }

    fn stream(&mut self, stream: Stream, place: &mut [u8]) -> Reply {
        let needed = stream.source.len();
        if needed > stream.reply_bytes_max || needed > u64::from(u32::MAX) {
            let told = format!("{}: {needed} bytes do not fit in one reply", stream.op);
            return self.fail(&OpError::exception("MemoryError", told), stream.draft, place);
        }
        if needed > place.len() as u64 {
            let tag = stream.tag;
            return self.park(Parked::Stream(stream), tag, needed);
        }
        self.fill(stream, place)
    }

    fn fill(&mut self, mut stream: Stream, place: &mut [u8]) -> Reply {
        let parts = &mut self.parts;
        let mut cx = OpCx {
            op: &stream.op,
            clock: &*parts.clock,
            rng: &mut *parts.rng,
            budget: &parts.budget,
            stop: &parts.stop,
            deterministic: parts.deterministic,
            noted: None,
            may_wait: false,
            line: 0,
        };
        let filled = catch_unwind(AssertUnwindSafe(|| stream.source.fill(place, &mut cx)));
        let tag = stream.tag;
        match filled {
            Ok(Ok(Filled::Done(len))) if len <= place.len() => {
                self.settle(stream.draft, Ok(len as u64));
                reply(Status::Ok, tag, len as u64)
            }
            Ok(Ok(Filled::Ascii(len))) if len <= place.len() && tag == Tag::Str => {
                self.settle(stream.draft, Ok(len as u64));
                Reply { is_ascii: true, ..reply(Status::Ok, tag, len as u64) }
            }
            Ok(Ok(Filled::Grew(needed))) if needed > place.len() as u64 && needed <= stream.reply_bytes_max.min(u64::from(u32::MAX)) => {
                self.park(Parked::Stream(stream), tag, needed)
            }
            Ok(Ok(Filled::Grew(_))) => {
                let told = format!("{}: the file grew too large while it was read", stream.op);
                self.fail(&OpError::exception("MemoryError", told), stream.draft, place)
            }
            Ok(Err(error)) => self.fail(&error, stream.draft, place),
            Ok(Ok(Filled::Done(_) | Filled::Ascii(_))) | Err(_) => {
                self.poisoned = true;
                self.fail(&broken(&stream.op), stream.draft, place)
            }
        }
    }

    fn take(&mut self, id: u32, place: &mut [u8]) -> Reply {
        match self.parked.take(id) {
            Some(Parked::Payload { tag, payload, why, held }) => {
                let held = held.filter(|_| payload.len() > place.len());
                self.payload(tag, payload, why, held, place)
            }
            Some(Parked::Stream(stream)) => self.stream(stream, place),
            None => self.error(&OpError::exception("RuntimeError", "no reply waits under this call id"), place),
        }
    }

    fn park(&mut self, parked: Parked, tag: Tag, needed: u64) -> Reply {
        let id = self.new_call_id();
        if let Some(Parked::Stream(oldest)) = self.parked.put(id, parked) {
            oldest.draft.abandon("not-fetched", &mut self.parts.audit, &*self.parts.clock);
        }
        Reply { call_id: id, ..reply(Status::More, tag, needed) }
    }

    fn wait(&mut self, pending: Pending, draft: Draft, place: &mut [u8]) -> Reply {
        match self.parts.budget.reserve(Quota::OpBytes, BYTES_A_CALL) {
            Ok(held) => {
                let id = self.new_call_id();
                self.pending.add(id, pending, draft, held);
                Reply { call_id: id, ..reply(Status::Pending, Tag::None, 0) }
            }
            Err(error) => self.fail(&error, draft, place),
        }
    }

    fn wait_here(&mut self, pending: Pending, reply_bytes_max: u64, draft: Draft, place: &mut [u8]) -> Reply {
        let DoorParts { clock, stop, .. } = &self.parts;
        let answered = catch_unwind(AssertUnwindSafe(|| waited(pending, &**clock, stop)));
        self.poisoned |= answered.is_err();
        match answered.unwrap_or_else(|_| Err(broken("a pending call"))) {
            Ok(value) => self.value(&value, reply_bytes_max, draft, place),
            Err(error) => self.fail(&error, draft, place),
        }
    }

    /// The call is over: its record is complete.
    fn settle(&mut self, draft: Draft, outcome: Result<u64, &OpError>) {
        draft.settle(outcome, &mut self.parts.audit, &*self.parts.clock);
    }

    fn settled(&mut self, answered: Answered) -> Settled {
        let Answered { id, draft, result, panicked } = answered;
        self.poisoned |= panicked;
        let (node, error) = settled_node(result);
        self.settle(draft, error.as_ref().map_or(Ok(node.len() as u64), Err));
        Settled { call_id: id, node }
    }

    fn fail(&mut self, error: &OpError, draft: Draft, place: &mut [u8]) -> Reply {
        self.settle(draft, Err(error));
        self.error(error, place)
    }

    fn error(&mut self, error: &OpError, place: &mut [u8]) -> Reply {
        let payload = Value::from(error.to_raised()).encode_payload().unwrap_or_default();
        let why = match error {
            OpError::Limit(limit) => Why { limit: Some(*limit), ..Why::default() },
            OpError::Stopped(reason) => Why { stopped: Some(*reason), ..Why::default() },
            OpError::Refused(_) => Why { refused: true, ..Why::default() },
            OpError::Raised(_) => Why::default(),
        };
        // An error waits for its room also where there is none left to charge for it.
        let held = self.hold(payload.len(), place).unwrap_or(None);
        self.payload(Tag::Error, payload, why, held, place)
    }

    fn new_call_id(&mut self) -> u32 {
        let id = self.next_call_id;
        self.next_call_id = self.next_call_id.wrapping_add(1).max(1);
        id
    }
}

impl Drop for Door {
    fn drop(&mut self) {
        self.cancel_pending();
    }
}

fn reply(status: Status, tag: Tag, len: u64) -> Reply {
    let len = u32::try_from(len).unwrap_or(u32::MAX);
    Reply { status, tag: tag as u32, len, call_id: 0, limit: None, stopped: None, refused: false, is_ascii: false }
}

/// Waits on this thread.
fn waited(pending: Pending, clock: &dyn Clock, stop: &Stop) -> Result<Value, OpError> {
    let mut pending = pending;
    let waker = waker_of_this_thread();
    loop {
        stop.check()?;
        let at_most = match &mut pending {
            Pending::Until(due, value) => match due.saturating_sub(clock.monotonic_ns()) {
                0 => return Ok(std::mem::replace(value, Value::None)),
                left => Duration::from_nanos(left),
            },
            Pending::Future(future) => match future.as_mut().poll(&mut Context::from_waker(&waker)) {
                std::task::Poll::Ready(result) => return result,
                std::task::Poll::Pending => Duration::MAX,
            },
        };
        rest(at_most);
    }
}

/// The answer's node, and the error that it tells of.
fn settled_node(result: Result<Value, OpError>) -> (Vec<u8>, Option<OpError>) {
    let result = result.and_then(|value| value.encode().map_err(|_| broken("a pending call")));
    match result {
        Ok(node) => (node, None),
        Err(error) => (Value::from(error.to_raised()).encode().unwrap_or_default(), Some(error)),
    }
}
