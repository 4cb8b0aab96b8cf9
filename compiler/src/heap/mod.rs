//! The object heap: values, objects, pages, collector. With the dispatch loop it is the only home of unsafe code.
//!
//! Every accessor takes `&Heap` and offsets that came from the heap. Allocation never collects; collection needs `&mut`, so
//! a `Value<'h>` borrowed from `&'h Heap` cannot be stale. Slices are lent only into immutable payloads (str, bytes, big ints).

mod classes;
mod collect;
mod dying;
mod errors;
#[cfg(not(target_arch = "wasm32"))]
mod failing;
mod functions;
mod ints;
mod lending;
mod lists;
mod object;
mod pages;
mod scratch;
mod sets;
mod strings;
mod tables;
mod tuples;
mod value;
mod instances;
mod well_known;

use std::cell::{Cell, RefCell};

pub use classes::{ClassField, ClassFlags};
pub use errors::Raised;
pub use ints::{IntView, WIDE_LIMBS};
pub use object::*;
pub(crate) use instances::INLINE_VALUES;
pub use functions::{NATIVE_OWNER, NATIVE_ROW, NATIVE_SELF};
pub(crate) use scratch::Scratch;
pub use strings::{StrBuilder, code_point_bytes, count_code_points, decode_code_point, encode_code_point};
pub use tables::{Entry, Probe};
pub use value::{SMALL_MAX, SMALL_MIN, Value};
pub use well_known::{Name, TYS, Ty, TyRow};

pub(crate) use collect::{GENERATOR_CREATED, GENERATOR_FINISHED, GENERATOR_STATE, GENERATOR_SUSPENDED, Marker, STEP_INITIAL, STEP_STATE};
pub(crate) use value::{TAG_INT, TAG_REF, FLOAT_END};

/// The result of what yields a value or raises.
pub type Res<'h> = Result<Value<'h>, Raised>;

/// All objects, the builtin classes, interned names and the pending exception.
pub struct Heap {
    pub(crate) pages: pages::Pages,
    classes: Vec<Cell<u32>>,
    names: Vec<Cell<u64>>,
    interned: RefCell<std::collections::HashSet<strings::InternedKey>>,
    one_char: RefCell<Vec<u64>>,
    empty_str: Cell<u64>,
    empty_tuple: Cell<u64>,
    empty_bytes: Cell<u64>,
    /// The exception being raised, or UNBOUND.
    pending: Cell<u64>,
    /// A MemoryError, for when not even that can be made.
    spare_memory_error: Cell<u64>,
    version_counter: Cell<u32>,
    shapes: RefCell<instances::Shapes>,
    attr_cache: RefCell<Vec<classes::CacheEntry>>,
    hash_key: Cell<(u64, u64)>,
    weak_refs: RefCell<Vec<u32>>,
    /// The plain reference without callback to an object, which all who ask for one share.
    shared_refs: RefCell<std::collections::HashMap<u32, u32>>,
    finalizable: RefCell<Vec<u32>>,
    /// Memoryviews of bytearrays, until they are released or found dead.
    exporting: RefCell<Vec<u32>>,
    closable: RefCell<Vec<u32>>,
    lending: lending::Lending,
    pub(crate) finalize_queue: RefCell<Vec<u64>>,
    collections: Cell<u64>,
    pub(crate) stress: Cell<bool>,
    /// Bumped when caches keyed by shape alone may be wrong (a data descriptor was added to a class that has instances).
    pub(crate) cache_epoch: Cell<u32>,
    /// How deep native code that may recurse is; see [`Heap::enter_native`].
    native_depth: Cell<u32>,
    /// Most digits that an int is converted to or from decimal with; 0 for any number.
    pub int_max_str_digits: Cell<u32>,
    /// Allocations that are made to fail, natively and in tests.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) failing: failing::Failing,
}

/// Recursion of native code (repr, comparison, hashing of nested containers) stops here with RecursionError.
const NATIVE_DEPTH_MAX: u32 = 5000;

