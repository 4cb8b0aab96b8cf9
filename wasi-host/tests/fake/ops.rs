//! Calls that are as they should be: what is asked is answered, in the place that was named.

use super::{Fake, capability_number};
use wasm_abi::Value;
use wicket::Ending;

fn stdio(op: u32, arguments: Vec<Value>, then: &str) -> Fake {
    let op = (capability_number("stdio") << 16) | op;
    let body = format!("(call $block (i32.const DATALEN)) (drop (call $any (i32.const {op}) (i32.const 0x200) (i32.const 64))) {then}");
    Fake::new(&body).data(&Value::List(arguments))
}

/// The low byte of the reply as the exit code.
const REPLY_BYTE: &str = "(call $exit (i32.load8_u (i32.const 0x1000)))";
const REPLY_LEN: &str = "(call $exit (i32.load (i32.const 0x220)))";
const REPLY_TAG: &str = "(call $exit (i32.load (i32.const 0x228)))";

#[test]
fn what_is_written_to_the_streams_arrives() {
    let write = |fd: i32, text: &str| stdio(0, vec![Value::int(fd), Value::Bytes(text.into())], REPLY_BYTE);
    let (outcome, printed) = write(1, "to out").run();
    assert_eq!((outcome.exit_code, printed.out(), printed.err()), (6, b"to out".to_vec(), vec![]));
    let (_, printed) = write(2, "to err").run();
    assert_eq!(printed.err(), b"to err");
}

#[test]
fn a_stream_that_does_not_exist_is_an_error_value() {
    let fake = |then: &str| stdio(0, vec![Value::int(5), Value::Bytes(vec![])], then);
    assert_eq!(fake(REPLY_TAG).exit_code(), 0x104_u32.to_le_bytes()[0]);
}

#[test]
fn a_type_that_does_not_fit_is_an_error_value() {
    assert_eq!(stdio(0, vec![Value::str("1"), Value::int(2)], REPLY_TAG).exit_code(), 4);
    assert_eq!(stdio(0, vec![], REPLY_TAG).exit_code(), 4);
}

#[test]
fn input_that_is_not_there_ends_at_once() {
    assert_eq!(stdio(1, vec![Value::int(0), Value::int(100)], REPLY_LEN).exit_code(), 0);
    assert_eq!(stdio(2, vec![Value::int(0), Value::int(100)], REPLY_LEN).exit_code(), 0);
}

#[test]
fn a_source_that_does_not_fit_is_taken_with_a_second_call() {
    // No room at first: MORE, with the length. Then room for it: OK.
    let body = "(call $block (i32.const DATALEN)) (i32.store (i32.const 0x21c) (i32.const 0))
        (if (i32.ne (call $fetch (i32.const 0x200) (i32.const 64)) (i32.const 3)) (then (return (call $exit (i32.const 1)))))
        (if (i32.ne (i32.load (i32.const 0x220)) (i32.const 6)) (then (return (call $exit (i32.const 2)))))
        (i32.store (i32.const 0x21c) (i32.const 0x1000)) (i32.store (i32.const 0x204) (i32.const 1))
        (if (i32.ne (call $fetch (i32.const 0x200) (i32.const 64)) (i32.const 0)) (then (return (call $exit (i32.const 3)))))
        (if (i32.ne (i32.load8_u (i32.const 0x1005)) (i32.const 53)) (then (return (call $exit (i32.const 4)))))
        ;; The same id once more: it is gone.
        (if (i32.ne (call $fetch (i32.const 0x200) (i32.const 64)) (i32.const 1)) (then (return (call $exit (i32.const 5)))))
        (call $exit (i32.const 0))";
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("m.py"), "x = 15").unwrap();
    let fake = Fake::new(body).data(&Value::str("root:m.py"));
    let (session, _) = fake.start(|plan| wicket::RunPlan { root: Some(dir.path().to_owned()), ..plan }).unwrap();
    assert_eq!(session.run().ending, Ending::Exit { code: 0 });
}

#[test]
fn sources_that_are_not_there_or_not_allowed_are_error_values() {
    for spec in ["root:m.py", "std:no_such_module.py", "https://example.com/x.py", "plugin:x.wasm", "file:/etc/passwd", ""] {
        let body = "(call $block (i32.const DATALEN)) (call $exit (call $fetch (i32.const 0x200) (i32.const 64)))";
        assert_eq!(Fake::new(body).data(&Value::str(spec)).exit_code(), 1, "{spec}");
    }
}

#[test]
fn plugins_are_not_run() {
    let body = "(call $block (i32.const DATALEN)) (call $exit (call $native (i32.const 0x200) (i32.const 64)))";
    assert_eq!(Fake::new(body).data(&Value::List(vec![])).exit_code(), 1);
}

#[test]
fn an_exception_is_told_with_its_place() {
    let fake = Fake::new("(global.get $error)")
        .report(&[("kind", Value::str("exception")), ("type", Value::str("ValueError")), ("message", Value::str("no")), ("file", Value::str("fake.py")), ("line", Value::int(2))])
        .output("Traceback (most recent call last):\nValueError: no\n");
    let (outcome, printed) = fake.run();
    assert_eq!(outcome.exit_code, 1);
    assert_eq!(printed.err(), b"Traceback (most recent call last):\nValueError: no\n");
    assert!(outcome.to_json().contains("\"type\": \"ValueError\""));
}

#[test]
fn a_refusal_has_its_own_exit_code() {
    let fake = Fake::new("(global.get $error)").report(&[("kind", Value::str("exception")), ("type", Value::str("PermissionError")), ("refused", Value::Bool(true))]);
    assert_eq!(fake.run().0.exit_code, 77);
}
