//! Reading values: views that borrow, and owned values built from them.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::cmp::Ordering;

use crate::{Budget, DecodeError, ELEMENT_COST, RaisedError, Tag, Value, canonical_bits};

/// How many containers may lie inside each other.
pub const DEPTH_MAX: usize = 32;

const HEADER_BYTES: usize = 8;

/// A value that borrows from the message. Containers are read as they are walked.
#[derive(Clone, Debug)]
pub enum View<'a> {
    None,
    Bool(bool),
    Int(i128),
    Float(f64),
    Str(&'a str),
    Bytes(&'a [u8]),
    List(Items<'a>),
    Dict(Pairs<'a>),
    Tuple(Items<'a>),
    BigInt { negative: bool, magnitude: &'a [u8] },
    Handle { id: u32, kind: u32 },
    OsStr(&'a [u8]),
    Error(Items<'a>),
}

/// The elements of a list, a tuple or an error.
#[derive(Clone, Debug)]
pub struct Items<'a> {
    rest: &'a [u8],
    left: u32,
    depth: usize,
}

/// The pairs of a dict.
#[derive(Clone, Debug)]
pub struct Pairs<'a> {
    items: Items<'a>,
}

/// Reads one node that fills `bytes` exactly.
pub fn view<'a>(bytes: &'a [u8], budget: &mut Budget) -> Result<View<'a>, DecodeError> {
    let mut rest = bytes;
    let found = node(&mut rest, 0, budget)?;
    if rest.is_empty() { Ok(found) } else { Err(DecodeError::Trailing) }
}

/// Reads a list that fills `bytes` exactly: every request is one.
#[inline]
pub fn list<'a>(bytes: &'a [u8], budget: &mut Budget) -> Result<Items<'a>, DecodeError> {
    let (tag, after_tag) = word(bytes)?;
    let (len, payload) = word(after_tag)?;
    if tag != Tag::List as u32 {
        return Err(DecodeError::UnknownTag(tag));
    }
    match payload.len().cmp(&(len as usize)) {
        Ordering::Less => Err(DecodeError::Truncated),
        Ordering::Greater => Err(DecodeError::Trailing),
        Ordering::Equal => {
            budget.charge(ELEMENT_COST)?;
            items(payload, 0, 1)
        }
    }
}

/// Reads a payload whose tag came by another way: the control block.
pub fn view_payload<'a>(tag: u32, payload: &'a [u8], budget: &mut Budget) -> Result<View<'a>, DecodeError> {
    interpret(tag, payload, 0, budget)
}

/// Reads one owned value that fills `bytes` exactly.
pub fn decode(bytes: &[u8], budget: &mut Budget) -> Result<Value, DecodeError> {
    view(bytes, budget)?.to_value(budget)
}

/// Reads one owned value from a payload and its tag.
pub fn decode_payload(tag: u32, payload: &[u8], budget: &mut Budget) -> Result<Value, DecodeError> {
    view_payload(tag, payload, budget)?.to_value(budget)
}

impl View<'_> {
    pub fn tag(&self) -> Tag {
        match self {
            View::None => Tag::None,
            View::Bool(_) => Tag::Bool,
            View::Int(_) => Tag::Int,
            View::Float(_) => Tag::Float,
            View::Str(_) => Tag::Str,
            View::Bytes(_) => Tag::Bytes,
            View::List(_) => Tag::List,
            View::Dict(_) => Tag::Dict,
            View::Tuple(_) => Tag::Tuple,
            View::BigInt { .. } => Tag::BigInt,
            View::Handle { .. } => Tag::Handle,
            View::OsStr(_) => Tag::OsStr,
            View::Error(_) => Tag::Error,
        }
    }

    /// The owned value; contents are charged before they are copied.
    pub fn to_value(&self, budget: &mut Budget) -> Result<Value, DecodeError> {
        Ok(match self {
            View::None => Value::None,
            View::Bool(truth) => Value::Bool(*truth),
            View::Int(number) => Value::Int(*number),
            View::Float(number) => Value::Float(*number),
            View::Str(text) => Value::Str(own_str(text, budget)?),
            View::Bytes(bytes) => Value::Bytes(own(bytes, budget)?),
            View::OsStr(bytes) => Value::OsStr(own(bytes, budget)?),
            View::BigInt { negative, magnitude } => Value::BigInt { negative: *negative, magnitude: own(magnitude, budget)? },
            View::Handle { id, kind } => Value::Handle { id: *id, kind: *kind },
            View::List(items) => Value::List(items.clone().to_values(budget)?),
            View::Tuple(items) => Value::Tuple(items.clone().to_values(budget)?),
            View::Dict(pairs) => Value::Dict(pairs.clone().to_values(budget)?),
            View::Error(items) => Value::Error(Box::new(items.clone().to_error(budget)?)),
        })
    }
}

