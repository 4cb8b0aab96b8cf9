//! Runs of one process beside each other and after each other: what one of them does, breaks or leaves behind, the others never see.

use std::path::Path;
use std::time::{Duration, Instant};

use super::fake::Fake;
use super::sessions::{done, drive, plan, runtime, session, text};
use wicket::capability::{OpError, Scope, functions};
use wicket::{Bound, Ending, Limit, Limits, Outcome, RunPlan, Runtime, Session, Setup, Step, Streams};

const THREADS: usize = 4;
const SLICE: Duration = Duration::from_millis(5);
/// Far more than it takes, on a machine that does much else.
const SOON: Duration = Duration::from_secs(5);

fn run(runtime: &Runtime, plan: RunPlan) -> (Outcome, String) {
    let (streams, printed) = Streams::captured();
    let outcome = Session::start(runtime, plan, Setup::new(streams)).unwrap().run();
    (outcome, text(printed.out()))
}

/// On several threads, each with its number.
fn everywhere(work: impl Fn(usize) + Sync) {
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..THREADS).map(|thread| scope.spawn({ let work = &work; move || work(thread) })).collect();
        threads.into_iter().for_each(|thread| thread.join().unwrap());
    });
}

#[test]
fn t4_every_output_is_that_of_its_own_run() {
    everywhere(|thread| {
        for round in 0..25 {
            let own = format!("{thread:02}-{round:02}");
            let source = format!("import sys\nfor n in range(50):\n    print('{own}', n)\n    print('{own}', file=sys.stderr)\nif {round} % 3 == 0:\n    raise ValueError('{own}')\nif {round} % 5 == 0:\n    while True: pass\n");
            let (streams, printed) = Streams::captured();
            let limits = Limits::server().with(Limit::Time, Bound::At(if round % 5 == 0 { 50 } else { 5_000 }));
            let outcome = Session::start(runtime(), plan(&source).limits(limits), Setup::new(streams)).unwrap().run();
            let (out, err) = (text(printed.out()), text(printed.err()));
            let told = format!("{err}{}", outcome.traceback);
            // A line of a run that was stopped may be cut off.
            let is_own = |line: &str| line.starts_with(&own) || own.starts_with(line);
            assert!(out.lines().all(is_own), "{own}: {out}");
            assert!(told.lines().filter(|line| line.starts_with(|first: char| first.is_ascii_digit())).all(is_own), "{own}: {told}");
            match &outcome.ending {
                Ending::Exception(uncaught) => assert_eq!((round % 3, uncaught.message.as_str()), (0, own.as_str())),
                Ending::Limit { limit: Limit::Time, .. } => assert_eq!(round % 5, 0),
                ending => assert!(*ending == Ending::Finished && round % 3 != 0 && round % 5 != 0, "{own}: {ending:?}"),
            }
        }
    });
}

/// An engine that looks for what the run before it left in memory or in a global, and leaves that for the next one.
fn scavenger() -> Fake {
    let body = "(if (global.get $left) (then (return (call $exit (i32.const 2)))))
        (global.set $left (i32.const 1))
        (if (i32.eq (memory.grow (i32.const 256)) (i32.const -1)) (then (return (call $exit (i32.const 3)))))
        (local.set $i (i32.const 0x10000))
        (loop $next
          (if (i64.eq (i64.load (local.get $i)) (i64.const 0x5ec2e7c0ffee5ec2)) (then (return (call $exit (i32.const 1)))))
          (i64.store (local.get $i) (i64.const 0x5ec2e7c0ffee5ec2))
          (local.set $i (i32.add (local.get $i) (i32.const 8)))
          (br_if $next (i32.lt_u (local.get $i) (i32.const 0x1000000))))
        (call $exit (i32.const 0))";
    Fake::new(body).replace("(global $staged", "(global $left (mut i32) (i32.const 0))\n  (global $staged")
}

