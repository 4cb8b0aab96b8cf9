//! Replacement templates: `\1`, `\g<name>`, escapes.

use super::fault::{self, Fault, at};
use super::pattern::{self, Field};
use super::source::{Source, is_name, quoted_name};
use super::subject;
use crate::heap::{Heap, Raised, Value, encode_code_point};
use crate::types::format::Output;

/// A part of a template.
pub enum Piece {
    /// Bytes to be put as they are.
    Text(Vec<u8>),
    Group(usize),
}

/// Parses a template (a str or bytes) for a Pattern.
pub fn parse<'h>(h: &'h Heap, pattern: Value<'h>, template: Value<'h>) -> Result<Vec<Piece>, Raised> {
    let is_text = h.is_str(template);
    if !is_text && h.bytes_like(template).is_none() {
        return Err(h.type_error(&format!("decoding to str: need a bytes-like object, {} found", h.type_name(template))));
    }
    h.reserve(h.len(template) as u64 * 16)?;
    let raw = if is_text { h.str_bytes(template).to_vec() } else { h.bytes_like(template).unwrap_or_default() };
    if memchr::memchr(b'\\', &raw).is_none() {
        return Ok(vec![Piece::Text(raw)]);
    }
    let text = subject::code_points(h, template);
    let mut parser = Parser { h, pattern, source: Source::new(&text), pieces: Vec::new(), pending: Vec::new(), is_text };
    match parser.run() {
        Ok(()) => Ok(parser.pieces),
        Err(fault) => Err(fault::raise(h, template, fault)),
    }
}

/// Adds what a template gives for one match; groups that did not match give nothing.
pub fn put(h: &Heap, out: &mut Output, pieces: &[Piece], data: &[u8], span: impl Fn(usize) -> Option<(usize, usize)>) -> Result<(), Raised> {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push(h, text)?,
            Piece::Group(group) => {
                if let Some((from, to)) = span(*group) {
                    out.push(h, data.get(from..to).unwrap_or_default())?;
                }
            }
        }
    }
    Ok(())
}

struct Parser<'a> {
    h: &'a Heap,
    pattern: Value<'a>,
    source: Source<'a>,
    pieces: Vec<Piece>,
    pending: Vec<u8>,
    is_text: bool,
}

impl Parser<'_> {
    fn run(&mut self) -> Result<(), Fault> {
        while let Some(c) = self.source.take() {
            if c == '\\' as u32 { self.escape()? } else { self.push(c) }
        }
        self.flush();
        Ok(())
    }
    fn push(&mut self, c: u32) {
        if !self.is_text {
            self.pending.push(c as u8);
            return;
        }
        let mut buffer = [0; 4];
        let n = encode_code_point(c, &mut buffer);
        self.pending.extend_from_slice(&buffer[..n]);
    }
    fn flush(&mut self) {
        if !self.pending.is_empty() {
            self.pieces.push(Piece::Text(std::mem::take(&mut self.pending)));
        }
    }
    fn group(&mut self, number: usize, position: usize) -> Result<(), Fault> {
        let groups = pattern::field(self.h, self.pattern, Field::Groups).as_small().unwrap_or(0) as usize;
        if number > groups {
            return at(format!("invalid group reference {number}"), position);
        }
        self.flush();
        self.pieces.push(Piece::Group(number));
        Ok(())
    }

    /// After a backslash.
    fn escape(&mut self) -> Result<(), Fault> {
        let start = self.source.at - 1;
        let Some(c) = self.source.take() else { return at("bad escape (end of pattern)", start) };
        match char::from_u32(c).unwrap_or('\u{FFFD}') {
            'g' => self.named(),
            '0' => {
                let digits = String::from("0") + &self.source.while_char(2, |c| c.is_digit(8));
                self.push(u32::from_str_radix(&digits, 8).unwrap_or(0) & 0xFF);
                Ok(())
            }
            first @ '1'..='9' => self.numbered(start, first),
            'a' => self.put_char(7),
            'b' => self.put_char(8),
            'f' => self.put_char(12),
            'n' => self.put_char(10),
            'r' => self.put_char(13),
            't' => self.put_char(9),
            'v' => self.put_char(11),
            '\\' => self.put_char(92),
            other if other.is_ascii_alphabetic() => at(format!("bad escape {}", self.source.span(start)), start),
            _ => {
                self.push('\\' as u32);
                self.put_char(c)
            }
        }
    }
    fn put_char(&mut self, c: u32) -> Result<(), Fault> {
        self.push(c);
        Ok(())
    }
    fn numbered(&mut self, start: usize, first: char) -> Result<(), Fault> {
        let mut digits = String::from(first);
        digits += &self.source.while_char(1, |c| c.is_ascii_digit());
        if digits.len() == 2 && digits.chars().all(|c| c.is_digit(8)) {
            let third = self.source.while_char(1, |c| c.is_digit(8));
            if !third.is_empty() {
                digits += &third;
                return match u32::from_str_radix(&digits, 8) {
                    Ok(code) if code <= 0o377 => self.put_char(code),
                    _ => at(format!("octal escape value {} outside of range 0-0o377", self.source.span(start)), start),
                };
            }
        }
        self.group(digits.parse().unwrap_or(usize::MAX), start + 1)
    }
    fn named(&mut self) -> Result<(), Fault> {
        if !self.source.take_if('<') {
            return at("missing <", self.source.at);
        }
        let position = self.source.at;
        let name = self.source.until('>', "group name")?;
        if is_name(&name, self.is_text) {
            let index = pattern::field(self.h, self.pattern, Field::GroupIndex);
            let key = self.h.str(&name)?;
            return match self.h.dict_get_str(index, key).and_then(|n| n.as_small()) {
                Some(number) => self.group(number as usize, position),
                None => {
                    let quoted = crate::types::str::repr_text(self.h, &name)?;
                    Err(self.h.index_error(&format!("unknown group name {quoted}")).into())
                }
            };
        }
        if !name.bytes().all(|b| b.is_ascii_digit()) {
            return at(format!("bad character in group name {}", quoted_name(self.h, &name, self.is_text)?), position);
        }
        match name.parse::<usize>() {
            Ok(number) => self.group(number, position),
            Err(_) => at(format!("invalid group reference {name}"), position),
        }
    }
}
