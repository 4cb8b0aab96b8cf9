//! Standard output and standard error side by side: in one pipe they keep the order of what was flushed, and no terminal is steered by
//! pieces.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};

fn wicket(words: &[&str]) -> Command {
    super::process::hear_signals();
    super::cases::fill_cache();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    command.args(words).env("XDG_CACHE_HOME", super::cases::cache()).stdin(Stdio::null());
    command
}

/// The ways of running that print the same; `--isolate=process` where the system can.
fn ways() -> Vec<Vec<&'static str>> {
    let mut ways = vec![vec!["run"], vec!["run", "--deterministic=1"]];
    #[cfg(target_os = "linux")]
    if super::isolate::isolated(Path::new("."), &["-c", ""]).is_some() {
        ways.extend([vec!["run", "--isolate=process"], vec!["run", "--isolate=process", "--deterministic=1"]]);
    }
    ways
}

/// What comes out of one pipe that both streams lead to.
fn merged(words: &[&str]) -> String {
    let (mut reader, writer) = std::io::pipe().unwrap();
    let mut child = wicket(words).stdout(writer.try_clone().unwrap()).stderr(writer).spawn().unwrap();
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    child.wait().unwrap();
    text
}

/// What comes out is what CPython 3.13 prints into a pipe.
fn same_in_one_pipe(code: &str, expected: &str) {
    for way in ways() {
        let words = [&way[..], &["-c", code]].concat();
        assert!(merged(&words) == expected, "{way:?} {code}\n{}", merged(&words));
    }
}

#[test]
fn what_was_flushed_leaves_before_what_the_other_stream_writes_later() {
    let lines: String = (0..200).map(|i| format!("out {i}\nerr {i}\n")).collect();
    same_in_one_pipe("import sys\nfor i in range(200):\n    print('out', i, flush=True)\n    print('err', i, file=sys.stderr, flush=True)", &lines);
    same_in_one_pipe("import sys\nfor i in range(200):\n    print('out', i)\n    sys.stdout.flush()\n    print('err', i, file=sys.stderr)", &lines);
    same_in_one_pipe("import os\nfor i in range(200):\n    os.write(1, b'out %d\\n' % i)\n    os.write(2, b'err %d\\n' % i)", &lines);
    let code = "import sys\nfor i in range(200):\n    sys.stdout.buffer.write(b'out %d\\n' % i)\n    sys.stdout.buffer.flush()\n    sys.stderr.write('err %d\\n' % i)";
    same_in_one_pipe(code, &lines);
    same_in_one_pipe("import sys\nprint([1], {2}, sep='-', flush=True)\nprint('err', file=sys.stderr)", "[1]-{2}\nerr\n");
    let long = "a".repeat(300_000);
    same_in_one_pipe("import sys\nprint('a' * 300000, flush=True)\nprint('err', file=sys.stderr)\nprint('out')", &format!("{long}\nerr\nout\n"));
}

#[test]
fn what_was_not_flushed_waits_as_in_cpython() {
    // What waits some 50 ms leaves by itself, so that a machine may be too busy to show this at once; not where time is the run's own.
    let code = "import sys\nprint('out')\nprint('err', file=sys.stderr)";
    assert!((0..20).any(|_| merged(&["run", "-c", code]) == "err\nout\n"));
    assert_eq!(merged(&["run", "--deterministic=1", "-c", code]), "err\nout\n");
    let code = "import sys\nsys.stderr.write('half ')\nprint('out', flush=True)\nprint('a line', file=sys.stderr)\nprint('last')\nsys.stderr.write('end')";
    same_in_one_pipe(code, "out\nhalf a line\nlast\nend");
}

#[test]
fn a_script_shows_what_it_printed_before_its_traceback() {
    let dir = tempfile::tempdir().unwrap();
    let script = dir.path().join("script.py");
    std::fs::write(&script, "print('out')\nraise ValueError('x')\n").unwrap();
    for way in ways() {
        let text = merged(&[&way[..], &[script.to_str().unwrap()]].concat());
        assert!(text.starts_with("out\nTraceback (most recent call last):\n") && text.ends_with("ValueError: x\n"), "{way:?}: {text}");
    }
    same_in_one_pipe("import sys\nprint('out')\nsys.exit('bye')", "bye\nout\n");
}

