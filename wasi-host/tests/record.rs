//! Recording and replaying whole runs: the same bytes and exit code without the world, and nothing else than what was recorded.

use std::fs;
use std::io::{Cursor, Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};

use capability::Value;
use rustix::process::{Pid, Signal, kill_process};
use wicket::{CallError, CancelHandle, Ending, Record, RecordKey, Recording, Replay, RunPlan, Runtime, Session, Setup, Sink, Step, Stream, Streams};

fn wicket(dir: &Path, arguments: &[&str]) -> Command {
    super::process::hear_signals();
    super::cases::fill_cache();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    command.args(arguments).current_dir(dir).env_clear().env("XDG_CACHE_HOME", super::cases::cache()).stdin(Stdio::null());
    command
}

fn run(dir: &Path, arguments: &[&str]) -> Output {
    wicket(dir, arguments).output().unwrap()
}

/// With something on standard input.
fn fed(dir: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = wicket(dir, arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The record alone, in a place where there is nothing else.
fn elsewhere(dir: &Path) -> tempfile::TempDir {
    let other = tempfile::tempdir().unwrap();
    for name in ["run.record", "run.record.key"] {
        let _ = fs::copy(dir.join(name), other.path().join(name));
    }
    other
}

#[track_caller]
/// On a busy machine an engine may not get to hear that it is to end, and be stopped in the middle of an instruction: that moment is nobody's
/// to repeat, as docs/record.md says.
fn was_stopped_in_the_middle(told: &Output) -> bool {
    matches!(told.status.code(), Some(80 | 143)) && !text(&told.stderr).contains("SystemError")
}

/// What the first run tells that could hear of its end.
fn heard(run: impl Fn() -> Output) -> Output {
    (0..10).map(|_| run()).find(|told| !was_stopped_in_the_middle(told)).expect("one of ten runs hears of its end")
}

fn check_replays(dir: &Path, first: &Output) {
    let other = elsewhere(dir);
    let again = run(other.path(), &["replay", "run.record"]);
    assert_eq!((text(&again.stderr), again.status.code()), (text(&first.stderr), first.status.code()));
    let tail = |bytes: &[u8]| (bytes.len(), text(&bytes[bytes.len().saturating_sub(1000)..]));
    assert_eq!(tail(&again.stdout), tail(&first.stdout));
    assert!(again.stdout == first.stdout, "the end is the same, and something before is not");
    let left: Vec<_> = fs::read_dir(other.path()).unwrap().map(|entry| entry.unwrap().file_name()).filter(|name| !name.to_string_lossy().starts_with("run.record")).collect();
    assert!(left.is_empty(), "the replay wrote {left:?}");
}

/// Uses much of what is outside.
const SCRIPT: &str = r#"import asyncio, clock, fs, hashlib, os, random, sys, time
import helper
print(helper.NAME, random.random(), {object() for _ in range(3)}, set("abcdef"))
print(time.time(), time.monotonic(), os.listdir("data"), os.stat("data/a.txt").st_mtime)
text = fs.read_text("data/big.txt")
print(len(text), hashlib.sha256(text.encode()).hexdigest())
with open("out/result.txt", "w") as out:
    out.write(text[:10] * 3)
with open("data/a.txt") as lines:
    for line in lines:
        print(line.strip())
try:
    fs.read_text("/etc/passwd")
except PermissionError as error:
    print(error)
try:
    open("data/missing")
except OSError as error:
    print(error.errno, error)

async def wait(n):
    await asyncio.sleep(n / 50)
    print("after", n, time.monotonic())

async def all():
    await asyncio.gather(wait(3), wait(1), wait(2))

asyncio.run(all())
time.sleep(0.05)
print("read", input("name? "), sys.stdin.read().split())
print(sys.argv[1:], file=sys.stderr)
sys.stdout.flush()
{}["x" + sys.argv[1]]
"#;

fn world() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    for name in ["data", "out"] {
        fs::create_dir(dir.path().join(name)).unwrap();
    }
    fs::write(dir.path().join("data/a.txt"), "one\ntwo\n").unwrap();
    fs::write(dir.path().join("data/big.txt"), "0123456789".repeat(150_000)).unwrap();
    fs::write(dir.path().join("helper.py"), "NAME = 'helper ' + str(hash('x'))\n").unwrap();
    fs::write(dir.path().join("job.py"), SCRIPT).unwrap();
    dir
}

const GRANTS: [&str; 10] = ["--allow", "fs.read=data", "--allow", "fs.write=out", "--allow", "clock.wall", "--allow", "clock.monotonic", "--allow", "clock.sleep"];

fn recorded(dir: &Path) -> Output {
    let words = [&["run", "--record", "run.record"], &GRANTS[..], &["job.py", "first", "second"]].concat();
    let output = fed(dir, &words, b"Ada\nsome more\nwords");
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    output
}

#[test]
fn a_run_is_repeated_byte_for_byte_without_the_world() {
    let dir = world();
    let first = recorded(dir.path());
    assert!(text(&first.stdout).contains("read Ada ['some', 'more', 'words']") && text(&first.stderr).contains("KeyError: 'xfirst'"), "{first:?}");
    assert!(!dir.path().join("run.record.key").exists(), "there was no secret");
    check_replays(dir.path(), &first);
    let size = fs::metadata(dir.path().join("run.record")).unwrap().len();
    assert!(size < 60_000, "1.5 MB were read; the record has {size} bytes");
    let named = run(dir.path(), &["replay", "run.record", "job.py", "first", "second"]);
    assert_eq!(text(&named.stdout), text(&first.stdout));
    let other = run(dir.path(), &["replay", "run.record", "job.py", "first"]);
    assert!(other.status.code() == Some(2) && text(&other.stderr).contains("the arguments are not those that were recorded"), "{other:?}");
}

#[test]
fn a_record_can_be_listed() {
    let dir = world();
    recorded(dir.path());
    let listed = run(dir.path(), &["replay", "--list", "run.record"]);
    let listed = text(&listed.stdout);
    for line in ["script   job.py, ", "argv     [\"first\", \"second\"]", "allow    fs.read=data", "fs.read_text in line 5 of __main__: ", "refused", "import   root:helper.py: ", "stdio.readline in line", "ended    exception, exit code 1"] {
        assert!(listed.contains(line), "{line}\n{listed}");
    }
}

#[test]
fn another_script_is_refused_and_may_be_followed_as_far_as_it_goes() {
    let dir = world();
    recorded(dir.path());
    fs::write(dir.path().join("job.py"), SCRIPT.replace("data/a.txt\") as", "data/b.txt\") as")).unwrap();
    let told = run(dir.path(), &["replay", "run.record", "job.py"]);
    assert_eq!((told.status.code(), text(&told.stdout)), (Some(2), String::new()));
    assert!(text(&told.stderr).contains("job.py: the script is not the one that was recorded: line 9 is another"), "{told:?}");
    let told = run(dir.path(), &["replay", "--changed", "run.record", "job.py"]);
    assert_eq!(told.status.code(), Some(65), "{told:?}");
    let said = text(&told.stderr);
    assert!(said.contains("line 9, in <module>") && said.contains("recorded was fs.") && said.contains("with other arguments, and the script asks for fs."), "{said}");

    fs::write(dir.path().join("job.py"), format!("# a line more\n{SCRIPT}")).unwrap();
    let told = run(dir.path(), &["replay", "--changed", "run.record", "job.py"]);
    assert!(text(&told.stdout).contains("read Ada"), "{told:?}");
}

#[test]
fn a_replay_stops_at_an_op_and_shows_where() {
    let dir = world();
    let first = recorded(dir.path());
    let until = |place: &str| run(elsewhere(dir.path()).path(), &["replay", "--until", place, "run.record"]);
    let told = until("fs.read_text");
    let said = text(&told.stderr);
    assert!(told.status.code() == Some(0) && said.contains("File \"job.py\", line 5, in <module>") && said.contains("text = fs.read_text(\"data/big.txt\")"), "{told:?}");
    assert!(said.contains(": stopped at call #") && text(&first.stdout).starts_with(&text(&told.stdout)), "{told:?}");
    let number = said.split("stopped at call #").nth(1).unwrap().split(',').next().unwrap();
    assert_eq!(text(&until(&format!("#{number}")).stderr), said);
    let never = until("fs.rmdir");
    assert_eq!((never.status.code(), text(&never.stdout)), (Some(65), text(&first.stdout)));
    assert!(text(&never.stderr).contains("wicket: the run never came to 'fs.rmdir'\n"), "{never:?}");
    let wrong = until("nonsense");
    assert!(wrong.status.code() == Some(2) && text(&wrong.stderr).contains("'nonsense' is neither an op"), "{wrong:?}");
}

#[test]
fn a_run_that_was_killed_is_replayed_up_to_there() {
    let dir = tempfile::tempdir().unwrap();
    let code = "import fs\ntry: fs.read_text('x')\nexcept OSError as error: print(error)\nprint('here', flush=True)\nwhile True: pass";
    let mut child = wicket(dir.path(), &["run", "--record", "run.record", "-c", code]).stdout(Stdio::piped()).spawn().unwrap();
    let mut said = Vec::new();
    let mut out = child.stdout.take().unwrap();
    while !text(&said).contains("here\n") {
        let mut byte = [0];
        out.read_exact(&mut byte).unwrap();
        said.push(byte[0]);
    }
    std::thread::sleep(std::time::Duration::from_millis(500));
    child.kill().unwrap();
    child.wait().unwrap();
    let told = run(elsewhere(dir.path()).path(), &["run", "--time", "1s", "-c", "pass"]);
    assert!(told.status.success());
    let listed = run(dir.path(), &["replay", "--list", "run.record"]);
    assert!(text(&listed.stdout).contains("cut      byte ") && text(&listed.stdout).contains("the run was killed"), "{listed:?}");
    // The script computes on where it was killed; the limit ends it there.
    let record = fs::read(dir.path().join("run.record")).unwrap();
    let (streams, printed) = Streams::captured();
    let replay = Replay::new(Record::open(Cursor::new(record), None).unwrap());
    let runtime = Runtime::new().unwrap();
    let session = Session::replay(&runtime, replay, Setup::new(streams)).unwrap();
    let cancel = session.cancel_handle();
    let stopper = std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_secs(3));
        cancel.cancel();
    });
    let outcome = session.run();
    stopper.join().unwrap();
    assert_eq!(text(&printed.out()), text(&said));
    assert!(matches!(outcome.ending, Ending::Replay { .. }), "{:?}", outcome.ending);
}

