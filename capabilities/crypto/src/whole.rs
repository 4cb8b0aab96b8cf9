//! A reply that is ready, written into the guest's memory without another copy, and wiped afterwards.

use capability::{Filled, OpCx, OpError, Reservation, Source, Started, Tag};
use zeroize::Zeroizing;

struct Whole {
    bytes: Zeroizing<Vec<u8>>,
    _held: Reservation,
}

impl Source for Whole {
    fn len(&self) -> u64 {
        self.bytes.len() as u64
    }

    fn fill(&mut self, place: &mut [u8], _: &mut OpCx<'_>) -> Result<Filled, OpError> {
        place.iter_mut().zip(self.bytes.iter()).for_each(|(to, from)| *to = *from);
        Ok(Filled::Done(self.bytes.len()))
    }
}

/// Bytes that are the whole reply, and what was reserved for them.
pub(crate) fn reply(bytes: Zeroizing<Vec<u8>>, held: Reservation) -> Started {
    Started::Stream { tag: Tag::Bytes, source: Box::new(Whole { bytes, _held: held }) }
}
