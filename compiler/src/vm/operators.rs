//! Operators off the fast path: builtin pairs first, then the special methods in CPython's order.

use super::frames::{Ret, Step, Then};
use super::machine::Cx;
use crate::code::op::Op;
use crate::heap::{Heap, Kind, Name, Raised, Res, Ty, Value};

/// One binary operator: its symbol and its methods.
struct Binary {
    op: Op,
    symbol: &'static str,
    method: Name,
    reflected: Name,
    inplace: Name,
}

macro_rules! binaries {
    ($($op:ident $symbol:literal $method:ident $reflected:ident $inplace:ident;)*) => {
        static BINARIES: &[Binary] = &[$(Binary {
            op: Op::$op, symbol: $symbol, method: Name::$method, reflected: Name::$reflected, inplace: Name::$inplace,
        },)*];
    };
}

binaries! {
    Add "+" add radd iadd;
    Sub "-" sub rsub isub;
    Mul "*" mul rmul imul;
    MatMul "@" matmul rmatmul imatmul;
    TrueDiv "/" truediv rtruediv itruediv;
    FloorDiv "//" floordiv rfloordiv ifloordiv;
    Mod "%" mod_ rmod imod;
    Pow "** or pow()" pow rpow ipow;
    LShift "<<" lshift rlshift ilshift;
    RShift ">>" rshift rrshift irshift;
    And "&" and rand iand;
    Or "|" or ror ior;
    Xor "^" xor rxor ixor;
}

fn row_of(op: Op) -> &'static Binary {
    let op = match op {
        Op::AddI => Op::Add,
        Op::SubI => Op::Sub,
        Op::MulI => Op::Mul,
        Op::FloorDivI => Op::FloorDiv,
        Op::ModI => Op::Mod,
        Op::AndI => Op::And,
        Op::LShiftI => Op::LShift,
        Op::RShiftI => Op::RShift,
        op => op,
    };
    BINARIES.iter().find(|row| row.op == op).unwrap_or(&BINARIES[0])
}

pub(crate) fn row_by_method(name: Name) -> Option<(Op, bool)> {
    BINARIES.iter().find_map(|row| {
        if row.method == name {
            Some((row.op, false))
        } else if row.inplace == name {
            Some((row.op, true))
        } else {
            None
        }
    })
}

/// The operator's symbol by a method's name, plain or in-place.
pub(crate) fn symbol_of(name: Name) -> &'static str {
    let row = BINARIES.iter().find(|row| row.method == name || row.inplace == name);
    match row {
        Some(row) if row.op == Op::Pow => "**",
        Some(row) => row.symbol,
        None => "?",
    }
}

fn is_immediate(op: Op) -> bool {
    matches!(op, Op::AddI | Op::SubI | Op::MulI | Op::FloorDivI | Op::ModI | Op::AndI | Op::LShiftI | Op::RShiftI)
}

fn is_compare_immediate(op: Op) -> bool {
    matches!(op, Op::LtIJ | Op::LeIJ | Op::GtIJ | Op::GeIJ | Op::EqIJ | Op::NeIJ)
}

fn compare_names(op: Op) -> (Name, Name, &'static str) {
    match op {
        Op::Lt | Op::LtJ | Op::LtIJ => (Name::lt, Name::gt, "<"),
        Op::Le | Op::LeJ | Op::LeIJ => (Name::le, Name::ge, "<="),
        Op::Gt | Op::GtJ | Op::GtIJ => (Name::gt, Name::lt, ">"),
        Op::Ge | Op::GeJ | Op::GeIJ => (Name::ge, Name::le, ">="),
        Op::Ne | Op::NeJ | Op::NeIJ => (Name::ne, Name::ne, "!="),
        _ => (Name::eq, Name::eq, "=="),
    }
}

impl Cx {
    /// Operands of the binary instruction `w`.
    fn operands(&self, w: u64, immediate: bool) -> (u64, u64) {
        let (b, c) = ((w >> 32) as u16, (w >> 48) as u16);
        let right = if immediate { Value::small(c as i16 as i64).bits() } else { self.reg(c) };
        (self.reg(b), right)
    }

