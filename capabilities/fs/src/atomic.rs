//! Replacing a file as a whole: either the old contents are there or the new ones, never half of them.

use std::ffi::OsStr;
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use cap_std::fs::{Dir, OpenOptions, OpenOptionsExt};
use capability::{OpCx, OpError, Permit, Quota, errno};
use rustix::fs::{FlockOperation, Mode};
use rustix::io::Errno;

use crate::Fs;
use crate::mounts::{Identity, duplicate};
use crate::open::How;
use crate::own::Own;
use crate::paths::{failed, wants_directory};
use crate::overlay::KeptReplacement;
use crate::place::Place;
use crate::quota::Swap;
use crate::resolve::HostPlace;
use crate::source::CHUNK_BYTES;

/// Temporaries begin so. Listings do not show them.
pub(crate) const TEMPORARY: &[u8] = b".tmp-wicket-";

/// A directory with more entries than this is not searched for leftovers.
const SWEEP_ENTRIES_MAX: usize = 2000;

/// How often a temporary is made anew because a sweeper took it for a leftover.
const ATTEMPTS_MAX: usize = 100;

impl Fs {
    /// Writes `bytes` as the whole file.
    pub(crate) fn write_atomically(&mut self, permit: &Permit, bytes: &[u8], durable: bool, cx: &mut OpCx<'_>) -> Result<(), OpError> {
        let place = self.place(permit.path(0), "write", cx)?;
        let charged = cx.budget.reserve(capability::Quota::WriteBytes, bytes.len() as u64)?;
        let mut replacement = self.replacement(place, bytes.len() as u64, cx)?;
        for chunk in bytes.chunks(CHUNK_BYTES) {
            cx.check()?;
            replacement.write(chunk, cx)?;
        }
        replacement.finish(durable, cx)?;
        charged.keep();
        Ok(())
    }

    /// Begins to replace, with so many bytes, what is at the place, which may be nothing, or a link to a file inside the grant.
    pub(crate) fn replacement(&mut self, place: Place, len: u64, cx: &mut OpCx<'_>) -> Result<Replacement, OpError> {
        match place {
            Place::Host(place) => self.replacement_on_host(place, len, cx).map(Replacement::Host),
            Place::Kept(place) => place.replacement(self, len, cx).map(Replacement::Kept),
        }
    }

    fn replacement_on_host(&mut self, place: HostPlace, len: u64, cx: &mut OpCx<'_>) -> Result<HostReplacement, OpError> {
        let place = self.settled(&followed(place, cx)?, cx)?;
        let (mut files, mut replaced) = (None, None);
        // Opening the old file for writing asks the system everything that CPython's in-place write would ask.
        let how = How { write: true, ..How::default() };
        let mode = match self.open_host(&place, how, cx) {
            Ok(old) => {
                replaced = Identity::of(&old);
                rustix::fs::fstat(&old).map_or(0o644, |stat| stat.st_mode & 0o666)
            }
            Err(OpError::Raised(error)) if error.errno == Some(errno::ENOENT) && !wants_directory(&place.written) => {
                files = Some(cx.budget.reserve(Quota::Files, 1)?);
                0
            }
            Err(error) => return Err(error),
        };
        let swap = self.quotas.replace(replaced, len).map_err(|error| error.at(&place.written))?;
        let (dir, name) = place.parent(cx)?;
        self.sweep_once(&dir);
        let (temporary, file) = temporary_in(&dir).map_err(|error| failed(error, cx.op, &place.written))?;
        if mode != 0 {
            let _ = rustix::fs::fchmod(&file, Mode::from_raw_mode(mode));
        }
        Ok(HostReplacement { dir, name, temporary: Some(temporary), file, files, swap: Some(swap), replaced, own: self.own.clone(), written: place.written })
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
            if is_temporary(name.as_bytes()) {
                sweep_unlocked(dir, &name);
            }
        }
    }
}

