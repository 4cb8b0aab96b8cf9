//! What is there for a while. `tempfile` removes what it made; a run that a limit ended removes nothing any more, and then the session's
//! end does it here.
//!
//! Nothing is reached by this that the script could not remove itself: it names a path at which it may remove what is there, and at the
//! end that is removed only if it is still the same file or directory, and of a directory's contents only what the script may write.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use cap_std::fs::Dir;
use capability::{Args, OpCx, OpError, Permit, Started, VPath, Value};
use rustix::fs::{Mode, OFlags};

use crate::Fs;
use crate::mounts::Identity;
use crate::place::Place;

/// So many are remembered at one time. What is more, only the script removes.
const TEMPORARIES_MAX: usize = 1024;
/// So many names are removed at the end, which nobody should wait for.
const REMOVED_MAX: usize = 10_000;
/// No path of a script's is deeper.
const DEPTH_MAX: usize = 64;

struct Temporary {
    path: VPath,
    /// By whom it was made: what others may write, it may not.
    module: String,
    /// The directory that holds it, and its name there.
    dir: Arc<Dir>,
    name: PathBuf,
    identity: Identity,
}

/// What the session's end removes.
#[derive(Default)]
pub(crate) struct Temporaries {
    known: Vec<Temporary>,
    /// The session goes on elsewhere, and needs them there.
    handed_on: AtomicBool,
}

impl Temporaries {
    /// The script removed it.
    pub(crate) fn gone(&mut self, identity: Option<Identity>) {
        self.known.retain(|known| Some(known.identity) != identity);
    }

    pub(crate) fn hand_on(&self) {
        self.handed_on.store(true, Ordering::Relaxed);
    }

    /// One descriptor for each directory, however many are made in it.
    fn shared(&self, dir: Dir) -> Arc<Dir> {
        let known = Identity::of(&dir).and_then(|identity| self.known.iter().find(|known| Identity::of(&*known.dir) == Some(identity)));
        known.map_or_else(|| Arc::new(dir), |known| Arc::clone(&known.dir))
    }
}

/// One directory tree that is removed.
struct Sweep<'a> {
    module: &'a str,
    device: u64,
    left: &'a mut usize,
}

impl Fs {
    /// Remembers what stands at a path. What the script may not remove, or an overlay forgets anyway, is not remembered.
    pub(crate) fn remember_temporary(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let granted = permit.path(0).map(|granted| granted.path.clone());
        if let (Some(path), Ok(Place::Host(place))) = (granted, self.removable(permit, 0, cx))
            && let Ok(place) = self.settled(&place, cx)
            && let Ok(found) = place.dir.symlink_metadata(&place.path)
            && self.temporaries.known.len() < TEMPORARIES_MAX
        {
            let (dir, module) = (self.temporaries.shared(place.dir), permit.module().to_owned());
            self.temporaries.known.push(Temporary { path, module, dir, name: place.path, identity: Identity::from(&found) });
        }
        Ok(Value::None.into())
    }

    /// Removes what the script left.
    pub(crate) fn sweep_temporaries(&mut self) {
        let known = std::mem::take(&mut self.temporaries.known);
        if self.temporaries.handed_on.load(Ordering::Relaxed) {
            return;
        }
        let mut left = REMOVED_MAX;
        for Temporary { path, module, dir, name, identity } in known.iter().rev() {
            let is_same = dir.symlink_metadata(name).is_ok_and(|found| Identity::from(&found) == *identity);
            if is_same {
                self.clear(dir, name, path, 0, &mut Sweep { module, device: identity.0, left: &mut left });
            }
        }
    }

    /// Removes one name, with all below it. What cannot be removed stays.
    fn clear(&self, dir: &Dir, name: &Path, path: &VPath, depth: usize, sweep: &mut Sweep<'_>) {
        let Ok(found) = dir.symlink_metadata(name) else { return };
        let identity = Identity::from(&found);
        let is_protected = self.forbidden.iter().any(|(_, own)| *own == identity) || self.guard.leads_on(dir, name).unwrap_or(true);
        if *sweep.left == 0 || depth > DEPTH_MAX || identity.0 != sweep.device || is_protected || !self.may("write", path, sweep.module) {
            return;
        }
        *sweep.left -= 1;
        if !found.is_dir() {
            let _ = dir.remove_file(name);
            return;
        }
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let Ok(below) = rustix::fs::openat(dir, name, flags, Mode::empty()).map(|opened| Dir::from_std_file(opened.into())) else { return };
        if Identity::of(&below) != Some(identity) {
            return;
        }
        let names: Vec<_> = below.entries().map(|entries| entries.take(*sweep.left).filter_map(|entry| Some(entry.ok()?.file_name())).collect()).unwrap_or_default();
        for name in names {
            self.clear(&below, Path::new(&name), &path.join(name.as_encoded_bytes()), depth + 1, sweep);
        }
        let _ = dir.remove_dir(name);
    }
}

impl Drop for Fs {
    fn drop(&mut self) {
        self.sweep_temporaries();
    }
}
