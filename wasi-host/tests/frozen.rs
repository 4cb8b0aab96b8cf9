//! Sessions as bytes: they go on in another place as if nothing had happened, with the authority that they are given there.

use std::time::Duration;
use wicket::{Bound, Captured, Ending, FreezeError, Limit, Limits, RunPlan, Runtime, Session, Setup, Step, Streams, Value, frozen_plan};

use super::sessions::{done, drive, plan, runtime, session, text};

const SLICE: Duration = Duration::from_millis(5);

fn thaw(frozen: &[u8], plan: RunPlan) -> Result<(Session, Captured), FreezeError> {
    let (streams, printed) = Streams::captured();
    Ok((Session::thaw(runtime(), frozen, plan, Setup::new(streams))?, printed))
}

/// Steps until the run waits.
fn waiting(session: &mut Session) -> wicket::Pending {
    loop {
        match session.step(SLICE) {
            Step::Pending(waits) => return waits,
            Step::Preempted => {}
            step => panic!("{step:?}"),
        }
    }
}

/// A plan that runs nothing: the authority alone.
fn authority() -> RunPlan {
    plan("raise SystemExit('this is not run')")
}

#[test]
fn a_run_goes_on_where_it_was_frozen_however_often() {
    let source = "import json, re\nclass Account:\n    def __init__(self, n):\n        self.n = n\naccounts = [Account(n) for n in range(100)]\ntotal = 0\nfor i in range(400000):\n    total += accounts[i % 100].n\nprint(total, json.dumps({'a': [1, None]}), re.sub('a+', 'b', 'caat'))\n";
    let (mut whole, expected) = session(source);
    whole.run_to_end();
    let (mut session, mut printed) = session(source);
    let mut frozen_times = 0;
    let outcome = loop {
        match session.step(SLICE) {
            Step::Preempted if frozen_times < 6 => {
                let frozen = session.freeze().unwrap();
                (session, printed) = thaw(&frozen, authority()).unwrap();
                frozen_times += 1;
            }
            Step::Preempted => {}
            step => break done(step),
        }
    };
    assert!(outcome.ending == Ending::Finished && frozen_times > 1, "{outcome:?}, {frozen_times}");
    assert_eq!(text(printed.out()), text(expected.out()));
}

#[test]
fn one_frozen_session_becomes_many() {
    let (mut original, _) = session("n = 0\ndef add(k):\n    global n\n    n += k\n    return n\n");
    original.run_to_end();
    assert_eq!(original.call("add", vec![Value::Int(5)], vec![]), Ok(Value::Int(5)));
    let frozen = original.freeze().unwrap();
    for k in 1..=3 {
        let (mut copy, _) = thaw(&frozen, authority()).unwrap();
        assert_eq!(copy.call("add", vec![Value::Int(k)], vec![]), Ok(Value::Int(5 + k)));
    }
    assert_eq!(original.call("add", vec![Value::Int(100)], vec![]), Ok(Value::Int(105)), "the original goes on too");
    assert!(frozen.len() < 4 << 20, "{} bytes", frozen.len());
}

#[test]
fn timers_and_the_clock_go_on() {
    let source = "import asyncio, time\nbegan = time.monotonic()\nasync def main():\n    await asyncio.gather(asyncio.sleep(0.15), asyncio.sleep(0.1))\n    print(0.14 < time.monotonic() - began < 30)\nasyncio.run(main())\n";
    let (mut session, _) = session(source);
    waiting(&mut session);
    let frozen = session.freeze().unwrap();
    drop(session);
    let (mut session, printed) = thaw(&frozen, authority()).unwrap();
    let waits = waiting(&mut session);
    assert!(waits.timer.unwrap() <= Duration::from_millis(101), "{waits:?}");
    assert_eq!(done(drive(&mut session)).ending, Ending::Finished, "{}", text(printed.err()));
    assert_eq!(text(printed.out()), "True\n");
}

#[test]
fn a_session_goes_on_in_another_process() {
    let dir = tempfile::tempdir().unwrap();
    let place = dir.path().join("session.frozen");
    let (mut session, _) = session("word = 'from the first process'\nasync def main():\n    print(word, await receive())\nrun(main())\n");
    waiting(&mut session);
    std::fs::write(&place, session.freeze().unwrap()).unwrap();
    let program = std::env::current_exe().unwrap();
    let output = std::process::Command::new(program)
        .args(["--exact", "frozen::the_other_process", "--nocapture", "--test-threads=1"])
        .env("WICKET_TEST_FROZEN", &place)
        .output()
        .unwrap();
    let printed = text(output.stdout);
    assert!(output.status.success() && printed.contains("from the first process and the second\n"), "{printed}{}", text(output.stderr));
}

/// The second process of the test above; alone it has nothing to do.
#[test]
fn the_other_process() {
    let Some(place) = std::env::var_os("WICKET_TEST_FROZEN") else { return };
    let (mut session, printed) = thaw(&std::fs::read(place).unwrap(), authority()).unwrap();
    session.event_sender().send(&Value::str("and the second")).unwrap();
    assert_eq!(done(drive(&mut session)).ending, Ending::Finished);
    print!("{}", text(printed.out()));
}

