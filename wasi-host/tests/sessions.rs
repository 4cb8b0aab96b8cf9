//! Sessions as an embedder drives them: in slices, without a thread for what waits, with calls, events and readers that lag.

use std::io;
use std::sync::{Arc, Mutex, OnceLock};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant};
use wicket::capability::{OpError, Started, functions};
use wicket::{Bound, CallError, Captured, Ending, Feed, Limit, Limits, Outcome, Pending, RunPlan, Runtime, Session, Setup, Sink, Step, Stream, Streams, Value};

const SLICE: Duration = Duration::from_millis(20);
pub const CLOCK: [&str; 3] = ["clock.wall", "clock.monotonic", "clock.sleep"];

pub fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Runtime::new().unwrap())
}

pub fn plan(source: &str) -> RunPlan {
    CLOCK.iter().fold(RunPlan::source("main.py", source), |plan, grant| plan.allow(grant))
}

pub fn session(source: &str) -> (Session, Captured) {
    let (streams, printed) = Streams::captured();
    (Session::start(runtime(), plan(source), Setup::new(streams)).unwrap(), printed)
}

pub fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap()
}

pub fn done(step: Step) -> Outcome {
    match step {
        Step::Done(outcome) => *outcome,
        other => panic!("{other:?}"),
    }
}

/// Steps and waits until something else comes of it.
pub fn drive(session: &mut Session) -> Step {
    loop {
        match session.step(SLICE) {
            Step::Pending(_) => session.wait(),
            Step::Preempted => {}
            step => return step,
        }
    }
}

#[test]
fn a_busy_run_has_its_slice_and_no_more() {
    let (mut session, _) = session("n = 0\nwhile True:\n    n += 1\n");
    for _ in 0..5 {
        let started = Instant::now();
        assert!(matches!(session.step(SLICE), Step::Preempted));
        let took = started.elapsed();
        assert!((Duration::from_millis(15)..Duration::from_secs(1)).contains(&took), "{took:?}");
    }
    session.cancel_handle().cancel();
    assert_eq!(done(session.step(SLICE)).ending, Ending::Cancelled);
}

#[test]
fn runs_on_one_thread_do_not_hold_each_other_up() {
    let (mut busy, _) = session("while True: pass\n");
    let (mut other, printed) = session("print(sum(range(1000)))\n");
    assert!(matches!(busy.step(SLICE), Step::Preempted));
    assert_eq!(done(drive(&mut other)).ending, Ending::Finished);
    assert_eq!(printed.out(), b"499500\n");
    assert!(matches!(busy.step(SLICE), Step::Preempted));
}

#[test]
fn a_slice_ends_inside_generators_and_comprehensions_and_changes_nothing() {
    let source = "def squares(n):\n    for i in range(n):\n        yield i * i\ntotal = 0\nfor _ in range(40):\n    total += sum([x for x in squares(20000)])\nprint(total)\n";
    let (mut session, printed) = session(source);
    let mut slices = 0;
    let outcome = loop {
        match session.step(Duration::from_millis(5)) {
            Step::Preempted => slices += 1,
            step => break done(step),
        }
    };
    assert_eq!((outcome.ending, text(printed.out())), (Ending::Finished, format!("{}\n", 40 * (0..20000u64).map(|i| i * i).sum::<u64>())));
    assert!(slices > 2, "{slices}");
}

#[test]
fn a_run_that_sleeps_says_until_when() {
    let (mut session, printed) = session("import time\ntime.sleep(0.2)\nprint('slept')\n");
    let Step::Pending(Pending { timer: Some(timer), calls: 1, .. }) = session.step(SLICE) else { panic!() };
    assert!(timer <= Duration::from_millis(201), "{timer:?}");
    assert!(matches!(session.step(SLICE), Step::Pending(_)), "it is too early");
    session.wait();
    assert_eq!(done(session.step(SLICE)).ending, Ending::Finished);
    assert_eq!(printed.out(), b"slept\n");
}

