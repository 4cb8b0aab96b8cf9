//! From what was used to a policy: nothing wider than it has to be, in the order of rights and paths, with the lines of the script
//! that need it.

use super::observed::{Need, Observed};
use crate::session::capabilities::vocabulary;
use crate::stdio::visible;
use capability::{Decision, Grant, Policy, Scope, Subject, Target, VPath};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The text of the policy file.
pub fn policy_text(observed: &Observed, name: &str, merge: Option<u32>) -> String {
    let name = visible(name);
    let mut text = format!("# What {name} used, as wicket learn saw it. Another input may need more, and not all that was used\n# must be granted: read it before it is used.\n");
    if observed.overflowed || observed.dropped > 0 {
        text += "# More was used than could be recorded: this policy is not complete.\n";
    }
    let (grants, unwritten) = grants(observed, merge);
    text += &list("allow", grants.iter().map(|(grant, need)| (grant.as_str(), comment(need, &name))));
    if !observed.deny.is_empty() {
        text += &list("deny", observed.deny.iter().map(|rule| (rule.as_str(), String::new())));
    }
    for (grant, need) in unwritten {
        text += &format!("# was not there, and cannot be granted by name: {} # {}\n", visible(&grant), comment(&need, &name));
    }
    for ((right, target), need) in &observed.refused {
        text += &format!("# was refused: {right} {} # {}\n", visible(target), comment(need, &name));
    }
    for secret in &observed.secret {
        text += &format!("# names a secret, which no log holds: {secret}\n");
    }
    text
}

fn list<'a>(key: &str, rules: impl Iterator<Item = (&'a str, String)>) -> String {
    let mut lines = String::new();
    for (rule, comment) in rules {
        let comment = if comment.is_empty() { comment } else { format!(" # {comment}") };
        lines += &format!("    {},{comment}\n", toml_string(rule));
    }
    if lines.is_empty() { format!("\n{key} = []\n") } else { format!("\n{key} = [\n{lines}]\n") }
}

/// `job.py:3 fs.read_text, lib:7 fs.listdir`
fn comment(need: &Need, script: &str) -> String {
    let place = |(module, line, op): &(String, u32, String)| {
        let module = if module == "__main__" { script.to_owned() } else { visible(module) };
        format!("{module}:{line} {op}")
    };
    let mut places: Vec<String> = need.places.iter().map(place).collect();
    if need.more_places {
        places.push("...".to_owned());
    }
    places.join(", ")
}

