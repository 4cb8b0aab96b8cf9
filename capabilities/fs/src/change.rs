//! Making, removing, moving and copying.

use cap_std::fs::{DirBuilder, DirBuilderExt, MetadataExt};
use capability::{Args, Decision, Grant, OpCx, OpError, Permit, Quota, Started, Subject, Target, VPath, Value, errno};

use crate::Fs;
use crate::contents::Contents;
use crate::mounts::{Identity, Root};
use crate::open::How;
use crate::paths::{failed, granted_path, refused, wants_directory};
use crate::place::Place;
use crate::resolve::HostPlace;
use crate::source::CHUNK_BYTES;

impl Fs {
    pub(crate) fn mkdir(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (parents, exist_ok) = (args.bool(1)?, args.bool(2)?);
        let granted = granted_path(permit, 0)?;
        let mut made = if parents { self.make_parents(granted.path, granted.written, permit.module(), cx)? } else { 0 };
        let place = self.place(permit.path(0), "write", cx)?;
        match self.make_directory(&place, cx) {
            Err(OpError::Raised(error)) if error.errno == Some(errno::EEXIST) && exist_ok && self.is_directory(&place, cx) => {}
            result => {
                result?;
                made += 1;
            }
        }
        cx.noted = Some(("made", made));
        Ok(Value::None.into())
    }

    /// Makes the directories above a path, as far as the grant reaches, and tells how many.
    fn make_parents(&self, path: &VPath, written: &[u8], module: &str, cx: &OpCx<'_>) -> Result<u64, OpError> {
        let (mut missing, mut made) = (Vec::new(), 0);
        let mut above = path.parent();
        // A mounted directory is there; a granted name may be yet to be made.
        while self.mount_of(&above).is_some_and(|mount| mount.at != above || matches!(mount.root, Root::Entry { .. })) {
            let place = self.place_of(&above, written, "write", cx);
            if place.is_ok_and(|place| self.is_directory(&place, cx)) {
                break;
            }
            missing.push(above.clone());
            above = above.parent();
        }
        for path in missing.iter().rev() {
            if !self.may("write", path, module) {
                return Err(refused(cx.op, written, "needs a directory that may not be made"));
            }
            match self.make_directory(&self.place_of(path, written, "write", cx)?, cx) {
                Err(OpError::Raised(error)) if error.errno == Some(errno::EEXIST) => {}
                result => {
                    result?;
                    made += 1;
                }
            }
        }
        Ok(made)
    }

    fn make_directory(&self, place: &Place, cx: &OpCx<'_>) -> Result<(), OpError> {
        if place.is_mount() || self.is_directory(place, cx) {
            return Err(OpError::os(errno::EEXIST).at(place.written()));
        }
        let place = match place {
            Place::Host(place) => self.settled(place, cx)?,
            Place::Kept(place) => return place.make_directory(self, cx),
        };
        let reserved = cx.budget.reserve(Quota::Files, 1)?;
        self.quotas.check_file().map_err(|error| error.at(&place.written))?;
        let mut builder = DirBuilder::new();
        builder.mode(0o755);
        place.dir.create_dir_with(&place.path, &builder).map_err(|error| failed(error, cx.op, &place.written))?;
        reserved.keep();
        self.quotas.made(identity_of_name(&place));
        Ok(())
    }

    pub(crate) fn remove(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let place = self.removable(permit, 0, cx)?;
        let place = match &place {
            Place::Host(place) if wants_directory(&place.written) && place.is_no_directory() => return Err(OpError::os(errno::ENOTDIR).at(&place.written)),
            Place::Host(place) => self.settled(place, cx)?,
            Place::Kept(place) => return place.remove(self, cx).map(|()| Value::None.into()),
        };
        let identity = identity_of_name(&place);
        place.dir.remove_file(&place.path).map_err(|error| failed(error, cx.op, &place.written))?;
        self.quotas.gone(identity);
        self.own.forget(identity);
        self.temporaries.gone(identity);
        Ok(Value::None.into())
    }

    pub(crate) fn rmdir(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let place = match &self.removable(permit, 0, cx)? {
            Place::Host(place) => self.settled(place, cx)?,
            Place::Kept(place) => return place.remove_directory(self, cx).map(|()| Value::None.into()),
        };
        let identity = identity_of_name(&place);
        place.dir.remove_dir(&place.path).map_err(|error| failed(error, cx.op, &place.written))?;
        self.quotas.gone(identity);
        self.temporaries.gone(identity);
        Ok(Value::None.into())
    }

    /// Both ends must be writable, and neither may carry a prohibition away or bury one.
    pub(crate) fn rename(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let named = |error: OpError| permit.path(1).map_or(error.clone(), |second| error.and_at(second.written));
        let from = self.removable(permit, 0, cx).map_err(named)?;
        let to = self.removable(permit, 1, cx).map_err(|error| second(error, &from))?;
        let is_one_mount = from.mount() == to.mount();
        let elsewhere = |from: &[u8], to: &[u8]| OpError::os(errno::EXDEV).at(from).and_at(to);
        let (from, to) = match (&from, &to) {
            (Place::Kept(from), Place::Kept(to)) if is_one_mount => return from.rename_to(to, self, cx).map(|()| Value::None.into()),
            (Place::Host(from), Place::Host(to)) if is_one_mount || from.is_name || to.is_name => (from, to),
            _ => return Err(elsewhere(from.written(), to.written())),
        };
        let settled = |place: &HostPlace| self.settled(place, cx).map_err(|error| error.at(&from.written).and_at(&to.written));
        let (from, to) = (settled(from)?, settled(to)?);
        if !is_one_mount && !(share_a_directory(&from, &to) && self.shows_no_more(permit, &from)) {
            return Err(elsewhere(&from.written, &to.written));
        }
        let insists = wants_directory(&from.written) || wants_directory(&to.written);
        if insists && from.is_no_directory() {
            return Err(OpError::os(errno::ENOTDIR).at(&from.written).and_at(&to.written));
        }
        let (moved, replaced) = (identity_of_name(&from), identity_of_name(&to));
        let renamed = from.dir.rename(&from.path, &to.dir, &to.path);
        renamed.map_err(|error| failed(error, cx.op, &from.written).and_at(&to.written))?;
        self.quotas.gone(replaced.filter(|_| replaced != moved));
        self.own.forget(replaced.filter(|_| replaced != moved));
        Ok(Value::None.into())
    }

