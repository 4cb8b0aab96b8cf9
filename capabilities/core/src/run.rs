//! From a request to an op that has started: charged, decoded, judged. The one door calls this, and nothing else does.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crate::draft::{Caller, Draft};
use crate::judge::Judge;
use crate::{Args, Call, DoorParts, OpCx, OpError, Permit, Quota, Started, Subjects};

/// What is left of a call beside its outcome, before that is put into bytes.
pub(crate) struct Ran {
    pub(crate) reply_bytes_max: u64,
    pub(crate) panicked: bool,
    pub(crate) draft: Draft,
}

/// Charges, decodes, judges and starts one call. Charging comes first, so that malformed and refused calls cost too. Its record is
/// complete only when it has settled. The outcome is put where the caller wants it: handing it on by value copied it five times.
pub(crate) fn run(parts: &mut DoorParts, judge: &mut Judge, call: &Call<'_>, may_wait: bool, outcome: &mut Result<Started, OpError>) -> Ran {
    let DoorParts { registry, policy, budget, stop, clock, rng, audit, deterministic } = parts;
    let Some((capability, op)) = registry.find_mut(call.capability, call.op) else {
        *outcome = Err(OpError::no_such_op());
        return unknown(parts, judge, call);
    };
    let (name, terms) = (&op.full_name, op.terms);
    let mut draft = Draft::none();
    if audit.is_on() {
        let (module, op, subjects) = (judge.module(call.module), Arc::clone(name), judge.nothing());
        let request_bytes = call.request.len() as u64;
        let caller = Caller { module, line: call.line, op, cost: terms.cost, secret: terms.secret, request_bytes, privileged: terms.privileged, subjects };
        draft = Draft::begin(caller, &**clock);
    }
    let mut panicked = false;
    let mut admit_and_start = || {
        budget.spend(Quota::HostCalls, u64::from(terms.cost))?;
        if call.request.len() > terms.request_bytes_max {
            return Err(OpError::exception("OverflowError", format!("{name}: the request is larger than it may be")));
        }
        let mut args = Args::none(&op.signature, name);
        args.read(call.request)?;
        if let Some((param, value)) = terms.audited.and_then(|at| Some((op.signature.params.get(at)?, args.view(at).ok()?))) {
            draft.argument(&param.name, value);
        }
        let touched = capability.subjects(op.index, &args);
        let mut permit = Permit::nothing();
        if !matches!(&touched, Ok(Subjects(subjects)) if subjects.is_empty()) {
            let subjects = touched?.0;
            let judged = judge.judge(policy, (capability.name(), name), &subjects, (call.module, call.line));
            let subjects = Arc::new(subjects);
            draft.judged(&subjects, judged.rule, judged.assumed);
            if let Some(sentence) = judged.refusal {
                return Err(OpError::Refused(sentence));
            }
            permit = Permit::new(subjects, judge.module(call.module));
        }
        if *deterministic && !terms.deterministic {
            return Err(OpError::Refused(format!("{name}() cannot be the same in every run, and this run is deterministic")));
        }
        stop.check()?;
        let mut cx = OpCx { op: name, clock: &**clock, rng: &mut **rng, budget, stop, deterministic: *deterministic, noted: None, may_wait, line: call.line };
        let started = catch_unwind(AssertUnwindSafe(|| *outcome = capability.start(op.index, &permit, &args, &mut cx)));
        panicked = started.is_err();
        if let Some((name, number)) = cx.noted {
            draft.note(name, number);
        }
        started.map_err(|_| broken(name))
    };
    if let Err(error) = admit_and_start() {
        *outcome = Err(error);
    }
    Ran { reply_bytes_max: terms.reply_bytes_max, panicked, draft }
}

/// What is not there is told as that, and recorded as what it was: an attempt.
fn unknown(parts: &mut DoorParts, judge: &mut Judge, call: &Call<'_>) -> Ran {
    let op = format!("{}:{}", call.capability, call.op).into();
    let (module, request_bytes) = (judge.module(call.module), call.request.len() as u64);
    let caller = Caller { module, line: call.line, op, cost: 1, secret: false, request_bytes, privileged: true, subjects: judge.nothing() };
    Draft::begin(caller, &*parts.clock).settle(Err(&OpError::Refused(String::new())), &mut parts.audit, &*parts.clock);
    Ran { reply_bytes_max: 0, panicked: false, draft: Draft::none() }
}

/// What a script is told when the host's own code failed.
pub(crate) fn broken(what: &str) -> OpError {
    OpError::exception("RuntimeError", format!("{what} failed inside the host; the session cannot go on"))
}
