//! The files of a record that the command writes: the record, and the key that opens what followed the first secret.

use super::log_file::LogFile;
use super::message::Failure;
use super::options::ReportOptions;
use super::source::words;
use crate::record::{RecordKey, Recording};
use crate::session::Outcome;
use rustix::fs::OFlags;
use std::ffi::OsString;
use std::fs::OpenOptions;
use capability::RECORD_MAGIC;
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// Longer than any key.
const KEY_FILE_BYTES_MAX: u64 = 4096;

/// How the file of a key begins, so that no other file is taken for one.
const HEADER: &str = "# the key of a Wicket record\n";

pub struct RecordFile {
    file: LogFile,
    path: PathBuf,
    key: RecordKey,
    key_file: LogFile,
    key_path: PathBuf,
}

/// The key stands in its file before anything stands in the record: a run that is killed has one too.
struct Writes {
    record: LogFile,
    key: Option<(LogFile, RecordKey)>,
}

impl Write for Writes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some((file, key)) = self.key.take() {
            write_key(file, &key)?;
        }
        self.record.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.record.flush()
    }
}

impl RecordFile {
    /// Opens both, if a record is wanted. Only a record and a record's key are written over.
    pub fn create(options: &ReportOptions) -> Result<Option<RecordFile>, Failure> {
        let Some(path) = options.record.clone() else { return Ok(None) };
        let key = RecordKey::generate().map_err(|error| Failure::usage(error.to_string()))?;
        let Some(key_path) = key_path(options) else { return Ok(None) };
        let cannot = |what: &str, path: &Path, error: &io::Error| Failure::usage(format!("cannot write the {what} '{}': {}", path.display(), words(error)));
        let file = open(&path, OFlags::NONBLOCK, 0o666, &RECORD_MAGIC, "a record").map_err(|error| cannot("record", &path, &error))?;
        // A link is not followed: it could lead to where others read.
        let key_file = open(&key_path, OFlags::NOFOLLOW, 0o600, HEADER.as_bytes(), "the key of a record");
        let key_file = key_file.map_err(|error| cannot("record's key", &key_path, &error).hint("name another place for it with --record-key FILE"))?;
        Ok(Some(RecordFile { file, path, key, key_file, key_path }))
    }

    /// What the script must not reach.
    pub fn paths(&self) -> Vec<PathBuf> {
        vec![self.path.clone(), self.key_path.clone()]
    }

    pub fn recording(&self) -> Recording {
        let key = Some((self.key_file.clone(), self.key.clone()));
        Recording::new(Writes { record: self.file.clone(), key }).key(self.key.clone())
    }

    /// A key that opens nothing is not left lying about.
    pub fn close(&self, outcome: &Outcome) {
        if outcome.record.as_ref().is_some_and(|record| !record.sealed) {
            let _ = std::fs::remove_file(&self.key_path);
        }
    }
}

/// Where the key of a record goes, if one is wanted: its name is the record's unless it was said, so that nobody chose it.
pub fn key_path(options: &ReportOptions) -> Option<PathBuf> {
    options.record.as_deref().map(|record| options.record_key.clone().unwrap_or_else(|| beside(record)))
}

/// A file that is empty or begins as such a one does; a pipe is nothing yet.
fn open(path: &Path, flags: OFlags, mode: u32, begins: &[u8], what: &str) -> io::Result<LogFile> {
    let is_file = path.metadata().is_ok_and(|found| found.is_file());
    let file = LogFile::open(OpenOptions::new().read(is_file).mode(mode).custom_flags(flags.bits().cast_signed()), path)?;
    let mut found = Vec::new();
    if is_file {
        file.file().take(begins.len() as u64).read_to_end(&mut found)?;
    }
    match found.is_empty() || found == begins {
        true => Ok(file),
        false => Err(io::Error::other(format!("there is a file of that name already, which is not {what}"))),
    }
}

/// For its owner alone.
fn write_key(mut file: LogFile, key: &RecordKey) -> io::Result<()> {
    file.file().set_permissions(std::fs::Permissions::from_mode(0o600))?;
    file.write_all(format!("{HEADER}{}\n", &*key.to_text()).as_bytes())
}

/// The key for a record: where it was said to be, or beside the record, if there is one.
pub fn key_for(record: &Path, named: Option<&Path>) -> Result<Option<RecordKey>, Failure> {
    let path = named.map_or_else(|| beside(record), Path::to_path_buf);
    let explain = |why: String| Failure::usage(format!("cannot use the record's key '{}': {why}", path.display()));
    let text = match std::fs::File::open(&path) {
        Err(error) if named.is_none() && error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(explain(words(&error))),
        Ok(file) => {
            let mut text = String::new();
            file.take(KEY_FILE_BYTES_MAX).read_to_string(&mut text).map_err(|error| explain(words(&error)))?;
            zeroize::Zeroizing::new(text)
        }
    };
    let digits = text.strip_prefix(HEADER).ok_or_else(|| explain("it is not the key of a record".to_owned()))?;
    RecordKey::from_text(digits).map(Some).map_err(|error| explain(error.to_string()))
}

fn beside(record: &Path) -> PathBuf {
    let mut name: OsString = record.as_os_str().to_owned();
    name.push(".key");
    name.into()
}
