//! What a run used: each right and target once, with the places in the script that used it.

use super::random;
use crate::session::capabilities::vocabulary;
use capability::{AuditLine, CallLine, Decision, Policy, Subject, SubjectLine, Target, VPath};
use std::collections::{BTreeMap, BTreeSet};

/// More than a person would read; what comes after is counted.
const NEEDS_MAX: usize = 100_000;
/// Places of the script that are told of one need.
const PLACES_MAX: usize = 3;

/// The op that makes a directory, and how its line tells how many it made.
const MAKES_A_DIRECTORY: &str = "fs.mkdir";
const MADE: &str = "made=";
/// Ops that write a whole file, by the place of the file among what they touch.
const WRITES_ALL: [(&str, usize); 3] = [("fs.write_text", 0), ("fs.write_bytes", 0), ("fs.copy", 1)];
const MOVES: [&str; 2] = ["fs.rename", "fs.replace"];
const REMOVES_A_DIRECTORY: &str = "fs.rmdir";
/// Ops that only look at what a path is.
const LOOKS: [&str; 4] = ["fs.stat", "fs.exists", "fs.is_file", "fs.is_dir"];
/// Ops on an open file, whose rights lie in its handle, whoever uses it.
const ON_HANDLES: [&str; 7] = ["fs.read", "fs.write", "fs.seek", "fs.tell", "fs.sync", "fs.fstat", "fs.close"];
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
    /// Files and directories with a name that was made up for them, which is another one the next time.
    pub random: BTreeSet<String>,
    /// Files that held nothing but what the run wrote.
    pub own: BTreeSet<String>,
    /// What was moved: from, to, and the call.
    pub moved: Vec<(String, String, CallLine)>,
    /// Directories that were removed and had been there before the run.
    pub removed: BTreeSet<String>,
    /// The same rules, parsed.
    pub policy: Policy,
    /// How the script is called, as far as it is known.
    pub script: Option<String>,
    /// Why this is not all that was used.
    pub cut_off: bool,
    pub modules: BTreeSet<String>,
    /// Ops whose targets are secrets.
    pub secret: BTreeSet<String>,
    pub dropped: u64,
    /// There were more needs than are kept.
    pub overflowed: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Need {
    pub modules: BTreeSet<String>,
    /// The module, or the script's own name, the line and the op.
    pub places: BTreeSet<(String, u32, String)>,
    pub more_places: bool,
    /// At least once it was there, or it was not looked for.
    pub found: bool,
    /// At least once it was not.
    pub missed: bool,
    /// It was used for more than a look at what it is.
    pub used: bool,
    /// What the grant has to be as it is for.
    pub reasons: BTreeSet<&'static str>,
}

