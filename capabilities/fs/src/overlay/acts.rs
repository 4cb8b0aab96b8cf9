//! What ops do in an overlay.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::sync::Arc;

use cap_std::fs::{OpenOptions, OpenOptionsExt};
use capability::{OpCx, OpError, Quota, errno};
use rustix::fs::{FileType, OFlags};

use super::file::KeptFile;
use super::tree::{KeptDir, Moved, Names, Node, Tree, below};
use super::walk::{Found, HostDir, HostEntry, Reached, Walk};
use super::KeptPlace;
use crate::Fs;
use crate::atomic::is_temporary;
use crate::contents::Contents;
use crate::listing::{Entry, Tally};
use crate::mounts::Identity;
use crate::open::How;
use crate::paths::{failed, refused, wants_directory};
use crate::stat::Facts;

/// A directory that was made.
const NEW_DIRECTORY_MODE: u32 = 0o040_755;

impl KeptPlace {
    pub(super) fn reach(&self, fs: &Fs, tree: &Tree, (right, follow): (&str, bool), cx: &OpCx<'_>) -> Result<Reached, OpError> {
        self.walk(fs, right, cx).reach(tree, &self.names, follow)
    }

    fn walk<'a, 'c>(&'a self, fs: &'a Fs, right: &'a str, cx: &'a OpCx<'c>) -> Walk<'a, 'c> {
        Walk { fs, cx, host: &self.layer.host, right, written: &self.written, strict: self.strict }
    }

    pub(super) fn os(&self, errno: i32) -> OpError {
        OpError::os(errno).at(&self.written)
    }

    pub(super) fn failed(&self, error: std::io::Error, cx: &OpCx<'_>) -> OpError {
        let full = error.raw_os_error() == Some(errno::ENOSPC);
        let told = failed(error, cx.op, &self.written);
        if full { told.hint("the overlay holds as much as it may") } else { told }
    }

    /// Opens a regular file; one of the host's that is to be written is taken into memory first.
    pub(crate) fn open(&self, fs: &Fs, how: How, cx: &OpCx<'_>) -> Result<Contents, OpError> {
        let mut tree = self.layer.tree();
        let reached = self.reach(fs, &tree, (how.right(), !how.exclusive), cx)?;
        if how.write {
            self.check_name(&reached.at, cx)?;
        }
        let now = cx.clock.wall_ns();
        let file = match reached.found {
            Found::Nothing if !how.create => return Err(self.os(errno::ENOENT)),
            Found::Nothing if reached.by_link => return Err(refused(cx.op, &self.written, "is a link to nothing")),
            Found::Nothing if wants_directory(&self.written) => return Err(self.os(errno::EISDIR)),
            Found::Nothing => return self.create(fs, &mut tree, &reached.at, cx).map(Contents::kept),
            _ if how.exclusive && (wants_directory(&self.written) || reached.at.is_empty()) => return Err(self.os(errno::EISDIR)),
            _ if how.exclusive => return Err(self.os(errno::EEXIST)),
            Found::Dir(_) => return Err(self.os(errno::EISDIR)),
            Found::File(_) if wants_directory(&self.written) => return Err(self.os(errno::ENOTDIR)),
            Found::File(file) => file,
            Found::Host(entry) => {
                let rights = [(how.read, "read"), (how.write, how.right())];
                let file = self.open_host(fs, &entry, &rights, cx)?;
                let file = tree.opened(file, &entry.facts);
                if how.write {
                    let charge = tree.room.name(entry.at.last().map(Vec::as_slice).unwrap_or_default()).map_err(|error| self.failed(error, cx))?;
                    file.keep(&tree.room, how.truncate, cx).map_err(|error| error.at(&self.written))?;
                    tree.put(&reached.at, Node::File(Arc::clone(&file), charge), now).map_err(|error| self.failed(error, cx))?;
                }
                file
            }
        };
        if how.truncate {
            let len = file.len().map_err(|error| self.failed(error, cx))?;
            file.set_len(0, now).map_err(|error| self.failed(error, cx))?;
            fs.quotas.shrink(Some(file.identity), len);
        }
        Ok(Contents::kept(file))
    }

