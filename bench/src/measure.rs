//! What one process used. The system tells a parent only what all its children used together, so each command runs
//! under a helper, this same binary, that has no other child.

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use serde::{Deserialize, Serialize};
use std::ffi::{OsStr, OsString};
use std::process::{Command, ExitCode, Stdio};

const HELPER: &str = "--measure-one-command";

/// What a finished process used and printed.
pub struct Measured {
    pub used: Used,
    pub stdout: String,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
pub struct Used {
    /// User and system time, in seconds.
    pub cpu_seconds: f64,
    pub peak_bytes: u64,
}

/// Run `command` to its end. A failing command is an error that carries what it wrote on standard error.
pub fn measure(command: &[OsString]) -> Result<Measured, String> {
    let helper = std::env::current_exe().map_err(|e| e.to_string())?;
    let output = Command::new(helper)
        .arg(HELPER)
        .args(command)
        .stdin(Stdio::null())
        .output()
        .map_err(|e| e.to_string())?;
    let stderr = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("{}: {}", display(command), stderr.trim()));
    }
    let last = stderr.lines().last().unwrap_or_default();
    let used = serde_json::from_str(last).map_err(|e| format!("{}: {e}: {stderr}", display(command)))?;
    Ok(Measured { used, stdout: String::from_utf8_lossy(&output.stdout).into_owned() })
}

/// When this process was started as the helper: run the command, then write what it used as the last line of stderr.
pub fn helper(mut arguments: impl Iterator<Item = OsString>) -> Option<ExitCode> {
    let (_own_name, first) = (arguments.next(), arguments.next()?);
    if first != OsStr::new(HELPER) {
        return None;
    }
    let status = Command::new(arguments.next()?).args(arguments).status();
    let used = children().ok()?;
    match status {
        Ok(status) if status.success() => {
            eprintln!("\n{}", serde_json::to_string(&used).ok()?);
            Some(ExitCode::SUCCESS)
        }
        Ok(status) => {
            eprintln!("{status}");
            Some(ExitCode::FAILURE)
        }
        Err(error) => {
            eprintln!("{error}");
            Some(ExitCode::FAILURE)
        }
    }
}

fn children() -> nix::Result<Used> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let micros = usage.user_time().num_microseconds() + usage.system_time().num_microseconds();
    Ok(Used { cpu_seconds: micros as f64 / 1e6, peak_bytes: usage.max_rss() as u64 * 1024 })
}

fn display(command: &[OsString]) -> String {
    command.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
