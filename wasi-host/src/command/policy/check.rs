//! `wicket policy check`: reads a policy file, and tells what in it has no effect.

use crate::command::message::{Failure, exit, print_out};
use crate::command::rules::{Rules, wrong_grant};
use crate::command::options::RuleOptions;
use crate::limits::{Bound, Limit, Limits};
use crate::policy_file::FileLimits;
use crate::session::capabilities;
use crate::units::show_amount;
use crate::loader::stdlib_modules;
use capability::{Decision, Grant, PathScope, Policy, Subject, Target};
use std::path::Path;

/// What is wrong with a rule.
enum Note {
    /// It could be left out, or does not do what it may be meant to do.
    Idle(String),
    /// With it no run begins.
    Fatal(String),
}

/// A policy with which no run begins is an error.
pub fn check(file: &Path) -> Result<u8, Failure> {
    let rules = Rules::gather(&RuleOptions { policy: vec![file.to_owned()], ..RuleOptions::default() })?;
    let (policy, allows, denies) = rules.policy().map_err(|error| wrong_grant(&error))?;
    let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let counts = [count(policy.allows().len(), "grant"), count(policy.denies().len(), "denial"), count(rules.limits.len(), "limit")];
    let mut text = format!("{}: {}\n", file.display(), counts.join(", "));
    let of_grants = policy.allows().iter().zip(&allows).map(|(grant, origin)| (origin, grant, note_of_grant(&policy, grant)));
    let of_denials = policy.denies().iter().enumerate().zip(&denies).map(|((at, deny), origin)| (origin, deny, note_of_denial(&policy, at, deny).map(Note::Idle)));
    let mut begins = true;
    for (origin, rule, note) in of_grants.chain(of_denials) {
        let Some(note) = note.or_else(|| note_of_module(rule).map(Note::Idle)) else { continue };
        let (Note::Idle(why) | Note::Fatal(why)) = &note;
        text += &format!("{origin}: {rule}: {why}\n");
        begins &= matches!(note, Note::Idle(_));
    }
    for note in repeated(&rules).into_iter().chain(soft_limits(&rules.limits)) {
        text += &format!("{note}\n");
    }
    print_out(text.as_bytes(), if begins { 0 } else { exit::USAGE })
}

/// Grants that stand there already.
fn repeated(rules: &Rules) -> Vec<String> {
    let mut seen: Vec<Grant> = Vec::new();
    let mut notes = Vec::new();
    for rule in &rules.allow {
        for grant in Grant::parse(&rule.rule.text, &capabilities::vocabulary()).unwrap_or_default() {
            if seen.contains(&grant) {
                notes.push(format!("{}: {grant}: stands there twice", rule.origin()));
            } else {
                seen.push(grant);
            }
        }
    }
    notes
}

/// Soft limits that the run does not live to see.
fn soft_limits(limits: &FileLimits) -> Vec<String> {
    let (mut all, of_cli) = (FileLimits::default(), Limits::cli());
    all.extend(limits.clone());
    let note = |(limit, amount): &(Limit, u64)| {
        let chosen = all.bounds.iter().find(|(own, _)| own == limit).map(|(_, bound)| *bound);
        let bound = chosen.unwrap_or_else(|| of_cli.get(*limit));
        let shown = |bound| show_amount(bound, limit.row().unit);
        let by_default = if chosen.is_some() { "" } else { " by default" };
        (*amount >= bound.max()).then(|| format!("soft limit {limit} = {}: is never told, because the run ends at {}{by_default}", shown(Bound::At(*amount)), shown(bound)))
    };
    all.soft.iter().filter_map(note).collect()
}

/// Why a denial takes nothing away.
fn note_of_denial(policy: &Policy, at: usize, deny: &Grant) -> Option<String> {
    if policy.denies().iter().take(at).any(|other| other == deny) {
        return Some("stands there twice".to_owned());
    }
    if policy.allows().iter().any(|grant| meet(deny, grant)) {
        return by_another_name(policy, deny);
    }
    let what = if deny.right().is_empty() { deny.capability().to_owned() } else { format!("{}.{}", deny.capability(), deny.right()) };
    let there = if deny.place().is_some() && policy.allows().iter().any(|grant| grant.capability() == deny.capability()) { " there" } else { "" };
    Some(format!("nothing of {what} is granted{there}, so it takes nothing away"))
}

