//! Who may do what: permissions and prohibitions, and how a question is decided by them.

use crate::grant::PathScope;
use crate::{Grant, GrantError, Subject, Target, VPath};

/// Permissions and prohibitions. Nothing is allowed that no permission covers; a prohibition always wins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    allows: Vec<Grant>,
    denies: Vec<Grant>,
}

/// The answer, with the rule that gave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision<'a> {
    Allow(&'a Grant),
    Denied(&'a Grant),
    /// No permission covers it; where one would for another module, that one.
    NotGranted {
        narrowed: Option<&'a Grant>,
    },
}

impl Policy {
    pub fn new() -> Policy {
        Policy::default()
    }

    /// Adds a permission. Two that put different places of the host at one mount contradict each other.
    pub fn allow(&mut self, grant: Grant) -> Result<(), GrantError> {
        let clash = |place: &PathScope, other: &Grant| {
            other.capability() == grant.capability()
                && other.place().is_some_and(|other| other.mount == place.mount && other.host != place.host)
        };
        if let Some(other) = grant.place().and_then(|place| self.allows.iter().find(|other| clash(place, other))) {
            let why = format!("'{other}' puts another directory of the host at the same place");
            return Err(GrantError::unusable(&grant, why));
        }
        if !self.allows.contains(&grant) {
            self.allows.push(grant);
        }
        Ok(())
    }

    /// Adds a prohibition.
    pub fn deny(&mut self, grant: Grant) {
        self.denies.push(grant);
    }

    pub fn allows(&self) -> &[Grant] {
        &self.allows
    }

    pub fn denies(&self) -> &[Grant] {
        &self.denies
    }

    /// Judges one subject. `module` is the acting module.
    pub fn decide(&self, capability: &str, subject: &Subject, module: &str) -> Decision<'_> {
        let denial = self.denies.iter().find(|deny| deny.is_about(capability, &subject.right, module) && deny.forbids(subject));
        if let Some(deny) = denial {
            return Decision::Denied(deny);
        }
        let mut narrowed = None;
        for allow in &self.allows {
            if allow.capability() != capability || allow.right() != subject.right || !self.applies(allow, &subject.target) {
                continue;
            }
            if allow.module().is_none_or(|own| own == module) {
                return Decision::Allow(allow);
            }
            narrowed = Some(allow);
        }
        Decision::NotGranted { narrowed }
    }

    /// The permission that would allow the subject, as short as it can be written.
    pub fn suggest(&self, capability: &str, subject: &Subject) -> String {
        let right = &subject.right;
        match &subject.target {
            Target::Bare => format!("{capability}.{right}"),
            Target::Handle => format!("{capability}.{right}=PATH"),
            Target::Name(name) => Grant::name(capability, right, name).to_string(),
            Target::Path { path, written } => {
                let host = self.deepest(capability, path).and_then(|scope| scope.host_of(path));
                let host = host.unwrap_or_else(|| host_meant(path, written));
                Grant::path(capability, right, path, &host).to_string()
            }
        }
    }

    /// Every mount of a capability, each once, shallow ones first.
    pub fn mounts(&self, capability: &str) -> Vec<&PathScope> {
        let mut found: Vec<&PathScope> = Vec::new();
        for scope in self.places(capability) {
            if !found.iter().any(|other| other.mount == scope.mount) {
                found.push(scope);
            }
        }
        found.sort_by_key(|scope| scope.mount.depth());
        found
    }

    /// Whether names decide: a prohibition or a pattern. Then a path must be walked without following links, so that the
    /// name that was judged is the name that is used.
    pub fn judges_by_name(&self, capability: &str) -> bool {
        let denied = self.denies.iter().any(|deny| deny.capability() == capability && deny.place().is_some());
        denied || self.places(capability).any(|scope| scope.pattern.is_some())
    }

    /// Whether a prohibition may hit something below `path`, so that moving or removing `path` would disarm it.
    pub fn protects_below(&self, capability: &str, path: &VPath) -> bool {
        let places = self.denies.iter().filter(|deny| deny.capability() == capability).filter_map(Grant::place);
        places.into_iter().any(|scope| scope.mount.below(path).is_some() || (scope.pattern.is_some() && path.below(&scope.mount).is_some()))
    }

    /// A permission applies where it covers the target, unless a deeper mount shows another place of the host there.
    fn applies(&self, allow: &Grant, target: &Target) -> bool {
        let (Target::Path { path, .. }, Some(scope)) = (target, allow.place()) else {
            return allow.covers(target);
        };
        if !allow.covers(target) {
            return false;
        }
        match self.deepest(allow.capability(), path) {
            Some(deepest) => scope.host_of(path) == deepest.host_of(path),
            None => false,
        }
    }

    /// The mount that a path is resolved through: the deepest that it lies in.
    fn deepest(&self, capability: &str, path: &VPath) -> Option<&PathScope> {
        self.places(capability).filter(|scope| path.below(&scope.mount).is_some()).max_by_key(|scope| scope.mount.depth())
    }

    fn places(&self, capability: &str) -> impl Iterator<Item = &PathScope> {
        self.allows.iter().filter(move |allow| allow.capability() == capability).filter_map(Grant::place)
    }
}

/// What on the host a script most likely means by a path that no mount covers: a relative path is meant from the working directory,
/// whatever it comes to in the script's own tree, whose root holds `..` back.
fn host_meant(path: &VPath, written: &[u8]) -> String {
    if !written.is_empty() && !written.starts_with(b"/") {
        return String::from_utf8_lossy(written).into_owned();
    }
    match path.below(&VPath::cwd()) {
        Some([]) => ".".to_owned(),
        Some(rest) => String::from_utf8_lossy(rest).into_owned(),
        None => path.to_string(),
    }
}
