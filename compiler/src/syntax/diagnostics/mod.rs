//! The cold pass: CPython's message for a source that was rejected.

/// Which exception it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SyntaxErrorKind {
    SyntaxError,
    IndentationError,
    TabError,
    /// The source nests deeper than any parser can follow.
    RecursionError,
}

/// A syntax error as CPython reports it: `(message, (filename, line, column, text, end_line, end_column))`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    pub kind: SyntaxErrorKind,
    pub message: String,
    /// From 1.
    pub line: u32,
    /// From 1, in code points; 0 and -1 occur as in CPython.
    pub column: i32,
    pub end_line: u32,
    pub end_column: i32,
    /// The source line(s), as the exception's `text`; None where CPython gives none.
    pub text: Option<String>,
}

/// Finds what is wrong with `source`. `None` when nothing is: then the caller that rejected it is at fault.
pub fn diagnose(_source: &str, _mode: super::lexer::Mode) -> Option<SyntaxError> {
    todo!()
}
