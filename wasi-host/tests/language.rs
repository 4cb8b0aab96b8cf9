//! The scripts of `tests/lang` and `tests/programs` through the command: in the sandbox addresses have 32 bits, the stacks are
//! Wasmtime's and memory has a limit, and still a script prints what CPython prints. Those of `tests/files` work in an empty
//! directory of their own, which they are granted.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;

/// What some scripts ask for; none needs more.
const GRANTS: [&str; 3] = ["clock.wall", "clock.monotonic", "clock.sleep"];
/// Of the scripts that differ, how many are shown.
const SHOWN_MAX: usize = 20;

#[test]
fn scripts_print_in_the_sandbox_what_cpython_prints() {
    check(&language_scripts(), |script| {
        let mut command = wicket();
        command.arg("--deterministic").args(GRANTS.iter().flat_map(|grant| ["--allow", grant]));
        command.arg(script.file_name()?).current_dir(script.parent()?);
        difference(script, command)
    });
}

#[test]
fn scripts_that_work_on_files_do_as_with_cpython() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/files");
    check(&scripts_of(&folder), |script| {
        let place = tempfile::tempdir().unwrap();
        let mut command = wicket();
        command.args(["--allow", "fs.read=.", "--allow", "fs.write=."]).args(GRANTS.iter().flat_map(|grant| ["--allow", grant]));
        command.arg(script.canonicalize().unwrap()).current_dir(place.path());
        difference(script, command)
    });
}

#[test]
fn scripts_that_work_on_files_do_the_same_in_an_overlay() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/files");
    check(&scripts_of(&folder), |script| {
        let place = tempfile::tempdir().unwrap();
        let mut command = wicket();
        command.args(["--allow", "fs.overlay=."]).args(GRANTS.iter().flat_map(|grant| ["--allow", grant]));
        command.arg(script.canonicalize().unwrap()).current_dir(place.path());
        let left = |place: &Path| (!entries(place).is_empty()).then(|| format!("{}: something was written in place", script.display()));
        difference(script, command).or_else(|| left(place.path()))
    });
}

#[test]
#[cfg(target_os = "linux")]
fn scripts_that_work_on_files_do_the_same_in_an_isolated_process() {
    if super::isolate::isolated(Path::new("."), &["-c", ""]).is_none() {
        return; // it refuses, as it was seen to
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/files");
    check(&scripts_of(&folder), |script| {
        let place = tempfile::tempdir().unwrap();
        let mut command = wicket();
        command.args(["--isolate=process", "--allow", "fs.read=.", "--allow", "fs.write=."]).args(GRANTS.iter().flat_map(|grant| ["--allow", grant]));
        command.arg(script.canonicalize().unwrap()).current_dir(place.path());
        difference(script, command)
    });
}

/// With time enough for a script on the busiest machine: what is looked at is what it does.
fn wicket() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    command.args(["run", "--time", "15min"]).env("XDG_CACHE_HOME", super::cases::cache()).stdin(Stdio::null());
    command
}

/// Looks at every script, several at a time.
fn check(scripts: &[PathBuf], difference: impl Fn(&Path) -> Option<String> + Sync) {
    super::cases::fill_cache();
    assert!(!scripts.is_empty(), "no scripts");
    let (queue, failures) = (Mutex::new(scripts.iter()), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            scope.spawn(|| {
                loop {
                    let next = queue.lock().unwrap().next();
                    let Some(script) = next else { return };
                    if let Some(difference) = difference(script) {
                        failures.lock().unwrap().push(difference);
                    }
                }
            });
        }
    });
    let mut failures = failures.into_inner().unwrap();
    failures.sort();
    assert!(failures.is_empty(), "{} of {} differ\n{}", failures.len(), scripts.len(), failures[..failures.len().min(SHOWN_MAX)].join("\n"));
}

/// Every script of every area of the language.
fn language_scripts() -> Vec<PathBuf> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests");
    let mut areas = entries(&tests.join("lang"));
    areas.push(tests.join("programs"));
    areas.iter().filter(|area| area.is_dir()).flat_map(|area| scripts_of(area)).collect()
}

/// The scripts of one folder for which something is stored. A name that begins with an underscore is a module to import.
fn scripts_of(folder: &Path) -> Vec<PathBuf> {
    let is_script = |file: &PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        name.ends_with(".py") && !name.starts_with('_') && file.with_extension("out").is_file()
    };
    entries(folder).into_iter().filter(is_script).collect()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// How what a script prints differs from what is stored beside it.
fn difference(script: &Path, mut command: Command) -> Option<String> {
    let output = command.output().unwrap();
    let stored = |extension| std::fs::read(script.with_extension(extension)).unwrap_or_default();
    for (stream, got, wanted) in [("stdout", &output.stdout, stored("out")), ("stderr", &output.stderr, stored("err"))] {
        if *got != wanted {
            let (got, wanted) = (String::from_utf8_lossy(got), String::from_utf8_lossy(&wanted));
            let at = got.lines().zip(wanted.lines()).take_while(|(a, b)| a == b).count();
            let line = |text: &str| text.lines().nth(at).unwrap_or("(its end)").to_owned();
            return Some(format!("{}: {stream} line {}\n    got    {}\n    wanted {}", script.display(), at + 1, line(&got), line(&wanted)));
        }
    }
    None
}
