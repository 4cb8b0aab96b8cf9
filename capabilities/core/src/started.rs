//! What starting an op gives: an answer, a stream into guest memory, or a promise.

use std::future::Future;
use std::pin::Pin;

use crate::{OpCx, OpError, Tag, Value};

/// What became of an op.
pub enum Started {
    /// Finished.
    Done(Value),
    /// The reply is a str or bytes that the source writes straight into its final place, which may be guest memory.
    Stream { tag: Tag, source: Box<dyn Source> },
    /// Answered later.
    Pending(Pending),
}

/// Bytes that are written where the door says. The place may be guest memory: the source never keeps it.
pub trait Source: Send {
    /// How many bytes there are, as far as one can tell.
    fn len(&self) -> u64;

    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Writes into `place`, which holds at least `len()` bytes, from the beginning.
    fn fill(&mut self, place: &mut [u8], cx: &mut OpCx<'_>) -> Result<Filled, OpError>;
}

/// How a fill ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// So many bytes are the whole reply.
    Done(usize),
    /// So many bytes are the whole reply, and all of them are ASCII.
    Ascii(usize),
    /// There is more than the place holds; so many bytes are needed.
    Grew(u64),
}

/// A reply that comes later.
pub enum Pending {
    /// When the monotonic clock shows this, in nanoseconds, the answer is this value.
    Until(u64, Value),
    /// When the future is done.
    Future(Pin<Box<dyn Future<Output = Result<Value, OpError>> + Send>>),
}

impl From<Value> for Started {
    fn from(value: Value) -> Started {
        Started::Done(value)
    }
}

/// What a function of the host may answer with as it is.
macro_rules! answers {
    ($($from:ty => |$value:ident| $made:expr;)*) => {$(
        impl From<$from> for Started {
            fn from($value: $from) -> Started {
                Started::Done($made)
            }
        }
    )*};
}

answers! {
    () => |_nothing| Value::None;
    bool => |truth| Value::Bool(truth);
    i32 => |number| Value::int(number);
    i64 => |number| Value::int(number);
    u32 => |number| Value::int(number);
    u64 => |number| Value::int(number);
    f64 => |number| Value::Float(number);
    &str => |text| Value::str(text);
    String => |text| Value::Str(text);
    Vec<u8> => |bytes| Value::Bytes(bytes);
    Vec<String> => |texts| Value::List(texts.into_iter().map(Value::Str).collect());
    Vec<Value> => |values| Value::List(values);
}

impl<T: Into<Started>> From<Option<T>> for Started {
    fn from(value: Option<T>) -> Started {
        value.map_or(Started::Done(Value::None), Into::into)
    }
}

impl std::fmt::Debug for Started {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Started::Done(value) => f.debug_tuple("Done").field(value).finish(),
            Started::Stream { tag, source } => write!(f, "Stream({tag:?}, {})", source.len()),
            Started::Pending(Pending::Until(ns, _)) => write!(f, "Pending(until {ns})"),
            Started::Pending(Pending::Future(_)) => f.write_str("Pending(future)"),
        }
    }
}
