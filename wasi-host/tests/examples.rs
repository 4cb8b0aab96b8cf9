//! Runs every example on its real input, and the scripts of `tests/stdlib` that need a capability.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The project's root: examples name their input from there.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the project is there")
}

fn wicket(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wicket"))
        .arg("run")
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("XDG_CACHE_HOME", Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache"))
        .stdin(Stdio::null())
        .output()
        .expect("the command starts")
}

/// What a run printed; it must end well.
fn printed(folder: &Path, arguments: &[&str]) -> String {
    let output = wicket(folder, arguments);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {}\n{}\n{stderr}", output.status, String::from_utf8_lossy(&output.stdout));
    assert_eq!(stderr, "", "{arguments:?}");
    String::from_utf8(output.stdout).expect("text")
}

fn stored(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn word_frequencies_of_a_book() {
    let text = printed(&root(), &["--allow", "fs.read=examples/data", "examples/word_frequencies.py"]);
    assert_eq!(text, stored("examples/expected/word_frequencies.txt"));
}

#[test]
fn an_ungranted_book_names_the_grant() {
    let output = wicket(&root(), &["examples/word_frequencies.py"]);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(77), "{stderr}");
    assert!(stderr.contains("text = read_text(BOOK)"), "{stderr}");
    assert!(stderr.trim_end().ends_with("is not granted; allow it with --allow fs.read=examples/data/book.txt"), "{stderr}");
}

#[test]
fn an_audit_of_the_projects_own_lock() {
    let text = printed(&root(), &["--allow", "fs.read=Cargo.lock", "examples/cargo_lock_audit.py"]);
    assert!(text.starts_with("Cargo.lock: format 4, "), "{text}");
    assert!(text.ends_with("checks passed\n"), "{text}");
    let packages = stored("Cargo.lock").matches("[[package]]").count();
    assert!(text.contains(&format!(" {packages} packages, ")), "{text}");
}

#[test]
fn sums_of_a_tree_match_sha256sum() {
    let text = printed(&root(), &["--allow", "fs.read=examples", "examples/sha256_tree.py", "examples"]);
    assert!(text.lines().count() >= 8, "{text}");
    let names: Vec<&str> = text.lines().filter_map(|line| line.split_once("  ")).map(|(_, name)| name).collect();
    // Where there is no sha256sum there is nothing to match.
    let Ok(theirs) = Command::new("sha256sum").args(&names).current_dir(root()).output() else { return };
    assert_eq!(text, String::from_utf8_lossy(&theirs.stdout));
}

#[test]
fn a_report_over_a_large_log() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = format!("fs.write=/out={}", folder.path().display());
    let made = printed(&root(), &["--allow", &out, "examples/make_access_log.py", "/out/access.log", "20000"]);
    assert_eq!(made, "20000 lines in /out/access.log\n");
    let log = format!("fs.read=/in={}", folder.path().display());
    let text = printed(&root(), &["--allow", &log, "examples/log_report.py", "/in/access.log"]);
    assert_eq!(text, stored("examples/expected/log_report.txt"));
}

#[test]
fn the_links_between_the_projects_pages_lead_somewhere() {
    let text = printed(&root(), &["--allow", "fs.read=.", "examples/check_links.py", "."]);
    assert!(text.ends_with(" 0 broken\n"), "{text}");
}

#[test]
fn a_broken_link_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("a.md"), "# One\n\n[good](#one) [bad](#two) [gone](b.md) [far](https://example.org)\n").expect("written");
    let script = root().join("examples/check_links.py");
    let output = wicket(folder.path(), &["--allow", "fs.read=.", &script.to_string_lossy(), "."]);
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(text, "a.md:3: #two: no such heading\na.md:3: b.md: no such file\n1 files, 3 links inside the project, 1 to other places, 2 broken\n");
}

#[test]
fn modules_that_need_capabilities_do_what_cpythons_do() {
    let grants = ["fs.read=.", "fs.write=.", "crypto.random", "clock.wall", "clock.monotonic", "clock.sleep"];
    for name in ["io_files", "os_and_pathlib_files", "hashlib_and_hmac", "time_functions", "secrets_module"] {
        let folder = tempfile::tempdir().expect("a folder");
        let script = root().join(format!("tests/stdlib/base/{name}.py"));
        let mut arguments: Vec<&str> = grants.iter().flat_map(|grant| ["--allow", grant]).collect();
        let script = script.to_string_lossy().into_owned();
        arguments.push(&script);
        assert_eq!(printed(folder.path(), &arguments), stored(&format!("tests/stdlib/base/{name}.out")), "{name}");
    }
}

#[test]
fn the_modules_over_crypto_do_what_cpythons_do() {
    check_area("crypto", &["--allow", "crypto.random", "--allow", "clock.wall"]);
}

#[test]
fn local_times_and_time_zones_are_those_of_cpython() {
    check_area("clock", &["--allow", "clock.wall", "--allow", "clock.monotonic", "--allow", "clock.sleep"]);
}

/// Runs every script of an area of `tests/stdlib` with these grants.
fn check_area(area: &str, grants: &[&str]) {
    let folder = tempfile::tempdir().expect("a folder");
    let scripts = std::fs::read_dir(root().join("tests/stdlib").join(area)).expect("the scripts are there");
    let mut count = 0;
    for script in scripts.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.extension().is_some_and(|end| end == "py")) {
        let wanted = std::fs::read_to_string(script.with_extension("out")).expect("what CPython printed");
        let script = script.to_string_lossy();
        let arguments: Vec<&str> = grants.iter().copied().chain([&*script]).collect();
        assert_eq!(printed(folder.path(), &arguments), wanted, "{script}");
        count += 1;
    }
    assert!(count >= 3, "{count}");
}