#[test]
fn waiting_needs_no_thread_where_an_executor_is_woken() {
    struct Count(Mutex<u32>, std::thread::Thread);
    impl Wake for Count {
        fn wake(self: Arc<Self>) {
            *self.0.lock().unwrap() += 1;
            self.1.unpark();
        }
    }
    let count = Arc::new(Count(Mutex::new(0), std::thread::current()));
    let waker = Waker::from(Arc::clone(&count));
    let mut cx = Context::from_waker(&waker);
    let (mut session, _) = session("import time\ntime.sleep(0.05)\n");
    assert!(matches!(session.step(SLICE), Step::Pending(_)));
    let started = Instant::now();
    let mut polls = 0;
    while session.poll_ready(&mut cx).is_pending() {
        polls += 1;
        std::thread::park_timeout(Duration::from_secs(5));
    }
    assert!(started.elapsed() >= Duration::from_millis(30) && polls <= 3, "{:?}, {polls} polls", started.elapsed());
    assert!(*count.0.lock().unwrap() >= 1);
    assert_eq!(done(session.step(SLICE)).ending, Ending::Finished);
}

#[test]
fn a_wait_ends_when_the_run_is_cancelled_and_when_its_time_is_up() {
    let (mut session, _) = session("import time\ntime.sleep(1000)\n");
    assert!(matches!(session.step(SLICE), Step::Pending(_)));
    let cancel = session.cancel_handle();
    let thread = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(30));
        cancel.cancel();
    });
    session.wait();
    assert_eq!(done(session.step(SLICE)).ending, Ending::Cancelled);
    thread.join().unwrap();
    let (streams, _) = Streams::captured();
    let limited = plan("import time\ntime.sleep(1000)\n").limits(Limits::server().with(Limit::Time, Bound::At(60)));
    let mut session = Session::start(runtime(), limited, Setup::new(streams)).unwrap();
    let ending = done(drive(&mut session)).ending;
    assert!(matches!(ending, Ending::Limit { limit: Limit::Time, .. }), "{ending:?}");
}

#[test]
fn where_a_builtin_calls_back_the_thread_waits() {
    let (mut session, printed) = session("import time\nprint(sorted([3, 1, 2], key=lambda n: time.sleep(0.01) or n))\n");
    assert_eq!(done(drive(&mut session)).ending, Ending::Finished);
    assert_eq!(printed.out(), b"[1, 2, 3]\n");
}

#[test]
fn functions_of_a_finished_script_are_called_with_values_and_give_values() {
    let (mut session, printed) = session("def f(a, *, b=2):\n    print('f', a, b)\n    return [a, b, {'sum': a + b}]\nasync def later(n):\n    import asyncio\n    await asyncio.sleep(0.01)\n    return n * 2\n");
    assert!(matches!(session.call("f", vec![], vec![]), Err(CallError::NotCalled(_))), "the script has not run");
    assert_eq!(session.run_to_end().ending, Ending::Finished);
    let sum = Value::Dict(vec![("sum".into(), Value::Int(5))]);
    assert_eq!(session.call("f", vec![Value::Int(1)], vec![("b".into(), Value::Int(4))]), Ok(Value::List(vec![Value::Int(1), Value::Int(4), sum])));
    assert_eq!(printed.out(), b"f 1 4\n", "it is seen at once");
    assert_eq!(session.call("later", vec![Value::Int(21)], vec![]), Ok(Value::Int(42)));
    session.begin_call("later", vec![Value::Int(1)], vec![]).unwrap();
    let Step::Returned(value) = drive(&mut session) else { panic!() };
    assert_eq!(value, Value::Int(2));
}

#[test]
fn an_exception_comes_out_of_a_call_and_the_session_goes_on() {
    let (mut session, _) = session("def divide(a, b):\n    return a // b\ndef read():\n    import fs\n    return fs.read_text('x')\ndef stop():\n    raise SystemExit(3)\n");
    session.run_to_end();
    let Err(CallError::Raised(raised)) = session.call("divide", vec![Value::Int(1), Value::Int(0)], vec![]) else { panic!() };
    assert_eq!((raised.exception.class.as_str(), raised.exception.line, raised.refused), ("ZeroDivisionError", Some(2), false));
    assert!(raised.traceback.starts_with("Traceback (most recent call last):\n  File \"main.py\", line 2, in divide\n"), "{}", raised.traceback);
    let Err(CallError::Raised(raised)) = session.call("no_such", vec![], vec![]) else { panic!() };
    assert_eq!(raised.exception.message, "name 'no_such' is not defined");
    let Err(CallError::Raised(raised)) = session.call("read", vec![], vec![]) else { panic!() };
    assert!(raised.refused && raised.exception.class == "PermissionError", "{raised:?}");
    assert_eq!(session.call("divide", vec![Value::Int(7), Value::Int(2)], vec![]), Ok(Value::Int(3)));
    let Err(CallError::Ended(outcome)) = session.call("stop", vec![], vec![]) else { panic!() };
    assert_eq!(outcome.ending, Ending::Exit { code: 3 });
    assert!(matches!(session.call("divide", vec![], vec![]), Err(CallError::NotCalled(_))), "the session is over");
}