#[test]
fn authority_is_what_the_thawing_plan_gives() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("a.txt"), "contents").unwrap();
    let grant = format!("fs.read=/data={}", dir.path().display());
    let (streams, _) = Streams::captured();
    let source = "import fs\ndef read():\n    return fs.read_text('/data/a.txt')\nassert read() == 'contents'\n";
    let mut session = Session::start(runtime(), plan(source).allow(&grant), Setup::new(streams)).unwrap();
    assert_eq!(session.run_to_end().ending, Ending::Finished);
    let frozen = session.freeze().unwrap();
    assert_eq!(frozen_plan(&frozen).unwrap().allow.last().map(|rule| rule.text.as_str()), Some(grant.as_str()), "what it was given before can be looked at");
    let (mut without, _) = thaw(&frozen, authority()).unwrap();
    let refused = without.call("read", vec![], vec![]).unwrap_err().to_string();
    assert_eq!(refused, "PermissionError: fs.read_text('/data/a.txt') is not granted; allow it with --allow fs.read=/data/a.txt");
    let (mut with, _) = thaw(&frozen, authority().allow(&grant)).unwrap();
    assert_eq!(with.call("read", vec![], vec![]), Ok(Value::str("contents")));
}

#[test]
fn what_cannot_be_opened_again_is_not_frozen() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("a.txt"), "contents").unwrap();
    let grant = format!("fs.read=/data={}", dir.path().display());
    let frozen = |source: &str| {
        let (streams, _) = Streams::captured();
        let mut session = Session::start(runtime(), plan(source).allow(&grant).allow("crypto.random"), Setup::new(streams)).unwrap();
        session.run_to_end();
        session.freeze().map(|_| ()).map_err(|error| error.to_string())
    };
    let open = |which: &str| Err(format!("fs: files that are open cannot be frozen; close them first: {which}"));
    assert_eq!(frozen("\nf = open('/data/a.txt')\n"), open("'/data/a.txt', opened by __main__ at line 2"));
    assert_eq!(frozen("import os\nwhile os.open('../data/a.txt', 0) < 7: pass\n"), open(&format!("{}2 more", "'../data/a.txt', opened by __main__ at line 2, ".repeat(3))));
    assert_eq!(frozen("with open('/data/a.txt') as f:\n    f.read()\n"), Ok(()));
    assert_eq!(frozen("import crypto\nkey = crypto.key_generate('aes-256-gcm')\n"), Err("crypto: keys stay in this process, and there are 1 open".into()));
    assert_eq!(frozen("import hashlib\nprint(hashlib.sha256(b'x').hexdigest())\n"), Ok(()));
    let (mut fresh, _) = session("pass\n");
    assert_eq!(fresh.freeze(), Err(FreezeError::NotParked), "it has not begun");
    let (streams, _) = Streams::captured();
    let mut deterministic = Session::start(runtime(), RunPlan { deterministic: Some(1), ..plan("pass\n") }, Setup::new(streams)).unwrap();
    deterministic.run_to_end();
    assert!(matches!(deterministic.freeze(), Err(FreezeError::State(_))));
}

#[test]
fn f25_temporary_files_of_a_frozen_session_stay_for_where_it_goes_on() {
    let dir = tempfile::tempdir().unwrap();
    let grants = ["read", "write"].map(|right| format!("fs.{right}=/tmp={}", dir.path().display()));
    let source = "import os, tempfile\nmade = tempfile.TemporaryDirectory()\ndef name():\n    os.listdir(made.name)\n    return made.name\nwhile True: pass\n";
    let plan = |source: &str| grants.iter().fold(plan(source), |plan, grant| plan.allow(grant));
    let entries = || std::fs::read_dir(dir.path()).unwrap().count();
    let begun = || {
        let (streams, _) = Streams::captured();
        let mut session = Session::start(runtime(), plan(source), Setup::new(streams)).unwrap();
        while entries() == 0 {
            assert!(matches!(session.step(SLICE), Step::Preempted));
        }
        for _ in 0..3 {
            assert!(matches!(session.step(SLICE), Step::Preempted), "it has told the host of it by now");
        }
        session
    };
    drop(begun());
    assert_eq!(entries(), 0, "a session that is dropped leaves nothing");
    let mut session = begun();
    let frozen = session.freeze().unwrap();
    drop(session);
    assert_eq!(entries(), 1);
    let (mut thawed, _) = thaw(&frozen, plan("")).unwrap();
    assert!(matches!(thawed.step(SLICE), Step::Preempted));
}

#[test]
fn f11_numbers_of_closed_files_are_not_given_again() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("a.txt"), "contents").unwrap();
    let grant = format!("fs.read=/data={}", dir.path().display());
    let (streams, _) = Streams::captured();
    let source = "import fs\nold = fs._open('/data/a.txt', 'r')\nfs._close(old)\ndef again():\n    new = fs._open('/data/a.txt', 'r')\n    fs._close(new)\n    return new != old\n";
    let mut session = Session::start(runtime(), plan(source).allow(&grant), Setup::new(streams)).unwrap();
    let outcome = session.run_to_end();
    assert_eq!(outcome.ending, Ending::Finished, "{}", outcome.traceback);
    let (mut thawed, _) = thaw(&session.freeze().unwrap(), authority().allow(&grant)).unwrap();
    assert_eq!(thawed.call("again", vec![], vec![]), Ok(Value::Bool(true)));
}

