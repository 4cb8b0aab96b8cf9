//! Starting a worker, and handing it what it needs.

use super::super::descriptors::{self, Handed};
use super::super::order::{RecordTask, Task};
use super::super::{Isolation, IsolationError, WORKER};
use crate::plan::RunPlan;
use crate::runtime::{Artifact, native_code_for_worker};
use crate::session::{Setup, protected_by_host};
use super::streams::Ends;
use rustix::fd::{AsFd, OwnedFd};
use std::io;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

pub struct Started {
    pub child: Child,
    pub wire: UnixStream,
    pub orders: UnixStream,
}

/// What the parent does for the worker.
pub struct Served {
    /// The audit log is wanted.
    pub records: bool,
    /// So is a record.
    pub record: Option<RecordTask>,
    /// All modules are the embedder's.
    pub loads_all: bool,
    pub capabilities: Vec<String>,
}

/// This very program, even where its file was replaced meanwhile.
const OWN_PROGRAM: &str = "/proc/self/exe";

/// How long a worker may take to begin to listen.
const PATIENCE: Duration = Duration::from_secs(10);

pub fn spawn(plan: RunPlan, setup: &Setup, ends: Ends, isolation: &Isolation, served: Served) -> Result<Started, IsolationError> {
    let (wire, its_wire) = UnixStream::pair()?;
    let (orders, its_orders) = UnixStream::pair()?;
    its_orders.set_nonblocking(true)?;
    let mut child = start(isolation.program.as_deref().unwrap_or(Path::new(OWN_PROGRAM)), its_wire, ends.out, ends.err)?;
    // It begins while the engine's native code is looked for.
    let sent = instruct(&wire, (&its_orders, &ends.input), plan, setup, isolation, served);
    match sent.and_then(|()| Ok(wire.set_nonblocking(true)?)) {
        // One that has ended already is seen to have by whoever serves it.
        Err(error) if !error.is_of_a_lost_worker() => {
            let _ = child.kill().and_then(|()| child.wait());
            Err(error)
        }
        _ => Ok(Started { child, wire, orders }),
    }
}

fn instruct(wire: &UnixStream, (orders, input): (&UnixStream, &OwnedFd), plan: RunPlan, setup: &Setup, isolation: &Isolation, served: Served) -> Result<(), IsolationError> {
    let artifact = isolation.engine.clone().unwrap_or_else(Artifact::embedded);
    let native_code = native_code_for_worker(&artifact, isolation.engine.is_none())?;
    let task = Task {
        plan,
        environment: setup.environment.pairs().map(|(name, value)| (name.to_owned(), value.to_vec())).collect(),
        protected: protected(setup),
        engine_sha256: *artifact.sha256(),
        records: served.records,
        record: served.record,
        served_apart: served.capabilities,
        loads_all: served.loads_all,
        best_effort: isolation.best_effort,
        parent: rustix::process::getpid().as_raw_nonzero().get(),
    };
    let handed = Handed { orders: orders.as_fd(), input: input.as_fd(), native_code: native_code.as_fd() };
    wire.set_write_timeout(Some(PATIENCE))?;
    descriptors::hand_over(wire, handed)?;
    let mut to = wire;
    Ok(task.write(&mut to)?)
}

fn start(program: &Path, wire: UnixStream, out: Option<OwnedFd>, err: Option<OwnedFd>) -> io::Result<Child> {
    let own = |end: Option<OwnedFd>| end.map_or_else(Stdio::inherit, Stdio::from);
    let mut command = Command::new(program);
    command.arg(WORKER).env_clear().stdin(Stdio::from(OwnedFd::from(wire))).stdout(own(out)).stderr(own(err));
    descriptors::close_others(&mut command);
    command.spawn()
}

/// Files are protected by what they are, also those in a protected directory, which the worker may not be able to list.
fn protected(setup: &Setup) -> Vec<Vec<u8>> {
    let named: Vec<PathBuf> = protected_by_host().chain(setup.protected.iter().cloned()).collect();
    let within = |path: &PathBuf| std::fs::read_dir(path).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let every = named.iter().flat_map(|path| std::iter::once(path.clone()).chain(within(path)));
    every.map(|path| path.into_os_string().into_vec()).collect()
}
