//! `--isolate=process`: the run is another process's, and all else is as ever.

use super::message::{Failure, exit};
use super::options::RunOptions;
use super::read_engine;
use crate::isolate::{Isolation, IsolationError, run_isolated};
use crate::plan::RunPlan;
use crate::session::{Outcome, Setup};
use std::path::Path;

/// What an isolated run cannot have is told before anything is made for it.
pub fn check(options: &RunOptions) -> Result<(), Failure> {
    let serves = !options.authority.secret.is_empty() || options.authority.given.kv.is_some();
    let used = [
        (serves && options.reports.record.is_some(), "--record beside --secret or --kv"),
        (serves && options.authority.policy_lock.is_some(), "--policy-lock beside --secret or --kv"),
        (options.reports.overlay_out.is_some(), "--overlay-out"),
        (options.authority.audit_only, "--audit-only"),
    ];
    match used.into_iter().find(|(is_used, _)| options.isolate.is_some() && *is_used) {
        Some((_, option)) => Err(explain(IsolationError::Unsupported(option))),
        None => Ok(()),
    }
}

pub fn run(plan: RunPlan, setup: Setup, isolation: &Isolation, engine: Option<&Path>, ended: impl FnOnce(&Outcome) -> u8) -> Result<u8, Failure> {
    let isolation = Isolation { engine: engine.map(read_engine).transpose()?, ..isolation.clone() };
    let outcome = run_isolated(plan, setup, &isolation).map_err(explain)?;
    Ok(ended(&outcome))
}

fn explain(error: IsolationError) -> Failure {
    let code = if error.is_users() { exit::USAGE } else { exit::ENGINE_BUG };
    Failure::from_text(&error.to_string()).code(code)
}
