//! What a user sees of an isolated run is what they see of any other.

use super::{ended, is_possible, isolated, send, spawned, text, wicket, worker_of};
use rustix::process::Signal;
use std::io::{Read, Write};
use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

const LOOPS: &str = "import sys\nprint('ready', flush=True)\nwhile True: pass";

fn ready(child: &mut Child) {
    let mut line = [0; 6];
    child.stdout.as_mut().unwrap().read_exact(&mut line).unwrap();
    assert_eq!(&line, b"ready\n");
}

#[test]
fn everything_that_is_granted_works() {
    let dir = tempfile::tempdir().unwrap();
    for made in ["in", "out", "over", "log"] {
        std::fs::create_dir(dir.path().join(made)).unwrap();
    }
    std::fs::write(dir.path().join("in/a"), "contents").unwrap();
    std::fs::write(dir.path().join("over/b"), "kept").unwrap();
    std::fs::write(dir.path().join("helper.py"), "def twice(n): return 2 * n").unwrap();
    std::fs::write(dir.path().join("script.py"), "\
import fs, os, hashlib, time, sys, secrets
from helper import twice
print(twice(21), fs.read_text('in/a'), os.listdir('in'), sys.argv[1:])
fs.write_text('out/whole', 'one')
with open('out/place', 'w+') as f: f.write('two'); f.seek(0); print(f.read())
os.makedirs('out/x/y'); os.rename('out/place', 'out/x/y/moved'); os.remove('out/whole')
with open('log/lines', 'a') as f: f.write('line\\n')
fs.write_text('over/b', 'changed'); print(fs.read_text('over/b'))
print(hashlib.sha256(b'').hexdigest()[:8], os.environ['MODE'], os.environ.get('SECRET_OF_THE_PARENT'))
print(time.time() > 1e9, len(secrets.token_bytes(16)))
for name in ('in/new', 'log/lines', '/etc/passwd'):
    try: open(name, 'r' if name != 'in/new' else 'w')
    except PermissionError as error: print(error)
print(sys.stdin.read())
").unwrap();
    let options = "--allow fs.read=in,out --allow fs.write=out --allow fs.append=log --allow fs.overlay=over --allow clock.wall --allow crypto.random --env MODE=test script.py one two";
    let options: Vec<&str> = options.split(' ').collect();
    let plain: Vec<&str> = ["run"].into_iter().chain(options.iter().copied()).collect();
    let fed = |command| {
        let mut child = spawned(command);
        child.stdin.take().unwrap().write_all("fed é\n".as_bytes()).unwrap();
        ended(&child.wait_with_output().unwrap())
    };
    let outside = fed(wicket(dir.path(), &plain));
    assert_eq!(outside.0, Some(0), "{outside:?}");
    std::fs::remove_dir_all(dir.path().join("out/x")).unwrap();
    let Some(command) = isolated(dir.path(), &options) else { return };
    assert_eq!(fed(command), outside);
    let read = |name: &str| std::fs::read_to_string(dir.path().join(name)).unwrap();
    assert_eq!((read("out/x/y/moved"), read("over/b"), read("log/lines")), ("two".into(), "kept".into(), "line\nline\n".into()));
}

#[test]
fn a_file_is_read_replaced_and_read_again() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("state"), "0").unwrap();
    let code = "import fs\nfor n in range(3): fs.write_text('state', str(int(fs.read_text('state')) + 1))\nfs.write_text('new', fs.read_text('state'))\nprint(fs.read_text('new'))";
    let Some(mut command) = isolated(dir.path(), &["--allow", "fs.read=state,new", "--allow", "fs.write=state,new", "-c", code]) else { return };
    assert_eq!(ended(&command.output().unwrap()), (Some(0), "3\n".into(), String::new()));
}

#[test]
fn a_deterministic_run_is_the_same_inside_and_outside() {
    let code = "import random, time, fs\nprint(random.random(), time.time(), {'a', 'b', 'c'}, id(object()))\nfs.write_text('out', 'x')\ntry: fs.read_text('none')\nexcept PermissionError as error: print(error)";
    let run = |isolate: bool| {
        let dir = tempfile::tempdir().unwrap();
        let options = ["--deterministic=7", "--allow", "clock.wall", "--allow", "fs.write=out", "--audit", "calls.log", "--report", "report.json", "-c", code];
        let plain: Vec<&str> = ["run"].into_iter().chain(options).collect();
        let mut command = if isolate { isolated(dir.path(), &options)? } else { wicket(dir.path(), &plain) };
        let output = ended(&command.output().unwrap());
        let mut report: serde_json::Value = serde_json::from_slice(&std::fs::read(dir.path().join("report.json")).unwrap()).unwrap();
        report["spent"]["wall_ms"] = 0.into();
        let isolation = report.as_object_mut().unwrap().remove("isolation");
        assert_eq!(isolation.is_some(), isolate);
        Some((output, std::fs::read_to_string(dir.path().join("calls.log")).unwrap(), report))
    };
    let outside = run(false).unwrap();
    assert!(outside.0.0 == Some(0) && outside.1.lines().count() >= 4, "{outside:?}");
    if let Some(inside) = run(true) {
        assert_eq!(inside, outside, "output, audit log and report");
    }
}

