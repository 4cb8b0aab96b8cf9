//! What an op would touch, before anybody decided whether it may.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use crate::VPath;

/// A right and the thing it would be used on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    pub right: Cow<'static, str>,
    /// A greater right, which includes this one.
    pub or: Option<Cow<'static, str>>,
    pub target: Target,
    /// Only looks: a directory that nothing was granted in, but on the way to something that was, may be looked at. It shows the
    /// names that the grants have.
    pub looks: bool,
}

impl Subject {
    pub fn new(right: impl Into<Cow<'static, str>>, target: Target) -> Subject {
        Subject { right: right.into(), or: None, target, looks: false }
    }

    /// A path that an op came upon.
    pub fn path(right: impl Into<Cow<'static, str>>, path: VPath) -> Subject {
        Subject::new(right, Target::Path { path, written: Vec::new() })
    }

    /// Satisfied by a greater right too.
    #[must_use]
    pub fn or(mut self, right: impl Into<Cow<'static, str>>) -> Subject {
        self.or = Some(right.into());
        self
    }

    /// Only looks.
    #[must_use]
    pub fn looking(mut self) -> Subject {
        self.looks = true;
        self
    }
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
    /// Something opened earlier, whose rights lie in the handle. Asks only that the capability has any grant of the right. What it was
    /// opened as is for the record.
    Handle(Option<Arc<Target>>),
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Target::Bare => Ok(()),
            Target::Path { path, .. } => path.fmt(f),
            Target::Name(name) => f.write_str(name),
            Target::Handle(Some(opened)) if !matches!(**opened, Target::Handle(_)) => opened.fmt(f),
            Target::Handle(_) => f.write_str("(handle)"),
        }
    }
}

/// All that one op would touch: at most a few, usually one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subjects(pub(crate) Vec<Subject>);

impl Subjects {
    /// Pure computation.
    pub const fn none() -> Subjects {
        Subjects(Vec::new())
    }

    pub fn bare(right: impl Into<Cow<'static, str>>) -> Subjects {
        Subjects(vec![Subject::new(right, Target::Bare)])
    }

    pub fn handle(right: impl Into<Cow<'static, str>>) -> Subjects {
        Subjects::opened(right, None)
    }

    /// A handle, and what it was opened as, where it is one.
    pub fn opened(right: impl Into<Cow<'static, str>>, as_what: Option<Arc<Target>>) -> Subjects {
        Subjects(vec![Subject::new(right, Target::Handle(as_what))])
    }

    pub fn path(right: impl Into<Cow<'static, str>>, path: VPath, written: &[u8]) -> Subjects {
        Subjects::none().and_path(right, path, written)
    }

    pub fn name(right: impl Into<Cow<'static, str>>, name: impl Into<String>) -> Subjects {
        Subjects(vec![Subject::new(right, Target::Name(name.into()))])
    }

    /// One more path.
    #[must_use]
    pub fn and_path(self, right: impl Into<Cow<'static, str>>, path: VPath, written: &[u8]) -> Subjects {
        self.and(Subject::new(right, Target::Path { path, written: written.to_vec() }))
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
