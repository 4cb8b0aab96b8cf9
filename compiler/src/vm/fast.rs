//! The hot loop: the fast path of every instruction that has one.
//!
//! It calls nothing. The sandbox's calling convention preserves no register across a call, so one call in this function would
//! move the loop's state (program counter, registers, constants) to the stack and cost every instruction a round trip through
//! memory. What needs more than its fast path is left to [`Cx::run`], with `pc` at the instruction and nothing of it done.
//!
//! What is long comes in a second function, [`Cx::run_warm`], for one instruction at a time.
//!
//! It reads registers, constants and jump targets unchecked. The proof: code is loaded only as [`VerifiedCode`], whose operands,
//! jumps and windows are all in range, and a frame is entered only where the stack has room for it.

use std::cell::Cell;

use super::frames::{HEADER_BYTES, Ret, Then};
use super::generators::{self, CREATED, RUNNING, SUSPENDED};
use super::machine::{Code, Cx};
use super::intrinsics;
use super::quick::Called;
use super::stubs::{StubKind, stub_slot};
use crate::builtins::Compensated;
use crate::code::op::{FOR_TEMPORARY, Op};
use crate::heap::{FLAG_ASCII, FLAG_SUBCLASS, FLOAT_END, FunctionField, HEADER, INLINE_VALUES, IterKind, Kind, Probe, TAG_INT, TAG_REF, Value};

/// Objects of exactly these types: kind and flags as they lie in a header.
/// The header bits that tell them: the kind, and whether the class is a subclass.
const EXACT: u16 = 0xFF | (FLAG_SUBCLASS as u16) << 8;
const STR: u16 = Kind::Str as u16;
const LIST: u16 = Kind::List as u16;
const TUPLE: u16 = Kind::Tuple as u16;
/// Strs up to here are searched on the spot.
const SHORT: u32 = 16;
const ASCII: u16 = (FLAG_ASCII as u16) << 8;
const ASCII_STR: u16 = EXACT | ASCII;
const DICT: u16 = Kind::Dict as u16;
const BYTES: u16 = Kind::Bytes as u16;
const LIST_CAPACITY: u32 = 16;
const LIST_BUFFER: u32 = 20;
const CLASS_VERSION: u32 = HEADER + 5 * 8;
const FUNCTION_CODE: u32 = HEADER + FunctionField::Code as u32 * 8;
const FUNCTION_GLOBALS: u32 = HEADER + FunctionField::Globals as u32 * 8;
const GENERATOR_FUNCTION: u32 = HEADER + generators::FUNCTION as u32 * 8;
const GENERATOR_STATE: u32 = HEADER + generators::STATE as u32 * 8;
const GENERATOR_PC: u32 = HEADER + generators::PC as u32 * 8;
const GENERATOR_HANDLED: u32 = HEADER + generators::HANDLED as u32 * 8;
const GENERATOR_REGISTERS: u32 = HEADER + generators::REGISTERS as u32 * 8;
const TABLE_VERSION: u32 = 36;
/// In a global's cache: the entry is one of the builtins'.
pub(crate) const IN_BUILTINS: u32 = 1 << 31;

#[inline(always)]
pub(super) fn sext(bits: u64) -> i64 {
    ((bits << 16) as i64) >> 16
}
#[inline(always)]
pub(super) fn is_ref(bits: u64) -> bool {
    bits >> 48 == TAG_REF >> 48
}
#[inline(always)]
pub(super) fn op_of(word: u64) -> Op {
    // SAFETY: the verifier accepted only words whose low byte is a number of the table.
    unsafe { std::mem::transmute::<u8, Op>(word as u8) }
}
#[inline(always)]
pub(super) fn boolean(b: bool) -> u64 {
    Value::bool(b).bits()
}
/// A small int from an i64 that may not fit.
#[inline(always)]
fn small(n: i64) -> Option<u64> {
    Value::try_small(n).map(|v| v.bits())
}


/// Whether an instruction has a path in [`Cx::run_warm`].
#[inline(always)]
fn is_warm(op: Op) -> bool {
    matches!(
        op,
        Op::GetItem | Op::SetItem | Op::In | Op::NotIn
            | Op::ForIter | Op::YieldFrom | Op::Call | Op::CallMethod
    )
}

/// Whether an instruction may be done by [`Cx::binary_quickly`].
fn is_binary(op: Op) -> bool {
    matches!(
        op,
        Op::Add | Op::Sub | Op::Mul | Op::FloorDiv | Op::Mod | Op::And | Op::Or | Op::Xor | Op::RShift
            | Op::AddI | Op::SubI | Op::MulI | Op::FloorDivI | Op::ModI | Op::AndI | Op::RShiftI
    )
}

/// Why an instruction was left.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Left {
    /// It has a path in [`Cx::run_warm`].
    Warm,
    /// It calls a builtin.
    Native,
    /// Neither.
    Cold,
}

/// Stands for an instruction whose call was done, with what came of it in [`Cx::called`](super::machine::Cx).
pub(super) const CALLED: u64 = Op::Ext as u64;

/// The state of the hot loop.
struct Registers {
    /// Register 0 of the running frame.
    r: *mut u64,
    pc: *const Cell<u64>,
    /// First word and constant of the running code.
    words: *const Cell<u64>,
    k: *const u64,
}

impl Cx {
    /// Runs instructions up to one that none of the quick ways does, and returns that; or [`CALLED`].
    #[inline(never)]
    pub(super) fn run_quick(&mut self) -> u64 {
        loop {
            self.run_fast();
            if self.left == Left::Warm && self.run_warm() {
                continue;
            }
            // SAFETY: see the module doc.
            let w = unsafe { (*self.code().words.as_ptr().add(self.pc as usize)).get() };
            if self.left == Left::Native {
                match self.call_quickly(w) {
                    Called::Done => continue,
                    Called::Otherwise => return CALLED,
                    Called::Not => {}
                }
            }
            if is_binary(op_of(w)) && self.binary_quickly(w) {
                continue;
            }
            return w;
        }
    }

    /// Runs instructions of the running frame, and of those it calls and returns to, up to one that its fast path does not do.
    #[inline(never)]
    fn run_fast(&mut self) {
        let code: &Code = self.code();
        let words = code.words.as_ptr();
        // SAFETY: see the module doc.
        let pc = unsafe { words.add(self.pc as usize) };
        let mut s = Registers { r: self.heap.pages.at(self.base) as *mut u64, pc, words, k: code.constants.as_ptr() };
        while self.instruction::<false>(&mut s) {}
        self.pc = unsafe { s.pc.offset_from(s.words) } as u32;
    }

