//! The one door: every call of every capability goes through [`Door::dispatch`], which alone decodes, judges, charges, runs,
//! records and answers.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::task::{Context, Poll};

use wasm_abi::{Status, Tag, Value};

use crate::parked::{Parked, ParkedReplies, PendingCall, Wait, Why};
use crate::refusal::refusal;
use crate::{
    Args, Audit, AuditRecord, Budget, Clock, Decision, Filled, Limit, OpCx, OpError, Pending, Permit, Policy, Quota, Registry, Rng, Source,
    Started, Stop, StopReason, Subjects, Target, Verdict,
};

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
    parked: ParkedReplies,
    pending: Vec<PendingCall>,
    next_call_id: u32,
    poisoned: bool,
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
}

/// The answer to a call that was PENDING, ready for the guest's `settle`: one node, an error node raises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    pub call_id: u32,
    pub node: Vec<u8>,
}

/// What became of a call, before it is put into bytes.
struct Ran {
    op: String,
    reply_bytes_max: u64,
    outcome: Result<Started, OpError>,
    panicked: bool,
}

impl Door {
    pub fn new(parts: DoorParts) -> Door {
        Door { parts, parked: ParkedReplies::default(), pending: Vec::new(), next_call_id: 1, poisoned: false }
    }

    /// Does one call and writes its reply, which may be a piece of guest memory, from the beginning of `place`.
    pub fn dispatch(&mut self, call: Call<'_>, place: &mut [u8]) -> Reply {
        if self.poisoned {
            return self.error(&broken("the session"), place);
        }
        match call.take {
            Some(id) => self.take(id, place),
            None => self.begin(call, place),
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

    /// When the first pending timer is due, on the session's monotonic clock in nanoseconds.
    pub fn next_wake_ns(&self) -> Option<u64> {
        let timers = self.pending.iter().filter_map(|call| match call.wait {
            Wait::Until(ns, _) => Some(ns),
            Wait::Future(_) => None,
        });
        timers.min()
    }

    /// Takes every pending call whose answer is there, in the order of their ids. Futures are polled with `cx`.
    pub fn ready(&mut self, cx: &mut Context<'_>) -> Vec<Settled> {
        let now = self.parts.clock.monotonic_ns();
        let mut settled = Vec::new();
        let mut waiting = Vec::new();
        for mut call in std::mem::take(&mut self.pending) {
            let done = match &mut call.wait {
                Wait::Until(ns, value) => (*ns <= now).then(|| Ok(std::mem::replace(value, Value::None))),
                Wait::Future(future) => match catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(cx))) {
                    Ok(Poll::Pending) => None,
                    Ok(Poll::Ready(result)) => Some(result),
                    Err(_) => {
                        self.poisoned = true;
                        Some(Err(broken("a pending call")))
                    }
                },
            };
            match done {
                Some(result) => settled.push(Settled { call_id: call.id, node: settled_node(result) }),
                None => waiting.push(call),
            }
        }
        self.pending = waiting;
        settled
    }

