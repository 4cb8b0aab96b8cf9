//! What the collector starts from, and finalisation.

use std::collections::HashMap;

use super::Slot;
use super::machine::Cx;
use crate::heap::{Kind, Marker, Name, Raised, Value};

impl Cx {
    /// Collects. Every slot of the value stack up to the highest live one is a root, with what the machine itself holds.
    pub(crate) fn collect(&mut self) {
        let mut high = self.top.get();
        let mut base = self.base;
        // SAFETY: a code that runs, or whose frame waits, is kept below.
        let mut running = vec![unsafe { (*self.code).object }];
        while base > self.stack + 32 {
            // SAFETY: as above.
            let code = unsafe { &*self.frame_code(base) };
            high = high.max(base + code.registers * 8);
            running.push(code.object);
            base = self.frame_caller(base);
        }
        let stack = self.stack;
        let held = [self.builtins, self.prelude, self.modules, self.handled, self.nested_result, self.asyncgen_hooks[0], self.asyncgen_hooks[1]];
        let codes = &self.codes;
        let extra = &self.root_extra;
        let reprs = &self.repr_stack;
        let refusals = &self.refusals;
        let evaluated = &self.evaluated;
        let mark = |marker: &mut Marker<'_>, heap: &crate::heap::Heap| {
            let mut at = stack;
            while at < high {
                marker.root(heap.load64(at));
                at += 8;
            }
            for bits in held.iter().chain(extra).chain(reprs).chain(refusals).chain(evaluated.values()) {
                marker.root(*bits);
            }
            for code in codes.iter().filter(|code| !code.collectable()) {
                marker.root(code.object);
            }
            for bits in running {
                marker.root(bits);
            }
        };
        let mut kept = Vec::with_capacity(codes.len());
        self.heap.collect(mark, |heap| kept.extend(codes.iter().map(|code| !code.collectable() || heap.is_marked(code.object as u32))));
        let mut kept = kept.into_iter();
        self.codes.retain(|_| kept.next().unwrap_or(true));
        self.forget_stubs();
        self.forget_above(high);
    }

    /// Clears the references that finished windows left above the live ones: what they refer to may just have been freed, and a later
    /// window may cover them before it writes there. They end where a margin of slots holds none.
    fn forget_above(&self, high: u32) {
        let (mut at, mut clear) = (high, 0);
        while clear < super::machine::STACK_MARGIN / 8 && at < self.stack_end {
            if Value::from_bits(self.heap.load64(at)).is_ref() {
                self.heap.store64(at, Value::UNBOUND.bits());
                clear = 0;
            } else {
                clear += 1;
            }
            at += 8;
        }
    }

    /// Runs the finalisers of what the last collection found unreachable. In a nest they are left for later.
    pub(crate) fn run_finalizers(&mut self) -> Result<(), Raised> {
        if self.nest > 0 { Ok(()) } else { self.run_finalizers_here() }
    }

    /// The same wherever the script is, because it asked; but not from inside a finaliser.
    pub(crate) fn run_finalizers_here(&mut self) -> Result<(), Raised> {
        if self.finalizing || self.heap.finalize_queue.borrow().is_empty() {
            return Ok(());
        }
        self.finalizing = true;
        let result = self.run_finalize_queue();
        self.finalizing = false;
        result
    }

    fn run_finalize_queue(&mut self) -> Result<(), Raised> {
        let pending = self.heap.pending_bits();
        let handled = self.handled;
        self.root_extra.push(pending);
        self.root_extra.push(handled);
        let top = self.top.get();
        loop {
            let next = self.heap.finalize_queue.borrow_mut().pop();
            let Some(bits) = next else { break };
            let object = self.push(self.value(bits));
            if self.finalize(object).is_err() {
                if self.limit.is_some() {
                    return Err(Raised);
                }
                let exception = self.heap.take_pending().bits();
                self.report_unraisable(exception, bits);
            }
            self.top.set(top);
        }
        self.handled = self.root_extra.pop().unwrap_or(Value::NONE.bits());
        let pending = self.root_extra.pop().unwrap_or(Value::UNBOUND.bits());
        self.heap.set_pending(self.value(pending));
        Ok(())
    }

    fn finalize(&mut self, object: Slot) -> Result<(), Raised> {
        match self.heap.kind(self.get(object)) {
            Some(Kind::WeakRef) => {
                let callback = self.push(self.heap.field(self.get(object), 1));
                self.call(callback, &[object]).map(|_| ())
            }
            Some(Kind::Generator | Kind::Await) if self.heap.is_unawaited(self.get(object)) => self.tell_unawaited(object, super::unawaited::Noticed::Late),
            Some(Kind::Generator) => self.close_forgotten(self.get(object).bits()),
            // It was awaited after all.
            Some(Kind::Await) => Ok(()),
            _ => self.call_special(object, Name::del, &[]).map(|_| ()),
        }
    }

    /// At the end of the run: `__del__` of everything that still lives, once; generators and coroutines that wait somewhere are closed,
    /// and those told that nobody awaited.
    pub(crate) fn finalize_all(&mut self) -> Result<(), Raised> {
        let mut all = self.heap.take_finalizable();
        all.extend(self.heap.forgotten());
        let named: HashMap<u64, usize> = self.main_values().into_iter().enumerate().map(|(place, value)| (value, place)).collect();
        all.sort_by_key(|object| named.get(object).copied().unwrap_or(usize::MAX));
        self.heap.finalize_queue.borrow_mut().extend(all.into_iter().rev());
        self.run_finalizers()
    }

    /// What the script's global names hold, in the order in which CPython lets go of them.
    fn main_values(&self) -> Vec<u64> {
        let h = &self.heap;
        let dict = self.module_named("__main__").and_then(|module| h.dict_of(self.value(module)));
        let entries = dict.map_or_else(Vec::new, |dict| h.table_entries(dict));
        entries.iter().map(|entry| entry.value.bits()).collect()
    }
}
