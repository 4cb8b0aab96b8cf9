//! Raising and unwinding: from the running instruction outwards to a handler, building the traceback on the way.

use super::frames::{HEADER_BYTES, Then};
use super::machine::{Cx, Limit};
use crate::code::op::{Op, WINDOW_HEADER};
use crate::types::exceptions::{chain, os_error};
use crate::heap::{ExceptionField, NATIVE_ROW, HEADER, Kind, Name, Raised, Ty, Value};

impl Cx {
    /// The pending exception was raised by the running instruction: find who handles it.
    /// `Err` when no frame of this run of the dispatch loop does.
    pub(crate) fn unwind(&mut self) -> Result<(), Raised> {
        self.unwind_from(true)
    }

    /// The same for `Reraise`, which adds no traceback entry for the present frame and no context.
    pub(crate) fn unwind_again(&mut self) -> Result<(), Raised> {
        self.unwind_from(false)
    }

    fn unwind_from(&mut self, mut note: bool) -> Result<(), Raised> {
        if note {
            self.chain_context();
        }
        self.name_attribute(true);
        loop {
            let handler = if self.limit.is_none() { self.handler_at(self.pc) } else { None };
            self.note_traceback(note, handler.is_none());
            note = true;
            if let Some(handler) = handler {
                let exception = self.heap.take_pending().bits();
                self.set_reg(handler.register, exception);
                self.pc = handler.target;
                self.reset_top();
                self.make_room(exception);
                return Ok(());
            }
            self.leave_by_exception()?;
            if self.pending_is_unset() {
                return Ok(());
            }
            self.name_attribute(false);
        }
    }

    /// What a handler of a MemoryError does needs memory too: what the failed work had built is given back before it begins.
    fn make_room(&mut self, exception: u64) {
        if self.heap.collect_wanted() && self.heap.is_instance(self.value(exception), Ty::MemoryError) {
            self.collect();
        }
    }

    /// An AttributeError that comes out of reading an attribute, and does not say of which object it speaks: of that one.
    fn name_attribute(&mut self, raised_here: bool) {
        if !self.pending_is(Ty::AttributeError) || self.limit.is_some() {
            return;
        }
        let Some((object, name)) = self.attribute_being_read(raised_here) else { return };
        let exception = self.value(self.heap.pending_bits());
        if self.heap.is_kind(exception, Kind::Exception)
            && self.heap.exception_field(exception, ExceptionField::Payload).is_unbound()
            && let Ok(payload) = self.heap.tuple(&[name, object])
        {
            self.heap.set_exception_field(exception, ExceptionField::Payload, payload);
        }
    }

    /// Object and name, when the running instruction reads an attribute or calls `getattr`. It starts at `pc` when the exception was
    /// raised there; when it comes from a call that the instruction made, `pc` is its last word.
    fn attribute_being_read(&self, raised_here: bool) -> Option<(Value<'_>, Value<'_>)> {
        for op in [Op::GetAttr, Op::LoadMethod, Op::GetAttrDyn, Op::Call] {
            let last = if raised_here { 0 } else { op.words() - 1 };
            // The code as it was compiled: its cache words are no instructions.
            let at = (self.pc as usize).checked_sub(last)?;
            let Some(&w) = self.code().unit.code.get(at).filter(|&&w| w as u8 == op as u8) else { continue };
            let (b, c) = ((w >> 32) as u16, (w >> 48) as u16);
            let (object, name) = match op {
                Op::GetAttrDyn => (self.rv(b), self.rv(c)),
                Op::Call if c >= 2 && self.is_getattr(self.rv(b)) => (self.rv(b + WINDOW_HEADER), self.rv(b + WINDOW_HEADER + 1)),
                Op::Call => continue,
                _ => (self.rv(b), self.value(self.code().names[c as usize])),
            };
            return (!object.is_unbound() && self.heap.is_str(name)).then_some((object, name));
        }
        None
    }

    fn is_getattr(&self, callee: Value<'_>) -> bool {
        self.heap.is_kind(callee, Kind::Native)
            && self.heap.field(callee, NATIVE_ROW).as_small().is_some_and(|row| self.natives[row as usize].row.name == "getattr")
    }

    fn pending_is_unset(&self) -> bool {
        self.heap.pending_bits() == Value::UNBOUND.bits()
    }

    fn handler_at(&self, pc: u32) -> Option<crate::code::unit::Handler> {
        self.code().unit.handlers.iter().find(|h| h.start <= pc && pc < h.end).copied()
    }

