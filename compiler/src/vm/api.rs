//! What a builtin may ask of the machine.
//!
//! Whatever can run Python code takes `&mut Cx`, so no bare [`Value`] lives across it: values that must survive stand in
//! slots of the value stack ([`Cx::push`]), which the collector sees. Slots pushed by a builtin vanish when it returns.

use crate::heap::{Heap, Name, Raised, Ty, Value};

/// The machine, as builtins see it.
pub struct Cx {
    pub(crate) heap: Heap,
}

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
        Slot(self.base + i as u32)
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
    pub fn get(&self, slot: Slot) -> Value<'_> {
        todo_vm(slot)
    }
    /// Overwrites a slot.
    pub fn set(&self, slot: Slot, value: Value<'_>) {
        todo_vm((slot, value))
    }
    /// A new slot that holds `value`.
    pub fn push(&self, value: Value<'_>) -> Slot {
        todo_vm(value)
    }
    /// Drops the slots from `slot` on: for loops that push.
    pub fn pop_to(&self, slot: Slot) {
        todo_vm(slot)
    }

    // ---- a call in the builtin's place: never nested, so it may wait and be preempted

    /// Begins a call of `callee`; push its positional arguments with [`Cx::push_arg`], then return `Flow::TailCall(count)`
    /// (or `finish_call(count)` to nest).
    pub fn begin_call(&self, callee: Value<'_>) {
        todo_vm(callee)
    }
    pub fn push_arg(&self, value: Value<'_>) {
        todo_vm(value)
    }
    /// Begins a call of the prelude function `name` (hidden Python code in `prelude/*.py`, for builtins that drive iterators or
    /// call back: it runs in ordinary frames, so it may wait, be preempted and be collected under).
    pub fn begin_prelude(&self, name: &str) -> Result<(), Raised> {
        todo_vm(name)
    }
    /// `begin_prelude`, the arguments in `slots`, `Flow::TailCall`.
    pub fn tail_prelude(&mut self, name: &str, slots: &[Slot]) -> Result<Flow, Raised> {
        self.begin_prelude(name)?;
        for &slot in slots {
            self.push_arg(self.get(slot));
        }
        Ok(Flow::TailCall(slots.len() as u32))
    }

    // ---- nested calls: only where docs/differences lists the builtin as nesting; waiting inside raises RuntimeError

    /// Runs the call begun with [`Cx::begin_call`]; its result is in the new slot.
    pub fn finish_call(&mut self, count: u32) -> Result<Slot, Raised> {
        todo_vm(count)
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
        todo_vm((receiver, name, args))
    }
    /// `a == b` (identity first, as containers do).
    pub fn eq(&mut self, a: Slot, b: Slot) -> Result<bool, Raised> {
        todo_vm((a, b))
    }
    /// A rich comparison (`Name::lt`, `le`, `eq`, `ne`, `gt`, `ge`), its result in the new slot.
    pub fn compare(&mut self, op: Name, a: Slot, b: Slot) -> Result<Slot, Raised> {
        todo_vm((op, a, b))
    }
    /// `a < b` as a truth.
    pub fn lt(&mut self, a: Slot, b: Slot) -> Result<bool, Raised> {
        todo_vm((a, b))
    }
    /// A binary operator by its dunder name (`Name::add`, …), reflected method included; in-place names too.
    pub fn binary(&mut self, op: Name, a: Slot, b: Slot) -> Result<Slot, Raised> {
        todo_vm((op, a, b))
    }
    /// `hash(v)`.
    pub fn hash(&mut self, v: Slot) -> Result<i64, Raised> {
        todo_vm(v)
    }
    /// `bool(v)`.
    pub fn truth(&mut self, v: Slot) -> Result<bool, Raised> {
        todo_vm(v)
    }
    /// `repr(v)`: an exact or derived str.
    pub fn repr(&mut self, v: Slot) -> Result<Slot, Raised> {
        todo_vm(v)
    }
    /// `str(v)`.
    pub fn str(&mut self, v: Slot) -> Result<Slot, Raised> {
        todo_vm(v)
    }
    /// `format(v, spec)`.
    pub fn format(&mut self, v: Slot, spec: Slot) -> Result<Slot, Raised> {
        todo_vm((v, spec))
    }
    /// `iter(v)`.
    pub fn iter(&mut self, v: Slot) -> Result<Slot, Raised> {
        todo_vm(v)
    }
    /// `next(iterator)`, or `None` at its end.
    pub fn next(&mut self, iterator: Slot) -> Result<Option<Slot>, Raised> {
        todo_vm(iterator)
    }
    /// `len(v)`.
    pub fn len(&mut self, v: Slot) -> Result<usize, Raised> {
        todo_vm(v)
    }
    /// `operator.index(v)`: an exact int in the new slot.
    pub fn index(&mut self, v: Slot) -> Result<Slot, Raised> {
        todo_vm(v)
    }
    /// All items of an iterable as a new list.
    pub fn to_list(&mut self, iterable: Slot) -> Result<Slot, Raised> {
        todo_vm(iterable)
    }
    /// `getattr(v, name)`; `name` is a str.
    pub fn getattr(&mut self, v: Slot, name: Slot) -> Result<Slot, Raised> {
        todo_vm((v, name))
    }
    /// `getattr(v, name)`, or `None` on AttributeError.
    pub fn getattr_opt(&mut self, v: Slot, name: Name) -> Result<Option<Slot>, Raised> {
        todo_vm((v, name))
    }
    /// `setattr(v, name, value)`.
    pub fn setattr(&mut self, v: Slot, name: Slot, value: Slot) -> Result<(), Raised> {
        todo_vm((v, name, value))
    }
    /// `isinstance(v, class_or_tuple)`, hooks included.
    pub fn isinstance(&mut self, v: Slot, class: Slot) -> Result<bool, Raised> {
        todo_vm((v, class))
    }
    /// `dict[key]` or `None`, for any dict and key (may run `__hash__` and `__eq__`).
    pub fn dict_get(&mut self, dict: Slot, key: Slot) -> Result<Option<Slot>, Raised> {
        todo_vm((dict, key))
    }
    /// `dict[key] = value`, likewise.
    pub fn dict_set(&mut self, dict: Slot, key: Slot, value: Slot) -> Result<(), Raised> {
        todo_vm((dict, key, value))
    }
    /// Removes `key`: the old value, or `None` when it was not there.
    pub fn dict_pop(&mut self, dict: Slot, key: Slot) -> Result<Option<Slot>, Raised> {
        todo_vm((dict, key))
    }
    /// Adds to a set; whether it was new.
    pub fn set_add(&mut self, set: Slot, key: Slot) -> Result<bool, Raised> {
        todo_vm((set, key))
    }
    /// Whether a set or dict has `key`.
    pub fn table_has(&mut self, table: Slot, key: Slot) -> Result<bool, Raised> {
        todo_vm((table, key))
    }
    /// Removes from a set; whether it was there.
    pub fn set_discard(&mut self, set: Slot, key: Slot) -> Result<bool, Raised> {
        todo_vm((set, key))
    }
    /// Whether the pending exception is an instance of `ty`; if so it is dropped.
    pub fn caught(&mut self, ty: Ty) -> bool {
        todo_vm(ty)
    }
    /// Writes to the program's standard output.
    pub fn write_stdout(&mut self, bytes: &[u8]) -> Result<(), Raised> {
        todo_vm(bytes)
    }
    /// `sys.stdout` in a new slot, when it is no longer the object that stands for the program's standard output (None included).
    pub fn replaced_stdout(&mut self) -> Result<Option<Slot>, Raised> {
        todo_vm(())
    }
    /// Whether `v` (by identity) is being shown by `repr` already; enters it otherwise. Pair with `leave_repr`.
    pub fn enter_repr(&mut self, v: Slot) -> bool {
        todo_vm(v)
    }
    pub fn leave_repr(&mut self) {
        todo_vm(())
    }
}

fn todo_vm<A, R>(_: A) -> R {
    unimplemented!("the machine is being written")
}
