//! Ends of runs: by themselves, by exit, by exceptions, by limits; and calls of a finished script.

use wasm_abi::{Budget, Value, decode};
use wicket_engine::vm::driver::{Engine, Status};

use crate::host::{Puppet, Reply};

fn report(engine: &Engine, field: &str) -> Value {
    match decode(engine.report(), &mut Budget::new(1 << 20)) {
        Ok(Value::Dict(fields)) => fields.into_iter().find(|(name, _)| name == field).map_or(Value::None, |(_, value)| value),
        _ => Value::None,
    }
}

#[test]
fn a_script_that_ends_is_done() {
    let (mut engine, seen) = Puppet::default().engine(|_| {});
    assert_eq!(engine.start(b"print('hello')"), Status::Done);
    assert_eq!(seen.borrow().printed, "hello\n");
    assert!(engine.output().is_empty());
}

#[test]
fn exit_codes_are_those_of_cpython() {
    for (argument, code, said) in [("", 0, ""), ("None", 0, ""), ("3", 3, ""), ("-1", 255, ""), ("True", 1, ""), ("'why'", 1, "why\n"), ("[1]", 1, "[1]\n")] {
        let (mut engine, seen) = Puppet::default().engine(|_| {});
        assert_eq!(engine.start(format!("raise SystemExit({argument})").as_bytes()), Status::Exit(code), "{argument}");
        assert_eq!(seen.borrow().errors, said);
    }
}

#[test]
fn an_uncaught_exception_is_told_as_text_and_as_a_report() {
    let (mut engine, _) = Puppet::default().engine(|_| {});
    assert_eq!(engine.start(b"def f():\n    raise ValueError('bad')\nf()\n"), Status::Error);
    assert!(engine.output().ends_with(b"ValueError: bad\n"));
    assert_eq!(report(&engine, "kind"), Value::str("exception"));
    assert_eq!(report(&engine, "type"), Value::str("ValueError"));
    assert_eq!(report(&engine, "message"), Value::str("bad"));
    assert_eq!(report(&engine, "line"), Value::Int(2));
    assert_eq!(report(&engine, "refused"), Value::Bool(false));
}

#[test]
fn a_syntax_error_is_one_of_the_source() {
    let (mut engine, _) = Puppet::default().engine(|_| {});
    assert_eq!(engine.start(b"x = 1\nx = = 2\n"), Status::Error);
    assert_eq!(report(&engine, "kind"), Value::str("syntax"));
    assert_eq!((report(&engine, "file"), report(&engine, "line")), (Value::str("main.py"), Value::Int(2)));
}

#[test]
fn r19_a_step_limit_cannot_be_caught() {
    let (mut engine, seen) = Puppet::default().engine(|config| config.steps = 100_000);
    let source = b"try:\n    while True: pass\nexcept BaseException:\n    print('caught')\nfinally:\n    print('finally')\n";
    assert_eq!(engine.start(source), Status::Error);
    assert_eq!(report(&engine, "limit"), Value::str("steps"));
    assert_eq!(seen.borrow().printed, "");
    assert_eq!(engine.call(b""), Status::Error);
}

#[test]
fn a_step_limit_ends_the_run_with_exactly_that_step() {
    for steps in [1, 2, 3, 7, 1000, 1023, 1024, 1025, 1026, 1027, 5000] {
        let (mut engine, seen) = Puppet::default().engine(|config| config.steps = steps);
        assert_eq!(engine.start(b"i = 0\nwhile True:\n    i += 1\n    print(i)\n"), Status::Error);
        assert_eq!(engine.steps(), steps);
        // A call and a turn of the loop for each line; the last step is not made.
        assert_eq!(seen.borrow().printed.lines().count() as u64, steps / 2);
    }
}

#[test]
fn a_soft_step_limit_is_told_at_exactly_that_step() {
    for steps in [1, 2, 1024, 1025, 3001] {
        let (mut engine, seen) = Puppet::default().engine(|config| (config.steps_soft, config.steps) = (steps, 10_000));
        assert_eq!(engine.start(b"i = 0\ntry:\n    while True: i += 1\nexcept TimeoutError: print(i)\n"), Status::Done, "{}", String::from_utf8_lossy(engine.output()));
        assert_eq!(seen.borrow().printed, format!("{steps}\n"));
    }
}

#[test]
fn memory_runs_out_with_an_exception_first() {
    let (mut engine, seen) = Puppet::default().engine(|config| config.memory_bytes = 64 << 20);
    assert_eq!(engine.start(b"try:\n    x = 'a' * (1 << 30)\nexcept MemoryError:\n    print('caught')\n"), Status::Done);
    assert_eq!(seen.borrow().printed, "caught\n");
}

#[test]
fn functions_of_a_finished_script_can_be_called() {
    let (mut engine, _) = Puppet::default().engine(|_| {});
    assert_eq!(engine.start(b"n = 0\ndef add(a, *, b=1):\n    global n\n    n += a + b\n    return [n]\n"), Status::Done);
    let request = Value::List(vec![Value::str("add"), Value::List(vec![Value::Int(2)]), Value::Dict(vec![("b".into(), Value::Int(5))])]);
    for total in [7, 14] {
        assert_eq!(engine.call(&request.encode().unwrap()), Status::Done);
        assert_eq!(decode(engine.output(), &mut Budget::new(1000)), Ok(Value::List(vec![Value::Int(total)])));
    }
    let missing = Value::List(vec![Value::str("nope"), Value::List(vec![]), Value::Dict(vec![])]);
    assert_eq!(engine.call(&missing.encode().unwrap()), Status::Error);
    assert_eq!(report(&engine, "type"), Value::str("NameError"));
    assert_eq!(engine.call(b"nonsense"), Status::Error);
    assert_eq!(engine.call(&request.encode().unwrap()), Status::Done);
}

#[test]
fn an_uncaught_refusal_is_one() {
    let refusal = wasm_abi::RaisedError::new("PermissionError", "toy.echo('x') is not granted");
    let (mut engine, _) = Puppet::default().op("toy", 0, Reply::Error(refusal)).engine(|_| {});
    let source = b"import toy\ntry:\n    toy.echo('x')\nexcept OSError as e:\n    print(e, e.errno)\n    raise\n";
    assert_eq!(engine.start(source), Status::Error);
    assert_eq!(report(&engine, "refused"), Value::Bool(true));
    assert_eq!(report(&engine, "type"), Value::str("PermissionError"));
}

#[test]
fn an_engine_runs_once() {
    let (mut engine, _) = Puppet::default().engine(|_| {});
    assert_eq!(engine.resume(), Status::Error);
    assert_eq!(engine.start(b""), Status::Done);
    assert_eq!(engine.start(b""), Status::Error);
    assert_eq!(engine.resume(), Status::Error);
}
