//! How runs end when the world does not help: signals, readers that do not read, terminals that stand still.

use std::fs::File;
use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// Long enough for a loaded machine, short enough to tell an end from none.
const SOON: Duration = Duration::from_secs(20);

struct Run {
    child: Child,
    dir: tempfile::TempDir,
}

/// `wicket run` of this code, with a report and an audit log.
fn start(options: &[&str], code: &str) -> Run {
    let dir = tempfile::tempdir().unwrap();
    let child = wicket(options, code, &dir).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    Run { child, dir }
}

fn wicket(options: &[&str], code: &str, dir: &tempfile::TempDir) -> Command {
    super::process::hear_signals();
    super::cases::fill_cache(); // else the first of them compiles the engine, under limits that are too small for that
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    command.args(["run", "--report", "report.json", "--audit", "audit.log"]).args(options).args(["-c", code]);
    command.current_dir(dir.path()).env("XDG_CACHE_HOME", super::cases::cache());
    command
}

impl Run {
    /// The script has printed something.
    fn begins(mut self) -> Run {
        let mut first = [0];
        self.child.stdout.as_mut().unwrap().read_exact(&mut first).unwrap();
        self
    }

    fn signal(self, signal: Signal) -> Run {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
        self
    }

    /// Waits without reading anything; the exit code and the kind of ending in the report.
    fn ends(&mut self) -> (Option<i32>, String) {
        let started = Instant::now();
        while self.child.try_wait().unwrap().is_none() {
            if started.elapsed() > SOON {
                self.child.kill().unwrap();
                panic!("it does not end");
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        let report = std::fs::read_to_string(self.dir.path().join("report.json")).unwrap();
        let report: serde_json::Value = serde_json::from_str(&report).unwrap_or_default();
        let status = self.child.wait().unwrap();
        assert_eq!(status.signal(), None);
        (status.code(), report["ending"]["kind"].as_str().unwrap_or_default().to_owned())
    }

    fn said(&mut self) -> String {
        let mut text = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
        text
    }

    fn audit_is_whole(&self) -> bool {
        std::fs::read_to_string(self.dir.path().join("audit.log")).unwrap().lines().last().is_some_and(|line| line.contains(r#""kind":"end""#))
    }
}

#[test]
fn t7_sigterm_and_sighup_end_a_run_with_its_report() {
    let scripts = [
        "while True: pass",
        "import time; time.sleep(60)",
        "input()",
        "x = list(range(1000000))\nwhile True: x.sort()",
    ];
    for code in scripts {
        for (signal, number, name) in [(Signal::TERM, 143, "SIGTERM"), (Signal::HUP, 129, "SIGHUP")] {
            let code = format!("print('ready', flush=True)\n{code}");
            let mut run = start(&["--allow", "clock.sleep"], &code).begins().signal(signal);
            assert_eq!(run.ends(), (Some(number), "terminated".into()), "{code}");
            let said = run.said();
            assert!(said.ends_with(&format!("wicket: ended by {name}\n")) && run.audit_is_whole(), "{said}");
        }
    }
}

#[test]
fn a_signal_that_is_ignored_from_the_beginning_stays_ignored() {
    for signal in ["HUP", "INT", "TERM"] {
        let dir = tempfile::tempdir().unwrap();
        let command = wicket(&["--allow", "clock.sleep"], "import time; print('ready', flush=True); time.sleep(0.5); print('done')", &dir);
        let mut shell = Command::new("sh");
        shell.args(["-c", &format!("trap '' {signal}; exec \"$@\""), "sh"]).arg(command.get_program()).args(command.get_args()).current_dir(dir.path()).env("XDG_CACHE_HOME", super::cases::cache());
        let child = shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let signal = match signal {
            "HUP" => Signal::HUP,
            "INT" => Signal::INT,
            _ => Signal::TERM,
        };
        let mut run = Run { child, dir }.begins().signal(signal);
        assert_eq!(run.ends(), (Some(0), "finished".into()), "{signal:?}");
    }
}

const FLOODS: [&str; 3] = [
    "print('r', flush=True)\nwhile True: print('a' * 1000)",
    "import sys\nprint('r', flush=True)\nwhile True: sys.stderr.write('a' * 1000)",
    "print('r', flush=True)\nprint('a' * 1000000)",
];

#[test]
fn a_reader_that_does_not_read_holds_up_no_limit() {
    for code in FLOODS {
        let mut run = start(&["--time", "300ms"], code);
        assert_eq!(run.ends(), (Some(80), "limit".into()), "{code}");
    }
}

#[test]
fn a_reader_that_does_not_read_holds_up_no_signal() {
    for code in FLOODS {
        let mut run = start(&[], code).begins().signal(Signal::TERM);
        assert_eq!(run.ends(), (Some(143), "terminated".into()), "{code}");
        let mut run = start(&[], code).begins().signal(Signal::INT);
        std::thread::sleep(Duration::from_millis(100));
        run = run.signal(Signal::INT);
        assert_eq!(run.ends(), (Some(130), "interrupted".into()), "{code}");
    }
}

#[test]
fn one_ctrl_c_is_enough_while_nobody_reads() {
    for code in FLOODS {
        let run = start(&[], code).begins();
        std::thread::sleep(Duration::from_millis(200)); // now the pipe is full
        let mut run = run.signal(Signal::INT);
        assert_eq!(run.ends(), (Some(130), "interrupted".into()), "{code}");
    }
}

#[test]
fn a_script_can_catch_ctrl_c_while_nobody_reads() {
    let code = "import sys\nprint('r', flush=True)\ntry:\n    while True: print('a' * 1000)\nexcept KeyboardInterrupt:\n    sys.stderr.write('caught')";
    let mut run = start(&["--time", "1s"], code).begins();
    std::thread::sleep(Duration::from_millis(200));
    run = run.signal(Signal::INT);
    run.ends(); // by itself: what it printed is still unread when the time is over
    assert!(run.said().starts_with("caught"));
}

#[test]
fn r23_a_traceback_that_nobody_reads_waits_no_longer_than_the_limit_on_time() {
    let mut run = start(&["--time", "300ms"], "raise ValueError('a' * 500000)");
    assert_eq!(run.ends(), (Some(1), "exception".into()));
}

#[test]
fn a_terminal_that_stands_still_holds_up_no_limit() {
    for code in ["while True: print('a' * 100)", "while True: print('a' * 10000)", "import sys\nwhile True: print('a' * 100, file=sys.stderr)"] {
        let dir = tempfile::tempdir().unwrap();
        let (_unread, terminal) = terminal();
        let child = wicket(&["--time", "300ms"], code, &dir).stdin(Stdio::null()).stdout(terminal.try_clone().unwrap()).stderr(terminal).spawn().unwrap();
        assert_eq!(Run { child, dir }.ends(), (Some(80), "limit".into()), "{code}");
    }
}

/// A terminal: the side of whoever looks at it, and the side of the program.
pub fn terminal() -> (File, File) {
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    let controller = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&controller).unwrap();
    unlockpt(&controller).unwrap();
    let name = ptsname(&controller, Vec::new()).unwrap();
    let program = std::fs::OpenOptions::new().read(true).write(true).open(name.to_str().unwrap()).unwrap();
    (File::from(controller), program)
}

#[test]
fn an_audit_log_that_nobody_reads_holds_nothing_up() {
    let dir = tempfile::tempdir().unwrap();
    let code = "import clock\nfor i in range(100000):\n    try: clock.now()\n    except PermissionError: pass";
    let words = ["run", "--report", "report.json", "--audit", "/dev/stdin", "--time", "2s", "-c", code];
    let (unread, log) = std::io::pipe().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    command.args(words).current_dir(dir.path()).env("XDG_CACHE_HOME", super::cases::cache());
    let child = command.stdin(log).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut run = Run { child, dir };
    run.ends();
    let said = run.said();
    assert!(said.contains("wicket: the audit log is not whole: nobody reads it\n"), "{said}");
    drop(unread);
}

#[test]
fn commands_that_print_say_when_they_cannot() {
    let full = || File::options().write(true).open("/dev/full").unwrap();
    for args in [&["modules"] as &[&str], &["completions", "bash"], &["--help"], &["cache", "path"], &["dump", "--code", "-c", "1"]] {
        let output = Command::new(env!("CARGO_BIN_EXE_wicket")).args(args).env("XDG_CACHE_HOME", super::cases::cache()).stdout(full()).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), &*said), (Some(120), "wicket: standard output could not be written: No space left on device\n"), "{args:?}");
    }
}

