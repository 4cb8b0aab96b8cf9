//! A run in a process of its own, the *worker*: should a script break out of WebAssembly, it finds itself in a process that has an empty
//! environment, no descriptors but those of the run, no files but what was granted, and next to no system calls.
//!
//! - `sandbox` is what the worker takes away from itself;
//! - `worker` is the worker's side: confined first, then an ordinary session;
//! - `parent` starts it, hands it what it needs, answers it, and ends it when its time is over;
//! - `frame` is what the worker says, which the parent does not believe; `order` is what the parent says;
//! - `descriptors` hands open files from one to the other.

#[cfg(target_os = "linux")]
mod descriptors;
#[cfg(target_os = "linux")]
mod frame;
#[cfg(target_os = "linux")]
mod order;
#[cfg(target_os = "linux")]
mod parent;
#[cfg(target_os = "linux")]
mod sandbox;
#[cfg(target_os = "linux")]
mod worker;

#[cfg(not(target_os = "linux"))]
mod elsewhere;
#[cfg(not(target_os = "linux"))]
use elsewhere as parent;
#[cfg(not(target_os = "linux"))]
use elsewhere as worker;

use crate::plan::RunPlan;
use crate::runtime::{Artifact, RuntimeError};
use crate::session::{Outcome, Setup, StartError};
use serde::{Deserialize, Serialize};
use std::ffi::OsStr;
use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;

/// How a run is isolated.
#[derive(Clone, Default)]
pub struct Isolation {
    /// Runs also where the system lacks a layer; [`Outcome`]'s `isolation` tells which.
    pub best_effort: bool,
    /// The program that is the worker: one that calls [`serve_isolated`] first of all, as `wicket` does. This program by default.
    pub program: Option<PathBuf>,
    /// Another engine than the embedded one.
    pub engine: Option<Artifact>,
}

/// What confines a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layer {
    /// Limits of memory, descriptors and threads; no core dumps.
    Resources,
    /// Landlock.
    Files,
    /// seccomp.
    Calls,
}

impl fmt::Display for Layer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Layer::Resources => "limits of resources",
            Layer::Files => "the restriction of files (Landlock)",
            Layer::Calls => "the restriction of system calls (seccomp)",
        })
    }
}

/// How a run was isolated.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Isolated {
    pub kind: &'static str,
    /// The layers that the system does not have.
    pub lacking: Vec<Layer>,
}

/// Why an isolated run does not begin.
#[derive(Debug, thiserror::Error)]
pub enum IsolationError {
    #[error("runs are isolated on Linux only\nleave --isolate out, or run Wicket in a container or a virtual machine")]
    System,
    #[error("{0} cannot be used in an isolated run\nleave it out, or leave --isolate out")]
    Unsupported(&'static str),
    #[error("{0}\n--isolate=process,best-effort runs without what the system lacks, and says so")]
    Lacking(String),
    #[error("the worker cannot be started: {0}")]
    Spawn(#[from] std::io::Error),
    #[error(transparent)]
    Runtime(#[from] RuntimeError),
    #[error(transparent)]
    Start(#[from] StartError),
    /// The worker could not begin the run; whether that is for the user to mend.
    #[error("{text}")]
    Refused { text: String, is_users: bool },
}

impl IsolationError {
    #[cfg(target_os = "linux")]
    fn is_of_a_lost_worker(&self) -> bool {
        use std::io::ErrorKind;
        matches!(self, IsolationError::Spawn(error) if matches!(error.kind(), ErrorKind::BrokenPipe | ErrorKind::ConnectionReset))
    }

    /// Whether the plan or the system is at fault, and not the host or the engine.
    pub fn is_users(&self) -> bool {
        match self {
            IsolationError::System | IsolationError::Unsupported(_) | IsolationError::Lacking(_) => true,
            IsolationError::Start(error) => error.is_users(),
            IsolationError::Refused { is_users, .. } => *is_users,
            IsolationError::Spawn(_) | IsolationError::Runtime(_) => false,
        }
    }
}

/// Runs a plan in a worker, to its end. The thread that calls it waits; when it ends before the run does, so does the worker.
///
/// Everything of the setup works but a clock or randomness of one's own, and [`Overlays`](crate::Overlays), which tell of no changes, and a record or a locked policy beside secrets or a store; a capability that
/// was registered with a [`Runtime`](crate::Runtime) is not there, since the worker has a runtime of its own. Streams that are not this
/// process's are no terminals.
pub fn run_isolated(plan: RunPlan, setup: Setup, isolation: &Isolation) -> Result<Outcome, IsolationError> {
    parent::run(plan, setup, isolation)
}

/// Is the worker, where this process was started to be one; then it does not come back with `None`. Programs that use
/// [`run_isolated`] call it before anything else, and before there is a second thread.
///
/// ```no_run
/// fn main() -> std::process::ExitCode {
///     if let Some(ended) = wicket::serve_isolated() {
///         return ended;
///     }
///     // what the program does
///     std::process::ExitCode::SUCCESS
/// }
/// ```
pub fn serve_isolated() -> Option<ExitCode> {
    let mut arguments = std::env::args_os().skip(1);
    let is_worker = arguments.next().as_deref() == Some(OsStr::new(WORKER)) && arguments.next().is_none();
    is_worker.then(worker::serve)
}

/// The one argument of a worker.
const WORKER: &str = "isolated-worker";

#[cfg(target_os = "linux")]
impl From<frame::NotBegun> for IsolationError {
    fn from(why: frame::NotBegun) -> IsolationError {
        match why.is_lacking {
            true => IsolationError::Lacking(why.text),
            false => IsolationError::Refused { text: why.text, is_users: why.is_users },
        }
    }
}
