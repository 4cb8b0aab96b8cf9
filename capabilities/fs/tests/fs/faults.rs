//! H6: every system call of every op fails once, with each of seven errors; and the process is killed at every system call of a write that
//! is to be whole or not at all.
//!
//! The calls are made in a process of their own, this binary once more, which a tracer stops at each system call. The process says with
//! `posix_fadvise`, which nothing else uses, where an op begins, which of its calls is to fail and how, and where the op ends; the
//! tracer answers how many calls there were.

use std::collections::BTreeMap;
use std::fs::File;
use std::os::unix::process::ExitStatusExt;
use std::process::Command;

use capability::testing::Harness;
use capability::{Capability, RaisedError, Value, errno};
use capability_fs::Fs;
use nix::sys::ptrace;
use nix::sys::signal::{Signal, raise};
use nix::sys::wait::{WaitStatus, waitpid};
use nix::unistd::Pid;

use crate::sandbox::{Calls, Sandbox, b, s};

const ERRNOS: [i32; 7] = [errno::EIO, errno::ENOSPC, errno::EDQUOT, errno::EINTR, errno::EMFILE, errno::EROFS, errno::EACCES];
/// What the process asks for instead of an error: to be killed.
const KILLED: i32 = 9999;
/// Says what the process is to do.
const TASK: &str = "WICKET_FAULTS_TASK";

const FADVISE: u64 = 221;
/// Memory, signals, scheduling, randomness; and `close`, whose errors mean nothing to anybody.
const NOT_OF_THE_OP: [u64; 16] = [3, 9, 10, 11, 12, 13, 14, 15, 24, 25, 28, 131, 202, 228, 318, FADVISE];

pub fn run() {
    match std::env::var(TASK).as_deref() {
        Ok("sweep") => {
            let _ = ptrace::traceme().and_then(|()| raise(Signal::SIGSTOP));
            sweep();
        }
        Ok(task) => {
            let _ = ptrace::traceme().and_then(|()| raise(Signal::SIGSTOP));
            write_and_be_killed(task);
        }
        Err(_) => {
            let status = traced("sweep");
            assert_eq!(status.code(), Some(0), "the process that makes the calls ended so: {status:?}");
            killed_writes();
        }
    }
}

/// How this binary ended that was run once more, each of its system calls looked at.
fn traced(task: &str) -> std::process::ExitStatus {
    let child = Command::new(std::env::current_exe().unwrap()).env(TASK, task).spawn().unwrap();
    let pid = Pid::from_raw(child.id().cast_signed());
    assert!(matches!(waitpid(pid, None).unwrap(), WaitStatus::Stopped(_, Signal::SIGSTOP)));
    ptrace::setoptions(pid, ptrace::Options::PTRACE_O_TRACESYSGOOD | ptrace::Options::PTRACE_O_EXITKILL).unwrap();
    let (mut entering, mut wanted, mut count, mut answer) = (true, None, 0u64, None);
    loop {
        match ptrace::syscall(pid, None) {
            Ok(()) | Err(nix::errno::Errno::ESRCH) => {} // who was killed goes nowhere
            Err(error) => panic!("{error}"),
        }
        match waitpid(pid, None).unwrap() {
            WaitStatus::PtraceSyscall(_) if entering => {
                let mut regs = ptrace::getregs(pid).unwrap();
                if regs.orig_rax == FADVISE {
                    // The end of an op is a beginning with no error.
                    answer = Some(count);
                    (wanted, count) = (Some((regs.rsi, regs.rdx as i32)).filter(|(_, error)| *error != 0), 0);
                } else if !NOT_OF_THE_OP.contains(&regs.orig_rax) {
                    if let Some((_, error)) = wanted.filter(|(position, _)| *position == count) {
                        if error == KILLED {
                            nix::sys::signal::kill(pid, Signal::SIGKILL).unwrap();
                            continue;
                        }
                        regs.orig_rax = u64::MAX;
                        ptrace::setregs(pid, regs).unwrap();
                        answer = Some(error as u64);
                    }
                    count += 1;
                }
                entering = false;
            }
            WaitStatus::PtraceSyscall(_) => {
                if let Some(answer) = answer.take() {
                    let mut regs = ptrace::getregs(pid).unwrap();
                    regs.rax = (answer as i64).wrapping_neg().cast_unsigned();
                    ptrace::setregs(pid, regs).unwrap();
                }
                entering = true;
            }
            WaitStatus::Exited(_, code) => return std::process::ExitStatus::from_raw(code << 8),
            WaitStatus::Signaled(_, signal, _) => return std::process::ExitStatus::from_raw(signal as i32),
            _ => {}
        }
    }
}

