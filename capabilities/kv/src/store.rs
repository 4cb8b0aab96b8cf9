//! The file: opened once, shared by sessions; what is read of it at one moment, and what is changed in one piece.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use capability::{OpCx, OpError, errno};
use redb::backends::InMemoryBackend;
use redb::{Builder, Database, ReadOnlyTable, ReadableDatabase, ReadableTable, TableDefinition};

use crate::place::Place;

/// A place and a key, and the value.
const ENTRIES: TableDefinition<'static, &'static [u8], &'static [u8]> = TableDefinition::new("entries");
/// How often a place was changed.
const VERSIONS: TableDefinition<'static, &'static [u8], u64> = TableDefinition::new("versions");
/// What a tenant uses: bytes and keys.
const USAGE: TableDefinition<'static, &'static [u8], (u64, u64)> = TableDefinition::new("usage");

/// What the store may keep in memory; a session's memory is limited elsewhere.
const CACHE_BYTES: usize = 8 << 20;
/// The deadline is looked at after so many changes.
const CHANGES_BETWEEN_CHECKS: usize = 1000;

/// A store. Clones are the same; one process has a file open at one time.
#[derive(Clone)]
pub struct Store(Arc<Database>);

/// Why a file cannot be a store.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("another process has it open")]
    InUse,
    #[error("it is empty, which no store ever is; remove it where a new one is to begin")]
    Empty,
    #[error("it is not a store, or it is damaged: {0}")]
    Damaged(String),
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

/// How much a tenant may have.
#[derive(Clone, Copy, Debug)]
pub struct Quotas {
    pub bytes_max: u64,
    pub keys_max: u64,
}

/// What is to be changed at one place, all or nothing.
pub struct Change<'a> {
    pub place: &'a Place,
    pub tenant: &'a str,
    pub quotas: Quotas,
    /// Keys with their values as stored; without one, the key goes.
    pub entries: Vec<(&'a [u8], Option<&'a [u8]>)>,
    pub only_if: OnlyIf<'a>,
}

/// What must be so for a change to be made.
pub enum OnlyIf<'a> {
    Always,
    /// Nothing was changed at the place since it had this version.
    Version(u64),
    /// A key has this value, or there is none.
    Holds(&'a [u8], Option<&'a [u8]>),
}

/// What a store was at one moment.
pub struct Snapshot {
    pub entries: ReadOnlyTable<&'static [u8], &'static [u8]>,
    versions: ReadOnlyTable<&'static [u8], u64>,
}

impl Store {
    /// Opens a file, which is made where there is none.
    pub fn open(path: &Path) -> Result<Store, StoreError> {
        // It would be taken for a new one, and what was lost would not be missed.
        if std::fs::metadata(path).is_ok_and(|found| found.is_file() && found.len() == 0) {
            return Err(StoreError::Empty);
        }
        let builder = builder();
        Store::with(builder.create(path))
    }

    /// A store that goes with the process.
    ///
    /// ```
    /// let store = capability_kv::Store::in_memory()?;
    /// # Ok::<(), capability_kv::StoreError>(())
    /// ```
    pub fn in_memory() -> Result<Store, StoreError> {
        Store::with(builder().create_with_backend(InMemoryBackend::new()))
    }

    /// The tables are made now, so that every reader finds them.
    fn with(database: Result<Database, redb::DatabaseError>) -> Result<Store, StoreError> {
        let database = database.map_err(redb::Error::from)?;
        let write = database.begin_write().map_err(redb::Error::from)?;
        write.open_table(ENTRIES).map_err(redb::Error::from)?;
        write.open_table(VERSIONS).map_err(redb::Error::from)?;
        write.open_table(USAGE).map_err(redb::Error::from)?;
        write.commit().map_err(redb::Error::from)?;
        Ok(Store(Arc::new(database)))
    }

    pub fn snapshot(&self) -> Result<Snapshot, OpError> {
        let read = self.0.begin_read().map_err(failed)?;
        Ok(Snapshot { entries: read.open_table(ENTRIES).map_err(failed)?, versions: read.open_table(VERSIONS).map_err(failed)? })
    }