#[test]
fn the_audit_log_of_an_isolated_run_is_whole() {
    let dir = tempfile::tempdir().unwrap();
    let code = "import fs\nfor n in range(2000):\n    try: fs.read_text(f'none{n}')\n    except PermissionError: pass";
    let Some(mut command) = isolated(dir.path(), &["--audit", "calls.log", "-c", code]) else { return };
    assert_eq!(command.output().unwrap().status.code(), Some(0));
    let verified = wicket(dir.path(), &["audit", "verify", "calls.log"]).output().unwrap();
    assert!(verified.status.success() && text(&verified.stdout).contains("2000"), "{verified:?}");
}

#[test]
fn ctrl_c_is_keyboard_interrupt_also_when_the_terminal_tells_both_processes() {
    let dir = tempfile::tempdir().unwrap();
    let Some(command) = isolated(dir.path(), &["-c", LOOPS]) else { return };
    let mut child = spawned(command);
    ready(&mut child);
    let worker = worker_of(&child);
    send(child.id(), Signal::INT);
    send(worker, Signal::INT);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130));
    assert!(text(&output.stderr).contains("KeyboardInterrupt"), "{}", text(&output.stderr));
}

#[test]
fn a_script_that_catches_ctrl_c_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let code = "print('ready', flush=True)\ntry:\n    while True: pass\nexcept KeyboardInterrupt: print('caught')";
    let Some(command) = isolated(dir.path(), &["-c", code]) else { return };
    let mut child = spawned(command);
    ready(&mut child);
    let worker = worker_of(&child);
    send(worker, Signal::INT);
    send(child.id(), Signal::INT);
    assert_eq!(ended(&child.wait_with_output().unwrap()), (Some(0), "caught\n".into(), String::new()));
}

#[test]
fn sigterm_ends_the_run_and_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let Some(command) = isolated(dir.path(), &["--report", "report.json", "-c", LOOPS]) else { return };
    let mut child = spawned(command);
    ready(&mut child);
    send(child.id(), Signal::TERM);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(143));
    assert!(text(&output.stderr).contains("ended by SIGTERM"), "{}", text(&output.stderr));
    assert!(std::fs::read_to_string(dir.path().join("report.json")).unwrap().contains("terminated"));
}

#[test]
fn a_reader_that_goes_away_ends_the_run_quietly() {
    let dir = tempfile::tempdir().unwrap();
    let Some(command) = isolated(dir.path(), &["--output", "1GB", "-c", "print('ready')\nwhile True: print('x' * 100)"]) else { return };
    let mut child = spawned(command);
    ready(&mut child);
    drop(child.stdout.take());
    assert_eq!(ended(&child.wait_with_output().unwrap()), (Some(141), String::new(), String::new()));
}

#[test]
fn what_an_isolated_run_cannot_have_is_told_at_the_start() {
    let dir = tempfile::tempdir().unwrap();
    write_key(dir.path());
    std::fs::write(dir.path().join("lock.toml"), "").unwrap();
    for options in REFUSED {
        let options: Vec<&str> = ["run", "--isolate=process"].into_iter().chain(options.split(' ')).chain(["-c", "print(1)"]).collect();
        let output = wicket(dir.path(), &options).output().unwrap();
        let (code, out, said) = ended(&output);
        assert_eq!((code, out), (Some(2), String::new()), "{options:?} {said}");
        assert!(said.contains("cannot be used in an isolated run") && said.contains("leave --isolate out"), "{said}");
    }
    let names: Vec<_> = std::fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| name == "key" || name == "lock.toml"), "nothing was made for it: {names:?}");
}

const REFUSED: [&str; 4] =
    ["--record r --secret k=aes-256-gcm:key --allow crypto.secret=k", "--overlay-out o.tar --allow fs.overlay=.", "--audit calls.log --audit-only", "--policy-lock lock.toml --secret k=aes-256-gcm:key --allow crypto.secret=k"];

