//! The lexer: source text to [`Tokens`], by a byte-class table. It finds tokens, names, indentation and brackets; it builds no
//! strings and no numbers.

mod bytes;
mod error;
mod fstrings;
mod indentation;
mod names;
mod numbers;
mod operators;
mod strings;

pub use error::{LexError, LexErrorClass};

use super::symbols::Symbols;
use super::token::{Bracket, Token, TokenKind, flag};
use bytes::{CLASS, Class};

/// Open brackets, replacement fields included.
const BRACKET_DEPTH_MAX: usize = 200;

/// Everything the lexer found. The last token is always `EndMarker`.
pub struct Tokens {
    pub list: Vec<Token>,
    /// Matched pairs; entry 0 is no pair.
    pub brackets: Vec<Bracket>,
    pub symbols: Symbols,
    /// Where lexing stopped, if it did: the tokens end there.
    pub error: Option<LexError>,
    /// Decimal digits that an int literal may have; 0 for any number.
    pub int_digits_max: u32,
}

/// As in CPython.
pub const INT_DIGITS_MAX: u32 = 4300;

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

/// Cuts `source` (newlines are `\n`; see [`decode`](super::source::decode)) into tokens.
pub fn lex(source: &str) -> Tokens {
    let mut lexer = Lexer::new(source);
    let mut error = lexer.run().err();
    if let Some(error) = &mut error {
        error.in_fstring = lexer.open.iter().any(|open| matches!(open.what, OpenKind::FString { .. }));
    }
    lexer.finish(error)
}

/// As the `data` of a Newline: the source has none there, and CPython gives it no columns.
pub const BARE_NEWLINE: u32 = u32::MAX;

/// What is wrong with a backslash at the end of the source.
pub const CONTINUED_END: &str = "unexpected EOF while parsing";

impl Tokens {
    /// Changes how the tokens end to what CPython's lexer makes of sources that are no modules: these get no newline at their end.
    /// One statement, though, has one that ends it more.
    pub fn end_for(&mut self, mode: Mode, source: &str) {
        if mode != Mode::Exec && !source.ends_with('\n') {
            self.end_without_newline(source);
        }
        let (Some(last), None) = (self.list.len().checked_sub(1), &self.error) else { return };
        if self.list.iter().all(|token| matches!(token.kind, TokenKind::Newline | TokenKind::EndMarker)) && mode == Mode::Single {
            self.list.drain(..last);
            return;
        }
        let added = last > 0 && !source.ends_with('\n') && self.list[last - 1].kind == TokenKind::Newline;
        match mode {
            Mode::Exec => {}
            Mode::Eval if added => {
                self.list.remove(last - 1);
            }
            Mode::Eval => {}
            Mode::Single if added => self.list[last - 1].data = BARE_NEWLINE,
            Mode::Single if last > 0 => {
                let end = self.list[last];
                self.list.insert(last, Token { kind: TokenKind::Newline, data: BARE_NEWLINE, ..end });
            }
            Mode::Single => {}
        }
    }

    /// A backslash at the very end continues nothing.
    fn end_without_newline(&mut self, source: &str) {
        if let Some(error) = self.error.as_mut().filter(|error| error.message == CONTINUED_END && source.ends_with('\\')) {
            *error = LexError::late("unexpected character after line continuation character", source.len());
        }
    }
}

/// Something open: a bracket, an f-string's quotes, a replacement field.
#[derive(Clone, Copy)]
struct Open {
    /// Into `Tokens::brackets`.
    bracket: u32,
    what: OpenKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum OpenKind {
    /// `(`, `[` or `{`, as its byte.
    Bracket(u8),
    FString { quote: u8, triple: bool, raw: bool },
    /// A replacement field; `spec` once its colon was met and text follows.
    Field { spec: bool },
}

struct Lexer<'s> {
    source: &'s str,
    bytes: &'s [u8],
    at: usize,
    tokens: Vec<Token>,
    brackets: Vec<Bracket>,
    symbols: Symbols,
    open: Vec<Open>,
    /// Where this line's comment starts, else 0.
    comment: u32,
    /// Columns with tabs of eight and of one.
    indents: Vec<(u32, u32)>,
}

