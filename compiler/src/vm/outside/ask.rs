//! One question to the host and its answer. A reply that does not fit the first buffer is fetched straight into its final object.

use crate::heap::{Heap, Raised, Res, Ty, Value};
use crate::host::{Answer, Call, Door, Host};
use crate::types::codecs::decode;
use crate::vm::machine::Cx;
use wasm_abi::{Budget, DecodeError, RaisedError, Status, Tag, View, view_payload};

use super::Request;
use super::decode::build;

/// Most replies fit here; errors always do.
const FIRST_REPLY_BYTES: usize = 4096;
/// A file that keeps growing is given up on after so many attempts.
const TAKES_MAX: u32 = 8;
/// Bits of the interrupt word that end a run.
const LIMIT_BITS: u32 = 2 | 8 | 16 | 32 | 64 | 128;

/// What a question came to.
pub(crate) enum Asked {
    /// Bits of the reply.
    Value(u64),
    /// The answer comes later under this number.
    Pending(u32),
}

impl Cx {
    /// Asks the host; its errors are raised as exceptions.
    pub(crate) fn ask(&mut self, door: Door<'_>, request: Request) -> Result<Asked, Raised> {
        // A builtin that nests cannot be left and entered again.
        self.put(door, request, self.nest > 0)
    }

    /// The same where the answer may come later in any case.
    pub(crate) fn ask_later(&mut self, door: Door<'_>, request: Request) -> Result<Asked, Raised> {
        self.put(door, request, false)
    }

    fn put(&mut self, door: Door<'_>, request: Request, now: bool) -> Result<Asked, Raised> {
        let asked = self.put_lent(door, &request, now);
        request.give_back(&self.heap);
        asked
    }

    fn put_lent(&mut self, door: Door<'_>, request: &Request, now: bool) -> Result<Asked, Raised> {
        let site = self.site();
        let mut first = [0u8; FIRST_REPLY_BYTES];
        let answer = self.host.call(Call { door, site, request: request.bytes(&self.heap), now }, &mut first);
        let word = self.interrupt.word.load(std::sync::atomic::Ordering::Relaxed);
        if word & LIMIT_BITS != 0 {
            self.interrupted(word)?;
        }
        let call = Call { door, site, request: request.bytes(&self.heap), now };
        let payload = first.get(..answer.len);
        let reply = match (answer.status, payload) {
            (Status::Ok, Some(payload)) => from_payload(&self.heap, answer.tag, payload),
            (Status::Error, Some(payload)) => Err(Failed::Error(error_of(payload))),
            (Status::More, _) => take_reply(&self.heap, &mut *self.host, call, answer),
            (Status::Pending, _) => return Ok(Asked::Pending(answer.call_id)),
            _ => Err(Failed::Broken),
        };
        match reply {
            Ok(value) => Ok(Asked::Value(value.bits())),
            Err(Failed::Raised) => Err(Raised),
            Err(Failed::Error(error)) => Err(self.raise_error(&error)),
            Err(Failed::NotUtf8(bytes)) => decode_as_text(&self.heap, &bytes).map(|text| Asked::Value(text.bits())),
            Err(Failed::Broken) => Err(self.heap.raise(Ty::RuntimeError, "the host gave no answer")),
        }
    }

    /// A settled node as a value, or its error raised.
    pub(crate) fn settled_value(&mut self, node: &[u8]) -> Result<u64, Raised> {
        let viewed = wasm_abi::view(node, &mut Budget::new(usize::MAX));
        match viewed {
            Ok(View::Error(items)) => {
                let error = items.to_error(&mut Budget::new(usize::MAX)).unwrap_or_else(|_| malformed());
                Err(self.raise_error(&error))
            }
            Ok(view) => build(&self.heap, &view).map(|v| v.bits()),
            Err(_) => Err(self.heap.raise(Ty::RuntimeError, "the host gave a malformed answer")),
        }
    }
}

enum Failed {
    Raised,
    Error(RaisedError),
    /// A str that is none: nobody looks at the bytes of a file before they are here.
    NotUtf8(Vec<u8>),
    Broken,
}

impl From<Raised> for Failed {
    fn from(_: Raised) -> Failed {
        Failed::Raised
    }
}

fn malformed() -> RaisedError {
    RaisedError::new("RuntimeError", "the host gave a malformed error")
}

fn error_of(payload: &[u8]) -> RaisedError {
    match view_payload(Tag::Error as u32, payload, &mut Budget::new(usize::MAX)) {
        Ok(View::Error(items)) => items.to_error(&mut Budget::new(usize::MAX)).unwrap_or_else(|_| malformed()),
        _ => malformed(),
    }
}

fn from_payload<'h>(h: &'h Heap, tag: u32, payload: &[u8]) -> Result<Value<'h>, Failed> {
    match view_payload(tag, payload, &mut Budget::new(usize::MAX)) {
        Ok(view) => Ok(build(h, &view)?),
        Err(DecodeError::BadUtf8) if tag == Tag::Str as u32 => Err(Failed::NotUtf8(payload.to_vec())),
        Err(_) => Err(Failed::Broken),
    }
}

/// Bytes that are not UTF-8 fail to decode in the usual way, with all that the exception tells.
fn decode_as_text<'h>(h: &'h Heap, bytes: &[u8]) -> Res<'h> {
    decode(h, h.bytes(bytes)?, bytes, "utf-8", "strict")
}

