//! What `break`, `continue` and `return` pass on their way out: loops, `finally`, `with`, exception handlers.

use super::names::Place;
use super::value::Value;
use super::versions::Label;
use super::{Parser, R};
use crate::code::op::Op;
use crate::code::positions::ByteRange;
use crate::code::unit::Const;

/// Statically nested blocks, counted as CPython counts them.
const BLOCKS_MAX: usize = 21;

/// A statement around the code that is being compiled.
#[derive(Debug)]
pub enum Block {
    Loop {
        /// Where the next round begins.
        start: u32,
        /// Where `break` goes.
        end: Label,
        /// Holds a generator that must be closed when the loop is left early.
        close: Option<u16>,
    },
    /// The body of `try` with handlers alone: nothing to do on the way out.
    Try,
    /// The body of `try … finally` or `with`: what leaves it goes through its end.
    Exits(Exits),
    /// The body of `except`: `saved` was being handled before; the name is deleted on the way out.
    Handler { raised: u16, saved: u16, name: Option<u32> },
    /// The body of `finally`: when `kind` is [`RAISE`], an exception is being handled, before it `saved`.
    FinallyBody { kind: u16, saved: u16 },
    /// The body of `except*`, which may not be left by a jump.
    Star { saved: u16, name: Option<u32> },
}

/// The end of a `finally` or `with` that is compiled once: what comes in says in `kind` where it goes on.
#[derive(Debug)]
pub struct Exits {
    pub kind: u16,
    /// The exception, or the value to be returned.
    pub value: u16,
    pub entry: Label,
    /// What the kinds from [`WAYS`] up mean.
    pub ways: Vec<Way>,
}

/// Kinds of coming into the end of a `finally`.
pub const NORMAL: u16 = 0;
pub const RAISE: u16 = 1;
pub const WAYS: u16 = 2;

/// How a block is left early.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    Break,
    Continue,
    Return,
}