impl<'s> Lexer<'s> {
    fn new(source: &'s str) -> Self {
        Lexer {
            source,
            bytes: source.as_bytes(),
            at: 0,
            tokens: Vec::with_capacity(source.len() / 4 + 16),
            brackets: vec![Bracket::default()],
            symbols: Symbols::new(),
            open: Vec::new(),
            comment: 0,
            indents: Vec::new(),
        }
    }

    fn finish(mut self, error: Option<LexError>) -> Tokens {
        let end = self.at.min(self.bytes.len()) as u32;
        // A bracket left open ends with the tokens.
        let last = self.tokens.len() as u32;
        for open in std::mem::take(&mut self.open) {
            self.brackets[open.bracket as usize].close = last;
        }
        self.tokens.push(Token { start: end, end, data: 0, kind: TokenKind::EndMarker, flags: 0 });
        Tokens { list: self.tokens, brackets: self.brackets, symbols: self.symbols, error, int_digits_max: INT_DIGITS_MAX }
    }

    #[inline]
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    #[inline]
    fn push(&mut self, kind: TokenKind, start: usize) {
        self.push_with(kind, start, 0, 0);
    }

    #[inline]
    fn push_with(&mut self, kind: TokenKind, start: usize, data: u32, flags: u8) {
        self.tokens.push(Token { start: start as u32, end: self.at as u32, data, kind, flags });
    }

    fn run(&mut self) -> Result<(), LexError> {
        if u32::try_from(self.bytes.len()).is_err() {
            return Err(LexError::new("source is too large", 0));
        }
        self.indentation()?;
        while self.at < self.bytes.len() {
            let start = self.at;
            let byte = self.bytes[start];
            match CLASS[byte as usize] {
                Class::Blank => self.at += 1,
                Class::Name => self.name_or_string()?,
                Class::Digit => self.number()?,
                Class::Operator => self.operator(byte)?,
                Class::Open => self.open_bracket(byte)?,
                Class::Close => self.close_bracket(byte)?,
                Class::Newline => self.newline()?,
                Class::Quote => self.string(start, 0)?,
                Class::Hash => {
                    self.comment = self.at as u32;
                    self.at = self.line_end();
                }
                Class::Backslash => self.continuation()?,
                Class::Other => self.other(byte)?,
            }
        }
        self.end_of_source()
    }

    /// Offset of the newline that ends this line, or the end of the source.
    fn line_end(&self) -> usize {
        memchr::memchr(b'\n', &self.bytes[self.at..]).map_or(self.bytes.len(), |n| self.at + n)
    }

    fn newline(&mut self) -> Result<(), LexError> {
        let start = self.at;
        self.at += 1;
        if !self.open.is_empty() {
            self.comment = 0;
            return Ok(());
        }
        let comment = std::mem::take(&mut self.comment);
        self.push_with(TokenKind::Newline, start, comment, 0);
        self.indentation()
    }

    /// A backslash: the line goes on behind the newline.
    fn continuation(&mut self) -> Result<(), LexError> {
        if self.peek(1) != b'\n' {
            if self.at + 1 == self.bytes.len() {
                return Err(LexError::late(CONTINUED_END, self.at + 2));
            }
            return Err(LexError::late("unexpected character after line continuation character", self.at + 2));
        }
        self.at += 2;
        if self.at == self.bytes.len() {
            return Err(LexError::late(CONTINUED_END, self.at));
        }
        Ok(())
    }

    fn other(&mut self, byte: u8) -> Result<(), LexError> {
        self.at += 1;
        if byte < b' ' || byte == 0x7f {
            return Err(LexError::new(format!("invalid non-printable character U+{byte:04X}"), self.at));
        }
        self.push(TokenKind::Unknown, self.at - 1);
        Ok(())
    }

    fn open_bracket(&mut self, byte: u8) -> Result<(), LexError> {
        let start = self.at;
        self.at += 1;
        let kind = match byte {
            b'(' => TokenKind::LParen,
            b'[' => TokenKind::LBracket,
            _ => TokenKind::LBrace,
        };
        self.open(OpenKind::Bracket(byte))?;
        let bracket = self.brackets.len() as u32 - 1;
        self.push_with(kind, start, bracket, 0);
        Ok(())
    }

