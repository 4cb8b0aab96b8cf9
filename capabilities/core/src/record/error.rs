//! What is wrong with a record, and where.

use std::fmt;

/// Why a record cannot be read on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordFault {
    /// It is no record, or one of another version.
    Foreign,
    /// It ends before its end event: the run was killed, or the file was cut off. All before it is sound.
    Cut,
    /// Bytes are not what was written.
    Damaged,
    /// From here on it is sealed, and the key is missing or another one.
    Sealed,
    /// The system could not read it.
    Unreadable,
}

/// The place and what was expected there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordError {
    pub fault: RecordFault,
    /// Offset in the file.
    pub byte: u64,
    pub message: String,
}

impl RecordError {
    pub(super) fn new(fault: RecordFault, byte: u64, message: impl Into<String>) -> RecordError {
        RecordError { fault, byte, message: message.into() }
    }

    pub(super) fn damaged(byte: u64, message: impl Into<String>) -> RecordError {
        RecordError::new(RecordFault::Damaged, byte, message)
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "byte {}: {}", self.byte, self.message)
    }
}

impl std::error::Error for RecordError {}