#[test]
fn an_isolated_run_is_recorded_and_replayed() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("in.txt"), "contents").unwrap();
    std::fs::write(dir.path().join("helper.py"), "word = 'helped'").unwrap();
    std::fs::write(dir.path().join("script.py"), "import fs, time\nfrom helper import word\nprint(fs.read_text('in.txt'), word, time.time())\nprint(input())\n1/0").unwrap();
    let Some(command) = isolated(dir.path(), &["--record", "run.record", "--report", "report.json", "--allow", "fs.read=in.txt", "--allow", "clock.wall", "script.py"]) else { return };
    let mut child = spawned(command);
    child.stdin.take().unwrap().write_all(b"typed\n").unwrap();
    let recorded = ended(&child.wait_with_output().unwrap());
    assert!(recorded.0 == Some(1) && recorded.1.starts_with("contents helped"), "{recorded:?}");
    let report: serde_json::Value = serde_json::from_slice(&std::fs::read(dir.path().join("report.json")).unwrap()).unwrap();
    assert_eq!(report["record"]["bytes"], std::fs::metadata(dir.path().join("run.record")).unwrap().len());
    for name in ["in.txt", "helper.py", "script.py"] {
        std::fs::remove_file(dir.path().join(name)).unwrap();
    }
    assert_eq!(ended(&wicket(dir.path(), &["replay", "run.record"]).output().unwrap()), recorded);
}

/// Keys and the store are the parent's; the script notices nothing.
#[test]
fn secrets_and_the_store_are_used_from_an_isolated_run() {
    let code = "import crypto, kv\nkey = crypto.secret('backup')\nprint(crypto.open(key, crypto.seal(key, b'text')), key, crypto.key_info(key))\n\
        kv.put('a', 'k', '1')\nwith kv.transaction('a') as t:\n    t['z'] = '2' * 100000\n    print(t.keys())\nprint(len(kv.items('a')[1][1]))\n\
        for act in (lambda: kv.get('other', 'x'), lambda: crypto.secret('none'), lambda: kv.put('a', 'k' * 10000, '')):\n\
        \x20   try: act()\n    except Exception as error: print(type(error).__name__, error)\n\
        print(crypto.digest('sha256', bytes(3_000_000)).hex()[:8])";
    let options = ["--secret", "backup=aes-256-gcm:key", "--kv", "store", "--allow", "crypto.secret=backup", "--allow", "crypto.random", "--allow", "kv.read=a", "--allow", "kv.write=a"];
    let logs = ["--audit", "calls.log", "--report", "report.json", "-c", code];
    let run = |isolate: bool| {
        let dir = tempfile::tempdir().unwrap();
        write_key(dir.path());
        let all: Vec<&str> = options.iter().chain(&logs).copied().collect();
        let plain: Vec<&str> = ["run"].into_iter().chain(all.iter().copied()).collect();
        let output = if isolate { isolated(dir.path(), &all)? } else { wicket(dir.path(), &plain) }.output().unwrap();
        let log = std::fs::read_to_string(dir.path().join("calls.log")).unwrap();
        let calls: Vec<serde_json::Value> = log.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let calls: Vec<String> = calls.iter().map(|call| format!("{} {} {} {} {}", call["op"], call["subjects"], call["line"], call["verdict"], call["seq"])).collect();
        let report: serde_json::Value = serde_json::from_slice(&std::fs::read(dir.path().join("report.json")).unwrap()).unwrap();
        let spent = ["host_calls", "write_bytes", "refusals", "steps"].map(|name| report["spent"][name].clone());
        Some((ended(&output), calls, spent))
    };
    let outside = run(false).unwrap();
    assert!(outside.0.0 == Some(0) && outside.1.len() > 8 && outside.0.1.contains("b'text' <handle"), "{outside:?}");
    if let Some(inside) = run(true) {
        assert_eq!(inside, outside, "output, audit log and what was used");
    }
}

/// What ends a run while the parent serves a call is no exception of the call.
#[test]
fn r19_limits_and_signals_that_come_during_calls_of_the_parent_cannot_be_caught() {
    let dir = tempfile::tempdir().unwrap();
    write_key(dir.path());
    let caught = |act: &str| format!("import kv, hashlib\nprint('ready', flush=True)\ntry:\n    while True: {act}\nexcept BaseException as e:\n    print('caught', type(e))\nfinally:\n    print('finally')");
    let options = ["--secret", "backup=aes-256-gcm:key", "--kv", "store", "--allow", "crypto.secret=backup", "--allow", "kv.read=a"];
    for act in ["kv.get('a', 'k')", "hashlib.pbkdf2_hmac('sha256', b'p', b's', 2**30)"] {
        let code = caught(act);
        for round in 0..5 {
            let words: Vec<&str> = options.into_iter().chain(["--time", "300ms", "--report", "report.json", "-c", &code]).collect();
            let Some(mut command) = isolated(dir.path(), &words) else { return };
            let output = command.output().unwrap();
            assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(80), "ready\n"), "{round} {act} {output:?}");
        }
        for (signal, code_wanted) in [(Signal::TERM, 143), (Signal::HUP, 129)] {
            let words: Vec<&str> = options.into_iter().chain(["-c", &code]).collect();
            let Some(command) = isolated(dir.path(), &words) else { return };
            let mut child = spawned(command);
            ready(&mut child);
            send(child.id(), signal);
            let output = child.wait_with_output().unwrap();
            assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(code_wanted), ""), "{act} {output:?}");
        }
    }
}

