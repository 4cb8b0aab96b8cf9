//! What has become of a directory in an overlay, told as data: which paths were made, changed and removed, and their bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::fs::File;
use std::io::{Error, Read, Result};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use cap_std::fs::Dir;
use capability::errno;
use rustix::fs::{AtFlags, FileType, Mode, OFlags, openat, readlinkat, statat};

use super::Layer;
use super::file::KeptFile;
use super::tree::{KeptDir, Names, Node, below};
use crate::atomic::is_temporary;
use crate::paths::from_bytes;
use crate::stat::Facts;

/// So many paths are told; a directory of more that was moved cannot be.
const PATHS_MAX: usize = 1_000_000;

/// The overlays of a session, to ask what was changed in them, also when the session is over. Clones are the same.
///
/// ```
/// use capability::{Policy, Vocabulary, testing::Harness, Value};
/// use capability_fs::{ChangeKind, Fs, FsOptions, Overlays, RIGHTS};
/// let dir = tempfile::tempdir()?;
/// std::fs::write(dir.path().join("notes.txt"), "one\n")?;
/// let overlays = Overlays::default();
/// let grant = format!("fs.overlay=/app={}", dir.path().display());
/// let policy = Policy::parse(&[grant], &[], &Vocabulary::new().with("fs", RIGHTS))?;
/// let fs = Fs::open(&policy, FsOptions { overlays: overlays.clone(), ..FsOptions::default() })?;
/// let mut session = Harness::new(Box::new(fs), policy)?;
/// session.call("append_text", &[Value::str("notes.txt"), Value::str("two\n")]).unwrap();
/// let changes = overlays.changes()?;
/// assert_eq!((changes[0].path.as_slice(), changes[0].kind), (b"/app/notes.txt".as_slice(), ChangeKind::Changed));
/// assert_eq!((changes[0].before()?, changes[0].after()?), (Some(b"one\n".to_vec()), Some(b"one\ntwo\n".to_vec())));
/// assert_eq!(std::fs::read(dir.path().join("notes.txt"))?, b"one\n");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Overlays(Arc<Mutex<Vec<Arc<Layer>>>>);

/// What became of one path.
#[derive(Clone, Debug)]
pub struct Change {
    /// As the script sees it.
    pub path: Vec<u8>,
    /// Where the host has it, or would: as the grant was written, and what is below.
    pub host: PathBuf,
    pub kind: ChangeKind,
    /// What is there now, or was where it was removed.
    pub of: ChangeOf,
    /// What was there before; of what was made, the same.
    pub was: ChangeOf,
    /// Permissions, as in `0o644`.
    pub mode: u32,
    /// Since 1970.
    pub mtime_ns: i128,
    before: Bytes,
    after: Bytes,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    Created,
    Changed,
    Deleted,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeOf {
    File,
    Directory,
    Link,
}

/// Where bytes are. A link's are its target.
#[derive(Clone, Debug)]
enum Bytes {
    None,
    Kept(Arc<KeptFile>),
    Host(Arc<Layer>, Names),
}

/// What is under a path.
#[derive(Clone, Debug)]
struct Item {
    of: ChangeOf,
    mode: u32,
    mtime_ns: i128,
    bytes: Bytes,
}

type Items = BTreeMap<Names, Item>;

impl Overlays {
    pub(crate) fn add(&self, layer: Arc<Layer>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(layer);
    }

    /// Everything that is not as the host has it, by path. What was changed and changed back is not told.
    pub fn changes(&self) -> Result<Vec<Change>> {
        let layers = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut changes = Vec::new();
        for layer in layers {
            layer.changes(&mut changes)?;
        }
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(changes)
    }
}

impl Change {
    /// What the host has: a file's bytes, a link's target.
    pub fn before(&self) -> Result<Option<Vec<u8>>> {
        self.before.read()
    }

