//! What the parent says to the worker, which believes it: the run, answers, and orders to end.

use crate::plan::RunPlan;
use crate::session::Signal;
use capability::{Limit, RaisedError, Reply, Status, StopReason};
use serde::{Deserialize, Serialize};
use std::io::{self, ErrorKind, Read, Write};
use wasm_abi::{Budget, Value, decode};

/// The run, and what it has that its plan does not say. Beside it travel the orders' socket, standard input and the native code.
#[derive(Debug, Serialize, Deserialize)]
pub struct Task {
    /// Without its source, which follows.
    pub plan: RunPlan,
    pub environment: Vec<(String, Vec<u8>)>,
    /// Paths, as bytes.
    pub protected: Vec<Vec<u8>>,
    pub engine_sha256: [u8; 32],
    /// Whether records are wanted.
    pub records: bool,
    /// A record is wanted, and this key seals a part of it.
    pub record: Option<RecordTask>,
    /// Capabilities that the parent serves.
    pub served_apart: Vec<String>,
    /// Whether modules of the standard library are asked for too.
    pub loads_all: bool,
    pub best_effort: bool,
    /// Who started the worker, so that it sees whether that is still there.
    pub parent: i32,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct RecordTask {
    /// As [`RecordKey`](crate::RecordKey) writes it.
    pub key: Option<String>,
}

impl Task {
    pub fn write(mut self, to: &mut impl Write) -> io::Result<()> {
        let source = std::mem::take(&mut self.plan.entry.source);
        write_block(to, &serde_json::to_vec(&self)?)?;
        write_block(to, &source)
    }

    pub fn read(from: &mut impl Read) -> io::Result<Task> {
        let mut task: Task = serde_json::from_slice(&read_block(from)?)?;
        task.plan.entry.source = read_block(from)?;
        Ok(task)
    }
}

/// The answer to `Fetch`.
pub fn answer_to_bytes(answer: Result<&[u8], &RaisedError>) -> Vec<u8> {
    let (kind, body) = match answer {
        Ok(source) => (0, source.to_vec()),
        Err(error) => (1, Value::from(error.clone()).encode().unwrap_or_default()),
    };
    let mut bytes = vec![kind];
    bytes.extend_from_slice(&(body.len() as u64).to_le_bytes());
    bytes.extend_from_slice(&body);
    bytes
}

pub fn read_answer(from: &mut impl Read) -> io::Result<Result<Vec<u8>, RaisedError>> {
    let mut kind = [0];
    from.read_exact(&mut kind)?;
    let body = read_block(from)?;
    if kind == [0] {
        return Ok(Ok(body));
    }
    match decode(&body, &mut Budget::new(body.len().saturating_mul(8).saturating_add(4096))) {
        Ok(Value::Error(error)) => Ok(Err(*error)),
        _ => Err(ErrorKind::InvalidData.into()),
    }
}

/// The head of the answer to `Call`; what was written for the guest follows.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    status: u32,
    tag: u32,
    len: u32,
    call_id: u32,
    limit: Option<String>,
    is_interrupted: Option<bool>,
    is_refused: bool,
}

pub fn reply_to_bytes(reply: &Reply, place: &[u8]) -> io::Result<Vec<u8>> {
    let head = Head {
        status: reply.status as u32,
        tag: reply.tag,
        len: reply.len,
        call_id: reply.call_id,
        limit: reply.limit.map(|limit| limit.name().to_owned()),
        is_interrupted: reply.stopped.map(|reason| reason == StopReason::Interrupt),
        is_refused: reply.refused,
    };
    let written = if reply.status == Status::More { &[] } else { place.get(..reply.len as usize).unwrap_or_default() };
    let mut bytes = Vec::new();
    write_block(&mut bytes, &serde_json::to_vec(&head)?)?;
    write_block(&mut bytes, written)?;
    Ok(bytes)
}

/// Writes what is for the guest from the beginning of `place`, which it fits in: so much room was told.
pub fn read_reply(from: &mut impl Read, place: &mut [u8]) -> io::Result<Reply> {
    let head: Head = serde_json::from_slice(&read_block(from)?)?;
    let written = read_block(from)?;
    place.get_mut(..written.len()).ok_or(ErrorKind::InvalidData)?.copy_from_slice(&written);
    let stopped = |interrupted| if interrupted { StopReason::Interrupt } else { StopReason::Cancelled };
    Ok(Reply {
        status: Status::from_u32(head.status).ok_or(ErrorKind::InvalidData)?,
        tag: head.tag,
        len: head.len,
        call_id: head.call_id,
        limit: Limit::ALL.into_iter().find(|limit| Some(limit.name()) == head.limit.as_deref()),
        stopped: head.is_interrupted.map(stopped),
        refused: head.is_refused,
        is_ascii: false,
    })
}

fn write_block(to: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    to.write_all(&(bytes.len() as u64).to_le_bytes())?;
    to.write_all(bytes)
}

fn read_block(from: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut len = [0; 8];
    from.read_exact(&mut len)?;
    let mut bytes = Vec::new();
    from.take(u64::from_le_bytes(len)).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == u64::from_le_bytes(len) { Ok(bytes) } else { Err(ErrorKind::UnexpectedEof.into()) }
}

/// What the worker is told while it runs, a byte each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Ctrl-C.
    Interrupt,
    End(Signal),
}

impl Order {
    pub fn to_byte(self) -> u8 {
        match self {
            Order::Interrupt => 2,
            Order::End(signal) => signal.number(),
        }
    }

    pub fn from_byte(byte: u8) -> Option<Order> {
        let every = [Order::Interrupt, Order::End(Signal::Hangup), Order::End(Signal::Terminate)];
        every.into_iter().find(|order| order.to_byte() == byte)
    }
}
