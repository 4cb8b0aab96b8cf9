//! Which digests there are: one row each.

use blake2::{Blake2b512, Blake2s256};
use capability::OpError;
use md5::Md5;
use sha1::Sha1;
use sha2::{Sha224, Sha256, Sha384, Sha512, Sha512_224, Sha512_256};
use sha3::{Sha3_224, Sha3_256, Sha3_384, Sha3_512};

use crate::hashing::{Hashing, Keyed, Plain, RingDigest, RingHmac};

/// A digest algorithm.
pub(crate) struct Algorithm {
    /// As `hashlib` calls it.
    pub(crate) name: &'static str,
    pub(crate) digest_bytes: usize,
    pub(crate) block_bytes: usize,
    streaming: fn() -> Box<dyn Hashing>,
    streaming_hmac: fn(&[u8]) -> Option<Box<dyn Hashing>>,
    /// Where ring has it, ring takes whole messages.
    ring: Option<(&'static ring::digest::Algorithm, ring::hmac::Algorithm)>,
}

macro_rules! row {
    ($name:literal, $digest:literal, $block:literal, $type:ty, $ring:expr) => {
        Algorithm {
            name: $name,
            digest_bytes: $digest,
            block_bytes: $block,
            streaming: || Box::new(Plain(<$type>::default())),
            streaming_hmac: |key| Some(Box::new(Keyed::<$type>::new(key)?)),
            ring: $ring,
        }
    };
}

pub(crate) static ALGORITHMS: [Algorithm; 14] = [
    row!("md5", 16, 64, Md5, None),
    row!("sha1", 20, 64, Sha1, Some((&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, ring::hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY))),
    row!("sha224", 28, 64, Sha224, None),
    row!("sha256", 32, 64, Sha256, Some((&ring::digest::SHA256, ring::hmac::HMAC_SHA256))),
    row!("sha384", 48, 128, Sha384, Some((&ring::digest::SHA384, ring::hmac::HMAC_SHA384))),
    row!("sha512", 64, 128, Sha512, Some((&ring::digest::SHA512, ring::hmac::HMAC_SHA512))),
    row!("sha512_224", 28, 128, Sha512_224, None),
    row!("sha512_256", 32, 128, Sha512_256, None),
    row!("sha3_224", 28, 144, Sha3_224, None),
    row!("sha3_256", 32, 136, Sha3_256, None),
    row!("sha3_384", 48, 104, Sha3_384, None),
    row!("sha3_512", 64, 72, Sha3_512, None),
    row!("blake2b", 64, 128, Blake2b512, None),
    row!("blake2s", 32, 64, Blake2s256, None),
];

impl Algorithm {
    /// Finds an algorithm by the names that `hashlib.new` takes: case and dashes do not matter.
    pub(crate) fn named(name: &str) -> Result<&'static Algorithm, OpError> {
        let wanted = name.to_ascii_lowercase().replace('-', "_");
        let same = |row: &&Algorithm| row.name == wanted || row.name == wanted.replacen("sha_", "sha", 1);
        ALGORITHMS.iter().find(same).ok_or_else(|| OpError::exception("ValueError", format!("unsupported hash type {name}")))
    }

    /// A digest that will be fed piece by piece.
    pub(crate) fn streaming(&self) -> Box<dyn Hashing> {
        (self.streaming)()
    }

    /// An HMAC that will be fed piece by piece.
    pub(crate) fn streaming_hmac(&self, key: &[u8]) -> Result<Box<dyn Hashing>, OpError> {
        (self.streaming_hmac)(key).ok_or_else(|| OpError::exception("ValueError", "the key does not suit the algorithm"))
    }

    /// A digest of one message, in the fastest code there is.
    pub(crate) fn whole(&self) -> Box<dyn Hashing> {
        match self.ring {
            Some((algorithm, _)) => Box::new(RingDigest(ring::digest::Context::new(algorithm))),
            None => self.streaming(),
        }
    }

    /// An HMAC of one message.
    pub(crate) fn whole_hmac(&self, key: &[u8]) -> Result<Box<dyn Hashing>, OpError> {
        match self.ring {
            Some((_, algorithm)) => {
                let key = ring::hmac::Key::new(algorithm, key);
                Ok(Box::new(RingHmac(ring::hmac::Context::with_key(&key))))
            }
            None => self.streaming_hmac(key),
        }
    }
}
