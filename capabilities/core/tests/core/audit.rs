//! The log: one record for each call that has settled; bounded, escaped, chained, flushed before a refusal is answered.

use std::collections::BTreeSet;
use std::io::{Result, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};
use std::time::{Duration, Instant};

use capability::testing::{Harness, TestClock};
use capability::{Audit, AuditReader, AuditRecord, Call, Grant, Policy, Quotas, Status, StopReason, Subject, Target, Value, Verdict};

use crate::toy::Toy;

#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

impl Shared {
    fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    fn lines(&self) -> Vec<serde_json::Value> {
        self.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The calls alone.
    fn calls(&self) -> Vec<serde_json::Value> {
        self.lines().into_iter().filter(|line| line["kind"] == "call").collect()
    }

    fn wait_for(&self, calls: usize) {
        let started = Instant::now();
        while self.calls().len() < calls && started.elapsed() < Duration::from_secs(20) {
            std::thread::sleep(Duration::from_millis(2));
        }
        assert!(self.calls().len() >= calls, "the thread did not write");
    }
}

fn policy() -> Policy {
    let mut policy = Policy::new();
    policy.allow(Grant::whole("toy", "use")).unwrap();
    policy.allow(Grant::name("toy", "name", "known")).unwrap();
    policy
}

fn harness(audit: Audit) -> Harness {
    Harness::with_audit(Box::new(Toy::new()), policy(), Quotas::default(), audit).unwrap()
}

fn written() -> (Shared, Harness) {
    let out = Shared::default();
    let toy = harness(Audit::to_writer(Box::new(out.clone())).of_run("r1"));
    (out, toy)
}

fn verify(text: &str) -> std::result::Result<capability::AuditTotals, capability::AuditError> {
    let mut reader = AuditReader::new();
    for line in text.lines() {
        reader.line(line.as_bytes())?;
    }
    reader.finish()
}

#[test]
fn the_thread_writes_what_was_allowed_and_refusals_are_there_at_once() {
    let (out, mut toy) = written();
    assert_eq!(out.lines()[0]["kind"], "begin", "the first line is there before the first call");
    assert_eq!(out.lines()[0]["allow"], serde_json::json!(["toy.use", "toy.name=known"]));
    toy.call("echo", &[Value::Int(1)]).unwrap();
    out.wait_for(1);
    toy.call("secret", &[Value::str("unknown")]).unwrap_err();
    assert_eq!(out.calls().len(), 2, "a refusal is out before it is answered");
    drop(toy);
    let lines = out.lines();
    assert_eq!((&lines[1]["verdict"], &lines[1]["rule"], &lines[1]["run"]), (&"allowed".into(), &"allow toy.use".into(), &"r1".into()));
    assert_eq!((&lines[2]["verdict"], &lines[2]["seq"], &lines[2]["error"]), (&"refused".into(), &2.into(), &"PermissionError".into()));
    assert_eq!((&lines[3]["kind"], &lines[3]["records"], &lines[3]["refused"]), (&"end".into(), &2.into(), &1.into()));
    assert_eq!(lines.len(), 4);
}

/// Takes so many writes and no more.
struct Full(u32);

impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.0 = self.0.checked_sub(1).ok_or(std::io::ErrorKind::StorageFull)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

#[test]
fn a_log_that_is_not_whole_is_told_at_the_end() {
    for (writes, whole) in [(0, false), (1, false), (2, false), (3, true)] {
        let mut toy = harness(Audit::to_writer(Box::new(Full(writes)))); // the first line is a write
        toy.call("secret", &[Value::str("unknown")]).unwrap_err(); // another, and the end is the last
        assert_eq!(toy.door.audit().finish().is_ok(), whole, "{writes}");
        assert_eq!(toy.door.audit().dropped(), u64::from(writes < 2), "{writes}");
    }
}

#[test]
fn the_end_is_written_once() {
    let (out, mut toy) = written();
    toy.call("echo", &[Value::Int(1)]).unwrap();
    toy.door.audit().finish().unwrap();
    drop(toy);
    assert_eq!(out.lines().len(), 3);
}

#[test]
fn arguments_of_secret_rows_are_not_shown() {
    let (out, mut toy) = written();
    toy.call("secret", &[Value::str("known")]).unwrap();
    toy.call("secret", &[Value::str("hunter2")]).unwrap_err();
    drop(toy);
    assert_eq!(out.calls()[0]["subjects"][0]["target"], "(secret)");
    assert!(!out.text().contains("hunter2"));
}

#[test]
fn a_ring_keeps_the_newest_and_counts_the_rest() {
    let mut toy = harness(Audit::ring(3));
    for n in 0..10 {
        toy.call("echo", &[Value::Int(n)]).unwrap();
    }
    let seqs: Vec<u64> = toy.door.audit().records().map(|record| record.seq).collect();
    assert_eq!((seqs, toy.door.audit().dropped()), (vec![8, 9, 10], 7));
}

#[test]
fn pure_computation_leaves_no_record() {
    let mut toy = harness(Audit::ring(10));
    toy.call("pure", &[Value::Int(1)]).unwrap();
    toy.call("typed", &[Value::str("x")]).unwrap_err();
    assert_eq!(toy.door.audit().records().count(), 0);
}

/// The last record's verdict, error and bytes of the reply.
fn last(toy: &mut Harness) -> (Verdict, String, u64) {
    let record = toy.door.audit().records().last().unwrap().clone();
    (record.verdict, record.error.unwrap_or_default().into_owned(), record.reply_bytes)
}

#[test]
fn a_record_is_made_when_its_call_has_settled_and_says_how() {
    let mut toy = harness(Audit::ring(100));
    toy.call("echo", &[Value::str("four")]).unwrap();
    assert_eq!(last(&mut toy), (Verdict::Allowed, String::new(), 4));
    toy.call("echo", &[Value::Bytes(vec![0; 2001])]).unwrap_err();
    assert_eq!(last(&mut toy), (Verdict::Failed, "OverflowError".into(), 0), "a reply that may not be sent");
    toy.call("stream", &[Value::Int(100_000)]).unwrap();
    assert_eq!(last(&mut toy), (Verdict::Allowed, String::new(), 100_000), "a stream that had to be fetched");
    toy.call("stream", &[Value::Int((1 << 20) + 1)]).unwrap_err();
    assert_eq!(last(&mut toy), (Verdict::Failed, "MemoryError".into(), 0), "a stream that is too long");
    toy.call("stream", &[Value::Int(1), Value::str("grow")]).unwrap_err();
    assert_eq!(last(&mut toy), (Verdict::Failed, "MemoryError".into(), 0), "a stream that grew while it was read");
    toy.stop.raise(StopReason::Interrupt);
    toy.call("echo", &[Value::Int(1)]).unwrap_err();
    assert_eq!(last(&mut toy), (Verdict::Stopped, "interrupt".into(), 0));
    toy.stop.clear(StopReason::Interrupt);
    toy.call("stream", &[Value::Int(1), Value::str("panic")]).unwrap_err();
    assert_eq!(last(&mut toy), (Verdict::Failed, "RuntimeError".into(), 0), "a source that panics");
    assert_eq!(toy.door.audit().records().count(), 7);
}

#[test]
fn the_argument_that_matters_is_shown_where_the_row_says_so() {
    let mut toy = harness(Audit::ring(100));
    let mut shown = |op: &str, args: &[Value]| {
        toy.raw(op, args);
        toy.door.audit().records().last().unwrap().argument.clone()
    };
    assert_eq!(shown("stream", &[Value::Int(7)]).as_deref(), Some("size=7"));
    assert_eq!(shown("stream", &[Value::str("wrong")]), None, "what is malformed is recorded and not shown");
    assert_eq!(shown("secret", &[Value::str("hunter2")]), None, "nor is a secret, whatever the row says");
    assert_eq!(shown("echo", &[Value::str("contents")]), None);
}

#[test]
fn a_pending_call_is_recorded_when_it_is_answered_with_the_time_it_took() {
    let mut toy = harness(Audit::ring(100));
    let clock = Arc::new(TestClock::default());
    let (out, mut timed) = (Shared::default(), Harness::with_clock(Box::new(Toy::new()), policy(), Arc::clone(&clock)).unwrap());
    *timed.door.audit() = Audit::to_writer(Box::new(out.clone()));
    timed.raw("later", &[Value::Int(500)]);
    timed.door.audit().flush();
    assert_eq!(out.calls().len(), 0, "nothing is said before it is known");
    clock.0.store(700, Ordering::Relaxed);
    timed.door.ready(&mut Context::from_waker(Waker::noop()));
    timed.door.audit().flush();
    assert_eq!((&out.calls()[0]["verdict"], &out.calls()[0]["duration_ns"]), (&"allowed".into(), &700.into()));
    toy.raw("future", &[Value::Bool(false)]);
    toy.door.ready(&mut Context::from_waker(Waker::noop()));
    assert_eq!(last(&mut toy), (Verdict::Failed, "FileNotFoundError".into(), 0));
    toy.raw("later", &[Value::Int(1 << 60)]);
    toy.door.cancel_pending();
    assert_eq!(last(&mut toy), (Verdict::Stopped, "cancelled".into(), 0));
}

#[test]
fn a_reply_that_nobody_fetches_is_recorded_as_that() {
    let mut toy = harness(Audit::ring(100));
    let request = capability::testing::request("(size: int, behaviour: str = 'repeat')", &[Value::Int(5000)]);
    let call = Call { capability: 0, op: 5, request: &request, module: "m", line: 3, take: None };
    for _ in 0..9 {
        assert_eq!(toy.door.dispatch(call, &mut []).status, Status::More);
    }
    assert_eq!(last(&mut toy), (Verdict::Stopped, "not-fetched".into(), 0), "eight wait, the ninth pushes one out");
    toy.door.cancel_pending();
    assert_eq!(toy.door.audit().records().count(), 9);
}

#[test]
fn t9_text_from_scripts_cannot_forge_or_hide_a_line() {
    let target = Target::Name("\u{1b}[2J\u{202e}\"".to_owned() + &"x".repeat(10_000));
    let record = AuditRecord {
        seq: 1,
        time_ns: -1,
        module: "m\n{\"seq\":9}".into(),
        line: 1,
        op: "fs.read".into(),
        subjects: Arc::new(vec![Subject::new("read", target)]),
        argument: None,
        secret: false,
        verdict: Verdict::Refused,
        rule: None,
        error: None,
        cost: 1,
        request_bytes: 0,
        reply_bytes: 0,
        duration_ns: 0,
    };
    let line = record.to_json("r");
    assert!(!line.contains(['\n', '\u{1b}', '\u{202e}']) && line.len() < 5000, "{line}");
    let read: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert_eq!(read["module"], "m\n{\"seq\":9}", "a program reads the very text");
    assert!(read["subjects"][0]["target"].as_str().unwrap().starts_with("\u{1b}[2J\u{202e}\"x"));
    assert_eq!(read["time"], "1969-12-31T23:59:59.999999999Z");
}

/// Stands still until it is let go.
struct Slow {
    out: Shared,
    holds: Arc<AtomicBool>,
}

impl Write for Slow {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        while self.holds.load(Ordering::Relaxed) {
            std::thread::sleep(Duration::from_millis(1));
        }
        self.out.write(bytes)
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

#[test]
fn under_flood_what_was_allowed_is_dropped_and_counted_and_refusals_are_not() {
    let (out, holds) = (Shared::default(), Arc::new(AtomicBool::new(false)));
    let slow = Slow { out: out.clone(), holds: Arc::clone(&holds) };
    let mut toy = harness(Audit::to_writer(Box::new(slow)));
    holds.store(true, Ordering::Relaxed);
    for _ in 0..60_000 {
        toy.call("echo", &[Value::Int(1)]).unwrap();
    }
    holds.store(false, Ordering::Relaxed);
    toy.call("secret", &[Value::str("unknown")]).unwrap_err();
    let dropped = toy.door.audit().dropped();
    assert!((20_000..60_000).contains(&dropped), "{dropped}: twice the queue may have been written");
    drop(toy);
    let totals = verify(&out.text()).unwrap();
    assert_eq!((totals.calls + totals.dropped, totals.dropped, totals.refused), (60_001, dropped, 1));
    let seqs: Vec<u64> = out.calls().iter().map(|call| call["seq"].as_u64().unwrap()).collect();
    assert!(seqs.is_sorted() && out.lines().iter().any(|line| line["kind"] == "dropped"));
}

#[test]
fn a_lossless_log_waits_instead() {
    let out = Shared::default();
    let mut toy = harness(Audit::to_writer(Box::new(out.clone())).lossless());
    for _ in 0..40_000 {
        toy.call("echo", &[Value::Int(1)]).unwrap();
    }
    drop(toy);
    assert_eq!(verify(&out.text()).map(|totals| (totals.calls, totals.dropped)), Ok((40_000, 0)));
}

fn some_log() -> String {
    let (out, mut toy) = written();
    for n in 0..5 {
        toy.call("echo", &[Value::Int(n)]).unwrap();
    }
    toy.call("secret", &[Value::str("unknown")]).unwrap_err();
    drop(toy);
    out.text()
}

#[test]
fn the_chain_shows_every_change() {
    let log = some_log();
    let lines: Vec<&str> = log.lines().collect();
    let totals = verify(&log).unwrap();
    assert_eq!((totals.runs, totals.calls, totals.refused, totals.ended), (1, 6, 1, true));
    let twice = verify(&format!("{log}{log}")).unwrap_err();
    assert_eq!((twice.line as usize, twice.message.contains("a second time")), (lines.len() + 1, true), "{twice}");
    for removed in 0..lines.len() {
        let rest: Vec<&str> = lines.iter().enumerate().filter(|(at, _)| *at != removed).map(|(_, line)| *line).collect();
        let error = verify(&rest.join("\n")).unwrap_err();
        assert_eq!(error.line as usize, (removed + 1).min(lines.len() - 1), "{error}");
    }
    for at in 1..lines.len() - 1 {
        let mut swapped = lines.clone();
        swapped.swap(at, at + 1);
        assert!(verify(&swapped.join("\n")).is_err(), "{at}");
    }
    let forged = log.replacen("\"verdict\":\"refused\"", "\"verdict\":\"allowed\"", 1);
    let error = verify(&forged).unwrap_err();
    assert_eq!((error.line, error.message.contains("the chain breaks here")), (7, true), "{error}");
    for cut in 1..log.len() - 1 {
        assert!(verify(&log[..cut]).is_err(), "{cut}");
    }
}

#[test]
fn malformed_logs_are_errors_with_their_place() {
    let begin = some_log().lines().next().unwrap().to_owned();
    for (log, line, column, words) in [
        (String::new(), 1, 1, "the log is empty"),
        ("{}".into(), 1, 2, "missing field `kind`"),
        ("{\"kind\": nonsense}".into(), 1, 11, "one object in JSON was expected"),
        ("\u{0}".into(), 1, 1, "one object in JSON was expected"),
        ("{\"kind\":\"begun\"}".into(), 1, 1, "unknown variant `begun`"),
        (begin.clone(), 1, 1, "without an end line"),
        (format!("{begin}\n{begin}"), 2, 1, "another run begins here"),
        (begin.replace("\"schema\":1", "\"schema\":2"), 1, 1, "schema 2"),
    ] {
        let error = verify(&log).unwrap_err();
        assert_eq!(error.line, line, "{log} {error}");
        assert!(error.message.contains(words) && (error.column == column || words.starts_with("unknown")), "{log} {error}");
    }
}

#[test]
fn the_documented_members_are_those_that_are_written() {
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/audit.md")).unwrap();
    let (out, holds) = (Shared::default(), Arc::new(AtomicBool::new(false)));
    let mut toy = harness(Audit::to_writer(Box::new(Slow { out: out.clone(), holds: Arc::clone(&holds) })));
    holds.store(true, Ordering::Relaxed);
    for _ in 0..60_000 {
        toy.call("echo", &[Value::Int(1)]).unwrap();
    }
    holds.store(false, Ordering::Relaxed);
    drop(toy);
    for kind in ["begin", "call", "dropped", "end"] {
        let line = out.lines().into_iter().find(|line| line["kind"] == kind).unwrap();
        let members: BTreeSet<String> = line.as_object().unwrap().keys().cloned().collect();
        assert_eq!(documented(&page, kind), members, "{kind}");
    }
    for verdict in Verdict::ALL {
        assert!(page.contains(&format!("| `{}` |", verdict.name())), "{}", verdict.name());
    }
}

#[test]
fn no_bytes_make_the_reader_panic_and_no_change_goes_unseen() {
    let log = some_log().into_bytes();
    let mut numbers = capability::testing::Numbers::seeded(0x2545_f491_4f6c_dd1d);
    let mut next = |below: usize| numbers.below(below);
    for _ in 0..crate::fuzz_rounds(3000) {
        let mut changed = log.clone();
        let at = next(changed.len());
        match next(3) {
            0 => changed[at] = next(256) as u8,
            1 => drop(changed.drain(at..(at + next(300)).min(log.len()))),
            _ => changed.insert(at, next(256) as u8),
        }
        let mut reader = AuditReader::new();
        let read: std::result::Result<Vec<_>, _> = changed.split_inclusive(|byte| *byte == b'\n').map(|line| reader.line(line.strip_suffix(b"\n").unwrap_or(line))).collect();
        let whole = read.is_ok() && reader.finish().is_ok();
        let same = changed.strip_suffix(b"\n").unwrap_or(&changed) == log.strip_suffix(b"\n").unwrap();
        assert!(!whole || same, "{}", String::from_utf8_lossy(&changed));
    }
}

/// The first column of the table below a heading.
fn documented(page: &str, kind: &str) -> BTreeSet<String> {
    let heading = format!("### `{kind}`\n");
    let section = page.split_once(&heading).unwrap_or_else(|| panic!("docs/audit.md has no section {kind}")).1;
    let table = section.split_once("|---").unwrap().1.split("\n\n").next().unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`').map(|(name, _)| name.to_owned()));
    ["kind", "run", "hash"].map(str::to_owned).into_iter().chain(rows).collect()
}

#[test]
fn what_nothing_grants_is_permitted_and_recorded_where_the_run_only_records() {
    let mut policy = Policy::new();
    policy.deny(Grant::name("toy", "name", "never"));
    policy.assume(Grant::whole("toy", "use"));
    policy.assume(Grant::whole("toy", "name"));
    let mut toy = Harness::with_audit(Box::new(Toy::new()), policy, Quotas::default(), Audit::ring(10)).unwrap();
    toy.call("echo", &[Value::Int(1)]).unwrap();
    assert_eq!(last(&mut toy).0, Verdict::WouldRefuse);
    toy.call("stream", &[Value::Int(1), Value::str("grow")]).unwrap_err();
    assert_eq!(last(&mut toy), (Verdict::WouldRefuse, "MemoryError".into(), 0), "and its failure is told");
    toy.call("secret", &[Value::str("never")]).unwrap_err();
    assert_eq!(last(&mut toy).0, Verdict::Refused, "a prohibition still holds");
    assert_eq!(toy.door.audit().summary().would_refuse, 2);
}

#[test]
fn a_locked_policy_tells_of_the_first_use_that_it_lacks() {
    let mut lock = Policy::new();
    lock.deny(Grant::name("toy", "name", "known"));
    let mut policy = policy();
    policy.lock(lock, str::to_owned);
    let mut toy = Harness::with_audit(Box::new(Toy::new()), policy, Quotas::default(), Audit::ring(10)).unwrap();
    let refused = toy.call("secret", &[Value::str("known")]).unwrap_err();
    assert_eq!(refused.message, "toy.secret('known') is forbidden by --deny toy.name=known");
    assert_eq!(toy.door.breach(), None, "whoever wrote the prohibition knew of it");
    toy.call("echo", &[Value::Int(1)]).unwrap_err();
    toy.call("secret", &[Value::str("other")]).unwrap_err();
    let breach = toy.door.breach().unwrap();
    assert_eq!((breach.op.as_str(), breach.line, breach.needs.clone()), ("toy.echo", 1, vec!["toy.use".to_owned()]));
}

/// The figure: with the log on, a call costs at most three times a call without. The two take turns, and the best round of each counts:
/// what else the machine does makes single rounds longer, never shorter.
#[test]
fn the_log_costs_at_most_three_times_the_call() {
    const ROUNDS: usize = 60;
    const CALLS: u32 = 500;
    let request = capability::testing::request("(value: object)", &[Value::Int(1)]);
    let call = Call { capability: 0, op: 1, request: &request, module: "__main__", line: 1, take: None };
    let round = |toy: &mut Harness| {
        let started = Instant::now();
        (0..CALLS).for_each(|_| {
            toy.door.dispatch(call, &mut [0; 64]);
        });
        started.elapsed()
    };
    let measured = |_| {
        let (mut off, mut on) = (harness(Audit::off()), harness(Audit::to_writer(Box::new(std::io::sink()))));
        let (mut least_off, mut least_on) = (Duration::MAX, Duration::MAX);
        for _ in 0..ROUNDS {
            least_off = least_off.min(round(&mut off));
            least_on = least_on.min(round(&mut on));
            std::thread::sleep(Duration::from_millis(5)); // the writer's thread catches up
        }
        println!("a call: {:?} without the log, {:?} with it", least_off / CALLS, least_on / CALLS);
        least_on <= 3 * least_off
    };
    assert!((0..3).any(measured));
}
