//! Landlock: of the file system, the worker reaches what `fs` was granted, with the rights that the grants give, and nothing else. What
//! the policy judges more finely (denials, patterns) the door judges inside of that.

use capability::{Grant, Policy};
use landlock::{ABI, Access, AccessFs, AccessNet, BitFlags, CompatLevel, Compatible, PathBeneath, PathFd, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetStatus, Scope};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The oldest form that is enough: before it, whoever may not write a file could still cut it off.
const NEEDED: ABI = ABI::V3;
/// Forms that add something for which there is another layer too: devices, the network, signals to other processes.
const WELCOME: ABI = ABI::V6;

/// A place of the host and what may be done beneath it.
#[derive(Debug, PartialEq, Eq)]
struct Reach {
    path: PathBuf,
    rights: BitFlags<AccessFs>,
}

pub fn restrict(policy: &Policy) -> Result<(), String> {
    let applied = apply(policy).map_err(|error| format!("Landlock: {error} (it needs Linux 6.2 and to be on: the boot option lsm= may leave it out)"))?;
    match applied {
        RulesetStatus::NotEnforced => Err("Landlock is off (it needs Linux 6.2 and to be on: the boot option lsm= may leave it out)".to_owned()),
        RulesetStatus::FullyEnforced | RulesetStatus::PartiallyEnforced => Ok(()),
    }
}

fn apply(policy: &Policy) -> Result<RulesetStatus, landlock::RulesetError> {
    let ruleset = Ruleset::default()
        .set_compatibility(CompatLevel::HardRequirement)
        .handle_access(AccessFs::from_all(NEEDED))?
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(WELCOME))?
        .handle_access(AccessNet::from_all(WELCOME))?
        .scope(Scope::from_all(WELCOME))?;
    let mut created = ruleset.create()?;
    for Reach { path, rights } in reaches(policy) {
        // A place that cannot be opened is told by whoever opens it next, with the grant that names it.
        if let Ok(place) = PathFd::new(&path) {
            created = created.add_rule(PathBeneath::new(place, rights))?;
        }
    }
    Ok(created.restrict_self()?.ruleset)
}

/// What the grants of a policy reach, each place once.
fn reaches(policy: &Policy) -> Vec<Reach> {
    let mut places: BTreeMap<PathBuf, BitFlags<AccessFs>> = BTreeMap::new();
    for grant in policy.allows().iter().filter(|grant| grant.capability() == "fs") {
        let Some(place) = grant.place() else { continue };
        let host = Path::new(&place.host);
        let path = std::fs::canonicalize(host).unwrap_or_else(|_| host.to_owned());
        *places.entry(path).or_default() |= rights(grant);
        // A link that may be written is itself what is removed and renamed.
        if host.is_symlink()
            && rights(grant).contains(AccessFs::WriteFile)
            && let (Ok(parent), Some(name)) = (std::fs::canonicalize(directory_of(host)), host.file_name())
        {
            *places.entry(parent.join(name)).or_default() |= rights(grant);
        }
    }
    places.into_iter().map(|(path, rights)| reach(path, rights)).collect()
}

/// What is no directory and may be written is made anew when it is replaced, in its directory: that is then what is reached.
fn reach(path: PathBuf, rights: BitFlags<AccessFs>) -> Reach {
    if path.is_dir() {
        return Reach { path, rights };
    }
    match rights.contains(AccessFs::WriteFile) {
        true => Reach { path: directory_of(&path), rights },
        false => Reach { path, rights: rights & AccessFs::from_file(WELCOME) },
    }
}

fn directory_of(path: &Path) -> PathBuf {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    parent.to_owned()
}

/// Who writes or appends may also list: leftovers of killed runs are looked for, and directories are opened to be synced.
fn rights(grant: &Grant) -> BitFlags<AccessFs> {
    let listing = BitFlags::from(AccessFs::ReadDir);
    match grant.right() {
        "write" => listing | AccessFs::WriteFile | AccessFs::Truncate | AccessFs::MakeReg | AccessFs::MakeDir | AccessFs::RemoveFile | AccessFs::RemoveDir | AccessFs::Refer,
        "append" => listing | AccessFs::WriteFile | AccessFs::MakeReg,
        // An overlay keeps in memory what is written.
        _ => listing | AccessFs::ReadFile,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::capabilities::vocabulary;

    fn reached(grants: &[String]) -> Vec<Reach> {
        reaches(&Policy::parse(grants, &[], &vocabulary()).unwrap())
    }

    #[test]
    fn a_grant_reaches_its_place_with_its_rights() {
        let dir = tempfile::tempdir().unwrap();
        let place = dir.path().canonicalize().unwrap();
        std::fs::write(place.join("file"), "").unwrap();
        let shown = place.display();
        let looking = AccessFs::ReadDir | AccessFs::ReadFile;
        assert_eq!(reached(&[format!("fs.read=/in={shown}")]), [Reach { path: place.clone(), rights: looking }]);
        assert_eq!(reached(&[format!("fs.overlay=/in={shown}")]), [Reach { path: place.clone(), rights: looking }]);
        assert_eq!(reached(&[format!("fs.read=/in={shown}/file")]), [Reach { path: place.join("file"), rights: AccessFs::ReadFile.into() }]);
        let [written] = &reached(&[format!("fs.write=/in={shown}/file")])[..] else { panic!() };
        assert_eq!(written.path, place);
        assert!(!written.rights.intersects(AccessFs::ReadFile | AccessFs::Execute | AccessFs::MakeSym));
        let both = reached(&[format!("fs.read=/in={shown}/new"), format!("fs.write=/in={shown}/new")]);
        assert!(matches!(&both[..], [one] if one.path == place && one.rights.contains(AccessFs::ReadFile | AccessFs::WriteFile)), "what is yet to be made: {both:?}");
        let [appended] = &reached(&[format!("fs.append=/in={shown}")])[..] else { panic!() };
        assert!(!appended.rights.intersects(AccessFs::ReadFile | AccessFs::Truncate | AccessFs::RemoveFile));
    }

    #[test]
    fn what_is_no_file_reaches_nothing() {
        assert_eq!(reached(&["clock.wall".to_owned(), "env.read=HOME".to_owned(), "fs.quota=1MB".to_owned()]), []);
    }
}
