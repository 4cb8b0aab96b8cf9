//! The command as a process, with engines written by hand: signals, pipes, streams.

use super::fake::{Fake, capability_number};
use std::io::{Read, Write};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};
use wasm_abi::Value;

/// `wicket run` with this engine; the file of the engine lives as long as the returned directory.
fn spawn(fake: &Fake, options: &[&str]) -> (Child, tempfile::TempDir) {
    hear_signals();
    let dir = tempfile::tempdir().unwrap();
    let engine = dir.path().join("engine.wasm");
    std::fs::write(&engine, fake.wasm()).unwrap();
    let child = Command::new(env!("CARGO_BIN_EXE_wicket"))
        .args(["run", "--engine"])
        .arg(&engine)
        .args(options)
        .args(["-c", ""])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    (child, dir)
}

fn output(child: Child) -> Output {
    child.wait_with_output().unwrap()
}

/// Children hear these signals also where this process was started so as to ignore them, in the background of a shell or under nohup: what
/// is handled here begins with its default there.
pub fn hear_signals() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        for signal in [signal_hook::consts::SIGINT, signal_hook::consts::SIGHUP] {
            signal_hook::flag::register_conditional_shutdown(signal, 130, std::sync::Arc::new(true.into())).unwrap();
        }
    });
}

fn interrupt(child: &Child) {
    let pid = rustix::process::Pid::from_child(child);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).unwrap();
}

/// Prints `ready`, then loops for ever.
fn loops() -> Fake {
    Fake::new("(call $print (i32.const 0x2000) (i32.const 5)) (loop $again (br $again)) unreachable").output("ready")
}

fn read_exactly(child: &mut Child, count: usize) -> Vec<u8> {
    let mut bytes = vec![0; count];
    child.stdout.as_mut().unwrap().read_exact(&mut bytes).unwrap();
    bytes
}

#[test]
fn output_is_seen_while_the_script_runs() {
    let (mut child, _dir) = spawn(&loops(), &["--time", "20s"]);
    let started = Instant::now();
    assert_eq!(read_exactly(&mut child, 5), b"ready");
    assert!(started.elapsed() < Duration::from_secs(15));
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn ctrl_c_twice_ends_an_engine_that_does_not_listen() {
    let (mut child, _dir) = spawn(&loops(), &["--time", "60s"]);
    read_exactly(&mut child, 5);
    interrupt(&child);
    std::thread::sleep(Duration::from_millis(100));
    interrupt(&child);
    assert_eq!(output(child).status.code(), Some(130));
}

#[test]
fn ctrl_c_once_is_keyboard_interrupt() {
    let body = "(call $print (i32.const 0x2000) (i32.const 5)) (loop $again (br_if $again (i32.eqz (i32.load (i32.const 0x100))))) (call $exit (i32.load (i32.const 0x100)))";
    let (mut child, _dir) = spawn(&Fake::new(body).output("ready"), &["--time", "60s"]);
    read_exactly(&mut child, 5);
    interrupt(&child);
    assert_eq!(output(child).status.code(), Some(1)); // the word has bit 0
}

#[test]
fn ctrl_c_ends_waiting_for_input() {
    // `stdio.readline(0, 100)`: the reply is KeyboardInterrupt, an error value, status 1.
    let op = (capability_number("stdio") << 16) | 2;
    let body = format!("(call $print (i32.const 0x2000) (i32.const 5)) (call $block (i32.const DATALEN)) (call $exit (i32.add (i32.const 10) (call $any (i32.const {op}) (i32.const 0x200) (i32.const 64))))");
    let fake = Fake::new(&body).output("ready").data(&Value::List(vec![Value::int(0), Value::int(100)]));
    let (mut child, _dir) = spawn(&fake, &["--time", "60s"]);
    read_exactly(&mut child, 5); // what was printed is there before the wait
    interrupt(&child);
    let _open = child.stdin.take(); // input neither comes nor ends
    assert_eq!(output(child).status.code(), Some(11));
}

#[test]
fn input_is_read_as_it_comes() {
    let op = (capability_number("stdio") << 16) | 2;
    let body = format!("(call $block (i32.const DATALEN)) (drop (call $any (i32.const {op}) (i32.const 0x200) (i32.const 64))) (call $print (i32.const 0x1000) (i32.load (i32.const 0x220))) (call $exit (i32.const 0))");
    let fake = Fake::new(&body).data(&Value::List(vec![Value::int(0), Value::int(100)]));
    let (mut child, _dir) = spawn(&fake, &[]);
    child.stdin.as_mut().unwrap().write_all(b"a line\nand more").unwrap();
    assert_eq!(output(child).stdout, b"a line\n");
}

#[test]
fn a_reader_that_goes_away_ends_the_run_quietly() {
    let op = capability_number("stdio") << 16;
    let body = format!("(loop $again (call $block (i32.const DATALEN)) (br_if $again (i32.eqz (call $any (i32.const {op}) (i32.const 0x200) (i32.const 64))))) (global.get $error)");
    let fake = Fake::new(&body)
        .data(&Value::List(vec![Value::int(1), Value::Bytes(vec![b'x'; 1000])]))
        .report(&[("kind", Value::str("exception")), ("type", Value::str("BrokenPipeError"))])
        .output("BrokenPipe");
    let (mut child, _dir) = spawn(&fake, &["--time", "60s", "--output", "1GB"]);
    read_exactly(&mut child, 5000);
    drop(child.stdout.take());
    let output = output(child);
    assert_eq!((output.status.code(), output.stderr), (Some(141), vec![]));
}

#[test]
fn a_reader_that_goes_away_ends_an_engine_that_only_prints() {
    let fake = Fake::new("(loop $again (call $print (i32.const 0x2000) (i32.const 5)) (br $again)) unreachable").output("ready");
    let (mut child, _dir) = spawn(&fake, &["--time", "60s", "--output", "10GB"]);
    read_exactly(&mut child, 5000);
    drop(child.stdout.take());
    let output = output(child);
    assert_eq!((output.status.code(), output.stderr), (Some(141), vec![]));
}

#[test]
fn a_reader_that_does_not_read_does_not_hold_up_the_deadline() {
    let op = capability_number("stdio") << 16;
    let body = format!("(loop $again (call $block (i32.const DATALEN)) (drop (call $any (i32.const {op}) (i32.const 0x200) (i32.const 64))) (br $again)) unreachable");
    let fake = Fake::new(&body).data(&Value::List(vec![Value::int(1), Value::Bytes(vec![b'x'; 1000])]));
    let (mut child, _dir) = spawn(&fake, &["--time", "200ms", "--output", "1GB"]);
    let started = Instant::now();
    let _unread = child.stdout.take();
    assert_eq!(child.wait().unwrap().code(), Some(80));
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
}

#[test]
fn a_full_disk_is_told() {
    let fake = Fake::new("(call $print (i32.const 0x2000) (i32.const 5)) (i32.const 0)").output("ready");
    hear_signals();
    let dir = tempfile::tempdir().unwrap();
    let engine = dir.path().join("engine.wasm");
    std::fs::write(&engine, fake.wasm()).unwrap();
    let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_wicket")).args(["run", "--engine"]).arg(&engine).args(["-c", ""]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(120));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("standard output could not be written: No space left on device"), "{said}");
}
