//! Directories that the script only looked at. On the way to what is granted that needs no grant, and above the script's own place it
//! must not become one of all that lies there.

use super::grants::Needs;
use super::names::escaped;
use super::observed::{Need, Observed};
use capability::VPath;
use std::path::{Path, PathBuf};

/// Looks at directories, deepest first: what makes a way of one makes ways of those above it.
pub type Ways = Vec<(VPath, Need)>;

/// A name that nothing has: its grant gives nothing, and may be looked for.
const NO_NAME: &str = ".[.]";
const REASON: &str = "no name matches, so that it gives nothing but a look at the directory";

/// Takes the looks at what may be a way out of the needs.
pub fn take(needs: &mut Needs<'_>, observed: &Observed, host: impl Fn(&VPath) -> Option<String>) -> Ways {
    let paths: Vec<VPath> = needs.keys().filter_map(|target| VPath::parse(target.as_bytes()).ok()).collect();
    let is_way = |target: &str, need: &Need| {
        let path = VPath::parse(target.as_bytes()).ok().filter(|_| !need.used && !need.missed && !observed.has_made(target))?;
        let place = host(&path)?;
        let leads_on = || paths.iter().any(|other| *other != path && other.below(&path).is_some());
        (Path::new(&place).is_dir() && (is_above(&path, &place) || leads_on())).then_some(path)
    };
    let mut ways: Ways = needs.iter().filter_map(|(target, need)| Some((is_way(target, need)?, (*need).clone()))).collect();
    needs.retain(|target, need| is_way(target, need).is_none());
    ways.sort_by_key(|(path, _)| std::cmp::Reverse(path.depth()));
    ways
}

/// What lets a directory be looked at and gives nothing; `None` for those that the script's place does not lie in.
pub fn nothing_in(path: &VPath, host: &str, need: &mut Need) -> Option<String> {
    if !is_above(path, host) {
        return None;
    }
    need.reasons.insert(REASON);
    // In the script's tree the working directory lies in the root, and a mount of the root would be one of the host's.
    let directory = if VPath::cwd().below(path).is_some() { "." } else { host };
    Some(if directory == "." { NO_NAME.to_owned() } else { format!("{}/{NO_NAME}", escaped(directory)) })
}

/// Whether the script's place lies in a directory, in its own tree or on the host, or is it.
fn is_above(path: &VPath, host: &str) -> bool {
    VPath::cwd().below(path).is_some() || working_directory().is_some_and(|own| std::fs::canonicalize(host).is_ok_and(|host| own.starts_with(host)))
}

/// Whether a place of the host holds the working directory and more.
pub fn is_wide(host: &str) -> bool {
    let found = std::fs::canonicalize(host).ok().zip(working_directory());
    found.is_some_and(|(host, own)| own != host && own.starts_with(&host))
}

fn working_directory() -> Option<PathBuf> {
    std::fs::canonicalize(".").ok()
}
