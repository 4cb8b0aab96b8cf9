//! Runs the cases under `tests/`: each a directory with a command and what must come of it.
//!
//! - `cmd`: the command's arguments after `wicket`, one a line. `{case}` is the case's directory.
//! - `stdin`, if there is one, is what the command reads; else it reads nothing.
//! - `stdout`, `stderr`: what it must print; `...` stands for any text. Without the file nothing is asked.
//! - `exit`: the exit code; 0 without the file.
//! - `after/`: files that must be there afterwards, with these contents.
//! - `before.sh`: run in the case's directory first, for what a directory of files cannot hold: links, FIFOs, modes.
//!
//! Every case runs in a copy of its directory. `BLESS=1` writes what was printed where a file was there.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Mutex, Once};

/// Where a case's script runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Process {
    Own,
    Isolated,
}

/// What an isolated run cannot have; the test of that is elsewhere.
const NOT_ISOLATED: [&str; 2] = ["--overlay-out", "--audit-only"];

fn can_be_isolated(case: &Path) -> bool {
    let cmd = fs::read_to_string(case.join("cmd")).unwrap();
    cmd.lines().next() == Some("run") && !cmd.lines().any(|word| NOT_ISOLATED.contains(&word))
}

/// What a group of cases found wrong.
fn run_all(group: &str) {
    run_in(group, Process::Own);
}

fn run_in(group: &str, process: Process) {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests").join(group);
    let mut cases: Vec<PathBuf> = fs::read_dir(&dir).map(|entries| entries.map(|entry| entry.unwrap().path()).filter(|path| path.join("cmd").is_file()).collect()).unwrap_or_default();
    cases.sort();
    assert!(!cases.is_empty(), "no cases in {}", dir.display());
    if let Ok(only) = std::env::var("CASE") {
        cases.retain(|case| case.to_string_lossy().contains(&only));
    }
    cases.retain(|case| process == Process::Own || can_be_isolated(case));
    fill_cache();
    let queue = Mutex::new(cases);
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let Some(case) = queue.lock().unwrap().pop() else { return };
                    if let Err(why) = run(&case, process) {
                        failures.lock().unwrap().push(format!("{}: {why}", case.file_name().unwrap().to_string_lossy()));
                    }
                }
            });
        }
    });
    let mut failures = failures.into_inner().unwrap();
    failures.sort();
    assert!(failures.is_empty(), "{} failed\n\n{}", failures.len(), failures.join("\n\n"));
}

fn run(case: &Path, process: Process) -> Result<(), String> {
    let place = tempfile::tempdir().unwrap();
    copy(case, place.path());
    if case.join("before.sh").is_file() {
        let prepared = Command::new("sh").arg("before.sh").current_dir(place.path()).status().unwrap();
        assert!(prepared.success(), "before.sh failed");
    }
    let cmd = fs::read_to_string(case.join("cmd")).unwrap().replace("{case}", &place.path().to_string_lossy());
    let isolate = if process == Process::Isolated { ["run", "--isolate=process"].as_slice() } else { &[] };
    let mut child = Command::new(env!("CARGO_BIN_EXE_wicket"))
        .args(isolate.iter().copied().chain(cmd.lines().skip(isolate.len().min(1))))
        .current_dir(place.path())
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .env("XDG_CACHE_HOME", cache())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let input = fs::read(case.join("stdin")).unwrap_or_default();
    let mut stdin = child.stdin.take().unwrap();
    let feeder = std::thread::spawn(move || {
        let _ = stdin.write_all(&input); // it may end without reading
    });
    let output = child.wait_with_output().unwrap();
    feeder.join().unwrap();
    let code = output.status.code().map_or_else(|| format!("{}", output.status), |code| code.to_string());
    let wanted = fs::read_to_string(case.join("exit")).map_or_else(|_| "0".to_owned(), |text| text.trim().to_owned());
    let shown = format!("--- stdout\n{}--- stderr\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if code != wanted {
        return Err(format!("exit code {code}, not {wanted}\n{shown}"));
    }
    check(case, "stdout", &output.stdout).map_err(|why| format!("{why}\n{shown}"))?;
    check(case, "stderr", &output.stderr).map_err(|why| format!("{why}\n{shown}"))?;
    check_after(case, place.path(), process)
}

