//! Frames on the value stack.
//!
//! A frame is its registers, from `base` on, with four header slots below them. All slots hold valid values at every
//! safepoint: the raw header words carry the int tag, so the collector may scan the whole stack.
//!
//! | slot | content |
//! |---|---|
//! | base − 32 | the function or generator that runs |
//! | base − 24 | int: base of the caller (32 bits), how to return ([`Then`], 8 bits) |
//! | base − 16 | int: word index in the caller (32 bits), destination register in the caller (16 bits) |
//! | base − 8 | int: address of the frame's [`Code`] |

use super::machine::{Code, Cx, STACK_MARGIN};
use crate::code::op::WINDOW_HEADER;
use crate::heap::{Raised, TAG_INT, Ty, Value};

/// Bytes of a frame header, which lies in the call window.
pub(crate) const HEADER_BYTES: u32 = WINDOW_HEADER as u32 * 8;

macro_rules! thens {
    ($($name:ident $doc:literal;)*) => {
        /// What happens to the result of a call when it arrives in the caller's frame.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u8)]
        pub enum Then { $(#[doc = $doc] $name,)* }
        const THENS: &[Then] = &[$(Then::$name,)*];
    };
}

thens! {
    Store "dest = result; goes on at pc";
    Discard "goes on at pc";
    Exit "ends this run of the dispatch loop with the result";
    Binary "a binary operator's first method: NotImplemented asks the reflected one. pc is the instruction's";
    BinaryLast "a binary operator's last method: NotImplemented is a TypeError. pc is the instruction's";
    Inplace "an in-place method: NotImplemented asks the plain operator. pc is the instruction's";
    Compare "a comparison's first method. pc is the instruction's";
    CompareLast "a comparison's reflected method. pc is the instruction's";
    Truth "the truth of dest's instruction (JumpIf, Not, Truth): result of __bool__. pc is the instruction's";
    TruthLen "the same: result of __len__";
    Contains "result of __contains__ for In or NotIn. pc is the instruction's";
    Iter "result of __iter__ must be an iterator; dest = result, goes on at pc";
    ForNext "result of __next__ in ForIter: dest = result, skips the jump; StopIteration takes it. pc is the instruction's";
    Init "result of __init__ must be None; dest = the instance below the frame's window";
    Hook "as Store; AttributeError asks __getattr__ with the object and name below the window";
    HookDefault "as Store; AttributeError gives the default below the window (getattr with default, hasattr)";
    CheckStr "as Store; must be a str (__str__)";
    CheckRepr "as Store; must be a str (__repr__)";
    CheckFormat "as Store; must be a str (__format__)";
    CheckLen "as Store; must be an int that is a length";
    CheckHash "as Store; must be an int, made a hash";
    CheckBool "as Store; must be a bool (__bool__)";
    CheckIndex "as Store; must be an int (__index__)";
    NextDefault "as Store; StopIteration gives the default below the window";
    GenFor "a generator driven by ForIter: yield stores and skips the jump, return takes it. pc is the instruction's";
    GenSend "a generator driven by next or send: yield stores, return raises StopIteration. pc is where to go on";
    GenFrom "a generator driven by YieldFrom: yield is the outer generator's, return ends it. pc is the instruction's";
    GenExit "a generator driven by a nested call: yield ends the nested run, return raises StopIteration out of it";
    GenDefault "a generator driven by next with a default below the window";
    FromNext "result of __next__ or send in YieldFrom: is yielded; StopIteration ends it. pc is the instruction's";
    Class "result of a class body: __build_class__ goes on";
    Module "end of the code of the module below the window: the import that ran it is executed again. pc is the instruction's";
}

/// Where and how a result is delivered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Ret {
    pub then: Then,
    pub dest: u16,
    pub pc: u32,
}

impl Ret {
    pub(crate) const EXIT: Ret = Ret { then: Then::Exit, dest: 0, pc: 0 };
}

/// What an operation that left the fast path did.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Step {
    /// It is done: go on with the next instruction.
    Next,
    /// The frame or its pc changed: take both from the machine.
    Reload,
    /// The run of the dispatch loop ends: a frame marked [`Then::Exit`] returned.
    Exit,
    /// The run waits; see `Cx::wait`.
    Wait,
}

