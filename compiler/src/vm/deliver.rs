//! Results arriving: what the caller does with the value of a call, by [`Then`].

use super::frames::{HEADER_BYTES, Ret, Step, Then};
use super::machine::Cx;
use crate::code::op::Op;
use crate::heap::{Kind, Name, Raised, Ty, Value};

impl Cx {
    /// Hands `bits` to the running frame (the caller) as `ret` says. `window` is where the call's window was.
    /// An error it leads to belongs to the calling instruction.
    #[inline]
    pub(crate) fn deliver(&mut self, ret: Ret, bits: u64, window: u32) -> Result<Step, Raised> {
        if ret.then == Then::Store {
            return self.store_result(ret, bits);
        }
        self.deliver_by(ret, bits, window).inspect_err(|_| self.pc = self.instruction_before(ret.then, ret.pc))
    }

    fn deliver_by(&mut self, ret: Ret, bits: u64, window: u32) -> Result<Step, Raised> {
        match ret.then {
            Then::Exit => {
                self.nested_result = bits;
                return Ok(Step::Exit);
            }
            Then::Store => return self.store_result(ret, bits),
            _ => {}
        }
        self.reset_top();
        self.pc = ret.pc;
        match ret.then {
            Then::Store | Then::Exit => Ok(Step::Next),
            Then::Discard => Ok(Step::Reload),
            Then::Hook | Then::HookDefault | Then::NextDefault => self.store_result(ret, bits),
            Then::Binary | Then::BinaryLast | Then::Inplace => {
                if bits == Value::NOT_IMPLEMENTED.bits() {
                    return self.binary_refused(ret);
                }
                self.finish_instruction(ret.dest, bits)
            }
            Then::Compare | Then::CompareLast => {
                if bits == Value::NOT_IMPLEMENTED.bits() {
                    return self.compare_refused(ret);
                }
                self.finish_instruction(ret.dest, bits)
            }
            Then::Truth => {
                let Some(truth) = self.value(bits).as_bool() else {
                    return Err(self.heap.type_error(&format!("__bool__ should return bool, returned {}", self.heap.type_name(self.value(bits)))));
                };
                self.apply_truth(truth)
            }
            Then::TruthLen => {
                let n = self.check_result(Then::CheckLen, bits)?;
                self.apply_truth(self.value(n).as_small() != Some(0))
            }
            Then::Contains => {
                // The result may itself need Python code for its truth: rare, so nested.
                let truth = self.nested_truth(bits)?;
                let negate = self.op_at(self.pc) == Op::NotIn;
                self.finish_instruction(ret.dest, Value::bool(truth != negate).bits())
            }
            Then::Iter => {
                if self.op_at(ret.pc - 1) == Op::GetAwaitable {
                    let awaited = self.checked_awaited(bits)?;
                    return self.store_result(ret, awaited);
                }
                let v = self.value(bits);
                if self.heap.lookup_name(self.heap.class_of(v), Name::next).is_none() {
                    return Err(self.heap.type_error(&format!("iter() returned non-iterator of type '{}'", self.heap.type_name(v))));
                }
                self.store_result(ret, bits)
            }
            Then::ForNext => {
                self.set_reg(ret.dest, bits);
                self.pc += 2;
                Ok(Step::Reload)
            }
            Then::Init => {
                let instance = self.heap.load64(window - 8);
                if bits != Value::NONE.bits() {
                    let got = self.heap.type_name(self.value(bits)).to_string();
                    return Err(self.heap.type_error(&format!("__init__() should return None, not '{got}'")));
                }
                self.store_result(ret, instance)
            }
            Then::CheckStr | Then::CheckRepr | Then::CheckFormat | Then::CheckLen | Then::CheckHash | Then::CheckBool | Then::CheckIndex => {
                let checked = self.check_result(ret.then, bits)?;
                self.store_result(ret, checked)
            }
            Then::FromNext => self.yield_from_yielded(bits),
            Then::Module => {
                // The import is executed again, and finds the module.
                self.module_finished(self.heap.load64(window - 8))?;
                Ok(Step::Reload)
            }
            Then::Class => self.store_result(ret, bits),
            Then::GenFor | Then::GenSend | Then::GenFrom | Then::GenExit | Then::GenDefault => {
                // Only frames of generators are entered so, and they return through `generator_returned`.
                self.generator_returned(ret, bits, window)
            }
        }
    }

    fn store_result(&mut self, ret: Ret, bits: u64) -> Result<Step, Raised> {
        self.reset_top();
        self.set_reg(ret.dest, bits);
        self.pc = ret.pc;
        Ok(Step::Reload)
    }

    /// Builtins' slots end; the frame's own registers are all that is left.
    pub(crate) fn reset_top(&mut self) {
        self.top.set(self.base + self.code().registers * 8);
    }

