//! The standard streams of a run: where output goes, how it is buffered, where input comes from, and the built-in
//! capability through which a script uses them.

mod buffer;
mod capability;
mod descriptors;
mod escape;
mod input;

pub use self::capability::Stdio;
pub use buffer::{Refused, SharedOutput};
pub use descriptors::{StandardInput, StandardOutput, readable, say_within, writable};
pub use escape::visible;
pub use input::Input;

use std::io;
use std::os::fd::BorrowedFd;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    Out,
    Err,
}

impl Stream {
    fn other(self) -> Stream {
        match self {
            Stream::Out => Stream::Err,
            Stream::Err => Stream::Out,
        }
    }
}

/// Takes a run's output. It may say "full", and then the run waits.
pub trait Sink: Send {
    /// Takes some of the bytes and says how many; `Ok(0)` is "full". It must not block.
    fn accept(&mut self, stream: Stream, bytes: &[u8]) -> io::Result<usize>;

    /// Waits until it may accept more, at most so long.
    fn wait(&mut self, stream: Stream, at_most: Duration);

    fn is_terminal(&self, stream: Stream) -> bool;

    /// A descriptor of this process that leads to the same place, where there is one. An isolated run is given it.
    fn descriptor(&self, stream: Stream) -> Option<BorrowedFd<'_>> {
        let _ = stream;
        None
    }
}

/// Feeds a run's standard input.
pub trait Feed: Send {
    /// Up to `into.len()` bytes; `Ok(None)` means none yet, after waiting at most so long; `Ok(Some(0))` is the end.
    fn read(&mut self, into: &mut [u8], at_most: Duration) -> io::Result<Option<usize>>;

    fn is_terminal(&self) -> bool;

    /// A descriptor of this process that gives the same, where there is one.
    fn descriptor(&self) -> Option<BorrowedFd<'_>> {
        None
    }
}

/// Where a run's streams lead.
pub struct Streams {
    pub sink: Box<dyn Sink>,
    pub feed: Box<dyn Feed>,
}

impl Streams {
    /// This process's own.
    pub fn inherit() -> Streams {
        Streams { sink: Box::new(StandardOutput::default()), feed: Box::new(StandardInput) }
    }

    /// No input, and output kept in memory for the caller.
    pub fn captured() -> (Streams, Captured) {
        let captured = Captured::default();
        (Streams { sink: Box::new(captured.clone()), feed: Box::new(Nothing) }, captured)
    }

    /// No input, and output that is counted and dropped.
    pub fn none() -> Streams {
        Streams { sink: Box::new(Nothing), feed: Box::new(Nothing) }
    }
}

/// What a run printed, shared with whoever asked for it.
#[derive(Clone, Default)]
pub struct Captured(Arc<Mutex<[Vec<u8>; 2]>>);

impl Captured {
    /// Standard output so far.
    pub fn out(&self) -> Vec<u8> {
        self.copy(0)
    }

    /// Standard error so far.
    pub fn err(&self) -> Vec<u8> {
        self.copy(1)
    }

    fn copy(&self, which: usize) -> Vec<u8> {
        let streams = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        streams.get(which).cloned().unwrap_or_default()
    }
}

impl Sink for Captured {
    fn accept(&mut self, stream: Stream, bytes: &[u8]) -> io::Result<usize> {
        let mut streams = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let [out, err] = &mut *streams;
        let kept = match stream {
            Stream::Out => out,
            Stream::Err => err,
        };
        kept.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn wait(&mut self, _: Stream, _: Duration) {}

    fn is_terminal(&self, _: Stream) -> bool {
        false
    }
}

/// Accepts everything and gives nothing.
struct Nothing;

impl Sink for Nothing {
    fn accept(&mut self, _: Stream, bytes: &[u8]) -> io::Result<usize> {
        Ok(bytes.len())
    }

    fn wait(&mut self, _: Stream, _: Duration) {}

    fn is_terminal(&self, _: Stream) -> bool {
        false
    }
}

impl Feed for Nothing {
    fn read(&mut self, _: &mut [u8], _: Duration) -> io::Result<Option<usize>> {
        Ok(Some(0))
    }

    fn is_terminal(&self) -> bool {
        false
    }
}
