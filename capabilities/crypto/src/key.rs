//! A key as the host keeps it, and the algorithms that there are keys of: one row each.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use capability::{OpError, Reservation};
use ring::signature::RsaEncoding;
use ring::{aead, hkdf, rsa};
use zeroize::Zeroizing;

/// What a key is for. A key is for one thing only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Seal,
    Mac,
    Derive,
    Sign,
    Exchange,
}

impl Purpose {
    pub(crate) const fn word(self) -> &'static str {
        match self {
            Purpose::Seal => "seal",
            Purpose::Mac => "mac",
            Purpose::Derive => "derive",
            Purpose::Sign => "sign",
            Purpose::Exchange => "exchange",
        }
    }
}

/// How an algorithm computes.
pub(crate) enum Scheme {
    Aead(&'static aead::Algorithm),
    /// HMAC with a digest.
    Mac(&'static str),
    Hkdf(hkdf::Algorithm),
    Ed25519,
    EcdsaP256,
    EcdsaP384,
    Rsa { padding: &'static dyn RsaEncoding, repeatable: bool },
    X25519,
}

/// An algorithm and what a key of it is. A key belongs to one algorithm, with its digest and padding.
pub(crate) struct KeyAlgorithm {
    pub(crate) name: &'static str,
    pub(crate) purpose: Purpose,
    pub(crate) scheme: Scheme,
    /// How long a key is that is made here; a key that is brought may be longer where `longer` says so.
    pub(crate) key_bytes: usize,
    pub(crate) longer: bool,
}

/// Fewest bytes of a key that may have any length: 128 bits.
pub(crate) const KEY_BYTES_MIN: usize = 16;

/// Most bytes of a key that may have any length.
pub(crate) const KEY_BYTES_MAX: usize = 4096;

const fn row(name: &'static str, purpose: Purpose, key_bytes: usize, scheme: Scheme) -> KeyAlgorithm {
    let longer = matches!(purpose, Purpose::Mac | Purpose::Derive);
    KeyAlgorithm { name, purpose, scheme, key_bytes, longer }
}

const fn rsa_row(name: &'static str, padding: &'static dyn RsaEncoding, repeatable: bool) -> KeyAlgorithm {
    row(name, Purpose::Sign, 0, Scheme::Rsa { padding, repeatable })
}

pub(crate) static KEY_ALGORITHMS: [KeyAlgorithm; 19] = [
    row("aes-128-gcm", Purpose::Seal, 16, Scheme::Aead(&aead::AES_128_GCM)),
    row("aes-256-gcm", Purpose::Seal, 32, Scheme::Aead(&aead::AES_256_GCM)),
    row("chacha20-poly1305", Purpose::Seal, 32, Scheme::Aead(&aead::CHACHA20_POLY1305)),
    row("hmac-sha256", Purpose::Mac, 32, Scheme::Mac("sha256")),
    row("hmac-sha384", Purpose::Mac, 48, Scheme::Mac("sha384")),
    row("hmac-sha512", Purpose::Mac, 64, Scheme::Mac("sha512")),
    row("hkdf-sha256", Purpose::Derive, 32, Scheme::Hkdf(hkdf::HKDF_SHA256)),
    row("hkdf-sha384", Purpose::Derive, 48, Scheme::Hkdf(hkdf::HKDF_SHA384)),
    row("hkdf-sha512", Purpose::Derive, 64, Scheme::Hkdf(hkdf::HKDF_SHA512)),
    row("ed25519", Purpose::Sign, 32, Scheme::Ed25519),
    row("ecdsa-p256-sha256", Purpose::Sign, 32, Scheme::EcdsaP256),
    row("ecdsa-p384-sha384", Purpose::Sign, 48, Scheme::EcdsaP384),
    rsa_row("rsa-pkcs1-sha256", &ring::signature::RSA_PKCS1_SHA256, true),
    rsa_row("rsa-pkcs1-sha384", &ring::signature::RSA_PKCS1_SHA384, true),
    rsa_row("rsa-pkcs1-sha512", &ring::signature::RSA_PKCS1_SHA512, true),
    rsa_row("rsa-pss-sha256", &ring::signature::RSA_PSS_SHA256, false),
    rsa_row("rsa-pss-sha384", &ring::signature::RSA_PSS_SHA384, false),
    rsa_row("rsa-pss-sha512", &ring::signature::RSA_PSS_SHA512, false),
    row("x25519", Purpose::Exchange, 32, Scheme::X25519),
];

impl KeyAlgorithm {
    /// The algorithm of a name, exactly as it is written in the table.
    pub(crate) fn named(name: &str) -> Result<&'static KeyAlgorithm, OpError> {
        KEY_ALGORITHMS.iter().find(|row| row.name == name).ok_or_else(|| {
            let known: Vec<&str> = KEY_ALGORITHMS.iter().map(|row| row.name).collect();
            OpError::exception("ValueError", format!("there are no keys of {name:?}; there are keys of {}", known.join(", ")))
        })
    }
}

/// What a key consists of, wiped when it is dropped. RSA's is the exception: ring keeps it, and does not wipe.
pub(crate) enum Material {
    Bytes(Zeroizing<Vec<u8>>),
    Ed25519(Box<ed25519_dalek::SigningKey>),
    EcdsaP256(Box<p256::ecdsa::SigningKey>),
    EcdsaP384(Box<p384::ecdsa::SigningKey>),
    Rsa(Box<rsa::KeyPair>),
    X25519(Box<x25519_dalek::StaticSecret>),
}

/// A key of one session.
pub(crate) struct Key {
    pub(crate) algorithm: &'static KeyAlgorithm,
    pub(crate) material: Material,
    /// How many messages were sealed with it. Handles on one secret share the count.
    pub(crate) sealed: Arc<AtomicU64>,
    /// The name of the secret that it is.
    pub(crate) secret: Option<String>,
    pub(crate) _held: Reservation,
}

impl Material {
    /// What others may know of the key; empty where there is no such thing.
    pub(crate) fn public(&self) -> Option<Vec<u8>> {
        match self {
            Material::Bytes(_) => None,
            Material::Ed25519(key) => Some(key.verifying_key().to_bytes().to_vec()),
            Material::EcdsaP256(key) => Some(key.verifying_key().to_encoded_point(false).as_bytes().to_vec()),
            Material::EcdsaP384(key) => Some(key.verifying_key().to_encoded_point(false).as_bytes().to_vec()),
            Material::Rsa(key) => Some(key.public().as_ref().to_vec()),
            Material::X25519(key) => Some(x25519_dalek::PublicKey::from(&**key).to_bytes().to_vec()),
        }
    }
}
