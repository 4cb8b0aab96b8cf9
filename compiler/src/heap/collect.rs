//! The collector: mark and sweep, not moving, with a worklist instead of recursion.
//!
//! It runs only at a safepoint, where the caller (who has `&mut Cx`) names every root. Object pages are swept; buffers are
//! freed with their owners. In the stress build every safepoint collects and freed cells are poisoned.

use std::collections::HashMap;

use super::instances::{DICT_MODE, EXT, INLINE_VALUES, MEMBERS, SHAPE};
use super::lists::BUFFER;
use super::pages::{COLLECT_AFTER, COLLECT_LARGE_AFTER, PAGE, PAGE_HEADER, PageUse, class_size};
use super::strings::{ARRAY_BUFFER, CRUMBS, OWNER, VIEW_BASE};
use super::tables::{ENTRIES, INDEX};
use super::{FLAG_SUBCLASS, HEADER, Heap, Kind, Layout, TAG_REF, Ty, Value};

/// Field of a generator that says how far it is, and two of its values; see vm/generators.rs.
pub(crate) const GENERATOR_STATE: u32 = 1;
pub(crate) const GENERATOR_CREATED: i64 = 0;
/// State of a step of an asynchronous generator, and that of one which nobody awaited yet.
pub(crate) const STEP_STATE: u32 = 3;
pub(crate) const STEP_INITIAL: i64 = 0;
pub(crate) const GENERATOR_SUSPENDED: i64 = 1;
pub(crate) const GENERATOR_FINISHED: i64 = 3;

/// Marks what the roots reach.
pub(crate) struct Marker<'h> {
    heap: &'h Heap,
    work: Vec<u32>,
}

impl Marker<'_> {
    /// A root: any bits; what is no reference is ignored.
    #[inline]
    pub(crate) fn root(&mut self, bits: u64) {
        if bits >> 48 == TAG_REF >> 48 {
            self.object(bits as u32);
        }
    }

    /// An object by offset; 0 is none.
    pub(crate) fn object(&mut self, offset: u32) {
        if offset != 0 && self.heap.set_mark(offset) && !self.is_leaf(offset) {
            self.work.push(offset);
        }
    }

    /// Whether an object leads nowhere: its class is a builtin, which is a root. It needs no place in the worklist, which so stays
    /// short where memory is full of text and numbers.
    fn is_leaf(&self, offset: u32) -> bool {
        let heap = self.heap;
        heap.load8(offset + 1) & FLAG_SUBCLASS == 0
            && match heap.kind_at(offset).layout() {
                Layout::Raw => true,
                Layout::Str => heap.load32(offset + OWNER) == 0,
                _ => false,
            }
    }

    pub(crate) fn drain(&mut self) {
        let heap = self.heap;
        while let Some(offset) = self.work.pop() {
            heap.each_reference(offset, |child| self.object(child));
        }
    }
}

impl Heap {
    /// The objects that an object keeps alive, by their offsets; 0 is none.
    #[inline(always)]
    pub(super) fn each_reference(&self, offset: u32, mut visit: impl FnMut(u32)) {
        visit(self.class_at(offset));
        let kind = self.kind_at(offset);
        let len = self.len_at(offset);
        if kind != Kind::Instance {
            visit(self.load32(offset + 8));
        }
        match kind.layout() {
            Layout::Free => debug_assert!(false, "a free cell is reachable"),
            Layout::Raw | Layout::ByteArray => {}
            Layout::Fields => {
                // A weak reference's first field is its target, which it must not keep alive.
                let first = (kind == Kind::WeakRef) as u32;
                self.each_in_range(offset + HEADER + first * 8, len - first, 8, &mut visit);
            }
            Layout::List => self.each_in_range(self.load32(offset + BUFFER), len, 8, &mut visit),
            Layout::Table => {
                let (entries, used) = (self.load32(offset + ENTRIES), self.load32(offset + 16));
                self.each_in_range(entries + 8, used, 24, &mut visit);
                self.each_in_range(entries + 16, used, 24, &mut visit);
            }
            Layout::Str => visit(self.load32(offset + OWNER)),
            Layout::Instance => {
                self.each_in_range(offset + INLINE_VALUES, len, 8, &mut visit);
                let ext = self.load32(offset + EXT);
                if self.load32(offset + SHAPE) == DICT_MODE {
                    visit(ext);
                    visit(self.load32(offset + MEMBERS));
                } else {
                    let slots = self.shape_names(self.load32(offset + SHAPE)).len() as u32;
                    if slots > len {
                        self.each_in_range(ext, slots - len, 8, &mut visit);
                    }
                }
            }
        }
    }