#[test]
fn a_file_beyond_the_systems_own_limit_is_an_oserror() {
    let dir = tempfile::tempdir().unwrap();
    let command = wicket(&["--allow", "fs.write=."], "try:\n    open('big', 'w').write('x' * 10**6)\nexcept OSError as error: print(error.errno)", &dir);
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -f 100; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_wicket")]).args(command.get_args());
    let output = shell.current_dir(dir.path()).env("XDG_CACHE_HOME", super::cases::cache()).output().unwrap();
    assert_eq!((String::from_utf8_lossy(&output.stdout).as_ref(), output.status.code()), ("27\n", Some(0)), "{output:?}");
}

/// What a run means to remove is removed, whatever ended it; what it means to keep stays.
#[test]
fn f25_temporary_files_go_when_a_limit_ends_the_run() {
    let code = "import os, tempfile\nmade = [tempfile.TemporaryDirectory(dir='out'), tempfile.NamedTemporaryFile(dir='out'), tempfile.NamedTemporaryFile(dir='out', delete_on_close=False)]\nos.makedirs(made[0].name + '/deep/er')\nopen(made[0].name + '/deep/file', 'w').close()\nmade[2].close()\nopen('out/own', 'w').close()\ntempfile.NamedTemporaryFile(dir='out', delete=False, prefix='kept').close()\ntempfile.mkstemp(dir='out', prefix='kept')\nprint(len(os.listdir('out')), flush=True)\nwhile True: pass\n";
    for isolation in [&[][..], &["--isolate=process"]] {
        if !isolation.is_empty() && super::isolate::isolated(std::path::Path::new("."), &["-c", ""]).is_none() {
            continue; // it refuses, as it was seen to
        }
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir(dir.path().join("out")).unwrap();
        let options = [&["--allow", "fs.read=out", "--allow", "fs.write=out", "--time", "500ms"], isolation].concat();
        let output = wicket(&options, code, &dir).output().unwrap();
        assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stdout).as_ref()), (Some(80), "6\n"), "{output:?}");
        let mut names: Vec<String> = std::fs::read_dir(dir.path().join("out")).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy()[..3].to_owned()).collect();
        names.sort();
        assert_eq!(names, ["kep", "kep", "own"]);
    }
}

#[test]
fn large_bytes_take_little_more_than_themselves() {
    // Each in a run of its own: what an expression has just used up may still lie in a register.
    for (code, wanted) in [
        ("print(len(bytes(150_000_000)))", "150000000"),
        ("print(len(bytearray(150_000_000)))", "150000000"),
        ("print(len(bytes(bytearray(100_000_000))))", "100000000"),
        ("b = bytes(100_000_000)\nprint(len(bytearray(b)), bytes(b) is b)", "100000000 True"),
        ("import hmac\nprint(len(hmac.digest(b'k', bytes(80_000_000), 'sha256')))", "32"),
    ] {
        let done = start(&[], code).child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&done.stdout).trim_end(), wanted, "{code}: {}", String::from_utf8_lossy(&done.stderr));
    }
}
