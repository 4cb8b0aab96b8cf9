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

/// Resumes as long as the engine only gives the host its turn.
fn on(engine: &mut wicket_engine::vm::driver::Engine, mut status: Status) -> Status {
    while status == Status::Turn {
        status = engine.resume();
    }
    status
}

fn settled(engine: &mut wicket_engine::vm::driver::Engine, call: u32, value: Value) {
    assert!(engine.settle(call, &value.encode().unwrap()), "nobody waits for {call}");
}

#[test]
fn only_the_coroutine_waits_that_awaits_an_asynchronous_op() {
    let (mut engine, seen) = Puppet::default().op("toy", 3, Reply::PendingAs).engine(|_| {});
    let source = b"import toy\nasync def one(n):\n    print('before', n)\n    print('after', await toy.later(n))\n    return n\n\
        print(await gather(one(1), one(2), one(3)))\n";
    let status = engine.start(source);
    assert_eq!(on(&mut engine, status), Status::PendingHostCall, "{}", String::from_utf8_lossy(engine.output()));
    assert_eq!(seen.borrow().printed, "before 1\nbefore 2\nbefore 3\n");
    assert_eq!(engine.resume(), Status::PendingHostCall, "nothing is settled yet");
    settled(&mut engine, 3, Value::Int(30));
    settled(&mut engine, 1, Value::Int(10));
    let status = engine.resume();
    assert_eq!(on(&mut engine, status), Status::PendingHostCall);
    settled(&mut engine, 2, Value::Int(20));
    let status = engine.resume();
    assert_eq!(on(&mut engine, status), Status::Done, "{}", String::from_utf8_lossy(engine.output()));
    assert_eq!(seen.borrow().printed, "before 1\nbefore 2\nbefore 3\nafter 30\nafter 10\nafter 20\n[1, 2, 3]\n");
    assert_eq!(seen.borrow().ops.iter().map(|op| (op.3, op.4)).collect::<Vec<_>>(), [(0, 4); 3], "who asks is the script");
}

#[test]
fn an_asynchronous_op_may_answer_at_once_or_raise_when_it_is_answered() {
    let (mut engine, seen) = Puppet::default().op("toy", 3, Reply::Value(Value::Int(7))).engine(|_| {});
    assert_eq!(engine.start(b"import toy\nprint(await toy.later(1), toy.later.__doc__)\n"), Status::Done);
    assert_eq!(seen.borrow().printed, "7 Do later.\n");
    let (mut engine, seen) = Puppet::default().op("toy", 3, Reply::PendingAs).engine(|_| {});
    let source = "import toy\ntry:\n    await toy.later(5)\nexcept KeyError as e:\n    print(repr(e))\n";
    assert_eq!(engine.start(source.as_bytes()), Status::PendingHostCall);
    settled(&mut engine, 5, Value::from(RaisedError::new("KeyError", "no")));
    assert_eq!(engine.resume(), Status::Done);
    assert_eq!(seen.borrow().printed, "KeyError('no')\n");
}

#[test]
fn what_nobody_awaits_any_more_is_given_up() {
    let (mut engine, seen) = Puppet::default().op("toy", 3, Reply::PendingAs).engine(|_| {});
    let source = "import toy\ncall = toy.later(8)\nasync def stop():\n    await sleep(0)\n    print(cancel(call))\ntry:\n    await gather(call, stop())\nexcept BaseException as e:\n    print(type(e).__name__)\n";
    let status = engine.start(source.as_bytes());
    assert_eq!(on(&mut engine, status), Status::Done, "{}", String::from_utf8_lossy(engine.output()));
    assert_eq!(seen.borrow().printed, "True\nCancelledError\n");
    assert_eq!(seen.borrow().forgotten, [8]);
    assert!(!engine.settle(8, &Value::None.encode().unwrap()));
}

#[test]
fn a_loop_that_always_has_something_to_do_hears_of_answers() {
    let (mut engine, seen) = Puppet::default().op("toy", 3, Reply::PendingAs).engine(|_| {});
    let source = "import toy\ngot = []\nasync def one():\n    got.append(await toy.later(8))\nasync def turns():\n    n = 0\n    while not got:\n        await sleep(0)\n        n += 1\n    print(got, n > 50)\nrun(one(), turns())\n";
    let mut status = engine.start(source.as_bytes());
    for _ in 0..100 {
        assert_eq!(status, Status::Turn);
        status = engine.resume();
    }
    settled(&mut engine, 8, Value::Int(1));
    assert_eq!(on(&mut engine, status), Status::Done, "{}", String::from_utf8_lossy(engine.output()));
    assert_eq!(seen.borrow().printed, "[1] True\n");
}

#[test]
fn a_slice_ends_when_the_host_asks_for_its_turn() {
    let (mut engine, seen) = Puppet::default().op("toy", 0, Reply::Value(Value::Int(1))).engine(|_| {});
    let word = engine.interrupt_word();
    word.store(4, std::sync::atomic::Ordering::Relaxed);
    let mut status = engine.start(b"total = 0\nfor i in range(100000):\n    total += i\nprint(total)\n");
    let mut slices = 0;
    while status == Status::Preempted {
        slices += 1;
        engine.interrupt_word().fetch_or(if slices < 5 { 4 } else { 0 }, std::sync::atomic::Ordering::Relaxed);
        status = engine.resume();
    }
    assert_eq!((status, slices), (Status::Done, 5));
    assert_eq!(seen.borrow().printed, "4999950000\n");
}
