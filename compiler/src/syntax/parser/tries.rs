//! `try` in all its forms. The end of `finally` is compiled once.

use super::blocks::{Block, Exits, NORMAL, RAISE};
use super::value::{Kind, Value};
use super::{Parser, R};
use crate::code::op::Op;
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::token::TokenKind;

/// Where the clauses of a `try` statement begin.
struct Clauses {
    try_token: usize,
    excepts: Vec<usize>,
    otherwise: Option<usize>,
    finally: Option<usize>,
    /// First token behind the statement.
    end: usize,
}

impl Parser<'_> {
    pub(super) fn try_statement(&mut self) -> R<()> {
        let clauses = self.clauses()?;
        let end = clauses.end;
        match clauses.finally {
            Some(finally) => self.try_finally(&clauses, finally)?,
            None => self.try_except(&clauses)?,
        }
        self.pos = end;
        Ok(())
    }

    fn clauses(&self) -> R<Clauses> {
        let try_token = self.pos;
        let mut at = self.data(try_token) as usize;
        let mut clauses = Clauses { try_token, excepts: Vec::new(), otherwise: None, finally: None, end: at };
        loop {
            let legal = match self.kind_at(at) {
                TokenKind::KwExcept => {
                    clauses.excepts.push(at);
                    clauses.otherwise.is_none()
                }
                TokenKind::KwElse => clauses.otherwise.replace(at).is_none() && !clauses.excepts.is_empty(),
                TokenKind::KwFinally => clauses.finally.replace(at).is_none(),
                _ => break,
            };
            let next = self.data(at) as usize;
            self.demand(legal && next > at)?;
            at = next;
            if clauses.finally.is_some() {
                break;
            }
        }
        self.demand(!clauses.excepts.is_empty() || clauses.finally.is_some())?;
        Ok(Clauses { end: at, ..clauses })
    }

    #[inline(never)]
    fn try_finally(&mut self, clauses: &Clauses, finally: usize) -> R<()> {
        let at = self.range_to(clauses.try_token, clauses.try_token);
        let mark = self.unit.free;
        let (kind, value, saved) = (self.unit.reserve(1), self.unit.reserve(1), self.unit.reserve(1));
        let region = self.bound_in(clauses.try_token, finally);
        let locals: Vec<u16> = region.iter().map(|local| local.0).collect();
        let base = self.unit.versions.mark();
        let entry = self.unit.versions.label();
        self.push_block(Block::Exits(Exits { kind, value, entry, ways: Vec::new() }))?;
        let start = self.unit.here();
        if clauses.excepts.is_empty() {
            self.pos = clauses.try_token + 1;
            self.suite()?;
        } else {
            self.try_except(clauses)?;
        }
        let end = self.unit.here();
        let mut exits = self.pop_exits()?;
        let normal_facts = self.unit.live.then(|| self.unit.versions.save(&locals));
        self.pos = finally;
        let at_finally = self.range_to(finally, finally);
        if self.unit.live {
            self.unit.load(kind, Const::Int(NORMAL.into()), at);
            self.unit.jump(&mut exits.entry, at);
        }
        // Everything that goes wrong in the body, its handlers or its `else` comes here.
        if start < end {
            self.unit.protect(start, end, self.unit.here(), value);
            self.enter_handler(base, &region);
            self.unit.emit(Op::EnterExcept, 0, saved, value, 0, at);
            self.unit.load(kind, Const::Int(RAISE.into()), at);
        }
        let entry = std::mem::take(&mut exits.entry);
        self.unit.bind(entry);
        let entered = self.unit.versions.save(&locals);
        let body = self.unit.here();
        self.push_block(Block::FinallyBody { kind, saved })?;
        self.pos = finally + 1;
        self.suite()?;
        self.unit.blocks.pop();
        let body_end = self.unit.here();
        let mut normal = self.unit.versions.label();
        self.dispatch(exits, Some(saved), &mut normal, at_finally);
        if body < body_end {
            self.unit.protect(body, body_end, self.unit.here(), value);
            self.unit.live = true;
            self.leave_raised(kind, saved, at_finally);
            self.reraise(value, at_finally);
        }
        match normal_facts {
            Some(facts) => {
                self.unit.bind(normal);
                if self.unit.live {
                    self.unit.versions.restore(&entered, &facts);
                }
            }
            // Nothing comes out of the body this way, but the switch has a word for it.
            None => self.bind_unreachable(normal, value, at_finally),
        }
        self.unit.free = mark;
        Ok(())
    }

    /// A label that the verifier must find although control never comes there.
    pub(super) fn bind_unreachable(&mut self, label: super::versions::Label, register: u16, at: ByteRange) {
        if !label.is_unused() {
            self.unit.bind(label);
            self.reraise(register, at);
        }
    }

    /// Begins a handler: control comes from anywhere in the region that bound `region`.
    pub(super) fn enter_handler(&mut self, base: super::versions::Mark, region: &[(u16, bool)]) {
        self.unit.versions.undo(base);
        for &(local, deleted) in region {
            self.unit.versions.phi(local, deleted);
        }
        self.unit.live = true;
    }

    #[inline(never)]
    fn try_except(&mut self, clauses: &Clauses) -> R<()> {
        let at = self.range_to(clauses.try_token, clauses.try_token);
        let region = self.bound_in(clauses.try_token, clauses.excepts[0]);
        let base = self.unit.versions.mark();
        let mut end = self.unit.versions.label();
        self.push_block(Block::Try)?;
        let start = self.unit.here();
        self.pos = clauses.try_token + 1;
        self.suite()?;
        let stop = self.unit.here();
        self.unit.blocks.pop();
        if let Some(otherwise) = clauses.otherwise {
            self.pos = otherwise + 1;
            self.suite()?;
        }
        if self.unit.live {
            let at = self.last_range();
            self.unit.jump(&mut end, at);
        }
        let mark = self.unit.free;
        let (raised, saved) = (self.unit.reserve(1), self.unit.reserve(1));
        if start < stop {
            self.unit.protect(start, stop, self.unit.here(), raised);
            self.enter_handler(base, &region);
        }
        self.unit.emit(Op::EnterExcept, 0, saved, raised, 0, at);
        let handlers = self.unit.here();
        let reachable = self.unit.live;
        if self.kind_at(clauses.excepts[0] + 1) == TokenKind::Star {
            self.star_handlers(clauses, raised, saved, &mut end)?;
        } else {
            self.plain_handlers(clauses, raised, saved, &mut end)?;
        }
        if reachable && handlers < self.unit.here() {
            self.unit.protect(handlers, self.unit.here(), self.unit.here(), raised);
            self.unit.live = true;
            self.leave_except(saved, None, at);
            self.reraise(raised, at);
        }
        self.unit.free = mark;
        self.unit.bind(end);
        Ok(())
    }

    #[inline(never)]
    fn plain_handlers(&mut self, clauses: &Clauses, raised: u16, saved: u16, end: &mut super::versions::Label) -> R<()> {
        for (index, &except) in clauses.excepts.iter().enumerate() {
            self.pos = except + 1;
            let mark = self.unit.free;
            let mut next = self.unit.versions.label();
            let mut name = None;
            if self.kind() == TokenKind::Colon {
                self.demand(index + 1 == clauses.excepts.len())?;
            } else {
                self.demand(self.kind() != TokenKind::Star)?;
                let wanted = self.expression()?;
                let at = self.range_of_suite(except, self.data(except) as usize);
                let wanted = self.to_any(wanted);
                let found = self.unit.free;
                self.unit.touch(found + 1);
                self.unit.emit(Op::ExcMatch, 0, found, raised, wanted, at);
                self.unit.jump_if(Op::JumpIfFalse, found, &mut next, at);
                self.unit.free = mark;
                name = self.handler_name(raised)?;
            }
            let at = self.range_to(except, except);
            self.push_block(Block::Handler { raised, saved, name })?;
            let start = self.unit.here();
            self.suite()?;
            let stop = self.unit.here();
            self.unit.blocks.pop();
            if self.unit.live {
                let at = self.last_range();
                self.leave_except(saved, Some(raised), at);
                self.forget_name(name, at);
                self.unit.jump(end, at);
            }
            if name.is_some() && start < stop {
                self.unit.protect(start, stop, self.unit.here(), raised);
                self.unit.live = true;
                self.forget_name(name, at);
                self.reraise(raised, at);
            }
            self.unit.bind(next);
        }
        if self.unit.live {
            let at = self.range_to(clauses.excepts[0], clauses.excepts[0]);
            self.reraise(raised, at);
        }
        Ok(())
    }

    /// `as name` at the cursor, bound to the exception in `register`.
    fn handler_name(&mut self, register: u16) -> R<Option<u32>> {
        if !self.accept(TokenKind::KwAs) {
            return Ok(None);
        }
        self.demand(self.kind() == TokenKind::Name)?;
        self.demand_assignable(self.pos)?;
        let var = self.data(self.pos);
        let at = self.range_to(self.pos, self.pos);
        self.store_var(var, Value { kind: Kind::Temp(register), at }, at);
        self.pos += 1;
        Ok(Some(var))
    }

    /// `except*`: each clause takes its part of the group; what is raised and what is left is raised at the end.
    #[inline(never)]
    fn star_handlers(&mut self, clauses: &Clauses, raised: u16, saved: u16, end: &mut super::versions::Label) -> R<()> {
        let mark = self.unit.free;
        let (list, part, rest) = (self.unit.reserve(1), self.unit.reserve(1), self.unit.reserve(1));
        let (before, again) = (self.unit.reserve(1), self.unit.reserve(1));
        let at = self.range_to(clauses.excepts[0], clauses.excepts[0]);
        self.unit.emit(Op::BuildList, 0, list, list, 0, at);
        self.unit.emit(Op::Move, 0, rest, raised, 0, at);
        for &except in &clauses.excepts {
            self.pos = except + 1;
            self.expect(TokenKind::Star)?;
            self.star_handler(except, [list, part, rest, before, again])?;
        }
        let at = self.range_to(clauses.excepts[0], clauses.excepts[0]);
        let mut nothing = self.unit.versions.label();
        self.unit.jump_if(Op::JumpIfNone, rest, &mut nothing, at);
        self.unit.emit(Op::ListAppend, 0, list, rest, 0, at);
        self.unit.bind(nothing);
        self.unit.emit(Op::ExcGroupEnd, 0, part, raised, list, at);
        let mut done = self.unit.versions.label();
        self.unit.jump_if(Op::JumpIfNone, part, &mut done, at);
        if self.unit.live {
            self.reraise(part, at);
        }
        self.unit.bind(done);
        if self.unit.live {
            self.leave_except(saved, Some(raised), at);
            self.unit.jump(end, at);
        }
        self.unit.free = mark;
        Ok(())
    }

    fn star_handler(&mut self, except: usize, registers: [u16; 5]) -> R<()> {
        let [list, part, rest, before, again] = registers;
        let mark = self.unit.free;
        let mut next = self.unit.versions.label();
        self.demand(self.kind() != TokenKind::Colon)?;
        let wanted = self.expression()?;
        let at = self.range_of_suite(except, self.data(except) as usize);
        let wanted = self.to_any(wanted);
        self.unit.emit(Op::ExcGroupMatch, 0, part, rest, wanted, at);
        self.unit.free = mark;
        self.unit.jump_if(Op::JumpIfNone, part, &mut next, at);
        self.unit.emit(Op::EnterExcept, 0, before, part, 0, at);
        let name = self.handler_name(part)?;
        let region = self.bound_in(except, self.data(except) as usize);
        let base = self.unit.versions.mark();
        self.push_block(Block::Star { saved: before, name })?;
        let start = self.unit.here();
        self.suite()?;
        let stop = self.unit.here();
        self.unit.blocks.pop();
        if self.unit.live {
            let at = self.last_range();
            self.leave_except(before, None, at);
            self.forget_name(name, at);
            self.unit.jump(&mut next, at);
        }
        if start < stop {
            let at = self.range_to(except, except);
            self.unit.protect(start, stop, self.unit.here(), again);
            self.enter_handler(base, &region);
            self.leave_except(before, None, at);
            self.forget_name(name, at);
            self.unit.emit(Op::ListAppend, 0, list, again, 0, at);
            self.unit.jump(&mut next, at);
        }
        self.unit.bind(next);
        Ok(())
    }
}
