//! Annotations: of parameters and of names; as text when `from __future__ import annotations` is in force.

use super::functions::{ANNOTATIONS, FunctionParts};
use super::value::Value;
use super::{Parser, R};
use crate::code::op::Op;
use crate::code::unit::Const;
use crate::syntax::scan::{Param, ParamKind, ScopeKind};
use crate::syntax::symbols::known;
use crate::syntax::token::{Symbol, TokenKind};

impl Parser<'_> {
    /// Evaluates the annotations of the `def` whose parameters begin at `open`; the cursor ends at the colon.
    pub(super) fn parameter_annotations(&mut self, keyword: usize, open: usize, parts: &mut FunctionParts) -> R<()> {
        let close = self.bracket(open).close as usize;
        let mut params: Vec<Param> = self.scan.params_of(self.data(keyword)).iter().copied().filter(|param| param.annotation != 0).collect();
        // As in CPython, those of positional-only parameters come behind those of the others that may be positional.
        params.sort_by_key(|param| match param.kind {
            ParamKind::Positional => 0,
            ParamKind::PositionalOnly => 1,
            _ => 2,
        });
        let mark = self.unit.free;
        let mut pairs: u16 = 0;
        for param in params {
            let name = self.var(self.data(param.token as usize)).symbol;
            self.pos = param.annotation as usize;
            self.annotation_pair(name, param.kind == ParamKind::VarArgs)?;
            self.demand(matches!(self.kind(), TokenKind::Comma | TokenKind::Equal | TokenKind::RParen))?;
            pairs += 1;
        }
        self.pos = close + 1;
        if self.accept(TokenKind::Arrow) {
            let name = self.symbols.find("return").unwrap_or(0);
            self.annotation_pair(name, false)?;
            pairs += 1;
        }
        self.demand(self.kind() == TokenKind::Colon)?;
        if pairs > 0 {
            let at = self.range_to(open, close);
            self.unit.emit(Op::BuildDict, 0, mark, mark, pairs, at);
            self.unit.free = mark + 1;
            self.unit.pure = false;
            parts.parts.push((ANNOTATIONS, mark));
        }
        Ok(())
    }

    /// A name and the annotation at the cursor, in two registers.
    fn annotation_pair(&mut self, name: Symbol, starred: bool) -> R<()> {
        let at = self.range_to(self.pos, self.pos);
        let text = self.text(name);
        self.to_next(Value::constant(Const::Str(text.as_bytes().into()), at));
        let value = if starred && self.kind() == TokenKind::Star && !self.future_annotations { self.starred_annotation()? } else { self.annotation()? };
        self.to_next(value);
        Ok(())
    }

    /// `*args: *Ts`: the only item of the unpacked value.
    pub(super) fn starred_annotation(&mut self) -> R<Value> {
        let first = self.pos;
        self.pos += 1;
        let mark = self.unit.free;
        let value = self.binary(0)?;
        let at = self.range(first);
        let register = self.to_next(value);
        self.emit_unpack(register, register, 1, None, at)?;
        self.unit.free = mark + 1;
        Ok(Value { kind: super::value::Kind::Temp(register), at })
    }

    /// The annotation at the cursor: its value, or its text.
    pub(super) fn annotation(&mut self) -> R<Value> {
        if !self.future_annotations {
            return self.expression();
        }
        let first = self.pos;
        let text = self.unparse_annotation()?;
        Ok(Value::constant(Const::Str(text.as_bytes().into()), self.range(first)))
    }

    /// The annotation of an annotated statement at the cursor; `name` is its target's token when that is a plain name.
    pub(super) fn annotation_of(&mut self, name: Option<usize>) -> R<()> {
        let namespace = matches!(self.scan.scopes[self.unit.scope as usize].kind, ScopeKind::Module | ScopeKind::Class);
        let mark = self.unit.free;
        if !namespace || (name.is_none() && self.future_annotations) {
            // Not evaluated; but it must be an expression all the same.
            let live = std::mem::replace(&mut self.unit.live, false);
            let value = self.annotation();
            self.unit.live = live;
            self.unit.free = mark;
            return value.map(|_| ());
        }
        let value = self.annotation()?;
        let at = value.at;
        let Some(name) = name else {
            self.discard(value);
            self.unit.free = mark;
            return Ok(());
        };
        let value = self.to_any(value);
        let dict = self.unit.free;
        let op = self.load_of_annotations();
        let loaded = self.load_symbol(op, known::DUNDER_ANNOTATIONS, at);
        let dict_register = self.to_next(loaded);
        debug_assert_eq!(dict, dict_register);
        let symbol = self.var(self.data(name)).symbol;
        let text = self.text(symbol);
        let key = self.to_next(Value::constant(Const::Str(text.as_bytes().into()), at));
        self.unit.emit(Op::SetItem, 0, dict_register, key, value, at);
        self.unit.free = mark;
        Ok(())
    }

    fn load_of_annotations(&self) -> Op {
        if self.namespace_store() == Op::StoreGlobal { Op::LoadGlobal } else { Op::LoadName }
    }
}
