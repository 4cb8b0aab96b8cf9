//! `fs.quota`: how much a run may add to what it was granted, at one time. Bytes by which files grew, holes included, and files and
//! directories that were made; what the run takes away of its own is given back.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use capability::{OpError, Policy, errno};

use crate::mounts::Identity;

/// What a run has added so far. Without a quota nothing is counted.
#[derive(Clone)]
pub(crate) struct Quotas(Option<Arc<Mutex<Ledger>>>);

struct Ledger {
    bytes_max: u64,
    files_max: u64,
    bytes: u64,
    files: u64,
    own: HashMap<Identity, Own>,
}

/// What the run added to one file.
#[derive(Clone, Copy, Default)]
struct Own {
    bytes: u64,
    made: bool,
    /// Handles on it.
    open: u32,
    /// It has no name any more; it is there until it is closed.
    unlinked: bool,
}

impl Quotas {
    pub(crate) fn of(policy: &Policy) -> Quotas {
        let (bytes, files) = policy.amounts("fs");
        let ledger = || Ledger { bytes_max: bytes.unwrap_or(u64::MAX), files_max: files.unwrap_or(u64::MAX), bytes: 0, files: 0, own: HashMap::new() };
        Quotas((bytes.is_some() || files.is_some()).then(|| Arc::new(Mutex::new(ledger()))))
    }

    fn ledger(&self) -> Option<MutexGuard<'_, Ledger>> {
        self.0.as_ref().map(|ledger| ledger.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Whether one more file or directory may be made.
    pub(crate) fn check_file(&self) -> Result<(), OpError> {
        match self.ledger() {
            Some(ledger) if ledger.files >= ledger.files_max => Err(used_up()),
            _ => Ok(()),
        }
    }

    /// One was made.
    pub(crate) fn made(&self, identity: Option<Identity>) {
        if let (Some(mut ledger), Some(identity)) = (self.ledger(), identity) {
            // What had this identity before is gone, whoever removed it.
            ledger.forget(identity);
            ledger.files += 1;
            ledger.own.insert(identity, Own { made: true, ..Own::default() });
        }
    }

    /// A file is to grow by so much.
    pub(crate) fn grow(&self, identity: Option<Identity>, by: u64) -> Result<(), OpError> {
        let (Some(mut ledger), Some(identity)) = (self.ledger(), identity) else { return Ok(()) };
        if by > ledger.bytes_max.saturating_sub(ledger.bytes) {
            return Err(used_up());
        }
        ledger.bytes += by;
        ledger.own.entry(identity).or_default().bytes += by;
        Ok(())
    }

    /// A file has become so much smaller, or did not grow so far.
    pub(crate) fn shrink(&self, identity: Option<Identity>, by: u64) {
        let (Some(mut ledger), Some(identity)) = (self.ledger(), identity) else { return };
        let Some(own) = ledger.own.get_mut(&identity) else { return };
        let back = own.bytes.min(by);
        own.bytes -= back;
        ledger.bytes = ledger.bytes.saturating_sub(back);
    }

    /// A name is gone, and with it the file, unless it is open.
    pub(crate) fn gone(&self, identity: Option<Identity>) {
        let (Some(mut ledger), Some(identity)) = (self.ledger(), identity) else { return };
        match ledger.own.get_mut(&identity) {
            Some(own) if own.open > 0 => own.unlinked = true,
            _ => ledger.forget(identity),
        }
    }

    pub(crate) fn opened(&self, identity: Option<Identity>) {
        if let (Some(mut ledger), Some(identity)) = (self.ledger(), identity) {
            ledger.own.entry(identity).or_default().open += 1;
        }
    }

    pub(crate) fn closed(&self, identity: Option<Identity>) {
        let (Some(mut ledger), Some(identity)) = (self.ledger(), identity) else { return };
        let Some(own) = ledger.own.get_mut(&identity) else { return };
        own.open = own.open.saturating_sub(1);
        if own.open == 0 && (own.unlinked || (own.bytes == 0 && !own.made)) {
            ledger.forget(identity);
        }
    }

    /// A file of so many bytes is to take the place of another, or of nothing.
    pub(crate) fn replace(&self, old: Option<Identity>, len: u64) -> Result<Swap, OpError> {
        let mut taken = (0, 0);
        if let Some(mut ledger) = self.ledger() {
            let own = old.and_then(|old| ledger.own.get(&old)).copied().unwrap_or_default();
            taken = (len.saturating_sub(own.bytes), u64::from(old.is_none()));
            if taken.0 > ledger.bytes_max.saturating_sub(ledger.bytes) || taken.1 > ledger.files_max.saturating_sub(ledger.files) {
                return Err(used_up());
            }
            ledger.bytes += taken.0;
            ledger.files += taken.1;
        }
        Ok(Swap { quotas: self.clone(), old, len, taken })
    }
}

impl Ledger {
    fn forget(&mut self, identity: Identity) {
        if let Some(own) = self.own.remove(&identity) {
            self.bytes = self.bytes.saturating_sub(own.bytes);
            self.files = self.files.saturating_sub(u64::from(own.made));
        }
    }
}

/// What a replacement has taken, given back unless it comes to pass.
pub(crate) struct Swap {
    quotas: Quotas,
    old: Option<Identity>,
    len: u64,
    taken: (u64, u64),
}

impl Swap {
    /// The new file stands where the old one did.
    pub(crate) fn done(mut self, new: Option<Identity>) {
        let quotas = self.quotas.clone();
        let (Some(mut ledger), Some(new)) = (quotas.ledger(), new) else { return };
        let (bytes, files) = std::mem::take(&mut self.taken);
        // From here on all of it is counted anew, by what the file is.
        ledger.bytes = ledger.bytes.saturating_sub(bytes).saturating_add(self.len);
        ledger.files = ledger.files.saturating_sub(files);
        let made = self.old.is_none() || self.old.and_then(|old| ledger.own.get(&old)).is_some_and(|own| own.made);
        match self.old.and_then(|old| ledger.own.get_mut(&old)) {
            // Who has the old one open has it still; as a file it is counted once.
            Some(own) if own.open > 0 => (own.unlinked, own.made) = (true, false),
            Some(own) => {
                let was_made = own.made;
                if let Some(old) = self.old {
                    ledger.forget(old);
                }
                ledger.files += u64::from(was_made);
            }
            None => {}
        }
        ledger.files += u64::from(self.old.is_none());
        ledger.own.insert(new, Own { bytes: self.len, made, ..Own::default() });
    }
}

impl Drop for Swap {
    fn drop(&mut self) {
        if let Some(mut ledger) = self.quotas.ledger() {
            ledger.bytes = ledger.bytes.saturating_sub(self.taken.0);
            ledger.files = ledger.files.saturating_sub(self.taken.1);
        }
    }
}

fn used_up() -> OpError {
    OpError::os(errno::EDQUOT).hint("the run's fs.quota is used up; what it removes of its own is given back")
}
