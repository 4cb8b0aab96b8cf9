//! Replies that did not fit, waiting for the guest to come back with room.

use std::collections::VecDeque;
use std::sync::Arc;

use crate::draft::Draft;
use crate::{Limit, Reservation, Source, StopReason, Tag};

/// A reply that is ready but was too long for the place offered.
pub(crate) enum Parked {
    Payload { tag: Tag, payload: Vec<u8>, why: Why, held: Option<Reservation> },
    Stream(Stream),
}

/// A reply that is yet to be written, and the record of its call, which is complete when it is.
pub(crate) struct Stream {
    pub(crate) tag: Tag,
    pub(crate) source: Box<dyn Source>,
    pub(crate) op: Arc<str>,
    pub(crate) reply_bytes_max: u64,
    pub(crate) draft: Draft,
}

/// What an error reply says besides the exception; it stays with the reply until it is fetched.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Why {
    pub(crate) limit: Option<Limit>,
    pub(crate) stopped: Option<StopReason>,
    pub(crate) refused: bool,
}

/// At most so many wait; the oldest goes when one more comes. An engine fetches at once, so more than one is rare.
const PARKED_MAX: usize = 8;

#[derive(Default)]
pub(crate) struct ParkedReplies(VecDeque<(u32, Parked)>);

impl ParkedReplies {
    /// Gives back the one that has to go.
    pub(crate) fn put(&mut self, id: u32, reply: Parked) -> Option<Parked> {
        let oldest = if self.0.len() >= PARKED_MAX { self.0.pop_front() } else { None };
        self.0.push_back((id, reply));
        oldest.map(|(_, parked)| parked)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn drain(&mut self) -> impl Iterator<Item = Parked> {
        self.0.drain(..).map(|(_, parked)| parked)
    }

    pub(crate) fn take(&mut self, id: u32) -> Option<Parked> {
        let at = self.0.iter().position(|(own, _)| *own == id)?;
        self.0.remove(at).map(|(_, reply)| reply)
    }
}
