//! Systems without what isolation is made of.

use super::{Isolation, IsolationError};
use crate::plan::RunPlan;
use crate::session::{Outcome, Setup};
use std::process::ExitCode;

pub fn run(_: RunPlan, _: Setup, _: &Isolation) -> Result<Outcome, IsolationError> {
    Err(IsolationError::System)
}

pub fn serve() -> ExitCode {
    ExitCode::from(crate::command::exit::USAGE)
}
