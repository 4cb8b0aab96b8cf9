//! What a record says, event by event, and how it is put into bytes. Numbers are LEB128; texts and bytes have their length in front.

use std::collections::HashMap;
use std::sync::Arc;

use wasm_abi::{RaisedError, Status, Value};

use crate::{Breach, Limit, Reply, Settled, StopReason};

/// Names are written once and then by their number; after so many, and where they are longer than that, each time.
const NAMES_MAX: usize = 4096;
const NAME_BYTES_MAX: usize = 1 << 10;

/// Whether a name gets a number.
pub(super) fn is_numbered(name: &str, known: usize) -> bool {
    known < NAMES_MAX && name.len() <= NAME_BYTES_MAX
}
/// Longest name, path or sentence.
pub(super) const TEXT_BYTES_MAX: u64 = 1 << 20;
/// Longest of what a record holds in one piece: a source, a settled answer, a list of arguments.
pub(super) const PIECE_BYTES_MAX: u64 = 128 << 20;
/// What one event may hold, its answers' bytes apart.
pub(super) const EVENT_BYTES_MAX: u64 = 256 << 20;
/// Most answers that settle at one time.
pub(super) const SETTLED_MAX: u64 = 1 << 20;

/// A digest of what was asked.
pub(super) type RequestDigest = [u8; 16];

/// One event of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// The first: how the run began.
    Began(Began),
    Call(CallEvent),
    Fetched { spec: Arc<str>, answer: Fetched },
    /// Calls that were waited for have their answers.
    Ready(Vec<Settled>),
    Told(Told),
    /// The run goes on after it waited.
    Resumed,
    /// The embedder gave the script an event.
    Pushed(Vec<u8>),
    /// The embedder called a function of the script.
    Invoked(Vec<u8>),
    /// The call before it used what a locked policy lacks.
    Breach(Breach),
    /// The run used secrets and there was no key to seal them with: nothing more was recorded.
    Withheld,
    /// The last: how it ended.
    Ended(End),
}

/// How a run began. What the manifest says is the host's affair.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Began {
    pub manifest: Vec<u8>,
    /// The entry script.
    pub source: Vec<u8>,
}

/// A crossing of the door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallEvent {
    pub op: Arc<str>,
    pub module: Arc<str>,
    pub line: u32,
    /// It fetched the answer of an earlier call.
    pub take: bool,
    pub request: RequestDigest,
    pub reply: Reply,
}

impl CallEvent {
    /// How many bytes the reply wrote; they follow the event.
    pub fn payload_bytes(&self) -> u64 {
        if matches!(self.reply.status, Status::Ok | Status::Error) { u64::from(self.reply.len) } else { 0 }
    }
}

/// What the loader answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// A source that every program of this version has: its SHA-256.
    Embedded([u8; 32]),
    Source(Vec<u8>),
    Failed(RaisedError),
}

/// Bits of the interrupt word that came from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub at: Where,
    pub bits: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// With the answer of the call before.
    Answer,
    /// Between two instructions, when the engine asked for news the so manieth time.
    Look(u64),
    /// While the run waited.
    Wait,
    /// After the so manieth thing that leaves no event of its own: printing, and forgetting a call.
    Unrecorded(u64),
}

/// How a run ended. What `ending` says is the host's affair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct End {
    pub ending: Vec<u8>,
    /// What was shown of where it ended, if it was ended from outside: another run may not be there to be shown.
    pub traceback: Vec<u8>,
    /// SHA-256 of what it wrote to standard output and standard error.
    pub output: [[u8; 32]; 2],
    /// Steps of the virtual machine.
    pub steps: u64,
    /// Where it was stopped, if it did not hear that it was to end.
    pub stopped: Option<Stopped>,
}

/// Where a run was stopped: behind its last event, behind the last look for news, and behind the last thing that leaves no event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped {
    pub looks: u64,
    pub unrecorded: u64,
}

pub(super) mod kind {
    pub const BEGAN: u8 = 1;
    pub const CALL: u8 = 2;
    pub const FETCHED: u8 = 3;
    pub const READY: u8 = 4;
    pub const TOLD: u8 = 5;
    pub const RESUMED: u8 = 6;
    pub const PUSHED: u8 = 7;
    pub const INVOKED: u8 = 8;
    pub const BREACH: u8 = 9;
    pub const WITHHELD: u8 = 10;
    pub const ENDED: u8 = 11;
}

/// Of a call's flags: a take, a refusal, then three bits for the limit and three for why it stopped.
pub(super) mod flag {
    pub const TAKE: u8 = 1;
    pub const REFUSED: u8 = 2;
    pub const LIMIT_AT: u8 = 2;
    pub const STOPPED_AT: u8 = 4;
}

