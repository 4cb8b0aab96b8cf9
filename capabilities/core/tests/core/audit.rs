//! The log: bounded, escaped, flushed before a refusal is answered, with an end that tells what was lost.

use std::io::{Result, Write};
use std::sync::{Arc, Mutex};

use capability::testing::Harness;
use capability::{Audit, AuditRecord, Grant, Policy, Value, Verdict};

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
    fn lines(&self) -> Vec<serde_json::Value> {
        let text = String::from_utf8(self.0.lock().unwrap().clone()).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

fn harness(audit: Audit) -> Harness {
    let mut policy = Policy::new();
    policy.allow(Grant::whole("toy", "use")).unwrap();
    policy.allow(Grant::name("toy", "name", "known")).unwrap();
    let mut harness = Harness::new(Box::new(Toy::new()), policy).unwrap();
    *harness.door.audit() = audit;
    harness
}

#[test]
fn lines_are_written_by_the_end_and_refusals_at_once() {
    let out = Shared::default();
    let mut toy = harness(Audit::to_writer(Box::new(out.clone())));
    toy.call("echo", &[Value::Int(1)]).unwrap();
    assert_eq!(out.lines().len(), 0, "what was allowed may wait");
    toy.call("secret", &[Value::str("unknown")]).unwrap_err();
    assert_eq!(out.lines().len(), 2, "a refusal is out before it is answered");
    drop(toy);
    let lines = out.lines();
    assert_eq!(lines[0]["verdict"], "allowed");
    assert_eq!(lines[0]["rule"], "allow toy.use");
    assert_eq!((&lines[1]["verdict"], &lines[1]["seq"]), (&"refused".into(), &2.into()));
    assert_eq!((&lines[2]["end"], &lines[2]["records"], &lines[2]["refused"]), (&true.into(), &2.into(), &1.into()));
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
    for (writes, whole) in [(0, false), (1, false), (2, true)] {
        let mut toy = harness(Audit::to_writer(Box::new(Full(writes))));
        toy.call("secret", &[Value::str("unknown")]).unwrap_err(); // one write, the end is the other
        assert_eq!(toy.door.audit().finish().is_ok(), whole, "{writes}");
        assert_eq!(toy.door.audit().dropped(), u64::from(writes == 0));
    }
}

#[test]
fn the_end_is_written_once() {
    let out = Shared::default();
    let mut toy = harness(Audit::to_writer(Box::new(out.clone())));
    toy.call("echo", &[Value::Int(1)]).unwrap();
    toy.door.audit().finish().unwrap();
    drop(toy);
    assert_eq!(out.lines().len(), 2);
}

#[test]
fn arguments_of_secret_rows_are_not_shown() {
    let out = Shared::default();
    let mut toy = harness(Audit::to_writer(Box::new(out.clone())));
    toy.call("secret", &[Value::str("known")]).unwrap();
    toy.call("secret", &[Value::str("hunter2")]).unwrap_err();
    drop(toy);
    assert_eq!(out.lines()[0]["subjects"][0]["target"], "(secret)");
    assert!(!String::from_utf8(out.0.lock().unwrap().clone()).unwrap().contains("hunter2"));
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
fn t9_text_from_scripts_cannot_forge_or_hide_a_line() {
    let record = AuditRecord {
        seq: 1,
        time_ns: -1,
        module: "m\n{\"seq\":9}".into(),
        line: 1,
        op: "fs.read".into(),
        subjects: vec![("read".into(), "\u{1b}[2J\u{202e}\"".to_owned() + &"x".repeat(10_000))],
        verdict: Verdict::Refused,
        rule: None,
        error: None,
        cost: 1,
    };
    let line = record.to_json();
    assert!(!line.contains(['\n', '\u{1b}', '\u{202e}']) && line.len() < 1500, "{line}");
    assert!(serde_json::from_str::<serde_json::Value>(&line).is_ok());
}
