//! Allocations that are made to fail, so that tests can see what becomes of a script at each of them.

use std::cell::Cell;

/// From which allocation on, and how many.
#[derive(Debug, Default)]
pub(crate) struct Failing {
    made: Cell<u64>,
    first: Cell<u64>,
    last: Cell<u64>,
}

impl Failing {
    /// From now on, `count` allocations fail, the first of them the `first`th, counted from 1.
    pub(crate) fn arm(&self, first: u64, count: u64) {
        self.made.set(0);
        self.first.set(first);
        self.last.set(first.saturating_add(count).saturating_sub(1));
    }

    /// How many allocations there were since then.
    pub(crate) fn made(&self) -> u64 {
        self.made.get()
    }

    #[inline(always)]
    pub(crate) fn fails(&self) -> bool {
        let made = self.made.get() + 1;
        self.made.set(made);
        made >= self.first.get() && made <= self.last.get()
    }
}
