//! Records at the door: what is recorded is answered again without the capability, and what is not the record is never taken for it.

use std::io::{self, Cursor, Write};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};

use capability::testing::{Harness, Numbers, request};
use capability::{
    Call, End, Event, EventReader, Fetched, Grant, Halt, Player, Policy, RecordError, RecordFault, RecordSeal, Recorder, Reply, SealError, Stopped, Settled, Status, Survey, Tape, Until, Value, Where,
};
use sha2::{Digest, Sha256};

use crate::toy::Toy;

/// What a recorder wrote, so far.
#[derive(Clone, Default)]
struct File(Arc<Mutex<Vec<u8>>>);

impl Write for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl File {
    fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap().clone()
    }
}

/// No cipher, but what is sealed cannot be read and not be changed.
struct Mask(u8);

impl RecordSeal for Mask {
    fn seal(&self, bound: &[u8], bytes: &mut Vec<u8>) -> Result<(), SealError> {
        let tag = Sha256::new().chain_update([self.0]).chain_update(bound).chain_update(&bytes).finalize();
        bytes.iter_mut().for_each(|byte| *byte ^= self.0);
        bytes.extend_from_slice(&tag);
        Ok(())
    }

    fn open(&self, bound: &[u8], bytes: &mut Vec<u8>) -> Result<(), SealError> {
        let tag = bytes.split_off(bytes.len().checked_sub(32).ok_or(SealError)?);
        bytes.iter_mut().for_each(|byte| *byte ^= self.0);
        let own = Sha256::new().chain_update([self.0]).chain_update(bound).chain_update(&bytes).finalize();
        if own[..] == tag[..] { Ok(()) } else { Err(SealError) }
    }
}

fn seal(mask: u8) -> Option<Box<dyn RecordSeal>> {
    Some(Box::new(Mask(mask)))
}

fn granted() -> Policy {
    let mut policy = Policy::new();
    policy.allow(Grant::whole("toy", "use")).unwrap();
    policy.allow(Grant::whole("toy", "name")).unwrap();
    policy
}

fn end() -> End {
    End { ending: b"over".to_vec(), traceback: b"where".to_vec(), output: [[1; 32], [2; 32]], steps: 1234, stopped: Some(Stopped { looks: 7, unrecorded: 300 }) }
}

fn recording(file: &File, key: Option<Box<dyn RecordSeal>>) -> Harness {
    let mut toy = Harness::new(Box::new(Toy::new()), granted()).unwrap();
    let mut recorder = Recorder::new(Box::new(file.clone()), key);
    recorder.begin(b"{}".to_vec(), b"print('the script')".to_vec());
    toy.door.set_tape(Tape::Record(Box::new(recorder)));
    toy
}

fn finish(toy: &mut Harness) -> capability::RecordSummary {
    let (summary, written) = toy.door.tape().recorder().unwrap().end(end());
    written.unwrap();
    summary
}

fn player(record: &[u8], mask: Option<u8>) -> Result<Player, RecordError> {
    let seal = mask.and_then(seal);
    Player::new(Box::new(Cursor::new(record.to_vec())), seal).map(|(player, _)| player)
}

/// Another session, which was granted nothing.
fn replaying(player: Player) -> Harness {
    let mut toy = Harness::new(Box::new(Toy::new()), Policy::new()).unwrap();
    toy.door.set_tape(Tape::Replay(Box::new(player)));
    toy
}

fn halt(toy: &mut Harness) -> Option<Halt> {
    toy.door.tape().player().unwrap().halt().cloned()
}

