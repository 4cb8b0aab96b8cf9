//! A whole run in one call, without a sandbox: for tests and tools on the host's own machine.

use std::path::PathBuf;

use super::{Config, Engine, Status};
use crate::vm::native::Row;
use crate::host::Host;
use crate::host::directory::{Directory, descriptors};

/// What is run and how.
#[derive(Default)]
pub struct Options {
    pub argv: Vec<String>,
    /// The entry's name as tracebacks show it.
    pub entry: String,
    /// Where the script's own modules are.
    pub root: Option<PathBuf>,
    /// Where the standard library's Python modules are.
    pub stdlib: PathBuf,
    pub stdin: Vec<u8>,
    /// 0: the default.
    pub memory_bytes: u64,
    pub steps: u64,
    pub preempt_interval: u32,
    /// Collects at every safepoint.
    pub stress: bool,
    /// Allocations that fail: the first, counted from 1 after the start, and how many.
    pub failing: (u64, u64),
    /// Prints at once instead of keeping what is printed.
    pub echo: bool,
}

/// How it went.
#[derive(Clone)]
pub struct Outcome {
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
    pub exit: u8,
    /// The engine's report, a dict node; empty after a normal end.
    pub report: Vec<u8>,
    /// Allocations that the script made.
    pub allocations: u64,
    /// The builtins that were called, by the script or on its behalf.
    pub called: Vec<&'static Row>,
}

/// Runs a script to its end.
pub fn run_script(source: &[u8], options: Options) -> Outcome {
    let mut host = Directory::new(options.root, options.stdlib);
    host.stdin = options.stdin;
    host.echo = options.echo;
    let printed = host.printed.clone();
    let mut config = Config { argv: options.argv, entry: options.entry, capabilities: descriptors(), steps: options.steps, ..Config::default() };
    config.preempt_interval = options.preempt_interval;
    config.stress = options.stress;
    if options.memory_bytes > 0 {
        config.memory_bytes = options.memory_bytes;
    }
    let mut engine = Engine::new(config, Box::new(host));
    engine.fail_allocations(options.failing);
    let mut status = engine.start(source);
    while matches!(status, Status::Preempted | Status::PendingTimer) {
        status = engine.resume();
    }
    let exit = match status {
        Status::Done => 0,
        Status::Exit(code) => code,
        _ => 1,
    };
    let allocations = engine.fail_allocations((0, 0));
    let traceback = engine.output().to_vec();
    let report = engine.report().to_vec();
    if options.echo {
        Directory::write_through(&traceback);
    } else {
        printed.stderr.borrow_mut().extend_from_slice(&traceback);
    }
    let (stdout, stderr) = (printed.stdout.take(), printed.stderr.take());
    Outcome { stdout, stderr, exit, report, allocations, called: engine.rows_called() }
}

impl Directory {
    fn write_through(text: &[u8]) {
        let mut host = Directory::new(None, PathBuf::new());
        host.echo = true;
        host.write_stderr(text);
    }
}
