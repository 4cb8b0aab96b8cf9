//! Who may do what: permissions and prohibitions, and how a question is decided by them.

use std::sync::Arc;

use serde::de::{DeserializeSeed, Error};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::grant::PathScope;
use crate::lock::Lock;
use crate::{Grant, GrantError, Pattern, Subject, Target, VPath, Vocabulary};

/// Permissions and prohibitions. Nothing is allowed that no permission covers; a prohibition always wins.
///
/// A policy is plain data: it is written as the texts of its grants, and read again by a [`Vocabulary`], which knows what they mean.
///
/// ```
/// use capability::{Policy, Right, Scope, Vocabulary};
/// use serde::de::DeserializeSeed;
/// let vocabulary = Vocabulary::new().with("fs", &[Right { name: "read", doc: "", scope: Scope::Path }]);
/// let text = r#"{"allow":["fs.read=data"],"deny":["fs.read=data/private"]}"#;
/// let policy: Policy = (&vocabulary).deserialize(&mut serde_json::Deserializer::from_str(text))?;
/// assert_eq!(serde_json::to_string(&policy)?, text);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    allows: Vec<Grant>,
    denies: Vec<Grant>,
    /// What a run that only records may do besides. No permission, and not shown as one.
    assumed: Vec<Grant>,
    /// A policy that has to grant what this one does.
    lock: Option<Arc<Lock>>,
}

