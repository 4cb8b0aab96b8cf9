//! From what was used to grants: nothing wider than it has to be, and nothing that keeps the next run from beginning.

use super::observed::{Need, Observed};
use super::places::{Place, places};
use crate::session::capabilities::vocabulary;
use capability::{Decision, Grant, Policy, Scope, Subject, Target, VPath};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub type Texts = Vec<(String, Need)>;

/// Of one right, by what it was used on.
pub type Needs<'a> = BTreeMap<&'a str, &'a Need>;

/// Rights to change a file that make it where it is missing.
const MAKING: [&str; 2] = ["fs.write", "fs.append"];

/// The grants, and those that cannot be written.
pub fn grants(observed: &Observed, merge: Option<u32>) -> (Texts, Texts) {
    let vocabulary = vocabulary();
    let policy = Policy::parse(&observed.allow, &observed.deny, &vocabulary).unwrap_or_default();
    let mut by_right: BTreeMap<&str, Needs<'_>> = BTreeMap::new();
    let mut overlays: BTreeMap<String, Need> = BTreeMap::new();
    for ((right, target), need) in &observed.needs {
        // What went into an overlay needs the overlay, and no right to write in place.
        match overlay_of(&policy, right, target, need) {
            Some(grant) => overlays.entry(grant.to_string()).or_default().join(need),
            None => drop(by_right.entry(right).or_default().insert(target, need)),
        }
    }
    let (mut grants, mut unwritten) = (Texts::from_iter(overlays), Texts::new());
    grants.extend(policy.allows().iter().filter(|grant| grant.amount().is_some()).map(|grant| (grant.to_string(), Need::default())));
    let mut by_place: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for (full, needs) in &by_right {
        if is_of(full, &[Scope::Path]) {
            by_place.insert(full, places(observed, needs, merge));
        }
    }
    leave_out_appending(&mut by_place);
    let made: BTreeSet<VPath> = MAKING.iter().filter_map(|right| by_place.get(right)).flatten().map(|place| place.path.clone()).collect();
    for (full, needs) in by_right {
        let Some((capability, right)) = full.split_once('.') else { continue };
        let suggest = |target: Target| policy.suggest(capability, &Subject::new(right.to_owned(), target));
        match vocabulary.scope(capability, right) {
            Some(Scope::Path) => {
                for place in by_place.remove(full).unwrap_or_default() {
                    let text = |path: &VPath| suggest(Target::Path { written: path.as_bytes().to_vec(), path: path.clone() });
                    match place.grant(full, text, made.contains(&place.path)) {
                        Ok(text) => grants.push((narrowed(text, &place.need, observed), place.need)),
                        Err(text) => unwritten.push((text, place.need)),
                    }
                }
            }
            Some(Scope::Name) => {
                for (target, need) in needs {
                    grants.push((narrowed(suggest(Target::Name(target.to_owned())), need, observed), need.clone()));
                }
            }
            Some(Scope::Overlay | Scope::Amount) => {} // no op needs these by name
            Some(Scope::Bare) => {
                for need in needs.into_values() {
                    grants.push((narrowed(full.to_owned(), need, observed), need.clone()));
                }
            }
            None => unwritten.push((format!("{full}, which this program does not know"), needs.into_values().next().cloned().unwrap_or_default())),
        }
    }
    (grants, unwritten)
}

fn is_of(full: &str, scopes: &[Scope]) -> bool {
    full.split_once('.').and_then(|(capability, right)| vocabulary().scope(capability, right)).is_some_and(|scope| scopes.contains(&scope))
}

/// Who may write may append.
fn leave_out_appending(by_place: &mut BTreeMap<&str, Vec<Place>>) {
    let [write, append] = MAKING;
    let Some(mut appended) = by_place.remove(append) else { return };
    if let Some(written) = by_place.get_mut(write) {
        appended.retain(|place| match written.iter_mut().find(|other| other.includes(place)) {
            Some(other) => {
                other.need.join(&place.need);
                false
            }
            None => true,
        });
    }
    by_place.insert(append, appended);
}

/// The overlay that a path lies in, by the rules that the run had.
fn overlay_of<'p>(policy: &'p Policy, right: &str, target: &str, need: &Need) -> Option<&'p Grant> {
    let (capability, right) = right.split_once('.')?;
    let path = VPath::parse(target.as_bytes()).ok().filter(|_| target.starts_with('/'))?;
    let subject = Subject::new(right.to_owned(), Target::Path { path, written: Vec::new() });
    match policy.decide(capability, &subject, need.modules.first().map_or("__main__", String::as_str)) {
        Decision::Allow(grant) => Some(grant).filter(|grant| grant.is_overlay()),
        Decision::Denied(_) | Decision::NotGranted { .. } => None,
    }
}

/// Where several modules took part, and one alone needs it, the grant is for that one.
fn narrowed(text: String, need: &Need, observed: &Observed) -> String {
    match need.modules.first() {
        Some(module) if observed.modules.len() > 1 && need.modules.len() == 1 && module != "?" => format!("{text} for {module}"),
        _ => text,
    }
}

/// A grant that does not let a run begin where its place is not there is written as a pattern that only this name matches, below a
/// directory that is there. A file that is made needs no more than its directory.
pub fn openable(text: &str, right: &str, is_made: bool) -> Option<String> {
    let grant = Grant::parse(text, &vocabulary()).ok()?.into_iter().next()?;
    let host = &grant.place()?.host;
    let directory = Path::new(host).parent().map(|parent| if parent.as_os_str().is_empty() { Path::new(".") } else { parent });
    if Path::new(host).exists() || (is_made && directory.is_some_and(Path::is_dir)) {
        return Some(text.to_owned());
    }
    let plain = Grant::path(grant.capability(), grant.right(), &grant.place()?.mount, host);
    if plain.to_string() != text || text.matches('=').count() > 1 {
        return None; // a mount of its own has no patterns
    }
    let mut above = String::from(if host.starts_with('/') { "/" } else { "" });
    let names: Vec<&str> = host.split('/').filter(|name| !name.is_empty()).collect();
    for (at, name) in names.iter().enumerate() {
        if !Path::new(&format!("{above}{name}")).exists() {
            let rest = names.get(at + 1..).unwrap_or_default().iter().map(|name| format!("/{}", escaped(name)));
            let path = format!("{}{}{}", escaped(&above), only(name)?, rest.collect::<String>());
            return Some(format!("{right}={path}"));
        }
        above += &format!("{name}/");
    }
    None
}

/// A pattern that matches this name alone.
fn only(name: &str) -> Option<String> {
    let (at, c) = name.char_indices().rev().find(|(_, c)| c.is_ascii_alphanumeric())?;
    let (before, after) = (name.get(..at)?, name.get(at + 1..)?);
    Some(format!("{}[{c}]{}", escaped(before), escaped(after)))
}

pub fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if "\\=,*?[ ".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}
