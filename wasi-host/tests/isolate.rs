//! Runs in a process of their own: the same as any run, seen from outside, and confined. On a system without Landlock the same tests
//! see that nothing runs there.

mod confined;
mod embedded;
mod hostile;
mod same;

use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// The oldest form of Landlock that is enough.
const LANDLOCK_NEEDED: i64 = 3;

/// Whether this system has what isolation takes, asked without Wicket.
pub fn is_possible() -> bool {
    // SAFETY: with this flag the call takes no pointer; it tells a version.
    let version = unsafe { libc::syscall(libc::SYS_landlock_create_ruleset, std::ptr::null::<u8>(), 0, 1) };
    version >= LANDLOCK_NEEDED
}

pub fn wicket(dir: &Path, arguments: &[&str]) -> Command {
    super::cases::fill_cache();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    command.args(arguments).current_dir(dir).env("XDG_CACHE_HOME", super::cases::cache()).env("SECRET_OF_THE_PARENT", "x").stdin(Stdio::null());
    command
}

/// `wicket run --isolate=process` with these options; nothing where the system cannot, which is then seen to refuse.
pub fn isolated(dir: &Path, options: &[&str]) -> Option<Command> {
    let arguments: Vec<&str> = ["run", "--isolate=process"].into_iter().chain(options.iter().copied()).collect();
    let mut command = wicket(dir, &arguments);
    if is_possible() {
        return Some(command);
    }
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("Landlock") && output.stdout.is_empty(), "{}", text(&output.stderr));
    None
}

pub fn spawned(mut command: Command) -> Child {
    super::process::hear_signals();
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

/// The one child of the process that is its worker.
pub fn worker_of(parent: &Child) -> u32 {
    let parent_of = |pid: u32| {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse::<u32>().ok()
    };
    let pids = std::fs::read_dir("/proc").unwrap().filter_map(|entry| entry.unwrap().file_name().to_str()?.parse().ok());
    let children: Vec<u32> = pids.filter(|pid| parent_of(*pid) == Some(parent.id())).collect();
    assert_eq!(children.len(), 1, "{children:?}");
    children[0]
}

pub fn is_there(pid: u32) -> bool {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
    stat.rsplit_once(')').is_some_and(|(_, rest)| !rest.trim_start().starts_with('Z'))
}

pub fn send(pid: u32, signal: rustix::process::Signal) {
    rustix::process::kill_process(rustix::process::Pid::from_raw(pid as i32).unwrap(), signal).unwrap();
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

pub fn ended(output: &Output) -> (Option<i32>, String, String) {
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}