#[test]
fn damage_is_told_before_anything_runs() {
    let dir = world();
    recorded(dir.path());
    let record = fs::read(dir.path().join("run.record")).unwrap();
    for at in [0, 9, 12, 20, 30, 40, record.len() / 2, record.len() - 1] {
        let mut damaged = record.clone();
        damaged[at] ^= 0x10;
        fs::write(dir.path().join("run.record"), damaged).unwrap();
        let told = run(dir.path(), &["replay", "run.record"]);
        assert_eq!((told.status.code(), text(&told.stdout)), (Some(65), String::new()), "{at}");
        assert!(text(&told.stderr).starts_with("wicket: run.record: byte "), "{at} {told:?}");
    }
    fs::write(dir.path().join("run.record"), &record[..record.len() - 1]).unwrap();
    let told = run(dir.path(), &["replay", "run.record"]);
    assert!(told.status.code() == Some(65) && text(&told.stderr).contains("the record is cut off in block"), "{told:?}");
    fs::write(dir.path().join("run.record"), [&record[..], b"x"].concat()).unwrap();
    let told = run(dir.path(), &["replay", "run.record"]);
    assert!(told.status.code() == Some(65) && text(&told.stderr).contains("expected the end of the file, behind the last event"), "{told:?}");
    let told = run(dir.path(), &["replay", "job.py"]);
    assert!(told.status.code() == Some(65) && text(&told.stderr).contains("job.py: byte 0: this is no record"), "{told:?}");
    let told = run(dir.path(), &["replay", "nothing"]);
    assert!(told.status.code() == Some(2) && text(&told.stderr).contains("cannot read the record 'nothing': there is no such file"), "{told:?}");
}

