//! How many items a builtin iterator has left.

use crate::heap::{Heap, IterKind, Kind, Value};
use crate::types::indexed::saturated;

/// Items left, where that is known without Python code. A range may have more than any memory holds.
pub fn length_hint(h: &Heap, it: Value<'_>) -> Option<u64> {
    if !h.is_kind(it, Kind::Iterator) {
        return None;
    }
    let kind = IterKind::of(h.aux(it));
    if kind == IterKind::Range || kind == IterKind::LongRange {
        return Some(count_of(h, h.field(it, 2)));
    }
    if kind == IterKind::Module {
        return crate::modules::length_hint(h, it);
    }
    items_left(h, it, kind).map(|n| n as u64)
}

/// An int of any size as a number of items.
pub fn count_of(h: &Heap, n: Value<'_>) -> u64 {
    h.as_i128(n).map_or(u64::MAX, |n| n.clamp(0, u64::MAX.into()) as u64)
}

/// Items left of what lies in memory.
fn items_left(h: &Heap, it: Value<'_>, kind: IterKind) -> Option<usize> {
    let source = h.field(it, 0);
    if source.is_unbound() {
        return Some(0);
    }
    let at = || saturated(h.field(it, 1).as_small().unwrap_or(0));
    match kind {
        IterKind::List | IterKind::Tuple | IterKind::Bytes => Some(h.len(source).saturating_sub(at())),
        IterKind::Str => h.str_bytes(source).get(at()..).map(crate::heap::count_code_points),
        IterKind::ListReverse => Some(if at() > h.len(source) { 0 } else { at() }),
        IterKind::Table if h.field(it, 2).as_small() == Some(h.len(source) as i64) => {
            Some((at() as u32..h.table_used(source)).filter(|&n| h.table_entry(source, n).is_some()).count())
        }
        IterKind::TableReverse if h.field(it, 2).as_small() == Some(h.len(source) as i64) => {
            let end = (at() as u32).min(h.table_used(source));
            Some((0..end).filter(|&n| h.table_entry(source, n).is_some()).count())
        }
        IterKind::Table | IterKind::TableReverse => Some(0),
        _ => None,
    }
}
