//! The host's errors as CPython's exceptions, and exceptions with attributes.

use super::decode::escape_surrogates;
use crate::heap::{Kind, Raised, Ty, Value};
use crate::vm::machine::Cx;
use wasm_abi::RaisedError;

/// EACCES: the errno of a refusal.
const EACCES: i64 = 13;
/// How many refusals are remembered, to tell at the end whether the uncaught exception was one.
const REFUSALS_MAX: usize = 64;

impl Cx {
    /// `callee(*args)`, nested; its result as bits that the caller roots at once.
    pub(crate) fn call_bits(&mut self, callee: u64, args: &[u64]) -> Result<u64, Raised> {
        self.begin_call(self.value(callee));
        for &arg in args {
            self.push_arg(self.value(arg));
        }
        let slot = self.finish_call(args.len() as u32)?;
        let bits = self.get(slot).bits();
        self.pop_to(slot);
        Ok(bits)
    }

    /// Raises `ty(*args)` through the class itself, so that `__init__` sets its attributes; then sets some more.
    pub(crate) fn raise_new(&mut self, ty: Ty, args: &[u64], attributes: &[(&str, u64)]) -> Raised {
        match self.try_raise_new(ty, args, attributes) {
            Ok(raised) | Err(raised) => raised,
        }
    }

    fn try_raise_new(&mut self, ty: Ty, args: &[u64], attributes: &[(&str, u64)]) -> Result<Raised, Raised> {
        let mark = self.root_extra.len();
        self.root_extra.extend_from_slice(args);
        self.root_extra.extend(attributes.iter().map(|(_, bits)| bits));
        let made = self.call_bits(self.heap.class(ty).bits(), args);
        let result = made.and_then(|exception| {
            let slot = self.push(self.value(exception));
            for (name, bits) in attributes {
                let (name, value) = (self.push(self.heap.intern_str(name)?), self.push(self.value(*bits)));
                self.setattr(slot, name, value)?;
                self.pop_to(name);
            }
            let raised = self.heap.set_pending(self.get(slot));
            self.pop_to(slot);
            Ok(raised)
        });
        self.root_extra.truncate(mark);
        result
    }

    /// Raises what the host reported: `Class(errno, message, filename, None, filename2)`, or `Class(message)` without an errno.
    pub(crate) fn raise_error(&mut self, error: &RaisedError) -> Raised {
        match self.try_raise_error(error) {
            Ok(raised) | Err(raised) => raised,
        }
    }

    fn try_raise_error(&mut self, error: &RaisedError) -> Result<Raised, Raised> {
        let known = Ty::by_name(&error.class).filter(|ty| ty.row().kind == Kind::Exception);
        let ty = known.unwrap_or(if error.errno.is_some() { Ty::OSError } else { Ty::RuntimeError });
        let message = self.heap.str(&error.message)?.bits();
        let Some(errno) = error.errno else {
            let refusal = ty == Ty::PermissionError;
            let raised = if refusal { self.raise_new(ty, &[message], &[("errno", Value::small(EACCES).bits())]) } else { self.raise_new(ty, &[message], &[]) };
            if refusal && self.pending_is(Ty::PermissionError) {
                self.note_refusal();
            }
            return Ok(raised);
        };
        let mut args = vec![Value::small(i64::from(errno)).bits(), message];
        if let Some(name) = &error.filename {
            args.push(self.heap.str_from(&escape_surrogates(name))?.bits());
        }
        if let (Some(name), Some(_)) = (&error.filename2, &error.filename) {
            args.push(Value::NONE.bits());
            args.push(self.heap.str_from(&escape_surrogates(name))?.bits());
        }
        Ok(self.raise_new(ty, &args, &[]))
    }

    /// Remembers the pending exception as a capability's refusal.
    fn note_refusal(&mut self) {
        if self.refusals.len() >= REFUSALS_MAX {
            self.refusals.remove(0);
        }
        self.refusals.push(self.heap.pending_bits());
    }
}
