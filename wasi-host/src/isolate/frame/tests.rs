//! Frames as a worker writes them, and as nobody should.

use super::*;
use capability::{AuditRecord, Subject, Target, Verdict};

fn record() -> CarriedRecord {
    let record = AuditRecord {
        seq: 3,
        time_ns: -62_135_596_800_000_000_000,
        module: "__main__".into(),
        line: 7,
        op: "fs.read_text".into(),
        subjects: vec![Subject::new("read", Target::Name("/app/é\n".to_owned())), Subject::new("list", Target::Bare)].into(),
        argument: Some("mode='r'".to_owned()),
        secret: false,
        verdict: Verdict::Refused,
        rule: None,
        error: Some("PermissionError".into()),
        cost: 1,
        request_bytes: 24,
        reply_bytes: 0,
        duration_ns: 1_500,
    };
    CarriedRecord::from(&record)
}

fn every_frame() -> Vec<Frame> {
    let outcome = Outcome::new(Ending::Exit { code: 3 }, "Traceback\n".to_owned(), Spent { steps: u64::MAX, ..Spent::default() });
    vec![
        Frame::Confined(vec![Layer::Files]),
        Frame::NotBegun(NotBegun { text: "no\nhint".to_owned(), is_users: true, is_lacking: false }),
        Frame::Record(record()),
        Frame::Fetch("root:shapes.py".to_owned()),
        Frame::Call(Called { capability: "kv".to_owned(), op: 2, module: "__main__".to_owned(), line: 1, take: Some(7), room: 4096, request: vec![0, 255, 3] }),
        Frame::Recorded(vec![0, 1, 255]),
        Frame::Ended(Box::new(outcome.into())),
    ]
}

fn read_all(bytes: &[u8], piece: usize) -> (Vec<Frame>, Option<Nonsense>) {
    let (mut reader, mut frames) = (FrameReader::new(usize::MAX), Vec::new());
    for piece in bytes.chunks(piece) {
        reader.push(piece);
        loop {
            match reader.next() {
                Ok(Some(frame)) => frames.push(frame),
                Ok(None) => break,
                Err(nonsense) => return (frames, Some(nonsense)),
            }
        }
    }
    (frames, None)
}

/// The same numbers every time.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below.max(1)
    }
}

#[test]
fn frames_arrive_as_they_were_sent_however_they_are_cut() {
    let bytes: Vec<u8> = every_frame().iter().flat_map(Frame::to_bytes).collect();
    for piece in [1, 2, 3, 7, 100, bytes.len()] {
        assert_eq!(read_all(&bytes, piece), (every_frame(), None), "in pieces of {piece}");
    }
}

#[test]
fn a_record_loses_nothing_that_its_line_shows() {
    let mut record = AuditRecord::from(record());
    record.seq = 3;
    let shown = record.to_json("run");
    for part in ["\"seq\":3", "\"time\":\"0001-01-01T00:00:00", "/app/é\\u000a", "\"verdict\":\"refused\"", "\"error\":\"PermissionError\"", "\"duration_ns\":1500"] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
}

#[test]
fn a_kind_that_is_none_and_a_length_that_is_too_much_are_seen_before_the_body() {
    assert_eq!(read_all(&[99, 0, 0, 0, 0], 5).1, Some(Nonsense::Kind(99)));
    for (kind, most) in KINDS {
        let header = |len: usize| [&[kind][..], &u32::try_from(len).unwrap().to_le_bytes()].concat();
        assert_eq!(read_all(&header(most + 1), 5).1, Some(Nonsense::Length(most + 1)));
        assert_eq!(read_all(&header(most), 5), (vec![], None), "one below is waited for");
    }
}

#[test]
fn a13_a_call_is_no_longer_than_the_memory_it_comes_from() {
    let bytes = every_frame().iter().find(|frame| matches!(frame, Frame::Call(_))).unwrap().to_bytes();
    let len = bytes.len() - HEADER_BYTES;
    for (most, expected) in [(len, true), (len - 1, false), (0, false)] {
        let mut reader = FrameReader::new(most);
        reader.push(&bytes);
        assert_eq!(reader.next().is_ok(), expected, "{most}");
    }
}

/// 120,000 mutated and made-up frames: none panics, and what is kept is never more than one frame and what came with it.
#[test]
fn a13_hostile_frames_are_read_or_refused() {
    let mut numbers = Numbers(2026);
    let seeds: Vec<Vec<u8>> = every_frame().iter().map(Frame::to_bytes).collect();
    let (mut read, mut refused) = (0, 0);
    for _ in 0..120_000 {
        let mut bytes = seeds[numbers.next(seeds.len())].clone();
        match numbers.next(4) {
            0 => bytes = (0..numbers.next(64)).map(|_| numbers.next(256) as u8).collect(),
            1 => bytes.truncate(numbers.next(bytes.len())),
            _ => (0..1 + numbers.next(4)).for_each(|_| {
                let at = numbers.next(bytes.len());
                bytes[at] = numbers.next(256) as u8;
            }),
        }
        let mut reader = FrameReader::new(usize::MAX);
        reader.push(&bytes);
        let outcome = (0..4).map(|_| reader.next()).find(|next| !matches!(next, Ok(Some(_))));
        assert!(reader.bytes.capacity() <= 2 * bytes.len().max(64), "what did not come was made room for");
        match outcome {
            Some(Err(_)) => refused += 1,
            _ => read += 1,
        }
    }
    assert!(read > 1_000 && refused > 10_000, "{read} {refused}");
}

/// Nesting is bounded, and so is what a body of many short things takes.
#[test]
fn a13_a_body_that_would_be_large_when_read_is_bounded() {
    let framed = |kind: u8, body: &[u8]| [&[kind][..], &u32::try_from(body.len()).unwrap().to_le_bytes(), body].concat();
    let deep = "[".repeat(60_000);
    assert!(matches!(read_all(&framed(RECORD, deep.as_bytes()), 1 << 20).1, Some(Nonsense::Body(_))));
    let many = format!("[{}\"files\"]", "\"files\",".repeat(500));
    let (frames, nonsense) = read_all(&framed(CONFINED, many.as_bytes()), 1 << 20);
    assert_eq!((frames.len(), nonsense), (1, None));
}