    /// What the script left: a file's bytes, a link's target.
    pub fn after(&self) -> Result<Option<Vec<u8>>> {
        self.after.read()
    }
}

impl Bytes {
    fn read(&self) -> Result<Option<Vec<u8>>> {
        match self {
            Bytes::None => Ok(None),
            Bytes::Kept(file) => file.read().map(Some),
            Bytes::Host(layer, at) => layer.read(at).map(Some),
        }
    }

    fn is_same(&self, other: &Bytes) -> Result<bool> {
        match (self, other) {
            (Bytes::None, Bytes::None) => Ok(true),
            (Bytes::Host(_, one), Bytes::Host(_, other)) if one == other => Ok(true),
            _ => Ok(self.read()? == other.read()?),
        }
    }
}

impl Layer {
    fn changes(self: &Arc<Layer>, changes: &mut Vec<Change>) -> Result<()> {
        let tree = self.tree();
        let mut found = (Items::new(), Items::new());
        self.compare(&tree.root, &Names::new(), &mut found)?;
        let (before, after) = found;
        let paths: BTreeSet<&Names> = before.keys().chain(after.keys()).collect();
        for at in paths {
            let kind = match (before.get(at), after.get(at)) {
                (None, Some(_)) => ChangeKind::Created,
                (Some(_), None) => ChangeKind::Deleted,
                (Some(old), Some(new)) if old.of != new.of || !old.bytes.is_same(&new.bytes)? => ChangeKind::Changed,
                _ => continue,
            };
            let (old, new) = (before.get(at), after.get(at));
            let Some(item) = new.or(old) else { continue };
            let bytes = |item: Option<&Item>| item.map_or(Bytes::None, |item| item.bytes.clone());
            let (path, host) = self.named(at);
            changes.push(Change { path, host, kind, of: item.of, was: old.unwrap_or(item).of, mode: item.mode, mtime_ns: item.mtime_ns, before: bytes(old), after: bytes(new) });
        }
        Ok(())
    }

    /// A path as the script sees it and as the host has it.
    fn named(&self, at: &[Vec<u8>]) -> (Vec<u8>, PathBuf) {
        let rest = at.get(self.prefix.len()..).unwrap_or_default().join(&b'/');
        let path = if rest.is_empty() { self.scope.mount.clone() } else { self.scope.mount.join(&rest) };
        let host = PathBuf::from(&self.scope.host);
        (path.as_bytes().to_vec(), if rest.is_empty() { host } else { host.join(from_bytes(&rest)) })
    }

    /// Collects what is and what was under every name that was changed in a directory, and in those below that are still in their
    /// place.
    fn compare(self: &Arc<Layer>, dir: &KeptDir, at: &Names, found: &mut (Items, Items)) -> Result<()> {
        for (name, node) in &dir.children {
            let path = below(at, name);
            match node {
                Node::Dir(inner) if inner.base.as_ref() == Some(&path) => self.compare(inner, &path, found)?,
                node => {
                    self.collect_host(&path, &path, &mut found.0)?;
                    self.collect(node, &path, &mut found.1)?;
                }
            }
        }
        Ok(())
    }

    fn collect(self: &Arc<Layer>, node: &Node, path: &Names, items: &mut Items) -> Result<()> {
        match node {
            Node::Gone(_) => Ok(()),
            Node::File(file, _) => {
                let facts = file.facts()?;
                add(items, path, Item { of: ChangeOf::File, mode: facts.mode & 0o777, mtime_ns: facts.mtime_ns, bytes: Bytes::Kept(Arc::clone(file)) })
            }
            Node::Host(moved) => {
                self.collect_host(&moved.from, path, items)?;
                if let (Some(item), Some(ns)) = (items.get_mut(path), moved.mtime_ns) {
                    item.mtime_ns = ns;
                }
                Ok(())
            }
            Node::Dir(dir) => {
                add(items, path, Item { of: ChangeOf::Directory, mode: 0o755, mtime_ns: dir.mtime_ns.unwrap_or(0), bytes: Bytes::None })?;
                if let Some(base) = &dir.base {
                    for name in self.names_in(base)?.into_iter().filter(|name| !dir.children.contains_key(name)) {
                        self.collect_host(&below(base, &name), &below(path, &name), items)?;
                    }
                }
                dir.children.iter().try_for_each(|(name, node)| self.collect(node, &below(path, name), items))
            }
        }
    }

