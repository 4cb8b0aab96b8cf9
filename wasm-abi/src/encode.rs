//! Writing values, node by node, into one growing buffer.

use alloc::vec::Vec;

use crate::{DEPTH_MAX, EncodeError, RaisedError, Tag, Value};

/// Builds a message.
///
/// ```
/// use wasm_abi::{Budget, Encoder, Tag, Value, decode};
/// let mut encoder = Encoder::new();
/// let list = encoder.begin(Tag::List)?;
/// encoder.int(7)?;
/// encoder.str("seven")?;
/// encoder.end(list, 2)?;
/// let bytes = encoder.finish();
/// let expected = Value::List(vec![Value::Int(7), Value::str("seven")]);
/// assert_eq!(decode(&bytes, &mut Budget::new(1000)).unwrap(), expected);
/// # Ok::<(), wasm_abi::EncodeError>(())
/// ```
#[derive(Debug, Default)]
pub struct Encoder {
    out: Vec<u8>,
    depth: usize,
    /// Bytes that belong into the message and are not in `out`.
    absent: usize,
}

/// A container that was begun and wants its [`Encoder::end`].
#[derive(Debug)]
#[must_use = "a container that is not ended has no length"]
pub struct Mark {
    payload_at: usize,
    absent: usize,
}

impl Encoder {
    pub fn new() -> Encoder {
        Encoder::default()
    }

    /// Appends to `out`, which may be a buffer that is used again.
    pub fn into_buffer(out: Vec<u8>) -> Encoder {
        Encoder { out, ..Encoder::default() }
    }

    /// The message, but for what is [absent](Encoder::absent).
    pub fn finish(self) -> Vec<u8> {
        self.out
    }

    pub fn is_empty(&self) -> bool {
        self.out.is_empty()
    }

    /// Bytes so far.
    pub fn len(&self) -> usize {
        self.out.len()
    }

    /// So many bytes can be written before the buffer grows.
    pub fn room(&self) -> usize {
        self.out.capacity() - self.out.len()
    }

    /// Makes room for `more` bytes, if that is to be had.
    pub fn try_reserve(&mut self, more: usize) -> bool {
        self.out.try_reserve(more).is_ok()
    }

    pub fn none(&mut self) -> Result<(), EncodeError> {
        self.node(Tag::None, &[])
    }

    pub fn bool(&mut self, truth: bool) -> Result<(), EncodeError> {
        self.node(Tag::Bool, &[u8::from(truth)])
    }

    pub fn int(&mut self, number: i128) -> Result<(), EncodeError> {
        self.node(Tag::Int, &number.to_le_bytes())
    }

    pub fn float(&mut self, number: f64) -> Result<(), EncodeError> {
        self.node(Tag::Float, &canonical_bits(number).to_le_bytes())
    }

    pub fn str(&mut self, text: &str) -> Result<(), EncodeError> {
        self.node(Tag::Str, text.as_bytes())
    }

    pub fn bytes(&mut self, bytes: &[u8]) -> Result<(), EncodeError> {
        self.node(Tag::Bytes, bytes)
    }

    pub fn os_str(&mut self, bytes: &[u8]) -> Result<(), EncodeError> {
        self.node(Tag::OsStr, bytes)
    }

    /// A str, bytes or os_str of `len` bytes that stay where they are: whoever puts the message together puts them in at the place
    /// that comes back, which does not count what is absent before it.
    pub fn absent(&mut self, tag: Tag, len: usize) -> Result<usize, EncodeError> {
        self.header(tag, len)?;
        self.absent = self.absent.checked_add(len).ok_or(EncodeError::TooLarge)?;
        Ok(self.out.len())
    }

    pub fn handle(&mut self, id: u32, kind: u32) -> Result<(), EncodeError> {
        self.header(Tag::Handle, 8)?;
        self.word(id);
        self.word(kind);
        Ok(())
    }

    /// An int beyond i128 as sign and little-endian magnitude.
    pub fn big_int(&mut self, negative: bool, magnitude: &[u8]) -> Result<(), EncodeError> {
        self.header(Tag::BigInt, magnitude.len().checked_add(1).ok_or(EncodeError::TooLarge)?)?;
        self.out.push(u8::from(negative));
        self.out.extend_from_slice(magnitude);
        Ok(())
    }