#[test]
fn each_call_has_the_whole_time_and_a_limit_ends_the_session() {
    let (streams, _) = Streams::captured();
    let limits = Limits::server().with(Limit::Time, Bound::At(300));
    let source = "import time\ndef nap():\n    time.sleep(0.2)\ndef spin():\n    while True: pass\n";
    let mut session = Session::start(runtime(), plan(source).limits(limits), Setup::new(streams)).unwrap();
    session.run_to_end();
    for _ in 0..3 {
        assert_eq!(session.call("nap", vec![], vec![]), Ok(Value::None));
    }
    let Err(CallError::Ended(outcome)) = session.call("spin", vec![], vec![]) else { panic!() };
    assert!(matches!(outcome.ending, Ending::Limit { limit: Limit::Time, .. }), "{outcome:?}");
}

#[test]
fn events_come_from_any_thread_while_the_run_waits() {
    let (mut session, printed) = session("while (event := run(receive())) is not None:\n    print(event)\n");
    let Step::Pending(pending) = session.step(SLICE) else { panic!() };
    assert!(pending.event);
    let sender = session.event_sender();
    let thread = std::thread::spawn(move || {
        for event in [Value::Int(1), Value::List(vec![Value::str("two")]), Value::None] {
            std::thread::sleep(Duration::from_millis(5));
            sender.send(&event).unwrap();
        }
    });
    assert_eq!(done(drive(&mut session)).ending, Ending::Finished);
    assert_eq!(text(printed.out()), "1\n['two']\n");
    thread.join().unwrap();
}

/// A reader that takes so many bytes, and no more until it is given room.
#[derive(Clone)]
struct Slow(Arc<Mutex<(usize, Vec<u8>)>>);

impl Slow {
    fn give_room(&self, bytes: usize) {
        self.0.lock().unwrap().0 += bytes;
    }
    fn taken(&self) -> usize {
        self.0.lock().unwrap().1.len()
    }
}

impl Sink for Slow {
    fn accept(&mut self, _: Stream, bytes: &[u8]) -> io::Result<usize> {
        let mut state = self.0.lock().unwrap();
        let count = bytes.len().min(state.0);
        state.0 -= count;
        state.1.extend_from_slice(&bytes[..count]);
        Ok(count)
    }
    fn wait(&mut self, _: Stream, at_most: Duration) {
        std::thread::sleep(at_most);
    }
    fn is_terminal(&self, _: Stream) -> bool {
        false
    }
}

/// Gives a byte at a time, and nothing in between.
struct Trickle(Vec<u8>, bool);

impl Feed for Trickle {
    fn read(&mut self, into: &mut [u8], _: Duration) -> io::Result<Option<usize>> {
        self.1 = !self.1;
        Ok(match (self.1, self.0.is_empty()) {
            (true, _) => None,
            (false, true) => Some(0),
            (false, false) => {
                into[0] = self.0.remove(0);
                Some(1)
            }
        })
    }
    fn is_terminal(&self) -> bool {
        false
    }
}

