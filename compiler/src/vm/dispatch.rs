//! The dispatch loop: one `match`, the fast path in the arm, everything else elsewhere under a name.
//!
//! It reads registers, constants and jump targets unchecked. The proof: code is loaded only as [`VerifiedCode`], whose operands,
//! jumps and windows are all in range, and `enter_frame` checked that the frame fits the stack.
//! Safepoints are back-edges and calls: every register of every live frame holds a valid value there.

use std::cell::Cell;
use std::sync::atomic::Ordering;

use super::frames::{HEADER_BYTES, Ret, Step, Then};
use super::machine::{Code, Cx};
use crate::code::op::Op;
use crate::heap::{FLOAT_END, FunctionField, HEADER, INLINE_VALUES, IterKind, Kind, Raised, TAG_INT, TAG_REF, Value};

/// Back-edges and calls between two looks at the interrupt word.
pub(crate) const COUNTDOWN: i32 = 1024;

/// How a run of the loop ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ended {
    /// The frame that was entered with [`Then::Exit`] returned; the value is in `nested_result`.
    Value,
    Preempted,
    /// Waiting; see `Cx::wait`.
    Waiting,
}

const LIST_BUFFER: u32 = 20;
const CLASS_VERSION: u32 = HEADER + 5 * 8;
const FUNCTION_CODE: u32 = HEADER + FunctionField::Code as u32 * 8;
const FUNCTION_GLOBALS: u32 = HEADER + FunctionField::Globals as u32 * 8;
const TABLE_VERSION: u32 = 36;
/// In a global's cache: the entry is one of the builtins'.
pub(crate) const IN_BUILTINS: u32 = 1 << 31;

#[inline(always)]
fn sext(bits: u64) -> i64 {
    ((bits << 16) as i64) >> 16
}
#[inline(always)]
fn is_ref(bits: u64) -> bool {
    bits >> 48 == TAG_REF >> 48
}
#[inline(always)]
fn op_of(word: u64) -> Op {
    // SAFETY: the verifier accepted only words whose low byte is a number of the table.
    unsafe { std::mem::transmute::<u8, Op>(word as u8) }
}
#[inline(always)]
fn boolean(b: bool) -> u64 {
    Value::bool(b).bits()
}
/// A small int from an i64 that may not fit.
#[inline(always)]
fn small(n: i64) -> Option<u64> {
    Value::try_small(n).map(|v| v.bits())
}