/// Tells the tracer; its answer comes as an error's number.
fn tell(marker: &File, position: u64, error: i32) -> u64 {
    let length = std::num::NonZeroU64::new(error as u64);
    match rustix::fs::fadvise(marker, position, length, rustix::fs::Advice::Normal) {
        Ok(()) => 0,
        Err(answer) => answer.raw_os_error() as u64,
    }
}

/// A tree with something of everything, and what a call needs before it.
struct Case {
    sandbox: Sandbox,
    fs: Harness,
    args: Vec<Value>,
}

const MODES: [&[&str]; 3] = [
    &["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"],
    &["fs.read=HOST/box/**", "fs.write=HOST/box/**"],
    &["fs.overlay=/app=HOST/box"],
];

impl Case {
    fn new(op: &str, variant: usize, mode: usize) -> Option<Case> {
        let sandbox = Sandbox::new();
        std::fs::create_dir(sandbox.host("box/empty")).unwrap();
        sandbox.link("notes.txt", "box/link");
        let mut fs = sandbox.open(MODES[mode]);
        let base = if mode == 1 { format!("{}/box/", sandbox.temp.path().display()) } else { String::new() };
        let args = args(op, variant, &mut fs, &base)?;
        Some(Case { sandbox, fs, args })
    }
}

/// One way or more to call an op that succeeds. A new op has to be given one here.
fn args(op: &str, variant: usize, fs: &mut Harness, base: &str) -> Option<Vec<Value>> {
    let p = |path: &str| s(&format!("{base}{path}"));
    let mut open = |mode: &str| fs.ok("open", &[p("data/a.csv"), s(mode)]);
    let variants: Vec<Vec<Value>> = match op {
        "read_text" | "read_bytes" | "exists" | "is_file" | "stat" | "utime" => {
            // Where names decide, links are not followed.
            let paths = if base.is_empty() { &["notes.txt", "data/a.csv", "link"][..] } else { &["notes.txt", "data/a.csv"] };
            paths.iter().map(|path| vec![p(path)]).collect()
        }
        "write_text" => vec![vec![p("notes.txt"), s("new")], vec![p("new.txt"), s("new")]],
        "write_bytes" => vec![vec![p("data/a.csv"), b("new"), Value::Bool(true)], vec![p("new.txt"), b("new")]],
        "append_text" => vec![vec![p("notes.txt"), s("more")], vec![p("new.txt"), s("more")]],
        "append_bytes" => vec![vec![p("data/a.csv"), b("more")]],
        "open" => ["r", "r+", "w", "a", "=rwc"].map(|mode| vec![p("notes.txt"), s(mode)]).into_iter().chain([vec![p("new.txt"), s("x")]]).collect(),
        "read" => vec![vec![open("r")]],
        "write" => vec![vec![open("r+"), b("x")], vec![open("a"), b("x")]],
        "seek" => vec![vec![open("r"), Value::Int(1), Value::Int(2)]],
        "tell" | "sync" | "fstat" | "close" => vec![vec![open("r+")]],
        "truncate" => vec![vec![open("r+"), Value::Int(1)], vec![open("r+"), Value::Int(100)]],
        "sync_dir" | "listdir" | "scandir" | "walk" | "is_dir" => vec![vec![p("data")]],
        "glob" => vec![vec![p("*")]],
        "readlink" => vec![vec![p("link")]],
        "mkdir" => vec![vec![p("made")], vec![p("deep/er"), Value::Bool(true)]],
        "remove" => vec![vec![p("notes.txt")]],
        "rmdir" => vec![vec![p("empty")]],
        "rename" | "replace" => vec![vec![p("notes.txt"), p("data/a.csv")], vec![p("data"), p("moved")]],
        "copy" => vec![vec![p("notes.txt"), p("data/a.csv")], vec![p("notes.txt"), p("new.txt")]],
        "may" => vec![vec![s("read"), p("notes.txt")]],
        "temporary" => vec![vec![p("notes.txt")], vec![p("data")]],
        other => panic!("a new op, {other}: say here how it is called"),
    };
    variants.into_iter().nth(variant)
}

