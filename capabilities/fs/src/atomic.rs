//! Replacing a file as a whole: either the old contents are there or the new ones, never half of them.

use std::ffi::OsStr;
use std::fs::File;
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use cap_std::fs::{Dir, OpenOptions, OpenOptionsExt};
use capability::{OpCx, OpError, Permit, Quota, errno};
use rustix::fs::{FlockOperation, Mode};

use crate::Fs;
use crate::mounts::{Identity, duplicate};
use crate::open::How;
use crate::paths::{failed, wants_directory};
use crate::resolve::Place;
use crate::source::CHUNK_BYTES;

/// Temporaries begin so. Listings do not show them.
pub(crate) const TEMPORARY: &[u8] = b".tmp-wicket-";

/// A directory with more entries than this is not searched for leftovers.
const SWEEP_ENTRIES_MAX: usize = 2000;

impl Fs {
    /// Writes `bytes` as the whole file.
    pub(crate) fn write_atomically(&mut self, permit: &Permit, bytes: &[u8], durable: bool, cx: &mut OpCx<'_>) -> Result<(), OpError> {
        let place = self.place(permit.path(0), "write", cx)?;
        let charged = cx.budget.reserve(capability::Quota::WriteBytes, bytes.len() as u64)?;
        let mut replacement = self.replacement(place, cx)?;
        for chunk in bytes.chunks(CHUNK_BYTES) {
            cx.check()?;
            replacement.write(chunk, cx)?;
        }
        replacement.finish(durable, cx)?;
        charged.keep();
        Ok(())
    }

    /// Begins to replace what is at the place, which may be nothing, or a link to a file inside the grant.
    pub(crate) fn replacement(&mut self, place: Place, cx: &mut OpCx<'_>) -> Result<Replacement, OpError> {
        let place = self.settled(&followed(place, cx)?, cx)?;
        let mut files = None;
        // Opening the old file for writing asks the system everything that CPython's in-place write would ask.
        let how = How { write: true, ..How::default() };
        let mode = match self.open_file(&place, how, cx) {
            Ok(old) => rustix::fs::fstat(&old).map_or(0o644, |stat| stat.st_mode & 0o666),
            Err(OpError::Raised(error)) if error.errno == Some(errno::ENOENT) && !wants_directory(&place.written) => {
                files = Some(cx.budget.reserve(Quota::Files, 1)?);
                0
            }
            Err(error) => return Err(error),
        };
        let (dir, name) = place.parent(cx)?;
        self.sweep_once(&dir);
        let mut random = [0u8; 8];
        cx.rng.fill(&mut random).map_err(|_| OpError::os(errno::EIO))?;
        let temporary = format!("{}{:016x}", String::from_utf8_lossy(TEMPORARY), u64::from_le_bytes(random));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true).mode(0o644);
        let file = dir.open_with(&temporary, &options).map_err(|error| failed(error, cx.op, &place.written))?.into_std();
        // The lock tells a sweeper that somebody still writes here. A file system without locks is swept by nobody's doing.
        let _ = rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive);
        if mode != 0 {
            let _ = rustix::fs::fchmod(&file, Mode::from_raw_mode(mode));
        }
        Ok(Replacement { dir, name, temporary: Some(PathBuf::from(temporary)), file, files, written: place.written })
    }

    /// Removes what a killed run left behind, once for each directory that is written to.
    fn sweep_once(&mut self, dir: &Dir) {
        let Some(identity) = Identity::of(dir) else { return };
        if self.swept.contains(&identity) {
            return;
        }
        self.swept.push(identity);
        let Ok(entries) = dir.entries() else { return };
        for name in entries.take(SWEEP_ENTRIES_MAX).filter_map(|entry| Some(entry.ok()?.file_name())) {
            if is_temporary(name.as_bytes()) && is_unlocked(dir, &name) {
                let _ = dir.remove_file(&name);
            }
        }
    }
}

/// Whether a name is one that `replacement` makes up: nobody else's file is taken for a leftover.
pub(crate) fn is_temporary(name: &[u8]) -> bool {
    let is_digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    name.strip_prefix(TEMPORARY).is_some_and(|rest| rest.len() == 16 && rest.iter().all(is_digit))
}

fn is_unlocked(dir: &Dir, name: &OsStr) -> bool {
    let mut options = OpenOptions::new();
    options.read(true).custom_flags((rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOFOLLOW).bits().cast_signed());
    let Ok(file) = dir.open_with(Path::new(name), &options) else { return false };
    rustix::fs::flock(file.into_std(), FlockOperation::NonBlockingLockExclusive).is_ok()
}

/// Follows a link at the end of the path, as writing in place would, while it stays inside the grant.
fn followed(mut place: Place, cx: &OpCx<'_>) -> Result<Place, OpError> {
    if !place.strict && place.is_link() {
        place.path = place.dir.canonicalize(&place.path).map_err(|error| failed(error, cx.op, &place.written))?;
    }
    Ok(place)
}

/// New contents that are not yet in place. Dropped unfinished, they vanish.
pub(crate) struct Replacement {
    dir: Dir,
    name: PathBuf,
    temporary: Option<PathBuf>,
    file: File,
    files: Option<capability::Reservation>,
    written: Vec<u8>,
}

impl Replacement {
    pub(crate) fn write(&mut self, chunk: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
        self.file.write_all(chunk).map_err(|error| failed(error, cx.op, &self.written))
    }

    /// Puts them in place.
    pub(crate) fn finish(mut self, durable: bool, cx: &OpCx<'_>) -> Result<(), OpError> {
        let fail = |error| failed(error, cx.op, &self.written);
        if durable {
            self.file.sync_all().map_err(fail)?;
        }
        if let Some(temporary) = self.temporary.as_ref() {
            self.dir.rename(temporary, &self.dir, &self.name).map_err(fail)?;
        }
        self.temporary = None;
        if durable {
            // Some file systems cannot sync a directory; the file itself is safe by now.
            let _ = duplicate(&self.dir).and_then(|dir| dir.sync_all());
        }
        if let Some(files) = self.files.take() {
            files.keep();
        }
        Ok(())
    }
}

impl Drop for Replacement {
    fn drop(&mut self) {
        if let Some(temporary) = self.temporary.take() {
            let _ = self.dir.remove_file(temporary);
        }
    }
}