impl Cx {
    /// Runs the current frame until the frame entered with [`Then::Exit`] returns, or the run stops.
    pub(crate) fn run(&mut self) -> Result<Ended, Raised> {
        let mut r: *mut u64;
        let mut pc: *const Cell<u64>;
        let mut words: *const Cell<u64>;
        let mut k: *const u64;

        // SAFETY of every unsafe block in this function: see the module doc.
        macro_rules! reload {
            () => {{
                r = self.heap.pages.at(self.base) as *mut u64;
                let code: &Code = unsafe { &*self.code };
                words = code.words.as_ptr();
                k = code.constants.as_ptr();
                pc = unsafe { words.add(self.pc as usize) };
            }};
        }
        macro_rules! reg {
            ($i:expr) => {
                *unsafe { &mut *r.offset($i as isize) }
            };
        }
        macro_rules! next {
            ($n:expr) => {{
                pc = unsafe { pc.add($n) };
                continue;
            }};
        }
        macro_rules! sync {
            () => {
                self.pc = unsafe { pc.offset_from(words) } as u32
            };
        }
        macro_rules! raise {
            () => {{
                self.unwind()?;
                reload!();
                continue;
            }};
        }
        macro_rules! step {
            ($result:expr, $n:expr) => {{
                match $result {
                    Ok(Step::Next) => next!($n),
                    Ok(Step::Reload) => {
                        reload!();
                        continue;
                    }
                    Ok(Step::Exit) => return Ok(Ended::Value),
                    Ok(Step::Wait) => return Ok(Ended::Waiting),
                    Err(Raised) => raise!(),
                }
            }};
        }
        macro_rules! slow {
            ($result:expr, $n:expr) => {{
                sync!();
                step!($result, $n)
            }};
        }
        macro_rules! try_slow {
            ($result:expr, $n:expr) => {{
                sync!();
                match $result {
                    Ok(()) => next!($n),
                    Err(Raised) => raise!(),
                }
            }};
        }
        macro_rules! safepoint {
            () => {{
                self.countdown -= 1;
                if self.countdown < 0 || self.heap.collect_wanted() {
                    match self.safepoint() {
                        Ok(false) => {}
                        Ok(true) => return Ok(Ended::Preempted),
                        Err(Raised) => raise!(),
                    }
                }
            }};
        }
        macro_rules! jump {
            ($target:expr) => {{
                pc = unsafe { words.add($target as usize) };
                continue;
            }};
        }

        reload!();
        loop {
            let w = unsafe { (*pc).get() };
            let a = (w >> 16) as u16;
            let b = (w >> 32) as u16;
            let c = (w >> 48) as u16;
            let bc = (w >> 32) as u32;

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
                    slow!(self.binary_op(w), 1)
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
                    slow!(self.binary_op(w), 1)
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
                    slow!(self.compare_op(w), 1)
                }};
            }
            // Decides the jump that follows from a truth.
            macro_rules! fused {
                ($truth:expr) => {{
                    let jump = unsafe { (*pc.add(1)).get() };
                    let wanted = jump as u8 == Op::JumpIfTrue as u8;
                    let truth: bool = $truth;
                    if truth == wanted {
                        pc = unsafe { words.add((jump >> 32) as usize) };
                    } else {
                        pc = unsafe { pc.add(2) };
                    }
                    continue;
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
                    slow!(self.compare_op(w), 1)
                }};
            }
            macro_rules! compare_imm_jump {
                ($op:tt) => {{
                    let x = reg!(b);
                    if x >= TAG_INT {
                        fused!(((x << 16) as i64) $op ((c as i16 as i64) << 16))
                    }
                    slow!(self.compare_op(w), 1)
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
                    reg!(a) = unsafe { *k.add(bc as usize) };
                    next!(1)
                }
                Op::CheckBound => {
                    if reg!(a) != Value::UNBOUND.bits() {
                        next!(1)
                    }
                    try_slow!(Err(self.unbound_local(bc)), 1)
                }
                Op::Unbind => {
                    if reg!(a) != Value::UNBOUND.bits() {
                        reg!(a) = Value::UNBOUND.bits();
                        next!(1)
                    }
                    try_slow!(Err(self.unbound_local(bc)), 1)
                }
                Op::SetUnbound => {
                    reg!(a) = Value::UNBOUND.bits();
                    next!(1)
                }
                Op::NameErrorLocal => try_slow!(Err(self.unbound_local(bc)), 1),

                Op::MakeCell => try_slow!(self.make_cell(a), 1),
                Op::CopyFree => try_slow!(self.copy_free(a, b), 1),
                Op::LoadCell => {
                    let cell = reg!(b) as u32;
                    let v = self.heap.load64(cell + HEADER);
                    if v != Value::UNBOUND.bits() {
                        reg!(a) = v;
                        next!(1)
                    }
                    try_slow!(Err(self.empty_cell(b)), 1)
                }
                Op::StoreCell => {
                    let cell = reg!(a) as u32;
                    self.heap.store64(cell + HEADER, reg!(b));
                    next!(1)
                }
                Op::DelCell => try_slow!(self.delete_cell(a), 1),
                Op::LoadClassCell => try_slow!(self.load_class_cell(w), 2),

                Op::LoadGlobal => {
                    let cache = unsafe { (*pc.add(1)).get() };
                    let function = reg!(-4isize) as u32;
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
                    slow!(self.load_global(w), 2)
                }
                Op::StoreGlobal => {
                    let cache = unsafe { (*pc.add(1)).get() };
                    let function = reg!(-4isize) as u32;
                    if self.heap.load8(function) == Kind::Function as u8 {
                        let globals = self.heap.load32(function + FUNCTION_GLOBALS);
                        if cache != 0 && self.heap.load32(globals + TABLE_VERSION) == cache as u32 {
                            self.heap.set_table_value_at(globals, (cache >> 32) as u32, reg!(a));
                            next!(2)
                        }
                    }
                    try_slow!(self.store_global(w), 2)
                }
                Op::DelGlobal => try_slow!(self.delete_global(bc), 1),
                Op::LoadName => slow!(self.load_name(a, bc), 1),
                Op::StoreName => slow!(self.store_name(a, bc), 1),
                Op::DelName => slow!(self.delete_name(bc), 1),
                Op::LoadDictGlobal => slow!(self.load_dict_global(w), 2),
                Op::LoadDictCell => slow!(self.load_dict_cell(w), 2),

                Op::GetAttr => {
                    let object = reg!(b);
                    if is_ref(object) {
                        let object = object as u32;
                        let cache = unsafe { (*pc.add(1)).get() };
                        if cache != 0 && self.heap.load32(object + 8) == cache as u32 && self.heap.load8(object) == Kind::Instance as u8 {
                            let payload = unsafe { (*pc.add(2)).get() };
                            if payload == 0 {
                                let at = (cache >> 32) as u32;
                                if at < INLINE_VALUES + self.heap.len_at(object) * 8 {
                                    reg!(a) = self.heap.load64(object + at);
                                    next!(3)
                                }
                            } else if self.heap.load32(self.heap.class_at(object) + CLASS_VERSION) == (cache >> 32) as u32 {
                                reg!(a) = payload;
                                next!(3)
                            }
                        }
                    }
                    slow!(self.get_attr(w), 3)
                }
                Op::SetAttr => {
                    let object = reg!(a);
                    if is_ref(object) {
                        let object = object as u32;
                        let cache = unsafe { (*pc.add(1)).get() };
                        if cache != 0 && self.heap.load32(object + 8) == cache as u32 && self.heap.load8(object) == Kind::Instance as u8 {
                            let next_shape = unsafe { (*pc.add(2)).get() };
                            // An inline slot exists in every instance whose `len` covers it.
                            let at = (cache >> 32) as u32;
                            if at < INLINE_VALUES + self.heap.len_at(object) * 8 {
                                self.heap.store64(object + at, reg!(b));
                                if next_shape != 0 {
                                    self.heap.store32(object + 8, next_shape as u32);
                                }
                                next!(3)
                            }
                        }
                    }
                    slow!(self.set_attr(w), 3)
                }
                Op::DelAttr => slow!(self.delete_attr(w), 1),
                Op::GetAttrDyn => slow!(self.get_attr_dyn(w), 1),
                Op::SetAttrDyn => slow!(self.set_attr_dyn(w), 1),
                Op::DelAttrDyn => slow!(self.delete_attr_dyn(w), 1),
                Op::LoadMethod => {
                    let object = reg!(b);
                    if is_ref(object) {
                        let at = object as u32;
                        let cache = unsafe { (*pc.add(1)).get() };
                        if cache != 0
                            && self.heap.load32(at + 8) == cache as u32
                            && self.heap.load32(self.heap.class_at(at) + CLASS_VERSION) == (cache >> 32) as u32
                        {
                            reg!(a) = unsafe { (*pc.add(2)).get() };
                            reg!(a + 4) = object;
                            next!(3)
                        }
                    }
                    slow!(self.load_method(w), 3)
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
                        }
                    }
                    slow!(self.get_item(w), 1)
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
                            if self.heap.load16(object) == Kind::Tuple as u16 {
                                reg!(a) = self.heap.load64(object + HEADER + n as u32 * 8);
                                next!(1)
                            }
                        }
                    }
                    slow!(self.get_item(w), 1)
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
                    slow!(self.set_item(w), 1)
                }
                Op::DelItem => slow!(self.delete_item(w), 1),
                Op::BuildSlice => try_slow!(self.build_slice(w), 1),

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
                    slow!(self.binary_op(w), 1)
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
                    slow!(self.binary_op(w), 1)
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
                    slow!(self.binary_op(w), 1)
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
                    slow!(self.binary_op(w), 1)
                }
                Op::And => {
                    let (x, y) = (reg!(b), reg!(c));
                    if x & y >= TAG_INT {
                        reg!(a) = x & y;
                        next!(1)
                    }
                    slow!(self.binary_op(w), 1)
                }
                Op::Or => {
                    let (x, y) = (reg!(b), reg!(c));
                    if x & y >= TAG_INT {
                        reg!(a) = x | y;
                        next!(1)
                    }
                    slow!(self.binary_op(w), 1)
                }
                Op::Xor => {
                    let (x, y) = (reg!(b), reg!(c));
                    if x & y >= TAG_INT {
                        reg!(a) = (x ^ y) | TAG_INT;
                        next!(1)
                    }
                    slow!(self.binary_op(w), 1)
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
                    slow!(self.binary_op(w), 1)
                }
                Op::RShift => {
                    let (x, y) = (reg!(b), reg!(c));
                    if x & y >= TAG_INT && (sext(y) as u64) < 64 {
                        reg!(a) = (sext(x) >> sext(y)) as u64 | TAG_INT;
                        next!(1)
                    }
                    slow!(self.binary_op(w), 1)
                }
                Op::MatMul | Op::Pow => slow!(self.binary_op(w), 1),
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
                    slow!(self.binary_op(w), 1)
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
                    slow!(self.binary_op(w), 1)
                }
                Op::ModI => {
                    let (x, n) = (reg!(b), c as i16 as i64);
                    if x >= TAG_INT && n != 0 {
                        let rest = sext(x) % n;
                        let rest = if rest != 0 && (rest < 0) != (n < 0) { rest + n } else { rest };
                        reg!(a) = rest as u64 | TAG_INT;
                        next!(1)
                    }
                    slow!(self.binary_op(w), 1)
                }
                Op::AndI => {
                    let x = reg!(b);
                    if x >= TAG_INT {
                        reg!(a) = x & (c as i16 as i64 as u64 | TAG_INT);
                        next!(1)
                    }
                    slow!(self.binary_op(w), 1)
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
                    slow!(self.binary_op(w), 1)
                }
                Op::RShiftI => {
                    let x = reg!(b);
                    if x >= TAG_INT && c < 64 {
                        reg!(a) = (sext(x) >> c) as u64 | TAG_INT;
                        next!(1)
                    }
                    slow!(self.binary_op(w), 1)
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
                    slow!(self.unary(w), 1)
                }
                Op::Pos | Op::Invert => slow!(self.unary(w), 1),
                Op::Not => {
                    let x = reg!(b);
                    if x & !1 == Value::FALSE.bits() {
                        reg!(a) = x ^ 1;
                        next!(1)
                    }
                    slow!(self.truth_op(w, b), 1)
                }
                Op::Truth => {
                    let x = reg!(b);
                    if x & !1 == Value::FALSE.bits() {
                        reg!(a) = x;
                        next!(1)
                    }
                    slow!(self.truth_op(w, b), 1)
                }

                Op::Lt => compare!(<),
                Op::Le => compare!(<=),
                Op::Gt => compare!(>),
                Op::Ge => compare!(>=),
                Op::Eq => compare!(==),
                Op::Ne => compare!(!=),
                Op::LtJ => compare_jump!(<),
                Op::LeJ => compare_jump!(<=),
                Op::GtJ => compare_jump!(>),
                Op::GeJ => compare_jump!(>=),
                Op::EqJ => compare_jump!(==),
                Op::NeJ => compare_jump!(!=),
                Op::LtIJ => compare_imm_jump!(<),
                Op::LeIJ => compare_imm_jump!(<=),
                Op::GtIJ => compare_imm_jump!(>),
                Op::GeIJ => compare_imm_jump!(>=),
                Op::EqIJ => compare_imm_jump!(==),
                Op::NeIJ => compare_imm_jump!(!=),
                Op::Is => {
                    let (x, y) = (reg!(b), reg!(c));
                    if x == Value::UNBOUND.bits() || y == Value::UNBOUND.bits() {
                        try_slow!(Err(self.unbound_operand(w)), 1)
                    }
                    reg!(a) = boolean(x == y);
                    next!(1)
                }
                Op::IsNot => {
                    let (x, y) = (reg!(b), reg!(c));
                    if x == Value::UNBOUND.bits() || y == Value::UNBOUND.bits() {
                        try_slow!(Err(self.unbound_operand(w)), 1)
                    }
                    reg!(a) = boolean(x != y);
                    next!(1)
                }
                Op::In | Op::NotIn => slow!(self.contains_op(w), 1),

                Op::Jump => jump!(bc),
                Op::JumpBack => {
                    sync!();
                    safepoint!();
                    jump!(bc)
                }
                Op::JumpIfFalse => {
                    let x = reg!(a);
                    if x == Value::FALSE.bits() || x == Value::NONE.bits() {
                        jump!(bc)
                    }
                    if x == Value::TRUE.bits() {
                        next!(1)
                    }
                    slow!(self.truth_op(w, a), 1)
                }
                Op::JumpIfTrue => {
                    let x = reg!(a);
                    if x == Value::TRUE.bits() {
                        jump!(bc)
                    }
                    if x == Value::FALSE.bits() || x == Value::NONE.bits() {
                        next!(1)
                    }
                    slow!(self.truth_op(w, a), 1)
                }
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

                Op::GetIter => slow!(self.get_iter(w), 1),
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
                            if aux == IterKind::List as u16 {
                                let list = self.heap.load64(it + HEADER);
                                if is_ref(list) {
                                    let list = list as u32;
                                    let n = sext(self.heap.load64(it + HEADER + 8)) as u32;
                                    if n < self.heap.len_at(list) {
                                        reg!(a) = self.heap.load64(self.heap.load32(list + LIST_BUFFER) + n * 8);
                                        self.heap.store64(it + HEADER + 8, (n + 1) as u64 | TAG_INT);
                                        next!(2)
                                    }
                                }
                            }
                        }
                    }
                    slow!(self.for_iter(w), 1)
                }
                Op::CloseIter => slow!(self.close_iter(w), 1),
                Op::Unpack => {
                    let seq = reg!(b);
                    if is_ref(seq) {
                        let seq = seq as u32;
                        if self.heap.load16(seq) == Kind::Tuple as u16 && self.heap.len_at(seq) == c as u32 {
                            for i in 0..c {
                                reg!(a + i) = self.heap.load64(seq + HEADER + i as u32 * 8);
                            }
                            next!(1)
                        }
                    }
                    slow!(self.unpack(w), 1)
                }
                Op::UnpackEx => slow!(self.unpack_ex(w), 2),

                Op::BuildTuple => try_slow!(self.build_tuple(w), 1),
                Op::BuildList => try_slow!(self.build_list(w), 1),
                Op::BuildSet => try_slow!(self.build_set(w), 1),
                Op::BuildDict => try_slow!(self.build_dict(w), 1),
                Op::ListAppend => {
                    sync!();
                    let (list, item): (Value<'_>, Value<'_>) = (Value::from_bits(reg!(a)), Value::from_bits(reg!(b)));
                    if item.is_unbound() {
                        try_slow!(Err(self.unbound_operand(w)), 1)
                    }
                    match self.heap.list_push(list, item) {
                        Ok(()) => next!(1),
                        Err(Raised) => raise!(),
                    }
                }
                Op::ListExtend => slow!(self.list_extend(w), 1),
                Op::SetAdd => try_slow!(self.set_add_op(w), 1),
                Op::SetUpdate => slow!(self.set_update(w), 1),
                Op::DictSet => try_slow!(self.dict_set_op(w), 1),
                Op::DictUpdate => slow!(self.dict_update(w), 1),
                Op::DictMerge => slow!(self.dict_merge(w), 1),
                Op::ListToTuple => try_slow!(self.list_to_tuple(w), 1),
                Op::BuildString => try_slow!(self.build_string(w), 1),
                Op::FormatValue => slow!(self.format_value(w), 1),

                Op::MakeFunction => try_slow!(self.make_function(w), 1),
                Op::SetFunction => {
                    sync!();
                    self.set_function(w);
                    next!(1)
                }
                Op::Call | Op::CallMethod => {
                    sync!();
                    safepoint!();
                    let mut window = self.base + b as u32 * 8;
                    let mut argc = c as u32;
                    let mut callee = reg!(b);
                    if op_of(w) == Op::CallMethod {
                        if reg!(b + 4) != Value::UNBOUND.bits() {
                            argc += 1;
                        } else {
                            // No self: the window slides up by one, onto the empty slot.
                            window += 8;
                            self.heap.store64(window, callee);
                        }
                    }
                    if is_ref(callee) && self.heap.load8(callee as u32) == Kind::BoundMethod as u8 && window == self.base + b as u32 * 8 && op_of(w) == Op::Call {
                        // Arguments move up by one to make room for self.
                        let method = callee as u32;
                        let at = window + HEADER_BYTES;
                        self.heap.copy_within(at, at + 8, argc * 8);
                        self.heap.store64(at, self.heap.load64(method + HEADER + 8));
                        callee = self.heap.load64(method + HEADER);
                        self.heap.store64(window, callee);
                        argc += 1;
                    }
                    if is_ref(callee) && self.heap.load8(callee as u32) == Kind::Function as u8 {
                        let object = self.heap.load32(callee as u32 + FUNCTION_CODE);
                        let code = (self.heap.load64(object + HEADER) & !TAG_INT) as usize as *const Code;
                        let proto = unsafe { &*code };
                        if proto.simple && proto.arg_count == argc {
                            let ret = Ret { then: Then::Store, dest: a, pc: self.pc + 2 };
                            match self.enter_frame(window + HEADER_BYTES, callee, code, argc, ret) {
                                Ok(()) => {
                                    reload!();
                                    continue;
                                }
                                Err(Raised) => raise!(),
                            }
                        }
                    }
                    let ret = Ret { then: Then::Store, dest: a, pc: self.pc + 2 };
                    step!(self.call_window(window, argc, ret), 2)
                }
                Op::CallKw => {
                    sync!();
                    safepoint!();
                    step!(self.call_keywords(w), 2)
                }
                Op::CallEx => {
                    sync!();
                    safepoint!();
                    step!(self.call_unpacked(w), 1)
                }
                Op::Return => {
                    let v = reg!(a);
                    if v == Value::UNBOUND.bits() {
                        try_slow!(Err(self.unbound_operand(w)), 1)
                    }
                    let header = reg!(-3isize);
                    if (header >> 32) as u8 == Then::Store as u8 {
                        let ret = self.leave_frame();
                        reload!();
                        reg!(ret.dest) = v;
                        continue;
                    }
                    step!(self.return_value(v), 1)
                }
                Op::ReturnNone => {
                    let header = reg!(-3isize);
                    if (header >> 32) as u8 == Then::Store as u8 {
                        let ret = self.leave_frame();
                        reload!();
                        reg!(ret.dest) = Value::NONE.bits();
                        continue;
                    }
                    step!(self.return_value(Value::NONE.bits()), 1)
                }
                Op::LoadBuildClass => slow!(self.load_build_class(a), 1),
                Op::LoadLocals => {
                    sync!();
                    let namespace = self.namespace().bits();
                    reg!(a) = namespace;
                    next!(1)
                }
                Op::SetupAnnotations => slow!(self.setup_annotations(), 1),

                Op::Yield => slow!(self.yield_value(w), 1),
                Op::YieldFromIter => slow!(self.yield_from_iter(w), 1),
                Op::YieldFrom => {
                    sync!();
                    step!(self.yield_from(w), 1)
                }
                Op::GetAwaitable => slow!(self.get_awaitable(w), 1),
                Op::GetAIter => slow!(self.get_aiter(w), 1),
                Op::GetANext => slow!(self.get_anext(w), 1),
                Op::EndAsyncFor => try_slow!(self.end_async_for(a), 1),

                Op::Raise => slow!(self.raise_op(a, None), 1),
                Op::RaiseFrom => slow!(self.raise_op(a, Some(b)), 1),
                Op::RaiseAgain => {
                    sync!();
                    match self.raise_again() {
                        Ok(()) => {
                            self.unwind_again()?;
                            reload!();
                            continue;
                        }
                        Err(Raised) => raise!(),
                    }
                }
                Op::Reraise => {
                    sync!();
                    self.reraise(a);
                    self.unwind_again()?;
                    reload!();
                    continue;
                }
                Op::EnterExcept => {
                    reg!(a) = std::mem::replace(&mut self.handled, reg!(b));
                    next!(1)
                }
                Op::LeaveExcept => {
                    self.handled = reg!(a);
                    next!(1)
                }
                Op::ExcMatch => try_slow!(self.exc_match(w), 1),
                Op::ExcGroupMatch => slow!(self.exc_group_match(w), 1),
                Op::ExcGroupEnd => slow!(self.exc_group_end(w), 1),
                Op::ExcInfo => {
                    sync!();
                    self.exc_info(w);
                    next!(1)
                }
                Op::BeforeWith => slow!(self.before_with(w), 1),
                Op::LoadAssertionError => {
                    reg!(a) = self.heap.class(crate::heap::Ty::AssertionError).bits();
                    next!(1)
                }

                Op::ImportName => slow!(self.import_name(w), 2),
                Op::ImportFrom => slow!(self.import_from(w), 2),
                Op::ImportStar => slow!(self.import_star(a), 1),

                Op::MatchSequence => {
                    sync!();
                    self.match_sequence(w);
                    next!(1)
                }
                Op::MatchMapping => {
                    sync!();
                    self.match_mapping(w);
                    next!(1)
                }
                Op::MatchKeys => slow!(self.match_keys(w), 1),
                Op::MatchRest => slow!(self.match_rest(w), 1),
                Op::MatchClass => slow!(self.match_class(w), 2),
                Op::GetLen => slow!(self.get_len(w), 1),

                Op::Intrinsic => slow!(self.intrinsic(w), 1),
            }
        }
    }

    /// What a countdown that ran out leads to. `Ok(true)`: the slice ended.
    #[cold]
    #[inline(never)]
    fn safepoint(&mut self) -> Result<bool, Raised> {
        if self.countdown < 0 {
            self.steps += (COUNTDOWN as i64 - self.countdown as i64) as u64;
            self.countdown = if self.heap.stress.get() || self.slice > 0 { 0 } else { COUNTDOWN };
        }
        if std::mem::take(&mut self.slice_skip) {
            return Ok(false);
        }
        if self.heap.collect_wanted() || self.heap.stress.get() {
            self.collect();
            self.run_finalizers()?;
        }
        let word = self.interrupt.load(Ordering::Relaxed);
        if word != 0 {
            self.interrupted(word)?;
        }
        if self.steps >= self.steps_max {
            return Err(self.hit_limit(super::machine::Limit::Steps));
        }
        if self.slice > 0 && self.nest == 0 {
            if self.slice_left <= 1 {
                self.slice_left = self.slice;
                // The instruction is executed again on resumption: nothing of it has happened yet.
                self.slice_skip = true;
                return Ok(true);
            }
            self.slice_left -= 1;
        }
        Ok(false)
    }
}