    fn create(&self, fs: &Fs, tree: &mut Tree, at: &[Vec<u8>], cx: &OpCx<'_>) -> Result<Arc<KeptFile>, OpError> {
        let reserved = cx.budget.reserve(Quota::Files, 1)?;
        fs.quotas.check_file().map_err(|error| error.at(&self.written))?;
        let file = Arc::new(KeptFile::new(tree.new_identity(), &tree.room, cx.clock.wall_ns()));
        self.put(tree, at, Arc::clone(&file), cx)?;
        reserved.keep();
        fs.quotas.made(Some(file.identity));
        Ok(file)
    }

    pub(super) fn put(&self, tree: &mut Tree, at: &[Vec<u8>], file: Arc<KeptFile>, cx: &OpCx<'_>) -> Result<(), OpError> {
        let charge = tree.room.name(at.last().map(Vec::as_slice).unwrap_or_default()).map_err(|error| self.failed(error, cx))?;
        tree.put(at, Node::File(file, charge), cx.clock.wall_ns()).map_err(|error| self.failed(error, cx))
    }

    /// Names that listings of the host's directories leave out are no names here either.
    pub(super) fn check_name(&self, at: &[Vec<u8>], cx: &OpCx<'_>) -> Result<(), OpError> {
        match at.last() {
            Some(name) if is_temporary(name) => Err(refused(cx.op, &self.written, "is a name that the host gives to files that are being replaced; choose another")),
            _ => Ok(()),
        }
    }

    /// Opens a file as the host has it, to read.
    pub(super) fn open_host(&self, fs: &Fs, entry: &HostEntry, rights: &[(bool, &str)], cx: &OpCx<'_>) -> Result<std::fs::File, OpError> {
        match entry.facts.kind() {
            FileType::RegularFile if wants_directory(&self.written) => return Err(self.os(errno::ENOTDIR)),
            FileType::RegularFile => {}
            FileType::Symlink => return Err(refused(cx.op, &self.written, "is a link, which is not followed here")),
            _ => return Err(self.os(errno::ENXIO)),
        }
        let mut options = OpenOptions::new();
        let flags = OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC | OFlags::NOFOLLOW;
        options.read(true).custom_flags(flags.bits().cast_signed());
        let name = entry.at.last().map(Vec::as_slice).unwrap_or_default();
        let file = entry.dir.open_with(std::path::Path::new(OsStr::from_bytes(name)), &options).map_err(|error| self.failed(error, cx))?.into_std();
        // It may have been replaced since it was looked at.
        crate::open::check_kind(&file).map_err(|error| error.at(&self.written))?;
        for (wanted, right) in rights {
            if *wanted {
                fs.admit(&file, right, &self.written, cx)?;
            }
        }
        Ok(file)
    }

    /// What is at the place. What is forbidden by identity is refused by the caller.
    pub(crate) fn facts(&self, fs: &Fs, (right, follow): (&str, bool), cx: &OpCx<'_>) -> Result<Facts, OpError> {
        let facts = self.facts_here(fs, (right, follow), cx)?;
        if wants_directory(&self.written) && facts.kind() != FileType::Directory {
            return Err(self.os(errno::ENOTDIR));
        }
        Ok(facts)
    }

    fn facts_here(&self, fs: &Fs, how: (&str, bool), cx: &OpCx<'_>) -> Result<Facts, OpError> {
        let tree = self.layer.tree();
        let reached = self.reach(fs, &tree, how, cx)?;
        self.facts_of(&tree, &reached, cx)
    }

    fn facts_of(&self, tree: &Tree, reached: &Reached, cx: &OpCx<'_>) -> Result<Facts, OpError> {
        match &reached.found {
            Found::Nothing => Err(self.os(errno::ENOENT)),
            Found::File(file) => file.facts().map_err(|error| self.failed(error, cx)),
            Found::Host(entry) => Ok(entry.facts),
            Found::Dir(host) => {
                let kept = tree.dir(&reached.at);
                let own = || Facts { mode: NEW_DIRECTORY_MODE, size: 0, mtime_ns: 0, identity: kept.map_or(Identity(0, 0), |kept| kept.identity) };
                let facts = match host {
                    Some(host) => Facts::from(&rustix::fs::fstat(&host.dir).map_err(|error| self.failed(error.into(), cx))?),
                    None => own(),
                };
                Ok(Facts { mtime_ns: kept.and_then(|kept| kept.mtime_ns).unwrap_or(facts.mtime_ns), ..facts })
            }
        }
    }