/// What the guest of these tests does; each reply with the bytes that were written.
fn script(toy: &mut Harness) -> Vec<(Reply, Vec<u8>)> {
    let mut seen = Vec::new();
    seen.push(toy.raw("echo", &[Value::str("hello")]));
    seen.push(toy.raw("stream", &[Value::Int(700_000)]));
    seen.push(toy.raw("stream", &[Value::Int(5), Value::str("grow")]));
    seen.push(toy.raw("no_such_op", &[]));
    seen.push(toy.raw("echo", &[Value::Bytes(vec![0; 5000])]));
    seen.push(toy.raw("later", &[Value::Int(0)]));
    let settled = toy.door.ready(&mut Context::from_waker(Waker::noop()));
    assert_eq!(settled.len(), 1);
    seen.push(toy.raw("echo", &[Value::Bytes(settled[0].node.clone())]));
    seen
}

fn small_record() -> Vec<u8> {
    let file = File::default();
    let mut toy = recording(&file, None);
    toy.call("echo", &[Value::str("hello")]).unwrap();
    let recorder = toy.door.tape().recorder().unwrap();
    recorder.fetched("root:a.py", Fetched::Source(b"x = 1".to_vec()));
    recorder.fetched("std:json.py", Fetched::Embedded([7; 32]));
    recorder.fetched("root:b.py", Fetched::Failed(capability::RaisedError::new("FileNotFoundError", "No such file or directory")));
    recorder.told(Where::Answer, 2);
    recorder.pushed(b"node");
    recorder.invoked(b"call");
    recorder.resumed();
    toy.call("stream", &[Value::Int(300)]).unwrap();
    finish(&mut toy);
    file.bytes()
}

/// Every event with its payload, as far as the record is sound.
fn events(record: &[u8], mask: Option<u8>) -> (Vec<(Event, Vec<u8>)>, Option<RecordError>) {
    let mut seen = Vec::new();
    let mut reader = match EventReader::new(record, mask.and_then(seal)) {
        Ok(reader) => reader,
        Err(error) => return (seen, Some(error)),
    };
    loop {
        let event = match reader.next() {
            Ok(Some(event)) => event,
            Ok(None) => return (seen, None),
            Err(error) => return (seen, Some(error)),
        };
        let len = if let Event::Call(call) = &event { call.payload_bytes() } else { 0 };
        // What it says of its length is not believed: the record must have so much.
        let mut payload = vec![0; (len as usize).min(1 << 20)];
        if let Err(error) = reader.payload(&mut payload) {
            return (seen, Some(error));
        }
        seen.push((event, payload));
    }
}

#[test]
fn what_was_recorded_is_answered_again_without_grants_or_work() {
    let file = File::default();
    let mut toy = recording(&file, None);
    let first = script(&mut toy);
    let summary = finish(&mut toy);
    let record = file.bytes();
    assert_eq!((summary.bytes, summary.sealed), (record.len() as u64, false));
    assert!(record.len() < 20_000, "700,000 times r: {} bytes", record.len());
    let survey = Survey::read(&record[..], None).unwrap();
    assert_eq!((survey.events, survey.head, survey.end, survey.cut), (summary.events, summary.head, Some(end()), None));

    let started = Toy::new();
    let was_started = Arc::clone(&started.started);
    let mut toy = Harness::new(Box::new(started), Policy::new()).unwrap();
    toy.door.set_tape(Tape::Replay(Box::new(player(&record, None).unwrap())));
    assert_eq!(script(&mut toy), first);
    assert!(!was_started.load(Ordering::Relaxed), "nothing is done again");
    assert_eq!(toy.door.tape().player().unwrap().end(), Some(end()));
    assert_eq!(halt(&mut toy), None);
}

