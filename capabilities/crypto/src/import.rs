//! Keys from what others made: raw bytes, PKCS#8, SEC 1, PKCS#1, and the same as PEM. No error holds any of the material.

use capability::OpError;
use pkcs8::{DecodePrivateKey, PrivateKeyInfo, SecretDocument};
use ring::rsa;
use zeroize::Zeroizing;

use crate::key::{KEY_BYTES_MAX, KEY_BYTES_MIN, KeyAlgorithm, Material, Scheme};

/// The key in `given`, for an algorithm.
pub(crate) fn import(algorithm: &KeyAlgorithm, given: &[u8]) -> Result<Material, OpError> {
    if !given.starts_with(b"-----BEGIN ") {
        return from_der_or_raw(algorithm, given);
    }
    let text = std::str::from_utf8(given).map_err(|_| bad("the PEM text is not UTF-8".to_owned()))?;
    let (label, document) = SecretDocument::from_pem(text.trim()).map_err(|_| bad("the PEM text is malformed".to_owned()))?;
    match label {
        "PRIVATE KEY" | "EC PRIVATE KEY" | "RSA PRIVATE KEY" => from_der(algorithm, document.as_bytes()),
        "ENCRYPTED PRIVATE KEY" => Err(bad("the private key is encrypted with a password; decrypt it first, for instance with openssl pkey".to_owned())),
        "PUBLIC KEY" => Err(bad("this is a public key; crypto.verify() and crypto.exchange() take those as they are".to_owned())),
        _ => Err(bad("the PEM text holds no private key".to_owned())),
    }
}

/// A key of an algorithm whose keys are just bytes, as HKDF makes them.
pub(crate) fn from_raw(algorithm: &KeyAlgorithm, raw: &[u8]) -> Result<Material, OpError> {
    match algorithm.scheme {
        Scheme::Aead(_) | Scheme::Mac(_) | Scheme::Hkdf(_) => Ok(Material::Bytes(Zeroizing::new(raw.to_vec()))),
        Scheme::Ed25519 => sized(algorithm, raw).map(|seed| Material::Ed25519(Box::new(ed25519_dalek::SigningKey::from_bytes(&seed)))),
        Scheme::X25519 => sized(algorithm, raw).map(|scalar| Material::X25519(Box::new(x25519_dalek::StaticSecret::from(*scalar)))),
        Scheme::EcdsaP256 => p256::ecdsa::SigningKey::from_slice(raw).map(|key| Material::EcdsaP256(Box::new(key))).map_err(|_| not_a_scalar(algorithm)),
        Scheme::EcdsaP384 => p384::ecdsa::SigningKey::from_slice(raw).map(|key| Material::EcdsaP384(Box::new(key))).map_err(|_| not_a_scalar(algorithm)),
        Scheme::Rsa { .. } => from_der(algorithm, raw),
    }
}

fn from_der_or_raw(algorithm: &KeyAlgorithm, given: &[u8]) -> Result<Material, OpError> {
    let name = algorithm.name;
    match algorithm.scheme {
        _ if algorithm.longer && !(KEY_BYTES_MIN..=KEY_BYTES_MAX).contains(&given.len()) => {
            Err(bad(format!("a key of {name} has {KEY_BYTES_MIN} to {KEY_BYTES_MAX} bytes, not {}", given.len())))
        }
        Scheme::Aead(_) if given.len() != algorithm.key_bytes => Err(wrong_length(algorithm, given)),
        Scheme::Aead(_) | Scheme::Mac(_) | Scheme::Hkdf(_) => from_raw(algorithm, given),
        Scheme::Rsa { .. } => from_der(algorithm, given),
        _ if given.len() == algorithm.key_bytes => from_raw(algorithm, given),
        // Both forms of DER begin with the tag of a sequence.
        _ if given.first() == Some(&0x30) => from_der(algorithm, given),
        _ => Err(wrong_length(algorithm, given)),
    }
}

fn from_der(algorithm: &KeyAlgorithm, der: &[u8]) -> Result<Material, OpError> {
    match algorithm.scheme {
        Scheme::Ed25519 => from_raw(algorithm, &curve25519_seed(algorithm, der, "1.3.101.112")?),
        Scheme::X25519 => from_raw(algorithm, &curve25519_seed(algorithm, der, "1.3.101.110")?),
        Scheme::EcdsaP256 => {
            let key = p256::SecretKey::from_pkcs8_der(der).or_else(|_| p256::SecretKey::from_sec1_der(der).map_err(|_| pkcs8::Error::KeyMalformed));
            key.map(|key| Material::EcdsaP256(Box::new(key.into()))).map_err(|_| no_such_der(algorithm))
        }
        Scheme::EcdsaP384 => {
            let key = p384::SecretKey::from_pkcs8_der(der).or_else(|_| p384::SecretKey::from_sec1_der(der).map_err(|_| pkcs8::Error::KeyMalformed));
            key.map(|key| Material::EcdsaP384(Box::new(key.into()))).map_err(|_| no_such_der(algorithm))
        }
        Scheme::Rsa { .. } => {
            let key = rsa::KeyPair::from_pkcs8(der).or_else(|why| rsa::KeyPair::from_der(der).map_err(|_| why));
            key.map(|key| Material::Rsa(Box::new(key))).map_err(|why| bad(format!("an RSA private key of 2048 to 4096 bits in PKCS#8 is wanted ({why})")))
        }
        Scheme::Aead(_) | Scheme::Mac(_) | Scheme::Hkdf(_) => Err(bad(format!("a key of {} is bytes, not a private key in PEM", algorithm.name))),
    }
}

/// The 32 bytes within the PKCS#8 of RFC 8410: an octet string in an octet string.
fn curve25519_seed(algorithm: &KeyAlgorithm, der: &[u8], oid: &str) -> Result<Zeroizing<Vec<u8>>, OpError> {
    let info = PrivateKeyInfo::try_from(der).map_err(|_| no_such_der(algorithm))?;
    let seed = match info.private_key {
        [0x04, 0x20, seed @ ..] if info.algorithm.oid.to_string() == oid => seed,
        _ => return Err(no_such_der(algorithm)),
    };
    if seed.len() == algorithm.key_bytes { Ok(Zeroizing::new(seed.to_vec())) } else { Err(no_such_der(algorithm)) }
}

fn sized(algorithm: &KeyAlgorithm, raw: &[u8]) -> Result<Zeroizing<[u8; 32]>, OpError> {
    <[u8; 32]>::try_from(raw).map(Zeroizing::new).map_err(|_| wrong_length(algorithm, raw))
}

fn wrong_length(algorithm: &KeyAlgorithm, given: &[u8]) -> OpError {
    bad(format!("a key of {} has {} bytes, not {}", algorithm.name, algorithm.key_bytes, given.len()))
}

fn not_a_scalar(algorithm: &KeyAlgorithm) -> OpError {
    bad(format!("these {} bytes are no private key of {}", algorithm.key_bytes, algorithm.name))
}

fn no_such_der(algorithm: &KeyAlgorithm) -> OpError {
    bad(format!("this is no private key of {}, neither as PKCS#8 nor in another form that is known", algorithm.name))
}

fn bad(told: String) -> OpError {
    OpError::exception("ValueError", told)
}
