//! How a capability comes into sessions that its author never sees: what of it can be granted, and a fresh one for each.

use std::fmt;
use std::sync::Arc;

use crate::{ErasedCapability, GrantError, Policy, Registry, RegistryError, Vocabulary};

/// Opens a capability for one session: what the policy grants of it, and no more.
type Open = dyn Fn(&Policy) -> Result<Box<dyn ErasedCapability>, GrantError> + Send + Sync;

/// A capability that can be registered. Clones open the same.
#[derive(Clone)]
pub struct Factory {
    name: String,
    vocabulary: Vocabulary,
    open: Arc<Open>,
}

impl Factory {
    /// `open` is called for every session, and once now with a policy that grants nothing: its rows are checked here.
    ///
    /// ```
    /// use capability::{Factory, functions};
    /// let dice = || functions("dice").with("sides", "() -> int", "How many sides it has.", |_, _| Ok(6));
    /// assert_eq!(Factory::new(move |_| Ok(dice()))?.name(), "dice");
    /// # Ok::<(), capability::RegistryError>(())
    /// ```
    pub fn new<C: ErasedCapability + 'static>(open: impl Fn(&Policy) -> Result<C, GrantError> + Send + Sync + 'static) -> Result<Factory, RegistryError> {
        let one = open(&Policy::new()).map_err(|error| RegistryError::Opening(error.to_string()))?;
        let (name, vocabulary) = (one.name().to_owned(), Vocabulary::new().with(one.name(), &one.rights()));
        Registry::new().add(Box::new(one))?;
        let open = Arc::new(move |policy: &Policy| open(policy).map(|capability| Box::new(capability) as Box<dyn ErasedCapability>));
        Ok(Factory { name, vocabulary, open })
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// What of it can be granted.
    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// One for one session.
    pub fn open(&self, policy: &Policy) -> Result<Box<dyn ErasedCapability>, GrantError> {
        (self.open)(policy)
    }
}

impl fmt::Debug for Factory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Factory({})", self.name)
    }
}
