//! Where the entry script comes from: a file, `-c CODE`, standard input. Mistakes are explained here.

use super::message::Failure;
use crate::limits::{Limit, Limits, Unit};
use crate::plan::Entry;
use crate::runtime::Stopwatch;
use crate::stdio::readable;
use crate::units::show_amount;
use rustix::fs::OFlags;
use rustix::io::Errno;
use std::ffi::OsStr;
use std::fs::OpenOptions;
use std::io::{self, ErrorKind, Read};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Larger than any program; a data file given by mistake is refused before it is read.
const SOURCE_BYTES_MAX: u64 = 64 << 20;

const CHUNK_BYTES: usize = 64 << 10;

/// How long is waited before the limit is looked at again.
const GLANCE_MS: u64 = 1_000;

/// The entry script and what goes with it.
pub struct Script {
    pub entry: Entry,
    /// `sys.argv[0]`.
    pub argv0: String,
    /// The directory that it lies in, if it lies in one.
    pub directory: Option<PathBuf>,
}

impl Script {
    pub fn code(code: &OsStr) -> Script {
        let source = code.as_encoded_bytes().to_vec();
        Script { entry: Entry { name: "<string>".into(), source }, argv0: "-c".into(), directory: None }
    }

    pub fn standard_input(limits: &Limits) -> Result<Script, Failure> {
        let source = read_stream(rustix::stdio::stdin(), limits).map_err(|error| explain_stream("<stdin>", &error, limits))?;
        check_size("<stdin>", source.len() as u64)?;
        Ok(Script { entry: Entry { name: "<stdin>".into(), source }, argv0: "-".into(), directory: None })
    }

    pub fn file(path: &Path, limits: &Limits) -> Result<Script, Failure> {
        let name = path.to_string_lossy().into_owned();
        let source = read(path, limits).map_err(|error| explain(path, &name, &error, limits))?;
        check_size(&name, source.len() as u64)?;
        let directory = path.parent().map(Path::to_path_buf);
        Ok(Script { entry: Entry { name: name.clone(), source }, argv0: name, directory })
    }
}

fn read(path: &Path, limits: &Limits) -> io::Result<Vec<u8>> {
    // A FIFO is opened at once, and waited for where the limit is seen.
    let file = OpenOptions::new().read(true).custom_flags(OFlags::NONBLOCK.bits().cast_signed()).open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        return read_stream(file.as_fd(), limits);
    }
    let mut source = Vec::with_capacity(usize::try_from(metadata.len().min(SOURCE_BYTES_MAX)).unwrap_or(0) + 1);
    file.take(SOURCE_BYTES_MAX + 1).read_to_end(&mut source)?;
    Ok(source)
}

/// Reads a pipe or a device to its end, within the run's limit on time. A person at a terminal may take longer.
fn read_stream(fd: BorrowedFd<'_>, limits: &Limits) -> io::Result<Vec<u8>> {
    let limit_ms = if rustix::termios::isatty(fd) { u64::MAX } else { limits.get(Limit::Time).max() };
    let clock = Stopwatch::start();
    let (mut source, mut chunk) = (Vec::new(), vec![0; CHUNK_BYTES]);
    while source.len() as u64 <= SOURCE_BYTES_MAX {
        let left_ms = limit_ms.saturating_sub(clock.ms());
        if left_ms == 0 {
            return Err(ErrorKind::TimedOut.into());
        }
        if !readable(fd, Duration::from_millis(left_ms.min(GLANCE_MS)))? {
            continue;
        }
        match rustix::io::read(fd, &mut chunk) {
            Ok(0) => break,
            Ok(count) => source.extend_from_slice(chunk.get(..count).unwrap_or_default()),
            Err(Errno::AGAIN | Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(source)
}

fn check_size(name: &str, bytes: u64) -> Result<(), Failure> {
    if bytes <= SOURCE_BYTES_MAX {
        return Ok(());
    }
    Err(Failure::usage(format!("'{name}' is larger than {} MiB and is not taken for a script", SOURCE_BYTES_MAX >> 20)))
}

fn explain_stream(name: &str, error: &io::Error, limits: &Limits) -> Failure {
    if error.kind() != ErrorKind::TimedOut {
        return Failure::usage(format!("cannot run '{name}': {}", words(error)));
    }
    let time = show_amount(limits.get(Limit::Time), Unit::Time);
    let message = format!("cannot run '{name}': its end did not come within the limit time: {time}; raise it with --time AMOUNT");
    Failure::usage(message).code(Limit::Time.exit_code())
}

fn explain(path: &Path, name: &str, error: &io::Error, limits: &Limits) -> Failure {
    let failure = explain_stream(name, error, limits);
    match error.kind() {
        ErrorKind::NotFound if path.with_extension("py").is_file() => failure.hint(format!("there is {}", path.with_extension("py").display())),
        ErrorKind::IsADirectory if path.join("__main__.py").is_file() => failure.hint(format!("run {} instead", path.join("__main__.py").display())),
        ErrorKind::IsADirectory => failure.hint("name the script in it"),
        _ => failure,
    }
}

/// What went wrong, without numbers.
pub fn words(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file".into(),
        ErrorKind::IsADirectory => "it is a directory".into(),
        ErrorKind::PermissionDenied => "this user may not read it".into(),
        ErrorKind::NotADirectory => "part of its path is not a directory".into(),
        _ if error.raw_os_error() == Some(Errno::NXIO.raw_os_error()) => "nobody reads from it".into(),
        _ => {
            let text = error.to_string();
            text.split(" (os error").next().unwrap_or(&text).to_owned()
        }
    }
}
