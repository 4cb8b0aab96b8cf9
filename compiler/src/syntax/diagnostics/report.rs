//! From what was found to CPython's `SyntaxError`: lines and columns, with its habits about where a range ends.

use super::{SyntaxError, SyntaxErrorKind};
use crate::code::positions::LineTable;
use crate::syntax::lexer::{BARE_NEWLINE, LexError, LexErrorClass, Mode, Tokens};
use crate::syntax::token::{Token, TokenKind};

/// A mistake, before lines and columns are known.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    pub kind: SyntaxErrorKind,
    pub message: String,
    pub place: Place,
    /// It came from the lexer.
    pub from_lexer: bool,
}

/// Where a mistake is, in byte offsets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// From the first byte to behind the last.
    Range(u32, u32),
    /// The same, with an end column counted in its own line.
    Exact(u32, u32),
    /// A start without an end (CPython's end column is 0 then).
    Start(u32),
    /// From a start to where the lexer stands.
    From(u32, u32),
    /// Where the lexer stands (end column -1).
    Stop(u32),
    /// Behind the newline that ends a line (end column -1).
    LineEnd(u32),
    /// The end of the source as a token: the last line, without columns.
    EndOfSource,
    /// The character that ends here, as the lexer reports it.
    Character(u32),
    /// A line, at column 1.
    Line(u32),
    /// A whole line without columns (0).
    NoColumn(u32),
}

impl Fault {
    pub(super) fn new(message: impl Into<String>, place: Place) -> Self {
        Fault { kind: SyntaxErrorKind::SyntaxError, message: message.into(), place, from_lexer: false }
    }

    /// A mistake that the tokens `range` are.
    pub(super) fn at_tokens(tokens: &Tokens, range: (u32, u32), message: impl Into<String>) -> Self {
        if tokens.list.get(range.0 as usize).is_some_and(|token| token.kind == TokenKind::EndMarker || is_bare_newline(token)) {
            return Fault::new(message, Place::EndOfSource);
        }
        Fault::new(message, Place::Range(start(tokens, range.0), end(tokens, range.1)))
    }

    /// At one token: without width for those that have none.
    pub(super) fn at_token(tokens: &Tokens, token: u32, message: impl Into<String>) -> Self {
        match tokens.list.get(token as usize) {
            Some(found) if is_bare(found.kind) || is_bare_newline(found) => Fault::new(message, Place::Stop(found.end)),
            _ => Fault::at_tokens(tokens, (token, token + 1), message),
        }
    }

    /// What stopped the lexer.
    pub(super) fn lexer(error: &LexError) -> Self {
        let place = match error.class {
            LexErrorClass::Prompt => error.range.map_or(Place::Character(error.at), |(start, end)| Place::From(start, end)),
            LexErrorClass::OpenBracket => Place::Start(error.at - 1),
            LexErrorClass::Late if error.kind == SyntaxErrorKind::TabError || error.message.starts_with("too many") => Place::Line(error.at),
            LexErrorClass::Late if error.message.starts_with("unexpected character") => Place::Start(error.at - 1),
            LexErrorClass::Late => Place::LineEnd(error.at),
        };
        Fault { kind: error.kind, message: error.message.clone(), place, from_lexer: error.class == LexErrorClass::Prompt }
    }

    /// A range as the compiler's later passes report it.
    pub(super) fn exact(self) -> Self {
        match self.place {
            Place::Range(start, end) => Fault { place: Place::Exact(start, end), ..self },
            _ => self,
        }
    }

