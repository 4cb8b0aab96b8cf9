//! Times that are set, and links that are read.

use capability::{Args, OpCx, OpError, Permit, Started, Value, errno};
use rustix::fs::{AtFlags, FileType, Timespec, Timestamps, UTIME_NOW, readlinkat, statat, utimensat};

use crate::Fs;
use crate::place::Place;
use crate::paths::{failed, granted_path, name_value, refused};

impl Fs {
    pub(crate) fn utime(&mut self, permit: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (accessed, modified, follow) = (timespec(args.opt_int(1)?)?, timespec(args.opt_int(2)?)?, args.bool(3)?);
        let granted = granted_path(permit, 0)?;
        let place = self.resolve((granted.path, granted.written), follow, "write", cx)?;
        self.admit_named(&place, "write", cx)?;
        let place = match place {
            Place::Host(place) => place,
            Place::Kept(place) => {
                let modified = args.opt_int(2)?.unwrap_or_else(|| cx.clock.wall_ns());
                return place.set_mtime(self, modified, follow, cx).map(|()| Value::None.into());
            }
        };
        let fail = |error: std::io::Error| failed(error, cx.op, &place.written);
        let target = match (place.is_link(), place.strict) {
            (true, true) if follow => return Err(refused(cx.op, &place.written, "is a link, which is not followed here")),
            (true, false) if follow => place.dir.canonicalize(&place.path).map_err(fail)?,
            _ => place.path.clone(),
        };
        // The name that is checked is the name that is changed: a link that takes its place is not followed.
        let settled = if place.is_mount { None } else { Some(self.settled_at(&place, &target, cx)?) };
        let settled = settled.as_ref().unwrap_or(&place);
        self.admit_name(settled, "write", cx)?;
        let stat = statat(&settled.dir, settled.path.as_os_str(), AtFlags::SYMLINK_NOFOLLOW).map_err(|error| fail(error.into()))?;
        if !matches!(FileType::from_raw_mode(stat.st_mode), FileType::RegularFile | FileType::Directory | FileType::Symlink) {
            return Err(OpError::os(errno::ENXIO).at(&place.written));
        }
        let times = Timestamps { last_access: accessed, last_modification: modified };
        utimensat(&settled.dir, settled.path.as_os_str(), &times, AtFlags::SYMLINK_NOFOLLOW).map_err(|error| fail(error.into()))?;
        Ok(Value::None.into())
    }

    pub(crate) fn readlink(&mut self, permit: &Permit, _: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let granted = granted_path(permit, 0)?;
        if !self.is_way(granted.path) && !self.may_read(granted.path, permit.module()) {
            self.check_way(granted.path, granted.written, cx)?;
            return Err(OpError::os(errno::EINVAL).at(granted.written));
        }
        if self.is_way(granted.path) {
            return Err(OpError::os(errno::EINVAL).at(granted.written));
        }
        let place = self.name_of(granted.path, granted.written, "read", cx)?;
        if place.is_mount() {
            return Err(OpError::os(errno::EINVAL).at(place.written()));
        }
        self.admit_named(&place, "read", cx)?;
        let place = match place {
            Place::Host(place) => place,
            Place::Kept(place) => return Ok(name_value(&place.link_target(self, cx)?).into()),
        };
        let (dir, name) = place.parent(cx)?;
        let target = readlinkat(&dir, name.as_os_str(), Vec::new()).map_err(|error| failed(error.into(), cx.op, &place.written))?;
        Ok(name_value(target.as_bytes()).into())
    }
}

/// What the system's clocks count in, or now. Every time that fits in 64 bits of seconds fits.
fn timespec(ns: Option<i128>) -> Result<Timespec, OpError> {
    let Some(ns) = ns else { return Ok(Timespec { tv_sec: 0, tv_nsec: UTIME_NOW }) };
    let seconds = i64::try_from(ns.div_euclid(1_000_000_000)).map_err(|_| OpError::exception("OverflowError", "timestamp out of range"))?;
    Ok(Timespec { tv_sec: seconds, tv_nsec: ns.rem_euclid(1_000_000_000) as _ })
}
