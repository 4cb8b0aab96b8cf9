//! `_heapq` and `_bisect`: heaps and sorted lists, at once while no Python code is needed to compare items.

mod bisect;
mod heap_queue;

use std::cmp::Ordering;

use crate::heap::{Heap, Raised, Value};
use crate::types::compare::order;

pub use bisect::MODULE as BISECT;
pub use heap_queue::MODULE as HEAPQ;

/// `a < b` without Python code; `None` when it takes some, or would raise.
fn less(h: &Heap, a: Value<'_>, b: Value<'_>) -> Result<Option<bool>, Raised> {
    Ok(order(h, a, b)?.map(|o| o == Some(Ordering::Less)))
}
