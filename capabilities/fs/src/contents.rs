//! What is read and written of an open file: the host's, or one that an overlay keeps.

use std::fs::File;
use std::io::{Error, Read, Result, Seek, SeekFrom, Write};
use std::os::unix::fs::FileExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use capability::errno;

use crate::mounts::Identity;
use crate::overlay::KeptFile;
use crate::stat::Facts;

/// How far a position goes in a file that an overlay keeps: as far as in one on ext4, the usual disk.
const POSITION_MAX: u64 = (1 << 44) - 4096;

pub(crate) enum Contents {
    Host(File),
    Kept { file: Arc<KeptFile>, position: AtomicU64 },
}

impl Contents {
    pub(crate) fn kept(file: Arc<KeptFile>) -> Contents {
        Contents::Kept { file, position: AtomicU64::new(0) }
    }

    pub(crate) fn len(&self) -> Result<u64> {
        match self {
            Contents::Host(file) => Ok(file.metadata()?.len()),
            Contents::Kept { file, .. } => file.len(),
        }
    }

    pub(crate) fn facts(&self) -> Result<Facts> {
        match self {
            Contents::Host(file) => Ok(Facts::from(&rustix::fs::fstat(file)?)),
            Contents::Kept { file, .. } => file.facts(),
        }
    }

    pub(crate) fn identity(&self) -> Option<Identity> {
        match self {
            Contents::Host(file) => Identity::of(file),
            Contents::Kept { file, .. } => Some(file.identity),
        }
    }

    pub(crate) fn read_at(&self, place: &mut [u8], at: u64) -> Result<usize> {
        match self {
            Contents::Host(file) => file.read_at(place, at),
            Contents::Kept { file, .. } => file.read_at(place, at),
        }
    }

    /// Reads on from the position.
    pub(crate) fn read(&self, place: &mut [u8]) -> Result<usize> {
        match self {
            Contents::Host(file) => (&*file).read(place),
            Contents::Kept { file, position } => {
                let at = position.load(Ordering::Relaxed);
                let read = file.read_at(place, at)?;
                position.store(at.saturating_add(read as u64), Ordering::Relaxed);
                Ok(read)
            }
        }
    }

    pub(crate) fn position(&self) -> Result<u64> {
        match self {
            Contents::Host(file) => (&*file).stream_position(),
            Contents::Kept { position, .. } => Ok(position.load(Ordering::Relaxed)),
        }
    }

    pub(crate) fn seek(&self, to: SeekFrom) -> Result<u64> {
        let (file, position) = match self {
            Contents::Host(file) => return (&*file).seek(to),
            Contents::Kept { file, position } => (file, position),
        };
        let invalid = || Error::from_raw_os_error(errno::EINVAL);
        let (base, offset) = match to {
            SeekFrom::Start(at) => (at, 0),
            SeekFrom::Current(offset) => (position.load(Ordering::Relaxed), offset),
            SeekFrom::End(offset) => (file.len()?, offset),
        };
        let at = base.checked_add_signed(offset).filter(|at| *at <= POSITION_MAX).ok_or_else(invalid)?;
        position.store(at, Ordering::Relaxed);
        Ok(at)
    }

    /// Writes all of it at the position, or at the end.
    pub(crate) fn write(&self, bytes: &[u8], append: bool, now_ns: i128) -> Result<()> {
        match self {
            Contents::Host(file) => (&*file).write_all(bytes),
            Contents::Kept { file, position } => {
                let at = if append { file.len()? } else { position.load(Ordering::Relaxed) };
                file.write_at(bytes, at, now_ns)?;
                position.store(at.saturating_add(bytes.len() as u64), Ordering::Relaxed);
                Ok(())
            }
        }
    }

    pub(crate) fn set_len(&self, len: u64, now_ns: i128) -> Result<()> {
        match self {
            Contents::Host(file) => file.set_len(len),
            Contents::Kept { file, .. } => file.set_len(len, now_ns),
        }
    }

    /// What is in memory only is as safe as it gets.
    pub(crate) fn sync(&self) -> Result<()> {
        match self {
            Contents::Host(file) => file.sync_all(),
            Contents::Kept { .. } => Ok(()),
        }
    }
}