    /// Runs the one instruction at `pc`, if it is of those whose path is longer but calls nothing either; whether it did.
    #[inline(never)]
    fn run_warm(&mut self) -> bool {
        let code: &Code = self.code();
        let words = code.words.as_ptr();
        // SAFETY: see the module doc.
        let pc = unsafe { words.add(self.pc as usize) };
        let mut s = Registers { r: self.heap.pages.at(self.base) as *mut u64, pc, words, k: code.constants.as_ptr() };
        let done = self.instruction::<true>(&mut s);
        self.pc = unsafe { s.pc.offset_from(s.words) } as u32;
        done
    }

    /// One instruction; whether it was done. What is long is left out of the hot loop (`WARM` is false): the more there is in
    /// it, the less of its state stays in registers.
    #[inline(always)]
    fn instruction<const WARM: bool>(&mut self, s: &mut Registers) -> bool {
        let w = unsafe { (*s.pc).get() };
        let a = (w >> 16) as u16;
        let b = (w >> 32) as u16;
        let c = (w >> 48) as u16;
        let bc = (w >> 32) as u32;

        macro_rules! reload {
            () => {{
                s.r = self.heap.pages.at(self.base) as *mut u64;
                let code: &Code = unsafe { &*self.code };
                s.words = code.words.as_ptr();
                s.k = code.constants.as_ptr();
                s.pc = unsafe { s.words.add(self.pc as usize) };
            }};
        }
        macro_rules! reg {
            ($i:expr) => {
                *unsafe { &mut *s.r.offset($i as isize) }
            };
        }
        macro_rules! next {
            ($n:expr) => {{
                s.pc = unsafe { s.pc.add($n) };
                return true;
            }};
        }
        macro_rules! jump {
            ($target:expr) => {{
                s.pc = unsafe { s.words.add($target as usize) };
                return true;
            }};
        }
        // Why goes through memory: a result of many constants would take registers in the whole loop.
        macro_rules! leave_it {
            ($why:expr) => {{
                self.left = $why;
                return false;
            }};
        }
        macro_rules! bail {
            () => {
                leave_it!(if !WARM && is_warm(op_of(w)) { Left::Warm } else { Left::Cold })
            };
        }
        // What follows is not for the hot loop.
        macro_rules! warm {
            () => {
                if !WARM {
                    leave_it!(Left::Warm)
                }
            };
        }
        // The function that runs: of a generator's frame, the generator's.
        macro_rules! running_function {
            () => {{
                let callee = reg!(-4isize) as u32;
                if self.heap.load8(callee) == Kind::Generator as u8 { self.heap.load32(callee + GENERATOR_FUNCTION) } else { callee }
            }};
        }
        // An inline cache that is for this id, or the stub that an instruction elsewhere left for the same name.
        macro_rules! cached {
            ($name:expr, $id:expr, $kind:expr, $half:expr) => {{
                let (mut key, mut payload) = unsafe { ((*s.pc.add(1)).get(), (*s.pc.add(2)).get()) };
                let id: u32 = $id;
                let half: fn(u64) -> u32 = $half;
                if half(key) != id {
                    // SAFETY: the verifier checked the index of the name.
                    let name = unsafe { *(*self.code).names.as_ptr().add($name as usize) } as u32 | $kind as u32;
                    let stub = &self.stubs[stub_slot(id, name)];
                    if stub.name != name || half(stub.key) != id {
                        bail!()
                    }
                    (key, payload) = (stub.key, stub.payload);
                }
                (key, payload)
            }};
        }
        // Equality where no method is asked: of small ints and floats, of two strs, and of a singleton with another.
        macro_rules! equal {
            ($x:expr, $y:expr) => {{
                let (x, y): (u64, u64) = ($x, $y);
                if x & y >= TAG_INT {
                    Some(x == y)
                } else if x < FLOAT_END && y < FLOAT_END {
                    Some(f64::from_bits(x) == f64::from_bits(y))
                } else if is_ref(x) && self.heap.load16(x as u32) & EXACT == STR {
                    if x == y {
                        Some(true)
                    } else if !is_ref(y) {
                        if y == Value::UNBOUND.bits() { None } else { Some(false) }
                    } else if self.heap.load16(y as u32) & EXACT == STR {
                        self.heap.short_str_eq(x as u32, y as u32)
                    } else {
                        None
                    }
                } else if x == Value::NONE.bits() && x == y {
                    Some(true)
                } else {
                    None
                }
            }};
        }
        // Puts a generator's frame on the stack, where it rests at a yield (or has not begun) and is resumed with None.
        macro_rules! resume {
            ($it:expr, $then:expr, $dest:expr) => {{
                let it: u64 = $it;
                let generator = it as u32;
                let state = self.heap.load64(generator + GENERATOR_STATE);
                let function = self.heap.load32(generator + GENERATOR_FUNCTION);
                let object = self.heap.load32(function + FUNCTION_CODE);
                let code = (self.heap.load64(object + HEADER) & !TAG_INT) as usize as *const Code;
                let at = self.heap.load32(generator + GENERATOR_PC) as usize;
                // SAFETY: codes live as long as the machine, and a generator rests at one of its code's instructions.
                let (registers, plain, rests_at) = unsafe { ((*code).registers, (*code).plain_generator, (*(*code).words.as_ptr().add(at)).get()) };
                let window = self.top.get() + 16;
                let base = window + HEADER_BYTES;
                let created = state == TAG_INT | CREATED as u64;
                if !(created || state == TAG_INT | SUSPENDED as u64) || !plain || !self.has_room(base, registers) {
                    bail!()
                }
                self.heap.store64(window - 16, Value::UNBOUND.bits());
                self.heap.store64(window - 8, Value::UNBOUND.bits());
                self.heap.store64(base - 32, it);
                self.heap.store64(base - 24, TAG_INT | self.base as u64 | ($then as u64) << 32);
                self.heap.store64(base - 16, TAG_INT | unsafe { s.pc.offset_from(s.words) } as u64 | ($dest as u64) << 32);
                self.heap.store64(base - 8, TAG_INT | code as usize as u64);
                self.heap.move_words_by_fours(generator + GENERATOR_REGISTERS, base, registers);
                let inside = self.heap.load64(generator + GENERATOR_HANDLED);
                self.heap.store64(generator + GENERATOR_HANDLED, self.handled);
                if inside != Value::NONE.bits() {
                    self.handled = inside;
                }
                self.heap.store64(generator + GENERATOR_STATE, TAG_INT | RUNNING as u64);
                self.base = base;
                self.code = code;
                self.top.set(base + registers * 8);
                self.depth += 1;
                self.pc = at as u32;
                if !created {
                    // A yield goes on after it; a delegation is executed again, and takes what is sent from its register c.
                    let delegates = op_of(rests_at) == Op::YieldFrom;
                    let register = if delegates { rests_at >> 48 } else { rests_at >> 16 } as u16;
                    self.heap.store64(base + register as u32 * 8, Value::NONE.bits());
                    self.pc += u32::from(!delegates);
                }
                reload!();
                return true;
            }};
        }
        // Whether an iterator is one over a list, tuple or range that has another item.
        macro_rules! has_next {
            ($it:expr) => {{
                let it: u32 = $it;
                let aux = self.heap.load16(it + 2);
                if self.heap.load16(it) & EXACT != Kind::Iterator as u16 {
                    false
                } else if aux == IterKind::Range as u16 {
                    sext(self.heap.load64(it + HEADER + 16)) > 0
                } else {
                    let items = self.heap.load64(it + HEADER);
                    (aux == IterKind::List as u16 || aux == IterKind::Tuple as u16)
                        && is_ref(items)
                        && (sext(self.heap.load64(it + HEADER + 8)) as u32) < self.heap.len_at(items as u32)
                }
            }};
        }
        // Its next item, if so.
        macro_rules! step {
            ($it:expr) => {{
                let it: u32 = $it;
                if !has_next!(it) {
                    None
                } else if self.heap.load16(it + 2) == IterKind::Range as u16 {
                    let at = self.heap.load64(it + HEADER);
                    let step = sext(self.heap.load64(it + HEADER + 8));
                    let left = sext(self.heap.load64(it + HEADER + 16));
                    self.heap.store64(it + HEADER, (sext(at) + step) as u64 | TAG_INT);
                    self.heap.store64(it + HEADER + 16, (left - 1) as u64 | TAG_INT);
                    Some(at)
                } else {
                    let items = self.heap.load32(it + HEADER);
                    let first = if self.heap.load16(it + 2) == IterKind::List as u16 { self.heap.load32(items + LIST_BUFFER) } else { items + HEADER };
                    let n = sext(self.heap.load64(it + HEADER + 8)) as u32;
                    self.heap.store64(it + HEADER + 8, (n + 1) as u64 | TAG_INT);
                    Some(self.heap.load64(first + n * 8))
                }
            }};
        }
        // Leaves the running frame with a result, where the way back is a plain one.
        macro_rules! leave {
            ($v:expr) => {{
                let v: u64 = $v;
                let then = (reg!(-3isize) >> 32) as u8;
                let result = if then == Then::Store as u8 {
                    v
                } else if then == Then::Init as u8 && v == Value::NONE.bits() {
                    reg!(-5isize)
                } else {
                    bail!()
                };
                let ret = self.leave_frame();
                reload!();
                reg!(ret.dest) = result;
                return true;
            }};
        }
        macro_rules! truth {
            ($x:expr) => {{
                let x: u64 = $x;
                if x & !1 == Value::FALSE.bits() {
                    Some(x == Value::TRUE.bits())
                } else if x >= TAG_INT {
                    Some(x != TAG_INT)
                } else if x == Value::NONE.bits() {
                    Some(false)
                } else if is_ref(x) && matches!(self.heap.load16(x as u32) & EXACT, STR | LIST | TUPLE) {
                    Some(self.heap.len_at(x as u32) != 0)
                } else {
                    None
                }
            }};
        }

        macro_rules! arith {
            ($int:expr, $float:expr) => {{
                let (x, y) = (reg!(b), reg!(c));
                if x & y >= TAG_INT {
                    let int: fn(i64, i64) -> Option<i64> = $int;
                    if let Some(n) = int((x << 16) as i64, (y << 16) as i64) {
                        reg!(a) = (n as u64) >> 16 | TAG_INT;
                        next!(1)
                    }
                } else if x < FLOAT_END && y < FLOAT_END {
                    let float: fn(f64, f64) -> f64 = $float;
                    reg!(a) = float(f64::from_bits(x), f64::from_bits(y)).to_bits();
                    next!(1)
                }
                bail!()
            }};
        }
        macro_rules! arith_imm {
            ($int:expr) => {{
                let x = reg!(b);
                if x >= TAG_INT {
                    let int: fn(i64, i64) -> Option<i64> = $int;
                    if let Some(n) = int((x << 16) as i64, (c as i16 as i64) << 16) {
                        reg!(a) = (n as u64) >> 16 | TAG_INT;
                        next!(1)
                    }
                }
                bail!()
            }};
        }
        macro_rules! compare {
            ($op:tt) => {{
                let (x, y) = (reg!(b), reg!(c));
                if x & y >= TAG_INT {
                    reg!(a) = boolean(((x << 16) as i64) $op ((y << 16) as i64));
                    next!(1)
                }
                if x < FLOAT_END && y < FLOAT_END {
                    reg!(a) = boolean(f64::from_bits(x) $op f64::from_bits(y));
                    next!(1)
                }
                bail!()
            }};
        }
        // Decides the jump that follows from a truth.
        macro_rules! fused {
            ($truth:expr) => {{
                let jump = unsafe { (*s.pc.add(1)).get() };
                let wanted = jump as u8 == Op::JumpIfTrue as u8;
                let truth: bool = $truth;
                if truth == wanted {
                    s.pc = unsafe { s.words.add((jump >> 32) as usize) };
                } else {
                    s.pc = unsafe { s.pc.add(2) };
                }
                return true;
            }};
        }
        macro_rules! compare_jump {
            ($op:tt) => {{
                let (x, y) = (reg!(b), reg!(c));
                if x & y >= TAG_INT {
                    fused!(((x << 16) as i64) $op ((y << 16) as i64))
                }
                if x < FLOAT_END && y < FLOAT_END {
                    fused!(f64::from_bits(x) $op f64::from_bits(y))
                }
                bail!()
            }};
        }
        macro_rules! compare_imm_jump {
            ($op:tt) => {{
                let x = reg!(b);
                if x >= TAG_INT {
                    fused!(((x << 16) as i64) $op ((c as i16 as i64) << 16))
                }
                bail!()
            }};
        }

        match op_of(w) {
            Op::Nop => next!(1),
            Op::Ext => next!(1),
            Op::Move => {
                reg!(a) = reg!(b);
                next!(1)
            }
            Op::LoadK => {
                reg!(a) = unsafe { *s.k.add(bc as usize) };
                next!(1)
            }
            Op::CheckBound => {
                if reg!(a) != Value::UNBOUND.bits() {
                    next!(1)
                }
                bail!()
            }
            Op::Unbind => {
                if reg!(a) != Value::UNBOUND.bits() {
                    reg!(a) = Value::UNBOUND.bits();
                    next!(1)
                }
                bail!()
            }
            Op::SetUnbound => {
                reg!(a) = Value::UNBOUND.bits();
                next!(1)
            }
            Op::LoadCell => {
                let cell = reg!(b) as u32;
                let v = self.heap.load64(cell + HEADER);
                if v != Value::UNBOUND.bits() {
                    reg!(a) = v;
                    next!(1)
                }
                bail!()
            }
            Op::StoreCell => {
                let cell = reg!(a) as u32;
                self.heap.store64(cell + HEADER, reg!(b));
                next!(1)
            }
            Op::LoadGlobal => {
                let cache = unsafe { (*s.pc.add(1)).get() };
                let function = running_function!();
                if self.heap.load8(function) == Kind::Function as u8 {
                    let globals = self.heap.load32(function + FUNCTION_GLOBALS);
                    if cache != 0 && self.heap.load32(globals + TABLE_VERSION) == cache as u32 {
                        let at = (cache >> 32) as u32;
                        if at & IN_BUILTINS == 0 {
                            reg!(a) = self.heap.table_value_at(globals, at);
                            next!(2)
                        }
                        let builtins = self.builtins as u32;
                        if self.heap.load32(builtins + TABLE_VERSION) == self.builtins_version {
                            reg!(a) = self.heap.table_value_at(builtins, at & !IN_BUILTINS);
                            next!(2)
                        }
                    }
                }
                bail!()
            }
            Op::StoreGlobal => {
                let cache = unsafe { (*s.pc.add(1)).get() };
                let function = running_function!();
                if self.heap.load8(function) == Kind::Function as u8 {
                    let globals = self.heap.load32(function + FUNCTION_GLOBALS);
                    if cache != 0 && self.heap.load32(globals + TABLE_VERSION) == cache as u32 {
                        self.heap.set_table_value_at(globals, (cache >> 32) as u32, reg!(a));
                        next!(2)
                    }
                }
                bail!()
            }
            Op::GetAttr => {
                let object = reg!(b);
                if !is_ref(object) || self.heap.load8(object as u32) != Kind::Instance as u8 {
                    bail!()
                }
                let object = object as u32;
                let (key, payload) = cached!(c, self.heap.load32(object + 8), StubKind::Get, |key| key as u32);
                let half = (key >> 32) as u32;
                // A key of 0 is an empty cache: an offset of 0 is none, and no class has version 0.
                if payload == 0 {
                    if half != 0 && half < INLINE_VALUES + self.heap.len_at(object) * 8 {
                        reg!(a) = self.heap.load64(object + half);
                        next!(3)
                    }
                } else if self.heap.load32(self.heap.class_at(object) + CLASS_VERSION) == half {
                    reg!(a) = payload;
                    next!(3)
                }
                bail!()
            }
            Op::SetAttr => {
                let object = reg!(a);
                if !is_ref(object) || self.heap.load8(object as u32) != Kind::Instance as u8 {
                    bail!()
                }
                let object = object as u32;
                let (key, next_shape) = cached!(c, self.heap.load32(object + 8), StubKind::Set, |key| key as u32);
                // An inline slot exists in every instance whose `len` covers it.
                let at = (key >> 32) as u32;
                if at != 0 && at < INLINE_VALUES + self.heap.len_at(object) * 8 && reg!(b) != Value::UNBOUND.bits() {
                    self.heap.store64(object + at, reg!(b));
                    if next_shape != 0 {
                        self.heap.store32(object + 8, next_shape as u32);
                    }
                    next!(3)
                }
                bail!()
            }
            Op::LoadMethod => {
                let object = reg!(b);
                if !is_ref(object) {
                    bail!()
                }
                let at = object as u32;
                let version = self.heap.load32(self.heap.class_at(at) + CLASS_VERSION);
                let (key, function) = cached!(c, version, StubKind::Method, |key| (key >> 32) as u32);
                if function != 0 && self.heap.load32(at + 8) == key as u32 {
                    reg!(a) = function;
                    reg!(a + 4) = object;
                    next!(3)
                }
                bail!()
            }
            Op::GetItem => {
                let (object, index) = (reg!(b), reg!(c));
                if is_ref(object) && index >= TAG_INT {
                    let object = object as u32;
                    if self.heap.load16(object) == Kind::List as u16 {
                        let n = sext(index);
                        let len = self.heap.len_at(object) as i64;
                        let n = if n < 0 { n + len } else { n };
                        if (n as u64) < len as u64 {
                            reg!(a) = self.heap.load64(self.heap.load32(object + LIST_BUFFER) + n as u32 * 8);
                            next!(1)
                        }
                    } else if self.heap.load16(object) == Kind::Tuple as u16 {
                        let n = sext(index);
                        let len = self.heap.len_at(object) as i64;
                        let n = if n < 0 { n + len } else { n };
                        if (n as u64) < len as u64 {
                            reg!(a) = self.heap.load64(object + HEADER + n as u32 * 8);
                            next!(1)
                        }
                    } else if self.heap.load16(object) & ASCII_STR == STR | ASCII {
                        let n = sext(index);
                        let len = self.heap.len_at(object) as i64;
                        let n = if n < 0 { n + len } else { n };
                        if (n as u64) < len as u64 {
                            reg!(a) = self.heap.ascii_char_at(object, n as u32);
                            next!(1)
                        }
                    }
                }
                if WARM && is_ref(object) && self.heap.load16(object as u32) & EXACT == DICT {
                    if let Some(Probe::Found(n)) = self.heap.find_at_hand(object as u32, index) {
                        reg!(a) = self.heap.table_value_at(object as u32, n);
                        next!(1)
                    }
                }
                bail!()
            }
            Op::GetItemI => {
                let object = reg!(b);
                if is_ref(object) {
                    let object = object as u32;
                    let len = self.heap.len_at(object) as i64;
                    let n = c as i16 as i64;
                    let n = if n < 0 { n + len } else { n };
                    if (n as u64) < len as u64 {
                        if self.heap.load16(object) == Kind::List as u16 {
                            reg!(a) = self.heap.load64(self.heap.load32(object + LIST_BUFFER) + n as u32 * 8);
                            next!(1)
                        }
                        if self.heap.load16(object) & ASCII_STR == STR | ASCII {
                            reg!(a) = self.heap.ascii_char_at(object, n as u32);
                            next!(1)
                        }
                        if self.heap.load16(object) == Kind::Tuple as u16 {
                            reg!(a) = self.heap.load64(object + HEADER + n as u32 * 8);
                            next!(1)
                        }
                    }
                }
                bail!()
            }
            Op::SetItem => {
                let (object, index) = (reg!(a), reg!(b));
                if is_ref(object) && index >= TAG_INT {
                    let object = object as u32;
                    if self.heap.load16(object) == Kind::List as u16 {
                        let n = sext(index);
                        let len = self.heap.len_at(object) as i64;
                        let n = if n < 0 { n + len } else { n };
                        if (n as u64) < len as u64 {
                            self.heap.store64(self.heap.load32(object + LIST_BUFFER) + n as u32 * 8, reg!(c));
                            next!(1)
                        }
                    }
                }
                if WARM && is_ref(object) && self.heap.load16(object as u32) & EXACT == DICT && reg!(c) != Value::UNBOUND.bits() {
                    if let Some(Probe::Found(n)) = self.heap.find_at_hand(object as u32, index) {
                        self.heap.set_table_value_at(object as u32, n, reg!(c));
                        next!(1)
                    }
                }
                bail!()
            }
            Op::In | Op::NotIn => {
                warm!();
                let (item, container) = (reg!(b), reg!(c));
                if is_ref(container) && self.heap.load16(container as u32) & EXACT == DICT {
                    match self.heap.find_at_hand(container as u32, item) {
                        Some(Probe::Ask { .. }) | None => bail!(),
                        Some(probe) => {
                            reg!(a) = boolean((probe != Probe::Missing) == (op_of(w) == Op::In));
                            next!(1)
                        }
                    }
                }
                if is_ref(container) && self.heap.load16(container as u32) & ASCII_STR == STR | ASCII && is_ref(item) {
                    let (text, item) = (container as u32, item as u32);
                    let len = self.heap.len_at(text);
                    if self.heap.load16(item) & ASCII_STR == STR | ASCII && self.heap.len_at(item) == 1 && len <= SHORT {
                        let byte = self.heap.ascii_byte_at(item, 0);
                        let mut found = false;
                        for i in 0..len {
                            found |= self.heap.ascii_byte_at(text, i) == byte;
                        }
                        reg!(a) = boolean(found == (op_of(w) == Op::In));
                        next!(1)
                    }
                }
                bail!()
            }
            Op::Add => arith!(i64::checked_add, |x, y| x + y),
            Op::Sub => arith!(i64::checked_sub, |x, y| x - y),
            Op::Mul => {
                let (x, y) = (reg!(b), reg!(c));
                if x & y >= TAG_INT {
                    let (m, n) = (sext(x), sext(y));
                    if m as i32 as i64 == m && n as i32 as i64 == n {
                        if let Some(product) = small(m * n) {
                            reg!(a) = product;
                            next!(1)
                        }
                    }
                } else if x < FLOAT_END && y < FLOAT_END {
                    reg!(a) = (f64::from_bits(x) * f64::from_bits(y)).to_bits();
                    next!(1)
                }
                bail!()
            }
            Op::TrueDiv => {
                let (x, y) = (reg!(b), reg!(c));
                if x < FLOAT_END && y < FLOAT_END {
                    let divisor = f64::from_bits(y);
                    if divisor != 0.0 {
                        reg!(a) = (f64::from_bits(x) / divisor).to_bits();
                        next!(1)
                    }
                } else if x & y >= TAG_INT && sext(y) != 0 {
                    reg!(a) = (sext(x) as f64 / sext(y) as f64).to_bits();
                    next!(1)
                }
                bail!()
            }
            Op::FloorDiv => {
                let (x, y) = (reg!(b), reg!(c));
                if x & y >= TAG_INT && sext(y) != 0 {
                    let (m, n) = (sext(x), sext(y));
                    let q = m / n;
                    if let Some(q) = small(q - ((m % n != 0) & ((m < 0) != (n < 0))) as i64) {
                        reg!(a) = q;
                        next!(1)
                    }
                }
                bail!()
            }
            Op::Mod => {
                let (x, y) = (reg!(b), reg!(c));
                if x & y >= TAG_INT && sext(y) != 0 {
                    let (m, n) = (sext(x), sext(y));
                    let rest = m % n;
                    let rest = if rest != 0 && (rest < 0) != (n < 0) { rest + n } else { rest };
                    reg!(a) = rest as u64 | TAG_INT;
                    next!(1)
                }
                bail!()
            }
            Op::And => {
                let (x, y) = (reg!(b), reg!(c));
                if x & y >= TAG_INT {
                    reg!(a) = x & y;
                    next!(1)
                }
                bail!()
            }
            Op::Or => {
                let (x, y) = (reg!(b), reg!(c));
                if x & y >= TAG_INT {
                    reg!(a) = x | y;
                    next!(1)
                }
                bail!()
            }
            Op::Xor => {
                let (x, y) = (reg!(b), reg!(c));
                if x & y >= TAG_INT {
                    reg!(a) = (x ^ y) | TAG_INT;
                    next!(1)
                }
                bail!()
            }
            Op::LShift => {
                let (x, y) = (reg!(b), reg!(c));
                if x & y >= TAG_INT && (sext(y) as u64) < 16 {
                    let m = sext(x);
                    if m as i32 as i64 == m {
                        reg!(a) = (m << sext(y)) as u64 | TAG_INT;
                        next!(1)
                    }
                }
                bail!()
            }
            Op::RShift => {
                let (x, y) = (reg!(b), reg!(c));
                if x & y >= TAG_INT && (sext(y) as u64) < 64 {
                    reg!(a) = (sext(x) >> sext(y)) as u64 | TAG_INT;
                    next!(1)
                }
                bail!()
            }
            Op::AddI => arith_imm!(i64::checked_add),
            Op::SubI => arith_imm!(i64::checked_sub),
            Op::MulI => {
                let (x, n) = (reg!(b), c as i16 as i64);
                if x >= TAG_INT {
                    let m = sext(x);
                    if m as i32 as i64 == m {
                        reg!(a) = (m * n) as u64 | TAG_INT;
                        next!(1)
                    }
                }
                bail!()
            }
            Op::FloorDivI => {
                let (x, n) = (reg!(b), c as i16 as i64);
                if x >= TAG_INT && n != 0 {
                    let m = sext(x);
                    if let Some(q) = small(m / n - ((m % n != 0) & ((m < 0) != (n < 0))) as i64) {
                        reg!(a) = q;
                        next!(1)
                    }
                }
                bail!()
            }
            Op::ModI => {
                let (x, n) = (reg!(b), c as i16 as i64);
                if x >= TAG_INT && n != 0 {
                    let rest = sext(x) % n;
                    let rest = if rest != 0 && (rest < 0) != (n < 0) { rest + n } else { rest };
                    reg!(a) = rest as u64 | TAG_INT;
                    next!(1)
                }
                bail!()
            }
            Op::AndI => {
                let x = reg!(b);
                if x >= TAG_INT {
                    reg!(a) = x & (c as i16 as i64 as u64 | TAG_INT);
                    next!(1)
                }
                bail!()
            }
            Op::LShiftI => {
                let x = reg!(b);
                if x >= TAG_INT && c < 16 {
                    let m = sext(x);
                    if m as i32 as i64 == m {
                        reg!(a) = (m << c) as u64 | TAG_INT;
                        next!(1)
                    }
                }
                bail!()
            }
            Op::RShiftI => {
                let x = reg!(b);
                if x >= TAG_INT && c < 64 {
                    reg!(a) = (sext(x) >> c) as u64 | TAG_INT;
                    next!(1)
                }
                bail!()
            }
            Op::Neg => {
                let x = reg!(b);
                if x >= TAG_INT && sext(x) != crate::heap::SMALL_MIN {
                    reg!(a) = -sext(x) as u64 | TAG_INT;
                    next!(1)
                }
                if x < FLOAT_END {
                    reg!(a) = Value::float(-f64::from_bits(x)).bits();
                    next!(1)
                }
                bail!()
            }
            Op::Not => {
                if let Some(truth) = truth!(reg!(b)) {
                    reg!(a) = boolean(!truth);
                    next!(1)
                }
                bail!()
            }
            Op::Truth => {
                if let Some(truth) = truth!(reg!(b)) {
                    reg!(a) = boolean(truth);
                    next!(1)
                }
                bail!()
            }
            Op::Lt => compare!(<),
            Op::Le => compare!(<=),
            Op::Gt => compare!(>),
            Op::Ge => compare!(>=),
            Op::Eq => {
                if let Some(equal) = equal!(reg!(b), reg!(c)) {
                    reg!(a) = boolean(equal);
                    next!(1)
                }
                bail!()
            }
            Op::Ne => {
                if let Some(equal) = equal!(reg!(b), reg!(c)) {
                    reg!(a) = boolean(!equal);
                    next!(1)
                }
                bail!()
            }
            Op::LtJ => compare_jump!(<),
            Op::LeJ => compare_jump!(<=),
            Op::GtJ => compare_jump!(>),
            Op::GeJ => compare_jump!(>=),
            Op::EqJ => {
                if let Some(equal) = equal!(reg!(b), reg!(c)) {
                    fused!(equal)
                }
                bail!()
            }
            Op::NeJ => {
                if let Some(equal) = equal!(reg!(b), reg!(c)) {
                    fused!(!equal)
                }
                bail!()
            }
            Op::LtIJ => compare_imm_jump!(<),
            Op::LeIJ => compare_imm_jump!(<=),
            Op::GtIJ => compare_imm_jump!(>),
            Op::GeIJ => compare_imm_jump!(>=),
            Op::EqIJ => compare_imm_jump!(==),
            Op::NeIJ => compare_imm_jump!(!=),
            Op::Is => {
                let (x, y) = (reg!(b), reg!(c));
                if x == Value::UNBOUND.bits() || y == Value::UNBOUND.bits() {
                    bail!()
                }
                reg!(a) = boolean(x == y);
                next!(1)
            }
            Op::IsNot => {
                let (x, y) = (reg!(b), reg!(c));
                if x == Value::UNBOUND.bits() || y == Value::UNBOUND.bits() {
                    bail!()
                }
                reg!(a) = boolean(x != y);
                next!(1)
            }
            Op::Jump => jump!(bc),
            Op::JumpBack => {
                if self.countdown <= 0 || self.heap.collect_wanted() {
                    bail!()
                }
                self.countdown -= 1;
                jump!(bc)
            }
            Op::JumpIfFalse => match truth!(reg!(a)) {
                Some(false) => jump!(bc),
                Some(_) => next!(1),
                None => bail!(),
            },
            Op::JumpIfTrue => match truth!(reg!(a)) {
                Some(true) => jump!(bc),
                Some(_) => next!(1),
                None => bail!(),
            },
            Op::JumpIfNone => {
                if reg!(a) == Value::NONE.bits() {
                    jump!(bc)
                }
                next!(1)
            }
            Op::JumpIfNotNone => {
                if reg!(a) != Value::NONE.bits() {
                    jump!(bc)
                }
                next!(1)
            }
            Op::Switch => {
                let n = sext(reg!(a));
                next!(1 + (n as usize).min(b as usize - 1))
            }

            Op::ForIter => {
                let it = reg!(b);
                if is_ref(it) {
                    let it = it as u32;
                    if self.heap.load8(it) == Kind::Iterator as u8 {
                        let aux = self.heap.load16(it + 2);
                        if aux == IterKind::Range as u16 {
                            let left = sext(self.heap.load64(it + HEADER + 16));
                            if left > 0 {
                                let at = self.heap.load64(it + HEADER);
                                let step = sext(self.heap.load64(it + HEADER + 8));
                                reg!(a) = at;
                                // The value after the last may leave the small range; it is never read then.
                                self.heap.store64(it + HEADER, (sext(at) + step) as u64 | TAG_INT);
                                self.heap.store64(it + HEADER + 16, (left - 1) as u64 | TAG_INT);
                                next!(2)
                            }
                            next!(1)
                        }
                        if aux == IterKind::List as u16 || aux == IterKind::Tuple as u16 || aux == IterKind::Str as u16 {
                            let items = self.heap.load64(it + HEADER);
                            let n = sext(self.heap.load64(it + HEADER + 8)) as u32;
                            if items == Value::UNBOUND.bits() {
                                next!(1)
                            }
                            let items = items as u32;
                            if aux == IterKind::Str as u16 && self.heap.load8(items + 1) & FLAG_ASCII == 0 {
                                // Counts bytes, not characters.
                                leave_it!(Left::Cold)
                            }
                            if n >= self.heap.len_at(items) {
                                // Exhausted for ever.
                                self.heap.store64(it + HEADER, Value::UNBOUND.bits());
                                next!(1)
                            }
                            reg!(a) = if aux == IterKind::List as u16 {
                                self.heap.load64(self.heap.load32(items + LIST_BUFFER) + n * 8)
                            } else if aux == IterKind::Tuple as u16 {
                                self.heap.load64(items + HEADER + n * 8)
                            } else {
                                self.heap.ascii_char_at(items, n)
                            };
                            self.heap.store64(it + HEADER + 8, (n + 1) as u64 | TAG_INT);
                            next!(2)
                        }
                        warm!();
                        let pair = unsafe { (*s.pc.add(2)).get() };
                        let unpacked = (w >> 8) as u8 & FOR_TEMPORARY != 0 && op_of(pair) == Op::Unpack && (pair >> 48) as u16 == 2 && (pair >> 32) as u16 == a;
                        if aux == IterKind::Table as u16 {
                            let dict = self.heap.load64(it + HEADER);
                            let n = sext(self.heap.load64(it + HEADER + 8)) as u32;
                            if !is_ref(dict) || self.heap.load8(dict as u32) != Kind::Dict as u8 {
                                bail!()
                            }
                            // A dict of another size than at the start is an error, which is raised elsewhere.
                            if self.heap.load64(it + HEADER + 16) != TAG_INT | self.heap.len_at(dict as u32) as u64 {
                                bail!()
                            }
                            // So are more entries than it had then.
                            let left = self.heap.load64(it + HEADER + 32);
                            if left == TAG_INT {
                                bail!()
                            }
                            let Some((key, value)) = self.heap.entry_at_hand(dict as u32, n) else { bail!() };
                            let (keys, values, items) = (TAG_INT, TAG_INT | 1, TAG_INT | 2);
                            let wanted = self.heap.load64(it + HEADER + 24);
                            if wanted == items && unpacked {
                                let first = (pair >> 16) as u16;
                                reg!(first) = key;
                                reg!(first + 1) = value;
                                self.heap.store64(it + HEADER + 8, (n + 1) as u64 | TAG_INT);
                                self.heap.store64(it + HEADER + 32, left - 1);
                                next!(3)
                            }
                            if wanted == keys || wanted == values {
                                reg!(a) = if wanted == keys { key } else { value };
                                self.heap.store64(it + HEADER + 8, (n + 1) as u64 | TAG_INT);
                                self.heap.store64(it + HEADER + 32, left - 1);
                                next!(2)
                            }
                            bail!()
                        }
                        if unpacked {
                            // The pair of an enumerate or of a zip of two goes straight to where it is unpacked.
                            let first = (pair >> 16) as u16;
                            if aux == IterKind::Enumerate as u16 {
                                let count = self.heap.load64(it + HEADER + 8);
                                let inner = self.heap.load64(it + HEADER);
                                if count >= TAG_INT && sext(count) < crate::heap::SMALL_MAX && is_ref(inner) {
                                    if let Some(item) = step!(inner as u32) {
                                        self.heap.store64(it + HEADER + 8, (sext(count) + 1) as u64 | TAG_INT);
                                        reg!(first) = count;
                                        reg!(first + 1) = item;
                                        next!(3)
                                    }
                                }
                            } else if aux == IterKind::Zip as u16 && self.heap.load64(it + HEADER + 8) != Value::TRUE.bits() {
                                let parts = self.heap.load64(it + HEADER) as u32;
                                if self.heap.load8(parts) == Kind::Tuple as u8 && self.heap.len_at(parts) == 2 {
                                    let (x, y) = (self.heap.load64(parts + HEADER) as u32, self.heap.load64(parts + HEADER + 8) as u32);
                                    if let Some((n, m)) = self.heap.two_lists_at_hand(x, y) {
                                        reg!(first) = n;
                                        reg!(first + 1) = m;
                                        next!(3)
                                    }
                                    // Neither is stepped unless both have another item.
                                    if x != y && has_next!(x) && has_next!(y) {
                                        let (Some(x), Some(y)) = (step!(x), step!(y)) else { bail!() };
                                        reg!(first) = x;
                                        reg!(first + 1) = y;
                                        next!(3)
                                    }
                                }
                            }
                        }
                    }
                }
                if is_ref(it) && self.heap.load8(it as u32) == Kind::Generator as u8 {
                    resume!(it, Then::GenFor, a)
                }
                bail!()
            }
            Op::YieldFrom => {
                warm!();
                let it = reg!(b);
                if reg!(c) == Value::NONE.bits() && is_ref(it) && self.heap.load8(it as u32) == Kind::Generator as u8 {
                    resume!(it, Then::GenFrom, 0)
                }
                bail!()
            }
            Op::Yield => {
                let value = reg!(b);
                let then = (reg!(-3isize) >> 32) as u8;
                if value == Value::UNBOUND.bits() {
                    leave_it!(Left::Cold)
                }
                if then == Then::GenFor as u8 {
                    // What resumed this generator is a loop, which takes the value at once.
                    self.pc = unsafe { s.pc.offset_from(s.words) } as u32;
                    let dest = self.rest();
                    self.pc += 2;
                    reload!();
                    reg!(dest) = value;
                    return true;
                }
                if !WARM {
                    leave_it!(if then == Then::GenFrom as u8 { Left::Warm } else { Left::Cold })
                }
                // Through all that delegate to it.
                let (mut frame, mut then) = (self.base, Then::GenFrom as u8);
                while then == Then::GenFrom as u8 {
                    let header = self.heap.load64(frame - 24);
                    then = (header >> 32) as u8;
                    frame = header as u32;
                }
                if then != Then::GenFor as u8 {
                    leave_it!(Left::Cold)
                }
                self.pc = unsafe { s.pc.offset_from(s.words) } as u32;
                let mut dest = 0;
                while self.base != frame {
                    dest = self.rest();
                }
                self.pc += 2;
                reload!();
                reg!(dest) = value;
                return true;
            }
            Op::Unpack => {
                let seq = reg!(b);
                if is_ref(seq) && self.heap.len_at(seq as u32) == c as u32 {
                    let seq = seq as u32;
                    let items = match self.heap.load16(seq) {
                        TUPLE => seq + HEADER,
                        LIST => self.heap.load32(seq + LIST_BUFFER),
                        _ => bail!(),
                    };
                    for i in 0..c {
                        // SAFETY: the registers are the instruction's. Volatile, so that it does not become a call of memmove.
                        unsafe { s.r.add((a + i) as usize).write_volatile(self.heap.load64(items + i as u32 * 8)) };
                    }
                    next!(1)
                }
                bail!()
            }
            Op::BuildTuple => {
                let cell = self.heap.tuple_cell(c as u32);
                if cell == 0 {
                    bail!()
                }
                for i in 0..c {
                    // SAFETY: the registers are the instruction's. Volatile, so that it does not become a call of memmove.
                    let item = unsafe { s.r.add((b + i) as usize).read_volatile() };
                    self.heap.store64(cell + HEADER + i as u32 * 8, item);
                }
                reg!(a) = Value::from_ref(cell).bits();
                next!(1)
            }
            Op::ListAppend => {
                let (list, item) = (reg!(a) as u32, reg!(b));
                let len = self.heap.len_at(list);
                if item != Value::UNBOUND.bits() && len < self.heap.load32(list + LIST_CAPACITY) {
                    self.heap.store64(self.heap.load32(list + LIST_BUFFER) + len * 8, item);
                    self.heap.set_len_at(list, len + 1);
                    next!(1)
                }
                bail!()
            }
            Op::Call | Op::CallMethod => {
                if self.countdown <= 0 || self.heap.collect_wanted() {
                    leave_it!(Left::Cold)
                }
                let callee = reg!(b);
                let mut window = self.base + b as u32 * 8;
                let mut argc = c as u32;
                if op_of(w) == Op::CallMethod {
                    if reg!(b + 4) != Value::UNBOUND.bits() {
                        argc += 1;
                    } else {
                        // No self: the window slides up by one, onto the empty slot.
                        window += 8;
                    }
                }
                if is_ref(callee) && self.heap.load8(callee as u32) == Kind::Function as u8 {
                    let object = self.heap.load32(callee as u32 + FUNCTION_CODE);
                    let code = (self.heap.load64(object + HEADER) & !TAG_INT) as usize as *const Code;
                    let proto = unsafe { &*code };
                    let base = window + HEADER_BYTES;
                    if proto.simple && proto.arg_count == argc && self.has_room(base, proto.registers) {
                        self.countdown -= 1;
                        let ret = Ret { then: Then::Store, dest: a, pc: unsafe { s.pc.offset_from(s.words) } as u32 + 2 };
                        self.push_frame(base, callee, code, argc, ret);
                        reload!();
                        return true;
                    }
                }
                if is_ref(callee) && argc == 1 && self.heap.is_type_itself(callee as u32) {
                    warm!();
                    let Some(class) = self.heap.class_at_hand(Value::from_bits(self.heap.load64(window + HEADER_BYTES))) else { bail!() };
                    self.countdown -= 1;
                    reg!(a) = Value::from_ref(class).bits();
                    next!(2)
                }
                if is_ref(callee) && self.heap.load8(callee as u32) == Kind::Native as u8 {
                    let args = window + HEADER_BYTES;
                    let this = self.heap.load64(args);
                    let intrinsic = self.heap.load16(callee as u32 + 2);
                    // Left to the call of a builtin; what is warm is tried first.
                    macro_rules! native {
                        () => {
                            leave_it!(if !WARM && intrinsic != intrinsics::NONE { Left::Warm } else { Left::Native })
                        };
                    }
                    let result = match intrinsic {
                        intrinsics::LEN if argc == 1 && is_ref(this) => {
                            let this = this as u32;
                            if !matches!(self.heap.load16(this) & EXACT, STR | LIST | TUPLE | DICT | BYTES) {
                                native!()
                            }
                            TAG_INT | self.heap.len_at(this) as u64
                        }
                        intrinsics::ISINSTANCE if WARM && argc == 2 => match self.heap.instance_at_hand(this, self.heap.load64(args + 8)) {
                            Some(verdict) => boolean(verdict),
                            None => native!(),
                        },
                        intrinsics::APPEND | intrinsics::HIDDEN_APPEND if argc == 2 && is_ref(this) => {
                            let (list, item) = (this as u32, self.heap.load64(args + 8));
                            let len = self.heap.len_at(list);
                            if self.heap.load16(list) & EXACT != LIST || item == Value::UNBOUND.bits() || len >= self.heap.load32(list + LIST_CAPACITY) {
                                native!()
                            }
                            self.heap.store64(self.heap.load32(list + LIST_BUFFER) + len * 8, item);
                            self.heap.set_len_at(list, len + 1);
                            Value::NONE.bits()
                        }
                        intrinsics::GET if WARM && (argc == 2 || argc == 3) => {
                            if !is_ref(this) || self.heap.load16(this as u32) & EXACT != DICT {
                                native!()
                            }
                            let default = if argc == 3 { self.heap.load64(args + 16) } else { Value::NONE.bits() };
                            match self.heap.find_at_hand(this as u32, self.heap.load64(args + 8)) {
                                Some(Probe::Found(n)) => self.heap.table_value_at(this as u32, n),
                                Some(Probe::Missing) if default != Value::UNBOUND.bits() => default,
                                _ => native!(),
                            }
                        }
                        intrinsics::SUM_FLOAT if WARM && argc == 2 && is_ref(this) => {
                            // Its state is a list of two floats that only the prelude has.
                            let state = self.heap.load32(this as u32 + LIST_BUFFER);
                            let (high, low, x) = (self.heap.load64(state), self.heap.load64(state + 8), self.heap.load64(args + 8));
                            if high >= FLOAT_END || low >= FLOAT_END || x >= FLOAT_END {
                                native!()
                            }
                            let mut sum = Compensated { high: f64::from_bits(high), low: f64::from_bits(low) };
                            sum.add(f64::from_bits(x));
                            self.heap.store64(state, Value::float(sum.high).bits());
                            self.heap.store64(state + 8, Value::float(sum.low).bits());
                            Value::TRUE.bits()
                        }
                        number @ (intrinsics::ORD | intrinsics::ISDIGIT | intrinsics::ISALPHA | intrinsics::ISALNUM | intrinsics::ISSPACE)
                            if WARM && argc == 1 && is_ref(this) =>
                        {
                            // One ASCII character.
                            if self.heap.load16(this as u32) & ASCII_STR != STR | ASCII || self.heap.len_at(this as u32) != 1 {
                                native!()
                            }
                            let byte = self.heap.ascii_byte_at(this as u32, 0);
                            match number {
                                intrinsics::ORD => TAG_INT | byte as u64,
                                intrinsics::ISDIGIT => boolean(byte.is_ascii_digit()),
                                intrinsics::ISALPHA => boolean(byte.is_ascii_alphabetic()),
                                intrinsics::ISALNUM => boolean(byte.is_ascii_alphanumeric()),
                                // With the separators that str counts as space, and bytes do not.
                                _ => boolean(matches!(byte, b' ' | 9..=13 | 0x1C..=0x1F)),
                            }
                        }
                        _ => native!(),
                    };
                    self.countdown -= 1;
                    reg!(a) = result;
                    next!(2)
                }
                leave_it!(Left::Cold)
            }
            Op::Return => {
                let v = reg!(a);
                if v == Value::UNBOUND.bits() {
                    bail!()
                }
                leave!(v)
            }
            Op::ReturnNone => leave!(Value::NONE.bits()),
            Op::EnterExcept => {
                let callee = reg!(-4isize) as u32;
                let mut before = self.handled;
                if self.heap.load8(callee) == Kind::Generator as u8 && self.heap.load8(callee + 2) == 0 {
                    // What is handled outside may be another at each resumption: nothing of its own is what it goes back to.
                    self.heap.store8(callee + 2, 1);
                    before = Value::UNBOUND.bits();
                }
                self.handled = reg!(b);
                reg!(a) = before;
                next!(1)
            }
            Op::LeaveExcept => {
                let before = reg!(a);
                if before == Value::UNBOUND.bits() {
                    let generator = reg!(-4isize) as u32;
                    self.heap.store8(generator + 2, 0);
                    self.handled = self.heap.load64(generator + GENERATOR_HANDLED);
                } else {
                    self.handled = before;
                }
                next!(1)
            }
            _ => bail!(),
        }
    }
}
