//! Serving a worker until it has ended: records are written, modules read, signals passed on. A worker that says nonsense, or that
//! does not end when it is to, is killed.

use super::super::frame::{Ended, Frame, FrameReader, Nonsense};
use super::super::order::Order;
use super::super::{Isolated, IsolationError, Layer};
use super::desk::Desk;
use super::spawn::Started;
use super::told;
use crate::limits::{Limit, Limits};
use crate::runtime::{OnTick, Ticker};
use crate::session::{Killed, Outcome, Signals, StartError, Watch};
use crate::stdio::visible;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::net::UnixStream;
use std::process::Child;
use std::sync::Arc;
use std::time::Duration;

/// How often signals and the deadline are looked at. A signal is seen at once: it ends the wait.
const GLANCE: Duration = Duration::from_millis(20);

/// How much later than the worker would end itself it is ended.
const LATE_MS: u64 = 4_000;

/// Calls and words of the worker that are no calls of the script.
const RECORDS_BESIDE: u64 = 1_000;

/// Names of a call's capability and module.
const CALL_BYTES_BESIDE: usize = 64 << 10;

pub struct Server {
    child: Child,
    wire: UnixStream,
    orders: UnixStream,
    watch: Arc<Watch>,
    signals: Option<Arc<Signals>>,
    /// While the desk computes, somebody has to look at the clock.
    _beat: Option<(Ticker, Arc<dyn OnTick>)>,
    ordered_end: bool,
    desk: Desk,
    /// How many records may still come: no script makes more calls than its limit allows.
    records_left: u64,
    frames: FrameReader,
    /// What the worker has still to take. Nothing is read while there is something.
    outgoing: Vec<u8>,
    /// What the worker is confined without, once it is.
    lacking: Option<Vec<Layer>>,
}

/// How serving ended.
enum Over {
    Told(Box<Ended>),
    NotBegun(IsolationError),
    Nonsense(Nonsense),
    /// It ended without a word.
    Silent,
    /// It does not end.
    Late,
}

impl Server {
    pub fn new(started: Started, watch: Arc<Watch>, limits: &Limits, desk: Desk, interruptible: bool) -> Result<Server, IsolationError> {
        let Started { child, wire, orders } = started;
        let signals = interruptible.then(|| Signals::catch(Arc::clone(&watch)).map(Arc::new)).transpose().map_err(StartError::Signals)?;
        let serves = desk.door.registry().iter().next().is_some();
        let beat = serves.then(|| beat(&watch, signals.clone())).transpose()?;
        let records_left = limits.get(Limit::HostCalls).max().saturating_add(RECORDS_BESIDE);
        let memory = usize::try_from(limits.get(Limit::Memory).max()).unwrap_or(usize::MAX);
        let frames = FrameReader::new(if serves { memory.saturating_add(CALL_BYTES_BESIDE) } else { 0 });
        Ok(Server { child, wire, orders, watch, signals, _beat: beat, ordered_end: false, desk, records_left, frames, outgoing: Vec::new(), lacking: None })
    }

    /// To the end of the run and of the worker.
    pub fn serve(mut self) -> Result<Outcome, IsolationError> {
        let over = self.until_over();
        // What it still does is of no interest: its words were read, and its output has left.
        let _ = self.child.kill();
        let status = self.child.wait().ok();
        let mut outcome = match over {
            Over::Told(ended) => Outcome::from(*ended),
            Over::NotBegun(error) => return Err(error),
            Over::Nonsense(nonsense) => told::lost(&self.watch, None, Some(format!("it was killed, because it sent {nonsense}"))),
            Over::Silent => told::lost(&self.watch, status, None),
            Over::Late => told::lost(&self.watch, None, None),
        };
        outcome.declared = shown(outcome.declared);
        outcome.isolation = Some(Isolated { kind: "process", lacking: self.lacking.clone().unwrap_or_default() });
        self.desk.close(&mut outcome);
        self.watch.settled();
        Ok(outcome)
    }

    fn until_over(&mut self) -> Over {
        loop {
            self.pass_on_signals();
            if self.watch.stopping() && self.watch.stopping_for_ms() > LATE_MS {
                return Over::Late;
            }
            match self.exchange() {
                Ok(None) => {}
                Ok(Some(over)) => return over,
                Err(_) => return Over::Silent,
            }
        }
    }

