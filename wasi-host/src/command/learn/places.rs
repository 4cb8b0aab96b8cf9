//! The places that have to be granted: files, directories, and names that are made up anew in every run.

use super::grants::{Needs, has_a_mount, openable};
use super::names::{escaped, only};
use super::observed::{Need, Observed};
use super::random;
use crate::session::capabilities::vocabulary;
use capability::{Grant, VPath};
use std::collections::BTreeMap;
use std::path::Path;

/// A place and why it is needed.
pub struct Place {
    pub path: VPath,
    pub need: Need,
    form: Form,
    /// The directory that it has to be granted in, by a pattern, and not by itself.
    lifted: Option<VPath>,
    /// What was there was moved away, and was a file.
    was_file: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Form {
    Plain,
    /// The path's last name stands for all that are made up like it.
    RandomFile,
    /// The same with all that is in it.
    RandomDirectory,
}

/// What stands for the made-up part of a name.
const ANY: &str = "????????";

/// None of the places lies in another. What lies in a directory that the run made is granted with that directory, which is not there
/// when the next run begins.
pub fn places(observed: &Observed, needs: &Needs<'_>, merge: Option<u32>) -> Vec<Place> {
    let made: Vec<VPath> = observed.made.iter().filter_map(|path| VPath::parse(path.as_bytes()).ok()).collect();
    let mut places: BTreeMap<(VPath, Form), Need> = BTreeMap::new();
    for (target, need) in needs {
        let Ok(path) = VPath::parse(target.as_bytes()) else { continue };
        let above = made.iter().filter(|dir| path.below(dir).is_some()).min_by_key(|dir| dir.depth());
        let place = above.cloned().unwrap_or(path);
        places.entry(masked(place, observed, above.is_some())).or_default().join(need);
    }
    if let Some(count) = merge {
        places = merged(places, count as usize);
    }
    let mut kept: Vec<Place> = Vec::new();
    // In this order what lies in a directory comes behind it, though not at once: `a`, `a-b`, `a/c`.
    for ((path, form), need) in places {
        match kept.iter_mut().find(|above| above.form == Form::Plain && lies_in(&path, &above.path) && above.need.found) {
            Some(above) => above.need.join(&need),
            None => kept.push(Place { path, need, form, lifted: None, was_file: false }),
        }
    }
    kept
}

/// Whether one path shows what is in another. The working directory lies in the root by its name, and is elsewhere on the host.
pub fn lies_in(path: &VPath, above: &VPath) -> bool {
    path.below(above).is_some() && (!above.is_root() || path.below(&VPath::cwd()).is_none())
}

/// The same name for all names that are made up alike.
fn masked(path: VPath, observed: &Observed, is_directory: bool) -> (VPath, Form) {
    let name = path.name().and_then(|name| std::str::from_utf8(name).ok());
    let is_random = std::str::from_utf8(path.as_bytes()).is_ok_and(|path| observed.random.contains(path));
    match name.filter(|_| is_random).and_then(random::parts) {
        Some((before, after)) => {
            let masked = path.parent().join(format!("{before}{ANY}{after}").as_bytes());
            (masked, if is_directory { Form::RandomDirectory } else { Form::RandomFile })
        }
        None => (path, Form::Plain),
    }
}

/// Directories of which so many files were used, in the files' place.
fn merged(places: BTreeMap<(VPath, Form), Need>, count: usize) -> BTreeMap<(VPath, Form), Need> {
    let mut siblings: BTreeMap<VPath, usize> = BTreeMap::new();
    for (path, _) in places.keys() {
        *siblings.entry(path.parent()).or_default() += 1;
    }
    let mut merged: BTreeMap<(VPath, Form), Need> = BTreeMap::new();
    for ((path, form), need) in places {
        let parent = path.parent();
        let is_one_of_many = siblings.get(&parent).is_some_and(|found| *found >= count);
        merged.entry(if is_one_of_many { (parent, Form::Plain) } else { (path, form) }).or_default().join(&need);
    }
    merged
}

impl Place {
    /// Whether what covers this place covers another, for all modules that need the other.
    pub fn includes(&self, other: &Place) -> bool {
        let covers = if self.form == Form::Plain { lies_in(&other.path, &self.path) } else { (&self.path, self.form) == (&other.path, other.form) };
        covers && other.need.modules.is_subset(&self.need.modules)
    }

