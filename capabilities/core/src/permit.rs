//! The proof that the policy said yes.

use std::sync::Arc;

use crate::{Subject, Target, VPath};

/// What one call of one op may touch. Only the door makes one, after every subject was allowed.
#[derive(Debug)]
pub struct Permit(Option<Granted>);

#[derive(Debug)]
struct Granted {
    subjects: Arc<Vec<Subject>>,
    module: Arc<str>,
}

impl Permit {
    pub(crate) fn new(subjects: Arc<Vec<Subject>>, module: Arc<str>) -> Permit {
        Permit(Some(Granted { subjects, module }))
    }

    /// Of an op that touches nothing.
    pub(crate) const fn nothing() -> Permit {
        Permit(None)
    }

    /// The acting module, for ops that ask the policy about what they find on their way.
    pub fn module(&self) -> &str {
        self.0.as_ref().map_or("", |granted| &granted.module)
    }

    /// The `index`th path that was granted, in the order of the op's subjects.
    pub fn path(&self, index: usize) -> Option<GrantedPath<'_>> {
        self.subjects()
            .iter()
            .filter_map(|subject| match &subject.target {
                Target::Path { path, written } => Some(GrantedPath { path, written }),
                _ => None,
            })
            .nth(index)
    }

    /// Whether this right was among those granted for the call.
    pub fn has(&self, right: &str) -> bool {
        self.subjects().iter().any(|subject| subject.right == right)
    }

    pub fn subjects(&self) -> &[Subject] {
        self.0.as_ref().map_or(&[], |granted| &granted.subjects)
    }
}

/// A path that the policy allowed, and the words the script used for it.
#[derive(Clone, Copy, Debug)]
pub struct GrantedPath<'a> {
    pub path: &'a VPath,
    pub written: &'a [u8],
}
