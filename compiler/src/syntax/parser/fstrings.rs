//! f-strings: literal text and replacement fields, evaluated one by one and joined.

use super::value::{Kind, Value};
use super::{Parser, R};
use crate::code::op::Op;
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::token::{TokenKind, flag};

/// Pieces that are joined at a time.
const PIECES_MAX: u16 = 64;

/// The pieces of a string under construction: a run of registers, and literal text that is not in one yet.
struct Pieces {
    first: u16,
    count: u16,
    text: Vec<u8>,
    /// Whether backslashes stand for themselves.
    raw: bool,
}

impl Parser<'_> {
    /// String literals of which at least one is an f-string; `text` is what stood before it, `first` where all began.
    #[inline(never)]
    pub(super) fn joined_strings(&mut self, first: usize, text: Vec<u8>) -> R<Value> {
        let mut pieces = Pieces { first: self.unit.free, count: 0, text, raw: false };
        loop {
            match self.kind() {
                TokenKind::Str => self.string_piece(&mut pieces.text)?,
                TokenKind::FStringStart => {
                    pieces.raw = self.tokens[self.pos].flags & flag::RAW != 0;
                    self.pos += 1;
                    self.deeper(|parser| parser.parts(&mut pieces, TokenKind::FStringEnd))?;
                    self.expect(TokenKind::FStringEnd)?;
                }
                TokenKind::Bytes => return Err(self.fault()),
                _ => break,
            }
        }
        let at = self.range(first);
        Ok(self.joined(pieces, at))
    }

    /// Text and fields up to a token of kind `end`.
    fn parts(&mut self, pieces: &mut Pieces, end: TokenKind) -> R<()> {
        while self.kind() != end {
            match self.kind() {
                TokenKind::FStringMiddle => self.middle(&mut pieces.text)?,
                TokenKind::FieldOpen => self.field(pieces)?,
                _ => return Err(self.fault()),
            }
        }
        Ok(())
    }

    /// Literal text at the cursor.
    pub(super) fn middle(&mut self, out: &mut Vec<u8>) -> R<()> {
        let token = self.tokens[self.pos];
        let raw = token.flags & flag::RAW != 0 || token.flags & flag::BACKSLASH == 0;
        let (start, end) = (token.start as usize, token.end as usize);
        if token.flags & flag::DOUBLED == 0 {
            self.unescape(start, end, raw, out)?;
        } else {
            self.undouble(start, end, raw, out)?;
        }
        self.pos += 1;
        Ok(())
    }

    /// Text in which `{{` and `}}` stand for one brace. The braces of `\N{…}` are single and stay.
    fn undouble(&self, start: usize, end: usize, raw: bool, out: &mut Vec<u8>) -> R<()> {
        let bytes = self.source.as_bytes();
        let mut from = start;
        let mut at = start;
        while at + 1 < end {
            let byte = bytes[at];
            if byte == b'\\' && !raw && !matches!(bytes[at + 1], b'{' | b'}') {
                at += 2;
            } else if matches!(byte, b'{' | b'}') && bytes[at + 1] == byte {
                self.unescape(from, at + 1, raw, out)?;
                at += 2;
                from = at;
            } else {
                at += 1;
            }
        }
        self.unescape(from, end, raw, out)
    }

    /// `{value=!r:spec}` at the cursor.
    #[inline(never)]
    fn field(&mut self, pieces: &mut Pieces) -> R<()> {
        let open = self.pos;
        self.pos += 1;
        // Text before the field gets its register only behind the field's value: keep one free for it.
        let has_text = !pieces.text.is_empty() || self.field_is_debug(open);
        let mark = self.unit.free;
        if has_text {
            self.unit.reserve(1);
        }
        let value = self.yield_or_star_expressions()?;
        let debug = self.kind() == TokenKind::FieldEqual;
        if debug {
            self.pos += 1;
            let from = self.tokens[open].end as usize;
            let to = self.tokens[self.pos].start as usize;
            // Its escapes are those of the string around it, even within literals.
            self.unescape(from, to, pieces.raw, &mut pieces.text)?;
        }
        if has_text {
            let at = self.range_to(open, open);
            let text = std::mem::take(&mut pieces.text);
            self.unit.load(mark, Const::Str(text.into()), at);
            pieces.count += 1;
        }
        let register = self.to_next(value);
        self.format_field(open, register, debug, pieces.raw)?;
        self.expect(TokenKind::FieldClose)?;
        pieces.count += 1;
        if pieces.count >= PIECES_MAX {
            let at = self.range(open);
            self.unit.emit(Op::BuildString, 0, pieces.first, pieces.first, pieces.count, at);
            pieces.count = 1;
            self.unit.free = pieces.first + 1;
        }
        Ok(())
    }

    /// Whether the field at token `open` has the debugging `=`.
    fn field_is_debug(&self, open: usize) -> bool {
        self.bracket(open).has(crate::syntax::token::Bracket::DEBUG)
    }

    /// The conversion and format spec at the cursor, applied to the value in `register`, the topmost.
    fn format_field(&mut self, open: usize, register: u16, debug: bool, raw: bool) -> R<()> {
        let mut conversion = 0;
        if self.accept(TokenKind::Exclamation) {
            self.demand(self.kind() == TokenKind::Name)?;
            let token = self.tokens[self.pos];
            self.demand(self.tokens[self.pos - 1].end == token.start)?;
            conversion = match &self.source[token.start as usize..token.end as usize] {
                "s" => 1,
                "r" => 2,
                "a" => 3,
                _ => return Err(self.fault()),
            };
            self.pos += 1;
        } else if debug && self.kind() != TokenKind::FieldColon {
            conversion = 2;
        }
        let closed = self.bracket(open).close as usize;
        if !self.accept(TokenKind::FieldColon) {
            let at = self.range_to(open, closed);
            self.unit.emit(Op::FormatValue, conversion, register, register, 0, at);
            return Ok(());
        }
        let spec_first = self.pos;
        let dynamic = self.kind_at(spec_first) == TokenKind::FieldOpen || self.kind_at(spec_first + 1) == TokenKind::FieldOpen;
        let at = self.range_to(open, closed);
        if dynamic && conversion != 0 {
            // The conversion comes before the spec's own fields are evaluated.
            self.unit.emit(Op::FormatValue, conversion, register, register, 0, at);
            conversion = 0;
        }
        let mut pieces = Pieces { first: self.unit.free, count: 0, text: Vec::new(), raw };
        self.deeper(|parser| parser.parts(&mut pieces, TokenKind::FieldClose))?;
        let spec_at = self.range(spec_first);
        let spec = self.joined(pieces, spec_at);
        let spec = self.to_any(spec);
        self.unit.emit(Op::FormatValue, conversion | 4, register, register, spec, at);
        self.unit.free = register + 1;
        Ok(())
    }

    /// All pieces as one str.
    fn joined(&mut self, mut pieces: Pieces, at: ByteRange) -> Value {
        if pieces.count == 0 {
            return Value::constant(Const::Str(pieces.text.into()), at);
        }
        self.unit.pure = false;
        if !pieces.text.is_empty() {
            let register = self.unit.reserve(1);
            self.unit.load(register, Const::Str(std::mem::take(&mut pieces.text).into()), at);
            pieces.count += 1;
        }
        self.unit.free = pieces.first;
        if pieces.count == 1 {
            self.unit.free = pieces.first + 1;
            return Value { kind: Kind::Temp(pieces.first), at };
        }
        Value::open(self.unit.emit(Op::BuildString, 0, 0, pieces.first, pieces.count, at), at)
    }
}
