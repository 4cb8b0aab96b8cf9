//! Generators whose end is due because a loop over them was left early: whether nothing else refers to one, and its closing.
//!
//! There are no reference counts. What a generator function's call hands straight to a loop has no other owner; for the rest an
//! early collection finds out, as long as such collections have not cost much.

use super::frames::{Ret, Step, Then};
use super::generators::AG_CLOSED;
use super::machine::{Code, Cx};
use crate::code::op::Op;
use crate::heap::{IterKind, Kind, Raised, Ty, Value};

/// Bytes of live objects that early collections may look at in one run.
pub(crate) const EARLY_COLLECTION_BYTES_MAX: u64 = 256 << 20;

/// High byte of a generator's aux: a loop is its only owner.
const OWNED: u16 = 1 << 8;

impl Cx {
    /// A generator was made for `ret`: notes when it goes nowhere but into a loop.
    pub(super) fn note_owner(&self, generator: u64, ret: Ret) {
        let word = |pc: u32| self.code().words.get(pc as usize).map_or(0, |w| w.get());
        let takes = |w: u64, from: u16| matches!(Op::from_byte(w as u8), Some(Op::GetIter | Op::GetAIter)) && (w >> 16) as u16 == ret.dest && (w >> 32) as u16 == from;
        let owned = match ret.then {
            // The call before a GetIter or GetAIter that leaves no copy behind.
            Then::Store => takes(word(ret.pc), ret.dest),
            // `__iter__` that is a generator function.
            Then::Iter => {
                let w = word(ret.pc.wrapping_sub(1));
                takes(w, (w >> 32) as u16)
            }
            _ => false,
        };
        if owned {
            let g = self.value(generator);
            self.heap.set_aux(g, self.heap.aux(g) | OWNED);
        }
    }

