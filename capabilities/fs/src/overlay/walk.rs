//! From names to what an overlay shows there: one name at a time, links as names, the host's directories by handles.

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::sync::Arc;

use cap_std::fs::Dir;
use capability::{OpCx, OpError, errno};
use rustix::io::Errno;
use rustix::fs::{AtFlags, FileType, Mode, OFlags, Stat, openat, readlinkat, statat};

use super::file::KeptFile;
use super::tree::{KeptDir, Names, Node, Tree, below};
use crate::Fs;
use crate::paths::{failed, left_its_grant, refused};
use crate::stat::Facts;

/// As the system has it.
const LINKS_MAX: usize = 40;

/// What stays the same over one walk.
pub(crate) struct Walk<'a, 'c> {
    pub(crate) fs: &'a Fs,
    pub(crate) cx: &'a OpCx<'c>,
    pub(crate) host: &'a Dir,
    pub(crate) right: &'a str,
    pub(crate) written: &'a [u8],
    /// Links are not followed.
    pub(crate) strict: bool,
}

/// Where a walk came to.
pub(crate) struct Reached {
    /// The names without links.
    pub(crate) at: Names,
    pub(crate) found: Found,
    /// The host has something under this name.
    pub(crate) shadows: bool,
    /// The last name was a link.
    pub(crate) by_link: bool,
}

pub(crate) enum Found {
    Nothing,
    File(Arc<KeptFile>),
    /// With the host's directory below it, if there is one.
    Dir(Option<HostDir>),
    /// What is as the host has it, and no directory: a file, a link, something else.
    Host(HostEntry),
}

/// A directory of the host's and its names below the overlay's.
pub(crate) struct HostDir {
    pub(crate) dir: Dir,
    pub(crate) at: Names,
}

pub(crate) struct HostEntry {
    pub(crate) dir: Dir,
    pub(crate) at: Names,
    pub(crate) facts: Facts,
}

/// A directory on the way.
struct Step<'t> {
    kept: Option<&'t KeptDir>,
    host: Option<HostDir>,
}

impl Walk<'_, '_> {
    /// Goes to what the names lead to; a link at the end is followed, or is what was looked for.
    pub(crate) fn reach(&self, tree: &Tree, names: &[Vec<u8>], follow: bool) -> Result<Reached, OpError> {
        let mut todo: Names = names.iter().rev().cloned().collect();
        let root = HostDir { dir: self.open(self.host, b".")?, at: Names::new() };
        let mut steps = vec![Step { kept: Some(&tree.root), host: Some(root) }];
        let (mut at, mut links, mut by_link) = (Names::new(), 0, false);
        while let Some(name) = todo.pop() {
            if name == b".." {
                steps.pop().filter(|_| at.pop().is_some()).ok_or_else(|| left_its_grant(self.cx.op, self.written))?;
                continue;
            }
            let is_last = todo.is_empty();
            let Some(step) = steps.last() else { return Err(left_its_grant(self.cx.op, self.written)) };
            let (found, shadows) = self.child(step, &name)?;
            at.push(name);
            match found {
                Found::Dir(host) => steps.push(Step { kept: tree.dir(&at), host }),
                Found::Host(entry) if entry.facts.kind() == FileType::Symlink && (!is_last || follow && !self.strict) => {
                    if self.strict {
                        return Err(refused(self.cx.op, self.written, "goes through a link, which is not followed here"));
                    }
                    links += 1;
                    if links > LINKS_MAX {
                        return Err(OpError::os(errno::ELOOP).at(self.written));
                    }
                    at.pop();
                    by_link |= is_last;
                    self.follow(&entry, &mut todo)?;
                }
                found if is_last => return Ok(Reached { at, found, shadows, by_link }),
                Found::Nothing => return Err(OpError::os(errno::ENOENT).at(self.written)),
                _ => return Err(OpError::os(errno::ENOTDIR).at(self.written)),
            }
        }
        let shadows = match steps.len().checked_sub(2).and_then(|above| steps.get(above)) {
            Some(Step { host: Some(above), .. }) => at.last().map(|name| self.looked(&above.dir, name)).transpose()?.flatten().is_some(),
            _ => false,
        };
        let host = steps.pop().and_then(|step| step.host);
        Ok(Reached { at, found: Found::Dir(host), shadows, by_link })
    }

