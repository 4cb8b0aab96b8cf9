//! What an overlay has changed: names above those of the host's directory.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::io::{Error, Result};
use std::sync::{Arc, Weak};

use capability::errno;

use super::file::KeptFile;
use super::room::{Charge, Room};
use crate::mounts::Identity;
use crate::stat::Facts;

/// Names below the overlay's root, or below the host's directory.
pub(crate) type Names = Vec<Vec<u8>>;

/// What is on no device but in memory.
const KEPT_DEVICE: u64 = u64::MAX - 1;
/// So many opened files are remembered before those that were closed are forgotten.
const OPENED_KEPT: usize = 256;

/// What a changed name stands for.
#[derive(Debug)]
pub(crate) enum Node {
    /// Removed: what the host has under the name does not show.
    Gone(#[allow(dead_code)] Charge), // held until the name is used again
    File(Arc<KeptFile>, #[allow(dead_code)] Charge),
    Dir(KeptDir),
    /// A file or a link as the host has it, under another name or with another time.
    Host(Moved),
}

/// A directory in which something was changed, or which was made or moved.
#[derive(Debug)]
pub(crate) struct KeptDir {
    pub(crate) children: BTreeMap<Vec<u8>, Node>,
    /// The host's directory whose names show where none of its own is.
    pub(crate) base: Option<Names>,
    /// Its own number, where it has no base.
    pub(crate) identity: Identity,
    pub(crate) mtime_ns: Option<i128>,
    #[allow(dead_code)] // given back with the directory
    pub(crate) charge: Charge,
}

#[derive(Debug)]
pub(crate) struct Moved {
    pub(crate) from: Names,
    pub(crate) mtime_ns: Option<i128>,
    #[allow(dead_code)] // given back with the name
    pub(crate) charge: Charge,
}

/// All that was changed.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) root: KeptDir,
    pub(crate) room: Arc<Room>,
    last_number: u64,
    /// Files of the host that are open: whoever writes to one later is seen by those who have it open.
    opened: HashMap<Identity, Weak<KeptFile>>,
}

impl Tree {
    pub(crate) fn new(room: &Arc<Room>) -> Tree {
        let root = KeptDir { children: BTreeMap::new(), base: Some(Names::new()), identity: Identity(KEPT_DEVICE, 0), mtime_ns: None, charge: room.empty() };
        Tree { root, room: Arc::clone(room), last_number: 0, opened: HashMap::new() }
    }

    pub(crate) fn new_identity(&mut self) -> Identity {
        self.last_number += 1;
        Identity(KEPT_DEVICE, self.last_number)
    }

    /// The directory as far as it was changed.
    pub(crate) fn dir(&self, at: &[Vec<u8>]) -> Option<&KeptDir> {
        at.iter().try_fold(&self.root, |dir, name| match dir.children.get(name)? {
            Node::Dir(dir) => Some(dir),
            _ => None,
        })
    }

    /// A directory that is there, to change it.
    pub(crate) fn dir_mut(&mut self, at: &[Vec<u8>]) -> Result<&mut KeptDir> {
        let room = Arc::clone(&self.room);
        let mut dir = &mut self.root;
        for name in at {
            if !dir.children.contains_key(name) {
                let base = dir.base.as_ref().map(|base| below(base, name)).ok_or_else(|| Error::from_raw_os_error(errno::ENOENT))?;
                let made = KeptDir { children: BTreeMap::new(), base: Some(base), identity: Identity(KEPT_DEVICE, 0), mtime_ns: None, charge: room.name(name)? };
                dir.children.insert(name.clone(), Node::Dir(made));
            }
            dir = match dir.children.get_mut(name) {
                Some(Node::Dir(dir)) => dir,
                _ => return Err(Error::from_raw_os_error(errno::ENOTDIR)),
            };
        }
        Ok(dir)
    }

    /// Puts something under a name, in place of what is there.
    pub(crate) fn put(&mut self, at: &[Vec<u8>], node: Node, now_ns: i128) -> Result<()> {
        let (name, parent) = at.split_last().ok_or_else(|| Error::from_raw_os_error(errno::EBUSY))?;
        let dir = self.dir_mut(parent)?;
        if !matches!(dir.children.get(name), Some(Node::File(..) | Node::Host(_))) {
            dir.mtime_ns = Some(now_ns);
        }
        dir.children.insert(name.clone(), node);
        Ok(())
    }

    /// Takes a name away, with what was under it where that is not simply the host's. `shadows` says that the host has something there.
    pub(crate) fn take(&mut self, at: &[Vec<u8>], shadows: bool, now_ns: i128) -> Result<Option<Node>> {
        let (name, parent) = at.split_last().ok_or_else(|| Error::from_raw_os_error(errno::EBUSY))?;
        let gone = if shadows { Some(self.room.name(name)?) } else { None };
        let dir = self.dir_mut(parent)?;
        dir.mtime_ns = Some(now_ns);
        let taken = dir.children.remove(name);
        if let Some(charge) = gone {
            dir.children.insert(name.clone(), Node::Gone(charge));
        }
        Ok(taken)
    }

    /// A file of the host's as all who have it open see it.
    pub(crate) fn opened(&mut self, file: File, facts: &Facts) -> Arc<KeptFile> {
        if let Some(open) = self.opened.get(&facts.identity).and_then(Weak::upgrade).filter(|open| !open.is_kept()) {
            return open;
        }
        if self.opened.len() >= OPENED_KEPT {
            self.opened.retain(|_, open| open.strong_count() > 0);
        }
        let kept = Arc::new(KeptFile::of_host(file, facts));
        self.opened.insert(facts.identity, Arc::downgrade(&kept));
        kept
    }
}

pub(crate) fn below(base: &[Vec<u8>], name: &[u8]) -> Names {
    base.iter().cloned().chain([name.to_vec()]).collect()
}
