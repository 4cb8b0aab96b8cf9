//! What scripts can ask of files: the rows.

use capability::{CannotFreeze, Args, Capability, Op, OpError, Right, Scope, Subject, Subjects, Target, VPath, op};

use crate::Fs;

/// The rights of `fs`.
pub const RIGHTS: &[Right<'static>] = &[
    Right { name: "read", doc: "Read files, list directories, ask what a path is.", scope: Scope::Path },
    Right { name: "write", doc: "Create, change, rename and remove files and directories. Does not include reading.", scope: Scope::Path },
    Right { name: "append", doc: "Add to the end of files, which are made where they are missing. What is there is neither read nor changed. Part of write.", scope: Scope::Path },
    Right { name: "overlay", doc: "Read, and write in memory: the host's files stay as they are. What was changed is thrown away at the end, or told.", scope: Scope::Overlay },
    Right { name: "quota", doc: "At most so many bytes and files more than there were; then OSError(EDQUOT). It gives nothing.", scope: Scope::Amount },
];

/// Largest contents in one call.
const CONTENTS_MAX: usize = 1 << 30;
/// Largest listing.
const LISTING_MAX: u64 = 256 << 20;

impl Capability for Fs {
    fn unarmed(&self) -> Option<&'static str> {
        (!self.handles.limit_holds()).then_some("handles")
    }

    fn freeze(&self) -> Result<Vec<u8>, CannotFreeze> {
        let numbers = self.freeze_handles()?;
        self.temporaries.hand_on();
        Ok(numbers)
    }

    fn thaw(&mut self, state: &[u8]) -> Result<(), CannotFreeze> {
        self.handles.thaw(state)
    }

    fn end(&mut self) {
        self.sweep_temporaries();
    }

    const NAME: &'static str = "fs";
    const DOC: &'static str = "Files and directories that were granted. Paths are those of the script's own tree; its working directory is /app.";
    const RIGHTS: &'static [Right<'static>] = RIGHTS;
    const OPS: &'static [Op<Fs>] = &[
        op(0, "read_text", "(path: str, encoding: str = 'utf-8', errors: str = 'strict', newline: str | None = None) -> str", "The text of a file.", "read", Fs::read_text)
            .of(Fs::reads)
            .text()
            .reply_max(u32::MAX as u64),
        op(1, "read_bytes", "(path: str) -> bytes", "The bytes of a file.", "read", Fs::read_bytes).of(Fs::reads).reply_max(u32::MAX as u64),
        op(
            2,
            "write_text",
            "(path: str, text: str, encoding: str = 'utf-8', errors: str = 'strict', newline: str | None = None, durable: bool = False) -> int",
            "Replaces a file's text as a whole; gives the number of characters. durable waits until the disk has it.",
            "write",
            Fs::write_text,
        )
        .of(Fs::writes)
        .text()
        .request_max(CONTENTS_MAX),
        op(
            3,
            "write_bytes",
            "(path: str, data: bytes, durable: bool = False) -> int",
            "Replaces a file's bytes as a whole; gives their number. durable waits until the disk has them.",
            "write",
            Fs::write_bytes,
        )
        .of(Fs::writes)
        .request_max(CONTENTS_MAX),
        op(
            4,
            "append_text",
            "(path: str, text: str, encoding: str = 'utf-8', errors: str = 'strict', newline: str | None = None) -> int",
            "Adds text at the end of a file, which is created where it is missing.",
            "append",
            Fs::append_text,
        )
        .of(Fs::appends)
        .text()
        .request_max(CONTENTS_MAX),
        op(5, "append_bytes", "(path: str, data: bytes) -> int", "Adds bytes at the end of a file, which is created where it is missing.", "append", Fs::append_bytes)
            .of(Fs::appends)
            .request_max(CONTENTS_MAX),
        op(6, "open", "(path: str, mode: str = 'r') -> int", "Opens a file in place; gives its handle, which keeps the mode's rights. '=' and letters of rwatcen are os.open's flags.", "read", Fs::open_handle)
            .of(Fs::opens)
            .audits(1)
            .private(),
        op(7, "read", "(handle: int, size: int = -1) -> bytes", "The next bytes of an open file, at most size.", "read", Fs::handle_read)
            .of(Fs::reads_handle)
            .reply_max(u32::MAX as u64)
            .private(),
        op(8, "write", "(handle: int, data: bytes) -> int", "Writes at the position of an open file.", "write", Fs::handle_write)
            .of(Fs::writes_handle)
            .request_max(CONTENTS_MAX)
            .private(),
        op(9, "seek", "(handle: int, offset: int, whence: int = 0) -> int", "Moves the position of an open file.", "read", Fs::handle_seek)
            .of(Fs::uses_handle)
            .private(),
        op(10, "tell", "(handle: int) -> int", "The position of an open file.", "read", Fs::handle_tell).of(Fs::uses_handle).private(),
        op(11, "truncate", "(handle: int, size: int | None = None) -> int", "Cuts or extends an open file, to its position by default.", "write", Fs::handle_truncate)
            .of(Fs::truncates_handle)
            .audits(1)
            .private(),
        op(12, "sync", "(handle: int) -> None", "Waits until the disk has an open file.", "read", Fs::handle_sync).of(Fs::uses_handle).private(),
        op(13, "fstat", "(handle: int) -> tuple", "What fs.stat tells, of an open file.", "read", Fs::handle_stat).of(Fs::reads_handle).private(),
        op(14, "close", "(handle: int) -> None", "Closes an open file.", "read", Fs::handle_close).of(Fs::uses_handle).private(),
        op(15, "sync_dir", "(path: str) -> None", "Waits until the disk has the names in a directory.", "read", Fs::sync_dir).of(Fs::reads).private(),
        op(20, "listdir", "(path: str = '.') -> list[str]", "The names in a directory, sorted.", "read", Fs::listdir).of(Fs::looks).reply_max(LISTING_MAX),
        op(21, "scandir", "(path: str = '.') -> list[tuple]", "(name, kind, size, mtime_ns) of each entry of a directory. kind is 'file', 'dir', 'link' or 'other'.", "read", Fs::scandir)
            .of(Fs::looks)
            .reply_max(LISTING_MAX),
        op(22, "walk", "(path: str = '.') -> list[tuple]", "(directory, its directories, its files) for a directory and all below it.", "read", Fs::walk_tree)
            .of(Fs::looks)
            .reply_max(LISTING_MAX),
        op(
            23,
            "glob",
            "(pattern: str, recursive: bool = True, hidden: bool = False) -> list[str]",
            "The paths that match, sorted. ** is any number of directories; names with a leading dot match only when hidden.",
            "read",
            Fs::glob,
        )
        .of(Fs::globs)
        .reply_max(LISTING_MAX),
        op(24, "stat", "(path: str, follow: bool = True) -> tuple", "(kind, size, mtime_ns, mode, number) of a path. Two paths with one number are one file.", "read", Fs::stat).of(Fs::looks),
        op(25, "exists", "(path: str) -> bool", "Whether there is something.", "read", Fs::exists).of(Fs::asks),
        op(26, "is_file", "(path: str) -> bool", "Whether there is a file.", "read", Fs::is_file).of(Fs::asks),
        op(27, "is_dir", "(path: str) -> bool", "Whether there is a directory.", "read", Fs::is_dir).of(Fs::asks),
        op(28, "readlink", "(path: str) -> str", "Where a link leads, as it is written in it.", "read", Fs::readlink).of(Fs::looks),
        op(29, "utime", "(path: str, atime_ns: int | None = None, mtime_ns: int | None = None, follow: bool = True) -> None", "Sets the times of a file or directory, in nanoseconds since 1970; None is now.", "write", Fs::utime)
            .of(Fs::writes),
        op(30, "mkdir", "(path: str, parents: bool = False, exist_ok: bool = False) -> None", "Makes a directory.", "write", Fs::mkdir).of(Fs::writes),
        op(31, "remove", "(path: str) -> None", "Removes a file or a link.", "write", Fs::remove).of(Fs::writes),
        op(32, "rmdir", "(path: str) -> None", "Removes an empty directory.", "write", Fs::rmdir).of(Fs::writes),
        op(33, "rename", "(src: str, dst: str) -> None", "Moves within one grant, or between files of one directory that were granted by name; replaces a file that is there.", "write", Fs::rename).of(Fs::renames),
        op(34, "replace", "(src: str, dst: str) -> None", "The same as rename.", "write", Fs::rename).of(Fs::renames),
        op(35, "copy", "(src: str, dst: str, durable: bool = False) -> int", "Copies a file's contents, replacing dst as a whole; gives the number of bytes.", "read", Fs::copy)
            .of(Fs::copies),
        op(36, "may", "(right: str, path: str = '') -> bool", "Whether a right is granted: 'look', 'read' or 'write' at a path, or one of another capability, as 'crypto.random'. To ask is no attempt.", "", Fs::may_be_used).private(),
        op(37, "temporary", "(path: str) -> None", "What is at the path is there for a while: it is removed, with all in it, when the session ends by a limit, if it is still there then and the same.", "write", Fs::remember_temporary)
            .of(Fs::writes)
            .private(),
    ];
}