#[test]
fn a_run_that_does_not_begin_leaves_every_file_as_it_was() {
    let dir = world();
    recorded(dir.path());
    let at = |name: &str| dir.path().join(name);
    for (name, text) in [("calls.log", "older log"), ("changes.patch", "older patch")] {
        fs::write(at(name), text).unwrap();
    }
    fs::write(at("old.key"), "# the key of a Wicket record\nolder key\n").unwrap();
    let (record, entries) = (fs::read(at("run.record")).unwrap(), || fs::read_dir(dir.path()).unwrap().count());
    let before = entries();
    let mistakes: [&[&str]; 5] = [&["--allow", "fs.read=misspelt"], &["--allow", "x.y"], &["--secret", "s=aes-256-gcm:none"], &["--timezone", "Nowhere/None"], &["--kv", "job.py"]];
    for mistake in mistakes {
        let older = ["run", "--record", "run.record", "--record-key", "old.key", "--audit", "calls.log", "--overlay-out", "changes.patch", "--allow", "fs.overlay=."];
        let fresh = ["run", "--record", "new.record", "--audit", "new.log", "--overlay-out", "new.patch", "--allow", "fs.overlay=."];
        for files in [&older[..], &fresh[..]] {
            let words: Vec<&str> = files.iter().chain(mistake).chain(&["-c", "print(1)"]).copied().collect();
            let told = run(dir.path(), &words);
            assert_eq!((told.status.code(), text(&told.stdout)), (Some(2), String::new()), "{words:?} {told:?}");
        }
    }
    assert!(fs::read(at("run.record")).unwrap() == record && entries() == before, "{:?}", fs::read_dir(dir.path()).unwrap().collect::<Vec<_>>());
    assert_eq!(fs::read_to_string(at("calls.log")).unwrap() + &fs::read_to_string(at("changes.patch")).unwrap(), "older logolder patch");
    assert!(fs::read_to_string(at("old.key")).unwrap().contains("older key"));
    // What is no record is not taken for an older one.
    let told = run(dir.path(), &["run", "--record", "job.py", "-c", "print(1)"]);
    assert!(told.status.code() == Some(2) && text(&told.stderr).contains("there is a file of that name already, which is not a record"), "{told:?}");
    let told = run(dir.path(), &["run", "--record", "none/x", "-c", "print(1)"]);
    assert!(text(&told.stderr).contains("cannot write the record 'none/x'"), "{told:?}");
}

