//! Opening a regular file, and nothing but a regular file.

use std::fs::File;
use std::os::fd::AsFd;

use cap_std::fs::{Dir, OpenOptions, OpenOptionsExt};
use capability::{OpCx, OpError, Quota, errno};
use rustix::fs::{FileType, OFlags};

use crate::Fs;
use crate::mounts::Identity;
use crate::paths::{failed, refused, wants_directory};
use crate::resolve::HostPlace;

/// What a file is opened for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct How {
    pub(crate) read: bool,
    pub(crate) write: bool,
    pub(crate) append: bool,
    pub(crate) truncate: bool,
    pub(crate) create: bool,
    /// Only if it is not there yet.
    pub(crate) exclusive: bool,
    /// Only if it is no link.
    pub(crate) no_follow: bool,
}

impl How {
    pub(crate) const READ: How = How { read: true, write: false, append: false, truncate: false, create: false, exclusive: false, no_follow: false };
    pub(crate) const APPEND: How = How { read: false, write: true, append: true, truncate: false, create: true, exclusive: false, no_follow: false };

    /// The greatest right that it takes.
    pub(crate) const fn right(self) -> &'static str {
        match self {
            How { append: true, truncate: false, .. } => "append",
            How { write: true, .. } => "write",
            _ => "read",
        }
    }

    /// Python's mode, without `b` and `t`, which are the guest's business; or `=` and a letter for each flag of `os.open`.
    pub(crate) fn parse(mode: &str) -> Result<How, OpError> {
        if let Some(letters) = mode.strip_prefix('=') {
            return How::of_flags(letters);
        }
        let invalid = || OpError::exception("ValueError", format!("invalid mode: '{mode}'"));
        let updating = mode.contains('+');
        let mut how = match mode.replacen(['b', 't'], "", 1).replacen('+', "", 1).as_str() {
            "r" => How::READ,
            "w" => How { write: true, truncate: true, create: true, ..How::default() },
            "a" => How::APPEND,
            "x" => How { write: true, create: true, exclusive: true, ..How::default() },
            _ => return Err(invalid()),
        };
        if updating {
            (how.read, how.write) = (true, true);
        }
        Ok(how)
    }
}

impl How {
    /// `r`ead, `w`rite, `a`ppend, `t`runcate, `c`reate, `e`xclusive, `n`ofollow.
    fn of_flags(letters: &str) -> Result<How, OpError> {
        let has = |letter: char| letters.contains(letter);
        let how = How {
            read: has('r'),
            write: has('w'),
            append: has('a') && has('w'),
            truncate: has('t'),
            create: has('c'),
            exclusive: has('e') && has('c'),
            no_follow: has('n'),
        };
        // To empty a file or to make one is to write, whatever the access.
        if !how.write && (how.truncate || how.create || !how.read) {
            return Err(OpError::os(errno::EINVAL));
        }
        Ok(how)
    }
}

/// A file appeared between looking and creating; so often is enough to believe in a race.
const CREATE_TRIES: usize = 4;

impl Fs {
    /// Opens what is at the place. Creating charges the quota of files.
    pub(crate) fn open_host(&self, place: &HostPlace, how: How, cx: &OpCx<'_>) -> Result<File, OpError> {
        if how.write {
            return self.open_settled(&self.for_writing(place, how, cx)?, how, cx);
        }
        self.open_settled(place, how, cx)
    }

    /// Where writing in place would end up, which is at the end of a link. The system has no say before it is known that the file
    /// may be written: opening is an act.
    fn for_writing(&self, place: &HostPlace, how: How, cx: &OpCx<'_>) -> Result<HostPlace, OpError> {
        // What must not be there yet is not looked for at the end of a link.
        let follows = !place.strict && !how.exclusive && !how.no_follow && place.is_link();
        let followed = match follows.then(|| place.dir.canonicalize(&place.path)).transpose() {
            Ok(followed) => followed,
            // Creating a link's target would create what was not named.
            Err(error) if how.create && error.raw_os_error() == Some(errno::ENOENT) => return Err(refused(cx.op, &place.written, "is a link to nothing")),
            Err(error) => return Err(failed(error, cx.op, &place.written)),
        };
        let settled = self.settled_at(place, followed.as_deref().unwrap_or(&place.path), cx)?;
        self.admit_name(&settled, how.right(), cx)?;
        Ok(settled)
    }

