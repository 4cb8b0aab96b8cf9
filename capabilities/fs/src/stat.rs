//! What a path is: a fixed list of facts, none of which tells about the host.

use cap_std::fs::{Metadata, MetadataExt};
use capability::{Args, OpCx, OpError, Permit, Started, Value};
use rustix::fs::{AtFlags, FileType};

use crate::Fs;
use crate::paths::{failed, wants_directory};
use crate::resolve::Place;

impl Fs {
    pub(crate) fn stat(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let place = self.place(permit.path(0), "read", cx)?;
        Ok(stat_value(&self.look(&place, args.bool(1)?, cx)?, cx.deterministic).into())
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
        if permit.path(0).is_none() {
            return Ok(None);
        }
        let look = || self.look(&self.place(permit.path(0), "read", cx)?, true, cx);
        match look() {
            Ok(facts) => Ok(Some(facts.kind())),
            Err(OpError::Raised(_)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Looks at a place. A link at its end is followed as far as the grant reaches, where links are followed at all.
    pub(crate) fn look(&self, place: &Place, follow: bool, cx: &OpCx<'_>) -> Result<Facts, OpError> {
        let fail = |error: std::io::Error| failed(error, cx.op, &place.written);
        self.admit_named(place, "read", cx)?;
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

/// The facts that are shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Facts {
    pub(crate) mode: u32,
    pub(crate) size: u64,
    pub(crate) mtime_ns: i128,
}

impl Facts {
    pub(crate) fn kind(&self) -> FileType {
        FileType::from_raw_mode(self.mode)
    }
}

impl From<&rustix::fs::Stat> for Facts {
    fn from(stat: &rustix::fs::Stat) -> Facts {
        Facts { mode: stat.st_mode, size: stat.st_size.max(0).cast_unsigned(), mtime_ns: ns(stat.st_mtime, stat.st_mtime_nsec as i64) }
    }
}

impl From<&Metadata> for Facts {
    fn from(found: &Metadata) -> Facts {
        Facts { mode: found.mode(), size: found.size(), mtime_ns: ns(found.mtime(), found.mtime_nsec()) }
    }
}

/// Times before 1970 are negative; 128 bits hold every time that a file system can.
fn ns(seconds: i64, nanos: i64) -> i128 {
    i128::from(seconds) * 1_000_000_000 + i128::from(nanos)
}

/// `(kind, size, mtime_ns, mode)`. In a deterministic run file times are all the same.
pub(crate) fn stat_value(facts: &Facts, deterministic: bool) -> Value {
    let mtime_ns = if deterministic { 0 } else { facts.mtime_ns };
    Value::Tuple(vec![
        Value::str(kind_name(facts.kind())),
        Value::int(facts.size),
        Value::Int(mtime_ns),
        Value::int(facts.mode),
    ])
}

pub(crate) const fn kind_name(kind: FileType) -> &'static str {
    match kind {
        FileType::RegularFile => "file",
        FileType::Directory => "dir",
        FileType::Symlink => "link",
        _ => "other",
    }
}
