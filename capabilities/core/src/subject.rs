//! What an op would touch, before anybody decided whether it may.

use std::borrow::Cow;

use crate::VPath;

/// A right and the thing it would be used on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    pub right: Cow<'static, str>,
    pub target: Target,
}

/// The thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The right itself is the whole question.
    Bare,
    /// A path in the virtual tree, and the same as the script wrote it.
    Path { path: VPath, written: Vec<u8> },
    /// A name: of an environment variable, a key, a host.
    Name(String),
    /// Something opened earlier, whose rights lie in the handle. Asks only that the capability has any grant of the right.
    Handle,
}

/// All that one op would touch: at most a few, usually one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subjects(pub(crate) Vec<Subject>);

impl Subjects {
    /// Pure computation.
    pub const fn none() -> Subjects {
        Subjects(Vec::new())
    }

    pub fn bare(right: &'static str) -> Subjects {
        Subjects(vec![Subject { right: right.into(), target: Target::Bare }])
    }

    pub fn handle(right: &'static str) -> Subjects {
        Subjects(vec![Subject { right: right.into(), target: Target::Handle }])
    }

    pub fn path(right: &'static str, path: VPath, written: &[u8]) -> Subjects {
        Subjects::none().and_path(right, path, written)
    }

    pub fn name(right: &'static str, name: impl Into<String>) -> Subjects {
        Subjects(vec![Subject { right: right.into(), target: Target::Name(name.into()) }])
    }

    /// One more path.
    #[must_use]
    pub fn and_path(mut self, right: &'static str, path: VPath, written: &[u8]) -> Subjects {
        self.0.push(Subject { right: right.into(), target: Target::Path { path, written: written.to_vec() } });
        self
    }

    /// One more of anything.
    #[must_use]
    pub fn and(mut self, subject: Subject) -> Subjects {
        self.0.push(subject);
        self
    }

    pub fn iter(&self) -> impl Iterator<Item = &Subject> {
        self.0.iter()
    }
}