    /// Pops the running frame; its caller may intercept the exception (StopIteration for a loop, AttributeError for a hook).
    fn leave_by_exception(&mut self) -> Result<(), Raised> {
        let window = self.base - HEADER_BYTES;
        let callee = self.frame_callee(self.base);
        let generator = self.heap.is_kind(self.value(callee), Kind::Generator);
        if generator {
            self.convert_stop_iteration(callee);
        }
        let ret = self.leave_frame();
        if generator {
            self.generator_finished(callee);
        }
        self.reset_top();
        // The caller's instruction is the one before the place where it would go on.
        let resume = ret.pc;
        let catch = |cx: &mut Cx, ty: Ty| cx.limit.is_none() && cx.pending_is(ty);
        match ret.then {
            Then::Exit | Then::GenExit => return Err(Raised),
            Then::ForNext if catch(self, Ty::StopIteration) => {
                self.heap.take_pending();
                self.pc = resume + 1;
                return Ok(());
            }
            Then::FromNext if catch(self, Ty::StopIteration) => {
                let value = self.take_stop_value();
                return self.yield_from_ended(resume, value);
            }
            Then::GenFrom => {
                if ret.dest == super::delegation::THROWN {
                    self.chain_to_own();
                }
                if let Some(step) = self.step_awaited(resume)
                    && self.step_failed(step)
                {
                    return self.yield_from_ended(resume, Value::NONE.bits());
                }
            }
            Then::Hook if catch(self, Ty::AttributeError) => {
                let (object, name) = (self.heap.load64(window - 8), self.heap.load64(window - 16));
                if let Some(hook) = self.special(object, Name::getattr) {
                    self.heap.take_pending();
                    self.pc = resume;
                    let ret = super::frames::Ret { then: Then::Store, ..ret };
                    if let Ok(super::frames::Step::Exit) = self.call_method_of(hook, object, &[name], ret) {
                        return Err(Raised);
                    }
                    return Ok(());
                }
            }
            Then::HookDefault if catch(self, Ty::AttributeError) => {
                self.heap.take_pending();
                let default = self.heap.load64(window - 8);
                self.set_reg(ret.dest, default);
                self.pc = resume;
                return Ok(());
            }
            Then::NextDefault | Then::GenDefault if catch(self, Ty::StopIteration) => {
                self.heap.take_pending();
                let default = self.heap.load64(window - 8);
                self.set_reg(ret.dest, default);
                self.pc = resume;
                return Ok(());
            }
            Then::Module => {
                let module = self.heap.load64(window - 8);
                self.module_failed(module);
            }
            Then::GenFor => {
                // A generator's own StopIteration has become a RuntimeError; what comes out here is an error.
            }
            _ => {}
        }
        self.pc = self.instruction_before(ret.then, resume);
        Ok(())
    }

    /// The word index to look handlers and positions up by: `pc` is the instruction itself for continuations that execute it again.
    pub(crate) fn instruction_before(&self, then: Then, pc: u32) -> u32 {
        match then {
            Then::Binary | Then::BinaryLast | Then::Inplace | Then::Compare | Then::CompareLast | Then::Truth | Then::TruthLen
            | Then::Contains | Then::Module | Then::ForNext | Then::GenFor | Then::GenFrom | Then::FromNext => pc,
            _ => pc.saturating_sub(1),
        }
    }

    /// The instruction of a waiting frame, for tracebacks of callers and `sys._getframe`.
    pub(crate) fn waiting_pc(&self, callee_base: u32) -> u32 {
        let ret = self.frame_ret(callee_base);
        self.instruction_before(ret.then, ret.pc)
    }

    /// Whether the pending exception is an instance of `ty`.
    pub(crate) fn pending_is(&self, ty: Ty) -> bool {
        let bits = self.heap.pending_bits();
        bits != Value::UNBOUND.bits() && self.heap.is_instance(self.value(bits), ty)
    }

    /// Takes a pending StopIteration: its value.
    pub(crate) fn take_stop_value(&mut self) -> u64 {
        let exception = self.heap.take_pending();
        let value = self.heap.exception_field(exception, ExceptionField::Payload);
        if value.is_unbound() { Value::NONE.bits() } else { value.bits() }
    }