impl Cx {
    /// Bits of register `i` of the running frame.
    #[inline(always)]
    pub(crate) fn reg(&self, i: u16) -> u64 {
        self.heap.load64(self.base + i as u32 * 8)
    }
    #[inline(always)]
    pub(crate) fn set_reg(&self, i: u16, bits: u64) {
        self.heap.store64(self.base + i as u32 * 8, bits)
    }
    /// Register `i` as a value.
    #[inline(always)]
    pub(crate) fn rv(&self, i: u16) -> Value<'_> {
        Value::from_bits(self.reg(i))
    }

    #[inline(always)]
    pub(crate) fn frame_then(&self, base: u32) -> Then {
        THENS.get((self.heap.load64(base - 24) >> 32 & 0xFF) as usize).copied().unwrap_or(Then::Exit)
    }
    #[inline(always)]
    pub(crate) fn frame_caller(&self, base: u32) -> u32 {
        self.heap.load64(base - 24) as u32
    }
    #[inline(always)]
    pub(crate) fn frame_ret(&self, base: u32) -> Ret {
        let word = self.heap.load64(base - 16);
        Ret { then: self.frame_then(base), dest: (word >> 32) as u16, pc: word as u32 }
    }
    #[inline(always)]
    pub(crate) fn frame_code(&self, base: u32) -> *const Code {
        (self.heap.load64(base - 8) & !TAG_INT) as usize as *const Code
    }
    /// The function or generator that a frame runs.
    pub(crate) fn frame_callee(&self, base: u32) -> u64 {
        self.heap.load64(base - 32)
    }

    /// Whether a frame of so many registers fits at `base`, and calls are not too deep for it.
    #[inline(always)]
    pub(super) fn has_room(&self, base: u32, registers: u32) -> bool {
        base + registers * 8 + STACK_MARGIN <= self.stack_end && self.depth < self.recursion_limit
    }

    /// Makes a frame at `base` the running one. Its arguments stand in the first `filled` registers; the rest become UNBOUND.
    #[inline(always)]
    pub(crate) fn enter_frame(&mut self, base: u32, callee: u64, code: *const Code, filled: u32, ret: Ret) -> Result<(), Raised> {
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        if !self.has_room(base, unsafe { (*code).registers }) {
            return Err(self.too_deep());
        }
        self.push_frame(base, callee, code, filled, ret);
        Ok(())
    }

    /// [`Cx::enter_frame`] where [`Cx::has_room`].
    #[inline(always)]
    pub(super) fn push_frame(&mut self, base: u32, callee: u64, code: *const Code, filled: u32, ret: Ret) {
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        let end = base + unsafe { (*code).registers } * 8;
        self.depth += 1;
        let h = &self.heap;
        h.store64(base - 32, callee);
        h.store64(base - 24, TAG_INT | self.base as u64 | (ret.then as u64) << 32);
        h.store64(base - 16, TAG_INT | ret.pc as u64 | (ret.dest as u64) << 32);
        h.store64(base - 8, TAG_INT | code as usize as u64);
        // Four at a time: a turn of a loop costs more than a store. Above the frame the stack is free.
        let mut at = base + filled * 8;
        while at < end {
            for slot in 0..4 {
                h.store64(at + slot * 8, Value::UNBOUND.bits());
            }
            at += 32;
        }
        self.base = base;
        self.code = code;
        self.top.set(end);
        self.pc = 0;
    }

    #[cold]
    fn too_deep(&mut self) -> Raised {
        // A little room, so that handlers of RecursionError can themselves call.
        self.heap.raise(Ty::RecursionError, "maximum recursion depth exceeded")
    }

    /// Makes the caller of the running frame the running one again; how the frame returns.
    #[inline(always)]
    pub(crate) fn leave_frame(&mut self) -> Ret {
        let ret = self.frame_ret(self.base);
        self.base = self.frame_caller(self.base);
        self.code = self.frame_code(self.base);
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        self.top.set(self.base + unsafe { (*self.code).registers } * 8);
        self.pc = ret.pc;
        self.depth -= 1;
        ret
    }

    /// The running frame's code.
    #[inline(always)]
    pub(crate) fn code(&self) -> &Code {
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        unsafe { &*self.code }
    }

    /// Bases of all frames, the running one first, down to (not including) the bottom.
    pub(crate) fn frame_bases(&self) -> Vec<u32> {
        let mut bases = Vec::new();
        let mut base = self.base;
        while base > self.stack + HEADER_BYTES {
            bases.push(base);
            base = self.frame_caller(base);
        }
        bases
    }

    /// The function that a frame runs (through its generator, if any).
    pub(crate) fn frame_function(&self, base: u32) -> Value<'_> {
        let callee = self.value(self.frame_callee(base));
        if self.heap.is_kind(callee, crate::heap::Kind::Generator) {
            return self.heap.field(callee, super::generators::FUNCTION);
        }
        callee
    }
    /// Globals of the running frame.
    pub(crate) fn globals(&self) -> Value<'_> {
        self.globals_of(self.base)
    }
    pub(crate) fn globals_of(&self, base: u32) -> Value<'_> {
        let function = self.frame_function(base);
        if !self.heap.is_kind(function, crate::heap::Kind::Function) {
            return self.value(self.builtins);
        }
        self.heap.function_field(function, crate::heap::FunctionField::Globals)
    }
    /// Namespace of a class body's, module's or exec's frame: it stands below the frame's header, out of reach of its windows.
    pub(crate) fn namespace(&self) -> Value<'_> {
        self.namespace_of(self.base)
    }
    pub(crate) fn namespace_of(&self, base: u32) -> Value<'_> {
        Value::from_bits(self.heap.load64(self.namespace_address(base)))
    }
    pub(crate) fn namespace_address(&self, base: u32) -> u32 {
        base - HEADER_BYTES - 16
    }
}