/// What a TAKE wrote into an object of `len` bytes: all of it, or how many bytes are needed now.
enum Taken<'h> {
    All(Value<'h>),
    Larger(Answer),
}

fn take_reply<'h>(h: &'h Heap, host: &mut dyn Host, call: Call<'_>, mut answer: Answer) -> Result<Value<'h>, Failed> {
    for _ in 0..TAKES_MAX {
        let taken = match Tag::from_u32(answer.tag) {
            Some(Tag::Bytes) => take_bytes(h, host, call, answer)?,
            Some(Tag::Str) => take_str(h, host, call, answer)?,
            _ => take_other(h, host, call, answer)?,
        };
        match taken {
            Taken::All(value) => return Ok(value),
            Taken::Larger(again) => answer = again,
        }
    }
    Err(Failed::Broken)
}

/// Looks at what a TAKE answered: fine, a larger size, or an error (whose payload stands at the front of the room).
fn verdict(again: Answer, room: &[u8]) -> Result<Option<Answer>, Failed> {
    match again.status {
        Status::Ok if again.len <= room.len() => Ok(None),
        Status::More if again.len > room.len() => Ok(Some(again)),
        Status::Error => Err(Failed::Error(error_of(room.get(..again.len).unwrap_or_default()))),
        _ => Err(Failed::Broken),
    }
}

fn take_bytes<'h>(h: &'h Heap, host: &mut dyn Host, call: Call<'_>, answer: Answer) -> Result<Taken<'h>, Failed> {
    let mut outcome = Ok(None);
    let mut len = 0;
    let value = h.bytes_written(answer.len, |room| {
        let again = host.take(call, answer.call_id, room);
        len = again.len;
        outcome = verdict(again, room);
        Ok(())
    })?;
    match outcome? {
        Some(again) => Ok(Taken::Larger(again)),
        None if len < answer.len => Ok(Taken::All(h.bytes(h.bytes_data(value).get(..len).unwrap_or_default())?)),
        None => Ok(Taken::All(value)),
    }
}

fn take_str<'h>(h: &'h Heap, host: &mut dyn Host, call: Call<'_>, answer: Answer) -> Result<Taken<'h>, Failed> {
    let mut outcome = Ok(None);
    let mut shorter = None;
    let value = h.str_written_and_known(answer.len, |room| {
        let again = host.take(call, answer.call_id, room);
        outcome = verdict(again, room);
        let whole = matches!(outcome, Ok(None)) && again.len == room.len();
        if whole && (again.ascii || room.is_ascii()) {
            return Ok(true);
        }
        // A str object holds nothing but UTF-8, whatever happened.
        let is_utf8 = whole && std::str::from_utf8(room).is_ok();
        if matches!(outcome, Ok(None)) && !is_utf8 {
            h.reserve(again.len as u64)?;
            let filled = room[..again.len].to_vec();
            match String::from_utf8(filled) {
                Ok(text) => shorter = Some(text),
                Err(error) => outcome = Err(Failed::NotUtf8(error.into_bytes())),
            }
        }
        if !is_utf8 {
            room.fill(b'?');
        }
        Ok(false)
    })?;
    match (outcome?, shorter) {
        (Some(again), _) => Ok(Taken::Larger(again)),
        (None, Some(text)) => Ok(Taken::All(h.str(&text)?)),
        (None, None) => Ok(Taken::All(value)),
    }
}

fn take_other<'h>(h: &'h Heap, host: &mut dyn Host, call: Call<'_>, answer: Answer) -> Result<Taken<'h>, Failed> {
    h.reserve(answer.len as u64)?;
    let mut room = Vec::new();
    room.try_reserve_exact(answer.len).map_err(|_| h.out_of_memory())?;
    room.resize(answer.len, 0);
    let again = host.take(call, answer.call_id, &mut room);
    match verdict(again, &room)? {
        Some(again) => Ok(Taken::Larger(again)),
        None => Ok(Taken::All(from_payload(h, again.tag, room.get(..again.len).unwrap_or_default())?)),
    }
}

impl Cx {
    /// Asks the loader for bytes; `None` when it has no such file. No exception object is made for that.
    pub(crate) fn ask_loader(&mut self, request: &[u8]) -> Result<Option<Vec<u8>>, Raised> {
        let call = Call { door: Door::Fetch, site: self.site(), request, now: true };
        let mut room = vec![0u8; FIRST_REPLY_BYTES];
        let mut answer = self.host.call(call, &mut room);
        for _ in 0..TAKES_MAX {
            match answer.status {
                Status::Ok if answer.len <= room.len() => {
                    room.truncate(answer.len);
                    return Ok(Some(room));
                }
                Status::More => {
                    self.heap.reserve(answer.len as u64)?;
                    room.clear();
                    room.try_reserve_exact(answer.len).map_err(|_| self.heap.out_of_memory())?;
                    room.resize(answer.len, 0);
                    answer = self.host.take(call, answer.call_id, &mut room);
                }
                Status::Error => {
                    let error = error_of(room.get(..answer.len).unwrap_or_default());
                    return if error.class == "FileNotFoundError" { Ok(None) } else { Err(self.raise_error(&error)) };
                }
                _ => break,
            }
        }
        Err(self.heap.raise(Ty::ImportError, "the loader gave no answer"))
    }
}
