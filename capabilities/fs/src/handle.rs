//! Open files: read, write, seek by number. The rights lie in the handle, as they were when it was opened.

use std::io::SeekFrom;
use std::sync::Arc;

use capability::{Args, CannotFreeze, OpCx, OpError, Permit, Quota, Started, Subjects, Tag, Target, Value, errno};
use rustix::fs::{FileType, Mode, OFlags};

use crate::paths::granted_path;
use crate::Fs;
use crate::contents::Contents;
use crate::open::How;
use crate::place::Place;
use crate::quota::Quotas;
use crate::listing::Tally;
use crate::source::{CHUNK_BYTES, NextBytes};

/// An open file.
pub(crate) struct OpenFile {
    file: Arc<Contents>,
    pub(crate) how: How,
    written: Vec<u8>,
    /// What it was opened as.
    pub(crate) opened_as: Arc<Target>,
    /// The module that opened it, and the line.
    site: (String, u32),
}

/// Open files that an error names.
const NAMED_MAX: usize = 3;

impl OpenFile {
    fn told(&self) -> String {
        let ((module, line), path) = (&self.site, capability::python_repr(&self.written));
        match line {
            0 => path,
            line => format!("{path}, opened by {module} at line {line}"),
        }
    }
}

impl Fs {
    /// `open(path, mode)`: the rights that the mode needs.
    pub(crate) fn opens(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        let how = How::parse(args.str(1)?)?;
        let (path, written) = crate::ops::path_arg(args, 0)?;
        let subjects = if how.read { Subjects::path("read", path.clone(), written) } else { Subjects::none() };
        Ok(match (how.write, how.append && !how.truncate) {
            (_, true) => subjects.and(crate::ops::appending(path, written)),
            (true, false) => subjects.and_path("write", path, written),
            (false, false) => subjects,
        })
    }

    pub(crate) fn open_handle(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let how = How::parse(args.str(1)?)?;
        let granted = granted_path(permit, 0)?;
        let place = self.resolve((granted.path, granted.written), !how.no_follow, how.right(), cx)?;
        if self.handles.len() >= self.options.handles_max {
            return Err(OpError::os(errno::EMFILE).at(place.written()));
        }
        if how.no_follow && !how.exclusive && self.look(&place, false, cx).is_ok_and(|facts| facts.kind() == FileType::Symlink) {
            return Err(OpError::os(errno::ELOOP).at(place.written()));
        }
        let file = Arc::new(self.open_file(&place, how, cx)?);
        self.quotas.opened(file.identity());
        let opened_as = Arc::new(permit.subjects().first().map_or(Target::Bare, |subject| subject.target.clone()));
        let site = (permit.module().to_owned(), cx.line);
        let open = OpenFile { file, how, written: place.written().to_vec(), opened_as, site };
        let id = self.handles.insert(open).map_err(|open| OpError::os(errno::EMFILE).at(&open.written))?;
        Ok(Value::int(id).into())
    }

    pub(crate) fn handle_read(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let wanted = args.i64(1)?;
        let open = self.opened(args, |how| how.read)?;
        let left = size(open)?.saturating_sub(position(open)?);
        let len = if wanted < 0 { left } else { left.min(wanted.unsigned_abs()) };
        if len == 0 {
            return Ok(Value::Bytes(Vec::new()).into());
        }
        let source = NextBytes { file: open.file.clone(), len, written: open.written.clone() };
        Ok(Started::Stream { tag: Tag::Bytes, source: Box::new(source) })
    }

    pub(crate) fn handle_write(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let quotas = self.quotas.clone();
        let open = self.opened(args, |how| how.write)?;
        let bytes = args.bytes(1)?;
        write_charged(&quotas, &open.file, bytes, open.how.append, &open.written, cx)?;
        Ok(Value::int(bytes.len() as u64).into())
    }

    pub(crate) fn handle_seek(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let open = self.opened(args, |_| true)?;
        let offset = args.i64(1)?;
        let to = match args.int(2)? {
            0 => SeekFrom::Start(u64::try_from(offset).map_err(|_| OpError::os(errno::EINVAL))?),
            1 => SeekFrom::Current(offset),
            2 => SeekFrom::End(offset),
            other => return Err(OpError::exception("ValueError", format!("invalid whence ({other}, should be 0, 1 or 2)"))),
        };
        Ok(Value::int(open.file.seek(to)?).into())
    }

