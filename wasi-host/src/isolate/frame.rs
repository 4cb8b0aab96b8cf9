//! What a worker says, and how the parent reads it: as if an attacker had written it. A frame is a kind, a length and a body; each kind
//! has its own most, room is made only for what has come, and whatever is not as it should be ends the worker.

use super::Layer;
use crate::session::{Ending, Outcome, Spent};
use capability::{CarriedRecord, RecordSummary};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A frame from the worker.
#[derive(Clone, Debug, PartialEq)]
pub enum Frame {
    /// It is confined, but for these layers.
    Confined(Vec<Layer>),
    /// It is not, or the run cannot begin.
    NotBegun(NotBegun),
    /// A record for the audit log.
    Record(CarriedRecord),
    /// The source of a module is wanted.
    Fetch(String),
    /// A call of a capability that the parent serves.
    Call(Called),
    /// More of the run's record.
    Recorded(Vec<u8>),
    /// The run is over.
    Ended(Box<Ended>),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotBegun {
    pub text: String,
    pub is_users: bool,
    /// A layer is lacking, and had to be there.
    pub is_lacking: bool,
}

/// A call as the engine made it. What it says of its module and line is no better than in the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Called {
    pub capability: String,
    pub op: u32,
    pub module: String,
    pub line: u32,
    pub take: Option<u32>,
    /// How much the answer may have.
    pub room: usize,
    /// Travels behind the rest, as it is.
    #[serde(skip)]
    pub request: Vec<u8>,
}

/// Of an outcome, what the worker knows best.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    pub ending: Ending,
    pub traceback: String,
    pub spent: Spent,
    pub declared: Vec<(String, Vec<String>)>,
    pub unrepeatable: Option<String>,
    pub record: Option<RecordSummary>,
    pub record_lost: Option<String>,
}

impl From<Outcome> for Ended {
    fn from(outcome: Outcome) -> Ended {
        let Outcome { ending, traceback, spent, declared, unrepeatable, record, record_lost, .. } = outcome;
        Ended { ending, traceback, spent, declared, unrepeatable, record, record_lost }
    }
}

impl From<Ended> for Outcome {
    fn from(ended: Ended) -> Outcome {
        let Ended { ending, traceback, spent, declared, unrepeatable, record, record_lost } = ended;
        Outcome { declared, unrepeatable, record, record_lost, ..Outcome::new(ending, traceback, spent) }
    }
}

/// Why the worker is not listened to any more.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Nonsense {
    #[error("a frame of the unknown kind {0}")]
    Kind(u8),
    #[error("a frame of {0} bytes, which is more than its kind may have")]
    Length(usize),
    #[error("a frame that cannot be read: {0}")]
    Body(String),
    #[error("a frame that is not due")]
    Order,
    #[error("more audit records than a script may make calls")]
    Flood,
}

/// A row for each kind: its number, and how long its body may be.
const KINDS: [(u8, usize); 7] = [(CONFINED, 4 << 10), (NOT_BEGUN, 64 << 10), (RECORD, 1 << 20), (FETCH, 64 << 10), (CALL, 512 << 20), (RECORDED, RECORDED_BYTES_MAX), (ENDED, 16 << 20)];
const CONFINED: u8 = 1;
const NOT_BEGUN: u8 = 2;
const RECORD: u8 = 3;
const FETCH: u8 = 4;
const ENDED: u8 = 5;
const CALL: u8 = 6;
const RECORDED: u8 = 7;

/// How much of a record one frame brings.
pub const RECORDED_BYTES_MAX: usize = 1 << 20;

const HEADER_BYTES: usize = 5;

