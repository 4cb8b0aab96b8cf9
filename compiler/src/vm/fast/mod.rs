//! The hot loop: the fast path of every instruction that has one.
//!
//! It calls nothing: everything in this folder is inlined into it. The sandbox's calling convention preserves no register across
//! a call, so one call in this function would move the loop's state (program counter, registers, constants) to the stack and
//! cost every instruction a round trip through memory. What needs more than its fast path is left to [`Cx::run`], with `pc` at
//! the instruction and nothing of it done.
//!
//! What is long comes in a second function, [`Cx::run_warm`], for one instruction at a time: the more there is in the hot loop,
//! the less of its state stays in registers. An arm that is in both has `WARM` as a parameter.
//!
//! Registers, constants and jump targets are read unchecked. The proof: code is loaded only as [`VerifiedCode`], whose operands,
//! jumps and windows are all in range, and a frame is entered only where the stack has room for it.

mod calls;
mod comparing;
mod generators;
mod items;
mod layout;
mod loops;
mod names;
mod numbers;

use std::cell::Cell;

use super::machine::{Code, Cx};
use super::quick::Called;
use crate::code::op::Op;

use layout::{NONE, UNBOUND};
pub(super) use layout::{is_ref, op_of, sext};
pub(crate) use names::IN_BUILTINS;

/// Why an instruction was left.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Left {
    /// It has a path in [`Cx::run_warm`].
    Warm,
    /// It calls a builtin.
    Native,
    /// Neither.
    Cold,
}

/// Stands for an instruction whose call was done, with what came of it in [`Cx::called`](super::machine::Cx).
pub(super) const CALLED: u64 = Op::Ext as u64;

/// The state of the hot loop.
struct HotLoop<'a> {
    cx: &'a mut Cx,
    /// Register 0 of the running frame.
    r: *mut u64,
    pc: *const Cell<u64>,
    /// First word and constant of the running code.
    words: *const Cell<u64>,
    k: *const u64,
}

/// An instruction's word.
#[derive(Clone, Copy)]
struct Word(u64);

impl Word {
    #[inline(always)]
    fn op(self) -> Op {
        op_of(self.0)
    }
    /// The byte between the op and the operands.
    #[inline(always)]
    fn mark(self) -> u8 {
        (self.0 >> 8) as u8
    }
    #[inline(always)]
    fn a(self) -> u16 {
        (self.0 >> 16) as u16
    }
    #[inline(always)]
    fn b(self) -> u16 {
        (self.0 >> 32) as u16
    }
    #[inline(always)]
    fn c(self) -> u16 {
        (self.0 >> 48) as u16
    }
    #[inline(always)]
    fn bc(self) -> u32 {
        (self.0 >> 32) as u32
    }
    /// Operand c as a number.
    #[inline(always)]
    fn immediate(self) -> i64 {
        self.c() as i16 as i64
    }
}

/// Whether an instruction may be done by [`Cx::binary_quickly`].
fn is_binary(op: Op) -> bool {
    matches!(
        op,
        Op::Add | Op::Sub | Op::Mul | Op::FloorDiv | Op::Mod | Op::And | Op::Or | Op::Xor | Op::RShift
            | Op::AddI | Op::SubI | Op::MulI | Op::FloorDivI | Op::ModI | Op::AndI | Op::RShiftI
    )
}

impl Cx {
    /// Runs instructions up to one that none of the quick ways does, and returns that; or [`CALLED`].
    #[inline(never)]
    pub(super) fn run_quick(&mut self) -> u64 {
        loop {
            self.run_fast();
            if self.left == Left::Warm && self.run_warm() {
                continue;
            }
            // SAFETY: see the module doc.
            let w = unsafe { (*self.code().words.as_ptr().add(self.pc as usize)).get() };
            if self.left == Left::Native {
                match self.call_quickly(w) {
                    Called::Done => continue,
                    Called::Otherwise => return CALLED,
                    Called::Not => {}
                }
            }
            if is_binary(op_of(w)) && self.binary_quickly(w) {
                continue;
            }
            return w;
        }
    }

    /// Runs instructions of the running frame, and of those it calls and returns to, up to one that its fast path does not do.
    #[inline(never)]
    fn run_fast(&mut self) {
        let mut hot = HotLoop::enter(self);
        while hot.instruction::<false>() {}
        let at = hot.at();
        self.pc = at;
    }

    /// Runs the one instruction at `pc`, if it is of those whose path is longer but calls nothing either; whether it did.
    #[inline(never)]
    fn run_warm(&mut self) -> bool {
        let mut hot = HotLoop::enter(self);
        let done = hot.instruction::<true>();
        let at = hot.at();
        self.pc = at;
        done
    }
}