    /// A binary operator on two exact strs, or on ints that fit a machine word as their result does; whether it was that.
    #[inline(never)]
    pub(super) fn binary_quickly(&mut self, w: u64) -> bool {
        let op = super::fast::op_of(w);
        let (x, y) = self.operands(w, is_immediate(op));
        let (left, right) = (self.value(x), self.value(y));
        let result = if op == Op::Add && self.heap.is_exact(left, Kind::Str) && self.heap.is_exact(right, Kind::Str) {
            self.heap.str_concat(left, right)
        } else if let Some(n) = self.word_binary(row_of(op).op, x, y) {
            self.heap.int64(n)
        } else {
            return false;
        };
        let Ok(result) = result.map(|v| v.bits()) else {
            // Without memory it is tried again, and raised, where errors are handled.
            self.heap.take_pending();
            return false;
        };
        self.set_reg((w >> 16) as u16, result);
        self.pc += 1;
        true
    }

    /// A binary operator that left the fast path.
    pub(crate) fn binary_op(&mut self, w: u64) -> Result<Step, Raised> {
        let op = Op::from_byte(w as u8).unwrap_or(Op::Nop);
        let (x, y) = self.operands(w, is_immediate(op));
        let dest = (w >> 16) as u16;
        let inplace = (w >> 8) as u8 & 1 == 1;
        if x == Value::UNBOUND.bits() || y == Value::UNBOUND.bits() {
            return Err(self.unbound_operand(w));
        }
        let row = row_of(op);
        if let Some(n) = self.word_binary(row.op, x, y) {
            let bits = self.heap.int64(n)?.bits();
            self.set_reg(dest, bits);
            return Ok(Step::Next);
        }
        if let Some(result) = self.builtin_binary(row.op, x, y) {
            let bits = result?.bits();
            self.set_reg(dest, bits);
            return Ok(Step::Next);
        }
        let ret = Ret { then: Then::Binary, dest, pc: self.pc };
        if row.op == Op::Mod && self.heap.is_exact(self.value(x), Kind::Str) && !self.heap.is_subclass_instance(self.value(y)) {
            let (text, _values) = (self.push(self.value(x)), self.push(self.value(y)));
            let flow = crate::types::format::percent::str_mod(self, super::Args { base: text.0, count: 2 })?;
            if let super::Flow::Return(bits) = flow {
                self.reset_top();
                self.set_reg(dest, bits);
                return Ok(Step::Next);
            }
            return self.finish_flow(flow, text.0 - super::frames::HEADER_BYTES, ret);
        }
        if inplace && let Some(method) = self.special(x, row.inplace).filter(|&method| !self.cannot_repeat(row, method, x, y)) {
            return self.call_method_of(method, x, &[y], Ret { then: Then::Inplace, ..ret });
        }
        self.binary_methods(row, x, y, ret)
    }

    /// A special method on the class of a value. None is one too: it cannot be called.
    pub(crate) fn special(&self, v: u64, name: Name) -> Option<u64> {
        self.heap.lookup_name(self.heap.class_of(self.value(v)), name).map(|m| m.bits())
    }

    /// The same where None says that the class lacks the method.
    pub(crate) fn special_not_none(&self, v: u64, name: Name) -> Option<u64> {
        self.special(v, name).filter(|&m| m != Value::NONE.bits())
    }

    /// Left method, reflected method of the right, and whether the right is asked first: when its class is a subclass that
    /// overrides it, or when the left is a builtin sequence (whose `+` and `*` CPython asks last).
    fn binary_order(&self, row: &Binary, x: u64, y: u64, pc: u32) -> (Option<u64>, Option<u64>, bool) {
        let h = &self.heap;
        let (vx, vy) = (self.value(x), self.value(y));
        let (cx, cy) = (h.class_of(vx), h.class_of(vy));
        let left = self.special(x, row.method).filter(|&method| !self.cannot_repeat(row, method, x, y));
        let right = if cx.is(cy) { None } else { self.special(y, row.reflected).filter(|&method| !self.cannot_repeat(row, method, y, x)) };
        let right = right.filter(|&method| !(row.op == Op::Mul && self.is_inplace(pc) && self.is_passed_by(method, x, y)));
        let overrides = right.is_some() && h.is_subclass(cy, cx) && self.special(x, row.reflected) != right;
        let sequence = matches!(row.op, Op::Add | Op::Mul)
            && is_sequence(h, vx)
            && left.is_some_and(|m| h.is_kind(self.value(m), Kind::Native))
            && right.is_some_and(|m| !h.is_kind(self.value(m), Kind::Native));
        (left, right, overrides || sequence)
    }

