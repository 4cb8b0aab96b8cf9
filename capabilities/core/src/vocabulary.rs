//! Which capabilities and rights exist, so that a grant can be read before anything is opened.

use crate::{Right, Scope};

/// The rights of every capability, by name.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    rows: Vec<(String, Right)>,
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
    pub fn with(mut self, capability: &str, rights: &[Right]) -> Vocabulary {
        self.rows.extend(rights.iter().map(|right| (capability.to_owned(), *right)));
        self
    }

    pub fn scope(&self, capability: &str, right: &str) -> Option<Scope> {
        self.rights().find(|(name, row)| *name == capability && row.name == right).map(|(_, row)| row.scope)
    }

    /// Whether there is such a capability.
    pub fn has(&self, capability: &str) -> bool {
        self.rows.iter().any(|(name, _)| name == capability)
    }

    /// Capability and right, in the order they were added.
    pub fn rights(&self) -> impl Iterator<Item = (&str, &Right)> {
        self.rows.iter().map(|(name, right)| (name.as_str(), right))
    }

    /// The `CAP.RIGHT` most like what was written, if any is.
    pub fn nearest(&self, written: &str) -> Option<String> {
        let names = self.rights().map(|(name, right)| format!("{name}.{}", right.name));
        let scored = names.map(|name| (strsim::damerau_levenshtein(&name, written), name));
        scored.filter(|(distance, name)| *distance <= 1 + name.len() / 4).min_by_key(|(distance, _)| *distance).map(|(_, name)| name)
    }
}
