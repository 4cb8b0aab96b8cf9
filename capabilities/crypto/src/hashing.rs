//! A digest or HMAC in the making: fed piece by piece, copied, asked for its value so far.

use digest::core_api::BlockSizeUser;
use digest::{Digest, FixedOutput, KeyInit, Update};
use hmac::SimpleHmac;

/// What a digest and an HMAC have in common.
pub(crate) trait Hashing: Send {
    fn update(&mut self, data: &[u8]);
    /// The value of what was fed so far; more may follow.
    fn value(&self) -> Vec<u8>;
    fn copy(&self) -> Box<dyn Hashing>;
}

/// A digest of any of RustCrypto's algorithms.
#[derive(Clone)]
pub(crate) struct Plain<D>(pub(crate) D);

impl<D: Digest + Clone + Send + 'static> Hashing for Plain<D> {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    fn value(&self) -> Vec<u8> {
        self.0.clone().finalize().to_vec()
    }

    fn copy(&self) -> Box<dyn Hashing> {
        Box::new(self.clone())
    }
}

/// An HMAC over any of them.
#[derive(Clone)]
pub(crate) struct Keyed<D: Digest + BlockSizeUser>(SimpleHmac<D>);

impl<D: Digest + BlockSizeUser + Clone + Send + 'static> Keyed<D>
where
    SimpleHmac<D>: Clone + Send,
{
    /// An HMAC takes keys of every length.
    pub(crate) fn new(key: &[u8]) -> Option<Keyed<D>> {
        <SimpleHmac<D> as KeyInit>::new_from_slice(key).ok().map(Keyed)
    }
}

impl<D: Digest + BlockSizeUser + Clone + Send + 'static> Hashing for Keyed<D>
where
    SimpleHmac<D>: Clone + Send,
{
    fn update(&mut self, data: &[u8]) {
        Update::update(&mut self.0, data);
    }

    fn value(&self) -> Vec<u8> {
        self.0.clone().finalize_fixed().to_vec()
    }

    fn copy(&self) -> Box<dyn Hashing> {
        Box::new(self.clone())
    }
}

/// A digest in ring.
#[derive(Clone)]
pub(crate) struct RingDigest(pub(crate) ring::digest::Context);

impl Hashing for RingDigest {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    fn value(&self) -> Vec<u8> {
        self.0.clone().finish().as_ref().to_vec()
    }

    fn copy(&self) -> Box<dyn Hashing> {
        Box::new(self.clone())
    }
}

/// An HMAC in ring.
#[derive(Clone)]
pub(crate) struct RingHmac(pub(crate) ring::hmac::Context);

impl Hashing for RingHmac {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    fn value(&self) -> Vec<u8> {
        self.0.clone().sign().as_ref().to_vec()
    }

    fn copy(&self) -> Box<dyn Hashing> {
        Box::new(self.clone())
    }
}