/// However long the run takes, what stdout holds does not leave by the clock.
#[test]
fn a_deterministic_run_mingles_its_streams_the_same_each_time() {
    let code = "import sys\nfor i in range(3):\n    print('out', i)\n    print('err', i, file=sys.stderr)\n    sum(range(4000000))";
    assert_eq!(merged(&["run", "--deterministic=1", "-c", code]), "err 0\nerr 1\nerr 2\nout 0\nout 1\nout 2\n");
}

#[test]
fn what_ctrl_c_left_in_the_buffer_still_comes_before_what_is_written_then() {
    let code = "import sys\ntry: print('a' * 200000)\nexcept KeyboardInterrupt: print('caught', file=sys.stderr)";
    let (mut reader, writer) = std::io::pipe().unwrap();
    let mut child = wicket(&["run", "-c", code]).stdout(writer.try_clone().unwrap()).stderr(writer).spawn().unwrap();
    std::thread::sleep(Duration::from_millis(1500)); // now the pipe is full
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    std::thread::sleep(Duration::from_millis(300));
    let mut text = String::new();
    reader.read_to_string(&mut text).unwrap();
    assert!(text == format!("{}\ncaught\n", "a".repeat(200_000)), "{} {}", text.len(), text.trim_matches('a'));
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

/// What a terminal is sent that both streams lead to.
fn on_terminal(words: &[&str]) -> String {
    let (mut screen, program) = super::endings::terminal();
    let mut child = wicket(words).stdout(program.try_clone().unwrap()).stderr(program).spawn().unwrap();
    let shown = read_all(&mut screen);
    child.wait().unwrap();
    shown.replace("\r\n", "\n")
}

/// A terminal whose program has gone says so by an error.
fn read_all(screen: &mut File) -> String {
    let (mut all, mut piece) = (Vec::new(), [0; 4096]);
    while let Ok(count @ 1..) = screen.read(&mut piece) {
        all.extend_from_slice(&piece[..count]);
    }
    String::from_utf8_lossy(&all).into_owned()
}

#[test]
fn control_sequences_in_pieces_reach_no_terminal() {
    let cases = [
        ("import os; os.write(1, b'\\xc2'); os.write(1, b'\\x9b31mRED\\n')", "\\x9b31mRED\n"),
        ("import sys; b = sys.stdout.buffer; b.write(b'\\xc2'); b.flush(); b.write(b'\\x9b31mRED\\n')", "\\x9b31mRED\n"),
        ("import os; os.write(1, b'\\xc2'); os.write(2, b'\\x9b31mRED\\n')", "\\xc2\\x9b31mRED\n"),
        ("import os; os.write(2, b'a\\xc2'); os.write(1, b'\\x9b31mRED\\n')", "a\\xc2\\x9b31mRED\n"),
        ("import sys; sys.stdout.buffer.write(b'\\x9b31mRED\\n')", "\\x9b31mRED\n"),
        ("import os; os.write(1, b'\\xf0\\x9f')", "\\xf0\\x9f"),
        ("import os; os.write(2, b'\\xc2'); 1 / 0", "\\xc2"),
        ("import os\nfor byte in 'é日本🐍\\n'.encode(): os.write(1, bytes([byte]))", "é日本🐍\n"),
        ("print('é日本🐍\\u202e', end='', flush=True)\nprint('x')", "é日本🐍\u{202e}x\n"),
    ];
    for (code, expected) in cases {
        for way in ways() {
            let shown = on_terminal(&[&way[..], &["-c", code]].concat());
            assert!(shown.starts_with(expected) && (code.contains("1 / 0") || shown == expected), "{way:?} {code}: {shown:?}");
        }
    }
    let granted = on_terminal(&["run", "--allow", "stdio.ansi", "-c", "import os; os.write(1, b'\\xc2'); os.write(1, b'\\x9b31mRED\\n')"]);
    assert_eq!(granted, "\u{9b}31mRED\n");
}

#[test]
fn what_the_command_says_of_names_steers_no_terminal() {
    let steering = "a\x1b[31m\u{9b}31m\u{202e}\u{200f}";
    for words in [&["run", steering][..], &["run", "--time", steering, "x"], &["run", &format!("--{steering}")], &[steering], &["run", "--allow", steering, "-c", "1"]] {
        let shown = on_terminal(words);
        assert!(!shown.is_empty() && !shown.contains(['\x1b', '\u{9b}', '\u{202e}', '\u{200f}']), "{words:?}: {shown:?}");
        assert!(shown.contains("\\u202e\\u200f"), "{words:?}: {shown:?}");
    }
}
