//! Number literals.

use num_bigint::BigUint;
use num_traits::Num;

use super::{Parser, R};
use crate::code::unit::Const;
use crate::syntax::token::{TokenKind, flag};

impl Parser<'_> {
    /// The number that the token `token` writes.
    #[inline(never)]
    pub(super) fn number(&self, token: usize) -> R<Const> {
        let token = self.tokens[token];
        let text = &self.source[token.start as usize..token.end as usize];
        let cleaned;
        let text = if token.flags & flag::UNDERSCORES != 0 || text.contains('_') {
            cleaned = text.replace('_', "");
            &cleaned
        } else {
            text
        };
        match token.kind {
            TokenKind::Int => self.int(text),
            TokenKind::Float => Ok(Const::Float(text.parse().map_err(|_| self.fault())?)),
            _ => {
                let digits = text.trim_end_matches(['j', 'J']);
                Ok(Const::Complex(0.0, digits.parse().map_err(|_| self.fault())?))
            }
        }
    }

    fn int(&self, text: &str) -> R<Const> {
        let bytes = text.as_bytes();
        if bytes.len() <= 18 && bytes.iter().all(u8::is_ascii_digit) {
            return Ok(Const::Int(bytes.iter().fold(0i64, |sum, digit| sum * 10 + i64::from(digit - b'0')).into()));
        }
        let (digits, radix) = match bytes.get(1) {
            Some(b'x' | b'X') => (&text[2..], 16),
            Some(b'o' | b'O') => (&text[2..], 8),
            Some(b'b' | b'B') => (&text[2..], 2),
            _ => (text, 10),
        };
        if let Ok(small) = i128::from_str_radix(digits, radix) {
            return Ok(Const::Int(small));
        }
        self.demand(radix != 10 || self.int_digits_max == 0 || digits.len() <= self.int_digits_max as usize)?;
        let big = BigUint::from_str_radix(digits, radix).map_err(|_| self.fault())?;
        Ok(Const::BigInt { negative: false, magnitude: big.to_bytes_le().into() })
    }
}
