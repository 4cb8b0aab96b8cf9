//! Calls of builtins whose parameters are all positional, with the arguments in order: nothing has to be bound.
//!
//! What does not fit is left to [`Cx::call_native`], with nothing done.

use std::cell::{Cell, OnceCell};

use super::api::{Args, Flow};
use super::fast::{is_ref, op_of};
use super::frames::{HEADER_BYTES, Ret, Step, Then};
use super::machine::Cx;
use super::native::{Body, Row, RowKind};
use super::signature::Signature;
use crate::code::op::Op;
use crate::heap::{HEADER, Kind, NATIVE_OWNER, NATIVE_ROW, NATIVE_SELF, Raised, Ty, Value};

/// A builtin may take much longer than an instruction: after so many calls of builtins there is a look for news.
const BUILTINS_BETWEEN_LOOKS: u32 = 8;

/// A builtin in the machine's table, its signature parsed at first use.
pub(crate) struct NativeRow {
    pub row: &'static Row,
    signature: OnceCell<Signature<'static>>,
    quick: Cell<Quick>,
    /// Whether it ran, for tests.
    called: Cell<bool>,
}

/// What a builtin takes when all its parameters are positional.
#[derive(Clone, Copy)]
struct Quick {
    body: Body,
    required: u8,
    positional: u8,
    receiver: Receiver,
}

/// What must be so of the one a builtin belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Receiver {
    /// It belongs to nobody.
    Nobody,
    /// `__new__` of a builtin class, whose owner is no argument: the first argument is exactly that class.
    Class,
    /// A class method that is not bound: the first argument is exactly its class.
    ClassItself,
    /// A method that is not bound: the first argument is of its class, or of a script's that is made from it.
    Instance,
}

/// How [`Cx::call_quickly`] ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Called {
    /// The result is in its register, and `pc` is after the call.
    Done,
    /// The builtin ran; `Cx::called` says what came of it.
    Otherwise,
    /// Nothing was done.
    Not,
}

impl NativeRow {
    pub fn new(row: &'static Row) -> NativeRow {
        let receiver = match row.kind {
            RowKind::Method => Receiver::Instance,
            RowKind::ClassMethod => Receiver::ClassItself,
            _ if row.name == "__new__" => Receiver::Class,
            _ => Receiver::Nobody,
        };
        // No call fits until the signature has been looked at.
        let quick = Quick { body: row.body, required: u8::MAX, positional: 0, receiver };
        NativeRow { row, signature: OnceCell::new(), quick: Cell::new(quick), called: Cell::new(false) }
    }

    /// Its signature, parsed at the first call, which is the one that is not quick.
    pub fn signature(&self) -> &Signature<'static> {
        self.signature.get_or_init(|| {
            self.called.set(true);
            let signature = Signature::parse(self.row.signature);
            if let (true, Ok(required), Ok(positional)) = (signature.simple, u8::try_from(signature.required), u8::try_from(signature.positional)) {
                self.quick.set(Quick { required, positional, ..self.quick.get() });
            }
            signature
        })
    }

    /// Its function, to be called with arguments that need no binding.
    pub fn body(&self) -> Body {
        self.called.set(true);
        self.row.body
    }

    /// Whether it was ever called, by whatever way.
    pub fn was_called(&self) -> bool {
        self.called.get()
    }
}

impl Cx {
    /// The function of the builtin in a window, and its arguments, if they fit; then those that are missing are marked so.
    #[inline(always)]
    fn fitting(&self, window: u32, argc: u32) -> Option<(Body, Args)> {
        let h = &self.heap;
        let native = h.load32(window) + HEADER;
        let quick = self.natives[h.load32(native + NATIVE_ROW as u32 * 8) as usize].quick.get();
        let (base, count) = (window + HEADER_BYTES, quick.positional as u32);
        let is_bound = || h.load64(native + NATIVE_SELF as u32 * 8) != Value::UNBOUND.bits();
        let wrong_receiver = || match quick.receiver {
            Receiver::Instance => {
                let (owner, this) = (h.load32(native + NATIVE_OWNER as u32 * 8), h.load64(base));
                let class = if is_ref(this) { h.class_at(this as u32) } else { h.class_of(self.value(this)).offset() };
                argc == 0 || class != owner && !self.is_made_from(class, owner) || is_bound()
            }
            Receiver::Nobody => is_bound(),
            Receiver::Class => argc == 0 || !self.may_be_made(native, h.load64(base)),
            Receiver::ClassItself => argc == 0 || h.load64(base) as u32 != h.load32(native + NATIVE_OWNER as u32 * 8) || is_bound(),
        };
        let is_unbound = |i: u32| h.load64(base + i * 8) == Value::UNBOUND.bits();
        // The first ones without a loop, which would look for news each time.
        let some_unbound = || argc > 0 && is_unbound(0) || argc > 1 && is_unbound(1) || argc > 2 && (2..argc).any(is_unbound);
        if argc < quick.required as u32 || argc > count || base + count * 8 + super::machine::STACK_MARGIN / 2 > self.stack_end {
            return None;
        }
        if wrong_receiver() || some_unbound() {
            return None;
        }
        // Above a window nothing is in use.
        for i in argc..count {
            h.store64(base + i * 8, Value::UNBOUND.bits());
        }
        Some((quick.body, Args { base, count }))
    }

