//! String and bytes literals: prefixes, quotes, escapes; neighbours are one literal.

use std::rc::Rc;

use super::value::Value;
use super::{Parser, R};
use crate::code::unit::Const;
use crate::syntax::token::{TokenKind, flag};

impl Parser<'_> {
    /// The string literals at the cursor.
    #[inline(never)]
    pub(super) fn strings(&mut self) -> R<Value> {
        let first = self.pos;
        if self.kind() == TokenKind::Bytes {
            return self.bytes_literals();
        }
        if self.kind() == TokenKind::Str && !matches!(self.kind_at(first + 1), TokenKind::Str | TokenKind::FStringStart | TokenKind::Bytes) {
            // One literal without escapes is a piece of the source.
            let token = self.tokens[first];
            self.pos += 1;
            if token.flags & flag::BACKSLASH == 0 {
                let (start, end) = self.contents(first);
                let at = self.range(first);
                return Ok(Value::constant(Const::Str(Rc::from(&self.source.as_bytes()[start..end])), at));
            }
            self.pos = first;
        }
        let mut text = Vec::new();
        loop {
            match self.kind() {
                TokenKind::Str => self.string_piece(&mut text)?,
                TokenKind::FStringStart => return self.joined_strings(first, text),
                TokenKind::Bytes => return Err(self.fault()),
                _ => break,
            }
        }
        Ok(Value::constant(Const::Str(text.into()), self.range(first)))
    }

    /// One plain literal at the cursor.
    pub(super) fn string_piece(&mut self, out: &mut Vec<u8>) -> R<()> {
        let (start, end) = self.contents(self.pos);
        let flags = self.tokens[self.pos].flags;
        self.unescape(start, end, flags & flag::RAW != 0 || flags & flag::BACKSLASH == 0, out)?;
        self.pos += 1;
        Ok(())
    }

    fn bytes_literals(&mut self) -> R<Value> {
        let first = self.pos;
        let mut out = Vec::new();
        while self.kind() == TokenKind::Bytes {
            self.bytes_piece(&mut out)?;
        }
        self.demand(!matches!(self.kind(), TokenKind::Str | TokenKind::FStringStart))?;
        Ok(Value::constant(Const::Bytes(out.into()), self.range(first)))
    }

    /// One literal of bytes at the cursor.
    pub(super) fn bytes_piece(&mut self, out: &mut Vec<u8>) -> R<()> {
        let (start, end) = self.contents(self.pos);
        let text = &self.source.as_bytes()[start..end];
        self.demand(text.is_ascii())?;
        if self.tokens[self.pos].flags & flag::RAW != 0 || !text.contains(&b'\\') {
            out.extend_from_slice(text);
        } else {
            self.unescape_bytes(text, out)?;
        }
        self.pos += 1;
        Ok(())
    }

    /// What stands between the quotes of a literal.
    fn contents(&self, token: usize) -> (usize, usize) {
        let token = self.tokens[token];
        let bytes = self.source.as_bytes();
        let mut start = token.start as usize;
        while start < token.end as usize && !matches!(bytes[start], b'"' | b'\'') {
            start += 1;
        }
        let quotes = if token.flags & flag::TRIPLE != 0 { 3 } else { 1 };
        (start + quotes, (token.end as usize).saturating_sub(quotes).max(start + quotes))
    }

    /// Copies source text, its escapes resolved unless it is `raw`.
    pub(super) fn unescape(&self, start: usize, end: usize, raw: bool, out: &mut Vec<u8>) -> R<()> {
        let mut rest = &self.source.as_bytes()[start..end];
        let mut warned = false;
        if raw {
            out.extend_from_slice(rest);
            return Ok(());
        }
        while let Some(at) = memchr::memchr(b'\\', rest) {
            out.extend_from_slice(&rest[..at]);
            rest = &rest[at + 1..];
            let Some((&kind, tail)) = rest.split_first() else {
                // In an f-string, before a field.
                if let Some(&brace) = self.source.as_bytes().get(end).filter(|_| !warned) {
                    self.warn_of_escape("escape", &[brace]);
                }
                out.push(b'\\');
                return Ok(());
            };
            rest = tail;
            if let Some(byte) = simple_escape(kind) {
                out.extend(byte);
                continue;
            }
            match kind {
                b'0'..=b'7' => {
                    let (digits, code) = (rest, octal(kind, &mut rest));
                    if code > 0o377 && !std::mem::replace(&mut warned, true) {
                        self.warn_of_escape("octal escape", &[&[kind], &digits[..digits.len() - rest.len()]].concat());
                    }
                    push_code_point(out, code);
                }
                b'x' => push_code_point(out, self.hexadecimal(&mut rest, 2)?),
                b'u' => push_code_point(out, self.hexadecimal(&mut rest, 4)?),
                b'U' => {
                    let code = self.hexadecimal(&mut rest, 8)?;
                    self.demand(code <= 0x10_ffff)?;
                    push_code_point(out, code);
                }
                b'N' => self.named_character(&mut rest, out)?,
                _ => {
                    if kind.is_ascii() && !std::mem::replace(&mut warned, true) {
                        self.warn_of_escape("escape", &[kind]);
                    }
                    out.extend([b'\\', kind]);
                }
            }
        }
        out.extend_from_slice(rest);
        Ok(())
    }

    fn unescape_bytes(&self, text: &[u8], out: &mut Vec<u8>) -> R<()> {
        let mut rest = text;
        let mut warned = false;
        while let Some(at) = memchr::memchr(b'\\', rest) {
            out.extend_from_slice(&rest[..at]);
            rest = &rest[at + 1..];
            let Some((&kind, tail)) = rest.split_first() else {
                out.push(b'\\');
                return Ok(());
            };
            rest = tail;
            if let Some(byte) = simple_escape(kind) {
                out.extend(byte);
                continue;
            }
            match kind {
                b'0'..=b'7' => {
                    let (digits, code) = (rest, octal(kind, &mut rest));
                    if code > 0o377 && !std::mem::replace(&mut warned, true) {
                        self.warn_of_escape("octal escape", &[&[kind], &digits[..digits.len() - rest.len()]].concat());
                    }
                    out.push(code as u8);
                }
                b'x' => out.push(self.hexadecimal(&mut rest, 2)? as u8),
                _ => {
                    if !std::mem::replace(&mut warned, true) {
                        self.warn_of_escape("escape", &[kind]);
                    }
                    out.extend([b'\\', kind]);
                }
            }
        }
        out.extend_from_slice(rest);
        Ok(())
    }

    fn hexadecimal(&self, rest: &mut &[u8], digits: usize) -> R<u32> {
        let text = rest.get(..digits).filter(|text| text.iter().all(u8::is_ascii_hexdigit)).ok_or_else(|| self.fault())?;
        *rest = &rest[digits..];
        Ok(text.iter().fold(0, |code, &digit| code << 4 | (digit as char).to_digit(16).unwrap_or(0)))
    }

    /// `{NAME}` behind `\N`.
    fn named_character(&self, rest: &mut &[u8], out: &mut Vec<u8>) -> R<()> {
        let end = memchr::memchr(b'}', rest).filter(|_| rest.first() == Some(&b'{')).ok_or_else(|| self.fault())?;
        let name = std::str::from_utf8(&rest[1..end]).unwrap_or("");
        let code = crate::character_names::character_named(name).ok_or_else(|| self.fault())?;
        *rest = &rest[end + 1..];
        push_code_point(out, code);
        Ok(())
    }
}

