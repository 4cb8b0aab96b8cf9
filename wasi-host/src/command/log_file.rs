//! The files that the command itself writes while a script runs: the report and the audit log. Either may be a pipe, and one that
//! nobody reads holds nothing up for long.

use super::message::Failure;
use super::source::words;
use crate::stdio::writable;
use rustix::fs::OFlags;
use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How long a full pipe is waited for.
const PATIENCE: Duration = Duration::from_millis(500);

/// Opened before the run, so that what cannot be written is told then. What an older file of that name holds stays there until there is
/// something to write, and a file that gets nothing is not left lying about: a run that does not begin changes nothing.
#[derive(Clone)]
pub struct LogFile(Arc<Opened>);

struct Opened {
    file: File,
    begun: AtomicBool,
    /// Where it was made; `None` where it was there before.
    made: Option<PathBuf>,
}

impl LogFile {
    /// `what` it is for is said when it cannot be made.
    pub fn create(what: &str, path: &Path) -> Result<LogFile, Failure> {
        let opened = LogFile::open(OpenOptions::new().custom_flags(OFlags::NONBLOCK.bits().cast_signed()), path);
        opened.map_err(|error| Failure::usage(format!("cannot write the {what} '{}': {}", path.display(), words(&error))))
    }

    pub(super) fn open(options: &mut OpenOptions, path: &Path) -> io::Result<LogFile> {
        let (file, made) = match options.write(true).create_new(true).open(path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => (options.create_new(false).create(true).open(path)?, None),
            opened => (opened?, Some(path.to_owned())),
        };
        Ok(LogFile(Arc::new(Opened { file, begun: AtomicBool::new(false), made })))
    }

    /// What an older file held goes. The first write does the same.
    pub fn begin(&self) -> io::Result<()> {
        if !self.0.begun.swap(true, Ordering::Relaxed) && self.file().metadata()?.is_file() {
            self.file().set_len(0)?;
            self.file().rewind()?;
        }
        Ok(())
    }

    pub(super) fn file(&self) -> &File {
        &self.0.file
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        if let Some(path) = self.made.as_ref().filter(|_| !self.begun.load(Ordering::Relaxed)) {
            let _ = std::fs::remove_file(path);
        }
    }
}

impl Write for LogFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.begin()?;
        match self.file().write(bytes) {
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                if !writable(self.file(), PATIENCE)? {
                    return Err(io::Error::new(ErrorKind::TimedOut, "nobody reads it"));
                }
                self.file().write(bytes)
            }
            written => written,
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
