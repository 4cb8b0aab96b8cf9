//! Why a policy decides as it does: the rule, the rules that came near, and what would change it.

use crate::policy::Ruling;
use crate::{Grant, Policy, Subject, Target};

/// The module that the script is.
const MAIN: &str = "__main__";

/// The answer about one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    pub allowed: bool,
    /// The rule that decided; where nothing was granted there is none.
    pub rule: Option<Rule>,
    /// One sentence.
    pub why: String,
    /// The capability's other rules.
    pub others: Vec<Considered>,
    /// The permission that would allow it; what is prohibited, none would.
    pub would_allow: Option<String>,
    /// Where the host has the path, by the mount that it is resolved through.
    pub host: Option<String>,
}

/// A rule and its place in its list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub denies: bool,
    pub index: usize,
    pub text: String,
}

/// A rule that did not decide, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Considered {
    pub rule: Rule,
    pub why: String,
    /// It is about the same place or name, so that one may have expected it to decide.
    pub near: bool,
}

impl Policy {
    /// Explains what [`Policy::decide`] would say.
    pub fn explain(&self, capability: &str, subject: &Subject, module: &str) -> Explanation {
        let ruling = self.judge(capability, subject, module);
        let right = format!("{capability}.{}", subject.right);
        let (rule, why) = match ruling {
            Ruling::Denied(index) => (rule(self.denies(), index, true), "a prohibition wins over every permission".to_owned()),
            Ruling::Allow(index) => (rule(self.allows(), index, false), "the permission covers it, and no prohibition reaches it".to_owned()),
            Ruling::Assumed(_) => (None, "nothing grants it; the run only records".to_owned()),
            Ruling::NotGranted(Some(index)) => (None, format!("{} is for another module than '{module}'", shown(self.allows(), index))),
            Ruling::NotGranted(None) => (None, format!("no permission of {right} covers it, and what is not granted is refused")),
        };
        let place = match &subject.target {
            Target::Path { path, .. } => self.deepest(capability, path).and_then(|scope| scope.host_of(path)),
            _ => None,
        };
        let allowed = matches!(ruling, Ruling::Allow(_) | Ruling::Assumed(_));
        // Where the question is about one module, so is the answer.
        let is_of_module = module != MAIN || matches!(ruling, Ruling::NotGranted(Some(_)));
        let narrowed = |text: String| if is_of_module { format!("{text} for {module}") } else { text };
        let would_allow = matches!(ruling, Ruling::NotGranted(_)).then(|| narrowed(self.suggest(capability, subject)));
        let others = self.others(capability, subject, module, rule.as_ref());
        Explanation { allowed, rule, why, others, would_allow, host: place }
    }

    fn others(&self, capability: &str, subject: &Subject, module: &str, decided: Option<&Rule>) -> Vec<Considered> {
        let mut found = Vec::new();
        for (denies, grants) in [(true, self.denies()), (false, self.allows())] {
            for (index, grant) in grants.iter().enumerate().filter(|(_, grant)| grant.capability() == capability) {
                let rule = Rule { denies, index, text: grant.to_string() };
                if decided == Some(&rule) {
                    continue;
                }
                let (why, near) = (self.reason(grant, denies, subject, (module, decided)), self.is_near(grant, denies, subject));
                found.push(Considered { rule, why, near });
            }
        }
        found
    }

    /// Why a rule of the same capability is not the one that decided.
    fn reason(&self, grant: &Grant, denies: bool, subject: &Subject, (module, decided): (&str, Option<&Rule>)) -> String {
        let reaches = if denies { self.reaches(grant, grant.capability(), subject) } else { grant.covers(&subject.target) };
        if !grant.is_of(grant.capability(), &subject.right) {
            return match reaches {
                true => format!("is about {}, which does not include {}", grant.right(), subject.right),
                false => format!("is about {}", grant.right()),
            };
        }
        if !reaches {
            return match (&subject.target, grant.place()) {
                (Target::Path { path, .. }, Some(place)) if path.below(&place.mount).is_some() => "has a pattern that does not match the path".to_owned(),
                (Target::Path { .. }, Some(place)) => format!("is about {}, which the path does not lie in", place.mount),
                _ if grant.is_every_overlay() => "is about overlays, and none gives this".to_owned(),
                _ => "is about another name".to_owned(),
            };
        }
        if !grant.is_for(module) {
            return format!("is for module '{}' only", grant.module().unwrap_or_default());
        }
        match &subject.target {
            Target::Path { path, .. } if !denies && !self.applies(grant, &subject.right, &subject.target) => {
                if let Some(end) = self.ends_overlay(grant, &subject.right, path) {
                    return format!("gives an overlay that ends at {}, which is written in place", end.place().map(|place| place.mount.to_string()).unwrap_or_default());
                }
                let deeper = self.deepest(grant.capability(), path).map(|scope| scope.mount.to_string()).unwrap_or_default();
                format!("covers another place of the host than the one that is mounted over it at {deeper}")
            }
            _ if !denies && decided.is_some_and(|rule| rule.denies) => "covers it, and the denial wins over that".to_owned(),
            _ => "says the same, after the rule that decides".to_owned(),
        }
    }

    fn is_near(&self, grant: &Grant, denies: bool, subject: &Subject) -> bool {
        let lies_in = match (&subject.target, grant.place()) {
            (Target::Path { path, .. }, Some(place)) => path.below(&place.mount).is_some(),
            _ => false,
        };
        lies_in || if denies { self.reaches(grant, grant.capability(), subject) } else { grant.covers(&subject.target) }
    }
}

fn rule(grants: &[Grant], index: usize, denies: bool) -> Option<Rule> {
    grants.get(index).map(|grant| Rule { denies, index, text: grant.to_string() })
}

fn shown(grants: &[Grant], index: usize) -> String {
    grants.get(index).map(Grant::to_string).unwrap_or_default()
}