#[test]
fn the_first_difference_stops_a_replay_and_is_told() {
    let record = small_record();
    let diverges = |act: &dyn Fn(&mut Harness)| {
        let mut toy = replaying(player(&record, None).unwrap());
        act(&mut toy);
        match halt(&mut toy) {
            Some(Halt::Diverged { recorded, asked, .. }) => (recorded, asked),
            other => panic!("{other:?}"),
        }
    };
    let echo = "toy.echo() in line 1 of __main__".to_owned();
    assert_eq!(diverges(&|toy| drop(toy.raw("pure", &[Value::Int(1)]))), (echo.clone(), "toy.pure() in line 1 of __main__".to_owned()));
    assert_eq!(diverges(&|toy| drop(toy.raw("echo", &[Value::Int(1)]))).0, format!("{echo} with other arguments"));
    let moved = |toy: &mut Harness| {
        let request = request("(value: object) -> object", &[Value::str("hello")]);
        let reply = toy.door.dispatch(Call { capability: 0, op: 1, request: &request, module: "__main__", line: 2, take: None }, &mut [0; 100]);
        assert_eq!(reply.status, Status::Error, "a stopped replay answers nothing");
    };
    assert_eq!(diverges(&moved), (echo.clone(), "toy.echo() in line 2 of __main__".to_owned()));
    let two = |toy: &mut Harness| {
        toy.call("echo", &[Value::str("hello")]).unwrap();
        toy.raw("echo", &[Value::str("hello")]);
    };
    assert_eq!(diverges(&two).0, "the import of root:a.py");

    let mut toy = replaying(player(&record, None).unwrap().of_changed(true));
    let request = request("(value: object) -> object", &[Value::str("hello")]);
    let call = Call { capability: 0, op: 1, request: &request, module: "__main__", line: 2, take: None };
    assert_eq!(toy.door.dispatch(call, &mut [0; 100]).status, Status::Ok, "lines may move where the script was changed");
}

#[test]
fn a_replay_stops_where_it_was_asked_to() {
    let file = File::default();
    let mut toy = recording(&file, None);
    script(&mut toy);
    finish(&mut toy);
    for (until, call, op) in [("toy.stream", 2, "toy.stream"), ("#3", 3, "toy.stream"), ("5", 5, "toy.echo")] {
        let player = player(&file.bytes(), None).unwrap().until(Until::parse(until));
        let mut toy = replaying(player);
        for (name, args) in [("echo", vec![Value::str("hello")]), ("stream", vec![Value::Int(700_000)]), ("stream", vec![Value::Int(5), Value::str("grow")]), ("no_such_op", vec![]), ("echo", vec![Value::Bytes(vec![0; 5000])])] {
            toy.raw(name, &args);
        }
        assert_eq!(halt(&mut toy), Some(Halt::Until { call, op: op.to_owned() }), "{until}");
    }
    for nonsense in ["", "#", "#0", "#x", "0", "fs"] {
        assert_eq!(Until::parse(nonsense), None, "{nonsense}");
    }
}