    /// Notes that the next token opens `what`.
    fn open(&mut self, what: OpenKind) -> Result<(), LexError> {
        if self.open.len() >= BRACKET_DEPTH_MAX && self.bracket_depth() >= BRACKET_DEPTH_MAX {
            return Err(LexError::new("too many nested parentheses", self.at));
        }
        self.open.push(Open { bracket: self.brackets.len() as u32, what });
        self.brackets.push(Bracket { open: self.tokens.len() as u32, ..Bracket::default() });
        Ok(())
    }

    /// Open brackets and fields; quotes do not count.
    fn bracket_depth(&self) -> usize {
        self.open.iter().filter(|open| !matches!(open.what, OpenKind::FString { .. })).count()
    }

    fn close_bracket(&mut self, byte: u8) -> Result<(), LexError> {
        let start = self.at;
        self.at += 1;
        let (kind, opener) = match byte {
            b')' => (TokenKind::RParen, b'('),
            b']' => (TokenKind::RBracket, b'['),
            _ => (TokenKind::RBrace, b'{'),
        };
        let Some(&open) = self.open.last() else {
            return Err(LexError::new(format!("unmatched '{}'", byte as char), self.at));
        };
        match open.what {
            OpenKind::Field { .. } if byte == b'}' => self.close(TokenKind::FieldClose, start),
            OpenKind::Bracket(byte) if byte == opener => self.close(kind, start),
            OpenKind::Bracket(other) => return Err(self.wrong_closer(byte, other, open.bracket)),
            _ => return Err(LexError::new(format!("f-string: unmatched '{}'", byte as char), self.at)),
        }
        self.text_if_open()
    }

    fn wrong_closer(&self, byte: u8, opener: u8, bracket: u32) -> LexError {
        let open = self.tokens[self.brackets[bracket as usize].open as usize].start as usize;
        let lines = memchr::memchr_iter(b'\n', &self.bytes[open..self.at]).count();
        let (byte, opener) = (byte as char, opener as char);
        if lines == 0 {
            return LexError::new(format!("closing parenthesis '{byte}' does not match opening parenthesis '{opener}'"), self.at);
        }
        let line = 1 + memchr::memchr_iter(b'\n', &self.bytes[..open]).count();
        LexError::new(format!("closing parenthesis '{byte}' does not match opening parenthesis '{opener}' on line {line}"), self.at)
    }

    /// Ends the innermost open thing with a token of `kind`.
    fn close(&mut self, kind: TokenKind, start: usize) {
        if let Some(open) = self.open.pop() {
            self.brackets[open.bracket as usize].close = self.tokens.len() as u32;
            self.push_with(kind, start, open.bracket, 0);
        }
    }

    /// `for` directly in a bracket makes it a comprehension.
    fn note_for(&mut self) {
        let token = self.tokens.len() as u32;
        if let Some(&Open { bracket, what: OpenKind::Bracket(_) | OpenKind::Field { .. } }) = self.open.last() {
            let is_async = self.tokens.last().is_some_and(|token| token.kind == TokenKind::KwAsync);
            let bracket = &mut self.brackets[bracket as usize];
            if bracket.comprehension == 0 {
                bracket.comprehension = token - u32::from(is_async);
            }
        }
    }

    fn end_of_source(&mut self) -> Result<(), LexError> {
        self.at = self.bytes.len();
        if let Some(open) = self.open.iter().rev().find(|open| !matches!(open.what, OpenKind::FString { .. })) {
            let opener = self.tokens[self.brackets[open.bracket as usize].open as usize];
            let byte = self.bytes[opener.start as usize] as char;
            let error = LexError::new(format!("'{byte}' was never closed"), opener.end as usize);
            return Err(LexError { class: LexErrorClass::OpenBracket, ..error });
        }
        if self.tokens.last().is_some_and(|token| !matches!(token.kind, TokenKind::Newline | TokenKind::Indent | TokenKind::Dedent)) {
            let comment = std::mem::take(&mut self.comment);
            self.push_with(TokenKind::Newline, self.at, comment, 0);
        }
        for _ in 0..std::mem::take(&mut self.indents).len() {
            self.push(TokenKind::Dedent, self.at);
        }
        Ok(())
    }
}

/// The bits of `flag` that describe the text of a string.
fn text_flags(text: &[u8]) -> u8 {
    let ascii = if text.is_ascii() { 0 } else { flag::NON_ASCII };
    ascii | if memchr::memchr(b'\\', text).is_some() { flag::BACKSLASH } else { 0 }
}