    #[inline(always)]
    fn each_in_range(&self, start: u32, count: u32, step: u32, visit: &mut impl FnMut(u32)) {
        for i in 0..count {
            let bits = self.load64(start + i * step);
            if bits >> 48 == TAG_REF >> 48 {
                visit(bits as u32);
            }
        }
    }
}

impl Heap {
    /// Sets the mark of an object; whether it was clear.
    fn set_mark(&self, offset: u32) -> bool {
        let page = offset & !(PAGE - 1);
        if offset == page {
            let marks = &mut self.pages.large_marks.borrow_mut()[(page / PAGE) as usize];
            return !std::mem::replace(marks, true);
        }
        let bit = (offset - page) / 16;
        let at = page + bit / 8;
        let byte = self.load8(at);
        let mask = 1 << (bit % 8);
        self.store8(at, byte | mask);
        byte & mask == 0
    }
    pub(crate) fn is_marked(&self, offset: u32) -> bool {
        let page = offset & !(PAGE - 1);
        if offset == page {
            return self.pages.large_marks.borrow()[(page / PAGE) as usize];
        }
        let bit = (offset - page) / 16;
        self.load8(page + bit / 8) & 1 << (bit % 8) != 0
    }

    /// Collects. `roots` names every root outside the heap; `marked` may look at what is live before the rest goes.
    pub(crate) fn collect(&mut self, roots: impl FnOnce(&mut Marker<'_>, &Heap), marked: impl FnOnce(&Heap)) {
        let heap = &*self;
        let mut marker = Marker { heap, work: Vec::new() };
        roots(&mut marker, heap);
        heap.mark_own_roots(&mut marker);
        marker.drain();
        heap.clear_weak_refs();
        heap.queue_finalizers(&mut marker);
        marker.drain();
        marked(heap);
        heap.release_dead_views();
        heap.sweep();
        heap.forget_lookups();
        let live = heap.pages.used_bytes_beside_stack();
        heap.pages.since_collection.set(0);
        let headroom = heap.pages.limit_bytes().saturating_sub(heap.pages.used_bytes()) / 2;
        let after = |at_least: u32| live.max(at_least.into()).min(headroom.max(1 << 17)).min(1 << 30) as u32;
        heap.pages.collect_after.set(after(COLLECT_AFTER));
        heap.pages.collect_large_after.set(after(COLLECT_LARGE_AFTER));
        heap.pages.collect_wanted.set(false);
        heap.collections.set(heap.collections.get() + 1);
    }

    fn mark_own_roots(&self, marker: &mut Marker<'_>) {
        for class in &self.classes {
            marker.object(class.get());
        }
        for name in &self.names {
            marker.root(name.get());
        }
        for key in self.interned.borrow().iter() {
            marker.root(key.bits);
        }
        for &bits in self.one_char.borrow().iter() {
            marker.root(bits);
        }
        marker.root(self.empty_str.get());
        marker.root(self.empty_tuple.get());
        marker.root(self.empty_bytes.get());
        marker.root(self.pending.get());
        marker.root(self.spare_memory_error.get());
        for &bits in self.finalize_queue.borrow().iter() {
            marker.root(bits);
        }
        self.forget_wanted();
        for &(object, bytes) in self.lending.lent.borrow().iter() {
            marker.root(object);
            marker.root(bytes);
        }
        self.mark_shape_names(|bits| marker.root(bits));
    }

    /// Targets that are about to go are forgotten, before any finaliser could bring them back.
    fn clear_weak_refs(&self) {
        self.shared_refs.borrow_mut().retain(|&target, &mut weak| self.is_marked(target) && self.is_marked(weak));
        let mut called = Vec::new();
        self.weak_refs.borrow_mut().retain(|&weak| {
            if !self.is_marked(weak) {
                return false;
            }
            let target = self.field_at(weak, 0);
            if target.is_ref() && !self.is_marked(target.offset()) {
                let callback = self.field_at(weak, 1);
                if !callback.is_none() && !callback.is_unbound() {
                    called.push((target.offset(), weak));
                }
                self.set_field_at(weak, 0, Value::NONE);
                return false;
            }
            true
        });
        self.queue_callbacks(called);
    }

    /// Queues the callbacks of references to dead targets, oldest first: those of one target are called newest first.
    fn queue_callbacks(&self, called: Vec<(u32, u32)>) {
        let mut places = HashMap::new();
        let mut called: Vec<(usize, u32)> = called.into_iter().enumerate().map(|(place, (target, weak))| (*places.entry(target).or_insert(place), weak)).collect();
        // The queue is a stack.
        called.sort_by_key(|&(place, _)| std::cmp::Reverse(place));
        self.finalize_queue.borrow_mut().extend(called.into_iter().map(|(_, weak)| Value::<'_>::from_ref(weak).bits()));
    }
    /// Registers a weak reference object.
    pub fn note_weak_ref(&self, weak: Value<'_>) {
        self.weak_refs.borrow_mut().push(weak.offset());
    }
    /// The reference to `target` that is shared, if there is one.
    pub fn shared_ref<'h>(&'h self, target: Value<'_>) -> Option<Value<'h>> {
        self.shared_refs.borrow().get(&target.offset()).map(|&weak| Value::from_ref(weak))
    }
    /// Makes a reference the one that is shared.
    pub fn share_ref(&self, target: Value<'_>, weak: Value<'_>) {
        self.shared_refs.borrow_mut().insert(target.offset(), weak.offset());
    }
    /// All references to `target`, oldest first.
    pub fn weak_refs_to<'h>(&'h self, target: Value<'_>) -> Vec<Value<'h>> {
        let refs = self.weak_refs.borrow();
        refs.iter().filter(|&&weak| self.field_at(weak, 0).is(target)).map(|&weak| Value::from_ref(weak)).collect()
    }

    /// Unreachable objects with `__del__` live once more, until it has run.
    fn queue_finalizers(&self, marker: &mut Marker<'_>) {
        let mut doomed = Vec::new();
        self.finalizable.borrow_mut().retain(|&offset| {
            let keep = self.is_marked(offset);
            if !keep {
                doomed.push(offset);
            }
            keep
        });
        self.closable.borrow_mut().retain(|&offset| {
            let live = self.is_marked(offset);
            if !live && self.is_forgotten(offset) {
                doomed.push(offset);
            }
            live && !self.is_finished(offset)
        });
        // The queue is a stack.
        for offset in self.in_order_of_death(doomed).into_iter().rev() {
            marker.object(offset);
            self.finalize_queue.borrow_mut().push(Value::<'_>::from_ref(offset).bits());
        }
    }

    /// Registers a generator whose end is due when nothing refers to it: its code has handlers, or it is a coroutine, or a step of an
    /// asynchronous generator, that is not awaited at once.
    pub(crate) fn note_closable(&self, generator: Value<'_>) {
        self.closable.borrow_mut().push(generator.offset());
    }
    /// Suspended generators among those that were registered.
    pub(crate) fn suspended(&self) -> Vec<u64> {
        let mut closable = self.closable.borrow_mut();
        closable.retain(|&offset| !self.is_finished(offset));
        closable.iter().filter(|&&offset| self.is_suspended(offset)).map(|&offset| Value::<'_>::from_ref(offset).bits()).collect()
    }
    /// The same, and coroutines that nobody awaited.
    pub(crate) fn forgotten(&self) -> Vec<u64> {
        self.closable.borrow().iter().filter(|&&offset| self.is_forgotten(offset)).map(|&offset| Value::<'_>::from_ref(offset).bits()).collect()
    }
    fn is_forgotten(&self, generator: u32) -> bool {
        self.is_suspended(generator) || self.is_unawaited(Value::from_ref(generator))
    }
    /// Whether it is a coroutine, or a step of an asynchronous generator, that has not begun.
    pub(crate) fn is_unawaited(&self, v: Value<'_>) -> bool {
        if self.is_kind(v, Kind::Await) {
            return self.field_at(v.offset(), STEP_STATE).as_small() == Some(STEP_INITIAL);
        }
        self.generator_state_is(v.offset(), GENERATOR_CREATED) && self.class_of(v).is(self.class(Ty::Coroutine))
    }
    fn is_suspended(&self, offset: u32) -> bool {
        self.generator_state_is(offset, GENERATOR_SUSPENDED)
    }
    fn is_finished(&self, offset: u32) -> bool {
        let v = Value::from_ref(offset);
        if self.is_kind(v, Kind::Await) { !self.is_unawaited(v) } else { self.generator_state_is(offset, GENERATOR_FINISHED) }
    }
    fn generator_state_is(&self, offset: u32, state: i64) -> bool {
        self.is_kind(Value::from_ref(offset), Kind::Generator) && self.field_at(offset, GENERATOR_STATE).as_small() == Some(state)
    }
    /// Objects with `__del__` that still live: for the end of the run.
    pub(crate) fn take_finalizable(&self) -> Vec<u64> {
        self.finalizable.borrow_mut().drain(..).map(|offset| Value::<'_>::from_ref(offset).bits()).collect()
    }

    /// A memoryview that nothing refers to no longer keeps its bytearray from being resized.
    fn release_dead_views(&self) {
        self.exporting.borrow_mut().retain(|&view| {
            let base = self.field_at(view, VIEW_BASE);
            let alive = self.is_marked(view);
            if !alive && self.is_kind(base, Kind::ByteArray) && self.is_marked(base.offset()) {
                self.bytearray_export(base, -1);
            }
            alive && !base.is_unbound()
        });
    }

    /// All objects of a kind, dead ones that were not swept yet among them. Slow: it looks at everything.
    pub(crate) fn objects_of(&self, kind: Kind) -> Vec<u32> {
        let mut found = Vec::new();
        let count = self.pages.uses.borrow().len();
        for page in 0..count as u32 {
            let purpose = self.pages.uses.borrow()[page as usize];
            match purpose {
                PageUse::Objects { class } => {
                    let (bump_next, bump_end) = self.pages.object_bump_of(class as usize);
                    let end = (page + 1) * PAGE;
                    let limit = if bump_end == end { bump_next } else { end };
                    let size = class_size(class as usize);
                    let cells = (0..).map(|n| page * PAGE + PAGE_HEADER + n * size).take_while(|cell| cell + size <= limit);
                    found.extend(cells.filter(|&cell| self.load8(cell) == kind as u8));
                }
                PageUse::LargeObject { .. } if self.load8(page * PAGE) == kind as u8 => found.push(page * PAGE),
                _ => {}
            }
        }
        found
    }

    fn sweep(&self) {
        self.pages.reset_object_lists();
        let count = self.pages.uses.borrow().len();
        for page in 0..count as u32 {
            let purpose = self.pages.uses.borrow()[page as usize];
            match purpose {
                PageUse::Objects { class } => self.sweep_page(page * PAGE, class as usize),
                PageUse::LargeObject { pages } => {
                    let marked = std::mem::replace(&mut self.pages.large_marks.borrow_mut()[page as usize], false);
                    if !marked {
                        self.free_buffers(page * PAGE);
                        self.pages.give_pages(page, pages);
                    }
                }
                _ => {}
            }
        }
    }
    fn sweep_page(&self, page: u32, class: usize) {
        let size = class_size(class);
        let (bump_next, bump_end) = self.pages.object_bump_of(class);
        let end = page + PAGE;
        // Cells not yet handed out are no objects.
        let limit = if bump_end == end { bump_next } else { end };
        let mut cell = page + PAGE_HEADER;
        // A page without live objects goes back, but the one that is being filled: what is taken again counts towards the next
        // collection, and other sizes can have it.
        let empty = limit == end && bump_end != end && (0..PAGE_HEADER / 8).all(|i| self.load64(page + i * 8) == 0);
        if empty {
            while cell + size <= limit {
                if self.load8(cell) != Kind::Free as u8 {
                    self.free_buffers(cell);
                }
                cell += size;
            }
            if self.stress.get() {
                self.fill(page, 0xDB, PAGE);
            }
            return self.pages.give_pages(page / PAGE, 1);
        }
        while cell + size <= limit {
            if self.load8(cell) == Kind::Free as u8 {
                self.pages.free_object_cell(class, cell);
            } else if !self.is_marked(cell) {
                self.free_buffers(cell);
                if self.stress.get() {
                    self.fill(cell, 0xDB, size);
                }
                self.pages.free_object_cell(class, cell);
            }
            cell += size;
        }
        self.fill(page, 0, PAGE_HEADER);
    }
    fn free_buffers(&self, offset: u32) {
        match self.kind_at(offset).layout() {
            Layout::List => self.free_raw(self.load32(offset + BUFFER)),
            Layout::Table => {
                self.free_raw(self.load32(offset + ENTRIES));
                self.free_raw(self.load32(offset + INDEX));
            }
            Layout::Str => self.free_raw(self.load32(offset + CRUMBS)),
            Layout::ByteArray => self.free_raw(self.load32(offset + ARRAY_BUFFER)),
            Layout::Instance if self.load32(offset + SHAPE) != DICT_MODE => self.free_raw(self.load32(offset + EXT)),
            _ => {}
        }
    }
}