    /// In lines and columns of `source`.
    pub(super) fn resolve(self, source: &str, mode: Mode) -> SyntaxError {
        if source.is_empty() {
            return SyntaxError { kind: self.kind, message: self.message, line: 0, column: 0, end_line: 0, end_column: Some(0), text: Some(String::new()) };
        }
        // A module that does not end its last line gets a newline.
        let adds_newline = mode == Mode::Exec && !source.ends_with('\n');
        let lines = Lines { source, table: LineTable::new(source.as_bytes()) };
        let (from, to) = match self.place {
            Place::Range(start, end) | Place::Exact(start, end) | Place::From(start, end) => (start, end),
            Place::Start(at) | Place::Character(at) | Place::Line(at) | Place::NoColumn(at) | Place::LineEnd(at) => (at, at),
            // The end of the source is the end of its last line.
            Place::Stop(at) if at as usize == source.len() => (at + u32::from(adds_newline), at + u32::from(adds_newline)),
            Place::Stop(at) => (at, at),
            Place::EndOfSource => (source.len() as u32, source.len() as u32),
        };
        // What ends a line belongs to it.
        let at_end = from as usize >= source.len();
        let stop = at_end || matches!(self.place, Place::Character(_) | Place::Line(_) | Place::LineEnd(_));
        let (line, line_start) = lines.line_of(if stop && from > 0 && lines.ends_line(from) { from - 1 } else { from });
        let (end_line, end_start) = if stop { (line, line_start) } else { lines.line_of_end(to, from) };
        let column = lines.characters(line_start, from);
        // CPython counts the end column in the text of the first line.
        let end_bytes = to - end_start;
        let limit = lines.line_length(line_start) + 1;
        let end_column = |one: u32| {
            let bytes = (end_bytes + one).min(limit);
            lines.characters(line_start, line_start + bytes.min(limit - 1)) + i32::from(bytes == limit)
        };
        let (column, end_column) = match self.place {
            Place::Exact(..) => (column + 1, lines.characters(end_start, to) + 1),
            Place::Range(..) if end_line == line => (column + 1, lines.characters(line_start, to) + 1),
            Place::Range(..) => (column + 1, end_column(1)),
            Place::From(..) => (column + 1, end_column(0)),
            Place::Start(_) => (column + 1, 0),
            Place::Stop(_) | Place::LineEnd(_) => (column, -1),
            Place::EndOfSource => (0, 0),
            Place::Character(_) => (column, column),
            Place::Line(_) => (1, 0),
            Place::NoColumn(_) => (0, 0),
        };
        let mut text = lines.text(line_start).to_string();
        let ends = source.len() > line_start as usize + text.len() || adds_newline;
        if ends && !self.from_lexer {
            text.push('\n');
        }
        SyntaxError { kind: self.kind, message: self.message, line, column, end_line, end_column: Some(end_column), text: Some(text) }
    }
}

/// Tokens that CPython gives no columns.
fn is_bare(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Indent | TokenKind::Dedent | TokenKind::EndMarker)
}

/// A newline that CPython gives no columns either.
fn is_bare_newline(token: &Token) -> bool {
    token.kind == TokenKind::Newline && token.data == BARE_NEWLINE
}

/// Byte offset of the first byte of token `at`.
pub(super) fn start(tokens: &Tokens, at: u32) -> u32 {
    // The end of a line begins with its comment.
    tokens.list.get(at as usize).map_or(0, |token| if token.kind == TokenKind::Newline && token.data != 0 && token.data != BARE_NEWLINE { token.data } else { token.start })
}

/// Byte offset behind the last byte before token `behind`.
pub(super) fn end(tokens: &Tokens, behind: u32) -> u32 {
    behind.checked_sub(1).and_then(|last| tokens.list.get(last as usize)).map_or(0, |token| token.end.max(token.start + u32::from(token.kind == TokenKind::Newline)))
}

struct Lines<'s> {
    source: &'s str,
    table: LineTable,
}

impl Lines<'_> {
    /// The line that byte `at` is in, and where it starts.
    fn line_of(&self, at: u32) -> (u32, u32) {
        let (line, column) = self.table.line_col(at);
        (line, at - column)
    }

    /// The line in which a range ends: behind a newline is still its line.
    fn line_of_end(&self, end: u32, start: u32) -> (u32, u32) {
        if end > start && self.ends_line(end) { self.line_of(end - 1) } else { self.line_of(end) }
    }

    fn ends_line(&self, at: u32) -> bool {
        at > 0 && self.source.as_bytes().get(at as usize - 1).is_none_or(|&byte| byte == b'\n')
    }

    fn characters(&self, from: u32, to: u32) -> i32 {
        let end = (to as usize).min(self.source.len());
        let inside = self.source.get(from as usize..end).map_or(0, |text| text.chars().count());
        // A newline that the source lacks at its end is counted all the same.
        inside as i32 + (to as usize - end) as i32
    }

    fn line_length(&self, line_start: u32) -> u32 {
        self.text(line_start).len() as u32
    }

    fn text(&self, line_start: u32) -> &str {
        let rest = self.source.get(line_start as usize..).unwrap_or("");
        rest.split('\n').next().unwrap_or("")
    }
}