    /// The names that a link stands for come next.
    fn follow(&self, link: &HostEntry, todo: &mut Names) -> Result<(), OpError> {
        let target = self.link_target(link)?;
        if target.starts_with(b"/") {
            return Err(left_its_grant(self.cx.op, self.written));
        }
        todo.extend(target.split(|byte| *byte == b'/').rev().filter(|name| !matches!(*name, b"" | b".")).map(<[u8]>::to_vec));
        Ok(())
    }

    pub(crate) fn link_target(&self, link: &HostEntry) -> Result<Vec<u8>, OpError> {
        let name = link.at.last().map(Vec::as_slice).unwrap_or_default();
        let target = readlinkat(&link.dir, OsStr::from_bytes(name), Vec::new());
        Ok(target.map_err(|error| self.failed(error))?.into_bytes())
    }

    /// What a directory has under a name, and whether the host has something there.
    fn child(&self, step: &Step<'_>, name: &[u8]) -> Result<(Found, bool), OpError> {
        let host = match &step.host {
            Some(host) => self.looked(&host.dir, name)?.map(|stat| (host, stat)),
            None => None,
        };
        let shadows = host.is_some();
        let found = match (step.kept.and_then(|kept| kept.children.get(name)), host) {
            (Some(Node::Gone(_)), _) | (None, None) => Found::Nothing,
            (Some(Node::File(file, _)), _) => Found::File(Arc::clone(file)),
            (Some(Node::Dir(dir)), _) => Found::Dir(match &dir.base {
                Some(base) => self.host_dir(step, base, name)?,
                None => None,
            }),
            (Some(Node::Host(moved)), _) => match self.host_entry(&moved.from)? {
                Some(entry) => Found::Host(HostEntry { facts: Facts { mtime_ns: moved.mtime_ns.unwrap_or(entry.facts.mtime_ns), ..entry.facts }, ..entry }),
                None => Found::Nothing,
            },
            (None, Some((host, stat))) if FileType::from_raw_mode(stat.st_mode) == FileType::Directory => {
                Found::Dir(Some(HostDir { dir: self.open(&host.dir, name)?, at: below(&host.at, name) }))
            }
            (None, Some((host, stat))) => {
                let dir = host.dir.try_clone().map_err(|error| failed(error, self.cx.op, self.written))?;
                Found::Host(HostEntry { dir, at: below(&host.at, name), facts: Facts::from(&stat) })
            }
        };
        Ok((found, shadows))
    }

    /// The host's directory below a changed one: usually the one of the same name below the directory that is above. What the host
    /// has removed meanwhile is not below any more.
    fn host_dir(&self, step: &Step<'_>, base: &[Vec<u8>], name: &[u8]) -> Result<Option<HostDir>, OpError> {
        let opened = match &step.host {
            Some(host) if base.split_last().is_some_and(|(last, above)| last == name && above == host.at) => self.open(&host.dir, name),
            _ => self.open_all(base),
        };
        match opened {
            Ok(dir) => Ok(Some(HostDir { dir, at: base.to_vec() })),
            Err(OpError::Raised(error)) if matches!(error.errno, Some(errno::ENOENT | errno::ENOTDIR)) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn host_entry(&self, at: &[Vec<u8>]) -> Result<Option<HostEntry>, OpError> {
        let Some((name, above)) = at.split_last() else { return Ok(None) };
        let dir = self.open_all(above)?;
        Ok(self.looked(&dir, name)?.map(|stat| HostEntry { dir, at: at.to_vec(), facts: Facts::from(&stat) }))
    }

    fn open_all(&self, names: &[Vec<u8>]) -> Result<Dir, OpError> {
        names.iter().try_fold(self.open(self.host, b".")?, |dir, name| self.open(&dir, name))
    }

    /// A directory of the host's, by its own name and no link; what is forbidden whatever it is called stays out.
    fn open(&self, dir: &Dir, name: &[u8]) -> Result<Dir, OpError> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let opened = openat(dir, OsStr::from_bytes(name), flags, Mode::empty()).map_err(|error| self.failed(error))?;
        self.fs.admit(&opened, self.right, self.written, self.cx)?;
        Ok(Dir::from_std_file(opened.into()))
    }

    /// What the host has under a name, if anything.
    fn looked(&self, dir: &Dir, name: &[u8]) -> Result<Option<Stat>, OpError> {
        match statat(dir, OsStr::from_bytes(name), AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) => Ok(Some(stat)),
            Err(Errno::NOENT | Errno::NOTDIR) => Ok(None),
            Err(error) => Err(self.failed(error)),
        }
    }

    fn failed(&self, error: Errno) -> OpError {
        failed(error.into(), self.cx.op, self.written)
    }
}
