//! String and bytes literals: where they end.

use super::names::{B_PREFIX, U_PREFIX};
use super::{LexError, Lexer, OpenKind, text_flags};
use crate::syntax::token::{TokenKind, flag};

impl Lexer<'_> {
    /// A literal whose token starts at `start` and whose quote is here.
    pub(super) fn string(&mut self, start: usize, prefix: u8) -> Result<(), LexError> {
        let quote = self.peek(0);
        let triple = self.at_triple(quote);
        self.at += if triple { 3 } else { 1 };
        let body = self.at;
        self.find_quote(start, quote, triple)?;
        let mut flags = text_flags(&self.bytes[body..self.at]) | prefix & flag::RAW;
        if triple {
            flags |= flag::TRIPLE;
        }
        if prefix & U_PREFIX != 0 {
            flags |= flag::UNICODE;
        }
        let kind = if prefix & B_PREFIX != 0 { TokenKind::Bytes } else { TokenKind::Str };
        self.push_with(kind, start, 0, flags);
        Ok(())
    }

    /// Whether three quotes stand here.
    pub(super) fn at_triple(&self, quote: u8) -> bool {
        self.peek(0) == quote && self.peek(1) == quote && self.peek(2) == quote
    }

    /// Moves behind the closing quotes.
    fn find_quote(&mut self, start: usize, quote: u8, triple: bool) -> Result<(), LexError> {
        let mut escaped_quote = false;
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or(&[]);
            let found = if triple { memchr::memchr2(quote, b'\\', rest) } else { memchr::memchr3(quote, b'\\', b'\n', rest) };
            let Some(offset) = found else {
                self.at = self.bytes.len();
                return Err(self.unterminated(start, quote, triple, escaped_quote));
            };
            self.at += offset;
            match self.bytes[self.at] {
                b'\\' => {
                    escaped_quote |= self.peek(1) == quote;
                    self.at += 2;
                }
                b'\n' => return Err(self.unterminated(start, quote, triple, escaped_quote)),
                _ if !triple => {
                    self.at += 1;
                    return Ok(());
                }
                _ if self.at_triple(quote) => {
                    self.at += 3;
                    return Ok(());
                }
                _ => self.at += 1,
            }
        }
    }

    fn unterminated(&self, start: usize, quote: u8, triple: bool, escaped_quote: bool) -> LexError {
        // The same quote as that of the f-string around: its field was not closed.
        let around = self.open.iter().rev().find_map(|open| match open.what {
            OpenKind::FString { quote, triple, .. } => Some((quote, triple)),
            _ => None,
        });
        if around == Some((quote, triple)) {
            return LexError::new("f-string: expecting '}'", start + 1);
        }
        // The end of a source counts as a line of its own when a newline precedes it.
        let lines = self.line_at_stop();
        let what = if triple { "unterminated triple-quoted string literal" } else { "unterminated string literal" };
        let hint = if escaped_quote && !triple { "; perhaps you escaped the end quote?" } else { "" };
        LexError::new(format!("{what} (detected at line {lines}){hint}"), start + 1)
    }

    /// The line on which an unterminated literal was noticed.
    pub(super) fn line_at_stop(&self) -> usize {
        let stop = self.at.min(self.bytes.len());
        let newlines = memchr::memchr_iter(b'\n', &self.bytes[..stop]).count();
        let at_end = stop == self.bytes.len();
        if at_end && self.bytes.last() == Some(&b'\n') { newlines.max(1) } else { newlines + 1 }
    }
}
