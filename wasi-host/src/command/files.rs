//! The files that the command reads and writes about a run. What is written anew may not be any of the others: that one would be lost
//! before the run begins.

use super::message::Failure;
use super::options::{LearnOptions, RunOptions};
use super::record_file;
use super::secret;
use rustix::fs::Stat;
use std::ffi::OsString;
use std::fs::{self, Metadata};
use std::os::fd::BorrowedFd;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

/// Links to what is not there yet are followed so far.
const LINKS_MAX: usize = 40;

/// What a file is for, and where it is.
struct Named<'a> {
    what: &'static str,
    path: &'a Path,
}

/// Where a file is, under whatever name.
#[derive(PartialEq, Eq)]
enum Place {
    /// A regular file: device and inode. Pipes, terminals and `/dev/null` may be shared.
    File(u64, u64),
    /// None yet: its directory, and its name in there.
    New(u64, u64, OsString),
}

/// Tells before anything is made when two files of a run are the same.
pub fn check(options: &RunOptions) -> Result<(), Failure> {
    let (reports, authority) = (&options.reports, &options.authority);
    let record_key = record_file::key_path(reports);
    let secrets = secret::files(&authority.secret);
    let written = [
        ("report", reports.report.as_deref()),
        ("audit log", reports.audit.as_deref()),
        ("record", reports.record.as_deref()),
        ("record's key", record_key.as_deref()),
        ("overlay's changes", reports.overlay_out.as_deref()),
    ];
    let script = options.script.first().filter(|_| options.code.is_none()).map(Path::new);
    let mut others = vec![("script", script), ("policy to keep to", authority.policy_lock.as_deref()), ("store", authority.given.kv.as_deref()), ("engine", options.engine.as_deref())];
    others.extend(authority.rules.policy.iter().map(|path| ("policy", Some(path.as_path()))));
    others.extend(secrets.iter().map(|path| ("secret", Some(path.as_path()))));
    check_apart(&named(&written), &named(&others))
}

/// The same for `wicket learn`, which writes a policy when the run is over.
pub fn check_learned(options: &LearnOptions) -> Result<(), Failure> {
    let secrets = secret::files(&options.secret);
    let script = options.script.first().filter(|_| options.code.is_none()).map(Path::new);
    let mut others = vec![("script", script), ("audit log", options.from.as_deref()), ("store", options.given.kv.as_deref()), ("engine", options.engine.as_deref())];
    others.extend(secrets.iter().map(|path| ("secret", Some(path.as_path()))));
    check_apart(&named(&[("learned policy", options.to.as_deref())]), &named(&others))
}

fn named<'a>(files: &[(&'static str, Option<&'a Path>)]) -> Vec<Named<'a>> {
    files.iter().filter_map(|(what, path)| path.map(|path| Named { what, path })).collect()
}

fn check_apart(written: &[Named<'_>], others: &[Named<'_>]) -> Result<(), Failure> {
    let streams = [("standard input", rustix::stdio::stdin()), ("standard output", rustix::stdio::stdout()), ("standard error", rustix::stdio::stderr())];
    let streams: Vec<_> = streams.into_iter().filter_map(|(what, fd)| Some((what, of_stream(fd)?))).collect();
    for (at, file) in written.iter().enumerate() {
        let Some(place) = place(file.path, LINKS_MAX) else { continue };
        let same = written.iter().skip(at + 1).chain(others).find(|other| self::place(other.path, LINKS_MAX).as_ref() == Some(&place));
        let stream = streams.iter().find(|(_, other)| *other == place);
        let Some(other) = same.map(|other| format!("the {}", other.what)).or(stream.map(|(what, _)| (*what).to_owned())) else { continue };
        let told = format!("the {} '{}' and {other} are the same file", file.what, file.path.display());
        return Err(Failure::usage(told).hint(format!("name another file for the {}", file.what)));
    }
    Ok(())
}

fn place(path: &Path, links: usize) -> Option<Place> {
    if let Ok(found) = fs::metadata(path) {
        return of_file(&found);
    }
    if let Ok(target) = fs::read_link(path) {
        return place(&directory(path).join(target), links.checked_sub(1)?);
    }
    let parent = fs::metadata(directory(path)).ok()?;
    Some(Place::New(parent.dev(), parent.ino(), path.file_name()?.to_owned()))
}

fn directory(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}

fn of_file(found: &Metadata) -> Option<Place> {
    found.is_file().then(|| Place::File(found.dev(), found.ino()))
}

fn of_stream(fd: BorrowedFd<'_>) -> Option<Place> {
    let Stat { st_dev, st_ino, st_mode, .. } = rustix::fs::fstat(fd).ok()?;
    rustix::fs::FileType::from_raw_mode(st_mode).is_file().then_some(Place::File(st_dev, st_ino))
}
