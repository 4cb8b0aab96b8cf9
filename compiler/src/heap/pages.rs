//! Where bytes come from: one arena, cut into 64 KiB pages, cut into cells of a size class; larger blocks take whole pages.
//!
//! On wasm32 an offset is an address and pages come from `memory.grow`; natively the arena is one lazily committed reservation.
//! Object pages are swept by the collector; raw pages hold buffers that their owners free.

use std::cell::{Cell, RefCell};

use super::Raised;

/// Bytes of a page.
pub const PAGE: u32 = 1 << 16;
const PAGE_SHIFT: u32 = 16;
/// Start of the cells in a page of cells: the mark bitmap comes first (one bit for 16 bytes).
pub const PAGE_HEADER: u32 = 512;
/// Largest block that lives in a page of cells.
const CELL_MAX: u32 = 8192;
const CLASSES: usize = 32 + 16;

#[cfg(not(target_arch = "wasm32"))]
const ARENA_BYTES: usize = 2 << 30;
#[cfg(not(target_arch = "wasm32"))]
const ARENA_LAYOUT: std::alloc::Layout = match std::alloc::Layout::from_size_align(ARENA_BYTES + PAGE as usize, 16) {
    Ok(layout) => layout,
    Err(_) => panic!("a constant layout"),
};

#[cfg(not(target_arch = "wasm32"))]
fn align_up(block: *mut u8) -> *mut u8 {
    block.wrapping_add(block.align_offset(PAGE as usize) % PAGE as usize)
}

/// What a page holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PageUse {
    /// In the pool, or not ours.
    Free,
    /// Cells of objects of size class `class`.
    Objects { class: u8 },
    /// Cells of buffers.
    Raw { class: u8 },
    /// First page of one large object of `pages` pages.
    LargeObject { pages: u32 },
    /// First page of one large buffer.
    LargeRaw { pages: u32 },
    /// A later page of a large block.
    Rest,
}

/// The page table and the free lists.
pub struct Pages {
    #[cfg(not(target_arch = "wasm32"))]
    base: *mut u8,
    #[cfg(not(target_arch = "wasm32"))]
    block: *mut u8,
    pub(super) uses: RefCell<Vec<PageUse>>,
    /// Mark bits of large objects, by first page.
    pub(super) large_marks: RefCell<Vec<bool>>,
    free_runs: RefCell<Vec<(u32, u32)>>,
    #[cfg(not(target_arch = "wasm32"))]
    fresh: Cell<u32>,
    object_cells: [Cell<u32>; CLASSES],
    object_bump: [Cell<(u32, u32)>; CLASSES],
    raw_cells: [Cell<u32>; CLASSES],
    raw_bump: [Cell<(u32, u32)>; CLASSES],
    /// The page above all that were ever given out: from here on they hold zeros.
    handed_out: Cell<u32>,
    used_pages: Cell<u32>,
    /// Bytes of them for the values' stack, of which next to nothing is in use.
    pub(super) stack_bytes: Cell<u64>,
    peak_pages: Cell<u32>,
    pub(super) limit_pages: Cell<u32>,
    /// Bytes allocated since the last collection.
    pub(super) since_collection: Cell<u32>,
    pub(super) collect_after: Cell<u32>,
    /// The same when a large block is wanted.
    pub(super) collect_large_after: Cell<u32>,
    /// Set when the dispatch loop should collect at its next safepoint.
    pub(super) collect_wanted: Cell<bool>,
}

/// A collection is not worth its while before so many bytes came into use.
pub(super) const COLLECT_AFTER: u32 = 8 << 20;

/// Large blocks, of which most live shortly, are worth one sooner: what is filled again is still in the processor's cache, and that is more
/// than a collection of a small heap costs.
pub(super) const COLLECT_LARGE_AFTER: u32 = 4 << 20;

/// What the engine takes beside the pages of its heap before a script begins, about: statics, its own stack, the code of the prelude. What
/// it takes beyond that (code, names, the buffers of builtins at work) is taken from what the script may have.
#[cfg(target_arch = "wasm32")]
const BESIDE_PAGES: u32 = (8 << 20) / PAGE;