    /// The grant of it, or where none can be written what would have been granted. `text` gives the grant of one path.
    pub fn grant(&self, right: &str, text: impl Fn(&VPath) -> String, is_made: bool) -> Result<String, String> {
        let plain = text(&self.path);
        if let Some(above) = &self.lifted {
            return Ok(self.pattern_in(above, right, &text).unwrap_or_else(|| text(above)));
        }
        match self.form {
            Form::Plain => openable(&plain, right, is_made).ok_or(plain),
            Form::RandomFile => pattern(&text(&self.path.parent()), right, &self.path, "").ok_or(plain),
            Form::RandomDirectory => pattern(&text(&self.path.parent()), right, &self.path, "/**").ok_or(plain),
        }
    }
}

impl Place {
    /// From now on it is granted in a directory above it.
    pub fn lift(&mut self, above: &VPath, reason: &'static str, was_file: bool) {
        self.lifted = Some(above.clone());
        self.was_file |= was_file;
        self.need.reasons.insert(reason);
    }

    /// Whether it is granted by its own path, with all that lies in it.
    pub fn is_plain(&self) -> bool {
        self.form == Form::Plain && self.lifted.is_none()
    }

    /// The pattern that only this place matches, with all that may lie in it where it is no file.
    fn pattern_in(&self, above: &VPath, right: &str, text: &impl Fn(&VPath) -> String) -> Option<String> {
        let directory = directory_of(&text(above))?;
        let names: Vec<&str> = std::str::from_utf8(self.path.below(above)?).ok()?.split('/').collect();
        let last = names.len().checked_sub(1)?;
        let mut pattern = directory.clone();
        for (at, name) in names.iter().enumerate() {
            let made_up = name.split_once(ANY).filter(|_| at == last && self.form != Form::Plain);
            pattern += &match made_up {
                Some((before, after)) => format!("{}{ANY}{}", escaped(before), escaped(after)),
                None if at == 0 => only(name)?,
                None => escaped(name),
            };
            pattern += if at == last { "" } else { "/" };
        }
        let host = host_of(&text(&self.path))?;
        let is_file = self.form == Form::RandomFile || (self.form == Form::Plain && (self.was_file || Path::new(&host).is_file()));
        Some(format!("{right}={pattern}{}", if is_file { "" } else { "/**" }))
    }
}

/// The place of the host that a grant's text names.
pub fn host_of(text: &str) -> Option<String> {
    Some(Grant::parse(text, &vocabulary()).ok()?.into_iter().next()?.place()?.host.clone())
}

/// How patterns begin in a directory that is granted by this text; a mount of its own has no patterns.
fn directory_of(text: &str) -> Option<String> {
    let grant = Grant::parse(text, &vocabulary()).ok()?.into_iter().next()?;
    let place = grant.place()?;
    let plain = Grant::path(grant.capability(), grant.right(), &place.mount, &place.host);
    if plain.to_string() != text || has_a_mount(text) || !Path::new(&place.host).is_dir() {
        return None;
    }
    Some(match place.host.as_str() {
        "." => String::new(),
        host => format!("{}/", escaped(host.trim_end_matches('/'))),
    })
}

/// The pattern of the names that are made up like the last one of a path, in a directory that is granted by this text.
fn pattern(directory: &str, right: &str, path: &VPath, below: &str) -> Option<String> {
    let above = directory_of(directory)?;
    let (before, after) = std::str::from_utf8(path.name()?).ok()?.split_once(ANY)?;
    Some(format!("{right}={above}{}{ANY}{}{below}", escaped(before), escaped(after)))
}
