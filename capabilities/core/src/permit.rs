//! The proof that the policy said yes.

use std::sync::Arc;

use crate::{Subject, Target, VPath};

/// What one call of one op may touch. Only the door makes one, after every subject was allowed.
#[derive(Debug)]
pub struct Permit {
    granted: Arc<Vec<Subject>>,
    module: Arc<str>,
}

impl Permit {
    pub(crate) fn new(granted: Arc<Vec<Subject>>, module: Arc<str>) -> Permit {
        Permit { granted, module }
    }

    /// The acting module, for ops that ask the policy about what they find on their way.
    pub fn module(&self) -> &str {
        &self.module
    }

    /// The `index`th path that was granted, in the order of the op's subjects.
    pub fn path(&self, index: usize) -> Option<GrantedPath<'_>> {
        self.granted
            .iter()
            .filter_map(|subject| match &subject.target {
                Target::Path { path, written } => Some(GrantedPath { path, written }),
                _ => None,
            })
            .nth(index)
    }

    /// Whether this right was among those granted for the call.
    pub fn has(&self, right: &str) -> bool {
        self.granted.iter().any(|subject| subject.right == right)
    }

    pub fn subjects(&self) -> &[Subject] {
        &self.granted
    }
}

/// A path that the policy allowed, and the words the script used for it.
#[derive(Clone, Copy, Debug)]
pub struct GrantedPath<'a> {
    pub path: &'a VPath,
    pub written: &'a [u8],
}
