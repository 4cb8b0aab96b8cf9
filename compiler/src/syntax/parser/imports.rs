//! Import statements; a quoted spec (`from "./util.py" import x`) names a file or an address.

use super::value::Value;
use super::{Parser, R};
use crate::code::op::Op;
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::scan::ScopeKind;
use crate::syntax::token::{Symbol, TokenKind};

impl Parser<'_> {
    /// `import a.b as c, d`.
    pub(super) fn import_statement(&mut self) -> R<()> {
        let first = self.pos;
        self.pos += 1;
        self.unit.pure = false;
        let end = (self.pos..self.tokens.len()).find(|&at| matches!(self.kind_at(at), TokenKind::Newline | TokenKind::Semicolon | TokenKind::EndMarker));
        let whole = self.range_to(first, end.unwrap_or(self.tokens.len()) - 1);
        loop {
            self.import_item(whole)?;
            if !self.accept(TokenKind::Comma) {
                return Ok(());
            }
        }
    }

    /// One module of a statement that reaches over `at`.
    fn import_item(&mut self, at: ByteRange) -> R<()> {
        let mark = self.unit.free;
        if self.kind() == TokenKind::Str {
            let spec = self.spec()?;
            self.expect(TokenKind::KwAs)?;
            let target = self.bound_name()?;
            let module = self.emit_import(spec, Const::None, 0, true, at);
            self.store_var(target, module, at);
            self.unit.free = mark;
            return Ok(());
        }
        let start = self.pos;
        self.demand(self.kind() == TokenKind::Name)?;
        while self.kind_at(self.pos + 1) == TokenKind::Dot && self.kind_at(self.pos + 2) == TokenKind::Name {
            self.pos += 2;
        }
        let last = self.pos;
        self.pos += 1;
        let name = self.dotted(start, last);
        if !self.accept(TokenKind::KwAs) {
            let module = self.emit_import_name(&name, Const::None, 0, at);
            self.demand_assignable(start)?;
            self.store_var(self.data(start), module, at);
            self.unit.free = mark;
            return Ok(());
        }
        let target = self.bound_name()?;
        let mut module = self.emit_import_name(&name, Const::None, 0, at);
        // `import a.b.c as d`: each part is taken from the one before.
        let mut part = start + 2;
        while part <= last {
            let register = self.to_next(module);
            self.unit.free = mark;
            let symbol = self.symbol_of(part);
            let index = self.name_index(symbol);
            module = Value::open(self.unit.emit_ext(Op::ImportFrom, 0, 0, register, 0, index, at), at);
            part += 2;
        }
        self.store_var(target, module, at);
        self.unit.free = mark;
        Ok(())
    }

    /// `from .a import b as c, d`.
    pub(super) fn from_statement(&mut self) -> R<()> {
        let first = self.pos;
        let mark = self.unit.free;
        self.pos += 1;
        self.unit.pure = false;
        let mut level = 0u16;
        let mut spec = None;
        let mut name = String::new();
        if self.kind() == TokenKind::Str {
            spec = Some(self.spec()?);
        } else {
            loop {
                match self.kind() {
                    TokenKind::Dot => level = level.saturating_add(1),
                    TokenKind::Ellipsis => level = level.saturating_add(3),
                    _ => break,
                }
                self.pos += 1;
            }
            let start = self.pos;
            if self.kind() == TokenKind::Name {
                while self.kind_at(self.pos + 1) == TokenKind::Dot && self.kind_at(self.pos + 2) == TokenKind::Name {
                    self.pos += 2;
                }
                name = self.dotted(start, self.pos);
                self.pos += 1;
            } else {
                self.demand(level > 0)?;
            }
        }
        self.expect(TokenKind::KwImport)?;
        self.future_allowed &= level == 0 && name == "__future__";
        if level == 0 && name == "__future__" {
            self.demand(self.future_allowed && self.futures_are_known())?;
        }
        let (names, end) = self.imported_names()?;
        let at = self.range_to(first, end - 1);
        let list = match names.is_empty() {
            true => vec![Const::Str(b"*"[..].into())],
            false => names.iter().map(|&(token, _)| self.symbol_of(token)).collect::<Vec<_>>().into_iter().map(|name| Const::Str(self.text(name).as_bytes().into())).collect(),
        };
        let module = match spec {
            Some(spec) => self.emit_import(spec, Const::Tuple(list), 0, true, at),
            None => self.emit_import_name(&name, Const::Tuple(list), level, at),
        };
        let module = self.to_next(module);
        if names.is_empty() {
            self.demand(self.scan.scopes[self.unit.scope as usize].kind == ScopeKind::Module)?;
            self.unit.emit(Op::ImportStar, 0, module, 0, 0, at);
        }
        for (token, target) in names {
            let symbol = self.symbol_of(token);
            let index = self.name_index(symbol);
            let value = Value::open(self.unit.emit_ext(Op::ImportFrom, 0, 0, module, 0, index, at), at);
            self.store_var(target, value, at);
        }
        self.pos = end;
        self.unit.free = mark;
        Ok(())
    }

    /// The names behind `import`: (token, variable); none for `*`. And where they end.
    fn imported_names(&mut self) -> R<(Vec<(usize, u32)>, usize)> {
        if self.accept(TokenKind::Star) {
            return Ok((Vec::new(), self.pos));
        }
        let brackets = self.accept(TokenKind::LParen);
        let mut names = Vec::new();
        loop {
            let token = self.pos;
            self.demand(self.kind() == TokenKind::Name)?;
            self.pos += 1;
            let target = if self.accept(TokenKind::KwAs) {
                self.bound_name()?
            } else {
                self.demand_assignable(token)?;
                self.data(token)
            };
            names.push((token, target));
            if !self.accept(TokenKind::Comma) || (brackets && self.kind() == TokenKind::RParen) {
                break;
            }
        }
        if brackets {
            self.expect(TokenKind::RParen)?;
        }
        Ok((names, self.pos))
    }

    /// All names behind `from __future__ import` are features that there are.
    fn futures_are_known(&self) -> bool {
        const FEATURES: &[&str] =
            &["nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations"];
        let mut at = self.pos + usize::from(self.kind() == TokenKind::LParen);
        let mut wanted = true;
        loop {
            match self.kind_at(at) {
                TokenKind::Name if wanted => {
                    let token = self.tokens[at];
                    if !FEATURES.contains(&&self.source[token.start as usize..token.end as usize]) {
                        return false;
                    }
                    wanted = false;
                }
                TokenKind::Name | TokenKind::KwAs => {}
                TokenKind::Comma => wanted = true,
                TokenKind::Star => return false,
                _ => return true,
            }
            at += 1;
        }
    }

    fn bound_name(&mut self) -> R<u32> {
        self.demand(self.kind() == TokenKind::Name)?;
        self.demand_assignable(self.pos)?;
        self.pos += 1;
        Ok(self.data(self.pos - 1))
    }

    /// The name as it is written, found again among the symbols.
    fn symbol_of(&self, token: usize) -> Symbol {
        let token = self.tokens[token];
        let text = &self.source[token.start as usize..token.end as usize];
        self.symbols.find(text).unwrap_or(token.data)
    }

    fn dotted(&self, first: usize, last: usize) -> String {
        (first..=last).step_by(2).map(|token| self.symbols.text(self.symbol_of(token))).collect::<Vec<_>>().join(".")
    }

    /// A quoted spec at the cursor.
    fn spec(&mut self) -> R<String> {
        let mut text = Vec::new();
        self.string_piece(&mut text)?;
        String::from_utf8(text).map_err(|_| self.fault())
    }

    fn emit_import_name(&mut self, name: &str, list: Const, level: u16, at: ByteRange) -> Value {
        self.emit_import(name.to_owned(), list, level, false, at)
    }

    fn emit_import(&mut self, name: String, list: Const, level: u16, quoted: bool, at: ByteRange) -> Value {
        let scratch = self.unit.free;
        self.unit.touch(scratch + 1);
        self.unit.load(scratch, list, at);
        let index = self.unit.name_of_text(&name);
        Value::open(self.unit.emit_ext(Op::ImportName, u8::from(quoted), 0, scratch, level, index, at), at)
    }
}
