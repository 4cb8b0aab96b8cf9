//! What a run used: each right and target once, with the places in the script that used it.

use capability::{AuditLine, CallLine};
use std::collections::{BTreeMap, BTreeSet};
use std::time::SystemTime;

/// More than a person would read; what comes after is counted.
const NEEDS_MAX: usize = 100_000;
/// Places of the script that are told of one need.
const PLACES_MAX: usize = 3;

/// The op that makes a directory.
const MAKES_A_DIRECTORY: &str = "fs.mkdir";
/// What a path that is not there raises.
const NOT_THERE: [&str; 2] = ["FileNotFoundError", "NotADirectoryError"];

#[derive(Debug, Default)]
pub struct Observed {
    /// The rules that the run had.
    pub allow: Vec<String>,
    pub deny: Vec<String>,
    /// By `CAP.RIGHT` and target.
    pub needs: BTreeMap<(String, String), Need>,
    /// What was refused, and may be why the script went no further.
    pub refused: BTreeMap<(String, String), Need>,
    /// Directories that the run itself made.
    pub made: BTreeSet<String>,
    /// When the run began, where its directories can be asked whether they are older.
    pub began: Option<SystemTime>,
    pub modules: BTreeSet<String>,
    /// Ops whose targets are secrets.
    pub secret: BTreeSet<String>,
    pub dropped: u64,
    /// There were more needs than are kept.
    pub overflowed: bool,
}

#[derive(Debug, Default)]
pub struct Need {
    pub modules: BTreeSet<String>,
    /// Module, line and op.
    pub places: BTreeSet<(String, u32, String)>,
    pub more_places: bool,
    /// Whenever it was used it was there.
    pub found: bool,
}

impl Observed {
    pub fn add(&mut self, line: AuditLine) {
        match line {
            AuditLine::Begin { allow, deny, .. } => {
                extend(&mut self.allow, allow);
                extend(&mut self.deny, deny);
            }
            AuditLine::Call(call) => self.call(&call),
            AuditLine::Dropped { count, .. } => self.dropped += count,
            AuditLine::End { .. } => {}
        }
    }

    fn call(&mut self, call: &CallLine) {
        let Some((capability, _)) = call.op.split_once('.') else { return };
        let refused = call.verdict == "refused";
        if !refused {
            self.modules.insert(call.module.clone());
        }
        let made = call.op == MAKES_A_DIRECTORY && call.error.is_none();
        for subject in &call.subjects {
            match subject.target.as_str() {
                "(secret)" => {
                    self.secret.insert(format!("{} needs {capability}.{}", call.op, subject.right));
                    continue;
                }
                "(handle)" => continue, // what opened it was seen
                _ => {}
            }
            if made {
                self.made.insert(subject.target.clone());
            }
            let needs = if refused { &mut self.refused } else { &mut self.needs };
            let key = (format!("{capability}.{}", subject.right), subject.target.clone());
            if needs.len() >= NEEDS_MAX && !needs.contains_key(&key) {
                self.overflowed = true;
                continue;
            }
            needs.entry(key).or_default().note(call);
        }
    }
}

impl Need {
    fn note(&mut self, call: &CallLine) {
        self.modules.insert(call.module.clone());
        self.found |= !call.error.as_deref().is_some_and(|error| NOT_THERE.contains(&error));
        if call.line == 0 {
            return; // when a file was forgotten and not closed, no line does it
        }
        let place = (call.module.clone(), call.line, call.op.clone());
        if self.places.len() < PLACES_MAX {
            self.places.insert(place);
        } else if !self.places.contains(&place) {
            self.more_places = true;
        }
    }

    /// One grant for both.
    pub fn join(&mut self, other: &Need) {
        self.modules.extend(other.modules.iter().cloned());
        self.found |= other.found;
        self.more_places |= other.more_places;
        for place in &other.places {
            if self.places.len() < PLACES_MAX || self.places.contains(place) {
                self.places.insert(place.clone());
            } else {
                self.more_places = true;
            }
        }
    }
}

fn extend(rules: &mut Vec<String>, more: Vec<String>) {
    for rule in more {
        if !rules.contains(&rule) {
            rules.push(rule);
        }
    }
}
