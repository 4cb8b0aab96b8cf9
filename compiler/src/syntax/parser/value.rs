//! The value of an expression that may not have a register yet, and how it gets one.
//!
//! Temporaries are a stack. A parse function that starts with `free == mark` returns with `free == mark`, or with
//! `free == mark + 1` and the value in [`Kind::Temp`]`(mark)`. Values that are still pending may speak of registers at or above
//! `free`; the very next thing to happen to them is an instruction that reads those.

use super::builder::{DEAD, Pc};
use super::constant::Small;
use super::versions::Label;
use super::{Parser, R};
use crate::code::op::Op;
use crate::code::positions::ByteRange;
use crate::code::unit::Const;

/// What is known of an expression's value.
#[derive(Debug)]
pub enum Kind {
    Const(Const),
    /// A local, in place: (register, SSA number).
    Local(u16, u16),
    /// Written by the instruction at this pc, whose target register is still open.
    Open(Pc),
    /// In a temporary.
    Temp(u16),
    /// A comparison that is not emitted yet, of two registers.
    Compare(Op, u16, u16),
    /// A comparison that is not emitted yet, with an immediate.
    CompareImmediate(Op, u16, i16),
    /// `is None` (`true`) or `is not None`, not emitted yet.
    IsNone(u16, bool),
    /// A tuple whose elements stand in a run of temporaries: (first, count).
    Elements(u16, u16),
    /// A list display of constants; what only reads it takes a tuple instead.
    ConstList(Vec<Const>),
    /// A set display of constants.
    ConstSet(Vec<Const>),
}

/// An expression's value and its place in the source.
#[derive(Debug)]
pub struct Value {
    pub kind: Kind,
    pub at: ByteRange,
}

/// A condition: `value` (its opposite when `negated`) falls through, after jumps to `t` and `f` for what is decided already.
pub struct Test {
    pub value: Value,
    pub negated: bool,
    pub t: Label,
    pub f: Label,
}

impl Value {
    pub fn constant(value: Const, at: ByteRange) -> Value {
        Value { kind: Kind::Const(value), at }
    }

    pub fn open(pc: Pc, at: ByteRange) -> Value {
        Value { kind: Kind::Open(pc), at }
    }
}

