//! Coroutines, and steps of asynchronous generators, that nobody awaits: what is told of them, and when.
//!
//! There are no reference counts. A coroutine whose call is a statement of its own is told of there; of the others the collector
//! knows, or the end of the run.

use super::Slot;
use super::frames::{Ret, Then};
use super::machine::Cx;
use crate::code::op::{Op, Operand, WINDOW_HEADER};
use crate::code::verifier::{Word, ends};
use crate::heap::{Kind, Raised, Value};

/// When it is noticed that a coroutine was not awaited.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Noticed {
    /// At the call that made it.
    AtOnce,
    /// The line that runs has nothing to do with it.
    Late,
}

/// Instructions after a call that are looked at for one that reads its result.
const LOOK_AHEAD_MAX: usize = 64;

/// What an instruction does with a register.
enum Use {
    Reads,
    Writes,
    Nothing,
}

impl Cx {
    /// A coroutine or an asynchronous generator was made for `ret`. What is awaited at once needs no care.
    pub(super) fn note_awaiter(&mut self, generator: u64, ret: Ret) -> Result<(), Raised> {
        if !self.heap.is_unawaited(self.value(generator)) {
            self.note_owner(generator, ret);
            return Ok(());
        }
        if ret.then == Then::Store {
            let next = Word(self.code().unit.code.get(ret.pc as usize).copied().unwrap_or(0));
            if next.op() == Some(Op::GetAwaitable) && next.b() == ret.dest {
                return Ok(());
            }
            if self.is_dropped(ret) {
                let keep = self.push(self.value(generator));
                self.tell_unawaited(keep, Noticed::AtOnce)?;
                self.pop_to(keep);
                return Ok(());
            }
        }
        self.heap.note_closable(self.value(generator));
        Ok(())
    }

    /// A step of an asynchronous generator was made.
    pub(crate) fn note_step(&mut self, step: Slot) -> Result<(), Raised> {
        let unit = &self.code().unit;
        let word = |pc: usize| Word(unit.code.get(pc).copied().unwrap_or(0));
        let call = word(self.pc as usize);
        let is_ours = matches!(call.op(), Some(Op::Call | Op::CallMethod)) && self.calls_one_of(call.b(), &["asend", "athrow", "aclose", "__anext__", "anext"]);
        if call.op() == Some(Op::GetANext) {
            return Ok(());
        }
        if let Some(op) = call.op().filter(|_| is_ours) {
            let ret = Ret { then: Then::Store, dest: call.a(), pc: self.pc + op.words() as u32 };
            let next = word(ret.pc as usize);
            if next.op() == Some(Op::GetAwaitable) && next.b() == ret.dest {
                return Ok(());
            }
            if self.is_dropped(ret) {
                return self.tell_unawaited(step, Noticed::AtOnce);
            }
        }
        self.heap.note_closable(self.get(step));
        Ok(())
    }

    /// Whether nothing reads the result of the call that goes on at `ret`: a temporary that is written again, or whose frame ends.
    fn is_dropped(&self, ret: Ret) -> bool {
        let unit = &self.code().unit;
        if (ret.dest as usize) < unit.local_names.len() {
            return false;
        }
        let mut pc = ret.pc as usize;
        for _ in 0..LOOK_AHEAD_MAX {
            let word = Word(unit.code.get(pc).copied().unwrap_or(0));
            let Some(op) = word.op() else { return false };
            match use_of(op, word, ret.dest) {
                Use::Reads => return false,
                Use::Writes => return true,
                Use::Nothing => {}
            }
            pc = match op {
                Op::Jump | Op::JumpBack => word.bc() as usize,
                Op::Switch => return false,
                _ if ends(op) => return true,
                _ => pc + op.words(),
            };
        }
        false
    }

    /// Warns that a coroutine was never awaited, and ends it.
    pub(super) fn tell_unawaited(&mut self, coroutine: Slot, noticed: Noticed) -> Result<(), Raised> {
        if self.warn_unawaited(coroutine, noticed).is_err() {
            if self.limit.is_some() {
                return Err(Raised);
            }
            let exception = self.heap.take_pending().bits();
            self.report_unraisable(exception, self.get(coroutine).bits());
        }
        let unrun = self.get(coroutine);
        if self.heap.is_kind(unrun, Kind::Await) { self.forget_step(unrun) } else { self.finish_unrun(unrun) }
        Ok(())
    }

    fn warn_unawaited(&mut self, coroutine: Slot, noticed: Noticed) -> Result<(), Raised> {
        let warn = self.prelude_function("warn_unawaited")?;
        let v = self.get(coroutine);
        let shown = if self.heap.is_kind(v, Kind::Await) {
            self.heap.str(&self.step_shown(v))?.bits()
        } else {
            let name = self.push(self.heap.field(v, super::generators::QUALNAME));
            let shown = self.repr(name)?;
            self.get(shown).bits()
        };
        self.call_bits(warn, &[self.get(coroutine).bits(), shown, Value::bool(noticed == Noticed::AtOnce).bits()]).map(|_| ())
    }
}

fn use_of(op: Op, word: Word, register: u16) -> Use {
    let fields = [word.a(), word.b(), word.c()];
    let operands = || op.row().operands.into_iter().zip(fields);
    let fills = matches!(op, Op::LoadMethod | Op::BeforeWith);
    let reads = |(kind, field): (Operand, u16)| match kind {
        Operand::Read | Operand::Both => field == register,
        // How long they are is left open.
        Operand::Run => field <= register,
        Operand::Window => !fills && field <= register,
        _ => false,
    };
    let writes = |(kind, field): (Operand, u16)| match kind {
        Operand::Write => field == register,
        Operand::Window => fills && (field..=field + WINDOW_HEADER).contains(&register),
        _ => false,
    };
    if operands().any(reads) {
        Use::Reads
    } else if operands().any(writes) {
        Use::Writes
    } else {
        Use::Nothing
    }
}
