//! Scripts that would take all memory (`tests/bombs/memory/`): each ends within its own. A binary of its own, because the memory of ended
//! children is counted for the whole process, and a child begins with that of its parent.

mod common;

use common::{bombs, data, grants};
use std::process::Command;

const MEMORY_BYTES: u64 = 64 << 20;
/// Over the memory limit and what the process has when a script does nothing.
const SLACK_BYTES: u64 = 8 << 20;

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