/// What must stand in no record.
const CANARY: &str = "CANARY-7f3a-never-to-be-seen-32b";

#[test]
fn secrets_are_not_in_a_record_and_it_is_exact_with_its_key() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("backup.key"), CANARY).unwrap();
    fs::set_permissions(dir.path().join("backup.key"), fs::Permissions::from_mode(0o600)).unwrap();
    let code = "import crypto, secrets, uuid\n\
        print('before')\n\
        key = crypto.secret('backup')\n\
        sealed = crypto.seal(key, b'PLAIN-never-to-be-seen')\n\
        print(crypto.open(key, sealed), key, sealed.hex())\n\
        print(secrets.token_hex(16), uuid.uuid4())\n\
        signer = crypto.key_generate('ed25519')\n\
        print(crypto.sign(signer, b'x').hex(), crypto.key_public(signer).hex())";
    let words = ["run", "--record", "run.record", "--secret", "backup=aes-256-gcm:backup.key", "--allow", "crypto.secret=backup", "--allow", "crypto.random", "-c", code];
    let first = run(dir.path(), &words);
    assert!(first.status.success() && text(&first.stdout).contains("PLAIN-never-to-be-seen"), "{first:?}");
    let key = fs::metadata(dir.path().join("run.record.key")).unwrap();
    assert_eq!(key.permissions().mode() & 0o777, 0o600);
    // The script's own text stands in it, so its canary is looked for behind that: compressed blocks of which only the first is open.
    let record = fs::read(dir.path().join("run.record")).unwrap();
    let holds = |what: &[u8]| record.windows(what.len()).any(|window| window == what);
    let token = text(&first.stdout).lines().nth(2).unwrap().to_owned();
    assert!(!holds(CANARY.as_bytes()) && !holds(&token.as_bytes()[..32]));
    check_replays(dir.path(), &first);

    fs::remove_file(dir.path().join("run.record.key")).unwrap();
    let told = run(dir.path(), &["replay", "run.record"]);
    assert_eq!((told.status.code(), text(&told.stdout)), (Some(65), "before\n".to_owned()), "{told:?}");
    assert!(text(&told.stderr).contains("its key is needed"), "{told:?}");
    let listed = text(&run(dir.path(), &["replay", "--list", "run.record"]).stdout);
    assert!(listed.contains("crypto.secret") && !listed.contains("crypto.seal") && listed.contains("sealed"), "{listed}");
    fs::write(dir.path().join("other.key"), format!("# the key of a Wicket record\n{}\n", "0".repeat(64))).unwrap();
    let told = run(dir.path(), &["replay", "--key", "other.key", "run.record"]);
    assert!(text(&told.stderr).contains("the key does not open this record"), "{told:?}");
}

