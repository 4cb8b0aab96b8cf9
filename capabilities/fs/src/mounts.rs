//! The places of the host that the grants opened: each once, at the start, and never again by its host path.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use cap_std::ambient_authority;
use cap_std::fs::Dir;
use capability::{Grant, GrantError, PathScope, Policy, VPath};

use crate::FsOptions;
use crate::overlay::{Layer, Room};

/// A place of the host in the script's tree.
pub(crate) struct Mount {
    pub(crate) at: VPath,
    pub(crate) root: Root,
    /// Paths are walked without following links.
    pub(crate) strict: bool,
    /// What is written is kept here, and not in the root.
    pub(crate) layer: Option<Arc<Layer>>,
}

/// What a grant holds open.
pub(crate) enum Root {
    /// A directory.
    Dir(Dir),
    /// One name in a directory: a file, a link to one, or something that is yet to be created.
    Entry { parent: Dir, name: OsString, leads_to: Option<LinkTarget> },
}

/// The file that a granted link led to when it was granted. It is that file that was granted besides the link, and no other.
pub(crate) struct LinkTarget {
    pub(crate) dir: Dir,
    pub(crate) name: OsString,
    /// What the link says.
    text: PathBuf,
}

impl Root {
    /// The directory and the name that the grant reaches, the link of one name followed or not. A link that has become another one is
    /// followed nowhere.
    pub(crate) fn reached(&self, follow: bool) -> (&Dir, Option<&OsStr>) {
        match self {
            Root::Dir(dir) => (dir, None),
            Root::Entry { parent, name, leads_to } => match leads_to {
                Some(target) if follow && parent.read_link_contents(name).is_ok_and(|text| text == target.text) => (&target.dir, Some(&target.name)),
                _ => (parent, Some(name)),
            },
        }
    }

    /// Whether it is a link granted by its name.
    pub(crate) const fn is_link(&self) -> bool {
        matches!(self, Root::Entry { leads_to: Some(_), .. })
    }
}

/// Device and inode: what a file is, whatever it is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Identity(pub(crate) u64, pub(crate) u64);

/// File systems through which the kernel shows itself; nothing on them is a file.
const KERNEL_FILE_SYSTEMS: [u64; 11] = [
    0x9fa0,      // proc
    0x6265_6572, // sysfs
    0x6462_6720, // debugfs
    0x7472_6163, // tracefs
    0x7363_6673, // securityfs
    0x0027_e0eb, // cgroup
    0x6367_7270, // cgroup2
    0xcafe_4a11, // bpf
    0x6265_6570, // configfs
    0x1cd1,      // devpts
    0x6e73_6673, // nsfs
];

const KERNELS_OWN: &str = "the kernel's own file systems cannot be granted";

/// Opens every place that the policy names, the deepest mounts first.
pub(crate) fn open_all(policy: &Policy, options: &FsOptions) -> Result<Vec<Mount>, GrantError> {
    let mut mounts: Vec<Mount> = Vec::new();
    for scope in policy.mounts("fs") {
        let grants = || policy.openings().filter(|grant| grant.capability() == "fs" && grant.place().is_some_and(|place| place.mount == scope.mount));
        let Some(grant) = grants().next() else { continue };
        let may_create = grants().any(|grant| grant.right() != "read" && grant.place().is_some_and(|place| place.pattern.is_none()));
        let root = open_root(scope, may_create).map_err(|why| GrantError::unusable(grant, why))?;
        let names_decide = policy.judges_by_name("fs", &scope.mount) || policy.links_pass_the_lock("fs", &scope.mount);
        let strict = !options.follow_links || names_decide || denies_within(policy, &scope.host);
        mounts.push(Mount { at: scope.mount.clone(), root, strict, layer: None });
    }
    check_nesting(&mounts, policy)?;
    keep_apart(&mut mounts, policy, options)?;
    mounts.reverse();
    Ok(mounts)
}

