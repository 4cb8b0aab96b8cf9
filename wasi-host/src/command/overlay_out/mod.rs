//! `--overlay-out FILE`: what a script changed in overlays, as a patch or as an archive.

mod binary;
mod patch;
mod tar;

use super::log_file::LogFile;
use super::message::{Failure, say};
use super::source::words;
use crate::plan::RunPlan;
use crate::session::capabilities;
use capability::Policy;
use capability_fs::{Change, Overlays};
use std::io::{self, BufWriter, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::{Component, Path, PathBuf};

/// Where the changes go, and in which form.
#[derive(Clone)]
pub struct OverlayOut {
    path: PathBuf,
    file: LogFile,
    form: Form,
    overlays: Overlays,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Patch,
    Tar,
}

impl OverlayOut {
    /// Makes the file. A name that says no form, and a run without an overlay, are mistakes.
    pub fn create(path: &Path, plan: &RunPlan, overlays: &Overlays) -> Result<OverlayOut, Failure> {
        let form = Form::of(path)?;
        let policy = Policy::parse(&plan.allow, &plan.deny, &capabilities::vocabulary()).map_err(|error| super::rules::wrong_grant(&error))?;
        if !policy.allows().iter().any(|grant| grant.is_overlay()) {
            return Err(Failure::usage("--overlay-out has nothing to write: no overlay is granted").hint("grant one with --allow fs.overlay=PATH"));
        }
        let file = LogFile::create("overlay's changes", path)?;
        Ok(OverlayOut { path: path.to_owned(), file, form, overlays: overlays.clone() })
    }

    /// Writes the changes; tells whether they are all there.
    pub fn write(&self) -> bool {
        let written = self.file.begin().and_then(|()| self.overlays.changes()).and_then(|changes| {
            let mut out = BufWriter::new(self.file.clone());
            match self.form {
                Form::Patch => patch::write(&changes, &mut out)?,
                Form::Tar => tar::write(&changes, &mut out)?,
            }
            out.flush()
        });
        if let Err(error) = &written {
            say(&format!("the overlay's changes could not be written to '{}': {}", self.path.display(), words(error)));
        }
        written.is_ok()
    }
}

impl Form {
    fn of(path: &Path) -> Result<Form, Failure> {
        match path.extension().map(|extension| extension.to_ascii_lowercase()).as_deref().and_then(|extension| extension.to_str()) {
            Some("patch" | "diff") => Ok(Form::Patch),
            Some("tar") => Ok(Form::Tar),
            _ => Err(Failure::usage(format!("'{}' does not say what to write", path.display())).hint("a name that ends in .patch or .diff gets a patch, one that ends in .tar an archive")),
        }
    }
}

/// What a path is called in a patch or archive, which names nothing absolute and nothing above: the host's path where it is relative to
/// the working directory, else the script's.
fn name(change: &Change) -> Vec<u8> {
    let is_plain = change.host.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    let host: PathBuf = change.host.components().filter(|part| matches!(part, Component::Normal(_))).collect();
    match is_plain {
        true => host.as_os_str().as_bytes().to_vec(),
        false => change.path.strip_prefix(b"/").unwrap_or(&change.path).to_vec(),
    }
}

/// A file or link that was looked at when the changes were collected is gone, if it is gone.
fn contents(read: io::Result<Option<Vec<u8>>>) -> io::Result<Vec<u8>> {
    Ok(read?.unwrap_or_default())
}