/// Size class of a block of `size` bytes (at most CELL_MAX).
#[inline(always)]
const fn class_of(size: u32) -> usize {
    if size <= 512 {
        ((size + 15) >> 4) as usize - 1
    } else {
        let top = 31 - (size - 1).leading_zeros(); // 9..=12
        let quarter = (size - 1) >> (top - 2) & 3;
        32 + (top as usize - 9) * 4 + quarter as usize
    }
}

/// Bytes of a cell of `class`.
pub(super) const fn class_size(class: usize) -> u32 {
    if class < 32 {
        (class as u32 + 1) << 4
    } else {
        let top = 9 + (class as u32 - 32) / 4;
        (1 << top) + (((class as u32 - 32) & 3) + 1) * (1 << (top - 2))
    }
}

impl Pages {
    pub(super) fn new() -> Pages {
        #[cfg(not(target_arch = "wasm32"))]
        let base = {
            // Zeroed and of small alignment, because only that makes the reservation lazy; aligned by hand below.
            // SAFETY: the layout has a size.
            let block = unsafe { std::alloc::alloc_zeroed(ARENA_LAYOUT) };
            assert!(!block.is_null(), "the arena's address range is not to be had");
            block
        };
        Pages {
            #[cfg(not(target_arch = "wasm32"))]
            base: align_up(base),
            #[cfg(not(target_arch = "wasm32"))]
            block: base,
            uses: RefCell::new(Vec::new()),
            large_marks: RefCell::new(Vec::new()),
            free_runs: RefCell::new(Vec::new()),
            #[cfg(not(target_arch = "wasm32"))]
            fresh: Cell::new(1), // offset 0 is no object
            object_cells: std::array::from_fn(|_| Cell::new(0)),
            object_bump: std::array::from_fn(|_| Cell::new((0, 0))),
            raw_cells: std::array::from_fn(|_| Cell::new(0)),
            raw_bump: std::array::from_fn(|_| Cell::new((0, 0))),
            handed_out: Cell::new(0),
            used_pages: Cell::new(0),
            stack_bytes: Cell::new(0),
            peak_pages: Cell::new(0),
            limit_pages: Cell::new(4096),
            since_collection: Cell::new(0),
            collect_after: Cell::new(COLLECT_AFTER),
            collect_large_after: Cell::new(COLLECT_LARGE_AFTER),
            collect_wanted: Cell::new(false),
        }
    }

    /// Address of an arena offset.
    #[inline(always)]
    pub(crate) fn at(&self, offset: u32) -> *mut u8 {
        #[cfg(target_arch = "wasm32")]
        return offset as usize as *mut u8;
        #[cfg(not(target_arch = "wasm32"))]
        self.base.wrapping_add(offset as usize)
    }

    #[inline(always)]
    pub(super) fn load32(&self, offset: u32) -> u32 {
        // SAFETY: every offset the heap hands out is inside the arena and 8-aligned; see the module doc of heap/mod.rs.
        unsafe { *(self.at(offset) as *const u32) }
    }
    #[inline(always)]
    pub(super) fn store32(&self, offset: u32, value: u32) {
        // SAFETY: as load32.
        unsafe { *(self.at(offset) as *mut u32) = value }
    }

    /// Bytes in use, in whole pages.
    pub fn used_bytes(&self) -> u64 {
        self.used_pages.get() as u64 * PAGE as u64
    }
    /// The same without the values' stack: what a collection may come by, and at most what lives.
    pub fn used_bytes_beside_stack(&self) -> u64 {
        self.used_bytes() - self.stack_bytes.get()
    }
    /// The most that was in use.
    pub fn peak_bytes(&self) -> u64 {
        self.peak_pages.get() as u64 * PAGE as u64
    }
    pub(super) fn forget_peak(&self) {
        self.peak_pages.set(self.used_pages.get());
    }
    pub fn limit_bytes(&self) -> u64 {
        self.limit_pages.get() as u64 * PAGE as u64
    }

    /// A block for an object, uninitialised (its first word may be anything).
    #[inline(always)]
    pub(super) fn alloc_object(&self, size: u32) -> Result<u32, Raised> {
        if size <= CELL_MAX {
            let class = class_of(size);
            let cell = self.object_cells[class].get();
            if cell != 0 {
                self.object_cells[class].set(self.load32(cell + 8));
                return Ok(cell);
            }
            let (next, end) = self.object_bump[class].get();
            let after = next + class_size(class);
            if after <= end {
                self.object_bump[class].set((after, end));
                return Ok(next);
            }
        }
        self.alloc_object_slow(size)
    }

