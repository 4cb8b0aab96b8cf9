//! Names, keywords, and the prefixes of strings.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

use super::bytes::continues_name;
use super::{LexError, Lexer};
use crate::syntax::symbols::KEYWORDS;
use crate::syntax::token::{TokenKind, flag};

impl Lexer<'_> {
    pub(super) fn name_or_string(&mut self) -> Result<(), LexError> {
        let start = self.at;
        let mut high = 0u8;
        while let Some(&byte) = self.bytes.get(self.at) {
            if !continues_name(byte) {
                break;
            }
            high |= byte;
            self.at += 1;
        }
        if self.at - start <= 2 && matches!(self.peek(0), b'\'' | b'"') {
            if let Some(prefix) = prefix(&self.bytes[start..self.at]) {
                return if prefix & F_PREFIX != 0 { self.fstring(start, prefix) } else { self.string(start, prefix) };
            }
        }
        if high >= 0x80 {
            return self.wide_name(start);
        }
        let symbol = self.symbols.intern(&self.source[start..self.at]);
        if symbol >= KEYWORDS {
            self.push_with(TokenKind::Name, start, symbol, 0);
            return Ok(());
        }
        let kind = TokenKind::ALL[TokenKind::KwFalse as usize + symbol as usize];
        if kind == TokenKind::KwFor {
            self.note_for();
        }
        self.push(kind, start);
        Ok(())
    }

    /// A name that is not ASCII: checked, and known by its NFKC form.
    #[cold]
    fn wide_name(&mut self, start: usize) -> Result<(), LexError> {
        let text = &self.source[start..self.at];
        for (offset, letter) in text.char_indices() {
            let valid = if offset == 0 { letter == '_' || unicode_ident::is_xid_start(letter) } else { unicode_ident::is_xid_continue(letter) };
            if !valid {
                let end = start + offset + letter.len_utf8();
                self.at = end;
                return Err(LexError::new(invalid_character(letter), end));
            }
        }
        let symbol = match is_nfkc_quick(text.chars()) {
            IsNormalized::Yes => self.symbols.intern(text),
            _ => self.symbols.intern(&text.nfkc().collect::<String>()),
        };
        // A keyword in wide letters is a keyword's name, but no keyword: the grammar never sees it as one.
        self.push_with(TokenKind::Name, start, symbol, flag::NAME_NON_ASCII);
        Ok(())
    }
}

/// The prefix has an `f`.
pub(super) const F_PREFIX: u8 = 1 << 7;
/// The prefix has a `b`.
pub(super) const B_PREFIX: u8 = 1 << 6;
/// The prefix is `u`.
pub(super) const U_PREFIX: u8 = 1 << 5;

/// What a string prefix says: `flag::RAW` and the bits above; `None` when it is no prefix.
fn prefix(text: &[u8]) -> Option<u8> {
    let one = |byte: u8| match byte.to_ascii_lowercase() {
        b'r' => flag::RAW,
        b'b' => B_PREFIX,
        b'f' => F_PREFIX,
        b'u' => U_PREFIX,
        _ => 0,
    };
    match *text {
        [a] if one(a) != 0 => Some(one(a)),
        [a, b] if matches!(one(a) | one(b), bits if bits == flag::RAW | B_PREFIX || bits == flag::RAW | F_PREFIX) => Some(one(a) | one(b)),
        _ => None,
    }
}

fn invalid_character(letter: char) -> String {
    let number = letter as u32;
    if is_printable(letter) { format!("invalid character '{letter}' (U+{number:04X})") } else { format!("invalid non-printable character U+{number:04X}") }
}

/// As `str.isprintable` judges one character.
fn is_printable(letter: char) -> bool {
    use unicode_general_category::{GeneralCategory::*, get_general_category};
    !matches!(
        get_general_category(letter),
        Control | Format | Surrogate | PrivateUse | Unassigned | LineSeparator | ParagraphSeparator | SpaceSeparator
    ) || letter == ' '
}
