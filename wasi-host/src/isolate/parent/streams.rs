//! The run's streams. Those of this process the worker is given as they are; between others and the worker there are pipes, and threads
//! that move what comes.

use crate::limits::{Limit, Limits};
use crate::runtime::Stopwatch;
use crate::stdio::{Feed, Sink, Stream, Streams, readable};
use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

/// How long a thread waits before it looks whether the run is over.
const GLANCE: Duration = Duration::from_millis(20);

/// How long a sink that is full is waited for when the run is over.
const PATIENCE_MS: u64 = 700;

/// What a run prints beside what counts: the place of a limit.
const LAST_WORDS_BYTES: u64 = 64 << 10;

/// The worker's ends.
pub struct Ends {
    pub input: OwnedFd,
    /// None where it inherits this process's.
    pub out: Option<OwnedFd>,
    pub err: Option<OwnedFd>,
}

/// The threads that move what comes.
#[derive(Default)]
pub struct Pumps {
    threads: Vec<JoinHandle<()>>,
    over: Arc<AtomicBool>,
}

pub fn connect(streams: Streams, limits: &Limits) -> io::Result<(Ends, Pumps)> {
    let Streams { sink, feed } = streams;
    let mut pumps = Pumps::default();
    let input = match feed.descriptor().map(|input| input.try_clone_to_owned()) {
        Some(input) => input?,
        None => pumps.feed(feed)?,
    };
    if sink.descriptor(Stream::Out).is_some() && sink.descriptor(Stream::Err).is_some() {
        return Ok((Ends { input, out: None, err: None }, pumps));
    }
    let [out, err] = pumps.drain(sink, limits.get(Limit::Output).max().saturating_add(LAST_WORDS_BYTES))?;
    Ok((Ends { input, out: Some(out), err: Some(err) }, pumps))
}

impl Pumps {
    fn feed(&mut self, mut feed: Box<dyn Feed>) -> io::Result<OwnedFd> {
        let (reader, mut writer) = io::pipe()?;
        let over = Arc::clone(&self.over);
        self.spawn(move || while !over.load(Ordering::Relaxed) && fed(&mut *feed, &mut writer) {})?;
        Ok(reader.into())
    }

    /// What is printed beyond `left` is not the run's: its own door would have stopped it.
    fn drain(&mut self, sink: Box<dyn Sink>, left: u64) -> io::Result<[OwnedFd; 2]> {
        let ((out, its_out), (err, its_err)) = (io::pipe()?, io::pipe()?);
        let mut drain = Drain { sink, pipes: [(Stream::Out, Some(out)), (Stream::Err, Some(err))], left, over: Arc::clone(&self.over) };
        self.spawn(move || while drain.turn() {})?;
        Ok([its_out.into(), its_err.into()])
    }

    fn spawn(&mut self, work: impl FnOnce() + Send + 'static) -> io::Result<()> {
        self.threads.push(std::thread::Builder::new().name("wicket-stream".into()).spawn(work)?);
        Ok(())
    }

    /// The worker is gone: what it printed arrives, and nothing is fed any more.
    pub fn finish(self) {
        self.over.store(true, Ordering::Relaxed);
        for thread in self.threads {
            // Where a sink of the embedder's panicked, what it was to take is lost.
            let _ = thread.join();
        }
    }
}

/// Whether there may be more.
fn fed(feed: &mut dyn Feed, writer: &mut PipeWriter) -> bool {
    let mut chunk = [0; 8 << 10];
    match feed.read(&mut chunk, GLANCE) {
        Ok(None) => {
            std::thread::sleep(GLANCE);
            true
        }
        Ok(Some(0)) | Err(_) => false,
        Ok(Some(count)) => writer.write_all(chunk.get(..count).unwrap_or_default()).is_ok(),
    }
}

struct Drain {
    sink: Box<dyn Sink>,
    /// Without a pipe where it is at its end, or its reader is gone: then the worker is told as if it had written there itself.
    pipes: [(Stream, Option<PipeReader>); 2],
    left: u64,
    over: Arc<AtomicBool>,
}

impl Drain {
    /// Moves what there is of both streams; whether there may be more.
    fn turn(&mut self) -> bool {
        let mut moved = false;
        for at in 0..self.pipes.len() {
            let Some((stream, Some(pipe))) = self.pipes.get_mut(at) else { continue };
            let mut chunk = [0; 8 << 10];
            let wait = if moved { Duration::ZERO } else { GLANCE / 4 };
            let read = match readable(&*pipe, wait) {
                Ok(true) => pipe.read(&mut chunk),
                Ok(false) => continue,
                Err(error) => Err(error),
            };
            let (stream, bytes) = (*stream, read.map_or(&[][..], |count| chunk.get(..count).unwrap_or_default()));
            moved = true;
            if (bytes.is_empty() || !self.hand_on(stream, bytes))
                && let Some((_, pipe)) = self.pipes.get_mut(at)
            {
                *pipe = None;
            }
        }
        self.pipes.iter().any(|(_, pipe)| pipe.is_some())
    }

    /// Whether the sink took it all.
    fn hand_on(&mut self, stream: Stream, mut bytes: &[u8]) -> bool {
        let Some(left) = self.left.checked_sub(bytes.len() as u64) else { return false };
        self.left = left;
        let mut since_over = None;
        while !bytes.is_empty() {
            match self.sink.accept(stream, bytes) {
                Ok(0) => {
                    self.sink.wait(stream, GLANCE);
                    if self.over.load(Ordering::Relaxed) && since_over.get_or_insert_with(Stopwatch::start).ms() > PATIENCE_MS {
                        return false;
                    }
                }
                Ok(count) => bytes = bytes.get(count..).unwrap_or_default(),
                Err(_) => return false,
            }
        }
        true
    }
}
