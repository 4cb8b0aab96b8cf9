//! The run's record, on its way to the parent, which writes it.

use super::super::frame::{Frame, RECORDED_BYTES_MAX};
use super::super::order::RecordTask;
use super::voice::Voice;
use crate::record::{RecordKey, Recording};
use std::io::{self, Write};

struct Sent(Voice);

impl Write for Sent {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let piece = bytes.get(..RECORDED_BYTES_MAX).unwrap_or(bytes);
        self.0.tell(&Frame::Recorded(piece.to_vec()))?;
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

pub fn recording(task: RecordTask, voice: Voice) -> Recording {
    let recording = Recording::new(Sent(voice));
    // A key that was one in the parent is one here; without one, what is secret is left out.
    match task.key.and_then(|text| RecordKey::from_text(&text).ok()) {
        Some(key) => recording.key(key),
        None => recording,
    }
}
