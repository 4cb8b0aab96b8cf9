//! `from __future__ import …`: only known features, only at the beginning.

use super::Placement;
use super::super::report::{self, Fault, Place};
use crate::syntax::lexer::Tokens;
use crate::syntax::token::TokenKind::*;

const FEATURES: &[&str] = &[
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "barry_as_FLUFL",
    "generator_stop",
    "annotations",
];

fn text<'s>(source: &'s str, tokens: &Tokens, at: usize) -> &'s str {
    tokens.list.get(at).and_then(|token| source.get(token.start as usize..token.end as usize)).unwrap_or("")
}

fn is_future(source: &str, tokens: &Tokens, at: usize) -> bool {
    tokens.list.get(at).is_some_and(|token| token.kind == KwFrom) && text(source, tokens, at + 1) == "__future__" && tokens.list.get(at + 2).is_some_and(|token| token.kind == KwImport)
}

/// Where the future imports at the beginning of the source start, and the first token behind them.
fn leading(source: &str, tokens: &Tokens) -> (Vec<usize>, usize) {
    let mut found = Vec::new();
    let mut at = 0;
    let mut docstring = true;
    while let Some(token) = tokens.list.get(at) {
        match token.kind {
            Newline | Semicolon => at += 1,
            Str if docstring && matches!(tokens.list.get(at + 1).map(|token| token.kind), Some(Newline | Semicolon | Str)) => at += 1,
            KwFrom if is_future(source, tokens, at) => {
                docstring = false;
                found.push(at);
                while !matches!(tokens.list[at].kind, Newline | Semicolon | EndMarker) {
                    at += 1;
                }
            }
            _ => break,
        }
    }
    (found, at)
}

pub(super) fn unknown_feature(source: &str, tokens: &Tokens) -> Option<Fault> {
    for start in leading(source, tokens).0 {
        let mut at = start + 3;
        while !matches!(tokens.list.get(at).map(|token| token.kind), None | Some(Newline | Semicolon | EndMarker)) {
            let name = text(source, tokens, at);
            let is_name = matches!(tokens.list[at].kind, Name | Star) && tokens.list[at - 1].kind != KwAs;
            if is_name && !FEATURES.contains(&name) {
                let message = if name == "braces" { "not a chance".into() } else { format!("future feature {name} is not defined") };
                return Some(Fault::new(message, Place::Start(report::start(tokens, start as u32))));
            }
            at += 1;
        }
    }
    None
}

impl Placement<'_> {
    /// A future import behind other statements.
    pub(super) fn check_future_position(&mut self) {
        let behind = leading(self.source, self.tokens).1;
        for at in behind..self.tokens.list.len() {
            if is_future(self.source, self.tokens, at) && self.shapes.statement_start(at as u32) as usize <= at && !matches!(self.shapes.kind((at as u32).wrapping_sub(1)), KwRaise | KwYield) {
                let range = self.shapes.simple_statement(at as u32, &[KwFrom]);
                self.fault(range, "from __future__ imports must occur at the beginning of the file");
            }
        }
    }
}
