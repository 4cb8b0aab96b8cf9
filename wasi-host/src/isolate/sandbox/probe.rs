//! Whether the sandbox holds: what must not be possible is tried, from inside.

use super::super::Layer;
use capability::Policy;
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use rustix::process::{DumpableBehavior, set_dumpable_behavior};
use std::path::Path;
use std::process::{Command, Stdio};

/// A layer, something that it is to refuse, and how that is tried.
type Attempt = (Layer, &'static str, fn() -> Result<(), Errno>);

const ATTEMPTS: [Attempt; 4] = [
    (Layer::Files, "open a file that is not granted", || rustix::fs::open(OUTSIDE, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()).map(drop)),
    (Layer::Calls, "make a socket", || rustix::net::socket(rustix::net::AddressFamily::INET, rustix::net::SocketType::STREAM, None).map(drop)),
    (Layer::Calls, "start a process", start_process),
    (Layer::Calls, "be looked into by others", || set_dumpable_behavior(DumpableBehavior::Dumpable)),
];

/// Everybody may read it, and nobody can grant it alone: the kernel's own file systems are no place for grants.
const OUTSIDE: &str = "/proc/version";

/// What the system said to an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probed {
    pub layer: Layer,
    pub what: &'static str,
    pub is_refused: bool,
}

/// Tries what no worker may do, except where a grant covers it.
pub fn probe(policy: &Policy) -> Vec<Probed> {
    let attempts = ATTEMPTS.into_iter().filter(|(layer, ..)| *layer != Layer::Files || !reaches_all(policy));
    attempts.map(|(layer, what, attempt)| Probed { layer, what, is_refused: is_refusal(attempt()) }).collect()
}

/// Any other error means that the system looked further than it was to.
fn is_refusal(attempt: Result<(), Errno>) -> bool {
    matches!(attempt, Err(Errno::PERM | Errno::ACCESS))
}

/// There is no such program: where a process is made, this is what it finds.
fn start_process() -> Result<(), Errno> {
    let started = Command::new("/proc/none").stdin(Stdio::inherit()).spawn();
    started.map(drop).map_err(|error| error.raw_os_error().map_or(Errno::INVAL, Errno::from_raw_os_error))
}

fn reaches_all(policy: &Policy) -> bool {
    let hosts = policy.allows().iter().filter_map(|grant| grant.place()).filter_map(|place| std::fs::canonicalize(&place.host).ok());
    hosts.into_iter().any(|host| Path::new(OUTSIDE).starts_with(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where nothing confines it, the probe finds what it may do; but for what the test's own surroundings refuse.
    #[test]
    fn a_probe_sees_that_nothing_holds() {
        let open: Vec<&str> = probe(&Policy::new()).into_iter().filter(|probed| !probed.is_refused).map(|probed| probed.what).collect();
        assert!(open.contains(&"open a file that is not granted") && open.contains(&"start a process"), "{open:?}");
    }

    #[test]
    fn what_a_grant_covers_is_not_tried() {
        let policy = Policy::parse(&["fs.read=/all=/".to_owned()], &[], &crate::session::capabilities::vocabulary()).unwrap();
        assert!(probe(&policy).iter().all(|probed| probed.layer != Layer::Files));
    }
}