impl Fs {
    fn reads(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        one(args, "read")
    }

    /// What shows no contents may be asked of the ways to what was granted.
    fn looks(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        let (path, written) = path_arg(args, 0)?;
        Ok(Subjects::none().and(looking(path, written)))
    }

    fn writes(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        one(args, "write")
    }

    fn appends(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        let (path, written) = path_arg(args, 0)?;
        Ok(Subjects::none().and(appending(path, written)))
    }

    /// Whether something exists can be asked of anything: what cannot be a path does not exist.
    fn asks(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        let written = args.path(0)?;
        Ok(VPath::parse(written).map_or_else(|_| Subjects::none(), |path| Subjects::none().and(looking(path, written))))
    }

    fn renames(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        two(args, "write", "write")
    }

    fn copies(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        two(args, "read", "write")
    }

    fn reads_handle(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        Ok(Subjects::opened("read", self.opened_as(args)))
    }

    fn writes_handle(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        Ok(Subjects::none().and(match self.handles.get(args.int(0)?) {
            Some(open) if open.how.append => Subject::new("append", Target::Handle(self.opened_as(args))).or("write"),
            _ => Subject::new("write", Target::Handle(self.opened_as(args))),
        }))
    }

    /// What was opened to append may be a file that may only be added to.
    fn truncates_handle(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        Ok(Subjects::none().and(match self.handles.get(args.int(0)?) {
            Some(open) if open.how.append => Subject::new("write", (*open.opened_as).clone()),
            _ => Subject::new("write", Target::Handle(self.opened_as(args))),
        }))
    }