    /// Makes a change, or tells that what it was to be made under is not so. What fails in the middle changes nothing.
    pub fn apply(&self, change: &Change<'_>, cx: &OpCx<'_>) -> Result<bool, OpError> {
        let write = self.0.begin_write().map_err(failed)?;
        {
            let mut entries = write.open_table(ENTRIES).map_err(failed)?;
            let mut versions = write.open_table(VERSIONS).map_err(failed)?;
            let version = versions.get(change.place.as_bytes()).map_err(failed)?.map_or(0, |version| version.value());
            let holds = match change.only_if {
                OnlyIf::Always => true,
                OnlyIf::Version(wanted) => version == wanted,
                OnlyIf::Holds(key, value) => entries.get(change.place.of(key).as_slice()).map_err(failed)?.map(|found| found.value().to_vec()).as_deref() == value,
            };
            if !holds {
                return Ok(false); // what is dropped was never written
            }
            let mut usage = write.open_table(USAGE).map_err(failed)?;
            let before = usage.get(change.tenant.as_bytes()).map_err(failed)?.map_or((0, 0), |used| used.value());
            let mut after = before;
            for (count, (key, value)) in change.entries.iter().enumerate() {
                if count % CHANGES_BETWEEN_CHECKS == 0 {
                    cx.check()?;
                }
                let stored = change.place.of(key);
                let old = match value {
                    Some(value) => entries.insert(stored.as_slice(), value).map_err(failed)?.map(|old| old.value().len()),
                    None => entries.remove(stored.as_slice()).map_err(failed)?.map(|old| old.value().len()),
                };
                after = counted(after, key.len(), old, value.map(<[u8]>::len));
            }
            check_quotas(before, after, change.quotas)?;
            usage.insert(change.tenant.as_bytes(), after).map_err(failed)?;
            versions.insert(change.place.as_bytes(), version.wrapping_add(1)).map_err(failed)?;
        }
        write.commit().map_err(failed)?;
        Ok(true)
    }
}

impl Snapshot {
    pub fn version(&self, place: &Place) -> Result<u64, OpError> {
        Ok(self.versions.get(place.as_bytes()).map_err(failed)?.map_or(0, |version| version.value()))
    }
}

fn builder() -> Builder {
    let mut builder = Builder::new();
    builder.set_cache_size(CACHE_BYTES);
    builder
}

/// Bytes and keys after one entry was changed.
fn counted((bytes, keys): (u64, u64), key: usize, old: Option<usize>, new: Option<usize>) -> (u64, u64) {
    let size = |value: Option<usize>| value.map_or(0, |value| (key + value) as u64);
    let bytes = bytes.saturating_sub(size(old)).saturating_add(size(new));
    (bytes, keys.saturating_sub(u64::from(old.is_some())).saturating_add(u64::from(new.is_some())))
}

/// What grows must stay within its quota; whoever has too much already may take away.
fn check_quotas(before: (u64, u64), after: (u64, u64), quotas: Quotas) -> Result<(), OpError> {
    let told = |what: String| Err(OpError::os(errno::EDQUOT).hint(what));
    if after.0 > before.0 && after.0 > quotas.bytes_max {
        return told(format!("the store may hold {} bytes of keys and values, and this would make it {}", quotas.bytes_max, after.0));
    }
    if after.1 > before.1 && after.1 > quotas.keys_max {
        return told(format!("the store may hold {} keys, and this would make it {}", quotas.keys_max, after.1));
    }
    Ok(())
}

/// An error of the store's, as a script may see it: without a path of the host's.
pub fn failed(error: impl Into<redb::Error>) -> OpError {
    match error.into() {
        redb::Error::Io(error) => error.into(),
        _ => OpError::os(errno::EIO).hint("the store is damaged"),
    }
}

impl From<redb::Error> for StoreError {
    fn from(error: redb::Error) -> StoreError {
        match error {
            redb::Error::DatabaseAlreadyOpen => StoreError::InUse,
            redb::Error::Io(error) if error.kind() != std::io::ErrorKind::InvalidData => StoreError::Io(error),
            other => StoreError::Damaged(other.to_string()),
        }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Store")
    }
}