    /// StopIteration that escapes a generator becomes RuntimeError.
    fn convert_stop_iteration(&mut self, generator: u64) {
        if self.limit.is_some() {
            return;
        }
        let kind = self.heap.class_of(self.value(generator));
        let (what, is_async) = if kind.is(self.heap.class(Ty::Coroutine)) {
            ("coroutine", false)
        } else if kind.is(self.heap.class(Ty::AsyncGenerator)) {
            ("async generator", true)
        } else {
            ("generator", false)
        };
        let name = if self.pending_is(Ty::StopIteration) {
            "StopIteration"
        } else if is_async && self.pending_is(Ty::StopAsyncIteration) {
            "StopAsyncIteration"
        } else {
            return;
        };
        self.raise_from_pending(Ty::RuntimeError, &format!("{what} raised {name}"));
    }

    /// `__context__` of the pending exception, unless it has one from where it was raised, inside of this frame.
    fn chain_context(&mut self) {
        let thrown_in = std::mem::replace(&mut self.without_context, Value::NONE.bits());
        let h = &self.heap;
        let exception = self.value(h.pending_bits());
        if exception.bits() == thrown_in || !h.is_kind(exception, Kind::Exception) {
            return;
        }
        if !h.exception_field(exception, ExceptionField::Traceback).is_none() && !h.exception_field(exception, ExceptionField::Context).is_none() {
            return;
        }
        self.chain_to_handled(exception);
    }

    /// What a throw brought back to the generator that handed it on has as its context what that generator handles.
    fn chain_to_own(&self) {
        let exception = self.value(self.heap.pending_bits());
        if self.heap.is_kind(exception, Kind::Exception) && self.heap.aux(self.value(self.frame_callee(self.base))) as u8 != 0 {
            self.chain_to_handled(exception);
        }
    }

    /// The exception that is being handled becomes the context of `exception`.
    fn chain_to_handled(&self, exception: Value<'_>) {
        let handled = self.value(self.handled);
        if self.heap.is_kind(handled, Kind::Exception) {
            chain(&self.heap, exception, handled);
        }
    }

    // ---- instructions

    /// The exception that `raise v` raises: an instance as it is, a class called.
    fn exception_from(&mut self, bits: u64) -> Result<u64, Raised> {
        let h = &self.heap;
        let v = self.value(bits);
        if h.is_kind(v, Kind::Exception) {
            return Ok(bits);
        }
        if h.class_is(v, Ty::BaseException) {
            let class = self.push(v);
            let slot = self.call(class, &[])?;
            let made = self.get(slot).bits();
            if !self.heap.is_kind(self.value(made), Kind::Exception) {
                return Err(self.made_no_exception(bits, made));
            }
            return Ok(made);
        }
        Err(h.type_error("exceptions must derive from BaseException"))
    }

    /// Calling an exception class gave something else.
    pub(super) fn made_no_exception(&self, class: u64, made: u64) -> Raised {
        let class = super::types::full_class_name(&self.heap, self.value(class));
        let got = super::types::full_class_name(&self.heap, self.heap.class_of(self.value(made)));
        self.heap.type_error(&format!("calling <class '{class}'> should have returned an instance of BaseException, not <class '{got}'>"))
    }

    pub(crate) fn raise_op(&mut self, a: u16, cause: Option<u16>) -> Result<super::frames::Step, Raised> {
        if self.reg(a) == Value::UNBOUND.bits() {
            return Err(self.unbound_register(self.base + a as u32 * 8));
        }
        let exception = self.exception_from(self.reg(a))?;
        let keep = self.push(self.value(exception));
        if let Some(b) = cause {
            let given = self.reg(b);
            let cause = if given == Value::NONE.bits() {
                given
            } else {
                let v = self.value(given);
                if !self.heap.is_kind(v, Kind::Exception) && !self.heap.class_is(v, Ty::BaseException) {
                    return Err(self.heap.type_error("exception causes must derive from BaseException"));
                }
                self.exception_from(given)?
            };
            let exception = self.get(keep);
            self.heap.set_exception_field(exception, ExceptionField::Cause, self.value(cause));
            self.heap.set_exception_field(exception, ExceptionField::SuppressContext, Value::TRUE);
        }
        let exception = self.get(keep);
        self.chain_to_handled(exception);
        self.heap.set_pending(exception);
        Err(Raised)
    }

    pub(crate) fn raise_again(&mut self) -> Result<(), Raised> {
        let handled = self.value(self.handled);
        if !self.heap.is_kind(handled, Kind::Exception) {
            return Err(self.heap.raise(Ty::RuntimeError, "No active exception to reraise"));
        }
        self.heap.set_pending(handled);
        Ok(())
    }

