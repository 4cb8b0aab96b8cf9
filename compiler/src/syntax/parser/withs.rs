//! `with` and `async with`: the exit is called in one place for all ways out, and in another for exceptions.

use super::blocks::{Block, Exits, NORMAL};
use super::value::{Kind, Value};
use super::{Parser, R};
use crate::code::op::{Op, WINDOW_HEADER};
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::token::{Bracket, TokenKind};

impl Parser<'_> {
    /// `with` at the cursor.
    pub(super) fn with_statement(&mut self, asynchronous: bool) -> R<()> {
        let end = self.data(self.pos) as usize;
        self.pos += 1;
        let close = (self.kind() == TokenKind::LParen && self.bracket(self.pos).has(Bracket::WITH_ITEMS)).then(|| self.bracket(self.pos).close as usize);
        if close.is_some() {
            self.pos += 1;
        }
        self.with_item(asynchronous, close, end)?;
        self.demand(self.pos == end)
    }

    #[inline(never)]
    fn with_item(&mut self, asynchronous: bool, close: Option<usize>, end: usize) -> R<()> {
        let mark = self.unit.free;
        let exit = self.unit.reserve(1);
        let (kind, value, saved) = (self.unit.reserve(1), self.unit.reserve(1), self.unit.reserve(1));
        let manager = self.expression()?;
        let at = manager.at;
        let inner = self.unit.free.min(saved + 1);
        let manager = self.to_any(manager);
        let window = self.unit.reserve(WINDOW_HEADER + 1);
        self.unit.emit(Op::BeforeWith, u8::from(asynchronous), exit, manager, window, at);
        self.unit.pure = false;
        let mut entered = self.emit_call(window, true, 0, Vec::new(), at);
        self.unit.free = inner;
        if asynchronous {
            self.demand_await()?;
            entered = self.awaited(entered, 1, at);
            self.unit.free = inner;
        }
        self.settle(&entered, inner);
        let region = self.bound_in(self.pos, end);
        let locals: Vec<u16> = region.iter().map(|local| local.0).collect();
        let base = self.unit.versions.mark();
        let entry = self.unit.versions.label();
        let mut done = self.unit.versions.label();
        self.push_block(Block::Exits(Exits { kind, value, entry, ways: Vec::new() }))?;
        let start = self.unit.here();
        if self.accept(TokenKind::KwAs) {
            self.store_single_target(entered)?;
        }
        self.unit.free = saved + 1;
        self.with_rest(asynchronous, close, end)?;
        let stop = self.unit.here();
        let mut exits = self.pop_exits()?;
        let normal_facts = self.unit.live.then(|| self.unit.versions.save(&locals));
        let switched = !exits.ways.is_empty();
        if switched {
            self.unit.load(kind, Const::Int(NORMAL.into()), at);
        }
        let entry = std::mem::take(&mut exits.entry);
        self.unit.bind(entry);
        let entered_facts = self.unit.versions.save(&locals);
        let mut normal = self.unit.versions.label();
        if self.unit.live {
            self.call_exit(exit, None, asynchronous, at);
            if switched {
                self.dispatch(exits, None, &mut normal, at);
                match &normal_facts {
                    Some(_) => self.unit.bind(normal),
                    None => self.bind_unreachable(normal, value, at),
                }
            }
            if let (true, Some(facts)) = (self.unit.live, &normal_facts) {
                self.unit.versions.restore(&entered_facts, facts);
            }
            if self.unit.live {
                self.unit.jump(&mut done, at);
            }
        }
        if start < stop {
            self.unit.protect(start, stop, self.unit.here(), value);
            self.enter_handler(base, &region);
            self.unit.emit(Op::EnterExcept, 0, saved, value, 0, at);
            let handler = self.unit.here();
            let swallowed = self.call_exit(exit, Some(value), asynchronous, at);
            let mut quiet = self.unit.versions.label();
            self.unit.jump_if(Op::JumpIfTrue, swallowed, &mut quiet, at);
            self.reraise(value, at);
            self.unit.protect(handler, self.unit.here(), self.unit.here(), value);
            self.unit.live = true;
            self.leave_except(saved, None, at);
            self.reraise(value, at);
            self.unit.bind(quiet);
            self.leave_except(saved, None, at);
        }
        self.unit.bind(done);
        self.unit.free = mark;
        Ok(())
    }

    /// The items behind this one, or the body.
    fn with_rest(&mut self, asynchronous: bool, close: Option<usize>, end: usize) -> R<()> {
        let more = self.accept(TokenKind::Comma);
        if let Some(close) = close {
            if self.pos == close {
                self.pos += 1;
                return self.suite();
            }
            self.demand(more)?;
        }
        if more { self.deeper(|parser| parser.with_item(asynchronous, close, end)) } else { self.suite() }
    }

    /// Gives an open result its register, so that other code may follow.
    fn settle(&mut self, value: &Value, register: u16) {
        self.unit.touch(register.saturating_add(1));
        if let Kind::Open(pc) = value.kind {
            self.unit.set_target(pc, register);
        }
    }

    /// Calls `__exit__` with the exception in `raised` or with nothing; the register of what it returns.
    fn call_exit(&mut self, exit: u16, raised: Option<u16>, asynchronous: bool, at: ByteRange) -> u16 {
        let window = self.unit.reserve(WINDOW_HEADER + 3);
        let arguments = window + WINDOW_HEADER;
        self.unit.emit(Op::Move, 0, window, exit, 0, at);
        match raised {
            Some(raised) => {
                self.unit.emit(Op::ExcInfo, 0, arguments, raised, 0, at);
            }
            None => (0..3).for_each(|offset| self.unit.load(arguments + offset, Const::None, at)),
        }
        self.unit.free = window;
        let mut result = self.emit_call(window, false, 3, Vec::new(), at);
        if asynchronous {
            result = self.awaited(result, 2, at);
            self.unit.free = window;
        }
        self.settle(&result, window);
        self.unit.free = window;
        window
    }
}