#[test]
fn the_record_and_its_key_are_not_the_scripts() {
    let dir = tempfile::tempdir().unwrap();
    let code = "import fs\nfor name in ('run.record', 'run.record.key'):\n    for op in (fs.read_bytes, fs.remove, lambda name: fs.write_text(name, 'x')):\n        try: print(op(name))\n        except OSError as error: print(type(error).__name__)";
    let told = run(dir.path(), &["run", "--record", "run.record", "--allow", "fs.read=.", "--allow", "fs.write=.", "-c", code]);
    assert_eq!(text(&told.stdout), "PermissionError\n".repeat(6), "{told:?}");
    fs::write(dir.path().join("job.py"), "print(1)").unwrap();
    for words in [&["run", "--record", "job.py", "job.py"][..], &["run", "--record", "a", "--report", "a", "job.py"]] {
        let told = run(dir.path(), words);
        assert!(told.status.code() == Some(2) && text(&told.stderr).contains("same file"), "{told:?}");
    }
    assert_eq!(fs::read_to_string(dir.path().join("job.py")).unwrap(), "print(1)");
}

#[test]
fn what_is_no_key_of_a_record_is_neither_written_over_nor_removed() {
    let dir = tempfile::tempdir().unwrap();
    for (code, uses_secrets) in [("print(1)", false), ("import crypto\ncrypto.random_bytes(1)", true)] {
        for found in ["", "0123456789abcdef", "# the key of a Wicket recorder"] {
            let key = dir.path().join("job.key");
            fs::write(&key, found).unwrap();
            let told = run(dir.path(), &["run", "--allow", "crypto.random", "--record", "job", "-c", code]);
            if found.is_empty() {
                assert!(told.status.success() && key.exists() == uses_secrets, "{told:?}");
            } else {
                assert!(told.status.code() == Some(2) && text(&told.stderr).contains("not the key of a record"), "{told:?}");
                assert_eq!(fs::read_to_string(&key).unwrap(), found);
            }
        }
    }
    // The key of an earlier record of that name is replaced with it.
    let _ = fs::remove_file(dir.path().join("job.key"));
    for _ in 0..2 {
        assert!(run(dir.path(), &["run", "--allow", "crypto.random", "--record", "job", "-c", "import crypto\ncrypto.random_bytes(1)"]).status.success());
        assert!(run(dir.path(), &["replay", "job"]).status.success());
    }
    fs::write(dir.path().join("job.key"), "0".repeat(64)).unwrap();
    let told = run(dir.path(), &["replay", "job"]);
    assert!(told.status.code() == Some(2) && text(&told.stderr).contains("not the key of a record"), "{told:?}");
}

#[test]
fn what_a_limit_ended_ends_there_again() {
    for (options, code) in [
        (&["--time", "300ms"][..], "print('on')\nn = 0\nwhile True:\n    n += 1"),
        (&["--time", "300ms"], "i = 0\nwhile True:\n    i += 1; print(i)"),
        (&["--soft", "time=300ms"], "i = 0\ntry:\n    while True: i += 1; print(i)\nexcept TimeoutError: print('soft')\nraise SystemExit(1)"),
        (&["--steps", "100000"], "print('on')\nwhile True: pass"),
        (&["--output", "1kB"], "while True: print('x' * 100)"),
        (&["--host-calls", "50", "--allow", "fs.read=."], "import fs\nwhile True: fs.exists('x')"),
        (&["--memory", "20MB"], "print('on')\nx = []\nwhile True: x.append('y' * 100_000 + str(len(x)))"),
        (&["--time", "400ms", "--allow", "clock.sleep"], "import time\nprint('on')\ntime.sleep(100)"),
    ] {
        let dir = tempfile::tempdir().unwrap();
        let first = heard(|| run(dir.path(), &[&["run", "--record", "run.record"], options, &["-c", code]].concat()));
        assert!(first.status.code().is_some_and(|code| code >= 80 || code == 1), "{first:?}");
        check_replays(dir.path(), &first);
    }
}

