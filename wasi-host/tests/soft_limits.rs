//! Limits that tell the script before they are reached, and the one that makes it wait.

use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use super::sessions::{done, drive, session, text};
use wicket::{Ending, Limit, Limits, RunPlan, Session, Setup, Step, Streams};

fn command(dir: &tempfile::TempDir, options: &[&str], code: &str) -> Command {
    super::cases::fill_cache();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    command.arg("run").args(options).args(["-c", code]).current_dir(dir.path()).env("XDG_CACHE_HOME", super::cases::cache());
    command
}

fn run(options: &[&str], code: &str) -> Output {
    command(&tempfile::tempdir().unwrap(), options, code).stdin(Stdio::null()).output().unwrap()
}

/// The script prints `told` and what it was told with, in each way of spending its time.
fn told(options: &[&str], code: &str) {
    let code = format!("try:\n{}\nexcept OSError as e:\n    print('told', type(e).__name__, e.errno)\nprint('and went on')\n", indented(code));
    let output = run(options, &code);
    let class = if options.iter().any(|option| option.contains("time=") || option.contains("steps=")) { "TimeoutError None" } else { "OSError 122" };
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(printed.ends_with(&format!("told {class}\nand went on\n")), "{code}\n{}\n{}", &printed[printed.len().saturating_sub(200)..], String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(0), "{code}");
}

fn indented(code: &str) -> String {
    code.lines().map(|line| format!("    {line}\n")).collect()
}

#[test]
fn a_script_is_told_that_its_time_is_running_out_wherever_it_is() {
    for code in [
        "while True: pass",
        "sorted(range(10**6), key=lambda n: [None for _ in range(20)])",
        "import time\ntime.sleep(60)",
        "import asyncio\nasyncio.run(asyncio.sleep(60))",
        "import asyncio\nasync def main():\n    await asyncio.gather(*[asyncio.sleep(60) for _ in range(5)])\nasyncio.run(main())",
    ] {
        let started = Instant::now();
        told(&["--soft", "time=300ms", "--time", "50s", "--allow", "clock.monotonic", "--allow", "clock.sleep"], code);
        assert!(started.elapsed() < Duration::from_secs(30), "{code}");
    }
}

#[test]
fn a_script_that_waits_for_input_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let code = "try:\n    input()\nexcept TimeoutError as e:\n    print('told', e)\nprint(input())\n";
    let mut child = command(&dir, &["--soft", "time=300ms", "--time", "50s"], code).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    std::thread::sleep(Duration::from_millis(1500));
    input.write_all(b"a line\n").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(text(output.stdout), "told the run's soft limit on time was reached; the limit itself ends the run\na line\n");
}

#[test]
fn the_other_limits_tell_too() {
    told(&["--soft", "steps=100000"], "while True: pass");
    told(&["--soft", "output=5kB"], "while True: print('x' * 100)");
    told(&["--soft", "host-calls=500", "--allow", "clock.monotonic", "--allow", "clock.sleep"], "import time\nwhile True: time.monotonic()");
    told(&["--soft", "host-calls=500"], "import sys\nwhile True:\n    sys.stderr.write('x')\n    sys.stderr.flush()");
    told(&["--soft", "write-bytes=5kB", "--allow", "fs.write=."], "with open('f', 'wb', 0) as f:\n    while True: f.write(b'x' * 100)");
    told(&["--soft", "files=5", "--allow", "fs.write=."], "n = 0\nwhile True:\n    n += 1\n    open(f'f{n}', 'w').close()");
}

#[test]
fn it_is_told_once_and_then_the_limit_itself_ends_the_run() {
    let code = "told = 0\nwhile True:\n    try:\n        while True: pass\n    except TimeoutError:\n        told += 1\n        print(told, flush=True)\n";
    for (options, exit) in [(["--soft", "time=200ms", "--time", "800ms"], 80), (["--soft", "steps=1M", "--steps", "3M"], 86)] {
        let output = run(&options, code);
        assert_eq!((output.status.code(), text(output.stdout)), (Some(exit), "1\n".to_owned()));
    }
}

