//! What a builtin may ask of the machine.
//!
//! Whatever can run Python code takes `&mut Cx`, so no bare [`Value`] lives across it: values that must survive stand in
//! slots of the value stack ([`Cx::push`]), which the collector sees. Slots pushed by a builtin vanish when it returns.

use super::frames::{HEADER_BYTES, Ret, Step, Then};
use super::generators::Resume;
pub use super::machine::Cx;
use super::native::Body;
use crate::builtins::not_iterable;
use crate::heap::{Heap, Kind, Name, Probe, Raised, Ty, Value};

/// A place on the value stack.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Slot(pub(crate) u32);

/// The bound arguments of a builtin: one slot for each parameter of its signature.
#[derive(Clone, Copy, Debug)]
pub struct Args {
    pub(crate) base: u32,
    pub(crate) count: u32,
}

impl Args {
    /// Slot of parameter `i`.
    pub fn slot(self, i: usize) -> Slot {
        assert!(i < self.count as usize);
        Slot(self.base + i as u32 * 8)
    }
    pub fn len(self) -> usize {
        self.count as usize
    }
    pub fn is_empty(self) -> bool {
        self.count == 0
    }
}

/// How a builtin ends.
#[derive(Clone, Copy, Debug)]
pub enum Flow {
    /// With the value of these bits; make it with [`Flow::value`].
    Return(u64),
    /// By a call, begun with [`Cx::begin_call`], of this many arguments, whose result is the builtin's.
    TailCall(u32),
    /// The same, with a check of the result.
    TailCallThen(u32, Then),
    /// By a call of `callee` with the items of a tuple and the entries of a dict.
    Spread { callee: u64, args: u64, kwargs: u64 },
    /// By running a class body, module or exec code in a namespace.
    Body { function: u64, namespace: u64 },
    /// By resuming a generator.
    Resume { generator: u64, with: Resume },
    /// The machine has already arranged what happens.
    Step(Step),
}

impl Flow {
    pub fn value(v: Value<'_>) -> Result<Flow, Raised> {
        Ok(Flow::Return(v.bits()))
    }
    pub fn none() -> Result<Flow, Raised> {
        Ok(Flow::Return(Value::NONE.bits()))
    }
}

