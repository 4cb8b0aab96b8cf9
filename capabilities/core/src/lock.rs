//! A policy that is locked: a run may use what its own policy grants only as far as the locked one grants it too, at the same places of
//! the host, and with what is written kept in memory or not.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::policy::Ruling;
use crate::{Policy, Subject, Target, VPath};

/// The locked policy, and where the places of both policies really are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lock {
    policy: Policy,
    /// By what the policies call them.
    places: BTreeMap<String, String>,
}

/// What a path of the script's stands for.
#[derive(Debug, PartialEq, Eq)]
struct Shown {
    host: String,
    /// What is written there is kept in memory.
    kept: bool,
}

impl Policy {
    /// Locks what this policy allows to what another one does too. `really` tells where a place of the host is, links followed. What
    /// the other prohibits is prohibited from now on.
    pub fn lock(&mut self, locked: Policy, really: impl Fn(&str) -> String) {
        let known = |policy: &Policy| policy.openings().filter_map(|grant| Some(grant.place()?.host.clone())).collect::<Vec<_>>();
        let places = known(self).into_iter().chain(known(&locked)).map(|host| (host.clone(), really(&host))).collect();
        for deny in locked.denies() {
            if !self.denies().contains(deny) {
                self.deny(deny.clone());
            }
        }
        self.set_lock(Arc::new(Lock { policy: locked, places }));
    }

    /// The permission that the locked policy lacks for this use, if it lacks one. Whoever wrote a prohibition into it knew of the use.
    pub(crate) fn lacks(&self, capability: &str, subject: &Subject, module: &str) -> Option<String> {
        let lock = self.locked()?;
        let lacks = match lock.policy.judge(capability, subject, module) {
            Ruling::Denied(_) => false,
            Ruling::NotGranted(_) => true,
            Ruling::Allow(_) | Ruling::Assumed(_) => self.shows_more(lock, capability, subject, module),
        };
        lacks.then(|| self.wanted(capability, subject, module))
    }

    /// Whether a link that stays in a mount may lead out of what the locked policy would have mounted there, or past its names.
    pub fn links_pass_the_lock(&self, capability: &str, mount: &VPath) -> bool {
        let Some(lock) = self.locked() else { return false };
        let same_host = match (lock.shown(self, capability, mount), lock.shown(&lock.policy, capability, mount)) {
            (Some(own), Some(other)) => own.host == other.host,
            _ => false,
        };
        let (own, locked) = (self.mounts(capability), lock.policy.mounts(capability));
        let mut below = locked.iter().filter(|scope| scope.mount.below(mount).is_some());
        let same_below = below.all(|scope| own.iter().any(|own| own.mount == scope.mount));
        !same_host || !same_below || lock.policy.judges_by_name(capability, mount)
    }

    /// Whether the run has something else there, or more of it, than the locked policy would show.
    fn shows_more(&self, lock: &Lock, capability: &str, subject: &Subject, module: &str) -> bool {
        let target = match &subject.target {
            Target::Handle(Some(opened)) => opened,
            target => target,
        };
        let Target::Path { path, .. } = target else { return false };
        let allows = |policy: &Policy, looks: bool| {
            let subject = Subject { looks, target: target.clone(), ..subject.clone() };
            matches!(policy.judge(capability, &subject, module), Ruling::Allow(_) | Ruling::Assumed(_))
        };
        if !allows(self, subject.looks) {
            return false; // the run is refused it anyway
        }
        // Who may list a directory sees more than who may look for the way through it.
        if subject.looks && allows(self, false) && !allows(&lock.policy, false) {
            return true;
        }
        match (lock.shown(self, capability, path), lock.shown(&lock.policy, capability, path)) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(own), Some(other)) => own.host != other.host || (subject.right != "read" && own.kept != other.kept),
        }
    }

    /// What the run uses, as a permission for the locked policy.
    fn wanted(&self, capability: &str, subject: &Subject, module: &str) -> String {
        match self.judge(capability, subject, module) {
            Ruling::Allow(index) => self.allows().get(index).filter(|allow| allow.is_overlay()).map(ToString::to_string),
            _ => None,
        }
        .unwrap_or_else(|| self.suggest(capability, subject))
    }
}

impl Lock {
    fn shown(&self, policy: &Policy, capability: &str, path: &VPath) -> Option<Shown> {
        let scope = policy.deepest(capability, path)?;
        let root = self.places.get(&scope.host).unwrap_or(&scope.host).trim_end_matches('/');
        let rest = String::from_utf8_lossy(path.below(&scope.mount)?);
        let host = if rest.is_empty() { root.to_owned() } else { format!("{root}/{rest}") };
        Some(Shown { host, kept: policy.keeps(capability, path) })
    }
}
