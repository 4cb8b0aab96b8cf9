//! `wicket learn`: what a script used, as the smallest policy that gives it. It reads the lines of an audit log, as they are written or
//! from a file.

mod carried;
mod compose;
mod grants;
mod names;
mod observed;
mod places;
mod random;
mod ways;

use super::audit::{broken, read};
use super::files::check_learned;
use super::log_file::LogFile;
use super::message::{Failure, exit, print_out, say};
use super::options::{AuthorityOptions, LearnOptions, ReportOptions, RunOptions};
use super::run::run_seen;
use super::source::words;
use crate::policy_file::PolicyFile;
use capability::AuditLine;
use observed::Observed;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

pub fn learn(options: LearnOptions) -> Result<u8, Failure> {
    check_learned(&options)?;
    let to = options.to.clone();
    // Opened before anything is run, so that no run is in vain.
    let output = to.as_deref().map(|path| LogFile::create("policy", path).map(|file| (path, file))).transpose()?;
    let merge = options.merge;
    let called = script_name(&options);
    let (mut observed, code) = match &options.from {
        Some(log) => from_log(log)?,
        None => by_running(options)?,
    };
    observed.settle();
    let name = observed.script.clone().unwrap_or(called);
    let learned = grants::grants(&observed, merge);
    let text = compose::policy_text(&observed, &learned, &name);
    // What is written is what would be read.
    let policy = PolicyFile::parse("the learned policy", &text).map_err(|error| Failure::from_text(&error.to_string()).code(exit::ENGINE_BUG))?;
    if code != 0 && !observed.cut_off {
        say(&format!("the script ended with exit code {code}, so the policy holds what it used until then"));
    }
    for grant in &learned.wide {
        say(&format!("{grant} is {}", compose::WIDELY));
    }
    write(output, &text, policy.allow.len(), code)
}

fn script_name(options: &LearnOptions) -> String {
    match (&options.from, &options.code, options.script.first()) {
        (Some(log), ..) => log.display().to_string(),
        (None, None, Some(script)) => script.to_string_lossy().into_owned(),
        _ => "<string>".to_owned(),
    }
}

fn write(output: Option<(&Path, LogFile)>, text: &str, grants: usize, code: u8) -> Result<u8, Failure> {
    let Some((path, mut file)) = output else { return print_out(text.as_bytes(), code) };
    let name = path.display();
    // The script was run, which a mistake on the command line says it was not.
    file.write_all(text.as_bytes()).map_err(|error| Failure::usage(format!("cannot write the policy '{name}': {}", words(&error))).code(exit::OUTPUT_LOST))?;
    say(&format!("{name}: {grants} grant{}; read it before it is used", if grants == 1 { "" } else { "s" }));
    Ok(code)
}

fn by_running(options: LearnOptions) -> Result<(Observed, u8), Failure> {
    let authority = AuthorityOptions { rules: options.rules, secret: options.secret, given: options.given, root: options.root, policy_lock: None, audit_only: true, quiet: true };
    let (reports, engine) = (ReportOptions::default(), options.engine);
    let run = RunOptions { code: options.code, script: options.script, authority, limits: options.limits, reports, timezone: options.timezone, engine, ..RunOptions::default() };
    let seen = Arc::new(Mutex::new(Observed::default()));
    let code = run_seen(run, Some(Box::new(Tap { seen: Arc::clone(&seen), line: Vec::new() })))?;
    let observed = std::mem::take(&mut *seen.lock().unwrap_or_else(PoisonError::into_inner));
    Ok((observed, code))
}

/// A log whose end is missing shows what was used until then, which is no success; one that was changed shows nothing.
fn from_log(log: &Path) -> Result<(Observed, u8), Failure> {
    let mut observed = Observed::default();
    match read(log, |line| observed.add(line))? {
        Ok(_) => Ok((observed, 0)),
        Err(error) if error.message.starts_with("the log ends") => {
            say(&format!("{}:{error}", log.display()));
            observed.cut_off = true;
            Ok((observed, exit::EXCEPTION))
        }
        Err(error) => Err(broken(log, &error)),
    }
}

/// Reads the log's lines as they are written.
struct Tap {
    seen: Arc<Mutex<Observed>>,
    line: Vec<u8>,
}

impl Write for Tap {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.line.extend_from_slice(piece);
            if let Some(line) = self.line.strip_suffix(b"\n") {
                seen.add(serde_json::from_slice::<AuditLine>(line)?);
                self.line.clear();
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
