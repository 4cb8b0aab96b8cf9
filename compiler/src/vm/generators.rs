//! Generators and coroutines: a frame whose registers rest in a heap object between two resumptions.

use super::frames::{HEADER_BYTES, Ret, Step, Then};
use super::machine::{Code, Cx, STACK_MARGIN};
use crate::code::op::Op;
use crate::heap::{FunctionField, HEADER, Kind, Name, Raised, TAG_INT, Ty, Value};

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

pub(crate) const CREATED: i64 = 0;
pub(crate) const SUSPENDED: i64 = crate::heap::GENERATOR_SUSPENDED;
pub(crate) const RUNNING: i64 = 2;
pub(crate) const FINISHED: i64 = crate::heap::GENERATOR_FINISHED;

/// What a generator is resumed with.
#[derive(Clone, Copy, Debug)]
pub enum Resume {
    Send(u64),
    /// An exception object.
    Throw(u64),
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
        // SAFETY: codes are boxed and live as long as the machine.
        let code = unsafe { &*self.code_of(h.field(generator, FUNCTION)) };
        self.function_locals(code, |register| h.field(generator, REGISTERS + register as usize))
    }

    #[inline]
    pub(crate) fn generator_state(&self, generator: Value<'_>) -> i64 {
        self.heap.field_at(generator.offset(), STATE as u32).as_small().unwrap_or(FINISHED)
    }
    fn set_generator_state(&self, generator: Value<'_>, state: i64) {
        self.heap.set_field_at(generator.offset(), STATE as u32, Value::small(state));
    }

    /// Puts a generator's frame on top of the stack and makes it run. `ret` says how what it yields arrives.
    pub(crate) fn resume(&mut self, generator: u64, with: Resume, keep: u64, ret: Ret) -> Result<Step, Raised> {
        let g = self.value(generator);
        let what = self.generator_noun(g);
        match (self.generator_state(g), with) {
            (RUNNING, _) => return Err(self.heap.value_error(&format!("{what} already executing"))),
            (FINISHED, Resume::Throw(exception)) => return Err(self.heap.set_pending(self.value(exception))),
            (FINISHED, Resume::Send(_)) => {
                if self.heap.class_of(g).is(self.heap.class(Ty::Coroutine)) {
                    return Err(self.heap.raise(Ty::RuntimeError, "cannot reuse already awaited coroutine"));
                }
                let window = self.top.get() + 16;
                self.heap.store64(window - 8, keep);
                return self.generator_returned(ret, Value::NONE.bits(), window);
            }
            (CREATED, Resume::Send(sent)) if sent != Value::NONE.bits() => {
                return Err(self.heap.type_error(&format!("can't send non-None value to a just-started {what}")));
            }
            (CREATED, Resume::Throw(exception)) => {
                self.set_generator_state(g, FINISHED);
                return Err(self.heap.set_pending(self.value(exception)));
            }
            _ => {}
        }
        let created = self.generator_state(g) == CREATED;
        let code = self.code_of(self.heap.field(g, FUNCTION));
        // SAFETY: codes are boxed and live as long as the machine.
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
        if created {
            return Ok(Step::Reload);
        }
        let w = self.code().words[pc as usize].get();
        let delegating = self.op_at(pc) == Op::YieldFrom;
        match with {
            Resume::Send(value) if delegating => {
                self.set_reg((w >> 48) as u16, value);
                Ok(Step::Reload)
            }
            Resume::Send(value) => {
                self.set_reg((w >> 16) as u16, value);
                self.pc = pc + 1;
                Ok(Step::Reload)
            }
            Resume::Throw(exception) if delegating => self.throw_delegated(w, exception),
            Resume::Throw(exception) => {
                self.heap.set_pending(self.value(exception));
                self.unwind().map(|()| Step::Reload)
            }
        }
    }

    fn generator_noun(&self, g: Value<'_>) -> &'static str {
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
        let g = self.value(generator);
        self.set_generator_state(g, FINISHED);
        self.handled = self.heap.field(g, HANDLED).bits();
        let g = self.value(generator);
        for i in REGISTERS..self.heap.len(g) {
            self.heap.set_field(g, i, Value::UNBOUND);
        }
        self.heap.set_field(g, HANDLED, Value::NONE);
    }

    /// Saves the running generator's frame and goes back to whoever resumed it.
    fn suspend(&mut self) -> Ret {
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
        // SAFETY: codes live as long as the machine.
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
            return self.generator_step_done(ret, value, window);
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
            Then::GenClose => {
                self.pc = ret.pc.saturating_sub(1);
                Err(self.heap.raise(Ty::RuntimeError, "generator ignored GeneratorExit"))
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
                let w = self.code().words[ret.pc as usize].get();
                let iterator = self.rv((w >> 32) as u16);
                if self.heap.is_kind(iterator, Kind::Await) {
                    let finished = self.generator_state(self.heap.field(iterator, 0)) == FINISHED;
                    let closing = self.closes_async_generator(ret.pc);
                    self.pc = ret.pc;
                    if closing && !finished {
                        return Err(self.heap.raise(Ty::RuntimeError, "async generator ignored GeneratorExit"));
                    }
                    if finished && !closing {
                        return Err(self.heap.raise_with(Ty::StopAsyncIteration, &[]));
                    }
                }
                self.yield_from_ended(ret.pc, bits).map(|()| Step::Reload)
            }
            Then::GenExit => {
                self.nested_result = bits;
                self.nested_stopped = true;
                Ok(Step::Exit)
            }
            Then::GenClose => {
                self.set_reg(ret.dest, Value::NONE.bits());
                self.pc = ret.pc;
                Ok(Step::Reload)
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

    /// An async generator yielded: the `await` of its step is over.
    fn generator_step_done(&mut self, ret: Ret, bits: u64, window: u32) -> Result<Step, Raised> {
        self.generator_returned(ret, bits, window)
    }

    // ---- yield from, await

    pub(crate) fn yield_from_iter(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let v = self.rv(b);
        let h = &self.heap;
        if h.is_kind(v, Kind::Generator) {
            let coroutine = h.class_of(v).is(h.class(Ty::Coroutine));
            if coroutine && !self.code().unit.flags.coroutine {
                return Err(h.type_error("cannot 'yield from' a coroutine object in a non-coroutine generator"));
            }
            let bits = v.bits();
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        self.get_iter(w)
    }

    /// One step of delegation: sends what is in register c to the iterator in b.
    pub(crate) fn yield_from(&mut self, w: u64) -> Result<Step, Raised> {
        let (b, c) = ((w >> 32) as u16, (w >> 48) as u16);
        let (iterator, sent) = (self.reg(b), self.reg(c));
        self.set_reg(c, Value::NONE.bits());
        let v = self.value(iterator);
        let ret = Ret { then: Then::GenFrom, dest: 0, pc: self.pc };
        match self.heap.kind(v) {
            Some(Kind::Generator) => return self.resume(iterator, Resume::Send(sent), Value::UNBOUND.bits(), ret),
            Some(Kind::Await) => return self.await_step(iterator, Resume::Send(sent), ret),
            _ => {}
        }
        let ret = Ret { then: Then::FromNext, dest: 0, pc: self.pc };
        if sent == Value::NONE.bits() {
            if let Some(next) = self.next_builtin(iterator)? {
                return match next {
                    Some(bits) => self.yield_from_yielded(bits),
                    None => self.yield_from_ended(self.pc, Value::NONE.bits()).map(|()| Step::Reload),
                };
            }
            return match self.special(iterator, Name::next) {
                Some(next) => {
                    let called = self.call_method_of(next, iterator, &[], ret);
                    self.ended_at_once(called)
                }
                None => Err(self.heap.type_error(&format!("'{}' object is not an iterator", self.heap.type_name(self.value(iterator))))),
            };
        }
        let (this, name) = (self.push(self.value(iterator)), self.push(self.heap.name(Name::send)));
        let method = self.getattr(this, name)?;
        let method = self.get(method).bits();
        let called = self.call_keeping(method, &[sent], [Value::UNBOUND.bits(); 2], ret);
        self.ended_at_once(called)
    }

    /// StopIteration of a builtin that the running YieldFrom called, and that had no frame to catch it at, ends the delegation.
    fn ended_at_once(&mut self, called: Result<Step, Raised>) -> Result<Step, Raised> {
        if called.is_ok() || self.limit.is_some() || !self.pending_is(Ty::StopIteration) {
            return called;
        }
        let value = self.take_stop_value();
        self.yield_from_ended(self.pc, value).map(|()| Step::Reload)
    }

    /// The iterator of the running YieldFrom yielded: so does this generator.
    pub(crate) fn yield_from_yielded(&mut self, bits: u64) -> Result<Step, Raised> {
        let ret = self.suspend();
        self.generator_yielded(ret, bits)
    }

    /// The iterator of the YieldFrom at `pc` ended with a value.
    pub(crate) fn yield_from_ended(&mut self, pc: u32, bits: u64) -> Result<(), Raised> {
        self.reset_top();
        let w = self.code().words[pc as usize].get();
        self.set_reg((w >> 16) as u16, bits);
        self.pc = pc + 1;
        Ok(())
    }

    /// An exception thrown into a generator that delegates goes to the one it delegates to.
    fn throw_delegated(&mut self, w: u64, exception: u64) -> Result<Step, Raised> {
        let iterator = self.reg((w >> 32) as u16);
        let v = self.value(iterator);
        let ret = Ret { then: Then::GenFrom, dest: 0, pc: self.pc };
        let exiting = self.heap.is_instance(self.value(exception), Ty::GeneratorExit);
        let result = match self.heap.kind(v) {
            Some(Kind::Generator) if exiting => {
                let keep = self.push(self.value(exception));
                let closed = self.close_nested(iterator);
                closed.and_then(|()| Err(self.heap.set_pending(self.get(keep))))
            }
            Some(Kind::Generator) => self.resume(iterator, Resume::Throw(exception), Value::UNBOUND.bits(), ret),
            Some(Kind::Await) => self.await_step(iterator, Resume::Throw(exception), ret),
            _ => {
                let name = if exiting { Name::close } else { Name::throw };
                let keep = self.push(self.value(exception));
                let this = self.push(self.value(iterator));
                match self.getattr_opt(this, name) {
                    Ok(Some(method)) if !exiting => {
                        let method = self.get(method).bits();
                        let called = self.call_keeping(method, &[exception], [Value::UNBOUND.bits(); 2], Ret { then: Then::FromNext, dest: 0, pc: self.pc });
                        self.ended_at_once(called)
                    }
                    Ok(Some(method)) => self.call(method, &[]).and_then(|_| Err(self.heap.set_pending(self.get(keep)))),
                    Ok(None) => Err(self.heap.set_pending(self.get(keep))),
                    Err(Raised) => Err(Raised),
                }
            }
        };
        match result {
            Err(Raised) => self.unwind().map(|()| Step::Reload),
            other => other,
        }
    }

    /// `generator.close()`, nested: used where nothing may wait.
    pub(crate) fn close_nested(&mut self, generator: u64) -> Result<(), Raised> {
        let g = self.value(generator);
        match self.generator_state(g) {
            CREATED => {
                self.set_generator_state(g, FINISHED);
                return Ok(());
            }
            FINISHED => return Ok(()),
            _ => {}
        }
        let exit = self.heap.new_exception(self.heap.class(Ty::GeneratorExit), &[])?.bits();
        match self.resume_nested(generator, Resume::Throw(exit)) {
            Ok(Some(_)) => Err(self.heap.raise(Ty::RuntimeError, &format!("{} ignored GeneratorExit", self.generator_noun(self.value(generator))))),
            Ok(None) => Ok(()),
            Err(Raised) if self.caught(Ty::GeneratorExit) || self.caught(Ty::StopIteration) => Ok(()),
            Err(Raised) => Err(Raised),
        }
    }

    /// Resumes a generator in a nested run: what it yields, or `None` when it returned (the value is in `nested_result`).
    pub(crate) fn resume_nested(&mut self, generator: u64, with: Resume) -> Result<Option<u64>, Raised> {
        if self.nest >= 60 {
            return Err(self.heap.raise(Ty::RecursionError, "maximum recursion depth exceeded"));
        }
        let (base, pc, code, top) = (self.base, self.pc, self.code, self.top.get());
        self.nest += 1;
        let result = match self.resume(generator, with, Value::UNBOUND.bits(), Ret { then: Then::GenExit, dest: 0, pc }) {
            Ok(Step::Exit) => Ok(()),
            Ok(_) => self.run().map(|_| ()),
            Err(Raised) => Err(Raised),
        };
        self.nest -= 1;
        (self.base, self.pc, self.code) = (base, pc, code);
        self.top.set(top);
        result?;
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

    // ---- async

    pub(crate) fn get_awaitable(&mut self, w: u64) -> Result<Step, Raised> {
        let (x, a, b) = ((w >> 8) as u8, (w >> 16) as u16, (w >> 32) as u16);
        let v = self.rv(b);
        let h = &self.heap;
        if h.is_kind(v, Kind::Await) || h.is_kind(v, Kind::Generator) && h.class_of(v).is(h.class(Ty::Coroutine)) {
            let bits = v.bits();
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        let bits = v.bits();
        match self.special_not_none(bits, Name::await_) {
            Some(method) => self.call_method_of(method, bits, &[], Ret { then: Then::Iter, dest: a, pc: self.pc + 1 }),
            None => {
                let name = h.type_name(v);
                let text = match x {
                    1 => format!("'async with' received an object from __aenter__ that does not implement __await__: {name}"),
                    2 => format!("'async with' received an object from __aexit__ that does not implement __await__: {name}"),
                    _ => format!("object {name} can't be used in 'await' expression"),
                };
                Err(h.type_error(&text))
            }
        }
    }

    pub(crate) fn get_aiter(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let bits = self.reg(b);
        match self.special_not_none(bits, Name::aiter) {
            Some(method) => {
                let this = self.push(self.value(bits));
                let slot = self.call_found(method, this, &[])?;
                let iterator = self.get(slot).bits();
                self.reset_top();
                if self.special_not_none(iterator, Name::anext).is_none() {
                    let name = self.heap.type_name(self.value(iterator)).to_string();
                    return Err(self.heap.type_error(&format!("'async for' received an object from __aiter__ that does not implement __anext__: {name}")));
                }
                self.set_reg(a, iterator);
                Ok(Step::Next)
            }
            None => Err(self.heap.type_error(&format!("'async for' requires an object with __aiter__ method, got {}", self.heap.type_name(self.value(bits))))),
        }
    }

    pub(crate) fn get_anext(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let bits = self.reg(b);
        let v = self.value(bits);
        if self.heap.is_kind(v, Kind::Generator) {
            let step = self.new_await(bits, Value::NONE.bits(), 0)?;
            self.set_reg(a, step);
            return Ok(Step::Next);
        }
        let Some(method) = self.special_not_none(bits, Name::anext) else {
            return Err(self.heap.type_error(&format!("'async for' received an object from __aiter__ that does not implement __anext__: {}", self.heap.type_name(v))));
        };
        let this = self.push(v);
        let method = self.push(self.value(method));
        let slot = self.call(method, &[this])?;
        let awaitable = self.get(slot).bits();
        self.reset_top();
        let v = self.value(awaitable);
        if self.heap.is_kind(v, Kind::Await) || self.heap.is_kind(v, Kind::Generator) {
            self.set_reg(a, awaitable);
            return Ok(Step::Next);
        }
        match self.special_not_none(awaitable, Name::await_) {
            Some(method) => self.call_method_of(method, awaitable, &[], Ret { then: Then::Store, dest: a, pc: self.pc + 1 }),
            None => Err(self.heap.type_error(&format!("'async for' received an invalid object from __anext__: {}", self.heap.type_name(v)))),
        }
    }

    /// A step of an async generator: kind 0 asend, 1 athrow, 2 aclose; `value` is what is sent or thrown.
    pub(crate) fn new_await(&mut self, generator: u64, value: u64, kind: i64) -> Result<u64, Raised> {
        let fields = [self.value(generator), self.value(value), Value::small(kind), Value::FALSE];
        self.heap.new_fields(Kind::Await, Ty::AsyncGenStep, &fields).map(|v| v.bits())
    }

    /// Drives an async generator's step for the YieldFrom that awaits it.
    pub(crate) fn await_step(&mut self, step: u64, with: Resume, ret: Ret) -> Result<Step, Raised> {
        let s = self.value(step);
        let (generator, value, kind, started) =
            (self.heap.field(s, 0).bits(), self.heap.field(s, 1).bits(), self.heap.field(s, 2).as_small().unwrap_or(0), self.heap.field(s, 3));
        let first = started.is(Value::FALSE);
        self.heap.set_field(s, 3, Value::TRUE);
        let finished = self.generator_state(self.value(generator)) == FINISHED;
        let with = match (with, first, kind) {
            (Resume::Send(_), true, 0) => Resume::Send(value),
            (Resume::Send(_), true, _) => Resume::Throw(value),
            (other, _, _) => other,
        };
        if finished && kind == 0 {
            return Err(self.heap.raise_with(Ty::StopAsyncIteration, &[]));
        }
        if finished || kind == 2 && self.generator_state(self.value(generator)) == CREATED {
            self.set_generator_state(self.value(generator), FINISHED);
            return self.yield_from_ended(ret.pc, Value::NONE.bits()).map(|()| Step::Reload);
        }
        self.resume(generator, with, step, ret)
    }

    /// Whether the YieldFrom at `pc` of the running frame awaits an `aclose()`.
    pub(crate) fn closes_async_generator(&self, pc: u32) -> bool {
        let w = self.code().words[pc as usize].get();
        let step = self.rv((w >> 32) as u16);
        self.heap.is_kind(step, Kind::Await) && self.heap.field(step, 2).as_small() == Some(2)
    }

    /// The attribute `gi_yieldfrom` and its like: what a suspended generator delegates to.
    pub(crate) fn delegate_of(&self, g: Value<'_>) -> u64 {
        let pc = self.heap.field(g, PC).as_small().unwrap_or(0) as usize;
        // SAFETY: codes are boxed and live as long as the machine.
        let code = unsafe { &*self.code_of(self.heap.field(g, FUNCTION)) };
        let w = code.words.get(pc).map_or(0, |w| w.get());
        if self.generator_state(g) == SUSPENDED && Op::from_byte(w as u8) == Some(Op::YieldFrom) {
            return self.heap.field(g, REGISTERS + (w >> 32) as u16 as usize).bits();
        }
        Value::NONE.bits()
    }
}
