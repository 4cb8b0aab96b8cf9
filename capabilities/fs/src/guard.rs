//! What the embedder protects: files of the host that no grant reaches, under whatever name.
//!
//! Identity protects a file that is there. The names that lead to it are kept besides: whoever could rename a directory on the way,
//! or make the first that is missing, could put something else where the file is looked for. Links on the way are names too.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};

use cap_std::fs::Dir;
use capability::{OpCx, OpError};

use crate::Fs;
use crate::atomic::is_temporary;
use crate::mounts::Identity;
use crate::paths::{failed, refused};
use crate::resolve::HostPlace;

/// More names than any path has that the system resolves. A circle of links ends here.
const NAMES_MAX: usize = 1000;

/// Names that lead to something protected: the directory that each stands in, and the name.
pub(crate) struct Guard(Vec<(Identity, OsString)>);

impl Guard {
    pub(crate) fn new(protected: &[PathBuf]) -> Guard {
        let mut names: Vec<_> = protected.iter().flat_map(|path| names_to(path)).collect();
        names.sort_by(|a, b| (a.0.0, a.0.1, &a.1).cmp(&(b.0.0, b.0.1, &b.1)));
        names.dedup();
        Guard(names)
    }

    fn has_name(&self, dir: Identity, name: &OsStr) -> bool {
        self.0.iter().any(|(own, own_name)| *own == dir && own_name == name)
    }

    /// Whether a name, or the directory that it names, is on the way to something protected.
    pub(crate) fn leads_on(&self, dir: &Dir, name: &Path) -> std::io::Result<bool> {
        if self.0.is_empty() {
            return Ok(false);
        }
        let stat = rustix::fs::fstat(dir)?;
        if self.has_name(Identity(stat.st_dev, stat.st_ino), name.as_os_str()) {
            return Ok(true);
        }
        match dir.symlink_metadata(name) {
            Ok(found) => Ok(self.has_directory(Identity::from(&found))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn has_directory(&self, dir: Identity) -> bool {
        self.0.iter().any(|(own, _)| *own == dir)
    }
}

impl Fs {
    /// The same place by the open directory that holds it, for making, changing, removing or replacing what is there: what was
    /// checked is then what is changed, whoever renames directories meanwhile.
    pub(crate) fn settled(&self, place: &HostPlace, cx: &OpCx<'_>) -> Result<HostPlace, OpError> {
        self.settled_at(place, &place.path, cx)
    }

    /// The same for another path below the place's directory, such as the one that its link leads to.
    pub(crate) fn settled_at(&self, place: &HostPlace, path: &Path, cx: &OpCx<'_>) -> Result<HostPlace, OpError> {
        let (dir, path) = place.parent_of(path, cx)?;
        self.admit(&dir, "write", &place.written, cx)?;
        if is_temporary(path.as_os_str().as_bytes()) {
            return Err(refused(cx.op, &place.written, "is a name that the host gives to files that are being replaced; choose another"));
        }
        if self.guard.leads_on(&dir, &path).map_err(|error| failed(error, cx.op, &place.written))? {
            return Err(refused(cx.op, &place.written, "is protected, or leads to what is"));
        }
        Ok(HostPlace { dir, path, strict: place.strict, is_mount: place.is_mount, is_name: place.is_name, mount: place.mount.clone(), written: place.written.clone() })
    }
}

/// The names that the system goes through when it resolves a path, as far as they are there, and the first that is missing.
fn names_to(path: &Path) -> Vec<(Identity, OsString)> {
    let Ok(path) = std::path::absolute(path) else { return Vec::new() };
    let (mut at, mut names, mut left) = (PathBuf::from("/"), Vec::new(), reversed(&path));
    while let Some(name) = left.pop().filter(|_| names.len() < NAMES_MAX) {
        if name == "/" {
            at = PathBuf::from("/");
        } else if name == ".." {
            at.pop();
        } else {
            let Some(dir) = Identity::of_host(&at) else { break };
            names.push((dir, name.clone()));
            match std::fs::read_link(at.join(&name)) {
                Ok(target) => left.extend(reversed(&target)),
                Err(_) => at.push(&name),
            }
        }
    }
    names
}

fn reversed(path: &Path) -> Vec<OsString> {
    path.components().rev().filter(|part| *part != Component::CurDir).map(|part| part.as_os_str().to_owned()).collect()
}
