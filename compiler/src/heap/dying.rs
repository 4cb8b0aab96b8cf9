//! In which order objects die that one collection finds together.
//!
//! There are no reference counts; here they are made up for once. What no other of the dead refers to would have died when it was let go
//! of, and what only it referred to right after it. What then is left hangs on a cycle, and is of the age in which it was made.

use std::collections::HashMap;

use super::{Heap, Kind};

/// Dead objects that are looked at to find an order. Where there are more, all are of the age in which they were made.
const DEAD_MAX: usize = 1 << 14;

impl Heap {
    /// The same objects, oldest first and none of them marked, in the order in which they die.
    pub(super) fn in_order_of_death(&self, doomed: Vec<u32>) -> Vec<u32> {
        match (doomed.len() > 1).then(|| self.counts_of_dead(&doomed)).flatten() {
            Some(counts) => self.released(doomed, counts),
            None => doomed,
        }
    }

    /// How many references each dead object has that the doomed lead to, from dead ones.
    fn counts_of_dead(&self, doomed: &[u32]) -> Option<HashMap<u32, u32>> {
        let mut counts: HashMap<u32, u32> = doomed.iter().map(|&object| (object, 0)).collect();
        let mut work = doomed.to_vec();
        while let Some(object) = work.pop() {
            self.each_reference(object, |child| {
                if child != 0 && !self.is_marked(child) {
                    *counts.entry(child).or_insert_with(|| {
                        work.push(child);
                        0
                    }) += 1;
                }
            });
            if counts.len() > DEAD_MAX {
                return None;
            }
        }
        Some(counts)
    }

    /// Lets go of one doomed object after the other.
    fn released(&self, doomed: Vec<u32>, mut counts: HashMap<u32, u32>) -> Vec<u32> {
        let free: Vec<u32> = doomed.iter().copied().filter(|object| counts[object] == 0).collect();
        let mut order = Vec::with_capacity(doomed.len());
        for first in free {
            let mut work = vec![first];
            while let Some(object) = work.pop() {
                order.push(object);
                let mut freed = Vec::new();
                self.each_reference(object, |child| {
                    if let Some(count) = counts.get_mut(&child) {
                        *count -= 1;
                        if *count == 0 {
                            freed.push(child);
                        }
                    }
                });
                // Lists and tuples let go of their last item first.
                if !matches!(self.kind_at(object), Kind::Tuple | Kind::List) {
                    freed.reverse();
                }
                work.append(&mut freed);
            }
        }
        let places: HashMap<u32, usize> = order.into_iter().enumerate().map(|(place, object)| (object, place)).collect();
        let mut doomed = doomed;
        doomed.sort_by_key(|object| places.get(object).copied().unwrap_or(usize::MAX));
        doomed
    }
}
