//! Which digests there are: one row each.

use capability::OpError;
use md5::Md5;
use sha1::Sha1;
use sha2::{Sha224, Sha256, Sha384, Sha512, Sha512_224, Sha512_256};
use sha3::{Sha3_224, Sha3_256, Sha3_384, Sha3_512, Shake128, Shake256};

use crate::blake2::{Blake2b, Blake2s};
use crate::hashing::{Extendable, Hashing, Keyed, Plain, RingDigest, RingHmac};

/// A digest algorithm.
pub(crate) struct Algorithm {
    /// As `hashlib` calls it.
    pub(crate) name: &'static str,
    /// 0 for digests of any length.
    pub(crate) digest_bytes: usize,
    pub(crate) block_bytes: usize,
    streaming: fn() -> Box<dyn Hashing>,
    /// Where ring has it, ring takes whole messages.
    ring: Option<(&'static ring::digest::Algorithm, ring::hmac::Algorithm)>,
}

macro_rules! row {
    ($name:literal, $digest:literal, $block:literal, $new:expr, $ring:expr) => {
        Algorithm { name: $name, digest_bytes: $digest, block_bytes: $block, streaming: || Box::new($new), ring: $ring }
    };
}

pub(crate) static ALGORITHMS: [Algorithm; 16] = [
    row!("md5", 16, 64, Plain(Md5::default()), None),
    row!("sha1", 20, 64, Plain(Sha1::default()), Some((&ring::digest::SHA1_FOR_LEGACY_USE_ONLY, ring::hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY))),
    row!("sha224", 28, 64, Plain(Sha224::default()), None),
    row!("sha256", 32, 64, Plain(Sha256::default()), Some((&ring::digest::SHA256, ring::hmac::HMAC_SHA256))),
    row!("sha384", 48, 128, Plain(Sha384::default()), Some((&ring::digest::SHA384, ring::hmac::HMAC_SHA384))),
    row!("sha512", 64, 128, Plain(Sha512::default()), Some((&ring::digest::SHA512, ring::hmac::HMAC_SHA512))),
    row!("sha512_224", 28, 128, Plain(Sha512_224::default()), None),
    row!("sha512_256", 32, 128, Plain(Sha512_256::default()), None),
    row!("sha3_224", 28, 144, Plain(Sha3_224::default()), None),
    row!("sha3_256", 32, 136, Plain(Sha3_256::default()), None),
    row!("sha3_384", 48, 104, Plain(Sha3_384::default()), None),
    row!("sha3_512", 64, 72, Plain(Sha3_512::default()), None),
    row!("shake_128", 0, 168, Extendable(Shake128::default()), None),
    row!("shake_256", 0, 136, Extendable(Shake256::default()), None),
    row!("blake2b", 64, 128, Blake2b(blake2b_simd::State::new()), None),
    row!("blake2s", 32, 64, Blake2s(blake2s_simd::State::new()), None),
];

impl Algorithm {
    /// Finds an algorithm by the names that `hashlib.new` takes: case and dashes do not matter.
    pub(crate) fn named(name: &str) -> Result<&'static Algorithm, OpError> {
        let wanted = name.to_ascii_lowercase().replace('-', "_");
        let same = |row: &&Algorithm| row.name == wanted || row.name == wanted.replacen("sha_", "sha", 1);
        ALGORITHMS.iter().find(same).ok_or_else(|| OpError::exception("ValueError", format!("unsupported hash type {name}")))
    }

    /// Whether the length of a digest is up to who asks for it.
    pub(crate) const fn is_extendable(&self) -> bool {
        self.digest_bytes == 0
    }

    /// A digest that will be fed piece by piece.
    pub(crate) fn streaming(&self) -> Box<dyn Hashing> {
        (self.streaming)()
    }

    /// An HMAC that will be fed piece by piece.
    pub(crate) fn streaming_hmac(&self, key: &[u8]) -> Result<Box<dyn Hashing>, OpError> {
        if self.is_extendable() {
            return Err(OpError::exception("ValueError", format!("there is no HMAC with {}, whose digests have no length of their own", self.name)));
        }
        Ok(Box::new(Keyed::new(&*self.streaming(), self.block_bytes, key)))
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