/// Every path and what is in it. Asked anew of whoever shows the tree.
fn tree(case: &mut Case, mode: usize) -> BTreeMap<String, String> {
    let base = if mode == 1 { format!("{}/box/", case.sandbox.temp.path().display()) } else { String::new() };
    let mut found = BTreeMap::new();
    for path in ["notes.txt", "data", "data/a.csv", "empty", "link", "new.txt", "made", "deep", "deep/er", "moved", "moved/a.csv"] {
        let what = match case.fs.call("read_text", &[s(&format!("{base}{path}"))]) {
            Ok(text) => format!("{text:?}"),
            Err(error) => format!("{:?}", error.errno),
        };
        found.insert(path.to_owned(), what);
    }
    found
}

/// What passes over what it cannot look at, as Python's own does, or only says whether it could.
const PASSES_OVER: [&str; 6] = ["exists", "is_file", "is_dir", "glob", "walk", "scandir"];

fn sweep() {
    let marker = tempfile::tempfile().unwrap();
    let (mut faults, mut raised, mut wrong) = (0, 0, BTreeMap::new());
    for mode in 0..MODES.len() {
        for op in Fs::OPS.iter().map(|op| op.row.name) {
            for variant in 0.. {
                let Some(mut clean) = Case::new(op, variant, mode) else { break };
                let before = tree(&mut clean, mode);
                let value = clean.fs.ok(op, &clean.args.clone());
                let after = tree(&mut clean, mode);
                for error in ERRNOS {
                    for position in 0.. {
                        let mut case = Case::new(op, variant, mode).unwrap();
                        tell(&marker, position, error);
                        let result = case.fs.call(op, &case.args);
                        let calls = tell(&marker, 0, 0);
                        if calls <= position {
                            break;
                        }
                        faults += 1;
                        raised += usize::from(result.is_err());
                        let now = tree(&mut case, mode);
                        let leftovers = leftovers(&case.sandbox);
                        if let Some(why) = fault(op, (&result, &value), error, [&before, &now, &after], &leftovers) {
                            let told = format!("{op}{:?} in mode {mode}, call {position} of {calls} failing with {error}: {why}", case.args);
                            wrong.entry((op, mode, variant, position)).or_insert(told);
                        }
                    }
                }
            }
        }
    }
    println!("h6 faults: {faults} system calls failed, {raised} times the op raised, {} wrong", wrong.len());
    let told: Vec<&str> = wrong.values().take(60).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{}", told.join("\n"));
    assert!(faults > 2_000 && raised > faults / 3, "{faults} {raised}");
}

