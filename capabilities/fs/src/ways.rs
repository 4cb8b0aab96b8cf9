//! Directories that are only in the script's tree: those on the way to a mount, in which nothing of the host is mounted.

use std::hash::{DefaultHasher, Hash, Hasher};

use capability::{OpCx, OpError, VPath};

use crate::Fs;
use crate::listing::Entry;
use crate::mounts::{Identity, Root};
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
                    Root::Entry { parent, name } if !goes_on => parent.symlink_metadata(name).ok()?.is_dir(),
                    _ => true,
                };
                Some(Entry { name: name.to_vec(), is_dir, is_link: false })
            })
            .collect();
        ways.sort();
        ways.dedup();
        ways
    }

    /// What is at a path, which the policy allows to look at.
    pub(crate) fn facts(&self, path: &VPath, written: &[u8], follow: bool, cx: &OpCx<'_>) -> Result<Facts, OpError> {
        if self.is_way(path) {
            return Ok(Facts::of_way(path));
        }
        self.look(&self.place_of(path, written, "read", cx)?, follow, cx)
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