impl Parser<'_> {
    pub(super) fn push_block(&mut self, block: Block) -> R<()> {
        self.unit.blocks.push(block);
        // A handler is two blocks, and a generator or coroutine has one around all of it.
        let whole = usize::from(self.unit.flags.generator || (self.unit.flags.coroutine && self.unit.flags.function));
        let handlers = self.unit.blocks.iter().filter(|block| matches!(block, Block::Handler { .. } | Block::Star { .. })).count();
        self.demand(self.unit.blocks.len() + handlers + whole <= BLOCKS_MAX)
    }

    /// The exits of the block that ends here.
    pub(super) fn pop_exits(&mut self) -> R<Exits> {
        match self.unit.blocks.pop() {
            Some(Block::Exits(exits)) => Ok(exits),
            _ => Err(self.fault()),
        }
    }

    /// The `break` label of the loop that ends here.
    pub(super) fn pop_loop(&mut self) -> R<Label> {
        match self.unit.blocks.pop() {
            Some(Block::Loop { end, .. }) => Ok(end),
            _ => Err(self.fault()),
        }
    }

    /// Whether a loop is around, and no `except*` between it and here.
    pub(super) fn demand_way(&self, way: Way) -> R<()> {
        for block in self.unit.blocks.iter().rev() {
            match block {
                Block::Loop { .. } if way != Way::Return => return Ok(()),
                Block::Star { .. } => return Err(self.fault()),
                _ => {}
            }
        }
        self.demand(way == Way::Return)
    }

    /// `return value`.
    pub(super) fn return_value(&mut self, value: Value, at: ByteRange) {
        let mark = self.unit.free;
        let plain = self.unit.blocks.iter().all(|block| matches!(block, Block::Loop { .. } | Block::Try));
        let none = matches!(value.kind, super::value::Kind::Const(Const::None));
        if plain && none {
            self.leave_loops(at);
            self.unit.emit(Op::ReturnNone, 0, 0, 0, 0, at);
        } else {
            let register = if plain { self.to_any(value) } else { self.to_next(value) };
            self.leave(Way::Return, register, at);
        }
        self.unit.live = false;
        self.unit.free = mark;
    }

    fn leave_loops(&mut self, at: ByteRange) {
        for index in (0..self.unit.blocks.len()).rev() {
            if let Block::Loop { close, .. } = self.unit.blocks[index] {
                self.close_iterator(close, 0, at);
            }
        }
    }

    /// A loop over `iterator` is left early. Registers that are free, and from `dead` on, hold nothing that counts as a use of it.
    fn close_iterator(&mut self, iterator: Option<u16>, dead: u16, at: ByteRange) {
        if let Some(iterator) = iterator {
            self.unit.emit(Op::CloseIter, 0, iterator, self.unit.free.max(dead), 0, at);
        }
    }

    /// Leaves the blocks that `way` leaves; `register` holds what is returned.
    pub(super) fn leave(&mut self, way: Way, register: u16, at: ByteRange) {
        for index in (0..self.unit.blocks.len()).rev() {
            match &mut self.unit.blocks[index] {
                Block::Loop { start, end, close } => {
                    let (start, close) = (*start, *close);
                    match way {
                        Way::Continue => return self.unit.jump_back(start, at),
                        Way::Break => {
                            let mut label = std::mem::take(end);
                            self.close_iterator(close, 0, at);
                            self.unit.jump(&mut label, at);
                            if let Block::Loop { end, .. } = &mut self.unit.blocks[index] {
                                *end = label;
                            }
                            return;
                        }
                        Way::Return => self.close_iterator(close, register + 1, at),
                    }
                }
                Block::Exits(_) => return self.leave_through(index, way, register, at),
                Block::Try => {}
                Block::Handler { raised, saved, name } => {
                    let (saved, name) = (*saved, *name);
                    let forgotten = (way != Way::Return).then_some(*raised);
                    self.leave_except(saved, forgotten, at);
                    self.forget_name(name, at);
                }
                Block::Star { saved, name } => {
                    let (saved, name) = (*saved, *name);
                    self.leave_except(saved, None, at);
                    self.forget_name(name, at);
                }
                Block::FinallyBody { kind, saved } => {
                    let (kind, saved) = (*kind, *saved);
                    self.leave_raised(kind, saved, at);
                }
            }
        }
        self.unit.emit(Op::Return, 0, register, 0, 0, at);
        self.unit.live = false;
    }

    /// Goes into the end of the block at `index`, with word of where to go on.
    fn leave_through(&mut self, index: usize, way: Way, register: u16, at: ByteRange) {
        let Block::Exits(exits) = &mut self.unit.blocks[index] else { return };
        let place = exits.ways.iter().position(|&other| other == way).unwrap_or_else(|| {
            exits.ways.push(way);
            exits.ways.len() - 1
        });
        let (kind, value) = (exits.kind, exits.value);
        let mut entry = std::mem::take(&mut exits.entry);
        if way == Way::Return && register != value {
            self.unit.emit(Op::Move, 0, value, register, 0, at);
        }
        self.unit.load(kind, Const::Int(place as i128 + i128::from(WAYS)), at);
        self.unit.jump(&mut entry, at);
        if let Block::Exits(exits) = &mut self.unit.blocks[index] {
            exits.entry = entry;
        }
    }

    /// When `finally` runs because of an exception: that one is no longer being handled.
    pub(super) fn leave_raised(&mut self, kind: u16, saved: u16, at: ByteRange) {
        let mut skip = self.unit.versions.label();
        let scratch = self.unit.free;
        self.unit.touch(scratch.saturating_add(1));
        self.unit.emit(Op::EqIJ, 0, scratch, kind, RAISE, at);
        self.unit.jump_if(Op::JumpIfFalse, scratch, &mut skip, at);
        self.leave_except(saved, None, at);
        self.unit.bind(skip);
    }

    /// What was handled before is handled again; the register of what was handled until now is cleared.
    pub(super) fn leave_except(&mut self, saved: u16, forgotten: Option<u16>, at: ByteRange) {
        let forgotten = forgotten.unwrap_or(self.unit.free);
        self.unit.touch(forgotten.saturating_add(1));
        self.unit.emit(Op::LeaveExcept, 0, saved, forgotten, 0, at);
    }

    /// The implicit `del` at the end of `except … as name`.
    pub(super) fn forget_name(&mut self, name: Option<u32>, at: ByteRange) {
        let Some(var) = name else { return };
        if let Place::Local(register, local) = self.place(var) {
            self.unit.emit(Op::SetUnbound, 0, register, 0, 0, at);
            if self.unit.live {
                self.unit.versions.assign(local, false, None);
            }
            return;
        }
        self.store_var(var, Value::constant(Const::None, at), at);
        self.delete_var(var, at);
    }

    /// The end of a block with exits: goes on by `kind`. `normal` gathers who goes straight on; `raised` says what to do
    /// with an exception, when one can come in.
    pub(super) fn dispatch(&mut self, exits: Exits, raised: Option<u16>, normal: &mut Label, at: ByteRange) {
        if !self.unit.live {
            return;
        }
        let mut labels: Vec<Label> = (0..exits.ways.len()).map(|_| self.unit.versions.label()).collect();
        let mut raise = self.unit.versions.label();
        let count = WAYS + exits.ways.len() as u16;
        self.unit.emit(Op::Switch, 0, exits.kind, count, 0, at);
        self.unit.jump_if(Op::Jump, 0, normal, at);
        if raised.is_some() {
            self.unit.jump_if(Op::Jump, 0, &mut raise, at);
        } else {
            self.unit.jump_if(Op::Jump, 0, normal, at);
        }
        for label in &mut labels {
            self.unit.jump_if(Op::Jump, 0, label, at);
        }
        self.unit.live = false;
        for (label, way) in labels.into_iter().zip(exits.ways) {
            self.unit.bind(label);
            self.leave(way, exits.value, at);
        }
        self.unit.bind(raise);
        if let Some(saved) = raised
            && self.unit.live
        {
            self.leave_except(saved, None, at);
            self.reraise(exits.value, at);
        }
    }

    pub(super) fn reraise(&mut self, register: u16, at: ByteRange) {
        self.unit.emit(Op::Reraise, 0, register, 0, 0, at);
        self.unit.live = false;
    }
}