impl<'a> HotLoop<'a> {
    #[inline(always)]
    fn enter(cx: &'a mut Cx) -> HotLoop<'a> {
        let code: &Code = cx.code();
        let (words, k) = (code.words.as_ptr(), code.constants.as_ptr());
        // SAFETY: see the module doc.
        let pc = unsafe { words.add(cx.pc as usize) };
        HotLoop { r: cx.heap.pages.at(cx.base) as *mut u64, pc, words, k, cx }
    }
    #[inline(always)]
    fn get(&self, register: u16) -> u64 {
        // SAFETY: see the module doc.
        unsafe { *self.r.add(register as usize) }
    }
    #[inline(always)]
    fn set(&mut self, register: u16, bits: u64) {
        // SAFETY: see the module doc.
        unsafe { *self.r.add(register as usize) = bits }
    }
    /// A word of the frame's header, which lies below its registers: `n` words below.
    #[inline(always)]
    fn header(&self, n: usize) -> u64 {
        // SAFETY: every frame has a header.
        unsafe { *self.r.sub(n) }
    }
    /// The word `n` after the instruction's own.
    #[inline(always)]
    fn word(&self, n: usize) -> u64 {
        // SAFETY: see the module doc; asked only of instructions that have so many words, or are followed by another.
        unsafe { (*self.pc.add(n)).get() }
    }
    #[inline(always)]
    fn constant(&self, n: u32) -> u64 {
        // SAFETY: see the module doc.
        unsafe { *self.k.add(n as usize) }
    }
    /// Position of the instruction in its code.
    #[inline(always)]
    fn at(&self) -> u32 {
        // SAFETY: both point into the same code.
        unsafe { self.pc.offset_from(self.words) as u32 }
    }
    /// The instruction is done; goes on `n` words further.
    #[inline(always)]
    fn next(&mut self, n: usize) -> bool {
        // SAFETY: see the module doc.
        self.pc = unsafe { self.pc.add(n) };
        true
    }
    /// The instruction is done, with a result; goes on `n` words further.
    #[inline(always)]
    fn done(&mut self, register: u16, bits: u64, n: usize) -> bool {
        self.set(register, bits);
        self.next(n)
    }
    /// The instruction is done; goes on at another.
    #[inline(always)]
    fn jump(&mut self, target: u32) -> bool {
        // SAFETY: see the module doc.
        self.pc = unsafe { self.words.add(target as usize) };
        true
    }
    /// After another frame, or another place in it, has become the running one.
    #[inline(always)]
    fn reload(&mut self) -> bool {
        self.r = self.cx.heap.pages.at(self.cx.base) as *mut u64;
        // SAFETY: codes are kept by the code objects of what runs or rests.
        let code: &Code = unsafe { &*self.cx.code };
        self.words = code.words.as_ptr();
        self.k = code.constants.as_ptr();
        self.jump(self.cx.pc)
    }
}

impl HotLoop<'_> {
    /// Why goes through memory: a result of many constants would take registers in the whole loop.
    #[inline(always)]
    fn leave(&mut self, why: Left) -> bool {
        self.cx.left = why;
        false
    }
    #[inline(always)]
    fn leave_cold(&mut self) -> bool {
        self.leave(Left::Cold)
    }
    /// From an instruction that has a path in [`Cx::run_warm`], which is tried next.
    #[inline(always)]
    fn leave_warm<const WARM: bool>(&mut self) -> bool {
        self.leave(if WARM { Left::Cold } else { Left::Warm })
    }

