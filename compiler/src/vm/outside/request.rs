//! A request on its way to the host. Small things are written as they come; large ones stay where they are until its size is known,
//! and are copied once, into a buffer of that size which counts as the script's memory.

use super::decode::unescape_to;
use crate::heap::{Heap, Kind, Raised, Scratch, Value};
use crate::vm::Cx;
use wasm_abi::{EncodeError, Encoder, Tag};

/// From so many bytes on, contents stay where they are.
const LARGE_BYTES: usize = 64 << 10;
/// No node but a str, bytes or a long int takes more than this before its elements.
pub(super) const NODE_BYTES: usize = 32;

/// What the host is asked, as it reads it.
pub(crate) enum Request {
    Small(Vec<u8>),
    /// To be given back.
    Large(Scratch),
}

impl Request {
    pub(super) fn bytes<'h>(&'h self, h: &'h Heap) -> &'h [u8] {
        match self {
            Request::Small(bytes) => bytes,
            Request::Large(scratch) => h.scratch_bytes(scratch),
        }
    }

    pub(super) fn give_back(self, h: &Heap) {
        if let Request::Large(scratch) = self {
            h.free_scratch(scratch);
        }
    }

    pub(super) fn into_vec(self, h: &Heap) -> Result<Vec<u8>, Raised> {
        if let Request::Small(bytes) = self {
            return Ok(bytes);
        }
        let mut copy = Vec::new();
        let len = self.bytes(h).len();
        let room = h.reserve(len as u64).and_then(|()| copy.try_reserve_exact(len).map_err(|_| h.out_of_memory()));
        copy.extend_from_slice(if room.is_ok() { self.bytes(h) } else { &[] });
        self.give_back(h);
        room.map(|()| copy)
    }
}

/// A request that is being written.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) encoder: Encoder,
    held: Vec<Held>,
    held_bytes: usize,
}

/// A str or bytes object whose contents belong into the request.
struct Held {
    /// The place in what was written.
    at: usize,
    object: u64,
}

impl Draft {
    /// Room for `more` bytes, or a MemoryError.
    pub(super) fn make_room(&mut self, h: &Heap, more: usize) -> Result<(), Raised> {
        if more <= self.encoder.room() {
            return Ok(());
        }
        h.reserve((self.encoder.len() as u64).saturating_mul(2).saturating_add(more as u64))?;
        if self.encoder.try_reserve(more) { Ok(()) } else { Err(h.out_of_memory()) }
    }

    pub(super) fn finish(self, h: &Heap) -> Result<Request, Raised> {
        let written = self.encoder.finish();
        if self.held.is_empty() {
            return Ok(Request::Small(written));
        }
        let scratch = h.scratch(written.len().saturating_add(self.held_bytes))?;
        let (mut from, mut to) = (0, 0);
        let mut put = |bytes: &[u8]| {
            h.fill_scratch(&scratch, to, bytes);
            to += bytes.len();
        };
        for held in &self.held {
            put(written.get(from..held.at).unwrap_or_default());
            each_piece(h, Value::from_bits(held.object), &mut put);
            from = held.at;
        }
        put(written.get(from..).unwrap_or_default());
        Ok(Request::Large(scratch))
    }
}

/// What a str or bytes object is on the wire.
fn each_piece<'h>(h: &'h Heap, v: Value<'h>, mut put: impl FnMut(&[u8])) {
    if h.is_kind(v, Kind::Bytes) {
        put(h.bytes_data(v));
    } else if let Some(text) = h.as_str(v) {
        put(text.as_bytes());
    } else {
        // That it can be told was seen when it was held.
        let _ = unescape_to(h.str_bytes(v), put);
    }
}

impl Cx {
    /// Writes a str or bytes object, whose contents go as `tag` and are `len` bytes.
    pub(super) fn draft_contents(&mut self, draft: &mut Draft, object: u64, tag: Tag, len: usize) -> Result<(), Raised> {
        let h = &self.heap;
        if len >= LARGE_BYTES {
            draft.make_room(h, NODE_BYTES)?;
            let at = draft.encoder.absent(tag, len).map_err(|error| self.cannot_encode(error))?;
            draft.held.push(Held { at, object });
            draft.held_bytes = draft.held_bytes.saturating_add(len);
            // Elements and paths are asked for what they are, which may run the script's code.
            self.root_extra.push(object);
            return Ok(());
        }
        draft.make_room(h, len.saturating_add(NODE_BYTES))?;
        let v = self.value(object);
        let written = match h.as_str(v) {
            Some(text) => draft.encoder.str(text),
            None if h.is_kind(v, Kind::Bytes) => draft.encoder.bytes(h.bytes_data(v)),
            None => {
                let mut bytes = Vec::with_capacity(len);
                each_piece(h, v, |piece| bytes.extend_from_slice(piece));
                draft.encoder.os_str(&bytes)
            }
        };
        written.map_err(|error| self.cannot_encode(error))
    }

    pub(super) fn cannot_encode(&self, error: EncodeError) -> Raised {
        match error {
            EncodeError::TooDeep => self.heap.value_error("containers are nested too deeply to leave the engine"),
            EncodeError::TooLarge => self.heap.overflow_error("the value is too large to leave the engine"),
        }
    }
}