#[test]
fn a_soft_limit_of_time_is_told_once_however_calls_are_served() {
    let dir = tempfile::tempdir().unwrap();
    let code = "import kv\ntold = n = 0\nwhile n < 3000:\n    try:\n        while n < 3000:\n            n += 1\n            kv.get('a', 'k')\n    except TimeoutError:\n        told += 1\nprint(told)";
    let Some(mut command) = isolated(dir.path(), &["--soft", "time=50ms", "--time", "20s", "--kv", "store", "--allow", "kv.read=a", "-c", code]) else { return };
    let output = command.output().unwrap();
    assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(0), "1\n"), "{output:?}");
}

/// A process that is looked into while it uses a key: the key is not there.
#[test]
fn k6_a_key_is_not_in_the_isolated_process() {
    let dir = tempfile::tempdir().unwrap();
    write_key(dir.path());
    let code = "import crypto\nkey = crypto.secret('backup')\nsealed = crypto.seal(key, b'text')\nprint('ready', flush=True)\ninput()";
    let Some(command) = isolated(dir.path(), &["--secret", "backup=aes-256-gcm:key", "--allow", "crypto.secret=backup", "--allow", "crypto.random", "-c", code]) else { return };
    let mut child = spawned(command);
    ready(&mut child);
    match find_in_memory(worker_of(&child), KEY.as_bytes()) {
        Ok(found) => assert!(!found, "the key is in the worker's memory"),
        // What is not dumpable is read by root alone.
        Err(error) => assert_eq!(error.kind(), std::io::ErrorKind::PermissionDenied),
    }
    assert!(find_in_memory(child.id(), KEY.as_bytes()).unwrap_or(true), "where it is, it is found: in the parent");
    child.stdin.take().unwrap().write_all(b"\n").unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

const KEY: &str = "CANARY-7f3a-never-to-be-seen-32b";

fn write_key(dir: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::write(dir.join("key"), KEY).unwrap();
    std::fs::set_permissions(dir.join("key"), std::fs::Permissions::from_mode(0o600)).unwrap();
}

fn find_in_memory(pid: u32, what: &[u8]) -> std::io::Result<bool> {
    use std::os::unix::fs::FileExt;
    let memory = std::fs::File::open(format!("/proc/{pid}/mem"))?;
    let maps = std::fs::read_to_string(format!("/proc/{pid}/maps"))?;
    let written = maps.lines().filter(|line| line.split_whitespace().nth(1).is_some_and(|rights| rights.starts_with("rw")));
    let ranges: Vec<(u64, u64)> = written
        .filter_map(|line| {
            let (from, to) = line.split_whitespace().next()?.split_once('-')?;
            Some((u64::from_str_radix(from, 16).ok()?, u64::from_str_radix(to, 16).ok()?))
        })
        .collect();
    assert!(ranges.len() > 3, "{maps}");
    Ok(ranges.into_iter().any(|(from, to)| {
        let mut bytes = vec![0; usize::try_from(to - from).unwrap()];
        memory.read_exact_at(&mut bytes, from).is_ok() && bytes.windows(what.len()).any(|window| window == what)
    }))
}

#[test]
fn another_kind_of_isolation_is_not_taken_for_one() {
    let output = wicket(Path::new("."), &["run", "--isolate=jail", "-c", ""]).output().unwrap();
    let (code, _, said) = ended(&output);
    assert!(code == Some(2) && said.contains("write process, or process,best-effort"), "{said}");
}

#[test]
fn a_limit_in_an_isolated_run_is_on_time() {
    let dir = tempfile::tempdir().unwrap();
    let Some(mut command) = isolated(dir.path(), &["--time", "300ms", "-c", "while True: pass"]) else { return };
    let started = Instant::now();
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(80));
    assert!(text(&output.stderr).contains("line 1, in <module>"), "{}", text(&output.stderr));
    assert!(started.elapsed() < Duration::from_secs(15) && is_possible());
}