    fn open_settled(&self, place: &HostPlace, how: How, cx: &OpCx<'_>) -> Result<File, OpError> {
        for _ in 0..CREATE_TRIES {
            if !how.exclusive {
                match open_at(&place.dir, place, how, false) {
                    Err(error) if how.create && error.raw_os_error() == Some(errno::ENOENT) => {}
                    opened => return self.accept(opened.map_err(|error| self.open_failed(error, place, cx))?, place, how, cx),
                }
            }
            if wants_directory(&place.written) {
                return Err(OpError::os(errno::EISDIR).at(&place.written));
            }
            let reserved = cx.budget.reserve(Quota::Files, 1)?;
            self.quotas.check_file().map_err(|error| error.at(&place.written))?;
            match open_at(&place.dir, place, how, true) {
                Err(error) if error.raw_os_error() == Some(errno::EEXIST) && !how.exclusive && !place.is_link() => {}
                Err(error) if error.raw_os_error() == Some(errno::EEXIST) && !how.exclusive => {
                    // A link to nothing: creating its target would create what was not named.
                    return Err(refused(cx.op, &place.written, "is a link to nothing"));
                }
                opened => {
                    let file = self.accept(opened.map_err(|error| failed(error, cx.op, &place.written))?, place, how, cx)?;
                    reserved.keep();
                    self.quotas.made(Identity::of(&file));
                    self.own.add(Identity::of(&file));
                    return Ok(file);
                }
            }
        }
        Err(OpError::os(errno::EEXIST).at(&place.written))
    }

    /// Looks at what was opened before anything is done to it.
    fn accept(&self, file: File, place: &HostPlace, how: How, cx: &OpCx<'_>) -> Result<File, OpError> {
        check_kind(&file).map_err(|error| error.at(&place.written))?;
        if wants_directory(&place.written) {
            return Err(OpError::os(errno::ENOTDIR).at(&place.written));
        }
        for (wanted, right) in [(how.read, "read"), (how.write, how.right())] {
            if wanted {
                self.admit(&file, right, &place.written, cx)?;
            }
        }
        if how.truncate {
            let fail = |error| failed(error, cx.op, &place.written);
            let len = file.metadata().map_err(fail)?.len();
            file.set_len(0).map_err(fail)?;
            self.quotas.shrink(Identity::of(&file), len);
            self.own.add(Identity::of(&file));
        }
        Ok(file)
    }

    pub(crate) fn open_failed(&self, error: std::io::Error, place: &HostPlace, cx: &OpCx<'_>) -> OpError {
        if place.strict && error.raw_os_error() == Some(errno::ELOOP) {
            return refused(cx.op, &place.written, "is a link, which is not followed here");
        }
        failed(error, cx.op, &place.written)
    }
}

fn open_at(dir: &Dir, place: &HostPlace, how: How, create: bool) -> std::io::Result<File> {
    let mut flags = OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    if place.strict || how.no_follow {
        flags |= OFlags::NOFOLLOW;
    }
    let mut options = OpenOptions::new();
    options.read(how.read).write(how.write && !how.append).append(how.append).create_new(create);
    options.mode(0o644).custom_flags(flags.bits().cast_signed());
    dir.open_with(&place.path, &options).map(cap_std::fs::File::into_std)
}

/// Regular files only. Directories are told as CPython tells them; FIFOs, devices and sockets are no files at all.
pub(crate) fn check_kind(file: impl AsFd) -> Result<(), OpError> {
    let stat = rustix::fs::fstat(file).map_err(|error| OpError::os(error.raw_os_error()))?;
    match FileType::from_raw_mode(stat.st_mode) {
        FileType::RegularFile => Ok(()),
        FileType::Directory => Err(OpError::os(errno::EISDIR)),
        _ => Err(OpError::os(errno::ENXIO)),
    }
}