    /// Waits until the wire has something, or a moment, and moves what can be moved.
    fn exchange(&mut self) -> io::Result<Option<Over>> {
        let wanted = if self.outgoing.is_empty() { PollFlags::IN } else { PollFlags::OUT };
        let timeout = Timespec { tv_sec: 0, tv_nsec: i64::from(GLANCE.subsec_nanos()) };
        match poll(&mut [PollFd::new(&self.wire, wanted)], Some(&timeout)) {
            Ok(0) | Err(rustix::io::Errno::INTR) => return Ok(None),
            Ok(_) => {}
            Err(error) => return Err(error.into()),
        }
        if self.outgoing.is_empty() { self.listen() } else { self.answer() }
    }

    fn answer(&mut self) -> io::Result<Option<Over>> {
        match self.wire.write(&self.outgoing) {
            Ok(count) => drop(self.outgoing.drain(..count.min(self.outgoing.len()))),
            Err(error) if is_passing(&error) => {}
            Err(error) => return Err(error),
        }
        Ok(self.heed())
    }

    fn listen(&mut self) -> io::Result<Option<Over>> {
        let mut chunk = [0; 64 << 10];
        let count = match self.wire.read(&mut chunk) {
            Ok(0) => return Ok(Some(Over::Silent)),
            Ok(count) => count,
            Err(error) if is_passing(&error) => return Ok(None),
            Err(error) => return Err(error),
        };
        self.frames.push(chunk.get(..count).unwrap_or_default());
        Ok(self.heed())
    }

    /// Takes the frames that are there, up to one that has an answer: who asks on without listening is not kept answers for.
    fn heed(&mut self) -> Option<Over> {
        while self.outgoing.is_empty() {
            match self.frames.next() {
                Ok(None) => return None,
                Ok(Some(frame)) => {
                    if let Some(over) = self.take(frame) {
                        return Some(over);
                    }
                }
                Err(nonsense) => return Some(Over::Nonsense(nonsense)),
            }
        }
        None
    }

    fn take(&mut self, frame: Frame) -> Option<Over> {
        match frame {
            Frame::Confined(lacking) if self.lacking.is_none() => self.lacking = Some(lacking),
            Frame::NotBegun(why) => return Some(Over::NotBegun(why.into())),
            _ if self.lacking.is_none() => return Some(Over::Nonsense(Nonsense::Order)),
            Frame::Confined(_) => return Some(Over::Nonsense(Nonsense::Order)),
            Frame::Record(record) => {
                let Some(left) = self.records_left.checked_sub(1) else {
                    return Some(Over::Nonsense(Nonsense::Flood));
                };
                self.records_left = left;
                self.desk.door.audit().add(record.into());
            }
            Frame::Fetch(spec) => self.outgoing = self.desk.fetch(&spec),
            Frame::Recorded(bytes) => return (!self.desk.write_record(&bytes)).then_some(Over::Nonsense(Nonsense::Order)),
            Frame::Call(called) => match self.desk.call(&called, &self.watch) {
                Ok(answer) => self.outgoing = answer,
                Err(_) => return Some(Over::Silent),
            },
            Frame::Ended(ended) => return Some(Over::Told(ended)),
        }
        None
    }

    fn pass_on_signals(&mut self) {
        let Some(signals) = &self.signals else { return };
        signals.on_tick();
        if self.watch.keyboard_unseen() {
            self.watch.keyboard_taken();
            self.order(Order::Interrupt);
        }
        if let (false, Some(Killed::Terminated(signal))) = (self.ordered_end, self.watch.ending()) {
            self.ordered_end = true;
            self.order(Order::End(signal));
        }
    }

    /// A worker that does not take its orders is late before long.
    fn order(&mut self, order: Order) {
        let _ = self.orders.write(&[order.to_byte()]);
    }
}

struct Beat {
    watch: Arc<Watch>,
    signals: Option<Arc<Signals>>,
}

impl OnTick for Beat {
    fn on_tick(&self) {
        if let Some(signals) = &self.signals {
            signals.on_tick();
        }
        self.watch.stopping(); // which raises what ops look at
    }
}

fn beat(watch: &Arc<Watch>, signals: Option<Arc<Signals>>) -> io::Result<(Ticker, Arc<dyn OnTick>)> {
    let (ticker, beat) = (Ticker::start()?, Arc::new(Beat { watch: Arc::clone(watch), signals }) as Arc<dyn OnTick>);
    ticker.watch(Arc::downgrade(&beat));
    Ok((ticker, beat))
}

fn is_passing(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted)
}

/// These texts are shown on a terminal.
fn shown(declared: Vec<(String, Vec<String>)>) -> Vec<(String, Vec<String>)> {
    let plain = |text: &String| visible(text);
    declared.iter().map(|(path, grants)| (plain(path), grants.iter().map(plain).collect())).collect()
}
