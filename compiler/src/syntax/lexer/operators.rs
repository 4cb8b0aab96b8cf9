//! Operators and delimiters, longest first.

use super::{LexError, Lexer, OpenKind};
use crate::syntax::token::TokenKind::{self, *};

impl Lexer<'_> {
    pub(super) fn operator(&mut self, byte: u8) -> Result<(), LexError> {
        let start = self.at;
        let field = !self.open.is_empty() && matches!(self.open.last(), Some(open) if matches!(open.what, OpenKind::Field { .. }));
        if field && byte == b':' {
            return self.field_colon();
        }
        let next = self.peek(1);
        let equal = next == b'=';
        let (kind, length): (TokenKind, usize) = match byte {
            b',' => (Comma, 1),
            b'.' if next.is_ascii_digit() => return self.fraction(start),
            b'.' if next == b'.' && self.peek(2) == b'.' => (Ellipsis, 3),
            b'.' => (Dot, 1),
            b'=' if equal => (EqEqual, 2),
            b'=' if field => (FieldEqual, 1),
            b'=' => (Equal, 1),
            b':' if equal => (ColonEqual, 2),
            b':' => (Colon, 1),
            b';' => (Semicolon, 1),
            b'+' => with_equal(equal, Plus, PlusEqual),
            b'-' if next == b'>' => (Arrow, 2),
            b'-' => with_equal(equal, Minus, MinusEqual),
            b'*' => self.doubled(next, (Star, StarEqual), (DoubleStar, DoubleStarEqual), b'*'),
            b'/' => self.doubled(next, (Slash, SlashEqual), (DoubleSlash, DoubleSlashEqual), b'/'),
            // An old way to write `!=`, refused by name.
            b'<' if next == b'>' => (Unknown, 2),
            b'<' => self.doubled(next, (Less, LessEqual), (LeftShift, LeftShiftEqual), b'<'),
            b'>' => self.doubled(next, (Greater, GreaterEqual), (RightShift, RightShiftEqual), b'>'),
            b'%' => with_equal(equal, Percent, PercentEqual),
            b'@' => with_equal(equal, At, AtEqual),
            b'&' => with_equal(equal, Amper, AmperEqual),
            b'|' => with_equal(equal, VBar, VBarEqual),
            b'^' => with_equal(equal, Circumflex, CircumflexEqual),
            b'~' => (Tilde, 1),
            b'!' => with_equal(equal, Exclamation, NotEqual),
            _ => (Unknown, 1),
        };
        self.at += length;
        self.push(kind, start);
        Ok(())
    }

    /// `*`, `*=`, `**`, `**=` and its like.
    fn doubled(&self, next: u8, one: (TokenKind, TokenKind), two: (TokenKind, TokenKind), byte: u8) -> (TokenKind, usize) {
        if next != byte {
            return with_equal(next == b'=', one.0, one.1);
        }
        let (kind, length) = with_equal(self.peek(2) == b'=', two.0, two.1);
        (kind, length + 1)
    }
}

fn with_equal(equal: bool, plain: TokenKind, with: TokenKind) -> (TokenKind, usize) {
    if equal { (with, 2) } else { (plain, 1) }
}
