//! What is wrong with a grant, and how grants are written.

use std::fmt;

use crate::Grant;

/// Why a text is not a grant, or why a grant cannot be used. `Display` shows the text and the reason, and for the former the grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GrantError {
    pub text: String,
    pub why: String,
    /// Where in the text the mistake begins, in bytes.
    pub at: usize,
    malformed: bool,
}

impl GrantError {
    pub(crate) fn malformed(text: &str, at: usize, why: String) -> GrantError {
        GrantError { text: text.to_owned(), why, at, malformed: true }
    }

    /// A grant that is well written but cannot be given.
    pub fn unusable(grant: &Grant, why: impl Into<String>) -> GrantError {
        GrantError { text: grant.to_string(), why: why.into(), at: 0, malformed: false }
    }

    /// Whether the text is not a grant at all, so that the grammar helps.
    pub fn is_malformed(&self) -> bool {
        self.malformed
    }
}

/// How grants are written, in two lines.
pub const GRAMMAR: &str = "a grant is CAP.RIGHT=VALUE, for instance fs.read=./data, fs.write=/out=./results, fs.read=*.csv or clock.sleep;\n\
     several values are separated by ',', ' for MODULE' narrows it, and a backslash before one of \\ = , * ? [ or a space takes its meaning away";

impl fmt::Display for GrantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}': {}", self.text, self.why)?;
        if self.malformed { write!(f, "\n{GRAMMAR}") } else { Ok(()) }
    }
}

impl std::error::Error for GrantError {}
