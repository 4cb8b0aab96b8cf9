//! What a run moves or removes cannot be a mount of its own: a directory that is granted by its name is one, and two files that are granted
//! by their names lie in two. They are granted by patterns, in a directory above them.

use super::observed::Observed;
use super::places::Place;
use capability::VPath;
use std::collections::BTreeMap;
use std::path::Path;

/// Something that is moved or removed, and the directory where its grants may begin.
pub struct Carried {
    path: VPath,
    above: VPath,
    reason: &'static str,
}

const REMOVED: &str = "a directory that is granted by its name cannot be removed";
const MOVED: &str = "a directory that is granted by its name cannot be moved";
const ACROSS: &str = "files that are granted by their names cannot be moved to another directory";

/// `host` tells where the host has a path.
pub fn carried(observed: &Observed, host: impl Fn(&VPath) -> Option<String>) -> Vec<Carried> {
    let mut found = Vec::new();
    for path in observed.removed.iter().filter_map(|path| parse(path)) {
        found.push(Carried { above: path.parent(), path, reason: REMOVED });
    }
    let is_directory = |path: &str| parse(path).and_then(|path| host(&path)).is_some_and(|host| Path::new(&host).is_dir());
    for (at, (from, to, _)) in observed.moved.iter().enumerate() {
        let moved_on = observed.moved.iter().skip(at + 1).fold(to, |last, (from, to, _)| if last == from { to } else { last });
        let is_directory = is_directory(moved_on) || observed.removed.contains(moved_on);
        let (Some(from), Some(to)) = (parse(from), parse(to)) else { continue };
        if is_directory || from.parent() != to.parent() {
            let above = in_common(&from.parent(), &to.parent());
            let reason = if is_directory { MOVED } else { ACROSS };
            found.extend([from, to].map(|path| Carried { path, above: above.clone(), reason }));
        }
    }
    found
}

fn parse(path: &str) -> Option<VPath> {
    VPath::parse(path.as_bytes()).ok()
}

fn in_common(one: &VPath, other: &VPath) -> VPath {
    let mut above = one.clone();
    while other.below(&above).is_none() {
        above = above.parent();
    }
    above
}

/// Lifts what would be mounted at what is carried, on the way to it from the directory, or in it. `mount` tells where a place is.
pub fn lift(by_right: &mut BTreeMap<&str, Vec<Place>>, carried: &[Carried], mount: impl Fn(&str, &Place) -> Option<VPath>) {
    // What was lifted for one may be in another's way. Each time it comes to lie higher.
    let mut goes_on = !carried.is_empty();
    while goes_on {
        goes_on = false;
        for (right, places) in by_right.iter_mut() {
            for place in places {
                let Some(mount) = mount(right, place) else { continue };
                if let Some(carried) = carried.iter().filter(|carried| carried.is_hindered_by(&mount)).min_by_key(|carried| carried.above.depth()) {
                    let is_file = place.path == carried.path && carried.reason == ACROSS;
                    place.lift(&carried.above, carried.reason, is_file);
                    goes_on = true;
                }
            }
        }
    }
}

impl Carried {
    fn is_hindered_by(&self, mount: &VPath) -> bool {
        let is_lower = *mount != self.above && mount.below(&self.above).is_some();
        is_lower && (self.path.below(mount).is_some() || mount.below(&self.path).is_some())
    }
}