/// The engine is stopped and hears of nothing: the replay ends where nothing can be seen any more, and at once.
#[test]
fn what_was_stopped_without_hearing_of_it_is_repeated_up_to_there() {
    let long = "7 ** (10 ** 7)";
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("big.py"), format!("print(1)\na{}\n", ".b".repeat(400_000))).unwrap();
    for (options, code) in [
        (&[][..], "import re\nfor i in range(501): print(i)\nre.match('(a|aa)+$', 'a' * 60 + 'b')\nprint('no')".to_owned()),
        (&[], format!("print('a')\nx = {long}\nprint('b')")),
        (&[], format!("def f():\n    try:\n        print('t'); return 1\n    finally: x = {long}\nf()")),
        (&[], format!("print('a', {long})")),
        (&["--allow", "clock.wall"], format!("import time\nt = time.time(); y = {long}")),
        (&["--soft", "time=100ms"], format!("try:\n    while True: pass\nexcept TimeoutError:\n    y = {long}")),
    ] {
        let first = run(dir.path(), &[&["run", "--record", "run.record", "--time", "400ms"], options, &["-c", &code]].concat());
        assert!(first.status.code() == Some(80) && was_stopped_in_the_middle(&first), "{code}: {first:?}");
        let began = std::time::Instant::now();
        check_replays(dir.path(), &first);
        assert!(began.elapsed().as_secs() < 5, "{code}: {:?}", began.elapsed());
    }
    fs::write(dir.path().join("start.py"), "print('start')\nimport big").unwrap();
    for script in ["big.py", "start.py"] {
        let first = run(dir.path(), &["run", "--record", "run.record", "--time", "300ms", script]);
        assert!(first.status.code() == Some(80) && was_stopped_in_the_middle(&first), "{first:?}");
        check_replays(dir.path(), &first);
    }
}

/// Addresses show in the order of sets and in hashes.
#[test]
fn what_was_ended_from_outside_has_the_same_addresses() {
    let dir = tempfile::tempdir().unwrap();
    let code = "class A:\n    def __init__(self, i): self.i = i\nprint(id(object()), [a.i for a in {A(i) for i in range(50)}])\nwhile True: pass";
    let first = heard(|| run(dir.path(), &["run", "--record", "run.record", "--time", "300ms", "-c", code]));
    assert_eq!(first.status.code(), Some(80), "{first:?}");
    check_replays(dir.path(), &first);
}

#[test]
fn what_was_told_with_a_write_is_written_then_or_never() {
    let dir = tempfile::tempdir().unwrap();
    for _ in 0..8 {
        let first = heard(|| run(dir.path(), &["run", "--record", "run.record", "--time", "100ms", "-c", "import sys\nwhile True: print('e', file=sys.stderr)"]));
        check_replays(dir.path(), &first);
        let first = run(dir.path(), &["run", "--record", "run.record", "--soft", "time=60ms", "-c", "import sys\nwhile True: print('e', file=sys.stderr)"]);
        assert_eq!(first.status.code(), Some(1), "{first:?}");
        check_replays(dir.path(), &first);
    }
}

#[test]
fn a_soft_limit_that_is_over_before_the_run_begins_is_recorded() {
    let dir = tempfile::tempdir().unwrap();
    for _ in 0..8 {
        let first = run(dir.path(), &["run", "--record", "run.record", "--soft", "time=1ms", "--time", "20s", "-c", "i = 0\nwhile True: i += 1"]);
        assert!(text(&first.stderr).contains("TimeoutError"), "{first:?}");
        check_replays(dir.path(), &first);
    }
}

/// A reader that goes away after the first line.
fn one_line_of(dir: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut child = wicket(dir, arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut [0; 2]).unwrap();
    drop(out);
    let told = child.wait_with_output().unwrap();
    (told.status.code(), text(&told.stderr))
}

#[test]
fn readers_that_go_away_are_no_divergence() {
    let dir = tempfile::tempdir().unwrap();
    for code in ["i = 0\nwhile True: print(i); i += 1", "i = 0\nwhile True: print(i, flush=True); i += 1"] {
        assert_eq!(one_line_of(dir.path(), &["run", "--record", "run.record", "-c", code]), (Some(141), String::new()));
        let again = run(dir.path(), &["replay", "run.record"]);
        assert_eq!((again.status.code(), text(&again.stderr)), (Some(141), String::new()), "{code}");
    }
    let whole = run(dir.path(), &["run", "--record", "run.record", "-c", "for i in range(300_000): print(i)"]);
    assert_eq!(whole.status.code(), Some(0));
    assert_eq!(one_line_of(dir.path(), &["replay", "run.record"]), (Some(141), String::new()));
}

#[test]
fn a_changed_script_may_take_more_steps_to_the_end() {
    let dir = tempfile::tempdir().unwrap();
    let first = heard(|| run(dir.path(), &["run", "--record", "run.record", "--time", "300ms", "--allow", "clock.wall", "-c", "import time\nwhile True: print(time.time())"]));
    assert_eq!(first.status.code(), Some(80), "{first:?}");
    fs::write(dir.path().join("other.py"), "import time\nwhile True:\n    for i in range(3): pass\n    print(time.time())").unwrap();
    let again = run(dir.path(), &["replay", "--changed", "run.record", "other.py"]);
    assert_eq!((again.status.code(), again.stdout == first.stdout), (Some(80), true), "{}", text(&again.stderr));
}

