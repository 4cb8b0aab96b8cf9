//! Generators and coroutines: a frame whose registers rest in a heap object between two resumptions.

use super::frames::{HEADER_BYTES, Ret, Step, Then};
use super::machine::{Code, Cx, STACK_MARGIN};
use crate::code::op::Op;
use crate::code::positions::NO_PC;
use crate::heap::{FunctionField, HEADER, Kind, Raised, TAG_INT, Ty, Value};

/// Fields of a generator object.
pub(crate) const FUNCTION: usize = 0;
pub(crate) const STATE: usize = crate::heap::GENERATOR_STATE as usize;
pub(crate) const PC: usize = 2;
/// While suspended: the exception handled inside, or None. While running: the one handled outside.
/// Whether it handles one of its own is in the header's aux.
pub(crate) const HANDLED: usize = 3;
pub(crate) const NAME: usize = 4;
pub(crate) const QUALNAME: usize = 5;
/// First saved register.
pub(crate) const REGISTERS: usize = 6;

/// Bits of an asynchronous generator's aux: a step of it is being awaited; it is over, or was told to be; its first iteration was told.
pub(crate) const AG_RUNNING: u16 = 1 << 9;
pub(crate) const AG_CLOSED: u16 = 1 << 10;
pub(crate) const AG_HOOKED: u16 = 1 << 11;

pub(crate) const CREATED: i64 = crate::heap::GENERATOR_CREATED;
pub(crate) const SUSPENDED: i64 = crate::heap::GENERATOR_SUSPENDED;
pub(crate) const RUNNING: i64 = 2;
pub(crate) const FINISHED: i64 = crate::heap::GENERATOR_FINISHED;

/// What a generator is resumed with.
#[derive(Clone, Copy, Debug)]
pub enum Resume {
    Send(u64),
    /// An exception, raised where the innermost generator of a delegation rests; a tuple is what `throw` was called with.
    Throw(u64),
    /// An exception, raised in this generator whatever it delegates to.
    Raise(u64),
}

/// Where a generator stands whose frame was asked to run.
pub(super) enum Entered {
    /// It had nothing left to do.
    Ended(Step),
    /// At its beginning.
    Begins,
    /// At this instruction.
    Rests(u64),
}

impl Cx {
    /// A generator, coroutine or async generator of a function whose arguments are bound at `base`.
    pub(crate) fn new_generator(&mut self, function: u64, code: &Code, base: u32, filled: u32) -> Result<u64, Raised> {
        let flags = code.unit.flags;
        let ty = match (flags.coroutine, flags.generator) {
            (true, true) => Ty::AsyncGenerator,
            (true, false) => Ty::Coroutine,
            _ => Ty::Generator,
        };
        let h = &self.heap;
        let f = self.value(function);
        let generator = h.unbound_fields(Kind::Generator, ty, REGISTERS as u32 + code.registers)?;
        h.set_field(generator, FUNCTION, f);
        h.set_field(generator, STATE, Value::small(CREATED));
        h.set_field(generator, PC, Value::small(0));
        h.set_field(generator, HANDLED, Value::NONE);
        h.set_field(generator, NAME, h.function_field(f, FunctionField::Name));
        h.set_field(generator, QUALNAME, h.function_field(f, FunctionField::QualName));
        h.move_words(base, generator.offset() + HEADER + REGISTERS as u32 * 8, filled);
        if ty != Ty::Coroutine && !code.unit.handlers.is_empty() {
            h.note_closable(generator);
        }
        Ok(generator.bits())
    }

    /// Local variables of a generator that does not run.
    pub(crate) fn generator_locals<'h>(&'h self, generator: Value<'h>) -> crate::heap::Res<'h> {
        let h = &self.heap;
        if !matches!(self.generator_state(generator), CREATED | SUSPENDED) {
            return h.dict();
        }
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        let code = unsafe { &*self.code_of(h.field(generator, FUNCTION)) };
        self.function_locals(code, |register| h.field(generator, REGISTERS + register as usize))
    }

