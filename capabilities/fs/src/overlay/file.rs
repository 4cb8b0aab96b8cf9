//! A file of an overlay: the host's, until something is written; from then on bytes in memory, with holes where nothing is.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Error, Result};
use std::os::unix::fs::FileExt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use capability::{OpCx, OpError, errno};

use super::room::{Charge, Room};
use crate::mounts::Identity;
use crate::source::CHUNK_BYTES;
use crate::stat::Facts;

/// Bytes of a file that lie together.
const PIECE_BYTES: u64 = 64 << 10;
/// As large as the system lets a file be.
const LEN_MAX: u64 = i64::MAX as u64;
/// A regular file that its owner may write, as new files are.
const NEW_FILE_MODE: u32 = 0o100_644;

/// A file, shared by its name and by those who have it open.
#[derive(Debug)]
pub(crate) struct KeptFile {
    pub(crate) identity: Identity,
    body: Mutex<Body>,
}

#[derive(Debug)]
struct Body {
    data: Data,
    mode: u32,
    mtime_ns: i128,
}

#[derive(Debug)]
enum Data {
    /// Still as the host has it.
    Host(File),
    Kept(Pieces),
}

/// What was written, by where it lies. What is in no piece is zero.
#[derive(Debug)]
struct Pieces {
    pieces: BTreeMap<u64, Vec<u8>>,
    len: u64,
    charge: Charge,
}

impl KeptFile {
    pub(crate) fn new(identity: Identity, room: &Arc<Room>, now_ns: i128) -> KeptFile {
        let data = Data::Kept(Pieces { pieces: BTreeMap::new(), len: 0, charge: room.empty() });
        KeptFile { identity, body: Mutex::new(Body { data, mode: NEW_FILE_MODE, mtime_ns: now_ns }) }
    }

    pub(crate) fn of_host(file: File, facts: &Facts) -> KeptFile {
        KeptFile { identity: facts.identity, body: Mutex::new(Body { data: Data::Host(file), mode: facts.mode, mtime_ns: facts.mtime_ns }) }
    }

    /// Whether it was taken into memory.
    pub(crate) fn is_kept(&self) -> bool {
        matches!(self.body().data, Data::Kept(_))
    }

