//! The worker as the system shows it, and systems that cannot confine one.

use super::{ended, is_possible, is_there, isolated, send, spawned, text, wicket, worker_of};
use rustix::process::Signal;
use seccompiler::{BpfProgram, SeccompAction, SeccompFilter, apply_filter};
use std::collections::BTreeMap;
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::process::{Child, Output};
use std::time::{Duration, Instant};

const WAITS: &str = "print('ready', flush=True)\nimport sys\nsys.stdin.read()";

fn ready(child: &mut Child) {
    let mut line = [0; 6];
    child.stdout.as_mut().unwrap().read_exact(&mut line).unwrap();
}

fn gone_within(pid: u32, time: Duration) -> bool {
    let started = Instant::now();
    while is_there(pid) && started.elapsed() < time {
        std::thread::sleep(Duration::from_millis(10));
    }
    !is_there(pid)
}

#[test]
fn a13_the_worker_is_confined() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join("in")).unwrap();
    let leaked = std::fs::File::open("/etc/passwd").unwrap();
    rustix::io::fcntl_setfd(&leaked, rustix::io::FdFlags::empty()).unwrap(); // as a careless shell leaves it
    let Some(command) = isolated(dir.path(), &["--allow", "fs.read=in", "-c", WAITS]) else { return };
    let mut child = spawned(command);
    ready(&mut child);
    let worker = worker_of(&child);
    let status = std::fs::read_to_string(format!("/proc/{worker}/status")).unwrap();
    for line in ["Seccomp:\t2", "NoNewPrivs:\t1"] {
        assert!(status.lines().any(|own| own == line), "{line}: {status}");
    }
    for thread in std::fs::read_dir(format!("/proc/{worker}/task")).unwrap() {
        let status = std::fs::read_to_string(thread.unwrap().path().join("status")).unwrap();
        assert!(status.contains("Seccomp:\t2") && status.contains("NoNewPrivs:\t1"), "{status}");
    }
    match std::fs::read(format!("/proc/{worker}/environ")) {
        Ok(environment) => assert_eq!(text(&environment), ""),
        // What is not dumpable shows itself to root alone.
        Err(error) => assert_eq!(error.kind(), ErrorKind::PermissionDenied),
    }
    check_descriptors(worker, dir.path());
    check_resources(worker);
    drop(child.stdin.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

fn check_resources(worker: u32) {
    let limits = std::fs::read_to_string(format!("/proc/{worker}/limits")).unwrap();
    let soft_and_hard = |name: &str| {
        let line = limits.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        let mut words = line.split_whitespace().map(|word| word.parse::<u64>().ok());
        (words.next().unwrap(), words.next().unwrap())
    };
    assert_eq!((soft_and_hard("Max core file size"), soft_and_hard("Max processes")), ((Some(0), Some(0)), (Some(0), Some(0))));
    let (data, descriptors) = (soft_and_hard("Max data size").1, soft_and_hard("Max open files").1);
    assert!(data.is_some_and(|bytes| bytes <= 2 << 30) && descriptors.is_some_and(|count| count <= 1024), "{limits}");
}

/// Streams (as they came, and opened once more), sockets to the parent, the engine's native code, the roots of grants.
fn check_descriptors(worker: u32, dir: &Path) {
    let entries = match std::fs::read_dir(format!("/proc/{worker}/fd")) {
        Ok(entries) => entries,
        Err(error) => return assert_eq!(error.kind(), ErrorKind::PermissionDenied),
    };
    let (root, cache) = (dir.canonicalize().unwrap().join("in"), super::super::cases::cache().canonicalize().unwrap());
    let expected = |path: &Path| {
        let shown = path.to_string_lossy();
        shown.starts_with("pipe:") || shown.starts_with("socket:") || path.starts_with(&cache) || path == root
    };
    let open: Vec<_> = entries.map(|entry| std::fs::read_link(entry.unwrap().path()).unwrap()).collect();
    assert!(open.iter().all(|path| expected(path)), "{open:?}");
    assert!(open.contains(&root) && open.len() <= 12, "{open:?}");
}

#[test]
fn t8_a_worker_that_is_killed_is_told_and_a_next_run_works() {
    let dir = tempfile::tempdir().unwrap();
    let code = format!("import fs\ntry: fs.read_text('none')\nexcept PermissionError: pass\n{WAITS}");
    let Some(command) = isolated(dir.path(), &["--report", "report.json", "--audit", "calls.log", "-c", &code]) else { return };
    let mut child = spawned(command);
    ready(&mut child);
    let started = Instant::now();
    send(worker_of(&child), Signal::KILL);
    let (code, _, said) = ended(&child.wait_with_output().unwrap());
    assert!(started.elapsed() < Duration::from_secs(10));
    assert_eq!(code, Some(71), "{said}");
    assert!(said.contains("the isolated process is lost: it was ended by SIGKILL"), "{said}");
    let report = std::fs::read_to_string(dir.path().join("report.json")).unwrap();
    assert!(report.contains("worker-lost") && report.contains("\"exit_code\": 71"), "{report}");
    let verified = wicket(dir.path(), &["audit", "verify", "calls.log"]).output().unwrap();
    assert!(verified.status.success(), "the log is whole all the same: {verified:?}");
    let mut next = isolated(dir.path(), &["-c", "print('next')"]).unwrap();
    assert_eq!(ended(&next.output().unwrap()), (Some(0), "next\n".into(), String::new()));
}

#[test]
fn t8_a_worker_does_not_outlive_its_parent() {
    let dir = tempfile::tempdir().unwrap();
    let Some(command) = isolated(dir.path(), &["-c", WAITS]) else { return };
    let mut child = spawned(command);
    ready(&mut child);
    let worker = worker_of(&child);
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(gone_within(worker, Duration::from_secs(10)));
}

#[test]
fn a_worker_that_hangs_is_ended_by_its_parent() {
    let dir = tempfile::tempdir().unwrap();
    let Some(command) = isolated(dir.path(), &["--time", "500ms", "-c", WAITS]) else { return };
    let mut child = spawned(command);
    ready(&mut child);
    let worker = worker_of(&child);
    send(worker, Signal::STOP);
    let (code, _, said) = ended(&child.wait_with_output().unwrap());
    assert_eq!(code, Some(80), "{said}");
    assert!(gone_within(worker, Duration::from_secs(10)));
}

/// As on a kernel without Landlock. Processes that this thread starts inherit it.
fn without_landlock(act: impl FnOnce() -> Output + Send) -> Output {
    std::thread::scope(|scope| {
        let acting = scope.spawn(|| {
            let rules = BTreeMap::from([(libc::SYS_landlock_create_ruleset, Vec::new())]);
            let missing = SeccompAction::Errno(libc::ENOSYS as u32);
            let filter = SeccompFilter::new(rules, SeccompAction::Allow, missing, std::env::consts::ARCH.try_into().unwrap()).unwrap();
            apply_filter(&BpfProgram::try_from(filter).unwrap()).unwrap();
            act()
        });
        acting.join().unwrap()
    })
}

#[test]
fn a_system_without_a_layer_is_refused_before_anything_runs() {
    let output = without_landlock(|| wicket(Path::new("."), &["run", "--isolate=process", "-c", "print(1)"]).output().unwrap());
    let (code, out, said) = ended(&output);
    assert_eq!((code, out), (Some(2), String::new()), "{said}");
    assert!(said.contains("the restriction of files (Landlock) is not to be had here") && said.contains("--isolate=process,best-effort"), "{said}");
}

#[test]
fn best_effort_runs_without_a_layer_and_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let arguments = ["run", "--isolate=process,best-effort", "--report", "report.json", "-c", "print(1)"];
    let output = without_landlock(|| wicket(dir.path(), &arguments).output().unwrap());
    let (code, out, said) = ended(&output);
    assert_eq!((code, out), (Some(0), "1\n".into()), "{said}");
    assert!(said.contains("warning: the run was isolated without the restriction of files (Landlock)"), "{said}");
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(dir.path().join("report.json")).unwrap()).unwrap();
    assert_eq!(report["isolation"], serde_json::json!({ "kind": "process", "lacking": ["files"] }));
}

#[test]
fn best_effort_lacks_nothing_where_everything_is_there() {
    if !is_possible() {
        return drop(isolated(Path::new("."), &["-c", ""])); // which sees the refusal
    }
    let (code, out, said) = ended(&wicket(Path::new("."), &["run", "--isolate=process,best-effort", "-c", "print(1)"]).output().unwrap());
    assert_eq!((code, out, said), (Some(0), "1\n".into(), String::new()));
}

#[test]
fn a_worker_that_nobody_started_ends_at_once() {
    let output = wicket(Path::new("."), &["isolated-worker"]).output().unwrap();
    assert!(output.status.code() == Some(2) && text(&output.stderr).contains("no command"), "{output:?}");
}