impl<'a> Items<'a> {
    /// How many elements are left.
    pub const fn len(&self) -> usize {
        self.left as usize
    }

    pub const fn is_empty(&self) -> bool {
        self.left == 0
    }

    /// The next element, charged to `budget`; `None` after the last one, once nothing trails it.
    pub fn next(&mut self, budget: &mut Budget) -> Option<Result<View<'a>, DecodeError>> {
        if self.left == 0 {
            return (!core::mem::take(&mut self.rest).is_empty()).then_some(Err(DecodeError::Trailing));
        }
        self.left -= 1;
        Some(node(&mut self.rest, self.depth, budget))
    }

    /// All elements, owned.
    pub fn to_values(mut self, budget: &mut Budget) -> Result<Vec<Value>, DecodeError> {
        let mut values = Vec::new();
        while let Some(item) = self.next(budget) {
            values.push(item?.to_value(budget)?);
        }
        Ok(values)
    }

    /// The six fields of an error value.
    pub fn to_error(self, budget: &mut Budget) -> Result<RaisedError, DecodeError> {
        let fields: [Value; 6] = self.to_values(budget)?.try_into().map_err(|_| DecodeError::BadErrorShape)?;
        let [Value::Str(class), errno, Value::Str(message), filename, filename2, hint] = fields else {
            return Err(DecodeError::BadErrorShape);
        };
        let errno = match errno {
            Value::None => None,
            Value::Int(number) => Some(i32::try_from(number).map_err(|_| DecodeError::BadErrorShape)?),
            _ => return Err(DecodeError::BadErrorShape),
        };
        let hint = match hint {
            Value::None => None,
            Value::Str(text) => Some(text),
            _ => return Err(DecodeError::BadErrorShape),
        };
        Ok(RaisedError { class, errno, message, filename: file_name(filename)?, filename2: file_name(filename2)?, hint })
    }
}

impl<'a> Pairs<'a> {
    /// How many pairs are left.
    pub const fn len(&self) -> usize {
        self.items.len() / 2
    }

    pub const fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The next key and value; `None` after the last pair.
    pub fn next(&mut self, budget: &mut Budget) -> Option<Result<(&'a str, View<'a>), DecodeError>> {
        let key = match self.items.next(budget)? {
            Ok(View::Str(text)) => text,
            Ok(_) => return Some(Err(DecodeError::KeyNotStr)),
            Err(error) => return Some(Err(error)),
        };
        let value = self.items.next(budget).unwrap_or(Err(DecodeError::Truncated));
        Some(value.map(|value| (key, value)))
    }

    /// All pairs, owned.
    pub fn to_values(mut self, budget: &mut Budget) -> Result<Vec<(String, Value)>, DecodeError> {
        let mut pairs = Vec::new();
        while let Some(pair) = self.next(budget) {
            let (key, value) = pair?;
            pairs.push((own_str(key, budget)?, value.to_value(budget)?));
        }
        Ok(pairs)
    }
}

/// Reads one node off the front of `rest`; `depth` counts the containers around it.
fn node<'a>(rest: &mut &'a [u8], depth: usize, budget: &mut Budget) -> Result<View<'a>, DecodeError> {
    let (tag, after_tag) = word(rest)?;
    let (len, after_len) = word(after_tag)?;
    let (payload, after) = after_len.split_at_checked(len as usize).ok_or(DecodeError::Truncated)?;
    *rest = after;
    interpret(tag, payload, depth, budget)
}