    pub(crate) fn reraise(&mut self, a: u16) {
        let exception = self.rv(a);
        self.heap.set_pending(exception);
    }

    pub(crate) fn exc_match(&mut self, w: u64) -> Result<(), Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let matched = self.matches_handler(self.reg(b), self.reg(c), "catching classes that do not inherit from BaseException is not allowed")?;
        self.set_reg(a, Value::bool(matched).bits());
        Ok(())
    }

    fn matches_handler(&mut self, exception: u64, class: u64, complaint: &str) -> Result<bool, Raised> {
        let h = &self.heap;
        let class = self.value(class);
        if class.is_unbound() {
            return Err(h.raise(Ty::UnboundLocalError, "cannot access local variable where it is not associated with a value"));
        }
        let classes: &[Value<'_>] = if h.is_kind(class, Kind::Tuple) { h.tuple_items(class) } else { std::slice::from_ref(&class) };
        if classes.iter().any(|&c| !h.class_is(c, Ty::BaseException)) {
            return Err(h.type_error(complaint));
        }
        let of = h.class_of(self.value(exception));
        Ok(classes.iter().any(|&c| h.is_subclass(of, c)))
    }

    pub(crate) fn exc_info(&mut self, w: u64) {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let exception = self.rv(b);
        let class = self.heap.class_of(exception).bits();
        let traceback = self.heap.exception_field(exception, ExceptionField::Traceback).bits();
        let exception = exception.bits();
        self.set_reg(a, class);
        self.set_reg(a + 1, exception);
        self.set_reg(a + 2, traceback);
    }

    pub(crate) fn end_async_for(&mut self, a: u16) -> Result<(), Raised> {
        let exception = self.rv(a);
        if self.heap.is_instance(exception, Ty::StopAsyncIteration) {
            return Ok(());
        }
        Err(self.heap.set_pending(exception))
    }

    pub(crate) fn exc_group_match(&mut self, w: u64) -> Result<super::frames::Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let (exception, class) = (self.reg(b), self.reg(c));
        let complaint = "catching classes that do not inherit from BaseException is not allowed";
        let whole = self.matches_handler(exception, class, complaint)?;
        let h = &self.heap;
        let class_value = self.value(class);
        let classes: &[Value<'_>] = if h.is_kind(class_value, Kind::Tuple) { h.tuple_items(class_value) } else { std::slice::from_ref(&class_value) };
        if classes.iter().any(|&c| h.class_is(c, Ty::BaseExceptionGroup)) {
            return Err(h.type_error("catching ExceptionGroup with except* is not allowed. Use except instead."));
        }
        let is_group = h.is_instance(self.value(exception), Ty::BaseExceptionGroup);
        let (matched, rest) = if whole && !is_group {
            self.begin_prelude("wrap_in_group")?;
            self.push_arg(self.value(exception));
            let slot = self.finish_call(1)?;
            (self.get(slot).bits(), Value::NONE.bits())
        } else if whole {
            (exception, Value::NONE.bits())
        } else if is_group {
            let this = self.push(self.value(exception));
            let name = self.push(self.heap.intern_str("split")?);
            let split = self.getattr(this, name)?;
            let condition = self.push(self.value(class));
            let pair = self.call(split, &[condition])?;
            let pair = self.get(pair);
            if !self.heap.is_kind(pair, Kind::Tuple) || self.heap.len(pair) < 2 {
                return Err(self.heap.type_error("split must return a 2-tuple"));
            }
            (self.heap.field(pair, 0).bits(), self.heap.field(pair, 1).bits())
        } else {
            (Value::NONE.bits(), exception)
        };
        self.set_reg(a, matched);
        self.set_reg(a + 1, rest);
        if matched != Value::NONE.bits() {
            self.handled = matched;
        }
        self.reset_top();
        Ok(super::frames::Step::Next)
    }

    pub(crate) fn exc_group_end(&mut self, w: u64) -> Result<super::frames::Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        self.begin_prelude("join_groups")?;
        self.push_arg(self.rv(b));
        self.push_arg(self.rv(c));
        let slot = self.finish_call(2)?;
        let result = self.get(slot).bits();
        self.set_reg(a, result);
        self.reset_top();
        Ok(super::frames::Step::Next)
    }

    // ---- unbound names

    #[cold]
    pub(crate) fn unbound_local(&mut self, name: u32) -> Raised {
        let name = self.code().unit.names[name as usize].clone();
        self.unbound_named(&name)
    }
    pub(crate) fn unbound_named(&mut self, name: &str) -> Raised {
        self.heap.raise(Ty::UnboundLocalError, &format!("cannot access local variable '{name}' where it is not associated with a value"))
    }
    /// Gives the pending NameError its `name`.
    pub(crate) fn name_payload(&mut self, name: &str) {
        let exception = self.value(self.heap.pending_bits());
        if let Ok(name) = self.heap.intern_str(name)
            && self.heap.is_instance(exception, Ty::NameError)
        {
            self.heap.set_exception_field(exception, ExceptionField::Payload, name);
        }
    }
    /// A register of the instruction is UNBOUND: find out which, and what it is called.
    #[cold]
    pub(crate) fn unbound_operand(&mut self, w: u64) -> Raised {
        let fields = [(w >> 32) as u16, (w >> 48) as u16, (w >> 16) as u16];
        let row = Op::from_byte(w as u8).unwrap_or(Op::Nop).row();
        use crate::code::op::Operand;
        for (i, field) in [(1, fields[0]), (2, fields[1]), (0, fields[2])] {
            if matches!(row.operands[i], Operand::Read | Operand::Both) && self.reg(field) == Value::UNBOUND.bits() {
                return self.unbound_register(self.base + field as u32 * 8);
            }
        }
        self.unbound_named("?")
    }
    /// The register at this address is UNBOUND.
    #[cold]
    pub(crate) fn unbound_register(&mut self, address: u32) -> Raised {
        let register = (address.saturating_sub(self.base) / 8) as usize;
        let name = self.code().unit.local_names.get(register).cloned();
        match name {
            Some(name) => self.unbound_named(&name),
            None => self.unbound_named("?"),
        }
    }
    /// An argument in a window is UNBOUND: the compiler proves bound what it passes, so this is a deleted temporary.
    #[cold]
    pub(crate) fn unbound_argument(&mut self, _window: u32) -> Raised {
        self.unbound_named("?")
    }

    // ---- limits

    /// Ends the run: nothing may catch it.
    #[cold]
    pub(crate) fn hit_limit(&mut self, limit: Limit) -> Raised {
        self.limit.get_or_insert(limit);
        let message = match limit {
            Limit::Cancelled => "the run was cancelled".to_owned(),
            Limit::Writes => "the run's limit on written bytes was reached".to_owned(),
            _ => format!("the run's limit on {} was reached", limit.name().replace('_', " ")),
        };
        self.heap.raise(Ty::SystemError, &message)
    }

    /// Tells the script that it comes near to a limit; it may catch that.
    #[cold]
    pub(crate) fn hit_soft_limit(&mut self, limit: Limit) -> Raised {
        const EDQUOT: i64 = 122;
        let message = format!("the run's soft limit on {} was reached; the limit itself ends the run", limit.name().replace('_', " "));
        if matches!(limit, Limit::Time | Limit::Steps) {
            return self.heap.raise(Ty::TimeoutError, &message);
        }
        match os_error(&self.heap, EDQUOT, &message, Value::NONE) {
            Ok(error) => self.heap.set_pending(error),
            Err(raised) => raised,
        }
    }

    /// The host set bits of the interrupt word.
    pub(crate) fn interrupted(&mut self, word: u32) -> Result<(), Raised> {
        use std::sync::atomic::Ordering;
        let limits = [(2, Limit::Time), (8, Limit::Cancelled), (16, Limit::Output), (32, Limit::HostCalls), (64, Limit::Writes), (128, Limit::Files)];
        for (bit, limit) in limits {
            if word & bit != 0 {
                return Err(self.hit_limit(limit));
            }
        }
        if word & 4 != 0 {
            self.preempt_asked = true;
        }
        self.interrupt.word.fetch_and(!(word & 5), Ordering::Relaxed);
        if word & 1 != 0 {
            return Err(self.heap.raise_with(Ty::KeyboardInterrupt, &[]));
        }
        let soft_limits = [(1 << 8, Limit::Time), (1 << 9, Limit::Output), (1 << 10, Limit::HostCalls), (1 << 11, Limit::Writes), (1 << 12, Limit::Files)];
        for (bit, limit) in soft_limits {
            if word & bit != 0 {
                // What else is set is told at the next safepoint.
                self.interrupt.word.fetch_and(!bit, Ordering::Relaxed);
                return Err(self.hit_soft_limit(limit));
            }
        }
        Ok(())
    }
}

const _: () = assert!(HEADER == 16);
