//! Runs a program on the engine, in this process, in one of the ways the machine can be made to run.

use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;

use crate::Ran;
use wicket_engine::host::directory::{Directory, descriptors};
use wicket_engine::vm::driver::{Config, Engine, Status};

/// The name of every program, as tracebacks show it.
pub const ENTRY: &str = "program.py";
/// A program's work is bounded; what takes more is left out.
const STEPS_MAX: u64 = 3_000_000;
/// With a collection at each, a step takes up to a thousand times as long.
const STRESS_STEPS_MAX: u64 = 10_000;
const HEAP_BYTES_MAX: u64 = 400 << 20;
/// Of the thread that runs programs: natively the engine's frames are larger than in its artifact.
pub const STACK_BYTES: usize = 256 << 20;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Variant {
    Plain,
    /// A collection at every safepoint.
    Stress,
    /// Slices of one step.
    Slices,
}

impl Variant {
    pub const ALL: [Variant; 3] = [Variant::Plain, Variant::Stress, Variant::Slices];
}

thread_local! {
    static PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// From here on panics are kept and not printed.
pub fn keep_panics() {
    panic::set_hook(Box::new(|info| PANIC.with(|kept| *kept.borrow_mut() = Some(info.to_string()))));
}

pub fn run(source: &str, variant: Variant) -> Ran {
    let ended = panic::catch_unwind(AssertUnwindSafe(|| run_unguarded(source, variant)));
    ended.unwrap_or_else(|_| {
        let why = PANIC.with(|kept| kept.borrow_mut().take()).unwrap_or_else(|| "a panic".into());
        Ran { broke: Some(why), ..Ran::default() }
    })
}

fn run_unguarded(source: &str, variant: Variant) -> Ran {
    let host = Directory::new(None, PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../py-stdlib"));
    let printed = host.printed.clone();
    let steps_max = if variant == Variant::Stress { STRESS_STEPS_MAX } else { STEPS_MAX };
    let config = Config {
        memory_bytes: HEAP_BYTES_MAX,
        steps: steps_max,
        entry: ENTRY.into(),
        argv: vec![ENTRY.into()],
        capabilities: descriptors(),
        preempt_interval: u32::from(variant == Variant::Slices),
        stress: variant == Variant::Stress,
        ..Config::default()
    };
    let mut engine = Engine::new(config, Box::new(host));
    let mut status = engine.start(source.as_bytes());
    while matches!(status, Status::Preempted | Status::PendingTimer) {
        status = engine.resume();
    }
    let output = String::from_utf8_lossy(engine.output()).into_owned();
    let stdout = String::from_utf8_lossy(&printed.stdout.take()).into_owned();
    let is_waiting = !matches!(status, Status::Done | Status::Error | Status::Exit(_));
    let is_limit = output.contains("step limit") || engine.steps() >= steps_max;
    let cut_short = if is_limit { Some("steps".into()) } else { is_waiting.then(|| "it waits for ever".into()) };
    let traceback = match status {
        Status::Exit(code) => format!("exit {code}\n"),
        Status::Error if output.is_empty() => uncaught(&String::from_utf8_lossy(&printed.stderr.take())),
        _ => output,
    };
    Ran { stdout, traceback, cut_short, broke: None }
}

/// The traceback of what ended the program, where more was written to standard error after it: tasks that nobody awaited tell of
/// their own as the run winds up. Theirs do not begin in the module.
fn uncaught(stderr: &str) -> String {
    let head = format!("Traceback (most recent call last):\n  File \"{ENTRY}\", line ");
    let starts: Vec<usize> = stderr.match_indices(&head).map(|(at, _)| at).collect();
    let in_module = |at: &&usize| stderr.get(**at..).is_some_and(|text| text.lines().nth(1).is_some_and(|line| line.ends_with("in <module>")));
    let Some(text) = starts.iter().rev().find(in_module).and_then(|at| stderr.get(*at..)) else { return String::new() };
    let frames = text.lines().skip(1).take_while(|line| line.starts_with(' ')).count();
    text.lines().take(frames + 2).flat_map(|line| [line, "\n"]).collect()
}