/// Gives every overlay its layer. What lies in an overlay, and shows the same place, is part of it, unless it is there to be written
/// in place.
fn keep_apart(mounts: &mut Vec<Mount>, policy: &Policy, options: &FsOptions) -> Result<(), GrantError> {
    let room = Room::new(options.overlay_bytes_max);
    let scopes: Vec<PathScope> = policy.mounts("fs").into_iter().cloned().collect();
    let mut kept: Vec<Mount> = Vec::new();
    for (mut mount, scope) in mounts.drain(..).zip(&scopes) {
        let grants = || policy.openings().filter(|grant| grant.capability() == "fs" && grant.place().is_some_and(|place| place.mount == scope.mount));
        if !grants().any(Grant::changes_in_place) {
            let above = kept.iter().rev().find(|above| mount.at.below(&above.at).is_some());
            let host = |at: &VPath| scopes.iter().find(|scope| scope.mount == *at).and_then(|scope| scope.host_of(&mount.at));
            if above.is_some_and(|above| above.layer.is_some() && host(&above.at) == host(&scope.mount)) {
                continue;
            }
            if let Some(grant) = grants().find(|grant| grant.is_overlay()) {
                let layer = open_layer(&mount.root, scope, &room).map_err(|error| GrantError::unusable(grant, told(error)))?;
                options.overlays.add(Arc::clone(&layer));
                mount.layer = Some(layer);
            }
        }
        kept.push(mount);
    }
    *mounts = kept;
    Ok(())
}

fn open_layer(root: &Root, scope: &PathScope, room: &Arc<Room>) -> std::io::Result<Arc<Layer>> {
    let (dir, name) = root.reached(true);
    Ok(Arc::new(Layer::new(dir.try_clone()?, scope, name.map(OsStr::as_bytes), room)))
}

fn told(error: std::io::Error) -> String {
    capability::strerror(error.raw_os_error().unwrap_or(capability::errno::EIO)).to_lowercase()
}

/// Whether a prohibition names something in a place of the host, by whatever mount. What cannot be found may be there.
fn denies_within(policy: &Policy, host: &str) -> bool {
    let Ok(host) = std::fs::canonicalize(host) else { return true };
    let denied = policy.denies().iter().filter(|deny| deny.capability() == "fs").filter_map(Grant::place);
    denied.into_iter().any(|place| std::fs::canonicalize(&place.host).map_or(true, |denied| denied.starts_with(&host)))
}

fn open_root(scope: &PathScope, may_create: bool) -> Result<Root, String> {
    let host = Path::new(&scope.host);
    match std::fs::metadata(host) {
        Ok(found) if found.is_dir() => {
            let dir = Dir::open_ambient_dir(host, ambient_authority()).map_err(told)?;
            if is_kernel_file_system(&dir).map_err(told)? {
                return Err(KERNELS_OWN.to_owned());
            }
            Ok(Root::Dir(dir))
        }
        Ok(_) if scope.pattern.is_some() => Err("not a directory".to_owned()),
        Ok(found) if found.is_file() => {
            let root = open_entry(&in_its_directory(host)?)?;
            match std::fs::read_link(host) {
                Ok(text) => leading_to(root, &std::fs::canonicalize(host).map_err(told)?, text),
                Err(_) => Ok(root),
            }
        }
        Ok(_) => Err("only files and directories can be granted".to_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound && may_create => open_entry(&in_its_directory(host)?),
        Err(error) => Err(told(error)),
    }
}

/// A name in the directory that it really lies in. What it stands for is not looked at.
fn in_its_directory(host: &Path) -> Result<PathBuf, String> {
    let parent = host.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = host.file_name().ok_or("the path has no name")?;
    Ok(std::fs::canonicalize(parent).map_err(told)?.join(name))
}

fn leading_to(link: Root, target: &Path, text: PathBuf) -> Result<Root, String> {
    match (link, open_entry(target)?) {
        (Root::Entry { parent, name, .. }, Root::Entry { parent: dir, name: target, .. }) => {
            Ok(Root::Entry { parent, name, leads_to: Some(LinkTarget { dir, name: target, text }) })
        }
        (link, _) => Ok(link),
    }
}

fn open_entry(path: &Path) -> Result<Root, String> {
    let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { return Err("the path has no name".to_owned()) };
    let parent = Dir::open_ambient_dir(parent, ambient_authority()).map_err(told)?;
    if is_kernel_file_system(&parent).map_err(told)? {
        return Err(KERNELS_OWN.to_owned());
    }
    Ok(Root::Entry { parent, name: name.to_owned(), leads_to: None })
}

/// Permissions of an outer grant reach into an inner mount only because both mean the same place. Where a link makes them
/// differ, that is not so, and the user has to say what is meant.
fn check_nesting(mounts: &[Mount], policy: &Policy) -> Result<(), GrantError> {
    let scopes = policy.mounts("fs");
    for (inner, inner_scope) in mounts.iter().zip(&scopes) {
        for (outer, outer_scope) in mounts.iter().zip(&scopes) {
            let (Some(rest), Root::Dir(dir)) = (inner.at.below(&outer.at).filter(|rest| !rest.is_empty()), &outer.root) else { continue };
            if outer_scope.host_of(&inner.at) != inner_scope.host_of(&inner.at) {
                continue;
            }
            let rest = crate::paths::from_bytes(rest);
            if !is_same_place(dir, &rest, &inner.root)
                && let Some(grant) = grant_of(policy, inner_scope)
            {
                let why = format!("a link leads it out of the grant at {}; use the form /MOUNT=HOST", outer.at);
                return Err(GrantError::unusable(grant, why));
            }
        }
    }
    Ok(())
}

fn is_same_place(outer: &Dir, rest: &Path, inner: &Root) -> bool {
    let (dir, name) = inner.reached(true);
    let rest = match name {
        None => rest.to_owned(),
        Some(_) => rest.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned(),
    };
    let same = || Some(Identity::of(&outer.open_dir(&rest).ok()?)? == Identity::of(dir)?);
    same().unwrap_or(false)
}

fn grant_of<'a>(policy: &'a Policy, scope: &PathScope) -> Option<&'a Grant> {
    policy.openings().find(|grant| grant.place() == Some(scope))
}

