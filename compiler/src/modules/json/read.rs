//! JSON text to objects. Where call-backs are wanted, the values they are for come out marked, for Python code to replace.

use std::collections::HashMap;

use super::DEPTH_MAX;
use super::text::read_string;
use crate::heap::{Heap, Raised, Res, Ty, Value, count_code_points};
use crate::types::indexed::{saturated, ssize};
use crate::types::int;

/// Why reading stopped.
pub enum Fault {
    /// The text is wrong: what and at which byte.
    At(&'static str, usize),
    Raised(Raised),
}

impl From<Raised> for Fault {
    fn from(raised: Raised) -> Fault {
        Fault::Raised(raised)
    }
}

/// Bits of `deferred`: an object comes as a tuple of keys and values in turn, a number or constant as bytes whose first byte
/// says what it is.
const OBJECTS: i64 = 1;
const FLOATS: i64 = 2;
const INTS: i64 = 4;
const CONSTANTS: i64 = 8;

/// `scan(text, index, strict, deferred)`: `(True, value, end)` or `(False, message, index)`.
pub fn scan_row<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let text = str_argument(h, a[0])?;
    let start = start_byte(h, a[0], a[1])?;
    let mut reader = Reader { h, text, at: start, strict: !a[2].is(Value::FALSE), deferred: h.as_i64(a[3]).unwrap_or(0), keys: HashMap::new(), open: Vec::new() };
    let result = reader.value().map(|value| (value, reader.at));
    answer(h, a[0], result)
}

/// `scanstring(text, index, strict=True)`, likewise.
pub fn scanstring_row<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let text = str_argument(h, a[0])?;
    let start = start_byte(h, a[0], a[1])?;
    answer(h, a[0], read_string(h, text, start.max(1), !a[2].is(Value::FALSE)))
}

fn str_argument<'h>(h: &'h Heap, v: Value<'h>) -> Result<&'h [u8], Raised> {
    if h.is_str(v) { Ok(h.str_bytes(v)) } else { Err(h.type_error(&format!("first argument must be a string, not {}", h.type_name(v)))) }
}

fn start_byte(h: &Heap, text: Value<'_>, index: Value<'_>) -> Result<usize, Raised> {
    let index = saturated(ssize(h, index, 0)?);
    Ok(h.str_position(text, index.min(h.len(text))))
}

fn answer<'h>(h: &'h Heap, text: Value<'h>, result: Result<(Value<'h>, usize), Fault>) -> Res<'h> {
    let index = |byte: usize| {
        let bytes = h.str_bytes(text);
        let before = bytes.get(..byte).unwrap_or(bytes);
        Value::small(if h.str_is_ascii(text) { before.len() } else { count_code_points(before) } as i64)
    };
    match result {
        Ok((value, end)) => h.tuple(&[Value::TRUE, value, index(end)]),
        Err(Fault::At(message, at)) => h.tuple(&[Value::FALSE, h.str(message)?, index(at)]),
        Err(Fault::Raised(raised)) => Err(raised),
    }
}

/// A container that is being read.
enum Open<'h> {
    Array(Vec<Value<'h>>),
    /// The dict, and the key whose value comes next.
    Object(Value<'h>, Value<'h>),
    /// Keys and values in turn.
    Pairs(Vec<Value<'h>>),
}

struct Reader<'h> {
    h: &'h Heap,
    text: &'h [u8],
    at: usize,
    strict: bool,
    deferred: i64,
    /// Keys seen, so that equal ones are one object.
    keys: HashMap<&'h [u8], Value<'h>>,
    open: Vec<Open<'h>>,
}