/// What decides, by its place in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ruling {
    Allow(usize),
    Assumed(usize),
    Denied(usize),
    /// Where a permission for another module would have covered it, that one.
    NotGranted(Option<usize>),
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

    /// Reads permissions and prohibitions as the user wrote them.
    pub fn parse<T: AsRef<str>>(allow: &[T], deny: &[T], vocabulary: &Vocabulary) -> Result<Policy, GrantError> {
        let mut policy = Policy::new();
        for text in allow {
            for grant in Grant::parse(text.as_ref(), vocabulary)? {
                policy.allow(grant)?;
            }
        }
        for text in deny {
            for grant in Grant::parse_denial(text.as_ref(), vocabulary)? {
                policy.deny(grant);
            }
        }
        Ok(policy)
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
        self.check_layers(&grant)?;
        if !self.allows.contains(&grant) {
            self.allows.push(grant);
        }
        Ok(())
    }

    /// Adds what a run that only records may do though nothing grants it. Prohibitions win over it, and a permission that puts another
    /// place of the host at the same mount keeps its place.
    pub fn assume(&mut self, grant: Grant) {
        let taken = grant.place().is_some_and(|place| {
            let others = self.places(grant.capability());
            others.into_iter().any(|other| other.mount == place.mount && (other.host != place.host || other.kept))
        });
        if !taken {
            self.assumed.push(grant);
        }
    }

    /// Whether anything is permitted that nothing grants.
    pub fn assumes(&self) -> bool {
        !self.assumed.is_empty()
    }

    /// What would be opened: the permissions, and what is assumed.
    pub fn openings(&self) -> impl Iterator<Item = &Grant> {
        self.allows.iter().chain(&self.assumed)
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

    pub(crate) fn locked(&self) -> Option<&Lock> {
        self.lock.as_deref()
    }

    pub(crate) fn set_lock(&mut self, lock: Arc<Lock>) {
        self.lock = Some(lock);
    }

    /// Judges one subject. `module` is the acting module. What a locked policy lacks is not granted.
    pub fn decide(&self, capability: &str, subject: &Subject, module: &str) -> Decision<'_> {
        match self.judge(capability, subject, module) {
            Ruling::Allow(_) | Ruling::Assumed(_) if self.lacks(capability, subject, module).is_some() => None,
            Ruling::Allow(index) => self.allows.get(index).map(Decision::Allow),
            Ruling::Assumed(index) => self.assumed.get(index).map(Decision::Allow),
            Ruling::Denied(index) => self.denies.get(index).map(Decision::Denied),
            Ruling::NotGranted(narrowed) => Some(Decision::NotGranted { narrowed: narrowed.and_then(|index| self.allows.get(index)) }),
        }
        .unwrap_or(Decision::NotGranted { narrowed: None })
    }

    /// The same, by numbers.
    pub(crate) fn judge(&self, capability: &str, subject: &Subject, module: &str) -> Ruling {
        let is_of = |grant: &Grant| std::iter::once(&*subject.right).chain(subject.or.as_deref()).any(|right| grant.is_of(capability, right));
        let denies = |deny: &Grant| is_of(deny) && deny.is_for(module) && self.reaches(deny, capability, subject);
        if let Some(index) = self.denies.iter().position(denies) {
            return Ruling::Denied(index);
        }
        let mut narrowed = None;
        let mut found = None;
        for (index, allow) in self.allows.iter().enumerate() {
            if !is_of(allow) || !(self.applies(allow, &subject.right, &subject.target) || subject.looks && self.leads_on(allow, &subject.target)) {
                continue;
            }
            // What was opened for one module, another may be handed.
            let is_for = allow.is_for(module) || matches!(subject.target, Target::Handle(_));
            if !is_for {
                narrowed = Some(index);
            } else if self.opened(allow, &subject.right, &subject.target) {
                return Ruling::Allow(index);
            } else {
                found = found.or(Some(index));
            }
        }
        if let Some(index) = found {
            return Ruling::Allow(index);
        }
        let assumed = |allow: &Grant| is_of(allow) && self.applies(allow, &subject.right, &subject.target);
        match self.assumed.iter().position(assumed) {
            Some(index) => Ruling::Assumed(index),
            None => Ruling::NotGranted(narrowed),
        }
    }

    /// Whether a prohibition reaches a subject. One of every overlay reaches what overlays give, and nothing besides.
    pub(crate) fn reaches(&self, deny: &Grant, capability: &str, subject: &Subject) -> bool {
        deny.forbids(subject) && (!deny.is_every_overlay() || self.is_by_overlay(capability, &subject.right, &subject.target))
    }

    /// Any permission of the right will do for a handle; what the record names is the one that it was opened by. (Anything else has
    /// been judged by what it covers.)
    fn opened(&self, allow: &Grant, right: &str, target: &Target) -> bool {
        match target {
            Target::Handle(Some(opened)) => self.applies(allow, right, opened),
            _ => true,
        }
    }

    /// Whether it gives all that another permission would, or prohibits it: whether there is nothing left to ask for.
    pub fn includes(&self, wanted: &Grant) -> bool {
        if self.allows.contains(wanted) || wanted.amount().is_some() {
            return true;
        }
        let right: std::borrow::Cow<'static, str> = wanted.right().to_owned().into();
        let subject = Subject::new(right, wanted.as_target());
        let module = wanted.module().unwrap_or("__main__");
        match self.judge(wanted.capability(), &subject, module) {
            Ruling::Denied(_) => true,
            Ruling::Allow(index) => wanted.module().is_some() || self.allows.get(index).is_some_and(|allow| allow.module().is_none()),
            Ruling::Assumed(_) | Ruling::NotGranted(_) => false,
        }
    }

    /// The permission that would allow the subject, as short as it can be written.
    pub fn suggest(&self, capability: &str, subject: &Subject) -> String {
        let right = &subject.right;
        match &subject.target {
            Target::Bare => format!("{capability}.{right}"),
            Target::Handle(_) => format!("{capability}.{right}=PATH"),
            Target::Name(name) => Grant::name(capability, right, name).to_string(),
            Target::Path { path, written } => {
                let host = self.deepest(capability, path).and_then(|scope| scope.host_of(path));
                let host = host.unwrap_or_else(|| host_meant(path, written));
                match std::str::from_utf8(path.as_bytes()) {
                    Ok(_) => Grant::path(capability, right, path, &host).to_string(),
                    Err(_) => by_pattern(capability, right, path, &host),
                }
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

    /// Whether names decide at a mount or below it: a prohibition or a pattern. Then a path must be walked without following
    /// links, so that the name that was judged is the name that is used.
    pub fn judges_by_name(&self, capability: &str, mount: &VPath) -> bool {
        let reaches = |place: &PathScope| place.mount.below(mount).is_some() || mount.below(&place.mount).is_some();
        let denied = self.denies.iter().filter(|deny| deny.capability() == capability).filter_map(Grant::place);
        denied.into_iter().any(reaches) || self.places(capability).any(|place| place.pattern.is_some() && reaches(place))
    }

    /// Whether a path lies in no mount but on the way to one.
    pub fn is_on_the_way(&self, capability: &str, path: &VPath) -> bool {
        self.deepest(capability, path).is_none() && self.places(capability).any(|place| place.mount.below(path).is_some())
    }

    /// Whether a prohibition may hit something below `path`, so that moving or removing `path` would disarm it.
    pub fn protects_below(&self, capability: &str, path: &VPath) -> bool {
        let places = self.denies.iter().filter(|deny| deny.capability() == capability).filter_map(Grant::place);
        places.into_iter().any(|scope| scope.mount.below(path).is_some() || (scope.pattern.is_some() && path.below(&scope.mount).is_some()))
    }

    /// A permission applies where it covers the target, unless a deeper mount shows another place of the host there, or writes in
    /// place what the permission keeps in memory.
    pub(crate) fn applies(&self, allow: &Grant, right: &str, target: &Target) -> bool {
        let (Target::Path { path, .. }, Some(scope)) = (target, allow.place()) else {
            return allow.covers(target);
        };
        allow.covers(target) && self.ends_overlay(allow, right, path).is_none() && self.deepest(allow.capability(), path).is_some_and(|deepest| same_place(scope, deepest, path))
    }

    /// Whether the target is a path on the way to what a permission covers: in no mount, or in its own above what its pattern matches.
    fn leads_on(&self, allow: &Grant, target: &Target) -> bool {
        let (Target::Path { path, .. }, Some(scope)) = (target, allow.place()) else { return false };
        match self.deepest(allow.capability(), path) {
            None => scope.mount.below(path).is_some(),
            Some(deepest) => {
                let leads = |pattern: &Pattern| path.below(&scope.mount).is_some_and(|rest| pattern.leads_on(rest));
                scope.pattern.as_ref().is_some_and(leads) && same_place(scope, deepest, path)
            }
        }
    }

    /// The mount that a path is resolved through: the deepest that it lies in.
    pub(crate) fn deepest(&self, capability: &str, path: &VPath) -> Option<&PathScope> {
        self.places(capability).filter(|scope| path.below(&scope.mount).is_some()).max_by_key(|scope| scope.mount.depth())
    }

    fn places(&self, capability: &str) -> impl Iterator<Item = &PathScope> {
        self.openings().filter(move |allow| allow.capability() == capability).filter_map(Grant::place)
    }
}

/// Whether two mounts show the same place of the host at a path.
fn same_place(one: &PathScope, other: &PathScope, path: &VPath) -> bool {
    (one.mount == other.mount && one.host == other.host) || one.host_of(path) == other.host_of(path)
}

impl Serialize for Policy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let texts = |grants: &[Grant]| grants.iter().map(Grant::to_string).collect();
        Texts { allow: texts(&self.allows), deny: texts(&self.denies) }.serialize(serializer)
    }
}

impl<'de> DeserializeSeed<'de> for &Vocabulary {
    type Value = Policy;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Policy, D::Error> {
        let texts = Texts::deserialize(deserializer)?;
        Policy::parse(&texts.allow, &texts.deny, self).map_err(D::Error::custom)
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Texts {
    #[serde(default)]
    allow: Vec<String>,
    #[serde(default)]
    deny: Vec<String>,
}

/// A grant is a text. A name that is none can be granted by a pattern, or with its directory where there are no patterns.
fn by_pattern(capability: &str, right: &str, path: &VPath, host: &str) -> String {
    let shown = VPath::parse(path.to_string().as_bytes()).unwrap_or_else(|_| path.clone());
    let is_plain = VPath::parse(host.as_bytes()).is_ok_and(|plain| plain == shown);
    match is_plain {
        true => Grant::path(capability, right, &shown, host).to_string().replace(char::REPLACEMENT_CHARACTER, "?"),
        false => format!("{capability}.{right}=DIRECTORY"),
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
