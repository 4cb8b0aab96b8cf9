//! How a traceback grows while an exception unwinds, and what its entries keep of the frames that the exception left.
//!
//! A frame in which the exception is caught costs its entry alone: while it runs, its locals are on the value stack. A frame that the
//! exception leaves is gone; what its named registers held is copied behind the fields of its entry.

use crate::heap::{ExceptionField, FunctionField, Kind, Res, Ty, Value};
use crate::vm::machine::{Code, Cx};
use crate::vm::types::function_of_traceback;

/// First field of what was kept, in an entry and in a frame object.
pub(crate) const KEPT: usize = 4;
/// `aux` of an entry or a frame object whose frame was left by the exception.
pub(crate) const LEFT: u16 = 1;
/// Code of an entry.
const CODE: usize = 1;
/// Word index of an entry.
const ENTRY_PC: usize = 2;
/// Field of an entry that holds its function or frame, and field of a frame object that says where its locals are.
const FUNCTION_OR_FRAME: usize = 3;
const LOCALS: usize = 3;

/// Words of a left frame: where they stand, and how many.
#[derive(Clone, Copy)]
struct Kept {
    at: u32,
    count: u32,
}

const NOTHING: Kept = Kept { at: 0, count: 0 };

impl Cx {
    /// The pending exception passes through the running frame: `raised` in it or in what it called (or else raised again as it was), and
    /// `leaving` it.
    pub(crate) fn note_traceback(&mut self, raised: bool, leaving: bool) {
        if !(raised || leaving) || self.code().hidden {
            return;
        }
        let exception = self.value(self.heap.pending_bits());
        if !self.heap.is_kind(exception, Kind::Exception) {
            return;
        }
        let function = self.frame_function(self.base);
        let kept = if leaving { self.kept(exception) } else { None };
        if raised {
            self.add_entry(exception, function, self.pc, kept);
        } else if let Some(kept) = kept {
            self.keep_in_last_entry(exception, function, kept);
        }
        // Where there was no memory for an entry, the error of that is pending.
        self.heap.set_pending(exception);
    }

    /// Adds a word of a function's code to an exception's traceback.
    pub(crate) fn add_traceback_entry(&self, exception: Value<'_>, function: Value<'_>, pc: u32) {
        self.add_entry(exception, function, pc, None);
    }

    fn add_entry(&self, exception: Value<'_>, function: Value<'_>, pc: u32, kept: Option<Kept>) {
        let h = &self.heap;
        let next = h.exception_field(exception, ExceptionField::Traceback);
        let code = if h.is_kind(function, Kind::Function) { h.function_field(function, FunctionField::Code) } else { Value::NONE };
        let fields = [next, code, Value::small(pc.into()), function];
        let words = kept.unwrap_or(NOTHING);
        let Ok(entry) = h.new_fields_and_words(Kind::Traceback, Ty::Traceback, &fields, words.at, words.count) else { return };
        if kept.is_some() {
            h.set_aux(entry, LEFT);
        }
        h.set_exception_field(exception, ExceptionField::Traceback, entry);
    }

    /// What the running frame holds in its named registers, or its namespace. A MemoryError lets go of it, and so does the end of the run.
    fn kept(&self, exception: Value<'_>) -> Option<Kept> {
        if self.limit.is_some() || self.heap.class_of(exception).is(self.heap.class(Ty::MemoryError)) {
            return None;
        }
        let unit = &self.code().unit;
        Some(if unit.flags.function {
            Kept { at: self.base, count: (unit.local_names.len() + unit.free_names.len()) as u32 }
        } else {
            Kept { at: self.namespace_address(self.base), count: 1 }
        })
    }