#[test]
fn t5_nothing_of_a_run_is_in_the_memory_of_the_next() {
    let runtime = scavenger().runtime().unwrap();
    everywhere(|_| {
        for _ in 0..20 {
            let (outcome, _) = run(&runtime, RunPlan::source("fake.py", ""));
            assert_eq!(outcome.ending, Ending::Exit { code: 0 }, "1: in memory, 2: in a global");
        }
    });
}

#[test]
fn t5_nothing_of_a_run_is_in_the_objects_of_the_next() {
    let source = "import sys, math, re, json, builtins\n\
        marks = [getattr(m, 'mark', None) for m in (sys, math, re, json, builtins)] + ['mark' in sys.modules, object.__subclasses__()[-1].__name__ == 'Mark', re.purge.__doc__ == 'mark']\n\
        print(any(marks))\n\
        class Mark: pass\n\
        for m in (sys, math, re, json, builtins): m.mark = 1\n\
        sys.modules['mark'] = sys\n\
        sys.setrecursionlimit(333)\n";
    everywhere(|_| {
        for _ in 0..10 {
            let (outcome, printed) = run(runtime(), RunPlan::source("main.py", source));
            assert_eq!((outcome.ending, printed.as_str()), (Ending::Finished, "False\n"));
        }
    });
}

const LETTERS: usize = 100_000;

/// The files that a run leaves: each is one letter, as often as it was to be written.
fn check_whole(place: &Path) -> usize {
    let entries: Vec<_> = std::fs::read_dir(place).unwrap().map(|entry| entry.unwrap().path()).collect();
    for path in &entries {
        let contents = std::fs::read(path).unwrap();
        assert!(contents.len() == LETTERS && contents.iter().all(|letter| *letter == contents[0]), "{} has {} bytes", path.display(), contents.len());
    }
    entries.len()
}

#[test]
fn t7_a_storm_of_cancellations_leaves_whole_files_and_ends_at_once() {
    let place = tempfile::tempdir().unwrap();
    let grant = format!("fs.write=/out={}", place.path().display());
    let source = format!("import fs\nn = 0\nwhile True:\n    fs.write_text('/out/' + str(n % 3), 'abcdefgh'[n % 8] * {LETTERS})\n    n += 1\n");
    everywhere(|thread| {
        for round in 0..15 {
            let unbounded = Limits::server().with(Limit::WriteBytes, Bound::Unlimited).with(Limit::Files, Bound::Unlimited);
            let session = Session::start(runtime(), RunPlan::source("main.py", source.as_str()).allow(&grant).limits(unbounded), Setup::new(Streams::none())).unwrap();
            let cancel = session.cancel_handle();
            let run = std::thread::spawn(move || session.run());
            std::thread::sleep(Duration::from_millis(((thread * 7 + round * 3) % 20) as u64));
            let cancelled = Instant::now();
            (0..3).for_each(|_| cancel.cancel());
            assert_eq!(run.join().unwrap().ending, Ending::Cancelled);
            assert!(cancelled.elapsed() < SOON, "{:?}", cancelled.elapsed());
        }
    });
    assert!((1..=3).contains(&check_whole(place.path())), "and no temporary file");
}

/// A capability with an op that panics, and one that does not.
fn with_a_panicking_op() -> Runtime {
    let capability = functions("fragile")
        .right("use", "Use it.", Scope::Bare)
        .granted("use", "panics", "() -> None", "Panics.", |_, _| -> Result<(), OpError> { panic!("a bug of the capability") })
        .granted("use", "works", "(n: int) -> int", "One more.", |args, _| Ok(args.i64(0)? + 1));
    let runtime = Runtime::new().unwrap();
    runtime.register(capability.factory().unwrap()).unwrap();
    runtime
}