    /// The opcode at a word of the running frame.
    pub(crate) fn op_at(&self, pc: u32) -> Op {
        Op::from_byte(self.code().words[pc as usize].get() as u8).unwrap_or(Op::Nop)
    }

    /// Stores the result of the instruction at `pc` and goes on after it.
    pub(crate) fn finish_instruction(&mut self, dest: u16, bits: u64) -> Result<Step, Raised> {
        self.set_reg(dest, bits);
        self.pc += self.op_at(self.pc).words() as u32;
        Ok(Step::Reload)
    }

    /// Applies a truth to the Not, Truth or JumpIf at `pc`.
    pub(crate) fn apply_truth(&mut self, truth: bool) -> Result<Step, Raised> {
        let w = self.code().words[self.pc as usize].get();
        let jump = match self.op_at(self.pc) {
            Op::JumpIfFalse => !truth,
            Op::JumpIfTrue => truth,
            op => {
                let value = if op == Op::Not { !truth } else { truth };
                self.set_reg((w >> 16) as u16, Value::bool(value).bits());
                false
            }
        };
        self.pc = if jump { (w >> 32) as u32 } else { self.pc + 1 };
        Ok(Step::Reload)
    }

    /// Checks the type of a special method's result.
    pub(crate) fn check_result(&mut self, then: Then, bits: u64) -> Result<u64, Raised> {
        let h = &self.heap;
        let v = self.value(bits);
        let bad = |what: &str| Err(h.type_error(&format!("{what} (type {})", h.type_name(v))));
        match then {
            Then::CheckStr if !h.is_str(v) => bad("__str__ returned non-string"),
            Then::CheckRepr if !h.is_str(v) => bad("__repr__ returned non-string"),
            Then::CheckFormat if !h.is_str(v) => Err(h.type_error(&format!("__format__ must return a str, not {}", h.type_name(v)))),
            Then::CheckBool if v.as_bool().is_none() => Err(h.type_error(&format!("__bool__ should return bool, returned {}", h.type_name(v)))),
            Then::CheckIndex if !h.is_int(v) => bad("__index__ returned non-int"),
            Then::CheckLen => {
                if !h.is_int(v) {
                    return Err(h.type_error(&format!("'{}' object cannot be interpreted as an integer", h.type_name(v))));
                }
                match h.as_i128(v) {
                    Some(n) if n < 0 => Err(h.value_error("__len__() should return >= 0")),
                    Some(n) if n <= i64::MAX as i128 => Ok(h.int(n)?.bits()),
                    _ => Err(h.overflow_error("cannot fit 'int' into an index-sized integer")),
                }
            }
            Then::CheckHash => {
                if !h.is_int(v) {
                    return Err(h.type_error("__hash__ method should return an integer"));
                }
                let hash = match h.as_i64(v) {
                    Some(n) => if n == -1 { -2 } else { n },
                    None => h.pure_hash(v)?.unwrap_or(0),
                };
                Ok(h.int64(hash)?.bits())
            }
            _ => Ok(bits),
        }
    }

    /// A frame returned `bits`.
    pub(crate) fn return_value(&mut self, bits: u64) -> Result<Step, Raised> {
        let window = self.base - HEADER_BYTES;
        let finished = self.frame_callee(self.base);
        let is_generator = self.heap.is_kind(self.value(finished), Kind::Generator);
        let ret = self.leave_frame();
        if is_generator {
            self.generator_finished(finished);
            return self.generator_returned(ret, bits, window);
        }
        self.deliver(ret, bits, window)
    }

    /// `bool(v)` where it must not suspend.
    pub(crate) fn nested_truth(&mut self, bits: u64) -> Result<bool, Raised> {
        if let Some(truth) = self.pure_truth(self.value(bits)) {
            return Ok(truth);
        }
        let slot = self.push(self.value(bits));
        let truth = self.truth(slot);
        self.pop_to(slot);
        truth
    }

