//! Comprehensions, compiled into the frame around them (PEP 709), and generator expressions, which are units of their own.
//!
//! The clauses come first, then the element: the cursor moves there and back.

use super::functions::FunctionParts;
use super::loops::{Round, constant_display};
use super::value::{Kind, Value};
use super::versions::Label;
use super::{Parser, R};
use crate::code::op::{Op, WINDOW_HEADER};
use crate::code::positions::ByteRange;
use crate::code::unit::InlinedLocal;
use crate::syntax::scan::{Home, ScopeKind, scope_flag};
use crate::syntax::token::TokenKind;

/// What a comprehension does with its elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Sink {
    List(u16),
    Set(u16),
    Dict(u16),
    Yield,
}

/// An iterable that is evaluated already: the token behind it, and its place.
#[derive(Clone, Copy)]
struct Behind {
    token: usize,
    at: ByteRange,
    /// Whether it may be a generator that nothing else refers to.
    close: bool,
}

/// What stays the same in all clauses of a comprehension.
#[derive(Clone, Copy)]
struct Plan {
    sink: Sink,
    /// First token of the element.
    element: usize,
    /// The first `for` (or its `async`), which ends the element.
    clauses: usize,
    /// The token behind the first iterable, which is evaluated before the rest.
    behind: Behind,
    close: usize,
    at: ByteRange,
}