impl Parser<'_> {
    /// Puts `value` into `register`.
    #[inline(never)]
    pub(super) fn to_register(&mut self, value: Value, register: u16) {
        let at = value.at;
        self.unit.touch(register.saturating_add(1));
        match value.kind {
            Kind::Const(constant) => self.unit.load(register, constant, at),
            Kind::Local(home, local) => {
                self.check_bound(home, local, at);
                if home != register {
                    self.unit.emit(Op::Move, 0, register, home, 0, at);
                }
            }
            Kind::Open(pc) => {
                if pc != DEAD {
                    self.unit.set_target(pc, register);
                }
            }
            Kind::Temp(temp) => {
                if temp != register {
                    self.unit.emit(Op::Move, 0, register, temp, 0, at);
                }
            }
            Kind::Compare(op, b, c) => {
                self.unit.emit(op, 0, register, b, c, at);
            }
            Kind::CompareImmediate(op, b, immediate) => {
                let scratch = self.unit.free.max(b.saturating_add(1));
                self.unit.touch(scratch.saturating_add(1));
                self.unit.load(scratch, Const::Int(immediate.into()), at);
                self.unit.emit(op, 0, register, b, scratch, at);
            }
            Kind::IsNone(b, is) => {
                let scratch = self.unit.free.max(b.saturating_add(1));
                self.unit.touch(scratch.saturating_add(1));
                self.unit.load(scratch, Const::None, at);
                self.unit.emit(if is { Op::Is } else { Op::IsNot }, 0, register, b, scratch, at);
            }
            Kind::Elements(first, count) => {
                self.unit.emit(Op::BuildTuple, 0, register, first, count, at);
            }
            Kind::ConstList(items) => self.constant_display(Op::BuildList, items, register, at),
            Kind::ConstSet(items) => self.constant_display(Op::BuildSet, items, register, at),
        }
    }

    /// A list or set of constants, from a constant tuple where that is shorter.
    fn constant_display(&mut self, build: Op, items: Vec<Const>, register: u16, at: ByteRange) {
        self.unit.pure = false;
        let first = self.unit.free.max(register.saturating_add(1));
        if items.len() < 3 {
            self.unit.touch(first.saturating_add(3));
            let count = items.len() as u16;
            for (offset, item) in items.into_iter().enumerate() {
                self.unit.load(first.saturating_add(offset as u16), item, at);
            }
            self.unit.emit(build, 0, register, first, count, at);
            return;
        }
        self.unit.touch(first.saturating_add(1));
        self.unit.emit(build, 0, register, first, 0, at);
        let (whole, extend) = if build == Op::BuildSet { (Const::FrozenSet(items), Op::SetUpdate) } else { (Const::Tuple(items), Op::ListExtend) };
        self.unit.load(first, whole, at);
        self.unit.emit(extend, 0, register, first, 0, at);
    }

    /// Puts `value` into the next free register and takes that one.
    pub(super) fn to_next(&mut self, value: Value) -> u16 {
        if let Kind::Temp(temp) = value.kind
            && temp + 1 == self.unit.free
        {
            return temp;
        }
        let register = self.unit.free;
        // A pending comparison may need a scratch register beyond its target.
        self.to_register(value, register);
        self.unit.reserve(1)
    }

    /// Some register that holds `value`: a local's home as it is, else the next free one.
    pub(super) fn to_any(&mut self, value: Value) -> u16 {
        match value.kind {
            Kind::Local(home, local) => {
                self.check_bound(home, local, value.at);
                home
            }
            Kind::Temp(temp) => temp,
            _ => self.to_next(value),
        }
    }

    /// As [`Parser::to_any`], for an operand that waits while other code is compiled: a walrus there must not change it.
    pub(super) fn hold(&mut self, value: Value) -> u16 {
        match value.kind {
            Kind::Local(..) if self.line_has_walrus() => self.to_next(value),
            _ => self.to_any(value),
        }
    }

    /// Raises UnboundLocalError at run time unless the local is known to be bound.
    pub(super) fn check_bound(&mut self, home: u16, local: u16, at: ByteRange) {
        if !self.unit.live || self.unit.versions.fact(local).bound {
            return;
        }
        let name = self.local_name(local);
        let index = self.name_index(name);
        self.unit.emit_bc(Op::CheckBound, home, index, at);
        self.unit.versions.proved_bound(local);
    }

    /// The 16-bit immediate that `value` is known to be.
    pub(super) fn immediate(&self, value: &Value) -> Option<i16> {
        match value.kind {
            Kind::Const(ref constant) => Small::of(constant)?.immediate(),
            Kind::Local(_, local) => {
                let fact = self.unit.versions.fact(local);
                if fact.bound { fact.constant?.immediate() } else { None }
            }
            _ => None,
        }
    }

    /// Jumps to `label` when the truth of `value` is `when`.
    #[inline(never)]
    pub(super) fn jump_on(&mut self, value: Value, when: bool, label: &mut Label) {
        let at = value.at;
        let mark = self.unit.free;
        let jump = if when { Op::JumpIfTrue } else { Op::JumpIfFalse };
        match value.kind {
            Kind::Const(ref constant) if !matches!(constant, Const::Code(_)) => {
                if super::constant::truth(constant) == when && self.unit.live {
                    self.unit.jump(label, at);
                }
            }
            Kind::Compare(op, b, c) if fused(op).is_some() => {
                let scratch = self.unit.free.max(b.saturating_add(1)).max(c.saturating_add(1));
                self.unit.touch(scratch.saturating_add(1));
                self.unit.emit(fused(op).unwrap_or(op), 0, scratch, b, c, at);
                self.unit.jump_if(jump, scratch, label, at);
            }
            Kind::CompareImmediate(op, b, immediate) => {
                let scratch = self.unit.free.max(b.saturating_add(1));
                self.unit.touch(scratch.saturating_add(1));
                self.unit.emit(fused_immediate(op), 0, scratch, b, immediate as u16, at);
                self.unit.jump_if(jump, scratch, label, at);
            }
            Kind::IsNone(b, is) => {
                let op = if is == when { Op::JumpIfNone } else { Op::JumpIfNotNone };
                self.unit.jump_if(op, b, label, at);
            }
            _ => {
                let register = self.to_any(value);
                self.unit.jump_if(jump, register, label, at);
            }
        }
        self.unit.free = mark;
    }

    /// Falls through when the test holds; else goes to `label`, which must have been made beside or before the test.
    pub(super) fn jump_unless(&mut self, test: Test, label: &mut Label) {
        let Test { value, negated, t, mut f } = test;
        self.jump_on(value, negated, &mut f);
        self.unit.versions.merge_labels(label, f);
        self.unit.bind(t);
    }

    /// Goes to `label` when the test holds; else falls through.
    pub(super) fn jump_when(&mut self, test: Test, label: &mut Label) {
        let Test { value, negated, mut t, f } = test;
        self.jump_on(value, !negated, &mut t);
        self.unit.versions.merge_labels(label, t);
        self.unit.bind(f);
    }

    /// A run of values has to fit 16 bits.
    pub(super) fn count(&self, count: usize) -> R<u16> {
        u16::try_from(count).map_err(|_| self.fault())
    }
}

/// The form of a comparison that decides the jump behind it.
fn fused(op: Op) -> Option<Op> {
    Some(match op {
        Op::Lt => Op::LtJ,
        Op::Le => Op::LeJ,
        Op::Gt => Op::GtJ,
        Op::Ge => Op::GeJ,
        Op::Eq => Op::EqJ,
        Op::Ne => Op::NeJ,
        _ => return None,
    })
}

fn fused_immediate(op: Op) -> Op {
    match op {
        Op::Lt => Op::LtIJ,
        Op::Le => Op::LeIJ,
        Op::Gt => Op::GtIJ,
        Op::Ge => Op::GeIJ,
        Op::Ne => Op::NeIJ,
        _ => Op::EqIJ,
    }
}
