//! What a path is: a fixed list of facts, none of which tells about the host.

use std::collections::HashMap;

use cap_std::fs::{Metadata, MetadataExt};
use capability::{Args, OpCx, OpError, Permit, Started, Value};
use rustix::fs::{AtFlags, FileType};

use crate::Fs;
use crate::mounts::Identity;
use crate::paths::{failed, granted_path, wants_directory};
use crate::resolve::HostPlace;

impl Fs {
    pub(crate) fn stat(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let granted = granted_path(permit, 0)?;
        let facts = self.facts(granted.path, granted.written, (permit.module(), args.bool(1)?), cx)?;
        Ok(self.stat_value(&facts, cx).into())
    }

    pub(crate) fn exists(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::Bool(self.kind(permit, cx)?.is_some()).into())
    }

    pub(crate) fn is_file(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::Bool(self.kind(permit, cx)? == Some(FileType::RegularFile)).into())
    }

    pub(crate) fn is_dir(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::Bool(self.kind(permit, cx)? == Some(FileType::Directory)).into())
    }

    /// The kind of what is at the path; `None` when there is nothing, or the path cannot name anything.
    fn kind(&self, permit: &Permit, cx: &OpCx<'_>) -> Result<Option<FileType>, OpError> {
        let Some(granted) = permit.path(0) else { return Ok(None) };
        match self.facts(granted.path, granted.written, (permit.module(), true), cx) {
            Ok(facts) => Ok(Some(facts.kind())),
            Err(OpError::Raised(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// `(kind, size, mtime_ns, mode, number)`.
    pub(crate) fn stat_value(&mut self, facts: &Facts, cx: &OpCx<'_>) -> Value {
        let (size, mtime_ns) = self.shown(facts, cx);
        let kind = Value::str(kind_name(facts.kind()));
        Value::Tuple(vec![kind, Value::int(size), Value::Int(mtime_ns), Value::int(facts.mode), Value::int(self.numbers.of(facts.identity))])
    }

    /// Size and time. In a deterministic run times are zero, and so are the sizes of directories, which are the file system's affair.
    pub(crate) fn shown(&self, facts: &Facts, cx: &OpCx<'_>) -> (u64, i128) {
        match cx.deterministic {
            true if facts.kind() == FileType::Directory => (0, 0),
            true => (facts.size, 0),
            false => (facts.size, self.coarse(facts.mtime_ns)),
        }
    }

    /// A time of the session is no finer than its clock. Not compared with the time that it is now: that would tell it.
    fn coarse(&self, ns: i128) -> i128 {
        let resolution = i128::from(self.options.time_resolution_ns.max(1));
        if ns < self.options.coarse_from_ns { ns } else { ns.saturating_sub(ns.rem_euclid(resolution)) }
    }

    /// Looks at a place of the host's.
    pub(crate) fn look_host(&self, place: &HostPlace, follow: bool, cx: &OpCx<'_>) -> Result<Facts, OpError> {
        let fail = |error: std::io::Error| failed(error, cx.op, &place.written);
        let facts = if place.strict {
            let found = rustix::fs::statat(&place.dir, place.path.as_os_str(), AtFlags::SYMLINK_NOFOLLOW);
            Facts::from(&found.map_err(|error| fail(error.into()))?)
        } else {
            let found = if follow { place.dir.metadata(&place.path) } else { place.dir.symlink_metadata(&place.path) };
            Facts::from(&found.map_err(fail)?)
        };
        if wants_directory(&place.written) && facts.kind() != FileType::Directory {
            return Err(OpError::os(capability::errno::ENOTDIR).at(&place.written));
        }
        Ok(facts)
    }
}

/// What is known of a file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    pub(crate) mode: u32,
    pub(crate) size: u64,
    pub(crate) mtime_ns: i128,
    /// Never shown: scripts get a number of the session's own.
    pub(crate) identity: Identity,
}

impl Facts {
    pub(crate) fn kind(&self) -> FileType {
        FileType::from_raw_mode(self.mode)
    }
}

impl From<&rustix::fs::Stat> for Facts {
    fn from(stat: &rustix::fs::Stat) -> Facts {
        Facts {
            mode: stat.st_mode,
            size: stat.st_size.max(0).cast_unsigned(),
            mtime_ns: ns(stat.st_mtime, stat.st_mtime_nsec as i64),
            identity: Identity(stat.st_dev, stat.st_ino),
        }
    }
}

impl From<&Metadata> for Facts {
    fn from(found: &Metadata) -> Facts {
        Facts {
            mode: found.mode(),
            size: found.size(),
            mtime_ns: ns(found.mtime(), found.mtime_nsec()),
            identity: Identity(found.dev(), found.ino()),
        }
    }
}

/// Times before 1970 are negative; 128 bits hold every time that a file system can.
fn ns(seconds: i64, nanos: i64) -> i128 {
    i128::from(seconds) * 1_000_000_000 + i128::from(nanos)
}

/// Numbers by which a script can tell files apart, and nothing of the host: 1 for the first that was met.
#[derive(Default)]
pub(crate) struct Numbers {
    met: HashMap<Identity, u64>,
    last: u64,
}

/// So many files are remembered; what is met after them is numbered anew each time.
const NUMBERS_MAX: usize = 1 << 16;

impl Numbers {
    fn of(&mut self, identity: Identity) -> u64 {
        if let Some(number) = self.met.get(&identity) {
            return *number;
        }
        self.last += 1;
        if self.met.len() < NUMBERS_MAX {
            self.met.insert(identity, self.last);
        }
        self.last
    }
}

pub(crate) const fn kind_name(kind: FileType) -> &'static str {
    match kind {
        FileType::RegularFile => "file",
        FileType::Directory => "dir",
        FileType::Symlink => "link",
        _ => "other",
    }
}
