//! The parent: it starts a worker, hands it its task, serves it, and says what became of it.

mod serve;
mod spawn;
mod told;

use super::{Isolation, IsolationError};
use crate::loader::{Files, Loader, SourceRoot};
use crate::plan::RunPlan;
use crate::session::{Outcome, Setup, StartError, Watch, capabilities, open_audit};
use capability::Policy;
use serve::Server;
use spawn::Started;

pub fn run(mut plan: RunPlan, mut setup: Setup, isolation: &Isolation) -> Result<Outcome, IsolationError> {
    supported(&plan, &setup)?;
    let policy = Policy::parse(&plan.allow, &plan.deny, &capabilities::vocabulary()).map_err(StartError::from)?;
    let loader = setup.loader.take();
    let loads_all = loader.is_some();
    let loader = loader.map_or_else(|| files(&mut plan), Ok)?;
    let records = setup.audit.is_some() || setup.audit_records.is_some();
    let mut audit = open_audit(&plan, setup.audit.take(), setup.audit_records.take(), setup.audit_lossless)?;
    audit.begin(&policy, capabilities::clock(&plan).wall_ns());
    let watch = Watch::new(&plan.limits);
    let limits = plan.limits.clone();
    let Started { child, wire, orders } = spawn::spawn(plan, &setup, isolation, records, loads_all)?;
    let server = Server::new(child, wire, orders, watch, &limits, loader, audit, setup.interruptible)?;
    server.serve()
}

/// The loader of a plan: its root is opened here, and the worker never hears of it.
fn files(plan: &mut RunPlan) -> Result<Box<dyn Loader>, IsolationError> {
    let root = plan.root.take().map(|path| SourceRoot::open(&path).map_err(|error| StartError::Root { path, error })).transpose()?;
    Ok(Box::new(Files::new(root)))
}

/// What a worker cannot have is told before there is one.
fn supported(plan: &RunPlan, setup: &Setup) -> Result<(), IsolationError> {
    let unsupported = [
        (plan.audit_only, "--audit-only, which permits everything,"),
        (setup.record.is_some(), "a record (--record)"),
        (!setup.secrets.is_empty(), "a secret (--secret)"),
        (setup.kv.store.is_some(), "a store (--kv)"),
        (setup.clock.is_some(), "a clock of the embedder's"),
        (setup.rng.is_some(), "randomness of the embedder's"),
    ];
    match unsupported.into_iter().find(|(is_used, _)| *is_used) {
        Some((_, what)) => Err(IsolationError::Unsupported(what)),
        None => Ok(()),
    }
}
