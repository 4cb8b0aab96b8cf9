//! A file's contents on their way into the guest: read where they will stay.

use capability::{Filled, OpCx, OpError, Source};

use crate::contents::Contents;
use crate::text;

/// Bytes read between two looks at the stop signal.
pub(crate) const CHUNK_BYTES: usize = 1 << 20;

/// Bytes of text, so that what was read is near when it is looked at.
const TEXT_CHUNK_BYTES: usize = 128 << 10;

/// What a read found.
struct Found {
    read: usize,
    is_ascii: bool,
    has_returns: bool,
}

/// A whole file, as bytes or as text. Whether text is UTF-8, whoever makes a str of it has to look; it is not looked at twice.
pub(crate) struct WholeFile {
    file: Contents,
    len: u64,
    as_text: Option<Newlines>,
    written: Vec<u8>,
}

/// What becomes of `\r\n` and `\r`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Newlines {
    /// They become `\n`.
    Universal,
    Kept,
}

impl WholeFile {
    pub(crate) fn new(file: Contents, as_text: Option<Newlines>, written: &[u8]) -> Result<WholeFile, OpError> {
        let len = file.len().map_err(|error| OpError::from(error).at(written))?;
        Ok(WholeFile { file, len, as_text, written: written.to_vec() })
    }

    /// Reads what fits. Text is looked at while it is still in the processor's caches.
    fn read_into(&self, place: &mut [u8], cx: &OpCx<'_>) -> Result<Found, OpError> {
        let (mut read, mut is_ascii, mut has_returns) = (0, self.as_text.is_some(), false);
        let chunk_bytes = if self.as_text.is_some() { TEXT_CHUNK_BYTES } else { CHUNK_BYTES };
        while read < place.len() {
            cx.check()?;
            let end = place.len().min(read + chunk_bytes);
            let Some(chunk) = place.get_mut(read..end) else { break };
            match self.file.read_at(chunk, read as u64) {
                Ok(0) => break,
                Ok(count) => {
                    let came = chunk.get(..count).unwrap_or_default();
                    is_ascii = is_ascii && came.is_ascii();
                    has_returns |= self.as_text == Some(Newlines::Universal) && memchr::memchr(b'\r', came).is_some();
                    read += count;
                }
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(OpError::from(error).at(&self.written)),
            }
        }
        Ok(Found { read, is_ascii, has_returns })
    }

    /// Whether the file goes on after `end`.
    fn goes_on(&self, end: usize) -> bool {
        let mut one = [0];
        matches!(self.file.read_at(&mut one, end as u64), Ok(1))
    }
}

impl Source for WholeFile {
    fn len(&self) -> u64 {
        self.len
    }

    fn fill(&mut self, place: &mut [u8], cx: &mut OpCx<'_>) -> Result<Filled, OpError> {
        let Found { read, is_ascii, has_returns } = self.read_into(place, cx)?;
        if read == place.len() && self.goes_on(read) {
            // Files that do not tell their size are rare, so doubling finds it soon enough.
            let told = self.file.len().unwrap_or(0);
            self.len = if told > read as u64 { told } else { (read as u64).saturating_mul(2).max(4096) };
            return Ok(Filled::Grew(self.len));
        }
        let Some(bytes) = place.get_mut(..read) else { return Ok(Filled::Done(0)) };
        let len = if has_returns { text::translate_in_place(bytes) } else { read };
        Ok(if is_ascii { Filled::Ascii(len) } else { Filled::Done(len) })
    }
}

/// The next bytes of an open file, from where it stands.
pub(crate) struct NextBytes {
    pub(crate) file: std::sync::Arc<Contents>,
    pub(crate) len: u64,
    pub(crate) written: Vec<u8>,
}

impl Source for NextBytes {
    fn len(&self) -> u64 {
        self.len
    }

    fn fill(&mut self, place: &mut [u8], cx: &mut OpCx<'_>) -> Result<Filled, OpError> {
        let wanted = usize::try_from(self.len).map_or(place.len(), |len| len.min(place.len()));
        let mut read = 0;
        while read < wanted {
            cx.check()?;
            let end = wanted.min(read + CHUNK_BYTES);
            let Some(chunk) = place.get_mut(read..end) else { break };
            match self.file.read(chunk) {
                Ok(0) => break,
                Ok(count) => read += count,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(OpError::from(error).at(&self.written)),
            }
        }
        Ok(Filled::Done(read))
    }
}
