//! From what was used to grants: nothing wider than it has to be, and nothing that keeps the next run from beginning.

use super::observed::{Need, Observed};
use super::carried::{carried, lift};
use super::names::{escaped, only};
use super::places::{Place, host_of, places};
use super::ways;
use crate::session::capabilities::vocabulary;
use capability::{Decision, Grant, Policy, Scope, Subject, Target, VPath};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub type Texts = Vec<(String, Need)>;

/// Of one right, by what it was used on.
pub type Needs<'a> = BTreeMap<&'a str, &'a Need>;

/// Rights to change a file that make it where it is missing.
const MAKING: [&str; 2] = ["fs.write", "fs.append"];

/// The right that looks are of.
const READING: &str = "fs.read";

/// What was learned.
#[derive(Default)]
pub struct Learned {
    pub grants: Texts,
    /// Those that cannot be written.
    pub unwritten: Texts,
    /// Those that give more than anybody may have meant.
    pub wide: Vec<String>,
}

impl Learned {
    fn add(&mut self, text: String, need: Need) {
        match self.grants.iter_mut().find(|(own, _)| *own == text) {
            Some((_, own)) => own.join(&need),
            None => self.grants.push((text, need)),
        }
    }
}

pub fn grants(observed: &Observed, merge: Option<u32>) -> Learned {
    let vocabulary = vocabulary();
    let policy = &observed.policy;
    let mut by_right: BTreeMap<&str, Needs<'_>> = BTreeMap::new();
    let mut overlays: BTreeMap<String, Need> = BTreeMap::new();
    for ((right, target), need) in &observed.needs {
        // What went into an overlay needs the overlay, and no right to write in place.
        match overlay_of(policy, right, target, need) {
            Some(grant) => overlays.entry(grant.to_string()).or_default().join(need),
            None => drop(by_right.entry(right).or_default().insert(target, need)),
        }
    }
    let mut learned = Learned { grants: Texts::from_iter(overlays), ..Learned::default() };
    learned.grants.extend(policy.allows().iter().filter(|grant| grant.amount().is_some()).map(|grant| (grant.to_string(), Need::default())));
    let suggest = |full: &str, target: Target| {
        let (capability, right) = full.split_once('.').unwrap_or_default();
        policy.suggest(capability, &Subject::new(right.to_owned(), target))
    };
    let text_of = |full: &str, path: &VPath| suggest(full, Target::Path { written: path.as_bytes().to_vec(), path: path.clone() });
    let host = |path: &VPath| host_of(&text_of(READING, path));
    let ways = by_right.get_mut(READING).map(|needs| ways::take(needs, observed, host)).unwrap_or_default();
    let mut by_place: BTreeMap<&str, Vec<Place>> = BTreeMap::new();
    for (full, needs) in &by_right {
        if is_of(full, &[Scope::Path]) {
            by_place.insert(full, places(observed, needs, merge));
        }
    }
    leave_out_appending(&mut by_place);
    let made: BTreeSet<VPath> = MAKING.iter().filter_map(|right| by_place.get(right)).flatten().map(|place| place.path.clone()).collect();
    let grant_of = |full: &str, place: &Place| place.grant(full, |path: &VPath| text_of(full, path), made.contains(&place.path));
    lift(&mut by_place, &carried(observed, host), |full, place| mount_of(&grant_of(full, place).ok()?));
    for (full, needs) in by_right {
        match full.split_once('.').and_then(|(capability, right)| vocabulary.scope(capability, right)) {
            Some(Scope::Path) => {
                for place in by_place.remove(full).unwrap_or_default() {
                    match grant_of(full, &place) {
                        Ok(text) => {
                            if place.is_plain() && host_of(&text).is_some_and(|host| ways::is_wide(&host)) {
                                learned.wide.push(text.clone());
                            }
                            learned.add(narrowed(text, &place.need, observed), place.need);
                        }
                        Err(text) => learned.unwritten.push((text, place.need)),
                    }
                }
            }
            Some(Scope::Name) => {
                for (target, need) in needs {
                    learned.add(narrowed(suggest(full, Target::Name(target.to_owned())), need, observed), need.clone());
                }
            }
            Some(Scope::Overlay | Scope::Amount) => {} // no op needs these by name
            Some(Scope::Bare) => {
                for need in needs.into_values() {
                    learned.add(narrowed(full.to_owned(), need, observed), need.clone());
                }
            }
            None => learned.unwritten.push((format!("{full}, which this program does not know"), needs.into_values().next().cloned().unwrap_or_default())),
        }
    }
    for (path, mut need) in ways {
        if !leads_to(&learned, &path, &need) {
            let plain = text_of(READING, &path);
            let nothing = host_of(&plain).filter(|_| !has_a_mount(&plain)).and_then(|host| ways::nothing_in(&path, &host, &mut need));
            let text = nothing.map_or(plain, |value| format!("{READING}={value}"));
            learned.add(narrowed(text, &need, observed), need);
        }
    }
    learned
}

