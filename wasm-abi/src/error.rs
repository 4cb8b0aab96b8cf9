//! What can be wrong with a message.

use core::fmt;

/// Why bytes are not a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecodeError {
    /// A node header or payload runs past the end of its container.
    Truncated,
    /// Bytes are left after the last element.
    Trailing,
    /// No value has this tag.
    UnknownTag(u32),
    /// A plugin sent a tag that only engine and host use.
    TagNotForPlugins(u32),
    /// The payload's length does not suit the tag.
    BadLength { tag: u32, len: usize },
    /// A count promises more elements than its bytes can hold.
    LyingCount { count: u32, bytes: usize },
    /// A bool or a sign byte is neither 0 nor 1.
    BadBool(u8),
    /// A str is not UTF-8.
    BadUtf8,
    /// A dict's key is not a str.
    KeyNotStr,
    /// An error value does not have its six fields.
    BadErrorShape,
    /// More than [`crate::DEPTH_MAX`] containers inside each other.
    TooDeep,
    /// The message would store more than its budget.
    OverBudget,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DecodeError::Truncated => f.write_str("a node runs past the end of the message"),
            DecodeError::Trailing => f.write_str("bytes follow the last node"),
            DecodeError::UnknownTag(tag) => write!(f, "unknown tag {tag:#x}"),
            DecodeError::TagNotForPlugins(tag) => write!(f, "tag {tag:#x} is not for plugins"),
            DecodeError::BadLength { tag, len } => write!(f, "tag {tag:#x} cannot have a payload of {len} bytes"),
            DecodeError::LyingCount { count, bytes } => write!(f, "{count} elements do not fit in {bytes} bytes"),
            DecodeError::BadBool(byte) => write!(f, "{byte} is neither 0 nor 1"),
            DecodeError::BadUtf8 => f.write_str("a str is not UTF-8"),
            DecodeError::KeyNotStr => f.write_str("a dict key is not a str"),
            DecodeError::BadErrorShape => f.write_str("an error value does not have its six fields"),
            DecodeError::TooDeep => f.write_str("containers are nested too deeply"),
            DecodeError::OverBudget => f.write_str("the message is larger than its budget"),
        }
    }
}

impl core::error::Error for DecodeError {}

/// Why a value cannot be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EncodeError {
    /// A payload or a count does not fit in 32 bits.
    TooLarge,
    /// More than [`crate::DEPTH_MAX`] containers inside each other.
    TooDeep,
}

impl fmt::Display for EncodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            EncodeError::TooLarge => "a value does not fit in 4 GiB",
            EncodeError::TooDeep => "containers are nested too deeply",
        })
    }
}

impl core::error::Error for EncodeError {}
