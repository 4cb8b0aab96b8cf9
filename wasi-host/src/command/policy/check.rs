//! `wicket policy check`: reads a policy file, and tells what in it has no effect.

use crate::command::message::{Failure, print_out};
use crate::command::rules::{Rules, wrong_grant};
use crate::command::options::RuleOptions;
use crate::session::capabilities;
use capability::{Decision, Grant, Policy, Subject, Target};
use std::path::Path;

pub fn check(file: &Path) -> Result<u8, Failure> {
    let rules = Rules::gather(&RuleOptions { policy: vec![file.to_owned()], ..RuleOptions::default() })?;
    let (policy, allows, denies) = rules.policy().map_err(|error| wrong_grant(&error))?;
    let count = |count: usize, what: &str| format!("{count} {what}{}", if count == 1 { "" } else { "s" });
    let counts = [count(policy.allows().len(), "grant"), count(policy.denies().len(), "denial"), count(rules.limits.len(), "limit")];
    let mut text = format!("{}: {}\n", file.display(), counts.join(", "));
    for (grant, origin) in policy.allows().iter().zip(&allows) {
        if let Some(note) = note_of_grant(&policy, grant) {
            text += &format!("{origin}: {grant}: {note}\n");
        }
    }
    for (deny, origin) in policy.denies().iter().zip(&denies) {
        if !policy.allows().iter().any(|grant| grant.capability() == deny.capability()) {
            text += &format!("{origin}: {deny}: nothing of {} is granted, so it takes nothing away\n", deny.capability());
        }
    }
    print_out(text.as_bytes(), 0)
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