#[test]
fn a_full_reader_parks_the_run_and_not_the_thread() {
    let slow = Slow(Arc::new(Mutex::new((10_000, Vec::new()))));
    let streams = Streams { sink: Box::new(slow.clone()), feed: Streams::none().feed };
    let mut session = Session::start(runtime(), plan("for i in range(2000):\n    print('x' * 99)\n"), Setup::new(streams)).unwrap();
    let mut cx = Context::from_waker(Waker::noop());
    let mut parked = 0;
    let outcome = loop {
        let started = Instant::now();
        match session.step(SLICE) {
            Step::Done(outcome) => break outcome,
            Step::Pending(_) => {
                let before = slow.taken();
                assert!(session.poll_ready(&mut cx).is_pending(), "nobody has read since");
                assert_eq!(slow.taken(), before);
                slow.give_room(50_000);
                parked += 1;
                session.wait();
            }
            Step::Preempted => {}
            step => panic!("{step:?}"),
        }
        assert!(started.elapsed() < Duration::from_secs(2));
    };
    assert_eq!((outcome.ending.clone(), slow.taken()), (Ending::Finished, 200_000));
    assert!((3..=6).contains(&parked), "{parked}");
}

#[test]
fn a_reader_that_is_gone_for_good_costs_the_run_its_time_and_no_more() {
    let slow = Slow(Arc::new(Mutex::new((0, Vec::new()))));
    let streams = Streams { sink: Box::new(slow.clone()), feed: Streams::none().feed };
    let limits = Limits::server().with(Limit::Time, Bound::At(100));
    let mut session = Session::start(runtime(), plan("print('x' * 100000)\n").limits(limits), Setup::new(streams)).unwrap();
    let started = Instant::now();
    let outcome = done(drive(&mut session));
    assert!(matches!(outcome.ending, Ending::Limit { limit: Limit::Time, .. }), "{outcome:?}");
    assert!(started.elapsed() < Duration::from_secs(4), "{:?}", started.elapsed());
}

#[test]
fn input_that_trickles_is_read_whole_however_the_run_is_driven() {
    let source = "import sys\nprint(input(), sys.stdin.read())\n";
    for stepped in [true, false] {
        let (streams, printed) = Streams::captured();
        let streams = Streams { feed: Box::new(Trickle(b"one line\nthe rest".to_vec(), false)), ..streams };
        let mut session = Session::start(runtime(), plan(source), Setup::new(streams)).unwrap();
        let outcome = if stepped { done(drive(&mut session)) } else { session.run_to_end() };
        assert_eq!((outcome.ending, text(printed.out())), (Ending::Finished, "one line the rest\n".to_owned()), "{stepped}");
    }
}

/// Polls a future to its end on this thread.
fn block_on<F: Future>(future: F) -> F::Output {
    struct Unpark(std::thread::Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park_timeout(Duration::from_secs(10)),
        }
    }
}

#[test]
fn a_run_is_a_future_on_any_executor() {
    let source = "import time\ntotal = 0\nfor i in range(300000):\n    total += i\ntime.sleep(0.02)\nprint(total)\nasync def double(n):\n    return n * 2\n";
    let (mut session, printed) = session(source);
    let outcome = block_on(session.run_async(SLICE));
    assert_eq!((outcome.ending, printed.out()), (Ending::Finished, b"44999850000\n".to_vec()));
    assert_eq!(block_on(session.call_async("double", vec![Value::Int(4)], vec![], SLICE)), Ok(Value::Int(8)));
}

#[test]
fn sessions_move_between_threads() {
    fn is_send<T: Send>() {}
    fn is_shared<T: Clone + Send + Sync>() {}
    is_send::<Session>();
    is_shared::<Runtime>();
    is_shared::<wicket::CancelHandle>();
    is_shared::<wicket::EventSender>();
    is_shared::<RunPlan>();
    let (mut session, printed) = session("import time\nfor i in range(3):\n    time.sleep(0.001)\n    print(i)\n");
    let mut step = session.step(SLICE);
    while !matches!(step, Step::Done(_)) {
        (session, step) = std::thread::spawn(move || {
            session.wait();
            let step = session.step(SLICE);
            (session, step)
        })
        .join()
        .unwrap();
    }
    assert_eq!(printed.out(), b"0\n1\n2\n");
}

