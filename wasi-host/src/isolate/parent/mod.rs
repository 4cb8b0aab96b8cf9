//! The parent: it starts a worker, hands it its task, serves it, and says what became of it.

mod desk;
mod serve;
mod spawn;
mod streams;
mod told;

use super::order::RecordTask;
use super::{Isolation, IsolationError};
use crate::loader::{Files, Loader, SourceRoot};
use crate::plan::RunPlan;
use crate::session::{Outcome, Setup, StartError, Watch, capabilities, open_audit, quotas};
use crate::stdio::Streams;
use capability::{Budget, Door, DoorParts, Policy};
use std::path::PathBuf;
use desk::Desk;
use serve::Server;
use spawn::Served;

pub fn run(mut plan: RunPlan, mut setup: Setup, isolation: &Isolation) -> Result<Outcome, IsolationError> {
    supported(&plan, &setup)?;
    let policy = Policy::parse(&plan.allow, &plan.deny, &capabilities::vocabulary()).map_err(StartError::from)?;
    let loader = setup.loader.take();
    let loads_all = loader.is_some();
    let loader = loader.map_or_else(|| files(&mut plan, &setup.protected), Ok)?;
    let records = setup.audit.is_some() || setup.audit_records.is_some();
    // What a soft limit tells, the worker tells.
    let mut hard = plan.limits.clone();
    hard.retain_soft(|_| false);
    let watch = Watch::new(&hard);
    let door = Door::new(DoorParts {
        registry: capabilities::served_apart(&policy, std::mem::take(&mut setup.secrets), std::mem::take(&mut setup.kv))?,
        policy,
        budget: Budget::new(quotas(&plan.limits)),
        stop: watch.stop().clone(),
        clock: capabilities::clock(&plan),
        rng: capabilities::rng(plan.deterministic),
        audit: open_audit(&plan, setup.audit.take(), setup.audit_records.take(), setup.audit_lossless)?,
        deterministic: plan.deterministic.is_some(),
    });
    let capabilities = door.registry().iter().map(|(_, capability)| capability.name().to_owned()).collect();
    let (record, key) = setup.record.take().map(|recording| (recording.to, recording.key)).unzip();
    let record_task = key.map(|key| RecordTask { key: key.map(|key| key.to_text().to_string()) });
    let limits = plan.limits.clone();
    let (ends, pumps) = streams::connect(std::mem::replace(&mut setup.streams, Streams::none()), &limits)?;
    let started = spawn::spawn(plan, &setup, ends, isolation, Served { records, record: record_task, loads_all, capabilities })?;
    let served = Server::new(started, watch, &limits, Desk { door, loader, record, record_lost: None }, setup.interruptible).and_then(Server::serve);
    pumps.finish();
    served
}

/// The loader of a plan: its root is opened here, and the worker never hears of it.
fn files(plan: &mut RunPlan, protected: &[PathBuf]) -> Result<Box<dyn Loader>, IsolationError> {
    let root = plan.root.take().map(|path| SourceRoot::open(&path).map_err(|error| StartError::Root { path, error })).transpose()?;
    Ok(Box::new(Files::new(root.map(|root| root.withholding(protected)))))
}

/// What a worker cannot have is told before there is one.
fn supported(plan: &RunPlan, setup: &Setup) -> Result<(), IsolationError> {
    let serves = !setup.secrets.is_empty() || setup.kv.store.is_some();
    let unsupported = [
        (plan.audit_only, "--audit-only, which permits everything,"),
        (serves && setup.record.is_some(), "a record beside secrets or a store (--record with --secret or --kv)"),
        (serves && plan.lock.is_some(), "a locked policy beside secrets or a store (--policy-lock with --secret or --kv)"),
        (setup.clock.is_some(), "a clock of the embedder's"),
        (setup.rng.is_some(), "randomness of the embedder's"),
    ];
    match unsupported.into_iter().find(|(is_used, _)| *is_used) {
        Some((_, what)) => Err(IsolationError::Unsupported(what)),
        None => Ok(()),
    }
}