#[test]
fn a_run_that_was_killed_is_replayed_up_to_there() {
    let file = File::default();
    let mut toy = recording(&file, None);
    toy.call("echo", &[Value::str("hello")]).unwrap();
    // The thread writes without being asked.
    let waited = std::time::Instant::now();
    while file.bytes().len() < 100 {
        assert!(waited.elapsed().as_secs() < 20, "nothing is written");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let record = file.bytes();
    let survey = Survey::read(&record[..], None).unwrap();
    assert_eq!((survey.events, survey.end.is_none(), survey.cut.map(|cut| cut.fault)), (2, true, Some(RecordFault::Cut)));
    let mut toy = replaying(player(&record, None).unwrap());
    assert_eq!(toy.call("echo", &[Value::str("hello")]).unwrap(), Value::str("hello"));
    toy.raw("echo", &[Value::str("hello")]);
    assert!(matches!(halt(&mut toy), Some(Halt::Cut { call: 1, .. })), "{:?}", halt(&mut toy));
}

/// What no record may show to those who have not its key.
const CANARY: &str = "CANARY-73-never-in-a-record";

#[test]
fn nothing_of_a_secret_stands_in_what_is_not_sealed() {
    let secret_run = |toy: &mut Harness| {
        vec![toy.raw("echo", &[Value::str("before")]), toy.raw("secret", &[Value::str(CANARY)]), toy.raw("echo", &[Value::str(CANARY)])]
    };
    let file = File::default();
    let mut toy = recording(&file, seal(0x5a));
    let first = secret_run(&mut toy);
    assert!(finish(&mut toy).sealed);
    let record = file.bytes();
    assert!(!record.windows(CANARY.len()).any(|window| window == CANARY.as_bytes()));

    let mut toy = replaying(player(&record, Some(0x5a)).unwrap());
    assert_eq!(secret_run(&mut toy), first);
    assert_eq!(toy.door.tape().player().unwrap().end(), Some(end()));
    for mask in [None, Some(0x5b)] {
        assert_eq!(Survey::read(&record[..], mask.and_then(seal)).unwrap().events, 2);
        let mut toy = replaying(player(&record, mask).unwrap());
        assert_eq!(toy.raw("echo", &[Value::str("before")]), first[0]);
        assert_eq!(toy.raw("secret", &[Value::str(CANARY)]).0.status, Status::Error);
        assert!(matches!(halt(&mut toy), Some(Halt::Sealed { call: 1, .. })), "{:?}", halt(&mut toy));
    }
    // Not even the digest of what was asked, by which a weak secret could be guessed, stands in the open.
    let (open, _) = events(&record, None);
    assert_eq!(open.len(), 2);

    let file = File::default();
    let mut toy = recording(&file, None);
    let first = secret_run(&mut toy);
    assert!(finish(&mut toy).withheld);
    assert!(!file.bytes().windows(CANARY.len()).any(|window| window == CANARY.as_bytes()));
    let mut toy = replaying(player(&file.bytes(), None).unwrap());
    assert_eq!(toy.raw("echo", &[Value::str("before")]), first[0]);
    toy.raw("secret", &[Value::str(CANARY)]);
    assert_eq!(halt(&mut toy), Some(Halt::Withheld { call: 1 }));
}

#[test]
fn a_writer_that_fails_ends_the_record_and_not_the_run() {
    struct Full(usize);
    impl Write for Full {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if bytes.len() > self.0 {
                return Err(io::Error::from_raw_os_error(28));
            }
            self.0 -= bytes.len();
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    for room in [0, 5, 12, 100] {
        let mut toy = Harness::new(Box::new(Toy::new()), granted()).unwrap();
        let mut recorder = Recorder::new(Box::new(Full(room)), None);
        recorder.begin(Vec::new(), Vec::new());
        toy.door.set_tape(Tape::Record(Box::new(recorder)));
        for _ in 0..100 {
            assert_eq!(toy.call("stream", &[Value::Int(100_000)]).unwrap(), Value::str("r".repeat(100_000)));
        }
        let (_, written) = toy.door.tape().recorder().unwrap().end(end());
        assert_eq!(written.unwrap_err().raw_os_error(), Some(28), "{room}");
    }
}

#[test]
fn a_record_that_was_cut_anywhere_is_a_beginning_of_itself() {
    let record = small_record();
    let (whole, error) = events(&record, None);
    assert!(error.is_none() && whole.len() == 12, "{error:?} {}", whole.len());
    for len in 0..record.len() {
        let (seen, error) = events(&record[..len], None);
        let error = error.expect("a part is not the whole");
        assert_eq!(seen[..], whole[..seen.len()], "cut at {len}");
        let wanted = if len < 12 { RecordFault::Foreign } else { RecordFault::Cut };
        assert_eq!(error.fault, wanted, "cut at {len}: {error}");
        assert!(error.byte <= len as u64 && !error.message.is_empty());
    }
}

#[test]
fn nothing_may_stand_behind_the_end_of_a_record() {
    let record = small_record();
    for len in 1..100 {
        let (seen, error) = events(&[&record[..], &vec![0; len]].concat(), None);
        let error = error.expect("a record and more is no record");
        assert_eq!((seen.len(), error.fault), (12, RecordFault::Damaged), "{len}: {error}");
    }
}

fn mutate(dice: &mut Numbers, bytes: &mut Vec<u8>) {
    for _ in 0..=dice.below(3) {
        let (at, to) = (dice.below(bytes.len()), dice.below(bytes.len()));
        match dice.below(8) {
            0 => bytes.truncate(at),
            1 => bytes.insert(at, dice.next_u64().to_le_bytes()[0]),
            2 => drop(bytes.drain(at.min(to)..at.max(to))),
            3 => bytes.extend_from_within(at.min(to)..at.max(to)),
            4 => bytes[at..].iter_mut().take(4).for_each(|byte| *byte = 0xff),
            5 => bytes[at] = [0, 1, 0x7f, 0x80, 0xff][dice.below(5)],
            _ => bytes[at] ^= 1 << dice.below(8),
        }
        if bytes.is_empty() {
            return;
        }
    }
}

fn mutations() -> usize {
    crate::fuzz_rounds(200_000)
}

#[test]
fn r_mutated_records_are_errors_or_themselves() {
    let record = small_record();
    let (whole, _) = events(&record, None);
    let mut dice = Numbers::seeded(0x9e37_79b9_7f4a_7c15);
    let mut kinds = [0; 5];
    for _ in 0..mutations() {
        let mut mutated = record.clone();
        mutate(&mut dice, &mut mutated);
        let (seen, error) = events(&mutated, None);
        assert!(seen[..] == whole[..seen.len().min(whole.len())] && seen.len() <= whole.len(), "it replays as something else");
        assert!(error.is_some() || mutated == record, "a change was not noticed");
        kinds[error.map_or(4, |error| error.fault as usize)] += 1;
    }
    assert!(kinds[RecordFault::Damaged as usize] > 0 && kinds[RecordFault::Cut as usize] > 0 && kinds[RecordFault::Foreign as usize] > 0, "{kinds:?}");
}

/// A record with these bytes of events, its checksums right: what a forger can write.
fn framed(raw: &[u8]) -> Vec<u8> {
    let mut record = b"\x93wktrec\n\x03\x00\x00\x00".to_vec();
    let mut chain: [u8; 32] = Sha256::digest(&record).into();
    for raw in raw.chunks(256 << 10) {
        let packed = lz4_flex::block::compress(raw);
        let mut head = vec![2, 0, 0, 0];
        let stored = if packed.len() < raw.len() { packed } else { raw.to_vec() };
        head[0] = if stored.len() < raw.len() { 2 } else { 0 };
        head.extend_from_slice(&(raw.len() as u32).to_le_bytes());
        head.extend_from_slice(&(stored.len() as u32).to_le_bytes());
        chain = Sha256::new().chain_update(chain).chain_update(&head).chain_update(&stored).finalize().into();
        record.extend_from_slice(&head);
        record.extend_from_slice(&chain[..16]);
        record.extend_from_slice(&stored);
    }
    record
}

fn raw_events() -> Vec<u8> {
    let record = small_record();
    let (mut raw, mut at) = (Vec::new(), 12);
    while at < record.len() {
        let word = |at: usize| u32::from_le_bytes(record[at..at + 4].try_into().unwrap()) as usize;
        let (flags, raw_len, stored) = (record[at], word(at + 4), word(at + 8));
        let stored = &record[at + 28..at + 28 + stored];
        match flags {
            0 => raw.extend_from_slice(stored),
            _ => raw.extend(lz4_flex::block::decompress(stored, raw_len).unwrap()),
        }
        at += 28 + stored.len();
    }
    raw
}

#[test]
fn r_forged_records_break_nothing() {
    let raw = raw_events();
    assert_eq!(events(&framed(&raw), None).0.len(), 12, "the frame is right");
    let mut dice = Numbers::seeded(0x2545_f491_4f6c_dd1d);
    for _ in 0..mutations() / 2 {
        let mut mutated = raw.clone();
        mutate(&mut dice, &mut mutated);
        let record = framed(&mutated);
        let (seen, error) = events(&record, None);
        assert!(seen.len() <= mutated.len() && error.is_none_or(|error| !error.message.is_empty()));
        // A player that runs on it answers or stops.
        if let Ok(player) = player(&record, None) {
            let mut toy = replaying(player);
            toy.raw("echo", &[Value::str("hello")]);
            let player = toy.door.tape().player().unwrap();
            let _ = (player.fetch("root:a.py", ""), player.told(Where::Answer), player.pushed(), player.invoked(b"call"), player.resumed(), player.end());
        }
    }
}

#[test]
fn lengths_are_not_believed() {
    let began = [&[1, 2][..], b"{}", &[0]].concat();
    let number = |mut n: u64| {
        let mut out = Vec::new();
        while n >= 0x80 {
            out.push(n as u8 | 0x80);
            n >>= 7;
        }
        out.push(n as u8);
        out
    };
    for huge in [1u64 << 20, 1 << 27, (1 << 28) + 1, u64::MAX] {
        for kind in [3u8, 4, 7, 8, 9, 11] {
            let raw = [&began[..], &[kind], &number(huge), &number(huge), &number(huge)].concat();
            let (_, error) = events(&framed(&raw), None);
            assert!(error.is_some(), "{kind} {huge}");
        }
        let call = [&began[..], &[2, 0, 0, 1], b"a", &[0, 1], b"m", &[1], &[0; 16], &[0, 5], &number(huge.min(u64::from(u32::MAX))), &[0]].concat();
        let (_, error) = events(&framed(&call), None);
        assert_eq!(error.map(|error| error.fault), Some(RecordFault::Cut), "{huge}");
    }
    // A block that says that it holds more than one may, or less than is stored.
    for (raw, stored) in [(1u32 << 30, 10u32), (u32::MAX, u32::MAX), (0, 10), (10, 0), (5, 10), ((256 << 10) + 1, 10)] {
        let mut record = b"\x93wktrec\n\x03\x00\x00\x00\x02\x00\x00\x00".to_vec();
        record.extend([raw.to_le_bytes(), stored.to_le_bytes()].concat());
        record.extend([0; 100]);
        assert_eq!(events(&record, None).1.map(|error| error.fault), Some(RecordFault::Damaged), "{raw} {stored}");
    }
}

#[test]
fn foreign_files_are_told_from_damaged_ones() {
    for (bytes, says) in [(&b""[..], "this is no record"), (b"#!/usr/bin/python\n", "this is no record"), (b"\x93wktrec\n\x02\x00\x00\x00", "version 2"), (b"\x93wktrec\n\x03\x00\x01\x00", "version 3")] {
        let error = Survey::read(bytes, None).unwrap_err();
        assert!(error.fault == RecordFault::Foreign && error.message.contains(says), "{error}");
    }
}

#[test]
fn waits_come_back_in_order() {
    let file = File::default();
    let mut toy = recording(&file, None);
    toy.raw("later", &[Value::Int(0)]);
    toy.raw("future", &[Value::Bool(false)]);
    let settled = toy.door.ready(&mut Context::from_waker(Waker::noop()));
    toy.door.tape().recorder().unwrap().resumed();
    finish(&mut toy);
    let mut toy = replaying(player(&file.bytes(), None).unwrap());
    let none: Vec<Settled> = Vec::new();
    assert_eq!(toy.door.ready(&mut Context::from_waker(Waker::noop())), none, "not before they were asked");
    toy.raw("later", &[Value::Int(0)]);
    toy.raw("future", &[Value::Bool(false)]);
    assert_eq!(toy.door.ready(&mut Context::from_waker(Waker::noop())), settled);
    assert!(toy.door.tape().player().unwrap().resumed());
    assert_eq!(toy.door.tape().player().unwrap().end(), Some(end()));
}