/// A runtime whose scripts have `host.later(ms, answer)`, which threads of the host answer.
fn with_later() -> Runtime {
    let later = functions("host").with_async("later", "(ms: int, answer: object) -> object", "The answer, in a while.", |args, _| {
        let (ms, answer) = (args.i64(0)?, args.value(1, 1 << 16)?);
        let state = Arc::new(Mutex::new((false, None::<Waker>)));
        let shared = Arc::clone(&state);
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(ms as u64));
            let mut state = shared.lock().unwrap();
            state.0 = true;
            state.1.take().into_iter().for_each(Waker::wake);
        });
        Ok(std::future::poll_fn(move |cx| {
            let mut state = state.lock().unwrap();
            state.1 = Some(cx.waker().clone());
            match (state.0, &answer) {
                (false, _) => Poll::Pending,
                (true, Value::None) => Poll::Ready(Err(OpError::exception("ConnectionError", "nobody is there"))),
                (true, answer) => Poll::Ready(Ok(Started::Done(answer.clone()))),
            }
        }))
    });
    let runtime = Runtime::new().unwrap();
    runtime.register(later.factory().unwrap()).unwrap();
    runtime
}

fn start_with_later(source: &str, deterministic: Option<u64>) -> (Session, Captured) {
    let (streams, printed) = Streams::captured();
    let plan = RunPlan { deterministic, ..plan(source) };
    (Session::start(&with_later(), plan, Setup::new(streams)).unwrap(), printed)
}

#[test]
fn calls_of_a_gather_overlap() {
    let source = "import asyncio, host\nasync def main():\n    print(await asyncio.gather(*[host.later(200, n) for n in range(20)]))\nasyncio.run(main())\n";
    for stepped in [false, true] {
        let (mut session, printed) = start_with_later(source, None);
        let started = Instant::now();
        let outcome = if stepped { done(drive(&mut session)) } else { session.run_to_end() };
        let took = started.elapsed();
        assert_eq!((outcome.ending, text(printed.out())), (Ending::Finished, format!("{:?}\n", (0..20).collect::<Vec<_>>())));
        assert!((Duration::from_millis(200)..Duration::from_millis(1500)).contains(&took), "{took:?}");
    }
}

