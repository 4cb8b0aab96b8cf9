//! From a granted virtual path to an open directory and a path below it.
//!
//! Usually the mount's directory and the rest of the path: cap-std keeps resolution beneath it, links included. Where names
//! decide (a prohibition, a pattern, a grant of one name), the path is walked one component at a time without following links,
//! and each directory on the way is compared with the forbidden ones, so that the name that was judged is the name used.

use std::ffi::OsStr;
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};

use cap_std::fs::{Dir, Metadata};
use capability::{GrantedPath, OpCx, OpError, VPath, errno};
use rustix::fs::{AtFlags, FileType, Mode, OFlags};

use crate::Fs;
use crate::overlay::KeptPlace;
use crate::place::Place;
use crate::mounts::{Identity, Mount, Root, duplicate, is_kernel_file_system};
use crate::paths::{failed, from_bytes, refused, split};

/// A path of the host's below an open directory.
pub(crate) struct HostPlace {
    pub(crate) dir: Dir,
    /// Relative to `dir`; `.` for the mount itself.
    pub(crate) path: PathBuf,
    /// A link as the last component is not followed.
    pub(crate) strict: bool,
    /// The path is a mount, which can be neither removed nor replaced.
    pub(crate) is_mount: bool,
    /// The path is the one name in its directory that was granted.
    pub(crate) is_name: bool,
    /// Which mount, to tell whether two places share one.
    pub(crate) mount: VPath,
    /// As the script wrote it.
    pub(crate) written: Vec<u8>,
}

impl Fs {
    /// Resolves a path that the policy allowed.
    pub(crate) fn place(&self, granted: Option<GrantedPath<'_>>, right: &str, cx: &OpCx<'_>) -> Result<Place, OpError> {
        let granted = granted.ok_or_else(|| OpError::exception("RuntimeError", "the permit names no path"))?;
        self.place_of(granted.path, granted.written, right, cx)
    }

    /// Resolves a path below one that the policy allowed; the caller has asked the policy about it.
    pub(crate) fn place_of(&self, path: &VPath, written: &[u8], right: &str, cx: &OpCx<'_>) -> Result<Place, OpError> {
        self.resolve((path, written), true, right, cx)
    }

    /// The same for what is done to a name, and not to the file that a link leads to.
    pub(crate) fn name_of(&self, path: &VPath, written: &[u8], right: &str, cx: &OpCx<'_>) -> Result<Place, OpError> {
        self.resolve((path, written), false, right, cx)
    }

    /// Only a link that was granted by its own name is followed here, or not; any other is the business of who uses the place.
    pub(crate) fn resolve(&self, (path, written): (&VPath, &[u8]), follow: bool, right: &str, cx: &OpCx<'_>) -> Result<Place, OpError> {
        let mount = self.mount_of(path).ok_or_else(|| OpError::os(errno::ENOENT).at(written))?;
        let rest = path.below(&mount.at).unwrap_or_default();
        if let Some(layer) = &mount.layer {
            let is_entry = matches!(mount.root, Root::Entry { .. });
            let how = (mount.strict || is_entry, rest.is_empty() && !is_entry);
            return Ok(Place::Kept(KeptPlace::new(layer, rest, how, &mount.at, written)));
        }
        let fail = |error| failed(error, cx.op, written);
        let (root, name) = mount.root.reached(follow);
        let rest = name.map_or_else(|| from_bytes(rest), |name| Path::new(name).join(from_bytes(rest)));
        let is_entry = matches!(mount.root, Root::Entry { .. });
        let rest = if rest.as_os_str().is_empty() { PathBuf::from(".") } else { trimmed(rest) };
        let strict = mount.strict || is_entry;
        let dir = Dir::from_std_file(duplicate(root).map_err(fail)?);
        let (dir, rest) = if strict { self.walk(dir, &rest, written, right, cx)? } else { (dir, rest) };
        let (is_mount, is_name) = (path == &mount.at && !is_entry, path == &mount.at && is_entry);
        Ok(Place::Host(HostPlace { dir, path: rest, strict, is_mount, is_name, mount: mount.at.clone(), written: written.to_vec() }))
    }

    /// The deepest mount that a path lies in; they are sorted so.
    pub(crate) fn mount_of(&self, path: &VPath) -> Option<&Mount> {
        self.mounts.iter().find(|mount| path.below(&mount.at).is_some())
    }

    /// Refuses what is forbidden by identity, and what the kernel only pretends is a file.
    pub(crate) fn admit(&self, open: impl AsFd + Copy, right: &str, written: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
        let hit = |identity: Identity| {
            self.forbidden.iter().any(|(only, own)| *own == identity && only.as_deref().is_none_or(|only| includes(only, right)))
        };
        if !self.forbidden.is_empty() && hit(Identity::of_open(open).map_err(|error| failed(error, cx.op, written))?) {
            return Err(refused(cx.op, written, "is forbidden, whatever name it goes by"));
        }
        if is_kernel_file_system(open).map_err(|error| failed(error, cx.op, written))? {
            return Err(refused(cx.op, written, "is on a file system of the kernel's own"));
        }
        Ok(())
    }