/// Counts one level of native recursion until it is dropped.
pub struct NativeGuard<'h>(&'h Heap);

impl Drop for NativeGuard<'_> {
    fn drop(&mut self) {
        self.0.native_depth.set(self.0.native_depth.get() - 1);
    }
}

/// Bytes up to which [`Heap::copy_in`] copies by words.
const COPIED_BY_WORDS: usize = 64;

impl Heap {
    /// A heap with the builtin classes and names, but nothing in their namespaces.
    pub fn new() -> Heap {
        Heap::with_hash_key(0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F)
    }

    /// The same, with a key for the hash of str and bytes.
    pub fn with_hash_key(lo: u64, hi: u64) -> Heap {
        let heap = Heap {
            pages: pages::Pages::new(),
            classes: well_known::TYS.iter().map(|_| Cell::new(0)).collect(),
            names: well_known::NAMES.iter().map(|_| Cell::new(Value::UNBOUND.bits())).collect(),
            interned: RefCell::default(),
            one_char: RefCell::default(),
            empty_str: Cell::new(0),
            empty_tuple: Cell::new(0),
            empty_bytes: Cell::new(0),
            pending: Cell::new(Value::UNBOUND.bits()),
            spare_memory_error: Cell::new(Value::UNBOUND.bits()),
            version_counter: Cell::new(1),
            shapes: RefCell::default(),
            attr_cache: RefCell::new(vec![classes::CacheEntry::default(); classes::CACHE_ENTRIES]),
            hash_key: Cell::new((lo, hi)),
            weak_refs: RefCell::default(),
            shared_refs: RefCell::default(),
            finalizable: RefCell::default(),
            exporting: RefCell::default(),
            closable: RefCell::default(),
            lending: lending::Lending::default(),
            finalize_queue: RefCell::default(),
            collections: Cell::new(0),
            stress: Cell::new(false),
            cache_epoch: Cell::new(0),
            native_depth: Cell::new(0),
            int_max_str_digits: Cell::new(4300),
            #[cfg(not(target_arch = "wasm32"))]
            failing: failing::Failing::default(),
        };
        heap.boot();
        heap
    }

