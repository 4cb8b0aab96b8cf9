//! Names and values, as they were at one moment.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fmt;

use capability::{Decision, Grant, Policy, Subject, Target};

/// Variables by name. Values need not be UTF-8; what their text is, neither logs nor `Debug` show.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Environment(BTreeMap<String, Vec<u8>>);

/// Why a name or value cannot be one of a variable.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnvironmentError {
    #[error("the name is empty")]
    NoName,
    #[error("a name cannot hold '='")]
    EqualsInName,
    #[error("names and values cannot hold a null byte")]
    Nul,
}

impl Environment {
    pub fn new() -> Environment {
        Environment::default()
    }

    /// Of these variables, for instance `std::env::vars_os()`, those that a policy grants; the others are not kept. A name that is not
    /// UTF-8 can be granted by no policy.
    ///
    /// ```
    /// use capability::{Grant, Policy};
    /// use capability_env::Environment;
    /// let mut policy = Policy::new();
    /// policy.allow(Grant::name("env", "read", "LANG"))?;
    /// let process = [("LANG".into(), "C".into()), ("AWS_SECRET_ACCESS_KEY".into(), "x".into())];
    /// assert_eq!(Environment::granted(&policy, process), Environment::new().with("LANG", "C")?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn granted(policy: &Policy, variables: impl IntoIterator<Item = (OsString, OsString)>) -> Environment {
        let named = variables.into_iter().filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_encoded_bytes())));
        let kept = named.filter(|(name, value)| check(name, value).is_ok() && is_opened(policy, name));
        Environment(kept.collect())
    }

    /// Adds a variable, or replaces one.
    pub fn with(mut self, name: &str, value: impl Into<Vec<u8>>) -> Result<Environment, EnvironmentError> {
        let value = value.into();
        check(name, &value)?;
        self.0.insert(name.to_owned(), value);
        Ok(self)
    }

    /// Names and values, in the names' order. Who passes them on passes on what may be secret.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.iter()
    }

    pub(crate) fn get(&self, name: &str) -> Option<&[u8]> {
        self.0.get(name).map(Vec::as_slice)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_slice()))
    }

    /// Without what a policy does not open to anybody.
    pub(crate) fn opened(mut self, policy: &Policy) -> Environment {
        self.0.retain(|name, _| is_opened(policy, name));
        self
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

fn check(name: &str, value: &[u8]) -> Result<(), EnvironmentError> {
    match name {
        "" => Err(EnvironmentError::NoName),
        name if name.contains('=') => Err(EnvironmentError::EqualsInName),
        name if name.contains('\0') || value.contains(&0) => Err(EnvironmentError::Nul),
        _ => Ok(()),
    }
}

/// Whether some module may read it.
fn is_opened(policy: &Policy, name: &str) -> bool {
    let subject = Subject::new("read", Target::Name(name.to_owned()));
    let covering = policy.openings().filter(|grant| grant.capability() == "env" && grant.covers(&subject.target));
    let mut modules = covering.map(|grant: &Grant| grant.module().unwrap_or("__main__"));
    modules.any(|module| matches!(policy.decide("env", &subject, module), Decision::Allow(_)))
}