    /// `x *= sequence` asks a builtin sequence only when x has none of the slots of sequences.
    fn is_passed_by(&self, method: u64, x: u64, y: u64) -> bool {
        let h = &self.heap;
        h.is_kind(self.value(method), Kind::Native) && is_sequence(h, self.value(y)) && has_sequence_slots(h, self.value(x))
    }

    fn is_inplace(&self, pc: u32) -> bool {
        self.code().words.get(pc as usize).is_some_and(|w| (w.get() >> 8) as u8 & 1 == 1)
    }

    /// A sequence's `*`, called by its name, says that the count is no int; the operator passes it by.
    fn cannot_repeat(&self, row: &Binary, method: u64, sequence: u64, count: u64) -> bool {
        row.op == Op::Mul
            && self.heap.is_kind(self.value(method), Kind::Native)
            && is_sequence(&self.heap, self.value(sequence))
            && !crate::types::list::has_index(&self.heap, self.value(count))
    }

    /// The left method, or the right's reflected one first.
    fn binary_methods(&mut self, row: &Binary, x: u64, y: u64, ret: Ret) -> Result<Step, Raised> {
        let more = |more: bool| if more { Then::Binary } else { Then::BinaryLast };
        match self.binary_order(row, x, y, ret.pc) {
            (left, Some(method), true) => self.call_method_of(method, y, &[x], Ret { then: more(left.is_some()), ..ret }),
            (Some(method), right, _) => self.call_method_of(method, x, &[y], Ret { then: more(right.is_some()), ..ret }),
            (None, Some(method), _) => self.call_method_of(method, y, &[x], Ret { then: Then::BinaryLast, ..ret }),
            (None, None, _) => Err(self.unsupported(row, x, y, ret.pc)),
        }
    }

    /// A binary method answered NotImplemented.
    pub(crate) fn binary_refused(&mut self, ret: Ret) -> Result<Step, Raised> {
        let w = self.code().words[ret.pc as usize].get();
        let op = Op::from_byte(w as u8).unwrap_or(Op::Nop);
        let (x, y) = self.operands(w, is_immediate(op));
        let row = row_of(op);
        match ret.then {
            Then::Inplace => self.binary_methods(row, x, y, Ret { then: Then::Binary, ..ret }),
            Then::Binary => {
                let last = Ret { then: Then::BinaryLast, ..ret };
                match self.binary_order(row, x, y, ret.pc) {
                    (Some(method), _, true) => self.call_method_of(method, x, &[y], last),
                    (_, Some(method), false) => self.call_method_of(method, y, &[x], last),
                    _ => Err(self.unsupported(row, x, y, ret.pc)),
                }
            }
            _ => Err(self.unsupported(row, x, y, ret.pc)),
        }
    }

    #[cold]
    fn unsupported(&mut self, row: &Binary, x: u64, y: u64, pc: u32) -> Raised {
        let h = &self.heap;
        let w = self.code().words.get(pc as usize).map_or(0, |w| w.get());
        let inplace = (w >> 8) as u8 & 1 == 1;
        let symbol = if inplace { if row.op == Op::Pow { "**=".to_string() } else { format!("{}=", row.symbol) } } else { row.symbol.to_string() };
        let (x, y) = (self.value(x), self.value(y));
        if row.op == Op::RShift && h.is_kind(x, Kind::Native) && h.natives_name_is_print(self, x) {
            return h.type_error(&format!(
                "unsupported operand type(s) for >>: 'builtin_function_or_method' and '{}'. Did you mean \"print(<message>, file=<output_stream>)\"?",
                h.type_name(y)
            ));
        }
        // CPython's concat and repeat slots word their own refusals.
        if row.op == Op::Add {
            match h.kind(x) {
                Some(Kind::Str) if !h.is_str(y) => return h.type_error(&format!("can only concatenate str (not \"{}\") to str", h.type_name(y))),
                Some(Kind::List) if !inplace => return h.type_error(&format!("can only concatenate list (not \"{}\") to list", h.type_name(y))),
                Some(Kind::Tuple) => return h.type_error(&format!("can only concatenate tuple (not \"{}\") to tuple", h.type_name(y))),
                Some(Kind::Bytes | Kind::ByteArray) => return h.type_error(&format!("can't concat {} to {}", h.type_name(y), h.type_name(x))),
                _ => {}
            }
        }
        if row.op == Op::Mul {
            let is_asked = is_sequence(h, y) && !(inplace && has_sequence_slots(h, x));
            if is_sequence(h, x) || is_asked {
                let other = if is_sequence(h, x) { y } else { x };
                return h.type_error(&format!("can't multiply sequence by non-int of type '{}'", h.type_name(other)));
            }
        }
        h.type_error(&format!("unsupported operand type(s) for {symbol}: '{}' and '{}'", h.type_name(x), h.type_name(y)))
    }

