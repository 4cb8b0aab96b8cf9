//! Where expressions, statements and clauses end, for sources whose grammar is right.

use super::shape::{Range, Shapes};
use crate::syntax::token::TokenKind::{self, *};

impl Shapes<'_> {
    /// Behind the expression that starts at `from`; commas end it, unless `commas`.
    pub(super) fn expression_end(&self, from: u32, commas: bool) -> u32 {
        let ends = |kind: TokenKind| {
            matches!(kind, RParen | RBracket | RBrace | FieldClose | FieldColon | FieldEqual | Exclamation | Newline | Semicolon | EndMarker | Equal | ColonEqual | KwFor)
                || kind == Comma && !commas
                || kind.is_augmented()
        };
        let mut at = from;
        let mut lambdas = 0;
        loop {
            match self.kind(at) {
                KwLambda => lambdas += 1,
                Colon if lambdas > 0 => lambdas -= 1,
                Colon | KwAs => return at,
                // Defaults and commas of a lambda's parameters.
                Equal | Comma if lambdas > 0 => {}
                kind if ends(kind) => return at,
                _ => {}
            }
            at = self.skip(at);
        }
    }

    /// Behind the operand of an `await` whose operand starts at `from`.
    pub(super) fn primary_end(&self, from: u32) -> u32 {
        let mut at = self.skip(from);
        loop {
            at = match self.kind(at) {
                Dot => at + 2,
                LParen | LBracket => self.skip(at),
                _ => return at,
            };
        }
    }

    /// The first token of the simple statement or head that `at` is in.
    pub(super) fn statement_start(&self, at: u32) -> u32 {
        let mut start = at;
        while start > 0 && !matches!(self.kind(start - 1), Newline | Semicolon | Indent | Dedent) {
            start -= 1;
        }
        start
    }

    /// The simple statement that `at` is in, from its keyword on when that is `global`, `nonlocal` or the like.
    pub(super) fn simple_statement(&self, at: u32, keywords: &[TokenKind]) -> Range {
        let mut start = at;
        while start > 0 && !keywords.contains(&self.kind(start)) && !matches!(self.kind(start - 1), Newline | Semicolon | Indent | Dedent) {
            start -= 1;
        }
        let mut end = at;
        while !matches!(self.kind(end), Newline | Semicolon | EndMarker) {
            end += 1;
        }
        (start, end)
    }

    /// Behind the last visible token before `end`, which is a suite's end.
    pub(super) fn suite_end(&self, end: u32) -> u32 {
        let mut end = end;
        while end > 0 && matches!(self.kind(end - 1), Newline | Dedent | Indent | Semicolon | EndMarker) {
            end -= 1;
        }
        end
    }
}