pub(super) const LIMITS: [Option<Limit>; 4] = [None, Some(Limit::HostCalls), Some(Limit::WriteBytes), Some(Limit::Files)];
/// A script that is only told to hurry goes on, so that nothing of it is kept.
pub(super) const STOPS: [Option<StopReason>; 5] = [None, Some(StopReason::Cancelled), Some(StopReason::Time), Some(StopReason::Interrupt), Some(StopReason::SoftTime)];

/// Writes events.
#[derive(Default)]
pub(super) struct Pen {
    names: HashMap<Arc<str>, u64>,
}

impl Pen {
    /// The event's bytes; a call's payload comes behind them.
    pub(super) fn write(&mut self, event: &Event, out: &mut Vec<u8>) {
        match event {
            Event::Began(began) => {
                out.push(kind::BEGAN);
                bytes(&began.manifest, out);
                bytes(&began.source, out);
            }
            Event::Call(call) => self.call(call, out),
            Event::Fetched { spec, answer } => {
                out.push(kind::FETCHED);
                bytes(spec.as_bytes(), out);
                fetched(answer, out);
            }
            Event::Ready(answers) => {
                out.push(kind::READY);
                number(answers.len() as u64, out);
                for answer in answers {
                    number(u64::from(answer.call_id), out);
                    bytes(&answer.node, out);
                }
            }
            Event::Told(told) => {
                let (at, looks) = match told.at {
                    Where::Answer => (0, None),
                    Where::Look(looks) => (1, Some(looks)),
                    Where::Wait => (2, None),
                    Where::Unrecorded(things) => (3, Some(things)),
                };
                out.extend([kind::TOLD, at]);
                if let Some(looks) = looks {
                    number(looks, out);
                }
                number(u64::from(told.bits), out);
            }
            Event::Resumed => out.push(kind::RESUMED),
            Event::Pushed(node) => {
                out.push(kind::PUSHED);
                bytes(node, out);
            }
            Event::Invoked(node) => {
                out.push(kind::INVOKED);
                bytes(node, out);
            }
            Event::Breach(breach) => {
                out.push(kind::BREACH);
                bytes(breach.op.as_bytes(), out);
                bytes(breach.module.as_bytes(), out);
                number(u64::from(breach.line), out);
                number(breach.needs.len() as u64, out);
                breach.needs.iter().for_each(|need| bytes(need.as_bytes(), out));
            }
            Event::Withheld => out.push(kind::WITHHELD),
            Event::Ended(end) => {
                out.push(kind::ENDED);
                bytes(&end.ending, out);
                bytes(&end.traceback, out);
                end.output.iter().for_each(|digest| out.extend_from_slice(digest));
                number(end.steps, out);
                number(u64::from(end.stopped.is_some()), out);
                if let Some(Stopped { looks, unrecorded }) = end.stopped {
                    number(looks, out);
                    number(unrecorded, out);
                }
            }
        }
    }

    fn call(&mut self, call: &CallEvent, out: &mut Vec<u8>) {
        let Reply { status, tag, len, call_id, limit, stopped, refused, is_ascii: _ } = call.reply;
        let limit = LIMITS.iter().position(|own| *own == limit).unwrap_or(0) as u8;
        let stopped = STOPS.iter().position(|own| *own == stopped).unwrap_or(0) as u8;
        let bits = u8::from(call.take) * flag::TAKE | u8::from(refused) * flag::REFUSED;
        out.extend([kind::CALL, bits | limit << flag::LIMIT_AT | stopped << flag::STOPPED_AT]);
        self.name(&call.op, out);
        self.name(&call.module, out);
        number(u64::from(call.line), out);
        if !call.take {
            out.extend_from_slice(&call.request);
        }
        out.push(status as u8);
        for word in [tag, len, call_id] {
            number(u64::from(word), out);
        }
    }

    fn name(&mut self, name: &Arc<str>, out: &mut Vec<u8>) {
        match self.names.get(name) {
            Some(at) => number(*at, out),
            None => {
                number(0, out);
                bytes(name.as_bytes(), out);
                if is_numbered(name, self.names.len()) {
                    self.names.insert(Arc::clone(name), self.names.len() as u64 + 1);
                }
            }
        }
    }
}

fn fetched(answer: &Fetched, out: &mut Vec<u8>) {
    match answer {
        Fetched::Embedded(digest) => {
            out.push(0);
            out.extend_from_slice(digest);
        }
        Fetched::Source(source) => {
            out.push(1);
            bytes(source, out);
        }
        Fetched::Failed(error) => {
            out.push(2);
            bytes(&Value::from(error.clone()).encode().unwrap_or_default(), out);
        }
    }
}

pub(super) fn number(mut number: u64, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

fn bytes(bytes: &[u8], out: &mut Vec<u8>) {
    number(bytes.len() as u64, out);
    out.extend_from_slice(bytes);
}
