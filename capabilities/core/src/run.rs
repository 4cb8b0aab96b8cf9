//! From a request to an op that has started: charged, decoded, judged. The one door calls this, and nothing else does.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crate::draft::{Caller, Draft};
use crate::judge::Judge;
use crate::{Args, Call, DoorParts, OpCx, OpError, Permit, Quota, Started};

/// What became of a call, before it is put into bytes.
pub(crate) struct Ran {
    pub(crate) op: Arc<str>,
    pub(crate) reply_bytes_max: u64,
    pub(crate) outcome: Result<Started, OpError>,
    pub(crate) panicked: bool,
    pub(crate) draft: Draft,
}

/// Charges, decodes, judges and starts one call. Charging comes first, so that malformed and refused calls cost too. Its record is
/// complete only when it has settled.
pub(crate) fn run(parts: &mut DoorParts, judge: &mut Judge, call: &Call<'_>, may_wait: bool) -> Ran {
    let DoorParts { registry, policy, budget, stop, clock, rng, audit, deterministic } = parts;
    let module = judge.module(call.module);
    let caller = |op: &Arc<str>, cost, secret, privileged| {
        let (module, op) = (Arc::clone(&module), Arc::clone(op));
        Caller { module, line: call.line, op, cost, secret, request_bytes: call.request.len() as u64, privileged }
    };
    let Some((capability, op)) = registry.find_mut(call.capability, call.op) else {
        let op: Arc<str> = format!("{}:{}", call.capability, call.op).into();
        let unknown = OpError::no_such_op();
        // What is not there is told as that, and recorded as what it was: an attempt.
        Draft::begin(caller(&op, 1, false, true), &**clock).settle(Err(&OpError::Refused(String::new())), audit, &**clock);
        return Ran { op, reply_bytes_max: 0, outcome: Err(unknown), panicked: false, draft: Draft::none() };
    };
    let (index, full_name) = (op.index, Arc::clone(&op.full_name));
    let Some(row) = capability.row(index) else {
        return Ran { op: full_name, reply_bytes_max: 0, outcome: Err(OpError::no_such_op()), panicked: false, draft: Draft::none() };
    };
    let (cost, reply_bytes_max, repeatable, audited) = (row.cost, row.reply_bytes_max, row.deterministic, row.audited);
    let mut draft = if audit.is_on() { Draft::begin(caller(&full_name, cost, row.secret, !row.right.is_empty()), &**clock) } else { Draft::none() };
    let mut panicked = false;
    let mut admit_and_start = || {
        budget.reserve(Quota::HostCalls, u64::from(cost))?.keep();
        if call.request.len() > row.request_bytes_max {
            return Err(OpError::exception("OverflowError", format!("{full_name}: the request is larger than it may be")));
        }
        let args = Args::decode(call.request, &op.signature, &full_name)?;
        if let Some((param, value)) = audited.and_then(|at| Some((op.signature.params.get(at)?, args.view(at).ok()?))) {
            draft.argument(&param.name, value);
        }
        let subjects = Arc::new(capability.subjects(index, &args)?.0);
        let judged = judge.judge(policy, (capability.name(), &full_name), &subjects, (&module, call.line));
        draft.judged(&subjects, judged.rule, judged.assumed);
        if let Some(sentence) = judged.refusal {
            return Err(OpError::Refused(sentence));
        }
        if *deterministic && !repeatable {
            return Err(OpError::Refused(format!("{full_name}() cannot be the same in every run, and this run is deterministic")));
        }
        stop.check()?;
        let mut cx =
            OpCx { op: &full_name, clock: &**clock, rng: &mut **rng, budget, stop, deterministic: *deterministic, may_wait };
        let permit = Permit::new(subjects, Arc::clone(&module));
        let started = catch_unwind(AssertUnwindSafe(|| capability.start(index, permit, &args, &mut cx)));
        panicked = started.is_err();
        started.unwrap_or_else(|_| Err(broken(&full_name)))
    };
    let outcome = admit_and_start();
    Ran { op: full_name, reply_bytes_max, outcome, panicked, draft }
}

/// What a script is told when the host's own code failed.
pub(crate) fn broken(what: &str) -> OpError {
    OpError::exception("RuntimeError", format!("{what} failed inside the host; the session cannot go on"))
}
