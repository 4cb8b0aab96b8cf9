//! From a request to an op that has started: charged, decoded, judged. The one door calls this, and nothing else does.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crate::draft::{Caller, Draft};
use crate::judge::Judge;
use crate::{Args, Call, DoorParts, OpCx, OpError, Permit, Quota, Started};

/// What became of a call, before it is put into bytes.
pub(crate) struct Ran {
    pub(crate) reply_bytes_max: u64,
    pub(crate) outcome: Result<Started, OpError>,
    pub(crate) panicked: bool,
    pub(crate) draft: Draft,
}

/// Charges, decodes, judges and starts one call. Charging comes first, so that malformed and refused calls cost too. Its record is
/// complete only when it has settled.
pub(crate) fn run(parts: &mut DoorParts, judge: &mut Judge, call: &Call<'_>, may_wait: bool) -> Ran {
    let DoorParts { registry, policy, budget, stop, clock, rng, audit, deterministic } = parts;
    let Some((capability, op)) = registry.find_mut(call.capability, call.op) else {
        return unknown(parts, judge, call);
    };
    let (name, terms) = (&op.full_name, op.terms);
    let mut draft = Draft::none();
    if audit.is_on() {
        let (module, op) = (judge.module(call.module), Arc::clone(name));
        let request_bytes = call.request.len() as u64;
        draft = Draft::begin(Caller { module, line: call.line, op, cost: terms.cost, secret: terms.secret, request_bytes, privileged: terms.privileged }, &**clock);
    }
    let mut panicked = false;
    let mut admit_and_start = || {
        budget.spend(Quota::HostCalls, u64::from(terms.cost))?;
        if call.request.len() > terms.request_bytes_max {
            return Err(OpError::exception("OverflowError", format!("{name}: the request is larger than it may be")));
        }
        let args = Args::decode(call.request, &op.signature, name)?;
        if let Some((param, value)) = terms.audited.and_then(|at| Some((op.signature.params.get(at)?, args.view(at).ok()?))) {
            draft.argument(&param.name, value);
        }
        let subjects = capability.subjects(op.index, &args)?.0;
        let permit = if subjects.is_empty() {
            Permit::nothing()
        } else {
            let judged = judge.judge(policy, (capability.name(), name), &subjects, (call.module, call.line));
            let subjects = Arc::new(subjects);
            draft.judged(&subjects, judged.rule, judged.assumed);
            if let Some(sentence) = judged.refusal {
                return Err(OpError::Refused(sentence));
            }
            Permit::new(subjects, judge.module(call.module))
        };
        if *deterministic && !terms.deterministic {
            return Err(OpError::Refused(format!("{name}() cannot be the same in every run, and this run is deterministic")));
        }
        stop.check()?;
        let mut cx = OpCx { op: name, clock: &**clock, rng: &mut **rng, budget, stop, deterministic: *deterministic, noted: None, may_wait, line: call.line };
        let started = catch_unwind(AssertUnwindSafe(|| capability.start(op.index, permit, &args, &mut cx)));
        panicked = started.is_err();
        if let Some((name, number)) = cx.noted {
            draft.note(name, number);
        }
        started.unwrap_or_else(|_| Err(broken(name)))
    };
    let outcome = admit_and_start();
    Ran { reply_bytes_max: terms.reply_bytes_max, outcome, panicked, draft }
}

/// What is not there is told as that, and recorded as what it was: an attempt.
fn unknown(parts: &mut DoorParts, judge: &mut Judge, call: &Call<'_>) -> Ran {
    let op = format!("{}:{}", call.capability, call.op).into();
    let (module, request_bytes) = (judge.module(call.module), call.request.len() as u64);
    let caller = Caller { module, line: call.line, op, cost: 1, secret: false, request_bytes, privileged: true };
    Draft::begin(caller, &*parts.clock).settle(Err(&OpError::Refused(String::new())), &mut parts.audit, &*parts.clock);
    Ran { reply_bytes_max: 0, outcome: Err(OpError::no_such_op()), panicked: false, draft: Draft::none() }
}

/// What a script is told when the host's own code failed.
pub(crate) fn broken(what: &str) -> OpError {
    OpError::exception("RuntimeError", format!("{what} failed inside the host; the session cannot go on"))
}
