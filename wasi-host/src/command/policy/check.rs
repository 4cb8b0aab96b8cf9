//! `wicket policy check`: reads a policy file, and tells what in it has no effect.

use crate::command::message::{Failure, print_out};
use crate::command::rules::{Rules, wrong_grant};
use crate::command::options::RuleOptions;
use crate::session::capabilities;
use crate::loader::stdlib_modules;
use capability::{Decision, Grant, PathScope, Policy, Subject, Target};
use std::path::Path;

pub fn check(file: &Path) -> Result<u8, Failure> {
    let rules = Rules::gather(&RuleOptions { policy: vec![file.to_owned()], ..RuleOptions::default() })?;
    let (policy, allows, denies) = rules.policy().map_err(|error| wrong_grant(&error))?;
    let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let counts = [count(policy.allows().len(), "grant"), count(policy.denies().len(), "denial"), count(rules.limits.len(), "limit")];
    let mut text = format!("{}: {}\n", file.display(), counts.join(", "));
    let of_grants = policy.allows().iter().zip(&allows).map(|(grant, origin)| (origin, grant, note_of_grant(&policy, grant)));
    let of_denials = policy.denies().iter().zip(&denies).map(|(deny, origin)| (origin, deny, note_of_denial(&policy, deny)));
    for (origin, rule, note) in of_grants.chain(of_denials) {
        if let Some(note) = note.or_else(|| note_of_module(rule)) {
            text += &format!("{origin}: {rule}: {note}\n");
        }
    }
    print_out(text.as_bytes(), 0)
}

/// Why a denial takes nothing away.
fn note_of_denial(policy: &Policy, deny: &Grant) -> Option<String> {
    if policy.allows().iter().any(|grant| meet(deny, grant)) {
        return None;
    }
    let what = if deny.right().is_empty() { deny.capability().to_owned() } else { format!("{}.{}", deny.capability(), deny.right()) };
    let there = if deny.place().is_some() && policy.allows().iter().any(|grant| grant.capability() == deny.capability()) { " there" } else { "" };
    Some(format!("nothing of {what} is granted{there}, so it takes nothing away"))
}

/// A right that another is part of.
const GREATER: [(&str, &str); 1] = [("write", "append")];

/// Whether a denial and a grant may be about the same thing.
fn meet(deny: &Grant, grant: &Grant) -> bool {
    let is_greater = || GREATER.contains(&(deny.right(), grant.right()));
    let same_right = deny.right().is_empty() || deny.right() == grant.right() || grant.is_overlay() || (deny.is_overlay() && deny.place().is_some()) || is_greater();
    let same_module = deny.module().is_none() || grant.module().is_none() || deny.module() == grant.module();
    let same_place = match (deny.place(), grant.place()) {
        (Some(denied), Some(granted)) => touch(denied, granted),
        _ => true,
    };
    deny.capability() == grant.capability() && same_right && same_module && same_place
}

/// Whether one place lies in the other, in the script's tree or on the host.
fn touch(one: &PathScope, other: &PathScope) -> bool {
    let on_host = match (std::fs::canonicalize(&one.host), std::fs::canonicalize(&other.host)) {
        (Ok(one), Ok(other)) => one.starts_with(&other) || other.starts_with(&one),
        _ => false,
    };
    on_host || one.mount.below(&other.mount).is_some() || other.mount.below(&one.mount).is_some()
}

/// Why a rule for one module is for none.
fn note_of_module(rule: &Grant) -> Option<String> {
    let module = rule.module()?;
    let is_embedded = capabilities::is_built_in(module) || stdlib_modules().any(|name| name == module);
    is_embedded.then(|| format!("'{module}' is part of Wicket and never acts itself; whoever calls it does, so name that module"))
}

/// Why a grant gives nothing, or will not be opened here.
fn note_of_grant(policy: &Policy, grant: &Grant) -> Option<String> {
    let target = grant.place().map_or(Target::Bare, |place| Target::Path { path: place.mount.clone(), written: Vec::new() });
    let subject = Subject::new(grant.right().to_owned(), target);
    if let Decision::Denied(deny) = policy.decide(grant.capability(), &subject, grant.module().unwrap_or("__main__")) {
        return Some(format!("gives nothing, because {deny} is denied"));
    }
    // Opened as a run would open it, with the others of its mount: what may be written need not be there.
    let place = grant.place()?;
    let mut alone = Policy::new();
    let of_mount = policy.allows().iter().filter(|other| other.capability() == grant.capability() && other.place().is_some_and(|other| other.mount == place.mount));
    of_mount.cloned().try_for_each(|grant| alone.allow(grant)).ok()?;
    let error = capabilities::can_open(&alone).err()?;
    Some(format!("cannot be opened here ({}), and a run with this policy does not begin", error.why))
}
