//! Text that is being put together while Python code may run in between: it holds no values of the heap.

use crate::heap::{Heap, Raised, encode_code_point};

/// Generalised UTF-8 (or bytes), grown within the memory limit.
#[derive(Default)]
pub struct Output {
    bytes: Vec<u8>,
}

impl Output {
    /// With room for about `bytes`, so that short texts grow once.
    pub fn with_room(h: &Heap, bytes: usize) -> Result<Output, Raised> {
        let mut out = Output::default();
        out.reserve(h, bytes)?;
        Ok(out)
    }
    fn reserve(&mut self, h: &Heap, more: usize) -> Result<(), Raised> {
        if more > self.bytes.capacity() - self.bytes.len() {
            h.reserve((self.bytes.len() as u64).saturating_add(more as u64).saturating_mul(2))?;
            self.bytes.try_reserve(more).map_err(|_| h.out_of_memory())?;
        }
        Ok(())
    }
    pub fn push(&mut self, h: &Heap, bytes: &[u8]) -> Result<(), Raised> {
        self.reserve(h, bytes.len())?;
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }
    pub fn push_char(&mut self, h: &Heap, c: u32) -> Result<(), Raised> {
        let mut buffer = [0; 4];
        let n = encode_code_point(c, &mut buffer);
        self.push(h, &buffer[..n])
    }
    /// Adds one byte `count` times.
    pub fn push_repeated(&mut self, h: &Heap, byte: u8, count: usize) -> Result<(), Raised> {
        self.reserve(h, count)?;
        self.bytes.resize(self.bytes.len() + count, byte);
        Ok(())
    }
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}
