//! Keys in order, a page at a time: what the store has, with a transaction's own changes over it.

use std::collections::BTreeMap;
use std::ops::Bound;

use capability::{OpCx, OpError};

use crate::place::Place;
use crate::store::{Snapshot, failed};

/// What a transaction changed: keys with their new values as stored, or without one.
pub type Changes = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

/// A page is over when it holds so many bytes, whatever its limit; it has one entry at least.
pub const PAGE_BYTES_MAX: usize = 1 << 20;
/// The deadline is looked at after so many entries.
const ENTRIES_BETWEEN_CHECKS: usize = 1000;

/// What is asked for.
pub struct Wanted<'a> {
    pub prefix: &'a [u8],
    /// Only keys behind this one.
    pub after: Option<&'a [u8]>,
    pub limit: usize,
}

/// Keys and values as stored.
pub type Entry = (Vec<u8>, Vec<u8>);

pub fn page(snapshot: &Snapshot, place: &Place, changes: &Changes, wanted: &Wanted<'_>, cx: &OpCx<'_>) -> Result<Vec<Entry>, OpError> {
    let Wanted { prefix, after, limit } = wanted;
    let from = match after {
        Some(after) if *after >= *prefix => Bound::Excluded(*after),
        _ => Bound::Included(*prefix),
    };
    let stored_from = place.of(match from {
        Bound::Excluded(key) | Bound::Included(key) => key,
        Bound::Unbounded => &[],
    });
    let stored_from = from.map(|_| stored_from.as_slice());
    let mut stored = snapshot.entries.range::<&[u8]>((stored_from, Bound::Unbounded)).map_err(failed)?;
    let mut next_stored = || -> Result<Option<Entry>, OpError> {
        let Some(next) = stored.next() else { return Ok(None) };
        let (key, value) = next.map_err(failed)?;
        let key = place.key(key.value()).filter(|key| key.starts_with(prefix)).map(<[u8]>::to_vec);
        Ok(key.map(|key| (key, value.value().to_vec())))
    };
    let mut own = changes.range::<[u8], _>((from, Bound::Unbounded)).take_while(|(key, _)| key.starts_with(prefix)).peekable();
    let mut waiting = next_stored()?;
    let (mut found, mut bytes) = (Vec::new(), 0);
    for count in 0_usize.. {
        if count % ENTRIES_BETWEEN_CHECKS == 0 {
            cx.check()?;
        }
        if found.len() >= *limit || bytes >= PAGE_BYTES_MAX {
            break;
        }
        let is_own = match (own.peek(), &waiting) {
            (None, None) => break,
            (Some((own, _)), Some((stored, _))) => *own <= stored,
            (own, _) => own.is_some(),
        };
        let entry = if is_own {
            let Some((key, value)) = own.next() else { break };
            if waiting.as_ref().is_some_and(|(stored, _)| stored == key) {
                waiting = next_stored()?;
            }
            value.clone().map(|value| (key.clone(), value))
        } else {
            std::mem::replace(&mut waiting, next_stored()?)
        };
        if let Some((key, value)) = entry {
            bytes += key.len() + value.len();
            found.push((key, value));
        }
    }
    Ok(found)
}