impl Cx {
    /// The heap.
    #[inline(always)]
    pub fn heap(&self) -> &Heap {
        &self.heap
    }
    /// The value in a slot.
    #[inline(always)]
    pub fn get(&self, slot: Slot) -> Value<'_> {
        Value::from_bits(self.heap.load64(slot.0))
    }
    /// Overwrites a slot.
    #[inline(always)]
    pub fn set(&self, slot: Slot, value: Value<'_>) {
        self.heap.store64(slot.0, value.bits())
    }
    /// A new slot that holds `value`. Slots beyond the stack's margin are an engine bug: builtins push a bounded number, loops pop.
    #[inline(always)]
    pub fn push(&self, value: Value<'_>) -> Slot {
        let at = self.top.get();
        assert!(at + 64 < self.stack_end, "a builtin pushed more slots than the stack's margin");
        self.heap.store64(at, value.bits());
        self.top.set(at + 8);
        Slot(at)
    }
    /// Drops the slots from `slot` on: for loops that push.
    #[inline(always)]
    pub fn pop_to(&self, slot: Slot) {
        self.top.set(slot.0)
    }
    fn push_bits(&self, bits: u64) -> Slot {
        self.push(Value::from_bits(bits))
    }

    // ---- a call in the builtin's place: never nested, so it may wait and be preempted

    /// Begins a call of `callee`; push its positional arguments with [`Cx::push_arg`], then return `Flow::TailCall(count)`
    /// (or `finish_call(count)` to nest).
    pub fn begin_call(&self, callee: Value<'_>) {
        self.push(Value::UNBOUND);
        self.push(Value::UNBOUND);
        self.push(callee);
        for _ in 1..HEADER_BYTES / 8 {
            self.push(Value::UNBOUND);
        }
    }
    pub fn push_arg(&self, value: Value<'_>) {
        self.push(value);
    }
    /// Begins a call of the prelude function `name` (hidden Python code in `prelude/*.py`, for builtins that drive iterators or
    /// call back: it runs in ordinary frames, so it may wait, be preempted and be collected under).
    pub fn begin_prelude(&mut self, name: &'static str) -> Result<(), Raised> {
        let function = self.prelude_function(name)?;
        self.begin_call(self.value(function));
        Ok(())
    }
    /// `begin_prelude`, the arguments in `slots`, `Flow::TailCall`.
    pub fn tail_prelude(&mut self, name: &'static str, slots: &[Slot]) -> Result<Flow, Raised> {
        self.begin_prelude(name)?;
        for &slot in slots {
            self.push_arg(self.get(slot));
        }
        Ok(Flow::TailCall(slots.len() as u32))
    }
    /// A call of `method`, found on a class, with `this` before `args`, in the builtin's place; its result is checked.
    pub(crate) fn tail_method(&mut self, method: u64, this: u64, args: &[u64], then: Then) -> Result<Flow, Raised> {
        let keep = self.push_bits(this);
        let bound = match self.takes_object(self.value(method)) {
            true => None,
            false => Some(self.bind_descriptor(method, this)?),
        };
        let _ = keep;
        match bound {
            Some(bound) => self.begin_call(self.value(bound)),
            None => {
                self.begin_call(self.value(method));
                self.push_bits(this);
            }
        }
        for &arg in args {
            self.push_bits(arg);
        }
        let count = args.len() as u32 + bound.is_none() as u32;
        Ok(if then == Then::Store { Flow::TailCall(count) } else { Flow::TailCallThen(count, then) })
    }

    // ---- nested calls: only where docs/differences lists the builtin as nesting; waiting inside raises RuntimeError

    /// Runs the call begun with [`Cx::begin_call`]; its result is in the new slot.
    pub fn finish_call(&mut self, count: u32) -> Result<Slot, Raised> {
        let window = self.top.get() - count * 8 - HEADER_BYTES;
        let result = self.nest_call(window, count)?;
        // The result moves down onto the slots that began the call.
        let slot = window - 16;
        self.heap.store64(slot, self.heap.load64(result));
        self.top.set(slot + 8);
        Ok(Slot(slot))
    }
    /// `callee(*args)`.
    pub fn call(&mut self, callee: Slot, args: &[Slot]) -> Result<Slot, Raised> {
        self.begin_call(self.get(callee));
        for &arg in args {
            self.push_arg(self.get(arg));
        }
        self.finish_call(args.len() as u32)
    }
    /// `type(receiver).name(receiver, *args)`, or `None` when the class lacks it.
    pub fn call_special(&mut self, receiver: Slot, name: Name, args: &[Slot]) -> Result<Option<Slot>, Raised> {
        let Some(method) = self.special(self.get(receiver).bits(), name) else { return Ok(None) };
        self.call_found(method, receiver, args).map(Some)
    }
    /// Calls a method found on a class.
    pub(crate) fn call_found(&mut self, method: u64, receiver: Slot, args: &[Slot]) -> Result<Slot, Raised> {
        match self.takes_object(self.value(method)) {
            true => {
                self.begin_call(self.value(method));
                self.push_arg(self.get(receiver));
                for &arg in args {
                    self.push_arg(self.get(arg));
                }
                self.finish_call(args.len() as u32 + 1)
            }
            false => {
                let bound = self.bind_descriptor(method, self.get(receiver).bits())?;
                let bound = self.push_bits(bound);
                self.call(bound, args)
            }
        }
    }
    /// `a == b` (identity first, as containers do).
    pub fn eq(&mut self, a: Slot, b: Slot) -> Result<bool, Raised> {
        let (x, y) = (self.get(a), self.get(b));
        if x.is(y) {
            return Ok(true);
        }
        if let Some(equal) = self.heap.pure_eq(x, y) {
            return Ok(equal);
        }
        let slot = self.compare(Name::eq, a, b)?;
        let truth = self.truth(slot);
        self.pop_to(slot);
        truth
    }
    /// A rich comparison (`Name::lt`, `le`, `eq`, `ne`, `gt`, `ge`), its result in the new slot.
    pub fn compare(&mut self, op: Name, a: Slot, b: Slot) -> Result<Slot, Raised> {
        let (x, y) = (self.get(a).bits(), self.get(b).bits());
        if let Some(result) = self.builtin_compare(op, x, y) {
            return Ok(self.push(Value::bool(result)));
        }
        let reflected = match op {
            Name::lt => Name::gt,
            Name::le => Name::ge,
            Name::gt => Name::lt,
            Name::ge => Name::le,
            other => other,
        };
        self.check_nesting(" in comparison")?;
        let (cx, cy) = (self.heap.class_of(self.get(a)), self.heap.class_of(self.get(b)));
        let right_first = !cx.is(cy) && self.heap.is_subclass(cy, cx);
        let order = if right_first { [(b, a, reflected), (a, b, op)] } else { [(a, b, op), (b, a, reflected)] };
        if let Some(slot) = self.ask_comparisons(order)? {
            return Ok(slot);
        }
        let result = self.default_comparison(op, x, y)?;
        Ok(self.push(Value::bool(result)))
    }
    /// The first of these methods' results that is not NotImplemented.
    fn ask_comparisons(&mut self, order: [(Slot, Slot, Name); 2]) -> Result<Option<Slot>, Raised> {
        for (this, other, name) in order {
            if let Some(slot) = self.call_special(this, name, &[other])? {
                if !self.get(slot).is(Value::NOT_IMPLEMENTED) {
                    return Ok(Some(slot));
                }
                self.pop_to(slot);
            }
        }
        Ok(None)
    }
    /// `a < b` as a truth.
    pub fn lt(&mut self, a: Slot, b: Slot) -> Result<bool, Raised> {
        let slot = self.compare(Name::lt, a, b)?;
        let truth = self.truth(slot);
        self.pop_to(slot);
        truth
    }
    /// A binary operator by its dunder name (`Name::add`, …), reflected method included; in-place names too.
    pub fn binary(&mut self, op: Name, a: Slot, b: Slot) -> Result<Slot, Raised> {
        let Some((_, inplace)) = super::operators::row_by_method(op) else { return Err(self.heap.type_error("not a binary operator")) };
        let text = self.heap.intern_str(super::operators::symbol_of(op))?.bits();
        self.begin_prelude(if inplace { "inplace_operator" } else { "binary_operator" })?;
        self.push_bits(text);
        self.push_arg(self.get(a));
        self.push_arg(self.get(b));
        self.finish_call(3)
    }
    /// `hash(v)`.
    pub fn hash(&mut self, v: Slot) -> Result<i64, Raised> {
        if let Some(hash) = self.heap.pure_hash(self.get(v))? {
            return Ok(hash);
        }
        let found = self.heap.lookup_name(self.heap.class_of(self.get(v)), Name::hash).map(|m| m.bits());
        match found {
            Some(method) if method != Value::NONE.bits() => {
                let slot = self.call_found(method, v, &[])?;
                let checked = self.check_result(Then::CheckHash, self.get(slot).bits())?;
                self.pop_to(slot);
                Ok(self.heap.as_i64(self.value(checked)).unwrap_or(0))
            }
            _ => Err(self.heap.cannot_hash(self.get(v))),
        }
    }
    /// `bool(v)`.
    pub fn truth(&mut self, v: Slot) -> Result<bool, Raised> {
        if let Some(truth) = self.pure_truth(self.get(v)) {
            return Ok(truth);
        }
        if let Some(slot) = self.call_special(v, Name::bool_, &[])? {
            let checked = self.check_result(Then::CheckBool, self.get(slot).bits())?;
            self.pop_to(slot);
            return Ok(checked == Value::TRUE.bits());
        }
        if let Some(slot) = self.call_special(v, Name::len, &[])? {
            let checked = self.check_result(Then::CheckLen, self.get(slot).bits())?;
            self.pop_to(slot);
            return Ok(self.value(checked).as_small() != Some(0));
        }
        Ok(true)
    }
    /// `repr(v)`: an exact or derived str.
    pub fn repr(&mut self, v: Slot) -> Result<Slot, Raised> {
        if let Some(text) = crate::types::number::plain_text(&self.heap, self.get(v)) {
            let text = text?.bits();
            return Ok(self.push_bits(text));
        }
        self.shown(v, Name::repr, Then::CheckRepr, " while getting the repr of an object")
    }
    /// `str(v)`.
    pub fn str(&mut self, v: Slot) -> Result<Slot, Raised> {
        if self.heap.is_exact(self.get(v), Kind::Str) {
            return Ok(self.push(self.get(v)));
        }
        if let Some(text) = crate::types::number::plain_text(&self.heap, self.get(v)) {
            let text = text?.bits();
            return Ok(self.push_bits(text));
        }
        self.shown(v, Name::str, Then::CheckStr, " while getting the str of an object")
    }
    fn shown(&mut self, v: Slot, name: Name, then: Then, doing: &str) -> Result<Slot, Raised> {
        self.check_nesting(doing)?;
        let Some(slot) = self.call_special(v, name, &[])? else { return Err(self.heap.type_error("object cannot be shown")) };
        self.check_result(then, self.get(slot).bits())?;
        Ok(slot)
    }
    /// `format(v, spec)`.
    pub fn format(&mut self, v: Slot, spec: Slot) -> Result<Slot, Raised> {
        if let Some(text) = crate::types::format::format_fast(&self.heap, self.get(v), self.heap.str_bytes(self.get(spec))) {
            let text = text?.bits();
            return Ok(self.push_bits(text));
        }
        let Some(slot) = self.call_special(v, Name::format, &[spec])? else {
            return Err(self.heap.type_error("unsupported format string"));
        };
        self.check_result(Then::CheckFormat, self.get(slot).bits())?;
        Ok(slot)
    }
    /// `iter(v)`.
    pub fn iter(&mut self, v: Slot) -> Result<Slot, Raised> {
        let bits = self.get(v).bits();
        if let Some(iterator) = self.builtin_iter(bits)? {
            return Ok(self.push_bits(iterator));
        }
        if let Some(slot) = self.call_iter(v)? {
            let class = self.heap.class_of(self.get(slot));
            if self.heap.lookup_name(class, Name::next).is_none() {
                return Err(self.heap.type_error(&format!("iter() returned non-iterator of type '{}'", self.heap.class_name(class))));
            }
            return Ok(slot);
        }
        let h = &self.heap;
        let value = self.get(v);
        if h.has_items_by_index(value) {
            let iterator = h.new_iter(crate::heap::IterKind::Sequence, Ty::SequenceIterator, &[value, Value::small(0)])?;
            return Ok(self.push(iterator));
        }
        Err(not_iterable(h, value))
    }

    /// What `__iter__` returns; `None` when there is none, as CPython has it also of a descriptor that raises when it is bound.
    fn call_iter(&mut self, v: Slot) -> Result<Option<Slot>, Raised> {
        match self.special(self.get(v).bits(), Name::iter) {
            Some(method) if method == Value::NONE.bits() => Err(not_iterable(&self.heap, self.get(v))),
            Some(method) if self.binds_by_script(method) => {
                match self.bind_descriptor(method, self.get(v).bits()) {
                    Ok(bound) => {
                        let bound = self.push_bits(bound);
                        self.call(bound, &[]).map(Some)
                    }
                    Err(Raised) if self.caught(Ty::BaseException) => Ok(None),
                    Err(Raised) => Err(Raised),
                }
            }
            Some(method) => self.call_found(method, v, &[]).map(Some),
            None => Ok(None),
        }
    }
    /// `next(iterator)`, or `None` at its end.
    pub fn next(&mut self, iterator: Slot) -> Result<Option<Slot>, Raised> {
        let bits = self.get(iterator).bits();
        if let Some(next) = self.next_builtin(bits)? {
            return Ok(next.map(|bits| self.push_bits(bits)));
        }
        if self.heap.is_kind(self.value(bits), Kind::Generator) && self.heap.lookup_name(self.heap.class_of(self.value(bits)), Name::next).is_some() {
            return Ok(self.resume_nested(bits, Resume::Send(Value::NONE.bits()))?.map(|bits| self.push_bits(bits)));
        }
        match self.call_special(iterator, Name::next, &[]) {
            Ok(Some(slot)) => Ok(Some(slot)),
            Ok(None) => Err(self.heap.type_error(&format!("'{}' object is not an iterator", self.heap.type_name(self.value(bits))))),
            Err(Raised) if self.caught(Ty::StopIteration) => Ok(None),
            Err(Raised) => Err(Raised),
        }
    }
    /// `len(v)`.
    pub fn len(&mut self, v: Slot) -> Result<i64, Raised> {
        let value = self.get(v);
        let h = &self.heap;
        if value.is_ref() && !h.is_subclass_instance(value) {
            match h.kind_at(value.offset()) {
                Kind::Str | Kind::Bytes | Kind::ByteArray | Kind::Tuple | Kind::List | Kind::Dict | Kind::Set | Kind::FrozenSet => return Ok(h.len(value) as i64),
                _ => {}
            }
        }
        match self.call_special(v, Name::len, &[])? {
            Some(slot) => {
                let checked = self.check_result(Then::CheckLen, self.get(slot).bits())?;
                self.pop_to(slot);
                Ok(self.heap.as_i64(self.value(checked)).unwrap_or(0))
            }
            None => Err(self.heap.type_error(&format!("object of type '{}' has no len()", self.heap.type_name(self.get(v))))),
        }
    }
    /// `operator.index(v)`: an exact int in the new slot.
    pub fn index(&mut self, v: Slot) -> Result<Slot, Raised> {
        let value = self.get(v);
        let h = &self.heap;
        if h.is_int(value) {
            let exact = match h.as_int(value) {
                Some(n) => h.int_of_class(h.class(Ty::Int), &n)?,
                None => value,
            };
            return Ok(self.push(exact));
        }
        match self.call_special(v, Name::index, &[])? {
            Some(slot) => {
                self.check_result(Then::CheckIndex, self.get(slot).bits())?;
                self.warn_of_subclass(slot, Ty::Int, "__index__ returned non-int")?;
                Ok(slot)
            }
            None => Err(self.heap.type_error(&format!("'{}' object cannot be interpreted as an integer", self.heap.type_name(self.get(v))))),
        }
    }
    /// Gives a DeprecationWarning at the script's line.
    pub fn warn_deprecated(&mut self, message: &str) -> Result<(), Raised> {
        let warn = self.prelude_function("warn_deprecated")?;
        let message = self.heap.str(message)?.bits();
        self.call_bits(warn, &[message])?;
        Ok(())
    }
    /// Warns when a conversion has made an object of a subclass of `ty`; `what` begins the message.
    pub fn warn_of_subclass(&mut self, made: Slot, ty: Ty, what: &str) -> Result<(), Raised> {
        let (h, v) = (&self.heap, self.get(made));
        if h.class_of(v).is(h.class(ty)) {
            return Ok(());
        }
        let of = h.class_name(h.class(ty));
        let message = format!(
            "{what} (type {}).  The ability to return an instance of a strict subclass of {of} is deprecated, and may be removed in a future version of Python.",
            h.type_name(v)
        );
        self.warn_deprecated(&message)
    }
    /// All items of an iterable as a new list.
    pub fn to_list(&mut self, iterable: Slot) -> Result<Slot, Raised> {
        let v = self.get(iterable);
        if !self.heap.is_subclass_instance(v)
            && let Some(items) = self.heap.sequence_items(v)
        {
            let list = self.heap.list(&items)?;
            return Ok(self.push(list));
        }
        let list = self.push(self.heap.list(&[])?);
        let iterator = self.iter(iterable)?;
        while let Some(item) = self.next(iterator)? {
            self.heap.list_push(self.get(list), self.get(item))?;
            self.pop_to(item);
        }
        self.pop_to(iterator);
        Ok(list)
    }
    /// `getattr(v, name)`; `name` is a str.
    pub fn getattr(&mut self, v: Slot, name: Slot) -> Result<Slot, Raised> {
        let name = self.heap.intern(self.plain_str(self.get(name))?)?.bits();
        self.load_attr_nested(self.get(v).bits(), name)
    }
    /// The name of an attribute as an exact str; it may be of a subclass.
    pub(crate) fn plain_str<'h>(&'h self, v: Value<'h>) -> Result<Value<'h>, Raised> {
        if !self.heap.is_str(v) {
            return Err(self.heap.type_error(&format!("attribute name must be string, not '{}'", self.heap.type_name(v))));
        }
        if self.heap.is_exact(v, Kind::Str) { Ok(v) } else { self.heap.str_from(self.heap.str_bytes(v)) }
    }
    pub(crate) fn load_attr_nested(&mut self, object: u64, name: u64) -> Result<Slot, Raised> {
        self.nested(|cx| cx.load_attr_hooked(object, name))?;
        let bits = self.nested_result;
        Ok(self.push_bits(bits))
    }
    fn load_attr_hooked(&mut self, object: u64, name: u64) -> Result<(), Raised> {
        let (base, pc, code, top) = (self.base, self.pc, self.code, self.top.get());
        let result = self.load_attr(object, name, Ret::EXIT).and_then(|step| self.run_out(step));
        // `load_attr` arranges the __getattr__ hook only for calls that store: here it is asked after the fact.
        if result.is_err() && self.pending_is(Ty::AttributeError) && !self.heap.is_kind(self.value(object), Kind::Class) {
            let class = self.heap.class_of(self.value(object));
            let hooked = self.heap.class_flags(class) & crate::heap::ClassFlags::GETATTR != 0;
            let own_look_up = self.heap.class_flags(class) & crate::heap::ClassFlags::GETATTRIBUTE == 0;
            let asked = own_look_up && matches!(self.find_attr(object, name), super::attributes::Found::Missing);
            if hooked && !asked
                && let Some(hook) = self.special(object, Name::getattr)
            {
                self.heap.take_pending();
                (self.base, self.pc, self.code) = (base, pc, code);
                self.top.set(top);
                return self.call_method_of(hook, object, &[name], Ret::EXIT).and_then(|step| self.run_out(step));
            }
        }
        result
    }
    /// `getattr(v, name)`, or `None` on AttributeError.
    pub fn getattr_opt(&mut self, v: Slot, name: Name) -> Result<Option<Slot>, Raised> {
        let name = self.heap.name(name).bits();
        if self.is_plainly_missing(self.get(v).bits(), name) {
            return Ok(None);
        }
        match self.load_attr_nested(self.get(v).bits(), name) {
            Ok(slot) => Ok(Some(slot)),
            Err(Raised) if self.caught(Ty::AttributeError) => Ok(None),
            Err(Raised) => Err(Raised),
        }
    }
    /// Whether `getattr(v, name)` would raise AttributeError without running any Python code.
    pub fn lacks_attr(&mut self, v: Slot, name: Slot) -> Result<bool, Raised> {
        let name = self.heap.intern(self.plain_str(self.get(name))?)?.bits();
        Ok(self.is_plainly_missing(self.get(v).bits(), name))
    }
    /// `setattr(v, name, value)`; UNBOUND deletes.
    pub fn setattr(&mut self, v: Slot, name: Slot, value: Slot) -> Result<(), Raised> {
        let name = self.heap.intern(self.plain_str(self.get(name))?)?.bits();
        let (object, value) = (self.get(v).bits(), self.get(value).bits());
        self.nested(|cx| cx.store_attr(object, name, value, Ret::EXIT).and_then(|step| cx.run_out(step)))
    }
    /// `isinstance(v, class_or_tuple)`, hooks included.
    pub fn isinstance(&mut self, v: Slot, class: Slot) -> Result<bool, Raised> {
        if let Some(known) = self.plain_isinstance(self.get(v), self.get(class)) {
            return Ok(known);
        }
        self.begin_prelude("isinstance_of")?;
        self.push_arg(self.get(v));
        self.push_arg(self.get(class));
        let slot = self.finish_call(2)?;
        let truth = self.truth(slot);
        self.pop_to(slot);
        truth
    }
    /// `isinstance` where no hook is involved.
    pub fn plain_isinstance(&self, v: Value<'_>, class: Value<'_>) -> Option<bool> {
        let h = &self.heap;
        if h.is_kind(class, Kind::Tuple) {
            let Ok(_guard) = h.enter_native("") else {
                h.take_pending();
                return None;
            };
            let mut all_known = true;
            for &c in h.tuple_items(class) {
                match self.plain_isinstance(v, c) {
                    Some(true) if all_known => return Some(true),
                    Some(true) | None => all_known = false,
                    Some(false) => {}
                }
            }
            return if all_known { Some(false) } else { None };
        }
        if !h.is_kind(class, Kind::Class) {
            return None;
        }
        let of = h.class_of(v);
        if of.is(class) {
            return Some(true);
        }
        if !h.class_of(class).is(h.class(Ty::Type)) {
            return None;
        }
        if h.is_subclass(of, class) {
            return Some(true);
        }
        // `__class__` may be a property of a script's class.
        if crate::builtins::has_own_class(h, v) { None } else { Some(false) }
    }

    // ---- tables with any keys

    fn probe(&mut self, table: Slot, key: Slot) -> Result<(Probe, i64), Raised> {
        let hash = self.hash(key)?;
        Ok((self.probe_hashed(table, key, hash, false)?, hash))
    }
    /// Looks up a key whose hash is known. When `__eq__` moves the entries or replaces the candidate, what it said is void and the
    /// look-up begins anew, unless `equal_settles`.
    fn probe_hashed(&mut self, table: Slot, key: Slot, hash: i64, equal_settles: bool) -> Result<Probe, Raised> {
        let mut probe = self.heap.table_probe(self.get(table), self.get(key), hash);
        while let Probe::Ask { entry, resume } = probe {
            let layout = self.heap.table_layout(self.get(table));
            let Some(found) = self.heap.table_entry(self.get(table), entry) else { break };
            let candidate = self.push(found.key);
            let equal = self.eq(candidate, key)?;
            let (h, now) = (&self.heap, self.get(table));
            let void = h.table_layout(now) != layout || entry >= h.table_used(now) || !h.table_entry(now, entry).is_some_and(|e| e.key.is(self.get(candidate)));
            self.pop_to(candidate);
            probe = match (equal, void) {
                (true, void) if !void || equal_settles => Probe::Found(entry),
                (_, true) => self.heap.table_probe(self.get(table), self.get(key), hash),
                _ => self.heap.table_probe_on(self.get(table), self.get(key), hash, resume),
            };
        }
        Ok(probe)
    }
    /// `dict[key] = value` with the hash that the key has in another dict.
    pub(crate) fn dict_set_hashed(&mut self, dict: Slot, key: Slot, hash: i64, value: Slot) -> Result<(), Raised> {
        match self.probe_hashed(dict, key, hash, false)? {
            Probe::Found(n) => {
                self.heap.table_set_value(self.get(dict), n, self.get(value));
                Ok(())
            }
            _ => self.heap.table_add(self.get(dict), self.get(key), hash, self.get(value)),
        }
    }
    /// `dict[key]` or `None`, for any dict and key (may run `__hash__` and `__eq__`).
    pub fn dict_get(&mut self, dict: Slot, key: Slot) -> Result<Option<Slot>, Raised> {
        match self.probe(dict, key)?.0 {
            Probe::Found(n) => Ok(self.heap.table_entry(self.get(dict), n).map(|e| self.push(e.value))),
            _ => Ok(None),
        }
    }
    /// `dict[key] = value`, likewise.
    pub fn dict_set(&mut self, dict: Slot, key: Slot, value: Slot) -> Result<(), Raised> {
        match self.probe(dict, key)? {
            (Probe::Found(n), _) => {
                self.heap.table_set_value(self.get(dict), n, self.get(value));
                Ok(())
            }
            (_, hash) => self.heap.table_add(self.get(dict), self.get(key), hash, self.get(value)),
        }
    }
    /// Removes `key`: the old value, or `None` when it was not there.
    pub fn dict_pop(&mut self, dict: Slot, key: Slot) -> Result<Option<Slot>, Raised> {
        match self.probe(dict, key)?.0 {
            Probe::Found(n) => {
                let old = self.heap.table_entry(self.get(dict), n).map(|e| self.push(e.value));
                self.heap.table_remove(self.get(dict), n);
                Ok(old)
            }
            _ => Ok(None),
        }
    }
    /// Adds to a set; whether it was new.
    pub fn set_add(&mut self, set: Slot, key: Slot) -> Result<bool, Raised> {
        let hash = self.hash(key)?;
        self.set_add_hashed(set, key, hash)
    }
    /// The same with the hash that a table kept.
    pub fn set_add_hashed(&mut self, set: Slot, key: Slot, hash: i64) -> Result<bool, Raised> {
        match self.probe_hashed(set, key, hash, true)? {
            Probe::Found(_) => Ok(false),
            _ => self.heap.table_add(self.get(set), self.get(key), hash, Value::NONE).map(|()| true),
        }
    }
    /// Whether a set or dict has `key`.
    pub fn table_has(&mut self, table: Slot, key: Slot) -> Result<bool, Raised> {
        let hash = self.hash(key)?;
        self.table_has_hashed(table, key, hash)
    }
    /// The same with the hash that a table kept.
    pub fn table_has_hashed(&mut self, table: Slot, key: Slot, hash: i64) -> Result<bool, Raised> {
        Ok(matches!(self.probe_hashed(table, key, hash, false)?, Probe::Found(_)))
    }
    /// Removes from a set; whether it was there.
    pub fn set_discard(&mut self, set: Slot, key: Slot) -> Result<bool, Raised> {
        let hash = self.hash(key)?;
        self.set_discard_hashed(set, key, hash)
    }
    /// The same with the hash that a table kept.
    pub fn set_discard_hashed(&mut self, set: Slot, key: Slot, hash: i64) -> Result<bool, Raised> {
        match self.probe_hashed(set, key, hash, false)? {
            Probe::Found(n) => {
                self.heap.table_remove(self.get(set), n);
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    // ---- the rest

    /// Whether the pending exception is an instance of `ty`; if so it is dropped. A limit is never caught.
    pub fn caught(&mut self, ty: Ty) -> bool {
        if self.limit.is_none() && self.pending_is(ty) {
            self.heap.take_pending();
            return true;
        }
        false
    }
    /// Whether `v` (by identity) is being shown by `repr` already; enters it otherwise. Pair with `leave_repr`.
    pub fn enter_repr(&mut self, v: Slot) -> bool {
        let bits = self.get(v).bits();
        if self.repr_stack.contains(&bits) {
            return true;
        }
        self.repr_stack.push(bits);
        false
    }
    pub fn leave_repr(&mut self) {
        self.repr_stack.pop();
    }
    /// Writes to the program's standard output.
    pub fn write_stdout(&mut self, bytes: &[u8]) -> Result<(), Raised> {
        self.say_last_words();
        self.host.write_stdout(bytes);
        let word = self.interrupt.word.load(std::sync::atomic::Ordering::Relaxed);
        if word != 0 { self.interrupted(word) } else { Ok(()) }
    }
    /// `sys.stdout` in a new slot, when it is no longer the object that stands for the program's standard output (None included).
    /// RuntimeError when it was deleted.
    pub fn replaced_stdout(&mut self) -> Result<Option<Slot>, Raised> {
        let stdout = self.replaced_stream("stdout")?;
        if stdout.is_some_and(|stdout| self.get(stdout).is_unbound()) {
            return Err(self.heap.raise(Ty::RuntimeError, "lost sys.stdout"));
        }
        Ok(stdout)
    }
    /// The same of any of the standard streams; UNBOUND when it was deleted.
    pub(crate) fn replaced_stream(&mut self, name: &str) -> Result<Option<Slot>, Raised> {
        let h = &self.heap;
        let Some(dict) = self.sys_dict().map(|dict| self.value(dict)) else { return Ok(None) };
        let Some(now) = h.dict_get_str(dict, h.intern_str(name)?) else {
            let lost = self.outside.deleted_streams.contains(name);
            return Ok(lost.then(|| self.push(Value::UNBOUND)));
        };
        let original = h.dict_get_str(dict, h.intern_str(&format!("__{name}__"))?);
        Ok(if original.is_some_and(|original| now.is(original)) { None } else { Some(self.push(now)) })
    }
    /// Writes the text of an exception or warning to what stands at `sys.stderr`; to standard error when that fails.
    pub(crate) fn tell(&mut self, text: &str) {
        if !self.tell_other(text) {
            self.write_stderr(text.as_bytes());
        }
    }
    /// The same, when there is a script's object or None at `sys.stderr`; whether that had it.
    pub(crate) fn tell_other(&mut self, text: &str) -> bool {
        if self.limit.is_some() || text.is_empty() {
            return false;
        }
        let mark = self.top.get();
        let told = self.tell_replacement(text).unwrap_or_else(|Raised| {
            self.heap.take_pending();
            false
        });
        self.top.set(mark);
        told
    }
    fn tell_replacement(&mut self, text: &str) -> Result<bool, Raised> {
        let Some(stream) = self.replaced_stream("stderr")?.filter(|&stream| !self.get(stream).is_unbound()) else { return Ok(false) };
        if !self.get(stream).is_none() {
            let name = self.push(self.heap.intern_str("write")?);
            let write = self.getattr(stream, name)?;
            let text = self.push(self.heap.str(text)?);
            self.call(write, &[text])?;
        }
        Ok(true)
    }
    /// Calls a pure or machine row of the table directly (getters, hidden helpers).
    pub(crate) fn call_row(&mut self, number: usize, args: &[u64]) -> Result<u64, Raised> {
        match self.natives[number].body() {
            Body::Pure(function) => {
                let args: Vec<Value<'_>> = args.iter().map(|&bits| self.value(bits)).collect();
                function(&self.heap, &args).map(|v| v.bits())
            }
            Body::Vm(function) => {
                let base = self.top.get();
                for &bits in args {
                    self.push_bits(bits);
                }
                match function(self, Args { base, count: args.len() as u32 })? {
                    Flow::Return(bits) => Ok(bits),
                    Flow::TailCall(count) | Flow::TailCallThen(count, _) => {
                        let slot = self.finish_call(count)?;
                        Ok(self.get(slot).bits())
                    }
                    _ => Err(self.heap.type_error("this attribute cannot be read here")),
                }
            }
        }
    }
}