#[test]
fn who_does_not_catch_it_ends_with_a_traceback() {
    let output = run(&["--soft", "steps=10000"], "n = 0\nwhile True:\n    n += 1\n");
    let told = text(output.stderr);
    assert!(told.contains("line ") && told.ends_with("TimeoutError: the run's soft limit on steps was reached; the limit itself ends the run\n"), "{told}");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn soft_limits_on_steps_are_told_at_the_same_place() {
    let code = "n = 0\ntry:\n    while True: n += 1\nexcept TimeoutError:\n    print(n)\n";
    let runs: Vec<Vec<u8>> = (0..3).map(|_| run(&["--deterministic", "--soft", "steps=123456"], code).stdout).collect();
    assert!(runs[0].len() > 4 && runs.iter().all(|run| *run == runs[0]), "{runs:?}");
}

#[test]
fn mistakes_are_told_before_anything_runs() {
    for (option, message) in [
        ("time", "a soft limit is LIMIT=AMOUNT, for instance time=8s"),
        ("tiem=8s", "'tiem' is not a limit; did you mean 'time'?"),
        ("time=8 apples", "'apples' is not a unit here"),
        ("time=unlimited", "a soft limit is an amount; without one there is none"),
        ("memory=1MB", "memory has no soft limit: a script that reaches it is told anyway; there are time, output, host-calls, write-bytes, steps, files"),
        ("handles=5", "handles has no soft limit"),
    ] {
        let output = run(&["--soft", option], "print('ran')");
        let told = text(output.stderr);
        assert!(told.contains(message) && output.stdout.is_empty() && output.status.code() == Some(2), "{option}: {told}");
    }
    let output = run(&["--deterministic", "--soft", "time=1s"], "print('ran')");
    assert!(text(output.stderr).contains("a soft limit on time is told at another place every time"), "{:?}", output.status);
    assert!(output.stdout.is_empty());
}

#[test]
fn a_policy_file_has_them_too() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("policy.toml"), "[limits]\ntime = '50s'\n[limits.soft]\nsteps = 100000\n").unwrap();
    let output = command(&dir, &["--policy", "policy.toml"], "try:\n    while True: pass\nexcept TimeoutError:\n    print('told')\n").output().unwrap();
    assert_eq!(text(output.stdout), "told\n");
    let output = command(&dir, &["--policy", "policy.toml", "--soft", "steps=2k"], "try:\n    for n in range(50000): pass\nexcept TimeoutError:\n    print('told')\n").output().unwrap();
    assert_eq!(text(output.stdout), "told\n", "the command line counts more");
}

#[test]
fn what_a_script_was_told_is_in_its_record() {
    let dir = tempfile::tempdir().unwrap();
    let code = "import time\nn = 0\nfor wait in (False, True):\n    try:\n        while not wait: n += 1\n        time.sleep(0.1)\n    except OSError as e:\n        print(type(e), n)\nprint('x' * 6000)\nprint('end')\n";
    let options = ["--soft", "time=300ms", "--soft", "output=5kB", "--time", "50s", "--allow", "clock.monotonic", "--allow", "clock.sleep", "--record", "r"];
    let recorded = command(&dir, &options, code).output().unwrap();
    let told = text(recorded.stderr.clone());
    assert!(told.ends_with("OSError: [Errno 122] the run's soft limit on output was reached; the limit itself ends the run\n"), "{told}");
    for _ in 0..2 {
        let replayed = Command::new(env!("CARGO_BIN_EXE_wicket")).args(["replay", "r"]).current_dir(dir.path()).env("XDG_CACHE_HOME", super::cases::cache()).output().unwrap();
        assert_eq!((text(replayed.stdout), replayed.status.code()), (text(recorded.stdout.clone()), recorded.status.code()), "{}", text(replayed.stderr));
    }
}

#[test]
fn sessions_that_are_stepped_are_told_while_they_wait() {
    let source = "import time\ntry:\n    time.sleep(60)\nexcept TimeoutError:\n    print('told')\ndef again():\n    try:\n        while True: pass\n    except TimeoutError:\n        return 'told again'\n";
    let (streams, printed) = Streams::captured();
    let limits = Limits::cli().with_soft(Limit::Time, 200);
    let plan = RunPlan { limits, ..super::sessions::plan(source) };
    let mut session = Session::start(super::sessions::runtime(), plan, Setup::new(streams)).unwrap();
    let started = Instant::now();
    assert_eq!(done(drive(&mut session)).ending, Ending::Finished);
    assert!(started.elapsed() < Duration::from_secs(20));
    assert_eq!(printed.out(), b"told\n");
    assert_eq!(session.call("again", vec![], vec![]).unwrap(), wicket::Value::str("told again"), "each call has its own time");
}

#[test]
fn h2_a_run_that_calls_too_often_is_held_up_and_not_refused() {
    let code = "import time\nfor _ in range(1500): time.monotonic()\nprint('all')";
    let calls = |rate: &str| {
        let started = Instant::now();
        let output = run(&["--allow", "clock.monotonic", "--allow", "clock.sleep", "--calls-per-second", rate], code);
        assert_eq!(text(output.stdout), "all\n");
        started.elapsed()
    };
    // The first second's worth is free: 1,500 calls at 500 a second take two more.
    assert!(calls("500") >= Duration::from_millis(1900));
    assert!(calls("unlimited") < Duration::from_millis(1900));
}

#[test]
fn h2_who_is_held_up_still_ends_in_time() {
    let started = Instant::now();
    let output = run(&["--allow", "clock.monotonic", "--allow", "clock.sleep", "--calls-per-second", "1", "--time", "2s"], "import time\nwhile True: time.monotonic()");
    assert_eq!(output.status.code(), Some(80), "{}", text(output.stderr));
    assert!(started.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_session_without_soft_limits_is_never_told() {
    let (mut session, printed) = session("n = 0\nfor n in range(10**6): pass\nprint(n)\n");
    assert!(matches!(drive(&mut session), Step::Done(_)));
    assert_eq!(printed.out(), b"999999\n");
    assert_eq!(Limits::cli().soft(Limit::Time), None);
    assert_eq!(Limits::cli().with_soft(Limit::Memory, 5).soft(Limit::Memory), None);
}