impl Parser<'_> {
    /// `[… for …]` or `{… for …}` at the cursor.
    #[inline(never)]
    pub(super) fn comprehension(&mut self, open: usize) -> R<Value> {
        let bracket = self.bracket(open);
        let scope = bracket.scope;
        if !self.scan.scopes[scope as usize].has(scope_flag::INLINED) {
            return self.comprehension_unit(open);
        }
        self.unit.pure = false;
        let close = bracket.close as usize;
        let at = self.range_to(open, close);
        let mark = self.unit.free;
        let result = self.unit.reserve(1);
        let (iterator, behind) = self.first_iterator(open)?;
        let outer_scope = std::mem::replace(&mut self.scope, scope);
        let kind = self.scan.scopes[scope as usize].kind;
        let (op, sink) = match kind {
            ScopeKind::SetComp => (Op::BuildSet, Sink::Set(result)),
            ScopeKind::DictComp => (Op::BuildDict, Sink::Dict(result)),
            _ => (Op::BuildList, Sink::List(result)),
        };
        self.unit.emit(op, 0, result, result, 0, at);
        self.place_vars(scope, true);
        self.make_cells(scope, true, at);
        let plan = Plan { sink, element: open + 1, clauses: bracket.comprehension as usize, behind, close, at };
        self.forget_walruses(open, close, outer_scope);
        self.pos = plan.clauses;
        let start = self.unit.here();
        self.clause(plan, Some(iterator))?;
        self.note_inlined(scope, start);
        self.scope = outer_scope;
        self.pos = close + 1;
        self.unit.free = mark + 1;
        Ok(Value { kind: Kind::Temp(result), at })
    }

    /// `locals()` in the comprehension, whose code goes from `start` to here, shows its variables.
    fn note_inlined(&mut self, scope: u32, start: u32) {
        let end = self.unit.here();
        for index in self.scan.scopes[scope as usize].vars.clone() {
            let var = self.var(index);
            if matches!(var.home, Home::Local | Home::Cell) {
                let (register, name) = (self.slots[index as usize].register, self.text(var.symbol));
                self.unit.inlined_locals.push(InlinedLocal { start, end, register, is_cell: var.home == Home::Cell, name });
            }
        }
    }

    /// Names that a walrus in the comprehension binds in the scope around: the element may run many times, or never.
    fn forget_walruses(&mut self, open: usize, close: usize, outer: u32) {
        let scope = std::mem::replace(&mut self.scope, outer);
        self.forget_bindings(open, close);
        self.scope = scope;
    }

    /// Evaluates the iterable of the first clause, which belongs to the scope around, and makes its iterator; also where it ends.
    fn first_iterator(&mut self, open: usize) -> R<(u16, Behind)> {
        let clauses = self.bracket(open).comprehension as usize;
        let asynchronous = self.kind_at(clauses) == TokenKind::KwAsync;
        let keyword = clauses + usize::from(asynchronous);
        let in_token = self.data(keyword) as usize;
        self.demand(self.kind_at(keyword) == TokenKind::KwFor && self.kind_at(in_token) == TokenKind::KwIn)?;
        self.pos = in_token + 1;
        self.clause_iterator(asynchronous)
    }

    /// The iterable at the cursor, evaluated, and its iterator.
    fn clause_iterator(&mut self, asynchronous: bool) -> R<(u16, Behind)> {
        let value = self.comprehension_iterable()?;
        let at = value.at;
        let behind = Behind { token: self.pos, at, close: self.is_call(&value) };
        let value = constant_display(value, at);
        let iterator = if asynchronous { self.async_iterator(value, at) } else { self.iterator(value, at) };
        Ok((iterator, behind))
    }

    /// `disjunction`: a ternary must be in brackets here.
    fn comprehension_iterable(&mut self) -> R<Value> {
        self.demand(self.kind() != TokenKind::KwLambda)?;
        self.deeper(Self::disjunction)
    }

    /// One `for` clause with its filters, and all that is inside; `iterator` is there for the first one.
    #[inline(never)]
    fn clause(&mut self, plan: Plan, iterator: Option<u16>) -> R<()> {
        let asynchronous = self.accept(TokenKind::KwAsync);
        if asynchronous {
            self.demand_await()?;
        }
        let keyword = self.pos;
        self.expect(TokenKind::KwFor)?;
        let in_token = self.data(keyword) as usize;
        self.demand(self.kind_at(in_token) == TokenKind::KwIn)?;
        let mark = self.unit.free;
        self.pos = in_token + 1;
        let (iterator, behind) = match iterator {
            Some(iterator) => (iterator, plan.behind),
            None => self.clause_iterator(asynchronous)?,
        };
        let at = behind.at;
        self.forget_bindings(keyword, plan.close);
        let mut exhausted = self.unit.versions.label();
        let base = self.unit.versions.mark();
        let start = self.unit.here();
        self.pos = keyword + 1;
        let round: Option<Round> = if asynchronous { self.next_awaited(iterator, in_token, at)? } else { self.next_item(iterator, behind.close, in_token, &mut exhausted, at)? };
        self.demand(self.pos == in_token)?;
        self.pos = behind.token;
        let mut skip = self.unit.versions.label();
        let inner = self.unit.free;
        while self.accept(TokenKind::KwIf) {
            let test = self.filter(&skip)?;
            self.jump_unless(test, &mut skip);
            self.unit.free = inner;
        }
        if matches!(self.kind(), TokenKind::KwFor | TokenKind::KwAsync) {
            self.deeper(|parser| parser.clause(plan, None))?;
        } else {
            self.demand(self.pos == plan.close)?;
            self.emit_element(plan)?;
        }
        self.unit.bind(skip);
        if self.unit.live {
            self.unit.jump_back(start, plan.at);
        }
        let stop = self.unit.here();
        if let Some(round) = round {
            self.end_of_awaited(round, &mut exhausted, at);
        }
        if behind.close {
            self.close_when_raised(start..stop, base, iterator, at);
        }
        self.unit.bind(exhausted);
        self.unit.free = mark;
        Ok(())
    }

    /// A filter: `disjunction`.
    fn filter(&mut self, base: &Label) -> R<super::value::Test> {
        self.demand(self.kind() != TokenKind::KwLambda)?;
        self.deeper(|parser| parser.test_disjunction(base))
    }

    fn emit_element(&mut self, plan: Plan) -> R<()> {
        let mark = self.unit.free;
        self.pos = plan.element;
        match plan.sink {
            Sink::Dict(dict) => {
                self.demand(self.kind() != TokenKind::DoubleStar)?;
                let key = self.expression()?;
                let start = key.at.start;
                let key = self.hold(key);
                self.expect(TokenKind::Colon)?;
                let value = self.expression()?;
                let at = ByteRange { start, end: value.at.end, anchor: (0, 0) };
                let value = self.to_any(value);
                self.unit.emit(Op::DictSet, 0, dict, key, value, at);
            }
            sink => {
                self.demand(self.kind() != TokenKind::Star)?;
                let value = self.named_expression()?;
                let at = value.at;
                let register = self.to_any(value);
                match sink {
                    Sink::List(list) => self.unit.emit(Op::ListAppend, 0, list, register, 0, at),
                    Sink::Set(set) => self.unit.emit(Op::SetAdd, 0, set, register, 0, at),
                    _ => {
                        let scratch = self.unit.free;
                        self.unit.touch(scratch + 1);
                        self.unit.emit(Op::Yield, 0, scratch, register, 0, at)
                    }
                };
            }
        }
        self.demand(self.pos == plan.clauses)?;
        self.unit.free = mark;
        Ok(())
    }

    // ---- units of their own

    /// `(… for …)`, or the only argument of a call.
    pub(super) fn generator_expression(&mut self, open: usize) -> R<Value> {
        self.comprehension_unit(open)
    }

    /// A comprehension as a function of its first iterator, called at once.
    #[inline(never)]
    fn comprehension_unit(&mut self, open: usize) -> R<Value> {
        let bracket = self.bracket(open);
        let scope = bracket.scope;
        let close = bracket.close as usize;
        let at = self.range_to(open, close);
        let mark = self.unit.free;
        let kind = self.scan.scopes[scope as usize].kind;
        let name = match kind {
            ScopeKind::ListComp => "<listcomp>",
            ScopeKind::SetComp => "<setcomp>",
            ScopeKind::DictComp => "<dictcomp>",
            _ => "<genexpr>",
        };
        let line = self.line_of(open);
        let window = self.unit.reserve(WINDOW_HEADER);
        let (iterator, behind) = self.first_iterator(open)?;
        debug_assert_eq!(iterator, window + WINDOW_HEADER);
        let outer = self.enter_unit(scope, name.into(), line, false);
        self.begin_comprehension(scope, at);
        let plan = Plan { sink: Sink::Yield, element: open + 1, clauses: bracket.comprehension as usize, behind, close, at };
        let result = self.unit.reserve(1);
        let plan = match kind {
            ScopeKind::GeneratorExp => plan,
            _ => {
                let (op, sink) = match kind {
                    ScopeKind::SetComp => (Op::BuildSet, Sink::Set(result)),
                    ScopeKind::DictComp => (Op::BuildDict, Sink::Dict(result)),
                    _ => (Op::BuildList, Sink::List(result)),
                };
                self.unit.emit(op, 0, result, result, 0, at);
                Plan { sink, ..plan }
            }
        };
        self.pos = plan.clauses;
        self.clause(plan, Some(0))?;
        if kind != ScopeKind::GeneratorExp {
            self.unit.emit(Op::Return, 0, result, 0, 0, at);
            self.unit.live = false;
        }
        let unit = self.leave_unit(outer)?;
        let function = self.unit.reserve(1);
        self.make_function(function, unit, scope, FunctionParts::default(), at);
        self.unit.emit(Op::Move, 0, window, function, 0, at);
        self.unit.free = mark;
        self.unit.pure = false;
        self.pos = close + 1;
        let value = self.emit_call(window, false, 1, Vec::new(), at);
        let awaits = kind != ScopeKind::GeneratorExp && self.scan.scopes[scope as usize].has(scope_flag::AWAITS);
        if awaits {
            let value = self.awaited(value, 0, at);
            self.unit.free = mark;
            return Ok(value);
        }
        Ok(value)
    }

    fn begin_comprehension(&mut self, scope: u32, at: ByteRange) {
        let found = &self.scan.scopes[scope as usize];
        let generator = found.kind == ScopeKind::GeneratorExp;
        self.unit.flags.function = true;
        self.unit.flags.generator = generator;
        self.unit.flags.coroutine = found.has(scope_flag::AWAITS);
        self.unit.arg_count = 1;
        if self.find_var(scope, crate::syntax::symbols::known::DOT_ZERO).is_none() {
            // The iterator is the first register and has no variable.
            self.unit.reserve(1);
            self.unit.versions.add(true);
            self.unit.local_symbols.push(crate::syntax::symbols::known::DOT_ZERO);
            self.unit.local_names.push(".0".into());
        }
        self.place_vars(scope, false);
        self.receive_free(scope, at);
        self.make_cells(scope, true, at);
    }
}