#[test]
fn k5_randomness_is_drawn_anew_in_every_copy() {
    let (streams, _) = Streams::captured();
    let source = "import secrets, uuid\ndef draw():\n    return [secrets.token_hex(), str(uuid.uuid4())]\ndraw()\n";
    let mut session = Session::start(runtime(), plan(source).allow("crypto.random"), Setup::new(streams)).unwrap();
    session.run_to_end();
    let frozen = session.freeze().unwrap();
    let draws: Vec<Value> = (0..3).map(|_| thaw(&frozen, authority().allow("crypto.random")).unwrap().0.call("draw", vec![], vec![]).unwrap()).collect();
    assert!(draws[0] != draws[1] && draws[1] != draws[2] && draws[0] != draws[2], "{draws:?}");
}

#[test]
fn limits_hold_after_the_thaw_and_time_goes_on() {
    let limits = Limits::server().with(Limit::Time, Bound::At(400));
    let (streams, _) = Streams::captured();
    let mut session = Session::start(runtime(), plan("while True:\n    pass\n").limits(limits.clone()), Setup::new(streams)).unwrap();
    assert!(matches!(session.step(Duration::from_millis(200)), Step::Preempted));
    let frozen = session.freeze().unwrap();
    let (mut session, _) = thaw(&frozen, authority().limits(limits)).unwrap();
    let before = std::time::Instant::now();
    let outcome = done(drive(&mut session));
    assert!(matches!(outcome.ending, Ending::Limit { limit: Limit::Time, .. }), "{outcome:?}");
    assert!(before.elapsed() < Duration::from_millis(390), "what was spent stays spent: {:?}", before.elapsed());
    let small = authority().limits(Limits::server().with(Limit::Memory, Bound::At(16_000_000)));
    let (mut large, _) = super::sessions::session("x = bytes(24 << 20)\n");
    assert_eq!(large.run_to_end().ending, Ending::Finished);
    assert!(matches!(thaw(&large.freeze().unwrap(), small), Err(FreezeError::Memory(_))));
}

#[test]
fn damaged_bytes_are_refused_and_never_go_on_as_something_else() {
    let (mut session, _) = session("x = 1\n");
    session.run_to_end();
    let frozen = session.freeze().unwrap();
    let mut numbers = wicket::capability::testing::Numbers::seeded(1);
    for _ in 0..300 {
        let mut damaged = frozen.clone();
        match numbers.below(3) {
            0 => damaged.truncate(numbers.below(frozen.len())),
            1 => damaged[numbers.below(frozen.len())] ^= 1 << numbers.below(8),
            _ => damaged.insert(numbers.below(frozen.len()), numbers.below(256) as u8),
        }
        assert!(damaged == frozen || frozen_plan(&damaged).is_err());
    }
    assert!(frozen_plan(b"").is_err() && frozen_plan(b"wicket-frz 1").is_err());
    let other = Runtime::new().unwrap();
    other.register(wicket::capability::functions("more").with("f", "() -> None", "Nothing.", |_, _| Ok(())).factory().unwrap()).unwrap();
    let (streams, _) = Streams::captured();
    assert!(matches!(Session::thaw(&other, &frozen, authority(), Setup::new(streams)), Err(FreezeError::OtherCapabilities)));
}

/// A frozen session that someone made up is a hostile guest, and no more: the host refuses it or ends it.
#[test]
fn a1_a_forged_memory_cannot_hurt_the_host() {
    use sha2::{Digest, Sha256};
    let (mut session, _) = session("def f(n):\n    return [str(k) for k in range(n)]\nf(10)\n");
    session.run_to_end();
    let frozen = session.freeze().unwrap();
    let mut numbers = wicket::capability::testing::Numbers::seeded(7);
    let (mut ran, mut refused) = (0, 0);
    for _ in 0..200 {
        let mut forged = frozen[..frozen.len() - 32].to_vec();
        for _ in 0..1 + numbers.below(8) {
            let at = forged.len() / 8 + numbers.below(forged.len() / 8 * 7);
            forged[at] = numbers.below(256) as u8;
        }
        let digest = Sha256::digest(&forged);
        forged.extend(digest);
        let limits = Limits::server().with(Limit::Time, Bound::At(1000));
        match thaw(&forged, authority().limits(limits)) {
            Ok((mut session, _)) => {
                let _ = session.call("f", vec![Value::Int(50)], vec![]);
                ran += 1;
            }
            Err(_) => refused += 1,
        }
    }
    assert_eq!(ran + refused, 200);
    assert!(ran > 50, "only {ran} were thawed and run: the forgeries do not reach the engine");
    let (mut sound, _) = thaw(&frozen, authority()).unwrap();
    assert!(sound.call("f", vec![Value::Int(3)], vec![]).is_ok(), "the forged ones left the host as it was");
}
