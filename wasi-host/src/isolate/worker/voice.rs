//! The wire to the parent, shared by the threads that have something to say.

use super::super::frame::Frame;
use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Mutex, PoisonError};

#[derive(Clone)]
pub struct Voice(Arc<Mutex<UnixStream>>);

impl Voice {
    pub fn new(wire: UnixStream) -> Voice {
        Voice(Arc::new(Mutex::new(wire)))
    }

    /// When it returns, the words are the system's to deliver: they outlive this process.
    pub fn tell(&self, frame: &Frame) -> io::Result<()> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).write_all(&frame.to_bytes())
    }

    /// The same where the run hangs, perhaps while it speaks.
    pub fn tell_if_free(&self, frame: &Frame) {
        if let Ok(mut wire) = self.0.try_lock() {
            // Nobody is left to tell about a failure.
            let _ = wire.write_all(&frame.to_bytes());
        }
    }

    /// Asks, and waits for the answer.
    pub fn ask<T>(&self, frame: &Frame, read: impl FnOnce(&mut UnixStream) -> io::Result<T>) -> io::Result<T> {
        let mut wire = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        wire.write_all(&frame.to_bytes())?;
        read(&mut wire)
    }
}
