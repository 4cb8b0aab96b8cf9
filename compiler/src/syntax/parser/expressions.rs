//! Expressions above the operand: ternary, boolean operators, comparisons, arithmetic by binding power, walrus, yield, await.

use super::fold;
use super::warnings::literal_type;
use super::value::{Kind, Value};
use super::{Mode, Parser, R};
use crate::code::op::Op;
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::scan::{ScopeKind, scope_flag};
use crate::syntax::token::TokenKind;

/// How tightly the binary operator `kind` binds, and its instruction. Comparison and booleans are not among them.
#[inline]
pub(super) fn binary_operator(kind: TokenKind) -> Option<(u8, Op)> {
    Some(match kind {
        TokenKind::VBar => (1, Op::Or),
        TokenKind::Circumflex => (2, Op::Xor),
        TokenKind::Amper => (3, Op::And),
        TokenKind::LeftShift => (4, Op::LShift),
        TokenKind::RightShift => (4, Op::RShift),
        TokenKind::Plus => (5, Op::Add),
        TokenKind::Minus => (5, Op::Sub),
        TokenKind::Star => (6, Op::Mul),
        TokenKind::Slash => (6, Op::TrueDiv),
        TokenKind::DoubleSlash => (6, Op::FloorDiv),
        TokenKind::Percent => (6, Op::Mod),
        TokenKind::At => (6, Op::MatMul),
        _ => return None,
    })
}

/// The form of `op` with an immediate, where there is one.
pub(super) fn immediate_form(op: Op) -> Option<Op> {
    Some(match op {
        Op::Add => Op::AddI,
        Op::Sub => Op::SubI,
        Op::Mul => Op::MulI,
        Op::FloorDiv => Op::FloorDivI,
        Op::Mod => Op::ModI,
        Op::And => Op::AndI,
        Op::LShift => Op::LShiftI,
        Op::RShift => Op::RShiftI,
        _ => return None,
    })
}