    /// The identity of what is there.
    pub(crate) fn identity(&self, fs: &Fs, follow: bool, cx: &OpCx<'_>) -> Option<Identity> {
        self.facts_here(fs, ("read", follow), cx).ok().map(|facts| facts.identity)
    }

    pub(crate) fn list(&self, fs: &Fs, tally: &mut Tally, cx: &OpCx<'_>) -> Result<Vec<Entry>, OpError> {
        let tree = self.layer.tree();
        let reached = self.reach(fs, &tree, ("read", true), cx)?;
        match reached.found {
            Found::Dir(host) => self.entries(fs, &tree, &reached.at, host.as_ref(), tally, cx),
            Found::Nothing => Err(self.os(errno::ENOENT)),
            Found::Host(entry) if entry.facts.kind() == FileType::Symlink => Err(refused(cx.op, &self.written, "is a link, which is not followed here")),
            _ => Err(self.os(errno::ENOTDIR)),
        }
    }

    fn entries(&self, fs: &Fs, tree: &Tree, at: &[Vec<u8>], host: Option<&HostDir>, tally: &mut Tally, cx: &OpCx<'_>) -> Result<Vec<Entry>, OpError> {
        let fail = |error: std::io::Error| self.failed(error, cx);
        let kept = tree.dir(at);
        let mut entries = Vec::new();
        for (name, node) in kept.into_iter().flat_map(|kept| &kept.children) {
            tally.entry(name.len(), cx)?;
            let (is_dir, is_link) = match node {
                Node::Gone(_) => continue,
                Node::File(..) => (false, false),
                Node::Dir(_) => (true, false),
                Node::Host(_) => match self.walk(fs, "read", cx).reach(tree, &below(at, name), false)?.found {
                    Found::Host(entry) => (false, entry.facts.kind() == FileType::Symlink),
                    _ => continue,
                },
            };
            entries.push(Entry { name: name.clone(), is_dir, is_link });
        }
        if let Some(host) = host {
            for entry in host.dir.open_dir(".").and_then(|dir| dir.entries()).map_err(fail)? {
                let entry = entry.map_err(fail)?;
                let name = entry.file_name().as_bytes().to_vec();
                tally.entry(name.len(), cx)?;
                if is_temporary(&name) || kept.is_some_and(|kept| kept.children.contains_key(&name)) {
                    continue;
                }
                let kind = entry.file_type().map_err(fail)?;
                entries.push(Entry { name, is_dir: kind.is_dir(), is_link: kind.is_symlink() });
            }
        }
        for entry in entries.iter_mut().filter(|entry| entry.is_link && !self.strict) {
            let led = self.walk(fs, "read", cx).reach(tree, &below(at, &entry.name), true);
            entry.is_dir = led.is_ok_and(|reached| matches!(reached.found, Found::Dir(_)));
        }
        Ok(entries)
    }

    /// Where no link is followed, a path is walked before anything else is asked of it, as it is on the host.
    pub(crate) fn check_way(&self, fs: &Fs, cx: &OpCx<'_>) -> Result<(), OpError> {
        if self.strict { self.reach(fs, &self.layer.tree(), ("write", false), cx).map(drop) } else { Ok(()) }
    }

    pub(crate) fn make_directory(&self, fs: &Fs, cx: &OpCx<'_>) -> Result<(), OpError> {
        let mut tree = self.layer.tree();
        let reached = self.reach(fs, &tree, ("write", false), cx)?;
        if !matches!(reached.found, Found::Nothing) {
            return Err(self.os(errno::EEXIST));
        }
        self.check_name(&reached.at, cx)?;
        let reserved = cx.budget.reserve(Quota::Files, 1)?;
        fs.quotas.check_file().map_err(|error| error.at(&self.written))?;
        let identity = tree.new_identity();
        let made = self.new_dir(&tree, &reached.at, None, identity, cx)?;
        tree.put(&reached.at, Node::Dir(KeptDir { mtime_ns: Some(cx.clock.wall_ns()), ..made }), cx.clock.wall_ns()).map_err(|error| self.failed(error, cx))?;
        reserved.keep();
        fs.quotas.made(Some(identity));
        Ok(())
    }