    /// Forgets every pending call; their futures are dropped.
    pub fn cancel_pending(&mut self) {
        self.pending.clear();
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

    fn begin(&mut self, call: Call<'_>, place: &mut [u8]) -> Reply {
        let ran = run(&mut self.parts, &call);
        self.poisoned |= ran.panicked;
        match ran.outcome {
            Ok(Started::Done(value)) => self.value(&value, ran.reply_bytes_max, place),
            Ok(Started::Stream { tag, source }) => self.stream(tag, source, ran.op, ran.reply_bytes_max, place),
            Ok(Started::Pending(pending)) => self.wait(pending),
            Err(error) => self.error(&error, place),
        }
    }

    fn value(&mut self, value: &Value, reply_bytes_max: u64, place: &mut [u8]) -> Reply {
        match value.encode_payload() {
            Ok(payload) if payload.len() as u64 <= reply_bytes_max => self.payload(value.tag(), payload, Why::default(), place),
            Ok(_) | Err(_) => self.error(&OpError::exception("OverflowError", "the reply is larger than the operation may give"), place),
        }
    }

    fn payload(&mut self, tag: Tag, payload: Vec<u8>, why: Why, place: &mut [u8]) -> Reply {
        let len = payload.len();
        let Why { limit, stopped, refused } = why;
        if let Some(start) = place.get_mut(..len) {
            start.copy_from_slice(&payload);
            let status = if tag == Tag::Error { Status::Error } else { Status::Ok };
            return Reply { limit, stopped, refused, ..reply(status, tag, len as u64) };
        }
        // What waits here is host memory that the guest makes us keep.
        let held = match self.parts.budget.reserve(Quota::OpBytes, len as u64) {
            Ok(held) => Some(held),
            Err(_) if tag == Tag::Error => None,
            Err(error) => return self.error(&error, place),
        };
        Reply { limit, stopped, refused, ..self.park(Parked::Payload { tag, payload, why, held }, tag, len as u64) }
    }

    fn stream(&mut self, tag: Tag, source: Box<dyn Source>, op: String, reply_bytes_max: u64, place: &mut [u8]) -> Reply {
        let needed = source.len();
        if needed > reply_bytes_max || needed > u64::from(u32::MAX) {
            let told = format!("{op}: {needed} bytes do not fit in one reply");
            return self.error(&OpError::exception("MemoryError", told), place);
        }
        if needed > place.len() as u64 {
            return self.park(Parked::Stream { tag, source, op, reply_bytes_max }, tag, needed);
        }
        self.fill(tag, source, op, reply_bytes_max, place)
    }

    fn fill(&mut self, tag: Tag, mut source: Box<dyn Source>, op: String, reply_bytes_max: u64, place: &mut [u8]) -> Reply {
        let parts = &mut self.parts;
        let mut cx = OpCx {
            op: &op,
            clock: &*parts.clock,
            rng: &mut *parts.rng,
            budget: &parts.budget,
            stop: &parts.stop,
            deterministic: parts.deterministic,
        };
        let filled = catch_unwind(AssertUnwindSafe(|| source.fill(place, &mut cx)));
        match filled {
            Ok(Ok(Filled::Done(len))) if len <= place.len() => reply(Status::Ok, tag, len as u64),
            Ok(Ok(Filled::Grew(needed))) if needed > place.len() as u64 && needed <= reply_bytes_max.min(u64::from(u32::MAX)) => {
                self.park(Parked::Stream { tag, source, op, reply_bytes_max }, tag, needed)
            }
            Ok(Ok(Filled::Grew(_))) => {
                self.error(&OpError::exception("MemoryError", format!("{op}: the file grew too large while it was read")), place)
            }
            Ok(Err(error)) => self.error(&error, place),
            Ok(Ok(Filled::Done(_))) | Err(_) => {
                self.poisoned = true;
                self.error(&broken(&op), place)
            }
        }
    }

    fn take(&mut self, id: u32, place: &mut [u8]) -> Reply {
        match self.parked.take(id) {
            Some(Parked::Payload { tag, payload, why, held }) => {
                drop(held);
                self.payload(tag, payload, why, place)
            }
            Some(Parked::Stream { tag, source, op, reply_bytes_max }) => self.stream(tag, source, op, reply_bytes_max, place),
            None => self.error(&OpError::exception("RuntimeError", "no reply waits under this call id"), place),
        }
    }

    fn park(&mut self, parked: Parked, tag: Tag, needed: u64) -> Reply {
        let id = self.new_call_id();
        self.parked.put(id, parked);
        Reply { call_id: id, ..reply(Status::More, tag, needed) }
    }

    fn wait(&mut self, pending: Pending) -> Reply {
        let id = self.new_call_id();
        let wait = match pending {
            Pending::Until(ns, value) => Wait::Until(ns, value),
            Pending::Future(future) => Wait::Future(future),
        };
        self.pending.push(PendingCall { id, wait });
        Reply { call_id: id, ..reply(Status::Pending, Tag::None, 0) }
    }

    fn error(&mut self, error: &OpError, place: &mut [u8]) -> Reply {
        let payload = Value::from(error.to_raised()).encode_payload().unwrap_or_default();
        let why = match error {
            OpError::Limit(limit) => Why { limit: Some(*limit), ..Why::default() },
            OpError::Stopped(reason) => Why { stopped: Some(*reason), ..Why::default() },
            OpError::Refused(_) => Why { refused: true, ..Why::default() },
            OpError::Raised(_) => Why::default(),
        };
        self.payload(Tag::Error, payload, why, place)
    }

    fn new_call_id(&mut self) -> u32 {
        let id = self.next_call_id;
        self.next_call_id = self.next_call_id.wrapping_add(1).max(1);
        id
    }
}

/// Charges, decodes, judges, starts and records one call. Charging comes first, so that malformed and refused calls cost too.
fn run(parts: &mut DoorParts, call: &Call<'_>) -> Ran {
    let DoorParts { registry, policy, budget, stop, clock, rng, audit, deterministic } = parts;
    let Some((capability, op)) = registry.find_mut(call.capability, call.op) else {
        let op = format!("{}:{}", call.capability, call.op);
        audit.add(AuditRecord { verdict: Verdict::Refused, ..record(call, &op, &**clock, 1) });
        return Ran { op, reply_bytes_max: 0, outcome: Err(OpError::no_such_op()), panicked: false };
    };
    let (index, full_name) = (op.index, op.full_name.clone());
    let Some(row) = capability.row(index) else {
        return Ran { op: full_name, reply_bytes_max: 0, outcome: Err(OpError::no_such_op()), panicked: false };
    };
    let (cost, secret, reply_bytes_max, repeatable) = (row.cost, row.secret, row.reply_bytes_max, row.deterministic);
    let mut panicked = false;
    let mut judged = None;
    let mut admit_and_start = || {
        budget.reserve(Quota::HostCalls, u64::from(cost))?.keep();
        if call.request.len() > row.request_bytes_max {
            return Err(OpError::exception("OverflowError", format!("{full_name}: the request is larger than it may be")));
        }
        let args = Args::decode(call.request, &op.signature, &full_name)?;
        let subjects = capability.subjects(index, &args)?;
        let refused = refusal(policy, capability.name(), &full_name, &subjects, call.module);
        if audit.is_on() || refused.is_some() {
            judged = Some((shown(&subjects, secret), rule(policy, capability.name(), &subjects, call.module)));
        }
        if let Some(sentence) = refused {
            return Err(OpError::Refused(sentence));
        }
        if *deterministic && !repeatable {
            return Err(OpError::Refused(format!("{full_name}() cannot be the same in every run, and this run is deterministic")));
        }
        stop.check()?;
        let mut cx =
            OpCx { op: &full_name, clock: &**clock, rng: &mut **rng, budget, stop, deterministic: *deterministic };
        let permit = Permit::new(subjects.0, call.module);
        let started = catch_unwind(AssertUnwindSafe(|| capability.start(index, permit, &args, &mut cx)));
        panicked = started.is_err();
        started.unwrap_or_else(|_| Err(broken(&full_name)))
    };
    let outcome = admit_and_start();
    let (verdict, error) = verdict(&outcome);
    if verdict == Verdict::Refused || (cost > 0 && audit.is_on()) {
        let (subjects, rule) = judged.unwrap_or_default();
        audit.add(AuditRecord { subjects, rule, verdict, error, ..record(call, &full_name, &**clock, cost) });
    }
    Ran { op: full_name, reply_bytes_max, outcome, panicked }
}

fn record(call: &Call<'_>, op: &str, clock: &dyn Clock, cost: u32) -> AuditRecord {
    AuditRecord {
        seq: 0,
        time_ns: clock.wall_ns(),
        module: call.module.to_owned(),
        line: call.line,
        op: op.to_owned(),
        subjects: Vec::new(),
        verdict: Verdict::Allowed,
        rule: None,
        error: None,
        cost,
    }
}

fn verdict(outcome: &Result<Started, OpError>) -> (Verdict, Option<String>) {
    match outcome {
        Ok(_) => (Verdict::Allowed, None),
        Err(OpError::Refused(_)) => (Verdict::Refused, Some("PermissionError".to_owned())),
        Err(OpError::Raised(error)) => (Verdict::Failed, Some(error.class.clone())),
        Err(OpError::Limit(limit)) => (Verdict::Stopped, Some(limit.name().to_owned())),
        Err(OpError::Stopped(reason)) => (Verdict::Stopped, Some(format!("{reason:?}").to_lowercase())),
    }
}

/// Right and target of each subject, as the audit shows them.
fn shown(subjects: &Subjects, secret: bool) -> Vec<(String, String)> {
    let target = |target: &Target| match target {
        _ if secret => "(secret)".to_owned(),
        Target::Bare => String::new(),
        Target::Handle => "(handle)".to_owned(),
        Target::Path { path, .. } => path.to_string(),
        Target::Name(name) => name.clone(),
    };
    subjects.iter().map(|subject| (subject.right.to_string(), target(&subject.target))).collect()
}

/// The rule that decided: the prohibition, or the permission of the last subject.
fn rule(policy: &Policy, capability: &str, subjects: &Subjects, module: &str) -> Option<String> {
    let rules = subjects.iter().filter_map(|subject| match policy.decide(capability, subject, module) {
        Decision::Denied(rule) => Some(format!("deny {rule}")),
        Decision::Allow(rule) => Some(format!("allow {rule}")),
        Decision::NotGranted { .. } => None,
    });
    rules.reduce(|first, next| if first.starts_with("deny") { first } else { next })
}

fn reply(status: Status, tag: Tag, len: u64) -> Reply {
    let len = u32::try_from(len).unwrap_or(u32::MAX);
    Reply { status, tag: tag as u32, len, call_id: 0, limit: None, stopped: None, refused: false }
}

fn settled_node(result: Result<Value, OpError>) -> Vec<u8> {
    let value = result.unwrap_or_else(|error| error.to_raised().into());
    value.encode().or_else(|_| Value::from(broken("a pending call").to_raised()).encode()).unwrap_or_default()
}

/// What a script is told when the host's own code failed.
fn broken(what: &str) -> OpError {
    OpError::exception("RuntimeError", format!("{what} failed inside the host; the session cannot go on"))
}