#[test]
fn an_interruption_while_the_script_waits_is_repeated() {
    let dir = tempfile::tempdir().unwrap();
    let code = "import time\nprint('waiting', flush=True)\ntry: time.sleep(60)\nexcept KeyboardInterrupt: print('caught')\nraise SystemExit(5)";
    let mut child = wicket(dir.path(), &["run", "--record", "run.record", "--allow", "clock.sleep", "-c", code]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut first = [0; 8];
    child.stdout.as_mut().unwrap().read_exact(&mut first).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(300));
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    let mut rest = child.wait_with_output().unwrap();
    assert_eq!((text(&rest.stdout), rest.status.code()), ("caught\n".to_owned(), Some(5)));
    rest.stdout.splice(0..0, first);
    check_replays(dir.path(), &rest);
}

#[test]
fn interruptions_between_two_instructions_are_repeated_at_the_same_one() {
    let dir = tempfile::tempdir().unwrap();
    let code = "import json\nn = caught = 0\nprint('begun', flush=True)\nwhile caught < 3:\n    try:\n        while True:\n            n += 1\n            json.loads('[1, 2]')\n            sorted([3, 1, 2], key=lambda x: -x)\n    except KeyboardInterrupt:\n        caught += 1\n        print('caught', n, flush=True)\nraise SystemExit(3)";
    let mut child = wicket(dir.path(), &["run", "--record", "run.record", "-c", code]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut out = child.stdout.take().unwrap();
    let mut printed = Vec::new();
    for _ in 0..3 {
        while !printed.ends_with(b"\n") {
            let mut byte = [0];
            out.read_exact(&mut byte).unwrap();
            printed.push(byte[0]);
        }
        std::thread::sleep(std::time::Duration::from_millis(2100)); // two within two seconds would end it
        kill_process(Pid::from_child(&child), Signal::INT).unwrap();
        let mut byte = [0];
        out.read_exact(&mut byte).unwrap();
        printed.push(byte[0]);
    }
    out.read_to_end(&mut printed).unwrap();
    let mut first = child.wait_with_output().unwrap();
    first.stdout = printed;
    assert_eq!((text(&first.stdout).lines().count(), first.status.code()), (4, Some(3)), "{first:?}");
    check_replays(dir.path(), &first);
    check_replays(dir.path(), &first);
}

#[test]
fn what_signals_ended_or_interrupted_is_repeated_wherever_it_was() {
    let prints = "i = 0\nwhile True:\n    i += 1; print(i)";
    let catches = "while True:\n    try:\n        while True: pass\n    except BaseException as error: print(type(error))";
    let goes_on = "for i in range(10**9):\n    try: x = sorted(range(1000)); print(i % 7)\n    except KeyboardInterrupt: break";
    let sleeps = "import time\nwhile True:\n    time.sleep(0.001); print('.')";
    let (int, term) = (Signal::INT, Signal::TERM);
    let cases: [(Vec<Signal>, &str, i32); 7] =
        [(vec![int], prints, 130), (vec![term], prints, 143), (vec![int, int], catches, 130), (vec![term], catches, 143), (vec![int], goes_on, 0), (vec![term], sleeps, 143), (vec![int], sleeps, 130)];
    for (signals, code, ends) in cases {
        let dir = tempfile::tempdir().unwrap();
        let words = ["run", "--output", "unlimited", "--allow", "clock.sleep", "--record", "run.record", "-c", code];
        let first = heard(|| {
            let child = wicket(dir.path(), &words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            let (pid, signals) = (Pid::from_child(&child), signals.clone());
            let sends = std::thread::spawn(move || {
                for signal in signals {
                    std::thread::sleep(std::time::Duration::from_millis(300));
                    kill_process(pid, signal).unwrap();
                }
            });
            let told = child.wait_with_output().unwrap();
            sends.join().unwrap();
            told
        });
        assert_eq!(first.status.code(), Some(ends), "{code}\n{}", text(&first.stderr));
        check_replays(dir.path(), &first);
    }
}

#[test]
fn a_use_that_the_lock_lacks_is_repeated() {
    let dir = world();
    fs::write(dir.path().join("lock.toml"), "allow = []\n").unwrap();
    let first = run(dir.path(), &["run", "--record", "run.record", "--policy-lock", "lock.toml", "--allow", "fs.read=data", "-c", "import fs\nprint('on')\nprint(fs.read_text('data/a.txt'))"]);
    assert!(first.status.code() == Some(77) && text(&first.stderr).contains("lacks what fs.read_text needs in line 3"), "{first:?}");
    check_replays(dir.path(), &first);
}

/// A file in memory that two hold.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Keeps what is printed, and cancels the run at so many pieces.
#[derive(Clone, Default)]
struct Cancelling {
    printed: Arc<Mutex<Vec<u8>>>,
    pieces: usize,
    handle: Arc<Mutex<Option<CancelHandle>>>,
}

impl Sink for Cancelling {
    fn accept(&mut self, stream: Stream, bytes: &[u8]) -> std::io::Result<usize> {
        let mut printed = self.printed.lock().unwrap();
        if stream == Stream::Out {
            printed.extend_from_slice(bytes);
            if let (Some(handle), 0) = (&*self.handle.lock().unwrap(), self.pieces) {
                handle.cancel();
            }
            self.pieces = self.pieces.wrapping_sub(1);
        }
        Ok(bytes.len())
    }

    fn wait(&mut self, _: Stream, _: std::time::Duration) {}

    fn is_terminal(&self, _: Stream) -> bool {
        false
    }
}

#[test]
fn what_is_cancelled_as_it_prints_is_repeated_up_to_that_line() {
    let runtime = Runtime::new().unwrap();
    for pieces in 480..550 {
        let file = Shared::default();
        let sink = Cancelling { pieces, ..Cancelling::default() };
        let (printed, handle) = (Arc::clone(&sink.printed), Arc::clone(&sink.handle));
        let setup = Setup { record: Some(Recording::new(file.clone())), ..Setup::new(Streams { sink: Box::new(sink), ..Streams::none() }) };
        let session = Session::start(&runtime, RunPlan::source("count.py", "i = 0\nwhile True:\n    i += 1; print(i, flush=True)"), setup).unwrap();
        *handle.lock().unwrap() = Some(session.cancel_handle());
        assert_eq!(session.run().ending, Ending::Cancelled);

        let record = Record::open(Cursor::new(file.0.lock().unwrap().clone()), None).unwrap();
        let (streams, again) = Streams::captured();
        let outcome = Session::replay(&runtime, Replay::new(record), Setup::new(streams)).unwrap().run();
        assert_eq!((text(&again.out()), outcome.ending), (text(&printed.lock().unwrap()), Ending::Cancelled), "cancelled at {pieces}");
    }
}

#[test]
fn embedders_record_and_replay_calls_too() {
    let runtime = Runtime::new().unwrap();
    let file = Shared::default();
    let drive = |mut session: Session| {
        let outcome = loop {
            match session.step(std::time::Duration::from_millis(20)) {
                Step::Done(outcome) => break outcome,
                Step::Pending(_) => session.wait(),
                Step::Preempted => {}
                step => panic!("{step:?}"),
            }
        };
        assert_eq!(outcome.ending, Ending::Finished);
        let rolls: Vec<Value> = (1..4).map(|sides| session.call("roll", vec![Value::int(sides * 1000)], vec![]).unwrap()).collect();
        assert_eq!(session.close().exit_code, 0);
        rolls
    };
    let key = RecordKey::generate().unwrap();
    let plan = RunPlan::source("dice.py", "import random, secrets\ndef roll(n):\n    return [random.randrange(n), secrets.randbelow(n)]").allow("crypto.random");
    let setup = Setup { record: Some(Recording::new(file.clone()).key(key.clone())), ..Setup::new(Streams::none()) };
    let first = drive(Session::start(&runtime, plan, setup).unwrap());
    let record = file.0.lock().unwrap().clone();
    let open = || Record::open(Cursor::new(record.clone()), Some(key.clone())).unwrap();
    assert_eq!(open().ending(), Some(Ending::Finished));
    let again = drive(Session::replay(&runtime, Replay::new(open()), Setup::new(Streams::none())).unwrap());
    assert_eq!(again, first);

    let mut other = Session::replay(&runtime, Replay::new(open()), Setup::new(Streams::none())).unwrap();
    while !matches!(other.step(std::time::Duration::from_millis(20)), Step::Done(_)) {}
    let Err(CallError::Ended(refused)) = other.call("roll", vec![Value::int(7)], vec![]) else { panic!() };
    assert!(matches!(refused.ending, Ending::Replay { .. }), "{:?}", refused.ending);
}
