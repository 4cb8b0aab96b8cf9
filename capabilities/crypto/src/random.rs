//! Random bytes, written straight into the guest's memory.

use capability::{Args, Filled, OpCx, OpError, Permit, Source, Started, Tag, errno};

use crate::ops::{CHUNK_BYTES, Crypto};

/// Most random bytes in one call.
pub(crate) const RANDOM_BYTES_MAX: u64 = 64 << 20;

impl Crypto {
    pub(crate) fn random_bytes(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let wanted = args.int(0)?;
        match usize::try_from(wanted) {
            Err(_) if wanted < 0 => Err(OpError::exception("ValueError", "negative argument not allowed")),
            Ok(bytes) if bytes as u64 <= RANDOM_BYTES_MAX => Ok(Started::Stream { tag: Tag::Bytes, source: Box::new(Random(bytes)) }),
            _ => Err(OpError::exception("OverflowError", "too many random bytes in one call")),
        }
    }
}

/// So many random bytes. They are drawn when there is a place for them, so the host never holds them.
struct Random(usize);

impl Source for Random {
    fn len(&self) -> u64 {
        self.0 as u64
    }

    fn fill(&mut self, place: &mut [u8], cx: &mut OpCx<'_>) -> Result<Filled, OpError> {
        for chunk in place.get_mut(..self.0).unwrap_or_default().chunks_mut(CHUNK_BYTES) {
            cx.check()?;
            draw(chunk, cx)?;
        }
        Ok(Filled::Done(self.0))
    }
}

/// Fills with bytes fit for secrets, or says that the system has none.
pub(crate) fn draw(place: &mut [u8], cx: &mut OpCx<'_>) -> Result<(), OpError> {
    cx.rng.fill(place).map_err(|_| OpError::os(errno::EIO))
}
