//! The text or bytes that a pattern is, or is matched against.

use std::borrow::Cow;

use crate::heap::{Heap, Kind, Raised, Res, Value, decode_code_point};
use crate::types::bytes;

/// Text (generalised UTF-8) or bytes to be searched.
pub struct Subject<'h> {
    pub data: Cow<'h, [u8]>,
    pub is_text: bool,
    pub value: Value<'h>,
}

impl<'h> Subject<'h> {
    /// TypeError for anything else than str and bytes-like objects.
    pub fn of(h: &'h Heap, value: Value<'h>) -> Result<Subject<'h>, Raised> {
        if h.is_str(value) {
            return Ok(Subject { data: Cow::Borrowed(h.str_bytes(value)), is_text: true, value });
        }
        match bytes::buffer_if_any(h, value)? {
            Some(data) => Ok(Subject { data, is_text: false, value }),
            None => Err(h.type_error(&format!("expected string or bytes-like object, got '{}'", h.type_name(value)))),
        }
    }
    /// As `of`, for a pattern of text or of bytes.
    pub fn for_pattern(h: &'h Heap, value: Value<'h>, pattern_is_text: bool) -> Result<Subject<'h>, Raised> {
        let subject = Subject::of(h, value)?;
        match (pattern_is_text, subject.is_text) {
            (true, false) => Err(h.type_error("cannot use a string pattern on a bytes-like object")),
            (false, true) => Err(h.type_error("cannot use a bytes pattern on a string-like object")),
            _ => Ok(subject),
        }
    }
    /// Length in characters.
    pub fn len(&self, h: &Heap) -> usize {
        if self.is_text { h.len(self.value) } else { self.data.len() }
    }
    /// Byte position of a character.
    pub fn position(&self, h: &Heap, index: usize) -> usize {
        if self.is_text { h.str_position(self.value, index) } else { index.min(self.data.len()) }
    }
    /// Character index of a byte position.
    pub fn index(&self, h: &Heap, position: usize) -> usize {
        if self.is_text { h.str_index_of_position(self.value, position) } else { position }
    }
    /// A piece, as str or bytes; the whole of an exact object is the object.
    pub fn piece(&self, h: &'h Heap, from: usize, to: usize) -> Res<'h> {
        if from == 0 && to == self.data.len() && (h.is_exact(self.value, Kind::Str) || h.is_exact(self.value, Kind::Bytes)) {
            return Ok(self.value);
        }
        let part = self.data.get(from..to).unwrap_or_default();
        if self.is_text { h.str_from(part) } else { h.bytes(part) }
    }
}

/// The characters of a str or bytes.
pub fn code_points(h: &Heap, v: Value<'_>) -> Vec<u32> {
    if !h.is_str(v) {
        return h.bytes_like(v).unwrap_or_default().into_iter().map(u32::from).collect();
    }
    let mut rest = h.str_bytes(v);
    let mut out = Vec::with_capacity(h.len(v));
    while !rest.is_empty() {
        let (c, n) = decode_code_point(rest);
        out.push(c);
        rest = rest.get(n..).unwrap_or_default();
    }
    out
}
