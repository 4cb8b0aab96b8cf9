//! Overlays among other mounts, and how much there may be.

use crate::{Amount, Grant, GrantError, PathScope, Policy, Target, VPath};

impl Policy {
    /// The permission at which an overlay ends, so that its own writes do not reach a path: one to change the host in place, mounted
    /// deeper. To read there is part of the overlay's right all the same, for both show the same place.
    pub(crate) fn ends_overlay(&self, allow: &Grant, right: &str, path: &VPath) -> Option<&Grant> {
        let own = allow.place().filter(|place| place.kept && right != "read")?;
        let deeper = |other: &&Grant| other.place().is_some_and(|other| other.mount.depth() > own.mount.depth() && path.below(&other.mount).is_some());
        self.openings().filter(|other| other.capability() == allow.capability() && other.changes_in_place()).find(deeper)
    }

    /// Whether an overlay gives a right on a target, or gave the handle that it is.
    pub(crate) fn is_by_overlay(&self, capability: &str, right: &str, target: &Target) -> bool {
        let target = match target {
            Target::Handle(Some(opened)) => opened,
            target => target,
        };
        let is_path = matches!(target, Target::Path { .. });
        is_path && self.openings().any(|allow| allow.capability() == capability && allow.is_overlay() && self.applies(allow, right, target))
    }

    /// Whether what is written at a path is kept in memory. An overlay keeps what lies in it and shows the same place, unless that is
    /// there to be written in place.
    pub fn keeps(&self, capability: &str, path: &VPath) -> bool {
        let mut kept: Option<&PathScope> = None;
        for scope in self.mounts(capability).into_iter().filter(|scope| path.below(&scope.mount).is_some()) {
            let grants = || self.openings().filter(|grant| grant.capability() == capability && grant.place().is_some_and(|place| place.mount == scope.mount));
            let is_part = kept.is_some_and(|above| above.host_of(&scope.mount) == scope.host_of(&scope.mount));
            if grants().any(Grant::changes_in_place) {
                kept = None;
            } else if !is_part {
                kept = grants().any(Grant::is_overlay).then_some(scope);
            }
        }
        kept.is_some()
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