    pub(crate) fn handle_tell(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::int(position(self.opened(args, |_| true)?)?).into())
    }

    pub(crate) fn handle_truncate(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let quotas = self.quotas.clone();
        let open = self.opened(args, |how| how.write)?;
        let len = match args.opt_int(1)? {
            None => position(open)?,
            Some(len) => u64::try_from(len).ok().filter(|len| i64::try_from(*len).is_ok()).ok_or_else(|| OpError::os(errno::EINVAL))?,
        };
        // A hole is not on the disk, but it is in the file: it counts before it is made.
        let (before, identity) = (size(open)?, open.file.identity());
        let growth = cx.budget.reserve(Quota::WriteBytes, len.saturating_sub(before))?;
        quotas.grow(identity, len.saturating_sub(before))?;
        if let Err(error) = open.file.set_len(len, cx.clock.wall_ns()) {
            quotas.shrink(identity, len.saturating_sub(before));
            return Err(error.into());
        }
        quotas.shrink(identity, before.saturating_sub(len));
        growth.keep();
        Ok(Value::int(len).into())
    }

    pub(crate) fn handle_sync(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        self.opened(args, |_| true)?.file.sync()?;
        Ok(Value::None.into())
    }

    pub(crate) fn sync_dir(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let place = match self.place(permit.path(0), "read", cx)? {
            Place::Host(place) => place,
            Place::Kept(place) => return place.list(self, &mut Tally::default(), cx).map(|_| Value::None.into()),
        };
        let dir = place.open_dir(self, cx)?;
        // The directory itself, for reading: what it was opened with is only a way to names. Some file systems cannot do it.
        let opened = rustix::fs::openat(&dir, ".", OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty());
        let synced = opened.and_then(rustix::fs::fsync);
        match synced {
            Ok(()) | Err(rustix::io::Errno::INVAL) => Ok(Value::None.into()),
            Err(error) => Err(OpError::os(error.raw_os_error()).at(&place.written)),
        }
    }

    pub(crate) fn handle_stat(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let open = self.opened(args, |how| how.read)?;
        let facts = open.file.facts()?;
        Ok(self.stat_value(&facts, cx).into())
    }

    pub(crate) fn handle_close(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let open = self.handles.remove(args.int(0)?).ok_or_else(|| OpError::os(errno::EBADF))?;
        self.quotas.closed(open.file.identity());
        Ok(Value::None.into())
    }

    /// The numbers of handles that were given. An open file is not opened again elsewhere: it may be another one there.
    pub(crate) fn freeze_handles(&self) -> Result<Vec<u8>, CannotFreeze> {
        self.handles.freeze().map_err(|_| {
            let mut open: Vec<String> = self.handles.iter().take(NAMED_MAX).map(OpenFile::told).collect();
            match self.handles.len().saturating_sub(open.len()) {
                0 => {}
                more => open.push(format!("{more} more")),
            }
            CannotFreeze(format!("files that are open cannot be frozen; close them first: {}", open.join(", ")))
        })
    }

    /// What the handle in the first argument was opened as.
    pub(crate) fn opened_as(&self, args: &Args<'_>) -> Option<Arc<Target>> {
        self.handles.get(args.int(0).ok()?).map(|open| Arc::clone(&open.opened_as))
    }

    /// The open file behind the first argument, if it was opened for this.
    fn opened(&mut self, args: &Args<'_>, allows: fn(How) -> bool) -> Result<&mut OpenFile, OpError> {
        let open = self.handles.get_mut(args.int(0)?).filter(|open| allows(open.how));
        open.ok_or_else(|| OpError::os(errno::EBADF))
    }
}

/// Writes all of it at the file's position, or at its end; what the file grows by, holes included, is charged first.
pub(crate) fn write_charged(quotas: &Quotas, file: &Contents, bytes: &[u8], append: bool, written: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
    let fail = |error: std::io::Error| OpError::from(error).at(written);
    let (before, identity) = (file.len().map_err(fail)?, file.identity());
    let start = if append { before } else { file.position().map_err(fail)? };
    let growth = if bytes.is_empty() { 0 } else { start.saturating_add(bytes.len() as u64).saturating_sub(before) };
    quotas.grow(identity, growth).map_err(|error| error.at(written))?;
    let result = write_chunks(file, bytes, append, written, cx);
    if result.is_err() {
        // What was not written was not added.
        let after = file.len().unwrap_or(before).max(before);
        quotas.shrink(identity, growth.saturating_sub(after - before));
    }
    result
}

fn write_chunks(file: &Contents, bytes: &[u8], append: bool, written: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
    let fail = |error: std::io::Error| OpError::from(error).at(written);
    for chunk in bytes.chunks(CHUNK_BYTES) {
        cx.check()?;
        let size = file.len().map_err(fail)?;
        let start = if append { size } else { file.position().map_err(fail)? };
        let growth = start.saturating_add(chunk.len() as u64).saturating_sub(size);
        let charged = cx.budget.reserve(Quota::WriteBytes, growth.max(chunk.len() as u64))?;
        file.write(chunk, append, cx.clock.wall_ns()).map_err(fail)?;
        charged.keep();
    }
    Ok(())
}

fn size(open: &OpenFile) -> Result<u64, OpError> {
    open.file.len().map_err(|error| OpError::from(error).at(&open.written))
}

fn position(open: &OpenFile) -> Result<u64, OpError> {
    open.file.position().map_err(|error| OpError::from(error).at(&open.written))
}
