//! What the worker may use up, what it leaves behind, and whom it outlives: nobody.

use crate::limits::{Limit, Limits};
use rustix::process::{DumpableBehavior, Resource, Rlimit, Signal, set_dumpable_behavior, set_parent_process_death_signal, setrlimit};

/// Beside the script's objects: the engine's statics, stacks, the copies that host ops make.
const DATA_BESIDE_BYTES: u64 = 256 << 20;

/// Beside the script's files: streams, sockets, the roots of grants.
const DESCRIPTORS_BESIDE: u64 = 128;

/// `RLIMIT_AS` is left as it is: the engine reserves gigabytes of addresses, which are not memory.
pub fn bound(limits: &Limits) -> Result<(), String> {
    let data = limits.get(Limit::Memory).max().saturating_mul(2).saturating_add(limits.get(Limit::Overlay).max()).saturating_add(DATA_BESIDE_BYTES);
    let descriptors = limits.get(Limit::Handles).max().saturating_add(DESCRIPTORS_BESIDE);
    for (resource, most) in [(Resource::Core, 0), (Resource::Data, data), (Resource::Nofile, descriptors)] {
        at_most(resource, most).map_err(|error| format!("a resource cannot be limited: {error}"))?;
    }
    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(|error| error.to_string())?;
    set_parent_process_death_signal(Some(Signal::KILL)).map_err(|error| error.to_string())
}

/// For a user who is not root, the system starts no thread for this process from now on. For root the filter of calls does.
pub fn no_more_threads() {
    let _ = at_most(Resource::Nproc, 0);
}

/// A limit that is lower already stays.
fn at_most(resource: Resource, most: u64) -> rustix::io::Result<()> {
    let Rlimit { current, maximum } = rustix::process::getrlimit(resource);
    let lower = |limit: Option<u64>| Some(limit.map_or(most, |limit| limit.min(most)));
    setrlimit(resource, Rlimit { current: lower(current), maximum: lower(maximum) })
}
