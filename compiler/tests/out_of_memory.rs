//! What becomes of scripts when an allocation fails: a MemoryError, which ends them or which they catch, and never a crash. Each of fifty
//! scripts is run again and again, and each time another allocation fails: once alone, once with all that follow.
//!
//! `OUT_OF_MEMORY=all cargo test --release -p wicket-engine --test out_of_memory` tries every allocation; otherwise it is some of them.

use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use wicket_engine::vm::driver::{Options, Outcome, run_script};

const SCRIPTS: usize = 50;

/// Of one script, unless all are tried.
const ALLOCATIONS_TRIED: u64 = 24;

/// A script that makes more is not among the fifty.
const ALLOCATIONS_MAX: u64 = 60_000;

const STACK_BYTES: usize = 256 << 20;

/// A script that catches what it should not and goes on for ever ends by this.
const STEPS_MAX: u64 = 20_000_000;

#[test]
fn a_script_outlives_the_failure_of_any_allocation_or_ends_with_a_memory_error() {
    let all = std::env::var("OUT_OF_MEMORY").is_ok_and(|what| what == "all");
    let scripts = scripts();
    assert_eq!(scripts.len(), SCRIPTS);
    let (next, failures, tried, ended) = (AtomicUsize::new(0), Mutex::new(Vec::new()), AtomicUsize::new(0), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            let work = || {
                while let Some((script, allocations)) = scripts.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let step = if all { 1 } else { (allocations / ALLOCATIONS_TRIED).max(1) };
                    for first in (1..=*allocations).step_by(usize::try_from(step).unwrap_or(1)) {
                        for count in [1, u64::MAX] {
                            tried.fetch_add(1, Ordering::Relaxed);
                            match fail(script, (first, count)) {
                                Ok(true) => drop(ended.fetch_add(1, Ordering::Relaxed)),
                                Ok(false) => {}
                                Err(wrong) => failures.lock().unwrap().push(wrong),
                            }
                        }
                    }
                }
            };
            std::thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, work).unwrap();
        }
    });
    let failures = failures.into_inner().unwrap();
    let (tried, ended) = (tried.into_inner(), ended.into_inner());
    println!("{tried} failures of allocations, {ended} of which ended the script, {} wrong", failures.len());
    assert!(ended > tried / 2, "only {ended} of {tried} failures were told: do they fail at all?");
    assert!(failures.is_empty(), "{} wrong:\n{}", failures.len(), failures[..failures.len().min(40)].join("\n"));
}

/// Whether a run in which these allocations fail ends by a MemoryError, or what is wrong with it.
fn fail(script: &Path, failing: (u64, u64)) -> Result<bool, String> {
    let place = format!("{} at allocation {}{}", script.display(), failing.0, if failing.1 == 1 { "" } else { " and all behind it" });
    let Ok(outcome) = catch_unwind(|| run(script, failing)) else { return Err(format!("{place}: the engine panicked")) };
    let errors = String::from_utf8_lossy(&outcome.stderr).into_owned();
    let limited = String::from_utf8_lossy(&outcome.report).contains("limit");
    // What a script makes of a MemoryError is its affair; what it may not do is to end in another way than by itself or by one.
    let ended = errors.contains("MemoryError");
    if outcome.exit == 0 || limited || ended || errors.is_empty() {
        return Ok(ended);
    }
    Err(format!("{place}: exit {}: {}", outcome.exit, errors.trim_end().rsplit('\n').next().unwrap_or_default()))
}

fn run(script: &Path, failing: (u64, u64)) -> Outcome {
    let source = std::fs::read(script).expect("the script is there");
    let entry = script.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let stdlib = root().join("../py-stdlib");
    run_script(&source, Options { argv: vec![entry.clone()], entry, root: script.parent().map(Path::to_path_buf), stdlib, steps: STEPS_MAX, failing, ..Options::default() })
}

/// The smallest scripts of every area in turn, so that all kinds of work are among them; with how many allocations they make.
fn scripts() -> Vec<(PathBuf, u64)> {
    let mut areas: Vec<Vec<PathBuf>> = entries(&root().join("../tests/lang")).into_iter().filter(|path| path.is_dir()).map(|area| by_size(&area)).collect();
    let mut found = Vec::new();
    while found.len() < SCRIPTS {
        let before = found.len();
        for area in &mut areas {
            while let Some(script) = area.pop() {
                let path = script.clone();
                // A thread of its own: some scripts nest deeply.
                let run = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(move || run(&path, (0, 0))).unwrap();
                let Ok(outcome) = run.join() else { continue };
                if outcome.exit == 0 && (100..ALLOCATIONS_MAX).contains(&outcome.allocations) && found.len() < SCRIPTS {
                    found.push((script, outcome.allocations));
                    break;
                }
            }
        }
        assert!(found.len() > before, "there are scripts enough");
    }
    found
}

/// The smallest last.
fn by_size(area: &Path) -> Vec<PathBuf> {
    let mut scripts: Vec<PathBuf> = entries(area).into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "py")).collect();
    scripts.sort_by_key(|path| std::cmp::Reverse(path.metadata().map_or(0, |metadata| metadata.len())));
    scripts
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).collect();
    found.sort();
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