/// A literal string where one can hold it.
fn toml_string(text: &str) -> String {
    if !text.contains('\'') && !text.chars().any(char::is_control) {
        return if text.contains(['"', '\\']) { format!("'{text}'") } else { format!("\"{text}\"") };
    }
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push_str(&format!("\\u{:04x}", c as u32)),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

type Texts = Vec<(String, Need)>;

/// The grants, and those that cannot be written.
fn grants(observed: &Observed, merge: Option<u32>) -> (Texts, Texts) {
    let vocabulary = vocabulary();
    let policy = Policy::parse(&observed.allow, &observed.deny, &vocabulary).unwrap_or_default();
    let mut by_right: BTreeMap<&str, BTreeMap<&str, &Need>> = BTreeMap::new();
    let mut overlays: BTreeMap<String, Need> = BTreeMap::new();
    for ((right, target), need) in &observed.needs {
        // What went into an overlay needs the overlay, and no right to write in place.
        match overlay_of(&policy, right, target, need) {
            Some(grant) => overlays.entry(grant.to_string()).or_default().join(need),
            None => drop(by_right.entry(right).or_default().insert(target, need)),
        }
    }
    let written: BTreeSet<VPath> = observed.needs.keys().filter(|(right, _)| right == "fs.write").filter_map(|(_, target)| VPath::parse(target.as_bytes()).ok()).collect();
    let (mut grants, mut unwritten) = (Texts::from_iter(overlays), Texts::new());
    grants.extend(policy.allows().iter().filter(|grant| grant.amount().is_some()).map(|grant| (grant.to_string(), Need::default())));
    for (full, needs) in by_right {
        let Some((capability, right)) = full.split_once('.') else { continue };
        let suggest = |target: Target| policy.suggest(capability, &Subject::new(right.to_owned(), target));
        match vocabulary.scope(capability, right) {
            Some(Scope::Path) => {
                for (path, need) in places(&needs, &made(observed, &needs, &policy, capability), merge) {
                    let is_written = written.contains(&path);
                    let text = suggest(Target::Path { written: path.as_bytes().to_vec(), path });
                    let needs_to_be_there = right != "write" && !is_written;
                    match if needs_to_be_there { openable(&text, full) } else { Some(text.clone()) } {
                        Some(text) => grants.push((narrowed(text, &need, observed), need)),
                        None => unwritten.push((text, need)),
                    }
                }
            }
            Some(Scope::Name) => {
                for (target, need) in needs {
                    grants.push((narrowed(suggest(Target::Name(target.to_owned())), need, observed), need.copied()));
                }
            }
            Some(Scope::Overlay | Scope::Amount) => {} // no op needs these by name
            Some(Scope::Bare) => {
                for need in needs.values() {
                    grants.push((narrowed(full.to_owned(), need, observed), need.copied()));
                }
            }
            None => unwritten.push((format!("{full}, which this program does not know"), needs.values().next().map(|need| need.copied()).unwrap_or_default())),
        }
    }
    (grants, unwritten)
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

/// The places that have to be granted: none lies in another. What lies in a directory that the run made is granted with that
/// directory, which is not there when the next run begins.
fn places(needs: &BTreeMap<&str, &Need>, made: &[VPath], merge: Option<u32>) -> Vec<(VPath, Need)> {
    let mut places: BTreeMap<VPath, Need> = BTreeMap::new();
    for (target, need) in needs {
        let Ok(path) = VPath::parse(target.as_bytes()) else { continue };
        let above = made.iter().filter(|dir| path.below(dir).is_some()).min_by_key(|dir| dir.depth());
        places.entry(above.cloned().unwrap_or(path)).or_default().join(need);
    }
    if let Some(count) = merge {
        places = merged(places, count as usize);
    }
    let mut kept: Vec<(VPath, Need)> = Vec::new();
    // In this order what lies in a directory comes behind it, though not at once: `a`, `a-b`, `a/c`.
    for (path, need) in places {
        match kept.iter_mut().find(|(above, own)| path.below(above).is_some() && own.found) {
            Some((_, own)) => own.join(&need),
            None => kept.push((path, need)),
        }
    }
    kept
}

/// Directories that the run made: by calls that the log has, and those above them that are younger than the run.
fn made(observed: &Observed, needs: &BTreeMap<&str, &Need>, policy: &Policy, capability: &str) -> Vec<VPath> {
    let parse = |path: &str| VPath::parse(path.as_bytes()).ok();
    let mut made: Vec<VPath> = observed.made.iter().filter_map(|path| parse(path)).collect();
    let Some(began) = observed.began else { return made };
    let is_young = |path: &VPath| {
        let target = Target::Path { path: path.clone(), written: path.as_bytes().to_vec() };
        let text = policy.suggest(capability, &Subject::new("read", target));
        let host = Grant::parse(&text, &vocabulary()).ok()?.first()?.place()?.host.clone();
        Some(std::fs::metadata(host).ok().filter(std::fs::Metadata::is_dir)?.created().ok()? >= began)
    };
    let above: BTreeSet<VPath> = needs.keys().filter_map(|path| parse(path)).flat_map(|path| std::iter::successors(Some(path.parent()), |path| (!path.is_root()).then(|| path.parent()))).collect();
    made.extend(above.into_iter().filter(|path| !path.is_root() && is_young(path).unwrap_or(false)));
    made
}

/// Directories of which so many files were used, in the files' place.
fn merged(places: BTreeMap<VPath, Need>, count: usize) -> BTreeMap<VPath, Need> {
    let mut siblings: BTreeMap<VPath, usize> = BTreeMap::new();
    for path in places.keys() {
        *siblings.entry(path.parent()).or_default() += 1;
    }
    let mut merged: BTreeMap<VPath, Need> = BTreeMap::new();
    for (path, need) in places {
        let parent = path.parent();
        let place = if siblings.get(&parent).is_some_and(|found| *found >= count) { parent } else { path };
        merged.entry(place).or_default().join(&need);
    }
    merged
}

/// A grant that does not let a run begin where its place is not there is written as a pattern that only this name matches, below a
/// directory that is there.
fn openable(text: &str, right: &str) -> Option<String> {
    let grant = Grant::parse(text, &vocabulary()).ok()?.into_iter().next()?;
    let host = &grant.place()?.host;
    if Path::new(host).exists() {
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

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if "\\=,*?[ ".contains(c) {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

impl Need {
    fn copied(&self) -> Need {
        let mut copy = Need::default();
        copy.join(self);
        copy
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use capability::{AuditLine, CallLine, SubjectLine};

    fn call(module: &str, line: u32, op: &str, right: &str, target: &str, error: Option<&str>) -> AuditLine {
        AuditLine::Call(CallLine {
            run: String::new(),
            seq: 1,
            time: String::new(),
            module: module.into(),
            line,
            op: op.into(),
            subjects: vec![SubjectLine { right: right.into(), target: target.into() }],
            argument: None,
            verdict: if error == Some("PermissionError") { "refused" } else { "would-refuse" }.into(),
            rule: None,
            error: error.map(str::to_owned),
            cost: 1,
            request_bytes: 0,
            reply_bytes: 0,
            duration_ns: 0,
            hash: String::new(),
        })
    }

    fn allow(calls: Vec<AuditLine>, merge: Option<u32>) -> Vec<String> {
        let mut observed = Observed::default();
        calls.into_iter().for_each(|line| observed.add(line));
        let text = policy_text(&observed, "job.py", merge);
        crate::policy_file::PolicyFile::parse("p", &text).unwrap_or_else(|error| panic!("{error}\n{text}")).allow_texts()
    }

    #[test]
    fn files_stay_files_and_a_directory_covers_what_is_in_it() {
        let read = |line, path: &str| call("__main__", line, "fs.read_text", "read", path, None);
        assert_eq!(allow(vec![read(1, "/app/src/lib.rs"), read(2, "/app/src/main.rs"), read(3, "/etc/hosts")], None), ["fs.read=src/lib.rs", "fs.read=src/main.rs", "fs.read=/etc/hosts"]);
        assert_eq!(allow(vec![read(1, "/app/src/lib.rs"), read(2, "/app/src"), read(3, "/app/src/command/run.rs")], None), ["fs.read=src"]);
        assert_eq!(allow(vec![read(1, "/app/src/lib.rs"), read(2, "/app/src/main.rs"), read(3, "/app/Cargo.toml")], Some(2)), ["fs.read=Cargo.toml", "fs.read=src"]);
    }

    #[test]
    fn what_the_run_made_is_granted_with_its_directory() {
        let calls = vec![
            call("__main__", 1, "fs.mkdir", "write", "/app/none-yet", None),
            call("__main__", 2, "fs.write_text", "write", "/app/none-yet/a", None),
            call("__main__", 3, "fs.read_text", "read", "/app/none-yet/a", None),
            call("__main__", 4, "fs.write_text", "write", "/app/new.txt", None),
            call("__main__", 5, "fs.read_text", "read", "/app/new.txt", None),
        ];
        assert_eq!(allow(calls, None), ["fs.read=new.txt", "fs.read=none-yet", "fs.write=new.txt", "fs.write=none-yet"]);
    }

    #[test]
    fn a_path_that_is_not_there_is_granted_by_a_pattern_that_only_it_matches() {
        let probe = |path: &str| call("__main__", 1, "fs.exists", "read", path, Some("FileNotFoundError"));
        let texts = allow(vec![probe("/app/src/local.cfg"), probe("/app/none/x y.cfg"), probe("/none-such/[1]")], None);
        assert_eq!(texts, [r"fs.read=non[e]/x\ y.cfg", "fs.read=src/local.cf[g]", r"fs.read=/none-suc[h]/\[1]"]);
        let vocabulary = vocabulary();
        let policy = Policy::parse(&texts, &[], &vocabulary).unwrap();
        for (path, granted) in [("src/local.cfg", true), ("src/local.cfh", false), ("none/x y.cfg", true), ("none", false), ("/none-such/[1]", true), ("/none-such/1", false)] {
            let subject = Subject::path("read", VPath::parse(path.as_bytes()).unwrap());
            assert_eq!(matches!(policy.decide("fs", &subject, "m"), capability::Decision::Allow(_)), granted, "{path}");
        }
    }

    #[test]
    fn what_went_into_an_overlay_needs_the_overlay() {
        let mut observed = Observed { allow: vec!["fs.overlay=data".into(), "fs.quota=1MB".into()], ..Observed::default() };
        observed.add(call("__main__", 1, "fs.write_text", "write", "/app/data/new", None));
        observed.add(call("__main__", 2, "fs.read_text", "read", "/app/data/a", None));
        observed.add(call("__main__", 3, "fs.read_text", "read", "/app/Cargo.toml", None));
        let text = policy_text(&observed, "job.py", None);
        let allow = crate::policy_file::PolicyFile::parse("p", &text).unwrap().allow_texts();
        assert_eq!(allow, ["fs.overlay=data", "fs.quota=1MB", "fs.read=Cargo.toml"], "{text}");
    }

    #[test]
    fn where_modules_share_a_run_each_gets_its_own() {
        let calls = vec![
            call("loader", 7, "fs.read_text", "read", "/app/Cargo.toml", None),
            call("__main__", 2, "clock.sleep", "sleep", "", None),
            call("loader", 8, "clock.sleep", "sleep", "", None),
        ];
        assert_eq!(allow(calls, None), ["clock.sleep", "fs.read=Cargo.toml for loader"]);
    }

    #[test]
    fn what_was_refused_is_told_and_not_granted() {
        let mut observed = Observed::default();
        observed.add(call("__main__", 4, "fs.read_text", "read", "/etc/shadow", Some("PermissionError")));
        let text = policy_text(&observed, "job.py", None);
        assert!(text.contains("allow = []") && text.contains("# was refused: fs.read /etc/shadow # job.py:4 fs.read_text\n"), "{text}");
    }
}