#[test]
fn h12_a_panic_in_an_op_ends_the_use_of_one_session_and_of_no_other() {
    let runtime = with_a_panicking_op();
    let start = |source: &str| {
        let (streams, printed) = Streams::captured();
        (Session::start(&runtime, plan(source).allow("fragile.use"), Setup::new(streams)).unwrap(), printed)
    };
    let (mut before, told) = start("import fragile, time\nprint(fragile.works(1))\ntime.sleep(0.05)\nprint(fragile.works(2))\n");
    while !matches!(before.step(SLICE), Step::Pending(_)) {}
    for _ in 0..10 {
        let (broken, printed) = start("import fragile\nfor act in (fragile.panics, lambda: fragile.works(1)):\n    try:\n        print(act())\n    except RuntimeError as e:\n        print('RuntimeError')\n");
        broken.run();
        assert_eq!(text(printed.out()), "RuntimeError\nRuntimeError\n", "{}", text(printed.err()));
    }
    assert_eq!(done(drive(&mut before)).ending, Ending::Finished);
    assert_eq!(text(told.out()), "2\n3\n");
    let (after, printed) = start("import fragile\nprint(fragile.works(3))\n");
    after.run();
    assert_eq!(text(printed.out()), "4\n");
}

#[test]
fn t8_whatever_ends_one_run_the_others_go_on() {
    let (mut survivor, printed) = session("import time\ntotal = 0\nfor n in range(20):\n    total += n\n    time.sleep(0.005)\nprint(total)\n");
    let _ = survivor.step(SLICE);
    let limits = Limits::server().with(Limit::Time, Bound::At(300)).with(Limit::Memory, Bound::At(16 << 20)).with(Limit::Output, Bound::At(1000));
    let endings = [
        ("while True: pass", Some(Limit::Time)),
        ("x = []\nwhile True:\n    try:\n        x.append(bytes(10**6))\n    except MemoryError:\n        pass", None),
        ("while True: print('x' * 100)", Some(Limit::Output)),
        ("def f(): f()\nf()", None),
        ("import re\nre.match('(a+)+b', 'a' * 60)", Some(Limit::Time)),
        ("raise SystemExit(3)", None),
    ];
    for (source, limit) in endings {
        let (outcome, _) = run(runtime(), plan(source).limits(limits.clone()));
        assert_ne!(outcome.ending, Ending::Finished, "{source}");
        if let Some(limit) = limit {
            assert!(matches!(&outcome.ending, Ending::Limit { limit: by, .. } if *by == limit), "{source}: {:?}", outcome.ending);
        }
        let _ = survivor.step(SLICE);
    }
    let (trapped, _) = Fake::new("unreachable").run();
    assert_eq!(trapped.exit_code, 70);
    assert_eq!(done(drive(&mut survivor)).ending, Ending::Finished);
    assert_eq!(text(printed.out()), "190\n");
}

#[test]
fn r12_the_hash_of_text_differs_from_run_to_run_unless_it_is_to_be_the_same() {
    let source = "print(hash('text'), hash(b'bytes'), hash(('text', 1)))\n";
    let hashes = |seed: Option<u64>| -> std::collections::BTreeSet<String> {
        (0..5).map(|_| run(runtime(), RunPlan { deterministic: seed, ..RunPlan::source("main.py", source) }).1).collect()
    };
    assert_eq!(hashes(None).len(), 5);
    assert_eq!((hashes(Some(1)).len(), hashes(Some(1)) == hashes(Some(2))), (1, false));
}

#[test]
fn r12_texts_of_the_same_parts_do_not_collide_whatever_the_seed_is() {
    let source = "import itertools\nparts = [f'{n:08}' for n in range(6)]\nprint(len({hash(''.join(p)) for p in itertools.permutations(parts)}))\n";
    for deterministic in [None, Some(0), Some(1), Some(u64::MAX)] {
        assert_eq!(run(runtime(), RunPlan { deterministic, ..RunPlan::source("main.py", source) }).1, "720\n", "{deterministic:?}");
    }
}
