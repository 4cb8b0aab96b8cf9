//! Objects as values on the wire. Path-like objects are asked for their path; what cannot travel is a TypeError.

use super::decode::unescaped_len;
use super::request::{Draft, NODE_BYTES, Request};
use crate::heap::{Kind, Name, Raised, Ty};
use crate::types::codecs;
use crate::vm::types::handle_parts;
use crate::vm::{Cx, Slot};
use num_bigint::Sign;
use wasm_abi::Tag;

impl Cx {
    /// The request of a call: a list of the items of the tuple or list in `slot`.
    pub(crate) fn encode_request(&mut self, slot: Slot) -> Result<Request, Raised> {
        self.draft(|cx, draft| cx.encode_items(draft, slot, Tag::List))
    }

    /// Any value as one node.
    pub(crate) fn encode_node(&mut self, slot: Slot) -> Result<Request, Raised> {
        self.draft(|cx, draft| cx.encode(draft, slot))
    }

    /// The same, to keep.
    pub(crate) fn encode_output(&mut self, slot: Slot) -> Result<Vec<u8>, Raised> {
        self.encode_node(slot)?.into_vec(&self.heap)
    }

    fn draft(&mut self, write: impl FnOnce(&mut Cx, &mut Draft) -> Result<(), Raised>) -> Result<Request, Raised> {
        let mark = self.root_extra.len();
        let mut draft = Draft::default();
        let request = write(self, &mut draft).and_then(|()| draft.finish(&self.heap));
        self.root_extra.truncate(mark);
        request
    }

    fn encode(&mut self, draft: &mut Draft, slot: Slot) -> Result<(), Raised> {
        draft.make_room(&self.heap, NODE_BYTES)?;
        let h = &self.heap;
        let v = self.get(slot);
        if v.is_none() {
            return draft.encoder.none().map_err(|e| self.cannot_encode(e));
        }
        if let Some(truth) = v.as_bool() {
            return draft.encoder.bool(truth).map_err(|e| self.cannot_encode(e));
        }
        if let Some(number) = h.float_value(v).filter(|_| !h.is_int(v)) {
            return draft.encoder.float(number).map_err(|e| self.cannot_encode(e));
        }
        if h.is_int(v) {
            return self.encode_int(draft, slot);
        }
        match h.kind(v) {
            Some(Kind::Str) => self.encode_str(draft, slot),
            Some(Kind::Bytes) => self.draft_contents(draft, v.bits(), Tag::Bytes, h.len(v)),
            Some(Kind::ByteArray) => {
                // It may change before the request is put together.
                let copy = h.bytearray_with(v, |data| h.bytes(data))?.bits();
                self.draft_contents(draft, copy, Tag::Bytes, h.len(self.value(copy)))
            }
            Some(Kind::List) => self.encode_items(draft, slot, Tag::List),
            Some(Kind::Tuple) => self.encode_items(draft, slot, Tag::Tuple),
            Some(Kind::Dict) => self.encode_dict(draft, slot),
            _ => match handle_parts(h, v) {
                Some((id, kind)) => draft.encoder.handle(id, kind).map_err(|e| self.cannot_encode(e)),
                None => self.encode_other(draft, slot),
            },
        }
    }

    fn encode_int(&self, draft: &mut Draft, slot: Slot) -> Result<(), Raised> {
        let h = &self.heap;
        let v = self.get(slot);
        let written = match (h.as_i128(v), h.as_big(v)) {
            (Some(number), _) => draft.encoder.int(number),
            (None, Some(big)) => {
                let (sign, magnitude) = big.to_bytes_le();
                draft.make_room(h, magnitude.len().saturating_add(NODE_BYTES))?;
                draft.encoder.big_int(sign == Sign::Minus, &magnitude)
            }
            (None, None) => draft.encoder.int(0),
        };
        written.map_err(|e| self.cannot_encode(e))
    }

    fn encode_str(&mut self, draft: &mut Draft, slot: Slot) -> Result<(), Raised> {
        let h = &self.heap;
        let v = self.get(slot);
        let (tag, len) = match h.as_str(v) {
            Some(text) => (Tag::Str, text.len()),
            None => match unescaped_len(h.str_bytes(v)) {
                Some(len) => (Tag::OsStr, len),
                // A surrogate that stands for no byte: UTF-8 has none, and says where it is.
                None => {
                    let refused = codecs::encode(h, v, "utf-8", "surrogateescape").err();
                    return Err(refused.unwrap_or_else(|| h.value_error("a str with lone surrogates cannot leave the engine")));
                }
            },
        };
        self.draft_contents(draft, v.bits(), tag, len)
    }

    fn encode_items(&mut self, draft: &mut Draft, slot: Slot, tag: Tag) -> Result<(), Raised> {
        let mark = draft.encoder.begin(tag).map_err(|e| self.cannot_encode(e))?;
        let mut count = 0;
        loop {
            let v = self.get(slot);
            if count >= self.heap.len(v) {
                break;
            }
            let item = if self.heap.is_kind(v, Kind::List) { self.heap.list_get(v, count) } else { self.heap.field(v, count) };
            let item = self.push(item);
            self.encode(draft, item)?;
            self.pop_to(item);
            count += 1;
        }
        draft.encoder.end(mark, count).map_err(|e| self.cannot_encode(e))
    }

    fn encode_dict(&mut self, draft: &mut Draft, slot: Slot) -> Result<(), Raised> {
        let mark = draft.encoder.begin(Tag::Dict).map_err(|e| self.cannot_encode(e))?;
        let mut count = 0;
        let mut at = 0;
        while at < self.heap.table_used(self.get(slot)) {
            if let Some(entry) = self.heap.table_entry(self.get(slot), at) {
                let (key, value) = (self.push(entry.key), self.push(entry.value));
                let Some(text) = self.heap.as_str(self.get(key)) else {
                    return Err(self.heap.type_error(&format!("keys must be str, not {}", self.heap.type_name(self.get(key)))));
                };
                let len = text.len();
                self.draft_contents(draft, self.get(key).bits(), Tag::Str, len)?;
                self.encode(draft, value)?;
                self.pop_to(key);
                count += 1;
            }
            at += 1;
        }
        draft.encoder.end(mark, count).map_err(|e| self.cannot_encode(e))
    }

    /// Path-like objects, buffers and whatever is an index.
    fn encode_other(&mut self, draft: &mut Draft, slot: Slot) -> Result<(), Raised> {
        for name in [Name::fspath, Name::index] {
            if let Some(result) = self.call_special(slot, name, &[])? {
                let fits = self.heap.is_str(self.get(result)) || self.heap.is_kind(self.get(result), Kind::Bytes) || self.heap.is_int(self.get(result));
                if !fits {
                    break;
                }
                self.encode(draft, result)?;
                self.pop_to(result);
                return Ok(());
            }
        }
        if self.heap.is_kind(self.get(slot), Kind::MemoryView) || self.heap.lends_buffer(self.get(slot)) {
            let class = self.push(self.heap.class(Ty::Bytes));
            let copy = self.call(class, &[slot])?;
            self.encode(draft, copy)?;
            self.pop_to(class);
            return Ok(());
        }
        let h = &self.heap;
        Err(h.type_error(&format!("an object of type '{}' cannot leave the engine", h.type_name(self.get(slot)))))
    }
}