    fn new_dir(&self, tree: &Tree, at: &[Vec<u8>], base: Option<Names>, identity: Identity, cx: &OpCx<'_>) -> Result<KeptDir, OpError> {
        let charge = tree.room.name(at.last().map(Vec::as_slice).unwrap_or_default()).map_err(|error| self.failed(error, cx))?;
        Ok(KeptDir { children: Default::default(), base, identity, mtime_ns: None, charge })
    }

    pub(crate) fn remove(&self, fs: &Fs, cx: &OpCx<'_>) -> Result<(), OpError> {
        let mut tree = self.layer.tree();
        let reached = self.reach(fs, &tree, ("write", false), cx)?;
        self.check_name(&reached.at, cx)?;
        match reached.found {
            Found::Nothing => Err(self.os(errno::ENOENT)),
            Found::Dir(_) => Err(self.os(errno::EISDIR)),
            _ if wants_directory(&self.written) => Err(self.os(errno::ENOTDIR)),
            _ => self.take(fs, &mut tree, &reached, cx),
        }
    }

    pub(crate) fn remove_directory(&self, fs: &Fs, cx: &OpCx<'_>) -> Result<(), OpError> {
        let mut tree = self.layer.tree();
        let reached = self.reach(fs, &tree, ("write", false), cx)?;
        self.check_name(&reached.at, cx)?;
        match &reached.found {
            Found::Nothing => Err(self.os(errno::ENOENT)),
            Found::Dir(host) if self.is_empty(fs, &tree, &reached.at, host.as_ref(), cx)? => {
                self.take(fs, &mut tree, &reached, cx)
            }
            Found::Dir(_) => Err(self.os(errno::ENOTEMPTY)),
            _ => Err(self.os(errno::ENOTDIR)),
        }
    }

    fn take(&self, fs: &Fs, tree: &mut Tree, reached: &Reached, cx: &OpCx<'_>) -> Result<(), OpError> {
        let identity = self.facts_of(tree, reached, cx)?.identity;
        tree.take(&reached.at, reached.shadows, cx.clock.wall_ns()).map_err(|error| self.failed(error, cx))?;
        fs.quotas.gone(Some(identity));
        Ok(())
    }

    fn is_empty(&self, fs: &Fs, tree: &Tree, at: &[Vec<u8>], host: Option<&HostDir>, cx: &OpCx<'_>) -> Result<bool, OpError> {
        Ok(self.entries(fs, tree, at, host, &mut Tally::default(), cx)?.is_empty())
    }

    /// Moves within the overlay, over a file or an empty directory that is there.
    pub(crate) fn rename_to(&self, to: &KeptPlace, fs: &Fs, cx: &OpCx<'_>) -> Result<(), OpError> {
        let both = |error: OpError| error.at(&self.written).and_at(&to.written);
        let os = |errno: i32| both(OpError::os(errno));
        let mut tree = self.layer.tree();
        let old = self.reach(fs, &tree, ("write", false), cx).map_err(both)?;
        self.check_name(&old.at, cx)?;
        let new = to.reach(fs, &tree, ("write", false), cx).map_err(both)?;
        to.check_name(&new.at, cx)?;
        let is_dir = matches!(old.found, Found::Dir(_));
        match (&old.found, &new.found) {
            (Found::Nothing, _) => return Err(os(errno::ENOENT)),
            _ if !is_dir && (wants_directory(&self.written) || wants_directory(&to.written)) => return Err(os(errno::ENOTDIR)),
            _ if old.at == new.at => return Ok(()),
            _ if new.at.starts_with(&old.at) => return Err(os(errno::EINVAL)),
            _ if old.at.starts_with(&new.at) => return Err(os(errno::ENOTEMPTY)),
            (Found::Dir(_), Found::Nothing | Found::Dir(_)) | (_, Found::Nothing) => {}
            (Found::Dir(_), _) => return Err(os(errno::ENOTDIR)),
            (_, Found::Dir(_)) => return Err(os(errno::EISDIR)),
            _ => {}
        }
        if let Found::Dir(host) = &new.found
            && !to.is_empty(fs, &tree, &new.at, host.as_ref(), cx)?
        {
            return Err(os(errno::ENOTEMPTY));
        }
        let now = cx.clock.wall_ns();
        // What may fail for want of room comes before what is taken away.
        let as_host = self.as_host(&tree, &old, cx)?;
        let fail = |error| both(self.failed(error, cx));
        new.at.split_last().map(|(_, above)| tree.dir_mut(above).map(drop)).transpose().map_err(fail)?;
        let replaced = to.facts_of(&tree, &new, cx).ok().map(|facts| facts.identity);
        let taken = tree.take(&old.at, old.shadows, now).map_err(fail)?;
        let node = taken.filter(|node| !matches!(node, Node::Gone(_))).or(as_host).ok_or_else(|| os(errno::ENOENT))?;
        tree.put(&new.at, node, now).map_err(fail)?;
        fs.quotas.gone(replaced);
        Ok(())
    }