/// Makes a file of its own beside the one that it will replace, and locks it: that tells the sweepers of other runs that somebody still
/// writes here. (On a file system without locks there is nothing to tell, and nothing is swept.)
fn temporary_in(dir: &Dir) -> std::io::Result<(PathBuf, File)> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true).mode(0o644);
    for _ in 0..ATTEMPTS_MAX {
        // Never from the run's own numbers, which may be repeatable: two runs with one seed may write into one directory.
        let mut random = [0u8; 8];
        rustix::rand::getrandom(&mut random, rustix::rand::GetRandomFlags::empty())?;
        let name = PathBuf::from(format!("{}{:016x}", String::from_utf8_lossy(TEMPORARY), u64::from_le_bytes(random)));
        let file = match dir.open_with(&name, &options) {
            Ok(file) => file.into_std(),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(error),
        };
        // A sweeper may have come between making the file and locking it: it holds the lock, or the file is gone already.
        let is_locked = !matches!(rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive), Err(Errno::WOULDBLOCK));
        if is_locked && !rustix::fs::fstat(&file).is_ok_and(|stat| stat.st_nlink == 0) {
            return Ok((name, file));
        }
        let _ = dir.remove_file(&name);
    }
    Err(ErrorKind::AlreadyExists.into())
}

/// Whether a name is one that `replacement` makes up: nobody else's file is taken for a leftover.
pub(crate) fn is_temporary(name: &[u8]) -> bool {
    let is_digit = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    name.strip_prefix(TEMPORARY).is_some_and(|rest| rest.len() == 16 && rest.iter().all(is_digit))
}

/// Removes the file while it holds the lock, so that no writer can have it between looking and removing.
fn sweep_unlocked(dir: &Dir, name: &OsStr) {
    let mut options = OpenOptions::new();
    options.read(true).custom_flags((rustix::fs::OFlags::NONBLOCK | rustix::fs::OFlags::NOFOLLOW).bits().cast_signed());
    let Ok(file) = dir.open_with(Path::new(name), &options) else { return };
    if rustix::fs::flock(&file, FlockOperation::NonBlockingLockExclusive).is_ok() {
        let _ = dir.remove_file(name);
    }
}

/// Follows a link at the end of the path, as writing in place would, while it stays inside the grant.
fn followed(mut place: HostPlace, cx: &OpCx<'_>) -> Result<HostPlace, OpError> {
    if !place.strict && place.is_link() {
        place.path = place.dir.canonicalize(&place.path).map_err(|error| failed(error, cx.op, &place.written))?;
    }
    Ok(place)
}

/// New contents that are not yet in place. Dropped unfinished, they vanish.
pub(crate) enum Replacement {
    Host(HostReplacement),
    Kept(KeptReplacement),
}

impl Replacement {
    pub(crate) fn write(&mut self, chunk: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
        match self {
            Replacement::Host(replacement) => replacement.write(chunk, cx),
            Replacement::Kept(replacement) => replacement.write(chunk, cx),
        }
    }

    /// Puts them in place.
    pub(crate) fn finish(self, durable: bool, cx: &OpCx<'_>) -> Result<(), OpError> {
        match self {
            Replacement::Host(replacement) => replacement.finish(durable, cx),
            Replacement::Kept(replacement) => replacement.finish(cx),
        }
    }
}

/// A temporary beside the file that it will replace.
pub(crate) struct HostReplacement {
    dir: Dir,
    name: PathBuf,
    temporary: Option<PathBuf>,
    file: File,
    files: Option<capability::Reservation>,
    swap: Option<Swap>,
    replaced: Option<Identity>,
    own: Own,
    written: Vec<u8>,
}

impl HostReplacement {
    fn write(&mut self, chunk: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
        self.file.write_all(chunk).map_err(|error| failed(error, cx.op, &self.written))
    }

    fn finish(mut self, durable: bool, cx: &OpCx<'_>) -> Result<(), OpError> {
        let fail = |error| failed(error, cx.op, &self.written);
        if durable {
            self.file.sync_all().map_err(fail)?;
        }
        if let Some(temporary) = self.temporary.as_ref() {
            self.dir.rename(temporary, &self.dir, &self.name).map_err(fail)?;
        }
        self.temporary = None;
        self.own.forget(self.replaced);
        self.own.add(Identity::of(&self.file));
        if let Some(swap) = self.swap.take() {
            swap.done(Identity::of(&self.file));
        }
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

impl Drop for HostReplacement {
    fn drop(&mut self) {
        if let Some(temporary) = self.temporary.take() {
            let _ = self.dir.remove_file(temporary);
        }
    }
}
