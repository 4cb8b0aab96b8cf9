//! f-strings (PEP 701): their text is one token per run, their replacement fields are lexed in place, nested at will.

use super::{LexError, Lexer, OpenKind, text_flags};
use crate::syntax::token::{Bracket, TokenKind, flag};

/// f-strings inside f-strings.
const FSTRING_DEPTH_MAX: usize = 150;
/// Replacement fields in format specs of one f-string.
const FIELD_DEPTH_MAX: usize = 3;

/// The f-string whose text is being read.
#[derive(Clone, Copy)]
struct Text {
    quote: u8,
    triple: bool,
    raw: bool,
    /// In the format spec of a field.
    spec: bool,
}

impl Lexer<'_> {
    /// An f-string whose token starts at `start` and whose quote is here.
    pub(super) fn fstring(&mut self, start: usize, prefix: u8) -> Result<(), LexError> {
        let quote = self.peek(0);
        let triple = self.at_triple(quote);
        self.at += if triple { 3 } else { 1 };
        let raw = prefix & flag::RAW != 0;
        if self.open.iter().filter(|open| matches!(open.what, OpenKind::FString { .. })).count() + 1 >= FSTRING_DEPTH_MAX {
            return Err(LexError::new("too many nested f-strings", self.at));
        }
        self.open.push(super::Open { bracket: self.brackets.len() as u32, what: OpenKind::FString { quote, triple, raw } });
        let bracket = self.brackets.len() as u32;
        self.brackets.push(Bracket { open: self.tokens.len() as u32, ..Bracket::default() });
        let flags = if raw { flag::RAW } else { 0 } | if triple { flag::TRIPLE } else { 0 };
        self.push_with(TokenKind::FStringStart, start, bracket, flags);
        self.text_if_open()
    }

    /// The `:` of a field: text follows.
    pub(super) fn field_colon(&mut self) -> Result<(), LexError> {
        let start = self.at;
        self.at += 1;
        self.push(TokenKind::FieldColon, start);
        if let Some(open) = self.open.last_mut() {
            open.what = OpenKind::Field { spec: true };
        }
        self.text_if_open()
    }

    /// When what is open now is text, reads it up to the next field or the end of the f-string.
    pub(super) fn text_if_open(&mut self) -> Result<(), LexError> {
        while let Some(text) = self.open_text() {
            if !self.text(text)? {
                break;
            }
        }
        Ok(())
    }

    fn open_text(&self) -> Option<Text> {
        let spec = match self.open.last()?.what {
            OpenKind::FString { .. } => false,
            OpenKind::Field { spec: true } => true,
            _ => return None,
        };
        self.innermost(spec)
    }

    fn innermost(&self, spec: bool) -> Option<Text> {
        self.open.iter().rev().find_map(|open| match open.what {
            OpenKind::FString { quote, triple, raw } => Some(Text { quote, triple, raw, spec }),
            _ => None,
        })
    }

    /// One run of text and what ends it. True when the next thing may be text again.
    fn text(&mut self, text: Text) -> Result<bool, LexError> {
        let start = self.at;
        let mut doubled = false;
        loop {
            let Some(&byte) = self.bytes.get(self.at) else {
                if text.spec && !text.triple {
                    // As if a newline were here: the field is what is open.
                    return self.end_of_source().map(|()| false);
                }
                return Err(self.unterminated_fstring(text));
            };
            match byte {
                b'\n' if text.spec && !text.triple => {
                    // A newline ends the spec; the field must be closed next.
                    self.middle(start, text, doubled);
                    if let Some(open) = self.open.last_mut() {
                        open.what = OpenKind::Field { spec: false };
                    }
                    return Ok(false);
                }
                b'\n' if !text.triple => return Err(self.unterminated_fstring(text)),
                b'\\' => self.escape(text),
                b'{' if self.peek(1) == b'{' && !text.spec => {
                    doubled = true;
                    self.at += 2;
                }
                b'{' => {
                    self.middle(start, text, doubled);
                    self.open_field()?;
                    return Ok(false);
                }
                b'}' if text.spec => {
                    self.middle(start, text, doubled);
                    let at = self.at;
                    self.at += 1;
                    self.close(TokenKind::FieldClose, at);
                    return Ok(true);
                }
                b'}' if self.peek(1) == b'}' => {
                    doubled = true;
                    self.at += 2;
                }
                b'}' => return Err(LexError::new("f-string: single '}' is not allowed", self.at + 1)),
                _ if byte == text.quote && (!text.triple || self.at_triple(byte)) => {
                    self.middle(start, text, doubled);
                    self.end_fstring(text.triple);
                    return Ok(true);
                }
                _ => self.at += 1,
            }
        }
    }

    /// A backslash in the text: what it escapes is no quote and no brace, but for `\{`, which is a backslash and a field.
    fn escape(&mut self, text: Text) {
        match self.peek(1) {
            b'{' | b'}' => self.at += 1,
            b'N' if !text.raw && self.peek(2) == b'{' => {
                self.at += 3;
                // The name of a character; its brace opens no field.
                while !matches!(self.peek(0), b'}' | b'\n' | b'{' | 0) && self.peek(0) != text.quote {
                    self.at += 1;
                }
                if self.peek(0) == b'}' {
                    self.at += 1;
                }
            }
            _ => self.at = (self.at + 2).min(self.bytes.len()),
        }
    }

    fn middle(&mut self, start: usize, text: Text, doubled: bool) {
        if start == self.at {
            return;
        }
        let mut flags = text_flags(&self.bytes[start..self.at]);
        for (set, bit) in [(doubled, flag::DOUBLED), (text.spec, flag::SPEC), (text.raw, flag::RAW_MIDDLE)] {
            flags |= if set { bit } else { 0 };
        }
        self.push_with(TokenKind::FStringMiddle, start, 0, flags);
    }

    fn open_field(&mut self) -> Result<(), LexError> {
        let start = self.at;
        let nested = self.open.iter().rev().take_while(|open| !matches!(open.what, OpenKind::FString { .. })).count();
        if nested >= FIELD_DEPTH_MAX {
            return Err(LexError::new("f-string: expressions nested too deeply", self.at));
        }
        self.at += 1;
        self.open(OpenKind::Field { spec: false })?;
        let bracket = self.brackets.len() as u32 - 1;
        self.push_with(TokenKind::FieldOpen, start, bracket, 0);
        Ok(())
    }

    fn end_fstring(&mut self, triple: bool) {
        let start = self.at;
        self.at += if triple { 3 } else { 1 };
        // Fields still open are the grammar's to refuse.
        while let Some(open) = self.open.last().copied() {
            if matches!(open.what, OpenKind::FString { .. }) {
                break;
            }
            self.brackets[open.bracket as usize].close = self.tokens.len() as u32;
            self.open.pop();
        }
        self.close(TokenKind::FStringEnd, start);
    }

    fn unterminated_fstring(&self, text: Text) -> LexError {
        let open = self.open.iter().rev().find(|open| matches!(open.what, OpenKind::FString { .. }));
        let start = open.map_or(0, |open| self.tokens[self.brackets[open.bracket as usize].open as usize].start);
        let what = if text.triple { "unterminated triple-quoted f-string literal" } else { "unterminated f-string literal" };
        LexError::new(format!("{what} (detected at line {})", self.line_at_stop()), start as usize + 1)
    }
}