    /// The same for what is changed by name, without opening it. What is not there is not forbidden.
    pub(crate) fn admit_named(&self, place: &Place, right: &str, cx: &OpCx<'_>) -> Result<(), OpError> {
        match place {
            Place::Host(place) => self.admit_name(place, right, cx),
            Place::Kept(_) if self.forbidden.is_empty() => Ok(()),
            Place::Kept(place) => self.admit_identity(place.identity(self, false, cx), right, &place.written, cx),
        }
    }

    pub(crate) fn admit_name(&self, place: &HostPlace, right: &str, cx: &OpCx<'_>) -> Result<(), OpError> {
        if self.forbidden.is_empty() {
            return Ok(());
        }
        let found = place.dir.symlink_metadata(&place.path).ok();
        self.admit_identity(found.as_ref().map(Identity::from), right, &place.written, cx)
    }

    fn admit_identity(&self, identity: Option<Identity>, right: &str, written: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
        let hit = |identity| self.forbidden.iter().any(|(only, own)| *own == identity && only.as_deref().is_none_or(|only| includes(only, right)));
        if identity.is_some_and(hit) { Err(refused(cx.op, written, "is forbidden, whatever name it goes by")) } else { Ok(()) }
    }

    /// Walks to the directory that holds the last component.
    fn walk(&self, mut dir: Dir, path: &Path, written: &[u8], right: &str, cx: &OpCx<'_>) -> Result<(Dir, PathBuf), OpError> {
        let Some((parents, name)) = split(path) else { return Ok((dir, path.to_owned())) };
        for component in parents.components().map(|component| component.as_os_str()).filter(|name| *name != ".") {
            dir = self.step(&dir, component, written, right, cx)?;
        }
        Ok((dir, PathBuf::from(name)))
    }

    fn step(&self, dir: &Dir, name: &OsStr, written: &[u8], right: &str, cx: &OpCx<'_>) -> Result<Dir, OpError> {
        let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        match rustix::fs::openat(dir, name, flags, Mode::empty()) {
            Ok(opened) => {
                self.admit(&opened, right, written, cx)?;
                Ok(Dir::from_std_file(opened.into()))
            }
            Err(_) if is_link_here(dir, name) => Err(refused(cx.op, written, "goes through a link, which is not followed here")),
            Err(error) => Err(failed(error.into(), cx.op, written)),
        }
    }
}

impl HostPlace {
    /// What is there; a link at the end is followed where links are followed.
    pub(crate) fn metadata(&self) -> std::io::Result<Metadata> {
        if self.strict { self.dir.symlink_metadata(&self.path) } else { self.dir.metadata(&self.path) }
    }

    /// Whether something is there that is no directory. A link is none.
    pub(crate) fn is_no_directory(&self) -> bool {
        self.dir.symlink_metadata(&self.path).is_ok_and(|found| !found.is_dir())
    }

    /// Whether the last component is a link.
    pub(crate) fn is_link(&self) -> bool {
        self.dir.symlink_metadata(&self.path).is_ok_and(|found| found.is_symlink())
    }

    /// The directory that holds the last component, opened, and the component.
    pub(crate) fn parent(&self, cx: &OpCx<'_>) -> Result<(Dir, PathBuf), OpError> {
        self.parent_of(&self.path, cx)
    }

    /// The same for another path below the place's directory.
    pub(crate) fn parent_of(&self, path: &Path, cx: &OpCx<'_>) -> Result<(Dir, PathBuf), OpError> {
        let fail = |error| failed(error, cx.op, &self.written);
        let Some((parent, name)) = split(path) else { return Err(OpError::os(errno::EISDIR).at(&self.written)) };
        let dir = if parent == Path::new(".") { Dir::from_std_file(duplicate(&self.dir).map_err(fail)?) } else { self.dir.open_dir(parent).map_err(fail)? };
        Ok((dir, PathBuf::from(name)))
    }
}

/// Whether a prohibition of one right is one of another: who may not write may not append.
fn includes(denied: &str, right: &str) -> bool {
    denied == right || (denied == "write" && right == "append")
}

/// Whether one name in a directory is a link.
fn is_link_here(dir: &Dir, name: &OsStr) -> bool {
    rustix::fs::statat(dir, name, AtFlags::SYMLINK_NOFOLLOW).is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode) == FileType::Symlink)
}

/// `Path::join` with an empty rest leaves a trailing slash.
fn trimmed(path: PathBuf) -> PathBuf {
    path.components().collect()
}
