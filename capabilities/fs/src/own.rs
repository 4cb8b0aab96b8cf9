//! Which files hold nothing but what this run wrote: those that it made, and those that it emptied.
//!
//! Who moves one to a name that may be read shows nobody what was not his.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::mounts::Identity;

/// So many are remembered. What comes after them is taken for somebody else's.
const FILES_MAX: usize = 1 << 16;

#[derive(Clone, Default)]
pub(crate) struct Own(Arc<Mutex<HashSet<Identity>>>);

impl Own {
    fn files(&self) -> MutexGuard<'_, HashSet<Identity>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn add(&self, file: Option<Identity>) {
        let mut files = self.files();
        if let Some(file) = file.filter(|_| files.len() < FILES_MAX) {
            files.insert(file);
        }
    }

    /// Its name is gone: what is made next may get its number.
    pub(crate) fn forget(&self, file: Option<Identity>) {
        if let Some(file) = file {
            self.files().remove(&file);
        }
    }

    pub(crate) fn has(&self, file: Identity) -> bool {
        self.files().contains(&file)
    }
}