    /// `bool(v)` when no Python code is needed for it.
    pub(crate) fn pure_truth(&self, v: Value<'_>) -> Option<bool> {
        let h = &self.heap;
        if let Some(b) = v.as_bool() {
            return Some(b);
        }
        if let Some(n) = v.as_small() {
            return Some(n != 0);
        }
        if let Some(f) = v.as_float() {
            return Some(f != 0.0);
        }
        if !v.is_ref() {
            return if v.is(Value::NOT_IMPLEMENTED) { None } else { Some(!v.is_none()) };
        }
        let class = h.class_of(v);
        if h.is_script_class(class) {
            let scripted = |name| h.lookup_name(class, name).is_some_and(|m| !h.is_kind(m, Kind::Native));
            if scripted(Name::bool_) || scripted(Name::len) && h.lookup_name(class, Name::bool_).is_none() {
                return None;
            }
        }
        match h.kind_at(v.offset()) {
            Kind::Str | Kind::Bytes | Kind::ByteArray | Kind::Tuple | Kind::List | Kind::Dict | Kind::Set | Kind::FrozenSet | Kind::MemoryView
                if !(h.kind_at(v.offset()) == Kind::MemoryView) =>
            {
                Some(h.len(v) != 0)
            }
            Kind::Int => Some(h.int_bits(v) != 0),
            Kind::Float => Some(h.float_value(v) != Some(0.0)),
            Kind::Complex => Some(h.field(v, 0).as_float() != Some(0.0) || h.field(v, 1).as_float() != Some(0.0)),
            Kind::Range => Some(h.field(v, 3).as_small() != Some(0)),
            Kind::DictView => Some(h.len(h.field(v, 0)) != 0),
            Kind::MappingProxy => self.pure_truth(h.field(v, 0)),
            Kind::Class if h.is_script_class(class) => None,
            Kind::MemoryView | Kind::Record => None,
            _ => Some(true),
        }
    }

    /// Not, Truth, JumpIf on a register that is no bool.
    pub(crate) fn truth_op(&mut self, w: u64, register: u16) -> Result<Step, Raised> {
        let _ = w;
        let v = self.rv(register);
        if v.is_unbound() {
            return Err(self.unbound_register(self.base + register as u32 * 8));
        }
        if let Some(truth) = self.pure_truth(v) {
            return self.apply_truth(truth);
        }
        let class = self.heap.class_of(v);
        let bits = v.bits();
        let (method, then) = match self.heap.lookup_name(class, Name::bool_) {
            Some(method) => (method, Then::Truth),
            None => match self.heap.lookup_name(class, Name::len) {
                Some(method) => (method, Then::TruthLen),
                None => return self.apply_truth(true),
            },
        };
        let method = method.bits();
        self.call_method_of(method, bits, &[], Ret { then, dest: 0, pc: self.pc })
    }

    /// Calls `method`, found on the class of `this`, with `this` and `args`, in a window above the frame.
    pub(crate) fn call_method_of(&mut self, method: u64, this: u64, args: &[u64], ret: Ret) -> Result<Step, Raised> {
        let window = self.top.get() + 16;
        if window + STACK_ROOM > self.stack_end {
            return Err(self.heap.raise(Ty::RecursionError, "maximum recursion depth exceeded"));
        }
        self.heap.store64(window - 16, Value::UNBOUND.bits());
        self.heap.store64(window - 8, Value::UNBOUND.bits());
        self.blank_header(window);
        let mut at = window + HEADER_BYTES;
        let method_value = self.value(method);
        let callee = match self.heap.kind(method_value) {
            Some(Kind::Function | Kind::Native) if self.takes_object(method_value) => {
                self.heap.store64(at, this);
                at += 8;
                method
            }
            Some(Kind::StaticMethod) => self.heap.field(method_value, 0).bits(),
            Some(Kind::ClassMethod) => {
                self.heap.store64(at, self.heap.class_of(self.value(this)).bits());
                at += 8;
                self.heap.field(method_value, 0).bits()
            }
            Some(Kind::Property) | Some(Kind::Instance) if self.heap.lookup_name(self.heap.class_of(method_value), Name::get).is_some() => {
                // A descriptor: bind it first, nested.
                let keep = self.push(method_value);
                let bound = self.bind_descriptor(method, this)?;
                self.pop_to(keep);
                bound
            }
            _ => method,
        };
        self.heap.store64(window, callee);
        for &arg in args {
            self.heap.store64(at, arg);
            at += 8;
        }
        self.top.set(at);
        let argc = (at - window - HEADER_BYTES) / 8;
        self.call_window(window, argc, ret)
    }

    /// As [`Cx::call_method_of`], with two values kept below the window for [`Then`]s that want them.
    pub(crate) fn call_keeping(&mut self, callee: u64, args: &[u64], keep: [u64; 2], ret: Ret) -> Result<Step, Raised> {
        let window = self.top.get() + 16;
        if window + STACK_ROOM > self.stack_end {
            return Err(self.heap.raise(Ty::RecursionError, "maximum recursion depth exceeded"));
        }
        self.heap.store64(window - 16, keep[1]);
        self.heap.store64(window - 8, keep[0]);
        self.heap.store64(window, callee);
        self.blank_header(window);
        for (i, &arg) in args.iter().enumerate() {
            self.heap.store64(window + HEADER_BYTES + i as u32 * 8, arg);
        }
        self.top.set(window + HEADER_BYTES + args.len() as u32 * 8);
        self.call_window(window, args.len() as u32, ret)
    }
}

/// What a window made outside a frame's registers needs.
const STACK_ROOM: u32 = super::machine::STACK_MARGIN;
