//! The audit log of whole runs: the same every time where the run is, verified by the command and by the page that describes it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

const SCRIPT: &str = "\
import fs, time
fs.write_text('out/a', 'secret contents')
fs.read_text('out/a')
with open('out/a') as f: f.read()
for name in ('x' * 5, 'out/none'):
    try: fs.read_text(name)
    except OSError: pass
time.sleep(0.05)
";

const GRANTS: [&str; 8] = ["--allow", "fs.read=out", "--allow", "fs.write=out", "--allow", "clock.sleep", "--audit", "calls.log"];

fn wicket(dir: &Path, arguments: &[&str]) -> Command {
    super::cases::fill_cache();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    command.args(arguments).current_dir(dir).env("XDG_CACHE_HOME", super::cases::cache());
    command
}

fn run(dir: &Path, options: &[&str]) -> Output {
    fs::create_dir_all(dir.join("out")).unwrap();
    let words: Vec<&str> = ["run"].into_iter().chain(GRANTS).chain(options.iter().copied()).chain(["-c", SCRIPT]).collect();
    let output = wicket(dir, &words).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    output
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn c10_the_log_of_a_deterministic_run_is_the_same_every_time() {
    let logs: Vec<String> = (0..3)
        .map(|_| {
            let dir = tempfile::tempdir().unwrap();
            run(dir.path(), &["--deterministic=7"]);
            fs::read_to_string(dir.path().join("calls.log")).unwrap()
        })
        .collect();
    assert!(logs[0].lines().count() > 8 && !logs[0].contains("secret contents"), "{}", logs[0]);
    assert!(logs.iter().all(|log| *log == logs[0]), "{logs:#?}");
    assert!(logs[0].contains(r#""run":"00000000000000000000000000000007""#) && logs[0].contains("2025-01-01T00:00:00"));
}

#[test]
fn the_command_and_the_page_agree_about_what_is_whole() {
    let dir = tempfile::tempdir().unwrap();
    run(dir.path(), &["--report", "report.json"]);
    let log = dir.path().join("calls.log");
    let report: serde_json::Value = serde_json::from_slice(&fs::read(dir.path().join("report.json")).unwrap()).unwrap();
    let head = report["audit"]["head"].as_str().unwrap().to_owned();
    let page = include_str!("../../docs/audit.md");
    let program = page.split_once("```python\n").unwrap().1.split_once("```").unwrap().0;
    fs::write(dir.path().join("verify.py"), program).unwrap();
    let by_page = || wicket(dir.path(), &["run", "--allow", "fs.read=calls.log", "verify.py", "calls.log"]).output().unwrap();
    let by_command = |words: &[&str]| wicket(dir.path(), &[&["audit", "verify"], words].concat()).output().unwrap();
    assert_eq!(text(&by_page().stdout), format!("whole {head}\n"));
    let told = by_command(&["--head", &head, "calls.log"]);
    assert!(told.status.success() && text(&told.stdout).contains(&format!("head {head}")), "{told:?}");
    assert_eq!(by_command(&["--head", &"0".repeat(64), "calls.log"]).status.code(), Some(1));

    let whole = fs::read_to_string(&log).unwrap();
    let forged = whole.replacen("\"verdict\":\"refused\"", "\"verdict\":\"allowed\"", 1);
    let line = whole.lines().position(|line| line.contains("\"verdict\":\"refused\"")).unwrap() + 1;
    fs::write(&log, &forged).unwrap();
    assert_eq!(text(&by_page().stderr), format!("line {line} was changed, or lines before it are missing\n"));
    let told = by_command(&["calls.log"]);
    assert!(told.status.code() == Some(1) && text(&told.stderr).starts_with(&format!("wicket: calls.log:{line}:")), "{told:?}");

    let cut = &whole[..whole.trim_end().rfind('\n').unwrap() + 1];
    fs::write(&log, cut).unwrap();
    assert!(text(&by_page().stdout).starts_with("cut off "));
    let told = by_command(&["--json", "calls.log"]);
    assert!(told.status.code() == Some(1) && text(&told.stdout).contains("ends here without an end line"), "{told:?}");
    let learned = wicket(dir.path(), &["learn", "--from", "calls.log"]).output().unwrap();
    assert_eq!(learned.status.code(), Some(1), "what is missing may have needed more");
    assert!(text(&learned.stdout).contains("\"fs.write=out/a\", # <string>:2 fs.write_text"), "{learned:?}");
}

#[test]
fn a_run_that_is_killed_has_recorded_its_refusals() {
    let dir = tempfile::tempdir().unwrap();
    let code = "import fs\ntry: fs.read_text('x')\nexcept OSError: pass\nprint('refused', flush=True)\nwhile True: pass";
    let mut child = wicket(dir.path(), &["run", "--audit", "calls.log", "-c", code]).stdout(std::process::Stdio::piped()).spawn().unwrap();
    let mut first = [0; 7];
    std::io::Read::read_exact(child.stdout.as_mut().unwrap(), &mut first).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    let log = fs::read_to_string(dir.path().join("calls.log")).unwrap();
    assert_eq!(log.lines().count(), 2, "{log}");
    let told = wicket(dir.path(), &["audit", "verify", "calls.log"]).output().unwrap();
    assert!(text(&told.stderr).starts_with("wicket: calls.log:2:1: the log ends here without an end line"), "{told:?}");
}

#[test]
fn h2_a_flood_of_calls_is_bounded_in_the_log_and_verifies() {
    let dir = tempfile::tempdir().unwrap();
    let code = "import fs\nfor i in range(60_000): fs.exists('out')";
    fs::create_dir_all(dir.path().join("out")).unwrap();
    let started = Instant::now();
    let words: Vec<&str> = ["run"].into_iter().chain(GRANTS).chain(["-c", code]).collect();
    assert!(wicket(dir.path(), &words).status().unwrap().success());
    assert!(started.elapsed() < Duration::from_secs(60));
    let told = wicket(dir.path(), &["audit", "verify", "--json", "calls.log"]).output().unwrap();
    let told: serde_json::Value = serde_json::from_slice(&told.stdout).unwrap();
    assert_eq!(told["calls"].as_u64().unwrap() + told["dropped"].as_u64().unwrap(), 60_000, "{told}");
}

#[test]
fn a_run_that_was_pasted_twice_breaks_the_log() {
    let dir = tempfile::tempdir().unwrap();
    run(dir.path(), &[]);
    let log = fs::read_to_string(dir.path().join("calls.log")).unwrap();
    run(dir.path(), &[]);
    let another = fs::read_to_string(dir.path().join("calls.log")).unwrap();
    let verify = |text: &str| {
        fs::write(dir.path().join("both.log"), text).unwrap();
        wicket(dir.path(), &["audit", "verify", "both.log"]).output().unwrap()
    };
    let told = verify(&format!("{log}{another}"));
    assert!(told.status.success() && text(&told.stdout).contains("whole: runs 2"), "{told:?}");
    let told = verify(&format!("{log}{another}{log}"));
    let line = log.lines().count() + another.lines().count() + 1;
    assert_eq!(told.status.code(), Some(1));
    assert!(text(&told.stderr).starts_with(&format!("wicket: both.log:{line}:1: run '")) && text(&told.stderr).contains("stands here a second time"), "{told:?}");
}

#[test]
fn a_head_that_is_no_digest_is_refused() {
    let dir = tempfile::tempdir().unwrap();
    run(dir.path(), &[]);
    for head in ["abc", &"g".repeat(64), &"0".repeat(63)] {
        let told = wicket(dir.path(), &["audit", "verify", "--head", head, "calls.log"]).output().unwrap();
        assert!(told.status.code() == Some(2) && text(&told.stderr).starts_with(&format!("wicket: the head '{head}' is no digest")), "{told:?}");
    }
}
