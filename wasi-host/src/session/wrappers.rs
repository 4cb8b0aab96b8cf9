//! Python that capabilities bring along. It is loaded as a module of the standard library is, and acts as little as one.

use capability::Registry;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Sources by the loader's spec.
#[derive(Debug, Default)]
pub struct Wrappers(BTreeMap<String, Vec<u8>>);

impl Wrappers {
    pub fn of(registry: &Registry) -> Wrappers {
        let wrapped = registry.iter().filter_map(|(_, capability)| Some((capability.name(), capability.wrapper()?)));
        Wrappers(wrapped.map(|(name, source)| (format!("std:{name}.py"), source.as_bytes().to_vec())).collect())
    }

    pub fn source(&self, spec: &str) -> Option<Cow<'static, [u8]>> {
        self.0.get(spec).cloned().map(Cow::Owned)
    }
}
