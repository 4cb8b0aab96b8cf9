//! Generators that loops and delegations resume.

use super::layout::{FUNCTION_CODE, GENERATOR_FUNCTION, GENERATOR_HANDLED, GENERATOR_PC, GENERATOR_REGISTERS, GENERATOR_STATE, NONE, UNBOUND, is_ref};
use super::{HotLoop, Left, Word};
use crate::code::op::Op;
use crate::heap::{HEADER, Kind, TAG_INT};
use crate::vm::frames::{HEADER_BYTES, Then};
use crate::vm::generators::{CREATED, RUNNING, SUSPENDED};
use crate::vm::machine::Code;

impl HotLoop<'_> {
    /// Puts a generator's frame on the stack, where it rests at a yield (or has not begun) and is resumed with None; whether it
    /// was that simple.
    #[inline(always)]
    pub(super) fn resume(&mut self, iterator: u64, then: Then, dest: u16) -> bool {
        let generator = iterator as u32;
        let state = self.cx.heap.load64(generator + GENERATOR_STATE);
        let function = self.cx.heap.load32(generator + GENERATOR_FUNCTION);
        let object = self.cx.heap.load32(function + FUNCTION_CODE);
        let code = (self.cx.heap.load64(object + HEADER) & !TAG_INT) as usize as *const Code;
        let at = self.cx.heap.load32(generator + GENERATOR_PC) as usize;
        // SAFETY: codes are kept by the code objects of what runs or rests, and a generator rests at one of its code's instructions.
        let (registers, plain, rests_at) = unsafe { ((*code).registers, (*code).plain_generator, Word((*(*code).words.as_ptr().add(at)).get())) };
        let window = self.cx.top.get() + 16;
        let base = window + HEADER_BYTES;
        let created = state == TAG_INT | CREATED as u64;
        if !(created || state == TAG_INT | SUSPENDED as u64) || !plain || !self.cx.has_room(base, registers) {
            return false;
        }
        self.cx.heap.store64(window - 16, UNBOUND);
        self.cx.heap.store64(window - 8, UNBOUND);
        self.cx.heap.store64(base - 32, iterator);
        self.cx.heap.store64(base - 24, TAG_INT | self.cx.base as u64 | (then as u64) << 32);
        self.cx.heap.store64(base - 16, TAG_INT | self.at() as u64 | (dest as u64) << 32);
        self.cx.heap.store64(base - 8, TAG_INT | code as usize as u64);
        self.cx.heap.move_words_by_fours(generator + GENERATOR_REGISTERS, base, registers);
        let inside = self.cx.heap.load64(generator + GENERATOR_HANDLED);
        self.cx.heap.store64(generator + GENERATOR_HANDLED, self.cx.handled);
        if inside != NONE {
            self.cx.handled = inside;
        }
        self.cx.heap.store64(generator + GENERATOR_STATE, TAG_INT | RUNNING as u64);
        self.cx.base = base;
        self.cx.code = code;
        self.cx.top.set(base + registers * 8);
        self.cx.depth += 1;
        self.cx.pc = at as u32;
        if !created {
            // A yield goes on after it; a delegation is executed again, and takes what is sent from its register c.
            let delegates = rests_at.op() == Op::YieldFrom;
            let register = if delegates { rests_at.c() } else { rests_at.a() };
            self.cx.heap.store64(base + register as u32 * 8, NONE);
            self.cx.pc += u32::from(!delegates);
        }
        self.reload()
    }

    /// `yield from` a generator.
    #[inline(always)]
    pub(super) fn delegate<const WARM: bool>(&mut self, w: Word) -> bool {
        if !WARM {
            return self.leave(Left::Warm);
        }
        let iterator = self.get(w.b());
        if self.get(w.c()) == NONE && is_ref(iterator) && self.cx.heap.load8(iterator as u32) == Kind::Generator as u8 {
            return self.resume(iterator, Then::GenFrom, 0) || self.leave_cold();
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn yield_value<const WARM: bool>(&mut self, w: Word) -> bool {
        let value = self.get(w.b());
        let then = (self.header(3) >> 32) as u8;
        if value == UNBOUND {
            return self.leave_cold();
        }
        if then == Then::GenFor as u8 {
            // What resumed this generator is a loop, which takes the value at once.
            self.cx.pc = self.at();
            let dest = self.cx.rest();
            return self.give_to_loop(dest, value);
        }
        if !WARM {
            return self.leave(if then == Then::GenFrom as u8 { Left::Warm } else { Left::Cold });
        }
        // Through all that delegate to it.
        let (mut frame, mut then) = (self.cx.base, Then::GenFrom as u8);
        while then == Then::GenFrom as u8 {
            let header = self.cx.heap.load64(frame - 24);
            then = (header >> 32) as u8;
            frame = header as u32;
        }
        if then != Then::GenFor as u8 {
            return self.leave_cold();
        }
        self.cx.pc = self.at();
        let mut dest = 0;
        while self.cx.base != frame {
            dest = self.cx.rest();
        }
        self.give_to_loop(dest, value)
    }

    #[inline(always)]
    fn give_to_loop(&mut self, dest: u16, value: u64) -> bool {
        self.cx.pc += 2;
        self.reload();
        self.set(dest, value);
        true
    }
}
