//! What was recorded of it is answered again to the byte, by a session that was granted nothing.

use std::io::{Cursor, Write};
use std::sync::{Arc, Mutex, PoisonError};

use super::watchdog::Watchdog;
use super::{Conformance, Seen, fail_unless, seen};
use crate::testing::{Harness, Numbers, hostile, sample};
use crate::{End, Player, Policy, Quotas, RecordSeal, Recorder, Reply, SealError, Tape};

/// Calls of each op.
const ROUNDS: usize = 4;

pub fn check(test: &Conformance) {
    let rows = seen(&*(test.open)(&Policy::new()));
    let file = File::default();
    let mut session = test.session(test.all_granted(), Quotas::default(), false);
    let mut recorder = Recorder::new(Box::new(file.clone()), Some(Box::new(InTheOpen)));
    recorder.begin(Vec::new(), Vec::new());
    session.door.set_tape(Tape::Record(Box::new(recorder)));
    let first = answers(test, &mut session, &rows);
    if let Some(recorder) = session.door.tape().recorder() {
        let (_, written) = recorder.end(End { ending: Vec::new(), traceback: Vec::new(), output: [[0; 32]; 2], steps: 0, stopped: None });
        fail_unless(written);
    }
    let (player, _) = fail_unless(Player::new(Box::new(Cursor::new(file.bytes())), Some(Box::new(InTheOpen))));
    let mut session = test.session(Policy::new(), Quotas::default(), false);
    session.door.set_tape(Tape::Replay(Box::new(player)));
    let again = answers(test, &mut session, &rows);
    let halt = session.door.tape().player().and_then(|player| player.halt().cloned());
    assert!(halt.is_none(), "a replay stops: {halt:?}");
    for (row, (one, other)) in rows.iter().cycle().zip(first.into_iter().zip(again)) {
        assert_eq!(one, other, "{} is not replayed as it was recorded", row.name);
    }
}

fn answers(test: &Conformance, session: &mut Harness, rows: &[Seen]) -> Vec<(Reply, Vec<u8>)> {
    let (mut numbers, values) = (Numbers::seeded(0x9e37_79b9_7f4a_7c15), hostile());
    (test.prepare)(session);
    let watchdog = Watchdog::over(&session.stop);
    let mut answers = Vec::new();
    for round in 0..ROUNDS {
        for row in rows {
            let mut args = sample(&row.signature);
            if let (Some(arg), Some(value)) = (args.get_mut(round.wrapping_sub(1)), values.get(numbers.below(values.len()))) {
                *arg = value.clone();
            }
            answers.push(watchdog.around(|| session.raw(&row.name, &args)));
            session.door.cancel_pending();
        }
    }
    answers
}

/// Secrets of a test are none.
struct InTheOpen;

impl RecordSeal for InTheOpen {
    fn seal(&self, _: &[u8], _: &mut Vec<u8>) -> Result<(), SealError> {
        Ok(())
    }

    fn open(&self, _: &[u8], _: &mut Vec<u8>) -> Result<(), SealError> {
        Ok(())
    }
}

#[derive(Clone, Default)]
struct File(Arc<Mutex<Vec<u8>>>);

impl File {
    fn bytes(&self) -> Vec<u8> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Write for File {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
