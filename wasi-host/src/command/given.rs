//! `--env NAME=VALUE` and `--kv FILE`: what a script is given to work with, opened here and granted by name.

use super::message::Failure;
use super::options::GivenOptions;
use crate::plan::{RunPlan, WrittenRule};
use crate::session::capabilities;
use capability::{Grant, Policy};
use capability_env::Environment;
use capability_kv::{KvOptions, Store};
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

/// What the session gets.
pub struct Given {
    pub environment: Environment,
    pub kv: KvOptions,
    /// No other grant reaches it.
    pub store_file: Option<PathBuf>,
}

impl Given {
    pub fn read(options: &GivenOptions, plan: &RunPlan) -> Result<Given, Failure> {
        let store = options.kv.as_deref().map(open_store).transpose()?;
        let kv = KvOptions { store, ..KvOptions::default() };
        Ok(Given { environment: environment(options, plan)?, kv, store_file: options.kv.clone() })
    }
}

/// The grants, and those of the variables that were set for the script: who sets one wants it read.
pub fn with_grants(mut allow: Vec<WrittenRule>, options: &GivenOptions) -> Result<Vec<WrittenRule>, Failure> {
    for given in &options.env {
        let (name, _) = name_and_value(given)?;
        allow.push(Grant::name("env", "read", name).to_string().into());
    }
    Ok(allow)
}

/// The variables that were set, and of the process's own those that the policy names, as they are now. Other runs of a deterministic
/// script would have others, so it has none of these.
fn environment(options: &GivenOptions, plan: &RunPlan) -> Result<Environment, Failure> {
    let vocabulary = capabilities::vocabulary();
    let mut policy = Policy::parse(&plan.allow, &plan.deny, &vocabulary).map_err(|error| super::rules::wrong_grant(&error))?;
    if plan.audit_only {
        capabilities::assume_all(&mut policy, &vocabulary);
    }
    let inherited = match plan.deterministic {
        Some(_) => Environment::new(),
        None => Environment::granted(&policy, std::env::vars_os()),
    };
    options.env.iter().try_fold(inherited, |environment, given| {
        let (name, value) = name_and_value(given)?;
        environment.with(name, value.as_bytes()).map_err(|error| Failure::usage(format!("--env {}: {error}", given.display())))
    })
}

fn name_and_value(given: &OsStr) -> Result<(&str, &OsStr), Failure> {
    let bytes = given.as_bytes();
    let at = bytes.iter().position(|byte| *byte == b'=');
    let parts = at.and_then(|at| Some((std::str::from_utf8(bytes.get(..at)?).ok()?, OsStr::from_bytes(bytes.get(at + 1..)?))));
    let told = || Failure::usage(format!("'{}' is not NAME=VALUE", given.display())).hint("for instance --env MODE=test");
    parts.filter(|(name, _)| !name.is_empty()).ok_or_else(told)
}

fn open_store(file: &Path) -> Result<Store, Failure> {
    Store::open(file).map_err(|error| Failure::usage(format!("cannot open the store '{}': {error}", file.display())))
}
