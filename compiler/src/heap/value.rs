//! One Python value in 64 bits (NaN-boxing), and what a bit pattern means.
//!
//! | top 16 bits | meaning |
//! |---|---|
//! | 0x0000–0xFFF8 | a float (NaNs are canonicalised where they enter) |
//! | 0xFFFC | a reference: the low 32 bits are the object's offset in the arena |
//! | 0xFFFE | a singleton |
//! | 0xFFFF | an int of 48 bits, two's complement |

use std::marker::PhantomData;

use super::Heap;

/// A value that is valid while the heap `'h` is not collected: only `&mut Cx` can do that, so the borrow checker roots it.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(transparent)]
pub struct Value<'h>(u64, PhantomData<&'h Heap>);

pub(crate) const TAG_REF: u64 = 0xFFFC << 48;
pub(crate) const TAG_SINGLE: u64 = 0xFFFE << 48;
pub(crate) const TAG_INT: u64 = 0xFFFF << 48;
/// Every pattern below this is a float.
pub(crate) const FLOAT_END: u64 = 0xFFF9 << 48;
const CANONICAL_NAN: u64 = 0x7FF8 << 48;

/// Smallest int held in the value itself.
pub const SMALL_MIN: i64 = -(1 << 47);
/// Largest int held in the value itself.
pub const SMALL_MAX: i64 = (1 << 47) - 1;

impl<'h> Value<'h> {
    pub const NONE: Value<'static> = Value::single(0);
    pub const FALSE: Value<'static> = Value::single(2);
    pub const TRUE: Value<'static> = Value::single(3);
    pub const NOT_IMPLEMENTED: Value<'static> = Value::single(4);
    pub const ELLIPSIS: Value<'static> = Value::single(5);
    /// Not a Python value: an unassigned register, an absent argument, a deleted entry.
    pub const UNBOUND: Value<'static> = Value::single(6);

    const fn single(n: u64) -> Value<'static> {
        Value(TAG_SINGLE | n, PhantomData)
    }

    /// The bits. They carry no lifetime: keep them only where the collector looks.
    #[inline(always)]
    pub const fn bits(self) -> u64 {
        self.0
    }

    /// Trusts `bits` to be a live value of this heap.
    #[inline(always)]
    pub(crate) const fn from_bits(bits: u64) -> Value<'h> {
        Value(bits, PhantomData)
    }

    #[inline(always)]
    pub(crate) const fn from_ref(offset: u32) -> Value<'h> {
        Value(TAG_REF | offset as u64, PhantomData)
    }

    /// A bool.
    #[inline(always)]
    pub const fn bool(b: bool) -> Value<'static> {
        Value::single(2 + b as u64)
    }

    /// An int in the small range; see [`Heap::int`] for any.
    #[inline(always)]
    pub const fn small(n: i64) -> Value<'static> {
        debug_assert!(n >= SMALL_MIN && n <= SMALL_MAX);
        Value(n as u64 | TAG_INT, PhantomData)
    }

    /// A small int if it fits.
    #[inline(always)]
    pub const fn try_small(n: i64) -> Option<Value<'static>> {
        if n >= SMALL_MIN && n <= SMALL_MAX { Some(Value(n as u64 | TAG_INT, PhantomData)) } else { None }
    }

    /// A float; NaNs become the canonical one.
    #[inline(always)]
    pub fn float(f: f64) -> Value<'static> {
        Value(if f.is_nan() { CANONICAL_NAN } else { f.to_bits() }, PhantomData)
    }

    #[inline(always)]
    pub const fn is_small(self) -> bool {
        self.0 >= TAG_INT
    }

    /// The small int, if it is one. Bools are not.
    #[inline(always)]
    pub const fn as_small(self) -> Option<i64> {
        if self.is_small() { Some(((self.0 << 16) as i64) >> 16) } else { None }
    }

    #[inline(always)]
    pub const fn is_float(self) -> bool {
        self.0 < FLOAT_END
    }

    /// The float, if it is an exact one.
    #[inline(always)]
    pub fn as_float(self) -> Option<f64> {
        if self.is_float() { Some(f64::from_bits(self.0)) } else { None }
    }

    #[inline(always)]
    pub const fn is_ref(self) -> bool {
        (self.0 >> 48) == 0xFFFC
    }

    /// Offset of the object in the arena.
    #[inline(always)]
    pub(crate) const fn offset(self) -> u32 {
        self.0 as u32
    }

    #[inline(always)]
    pub fn is_none(self) -> bool {
        self.0 == Value::NONE.0
    }

    #[inline(always)]
    pub fn is_unbound(self) -> bool {
        self.0 == Value::UNBOUND.0
    }

    #[inline(always)]
    pub fn is_bool(self) -> bool {
        (self.0 & !1) == Value::FALSE.0
    }

    /// `Some` for the two bools.
    #[inline(always)]
    pub fn as_bool(self) -> Option<bool> {
        if self.is_bool() { Some(self.0 & 1 == 1) } else { None }
    }

    /// Python's `is`.
    #[inline(always)]
    pub fn is(self, other: Value<'_>) -> bool {
        self.0 == other.0
    }

    /// `None` for UNBOUND: an argument that was not given.
    #[inline(always)]
    pub fn given(self) -> Option<Value<'h>> {
        if self.is_unbound() { None } else { Some(self) }
    }

    /// `None` for UNBOUND and for Python's None.
    #[inline(always)]
    pub fn given_not_none(self) -> Option<Value<'h>> {
        if self.is_unbound() || self.is_none() { None } else { Some(self) }
    }
}

impl std::fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(n) = self.as_small() {
            write!(f, "{n}")
        } else if let Some(x) = self.as_float() {
            write!(f, "{x:?}")
        } else if self.is_ref() {
            write!(f, "@{:x}", self.offset())
        } else {
            write!(f, "single#{}", self.0 & 0xFF)
        }
    }
}
