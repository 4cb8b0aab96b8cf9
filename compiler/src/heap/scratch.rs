//! Large buffers that the engine needs for a moment. They count as the script's memory, and their pages are objects' again afterwards.

use super::{Heap, Raised};

/// A buffer that is to be given back with [`Heap::free_scratch`].
pub(crate) struct Scratch {
    offset: u32,
    len: u32,
}

impl Heap {
    /// Zeroed.
    pub(crate) fn scratch(&self, len: usize) -> Result<Scratch, Raised> {
        let offset = self.alloc_raw(len as u64)?;
        self.fill(offset, 0, len as u32);
        Ok(Scratch { offset, len: len as u32 })
    }

    /// Copies `bytes` to the place `at`. What does not fit is left out.
    pub(crate) fn fill_scratch(&self, scratch: &Scratch, at: usize, bytes: &[u8]) {
        if at.saturating_add(bytes.len()) <= scratch.len as usize {
            self.copy_in(scratch.offset + at as u32, bytes);
        }
    }

    pub(crate) fn scratch_bytes(&self, scratch: &Scratch) -> &[u8] {
        self.lend(scratch.offset, scratch.len)
    }

    pub(crate) fn free_scratch(&self, scratch: Scratch) {
        self.pages.free_raw(scratch.offset);
    }
}