    /// Something of the host's, to go by another name.
    fn as_host(&self, tree: &Tree, reached: &Reached, cx: &OpCx<'_>) -> Result<Option<Node>, OpError> {
        match &reached.found {
            Found::Dir(Some(host)) => Ok(Some(Node::Dir(self.new_dir(tree, &reached.at, Some(host.at.clone()), Identity(0, 0), cx)?))),
            Found::Host(entry) => Ok(Some(self.moved(tree, entry, None, cx)?)),
            _ => Ok(None),
        }
    }

    fn moved(&self, tree: &Tree, entry: &HostEntry, mtime_ns: Option<i128>, cx: &OpCx<'_>) -> Result<Node, OpError> {
        let charge = tree.room.name(entry.at.last().map(Vec::as_slice).unwrap_or_default()).map_err(|error| self.failed(error, cx))?;
        Ok(Node::Host(Moved { from: entry.at.clone(), mtime_ns, charge }))
    }

    /// Sets when it was last changed; when it was last read is not kept.
    pub(crate) fn set_mtime(&self, fs: &Fs, mtime_ns: i128, follow: bool, cx: &OpCx<'_>) -> Result<(), OpError> {
        let mut tree = self.layer.tree();
        let reached = self.reach(fs, &tree, ("write", follow), cx)?;
        self.check_name(&reached.at, cx)?;
        match &reached.found {
            Found::Nothing => Err(self.os(errno::ENOENT)),
            Found::File(file) => {
                file.set_mtime(mtime_ns);
                Ok(())
            }
            Found::Dir(_) => {
                tree.dir_mut(&reached.at).map_err(|error| self.failed(error, cx))?.mtime_ns = Some(mtime_ns);
                Ok(())
            }
            Found::Host(entry) => match entry.facts.kind() {
                FileType::Symlink if follow => Err(refused(cx.op, &self.written, "is a link, which is not followed here")),
                FileType::RegularFile | FileType::Symlink => {
                    let node = self.moved(&tree, entry, Some(mtime_ns), cx)?;
                    // A name that was there stays: its directory does not change.
                    let (name, above) = reached.at.split_last().ok_or_else(|| self.os(errno::EBUSY))?;
                    tree.dir_mut(above).map_err(|error| self.failed(error, cx))?.children.insert(name.clone(), node);
                    Ok(())
                }
                _ => Err(self.os(errno::ENXIO)),
            },
        }
    }

    pub(crate) fn link_target(&self, fs: &Fs, cx: &OpCx<'_>) -> Result<Vec<u8>, OpError> {
        let tree = self.layer.tree();
        match self.reach(fs, &tree, ("read", false), cx)?.found {
            Found::Nothing => Err(self.os(errno::ENOENT)),
            Found::Host(entry) if entry.facts.kind() == FileType::Symlink => self.walk(fs, "read", cx).link_target(&entry),
            _ => Err(self.os(errno::EINVAL)),
        }
    }
}