    /// What the host has at `from`, under the name of `path`.
    fn collect_host(self: &Arc<Layer>, from: &Names, path: &Names, items: &mut Items) -> Result<()> {
        let Some(facts) = self.facts(from)? else { return Ok(()) };
        let of = match facts.kind() {
            FileType::RegularFile => ChangeOf::File,
            FileType::Directory => ChangeOf::Directory,
            FileType::Symlink => ChangeOf::Link,
            _ => return Ok(()),
        };
        let bytes = if of == ChangeOf::Directory { Bytes::None } else { Bytes::Host(Arc::clone(self), from.clone()) };
        add(items, path, Item { of, mode: facts.mode & 0o777, mtime_ns: facts.mtime_ns, bytes })?;
        if of == ChangeOf::Directory {
            for name in self.names_in(from)? {
                self.collect_host(&below(from, &name), &below(path, &name), items)?;
            }
        }
        Ok(())
    }

    /// The host's directory, by names that are no links.
    fn dir(&self, at: &[Vec<u8>]) -> Result<Dir> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        at.iter().try_fold(self.host.try_clone()?, |dir, name| Ok(Dir::from_std_file(File::from(openat(&dir, OsStr::from_bytes(name), flags, Mode::empty())?))))
    }

    fn facts(&self, at: &[Vec<u8>]) -> Result<Option<Facts>> {
        let Some((name, above)) = at.split_last() else { return Ok(None) };
        let dir = match self.dir(above) {
            Err(error) if is_missing(&error) => return Ok(None),
            dir => dir?,
        };
        match statat(&dir, OsStr::from_bytes(name), AtFlags::SYMLINK_NOFOLLOW).map_err(Error::from) {
            Ok(stat) => Ok(Some(Facts::from(&stat))),
            Err(error) if is_missing(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn names_in(&self, at: &[Vec<u8>]) -> Result<Names> {
        let entries = match self.dir(at).and_then(|dir| dir.open_dir(".")).and_then(|dir| dir.entries()) {
            Err(error) if is_missing(&error) => return Ok(Names::new()),
            entries => entries?,
        };
        let mut names = Names::new();
        for entry in entries.take(PATHS_MAX) {
            let name = entry?.file_name().as_bytes().to_vec();
            if !is_temporary(&name) {
                names.push(name);
            }
        }
        names.sort();
        Ok(names)
    }

    fn read(&self, at: &[Vec<u8>]) -> Result<Vec<u8>> {
        let (name, above) = at.split_last().ok_or_else(|| Error::from_raw_os_error(errno::EISDIR))?;
        let (dir, name) = (self.dir(above)?, OsStr::from_bytes(name));
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
        match openat(&dir, name, flags, Mode::empty()) {
            Ok(file) => {
                let mut bytes = Vec::new();
                File::from(file).read_to_end(&mut bytes)?;
                Ok(bytes)
            }
            Err(rustix::io::Errno::LOOP) => Ok(readlinkat(&dir, name, Vec::new())?.into_bytes()),
            Err(error) => Err(error.into()),
        }
    }
}

fn is_missing(error: &Error) -> bool {
    matches!(error.raw_os_error(), Some(errno::ENOENT | errno::ENOTDIR))
}

fn add(items: &mut Items, path: &Names, item: Item) -> Result<()> {
    if items.len() >= PATHS_MAX {
        return Err(Error::from_raw_os_error(errno::EOVERFLOW));
    }
    items.insert(path.clone(), item);
    Ok(())
}
