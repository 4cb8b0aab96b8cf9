//! Calls and returns: Python functions with positional arguments, and the builtins that are shorter than their call.

use super::layout::{ASCII_STR, BYTES, DICT, EXACT, EXACT_ASCII, FUNCTION_CODE, GENERATOR_HANDLED, LIST, LIST_BUFFER, NONE, STR, TUPLE, UNBOUND, boolean, is_ref};
use super::{HotLoop, Left, Word};
use crate::builtins::Compensated;
use crate::code::op::Op;
use crate::heap::{FLOAT_END, HEADER, Kind, Probe, TAG_INT, Value};
use crate::vm::frames::{HEADER_BYTES, Ret, Then};
use crate::vm::intrinsics;
use crate::vm::machine::Code;

impl HotLoop<'_> {
    #[inline(always)]
    pub(super) fn call_callee<const WARM: bool>(&mut self, w: Word) -> bool {
        if self.cx.countdown <= 0 || self.cx.heap.collect_wanted() {
            return self.leave_cold();
        }
        let callee = self.get(w.b());
        let mut window = self.cx.base + w.b() as u32 * 8;
        let mut argc = w.c() as u32;
        if w.op() == Op::CallMethod {
            if self.get(w.b() + 4) != UNBOUND {
                argc += 1;
            } else {
                // No self: the window slides up by one, onto the empty slot.
                window += 8;
            }
        }
        if !is_ref(callee) {
            return self.leave_cold();
        }
        if self.cx.heap.load8(callee as u32) == Kind::Function as u8 {
            let object = self.cx.heap.load32(callee as u32 + FUNCTION_CODE);
            let code = (self.cx.heap.load64(object + HEADER) & !TAG_INT) as usize as *const Code;
            // SAFETY: codes are kept by the code objects of what runs or rests.
            let proto = unsafe { &*code };
            let base = window + HEADER_BYTES;
            if proto.simple && proto.arg_count == argc && self.cx.has_room(base, proto.registers) {
                self.cx.countdown -= 1;
                let ret = Ret { then: Then::Store, dest: w.a(), pc: self.at() + 2 };
                self.cx.push_frame(base, callee, code, argc, ret);
                return self.reload();
            }
        }
        if argc == 1 && self.cx.heap.is_type_itself(callee as u32) {
            if !WARM {
                return self.leave(Left::Warm);
            }
            let value = Value::from_bits(self.cx.heap.load64(window + HEADER_BYTES));
            let Some(class) = self.cx.heap.class_at_hand(value) else { return self.leave_cold() };
            self.cx.countdown -= 1;
            return self.done(w.a(), Value::from_ref(class).bits(), 2);
        }
        if self.cx.heap.load8(callee as u32) == Kind::Native as u8 {
            let intrinsic = self.cx.heap.load16(callee as u32 + 2);
            return match self.intrinsic::<WARM>(intrinsic, window + HEADER_BYTES, argc) {
                Some(result) => {
                    self.cx.countdown -= 1;
                    self.done(w.a(), result, 2)
                }
                // Left to the call of a builtin; what is warm is tried first.
                None => self.leave(if !WARM && intrinsic != intrinsics::NONE { Left::Warm } else { Left::Native }),
            };
        }
        self.leave_cold()
    }

    /// The result of a builtin that is shorter than its call.
    #[inline(always)]
    fn intrinsic<const WARM: bool>(&mut self, intrinsic: u16, args: u32, argc: u32) -> Option<u64> {
        let this = self.cx.heap.load64(args);
        match intrinsic {
            intrinsics::LEN if argc == 1 && is_ref(this) => {
                let this = this as u32;
                let is_plain = matches!(self.cx.heap.load16(this) & EXACT, STR | LIST | TUPLE | DICT | BYTES);
                is_plain.then(|| TAG_INT | self.cx.heap.len_at(this) as u64)
            }
            intrinsics::ISINSTANCE if WARM && argc == 2 => self.cx.heap.instance_at_hand(this, self.cx.heap.load64(args + 8)).map(boolean),
            intrinsics::APPEND | intrinsics::HIDDEN_APPEND if argc == 2 && is_ref(this) => {
                let list = this as u32;
                let is_done = self.cx.heap.load16(list) & EXACT == LIST && self.append_at_hand(list, self.cx.heap.load64(args + 8));
                is_done.then_some(NONE)
            }
            intrinsics::GET if WARM && (argc == 2 || argc == 3) => {
                if !is_ref(this) || self.cx.heap.load16(this as u32) & EXACT != DICT {
                    return None;
                }
                let default = if argc == 3 { self.cx.heap.load64(args + 16) } else { NONE };
                match self.cx.heap.find_at_hand(this as u32, self.cx.heap.load64(args + 8)) {
                    Some(Probe::Found(n)) => Some(self.cx.heap.table_value_at(this as u32, n)),
                    Some(Probe::Missing) if default != UNBOUND => Some(default),
                    _ => None,
                }
            }
            intrinsics::SUM_FLOAT if WARM && argc == 2 && is_ref(this) => {
                // Its state is a list of two floats that only the prelude has.
                let state = self.cx.heap.load32(this as u32 + LIST_BUFFER);
                let (high, low, x) = (self.cx.heap.load64(state), self.cx.heap.load64(state + 8), self.cx.heap.load64(args + 8));
                if high >= FLOAT_END || low >= FLOAT_END || x >= FLOAT_END {
                    return None;
                }
                let mut sum = Compensated { high: f64::from_bits(high), low: f64::from_bits(low) };
                sum.add(f64::from_bits(x));
                self.cx.heap.store64(state, Value::float(sum.high).bits());
                self.cx.heap.store64(state + 8, Value::float(sum.low).bits());
                Some(Value::TRUE.bits())
            }
            intrinsics::ORD | intrinsics::ISDIGIT | intrinsics::ISALPHA | intrinsics::ISALNUM | intrinsics::ISSPACE if WARM && argc == 1 && is_ref(this) => {
                // One ASCII character.
                if self.cx.heap.load16(this as u32) & EXACT_ASCII != ASCII_STR || self.cx.heap.len_at(this as u32) != 1 {
                    return None;
                }
                let byte = self.cx.heap.ascii_byte_at(this as u32, 0);
                Some(match intrinsic {
                    intrinsics::ORD => TAG_INT | byte as u64,
                    intrinsics::ISDIGIT => boolean(byte.is_ascii_digit()),
                    intrinsics::ISALPHA => boolean(byte.is_ascii_alphabetic()),
                    intrinsics::ISALNUM => boolean(byte.is_ascii_alphanumeric()),
                    // With the separators that str counts as space, and bytes do not.
                    _ => boolean(matches!(byte, b' ' | 9..=13 | 0x1C..=0x1F)),
                })
            }
            _ => None,
        }
    }

    /// Leaves the running frame, where the way back is a plain one.
    #[inline(always)]
    pub(super) fn return_value(&mut self, value: u64) -> bool {
        let then = (self.header(3) >> 32) as u8;
        let result = if then == Then::Store as u8 {
            value
        } else if then == Then::Init as u8 && value == NONE {
            self.header(5)
        } else {
            return self.leave_cold();
        };
        let ret = self.cx.leave_frame();
        self.reload();
        self.set(ret.dest, result);
        true
    }

    #[inline(always)]
    pub(super) fn enter_except(&mut self, w: Word) -> bool {
        let callee = self.header(4) as u32;
        let mut before = self.cx.handled;
        if self.cx.heap.load8(callee) == Kind::Generator as u8 && self.cx.heap.load8(callee + 2) == 0 {
            // What is handled outside may be another at each resumption: nothing of its own is what it goes back to.
            self.cx.heap.store8(callee + 2, 1);
            before = UNBOUND;
        }
        self.cx.handled = self.get(w.b());
        self.done(w.a(), before, 1)
    }

    #[inline(always)]
    pub(super) fn leave_except(&mut self, w: Word) -> bool {
        let before = self.get(w.a());
        if before == UNBOUND {
            let generator = self.header(4) as u32;
            self.cx.heap.store8(generator + 2, 0);
            self.cx.handled = self.cx.heap.load64(generator + GENERATOR_HANDLED);
        } else {
            self.cx.handled = before;
        }
        // What was handled, with all that its frames held, is let go.
        self.done(w.b(), UNBOUND, 1)
    }
}
