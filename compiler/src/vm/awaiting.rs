//! `await`, `async for` and the steps of asynchronous generators.

use super::frames::{Ret, Step, Then};
use super::generators::{AG_CLOSED, AG_HOOKED, AG_RUNNING, Entered, FINISHED, Resume};
use super::machine::Cx;
use crate::heap::{ExceptionField, Kind, Name, Raised, Ty, Value};

/// What a step of an asynchronous generator does.
pub(crate) const SEND: i64 = 0;
pub(crate) const THROW: i64 = 1;
pub(crate) const CLOSE: i64 = 2;

/// Fields of a step. What it sends, or the arguments of `athrow`, is in `GIVEN`.
const GENERATOR: usize = 0;
const GIVEN: usize = 1;
const KIND: usize = 2;
const STATE: usize = crate::heap::STEP_STATE as usize;

/// States of a step: not awaited yet, being awaited, over.
const INITIAL: i64 = crate::heap::STEP_INITIAL;
const AWAITED: i64 = 1;
const OVER: i64 = 2;

/// How an awaited step goes on.
enum Begun {
    With(Resume),
    /// It is over at once.
    Ended,
}

/// What a step driven by hand gave.
pub(crate) enum Driven {
    /// Something to wait for.
    Yields(u64),
    Returns(u64),
}

impl Cx {
    // ---- await

