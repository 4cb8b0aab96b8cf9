//! Output on its way out: buffered on the host's side, counted against the output limit, escaped for terminals.
//!
//! It leaves at a newline on a terminal, at 8 KiB, before the script waits for input, about 50 ms after it was
//! written, and when the run ends, however it ends. Where both streams lead to one place, what was to leave of one leaves
//! before what is written to the other later.

use super::descriptors::lead_to_one_place;
use super::escape::ForTerminal;
use super::{Sink, Stream};
use crate::limits::{Limit, Limits};
use crate::runtime::{OnTick, TICK};
use crate::session::Watch;
use sha2::{Digest, Sha256};
use std::io;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

const BUFFER_BYTES: usize = 8 << 10;
const STALE_TICKS: u64 = 50 / TICK.as_millis() as u64;

/// How long a full sink is waited for before the stop signals are looked at again.
const WAIT: Duration = Duration::from_millis(20);

pub struct Output {
    sink: Box<dyn Sink>,
    /// The user granted `stdio.ansi`.
    ansi: bool,
    out: Vec<u8>,
    err: Vec<u8>,
    /// Makes visible what goes to terminals: standard output, standard error.
    terminals: [ForTerminal; 2],
    /// Both streams lead to the same file, pipe or terminal.
    one_place: bool,
    /// There: how many bytes of a stream are to leave before any of the other's.
    ahead: Option<(Stream, usize)>,
    left: u64,
    written: u64,
    broken: bool,
    /// What was last written to standard error did not end a line.
    errors_mid_line: bool,
    /// Digests of all that was written to each, where somebody wants to know.
    seen: Option<[Sha256; 2]>,
}

/// The output of a run, shared with the ticker, which flushes what has lain a while.
#[derive(Clone)]
pub struct SharedOutput {
    output: Arc<Mutex<Output>>,
    watch: Arc<Watch>,
    /// Where the sink is full the run is to wait, and not the thread.
    parks: Arc<AtomicBool>,
}

/// Why output was not taken.
#[derive(Debug)]
pub enum Refused {
    Failed(io::Error),
    /// The output limit is reached; what still fitted was written.
    Limit,
    /// The run is being stopped and the reader does not read. What was to be written is dropped.
    Stopping,
    /// Ctrl-C was pressed while the reader did not read. What was to be written is kept.
    Interrupted,
}

impl SharedOutput {
    pub fn new(sink: Box<dyn Sink>, ansi: bool, limits: &Limits, watch: Arc<Watch>) -> SharedOutput {
        let left = limits.get(Limit::Output).max();
        let one_place = sink.descriptor(Stream::Out).zip(sink.descriptor(Stream::Err)).is_some_and(|(out, err)| lead_to_one_place(out, err));
        let output = Output {
            sink,
            ansi,
            out: Vec::new(),
            err: Vec::new(),
            terminals: Default::default(),
            one_place,
            ahead: None,
            left,
            written: 0,
            broken: false,
            errors_mid_line: false,
            seen: None,
        };
        SharedOutput { output: Arc::new(Mutex::new(output)), watch, parks: Arc::default() }
    }

    /// From now on (or no longer) a run that meets a full sink waits, while its thread does something else.
    pub fn park(&self, parks: bool) {
        self.parks.store(parks, Ordering::Relaxed);
    }

    pub fn parks(&self) -> bool {
        self.parks.load(Ordering::Relaxed)
    }

    /// Digests of what is written are wanted.
    pub fn watch_digests(&self) {
        self.lock().seen = Some([Sha256::new(), Sha256::new()]);
    }

    /// SHA-256 of standard output and standard error.
    pub fn digests(&self) -> [[u8; 32]; 2] {
        self.lock().seen.clone().map_or([[0; 32]; 2], |seen| seen.map(|seen| seen.finalize().into()))
    }

    /// What the ticker keeps an eye on; it lives as long as the caller keeps it.
    pub fn flusher(&self) -> Arc<dyn OnTick> {
        Arc::new(Flusher { output: Arc::clone(&self.output), ticks: AtomicU64::new(0) })
    }

    pub fn write(&self, stream: Stream, bytes: &[u8]) -> Result<(), Refused> {
        let mut output = self.lock();
        let (taken, all) = output.take(stream, bytes);
        if !all {
            self.watch.reached(Limit::Output);
            let _ = output.drain(stream, &self.watch);
            return Err(Refused::Limit);
        }
        if output.due(stream, taken) { output.drain(stream, &self.watch) } else { Ok(()) }
    }