#[test]
fn timers_and_calls_are_waited_for_together() {
    let source = "import asyncio, host\nasync def tick():\n    for n in range(3):\n        await asyncio.sleep(0.02)\n        print('tick', n)\n\
        async def main():\n    task = asyncio.create_task(tick())\n    print(await host.later(150, 'answer'))\n    await task\n\
    \x20   try:\n        async with asyncio.timeout(0.05):\n            await host.later(60000, 'never')\n    except TimeoutError:\n        print('timeout')\n\
    \x20   try:\n        await host.later(1, None)\n    except ConnectionError as e:\n        print(e)\nasyncio.run(main())\n";
    let (mut session, printed) = start_with_later(source, None);
    let started = Instant::now();
    assert_eq!(done(drive(&mut session)).ending, Ending::Finished, "{}", text(printed.err()));
    assert_eq!(text(printed.out()), "tick 0\ntick 1\ntick 2\nanswer\ntimeout\nnobody is there\n");
    assert!(started.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_loop_that_is_busy_hears_of_an_answer() {
    let source = "import asyncio, host\nasync def main():\n    task = asyncio.create_task(host.later(30, 'here'))\n    turns = 0\n    while not task.done():\n        await asyncio.sleep(0)\n        turns += 1\n    print(task.result(), turns > 10)\nasyncio.run(main())\n";
    let (mut session, printed) = start_with_later(source, None);
    assert_eq!((session.run_to_end().ending, text(printed.out())), (Ending::Finished, "here True\n".to_owned()));
}

#[test]
fn c10_answers_settle_in_the_order_of_the_calls_where_the_run_is_deterministic() {
    let source = "import asyncio, host, time\nasync def one(ms):\n    print(await host.later(ms, ms), time.monotonic())\nasync def main():\n    await asyncio.gather(one(60), one(5), one(30), asyncio.sleep(1))\n    print(time.monotonic())\nasyncio.run(main())\n";
    let runs: Vec<String> = (0..3)
        .map(|_| {
            let (mut session, printed) = start_with_later(source, Some(1));
            assert_eq!(done(drive(&mut session)).ending, Ending::Finished, "{}", text(printed.err()));
            text(printed.out())
        })
        .collect();
    let order: Vec<&str> = runs[0].lines().filter_map(|line| line.split_once(' ')).map(|(ms, _)| ms).collect();
    assert_eq!(order, ["60", "5", "30"], "{}", runs[0]);
    assert!(runs.iter().all(|run| *run == runs[0]), "{runs:?}");
}

#[test]
fn an_answer_of_a_loop_that_was_stopped_is_its_own() {
    let source = "import asyncio, host\n\
        first, second = asyncio.new_event_loop(), asyncio.new_event_loop()\n\
        task = first.create_task(host.later(20, 'first'))\n\
        first.call_soon(first.stop)\nfirst.run_forever()\n\
        async def other():\n    await asyncio.sleep(0.1)\n    return await host.later(1, 'second')\n\
        print(second.run_until_complete(other()))\n\
        print(first.run_until_complete(task))\n";
    let (mut session, printed) = start_with_later(source, None);
    assert_eq!((session.run_to_end().ending, text(printed.out()), text(printed.err())), (Ending::Finished, "second\nfirst\n".to_owned(), String::new()));
}

#[test]
fn dropping_a_session_drops_the_futures_of_its_calls() {
    struct Told(Arc<Mutex<bool>>);
    impl Drop for Told {
        fn drop(&mut self) {
            *self.0.lock().unwrap() = true;
        }
    }
    let told = Arc::new(Mutex::new(false));
    let for_scripts = Arc::clone(&told);
    let never = functions("host").with_async("never", "() -> None", "Never answers.", move |_, _| {
        let told = Told(Arc::clone(&for_scripts));
        Ok(async move {
            let _told = told;
            std::future::pending::<Result<(), OpError>>().await
        })
    });
    let runtime = Runtime::new().unwrap();
    runtime.register(never.factory().unwrap()).unwrap();
    let mut session = Session::start(&runtime, plan("import host\nawait host.never()\n"), Setup::new(Streams::none())).unwrap();
    assert!(matches!(session.step(SLICE), Step::Pending(Pending { calls: 1, .. })));
    assert!(!*told.lock().unwrap());
    drop(session);
    assert!(*told.lock().unwrap());
}

#[test]
fn a_call_awaited_without_a_loop_says_so() {
    let (mut session, printed) = start_with_later("import host\ntry:\n    host.later(1, 2).send(None)\nexcept RuntimeError as e:\n    print(e)\n", None);
    assert_eq!((session.run_to_end().ending, text(printed.out())), (Ending::Finished, "no running event loop\n".to_owned()));
}

#[path = "../../examples/thousand_sessions.rs"]
#[allow(dead_code)]
mod thousand_sessions;

#[test]
fn the_example_drives_its_sessions_to_their_ends() {
    let count = 60;
    let summary = thousand_sessions::drive(count).unwrap();
    assert_eq!((summary.finished, summary.cancelled, summary.other), (count / 5 * 4, count / 5, vec![]));
    // Every fifth prints 200 lines to a reader that takes 4 KiB at a time.
    assert!(summary.output_bytes > count / 5 * 200 * 100, "{}", summary.output_bytes);
}

#[test]
fn too_little_memory_for_the_engine_is_told_before_anything_begins() {
    let small = plan("print(1)").limits(Limits::server().with(Limit::Memory, Bound::At(1_000_000)));
    let error = Session::start(runtime(), small, Setup::new(Streams::none())).err().map(|error| (error.is_users(), error.to_string()));
    assert_eq!(error, Some((true, "memory is at least 16000000 bytes: the engine itself takes about as much".to_owned())));
    let least = plan("x = [0] * 100_000").limits(Limits::server().with(Limit::Memory, Bound::At(Limit::Memory.least())));
    let outcome = Session::start(runtime(), least, Setup::new(Streams::none())).unwrap().run_to_end();
    assert_eq!(outcome.ending, Ending::Finished);
    assert!(outcome.spent.heap_bytes_peak <= Limit::Memory.least(), "{}", outcome.spent.heap_bytes_peak);
}

#[test]
fn what_the_host_answered_is_counted() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("data"), "x".repeat(100_000)).unwrap();
    let spent = |source: &str| {
        let plan = plan(source).allow(&format!("fs.read=/in={}", folder.path().display()));
        Session::start(runtime(), plan, Setup::new(Streams::none())).unwrap().run_to_end().spent.read_bytes
    };
    let read = spent("import fs\nfs.read_bytes('/in/data')") - spent("import fs");
    assert!((100_000..100_100).contains(&read), "{read}");
}