impl Observed {
    pub fn add(&mut self, line: AuditLine) {
        match line {
            AuditLine::Begin { script, allow, deny, .. } => {
                self.script = Some(script).filter(|script| !script.is_empty()).or(self.script.take());
                extend(&mut self.allow, allow);
                extend(&mut self.deny, deny);
                self.policy = Policy::parse(&self.allow, &self.deny, &vocabulary()).unwrap_or_default();
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
        if !refused && call.error.is_none() {
            self.done(call);
        }
        if ON_HANDLES.contains(&call.op.as_str()) {
            return; // what opened it was seen
        }
        let may_do = |subject: &&SubjectLine| self.may(capability, subject, &call.module);
        let is_known = call.subjects.iter().any(|subject| !may_do(&subject));
        let subjects: Vec<&SubjectLine> = call.subjects.iter().filter(|subject| !(refused && is_known && may_do(subject))).collect();
        for subject in subjects {
            match subject.target.as_str() {
                "(secret)" => {
                    self.secret.insert(format!("{} needs {capability}.{}", call.op, subject.right));
                    continue;
                }
                "(handle)" => continue, // what opened it was seen
                _ => {}
            }
            let script = self.script.as_deref().unwrap_or("the script");
            let needs = if refused { &mut self.refused } else { &mut self.needs };
            let key = (format!("{capability}.{}", subject.right), subject.target.clone());
            if needs.len() >= NEEDS_MAX && !needs.contains_key(&key) {
                self.overflowed = true;
                continue;
            }
            needs.entry(key).or_default().note(call, script);
        }
    }
}

impl Observed {
    fn may(&self, capability: &str, subject: &SubjectLine, module: &str) -> bool {
        let target = match VPath::parse(subject.target.as_bytes()) {
            Ok(path) if subject.target.starts_with('/') => Target::Path { path, written: Vec::new() },
            Err(_) if subject.target.is_empty() => Target::Bare,
            _ => Target::Name(subject.target.clone()),
        };
        matches!(self.policy.decide(capability, &Subject::new(subject.right.clone(), target), module), Decision::Allow(_))
    }

    /// Whether the run itself made a directory, or one above it.
    pub fn has_made(&self, path: &str) -> bool {
        std::iter::successors(Some(path), |path| path.rsplit_once('/').map(|(above, _)| above)).any(|path| self.made.contains(path))
    }

    /// What a call did, besides that it needed something.
    fn done(&mut self, call: &CallLine) {
        let paths: Vec<&str> = call.subjects.iter().map(|subject| subject.target.as_str()).collect();
        let argument = call.argument.as_deref().unwrap_or_default();
        match (call.op.as_str(), paths.as_slice()) {
            (MAKES_A_DIRECTORY, [path, ..]) => {
                // A log of an older program does not tell.
                let count = argument.strip_prefix(MADE).and_then(|count| count.parse().ok()).unwrap_or(1);
                self.made.extend(std::iter::successors(Some(*path), |path| path.rsplit_once('/').map(|(above, _)| above)).take(count).map(str::to_owned));
                if count > 0 && random::is_directory(path) {
                    self.random.insert((*path).to_owned());
                }
            }
            ("fs.open", [path, ..]) => {
                let mode = argument.strip_prefix("mode=").unwrap_or_default();
                let exclusive = mode.strip_prefix('=').is_some_and(|flags| flags.contains('e'));
                if exclusive || mode.starts_with(['w', 'x']) || mode.strip_prefix('=').is_some_and(|flags| flags.contains('t')) {
                    self.own.insert((*path).to_owned());
                }
                if exclusive && random::is_file(path) {
                    self.random.insert((*path).to_owned());
                }
            }
            (REMOVES_A_DIRECTORY, [path]) => {
                if !self.has_made(path) {
                    self.removed.insert((*path).to_owned());
                }
            }
            (op, [from, to]) if MOVES.contains(&op) => {
                match self.own.remove(*from) {
                    true => drop(self.own.insert((*to).to_owned())),
                    false => drop(self.own.remove(*to)),
                }
                self.moved.push(((*from).to_owned(), (*to).to_owned(), call.clone()));
            }
            (op, paths) => {
                let written = WRITES_ALL.iter().find(|(own, _)| *own == op).and_then(|(_, at)| paths.get(*at));
                self.own.extend(written.map(|path| (*path).to_owned()));
            }
        }
    }

    /// What was moved and then read was read where it came from, unless the run itself had written it.
    pub fn settle(&mut self) {
        let script = self.script.clone().unwrap_or_else(|| "the script".to_owned());
        for (from, to, call) in self.moved.iter().rev() {
            let read = |path: &str| ("fs.read".to_owned(), path.to_owned());
            if self.needs.contains_key(&read(to)) && !self.own.contains(to) {
                self.needs.entry(read(from)).or_default().note(call, &script);
            }
        }
    }
}

impl Need {
    fn note(&mut self, call: &CallLine, script: &str) {
        self.modules.insert(call.module.clone());
        let is_missing = call.error.as_deref().is_some_and(|error| NOT_THERE.contains(&error));
        self.found |= !is_missing;
        self.missed |= is_missing;
        self.used |= !LOOKS.contains(&call.op.as_str());
        if call.line == 0 {
            return; // when a file was forgotten and not closed, no line does it
        }
        let module = if call.module == "__main__" { script } else { &call.module };
        let place = (module.to_owned(), call.line, call.op.clone());
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
        self.missed |= other.missed;
        self.used |= other.used;
        self.reasons.extend(&other.reasons);
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
