//! Bytes of objects whose class defines `__buffer__`, for builtins that cannot call it themselves.
//!
//! Such a builtin raises: a TypeError, and a note here of what it wants. Who called it has the object copy its bytes, and calls the
//! builtin again, which finds them here (see `vm/lending.rs`).

use std::cell::{Cell, RefCell};

use super::{Heap, Kind, Name, Raised, Value};

/// An object whose bytes a builtin wants.
#[derive(Clone, Copy)]
pub struct Wanted {
    /// The TypeError that was raised for want of them.
    exception: u64,
    pub object: u64,
    /// What `__buffer__` is given.
    pub flags: i64,
    /// Whether the builtin can do without: a failure is its to word.
    pub dispensable: bool,
}

#[derive(Default)]
pub(super) struct Lending {
    wanted: Cell<Option<Wanted>>,
    /// Objects, and the bytes they lend; None for those that failed to.
    pub(super) lent: RefCell<Vec<(u64, u64)>>,
}

impl Heap {
    /// Whether a script's `__buffer__` gives the bytes of `v`.
    pub fn lends_buffer(&self, v: Value<'_>) -> bool {
        let class = self.class_of(v);
        self.is_script_class(class) && self.lookup_name(class, Name::buffer).is_some_and(|found| !self.is_kind(found, Kind::Native))
    }
    /// What `v`, which lends, has lent.
    pub fn lent_bytes<'h>(&'h self, v: Value<'h>, flags: i64, dispensable: bool) -> Result<Option<Value<'h>>, Raised> {
        if let Some(&(_, bytes)) = self.lending.lent.borrow().iter().rev().find(|(object, _)| *object == v.bits()) {
            return Ok(Some(Value::from_bits(bytes)).filter(|bytes| !bytes.is_none()));
        }
        let raised = self.type_error(&format!("a bytes-like object is required, not '{}'", self.type_name(v)));
        self.lending.wanted.set(Some(Wanted { exception: self.pending_bits(), object: v.bits(), flags, dispensable }));
        Err(raised)
    }
    /// What the exception that is pending was raised for want of.
    pub(crate) fn wanted_buffer(&self) -> Option<Wanted> {
        self.lending.wanted.take().filter(|wanted| wanted.exception == self.pending_bits())
    }
    /// Notes what an object lends.
    pub(crate) fn lend_bytes(&self, object: u64, bytes: u64) {
        self.lending.lent.borrow_mut().push((object, bytes));
    }
    pub(crate) fn lent_count(&self) -> usize {
        self.lending.lent.borrow().len()
    }
    pub(crate) fn forget_lent(&self, kept: usize) {
        self.lending.lent.borrow_mut().truncate(kept);
    }
    /// At a collection: an exception that nobody took up may be gone, and another in its place.
    pub(super) fn forget_wanted(&self) {
        self.lending.wanted.set(None);
    }
}
