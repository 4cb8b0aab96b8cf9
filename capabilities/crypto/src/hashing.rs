//! A digest or HMAC in the making: fed piece by piece, copied, asked for its value so far.

use digest::{Digest, ExtendableOutput, Update, XofReader};
use zeroize::Zeroizing;

/// What all digests and HMACs have in common.
pub(crate) trait Hashing: Send {
    fn update(&mut self, data: &[u8]);
    /// The value of what was fed so far; more may follow. Empty for digests of any length.
    fn value(&self) -> Vec<u8>;
    /// The value of a digest of any length, to be read piece by piece.
    fn reader(&self) -> Option<Box<dyn XofReader>> {
        None
    }
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

/// A digest of any length.
#[derive(Clone)]
pub(crate) struct Extendable<D>(pub(crate) D);

impl<D: ExtendableOutput + Update + Clone + Send + 'static> Hashing for Extendable<D> {
    fn update(&mut self, data: &[u8]) {
        self.0.update(data);
    }

    fn value(&self) -> Vec<u8> {
        Vec::new()
    }

    fn reader(&self) -> Option<Box<dyn XofReader>> {
        Some(Box::new(self.0.clone().finalize_xof()))
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

/// The HMAC of RFC 2104 over any digest: each half has taken its padded key already.
pub(crate) struct Keyed {
    inner: Box<dyn Hashing>,
    outer: Box<dyn Hashing>,
}

impl Keyed {
    /// An HMAC takes keys of every length: what is longer than a block is digested first.
    pub(crate) fn new(fresh: &dyn Hashing, block_bytes: usize, key: &[u8]) -> Keyed {
        let mut padded = Zeroizing::new(vec![0; block_bytes]);
        let key = if key.len() > block_bytes { digested(fresh, key) } else { Zeroizing::new(key.to_vec()) };
        padded.iter_mut().zip(key.iter()).for_each(|(to, from)| *to = *from);
        let keyed = |pad: u8| {
            let masked = Zeroizing::new(padded.iter().map(|byte| byte ^ pad).collect::<Vec<u8>>());
            let mut state = fresh.copy();
            state.update(&masked);
            state
        };
        Keyed { inner: keyed(0x36), outer: keyed(0x5c) }
    }
}

fn digested(fresh: &dyn Hashing, data: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut state = fresh.copy();
    state.update(data);
    Zeroizing::new(state.value())
}

impl Hashing for Keyed {
    fn update(&mut self, data: &[u8]) {
        self.inner.update(data);
    }

    fn value(&self) -> Vec<u8> {
        digested(&*self.outer, &self.inner.value()).to_vec()
    }

    fn copy(&self) -> Box<dyn Hashing> {
        Box::new(Keyed { inner: self.inner.copy(), outer: self.outer.copy() })
    }
}
