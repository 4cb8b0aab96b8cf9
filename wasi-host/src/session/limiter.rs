//! Bounds the memory and tables of an instance from outside, above what the engine bounds from inside.

use crate::limits::{Limit, Limits};
use wasmtime::ResourceLimiter;

/// The engine takes some 8 MiB before a script begins, and no more pages for objects when all of it reaches the limit and those. The rest is for
/// builtins at work, so that what meets the limit is a MemoryError if it can be.
const BESIDE_THE_HEAP_BYTES: u64 = 12 << 20;

const TABLE_ELEMENTS_MAX: usize = 100_000;

#[derive(Debug)]
pub struct Limiter {
    memory_max: usize,
    /// How often something was refused.
    pub refusals: u64,
}

impl Limiter {
    pub fn new(limits: &Limits) -> Limiter {
        let max = limits.get(Limit::Memory).max().saturating_add(BESIDE_THE_HEAP_BYTES);
        Limiter { memory_max: usize::try_from(max).unwrap_or(usize::MAX), refusals: 0 }
    }

    /// More pages than may ever be there.
    pub fn too_many_pages(&self) -> u64 {
        self.memory_max as u64 / 65_536 + 1
    }
}

impl ResourceLimiter for Limiter {
    fn memory_growing(&mut self, _current: usize, desired: usize, _maximum: Option<usize>) -> wasmtime::Result<bool> {
        let allowed = desired <= self.memory_max;
        self.refusals += u64::from(!allowed);
        Ok(allowed)
    }

    fn table_growing(&mut self, _current: usize, desired: usize, _maximum: Option<usize>) -> wasmtime::Result<bool> {
        Ok(desired <= TABLE_ELEMENTS_MAX)
    }
}
