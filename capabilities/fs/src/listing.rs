//! What is in a directory, and in the directories below it.

use std::os::unix::ffi::OsStrExt;

use cap_std::fs::Dir;
use capability::{Args, Decision, OpCx, OpError, Permit, Quota, Reservation, Started, Subject, VPath, Value, errno};
use rustix::fs::{AtFlags, Mode, OFlags};

use crate::Fs;
use crate::atomic::is_temporary;
use crate::paths::{failed, granted_path, name_value};
use crate::place::Place;
use crate::resolve::HostPlace;
use crate::stat::{Facts, kind_name};

/// Most entries that one op looks at.
const ENTRIES_MAX: usize = 1_000_000;
/// Deepest that a walk goes.
const WALK_DEPTH_MAX: usize = 64;
/// Entries between two looks at the stop signal.
const ENTRIES_PER_CHECK: usize = 1000;
/// What an entry costs the budget besides its name.
const ENTRY_COST: u64 = 64;

/// One entry. Its kind is its own: a link is a link.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Entry {
    pub(crate) name: Vec<u8>,
    pub(crate) is_dir: bool,
    pub(crate) is_link: bool,
}

/// Counts entries over one op, and charges them.
#[derive(Default)]
pub(crate) struct Tally {
    entries: usize,
    held: Vec<Reservation>,
}

impl Tally {
    pub(crate) fn entry(&mut self, bytes: usize, cx: &OpCx<'_>) -> Result<(), OpError> {
        self.entries += 1;
        if self.entries > ENTRIES_MAX {
            return Err(OpError::os(errno::EOVERFLOW).hint("too many entries for one operation"));
        }
        if self.entries % ENTRIES_PER_CHECK == 1 {
            cx.check()?;
            // Names are at most 255 bytes, but most are short; the next block is charged by the size of this entry.
            let block = (bytes as u64 + ENTRY_COST).saturating_mul(ENTRIES_PER_CHECK as u64).min(1 << 20);
            self.held.push(cx.budget.reserve(Quota::OpBytes, block)?);
        }
        Ok(())
    }
}

impl Fs {
    pub(crate) fn listdir(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (path, written) = granted(permit)?;
        let entries = self.list(path, written, permit.module(), &mut Tally::default(), cx)?;
        Ok(Value::List(entries.iter().map(|entry| name_value(&entry.name)).collect()).into())
    }

    pub(crate) fn scandir(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (path, written) = granted(permit)?;
        let entries = self.list(path, written, permit.module(), &mut Tally::default(), cx)?;
        let dir = match self.may_read(path, permit.module()) {
            false => None,
            true => match self.place(permit.path(0), "read", cx)? {
                Place::Host(place) => Some(place.open_dir(self, cx)?),
                Place::Kept(_) => None,
            },
        };
        let rows = entries.iter().filter_map(|entry| {
            let stat = dir.as_ref().and_then(|dir| rustix::fs::statat(dir, entry.name.as_slice(), AtFlags::SYMLINK_NOFOLLOW).ok());
            // A mount is not in the directory that shows it, nor is what an overlay keeps, and of a way nothing shows; what vanished
            // meanwhile is left out.
            let facts = match stat {
                Some(stat) => Facts::from(&stat),
                None => self.facts_of_entry((path, written), entry, permit.module(), cx).ok()?,
            };
            let (size, mtime_ns) = self.shown(&facts, cx);
            let kind = Value::str(kind_name(facts.kind()));
            Some(Value::Tuple(vec![name_value(&entry.name), kind, Value::int(size), Value::Int(mtime_ns)]))
        });
        Ok(Value::List(rows.collect()).into())
    }

    pub(crate) fn walk_tree(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (path, written) = granted(permit)?;
        let mut rows = Vec::new();
        self.walk_into(path, written, permit.module(), 0, &mut Tally::default(), &mut rows, cx)?;
        Ok(Value::List(rows).into())
    }

    #[allow(clippy::too_many_arguments)]
    fn walk_into(
        &self,
        path: &VPath,
        written: &[u8],
        module: &str,
        depth: usize,
        tally: &mut Tally,
        rows: &mut Vec<Value>,
        cx: &OpCx<'_>,
    ) -> Result<(), OpError> {
        let entries = self.list(path, written, module, tally, cx)?;
        let (dirs, files): (Vec<Entry>, Vec<Entry>) = entries.into_iter().partition(|entry| entry.is_dir);
        let names = |entries: &[Entry]| Value::List(entries.iter().map(|entry| name_value(&entry.name)).collect());
        rows.push(Value::Tuple(vec![name_value(written), names(&dirs), names(&files)]));
        if depth >= WALK_DEPTH_MAX {
            return Ok(());
        }
        for dir in dirs.iter().filter(|dir| !dir.is_link) {
            let (below, shown) = (path.join(&dir.name), joined(written, &dir.name));
            if !self.may_look(&below, module) {
                continue;
            }
            // As os.walk does, directories that cannot be read are passed over.
            match self.walk_into(&below, &shown, module, depth + 1, tally, rows, cx) {
                Err(OpError::Raised(error)) if error.errno.is_some_and(|errno| errno != errno::EOVERFLOW) => {}
                Err(OpError::Refused(_)) => {}
                walked => walked?,
            }
        }
        Ok(())
    }