impl From<&cap_std::fs::Metadata> for Identity {
    fn from(found: &cap_std::fs::Metadata) -> Identity {
        Identity(cap_std::fs::MetadataExt::dev(found), cap_std::fs::MetadataExt::ino(found))
    }
}

impl Identity {
    pub(crate) fn of(open: impl AsFd) -> Option<Identity> {
        Identity::of_open(open).ok()
    }

    pub(crate) fn of_open(open: impl AsFd) -> std::io::Result<Identity> {
        let stat = rustix::fs::fstat(open)?;
        Ok(Identity(stat.st_dev, stat.st_ino))
    }

    /// Of a file of the host's, links followed; for what is named at the start only.
    pub(crate) fn of_host(path: &Path) -> Option<Identity> {
        std::fs::metadata(path).ok().map(|found| Identity(found.dev(), found.ino()))
    }
}

/// Whether something open lies on a file system through which the kernel shows itself.
pub(crate) fn is_kernel_file_system(open: impl AsFd) -> std::io::Result<bool> {
    let found = rustix::fs::fstatfs(open)?;
    Ok(KERNEL_FILE_SYSTEMS.contains(&(found.f_type as u64 & 0xffff_ffff)))
}

/// What the prohibitions name and what the embedder protects, by identity: the right (or all) and the file. The files in a
/// protected directory are protected under their other names too.
pub(crate) fn forbidden(policy: &Policy, protected: &[PathBuf]) -> Vec<(Option<String>, Identity)> {
    let denied = policy.denies().iter().filter(|deny| deny.capability() == "fs").filter_map(|deny| {
        let place = deny.place().filter(|place| place.pattern.is_none())?;
        Some((Some(deny.right().to_owned()), Identity::of_host(Path::new(&place.host))?))
    });
    let within = |path: &PathBuf| std::fs::read_dir(path).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let protected = protected.iter().flat_map(|path| std::iter::once(path.clone()).chain(within(path)));
    denied.chain(protected.filter_map(|path| Some((None, Identity::of_host(&path)?)))).collect()
}

/// A second descriptor for the same directory.
pub(crate) fn duplicate(dir: &Dir) -> std::io::Result<File> {
    Ok(File::from(dir.as_fd().try_clone_to_owned()?))
}
