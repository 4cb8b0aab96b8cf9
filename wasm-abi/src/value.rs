//! An owned value.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use crate::{EncodeError, Encoder, Tag};

/// A value that owns what it holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    None,
    Bool(bool),
    Int(i128),
    Float(f64),
    Str(String),
    Bytes(Vec<u8>),
    List(Vec<Value>),
    Dict(Vec<(String, Value)>),
    Tuple(Vec<Value>),
    /// Little-endian magnitude; for ints beyond i128.
    BigInt {
        negative: bool,
        magnitude: Vec<u8>,
    },
    Handle {
        id: u32,
        kind: u32,
    },
    /// A string of the operating system's, which need not be UTF-8.
    OsStr(Vec<u8>),
    Error(Box<RaisedError>),
}

/// The kind of a handle that stands for a key.
pub const HANDLE_KEY: u32 = 1;

/// Kinds of handles that have a name; a capability may use others.
const HANDLE_KINDS: [(u32, &str); 1] = [(HANDLE_KEY, "key")];

/// What a handle of this kind stands for, in a word.
pub fn handle_kind_name(kind: u32) -> Option<&'static str> {
    HANDLE_KINDS.iter().find(|(number, _)| *number == kind).map(|(_, name)| *name)
}

/// An exception on the wire. File names are bytes; those that are not UTF-8 travel as OS strings.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RaisedError {
    pub class: String,
    pub errno: Option<i32>,
    pub message: String,
    pub filename: Option<Vec<u8>>,
    pub filename2: Option<Vec<u8>>,
    pub hint: Option<String>,
}

impl RaisedError {
    /// `Class(message)`.
    pub fn new(class: impl Into<String>, message: impl Into<String>) -> RaisedError {
        RaisedError { class: class.into(), message: message.into(), ..RaisedError::default() }
    }
}

impl Value {
    pub fn str(text: impl Into<String>) -> Value {
        Value::Str(text.into())
    }

    pub fn int(number: impl Into<i128>) -> Value {
        Value::Int(number.into())
    }

    /// A str where the bytes are UTF-8, an OS string where they are not.
    pub fn os_str(bytes: Vec<u8>) -> Value {
        match String::from_utf8(bytes) {
            Ok(text) => Value::Str(text),
            Err(not_utf8) => Value::OsStr(not_utf8.into_bytes()),
        }
    }

    pub fn tag(&self) -> Tag {
        match self {
            Value::None => Tag::None,
            Value::Bool(_) => Tag::Bool,
            Value::Int(_) => Tag::Int,
            Value::Float(_) => Tag::Float,
            Value::Str(_) => Tag::Str,
            Value::Bytes(_) => Tag::Bytes,
            Value::List(_) => Tag::List,
            Value::Dict(_) => Tag::Dict,
            Value::Tuple(_) => Tag::Tuple,
            Value::BigInt { .. } => Tag::BigInt,
            Value::Handle { .. } => Tag::Handle,
            Value::OsStr(_) => Tag::OsStr,
            Value::Error(_) => Tag::Error,
        }
    }

    /// The value as one node, header included.
    ///
    /// ```
    /// use wasm_abi::{Budget, Value, decode};
    /// let node = Value::str("hi").encode()?;
    /// assert_eq!(decode(&node, &mut Budget::new(1000)).unwrap(), Value::str("hi"));
    /// # Ok::<(), wasm_abi::EncodeError>(())
    /// ```
    pub fn encode(&self) -> Result<Vec<u8>, EncodeError> {
        let mut encoder = Encoder::new();
        encoder.value(self)?;
        Ok(encoder.finish())
    }

    /// The payload alone: what a reply consists of, its tag standing in the control block.
    pub fn encode_payload(&self) -> Result<Vec<u8>, EncodeError> {
        let mut node = self.encode()?;
        node.drain(..8);
        Ok(node)
    }
}

impl From<RaisedError> for Value {
    fn from(error: RaisedError) -> Value {
        Value::Error(Box::new(error))
    }
}
