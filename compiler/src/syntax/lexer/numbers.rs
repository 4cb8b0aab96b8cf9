//! Numbers: only where they end and which kind they are, with CPython's complaints.

use super::bytes::continues_name;
use super::{LexError, Lexer};
use crate::syntax::token::{TokenKind, flag};

impl Lexer<'_> {
    /// A number that starts with a digit.
    pub(super) fn number(&mut self) -> Result<(), LexError> {
        let start = self.at;
        if self.peek(0) == b'0' {
            match self.peek(1) | 0x20 {
                b'x' => return self.radix(start, "hexadecimal", 16),
                b'o' => return self.radix(start, "octal", 8),
                b'b' => return self.radix(start, "binary", 2),
                _ => return self.leading_zero(start),
            }
        }
        self.digits()?;
        self.after_digits(start, false)
    }

    /// A number that starts with a point.
    pub(super) fn fraction(&mut self, start: usize) -> Result<(), LexError> {
        self.at += 1;
        self.digits()?;
        self.exponent(start, TokenKind::Float)
    }

    /// `0x_ff` and its like.
    fn radix(&mut self, start: usize, name: &str, radix: u32) -> Result<(), LexError> {
        let is_digit = |byte: u8| (byte as char).is_digit(radix);
        self.at += 2;
        loop {
            if self.peek(0) == b'_' {
                self.at += 1;
            }
            if !is_digit(self.peek(0)) {
                return Err(self.bad_radix_digit(name));
            }
            while is_digit(self.peek(0)) {
                self.at += 1;
            }
            if self.peek(0) != b'_' {
                break;
            }
        }
        if self.peek(0).is_ascii_digit() {
            return Err(self.bad_radix_digit(name));
        }
        self.check_end(name)?;
        self.push_number(TokenKind::Int, start, flag::PREFIXED);
        Ok(())
    }

    fn bad_radix_digit(&self, name: &str) -> LexError {
        let byte = self.peek(0);
        if byte.is_ascii_digit() {
            return LexError::new(format!("invalid digit '{}' in {name} literal", byte as char), self.at + 1);
        }
        LexError::new(format!("invalid {name} literal"), self.at)
    }

    /// `0`, `00`, `0.5`, `0e1`, `00012.5`; but `012` is refused.
    fn leading_zero(&mut self, start: usize) -> Result<(), LexError> {
        self.at += 1;
        loop {
            if self.peek(0) == b'_' {
                self.at += 1;
                if !self.peek(0).is_ascii_digit() {
                    return Err(LexError::new("invalid decimal literal", self.at));
                }
            }
            if self.peek(0) != b'0' {
                break;
            }
            self.at += 1;
        }
        let zeros_end = self.at;
        let mut nonzero = false;
        if self.peek(0).is_ascii_digit() {
            nonzero = true;
            self.digits()?;
        }
        if nonzero && !matches!(self.peek(0) | 0x20, b'.' | b'e' | b'j') {
            let message = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers";
            return Err(LexError { range: Some((start as u32, zeros_end as u32 + 1)), ..LexError::new(message, self.at) });
        }
        self.after_digits(start, nonzero)
    }

    /// Digits with single underscores between them; at least one digit is here.
    fn digits(&mut self) -> Result<(), LexError> {
        loop {
            while self.peek(0).is_ascii_digit() {
                self.at += 1;
            }
            if self.peek(0) != b'_' {
                return Ok(());
            }
            self.at += 1;
            if !self.peek(0).is_ascii_digit() {
                return Err(LexError::new("invalid decimal literal", self.at));
            }
        }
    }

    fn after_digits(&mut self, start: usize, _nonzero: bool) -> Result<(), LexError> {
        if self.peek(0) != b'.' {
            return self.exponent(start, TokenKind::Int);
        }
        self.at += 1;
        if self.peek(0).is_ascii_digit() {
            self.digits()?;
        }
        self.exponent(start, TokenKind::Float)
    }

    fn exponent(&mut self, start: usize, mut kind: TokenKind) -> Result<(), LexError> {
        if self.peek(0) | 0x20 == b'e' {
            let signed = matches!(self.peek(1), b'+' | b'-');
            if self.peek(1 + usize::from(signed)).is_ascii_digit() {
                self.at += 1 + usize::from(signed);
                self.digits()?;
                kind = TokenKind::Float;
            } else if signed {
                return Err(LexError::new("invalid decimal literal", self.at + 2));
            }
        }
        if self.peek(0) | 0x20 == b'j' {
            self.at += 1;
            self.check_end("imaginary")?;
            kind = TokenKind::Imaginary;
        } else {
            self.check_end("decimal")?;
        }
        self.push_number(kind, start, 0);
        Ok(())
    }

    /// A letter right behind a number is an error, but for keywords that may follow one (`1if x else y`).
    fn check_end(&self, name: &str) -> Result<(), LexError> {
        let byte = self.peek(0);
        if byte >= 0x80 || !continues_name(byte) {
            return Ok(());
        }
        let rest = &self.bytes[self.at..];
        let word = &rest[..rest.iter().position(|&byte| !continues_name(byte)).unwrap_or(rest.len())];
        // Of `if`, `in` and `is` CPython looks at two letters only.
        if [&b"and"[..], b"else", b"for", b"or", b"not"].contains(&word) || matches!(word, [b'i', b'f' | b'n' | b's', ..]) {
            return Ok(());
        }
        Err(LexError::new(format!("invalid {name} literal"), self.at))
    }

    fn push_number(&mut self, kind: TokenKind, start: usize, flags: u8) {
        let underscores = if self.bytes[start..self.at].contains(&b'_') { flag::UNDERSCORES } else { 0 };
        self.push_with(kind, start, 0, flags | underscores);
    }
}
