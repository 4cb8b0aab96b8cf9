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
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// Longer than any key.
const KEY_FILE_BYTES_MAX: u64 = 4096;

/// How the file of a key begins, so that no other file is taken for one.
const HEADER: &str = "# the key of a Wicket record\n";

pub struct RecordFile {
    pub file: LogFile,
    path: PathBuf,
    key: RecordKey,
    key_path: PathBuf,
}

impl RecordFile {
    /// Makes both, if a record is wanted. The key is written before the run: a run that is killed has one too.
    pub fn create(options: &ReportOptions) -> Result<Option<RecordFile>, Failure> {
        let Some(path) = options.record.clone() else { return Ok(None) };
        let key = RecordKey::generate().map_err(|error| Failure::usage(error.to_string()))?;
        let Some(key_path) = key_path(options) else { return Ok(None) };
        write_key(&key_path, &key).map_err(|error| {
            Failure::usage(format!("cannot write the record's key '{}': {}", key_path.display(), words(&error))).hint("name another place for it with --record-key FILE")
        })?;
        let file = LogFile::create("record", &path)?;
        Ok(Some(RecordFile { file, path, key, key_path }))
    }

    /// What the script must not reach.
    pub fn paths(&self) -> Vec<PathBuf> {
        vec![self.path.clone(), self.key_path.clone()]
    }

    pub fn recording(&self) -> Recording {
        Recording::new(self.file.clone()).key(self.key.clone())
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

/// For its owner alone. A link is not followed: it could lead to where others read. Only a record's key is written over.
fn write_key(path: &Path, key: &RecordKey) -> io::Result<()> {
    let flags = OFlags::NOFOLLOW.bits().cast_signed();
    let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).mode(0o600).custom_flags(flags).open(path)?;
    let mut found = Vec::new();
    Read::by_ref(&mut file).take(HEADER.len() as u64).read_to_end(&mut found)?;
    if !found.is_empty() && found != HEADER.as_bytes() {
        return Err(io::Error::other("there is a file of that name already, which is not the key of a record"));
    }
    file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    file.set_len(0)?;
    file.rewind()?;
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
