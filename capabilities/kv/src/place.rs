//! Where an entry stands in the store: the tenant, the namespace, the key.

/// The part of the store that one namespace of one tenant has: what stands in front of its keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place(Vec<u8>);

impl Place {
    /// Lengths stand before the names, so that no two pairs of names make one place, and none is the beginning of another.
    pub fn new(tenant: &str, namespace: &str) -> Place {
        let mut bytes = Vec::with_capacity(tenant.len() + namespace.len() + 8);
        for name in [tenant, namespace] {
            bytes.extend((name.len() as u32).to_be_bytes());
            bytes.extend(name.as_bytes());
        }
        Place(bytes)
    }

    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The key as the store has it.
    pub fn of(&self, key: &[u8]) -> Vec<u8> {
        [&self.0, key].concat()
    }

    /// The script's key of what the store has.
    pub fn key<'a>(&self, stored: &'a [u8]) -> Option<&'a [u8]> {
        stored.strip_prefix(self.0.as_slice())
    }
}