    #[inline]
    pub(crate) fn generator_state(&self, generator: Value<'_>) -> i64 {
        self.heap.field_at(generator.offset(), STATE as u32).as_small().unwrap_or(FINISHED)
    }
    pub(super) fn set_generator_state(&self, generator: Value<'_>, state: i64) {
        self.heap.set_field_at(generator.offset(), STATE as u32, Value::small(state));
    }

    /// Puts a generator's frame on top of the stack and makes it run. `ret` says how what it yields arrives.
    pub(crate) fn resume(&mut self, generator: u64, with: Resume, keep: u64, ret: Ret) -> Result<Step, Raised> {
        match self.enter_generator(generator, with, keep, ret)? {
            Entered::Ended(step) => Ok(step),
            Entered::Begins => Ok(Step::Reload),
            Entered::Rests(w) => self.go_on(w, with),
        }
    }

    /// Makes a generator's frame the running one, unless it cannot run.
    pub(super) fn enter_generator(&mut self, generator: u64, with: Resume, keep: u64, ret: Ret) -> Result<Entered, Raised> {
        let g = self.value(generator);
        let what = self.generator_noun(g);
        let state = self.generator_state(g);
        match (state, with) {
            (RUNNING, _) => return Err(self.heap.value_error(&format!("{what} already executing"))),
            (FINISHED, _) if self.heap.class_of(g).is(self.heap.class(Ty::Coroutine)) => {
                self.judge_thrown(with)?;
                return Err(self.heap.raise(Ty::RuntimeError, "cannot reuse already awaited coroutine"));
            }
            (FINISHED, Resume::Throw(thrown) | Resume::Raise(thrown)) => {
                let exception = self.judged(thrown)?;
                self.without_context = exception;
                return Err(self.heap.set_pending(self.value(exception)));
            }
            (FINISHED, Resume::Send(_)) => {
                let window = self.top.get() + 16;
                self.heap.store64(window - 8, keep);
                return self.generator_returned(ret, Value::NONE.bits(), window).map(Entered::Ended);
            }
            (CREATED, Resume::Send(sent)) if sent != Value::NONE.bits() => {
                return Err(self.heap.type_error(&format!("can't send non-None value to a just-started {what}")));
            }
            (CREATED, Resume::Throw(thrown) | Resume::Raise(thrown)) => {
                let keep = self.push(g);
                let exception = self.judged(thrown)?;
                self.pop_to(keep);
                self.set_generator_state(self.value(generator), FINISHED);
                self.without_context = exception;
                let (g, exception) = (self.value(generator), self.value(exception));
                self.add_traceback_entry(exception, self.heap.field(g, FUNCTION), NO_PC);
                return Err(self.heap.set_pending(exception));
            }
            _ => {}
        }
        let code = self.code_of(self.heap.field(g, FUNCTION));
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        let registers = unsafe { (*code).registers };
        let window = self.top.get() + 16;
        let base = window + HEADER_BYTES;
        if base + registers * 8 + STACK_MARGIN > self.stack_end || self.depth >= self.recursion_limit {
            return Err(self.heap.raise(Ty::RecursionError, "maximum recursion depth exceeded"));
        }
        let h = &self.heap;
        h.store64(window - 16, Value::UNBOUND.bits());
        h.store64(window - 8, keep);
        h.store64(base - 32, generator);
        h.store64(base - 24, TAG_INT | self.base as u64 | (ret.then as u64) << 32);
        h.store64(base - 16, TAG_INT | ret.pc as u64 | (ret.dest as u64) << 32);
        h.store64(base - 8, TAG_INT | code as usize as u64);
        h.copy_within(g.offset() + HEADER + REGISTERS as u32 * 8, base, registers * 8);
        let inside = h.field(g, HANDLED);
        h.set_field_at(g.offset(), HANDLED as u32, self.value(self.handled));
        let pc = h.field(g, PC).as_small().unwrap_or(0) as u32;
        let inside = inside.bits();
        self.set_generator_state(self.value(generator), RUNNING);
        if inside != Value::NONE.bits() {
            self.handled = inside;
        }
        self.base = base;
        self.code = code;
        self.top.set(base + registers * 8);
        self.depth += 1;
        self.pc = pc;
        if state == CREATED {
            return Ok(Entered::Begins);
        }
        Ok(Entered::Rests(self.code().words[pc as usize].get()))
    }

