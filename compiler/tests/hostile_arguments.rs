//! No call of a builtin, with values of any kind in any place, does more than raise. A panic would be a trap in the sandbox.

use std::path::{Path, PathBuf};

use wicket_engine::vm::driver::{Options, run_script};

const SCRIPT: &str = include_str!("hostile_arguments.py");
const SEEDS: std::ops::Range<u32> = 0..3;
/// A call that does not end becomes a failure.
const STEPS_MAX: u64 = 200_000_000;
/// Of the thread that runs a script: a debug build's frames are large.
const STACK_BYTES: usize = 256 << 20;
/// So that no module or class is left out unnoticed.
const CALLS_MIN: u32 = 7_000;

#[test]
fn r14_r16_every_builtin_bears_arguments_of_every_kind() {
    let runs: Vec<_> = SEEDS.map(|seed| std::thread::Builder::new().stack_size(STACK_BYTES).spawn(move || calls(seed))).collect();
    for run in runs {
        let calls = run.expect("a thread starts").join().expect("no call panics");
        assert!(calls > CALLS_MIN, "{calls} calls");
    }
}

/// Runs the script with a seed; how many calls it made.
fn calls(seed: u32) -> u32 {
    let stdlib: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../py-stdlib");
    let options = Options { entry: "hostile_arguments.py".into(), stdlib, steps: STEPS_MAX, ..Options::default() };
    let outcome = run_script(format!("SEED = {seed}\n{SCRIPT}").as_bytes(), options);
    let printed = String::from_utf8_lossy(&outcome.stdout);
    printed.trim().parse().unwrap_or_else(|_| panic!("seed {seed}: exit {}, {printed:?}, {}", outcome.exit, String::from_utf8_lossy(&outcome.stderr)))
}