    /// Takes the bytes without waiting for the sink. What does not leave stays here until [`SharedOutput::poll_drained`] is done.
    pub fn keep(&self, stream: Stream, bytes: &[u8]) -> Result<(), Refused> {
        let mut output = self.lock();
        let (taken, all) = output.take(stream, bytes);
        if !all {
            self.watch.reached(Limit::Output);
            return Err(Refused::Limit);
        }
        if output.due(stream, taken) {
            output.put_ahead(stream);
        }
        while output.due(stream, taken) && output.push_out(stream).map_err(Refused::Failed)? > 0 {}
        Ok(())
    }

    /// Whether what is kept for a stream has to leave before more is taken.
    pub fn is_full(&self, stream: Stream) -> bool {
        self.lock().buffer(stream).len() >= BUFFER_BYTES
    }

    /// Ready when everything that was kept for the stream has left; looks again at the next tick.
    pub fn poll_drained(&self, stream: Stream, cx: &mut Context<'_>) -> Poll<Result<(), Refused>> {
        let mut output = self.lock();
        output.put_ahead(stream);
        while !output.buffer(stream).is_empty() {
            match output.push_out(stream) {
                Ok(0) if self.watch.patience_is_over() => {
                    output.buffer(stream).clear();
                    return Poll::Ready(Err(Refused::Stopping));
                }
                Ok(0) => {
                    drop(output);
                    self.watch.wake_after(Duration::ZERO, cx.waker());
                    return Poll::Pending;
                }
                Ok(_) => {}
                Err(error) => return Poll::Ready(Err(Refused::Failed(error))),
            }
        }
        Poll::Ready(Ok(()))
    }

    /// Past the limit and past buffering, and not counted: where a limit ended the run, on standard error.
    pub fn write_last_words(&self, bytes: &[u8]) -> Result<(), Refused> {
        let mut output = self.lock();
        output.push(Stream::Err, bytes);
        output.drain(Stream::Err, &self.watch)
    }

    pub fn flush(&self, stream: Stream) -> Result<(), Refused> {
        self.lock().drain(stream, &self.watch)
    }

    /// At the end of a run: everything leaves, standard output first. What cannot leave is dropped.
    pub fn finish(&self) -> Result<(), Refused> {
        let mut output = self.lock();
        output.give_up_character(Stream::Out);
        output.give_up_character(Stream::Err);
        let out = output.drain(Stream::Out, &self.watch);
        let both = output.drain(Stream::Err, &self.watch).and(out);
        output.out.clear();
        output.err.clear();
        both
    }

    pub fn is_terminal(&self, stream: Stream) -> bool {
        self.lock().sink.is_terminal(stream)
    }

    /// Whether both streams lead to the same file, pipe or terminal.
    pub fn is_one_place(&self) -> bool {
        self.lock().one_place
    }

    /// Bytes that the script printed.
    pub fn written(&self) -> u64 {
        self.lock().written
    }

    /// The same where the run hangs, perhaps in here.
    pub fn written_if_known(&self) -> Option<u64> {
        self.output.try_lock().ok().map(|output| output.written)
    }

    /// Whether what comes next on standard error continues a line.
    pub fn errors_mid_line(&self) -> bool {
        self.lock().errors_mid_line
    }

    /// What may still be printed.
    pub fn left(&self) -> u64 {
        self.lock().left
    }

    /// Whether so many bytes may still be printed.
    pub fn fits(&self, bytes: u64) -> bool {
        self.lock().fits(bytes) == bytes
    }

    /// Whether the reader of standard output has gone away.
    pub fn broken(&self) -> bool {
        self.lock().broken
    }

    fn lock(&self) -> MutexGuard<'_, Output> {
        self.output.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Output {
    /// How many of so many bytes the limit leaves room for.
    fn fits(&self, bytes: u64) -> u64 {
        self.left.min(bytes)
    }

    /// Takes what the limit leaves room for: that, and whether it is all.
    fn take<'a>(&mut self, stream: Stream, bytes: &'a [u8]) -> (&'a [u8], bool) {
        let fits = usize::try_from(self.fits(bytes.len() as u64)).unwrap_or(bytes.len());
        let taken = bytes.get(..fits).unwrap_or(bytes);
        self.left -= taken.len() as u64;
        self.written += taken.len() as u64;
        self.push(stream, taken);
        (taken, taken.len() == bytes.len())
    }