    /// Of ints that fit a machine word, with a result that does too.
    #[inline]
    fn word_binary(&self, op: Op, x: u64, y: u64) -> Option<i64> {
        let (m, n) = (self.heap.word_int(x)?, self.heap.word_int(y)?);
        match op {
            Op::Add => m.checked_add(n),
            Op::Sub => m.checked_sub(n),
            // The product of two halves is no more than a whole; a check of larger ones takes 128 bits.
            Op::Mul if m as i32 as i64 == m && n as i32 as i64 == n => Some(m * n),
            Op::And => Some(m & n),
            Op::Or => Some(m | n),
            Op::Xor => Some(m ^ n),
            Op::RShift if n >= 0 => Some(m >> n.min(63)),
            Op::Mod if n > 0 => Some(m.rem_euclid(n)),
            Op::FloorDiv if n > 0 => Some(m.div_euclid(n)),
            _ => None,
        }
    }

    /// Pairs of builtins that are common enough not to look methods up.
    fn builtin_binary(&self, op: Op, x: u64, y: u64) -> Option<Res<'_>> {
        let h = &self.heap;
        let (x, y) = (self.value(x), self.value(y));
        if h.is_exact(x, Kind::Str) && op == Op::Add && h.is_exact(y, Kind::Str) {
            return Some(h.str_concat(x, y));
        }
        // Mixed and overflowing numbers.
        let number = |v: Value<'_>| v.as_float().or_else(|| v.as_small().map(|n| n as f64));
        if (x.is_float() || y.is_float())
            && let (Some(p), Some(q)) = (number(x), number(y))
        {
            return match op {
                Op::Add => Some(Ok(Value::float(p + q))),
                Op::Sub => Some(Ok(Value::float(p - q))),
                Op::Mul => Some(Ok(Value::float(p * q))),
                Op::TrueDiv if q != 0.0 => Some(Ok(Value::float(p / q))),
                _ => None,
            };
        }
        if let (Some(p), Some(q)) = (x.as_small(), y.as_small()) {
            let (p, q) = (p as i128, q as i128);
            return match op {
                Op::Add => Some(h.int(p + q)),
                Op::Sub => Some(h.int(p - q)),
                Op::Mul => Some(h.int(p * q)),
                Op::LShift if (0..64).contains(&q) => Some(h.int(p << q)),
                Op::RShift if q >= 0 => Some(h.int(p >> q.min(64))),
                _ => None,
            };
        }
        if matches!(op, Op::Add | Op::Sub | Op::Mul | Op::And | Op::Or | Op::Xor)
            && !h.is_subclass_instance(x)
            && !h.is_subclass_instance(y)
            && !x.is_bool()
            && !y.is_bool()
            && let (Some(p), Some(q)) = (h.as_i128(x), h.as_i128(y))
        {
            let result = match op {
                Op::Add => p.checked_add(q),
                Op::Sub => p.checked_sub(q),
                Op::Mul => p.checked_mul(q),
                Op::And => Some(p & q),
                Op::Or => Some(p | q),
                _ => Some(p ^ q),
            };
            return result.map(|n| h.int(n));
        }
        None
    }

    // ---- comparison

    /// A comparison that left the fast path. The fused forms store a truth-bearing result for the jump that follows.
    pub(crate) fn compare_op(&mut self, w: u64) -> Result<Step, Raised> {
        let op = Op::from_byte(w as u8).unwrap_or(Op::Nop);
        let (x, y) = self.operands(w, is_compare_immediate(op));
        let dest = (w >> 16) as u16;
        if x == Value::UNBOUND.bits() || y == Value::UNBOUND.bits() {
            return Err(self.unbound_operand(w));
        }
        let (name, reflected, _) = compare_names(op);
        if let Some(result) = self.builtin_compare(name, x, y) {
            self.set_reg(dest, Value::bool(result).bits());
            return Ok(Step::Next);
        }
        self.compare_methods(name, reflected, x, y, Ret { then: Then::Compare, dest, pc: self.pc })
    }

    /// Comparisons of builtins without Python code.
    pub(crate) fn builtin_compare(&self, name: Name, x: u64, y: u64) -> Option<bool> {
        let h = &self.heap;
        let (x, y) = (self.value(x), self.value(y));
        if name == Name::eq || name == Name::ne {
            if x.is_float() || y.is_float() {
                return if x.is_ref() || y.is_ref() || !x.is_bool() && !x.is_small() && !x.is_float() || !y.is_bool() && !y.is_small() && !y.is_float() {
                    h.operator_eq(x, y).map(|equal| equal == (name == Name::eq))
                } else {
                    Some(h.numbers_eq(x, y) == (name == Name::eq))
                };
            }
            if h.is_kind(x, Kind::Tuple) || h.is_kind(y, Kind::Tuple) {
                return flat_tuples_eq(h, x, y).map(|equal| equal == (name == Name::eq));
            }
            return h.operator_eq(x, y).map(|equal| equal == (name == Name::eq));
        }
        let order = if let (Some(p), Some(q)) = (number(x), number(y)) {
            p.partial_cmp(&q)
        } else if h.is_str(x) && h.is_str(y) && !h.is_subclass_instance(x) && !h.is_subclass_instance(y) {
            // Code point order is byte order in UTF-8, surrogates included.
            Some(h.str_bytes(x).cmp(h.str_bytes(y)))
        } else {
            return None;
        };
        use std::cmp::Ordering::{Greater, Less};
        Some(match name {
            Name::lt => order == Some(Less),
            Name::le => matches!(order, Some(o) if o != Greater),
            Name::gt => order == Some(Greater),
            _ => matches!(order, Some(o) if o != Less),
        })
    }

    fn compare_methods(&mut self, name: Name, reflected: Name, x: u64, y: u64, ret: Ret) -> Result<Step, Raised> {
        let h = &self.heap;
        let (cx, cy) = (h.class_of(self.value(x)), h.class_of(self.value(y)));
        let right_first = !cx.is(cy) && h.is_subclass(cy, cx);
        let (left, right) = (self.special(x, name), self.special(y, reflected));
        if right_first && let Some(method) = right {
            return self.call_method_of(method, y, &[x], ret);
        }
        match (left, right) {
            (Some(method), _) => self.call_method_of(method, x, &[y], ret),
            (None, Some(method)) => self.call_method_of(method, y, &[x], Ret { then: Then::CompareLast, ..ret }),
            (None, None) => self.compare_default(name, x, y, ret),
        }
    }

    /// A comparison method answered NotImplemented.
    pub(crate) fn compare_refused(&mut self, ret: Ret) -> Result<Step, Raised> {
        let w = self.code().words[ret.pc as usize].get();
        let op = Op::from_byte(w as u8).unwrap_or(Op::Nop);
        let (x, y) = self.operands(w, is_compare_immediate(op));
        let (name, reflected, _) = compare_names(op);
        if ret.then == Then::Compare {
            let h = &self.heap;
            let (cx, cy) = (h.class_of(self.value(x)), h.class_of(self.value(y)));
            let right_first = !cx.is(cy) && h.is_subclass(cy, cx) && self.special(y, reflected).is_some();
            let last = Ret { then: Then::CompareLast, ..ret };
            let (method, this, other) = if right_first { (self.special(x, name), x, y) } else { (self.special(y, reflected), y, x) };
            if let Some(method) = method {
                return self.call_method_of(method, this, &[other], last);
            }
        }
        self.compare_default(name, x, y, ret)
    }

    fn compare_default(&mut self, name: Name, x: u64, y: u64, ret: Ret) -> Result<Step, Raised> {
        let result = self.default_comparison(name, x, y)?;
        self.pc = ret.pc;
        self.finish_instruction(ret.dest, Value::bool(result).bits())
    }

    pub(crate) fn default_comparison(&mut self, name: Name, x: u64, y: u64) -> Result<bool, Raised> {
        match name {
            Name::eq => Ok(x == y),
            Name::ne => Ok(x != y),
            _ => {
                let h = &self.heap;
                let symbol = match name {
                    Name::lt => "<",
                    Name::le => "<=",
                    Name::gt => ">",
                    _ => ">=",
                };
                Err(h.type_error(&format!(
                    "'{symbol}' not supported between instances of '{}' and '{}'",
                    h.type_name(self.value(x)),
                    h.type_name(self.value(y))
                )))
            }
        }
    }

    // ---- unary

    pub(crate) fn unary(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let x = self.rv(b);
        if x.is_unbound() {
            return Err(self.unbound_operand(w));
        }
        let (name, symbol) = match Op::from_byte(w as u8) {
            Some(Op::Neg) => (Name::neg, "-"),
            Some(Op::Pos) => (Name::pos, "+"),
            _ => (Name::invert, "~"),
        };
        if let Some(n) = x.as_small() {
            let result = match name {
                Name::neg => -n,
                Name::pos => n,
                _ => !n,
            };
            let bits = self.heap.int64(result)?.bits();
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        let bits = x.bits();
        match self.special(bits, name) {
            Some(method) => self.call_method_of(method, bits, &[], Ret { then: Then::Store, dest: a, pc: self.pc + 1 }),
            None => Err(self.heap.type_error(&format!("bad operand type for unary {symbol}: '{}'", self.heap.type_name(self.value(bits))))),
        }
    }

    // ---- in

    pub(crate) fn contains_op(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let (item, container) = (self.rv(b), self.rv(c));
        if item.is_unbound() || container.is_unbound() {
            return Err(self.unbound_operand(w));
        }
        let negate = Op::from_byte(w as u8) == Some(Op::NotIn);
        if let Some(found) = self.builtin_contains(container, item)? {
            self.set_reg(a, Value::bool(found != negate).bits());
            return Ok(Step::Next);
        }
        let (item, container) = (item.bits(), container.bits());
        let ret = Ret { then: Then::Contains, dest: a, pc: self.pc };
        if let Some(method) = self.special_not_none(container, Name::contains) {
            return self.call_method_of(method, container, &[item], ret);
        }
        let h = &self.heap;
        let class = h.class_of(self.value(container));
        if h.lookup_name(class, Name::contains).is_some() {
            return Err(h.type_error(&format!("'{}' object is not a container", h.type_name(self.value(container)))));
        }
        if !h.is_iterable(self.value(container)) {
            return Err(h.type_error(&format!("argument of type '{}' is not iterable", h.type_name(self.value(container)))));
        }
        self.begin_prelude("contains")?;
        self.push_arg(self.value(container));
        self.push_arg(self.value(item));
        let window = self.top.get() - 16 - super::frames::HEADER_BYTES;
        self.call_window(window, 2, ret)
    }

    fn builtin_contains(&self, container: Value<'_>, item: Value<'_>) -> Result<Option<bool>, Raised> {
        let h = &self.heap;
        match h.kind(container) {
            Some(Kind::Dict | Kind::Set | Kind::FrozenSet) if !h.is_subclass_instance(container) => {
                let Some(hash) = h.pure_hash(item).or_else(|raised| if h.is_kind(item, Kind::Set) && !h.is_kind(container, Kind::Dict) { h.take_pending(); Ok(None) } else { Err(raised) })? else { return Ok(None) };
                Ok(match h.table_probe(container, item, hash) {
                    crate::heap::Probe::Found(_) => Some(true),
                    crate::heap::Probe::Missing => Some(false),
                    crate::heap::Probe::Ask { .. } => None,
                })
            }
            Some(Kind::Str) if h.is_exact(container, Kind::Str) && h.is_str(item) => {
                Ok(Some(crate::types::spans::find(h.str_bytes(container), h.str_bytes(item)).is_some()))
            }
            Some(Kind::List | Kind::Tuple) if !h.is_subclass_instance(container) => {
                for i in 0..h.len(container) {
                    let v = if h.is_kind(container, Kind::List) { h.list_get(container, i) } else { h.field(container, i) };
                    match if v.is(item) { Some(true) } else { h.pure_eq(v, item) } {
                        Some(true) => return Ok(Some(true)),
                        Some(false) => {}
                        None => return Ok(None),
                    }
                }
                Ok(Some(false))
            }
            _ => Ok(None),
        }
    }
}