    /// The generator whose frame was just entered goes on from the instruction `w`, where it rested.
    pub(super) fn go_on(&mut self, w: u64, with: Resume) -> Result<Step, Raised> {
        let delegating = self.op_at(self.pc) == Op::YieldFrom;
        match with {
            Resume::Send(value) if delegating => {
                self.set_reg((w >> 48) as u16, value);
                Ok(Step::Reload)
            }
            Resume::Send(value) => {
                self.set_reg((w >> 16) as u16, value);
                self.pc += 1;
                Ok(Step::Reload)
            }
            Resume::Throw(exception) if delegating => self.throw_delegated(w, exception),
            Resume::Throw(exception) | Resume::Raise(exception) => self.raise_thrown(exception),
        }
    }

    /// The exception that is raised in a generator that does not run, for what was thrown.
    fn judged(&mut self, thrown: u64) -> Result<u64, Raised> {
        let keep = self.push(self.value(thrown));
        self.exception_thrown(keep)
    }
    fn judge_thrown(&mut self, with: Resume) -> Result<(), Raised> {
        match with {
            Resume::Throw(thrown) => self.judged(thrown).map(|_| ()),
            _ => Ok(()),
        }
    }

    pub(super) fn generator_noun(&self, g: Value<'_>) -> &'static str {
        let class = self.heap.class_of(g);
        if class.is(self.heap.class(Ty::Coroutine)) {
            "coroutine"
        } else if class.is(self.heap.class(Ty::AsyncGenerator)) {
            "async generator"
        } else {
            "generator"
        }
    }

    /// A generator's frame ended, by return or exception.
    pub(crate) fn generator_finished(&mut self, generator: u64) {
        self.handled = self.heap.field(self.value(generator), HANDLED).bits();
        self.finish_unrun(self.value(generator));
    }

    /// A generator ends where it rests.
    pub(super) fn finish_unrun(&self, g: Value<'_>) {
        self.set_generator_state(g, FINISHED);
        for i in REGISTERS..self.heap.len(g) {
            self.heap.set_field(g, i, Value::UNBOUND);
        }
        self.heap.set_field(g, HANDLED, Value::NONE);
    }

    /// Saves the running generator's frame and goes back to whoever resumed it.
    pub(super) fn suspend(&mut self) -> Ret {
        let generator = self.frame_callee(self.base);
        let g = self.value(generator);
        let registers = self.code().registers;
        self.heap.copy_within(self.base, g.offset() + HEADER + REGISTERS as u32 * 8, registers * 8);
        self.heap.set_field(g, PC, Value::small(self.pc as i64));
        self.set_generator_state(g, SUSPENDED);
        let outside = self.heap.field(g, HANDLED).bits();
        let inside = if self.heap.aux(self.value(generator)) as u8 == 0 { Value::NONE.bits() } else { self.handled };
        self.heap.set_field(self.value(generator), HANDLED, self.value(inside));
        self.handled = outside;
        let ret = self.leave_frame();
        self.reset_top();
        ret
    }

    /// As `suspend`, and calls nothing; the register that the value goes to.
    #[inline(always)]
    pub(super) fn rest(&mut self) -> u16 {
        let generator = self.heap.load64(self.base - 32) as u32;
        let field = |field: usize| generator + HEADER + field as u32 * 8;
        // SAFETY: codes are kept by the code objects of what runs or rests.
        self.heap.move_words_by_fours(self.base, field(REGISTERS), unsafe { (*self.code).registers });
        self.heap.store64(field(PC), TAG_INT | self.pc as u64);
        self.heap.store64(field(STATE), TAG_INT | SUSPENDED as u64);
        let outside = self.heap.load64(field(HANDLED));
        let inside = if self.heap.load8(generator + 2) == 0 { Value::NONE.bits() } else { self.handled };
        self.heap.store64(field(HANDLED), inside);
        self.handled = outside;
        self.leave_frame().dest
    }

    /// `yield`.
    pub(crate) fn yield_value(&mut self, w: u64) -> Result<Step, Raised> {
        let value = self.reg((w >> 32) as u16);
        if value == Value::UNBOUND.bits() {
            return Err(self.unbound_operand(w));
        }
        let flags = self.code().unit.flags;
        let window = self.base - HEADER_BYTES;
        let ret = self.suspend();
        if flags.coroutine && flags.generator {
            // An async generator's yield ends the awaiting of its step.
            return self.generator_returned(ret, value, window);
        }
        self.generator_yielded(ret, value)
    }

    /// What a generator yielded arrives in the frame that resumed it.
    pub(crate) fn generator_yielded(&mut self, ret: Ret, bits: u64) -> Result<Step, Raised> {
        match ret.then {
            Then::GenFor => {
                self.set_reg(ret.dest, bits);
                self.pc = ret.pc + 2;
                Ok(Step::Reload)
            }
            Then::GenFrom => {
                self.pc = ret.pc;
                self.yield_from_yielded(bits)
            }
            Then::GenExit => {
                self.nested_result = bits;
                self.nested_stopped = false;
                Ok(Step::Exit)
            }
            _ => {
                self.set_reg(ret.dest, bits);
                self.pc = ret.pc;
                Ok(Step::Reload)
            }
        }
    }

    /// A generator returned `bits` to the frame that resumed it.
    pub(crate) fn generator_returned(&mut self, ret: Ret, bits: u64, window: u32) -> Result<Step, Raised> {
        self.reset_top();
        match ret.then {
            Then::GenFor => {
                self.pc = ret.pc + 1;
                Ok(Step::Reload)
            }
            Then::GenFrom => {
                self.pc = ret.pc;
                let bits = match self.step_awaited(ret.pc) {
                    Some(step) => self.step_ended(step, bits)?,
                    None => bits,
                };
                self.yield_from_ended(ret.pc, bits).map(|()| Step::Reload)
            }
            Then::GenExit => {
                self.nested_result = bits;
                self.nested_stopped = true;
                Ok(Step::Exit)
            }
            Then::GenDefault => {
                let default = self.heap.load64(window - 8);
                self.set_reg(ret.dest, default);
                self.pc = ret.pc;
                Ok(Step::Reload)
            }
            _ => {
                self.pc = ret.pc.saturating_sub(1);
                let value = if bits == Value::NONE.bits() { Value::UNBOUND } else { self.value(bits) };
                Err(self.heap.stop_iteration(value))
            }
        }
    }

    /// Resumes a generator in a nested run: what it yields, or `None` when it returned (the value is in `nested_result`).
    pub(crate) fn resume_nested(&mut self, generator: u64, with: Resume) -> Result<Option<u64>, Raised> {
        self.nested(|cx| {
            let (base, ret) = (cx.base, Ret { then: Then::GenExit, dest: 0, pc: cx.pc });
            match cx.resume(generator, with, Value::UNBOUND.bits(), ret) {
                Ok(step) => cx.run_out(step),
                // Raised in the generator's own frame, or in that of one which it delegates to.
                Err(Raised) if cx.base != base => cx.unwind().and_then(|()| cx.run_out(Step::Reload)),
                Err(Raised) => Err(Raised),
            }
        })?;
        Ok(if self.nested_stopped { None } else { Some(self.nested_result) })
    }

    /// next, send and throw called as methods: `ret` is the call's.
    pub(crate) fn resume_for_call(&mut self, generator: u64, with: Resume, ret: Ret) -> Result<Step, Raised> {
        if ret.then == Then::Store {
            return self.resume(generator, with, Value::UNBOUND.bits(), Ret { then: Then::GenSend, ..ret });
        }
        if ret.then == Then::NextDefault {
            let keep = self.heap.load64(self.top.get());
            return self.resume(generator, with, keep, Ret { then: Then::GenDefault, ..ret });
        }
        match self.resume_nested(generator, with)? {
            Some(bits) => self.deliver(ret, bits, super::deliver_room(self)),
            None => {
                let bits = self.nested_result;
                let value = if bits == Value::NONE.bits() { Value::UNBOUND } else { self.value(bits) };
                Err(self.heap.stop_iteration(value))
            }
        }
    }
}