impl Frame {
    /// As it goes over the wire. What is larger than it may be is left out as far as it can be.
    pub fn to_bytes(&self) -> Vec<u8> {
        let (kind, body) = match self {
            Frame::Confined(lacking) => (CONFINED, json(lacking)),
            Frame::NotBegun(why) => (NOT_BEGUN, json(why)),
            Frame::Record(record) => (RECORD, json(record)),
            Frame::Fetch(spec) => (FETCH, spec.as_bytes().to_vec()),
            Frame::Call(called) => (CALL, called.to_bytes()),
            Frame::Recorded(bytes) => (RECORDED, bytes.clone()),
            Frame::Ended(ended) => (ENDED, json(ended)),
        };
        let len = u32::try_from(body.len()).unwrap_or(u32::MAX);
        [&[kind][..], &len.to_le_bytes(), &body].concat()
    }

    fn read(kind: u8, body: &[u8]) -> Result<Frame, Nonsense> {
        match kind {
            CONFINED => from_json(body).map(Frame::Confined),
            NOT_BEGUN => from_json(body).map(Frame::NotBegun),
            RECORD => from_json(body).map(Frame::Record),
            FETCH => std::str::from_utf8(body).map(|spec| Frame::Fetch(spec.to_owned())).map_err(|error| Nonsense::Body(error.to_string())),
            CALL => Called::read(body).map(Frame::Call),
            RECORDED => Ok(Frame::Recorded(body.to_vec())),
            ENDED => from_json(body).map(Frame::Ended),
            _ => Err(Nonsense::Kind(kind)),
        }
    }
}

impl Called {
    fn to_bytes(&self) -> Vec<u8> {
        let head = json(self);
        let len = u32::try_from(head.len()).unwrap_or(u32::MAX);
        [&len.to_le_bytes()[..], &head, &self.request].concat()
    }

    fn read(body: &[u8]) -> Result<Called, Nonsense> {
        let cut = || Nonsense::Body("a call that is cut off".to_owned());
        let (len, rest) = body.split_first_chunk().ok_or_else(cut)?;
        let (head, request) = rest.split_at_checked(u32::from_le_bytes(*len) as usize).ok_or_else(cut)?;
        Ok(Called { request: request.to_vec(), ..from_json(head)? })
    }
}

fn json(value: &impl Serialize) -> Vec<u8> {
    serde_json::to_vec(value).unwrap_or_default()
}

/// What is made of a body is a small multiple of it, and nesting is bounded by the library.
fn from_json<T: DeserializeOwned>(body: &[u8]) -> Result<T, Nonsense> {
    serde_json::from_slice(body).map_err(|error| Nonsense::Body(error.to_string()))
}

/// Makes frames of what comes.
#[derive(Debug, Default)]
pub struct FrameReader {
    bytes: Vec<u8>,
    /// How many of them were read.
    read: usize,
    /// The longest call: what the engine's memory holds, where calls are served at all.
    call_bytes_max: usize,
}

impl FrameReader {
    pub fn new(call_bytes_max: usize) -> FrameReader {
        FrameReader { call_bytes_max, ..FrameReader::default() }
    }

    pub fn push(&mut self, bytes: &[u8]) {
        self.bytes.drain(..std::mem::take(&mut self.read));
        self.bytes.extend_from_slice(bytes);
    }

    /// The next frame that is there as a whole.
    pub fn next(&mut self) -> Result<Option<Frame>, Nonsense> {
        let rest = self.bytes.get(self.read..).unwrap_or_default();
        let Some((&[kind, a, b, c, d], body)) = rest.split_first_chunk::<HEADER_BYTES>() else { return Ok(None) };
        let len = u32::from_le_bytes([a, b, c, d]) as usize;
        let (_, most) = KINDS.iter().find(|(known, _)| *known == kind).ok_or(Nonsense::Kind(kind))?;
        if len > *most || (kind == CALL && len > self.call_bytes_max) {
            return Err(Nonsense::Length(len));
        }
        let Some(body) = body.get(..len) else { return Ok(None) };
        let frame = Frame::read(kind, body)?;
        self.read += HEADER_BYTES + len;
        Ok(Some(frame))
    }
}

#[cfg(test)]
mod tests;