/// Whether two tuples are equal, when all that they hold can be compared without Python code and without recursion.
fn flat_tuples_eq(h: &crate::heap::Heap, x: Value<'_>, y: Value<'_>) -> Option<bool> {
    if !h.is_exact(x, Kind::Tuple) || !h.is_exact(y, Kind::Tuple) {
        return None;
    }
    let flat = |v: Value<'_>| !v.is_ref() || matches!(h.kind_at(v.offset()), Kind::Str | Kind::Int | Kind::Bytes) && !h.is_subclass_instance(v);
    for i in 0..h.len(x).min(h.len(y)) {
        let (a, b) = (h.field(x, i), h.field(y, i));
        if a.is(b) && flat(a) {
            continue;
        }
        if !flat(a) || !flat(b) {
            return None;
        }
        if !h.pure_eq(a, b)? {
            return Some(false);
        }
    }
    Some(h.len(x) == h.len(y))
}

/// A small int or exact float as a float: exact, since 48 bits fit.
fn number(v: Value<'_>) -> Option<f64> {
    v.as_float().or_else(|| v.as_small().map(|n| n as f64)).or_else(|| v.as_bool().map(|b| b as u8 as f64))
}

impl crate::heap::Heap {
    /// Whether `__getitem__` may give items one by one; that of a union of types gives another union.
    pub fn has_items_by_index(&self, v: Value<'_>) -> bool {
        self.lookup_name(self.class_of(v), Name::getitem).is_some() && !self.is_kind(v, Kind::Union)
    }
    /// Whether `iter(v)` could work: the class has an `__iter__` that is not None, or its objects have items by index.
    pub fn is_iterable(&self, v: Value<'_>) -> bool {
        self.lookup_name(self.class_of(v), Name::iter).map_or_else(|| self.has_items_by_index(v), |iter| !iter.is_none())
    }
    /// Whether an object counts as a number: it is complex, or its class makes an int or a float of it.
    pub fn is_number(&self, v: Value<'_>) -> bool {
        let class = self.class_of(v);
        self.is_kind(v, Kind::Complex) || [Name::index, Name::int, Name::float].iter().any(|&name| self.lookup_name(class, name).is_some())
    }
    /// Whether an object's class is a script's.
    #[inline]
    pub fn is_subclass_instance(&self, v: Value<'_>) -> bool {
        v.is_ref() && self.flags(v) & crate::heap::FLAG_SUBCLASS != 0
    }
    fn natives_name_is_print(&self, cx: &Cx, v: Value<'_>) -> bool {
        let row = self.field(v, crate::heap::NATIVE_ROW).as_small().unwrap_or(0) as usize;
        cx.natives.get(row).is_some_and(|n| n.row.name == "print")
    }
    /// Whether a class is, or inherits from, a builtin class (hooks not asked).
    pub fn class_is(&self, class: Value<'_>, ty: Ty) -> bool {
        self.is_kind(class, Kind::Class) && self.is_subclass(class, self.class(ty))
    }
}

/// What `+` concatenates and `*` repeats.
fn is_sequence(h: &Heap, v: Value<'_>) -> bool {
    matches!(h.kind(v), Some(Kind::Str | Kind::List | Kind::Tuple | Kind::Bytes | Kind::ByteArray))
}

/// Types that CPython gives the slots of sequences though nothing repeats them: `x *= 'text'` then does not ask the text.
fn has_sequence_slots(h: &Heap, v: Value<'_>) -> bool {
    let kinds = matches!(
        h.kind(v),
        Some(Kind::Dict | Kind::Set | Kind::FrozenSet | Kind::DictView | Kind::MappingProxy | Kind::MemoryView | Kind::Range)
    );
    kinds || h.is_script_class(h.class_of(v))
}