/// What is wrong about an op of which one system call failed.
fn fault(op: &str, (result, value): (&Result<Value, RaisedError>, &Value), error: i32, [before, now, after]: [&BTreeMap<String, String>; 3], leftovers: &[String]) -> Option<String> {
    if !leftovers.is_empty() {
        return Some(format!("left behind {leftovers:?}"));
    }
    match result {
        Err(raised) if raised.errno != Some(error) => Some(format!("raised {raised:?}")),
        // What was there is there: by its own name, or where it was to go.
        Err(_) => before.iter().find(|(path, what)| what.starts_with("Str") && now[*path] != **what).map(|(path, what)| format!("{path} was {what} and is {}", now[path])),
        Ok(_) if now != after => Some(format!("succeeded, and {now:?} is not {after:?}")),
        Ok(given) if given != value && !PASSES_OVER.contains(&op) && !matches!(op, "stat" | "fstat") => Some(format!("gave {given:?}, not {value:?}")),
        Ok(_) => None,
    }
}

fn leftovers(sandbox: &Sandbox) -> Vec<String> {
    let names = |dir: &str| std::fs::read_dir(sandbox.host(dir)).into_iter().flatten().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names("box").chain(names("box/data")).filter(|name| name.starts_with(".tmp-wicket-")).collect()
}

/// `OP:POSITION:DIRECTORY`
fn write_and_be_killed(task: &str) {
    let mut parts = task.splitn(3, ':');
    let (op, position, root) = (parts.next().unwrap(), parts.next().unwrap().parse().unwrap(), parts.next().unwrap());
    let marker = tempfile::tempfile().unwrap();
    let policy = policy_of(root);
    let fs = Fs::open(&policy, capability_fs::FsOptions::default()).unwrap();
    let mut fs = Harness::new(Box::new(fs), policy).unwrap();
    tell(&marker, position, KILLED);
    fs.ok(op, &if op == "copy" { vec![s("source"), s("file"), Value::Bool(true)] } else { vec![s("file"), s(&new_contents())] });
    tell(&marker, 0, 0);
}

fn policy_of(root: &str) -> capability::Policy {
    let vocabulary = capability::Vocabulary::new().with("fs", capability_fs::RIGHTS);
    let allows = ["read", "write"].map(|right| format!("fs.{right}=/app={root}"));
    capability::Policy::parse(&allows, &[], &vocabulary).unwrap()
}

fn new_contents() -> String {
    "new contents\n".repeat(200_000)
}

/// Kills a write at each of its system calls. The file is the old one or the new one, and the next write clears away what was left.
fn killed_writes() {
    let (mut kills, mut torn, mut left) = (0, 0, 0);
    for (op, existed) in [("write_text", true), ("write_text", false), ("copy", true), ("copy", false)] {
        for position in 0.. {
            let dir = tempfile::tempdir().unwrap();
            let (file, root) = (dir.path().join("file"), dir.path().to_str().unwrap().to_owned());
            std::fs::write(dir.path().join("source"), new_contents()).unwrap();
            if existed {
                std::fs::write(&file, "old\n").unwrap();
            }
            let status = traced(&format!("{op}:{position}:{root}"));
            if status.code() == Some(0) {
                break;
            }
            assert_eq!(status.signal(), Some(9), "{status:?}");
            kills += 1;
            let found = std::fs::read_to_string(&file).ok();
            let whole = found.as_deref() == existed.then_some("old\n") || found.as_deref() == Some(new_contents().as_str());
            torn += usize::from(!whole);
            let temporaries = || std::fs::read_dir(dir.path()).unwrap().filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().starts_with(".tmp-wicket-")).count();
            left += temporaries();
            let policy = policy_of(&root);
            let fs = Fs::open(&policy, capability_fs::FsOptions::default()).unwrap();
            Harness::new(Box::new(fs), policy).unwrap().ok("write_text", &[s("other"), s("x")]);
            assert_eq!(temporaries(), 0, "{op} killed at {position}: what was left is still there");
        }
    }
    println!("h6 kills: {kills}, torn files {torn}, leftovers {left}, all swept");
    assert_eq!(torn, 0);
    assert!(kills > 40 && left > 8, "{kills} {left}");
}
