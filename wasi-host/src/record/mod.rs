//! Records of runs, as embedders and the command use them: what is written where, and what is replayed.
//!
//! What is in a record, and how a run is answered from it, is `capability::record`'s; here stands how a run begins from one.

mod key;
mod manifest;
mod replay;

pub use key::{KeyError, RecordKey};
pub(crate) use manifest::{Identity, Manifest};
pub use replay::{Record, Replay, ReplayError};
pub(crate) use replay::ending;

use std::io::Write;

/// Where the record of a run goes.
pub struct Recording {
    pub to: Box<dyn Write + Send>,
    /// Seals what follows the first use of a secret. Without a key the record ends there, and says so.
    pub key: Option<RecordKey>,
}

impl Recording {
    /// Without a key: for runs that use no secrets.
    pub fn new(to: impl Write + Send + 'static) -> Recording {
        Recording { to: Box::new(to), key: None }
    }

    #[must_use]
    pub fn key(mut self, key: RecordKey) -> Recording {
        self.key = Some(key);
        self
    }
}