    pub(crate) fn close_iter(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, dead) = ((w >> 16) as u16, (w >> 32) as u16);
        let iterator = self.reg(a);
        self.set_reg(a, Value::UNBOUND.bits());
        let v = self.value(iterator);
        let h = &self.heap;
        if h.is_kind(v, Kind::Generator) && h.aux(v) & OWNED != 0 {
            self.close_unasked(iterator)?;
        } else if self.may_hold_generator(v) {
            self.forget_registers(dead);
            self.collect_early()?;
        }
        self.reset_top();
        Ok(Step::Next)
    }

    /// Nobody asked for this end: as when CPython frees a generator, its errors are only reported.
    fn close_unasked(&mut self, generator: u64) -> Result<(), Raised> {
        if self.close_forgotten(generator).is_err() {
            if self.limit.is_some() {
                return Err(Raised);
            }
            let exception = self.heap.take_pending().bits();
            self.report_unraisable(exception, generator);
        }
        Ok(())
    }

    /// Closes a generator that nothing refers to any more. The loop that runs, if one does, closes an asynchronous one.
    pub(super) fn close_forgotten(&mut self, generator: u64) -> Result<(), Raised> {
        let (g, h) = (self.value(generator), &self.heap);
        let may_wait = h.class_of(g).is(h.class(Ty::AsyncGenerator)) && h.aux(g) & AG_CLOSED == 0;
        if may_wait && self.is_taken_over(generator)? {
            return Ok(());
        }
        self.close_generator(generator).map(|_| ())
    }

    /// Whether `sys.set_asyncgen_hooks(finalizer=...)`, or else the loop that runs, sees to the end of an asynchronous generator.
    fn is_taken_over(&mut self, generator: u64) -> Result<bool, Raised> {
        let hook = self.asyncgen_hooks[1];
        if hook != Value::NONE.bits() {
            return self.call_bits(hook, &[generator]).map(|_| true);
        }
        self.begin_prelude("forget_async_generator")?;
        self.push_arg(self.value(generator));
        let taken = self.finish_call(1)?;
        Ok(self.get(taken).as_bool() == Some(true))
    }

    fn may_hold_generator(&self, iterator: Value<'_>) -> bool {
        let h = &self.heap;
        match h.kind(iterator) {
            None => false,
            Some(Kind::Iterator) => matches!(IterKind::of(h.aux(iterator)), IterKind::Enumerate | IterKind::Zip | IterKind::Map | IterKind::Filter | IterKind::Module),
            Some(_) => true,
        }
    }

    /// Clears the running frame's registers from `first` on, which nothing reads before it is written.
    fn forget_registers(&self, first: u16) {
        if first != 0 {
            (u32::from(first)..self.code().registers).for_each(|register| self.set_reg(register as u16, Value::UNBOUND.bits()));
        }
    }

    /// Clears registers of the running frame that nothing reads before they are written: when a script asks for a collection, what it
    /// has let go of should go.
    pub(super) fn forget_dead_registers(&mut self, args: super::Args) {
        self.nested_result = Value::NONE.bits();
        if let Some(window) = self.window_at(self.code(), self.pc as usize).filter(|&window| self.calls_one_of(window, &["collect"])) {
            self.forget_from(window, args);
        }
    }

    /// Clears the registers from `window` on, and what is left of finished calls above the frame, but for the arguments.
    fn forget_from(&mut self, window: u16, args: super::Args) {
        let (start, end) = (self.base + u32::from(window) * 8, self.base + self.code().registers * 8);
        let own = args.base..args.base + args.count * 8;
        let left = (start..self.top.get().max(end)).step_by(8).filter(|slot| !own.contains(slot));
        left.for_each(|slot| self.heap.store64(slot, Value::UNBOUND.bits()));
    }

    /// Whether the frame itself calls a builtin of that name in that window, and no builtin that it called.
    pub(super) fn calls_one_of(&self, window: u16, names: &[&str]) -> bool {
        // A call without a self has moved its callee up by one.
        [window, window + 1].into_iter().any(|register| {
            let callee = self.value(self.reg(register));
            let name = || self.natives[self.heap.field(callee, crate::heap::NATIVE_ROW).as_small().unwrap_or(0) as usize].row.name;
            self.heap.is_kind(callee, Kind::Native) && names.contains(&name())
        })
    }

    /// First register of the window of the call at `pc`.
    fn window_at(&self, code: &Code, pc: usize) -> Option<u16> {
        let w = code.words.get(pc)?.get();
        matches!(Op::from_byte(w as u8)?, Op::Call | Op::CallMethod).then_some((w >> 32) as u16)
    }

    /// Before a bytearray is resized: finds out whether the memoryviews that would forbid it are still referred to.
    pub fn settle_exports(&mut self, args: super::Args) {
        let live = self.heap.pages.used_bytes_beside_stack();
        if self.heap.bytearray_is_exported(self.get(args.slot(0))) && live <= self.early_collection_bytes {
            self.early_collection_bytes -= live;
            let window = self.window_at(self.code(), self.pc as usize);
            if let Some(window) = window.filter(|&window| self.is_called_in(window, args)) {
                self.forget_from(window, args);
            }
            self.collect();
        }
    }

    /// Whether the running frame itself called the builtin with these arguments, in that window.
    fn is_called_in(&self, window: u16, args: super::Args) -> bool {
        let registers = self.base + u32::from(window) * 8..self.base + self.code().registers * 8;
        registers.contains(&args.base)
    }

    /// Collects, so that generators that wait in a `try` or `with` are closed if nothing refers to them.
    fn collect_early(&mut self) -> Result<(), Raised> {
        let live = self.heap.pages.used_bytes_beside_stack();
        if self.nest > 0 || live > self.early_collection_bytes || !self.heap.suspended().iter().any(|&g| self.waits_in_block(self.value(g))) {
            return Ok(());
        }
        self.early_collection_bytes -= live;
        self.collect();
        self.run_finalizers()
    }

    /// Whether a suspended generator has something to do when it is closed.
    pub(super) fn waits_in_block(&self, generator: Value<'_>) -> bool {
        let pc = self.heap.field(generator, super::generators::PC).as_small().unwrap_or(0) as u32;
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        let code = unsafe { &*self.code_of(self.heap.field(generator, super::generators::FUNCTION)) };
        code.unit.handlers.iter().any(|h| h.start <= pc && pc < h.end)
    }
}
