//! How an op fails.

use wasm_abi::RaisedError;

use crate::errno::{class_of, strerror};
use crate::{Limit, StopReason};

/// Why an op did not succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpError {
    /// An exception that the script may catch.
    Raised(Box<RaisedError>),
    /// Refused for a reason found only while doing it, for instance a link that leaves its grant. The sentence says which.
    Refused(String),
    /// A quota is used up; the run ends.
    Limit(Limit),
    /// The run was told to stop.
    Stopped(StopReason),
}

impl OpError {
    /// `Class(message)`.
    ///
    /// ```
    /// let error = capability::OpError::exception("ValueError", "embedded null byte");
    /// assert_eq!(error.to_raised().class, "ValueError");
    /// ```
    pub fn exception(class: &str, message: impl Into<String>) -> OpError {
        OpError::Raised(Box::new(RaisedError::new(class, message)))
    }

    /// The `OSError` of an errno, in the class and words that CPython uses.
    pub fn os(errno: i32) -> OpError {
        OpError::Raised(Box::new(RaisedError { errno: Some(errno), ..RaisedError::new(class_of(errno), strerror(errno)) }))
    }

    /// Adds the file's name as the script wrote it.
    #[must_use]
    pub fn at(mut self, written: &[u8]) -> OpError {
        if let OpError::Raised(error) = &mut self {
            error.filename = Some(written.to_vec());
        }
        self
    }

    /// Adds the second file's name, for rename and copy.
    #[must_use]
    pub fn and_at(mut self, written: &[u8]) -> OpError {
        if let OpError::Raised(error) = &mut self {
            error.filename2 = Some(written.to_vec());
        }
        self
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> OpError {
        if let OpError::Raised(error) = &mut self {
            error.hint = Some(hint.into());
        }
        self
    }

    pub fn no_such_op() -> OpError {
        OpError::exception("NotImplementedError", "the host has no such operation")
    }

    /// What the guest is told.
    pub fn to_raised(&self) -> RaisedError {
        match self {
            OpError::Raised(error) => (**error).clone(),
            OpError::Refused(sentence) => RaisedError::new("PermissionError", sentence.clone()),
            OpError::Limit(limit) => RaisedError::new("RuntimeError", format!("the limit {} is reached", limit.name())),
            OpError::Stopped(StopReason::Interrupt) => RaisedError::new("KeyboardInterrupt", ""),
            OpError::Stopped(StopReason::SoftTime) => {
                RaisedError::new("TimeoutError", "the run's soft limit on time was reached; the limit itself ends the run")
            }
            OpError::Stopped(_) => RaisedError::new("InterruptedError", "the run was stopped"),
        }
    }
}

impl From<std::io::Error> for OpError {
    /// An error of the system's. One that did not come from the system becomes EIO.
    fn from(error: std::io::Error) -> OpError {
        OpError::os(error.raw_os_error().unwrap_or_else(|| crate::errno::of_kind(error.kind())))
    }
}

impl std::fmt::Display for OpError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let raised = self.to_raised();
        write!(f, "{}: {}", raised.class, raised.message)
    }
}

impl std::error::Error for OpError {}