/// Whether what is granted lets a directory be looked at, by all that look.
fn leads_to(learned: &Learned, path: &VPath, need: &Need) -> bool {
    let texts: Vec<&String> = learned.grants.iter().map(|(text, _)| text).collect();
    let policy = Policy::parse(&texts, &[], &vocabulary()).unwrap_or_default();
    let looks = Subject::path("read", path.clone()).looking();
    need.modules.iter().all(|module| matches!(policy.decide("fs", &looks, module), Decision::Allow(_)))
}

fn mount_of(text: &str) -> Option<VPath> {
    Some(Grant::parse(text, &vocabulary()).ok()?.into_iter().next()?.place()?.mount.clone())
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
        Some(module) if observed.modules.len() > 1 && need.modules.len() == 1 => {
            let narrowed = format!("{text} for {module}");
            // Not every file that can be imported has a name that can stand there.
            if Grant::parse(&narrowed, &vocabulary()).is_ok() { narrowed } else { text }
        }
        _ => text,
    }
}

/// A grant that does not let a run begin where its place is not there is written as a pattern that only this name matches, below a
/// directory that is there. A file that is made needs no more than its directory.
pub fn openable(text: &str, right: &str, is_made: bool) -> Option<String> {
    let grant = Grant::parse(text, &vocabulary()).ok()?.into_iter().next()?;
    let host = &grant.place()?.host;
    let directory = Path::new(host).parent().map(|parent| if parent.as_os_str().is_empty() { Path::new(".") } else { parent });
    let is_text = !host.contains(char::REPLACEMENT_CHARACTER);
    if Path::new(host).exists() || (is_text && is_made && directory.is_some_and(Path::is_dir)) {
        return Some(text.to_owned());
    }
    let plain = Grant::path(grant.capability(), grant.right(), &grant.place()?.mount, host);
    if plain.to_string() != text || has_a_mount(text) {
        return None; // a mount of its own has no patterns
    }
    let mut above = String::from(if host.starts_with('/') { "/" } else { "" });
    let names: Vec<&str> = host.split('/').filter(|name| !name.is_empty()).collect();
    for (at, name) in names.iter().enumerate() {
        // What a pattern begins with has to be a directory.
        if at + 1 == names.len() || !Path::new(&format!("{above}{name}")).is_dir() {
            let rest = names.get(at + 1..).unwrap_or_default().iter().map(|name| format!("/{}", escaped(name)));
            let path = format!("{}{}{}", escaped(&above), only(name)?, rest.collect::<String>());
            return Some(format!("{right}={path}"));
        }
        above += &format!("{name}/");
    }
    None
}

/// Whether a grant's text says where scripts see its place.
pub fn has_a_mount(text: &str) -> bool {
    text.matches('=').count() > 1
}
