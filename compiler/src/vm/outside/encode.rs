//! Objects as values on the wire. Path-like objects are asked for their path; what cannot travel is a TypeError.

use super::decode::unescape_surrogates;
use crate::heap::{Kind, Name, Raised, Ty};
use crate::vm::types::handle_parts;
use crate::vm::{Cx, Slot};
use num_bigint::Sign;
use wasm_abi::{EncodeError, Encoder, Tag};

impl Cx {
    /// The request of a call: a list of the items of the tuple or list in `slot`.
    pub(crate) fn encode_request(&mut self, slot: Slot) -> Result<Vec<u8>, Raised> {
        let mut encoder = Encoder::new();
        self.encode_items(&mut encoder, slot, Tag::List)?;
        Ok(encoder.finish())
    }

    /// Any value as one node.
    pub(crate) fn encode_node(&mut self, slot: Slot) -> Result<Vec<u8>, Raised> {
        let mut encoder = Encoder::new();
        self.encode(&mut encoder, slot)?;
        Ok(encoder.finish())
    }

    fn encode(&mut self, encoder: &mut Encoder, slot: Slot) -> Result<(), Raised> {
        let h = &self.heap;
        let v = self.get(slot);
        if v.is_none() {
            return encoder.none().map_err(|e| self.cannot_encode(e));
        }
        if let Some(truth) = v.as_bool() {
            return encoder.bool(truth).map_err(|e| self.cannot_encode(e));
        }
        if let Some(number) = h.float_value(v).filter(|_| !h.is_int(v)) {
            return encoder.float(number).map_err(|e| self.cannot_encode(e));
        }
        if h.is_int(v) {
            return self.encode_int(encoder, slot);
        }
        match h.kind(v) {
            Some(Kind::Str) => self.encode_str(encoder, slot),
            Some(Kind::Bytes) => encoder.bytes(h.bytes_data(v)).map_err(|e| self.cannot_encode(e)),
            Some(Kind::ByteArray) => {
                h.reserve(h.len(v) as u64)?;
                h.bytearray_with(v, |data| encoder.bytes(data)).map_err(|e| self.cannot_encode(e))
            }
            Some(Kind::List) => self.encode_items(encoder, slot, Tag::List),
            Some(Kind::Tuple) => self.encode_items(encoder, slot, Tag::Tuple),
            Some(Kind::Dict) => self.encode_dict(encoder, slot),
            _ => match handle_parts(h, v) {
                Some((id, kind)) => encoder.handle(id, kind).map_err(|e| self.cannot_encode(e)),
                None => self.encode_other(encoder, slot),
            },
        }
    }

    fn encode_int(&self, encoder: &mut Encoder, slot: Slot) -> Result<(), Raised> {
        let h = &self.heap;
        let v = self.get(slot);
        let written = match (h.as_i128(v), h.as_big(v)) {
            (Some(number), _) => encoder.int(number),
            (None, Some(big)) => {
                let (sign, magnitude) = big.to_bytes_le();
                encoder.big_int(sign == Sign::Minus, &magnitude)
            }
            (None, None) => encoder.int(0),
        };
        written.map_err(|e| self.cannot_encode(e))
    }

    fn encode_str(&self, encoder: &mut Encoder, slot: Slot) -> Result<(), Raised> {
        let h = &self.heap;
        let v = self.get(slot);
        h.reserve(h.len(v) as u64)?;
        let written = match h.as_str(v) {
            Some(text) => encoder.str(text),
            None => match unescape_surrogates(h.str_bytes(v)) {
                Some(bytes) => encoder.os_str(&bytes),
                None => return Err(h.value_error("a str with lone surrogates cannot leave the engine")),
            },
        };
        written.map_err(|e| self.cannot_encode(e))
    }

    fn encode_items(&mut self, encoder: &mut Encoder, slot: Slot, tag: Tag) -> Result<(), Raised> {
        let mark = encoder.begin(tag).map_err(|e| self.cannot_encode(e))?;
        let mut count = 0;
        loop {
            let v = self.get(slot);
            if count >= self.heap.len(v) {
                break;
            }
            let item = if self.heap.is_kind(v, Kind::List) { self.heap.list_get(v, count) } else { self.heap.field(v, count) };
            let item = self.push(item);
            self.encode(encoder, item)?;
            self.pop_to(item);
            count += 1;
        }
        encoder.end(mark, count).map_err(|e| self.cannot_encode(e))
    }

    fn encode_dict(&mut self, encoder: &mut Encoder, slot: Slot) -> Result<(), Raised> {
        let mark = encoder.begin(Tag::Dict).map_err(|e| self.cannot_encode(e))?;
        let mut count = 0;
        let mut at = 0;
        while at < self.heap.table_used(self.get(slot)) {
            if let Some(entry) = self.heap.table_entry(self.get(slot), at) {
                let (key, value) = (self.push(entry.key), self.push(entry.value));
                let Some(text) = self.heap.as_str(self.get(key)) else {
                    return Err(self.heap.type_error(&format!("keys must be str, not {}", self.heap.type_name(self.get(key)))));
                };
                encoder.str(text).map_err(|e| self.cannot_encode(e))?;
                self.encode(encoder, value)?;
                self.pop_to(key);
                count += 1;
            }
            at += 1;
        }
        encoder.end(mark, count).map_err(|e| self.cannot_encode(e))
    }

    /// Path-like objects, buffers and whatever is an index.
    fn encode_other(&mut self, encoder: &mut Encoder, slot: Slot) -> Result<(), Raised> {
        for name in [Name::fspath, Name::index] {
            if let Some(result) = self.call_special(slot, name, &[])? {
                let fits = self.heap.is_str(self.get(result)) || self.heap.is_kind(self.get(result), Kind::Bytes) || self.heap.is_int(self.get(result));
                if !fits {
                    break;
                }
                self.encode(encoder, result)?;
                self.pop_to(result);
                return Ok(());
            }
        }
        if self.heap.is_kind(self.get(slot), Kind::MemoryView) || self.heap.lends_buffer(self.get(slot)) {
            let class = self.push(self.heap.class(Ty::Bytes));
            let copy = self.call(class, &[slot])?;
            self.encode(encoder, copy)?;
            self.pop_to(class);
            return Ok(());
        }
        let h = &self.heap;
        Err(h.type_error(&format!("an object of type '{}' cannot leave the engine", h.type_name(self.get(slot)))))
    }

    fn cannot_encode(&self, error: EncodeError) -> Raised {
        match error {
            EncodeError::TooDeep => self.heap.value_error("containers are nested too deeply to leave the engine"),
            EncodeError::TooLarge => self.heap.overflow_error("the value is too large to leave the engine"),
        }
    }
}
