//! Changes that are made together or not at all. Nobody waits for a transaction: it reads the store as it was when it began, keeps
//! its changes for itself, and is refused at its end if what it may have read was changed meanwhile.

use capability::{OpCx, OpError, Quota, Reservation};

use crate::listing::Changes;
use crate::place::Place;
use crate::store::{Snapshot, Store, failed};

/// A transaction of more changes than this is refused.
const CHANGES_MAX: usize = 10_000;
/// What a change takes beside its key and value.
const CHANGE_BYTES: usize = 64;

/// A transaction in one namespace.
pub struct Transaction {
    pub namespace: String,
    pub place: Place,
    pub snapshot: Snapshot,
    /// What the namespace's version was.
    pub version: u64,
    pub changes: Changes,
    /// The host's memory that the changes take.
    held: Vec<Reservation>,
}

impl Transaction {
    pub fn begin(store: &Store, namespace: &str, place: Place) -> Result<Transaction, OpError> {
        let snapshot = store.snapshot()?;
        let version = snapshot.version(&place)?;
        Ok(Transaction { namespace: namespace.to_owned(), place, snapshot, version, changes: Changes::new(), held: Vec::new() })
    }

    /// The value as stored.
    pub fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, OpError> {
        match self.changes.get(key) {
            Some(change) => Ok(change.clone()),
            None => Ok(self.snapshot.entries.get(self.place.of(key).as_slice()).map_err(failed)?.map(|found| found.value().to_vec())),
        }
    }

    pub fn change(&mut self, key: &[u8], value: Option<Vec<u8>>, cx: &OpCx<'_>) -> Result<(), OpError> {
        if self.held.len() >= CHANGES_MAX {
            return Err(OpError::exception("ValueError", format!("a transaction has at most {CHANGES_MAX} changes; commit it and begin another")));
        }
        let bytes = key.len() + value.as_ref().map_or(0, Vec::len) + CHANGE_BYTES;
        self.held.push(cx.budget.reserve(Quota::OpBytes, bytes as u64)?);
        self.changes.insert(key.to_vec(), value);
        Ok(())
    }

    /// What the changes would write.
    pub fn bytes(&self) -> u64 {
        self.changes.iter().map(|(key, value)| (key.len() + value.as_ref().map_or(0, Vec::len)) as u64).sum()
    }
}