impl Parser<'_> {
    /// `expression`: a ternary, a lambda or a disjunction.
    pub(super) fn expression(&mut self) -> R<Value> {
        self.deeper(|parser| match parser.scan.ternary(parser.pos as u32) {
            Some(then) => parser.ternary(then as usize),
            None if parser.kind() == TokenKind::KwLambda => parser.lambda(),
            None => parser.disjunction(),
        })
    }

    /// `named_expression`: also `name := value`.
    pub(super) fn named_expression(&mut self) -> R<Value> {
        if self.kind() == TokenKind::Name && self.kind_at(self.pos + 1) == TokenKind::ColonEqual { self.walrus() } else { self.expression() }
    }

    #[inline(never)]
    fn walrus(&mut self) -> R<Value> {
        let name = self.pos;
        self.demand_assignable(name)?;
        self.pos += 2;
        let value = self.expression()?;
        let at = self.range(name);
        let var = self.data(name);
        if let super::names::Place::Local(register, local) = self.place(var) {
            let name_at = self.range_to(name, name);
            self.store_var(var, value, name_at);
            return Ok(Value { kind: Kind::Local(register, local), at });
        }
        let register = self.to_next(value);
        let name_at = self.range_to(name, name);
        self.store_var(var, Value { kind: Kind::Temp(register), at }, name_at);
        Ok(Value { kind: Kind::Temp(register), at })
    }

    /// `value if condition else other`: the condition first.
    #[inline(never)]
    fn ternary(&mut self, then: usize) -> R<Value> {
        let first = self.pos;
        let mark = self.unit.free;
        let mut end = self.unit.versions.label();
        let mut start = first;
        let mut then = then;
        loop {
            let other = self.data(then) as usize;
            let mut unless = self.unit.versions.label_beside(&end);
            self.pos = then + 1;
            let test = self.test_disjunction(&unless)?;
            self.jump_unless(test, &mut unless);
            // Whatever the test took: both values go to the same register.
            self.unit.free = mark;
            self.demand(self.pos == other)?;
            self.pos = start;
            let value = self.disjunction()?;
            self.demand(self.pos == then)?;
            let at = value.at;
            self.to_next(value);
            self.unit.free = mark;
            if self.unit.live {
                self.unit.jump(&mut end, at);
            }
            self.unit.bind(unless);
            self.pos = other + 1;
            start = self.pos;
            match self.scan.ternary(self.pos as u32) {
                Some(next) => then = next as usize,
                None => break,
            }
        }
        let value = self.expression()?;
        let register = self.to_next(value);
        self.unit.bind(end);
        Ok(Value { kind: Kind::Temp(register), at: self.range(first) })
    }

    /// `or` and `and` for their value.
    pub(super) fn disjunction(&mut self) -> R<Value> {
        let first = self.pos;
        let mark = self.unit.free;
        let value = self.inversion()?;
        if matches!(self.kind(), TokenKind::KwAnd | TokenKind::KwOr) { self.boolean(first, mark, value) } else { Ok(value) }
    }

    #[inline(never)]
    fn boolean(&mut self, first: usize, mark: u16, mut value: Value) -> R<Value> {
        // `t` gathers what is decided by a true operand of `or`, `f` by a false one of `and`; both leave the value in `mark`.
        let mut t = self.unit.versions.label();
        let mut f = self.unit.versions.label_beside(&t);
        let mut jumps = Vec::new();
        loop {
            let at = value.at;
            match self.kind() {
                TokenKind::KwAnd => {
                    let register = self.to_next(value);
                    self.unit.jump_if(Op::JumpIfFalse, register, &mut f, at);
                }
                TokenKind::KwOr => {
                    let register = self.to_next(value);
                    self.unit.jump_if(Op::JumpIfTrue, register, &mut t, at);
                    let decided = std::mem::replace(&mut f, self.unit.versions.label_beside(&t));
                    self.unit.bind(decided);
                }
                _ => break,
            }
            if self.unit.live {
                jumps.push(self.unit.rows.len() - 1);
            }
            self.pos += 1;
            self.unit.free = mark;
            value = self.inversion()?;
        }
        let register = self.to_next(value);
        self.unit.bind(f);
        self.unit.bind(t);
        let at = self.range(first);
        self.unit.place(jumps, at);
        Ok(Value { kind: Kind::Temp(register), at })
    }

    /// `not …` or a comparison.
    fn inversion(&mut self) -> R<Value> {
        let first = self.pos;
        while self.kind() == TokenKind::KwNot {
            self.pos += 1;
        }
        let nots = self.pos - first;
        let mark = self.unit.free;
        let mut value = self.comparison()?;
        for at in (first..first + nots).rev() {
            let range = self.range(at);
            value = self.not(value, range);
            self.unit.free = mark;
        }
        Ok(value)
    }

    #[inline(never)]
    fn not(&mut self, value: Value, at: ByteRange) -> Value {
        match value.kind {
            Kind::Const(ref constant) if !matches!(constant, Const::Code(_)) => Value::constant(Const::Bool(!super::constant::truth(constant)), at),
            Kind::IsNone(register, is) => Value { kind: Kind::IsNone(register, !is), at },
            _ => {
                self.unit.pure &= matches!(value.kind, Kind::Const(_) | Kind::Compare(..) | Kind::CompareImmediate(..) | Kind::Local(..));
                let register = self.to_any(value);
                Value::open(self.unit.emit(Op::Not, 0, 0, register, 0, at), at)
            }
        }
    }

    /// The comparison operator at the cursor, and how many tokens it has.
    #[inline]
    pub(super) fn comparison_operator(&self) -> Option<(Op, usize)> {
        Some(match self.kind() {
            TokenKind::Less => (Op::Lt, 1),
            TokenKind::Greater => (Op::Gt, 1),
            TokenKind::EqEqual => (Op::Eq, 1),
            TokenKind::NotEqual => (Op::Ne, 1),
            TokenKind::LessEqual => (Op::Le, 1),
            TokenKind::GreaterEqual => (Op::Ge, 1),
            TokenKind::KwIn => (Op::In, 1),
            TokenKind::KwNot if self.kind_at(self.pos + 1) == TokenKind::KwIn => (Op::NotIn, 2),
            TokenKind::KwIs if self.kind_at(self.pos + 1) == TokenKind::KwNot => (Op::IsNot, 2),
            TokenKind::KwIs => (Op::Is, 1),
            _ => return None,
        })
    }

    /// A comparison for its value; chains keep the middle operand and stop at the first false part.
    fn comparison(&mut self) -> R<Value> {
        let first = self.pos;
        let mark = self.unit.free;
        let value = self.binary(0)?;
        let Some((op, words)) = self.comparison_operator() else { return Ok(value) };
        let literal = literal_type(&value);
        let left = self.hold(value);
        self.pos += words;
        let right = self.binary(0)?;
        self.warn_of_identity(op, first, literal, &right);
        if self.comparison_operator().is_some() {
            return self.chain(first, mark, op, left, right);
        }
        let value = self.compare(op, left, right, self.range(first));
        self.unit.free = mark;
        Ok(value)
    }

    #[inline(never)]
    fn chain(&mut self, first: usize, mark: u16, op: Op, left: u16, right: Value) -> R<Value> {
        let mut end = self.unit.versions.label();
        let (mut op, mut left, mut right) = (op, left, right);
        let mut parts = Vec::new();
        loop {
            // Every part's outcome goes to `mark`, so no operand that is still needed may stand there.
            self.unit.free = self.unit.free.max(mark + 1);
            self.unit.touch(self.unit.free);
            let literal = literal_type(&right);
            let kept = match right.kind {
                Kind::Temp(temp) if temp > mark => temp,
                Kind::Local(..) if !self.line_has_walrus() => self.to_any(right),
                _ => {
                    let register = self.unit.reserve(1);
                    self.to_register(right, register);
                    register
                }
            };
            let at = self.range(first);
            let rows = self.unit.rows.len();
            let outcome = self.compare(op, left, Value { kind: Kind::Temp(kept), at }, at);
            self.to_register(outcome, mark);
            let Some((next, words)) = self.comparison_operator() else { break };
            self.unit.jump_if(Op::JumpIfFalse, mark, &mut end, at);
            parts.push(rows..self.unit.rows.len());
            self.pos += words;
            self.unit.free = self.unit.free.max(mark + 1);
            right = self.binary(0)?;
            self.warn_of_identity(next, first, literal, &right);
            (op, left) = (next, kept);
        }
        self.unit.bind(end);
        self.unit.free = mark + 1;
        let at = self.range(first);
        self.unit.place(parts.into_iter().flatten(), at);
        Ok(Value { kind: Kind::Temp(mark), at })
    }

    /// One comparison, pending where a jump may take it up.
    #[inline(never)]
    pub(super) fn compare(&mut self, op: Op, left: u16, right: Value, at: ByteRange) -> Value {
        let right = match (op, right.kind) {
            (Op::In | Op::NotIn, Kind::ConstList(items)) => Value::constant(Const::Tuple(items), right.at),
            (Op::In | Op::NotIn, Kind::ConstSet(items)) => Value::constant(Const::FrozenSet(items), right.at),
            (_, kind) => Value { kind, at: right.at },
        };
        match op {
            Op::Is | Op::IsNot if matches!(right.kind, Kind::Const(Const::None)) => return Value { kind: Kind::IsNone(left, op == Op::Is), at },
            Op::Is | Op::IsNot | Op::In | Op::NotIn => {
                self.unit.pure &= matches!(op, Op::Is | Op::IsNot);
                let right = self.to_any(right);
                return Value::open(self.unit.emit(op, 0, 0, left, right, at), at);
            }
            _ => {}
        }
        if let Some(immediate) = self.immediate(&right) {
            return Value { kind: Kind::CompareImmediate(op, left, immediate), at };
        }
        let right = self.to_any(right);
        Value { kind: Kind::Compare(op, left, right), at }
    }

    /// Binary operators that bind tighter than `floor`, left to right.
    pub(super) fn binary(&mut self, floor: u8) -> R<Value> {
        let first = self.pos;
        let mark = self.unit.free;
        let mut left = self.unary()?;
        while let Some((power, op)) = binary_operator(self.kind()) {
            if power <= floor {
                break;
            }
            let operator = self.pos;
            left = self.hold_left(left);
            self.pos += 1;
            let right = self.binary(power)?;
            let at = self.range_around(first, operator, right.at.start);
            left = self.arithmetic(op, 0, left, right, at);
            self.unit.free = mark;
        }
        Ok(left)
    }

    /// Keeps a left operand while the right one is compiled; constants stay constants, so that both may fold.
    fn hold_left(&mut self, value: Value) -> Value {
        let at = value.at;
        match value.kind {
            Kind::Const(_) => value,
            // In place, but with its facts at hand.
            Kind::Local(home, local) if !self.line_has_walrus() => {
                self.check_bound(home, local, at);
                Value { kind: Kind::Local(home, local), at }
            }
            _ => Value { kind: Kind::Temp(self.to_next(value)), at },
        }
    }

    /// `left op right`, both evaluated in that order already; `x` 1 for the in-place form.
    #[inline(never)]
    pub(super) fn arithmetic(&mut self, op: Op, x: u8, left: Value, right: Value, at: ByteRange) -> Value {
        if let (Kind::Const(one), Kind::Const(two)) = (&left.kind, &right.kind)
            && let Some(folded) = fold::binary(op, one, two)
        {
            return Value::constant(folded, at);
        }
        self.unit.pure &= !matches!(op, Op::MatMul);
        if let (Some(form), Some(immediate)) = (immediate_form(op), self.immediate(&right))
            && !matches!(left.kind, Kind::Const(_))
        {
            let left = self.to_any(left);
            return Value::open(self.unit.emit(form, x, 0, left, immediate as u16, at), at);
        }
        if let Kind::Const(_) = left.kind {
            // Loading a constant late is not seen by anyone.
            let right = self.to_any(right);
            self.unit.free = self.unit.free.max(if right >= self.unit.free { right + 1 } else { 0 });
            let left = self.to_next(left);
            return Value::open(self.unit.emit(op, x, 0, left, right, at), at);
        }
        let left = self.to_any(left);
        let right = self.to_any(right);
        Value::open(self.unit.emit(op, x, 0, left, right, at), at)
    }

    /// `-`, `+`, `~` before a power.
    fn unary(&mut self) -> R<Value> {
        let first = self.pos;
        while matches!(self.kind(), TokenKind::Minus | TokenKind::Plus | TokenKind::Tilde) {
            self.pos += 1;
        }
        let operators = self.pos - first;
        if operators == 0 {
            return self.power();
        }
        let mark = self.unit.free;
        let mut value = self.power()?;
        for token in (first..first + operators).rev() {
            let at = self.range(token);
            value = self.unary_operator(self.kind_at(token), value, at);
            self.unit.free = mark;
        }
        Ok(value)
    }

    #[inline(never)]
    fn unary_operator(&mut self, kind: TokenKind, value: Value, at: ByteRange) -> Value {
        let op = match kind {
            TokenKind::Minus => Op::Neg,
            TokenKind::Plus => Op::Pos,
            _ => Op::Invert,
        };
        if let Kind::Const(ref constant) = value.kind
            && let Some(folded) = fold::unary(op, constant)
        {
            if op == Op::Invert && matches!(constant, Const::Bool(_)) {
                self.warn_of_inversion(at);
            }
            return Value::constant(folded, at);
        }
        let register = self.to_any(value);
        Value::open(self.unit.emit(op, 0, 0, register, 0, at), at)
    }

    fn power(&mut self) -> R<Value> {
        let first = self.pos;
        let mark = self.unit.free;
        let base = if self.kind() == TokenKind::KwAwait { self.await_expression()? } else { self.primary()? };
        if self.kind() != TokenKind::DoubleStar {
            return Ok(base);
        }
        let operator = self.pos;
        let base = self.hold_left(base);
        self.pos += 1;
        let exponent = self.deeper(|parser| parser.unary())?;
        let at = self.range_around(first, operator, exponent.at.start);
        let value = self.arithmetic(Op::Pow, 0, base, exponent, at);
        self.unit.free = mark;
        Ok(value)
    }

    // ---- suspension

    #[inline(never)]
    fn await_expression(&mut self) -> R<Value> {
        let first = self.pos;
        self.demand_await()?;
        self.pos += 1;
        let mark = self.unit.free;
        let value = self.primary()?;
        let at = self.range(first);
        let value = self.awaited(value, 0, at);
        self.unit.free = mark;
        Ok(value)
    }

    /// `await` is allowed here.
    pub(super) fn demand_await(&mut self) -> R<()> {
        let unit = self.scan.scopes[self.unit.scope as usize].kind;
        let allowed = match unit {
            ScopeKind::Module => self.mode == Mode::Entry,
            // A generator expression that awaits is an asynchronous one, wherever it stands.
            ScopeKind::GeneratorExp => true,
            ScopeKind::Function | ScopeKind::ListComp | ScopeKind::SetComp | ScopeKind::DictComp => self.unit.flags.coroutine,
            _ => false,
        };
        self.demand(allowed)?;
        if unit == ScopeKind::Module {
            self.unit.flags.coroutine = true;
        }
        Ok(())
    }

    /// Waits for `value` (`kind` as in `GetAwaitable`); the result is open.
    pub(super) fn awaited(&mut self, value: Value, kind: u8, at: ByteRange) -> Value {
        let register = self.to_next(value);
        self.unit.emit(Op::GetAwaitable, kind, register, register, 0, at);
        self.delegate(register, at)
    }

    /// Runs the iterator in the temporary `register`, the topmost, to its end; its result is open.
    pub(super) fn delegate(&mut self, register: u16, at: ByteRange) -> Value {
        self.unit.pure = false;
        let sent = self.unit.reserve(1);
        self.unit.load(sent, Const::None, at);
        Value::open(self.unit.emit(Op::YieldFrom, 0, 0, register, sent, at), at)
    }

    /// `yield`, `yield x, y` or `yield from x`; where it may stand is the caller's business.
    #[inline(never)]
    pub(super) fn yield_expression(&mut self) -> R<Value> {
        let first = self.pos;
        self.demand_yield()?;
        self.pos += 1;
        self.unit.pure = false;
        let mark = self.unit.free;
        if self.accept(TokenKind::KwFrom) {
            self.demand(!self.unit.flags.coroutine)?;
            let value = self.expression()?;
            let at = self.range(first);
            let register = self.to_next(value);
            self.unit.emit(Op::YieldFromIter, 0, register, register, 0, at);
            let value = self.delegate(register, at);
            self.unit.free = mark;
            return Ok(value);
        }
        let value = match self.kind() {
            TokenKind::Newline | TokenKind::Semicolon | TokenKind::RParen | TokenKind::RBracket | TokenKind::RBrace | TokenKind::Equal | TokenKind::EndMarker => Value::constant(Const::None, self.range(first)),
            TokenKind::FieldClose | TokenKind::FieldColon | TokenKind::FieldEqual | TokenKind::Exclamation => Value::constant(Const::None, self.range(first)),
            _ => self.star_expressions()?,
        };
        let at = self.range(first);
        let register = self.to_any(value);
        let pc = self.unit.emit(Op::Yield, 0, 0, register, 0, at);
        self.unit.free = mark;
        Ok(Value::open(pc, at))
    }

    fn demand_yield(&mut self) -> R<()> {
        let scope = &self.scan.scopes[self.scope as usize];
        let inside = matches!(scope.kind, ScopeKind::Function | ScopeKind::Lambda);
        self.demand(inside && scope.has(scope_flag::GENERATOR))
    }

    // ---- lists without brackets

    /// `star_expressions`: one expression, or a tuple.
    pub(super) fn star_expressions(&mut self) -> R<Value> {
        let first = self.pos;
        let mark = self.unit.free;
        if self.kind() != TokenKind::Star {
            let value = self.expression()?;
            if self.kind() != TokenKind::Comma {
                return Ok(value);
            }
            return self.tuple_behind(first, mark, value, false);
        }
        self.starred_tuple(first, mark, false)
    }

    /// A value or `yield`.
    pub(super) fn yield_or_star_expressions(&mut self) -> R<Value> {
        if self.kind() == TokenKind::KwYield { self.yield_expression() } else { self.star_expressions() }
    }
}