    /// Seeking and closing need no right but the one that the handle has. Where there is no handle, some right must have been granted
    /// at all.
    fn uses_handle(&self, args: &Args<'_>) -> Result<Subjects, OpError> {
        let granted = |right: &&str| self.policy.openings().any(|grant| grant.capability() == "fs" && grant.right() == *right);
        let subject = match self.handles.get(args.int(0)?) {
            Some(open) if !open.how.read && open.how.append => Subject::new("append", Target::Handle(self.opened_as(args))).or("write"),
            Some(open) => Subject::new(if open.how.read { "read" } else { "write" }, Target::Handle(self.opened_as(args))),
            None => Subject::new(["read", "write", "append"].into_iter().find(granted).unwrap_or("read"), Target::Handle(None)),
        };
        Ok(Subjects::none().and(subject))
    }
}

/// A path to add to.
pub(crate) fn appending(path: VPath, written: &[u8]) -> Subject {
    Subject::new("append", Target::Path { path, written: written.to_vec() }).or("write")
}

/// A path argument, normalised and as written; what is wrong with it is told in CPython's words.
pub(crate) fn path_arg<'a>(args: &Args<'a>, index: usize) -> Result<(VPath, &'a [u8]), OpError> {
    let written = args.path(index)?;
    let path = VPath::parse(written).map_err(|error| error.to_op_error(written))?;
    Ok((path, written))
}

/// A path to look at.
pub(crate) fn looking(path: VPath, written: &[u8]) -> Subject {
    Subject::new("read", Target::Path { path, written: written.to_vec() }).looking()
}

fn one(args: &Args<'_>, right: &'static str) -> Result<Subjects, OpError> {
    let (path, written) = path_arg(args, 0)?;
    Ok(Subjects::path(right, path, written))
}

fn two(args: &Args<'_>, first: &'static str, second: &'static str) -> Result<Subjects, OpError> {
    let ((from, from_written), (to, to_written)) = (path_arg(args, 0)?, path_arg(args, 1)?);
    Ok(Subjects::path(first, from, from_written).and_path(second, to, to_written))
}