fn interpret<'a>(tag: u32, payload: &'a [u8], depth: usize, budget: &mut Budget) -> Result<View<'a>, DecodeError> {
    let known = Tag::from_u32(tag).ok_or(DecodeError::UnknownTag(tag))?;
    if budget.is_for_plugin() && !known.plugins_may_send() {
        return Err(DecodeError::TagNotForPlugins(tag));
    }
    budget.charge(ELEMENT_COST)?;
    let bad_length = DecodeError::BadLength { tag, len: payload.len() };
    Ok(match known {
        Tag::None if payload.is_empty() => View::None,
        Tag::None => return Err(bad_length),
        Tag::Bool => View::Bool(truth(payload.first().filter(|_| payload.len() == 1).ok_or(bad_length)?)?),
        Tag::Int => View::Int(i128::from_le_bytes(payload.try_into().map_err(|_| bad_length)?)),
        Tag::Float => View::Float(float(payload).ok_or(bad_length)?),
        Tag::Str => View::Str(core::str::from_utf8(payload).map_err(|_| DecodeError::BadUtf8)?),
        Tag::Bytes => View::Bytes(payload),
        Tag::OsStr => View::OsStr(payload),
        Tag::BigInt => {
            let (sign, magnitude) = payload.split_first().ok_or(bad_length)?;
            View::BigInt { negative: truth(sign)?, magnitude }
        }
        Tag::Handle => {
            let (id, rest) = word(payload).map_err(|_| bad_length)?;
            let (kind, rest) = word(rest).map_err(|_| bad_length)?;
            if !rest.is_empty() {
                return Err(bad_length);
            }
            View::Handle { id, kind }
        }
        Tag::List => View::List(items(payload, depth, 1)?),
        Tag::Tuple => View::Tuple(items(payload, depth, 1)?),
        Tag::Dict => View::Dict(Pairs { items: items(payload, depth, 2)? }),
        Tag::Error => View::Error(items(payload, depth, 1)?),
    })
}

/// Opens a container. The count is believed only when its bytes could hold so many headers.
#[inline]
fn items(payload: &[u8], depth: usize, nodes_per_element: u32) -> Result<Items<'_>, DecodeError> {
    if depth >= DEPTH_MAX {
        return Err(DecodeError::TooDeep);
    }
    let (count, rest) = word(payload)?;
    let lying = DecodeError::LyingCount { count, bytes: rest.len() };
    let left = count.checked_mul(nodes_per_element).ok_or(lying)?;
    if (left as usize).checked_mul(HEADER_BYTES).is_none_or(|least| least > rest.len()) {
        return Err(lying);
    }
    Ok(Items { rest, left, depth: depth + 1 })
}

fn word(bytes: &[u8]) -> Result<(u32, &[u8]), DecodeError> {
    let (word, rest) = bytes.split_first_chunk().ok_or(DecodeError::Truncated)?;
    Ok((u32::from_le_bytes(*word), rest))
}

fn truth(byte: &u8) -> Result<bool, DecodeError> {
    match byte {
        0 => Ok(false),
        1 => Ok(true),
        other => Err(DecodeError::BadBool(*other)),
    }
}

fn float(payload: &[u8]) -> Option<f64> {
    let number = f64::from_le_bytes(payload.try_into().ok()?);
    Some(f64::from_bits(canonical_bits(number)))
}

fn own(bytes: &[u8], budget: &mut Budget) -> Result<Vec<u8>, DecodeError> {
    budget.charge(bytes.len())?;
    Ok(bytes.to_vec())
}

fn own_str(text: &str, budget: &mut Budget) -> Result<String, DecodeError> {
    budget.charge(text.len())?;
    Ok(String::from(text))
}

fn file_name(value: Value) -> Result<Option<Vec<u8>>, DecodeError> {
    match value {
        Value::None => Ok(None),
        Value::Str(text) => Ok(Some(text.into_bytes())),
        Value::OsStr(bytes) => Ok(Some(bytes)),
        _ => Err(DecodeError::BadErrorShape),
    }
}
