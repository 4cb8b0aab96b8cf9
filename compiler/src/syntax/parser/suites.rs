//! Suites: the statements behind a colon, and docstrings.

use std::rc::Rc;

use super::value::Value;
use super::{Parser, R};
use crate::code::op::Op;
use crate::code::unit::Const;
use crate::syntax::symbols::known;
use crate::syntax::token::TokenKind;

impl Parser<'_> {
    /// `:` and what belongs to it, with its end (a Dedent, or the Newline of a single line).
    pub(super) fn suite(&mut self) -> R<()> {
        self.suite_after(|_| Ok(false))
    }

    /// The same, with `first` called before the first statement; it says whether it has parsed a whole line.
    pub(super) fn suite_after(&mut self, first: impl FnOnce(&mut Self) -> R<bool>) -> R<()> {
        self.expect(TokenKind::Colon)?;
        if !self.accept(TokenKind::Newline) {
            return if first(self)? { Ok(()) } else { self.simple_line() };
        }
        self.expect(TokenKind::Indent)?;
        first(self)?;
        while !self.accept(TokenKind::Dedent) {
            self.demand(self.kind() != TokenKind::EndMarker)?;
            self.statement()?;
        }
        Ok(())
    }

    /// A docstring at the cursor, with the line it stands on: kept for the unit, and bound to `__doc__` where the scope has a
    /// namespace. Whether there was one.
    pub(super) fn docstring(&mut self, bind: bool) -> R<bool> {
        let mut at = self.pos;
        while self.kind_at(at) == TokenKind::Str {
            at += 1;
        }
        if at == self.pos || !matches!(self.kind_at(at), TokenKind::Newline | TokenKind::Semicolon | TokenKind::EndMarker) {
            return Ok(false);
        }
        let first = self.pos;
        let mut text = Vec::new();
        while self.kind() == TokenKind::Str {
            self.string_piece(&mut text)?;
        }
        let range = self.range(first);
        let text: Rc<[u8]> = clean(&text).into();
        if self.optimize < 2 {
            self.unit.doc = Some(text.clone());
        }
        if bind && self.optimize < 2 {
            let op = self.namespace_store();
            self.store_symbol(op, known::DUNDER_DOC, Value::constant(Const::Str(text), range), range);
        }
        if self.accept(TokenKind::Semicolon) && self.kind() != TokenKind::Newline {
            self.simple_line()?;
        } else if self.kind() != TokenKind::EndMarker {
            self.expect(TokenKind::Newline)?;
        }
        Ok(true)
    }

    /// How the unit's own namespace is written.
    pub(super) fn namespace_store(&self) -> Op {
        let module = matches!(self.mode, super::Mode::Entry | super::Mode::Module) && self.unit.scope == 0;
        if module { Op::StoreGlobal } else { Op::StoreName }
    }
}

/// A docstring without the indentation of the source: tabs are expanded, the margin of the later lines goes.
fn clean(text: &[u8]) -> Vec<u8> {
    if !text.contains(&b'\n') && !text.contains(&b'\t') {
        return text[text.iter().take_while(|&&byte| byte == b' ').count()..].to_vec();
    }
    let text = expand_tabs(text);
    let spaces = |line: &[u8]| line.iter().take_while(|&&byte| byte == b' ').count();
    let mut lines = text.split(|&byte| byte == b'\n');
    let first = lines.next().unwrap_or(&[]);
    let rest: Vec<&[u8]> = lines.collect();
    let margin = rest.iter().filter(|line| spaces(line) < line.len()).map(|line| spaces(line)).min().unwrap_or(0);
    let mut out = first[spaces(first)..].to_vec();
    for line in rest {
        out.push(b'\n');
        out.extend_from_slice(&line[margin.min(spaces(line))..]);
    }
    out
}

fn expand_tabs(text: &[u8]) -> Vec<u8> {
    if !text.contains(&b'\t') {
        return text.to_vec();
    }
    let mut out = Vec::with_capacity(text.len());
    let mut column = 0;
    for &byte in text {
        match byte {
            b'\t' => {
                let fill = 8 - column % 8;
                out.resize(out.len() + fill, b' ');
                column += fill;
            }
            _ => {
                out.push(byte);
                // Continuation bytes of a character take no column.
                column = if matches!(byte, b'\n' | b'\r') { 0 } else { column + usize::from(byte & 0xc0 != 0x80) };
            }
        }
    }
    out
}