    pub(crate) fn copy(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let from = self.place(permit.path(0), "read", cx)?;
        let source = self.open_file(&from, How::READ, cx)?;
        let len = source.len().map_err(|error| failed(error, cx.op, from.written()))?;
        let charged = cx.budget.reserve(Quota::WriteBytes, len)?;
        let to = self.place(permit.path(1), "write", cx)?;
        if source.identity().is_some_and(|identity| self.identity(&to, cx) == Some(identity)) {
            return Err(OpError::os(errno::EINVAL).at(from.written()).and_at(to.written()).hint("a file cannot be copied to itself"));
        }
        let mut replacement = self.replacement(to, len, cx)?;
        let copied = copy_chunks(&source, len, &from, &mut replacement, cx)?;
        replacement.finish(args.bool(2)?, cx)?;
        charged.keep();
        Ok(Value::int(copied).into())
    }

    /// A place that may be unlinked or moved: not a mount, not forbidden, with no prohibition on it or below it.
    pub(crate) fn removable(&self, permit: &Permit, index: usize, cx: &OpCx<'_>) -> Result<Place, OpError> {
        let granted = granted_path(permit, index)?;
        let place = self.name_of(granted.path, granted.written, "write", cx)?;
        if let Place::Kept(place) = &place {
            if self.mount_of(granted.path).is_some_and(|mount| mount.root.is_link() && mount.at == *granted.path) {
                return Err(refused(cx.op, granted.written, "is a link that an overlay shows as the file it leads to; grant its directory to change the link"));
            }
            place.check_way(self, cx)?;
        }
        if place.is_mount() {
            return Err(OpError::os(errno::EBUSY).at(place.written()));
        }
        for right in ["read", "write"] {
            self.admit_named(&place, right, cx)?;
        }
        if self.holds_a_mount(granted.path) {
            // Moved or removed, it would take the way to the mount along.
            return Err(OpError::os(errno::EBUSY).at(place.written()).hint("another grant is mounted below it"));
        }
        let path = granted.path;
        let denied = |right: &'static str| {
            let subject = Subject::path(right, path.clone());
            matches!(self.policy.decide("fs", &subject, permit.module()), Decision::Denied(_))
        };
        if denied("read") || denied("write") || (self.is_directory(&place, cx) && self.policy.protects_below("fs", path)) {
            return Err(refused(cx.op, place.written(), "would move or remove what a --deny protects"));
        }
        Ok(place)
    }

    /// Whether nothing can be read under the second name that could not be read under the first: it was all written by this run, or may
    /// be read anyway, or cannot be read there either.
    fn shows_no_more(&self, permit: &Permit, from: &HostPlace) -> bool {
        let (Some(source), Some(target)) = (permit.path(0), permit.path(1)) else { return false };
        let target = Target::Path { path: target.path.clone(), written: Vec::new() };
        let reads = |grant: &Grant| grant.capability() == "fs" && (grant.right() == "read" || grant.is_overlay()) && grant.covers(&target);
        let is_own = || from.dir.symlink_metadata(&from.path).is_ok_and(|found| self.own.has(Identity::from(&found)));
        !self.policy.openings().any(reads) || self.may("read", source.path, permit.module()) || is_own()
    }

    pub(crate) fn may(&self, right: &'static str, path: &VPath, module: &str) -> bool {
        let subject = Subject::path(right, path.clone());
        matches!(self.policy.decide("fs", &subject, module), Decision::Allow(_))
    }
}

/// Whether two names stand in one open directory.
fn share_a_directory(one: &HostPlace, other: &HostPlace) -> bool {
    matches!((Identity::of(&one.dir), Identity::of(&other.dir)), (Some(one), Some(other)) if one == other)
}

/// What a name stands for, as long as it has no other name: then it goes with the name.
fn identity_of_name(place: &HostPlace) -> Option<Identity> {
    let found = place.dir.symlink_metadata(&place.path).ok()?;
    (found.is_dir() || found.nlink() <= 1).then(|| Identity::from(&found))
}

fn copy_chunks(
    source: &Contents,
    len: u64,
    from: &Place,
    replacement: &mut crate::atomic::Replacement,
    cx: &OpCx<'_>,
) -> Result<u64, OpError> {
    let mut buffer = vec![0; CHUNK_BYTES.min(usize::try_from(len).unwrap_or(CHUNK_BYTES)).max(1)];
    let mut copied = 0u64;
    // A file that grows meanwhile is copied as long as it was.
    while copied < len {
        cx.check()?;
        let read = match source.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read.min(usize::try_from(len - copied).unwrap_or(usize::MAX)),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(failed(error, cx.op, from.written())),
        };
        replacement.write(buffer.get(..read).unwrap_or_default(), cx)?;
        copied += read as u64;
    }
    Ok(copied)
}

/// An error about the second name shows both, the first one first.
fn second(error: OpError, from: &Place) -> OpError {
    match error {
        OpError::Raised(raised) => {
            let second = raised.filename.clone().unwrap_or_default();
            OpError::Raised(raised).at(from.written()).and_at(&second)
        }
        other => other,
    }
}
