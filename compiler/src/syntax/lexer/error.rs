//! What stops the lexer, in CPython's words.

use crate::syntax::diagnostics::SyntaxErrorKind;

/// Why lexing stopped. Built once per source at most, so it may own its message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LexError {
    pub kind: SyntaxErrorKind,
    pub message: String,
    /// Byte offset that the column points before: the column, counted from 1, is that of the character that ends here.
    pub at: u32,
    /// Byte range of the error where one is known.
    pub range: Option<(u32, u32)>,
    pub class: LexErrorClass,
    /// Noticed inside an f-string: an earlier mistake of the grammar goes first.
    pub in_fstring: bool,
}

/// When CPython lets an error of the lexer show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LexErrorClass {
    /// Even when the grammar fails earlier in the source.
    Prompt,
    /// Only when the parser gets there (indentation, a stray backslash).
    Late,
    /// The source ends inside brackets.
    OpenBracket,
}

impl LexError {
    /// An ordinary error that ends before `at`.
    pub(super) fn new(message: impl Into<String>, at: usize) -> Self {
        LexError { kind: SyntaxErrorKind::SyntaxError, message: message.into(), at: at as u32, range: None, class: LexErrorClass::Prompt, in_fstring: false }
    }

    /// An error that shows only when the parser gets there.
    pub(super) fn late(message: &str, at: usize) -> Self {
        LexError { class: LexErrorClass::Late, ..Self::new(message, at) }
    }

    /// An error of indentation.
    pub(super) fn indentation(kind: SyntaxErrorKind, message: &str, at: usize) -> Self {
        LexError { kind, message: message.into(), at: at as u32, range: None, class: LexErrorClass::Late, in_fstring: false }
    }
}
