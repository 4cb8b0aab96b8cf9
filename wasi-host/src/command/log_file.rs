//! The files that the command itself writes while a script runs: the report and the audit log. Either may be a pipe, and one that
//! nobody reads holds nothing up for long.

use super::message::Failure;
use super::source::words;
use crate::stdio::writable;
use rustix::fs::OFlags;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
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
