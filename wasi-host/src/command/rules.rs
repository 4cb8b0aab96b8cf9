//! The rules of a command line: its own options, and the policy files that it names, each with where it came from.

use super::message::Failure;
use super::options::RuleOptions;
use super::source::words;
use crate::plan::WrittenRule;
use crate::policy_file::{FILE_BYTES_MAX, FileLimits, PolicyFile};
use crate::session::capabilities::vocabulary;
use crate::text_file::FileError;
use capability::{Grant, GrantError, Policy};
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// A rule as it was written, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub rule: WrittenRule,
    /// The option that it stands behind, where it stands in no file.
    option: &'static str,
}

impl Written {
    /// `--allow`, or `policy.toml:3`.
    pub fn origin(&self) -> String {
        self.rule.origin.clone().unwrap_or_else(|| self.option.to_owned())
    }
}

#[derive(Clone, Debug, Default)]
pub struct Rules {
    pub allow: Vec<Written>,
    pub deny: Vec<Written>,
    pub limits: FileLimits,
}

impl Rules {
    /// Files first, in their order; then the options.
    pub fn gather(options: &RuleOptions) -> Result<Rules, Failure> {
        let mut rules = Rules::default();
        for path in &options.policy {
            let (_, file) = read(path)?;
            let written = |rules: Vec<WrittenRule>| rules.into_iter().map(|rule| Written { rule, option: "--policy" });
            rules.allow.extend(written(file.allow_texts()));
            rules.deny.extend(written(file.deny_texts()));
            rules.limits.extend(file.limits);
        }
        for (list, option, texts) in [(&mut rules.allow, "--allow", &options.allow), (&mut rules.deny, "--deny", &options.deny)] {
            for text in texts {
                list.push(Written { rule: utf8(text)?.into(), option });
            }
        }
        Ok(rules)
    }

    pub fn is_empty(&self) -> bool {
        self.allow.is_empty() && self.deny.is_empty()
    }

    /// The policy, and where each of its permissions and prohibitions was written.
    pub fn policy(&self) -> Result<(Policy, Vec<String>, Vec<String>), GrantError> {
        let vocabulary = vocabulary();
        let (mut policy, mut allows, mut denies) = (Policy::new(), Vec::new(), Vec::new());
        for rule in &self.allow {
            for grant in Grant::parse(&rule.rule.text, &vocabulary)? {
                policy.allow(grant)?;
                // One that is there already is not added again.
                if policy.allows().len() > allows.len() {
                    allows.push(rule.origin());
                }
            }
        }
        for rule in &self.deny {
            for grant in Grant::parse_denial(&rule.rule.text, &vocabulary)? {
                policy.deny(grant);
                denies.push(rule.origin());
            }
        }
        Ok((policy, allows, denies))
    }
}

/// As a plan has them.
pub fn texts(rules: &[Written]) -> Vec<WrittenRule> {
    rules.iter().map(|written| written.rule.clone()).collect()
}

/// Reads a policy file; its name as messages show it.
pub fn read(path: &Path) -> Result<(String, PolicyFile), Failure> {
    let name = path.display().to_string();
    let bytes = read_bytes(path).map_err(|error| Failure::usage(format!("cannot read the policy '{name}': {}", words(&error))))?;
    let file = match std::str::from_utf8(&bytes) {
        // What is too large was not read to its end, which may be in the middle of a character.
        Err(error) if bytes.len() <= FILE_BYTES_MAX => Err(FileError::not_utf8(&name, &bytes, error)),
        _ => PolicyFile::parse(&name, &String::from_utf8_lossy(&bytes)),
    };
    file.map_err(|error| Failure::from_text(&error.to_string())).map(|file| (name, file))
}

fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(FILE_BYTES_MAX as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Grants are text by their grammar; a host path that is not UTF-8 cannot be granted by name.
fn utf8(grant: &OsString) -> Result<String, Failure> {
    grant.clone().into_string().map_err(|grant| Failure::usage(format!("the grant {grant:?} is not UTF-8")))
}

/// A mistake in a grant, as the command tells it.
pub fn wrong_grant(error: &GrantError) -> Failure {
    Failure::from_text(&error.to_string())
}
