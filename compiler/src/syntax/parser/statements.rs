//! Statements: which one it is, and the simple ones.

use super::blocks::Way;
use super::value::{Kind, Value};
use super::{Mode, Parser, R};
use crate::code::op::{Intrinsic, Op};
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::scan::{ScopeKind, scope_flag};
use crate::syntax::symbols::known;
use crate::syntax::token::TokenKind;

impl Parser<'_> {
    pub(super) fn statement(&mut self) -> R<()> {
        self.future_allowed &= self.kind() == TokenKind::KwFrom;
        match self.kind() {
            TokenKind::KwIf => self.deeper(Self::if_statement),
            TokenKind::KwFor => self.deeper(|parser| parser.for_statement(false)),
            TokenKind::KwWhile => self.deeper(Self::while_statement),
            TokenKind::KwTry => self.deeper(Self::try_statement),
            TokenKind::KwWith => self.deeper(|parser| parser.with_statement(false)),
            TokenKind::KwMatch => self.deeper(Self::match_statement),
            TokenKind::KwDef | TokenKind::KwClass | TokenKind::At => self.deeper(Self::definition),
            TokenKind::KwAsync => self.deeper(Self::async_statement),
            _ => self.simple_line(),
        }
    }

    fn async_statement(&mut self) -> R<()> {
        match self.kind_at(self.pos + 1) {
            TokenKind::KwDef => self.definition(),
            TokenKind::KwFor => {
                self.demand_await()?;
                self.pos += 1;
                self.for_statement(true)
            }
            TokenKind::KwWith => {
                self.demand_await()?;
                self.pos += 1;
                self.with_statement(true)
            }
            _ => Err(self.fault()),
        }
    }

    /// Simple statements up to the end of the line.
    pub(super) fn simple_line(&mut self) -> R<()> {
        loop {
            self.simple_statement()?;
            let more = self.accept(TokenKind::Semicolon);
            if !more || self.kind() == TokenKind::Newline {
                break;
            }
        }
        if self.kind() == TokenKind::EndMarker {
            return Ok(());
        }
        self.expect(TokenKind::Newline)
    }

    #[inline(never)]
    fn simple_statement(&mut self) -> R<()> {
        self.future_allowed &= self.kind() == TokenKind::KwFrom;
        if let Some(assignment) = self.scan.assignment(self.pos as u32) {
            let assignment = *assignment;
            return self.assignment(&assignment);
        }
        match self.kind() {
            TokenKind::KwPass => {
                self.pos += 1;
                Ok(())
            }
            TokenKind::KwReturn => self.return_statement(),
            TokenKind::KwBreak => self.way_out(Way::Break),
            TokenKind::KwContinue => self.way_out(Way::Continue),
            TokenKind::KwRaise => self.raise_statement(),
            TokenKind::KwDel => self.del_statement(),
            TokenKind::KwAssert => self.assert_statement(),
            TokenKind::KwImport => self.import_statement(),
            TokenKind::KwFrom => self.from_statement(),
            TokenKind::KwGlobal | TokenKind::KwNonlocal => self.declaration(),
            TokenKind::KwType => self.type_statement(),
            _ => self.expression_statement(),
        }
    }

    fn expression_statement(&mut self) -> R<()> {
        let first = self.pos;
        let mark = self.unit.free;
        let value = self.yield_or_star_expressions()?;
        self.demand(matches!(self.kind(), TokenKind::Newline | TokenKind::Semicolon | TokenKind::EndMarker))?;
        if self.mode == Mode::Single && self.unit.scope == 0 {
            let at = self.range(first);
            let register = self.to_next(value);
            self.unit.emit(Op::Intrinsic, Intrinsic::Print as u8, register, register, 1, at);
        } else {
            self.discard(value);
        }
        self.unit.free = mark;
        Ok(())
    }

    /// Evaluates what is pending of a value that nobody wants.
    pub(super) fn discard(&mut self, value: Value) {
        match value.kind {
            Kind::Const(_) | Kind::Temp(_) | Kind::IsNone(..) | Kind::ConstList(_) | Kind::ConstSet(_) => {}
            Kind::Local(home, local) => self.check_bound(home, local, value.at),
            Kind::Open(_) => {
                let scratch = self.unit.free;
                self.to_register(value, scratch);
            }
            Kind::Compare(..) | Kind::CompareImmediate(..) => {
                let mark = self.unit.free;
                self.to_next(value);
                self.unit.free = mark;
            }
            // The elements have been evaluated already.
            Kind::Elements(..) => {}
        }
    }

    fn return_statement(&mut self) -> R<()> {
        let first = self.pos;
        let scope = &self.scan.scopes[self.unit.scope as usize];
        self.demand(scope.kind == ScopeKind::Function)?;
        self.demand_way(Way::Return)?;
        let (generator, asynchronous) = (scope.has(scope_flag::GENERATOR), scope.has(scope_flag::ASYNC));
        self.pos += 1;
        let value = if matches!(self.kind(), TokenKind::Newline | TokenKind::Semicolon | TokenKind::EndMarker) {
            Value::constant(Const::None, self.range(first))
        } else {
            self.demand(!(generator && asynchronous))?;
            self.star_expressions()?
        };
        let at = self.range(first);
        self.return_value(value, at);
        Ok(())
    }

    fn way_out(&mut self, way: Way) -> R<()> {
        self.demand_way(way)?;
        let at = self.range_to(self.pos, self.pos);
        self.pos += 1;
        self.leave(way, 0, at);
        Ok(())
    }

    fn raise_statement(&mut self) -> R<()> {
        let first = self.pos;
        let mark = self.unit.free;
        self.pos += 1;
        self.unit.pure = false;
        if matches!(self.kind(), TokenKind::Newline | TokenKind::Semicolon | TokenKind::EndMarker) {
            let at = self.range(first);
            self.unit.emit(Op::RaiseAgain, 0, 0, 0, 0, at);
        } else {
            let value = self.expression()?;
            let register = self.hold(value);
            if self.accept(TokenKind::KwFrom) {
                let cause = self.expression()?;
                let cause = self.to_any(cause);
                let at = self.range(first);
                self.unit.emit(Op::RaiseFrom, 0, register, cause, 0, at);
            } else {
                let at = self.range(first);
                self.unit.emit(Op::Raise, 0, register, 0, 0, at);
            }
        }
        self.unit.live = false;
        self.unit.free = mark;
        Ok(())
    }

    fn assert_statement(&mut self) -> R<()> {
        if self.optimize == 0 {
            return self.assertion();
        }
        // It is compiled, so that its mistakes are found, and jumped over.
        let mut behind = self.unit.versions.label();
        let at = self.range_to(self.pos, self.pos + 1);
        self.unit.jump(&mut behind, at);
        self.assertion()?;
        self.unit.bind(behind);
        Ok(())
    }

    fn assertion(&mut self) -> R<()> {
        let first = self.pos;
        self.warn_of_assertion(first);
        let mark = self.unit.free;
        self.pos += 1;
        let mut fails = self.unit.versions.label();
        let holds = self.unit.versions.label_beside(&fails);
        let test = if self.kind() == TokenKind::Name && self.kind_at(self.pos + 1) == TokenKind::ColonEqual {
            return Err(self.fault());
        } else {
            self.test(&fails)?
        };
        let whole = self.range_without_brackets(first + 1);
        // A test of one value keeps that one's anchor.
        let at_test = if (test.value.at.start, test.value.at.end) == (whole.start, whole.end) { test.value.at } else { whole };
        self.jump_unless(test, &mut fails);
        self.unit.free = mark;
        let mut holds = holds;
        if self.unit.live {
            self.unit.jump(&mut holds, at_test);
        }
        self.unit.bind(fails);
        let callee = self.unit.free;
        self.unit.touch(callee + 1);
        self.unit.pure = false;
        self.unit.emit(Op::LoadAssertionError, 0, callee, 0, 0, at_test);
        if self.accept(TokenKind::Comma) {
            let window = self.unit.reserve(crate::code::op::WINDOW_HEADER);
            let message = self.expression()?;
            self.to_next(message);
            self.unit.free = mark;
            let raised = self.emit_call(window, false, 1, Vec::new(), at_test);
            self.to_next(raised);
        }
        self.unit.emit(Op::Raise, 0, callee, 0, 0, at_test);
        self.unit.live = false;
        self.unit.bind(holds);
        self.unit.free = mark;
        Ok(())
    }

    /// From token `first` to the one before the cursor, less the brackets around all of it that make no tuple.
    fn range_without_brackets(&self, first: usize) -> ByteRange {
        let (mut first, mut last) = (first, self.pos - 1);
        while self.kind_at(first) == TokenKind::LParen {
            let bracket = self.bracket(first);
            if bracket.close as usize != last || bracket.commas > 0 || bracket.comprehension != 0 || last == first + 1 {
                break;
            }
            (first, last) = (first + 1, last - 1);
        }
        self.range_to(first, last)
    }

    /// `global` and `nonlocal`: the scan has heeded them.
    fn declaration(&mut self) -> R<()> {
        loop {
            self.pos += 1;
            self.demand(self.kind() == TokenKind::Name)?;
            self.pos += 1;
            if self.kind() != TokenKind::Comma {
                return Ok(());
            }
        }
    }

    fn if_statement(&mut self) -> R<()> {
        let mut end = self.unit.versions.label();
        loop {
            // At `if` or `elif`.
            let keyword = self.pos;
            self.pos += 1;
            let mark = self.unit.free;
            let mut otherwise = self.unit.versions.label_beside(&end);
            let test = self.test(&end)?;
            self.jump_unless(test, &mut otherwise);
            self.unit.free = mark;
            self.suite()?;
            self.demand(self.pos == self.data(keyword) as usize)?;
            let last = !matches!(self.kind(), TokenKind::KwElif | TokenKind::KwElse);
            if self.unit.live && !last {
                let at = self.last_range();
                self.unit.jump(&mut end, at);
            }
            self.unit.bind(otherwise);
            match self.kind() {
                TokenKind::KwElif => {}
                TokenKind::KwElse => {
                    self.pos += 1;
                    self.suite()?;
                    break;
                }
                _ => break,
            }
        }
        self.unit.bind(end);
        Ok(())
    }

    /// `__debug__` cannot be bound.
    pub(super) fn demand_assignable(&self, token: usize) -> R<()> {
        let symbol = self.var(self.data(token)).symbol;
        self.demand(symbol != known::DUNDER_DEBUG)
    }
}