    /// One instruction; whether it was done.
    #[inline(always)]
    fn instruction<const WARM: bool>(&mut self) -> bool {
        let w = Word(self.word(0));
        match w.op() {
            Op::Nop | Op::Ext => self.next(1),
            Op::Move => self.done(w.a(), self.get(w.b()), 1),
            Op::LoadK => self.done(w.a(), self.constant(w.bc()), 1),
            Op::CheckBound => {
                if self.get(w.a()) != UNBOUND {
                    return self.next(1);
                }
                self.leave_cold()
            }
            Op::Unbind => {
                if self.get(w.a()) != UNBOUND {
                    return self.done(w.a(), UNBOUND, 1);
                }
                self.leave_cold()
            }
            Op::SetUnbound => self.done(w.a(), UNBOUND, 1),
            Op::LoadCell => self.load_cell(w),
            Op::StoreCell => self.store_cell(w),
            Op::LoadGlobal => self.load_global(w),
            Op::StoreGlobal => self.store_global(w),
            Op::GetAttr => self.get_attribute(w),
            Op::SetAttr => self.set_attribute(w),
            Op::LoadMethod => self.load_method(w),

            Op::GetItem => self.get_at::<WARM>(w),
            Op::GetItemI => self.get_at_immediate(w),
            Op::SetItem => self.set_at::<WARM>(w),
            Op::In | Op::NotIn => self.search::<WARM>(w),
            Op::Unpack => self.unpack(w),
            Op::BuildTuple => self.build_tuple(w),
            Op::ListAppend => self.append(w),

            Op::Add => self.arithmetic(w, i64::checked_add, |x, y| x + y),
            Op::Sub => self.arithmetic(w, i64::checked_sub, |x, y| x - y),
            Op::Mul => self.multiply(w),
            Op::TrueDiv => self.divide(w),
            Op::FloorDiv => self.divide_down(w),
            Op::Mod => self.remainder(w),
            Op::And => self.bits(w, |x, y| x & y),
            Op::Or => self.bits(w, |x, y| x | y),
            Op::Xor => self.bits(w, |x, y| x ^ y),
            Op::LShift => self.shift_left(w),
            Op::RShift => self.shift_right(w),
            Op::AddI => self.arithmetic_immediate(w, i64::checked_add),
            Op::SubI => self.arithmetic_immediate(w, i64::checked_sub),
            Op::MulI => self.multiply_immediate(w),
            Op::FloorDivI => self.divide_down_immediate(w),
            Op::ModI => self.remainder_immediate(w),
            Op::AndI => self.and_immediate(w),
            Op::LShiftI => self.shift_left_immediate(w),
            Op::RShiftI => self.shift_right_immediate(w),
            Op::Neg => self.negate(w),

            Op::Not => self.truth_value(w, false),
            Op::Truth => self.truth_value(w, true),
            Op::Lt => self.compare(w, |x, y| x < y, |x, y| x < y),
            Op::Le => self.compare(w, |x, y| x <= y, |x, y| x <= y),
            Op::Gt => self.compare(w, |x, y| x > y, |x, y| x > y),
            Op::Ge => self.compare(w, |x, y| x >= y, |x, y| x >= y),
            Op::Eq => self.equality(w, true),
            Op::Ne => self.equality(w, false),
            Op::LtJ => self.compare_and_jump(w, |x, y| x < y, |x, y| x < y),
            Op::LeJ => self.compare_and_jump(w, |x, y| x <= y, |x, y| x <= y),
            Op::GtJ => self.compare_and_jump(w, |x, y| x > y, |x, y| x > y),
            Op::GeJ => self.compare_and_jump(w, |x, y| x >= y, |x, y| x >= y),
            Op::EqJ => self.equality_and_jump(w, true),
            Op::NeJ => self.equality_and_jump(w, false),
            Op::LtIJ => self.compare_immediate_and_jump(w, |x, y| x < y),
            Op::LeIJ => self.compare_immediate_and_jump(w, |x, y| x <= y),
            Op::GtIJ => self.compare_immediate_and_jump(w, |x, y| x > y),
            Op::GeIJ => self.compare_immediate_and_jump(w, |x, y| x >= y),
            Op::EqIJ => self.compare_immediate_and_jump(w, |x, y| x == y),
            Op::NeIJ => self.compare_immediate_and_jump(w, |x, y| x != y),
            Op::Is => self.identity(w, true),
            Op::IsNot => self.identity(w, false),

            Op::Jump => self.jump(w.bc()),
            Op::JumpBack => {
                if self.cx.countdown <= 0 || self.cx.heap.collect_wanted() {
                    return self.leave_cold();
                }
                self.cx.countdown -= 1;
                self.jump(w.bc())
            }
            Op::JumpIfFalse => self.jump_if(w, false),
            Op::JumpIfTrue => self.jump_if(w, true),
            Op::JumpIfNone => {
                if self.get(w.a()) == NONE {
                    return self.jump(w.bc());
                }
                self.next(1)
            }
            Op::JumpIfNotNone => {
                if self.get(w.a()) != NONE {
                    return self.jump(w.bc());
                }
                self.next(1)
            }
            Op::Switch => {
                let n = sext(self.get(w.a())) as usize;
                self.next(1 + n.min(w.b() as usize - 1))
            }

            Op::ForIter => self.next_item::<WARM>(w),
            Op::YieldFrom => self.delegate::<WARM>(w),
            Op::Yield => self.yield_value::<WARM>(w),
            Op::Call | Op::CallMethod => self.call_callee::<WARM>(w),
            Op::Return => {
                let result = self.get(w.a());
                if result == UNBOUND {
                    return self.leave_cold();
                }
                self.return_value(result)
            }
            Op::ReturnNone => self.return_value(NONE),
            Op::EnterExcept => self.enter_except(w),
            Op::LeaveExcept => self.leave_except(w),
            _ => self.leave_cold(),
        }
    }
}
