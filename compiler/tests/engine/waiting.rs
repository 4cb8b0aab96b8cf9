//! Waiting for the host, and slices.

use wasm_abi::{RaisedError, Value};
use wicket_engine::vm::driver::Status;

use crate::host::{Puppet, Reply};

#[test]
fn a_pending_op_parks_the_run_until_it_is_settled() {
    let (mut engine, seen) = Puppet::default().op("toy", 1, Reply::Pending(77)).engine(|_| {});
    let source = b"from toy import wait\ndef f():\n    return wait() + 1\nprint(f(), [wait() for _ in range(2)])\n";
    let mut status = engine.start(source);
    for n in 1..=3 {
        assert_eq!(status, Status::PendingHostCall, "{}", String::from_utf8_lossy(engine.output()));
        assert_eq!(engine.resume(), Status::PendingHostCall, "not settled yet");
        assert!(!engine.settle(78, &Value::None.encode().unwrap()), "nobody waits for this");
        assert!(engine.settle(77, &Value::Int(n * 10).encode().unwrap()));
        status = engine.resume();
    }
    assert_eq!(status, Status::Done);
    assert_eq!(seen.borrow().printed, "11 [20, 30]\n");
    assert_eq!(seen.borrow().ops.len(), 3, "an op is asked once");
}

#[test]
fn a_settled_error_is_raised_where_it_was_waited_for() {
    let (mut engine, seen) = Puppet::default().op("toy", 1, Reply::Pending(1)).engine(|_| {});
    let source = b"import toy\ntry:\n    toy.wait()\nexcept OSError as e:\n    print(type(e).__name__, e.errno, e)\n";
    assert_eq!(engine.start(source), Status::PendingHostCall);
    let error = RaisedError { errno: Some(2), filename: Some(b"a".to_vec()), ..RaisedError::new("FileNotFoundError", "No such file or directory") };
    assert!(engine.settle(1, &Value::from(error).encode().unwrap()));
    assert_eq!(engine.resume(), Status::Done);
    assert_eq!(seen.borrow().printed, "FileNotFoundError 2 [Errno 2] No such file or directory: 'a'\n");
}

#[test]
fn where_a_builtin_nests_waiting_is_an_error() {
    let (mut engine, seen) = Puppet::default().op("toy", 1, Reply::Pending(1)).engine(|_| {});
    let source = b"import toy\nclass A:\n    def __lt__(self, other):\n        return toy.wait()\ntry:\n    [A(), A()].sort()\nexcept RuntimeError as e:\n    print(e)\n";
    assert_eq!(engine.start(source), Status::Done);
    assert_eq!(seen.borrow().printed, "cannot wait inside a nested call\n");
}

#[test]
fn slices_do_not_change_what_a_script_does() {
    let source = b"total = 0\ndef f(n):\n    return n * 2\nfor i in range(50):\n    total += f(i)\nprint(total, sorted(range(5), key=lambda x: -x))\n";
    let (mut engine, seen) = Puppet::default().engine(|config| config.preempt_interval = 1);
    let mut slices = 0;
    let mut status = engine.start(source);
    while status == Status::Preempted {
        slices += 1;
        status = engine.resume();
    }
    assert_eq!(status, Status::Done);
    assert!(slices > 50, "{slices}");
    assert_eq!(seen.borrow().printed, "2450 [4, 3, 2, 1, 0]\n");
}

#[test]
fn a_large_reply_lands_in_one_object() {
    let text = "é".repeat(1 << 20);
    let (mut engine, seen) = Puppet::default().op("toy", 0, Reply::Value(Value::str(text))).engine(|_| {});
    assert_eq!(engine.start(b"import toy\nt = toy.echo('x')\nprint(len(t), t[-1])\n"), Status::Done);
    assert_eq!(seen.borrow().printed, format!("{} é\n", 1 << 20));
}

#[test]
fn requests_carry_every_argument_and_who_asks() {
    let (mut engine, seen) = Puppet::default().file("root:lib.py", "import toy\n\ndef ask():\n    return toy.echo('y', sep='-')\n").engine(|_| {});
    let source = b"import toy, lib\ntoy.echo('x', 3)\nlib.ask()\nprint(toy.echo.__doc__, toy.__doc__, toy._hidden(), hasattr(toy, 'hidden'))\n\
        try:\n    toy.echo()\nexcept TypeError as e:\n    print(e)\ntry:\n    toy.echo(object())\nexcept TypeError as e:\n    print(e)\n";
    assert_eq!(engine.start(source), Status::Done);
    let seen = seen.borrow();
    let echo = |text: &str, times: i128, sep: &str| Value::List(vec![Value::str(text), Value::Int(times), Value::str(sep)]);
    assert_eq!(seen.ops[0], ("toy".into(), 0, echo("x", 3, ", "), 0, 2));
    assert_eq!(seen.ops[1], ("toy".into(), 0, echo("y", 2, "-"), 1, 4));
    assert_eq!(
        seen.printed,
        "Do echo. A toy. None False\necho() missing 1 required positional argument: 'text'\nan object of type 'object' cannot leave the engine\n"
    );
}
