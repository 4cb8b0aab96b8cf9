//! The lexer: source text to [`Tokens`], by a byte-class table. It finds tokens, names, indentation and brackets; it builds no
//! strings and no numbers.

use super::symbols::Symbols;
use super::token::{Bracket, Token};

/// Everything the lexer found. The last token is always `EndMarker`.
pub struct Tokens {
    pub list: Vec<Token>,
    /// Matched pairs; entry 0 is no pair.
    pub brackets: Vec<Bracket>,
    pub symbols: Symbols,
    /// Where lexing stopped, if it did: the tokens end there.
    pub error: Option<LexError>,
}

/// Why lexing stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LexError {
    /// Byte offset of the error.
    pub at: u32,
}

/// Which form the source has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// A module, or `exec`.
    Exec,
    /// One expression.
    Eval,
    /// One interactive statement.
    Single,
}

/// Cuts `source` (newlines are `\n`; see `decode`) into tokens.
pub fn lex(_source: &str) -> Tokens {
    todo!()
}
