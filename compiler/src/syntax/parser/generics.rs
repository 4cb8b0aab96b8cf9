//! PEP 695: type parameters of functions and classes, and `type` statements.
//!
//! The parameters live in a scope of their own around the definition: a unit that is called at once. Bounds, constraints, defaults
//! and the values of aliases are evaluated later, by functions.

use std::rc::Rc;

use super::functions::{DEFAULTS, FunctionParts, TYPE_PARAMS};
use super::value::{Kind, Value};
use super::{Parser, R};
use crate::code::op::{Intrinsic, Op, WINDOW_HEADER};
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::scan::ScopeKind;
use crate::syntax::token::{Symbol, TokenKind};

impl Parser<'_> {
    /// `def f[T]` with the cursor at the bracket.
    pub(super) fn generic_function(&mut self, keyword: usize, line: u32) -> R<Value> {
        let brackets = self.pos;
        let at = self.range_to(keyword, keyword + 1);
        let mark = self.unit.free;
        let open = self.bracket(brackets).close as usize + 1;
        self.demand(self.kind_at(open) == TokenKind::LParen)?;
        // The defaults belong to the scope around; they are arguments of the unit of the type parameters.
        let window = self.unit.reserve(WINDOW_HEADER);
        let mut given = FunctionParts::default();
        self.default_values(open + 1, keyword, &mut given)?;
        let kinds: Vec<u8> = given.parts.iter().map(|part| part.0).collect();
        let value = self.in_type_parameters(brackets, window, &kinds, line, at, |parser, parameters| {
            let parts = kinds.iter().enumerate().map(|(register, &kind)| (kind, register as u16)).collect();
            let parts = FunctionParts { parts, extra_cell: None };
            let function = parser.unit.reserve(1);
            parser.pos = open;
            parser.function_behind_defaults(keyword, line, open, function, parts, at)?;
            parser.unit.emit(Op::SetFunction, TYPE_PARAMS, function, parameters, 0, at);
            Ok(function)
        })?;
        self.unit.free = mark;
        Ok(value)
    }

    /// `class C[T]` with the cursor at the bracket.
    pub(super) fn generic_class(&mut self, keyword: usize, line: u32) -> R<Value> {
        let brackets = self.pos;
        let at = self.range_to(keyword, keyword + 1);
        let mark = self.unit.free;
        let window = self.unit.reserve(WINDOW_HEADER);
        let value = self.in_type_parameters(brackets, window, &[], line, at, |parser, parameters| {
            let base = parser.unit.reserve(1);
            parser.unit.emit(Op::Intrinsic, Intrinsic::SubscriptGeneric as u8, base, parameters, 1, at);
            let cell = parser.unit.reserve(1);
            parser.unit.emit(Op::Move, 0, cell, parameters, 0, at);
            parser.unit.emit(Op::MakeCell, 0, cell, 0, 0, at);
            parser.type_params_cell = Some(cell);
            let value = parser.class_behind_name(keyword, line, Some(base))?;
            Ok(parser.to_next(value))
        })?;
        self.unit.free = mark;
        Ok(value)
    }

    /// `type A[T] = value`.
    pub(super) fn type_statement(&mut self) -> R<()> {
        let keyword = self.pos;
        let name = keyword + 1;
        let mark = self.unit.free;
        self.unit.pure = false;
        self.demand(self.kind_at(name) == TokenKind::Name)?;
        self.demand_assignable(name)?;
        self.pos = name + 1;
        let line = self.line_of(keyword);
        let at = self.range_to(keyword, name);
        let value = if self.kind() == TokenKind::LBracket {
            let brackets = self.pos;
            let window = self.unit.reserve(WINDOW_HEADER);
            self.in_type_parameters(brackets, window, &[], line, at, |parser, parameters| {
                let value = parser.alias(keyword, Some(parameters), line, at)?;
                Ok(parser.to_next(value))
            })?
        } else {
            self.alias(keyword, None, line, at)?
        };
        self.unit.free = mark;
        let end = self.pos;
        self.demand(matches!(self.kind(), TokenKind::Newline | TokenKind::Semicolon | TokenKind::EndMarker))?;
        self.store_var(self.data(name), value, at);
        self.pos = end;
        self.unit.free = mark;
        Ok(())
    }

    /// The alias itself, with the cursor at its `=`.
    fn alias(&mut self, keyword: usize, parameters: Option<u16>, line: u32, at: ByteRange) -> R<Value> {
        self.expect(TokenKind::Equal)?;
        let scope = self.data(keyword);
        self.demand(self.scan.scopes.get(scope as usize).is_some_and(|scope| scope.kind == ScopeKind::TypeAlias))?;
        let name = self.scan.scopes[scope as usize].name;
        let name = self.text(name);
        let mark = self.unit.free;
        self.to_next(Value::constant(Const::Str(name.as_bytes().into()), at));
        match parameters {
            Some(parameters) => self.to_next(Value { kind: Kind::Temp(parameters), at }),
            None => self.to_next(Value::constant(Const::None, at)),
        };
        self.evaluator(scope, name, line, false, at)?;
        self.unit.free = mark;
        Ok(Value::open(self.unit.emit(Op::Intrinsic, Intrinsic::TypeAlias as u8, 0, mark, 3, at), at))
    }

    /// Compiles a unit for the type parameters in `brackets` and what `definition` makes with them (it is given the register of
    /// their tuple and returns that of the result), and calls it. `window` is the call's; its arguments, the parts `given`, stand in it.
    fn in_type_parameters(&mut self, brackets: usize, window: u16, given: &[u8], line: u32, at: ByteRange, definition: impl FnOnce(&mut Self, u16) -> R<u16>) -> R<Value> {
        let scope = self.bracket(brackets).scope;
        self.demand(self.scan.scopes.get(scope as usize).is_some_and(|scope| scope.kind == ScopeKind::TypeParams))?;
        let owner = self.scan.scopes[scope as usize].name;
        let owner = if owner == crate::syntax::scan::NONE { Rc::from("") } else { self.text(owner) };
        let outer = self.enter_unit(scope, format!("<generic parameters of {owner}>").into(), line, false);
        self.unit.flags.function = true;
        self.unit.pure = false;
        for &part in given {
            self.unit.reserve(1);
            self.unit.versions.add(true);
            self.unit.local_symbols.push(0);
            self.unit.local_names.push(if part == DEFAULTS { ".defaults".into() } else { ".kwdefaults".into() });
            self.unit.arg_count += 1;
        }
        self.place_vars(scope, false);
        self.receive_free(scope, at);
        self.make_cells(scope, false, at);
        let parameters = self.type_parameters(brackets)?;
        let result = definition(self, parameters)?;
        self.unit.emit(Op::Return, 0, result, 0, 0, at);
        self.unit.live = false;
        let unit = self.leave_unit(outer)?;
        let function = self.unit.reserve(1);
        self.make_function(function, unit, scope, FunctionParts::default(), at);
        self.unit.emit(Op::Move, 0, window, function, 0, at);
        Ok(self.emit_call(window, false, given.len() as u16, Vec::new(), at))
    }

    /// The parameters in `[…]`: each is bound to its name; the register of the tuple of all.
    fn type_parameters(&mut self, brackets: usize) -> R<u16> {
        let close = self.bracket(brackets).close as usize;
        self.pos = brackets + 1;
        let first = self.unit.free;
        let mut count = 0u16;
        let mut defaulted = false;
        self.demand(self.pos < close)?;
        while self.pos < close {
            let has_default = self.type_parameter()?;
            self.demand(has_default || !defaulted)?;
            defaulted |= has_default;
            count += 1;
            let more = self.accept(TokenKind::Comma);
            self.demand(more || self.pos == close)?;
        }
        self.pos = close + 1;
        let at = self.range_to(brackets, close);
        self.unit.emit(Op::BuildTuple, 0, first, first, count, at);
        self.unit.free = first + 1;
        Ok(first)
    }

    /// One parameter, into the next register; whether it has a default.
    fn type_parameter(&mut self) -> R<bool> {
        let intrinsic = match self.kind() {
            TokenKind::Star => Intrinsic::TypeVarTuple,
            TokenKind::DoubleStar => Intrinsic::ParamSpec,
            _ => Intrinsic::TypeVar,
        };
        self.pos += usize::from(intrinsic != Intrinsic::TypeVar);
        let token = self.pos;
        self.demand(self.kind() == TokenKind::Name)?;
        self.demand_assignable(token)?;
        self.pos += 1;
        let at = self.range(token);
        let symbol = self.own_symbol(token);
        let name = self.text(symbol);
        let line = self.line_of(token);
        let slot = self.unit.reserve(1);
        let argument = self.to_next(Value::constant(Const::Str(name.as_bytes().into()), at));
        let (intrinsic, count) = if intrinsic == Intrinsic::TypeVar && self.kind() == TokenKind::Colon {
            let constraints = self.constraints_follow();
            let scope = self.data(self.pos);
            self.pos += 1;
            self.evaluator(scope, name.clone(), line, false, at)?;
            (if constraints { Intrinsic::TypeVarWithConstraints } else { Intrinsic::TypeVarWithBound }, 2)
        } else {
            (intrinsic, 1)
        };
        self.unit.emit(Op::Intrinsic, intrinsic as u8, slot, argument, count, at);
        self.unit.free = slot + 1;
        let defaulted = self.kind() == TokenKind::Equal;
        if defaulted {
            let scope = self.data(self.pos);
            self.pos += 1;
            let pair = self.to_next_copy(slot, at);
            self.evaluator(scope, name, line, intrinsic == Intrinsic::TypeVarTuple, at)?;
            self.unit.emit(Op::Intrinsic, Intrinsic::SetTypeParamDefault as u8, slot, pair, 2, at);
            self.unit.free = slot + 1;
        }
        self.store_var(self.data(token), Value { kind: Kind::Temp(slot), at }, at);
        Ok(defaulted)
    }

    /// The name as written, not mangled.
    fn own_symbol(&self, token: usize) -> Symbol {
        let token = self.tokens[token];
        self.symbols.find(&self.source[token.start as usize..token.end as usize]).unwrap_or(self.var(token.data).symbol)
    }

    fn to_next_copy(&mut self, register: u16, at: ByteRange) -> u16 {
        let copy = self.unit.reserve(1);
        self.unit.emit(Op::Move, 0, copy, register, 0, at);
        copy
    }

    /// Whether the bound at the cursor's colon is a tuple in brackets.
    fn constraints_follow(&self) -> bool {
        let open = self.pos + 1;
        if self.kind_at(open) != TokenKind::LParen {
            return false;
        }
        let bracket = self.bracket(open);
        let behind = self.kind_at(bracket.close as usize + 1);
        let tuple = bracket.commas > 0 || bracket.close as usize == open + 1;
        tuple && matches!(behind, TokenKind::Comma | TokenKind::RBracket | TokenKind::Equal)
    }

    /// A function without parameters that evaluates the expression at the cursor; into the next register.
    fn evaluator(&mut self, scope: u32, name: Rc<str>, line: u32, starred: bool, at: ByteRange) -> R<()> {
        let known = self.scan.scopes.get(scope as usize).is_some_and(|scope| matches!(scope.kind, ScopeKind::TypeVariable | ScopeKind::TypeAlias));
        self.demand(known)?;
        let outer = self.enter_unit(scope, name, line, false);
        self.unit.flags.function = true;
        self.unit.pure = false;
        self.place_vars(scope, false);
        self.receive_free(scope, at);
        self.make_cells(scope, false, at);
        let value = if starred && self.kind() == TokenKind::Star { self.starred_annotation()? } else { self.expression()? };
        let at = value.at;
        self.return_value(value, at);
        let unit = self.leave_unit(outer)?;
        let function = self.unit.reserve(1);
        self.make_function(function, unit, scope, FunctionParts::default(), at);
        Ok(())
    }
}