    /// A cell for an object of `size` bytes (at most 512), or 0 when none is free in the page at hand.
    #[inline(always)]
    pub(super) fn cell_at_hand(&self, size: u32) -> u32 {
        let class = class_of(size) & 31;
        let cell = self.object_cells[class].get();
        if cell != 0 {
            self.object_cells[class].set(self.load32(cell + 8));
            return cell;
        }
        let (next, end) = self.object_bump[class].get();
        let after = next + class_size(class);
        if after > end {
            return 0;
        }
        self.object_bump[class].set((after, end));
        next
    }

    #[inline(never)]
    fn alloc_object_slow(&self, size: u32) -> Result<u32, Raised> {
        if size > CELL_MAX {
            return self.alloc_large(size, true);
        }
        let class = class_of(size);
        self.bump(class, &self.object_bump, PageUse::Objects { class: class as u8 })
    }

    /// A block for a buffer, uninitialised.
    pub(super) fn alloc_raw(&self, size: u32) -> Result<u32, Raised> {
        if size > CELL_MAX {
            return self.alloc_large(size, false);
        }
        let class = class_of(size.max(16));
        let cell = self.raw_cells[class].get();
        if cell != 0 {
            self.raw_cells[class].set(self.load32(cell + 8));
            // Buffers stay in their pages when they are freed: using them again counts too.
            self.count(class_size(class));
            return Ok(cell);
        }
        self.bump(class, &self.raw_bump, PageUse::Raw { class: class as u8 })
    }

    fn bump(&self, class: usize, bumps: &[Cell<(u32, u32)>; CLASSES], purpose: PageUse) -> Result<u32, Raised> {
        let size = class_size(class);
        let (mut next, mut end) = bumps[class].get();
        if next + size > end {
            let handed_out = self.handed_out.get();
            let page = self.take_pages(1)?;
            self.set_use(page, purpose);
            let start = page << PAGE_SHIFT;
            // The bitmap starts clear. Pages that were never in use are zero already; not touching them halves the page faults of
            // a short run.
            if page < handed_out {
                // SAFETY: the page is ours.
                unsafe { std::ptr::write_bytes(self.at(start), 0, PAGE_HEADER as usize) };
            }
            next = start + PAGE_HEADER;
            end = start + (PAGE - 1) + 1;
            self.count(PAGE);
        }
        bumps[class].set((next + size, end));
        Ok(next)
    }

    /// Bytes that a buffer at `offset` really has.
    pub(super) fn raw_capacity(&self, offset: u32) -> u32 {
        match self.uses.borrow()[(offset >> PAGE_SHIFT) as usize] {
            PageUse::Raw { class } => class_size(class as usize),
            PageUse::LargeRaw { pages } => pages * PAGE,
            _ => 0,
        }
    }

    /// Gives a buffer back; 0 is ignored.
    pub(super) fn free_raw(&self, offset: u32) {
        if offset == 0 {
            return;
        }
        let page = offset >> PAGE_SHIFT;
        let purpose = self.uses.borrow()[page as usize];
        match purpose {
            PageUse::Raw { class } => {
                let head = &self.raw_cells[class as usize];
                self.store32(offset + 8, head.get());
                head.set(offset);
            }
            PageUse::LargeRaw { pages } => self.give_pages(page, pages),
            _ => unreachable!("free_raw of a block that is not a buffer"),
        }
    }

    pub(super) fn free_object_cell(&self, class: usize, cell: u32) {
        self.store32(cell, 0);
        self.store32(cell + 8, self.object_cells[class].get());
        self.object_cells[class].set(cell);
    }

    pub(super) fn reset_object_lists(&self) {
        for head in &self.object_cells {
            head.set(0);
        }
    }

    /// The page that objects of this class are being bumped into, with the first address not yet handed out.
    pub(super) fn object_bump_of(&self, class: usize) -> (u32, u32) {
        self.object_bump[class].get()
    }