    /// An exception that was caught in the running frame leaves it after all: its entry is there already.
    fn keep_in_last_entry(&self, exception: Value<'_>, function: Value<'_>, kept: Kept) {
        let h = &self.heap;
        let entry = h.exception_field(exception, ExceptionField::Traceback);
        if !h.is_kind(entry, Kind::Traceback) || h.aux(entry) == LEFT || !function_of_traceback(h, entry).is(function) {
            return;
        }
        let fields = [Value::UNBOUND, function, h.field(entry, ENTRY_PC), Value::UNBOUND];
        let Ok(frame) = h.new_fields_and_words(Kind::Frame, Ty::Frame, &fields, kept.at, kept.count) else { return };
        h.set_aux(frame, LEFT);
        h.set_aux(entry, LEFT);
        let known = h.field(entry, FUNCTION_OR_FRAME);
        if !h.is_kind(known, Kind::Frame) {
            h.set_field(entry, FUNCTION_OR_FRAME, frame);
        } else if h.is_kind(h.field(known, LOCALS), Kind::Traceback) {
            h.set_field(known, LOCALS, frame);
        }
    }

    /// The locals that an entry or a frame object kept.
    pub(crate) fn kept_locals<'h>(&'h self, code: &Code, holder: Value<'h>) -> Res<'h> {
        let h = &self.heap;
        if code.unit.flags.function {
            let at = |register: u32| KEPT + register as usize;
            return self.function_locals(code, |register| if at(register) < h.len(holder) { h.field(holder, at(register)) } else { Value::UNBOUND });
        }
        if h.len(holder) > KEPT { Ok(h.field(holder, KEPT)) } else { h.dict() }
    }

    /// The locals of an entry's frame, a dict, unless they are gone or another mapping.
    pub(super) fn locals_of_entry(&self, entry: Value<'_>) -> Option<u64> {
        let h = &self.heap;
        let code = h.field(entry, CODE);
        if !h.is_kind(code, Kind::Code) {
            return None;
        }
        let locals = if h.aux(entry) == LEFT {
            self.kept_locals(self.code_at(code), self.holder_of_entry(entry)).ok()?
        } else {
            self.locals_of(self.frame_of_entry(entry)?).ok()?
        };
        h.is_kind(locals, Kind::Dict).then_some(locals.bits())
    }

    /// What keeps the locals of an entry whose frame was left: it, its frame object, or what that refers to.
    fn holder_of_entry<'h>(&'h self, entry: Value<'h>) -> Value<'h> {
        let h = &self.heap;
        let is_holder = |v: &Value<'h>| h.is_kind(*v, Kind::Frame) && h.aux(*v) == LEFT;
        let frame = h.field(entry, FUNCTION_OR_FRAME);
        let referred = if h.is_kind(frame, Kind::Frame) { h.field(frame, LOCALS) } else { frame };
        [frame, referred].into_iter().find(is_holder).unwrap_or(entry)
    }

    /// The running frame in which the exception of an entry was caught: one of its registers holds it.
    pub(crate) fn frame_of_entry(&self, entry: Value<'_>) -> Option<u32> {
        let function = function_of_traceback(&self.heap, entry);
        self.frame_bases().into_iter().find(|&base| self.frame_function(base).is(function) && self.holds_exception_of(base, entry))
    }

    fn holds_exception_of(&self, base: u32, entry: Value<'_>) -> bool {
        let registers = self.code_of_frame(base).registers;
        (0..registers).map(|i| self.value(self.heap.load64(base + i * 8))).any(|v| self.is_entry_of(v, entry))
    }

    fn is_entry_of(&self, exception: Value<'_>, entry: Value<'_>) -> bool {
        let h = &self.heap;
        if !h.is_kind(exception, Kind::Exception) {
            return false;
        }
        let mut at = h.exception_field(exception, ExceptionField::Traceback);
        for _ in 0..super::entries::ENTRIES_MAX {
            if !h.is_kind(at, Kind::Traceback) {
                return false;
            }
            if at.is(entry) {
                return true;
            }
            at = h.field(at, 0);
        }
        false
    }
}
