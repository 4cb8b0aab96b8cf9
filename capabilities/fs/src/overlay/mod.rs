//! Directories that are read as the host has them and written in memory: nothing of the host is ever changed.
//!
//! - `room` is how much all overlays may hold, `file` one file of them, `tree` what was changed;
//! - `walk` leads from names to what shows there, `acts` are what ops do there, `whole` replaces files;
//! - `changes` tells, at the end, what has become of it all.

mod acts;
mod changes;
mod file;
mod room;
mod tree;
mod walk;
mod whole;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use cap_std::fs::Dir;
use capability::{PathScope, VPath};

pub use changes::{Change, ChangeKind, ChangeOf, Overlays};
pub(crate) use file::KeptFile;
pub(crate) use room::Room;
pub(crate) use whole::KeptReplacement;

use tree::{Names, Tree};

/// One overlay: the host's directory, which is only read, and what was changed above it.
#[derive(Debug)]
pub(crate) struct Layer {
    host: Dir,
    scope: PathScope,
    /// What `names` begin with: nothing, or the one name that was granted in the directory.
    prefix: Names,
    tree: Mutex<Tree>,
}

impl Layer {
    pub(crate) fn new(host: Dir, scope: &PathScope, prefix: Option<&[u8]>, room: &Arc<Room>) -> Layer {
        let prefix = prefix.map(<[u8]>::to_vec).into_iter().collect();
        Layer { host, scope: scope.clone(), prefix, tree: Mutex::new(Tree::new(room)) }
    }

    fn tree(&self) -> MutexGuard<'_, Tree> {
        self.tree.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where a granted path leads in an overlay.
#[derive(Clone)]
pub(crate) struct KeptPlace {
    pub(crate) layer: Arc<Layer>,
    names: Names,
    /// Links are not followed.
    pub(crate) strict: bool,
    pub(crate) is_mount: bool,
    pub(crate) mount: VPath,
    pub(crate) written: Vec<u8>,
}

impl KeptPlace {
    /// `rest` is the path below the mount.
    pub(crate) fn new(layer: &Arc<Layer>, rest: &[u8], (strict, is_mount): (bool, bool), mount: &VPath, written: &[u8]) -> KeptPlace {
        let rest = rest.split(|byte| *byte == b'/').filter(|name| !name.is_empty()).map(<[u8]>::to_vec);
        let names = layer.prefix.iter().cloned().chain(rest).collect();
        KeptPlace { layer: Arc::clone(layer), names, strict, is_mount, mount: mount.clone(), written: written.to_vec() }
    }
}
