//! Raising: an exception object is made and left pending; `Raised` is the proof that one is.

use super::{ExceptionField, Heap, Kind, Res, Ty, Value};

/// An exception is pending in the heap. Zero-sized, so that results stay in registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raised;

impl Heap {
    /// Raises `ty(message)`.
    #[cold]
    #[inline(never)]
    pub fn raise(&self, ty: Ty, message: &str) -> Raised {
        match self.str(message).and_then(|text| self.new_exception(self.class(ty), &[text])) {
            Ok(exception) => self.set_pending(exception),
            Err(raised) => raised,
        }
    }

    /// Raises `ty(message)`. The message has the text of `name` in it as [`Heap::str_lossy`] shows it; lone surrogates become what they are.
    #[cold]
    #[inline(never)]
    pub fn raise_naming(&self, ty: Ty, message: &str, name: Value<'_>) -> Raised {
        if !self.str_has_surrogates(name) {
            return self.raise(ty, message);
        }
        let shown = self.str_lossy(name).into_owned();
        let (before, after) = message.split_once(&shown).unwrap_or((message, ""));
        let text = [before.as_bytes(), self.str_bytes(name), after.as_bytes()].concat();
        match self.str_from(&text) {
            Ok(text) => self.raise_with(ty, &[text]),
            Err(raised) => raised,
        }
    }

    /// Raises `ty(*args)`.
    #[cold]
    #[inline(never)]
    pub fn raise_with(&self, ty: Ty, args: &[Value<'_>]) -> Raised {
        match self.new_exception(self.class(ty), args) {
            Ok(exception) => self.set_pending(exception),
            Err(raised) => raised,
        }
    }

    /// `TypeError(message)`.
    #[cold]
    pub fn type_error(&self, message: &str) -> Raised {
        self.raise(Ty::TypeError, message)
    }
    /// `ValueError(message)`.
    #[cold]
    pub fn value_error(&self, message: &str) -> Raised {
        self.raise(Ty::ValueError, message)
    }
    /// `IndexError(message)`.
    #[cold]
    pub fn index_error(&self, message: &str) -> Raised {
        self.raise(Ty::IndexError, message)
    }
    /// `OverflowError(message)`.
    #[cold]
    pub fn overflow_error(&self, message: &str) -> Raised {
        self.raise(Ty::OverflowError, message)
    }
    /// `KeyError(key)`.
    #[cold]
    pub fn key_error(&self, key: Value<'_>) -> Raised {
        self.raise_with(Ty::KeyError, &[key])
    }
    /// `StopIteration(value)`; UNBOUND for no value.
    #[cold]
    pub fn stop_iteration(&self, value: Value<'_>) -> Raised {
        if value.is_unbound() { self.raise_with(Ty::StopIteration, &[]) } else { self.raise_with(Ty::StopIteration, &[value]) }
    }

    /// A new MemoryError; the one that was made at start where there is no room for one.
    #[cold]
    #[inline(never)]
    pub fn out_of_memory(&self) -> Raised {
        self.pages.collect_wanted.set(true);
        // A small reserve of pages lets the exception itself exist.
        let limit = self.pages.limit_pages.get();
        let spare = self.spare_memory_error.replace(Value::UNBOUND.bits());
        if spare == Value::UNBOUND.bits() {
            // The MemoryError that is being made has no room. Whoever makes it takes the spare one.
            return Raised;
        }
        self.pages.limit_pages.set(limit.saturating_add(4));
        let made = self.new_exception(self.class(Ty::MemoryError), &[]).map(|e| e.bits());
        self.pages.limit_pages.set(limit);
        self.spare_memory_error.set(spare);
        self.pending.set(made.unwrap_or(spare));
        Raised
    }

    /// Called once the builtin classes are there.
    pub(crate) fn make_spare_memory_error(&self) -> Result<(), Raised> {
        let spare = self.new_exception(self.class(Ty::MemoryError), &[])?.bits();
        self.spare_memory_error.set(spare);
        Ok(())
    }

    /// A new exception object with its arguments; no `__init__` is run. Payload by type: see types/exceptions.
    pub fn new_exception<'h>(&'h self, class: Value<'h>, args: &[Value<'_>]) -> Res<'h> {
        let args = self.tuple(args)?;
        let unset = Value::UNBOUND;
        let exception =
            self.new_fields_of(Kind::Exception, class, &[args, Value::NONE, Value::NONE, Value::NONE, Value::FALSE, unset])?;
        let base = self.native_ty(class);
        let payload = match base {
            Ty::StopIteration | Ty::SystemExit => match self.len(args) {
                0 => Value::NONE,
                1 => self.field(args, 0),
                _ if base == Ty::SystemExit => args,
                _ => self.field(args, 0),
            },
            _ => unset,
        };
        self.set_exception_field(exception, ExceptionField::Payload, payload);
        Ok(exception)
    }

    pub fn exception_field<'h>(&'h self, exception: Value<'h>, field: ExceptionField) -> Value<'h> {
        debug_assert!(self.is_kind(exception, Kind::Exception));
        self.field_at(exception.offset(), field as u32)
    }
    pub fn set_exception_field(&self, exception: Value<'_>, field: ExceptionField, value: Value<'_>) {
        assert!(self.is_kind(exception, Kind::Exception));
        self.set_field_at(exception.offset(), field as u32, value)
    }
}