/// Where the place of a denial by a name of the script's tree can be reached by another name all the same. A denial by the host's name
/// holds for all of them.
fn by_another_name(policy: &Policy, deny: &Grant) -> Option<String> {
    let denied = deny.place().filter(|place| place.pattern.is_none())?;
    let shown = policy.mounts(deny.capability()).into_iter().filter(|scope| denied.mount.below(&scope.mount).is_some()).max_by_key(|scope| scope.mount.depth())?;
    let place = std::fs::canonicalize(shown.host_of(&denied.mount)?).ok()?;
    if std::fs::canonicalize(&denied.host).is_ok_and(|named| named == place) {
        return None;
    }
    policy.allows().iter().filter(|grant| same_right(deny, grant)).find_map(|grant| {
        let scope = grant.place()?;
        let host = std::fs::canonicalize(&scope.host).ok()?;
        let rest = place.strip_prefix(&host).map(|rest| rest.to_string_lossy().into_owned()).unwrap_or_default();
        let path = scope.mount.join(rest.as_bytes());
        let reaches = place.starts_with(&host) || host.starts_with(&place);
        let subject = Subject::path(grant.right().to_owned(), path.clone());
        let is_allowed = matches!(policy.decide(grant.capability(), &subject, grant.module().unwrap_or("__main__")), Decision::Allow(_));
        (reaches && is_allowed).then(|| format!("denies this name only: {grant} shows the same place at {path}; deny the host's name to deny both"))
    })
}

/// A right that another is part of.
const GREATER: [(&str, &str); 1] = [("write", "append")];

/// Whether a denial and a grant may be about the same thing.
fn meet(deny: &Grant, grant: &Grant) -> bool {
    let same_place = match (deny.place(), grant.place()) {
        (Some(denied), Some(granted)) => touch(denied, granted),
        _ => true,
    };
    same_right(deny, grant) && same_place
}

/// Whether they are about the same right of the same module.
fn same_right(deny: &Grant, grant: &Grant) -> bool {
    let is_greater = || GREATER.contains(&(deny.right(), grant.right()));
    let is_same = deny.right().is_empty() || deny.right() == grant.right() || grant.is_overlay() || (deny.is_overlay() && deny.place().is_some()) || is_greater();
    let same_module = deny.module().is_none() || grant.module().is_none() || deny.module() == grant.module();
    deny.capability() == grant.capability() && is_same && same_module
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
fn note_of_grant(policy: &Policy, grant: &Grant) -> Option<Note> {
    let target = grant.place().map_or(Target::Bare, |place| Target::Path { path: place.mount.clone(), written: Vec::new() });
    let subject = Subject::new(grant.right().to_owned(), target);
    if let Decision::Denied(deny) = policy.decide(grant.capability(), &subject, grant.module().unwrap_or("__main__")) {
        return Some(Note::Idle(format!("gives nothing, because {deny} is denied")));
    }
    unopenable(policy, grant).or_else(|| included(policy, grant).map(|other| Note::Idle(format!("gives nothing more than {other} does"))))
}

/// Opened as a run would open it, with the others of its mount: what may be written need not be there.
fn unopenable(policy: &Policy, grant: &Grant) -> Option<Note> {
    let place = grant.place()?;
    let mut alone = Policy::new();
    let of_mount = policy.allows().iter().filter(|other| other.capability() == grant.capability() && other.place().is_some_and(|other| other.mount == place.mount));
    of_mount.cloned().try_for_each(|grant| alone.allow(grant)).ok()?;
    let error = capabilities::can_open(&alone).err()?;
    Some(Note::Fatal(format!("cannot be opened here ({}), and a run with this policy does not begin", error.why)))
}

/// Another grant that gives all that this one gives. What an overlay or a pattern gives is not compared.
fn included(policy: &Policy, grant: &Grant) -> Option<String> {
    if grant.amount().is_some() || grant.is_overlay() {
        return None;
    }
    let mut others = Policy::new();
    let compared = |other: &&Grant| *other != grant && !other.is_overlay() && other.place().is_none_or(|place| place.pattern.is_none());
    policy.allows().iter().filter(compared).cloned().try_for_each(|other| others.allow(other)).ok()?;
    let target = match grant.place() {
        Some(place) => Target::Path { path: place.mount.clone(), written: Vec::new() },
        None => grant.named().map_or(Target::Bare, Target::Name),
    };
    let subject = Subject::new(grant.right().to_owned(), target);
    let subject = GREATER.iter().filter(|(_, part)| *part == grant.right()).fold(subject, |subject, (greater, _)| subject.or(*greater));
    match others.decide(grant.capability(), &subject, grant.module().unwrap_or("__main__")) {
        Decision::Allow(other) if other.module().is_none() || other.module() == grant.module() => Some(other.to_string()),
        _ => None,
    }
}
