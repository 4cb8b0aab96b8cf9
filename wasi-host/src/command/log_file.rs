//! The files that the command itself writes while a script runs: the report and the audit log. Either may be a pipe, and one that
//! nobody reads holds nothing up for long.

use super::message::Failure;
use super::source::words;
use crate::stdio::writable;
use rustix::fs::OFlags;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::fd::BorrowedFd;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// How long a full pipe is waited for.
const PATIENCE: Duration = Duration::from_millis(500);

#[derive(Clone)]
pub struct LogFile(Arc<File>);

impl LogFile {
    /// `what` it is for is said when it cannot be made.
    pub fn create(what: &str, path: &Path) -> Result<LogFile, Failure> {
        let flags = OFlags::NONBLOCK.bits().cast_signed();
        let opened = OpenOptions::new().write(true).create(true).truncate(true).custom_flags(flags).open(path);
        let explain = |error: io::Error| Failure::usage(format!("cannot write the {what} '{}': {}", path.display(), words(&error)));
        opened.map(|file| LogFile(Arc::new(file))).map_err(explain)
    }
}

impl LogFile {
    /// Two logs in one file would write over each other.
    fn is_also(&self, other: &LogFile) -> bool {
        let own = identity(self.0.metadata());
        own.is_some() && own == identity(other.0.metadata())
    }
}

/// Each log has a file of its own.
pub fn check_apart(logs: &[(&str, &Option<LogFile>)]) -> Result<(), Failure> {
    let logs: Vec<_> = logs.iter().filter_map(|(what, log)| Some((what, log.as_ref()?))).collect();
    let pairs = logs.iter().enumerate().flat_map(|(at, one)| logs.iter().skip(at + 1).map(move |other| (one, other)));
    match pairs.into_iter().find(|((_, one), (_, other))| one.is_also(other)) {
        Some(((one, _), (other, _))) => Err(Failure::usage(format!("the {one} and the {other} cannot be the same file")).hint("name another file for one of them")),
        None => Ok(()),
    }
}

/// A log has its file for itself: it is neither the script nor a standard stream, under whatever name.
pub fn check_own(what: &str, log: &Path, script: Option<&Path>) -> Result<(), Failure> {
    let Some(own) = identity(fs::metadata(log)) else { return Ok(()) };
    let others = [
        ("the script", script.and_then(|script| identity(fs::metadata(script)))),
        ("standard input", stream(rustix::stdio::stdin())),
        ("standard output", stream(rustix::stdio::stdout())),
        ("standard error", stream(rustix::stdio::stderr())),
    ];
    match others.iter().find(|(_, other)| *other == Some(own)) {
        Some((other, _)) => Err(Failure::usage(format!("the {what} '{}' and {other} are the same file", log.display())).hint(format!("name another file for the {what}"))),
        None => Ok(()),
    }
}

fn stream(fd: BorrowedFd<'_>) -> Option<(u64, u64)> {
    identity(fd.try_clone_to_owned().and_then(|fd| File::from(fd).metadata()))
}

/// Device and inode of a regular file; pipes, terminals and `/dev/null` may be shared.
fn identity(found: io::Result<Metadata>) -> Option<(u64, u64)> {
    found.ok().filter(Metadata::is_file).map(|file| (file.dev(), file.ino()))
}

impl Write for LogFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match (&*self.0).write(bytes) {
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                if !writable(&*self.0, PATIENCE)? {
                    return Err(io::Error::new(ErrorKind::TimedOut, "nobody reads it"));
                }
                (&*self.0).write(bytes)
            }
            written => written,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
