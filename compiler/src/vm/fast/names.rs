//! Names and attributes: cells, globals, and what inline caches know of attributes.

use super::layout::{CLASS_VERSION, FUNCTION_GLOBALS, GENERATOR_FUNCTION, TABLE_VERSION, UNBOUND, is_ref};
use super::{HotLoop, Word};
use crate::heap::{HEADER, INLINE_VALUES, Kind};
use crate::vm::stubs::{StubKind, stub_slot};

/// In a global's cache: the entry is one of the builtins'.
pub(crate) const IN_BUILTINS: u32 = 1 << 31;

impl HotLoop<'_> {
    #[inline(always)]
    pub(super) fn load_cell(&mut self, w: Word) -> bool {
        let value = self.cx.heap.load64(self.get(w.b()) as u32 + HEADER);
        if value != UNBOUND {
            return self.done(w.a(), value, 1);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn store_cell(&mut self, w: Word) -> bool {
        self.cx.heap.store64(self.get(w.a()) as u32 + HEADER, self.get(w.b()));
        self.next(1)
    }

    /// The globals of the function that runs, when they are those that a cache is for.
    #[inline(always)]
    fn cached_globals(&self, cache: u64) -> Option<u32> {
        let callee = self.header(4) as u32;
        // Of a generator's frame, the function is the generator's.
        let function = if self.cx.heap.load8(callee) == Kind::Generator as u8 { self.cx.heap.load32(callee + GENERATOR_FUNCTION) } else { callee };
        if self.cx.heap.load8(function) != Kind::Function as u8 {
            return None;
        }
        let globals = self.cx.heap.load32(function + FUNCTION_GLOBALS);
        (cache != 0 && self.cx.heap.load32(globals + TABLE_VERSION) == cache as u32).then_some(globals)
    }

    #[inline(always)]
    pub(super) fn load_global(&mut self, w: Word) -> bool {
        let cache = self.word(1);
        if let Some(globals) = self.cached_globals(cache) {
            let at = (cache >> 32) as u32;
            if at & IN_BUILTINS == 0 {
                return self.done(w.a(), self.cx.heap.table_value_at(globals, at), 2);
            }
            let builtins = self.cx.builtins as u32;
            if self.cx.heap.load32(builtins + TABLE_VERSION) == self.cx.builtins_version {
                return self.done(w.a(), self.cx.heap.table_value_at(builtins, at & !IN_BUILTINS), 2);
            }
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn store_global(&mut self, w: Word) -> bool {
        let cache = self.word(1);
        if let Some(globals) = self.cached_globals(cache) {
            self.cx.heap.set_table_value_at(globals, (cache >> 32) as u32, self.get(w.a()));
            return self.next(2);
        }
        self.leave_cold()
    }

    /// Key and payload of the inline cache, if it is for this id (a shape or a version, which `half` takes from the key), or of
    /// the stub that an instruction elsewhere left for the same name.
    #[inline(always)]
    fn cached(&self, name: u16, id: u32, kind: StubKind, half: fn(u64) -> u32) -> Option<(u64, u64)> {
        let (key, payload) = (self.word(1), self.word(2));
        if half(key) == id {
            return Some((key, payload));
        }
        // SAFETY: the verifier checked the index of the name.
        let name = unsafe { *(*self.cx.code).names.as_ptr().add(name as usize) } as u32 | kind as u32;
        let stub = &self.cx.stubs[stub_slot(id, name)];
        (stub.name == name && half(stub.key) == id).then_some((stub.key, stub.payload))
    }

    /// An object of a script's class.
    #[inline(always)]
    fn instance(&self, v: u64) -> Option<u32> {
        (is_ref(v) && self.cx.heap.load8(v as u32) == Kind::Instance as u8).then_some(v as u32)
    }

    #[inline(always)]
    pub(super) fn get_attribute(&mut self, w: Word) -> bool {
        let Some(object) = self.instance(self.get(w.b())) else { return self.leave_cold() };
        let shape = self.cx.heap.load32(object + 8);
        let Some((key, payload)) = self.cached(w.c(), shape, StubKind::Get, |key| key as u32) else { return self.leave_cold() };
        let half = (key >> 32) as u32;
        // A key of 0 is an empty cache: an offset of 0 is none, and no class has version 0.
        if payload == 0 {
            if half != 0 && half < INLINE_VALUES + self.cx.heap.len_at(object) * 8 {
                return self.done(w.a(), self.cx.heap.load64(object + half), 3);
            }
        } else if self.cx.heap.load32(self.cx.heap.class_at(object) + CLASS_VERSION) == half {
            return self.done(w.a(), payload, 3);
        }
        self.leave_cold()
    }

    #[inline(always)]
    pub(super) fn set_attribute(&mut self, w: Word) -> bool {
        let Some(object) = self.instance(self.get(w.a())) else { return self.leave_cold() };
        let shape = self.cx.heap.load32(object + 8);
        let Some((key, next_shape)) = self.cached(w.c(), shape, StubKind::Set, |key| key as u32) else { return self.leave_cold() };
        // An inline slot exists in every instance whose `len` covers it.
        let at = (key >> 32) as u32;
        let value = self.get(w.b());
        if at != 0 && at < INLINE_VALUES + self.cx.heap.len_at(object) * 8 && value != UNBOUND {
            self.cx.heap.store64(object + at, value);
            if next_shape != 0 {
                self.cx.heap.store32(object + 8, next_shape as u32);
            }
            return self.next(3);
        }
        self.leave_cold()
    }

    /// Whether an object that is no plain instance has a dict with the keys that a cache saw.
    #[inline(always)]
    fn has_attributes_of(&self, at: u32, own: u32, key: u32) -> bool {
        key & 1 != 0 && own != 0 && self.cx.heap.load8(at) != Kind::Instance as u8 && self.cx.heap.keys_version_at(own) == key
    }

    #[inline(always)]
    pub(super) fn load_method(&mut self, w: Word) -> bool {
        let object = self.get(w.b());
        if !is_ref(object) {
            return self.leave_cold();
        }
        let at = object as u32;
        let version = self.cx.heap.load32(self.cx.heap.class_at(at) + CLASS_VERSION);
        let Some((key, function)) = self.cached(w.c(), version, StubKind::Method, |key| (key >> 32) as u32) else { return self.leave_cold() };
        let own = self.cx.heap.load32(at + 8);
        if function != 0 && (own == key as u32 || self.has_attributes_of(at, own, key as u32)) {
            self.set(w.a(), function);
            return self.done(w.a() + 4, object, 3);
        }
        self.leave_cold()
    }
}