impl<'h> Reader<'h> {
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }
    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Reads one value, with an explicit stack of open containers.
    fn value(&mut self) -> Result<Value<'h>, Fault> {
        loop {
            let mut done = match self.peek() {
                Some(b'[') => match self.open_array()? {
                    Some(empty) => empty,
                    None => continue,
                },
                Some(b'{') => match self.open_object()? {
                    Some(empty) => empty,
                    None => continue,
                },
                _ => self.scalar()?,
            };
            // A value may be the last of several containers.
            loop {
                let Some(container) = self.open.pop() else { return Ok(done) };
                match self.attach(container, done)? {
                    Some(closed) => done = closed,
                    None => break,
                }
            }
        }
    }

    fn nest(&mut self, container: Open<'h>, what: &str) -> Result<(), Fault> {
        if self.open.len() >= DEPTH_MAX {
            let message = format!("maximum recursion depth exceeded while decoding a JSON {what} from a unicode string");
            return Err(self.h.raise(Ty::RecursionError, &message).into());
        }
        self.open.push(container);
        Ok(())
    }

    /// After `[`: an empty list, or a container whose first item comes next.
    fn open_array(&mut self) -> Result<Option<Value<'h>>, Fault> {
        self.at += 1;
        self.skip_space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Some(self.h.list(&[])?));
        }
        self.nest(Open::Array(Vec::new()), "array")?;
        Ok(None)
    }

    fn open_object(&mut self) -> Result<Option<Value<'h>>, Fault> {
        self.at += 1;
        self.skip_space();
        let pairs = self.deferred & OBJECTS != 0;
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Some(if pairs { self.h.tuple(&[])? } else { self.h.dict()? }));
        }
        let container = if pairs { Open::Pairs(Vec::new()) } else { Open::Object(self.h.dict()?, Value::NONE) };
        self.nest(container, "object")?;
        self.key()?;
        Ok(None)
    }

    /// Reads a key and its colon into the innermost object.
    fn key(&mut self) -> Result<(), Fault> {
        if self.peek() != Some(b'"') {
            return Err(Fault::At("Expecting property name enclosed in double quotes", self.at));
        }
        let start = self.at + 1;
        let (key, end) = read_string(self.h, self.text, start, self.strict)?;
        let key = match self.text.get(start..end - 1) {
            Some(raw) => *self.keys.entry(raw).or_insert(key),
            None => key,
        };
        self.at = end;
        self.skip_space();
        if self.peek() != Some(b':') {
            return Err(Fault::At("Expecting ':' delimiter", self.at));
        }
        self.at += 1;
        self.skip_space();
        match self.open.last_mut() {
            Some(Open::Object(_, next)) => *next = key,
            Some(Open::Pairs(pairs)) => pairs.push(key),
            _ => {}
        }
        Ok(())
    }

    /// Adds a value to its container: the container itself when it is closed after it.
    fn attach(&mut self, mut container: Open<'h>, value: Value<'h>) -> Result<Option<Value<'h>>, Fault> {
        let array = match &mut container {
            Open::Array(items) => {
                items.push(value);
                true
            }
            Open::Pairs(pairs) => {
                pairs.push(value);
                false
            }
            Open::Object(dict, key) => {
                self.h.dict_set_str(*dict, *key, value)?;
                false
            }
        };
        self.skip_space();
        let close = if array { b']' } else { b'}' };
        match self.peek() {
            Some(c) if c == close => {
                self.at += 1;
                Ok(Some(match container {
                    Open::Array(items) => self.h.list(&items)?,
                    Open::Pairs(pairs) => self.h.tuple(&pairs)?,
                    Open::Object(dict, _) => dict,
                }))
            }
            Some(b',') => {
                let comma = self.at;
                self.at += 1;
                self.skip_space();
                if self.peek() == Some(close) {
                    let message = if array { "Illegal trailing comma before end of array" } else { "Illegal trailing comma before end of object" };
                    return Err(Fault::At(message, comma));
                }
                self.open.push(container);
                if !array {
                    self.key()?;
                }
                Ok(None)
            }
            _ => Err(Fault::At("Expecting ',' delimiter", self.at)),
        }
    }

    fn scalar(&mut self) -> Result<Value<'h>, Fault> {
        match self.peek() {
            Some(b'"') => {
                let (value, end) = read_string(self.h, self.text, self.at + 1, self.strict)?;
                self.at = end;
                Ok(value)
            }
            Some(b'n') => self.word("null", Value::NONE),
            Some(b't') => self.word("true", Value::TRUE),
            Some(b'f') => self.word("false", Value::FALSE),
            Some(b'N') => self.constant("NaN", f64::NAN),
            Some(b'I') => self.constant("Infinity", f64::INFINITY),
            Some(b'-') if self.text.get(self.at + 1) == Some(&b'I') => self.constant("-Infinity", f64::NEG_INFINITY),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &str, value: Value<'h>) -> Result<Value<'h>, Fault> {
        if !self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word.as_bytes())) {
            return Err(Fault::At("Expecting value", self.at));
        }
        self.at += word.len();
        Ok(value)
    }

    fn constant(&mut self, word: &str, value: f64) -> Result<Value<'h>, Fault> {
        self.word(word, Value::NONE)?;
        if self.deferred & CONSTANTS != 0 {
            return Ok(self.h.bytes(format!("c{word}").as_bytes())?);
        }
        Ok(Value::float(value))
    }

    fn digits_end(&self, at: usize) -> usize {
        at + self.text.iter().skip(at).take_while(|c| c.is_ascii_digit()).count()
    }

    fn number(&mut self) -> Result<Value<'h>, Fault> {
        let start = self.at;
        let first = start + (self.peek() == Some(b'-')) as usize;
        let mut end = match self.text.get(first) {
            Some(b'0') => first + 1,
            Some(b'1'..=b'9') => self.digits_end(first),
            _ => return Err(Fault::At("Expecting value", start)),
        };
        let mut float = false;
        if self.text.get(end) == Some(&b'.') && self.digits_end(end + 1) > end + 1 {
            end = self.digits_end(end + 1);
            float = true;
        }
        if matches!(self.text.get(end), Some(b'e' | b'E')) {
            let digits = end + 1 + matches!(self.text.get(end + 1), Some(b'+' | b'-')) as usize;
            if self.digits_end(digits) > digits {
                end = self.digits_end(digits);
                float = true;
            }
        }
        self.at = end;
        self.number_of(self.text.get(start..end).unwrap_or_default(), float)
    }

    fn number_of(&self, digits: &[u8], float: bool) -> Result<Value<'h>, Fault> {
        let mark = match float {
            true if self.deferred & FLOATS != 0 => Some(b'f'),
            false if self.deferred & INTS != 0 => Some(b'i'),
            _ => None,
        };
        if let Some(mark) = mark {
            return Ok(self.h.bytes(&[&[mark], digits].concat())?);
        }
        let text = std::str::from_utf8(digits).unwrap_or("0");
        if float {
            return Ok(Value::float(text.parse().unwrap_or(f64::NAN)));
        }
        match text.parse::<i64>() {
            Ok(n) => Ok(self.h.int64(n)?),
            Err(_) => Ok(int::from_text(self.h, self.h.str(text)?, 10)?),
        }
    }
}
