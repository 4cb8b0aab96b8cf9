//! Which capabilities and rights exist, so that a grant can be read before anything is opened.

use crate::{Right, Scope};

/// The rights of every capability, by name.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    rows: Vec<Known>,
}

/// A right, with what it says kept: capabilities that are registered at load time lend theirs.
#[derive(Clone, Debug)]
struct Known {
    capability: String,
    name: String,
    doc: String,
    scope: Scope,
}

impl Vocabulary {
    pub fn new() -> Vocabulary {
        Vocabulary::default()
    }

    /// Adds a capability's rights.
    ///
    /// ```
    /// use capability::{Right, Scope, Vocabulary};
    /// let rights = [Right { name: "sleep", doc: "Wait.", scope: Scope::Bare }];
    /// let vocabulary = Vocabulary::new().with("clock", &rights);
    /// assert_eq!(vocabulary.scope("clock", "sleep"), Some(Scope::Bare));
    /// ```
    #[must_use]
    pub fn with(mut self, capability: &str, rights: &[Right<'_>]) -> Vocabulary {
        self.add(capability, rights);
        self
    }

    pub fn add(&mut self, capability: &str, rights: &[Right<'_>]) {
        self.rows.extend(rights.iter().map(|right| Known {
            capability: capability.to_owned(),
            name: right.name.to_owned(),
            doc: right.doc.to_owned(),
            scope: right.scope,
        }));
    }

    /// Adds what another one has.
    pub fn extend(&mut self, other: &Vocabulary) {
        self.rows.extend(other.rows.iter().cloned());
    }

    pub fn scope(&self, capability: &str, right: &str) -> Option<Scope> {
        self.rows.iter().find(|row| row.capability == capability && row.name == right).map(|row| row.scope)
    }

    /// Whether there is such a capability.
    pub fn has(&self, capability: &str) -> bool {
        self.rows.iter().any(|row| row.capability == capability)
    }

    /// Capability and right, in the order they were added.
    pub fn rights(&self) -> impl Iterator<Item = (&str, Right<'_>)> {
        self.rows.iter().map(|row| (row.capability.as_str(), Right { name: &row.name, doc: &row.doc, scope: row.scope }))
    }

    /// The `CAP.RIGHT` most like what was written, if any is.
    pub fn nearest(&self, written: &str) -> Option<String> {
        nearest(written, self.rights().map(|(name, right)| format!("{name}.{}", right.name)))
    }

    /// The capability most like what was written, if any is.
    pub fn nearest_capability(&self, written: &str) -> Option<String> {
        nearest(written, self.rights().map(|(name, _)| name.to_owned()))
    }
}

/// The case of letters is no difference.
fn nearest(written: &str, names: impl Iterator<Item = String>) -> Option<String> {
    let written = written.to_lowercase();
    let scored = names.map(|name| (strsim::damerau_levenshtein(&name, &written), name));
    scored.filter(|(distance, name)| *distance <= 1 + name.len() / 4).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
}
