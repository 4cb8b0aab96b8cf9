//! Indentation: blank lines are skipped, `Indent` and `Dedent` tokens made, tabs judged as CPython does.

use super::{LexError, Lexer};
use crate::syntax::diagnostics::SyntaxErrorKind;
use crate::syntax::token::TokenKind;

/// Levels of indentation.
const INDENT_DEPTH_MAX: usize = 100;

const TAB_MIX: &str = "inconsistent use of tabs and spaces in indentation";

impl Lexer<'_> {
    /// At the start of a line: skips to the first token of the next line that has one.
    pub(super) fn indentation(&mut self) -> Result<(), LexError> {
        loop {
            let (column, alternative) = self.measure()?;
            match self.peek(0) {
                b'#' => self.at = self.line_end(),
                b'\n' => {}
                _ if self.at >= self.bytes.len() => return Ok(()),
                _ => return self.indent_to(column, alternative),
            }
            if self.at < self.bytes.len() {
                self.at += 1;
            }
        }
    }

    /// Columns of the first character that is not blank: with tabs of eight, and with tabs of one.
    fn measure(&mut self) -> Result<(u32, u32), LexError> {
        let (mut column, mut alternative) = (0u32, 0u32);
        let mut joined = 0;
        while let Some(&byte) = self.bytes.get(self.at) {
            match byte {
                b' ' => (column, alternative) = (column + 1, alternative + 1),
                b'\t' => (column, alternative) = ((column / 8 + 1) * 8, alternative + 1),
                0x0c => (column, alternative) = (0, 0),
                b'\\' => {
                    // Indentation is that of the first of the joined lines that has one.
                    joined = if joined == 0 { column } else { joined };
                    self.continuation()?;
                    continue;
                }
                _ => break,
            }
            self.at += 1;
        }
        Ok(if joined == 0 { (column, alternative) } else { (joined, joined) })
    }

    fn indent_to(&mut self, column: u32, alternative: u32) -> Result<(), LexError> {
        let start = self.at;
        let (top, alternative_top) = self.indents.last().copied().unwrap_or((0, 0));
        if column == top {
            return self.check_tabs(alternative == alternative_top);
        }
        if column > top {
            if self.indents.len() + 1 >= INDENT_DEPTH_MAX {
                return Err(self.indentation_error(SyntaxErrorKind::IndentationError, "too many levels of indentation"));
            }
            self.check_tabs(alternative > alternative_top)?;
            self.indents.push((column, alternative));
            self.push(TokenKind::Indent, start);
            return Ok(());
        }
        let kept = self.indents.iter().rposition(|&(top, _)| top <= column).map_or(0, |last| last + 1);
        let (top, alternative_top) = self.indents.get(kept.wrapping_sub(1)).copied().unwrap_or((0, 0));
        if column != top {
            return Err(self.indentation_error(SyntaxErrorKind::IndentationError, "unindent does not match any outer indentation level"));
        }
        self.check_tabs(alternative == alternative_top)?;
        for _ in kept..self.indents.len() {
            self.push(TokenKind::Dedent, start);
        }
        self.indents.truncate(kept);
        Ok(())
    }

    fn check_tabs(&self, consistent: bool) -> Result<(), LexError> {
        if consistent { Ok(()) } else { Err(self.indentation_error(SyntaxErrorKind::TabError, TAB_MIX)) }
    }

    fn indentation_error(&self, kind: SyntaxErrorKind, message: &str) -> LexError {
        LexError::indentation(kind, message, self.line_end() + 1)
    }
}
