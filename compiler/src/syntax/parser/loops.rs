//! Loops. What is known of the names that a loop binds is forgotten at its head, before the first round is compiled.

use super::blocks::Block;
use super::names::Place;
use super::value::{Kind, Value};
use super::{Parser, R};
use crate::code::op::{FOR_TEMPORARY, Op};
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::token::TokenKind;

impl Parser<'_> {
    pub(super) fn while_statement(&mut self) -> R<()> {
        let keyword = self.pos;
        let end_token = self.data(keyword) as usize;
        self.pos += 1;
        self.forget_bindings(keyword, end_token);
        let mark = self.unit.free;
        let start = self.unit.here();
        let broken = self.unit.versions.label();
        let mut exhausted = self.unit.versions.label();
        let test = self.test(&exhausted)?;
        self.jump_unless(test, &mut exhausted);
        self.unit.free = mark;
        self.push_block(Block::Loop { start, end: broken, close: None })?;
        let body = self.unit.here();
        self.suite()?;
        self.demand(self.pos == end_token)?;
        let broken = self.pop_loop()?;
        if self.unit.live {
            // A body that is nothing has no range of its own.
            let at = if self.unit.here() == body { self.range_to(keyword, keyword) } else { self.last_range() };
            self.unit.jump_back(start, at);
        }
        self.loop_else(exhausted)?;
        self.unit.bind(broken);
        Ok(())
    }

    /// `else` of a loop, reached when it ends by itself.
    fn loop_else(&mut self, exhausted: super::versions::Label) -> R<()> {
        self.unit.bind(exhausted);
        if self.accept(TokenKind::KwElse) {
            self.suite()?;
        }
        Ok(())
    }

    pub(super) fn for_statement(&mut self, asynchronous: bool) -> R<()> {
        let keyword = self.pos;
        let in_token = self.data(keyword) as usize;
        let end_token = self.data(in_token) as usize;
        self.demand(self.kind_at(in_token) == TokenKind::KwIn)?;
        let mark = self.unit.free;
        self.pos = in_token + 1;
        let value = self.star_expressions()?;
        let colon = self.pos;
        let close = self.is_call(&value);
        let at = value.at;
        let iterator = if asynchronous { self.async_iterator(value, at) } else { self.iterator(value, at) };
        let broken = self.unit.versions.label();
        self.forget_bindings(keyword, end_token);
        let mut exhausted = self.unit.versions.label();
        let base = self.unit.versions.mark();
        let start = self.unit.here();
        self.push_block(Block::Loop { start, end: broken, close: close.then_some(iterator) })?;
        self.pos = keyword + 1;
        let round = if asynchronous { self.next_awaited(iterator, in_token, at)? } else { self.next_item(iterator, close, in_token, &mut exhausted, at)? };
        self.demand(self.pos == in_token)?;
        self.pos = colon;
        self.suite()?;
        self.demand(self.pos == end_token)?;
        let broken = self.pop_loop()?;
        if self.unit.live {
            let at = self.last_range();
            self.unit.jump_back(start, at);
        }
        let stop = self.unit.here();
        if let Some(round) = round {
            self.end_of_awaited(round, &mut exhausted, at);
        }
        if close {
            self.close_when_raised(start..stop, base, iterator, at);
        }
        self.loop_else(exhausted)?;
        self.unit.free = mark;
        self.unit.bind(broken);
        Ok(())
    }

    /// Makes the iterator, in a temporary of its own. A display of constants is a constant itself.
    pub(super) fn iterator(&mut self, value: Value, at: ByteRange) -> u16 {
        self.iterator_by(Op::GetIter, constant_display(value, at), at)
    }

    /// Makes the asynchronous iterator, in a temporary of its own.
    pub(super) fn async_iterator(&mut self, value: Value, at: ByteRange) -> u16 {
        self.iterator_by(Op::GetAIter, value, at)
    }

    fn iterator_by(&mut self, op: Op, value: Value, at: ByteRange) -> u16 {
        self.unit.pure = false;
        let mark = match value.kind {
            Kind::Temp(temp) => temp,
            _ => self.unit.free,
        };
        let register = self.to_any(value);
        self.unit.free = mark;
        let iterator = self.unit.reserve(1);
        self.unit.emit(op, 0, iterator, register, 0, at);
        iterator
    }

    /// One step of the iterator and the binding of the target at the cursor, which ends before `stop`.
    pub(super) fn next_item(&mut self, iterator: u16, close: bool, stop: usize, exhausted: &mut super::versions::Label, at: ByteRange) -> R<Option<Round>> {
        let direct = match self.simple_name(stop) {
            Some(var) => match self.place(var) {
                Place::Local(register, local) => Some((register, local)),
                _ => None,
            },
            None => None,
        };
        let mark = self.unit.free;
        let target = direct.map_or(mark, |(register, _)| register);
        self.unit.touch(target.saturating_add(1));
        let flags = u8::from(close) | if direct.is_none() { FOR_TEMPORARY } else { 0 };
        self.unit.emit(Op::ForIter, flags, target, iterator, 0, at);
        self.unit.jump_if(Op::Jump, 0, exhausted, at);
        match direct {
            Some((_, local)) => {
                self.demand_assignable(self.pos)?;
                self.stored(local, None);
                self.pos += 1;
            }
            None => {
                self.unit.reserve(1);
                self.store_targets(Value { kind: Kind::Temp(target), at }, stop)?;
            }
        }
        self.unit.free = mark;
        Ok(None)
    }

    /// The end of a loop whose code is `body` when an exception leaves it: its iterator is closed on the way out.
    pub(super) fn close_when_raised(&mut self, body: std::ops::Range<u32>, base: super::versions::Mark, iterator: u16, at: ByteRange) {
        let raised = self.unit.free;
        self.unit.touch(raised.saturating_add(1));
        self.unit.protect(body.start, body.end, self.unit.here(), raised);
        self.enter_handler(base, &[]);
        self.unit.emit(Op::CloseIter, 0, iterator, raised.saturating_add(1), 0, at);
        self.reraise(raised, at);
    }

    /// The same for an asynchronous iterator; its end comes as an exception.
    pub(super) fn next_awaited(&mut self, iterator: u16, stop: usize, at: ByteRange) -> R<Option<Round>> {
        let mark = self.unit.free;
        let base = self.unit.versions.mark();
        let start = self.unit.here();
        let next = self.unit.reserve(1);
        self.unit.emit(Op::GetANext, 0, next, iterator, 0, at);
        let item = self.delegate(next, at);
        let end = self.unit.here();
        self.unit.free = mark;
        let item = self.to_next(item);
        self.store_targets(Value { kind: Kind::Temp(item), at }, stop)?;
        self.unit.free = mark;
        Ok(Some(Round { start, end, base }))
    }

    /// What happens when an asynchronous iterator is at its end.
    pub(super) fn end_of_awaited(&mut self, round: Round, exhausted: &mut super::versions::Label, at: ByteRange) {
        if round.start >= round.end {
            return;
        }
        let raised = self.unit.free;
        self.unit.touch(raised.saturating_add(1));
        self.unit.protect(round.start, round.end, self.unit.here(), raised);
        self.enter_handler(round.base, &[]);
        self.unit.emit(Op::EndAsyncFor, 0, raised, 0, 0, at);
        // Falls through to where an exhausted loop goes on.
        self.unit.jump(exhausted, at);
    }

    /// The variable, when the target up to `stop` is one name.
    fn simple_name(&self, stop: usize) -> Option<u32> {
        (self.kind() == TokenKind::Name && self.pos + 1 == stop).then(|| self.data(self.pos))
    }
}

/// One step of an asynchronous iterator: where its `StopAsyncIteration` may come from.
pub(super) struct Round {
    start: u32,
    end: u32,
    base: super::versions::Mark,
}

/// A list or set of constants that nobody can change, as the constant that it is.
pub(super) fn constant_display(value: Value, at: ByteRange) -> Value {
    match value.kind {
        Kind::ConstList(items) => Value::constant(Const::Tuple(items), at),
        Kind::ConstSet(items) => Value::constant(Const::FrozenSet(items), at),
        _ => value,
    }
}
