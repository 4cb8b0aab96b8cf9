//! A file's contents on their way into the guest: read where they will stay.

use capability::{Filled, OpCx, OpError, Source};

use crate::contents::Contents;
use crate::text;

/// Bytes read between two looks at the stop signal.
pub(crate) const CHUNK_BYTES: usize = 1 << 20;

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

    fn read_into(&self, place: &mut [u8], cx: &OpCx<'_>) -> Result<usize, OpError> {
        let mut read = 0;
        while read < place.len() {
            cx.check()?;
            let end = place.len().min(read + CHUNK_BYTES);
            let Some(chunk) = place.get_mut(read..end) else { break };
            match self.file.read_at(chunk, read as u64) {
                Ok(0) => break,
                Ok(count) => read += count,
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(OpError::from(error).at(&self.written)),
            }
        }
        Ok(read)
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
        let read = self.read_into(place, cx)?;
        if read == place.len() && self.goes_on(read) {
            // Files that do not tell their size are rare, so doubling finds it soon enough.
            let told = self.file.len().unwrap_or(0);
            self.len = if told > read as u64 { told } else { (read as u64).saturating_mul(2).max(4096) };
            return Ok(Filled::Grew(self.len));
        }
        let Some(bytes) = place.get_mut(..read) else { return Ok(Filled::Done(0)) };
        Ok(Filled::Done(match self.as_text {
            Some(Newlines::Universal) => text::translate_in_place(bytes),
            Some(Newlines::Kept) | None => read,
        }))
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