    /// The entries of a directory by name, with the mounts that lie in it. The caller has asked the policy whether a module may look at
    /// it.
    pub(crate) fn list(&self, path: &VPath, written: &[u8], module: &str, tally: &mut Tally, cx: &OpCx<'_>) -> Result<Vec<Entry>, OpError> {
        let mut entries = self.entries_at(path, written, module, tally, cx)?;
        for way in self.ways_from(path) {
            if !entries.iter().any(|entry| entry.name == way.name) {
                entries.push(way);
            }
        }
        entries.sort();
        Ok(entries)
    }

    fn entries_at(&self, path: &VPath, written: &[u8], module: &str, tally: &mut Tally, cx: &OpCx<'_>) -> Result<Vec<Entry>, OpError> {
        if self.is_way(path) {
            return Ok(Vec::new());
        }
        let is_way_only = !self.may_read(path, module);
        if is_way_only {
            self.check_way(path, written, cx)?;
        }
        let mut entries = self.entries(&self.place_of(path, written, "read", cx)?, tally, cx)?;
        if is_way_only {
            self.keep_ways(path, module, &mut entries);
        }
        Ok(entries)
    }

    pub(crate) fn entries_of_host(&self, place: &HostPlace, tally: &mut Tally, cx: &OpCx<'_>) -> Result<Vec<Entry>, OpError> {
        let dir = place.open_dir(self, cx)?;
        let fail = |error: std::io::Error| failed(error, cx.op, &place.written);
        let mut entries = Vec::new();
        for entry in dir.entries().map_err(fail)? {
            let entry = entry.map_err(fail)?;
            let name = entry.file_name().as_bytes().to_vec();
            tally.entry(name.len(), cx)?;
            if is_temporary(&name) {
                continue;
            }
            let kind = entry.file_type().map_err(fail)?;
            let is_link = kind.is_symlink();
            let is_dir = if is_link { !place.strict && leads_to_directory(place, &name) } else { kind.is_dir() };
            entries.push(Entry { name, is_dir, is_link });
        }
        Ok(entries)
    }

    /// Whether the policy lets a module look at a path that an op came upon.
    pub(crate) fn may_look(&self, path: &VPath, module: &str) -> bool {
        let subject = Subject::path("read", path.clone()).looking();
        matches!(self.policy.decide("fs", &subject, module), Decision::Allow(_))
    }
}

impl HostPlace {
    /// Opens the place as a directory to list.
    pub(crate) fn open_dir(&self, fs: &Fs, cx: &OpCx<'_>) -> Result<Dir, OpError> {
        let fail = |error: std::io::Error| failed(error, cx.op, &self.written);
        let dir = if self.strict { self.open_own_dir() } else { self.dir.open_dir(&self.path) };
        let dir = dir.map_err(|error| match self.strict && self.is_link() {
            true => crate::paths::refused(cx.op, &self.written, "is a link, which is not followed here"),
            false => fail(error),
        })?;
        fs.admit(&dir, "read", &self.written, cx)?;
        Ok(dir)
    }
}

impl HostPlace {
    /// Opens what is there under this very name, and no link.
    fn open_own_dir(&self) -> std::io::Result<Dir> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let opened = rustix::fs::openat(&self.dir, &self.path, flags, Mode::empty())?;
        Ok(Dir::from_std_file(opened.into()))
    }
}

/// A link to a directory counts as one in listings, though nothing walks into it.
fn leads_to_directory(place: &HostPlace, name: &[u8]) -> bool {
    // By the way that the grant has: a link may climb out of the directory that it is in.
    place.dir.metadata(place.path.join(crate::paths::from_bytes(name))).is_ok_and(|found| found.is_dir())
}

/// As `os.path.join` puts them.
pub(crate) fn joined(base: &[u8], name: &[u8]) -> Vec<u8> {
    let mut text = base.to_vec();
    if !text.is_empty() && !text.ends_with(b"/") {
        text.push(b'/');
    }
    text.extend_from_slice(name);
    text
}

fn granted(permit: &Permit) -> Result<(&VPath, &[u8]), OpError> {
    let granted = granted_path(permit, 0)?;
    Ok((granted.path, granted.written))
}