/// Escapes of one character; `Some(None)` for the escaped end of a line.
fn simple_escape(kind: u8) -> Option<Option<u8>> {
    Some(Some(match kind {
        b'\n' => return Some(None),
        b'\\' | b'\'' | b'"' => kind,
        b'n' => b'\n',
        b't' => b'\t',
        b'r' => b'\r',
        b'a' => 7,
        b'b' => 8,
        b'f' => 12,
        b'v' => 11,
        _ => return None,
    }))
}

/// Up to three octal digits, of which `first` is one.
fn octal(first: u8, rest: &mut &[u8]) -> u32 {
    let mut code = u32::from(first - b'0');
    for _ in 0..2 {
        match rest.first() {
            Some(&digit @ b'0'..=b'7') => {
                code = code * 8 + u32::from(digit - b'0');
                *rest = &rest[1..];
            }
            _ => break,
        }
    }
    code
}

/// Generalised UTF-8: surrogates take three bytes.
pub(super) fn push_code_point(out: &mut Vec<u8>, code: u32) {
    match char::from_u32(code) {
        Some(char) => out.extend_from_slice(char.encode_utf8(&mut [0; 4]).as_bytes()),
        None => out.extend([0xe0 | (code >> 12) as u8, 0x80 | (code >> 6 & 0x3f) as u8, 0x80 | (code & 0x3f) as u8]),
    }
}
