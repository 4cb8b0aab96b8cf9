//! Scripts that would run for ever or take all memory (`tests/bombs/`): each ends in time and within its memory. A binary of its own,
//! because the memory of ended children is counted for the whole process.

use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, OnceLock, PoisonError};
use wicket::{Bound, Ending, Limit, Limits, RunPlan, Runtime, Session, Setup, Streams};

/// What a run may still take after its deadline: the ticker's period, the grace, and what ending it takes.
const OVERRUN_GUEST_MS: u64 = 20;
const OVERRUN_OP_MS: u64 = 50;

/// A busy machine makes single runs late, so the best of a few counts.
const TRIES: usize = 6;

const TIME_MS: u64 = 150;
const MEMORY_BYTES: u64 = 64 << 20;
/// Over the memory limit and what the process has when a script does nothing.
const SLACK_BYTES: u64 = 8 << 20;

/// One at a time: each would make the other late.
static TURN: Mutex<()> = Mutex::new(());

/// Names of ops that keep a run in the host, and of what scripts see of the files that they are granted.
const IN_THE_HOST: [&str; 8] = ["sleep", "pbkdf2", "receive", "scrypt", "hashlib", "hmac", "/data", "tempfile"];

const FILES_IN_WIDE: usize = 1000;

/// All scripts of a folder, file by file.
fn bombs(folder: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/bombs").join(folder);
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().flat_map(|file| scripts(&std::fs::read_to_string(file).unwrap())).collect()
}

fn scripts(text: &str) -> Vec<String> {
    text.trim_end().split("\n---\n").map(str::to_owned).collect()
}

/// What scripts see as `/data`: a file of 1 GiB (all of it a hole), and a directory of many files.
fn data() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    std::fs::File::create(place.path().join("big")).unwrap().set_len(1 << 30).unwrap();
    let wide = place.path().join("wide");
    std::fs::create_dir(&wide).unwrap();
    (1..=FILES_IN_WIDE).for_each(|n| std::fs::write(wide.join(format!("file_{n}.txt")), "").unwrap());
    place
}

fn grants(data: &Path, named: &[&str]) -> Vec<String> {
    let data = ["read", "write"].map(|right| format!("fs.{right}=/data={}", data.display()));
    named.iter().map(|&grant| grant.to_owned()).chain(data).collect()
}

fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Runtime::new().unwrap())
}

/// How far past its deadline a run ended, and how.
fn overrun(source: &str, grants: &[String]) -> (u64, Ending) {
    let limits = Limits::server().with(Limit::Time, Bound::At(TIME_MS)).with(Limit::Memory, Bound::At(MEMORY_BYTES));
    let plan = grants.iter().fold(RunPlan::source("bomb.py", source).limits(limits), |plan, grant| plan.allow(grant));
    let started = std::time::Instant::now();
    let outcome = Session::start(runtime(), plan, Setup::new(Streams::none())).unwrap().run();
    let took = u64::try_from(started.elapsed().as_millis()).unwrap();
    (took.saturating_sub(TIME_MS), outcome.ending)
}

#[test]
fn r1_r13_r18_h8_time_bombs_end_when_their_time_is_up() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let data = data();
    let grants = grants(data.path(), &["clock.sleep", "clock.monotonic", "clock.wall"]);
    let bombs = bombs("time");
    assert!(bombs.len() > 400, "{}", bombs.len());
    let mut worst = 0;
    let mut late = Vec::new();
    for source in &bombs {
        let in_the_host = IN_THE_HOST.iter().any(|name| source.contains(name));
        let allowed = if in_the_host { OVERRUN_OP_MS } else { OVERRUN_GUEST_MS };
        let mut best = u64::MAX;
        for _ in 0..TRIES {
            let (ms, ending) = overrun(source, &grants);
            // Some are short of memory, or of calls, before their time is up.
            let ended = matches!(&ending, Ending::Limit { .. }) || matches!(&ending, Ending::Exception(uncaught) if uncaught.class == "MemoryError");
            assert!(ended, "{source}\n{ending:?}");
            best = best.min(ms);
            if best <= allowed {
                break;
            }
        }
        worst = worst.max(best);
        if best > allowed {
            late.push(format!("{best} ms: {source}"));
        }
    }
    println!("{} time bombs, the latest {worst} ms after its deadline", bombs.len());
    assert!(late.is_empty(), "{} of {} are late\n{}", late.len(), bombs.len(), late.join("\n---\n"));
}

/// The largest resident size that a child of this process ever had.
fn peak_of_children() -> u64 {
    let usage = nix::sys::resource::getrusage(nix::sys::resource::UsageWho::RUSAGE_CHILDREN).unwrap();
    u64::try_from(usage.max_rss()).unwrap() << 10
}

fn run(source: &str, grants: &[String]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_wicket"))
        .args(["run", "--memory", "64MiB", "--time", "20s", "--output", "unlimited"])
        .args(grants.iter().flat_map(|grant| ["--allow", grant.as_str()]))
        .args(["-c", source])
        .stdout(std::process::Stdio::null())
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[test]
fn r2_r3_r4_r5_r6_memory_bombs_end_within_their_memory() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let data = data();
    let grants = grants(data.path(), &["crypto.random", "clock.monotonic", "clock.sleep"]);
    fill_cache();
    assert_eq!(run("pass", &grants).0, Some(0));
    let idle = peak_of_children();
    assert!(idle < 40 << 20, "{idle} bytes: the engine was compiled in a child that counts");
    let bombs = bombs("memory");
    assert!(bombs.len() > 400, "{}", bombs.len());
    let allowed = idle + MEMORY_BYTES + SLACK_BYTES;
    let mut large = Vec::new();
    let mut peak = idle;
    for source in &bombs {
        let (code, stderr) = run(source, &grants);
        // A MemoryError is the script's to catch; ValueError and OverflowError are what CPython says of some.
        let last = stderr.lines().last().unwrap_or_default();
        let refused = ["MemoryError", "OverflowError", "ValueError", "RecursionError", "SyntaxError", "wicket: stopped by the limit"].iter().any(|begins| last.starts_with(begins));
        assert!(matches!(code, Some(1 | 80 | 81)) && refused, "{source}\n{code:?} {last}");
        let now = peak_of_children();
        if now > peak {
            peak = now;
            if now > allowed {
                large.push(format!("{} MiB: {source}", now >> 20));
            }
        }
    }
    println!("{} memory bombs: idle {} MiB, peak {} MiB of {} allowed", bombs.len(), idle >> 20, peak >> 20, allowed >> 20);
    assert!(large.is_empty(), "idle {} MiB, allowed {} MiB\n{}", idle >> 20, allowed >> 20, large.join("\n---\n"));
}

/// Compiles the engine in a process that nobody here waits for: what it takes is not counted among the children then.
fn fill_cache() {
    let dir = tempfile::tempdir().unwrap();
    let done = dir.path().join("done");
    let script = "(\"$0\" cache build; echo > \"$1\") > /dev/null 2>&1 &";
    assert!(Command::new("sh").args(["-c", script, env!("CARGO_BIN_EXE_wicket")]).arg(&done).status().unwrap().success());
    while !done.exists() {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
}