    /// Takes it into memory, so that it can be changed; without its bytes where they would be cut off at once.
    pub(crate) fn keep(&self, room: &Arc<Room>, empty: bool, cx: &OpCx<'_>) -> std::result::Result<(), OpError> {
        let mut body = self.body();
        let Data::Host(file) = &body.data else { return Ok(()) };
        let mut pieces = Pieces { pieces: BTreeMap::new(), len: 0, charge: room.empty() };
        let len = if empty { 0 } else { file.metadata()?.len() };
        pieces.set_len(len)?;
        let mut buffer = vec![0; CHUNK_BYTES.min(usize::try_from(len).unwrap_or(CHUNK_BYTES))];
        let mut at = 0;
        while at < len {
            cx.check()?;
            match file.read_at(&mut buffer, at) {
                Ok(0) => break,
                Ok(read) => {
                    let read = read.min(usize::try_from(len - at).unwrap_or(read));
                    pieces.write_at(buffer.get(..read).unwrap_or_default(), at)?;
                    at += read as u64;
                }
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
        // A file that was cut off meanwhile is as long as it is now.
        pieces.set_len(at)?;
        body.data = Data::Kept(pieces);
        Ok(())
    }

    pub(crate) fn len(&self) -> Result<u64> {
        match &self.body().data {
            Data::Host(file) => Ok(file.metadata()?.len()),
            Data::Kept(pieces) => Ok(pieces.len),
        }
    }

    pub(crate) fn read_at(&self, place: &mut [u8], at: u64) -> Result<usize> {
        match &self.body().data {
            Data::Host(file) => file.read_at(place, at),
            Data::Kept(pieces) => Ok(pieces.read_at(place, at)),
        }
    }

    /// Writes all of it, or nothing.
    pub(crate) fn write_at(&self, bytes: &[u8], at: u64, now_ns: i128) -> Result<()> {
        let mut body = self.body();
        let Data::Kept(pieces) = &mut body.data else { return Err(Error::from_raw_os_error(errno::EBADF)) };
        pieces.write_at(bytes, at)?;
        body.mtime_ns = now_ns;
        Ok(())
    }

    pub(crate) fn set_len(&self, len: u64, now_ns: i128) -> Result<()> {
        let mut body = self.body();
        let Data::Kept(pieces) = &mut body.data else { return Err(Error::from_raw_os_error(errno::EINVAL)) };
        pieces.set_len(len)?;
        body.mtime_ns = now_ns;
        Ok(())
    }

    pub(crate) fn set_mtime(&self, ns: i128) {
        self.body().mtime_ns = ns;
    }

    pub(crate) fn set_mode(&self, mode: u32) {
        self.body().mode = mode;
    }

    pub(crate) fn facts(&self) -> Result<Facts> {
        let size = self.len()?;
        let body = self.body();
        Ok(Facts { mode: body.mode, size, mtime_ns: body.mtime_ns, identity: self.identity })
    }

    /// All of it.
    pub(crate) fn read(&self) -> Result<Vec<u8>> {
        let mut bytes = vec![0; usize::try_from(self.len()?).map_err(|_| Error::from_raw_os_error(errno::EFBIG))?];
        let mut read = 0;
        while let Some(place) = bytes.get_mut(read..).filter(|place| !place.is_empty()) {
            match self.read_at(place, read as u64)? {
                0 => break,
                count => read += count,
            }
        }
        bytes.truncate(read);
        Ok(bytes)
    }

    fn body(&self) -> MutexGuard<'_, Body> {
        self.body.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pieces {
    fn read_at(&self, place: &mut [u8], at: u64) -> usize {
        let wanted = (place.len() as u64).min(self.len.saturating_sub(at));
        let mut done = 0;
        while done < wanted {
            let (number, from) = ((at + done) / PIECE_BYTES, ((at + done) % PIECE_BYTES) as usize);
            let count = (PIECE_BYTES - from as u64).min(wanted - done) as usize;
            let Some(part) = place.get_mut(done as usize..done as usize + count) else { break };
            let held = self.pieces.get(&number).and_then(|piece| piece.get(from..)).unwrap_or_default();
            let (filled, hole) = part.split_at_mut(held.len().min(count));
            filled.copy_from_slice(held.get(..filled.len()).unwrap_or_default());
            hole.fill(0);
            done += count as u64;
        }
        done as usize
    }

    fn write_at(&mut self, bytes: &[u8], at: u64) -> Result<()> {
        let end = at.checked_add(bytes.len() as u64).filter(|end| *end <= LEN_MAX).ok_or_else(|| Error::from_raw_os_error(errno::EFBIG))?;
        if end > self.len && !bytes.is_empty() {
            self.charge.set(end)?;
            self.len = end;
        }
        let mut done = 0;
        while done < bytes.len() {
            let (number, from) = ((at + done as u64) / PIECE_BYTES, ((at + done as u64) % PIECE_BYTES) as usize);
            let count = (PIECE_BYTES as usize - from).min(bytes.len() - done);
            let piece = self.pieces.entry(number).or_default();
            if piece.len() < from + count {
                // Little more than what is charged, and yet not moved with every byte.
                let room = (from + count).max(piece.len() + piece.len() / 8).min(PIECE_BYTES as usize);
                piece.reserve_exact(room - piece.len());
                piece.resize(from + count, 0);
            }
            if let (Some(place), Some(part)) = (piece.get_mut(from..from + count), bytes.get(done..done + count)) {
                place.copy_from_slice(part);
            }
            done += count;
        }
        Ok(())
    }

    fn set_len(&mut self, len: u64) -> Result<()> {
        if len > LEN_MAX {
            return Err(Error::from_raw_os_error(errno::EFBIG));
        }
        // Holes count: a file is as large as it says.
        self.charge.set(len)?;
        if len < self.len {
            self.pieces.split_off(&len.div_ceil(PIECE_BYTES));
            if let Some(last) = self.pieces.get_mut(&(len / PIECE_BYTES)) {
                last.truncate((len % PIECE_BYTES) as usize);
                last.shrink_to_fit();
            }
        }
        self.len = len;
        Ok(())
    }
}