    fn push(&mut self, stream: Stream, bytes: &[u8]) {
        if let Some(seen) = &mut self.seen {
            let [out, err] = seen;
            let digest = if stream == Stream::Out { out } else { err };
            digest.update(bytes);
        }
        self.give_up_character(stream.other());
        let plain = self.ansi || !self.sink.is_terminal(stream);
        let shown = if plain { bytes.into() } else { self.terminal(stream).shown(bytes) };
        self.append(stream, &shown);
    }

    /// Where a stream ended in the middle of a character, and its rest will not come next.
    fn give_up_character(&mut self, stream: Stream) {
        let shown = self.terminal(stream).given_up();
        if !shown.is_empty() {
            self.append(stream, &shown);
            self.put_ahead(stream);
        }
    }

    fn append(&mut self, stream: Stream, shown: &[u8]) {
        self.buffer(stream).extend_from_slice(shown);
        if let (Stream::Err, Some(last)) = (stream, shown.last()) {
            self.errors_mid_line = *last != b'\n';
        }
    }

    /// Standard error is line-buffered everywhere, as in CPython.
    fn due(&mut self, stream: Stream, written: &[u8]) -> bool {
        let by_line = stream == Stream::Err || self.sink.is_terminal(stream);
        self.buffer(stream).len() >= BUFFER_BYTES || (by_line && written.contains(&b'\n'))
    }

    fn buffer(&mut self, stream: Stream) -> &mut Vec<u8> {
        match stream {
            Stream::Out => &mut self.out,
            Stream::Err => &mut self.err,
        }
    }

    fn terminal(&mut self, stream: Stream) -> &mut ForTerminal {
        let [out, err] = &mut self.terminals;
        match stream {
            Stream::Out => out,
            Stream::Err => err,
        }
    }

    /// What is kept for the stream is to leave before what is written to the other from now on.
    fn put_ahead(&mut self, stream: Stream) {
        if self.one_place && self.ahead.is_none_or(|(first, _)| first == stream) {
            self.ahead = Some((stream, self.buffer(stream).len()));
        }
    }

    fn drain(&mut self, stream: Stream, watch: &Watch) -> Result<(), Refused> {
        self.put_ahead(stream);
        while !self.buffer(stream).is_empty() {
            if self.push_out(stream).map_err(Refused::Failed)? == 0 {
                if !self.one_place {
                    // The other stream has a reader of its own; its errors are met by its own next write.
                    let _ = self.push_out(stream.other());
                }
                if watch.patience_is_over() {
                    self.buffer(stream).clear();
                    return Err(Refused::Stopping);
                }
                if watch.keyboard_unseen() {
                    return Err(Refused::Interrupted);
                }
                self.sink.wait(stream, WAIT);
            }
        }
        Ok(())
    }

    /// Hands the sink what it takes now, and before that what is ahead of it.
    fn push_out(&mut self, stream: Stream) -> io::Result<usize> {
        while let Some((first, bytes)) = self.ahead
            && first != stream
        {
            // An error is met by that stream's own next write.
            if matches!(self.hand_over(first, bytes), Ok(0)) && self.ahead.is_some() {
                return Ok(0);
            }
        }
        self.hand_over(stream, usize::MAX)
    }

    /// After an error the buffer is dropped: it would fail again.
    fn hand_over(&mut self, stream: Stream, at_most: usize) -> io::Result<usize> {
        let mut buffer = std::mem::take(self.buffer(stream));
        let accepted = self.sink.accept(stream, buffer.get(..at_most).unwrap_or(&buffer));
        match accepted {
            Ok(count) => drop(buffer.drain(..count.min(buffer.len()))),
            Err(ref error) => {
                self.broken |= error.kind() == io::ErrorKind::BrokenPipe && stream == Stream::Out;
                buffer.clear();
            }
        }
        if let Some((first, bytes)) = self.ahead
            && first == stream
        {
            let left = bytes.saturating_sub(*accepted.as_ref().unwrap_or(&bytes)).min(buffer.len());
            self.ahead = (left > 0).then_some((stream, left));
        }
        *self.buffer(stream) = buffer;
        accepted
    }
}

struct Flusher {
    output: Arc<Mutex<Output>>,
    ticks: AtomicU64,
}

impl OnTick for Flusher {
    /// Never waits: a locked or full output is left for later. Errors are met again by the script's next write.
    fn on_tick(&self) {
        if !self.ticks.fetch_add(1, Ordering::Relaxed).is_multiple_of(STALE_TICKS) {
            return;
        }
        let Ok(mut output) = self.output.try_lock() else { return };
        for stream in [Stream::Out, Stream::Err] {
            while !output.buffer(stream).is_empty() && output.push_out(stream).is_ok_and(|count| count > 0) {}
        }
    }
}
