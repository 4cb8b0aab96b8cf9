//! Overlays among other mounts, and how much there may be.

use crate::{Amount, Grant, GrantError, Policy, VPath};

impl Policy {
    /// The permission at which an overlay ends, so that its own writes do not reach a path: one to change the host in place, mounted
    /// deeper. To read there is part of the overlay's right all the same, for both show the same place.
    pub(crate) fn ends_overlay(&self, allow: &Grant, right: &str, path: &VPath) -> Option<&Grant> {
        let own = allow.place().filter(|place| place.kept && right != "read")?;
        let deeper = |other: &&Grant| other.place().is_some_and(|other| other.mount.depth() > own.mount.depth() && path.below(&other.mount).is_some());
        self.openings().filter(|other| other.capability() == allow.capability() && other.changes_in_place()).find(deeper)
    }

    /// One place cannot be both written and left as it is.
    pub(crate) fn check_layers(&self, grant: &Grant) -> Result<(), GrantError> {
        let contradicts = |other: &&Grant| {
            other.capability() == grant.capability()
                && other.place().zip(grant.place()).is_some_and(|(other, own)| other.mount == own.mount)
                && ((grant.is_overlay() && other.changes_in_place()) || (grant.changes_in_place() && other.is_overlay()))
        };
        match self.allows().iter().find(contradicts) {
            Some(other) => {
                let why = format!("'{other}' is about the same place, and what is written there either stays in memory or does not; give one of them a name of its own, /NAME=HOST");
                Err(GrantError::unusable(grant, why))
            }
            None => Ok(()),
        }
    }

    /// The most bytes and files of a capability. Where several permissions say so, the least counts.
    pub fn amounts(&self, capability: &str) -> (Option<u64>, Option<u64>) {
        let amounts = || self.allows().iter().filter(|grant| grant.capability() == capability).filter_map(Grant::amount);
        let bytes = amounts().filter_map(|amount| if let Amount::Bytes(bytes) = amount { Some(bytes) } else { None }).min();
        let files = amounts().filter_map(|amount| if let Amount::Files(files) = amount { Some(files) } else { None }).min();
        (bytes, files)
    }
}