    /// Whether `owner` is the builtin class whose objects those of `class` are.
    fn is_made_from(&self, class: u32, owner: u32) -> bool {
        let (ty, own) = (self.heap.native_ty(self.value(class.into())), self.heap.native_ty(self.value(owner.into())));
        // Plain objects share their layout with others.
        ty == own && own != Ty::Object
    }

    /// Whether the `__new__` at `native` may make an object of `class`.
    #[inline(always)]
    fn may_be_made(&self, native: u32, class: u64) -> bool {
        let h = &self.heap;
        let owner = h.load64(native + NATIVE_OWNER as u32 * 8);
        class == owner || h.is_kind(self.value(class), Kind::Class) && h.native_ty(self.value(class)) == h.native_ty(self.value(owner))
    }

    /// Calls the builtin in a window.
    pub(super) fn call_builtin(&mut self, window: u32, argc: u32, ret: Ret) -> Result<Step, Raised> {
        self.look_now_and_then();
        let Some((body, args)) = self.fitting(window, argc) else { return self.call_native(window, argc, &Vec::new(), ret) };
        let result = match body {
            Body::Pure(function) => match &function(&self.heap, self.heap.values_at(args.base, args.count)) {
                Ok(value) => value.bits(),
                Err(Raised) => return self.raised_in_builtin(body, args, window, ret),
            },
            Body::Vm(function) => {
                self.top.set(self.top.get().max(args.base + args.count * 8));
                match &function(self, args) {
                    Ok(Flow::Return(bits)) => {
                        self.reset_top();
                        *bits
                    }
                    Ok(flow) => return self.finish_flow(*flow, window, ret),
                    Err(Raised) => return self.raised_in_builtin(body, args, window, ret),
                }
            }
        };
        if ret.then == Then::Store && ret.pc == self.pc + 2 {
            // A builtin that called this one in its place has left slots.
            self.reset_top();
            self.set_reg(ret.dest, result);
            return Ok(Step::Next);
        }
        self.deliver(ret, result, window)
    }

    /// Calls the builtin that an instruction, Call or CallMethod, calls; not at a safepoint.
    #[inline(never)]
    pub(super) fn call_quickly(&mut self, w: u64) -> Called {
        let (dest, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let (window, argc) = self.call_window_of(b, (w >> 48) as u32, op_of(w) == Op::CallMethod);
        debug_assert!(self.heap.load8(self.heap.load32(window)) == Kind::Native as u8);
        let Some((body, args)) = self.fitting(window, argc) else { return Called::Not };
        self.countdown -= 1;
        self.look_now_and_then();
        // What a builtin returns is looked at where it lies: a copy would be read by words of another size than it was written by,
        // and the processor waits for such a read.
        let result = match body {
            Body::Pure(function) => match &function(&self.heap, self.heap.values_at(args.base, args.count)) {
                Ok(value) => value.bits(),
                Err(Raised) => return self.failed_quickly(body, args, window, dest),
            },
            Body::Vm(function) => {
                let top = self.top.get();
                self.top.set(top.max(args.base + args.count * 8));
                match &function(self, args) {
                    Ok(Flow::Return(bits)) => {
                        self.top.set(top);
                        *bits
                    }
                    Ok(flow) => {
                        let ret = Ret { then: Then::Store, dest, pc: self.pc + 2 };
                        let step = self.finish_flow(*flow, window, ret);
                        return self.called_otherwise(step);
                    }
                    Err(Raised) => return self.failed_quickly(body, args, window, dest),
                }
            }
        };
        self.set_reg(dest, result);
        self.pc += 2;
        Called::Done
    }

    #[cold]
    #[inline(never)]
    fn failed_quickly(&mut self, body: Body, args: Args, window: u32, dest: u16) -> Called {
        let step = self.raised_in_builtin(body, args, window, Ret { then: Then::Store, dest, pc: self.pc + 2 });
        self.called_otherwise(step)
    }

    #[cold]
    fn called_otherwise(&mut self, step: Result<Step, Raised>) -> Called {
        self.called = step;
        Called::Otherwise
    }

    /// Builtins are what may be slow between two safepoints.
    #[inline(always)]
    fn look_now_and_then(&mut self) {
        self.builtin_calls = self.builtin_calls.wrapping_add(1);
        if self.builtin_calls % BUILTINS_BETWEEN_LOOKS == 0 && self.news() != 0 {
            self.hurry_to_safepoint();
        }
    }
}