    /// Opens a container. For a dict write each key as a str before its value.
    pub fn begin(&mut self, tag: Tag) -> Result<Mark, EncodeError> {
        if self.depth == DEPTH_MAX {
            return Err(EncodeError::TooDeep);
        }
        self.depth += 1;
        self.word(tag as u32);
        self.word(0);
        let payload_at = self.out.len();
        self.word(0);
        Ok(Mark { payload_at, absent: self.absent })
    }

    /// Closes a container of `count` elements (for a dict: pairs).
    pub fn end(&mut self, mark: Mark, count: usize) -> Result<(), EncodeError> {
        self.depth = self.depth.saturating_sub(1);
        let present = self.out.len().saturating_sub(mark.payload_at);
        let len = fit(present.saturating_add(self.absent.saturating_sub(mark.absent)))?;
        let count = fit(count)?;
        self.patch(mark.payload_at.saturating_sub(4), len);
        self.patch(mark.payload_at, count);
        Ok(())
    }

    /// Any owned value.
    pub fn value(&mut self, value: &Value) -> Result<(), EncodeError> {
        match value {
            Value::None => self.none(),
            Value::Bool(truth) => self.bool(*truth),
            Value::Int(number) => self.int(*number),
            Value::Float(number) => self.float(*number),
            Value::Str(text) => self.str(text),
            Value::Bytes(bytes) => self.bytes(bytes),
            Value::OsStr(bytes) => self.os_str(bytes),
            Value::Handle { id, kind } => self.handle(*id, *kind),
            Value::BigInt { negative, magnitude } => self.big_int(*negative, magnitude),
            Value::List(items) => self.sequence(Tag::List, items),
            Value::Tuple(items) => self.sequence(Tag::Tuple, items),
            Value::Dict(pairs) => self.dict(pairs),
            Value::Error(error) => self.error(error),
        }
    }

    /// An exception.
    pub fn error(&mut self, error: &RaisedError) -> Result<(), EncodeError> {
        let mark = self.begin(Tag::Error)?;
        self.str(&error.class)?;
        match error.errno {
            Some(errno) => self.int(i128::from(errno))?,
            None => self.none()?,
        }
        self.str(&error.message)?;
        self.file_name(error.filename.as_deref())?;
        self.file_name(error.filename2.as_deref())?;
        match &error.hint {
            Some(hint) => self.str(hint)?,
            None => self.none()?,
        }
        self.end(mark, 6)
    }

    fn file_name(&mut self, name: Option<&[u8]>) -> Result<(), EncodeError> {
        match name.map(|bytes| (bytes, core::str::from_utf8(bytes))) {
            None => self.none(),
            Some((_, Ok(text))) => self.str(text),
            Some((bytes, Err(_))) => self.os_str(bytes),
        }
    }

    fn sequence(&mut self, tag: Tag, items: &[Value]) -> Result<(), EncodeError> {
        let mark = self.begin(tag)?;
        items.iter().try_for_each(|item| self.value(item))?;
        self.end(mark, items.len())
    }

    fn dict(&mut self, pairs: &[(alloc::string::String, Value)]) -> Result<(), EncodeError> {
        let mark = self.begin(Tag::Dict)?;
        for (key, value) in pairs {
            self.str(key)?;
            self.value(value)?;
        }
        self.end(mark, pairs.len())
    }

    fn node(&mut self, tag: Tag, payload: &[u8]) -> Result<(), EncodeError> {
        self.header(tag, payload.len())?;
        self.out.extend_from_slice(payload);
        Ok(())
    }

    fn header(&mut self, tag: Tag, len: usize) -> Result<(), EncodeError> {
        let len = fit(len)?;
        self.word(tag as u32);
        self.word(len);
        Ok(())
    }

    fn word(&mut self, word: u32) {
        self.out.extend_from_slice(&word.to_le_bytes());
    }

    fn patch(&mut self, at: usize, word: u32) {
        if let Some(place) = self.out.get_mut(at..at.saturating_add(4)) {
            place.copy_from_slice(&word.to_le_bytes());
        }
    }
}

/// The bits of a float with every NaN made the same, so that no NaN carries a message.
pub fn canonical_bits(number: f64) -> u64 {
    if number.is_nan() { 0x7ff8_0000_0000_0000 } else { number.to_bits() }
}

fn fit(size: usize) -> Result<u32, EncodeError> {
    u32::try_from(size).map_err(|_| EncodeError::TooLarge)
}
