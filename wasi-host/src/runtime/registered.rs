//! The capabilities that an embedder added to those that are built in.

use crate::loader;
use crate::session::capabilities;
use capability::{Factory, RegistryError, Vocabulary};
use std::sync::Arc;

/// Replaced as a whole when one more is registered, so that sessions begin without waiting for each other.
pub struct Registered {
    pub factories: Vec<Factory>,
    /// The rights of those that are built in, and of these.
    pub vocabulary: Arc<Vocabulary>,
}

impl Default for Registered {
    fn default() -> Registered {
        Registered { factories: Vec::new(), vocabulary: Arc::new(capabilities::vocabulary()) }
    }
}

impl Registered {
    /// One more. It must not stand before a module of the standard library, whose own modules import it too.
    pub fn with(&self, factory: Factory) -> Result<Registered, RegistryError> {
        let name = factory.name();
        let taken = capabilities::is_built_in(name) || self.factories.iter().any(|other| other.name() == name);
        if taken {
            return Err(RegistryError::NameTaken(name.to_owned()));
        }
        if loader::stdlib_modules().chain(loader::ENGINE_MODULES.iter().map(|name| (*name).to_owned())).any(|module| module == name) {
            return Err(RegistryError::NameOfModule(name.to_owned()));
        }
        let mut vocabulary = Vocabulary::clone(&self.vocabulary);
        vocabulary.extend(factory.vocabulary());
        let factories = self.factories.iter().cloned().chain([factory]).collect();
        Ok(Registered { factories, vocabulary: Arc::new(vocabulary) })
    }
}
