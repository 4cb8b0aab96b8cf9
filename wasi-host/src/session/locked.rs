//! A run with a locked policy: what bounds a run is compared here, before it begins; all else use by use, at the door.

use super::capabilities::{resolution_ns, resolution_of};
use super::start::StartError;
use crate::plan::Lock;
use capability::{Amount, Grant, Policy, Vocabulary};
use std::path::{Path, PathBuf};

/// Locks a policy to what `lock` grants.
pub fn lock(policy: &mut Policy, lock: &Lock, vocabulary: &Vocabulary, really: fn(&str) -> String) -> Result<(), StartError> {
    let locked = Policy::parse(&lock.allow, &lock.deny, vocabulary)?;
    let comparison = Comparison { policy, locked: &locked, lock, vocabulary };
    comparison.compare_amounts()?;
    comparison.compare_resolutions()?;
    policy.lock(locked, really);
    Ok(())
}

/// Where a place of the host is, with links followed; of what is yet to be made, where it would be. No two places have one text.
pub fn really(host: &str) -> String {
    let path = Path::new(host);
    let found = std::fs::canonicalize(path).ok().or_else(|| in_its_directory(path)).or_else(|| std::path::absolute(path).ok());
    let text = format!("{:?}", found.as_deref().unwrap_or(path));
    text.trim_matches('"').to_owned()
}

fn in_its_directory(path: &Path) -> Option<PathBuf> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Some(std::fs::canonicalize(parent).ok()?.join(path.file_name()?))
}

struct Comparison<'a> {
    policy: &'a Policy,
    locked: &'a Policy,
    lock: &'a Lock,
    vocabulary: &'a Vocabulary,
}

impl Comparison<'_> {
    /// A run may bound itself more tightly than the locked policy does, and not less.
    fn compare_amounts(&self) -> Result<(), StartError> {
        let bounds = self.locked.allows().iter().filter_map(|grant| Some((grant, grant.amount()?)));
        for (grant, bound) in bounds {
            let (bytes, files) = self.policy.amounts(grant.capability());
            let (own, most) = match bound {
                Amount::Bytes(most) => (bytes, most),
                Amount::Files(most) => (files, most),
            };
            if own.is_none_or(|own| own > most) {
                let has = if own.is_none() { "has no such bound" } else { "may have more" };
                return Err(self.differs(grant, format!("{grant} bounds what the locked policy allows, and this run {has}; give it --allow {grant}")));
            }
        }
        Ok(())
    }

    fn compare_resolutions(&self) -> Result<(), StartError> {
        if resolution_ns(self.policy)? >= resolution_ns(self.locked)? {
            return Ok(());
        }
        match resolution_of(self.locked) {
            Some(grant) => Err(self.differs(grant, format!("{grant} is as fine as times are by the locked policy, and this run has finer ones; give it --allow {grant} in their place"))),
            None => {
                let why = "the locked policy grants no clock.resolution, so that times are whole milliseconds, and this run has finer ones; leave --allow clock.resolution out, or add it there if it is meant";
                Err(StartError::Locked { place: self.lock.name.clone(), why: why.to_owned() })
            }
        }
    }

    /// Tells the line of the locked policy where it is known.
    fn differs(&self, grant: &Grant, why: String) -> StartError {
        let written = self.lock.allow.iter().find(|rule| rule.says(&grant.to_string(), self.vocabulary));
        let place = written.and_then(|rule| rule.origin.clone()).unwrap_or_else(|| self.lock.name.clone());
        StartError::Locked { place, why }
    }
}
