//! Directories that are only the way to something: those above a mount, in which nothing of the host is mounted, and those of the
//! host's above what a pattern matches. They show that way and nothing else.

use std::hash::{DefaultHasher, Hash, Hasher};

use capability::{Decision, OpCx, OpError, Subject, Target, VPath, shell_quoted};
use rustix::fs::FileType;

use crate::Fs;
use crate::listing::{Entry, joined};
use crate::mounts::{Identity, Root};
use crate::paths::refused;
use crate::stat::Facts;

/// What is on no device.
const NO_DEVICE: u64 = u64::MAX;

impl Fs {
    /// Whether a path is only a way to something.
    pub(crate) fn is_way(&self, path: &VPath) -> bool {
        self.mount_of(path).is_none() && self.holds_a_mount(path)
    }

    /// Whether something is mounted below a path.
    pub(crate) fn holds_a_mount(&self, path: &VPath) -> bool {
        self.mounts.iter().any(|mount| mount.at.below(path).is_some_and(|rest| !rest.is_empty()))
    }

    /// The names in a directory that lead to mounts, or are mounts.
    pub(crate) fn ways_from(&self, path: &VPath) -> Vec<Entry> {
        let below = self.mounts.iter().filter_map(|mount| Some((mount, mount.at.below(path).filter(|rest| !rest.is_empty())?)));
        let mut ways: Vec<Entry> = below
            .filter_map(|(mount, rest)| {
                let (name, goes_on) = match rest.iter().position(|byte| *byte == b'/') {
                    Some(end) => (rest.get(..end)?, true),
                    None => (rest, false),
                };
                let is_dir = match &mount.root {
                    Root::Entry { parent, name, .. } if !goes_on => parent.symlink_metadata(name).ok()?.is_dir(),
                    _ => true,
                };
                Some(Entry { name: name.to_vec(), is_dir, is_link: false })
            })
            .collect();
        ways.sort();
        ways.dedup();
        ways
    }

    /// What is at a path, which the policy allows a module to look at.
    pub(crate) fn facts(&self, path: &VPath, written: &[u8], (module, follow): (&str, bool), cx: &OpCx<'_>) -> Result<Facts, OpError> {
        if self.is_way(path) {
            return Ok(Facts::of_way(path));
        }
        if self.may_read(path, module) {
            return self.look(&self.resolve((path, written), follow, "read", cx)?, follow, cx);
        }
        self.check_way(path, written, cx)?;
        Ok(Facts::of_way(path))
    }

    /// The same of an entry that a listing shows: of a directory that is only a way, nothing but that.
    pub(crate) fn facts_of_entry(&self, (above, written): (&VPath, &[u8]), entry: &Entry, module: &str, cx: &OpCx<'_>) -> Result<Facts, OpError> {
        let (path, written) = (above.join(&entry.name), joined(written, &entry.name));
        if entry.is_dir && !entry.is_link && !self.may_read(&path, module) {
            return Ok(Facts::of_way(&path));
        }
        self.look(&self.name_of(&path, &written, "read", cx)?, false, cx)
    }

    /// That a path of the host's, which may only be looked at, is a directory. Of anything else there is nothing to see.
    pub(crate) fn check_way(&self, path: &VPath, written: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
        let found = self.look(&self.place_of(path, written, "read", cx)?, false, cx);
        match found {
            Ok(facts) if facts.kind() == FileType::Directory => Ok(()),
            Ok(_) | Err(OpError::Raised(_)) => Err(self.not_granted(path, written, cx)),
            Err(error) => Err(error),
        }
    }

    /// Takes out of a directory's entries what a module may neither read nor go through.
    pub(crate) fn keep_ways(&self, path: &VPath, module: &str, entries: &mut Vec<Entry>) {
        entries.retain(|entry| {
            let below = path.join(&entry.name);
            self.may_read(&below, module) || (entry.is_dir && !entry.is_link && self.may_look(&below, module))
        });
    }

    /// Whether what is at a path, and not only the way through it, is granted to be read.
    pub(crate) fn may_read(&self, path: &VPath, module: &str) -> bool {
        matches!(self.policy.decide("fs", &Subject::path("read", path.clone()), module), Decision::Allow(_))
    }

    /// What the door says of what is not granted.
    fn not_granted(&self, path: &VPath, written: &[u8], cx: &OpCx<'_>) -> OpError {
        let subject = Subject::new("read", Target::Path { path: path.clone(), written: written.to_vec() });
        refused(cx.op, written, &format!("is not granted; allow it with --allow {}", shell_quoted(&self.policy.suggest("fs", &subject))))
    }
}

impl Facts {
    /// A directory that cannot be written to, with a number of its own.
    fn of_way(path: &VPath) -> Facts {
        let mut hasher = DefaultHasher::new();
        path.hash(&mut hasher);
        Facts { mode: 0o040_555, size: 0, mtime_ns: 0, identity: Identity(NO_DEVICE, hasher.finish()) }
    }
}
