//! The capabilities that a session has: the one place of the host that names them.

use super::start::StartError;
use crate::stdio::{Input, SharedOutput, Stdio};
use capability::{Capability, Grant, Policy, Registry, Vocabulary};

/// Every capability's name and rights, whether or not anything of it is granted.
pub fn vocabulary() -> Vocabulary {
    Vocabulary::new().with(Stdio::NAME, Stdio::RIGHTS)
}

/// Reads grants and denials as the user wrote them.
pub fn policy(allow: &[String], deny: &[String]) -> Result<Policy, StartError> {
    let vocabulary = vocabulary();
    let mut policy = Policy::new();
    for text in allow {
        for grant in Grant::parse(text, &vocabulary)? {
            policy.allow(grant)?;
        }
    }
    for text in deny {
        for grant in Grant::parse_denial(text, &vocabulary)? {
            policy.deny(grant);
        }
    }
    Ok(policy)
}

/// Opens what the policy grants.
pub fn registry(_policy: &Policy, output: SharedOutput, input: Input) -> Result<Registry, StartError> {
    let mut registry = Registry::new();
    registry.add(Box::new(Stdio::new(output, input))).map_err(StartError::Registry)?;
    Ok(registry)
}
