//! `yield from` and `await`: what a generator hands on to what it delegates to. Delegation may be thousands deep, so nothing here
//! recurses along it.

use super::frames::{Ret, Step, Then};
use super::generators::{CREATED, Entered, FINISHED, FUNCTION, PC, REGISTERS, RUNNING, Resume, SUSPENDED};
use super::machine::Cx;
use crate::code::op::Op;
use crate::heap::{Kind, Name, Raised, Ty, Value};

/// In `dest` of a [`Then::GenFrom`]: the frame was entered by a throw.
pub(super) const THROWN: u16 = 1;

/// What became of an exception that was handed on.
enum HandedOn {
    /// The frame of a generator was entered, which rests at this instruction.
    To(u64),
    Done(Step),
    /// It could not be asked: the generator that delegates goes on resting.
    Refused,
}

impl Cx {
    pub(crate) fn yield_from_iter(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let v = self.rv(b);
        let h = &self.heap;
        if h.is_kind(v, Kind::Generator) {
            let flags = self.code().unit.flags;
            if h.class_of(v).is(h.class(Ty::Coroutine)) && !flags.coroutine && !flags.iterable_coroutine {
                return Err(h.type_error("cannot 'yield from' a coroutine object in a non-coroutine generator"));
            }
            let bits = v.bits();
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        if let Some(coroutine) = self.wrapped_coroutine(v) {
            self.set_reg(a, coroutine);
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
            Some(Kind::Await) => return self.await_step(iterator, sent, ret),
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

    /// The iterator of the running YieldFrom yielded: so does this generator, and whatever delegates to it.
    pub(crate) fn yield_from_yielded(&mut self, bits: u64) -> Result<Step, Raised> {
        let mut ret = self.suspend();
        while ret.then == Then::GenFrom {
            self.pc = ret.pc;
            ret = self.suspend();
        }
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

    // ---- throw

    /// An exception thrown into a generator that delegates goes to the one it delegates to, and so on.
    pub(super) fn throw_delegated(&mut self, mut w: u64, exception: u64) -> Result<Step, Raised> {
        loop {
            match self.hand_on(w, exception) {
                Ok(HandedOn::To(inner)) if self.op_at(self.pc) == Op::YieldFrom => w = inner,
                Ok(HandedOn::To(_)) => return self.raise_thrown(exception),
                Ok(HandedOn::Done(step)) => return Ok(step),
                Ok(HandedOn::Refused) => return self.refuse(),
                failed => return self.ended_at_once(failed.map(|_| Step::Reload)),
            }
        }
    }

    /// Raises what was thrown in the running generator.
    pub(super) fn raise_thrown(&mut self, thrown: u64) -> Result<Step, Raised> {
        let keep = self.push(self.value(thrown));
        let Ok(exception) = self.exception_thrown(keep) else { return self.refuse() };
        self.heap.set_pending(self.value(exception));
        // What the generator itself handles is its context; what is handled outside is not.
        if self.heap.aux(self.value(self.frame_callee(self.base))) as u8 == 0 {
            self.without_context = exception;
        }
        Err(Raised)
    }

    /// The running generator goes on resting: the pending exception is its resumer's.
    fn refuse(&mut self) -> Result<Step, Raised> {
        let ret = self.suspend();
        self.pc = self.instruction_before(ret.then, ret.pc);
        if ret.then == Then::GenFrom
            && let Some(step) = self.step_awaited(ret.pc)
            && self.step_failed(step)
        {
            return self.yield_from_ended(ret.pc, Value::NONE.bits()).map(|()| Step::Reload);
        }
        Err(Raised)
    }

    fn hand_on(&mut self, w: u64, exception: u64) -> Result<HandedOn, Raised> {
        let iterator = self.reg((w >> 32) as u16);
        if self.is_exit(self.value(exception)) {
            let keep = self.push(self.value(exception));
            self.close_delegate(iterator)?;
            return self.raise_here(keep);
        }
        let ret = Ret { then: Then::GenFrom, dest: THROWN, pc: self.pc };
        let entered = match self.heap.kind(self.value(iterator)) {
            Some(Kind::Generator) => self.enter_generator(iterator, Resume::Throw(exception), Value::UNBOUND.bits(), ret)?,
            Some(Kind::Await) => self.enter_step(iterator, Resume::Throw(exception), ret)?.0,
            _ => return self.throw_into(iterator, exception),
        };
        Ok(match entered {
            Entered::Ended(step) => HandedOn::Done(step),
            Entered::Begins => HandedOn::Done(Step::Reload),
            Entered::Rests(w) => HandedOn::To(w),
        })
    }

    /// Calls the `throw` of an iterator that is no generator, with what the outermost one's was called with.
    fn throw_into(&mut self, iterator: u64, thrown: u64) -> Result<HandedOn, Raised> {
        let keep = self.push(self.value(thrown));
        let this = self.push(self.value(iterator));
        let method = match self.getattr_opt(this, Name::throw) {
            Ok(Some(method)) => self.get(method).bits(),
            Ok(None) => return self.raise_here(keep),
            Err(Raised) => return Ok(HandedOn::Refused),
        };
        let thrown = self.get(keep);
        let args: Vec<u64> = match self.heap.kind(thrown) {
            Some(Kind::Tuple) => (0..self.heap.len(thrown)).map(|i| self.heap.field(thrown, i).bits()).collect(),
            _ => vec![thrown.bits()],
        };
        let called = self.call_keeping(method, &args, [Value::UNBOUND.bits(); 2], Ret { then: Then::FromNext, dest: 0, pc: self.pc });
        self.ended_at_once(called).map(HandedOn::Done)
    }

    /// What was thrown is raised where the running generator delegates.
    fn raise_here(&mut self, thrown: super::Slot) -> Result<HandedOn, Raised> {
        match self.exception_thrown(thrown) {
            Ok(exception) => Err(self.heap.set_pending(self.value(exception))),
            Err(Raised) => Ok(HandedOn::Refused),
        }
    }

    /// Whether what is thrown, an exception or the arguments of `throw`, is a GeneratorExit.
    fn is_exit(&self, thrown: Value<'_>) -> bool {
        let h = &self.heap;
        let first = if h.is_kind(thrown, Kind::Tuple) { h.field(thrown, 0) } else { thrown };
        h.is_kind(first, Kind::Exception) && h.is_instance(first, Ty::GeneratorExit) || h.class_is(first, Ty::GeneratorExit)
    }

    /// What to resume a generator with for `throw(typ, val, tb)`: an exception, or the arguments themselves, which are judged by the
    /// generator in which they are raised, or go to an iterator that is no generator.
    pub(crate) fn thrown(&mut self, args: [u64; 3]) -> Result<u64, Raised> {
        let given: Vec<Value<'_>> = args.iter().map(|&bits| self.value(bits)).take_while(|v| !v.is_unbound()).collect();
        match given[..] {
            [exception] if self.heap.is_kind(exception, Kind::Exception) => Ok(exception.bits()),
            _ => self.heap.tuple(&given).map(|tuple| tuple.bits()),
        }
    }

    /// The exception that the arguments of `throw` name, unless they name none. What goes wrong when it is made is thrown in its place.
    pub(super) fn exception_thrown(&mut self, thrown: super::Slot) -> Result<u64, Raised> {
        let args = self.get(thrown);
        if !self.heap.is_kind(args, Kind::Tuple) {
            return Ok(args.bits());
        }
        let h = &self.heap;
        let arg = |i: usize| if i < h.len(args) { h.field(args, i) } else { Value::NONE };
        let (typ, value, traceback) = (arg(0), arg(1), arg(2));
        if !traceback.is_none() && !h.is_kind(traceback, Kind::Traceback) {
            return Err(h.type_error("throw() third argument must be a traceback object"));
        }
        if h.is_kind(typ, Kind::Exception) {
            if !value.is_none() {
                return Err(h.type_error("instance exception may not have a separate value"));
            }
            return self.with_traceback(typ.bits(), traceback.bits());
        }
        if !h.class_is(typ, Ty::BaseException) {
            return Err(h.type_error(&format!("exceptions must be classes or instances deriving from BaseException, not {}", h.type_name(typ))));
        }
        if h.is_kind(value, Kind::Exception) && h.is_subclass(h.class_of(value), typ) {
            return self.with_traceback(value.bits(), traceback.bits());
        }
        let (typ, traceback) = (self.push(typ), self.push(traceback));
        let args: Vec<_> = match h.kind(value) {
            Some(Kind::Tuple) => (0..h.len(value)).map(|i| self.push(h.field(value, i))).collect(),
            _ if value.is_none() => Vec::new(),
            _ => vec![self.push(value)],
        };
        let made = match self.call(typ, &args) {
            Ok(made) => self.get(made).bits(),
            Err(Raised) if self.limit.is_some() => return Err(Raised),
            Err(Raised) => self.heap.take_pending().bits(),
        };
        let made = if self.heap.is_kind(self.value(made), Kind::Exception) { made } else { self.error_of_making(typ, made) };
        let traceback = self.get(traceback).bits();
        self.with_traceback(made, traceback)
    }

    /// The class of an exception gave something else.
    fn error_of_making(&self, class: super::Slot, made: u64) -> u64 {
        let class = super::types::full_class_name(&self.heap, self.get(class));
        let got = self.heap.type_name(self.value(made));
        self.heap.type_error(&format!("calling <class '{class}'> should have returned an instance of BaseException, not {got}"));
        self.heap.take_pending().bits()
    }

    fn with_traceback(&self, exception: u64, traceback: u64) -> Result<u64, Raised> {
        if traceback != Value::NONE.bits() {
            self.heap.set_exception_field(self.value(exception), crate::heap::ExceptionField::Traceback, self.value(traceback));
        }
        Ok(exception)
    }

    // ---- close

    /// `generator.close()`, nested: the value it returned, if it did. What it delegates to is closed first, the innermost before all.
    pub(crate) fn close_generator(&mut self, generator: u64) -> Result<Option<u64>, Raised> {
        let g = self.value(generator);
        match self.generator_state(g) {
            RUNNING => return Err(self.heap.value_error(&format!("{} already executing", self.generator_noun(g)))),
            CREATED => {
                self.finish_unrun(g);
                return Ok(None);
            }
            FINISHED => return Ok(None),
            _ => {}
        }
        // Nothing else may refer to it, and it refers to all that it waits for.
        let keep = self.push(g);
        let closed = self.close_all(generator);
        self.pop_to(keep);
        closed
    }

    fn close_all(&mut self, generator: u64) -> Result<Option<u64>, Raised> {
        let mut waiting = vec![generator];
        let mut inner = self.delegate_of(self.value(generator));
        while self.is_suspended(inner) {
            self.set_generator_state(self.value(waiting[waiting.len() - 1]), RUNNING);
            waiting.push(inner);
            inner = self.delegate_of(self.value(inner));
        }
        self.set_generator_state(self.value(waiting[waiting.len() - 1]), RUNNING);
        let mut closed = if inner == Value::NONE.bits() { Ok(None) } else { self.close_delegate(inner).map(|()| None) };
        for &each in waiting.iter().rev() {
            self.set_generator_state(self.value(each), SUSPENDED);
            if self.limit.is_none() {
                closed = self.close_one(each, closed);
            }
        }
        closed
    }

    fn is_suspended(&self, bits: u64) -> bool {
        let v = self.value(bits);
        self.heap.is_kind(v, Kind::Generator) && self.generator_state(v) == SUSPENDED
    }

    /// Raises GeneratorExit in a generator, or what went wrong when that to which it delegates was closed.
    fn close_one(&mut self, generator: u64, inner: Result<Option<u64>, Raised>) -> Result<Option<u64>, Raised> {
        let exception = match inner {
            Ok(_) if !self.waits_in_block(self.value(generator)) => {
                self.finish_unrun(self.value(generator));
                return Ok(None);
            }
            Ok(_) => self.heap.new_exception(self.heap.class(Ty::GeneratorExit), &[])?.bits(),
            Err(Raised) => self.heap.take_pending().bits(),
        };
        match self.resume_nested(generator, Resume::Raise(exception)) {
            Ok(Some(_)) => Err(self.heap.raise(Ty::RuntimeError, &format!("{} ignored GeneratorExit", self.generator_noun(self.value(generator))))),
            Ok(None) => Ok(Some(self.nested_result)),
            Err(Raised) if self.caught(Ty::GeneratorExit) || self.caught(Ty::StopIteration) => Ok(None),
            Err(Raised) => Err(Raised),
        }
    }

    /// Closes what a generator delegates to, if it can be closed.
    fn close_delegate(&mut self, iterator: u64) -> Result<(), Raised> {
        match self.heap.kind(self.value(iterator)) {
            Some(Kind::Generator) => return self.close_generator(iterator).map(|_| ()),
            Some(Kind::Await) => return self.close_step(iterator),
            _ => {}
        }
        let this = self.push(self.value(iterator));
        match self.getattr_opt(this, Name::close) {
            Ok(Some(method)) => self.call(method, &[]).map(|_| ()),
            Ok(None) => Ok(()),
            Err(Raised) if self.limit.is_some() => Err(Raised),
            Err(Raised) => {
                let exception = self.heap.take_pending().bits();
                self.report_unraisable(exception, iterator);
                Ok(())
            }
        }
    }

    /// The attribute `gi_yieldfrom` and its like: what a suspended generator delegates to.
    pub(crate) fn delegate_of(&self, g: Value<'_>) -> u64 {
        let pc = self.heap.field(g, PC).as_small().unwrap_or(0) as usize;
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        let code = unsafe { &*self.code_of(self.heap.field(g, FUNCTION)) };
        let w = code.words.get(pc).map_or(0, |w| w.get());
        if self.generator_state(g) == SUSPENDED && Op::from_byte(w as u8) == Some(Op::YieldFrom) {
            return self.heap.field(g, REGISTERS + (w >> 32) as u16 as usize).bits();
        }
        Value::NONE.bits()
    }
}