    fn alloc_large(&self, size: u32, object: bool) -> Result<u32, Raised> {
        let pages = size.div_ceil(PAGE);
        let page = self.take_pages(pages)?;
        self.set_use(page, if object { PageUse::LargeObject { pages } } else { PageUse::LargeRaw { pages } });
        for rest in page + 1..page + pages {
            self.set_use(rest, PageUse::Rest);
        }
        self.count(pages.saturating_mul(PAGE));
        if self.since_collection.get() >= self.collect_large_after.get() {
            self.collect_wanted.set(true);
        }
        Ok(page << PAGE_SHIFT)
    }

    /// Notes that `bytes` more came into use, and asks for a collection when that has become much.
    fn count(&self, bytes: u32) {
        let since = self.since_collection.get().saturating_add(bytes);
        self.since_collection.set(since);
        if since >= self.collect_after.get() {
            self.collect_wanted.set(true);
        }
    }

    fn set_use(&self, page: u32, purpose: PageUse) {
        let mut uses = self.uses.borrow_mut();
        if uses.len() <= page as usize {
            uses.resize(page as usize + 1, PageUse::Free);
            self.large_marks.borrow_mut().resize(page as usize + 1, false);
        }
        uses[page as usize] = purpose;
    }

    pub(super) fn take_pages(&self, count: u32) -> Result<u32, Raised> {
        let used = self.used_pages.get();
        if used.saturating_add(count) > self.limit_pages.get() {
            self.collect_wanted.set(true);
            return Err(Raised);
        }
        let page = self.take_free_run(count).or_else(|| self.grow(count)).ok_or(Raised)?;
        self.handed_out.set(self.handed_out.get().max(page + count));
        self.used_pages.set(used + count);
        self.peak_pages.set(self.peak_pages.get().max(used + count));
        Ok(page)
    }

    fn take_free_run(&self, count: u32) -> Option<u32> {
        let mut runs = self.free_runs.borrow_mut();
        let best = (0..runs.len()).filter(|&i| runs[i].1 >= count).min_by_key(|&i| runs[i].1)?;
        let (start, length) = runs[best];
        if length == count {
            runs.swap_remove(best);
        } else {
            runs[best] = (start + count, length - count);
        }
        Some(start)
    }

    #[cfg(target_arch = "wasm32")]
    fn grow(&self, count: u32) -> Option<u32> {
        // What the engine's own code holds counts as well, beyond what it takes to begin with.
        let have = core::arch::wasm32::memory_size(0) as u32;
        let room = self.limit_pages.get().saturating_add(BESIDE_PAGES).saturating_sub(have);
        if count > room {
            return None;
        }
        // Grow by more than one page at a time: each growth is a call into the host.
        let ask = count.max(8).min(room);
        let mut got = core::arch::wasm32::memory_grow(0, ask as usize);
        let mut have = ask;
        if got == usize::MAX {
            got = core::arch::wasm32::memory_grow(0, count as usize);
            have = count;
        }
        if got == usize::MAX {
            return None;
        }
        if have > count {
            self.free_runs.borrow_mut().push((got as u32 + count, have - count));
        }
        Some(got as u32)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn grow(&self, count: u32) -> Option<u32> {
        let start = self.fresh.get();
        if (start + count) as usize * PAGE as usize > ARENA_BYTES {
            return None;
        }
        self.fresh.set(start + count);
        Some(start)
    }

    /// Returns pages to the pool and joins neighbours.
    pub(super) fn give_pages(&self, page: u32, count: u32) {
        {
            let mut uses = self.uses.borrow_mut();
            for i in page..page + count {
                uses[i as usize] = PageUse::Free;
            }
        }
        self.used_pages.set(self.used_pages.get() - count);
        let mut runs = self.free_runs.borrow_mut();
        let (mut start, mut length) = (page, count);
        let mut i = 0;
        while i < runs.len() {
            if runs[i].0 + runs[i].1 == start {
                start = runs[i].0;
                length += runs[i].1;
                runs.swap_remove(i);
            } else if start + length == runs[i].0 {
                length += runs[i].1;
                runs.swap_remove(i);
            } else {
                i += 1;
            }
        }
        runs.push((start, length));
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Drop for Pages {
    fn drop(&mut self) {
        // SAFETY: allocated in `new` with this layout.
        unsafe { std::alloc::dealloc(self.block, ARENA_LAYOUT) }
    }
}