pub fn cache() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache")
}

/// The native code of the engine is compiled once for all cases.
pub fn fill_cache() {
    static FILLED: Once = Once::new();
    FILLED.call_once(|| {
        let status = Command::new(env!("CARGO_BIN_EXE_wicket")).args(["run", "-c", ""]).env("XDG_CACHE_HOME", cache()).status();
        assert!(status.is_ok(), "{status:?}");
    });
}

fn check(case: &Path, stream: &str, printed: &[u8]) -> Result<(), String> {
    let file = case.join(stream);
    let Ok(wanted) = fs::read(&file) else { return Ok(()) };
    if matches(&wanted, printed) {
        return Ok(());
    }
    if std::env::var_os("BLESS").is_some() {
        fs::write(file, printed).unwrap();
        return Ok(());
    }
    Err(format!("{stream} is not as it should be:\n{}", String::from_utf8_lossy(&wanted)))
}

/// `...` in the pattern stands for any text.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    let pattern = String::from_utf8_lossy(pattern);
    let text = String::from_utf8_lossy(text);
    let parts: Vec<&str> = pattern.split("...").collect();
    let (first, rest) = parts.split_first().unwrap();
    let Some((last, middle)) = rest.split_last() else { return text == pattern };
    let Some(mut left) = text.strip_prefix(first) else { return false };
    for part in middle {
        match left.find(part) {
            Some(at) => left = &left[at + part.len()..],
            None => return false,
        }
    }
    left.ends_with(last)
}

fn check_after(case: &Path, place: &Path, process: Process) -> Result<(), String> {
    let Ok(wanted) = fs::read_dir(case.join("after")) else { return Ok(()) };
    for entry in wanted.map(Result::unwrap) {
        let name = entry.file_name();
        let found = fs::read(place.join(&name)).map_err(|error| format!("{}: {error}", name.to_string_lossy()))?;
        let wanted = fs::read(entry.path()).unwrap();
        if !matches(&wanted, &found) && (process == Process::Own || !matches(&wanted, &without_isolation(&found))) {
            return Err(format!("{} holds\n{}", name.to_string_lossy(), String::from_utf8_lossy(&found)));
        }
    }
    Ok(())
}

/// A report without the last member, which only isolated runs have.
fn without_isolation(report: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(report);
    text.split_once(",\n  \"isolation\"").map_or_else(|| report.to_vec(), |(before, _)| format!("{before}\n}}\n").into_bytes())
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn the_command() {
    run_all("cli");
}

#[test]
fn policy() {
    run_all("policy");
}

#[test]
fn limits() {
    run_all("limits");
}

/// What hostile scripts try; each case is named after the threats that `docs/security.md` lists.
#[test]
fn threats() {
    run_all("threats");
}

/// The same commands with the script in a process of its own. Where the system cannot isolate, other tests see that it refuses.
#[test]
#[cfg(target_os = "linux")]
fn every_case_is_the_same_in_an_isolated_process() {
    if super::isolate::is_possible() {
        ["cli", "policy", "limits", "threats"].into_iter().for_each(|group| run_in(group, Process::Isolated));
    } else {
        assert!(super::isolate::isolated(Path::new("."), &["-c", ""]).is_none(), "it refuses");
    }
}

#[test]
fn three_dots_stand_for_any_text() {
    for (pattern, text, same) in [("a...c", "abc", true), ("a...c", "ac", true), ("a...c", "acx", false), ("...", "", true), ("abc", "abc", true), ("abc", "ab", false), ("a...b...c", "a1b2c", true), ("a...b...c", "a1c", false)] {
        assert_eq!(matches(pattern.as_bytes(), text.as_bytes()), same, "{pattern} {text}");
    }
}