    /// Enters native code that may recurse; RecursionError when it is too deep.
    pub fn enter_native(&self, doing: &str) -> Result<NativeGuard<'_>, Raised> {
        if self.native_depth.get() >= NATIVE_DEPTH_MAX {
            return Err(self.raise(Ty::RecursionError, &format!("maximum recursion depth exceeded{doing}")));
        }
        self.native_depth.set(self.native_depth.get() + 1);
        Ok(NativeGuard(self))
    }

    /// As [`Heap::enter_native`] for code that needs the whole machine meanwhile: every success is paired with [`Heap::leave_deep`].
    pub fn enter_deep(&self, doing: &str) -> Result<(), Raised> {
        std::mem::forget(self.enter_native(doing)?);
        Ok(())
    }
    pub fn leave_deep(&self) {
        self.native_depth.set(self.native_depth.get().saturating_sub(1));
    }

    /// Seeds the hash of str and bytes, and the order-independent mixing of table buckets.
    pub fn set_hash_key(&self, lo: u64, hi: u64) {
        self.hash_key.set((lo, hi));
    }

    // ---- raw memory; offsets come from this heap only

    #[inline(always)]
    pub(crate) fn load8(&self, offset: u32) -> u8 {
        // SAFETY: see the module doc.
        unsafe { *self.pages.at(offset) }
    }
    #[inline(always)]
    pub(crate) fn store8(&self, offset: u32, value: u8) {
        // SAFETY: see the module doc.
        unsafe { *self.pages.at(offset) = value }
    }
    #[inline(always)]
    pub(crate) fn load16(&self, offset: u32) -> u16 {
        // SAFETY: see the module doc.
        unsafe { *(self.pages.at(offset) as *const u16) }
    }
    #[inline(always)]
    pub(crate) fn load32(&self, offset: u32) -> u32 {
        self.pages.load32(offset)
    }
    #[inline(always)]
    pub(crate) fn store32(&self, offset: u32, value: u32) {
        self.pages.store32(offset, value)
    }
    #[inline(always)]
    pub(crate) fn load64(&self, offset: u32) -> u64 {
        // SAFETY: see the module doc.
        unsafe { *(self.pages.at(offset) as *const u64) }
    }
    #[inline(always)]
    pub(crate) fn store64(&self, offset: u32, value: u64) {
        // SAFETY: see the module doc.
        unsafe { *(self.pages.at(offset) as *mut u64) = value }
    }
    /// As [`Heap::move_words`], four words a turn: both places have room for as many as that makes.
    #[inline(always)]
    pub(crate) fn move_words_by_fours(&self, from: u32, to: u32, count: u32) {
        let end = from + count * 8;
        let (mut from, mut to) = (from, to);
        while from < end {
            for word in 0..4 {
                // SAFETY: as load64. Volatile, so that it stays what it is.
                self.store64(to + word * 8, unsafe { (self.pages.at(from + word * 8) as *const u64).read_volatile() });
            }
            (from, to) = (from + 32, to + 32);
        }
    }
    /// Copies words between two places that do not overlap. A plain loop: short copies are faster so than by a call.
    #[inline(always)]
    pub(crate) fn move_words(&self, from: u32, to: u32, count: u32) {
        for i in 0..count {
            // SAFETY: as load64. Volatile, so that it stays a loop.
            self.store64(to + i * 8, unsafe { (self.pages.at(from + i * 8) as *const u64).read_volatile() });
        }
    }
    /// Lends `len` bytes; the caller knows that they do not change while the loan lasts.
    #[inline(always)]
    pub(crate) fn lend(&self, offset: u32, len: u32) -> &[u8] {
        // SAFETY: see the module doc; only immutable payloads are lent.
        unsafe { std::slice::from_raw_parts(self.pages.at(offset), len as usize) }
    }
    /// Words that never change, lent like the bytes of [`Heap::lend`].
    pub(crate) fn lend_words<'h>(&'h self, offset: u32, count: u32) -> &'h [u32] {
        // SAFETY: as for `lend`; objects are aligned to 8.
        unsafe { std::slice::from_raw_parts(self.pages.at(offset) as *const u32, count as usize) }
    }
    #[inline(always)]
    pub(crate) fn values_at<'h>(&'h self, offset: u32, count: u32) -> &'h [Value<'h>] {
        // SAFETY: the slots lie on the value stack, which never moves, and hold valid values; the loan forbids collecting.
        unsafe { std::slice::from_raw_parts(self.pages.at(offset) as *const Value<'h>, count as usize) }
    }
    #[inline(always)]
    pub(crate) fn copy_in(&self, offset: u32, bytes: &[u8]) {
        if bytes.len() <= COPIED_BY_WORDS {
            return self.copy_short(offset, bytes);
        }
        // SAFETY: the caller allocated at least `bytes.len()` at `offset`; the source may not be the same block.
        unsafe { std::ptr::copy(bytes.as_ptr(), self.pages.at(offset), bytes.len()) }
    }
    /// What is short is copied by words on the spot: in the sandbox the other way is a call of the host's `memmove`.
    #[inline(never)]
    pub(super) fn copy_short(&self, offset: u32, bytes: &[u8]) {
        let (from, n) = (bytes.as_ptr(), bytes.len());
        let to = self.pages.at(offset);
        // SAFETY: as above; every read and write lies within the `n` bytes. The last word overlaps the one before it.
        unsafe {
            let copy_word = |at: usize| to.add(at).cast::<u64>().write_unaligned(from.add(at).cast::<u64>().read_unaligned());
            let copy_half = |at: usize| to.add(at).cast::<u32>().write_unaligned(from.add(at).cast::<u32>().read_unaligned());
            let copy_byte = |at: usize| to.add(at).write(from.add(at).read());
            if n >= 8 {
                let mut at = 0;
                while at + 8 <= n {
                    copy_word(at);
                    at += 8;
                }
                if at < n {
                    copy_word(n - 8);
                }
            } else if n >= 4 {
                copy_half(0);
                copy_half(n - 4);
            } else if n > 0 {
                copy_byte(0);
                copy_byte(n / 2);
                copy_byte(n - 1);
            }
        }
    }
    #[inline(always)]
    pub(crate) fn copy_within(&self, from: u32, to: u32, len: u32) {
        // SAFETY: both ranges belong to blocks of this heap; `copy` allows overlap.
        unsafe { std::ptr::copy(self.pages.at(from), self.pages.at(to), len as usize) }
    }
    pub(crate) fn fill(&self, offset: u32, byte: u8, len: u32) {
        // SAFETY: the range belongs to a block of this heap.
        unsafe { std::ptr::write_bytes(self.pages.at(offset), byte, len as usize) }
    }

    /// A buffer of at least `size` bytes, or MemoryError.
    pub(crate) fn alloc_raw(&self, size: u64) -> Result<u32, Raised> {
        if size > u32::MAX as u64 / 2 {
            return Err(self.out_of_memory());
        }
        #[cfg(not(target_arch = "wasm32"))]
        if self.failing.fails() {
            return Err(self.out_of_memory());
        }
        self.pages.alloc_raw(size as u32).map_err(|_| self.out_of_memory())
    }
    /// The values' stack, of whole pages.
    pub(crate) fn alloc_stack(&self, size: u32) -> Result<u32, Raised> {
        let stack = self.alloc_raw(size.into())?;
        self.pages.stack_bytes.set(size.into());
        Ok(stack)
    }
    pub(crate) fn free_raw(&self, offset: u32) {
        self.pages.free_raw(offset)
    }

    // ---- headers

    /// A new object: header written, `body` bytes after it uninitialised.
    #[inline(always)]
    pub(crate) fn alloc(&self, kind: Kind, class: u32, body: u64, len: u32) -> Result<u32, Raised> {
        let size = body.saturating_add(HEADER as u64);
        if size > u32::MAX as u64 / 2 {
            return Err(self.out_of_memory());
        }
        #[cfg(not(target_arch = "wasm32"))]
        if self.failing.fails() {
            return Err(self.out_of_memory());
        }
        let Ok(offset) = self.pages.alloc_object(size as u32) else { return Err(self.out_of_memory()) };
        self.store64(offset, kind as u64 | (class as u64) << 32);
        self.store64(offset + 8, (len as u64) << 32);
        Ok(offset)
    }

    #[inline(always)]
    pub(crate) fn kind_at(&self, offset: u32) -> Kind {
        Kind::of(self.load8(offset))
    }
    #[inline(always)]
    pub(crate) fn class_at(&self, offset: u32) -> u32 {
        self.load32(offset + 4)
    }
    #[inline(always)]
    pub(crate) fn len_at(&self, offset: u32) -> u32 {
        self.load32(offset + 12)
    }
    #[inline(always)]
    pub(crate) fn set_len_at(&self, offset: u32, len: u32) {
        self.store32(offset + 12, len)
    }
    #[inline(always)]
    pub(crate) fn field_at(&self, offset: u32, index: u32) -> Value<'_> {
        Value::from_bits(self.load64(offset + HEADER + index * 8))
    }
    #[inline(always)]
    pub(crate) fn set_field_at(&self, offset: u32, index: u32, value: Value<'_>) {
        self.store64(offset + HEADER + index * 8, value.bits())
    }

    // ---- what anyone may ask of a value

    /// Its kind, when it is an object of the heap (`None`: small int, float, singleton).
    #[inline(always)]
    pub fn kind(&self, v: Value<'_>) -> Option<Kind> {
        if v.is_ref() { Some(self.kind_at(v.offset())) } else { None }
    }
    /// Whether it is an object of `kind`, subclasses included.
    #[inline(always)]
    pub fn is_kind(&self, v: Value<'_>, kind: Kind) -> bool {
        v.is_ref() && self.load8(v.offset()) == kind as u8
    }
    /// Whether it is an object of `kind` whose class is the builtin one.
    #[inline(always)]
    pub fn is_exact(&self, v: Value<'_>, kind: Kind) -> bool {
        self.is_kind(v, kind) && self.flags(v) & FLAG_SUBCLASS == 0
    }
    /// Header flags of an object.
    #[inline(always)]
    pub fn flags(&self, v: Value<'_>) -> u8 {
        debug_assert!(v.is_ref());
        self.load8(v.offset() + 1)
    }
    /// Sets and clears header flags of an object.
    pub fn change_flags(&self, v: Value<'_>, set: u8, clear: u8) {
        self.store8(v.offset() + 1, (self.flags(v) & !clear) | set)
    }
    /// The kind's own 16 bits.
    #[inline(always)]
    pub fn aux(&self, v: Value<'_>) -> u16 {
        self.load16(v.offset() + 2)
    }
    pub fn set_aux(&self, v: Value<'_>, aux: u16) {
        self.store8(v.offset() + 2, aux as u8);
        self.store8(v.offset() + 3, (aux >> 8) as u8);
    }
    /// `header.len`: items of a tuple or list, code points of a str, bytes of a bytes, entries of a dict or set.
    #[inline(always)]
    pub fn len(&self, v: Value<'_>) -> usize {
        debug_assert!(v.is_ref());
        self.len_at(v.offset()) as usize
    }
    /// Field `index` of an object with the Fields layout.
    #[inline(always)]
    pub fn field<'h>(&'h self, v: Value<'h>, index: usize) -> Value<'h> {
        debug_assert!(self.kind_at(v.offset()).layout() == Layout::Fields && index < self.len(v));
        self.field_at(v.offset(), index as u32)
    }
    /// Writes field `index` of an object with the Fields layout.
    #[inline(always)]
    pub fn set_field(&self, v: Value<'_>, index: usize, value: Value<'_>) {
        assert!(self.kind_at(v.offset()).layout() == Layout::Fields && index < self.len(v));
        self.set_field_at(v.offset(), index as u32, value)
    }
    /// A new object with the Fields layout, of builtin class `ty`.
    pub fn new_fields<'h>(&'h self, kind: Kind, ty: Ty, fields: &[Value<'h>]) -> Res<'h> {
        self.new_fields_of(kind, self.class(ty), fields)
    }
    /// As [`Heap::new_fields`], of any class; the SUBCLASS flag is set when the class is a script's.
    pub fn new_fields_of<'h>(&'h self, kind: Kind, class: Value<'h>, fields: &[Value<'h>]) -> Res<'h> {
        debug_assert!(kind.layout() == Layout::Fields);
        let offset = self.alloc(kind, class.offset(), fields.len() as u64 * 8, fields.len() as u32)?;
        for (i, &field) in fields.iter().enumerate() {
            self.set_field_at(offset, i as u32, field);
        }
        self.mark_subclass(offset, class);
        Ok(Value::from_ref(offset))
    }
    /// As [`Heap::new_fields`]; behind the fields stand `count` words copied from `from`, which are values.
    pub(crate) fn new_fields_and_words<'h>(&'h self, kind: Kind, ty: Ty, fields: &[Value<'h>], from: u32, count: u32) -> Res<'h> {
        debug_assert!(kind.layout() == Layout::Fields);
        let first = fields.len() as u32;
        let offset = self.alloc(kind, self.class(ty).offset(), (first as u64 + count as u64) * 8, first + count)?;
        for (i, &field) in fields.iter().enumerate() {
            self.set_field_at(offset, i as u32, field);
        }
        self.move_words(from, offset + HEADER + first * 8, count);
        Ok(Value::from_ref(offset))
    }
    /// As [`Heap::new_fields`] of a builtin class, all its fields unbound. Behind them is room for three more.
    pub fn unbound_fields<'h>(&'h self, kind: Kind, ty: Ty, count: u32) -> Res<'h> {
        debug_assert!(kind.layout() == Layout::Fields);
        let offset = self.alloc(kind, self.class(ty).offset(), (count as u64 + 3) * 8, count)?;
        for i in 0..count {
            self.set_field_at(offset, i, Value::UNBOUND);
        }
        Ok(Value::from_ref(offset))
    }
    /// A builtin iterator.
    pub fn new_iter<'h>(&'h self, kind: IterKind, ty: Ty, fields: &[Value<'h>]) -> Res<'h> {
        let v = self.new_fields(Kind::Iterator, ty, fields)?;
        self.set_aux(v, kind as u16);
        Ok(v)
    }

    /// The Python class of a value (`type(v)`).
    #[inline(always)]
    pub fn class_of<'h>(&'h self, v: Value<'h>) -> Value<'h> {
        if v.is_ref() {
            return Value::from_ref(self.class_at(v.offset()));
        }
        self.class(self.immediate_ty(v))
    }
    #[inline(always)]
    fn immediate_ty(&self, v: Value<'_>) -> Ty {
        if v.is_small() {
            Ty::Int
        } else if v.is_float() {
            Ty::Float
        } else if v.is_bool() {
            Ty::Bool
        } else if v.is_none() {
            Ty::NoneType
        } else if v.is(Value::NOT_IMPLEMENTED) {
            Ty::NotImplementedType
        } else if v.is(Value::ELLIPSIS) {
            Ty::EllipsisType
        } else {
            Ty::Object
        }
    }
    /// The builtin class `ty`.
    #[inline(always)]
    pub fn class(&self, ty: Ty) -> Value<'_> {
        Value::from_ref(self.classes[ty as usize].get())
    }
    /// Offset of the attribute dict, for kinds other than Instance: the dict, if there is one.
    pub fn dict_of<'h>(&'h self, v: Value<'h>) -> Option<Value<'h>> {
        match self.load32(v.offset() + 8) {
            0 => None,
            offset => Some(Value::from_ref(offset)),
        }
    }
    /// Gives an object of a kind other than Instance its attribute dict.
    pub fn set_dict_of(&self, v: Value<'_>, dict: Value<'_>) {
        assert!(self.kind_at(v.offset()) != Kind::Instance);
        self.store32(v.offset() + 8, dict.offset());
    }

    /// The pending exception is taken.
    pub fn take_pending(&self) -> Value<'_> {
        Value::from_bits(self.pending.replace(Value::UNBOUND.bits()))
    }
    /// Bits of the pending exception, or of UNBOUND.
    pub(crate) fn pending_bits(&self) -> u64 {
        self.pending.get()
    }
    /// Makes `exception` the pending one.
    pub fn set_pending(&self, exception: Value<'_>) -> Raised {
        self.pending.set(exception.bits());
        Raised
    }

    pub(crate) fn next_version(&self) -> u32 {
        let version = self.version_counter.get() + 1;
        self.version_counter.set(version);
        version
    }
    pub(crate) fn hash_seed(&self) -> (u64, u64) {
        self.hash_key.get()
    }
    /// Whether the dispatch loop should collect at its next safepoint.
    #[inline(always)]
    pub(crate) fn collect_wanted(&self) -> bool {
        self.pages.collect_wanted.get()
    }
    /// What was allocated so far does not count towards the next collection: it is there to stay.
    pub(crate) fn forget_allocation(&self) {
        self.pages.since_collection.set(0);
        self.pages.collect_wanted.set(false);
    }
    /// Bytes in use, at peak, and collections so far.
    pub fn statistics(&self) -> (u64, u64, u64) {
        (self.pages.used_bytes(), self.pages.peak_bytes(), self.collections.get())
    }
    /// Bytes that the heap may use. What was used before, to make the engine, is no peak of the script's.
    pub fn set_memory_limit(&self, bytes: u64) {
        self.pages.forget_peak();
        self.pages.limit_pages.set((bytes / pages::PAGE as u64).min(u32::MAX as u64) as u32);
    }
}

impl Default for Heap {
    fn default() -> Self {
        Heap::new()
    }
}