    pub(crate) fn get_awaitable(&mut self, w: u64) -> Result<Step, Raised> {
        let (x, a, b) = ((w >> 8) as u8, (w >> 16) as u16, (w >> 32) as u16);
        let v = self.rv(b);
        let bits = v.bits();
        if self.is_awaitable_itself(v) {
            if self.heap.is_kind(v, Kind::Generator) && self.heap.class_of(v).is(self.heap.class(Ty::Coroutine)) && self.delegate_of(v) != Value::NONE.bits() {
                return Err(self.heap.raise(Ty::RuntimeError, "coroutine is being awaited already"));
            }
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        match self.heap.lookup_name(self.heap.class_of(v), Name::await_).map(|m| m.bits()) {
            Some(method) => self.call_method_of(method, bits, &[], Ret { then: Then::Iter, dest: a, pc: self.pc + 1 }),
            None => {
                let name = self.heap.type_name(v);
                let text = match x {
                    1 => format!("'async with' received an object from __aenter__ that does not implement __await__: {name}"),
                    2 => format!("'async with' received an object from __aexit__ that does not implement __await__: {name}"),
                    _ => format!("object {name} can't be used in 'await' expression"),
                };
                Err(self.heap.type_error(&text))
            }
        }
    }

    /// A coroutine, also one by `types.coroutine`, or a step of an asynchronous generator.
    fn is_awaitable_itself(&self, v: Value<'_>) -> bool {
        match self.heap.kind(v) {
            Some(Kind::Await) => true,
            Some(Kind::Generator) => self.is_coroutine(v),
            _ => false,
        }
    }

    fn is_coroutine(&self, generator: Value<'_>) -> bool {
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        let code = unsafe { &*self.code_of(self.heap.field(generator, super::generators::FUNCTION)) };
        let flags = code.unit.flags;
        flags.coroutine && !flags.generator || flags.iterable_coroutine
    }

    /// What `__await__` gave, when it is an iterator and no coroutine.
    pub(super) fn checked_awaited(&self, bits: u64) -> Result<u64, Raised> {
        let (v, h) = (self.value(bits), &self.heap);
        if h.is_kind(v, Kind::Generator) && self.is_coroutine(v) {
            return Err(h.type_error("__await__() returned a coroutine"));
        }
        if h.lookup_name(h.class_of(v), Name::next).is_none() {
            return Err(h.type_error(&format!("__await__() returned non-iterator of type '{}'", h.type_name(v))));
        }
        Ok(self.wrapped_coroutine(v).unwrap_or(bits))
    }

    /// The coroutine that `coroutine.__await__()` gave an iterator of.
    pub(super) fn wrapped_coroutine(&self, v: Value<'_>) -> Option<u64> {
        let h = &self.heap;
        (h.is_kind(v, Kind::Record) && h.class_of(v).is(h.class(Ty::CoroutineWrapper))).then(|| h.field(v, 0).bits())
    }

    // ---- async for

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
            let step = self.new_step(bits, Value::NONE.bits(), SEND)?;
            self.set_reg(a, step);
            return Ok(Step::Next);
        }
        let Some(method) = self.special_not_none(bits, Name::anext) else {
            return Err(self.heap.type_error(&format!("'async for' received an object from __aiter__ that does not implement __anext__: {}", self.heap.type_name(v))));
        };
        let this = self.push(v);
        let slot = self.call_found(method, this, &[])?;
        let awaitable = match self.awaitable_of(slot) {
            Ok(awaitable) => awaitable,
            Err(Raised) if self.limit.is_some() => return Err(Raised),
            Err(Raised) => {
                let text = format!("'async for' received an invalid object from __anext__: {}", self.heap.type_name(self.get(slot)));
                return Err(self.raise_from_pending(Ty::TypeError, &text));
            }
        };
        self.reset_top();
        self.set_reg(a, awaitable);
        Ok(Step::Next)
    }

    /// What `await` of the value in a slot would drive, asked for in a nest.
    fn awaitable_of(&mut self, slot: super::Slot) -> Result<u64, Raised> {
        let v = self.get(slot);
        if self.is_awaitable_itself(v) {
            return Ok(v.bits());
        }
        match self.heap.lookup_name(self.heap.class_of(v), Name::await_).map(|m| m.bits()) {
            Some(method) => {
                let given = self.call_found(method, slot, &[])?;
                self.checked_awaited(self.get(given).bits())
            }
            None => Err(self.heap.type_error(&format!("object {} can't be used in 'await' expression", self.heap.type_name(v)))),
        }
    }

    /// Raises an error in the place of the pending exception, which becomes its cause.
    pub(super) fn raise_from_pending(&mut self, ty: Ty, text: &str) -> Raised {
        let original = self.heap.take_pending().bits();
        self.root_extra.push(original);
        self.heap.raise(ty, text);
        let error = self.value(self.heap.pending_bits());
        if self.heap.is_kind(error, Kind::Exception) {
            let original = self.value(original);
            self.heap.set_exception_field(error, ExceptionField::Cause, original);
            self.heap.set_exception_field(error, ExceptionField::Context, original);
            self.heap.set_exception_field(error, ExceptionField::SuppressContext, Value::TRUE);
        }
        self.root_extra.pop();
        Raised
    }

    // ---- steps of asynchronous generators

    /// A step of an asynchronous generator.
    pub(crate) fn new_step(&mut self, generator: u64, given: u64, kind: i64) -> Result<u64, Raised> {
        let g = self.value(generator);
        let aux = self.heap.aux(g);
        if aux & AG_HOOKED == 0 {
            self.heap.set_aux(g, aux | AG_HOOKED);
            self.tell_first_iteration(generator, given)?;
        }
        let fields = [self.value(generator), self.value(given), Value::small(kind), Value::small(INITIAL)];
        let ty = if kind == SEND { Ty::AsyncGenStep } else { Ty::AsyncGenThrow };
        self.heap.new_fields(Kind::Await, ty, &fields).map(|v| v.bits())
    }

    /// `sys.set_asyncgen_hooks(firstiter=...)`.
    fn tell_first_iteration(&mut self, generator: u64, given: u64) -> Result<(), Raised> {
        let hook = self.asyncgen_hooks[0];
        if hook != Value::NONE.bits() {
            let keep = self.push(self.value(given));
            self.call_bits(hook, &[generator])?;
            self.pop_to(keep);
        }
        Ok(())
    }

    /// What made a step, for a message: `method 'asend' of 'ticks'`.
    pub(super) fn step_shown(&self, step: Value<'_>) -> String {
        let h = &self.heap;
        let method = ["asend", "athrow", "aclose"][h.field(step, KIND).as_small().unwrap_or(SEND) as usize];
        format!("method '{method}' of '{}'", h.str_lossy(h.field(h.field(step, GENERATOR), super::generators::QUALNAME)))
    }
    /// A step is over that nobody awaits.
    pub(super) fn forget_step(&self, step: Value<'_>) {
        self.set_step_state(step.bits(), OVER);
    }

    fn step_field(&self, step: u64, field: usize) -> i64 {
        self.heap.field(self.value(step), field).as_small().unwrap_or(OVER)
    }
    fn set_step_state(&self, step: u64, state: i64) {
        self.heap.set_field(self.value(step), STATE, Value::small(state));
    }
    /// Sets or clears one of the flags of the generator of a step.
    fn set_flag(&self, step: u64, flag: u16, on: bool) {
        let generator = self.heap.field(self.value(step), GENERATOR);
        let aux = self.heap.aux(generator);
        self.heap.set_aux(generator, if on { aux | flag } else { aux & !flag });
    }

    /// A step is resumed: what its generator is resumed with.
    fn begin_step(&mut self, step: u64, with: Resume) -> Result<Begun, Raised> {
        let (kind, state) = (self.step_field(step, KIND), self.step_field(step, STATE));
        let h = &self.heap;
        let generator = h.field(self.value(step), GENERATOR);
        if state == OVER {
            let what = if kind == SEND { "__anext__()/asend()" } else { "aclose()/athrow()" };
            return Err(h.raise(Ty::RuntimeError, &format!("cannot reuse already awaited {what}")));
        }
        let sends = matches!(with, Resume::Send(_));
        if kind != SEND && sends && self.generator_state(generator) == FINISHED {
            self.set_step_state(step, OVER);
            return Ok(Begun::Ended);
        }
        let mut with = with;
        if state == INITIAL {
            if h.aux(generator) & AG_RUNNING != 0 {
                let what = ["anext", "athrow", "aclose"][kind as usize];
                self.set_step_state(step, OVER);
                return Err(h.raise(Ty::RuntimeError, &format!("{what}(): asynchronous generator is already running")));
            }
            if kind != SEND && sends && h.aux(generator) & AG_CLOSED != 0 {
                self.set_step_state(step, OVER);
                return Err(h.raise_with(Ty::StopAsyncIteration, &[]));
            }
            if let Resume::Send(sent) = with {
                with = self.first_of_step(step, kind, sent)?;
            }
        }
        self.set_step_state(step, AWAITED);
        self.set_flag(step, AG_RUNNING, true);
        Ok(Begun::With(with))
    }

    fn first_of_step(&mut self, step: u64, kind: i64, sent: u64) -> Result<Resume, Raised> {
        if kind == SEND {
            let given = self.heap.field(self.value(step), GIVEN).bits();
            return Ok(Resume::Send(if sent == Value::NONE.bits() { given } else { sent }));
        }
        if sent != Value::NONE.bits() {
            return Err(self.heap.raise(Ty::RuntimeError, "can't send non-None value to a just-started coroutine"));
        }
        if kind == CLOSE {
            self.set_flag(step, AG_CLOSED, true);
            return Ok(Resume::Throw(self.heap.new_exception(self.heap.class(Ty::GeneratorExit), &[])?.bits()));
        }
        let given = self.heap.field(self.value(step), GIVEN);
        match self.heap.len(given) {
            1..=3 => Ok(Resume::Throw(given.bits())),
            count => Err(self.miscounted_athrow(step, count)),
        }
    }

    /// The arguments of `athrow` are counted when its step begins; it counts as awaited then.
    fn miscounted_athrow(&self, step: u64, count: usize) -> Raised {
        self.set_step_state(step, AWAITED);
        self.set_flag(step, AG_RUNNING, true);
        let bound = if count == 0 { "at least 1 argument" } else { "at most 3 arguments" };
        self.heap.type_error(&format!("athrow expected {bound}, got {count}"))
    }

    /// The generator of a step yielded, or returned: what awaiting the step gives.
    pub(super) fn step_ended(&mut self, step: u64, bits: u64) -> Result<u64, Raised> {
        self.set_step_state(step, OVER);
        self.set_flag(step, AG_RUNNING, false);
        let finished = self.generator_state(self.heap.field(self.value(step), GENERATOR)) == FINISHED;
        match (self.step_field(step, KIND), finished) {
            (CLOSE, true) => Ok(Value::NONE.bits()),
            (CLOSE, false) => Err(self.heap.raise(Ty::RuntimeError, "async generator ignored GeneratorExit")),
            (_, true) => {
                self.set_flag(step, AG_CLOSED, true);
                Err(self.heap.raise_with(Ty::StopAsyncIteration, &[]))
            }
            (_, false) => Ok(bits),
        }
    }

    /// An exception came out of the generator of a step: whether that is how an `aclose()` ends.
    pub(super) fn step_failed(&mut self, step: u64) -> bool {
        self.set_step_state(step, OVER);
        self.set_flag(step, AG_RUNNING, false);
        if self.limit.is_some() || !(self.pending_is(Ty::StopAsyncIteration) || self.pending_is(Ty::GeneratorExit)) {
            return false;
        }
        self.set_flag(step, AG_CLOSED, true);
        let closes = self.step_field(step, KIND) == CLOSE;
        if closes {
            self.heap.take_pending();
        }
        closes
    }

    /// Drives a step for the YieldFrom that awaits it.
    pub(super) fn await_step(&mut self, step: u64, sent: u64, ret: Ret) -> Result<Step, Raised> {
        match self.enter_step(step, Resume::Send(sent), ret)? {
            (Entered::Ended(step), _) => Ok(step),
            (Entered::Begins, _) => Ok(Step::Reload),
            (Entered::Rests(w), with) => self.go_on(w, with),
        }
    }

    /// Makes the frame of a step's generator the running one, which goes on as the result says.
    pub(super) fn enter_step(&mut self, step: u64, with: Resume, ret: Ret) -> Result<(Entered, Resume), Raised> {
        let ended = |cx: &mut Cx| cx.yield_from_ended(ret.pc, Value::NONE.bits()).map(|()| (Entered::Ended(Step::Reload), with));
        let with = match self.begin_step(step, with)? {
            Begun::With(with) => with,
            Begun::Ended => return ended(self),
        };
        let generator = self.heap.field(self.value(step), GENERATOR).bits();
        match self.enter_generator(generator, with, step, ret) {
            Ok(entered) => Ok((entered, with)),
            Err(Raised) if self.step_failed(step) => ended(self),
            Err(Raised) => Err(Raised),
        }
    }

    /// The step that the YieldFrom at `pc` of the running frame awaits, if that is what it does.
    pub(super) fn step_awaited(&self, pc: u32) -> Option<u64> {
        let step = self.rv((self.code().words[pc as usize].get() >> 32) as u16);
        self.heap.is_kind(step, Kind::Await).then(|| step.bits())
    }

    /// Drives a step by hand, nested.
    pub(crate) fn drive_step(&mut self, step: u64, with: Resume) -> Result<Driven, Raised> {
        let with = match self.begin_step(step, with)? {
            Begun::With(with) => with,
            Begun::Ended => return Ok(Driven::Returns(Value::NONE.bits())),
        };
        let generator = self.heap.field(self.value(step), GENERATOR).bits();
        match self.resume_nested(generator, with) {
            Ok(Some(bits)) => Ok(Driven::Yields(bits)),
            Ok(None) => self.step_ended(step, self.nested_result).map(Driven::Returns),
            Err(Raised) if self.step_failed(step) => Ok(Driven::Returns(Value::NONE.bits())),
            Err(Raised) => Err(Raised),
        }
    }

    /// `step.close()`.
    pub(crate) fn close_step(&mut self, step: u64) -> Result<(), Raised> {
        if self.step_field(step, STATE) == OVER {
            return Ok(());
        }
        let exit = self.heap.new_exception(self.heap.class(Ty::GeneratorExit), &[])?.bits();
        match self.drive_step(step, Resume::Throw(exit)) {
            Ok(Driven::Yields(_)) => Err(self.heap.raise(Ty::RuntimeError, "coroutine ignored GeneratorExit")),
            Ok(Driven::Returns(_)) => Ok(()),
            Err(Raised) if self.caught(Ty::GeneratorExit) || self.caught(Ty::StopAsyncIteration) => Ok(()),
            Err(Raised) => Err(Raised),
        }
    }
}
