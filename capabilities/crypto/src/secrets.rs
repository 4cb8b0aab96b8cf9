//! Keys that a script may use by their name and never sees: the embedder or the command line puts them here.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use base64ct::{Base64, Encoding};
use zeroize::Zeroizing;

use crate::import::import;
use crate::key::KeyAlgorithm;

/// Named keys. Clones share what counts how often each has sealed, so that sessions can use one key together.
#[derive(Clone, Default)]
pub struct Secrets {
    by_name: BTreeMap<String, Secret>,
}

#[derive(Clone)]
pub(crate) struct Secret {
    pub(crate) algorithm: &'static KeyAlgorithm,
    pub(crate) material: Arc<Zeroizing<Vec<u8>>>,
    pub(crate) sealed: Arc<AtomicU64>,
}

/// Why something cannot be a secret. Holds nothing of it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct SecretError(String);

impl Secrets {
    pub fn new() -> Secrets {
        Secrets::default()
    }

    /// Adds a key: raw bytes, or a private key in PKCS#8, SEC 1 or PKCS#1, as DER or PEM.
    ///
    /// ```
    /// let mut secrets = capability_crypto::Secrets::new();
    /// secrets.add("backup", "aes-256-gcm", &[7; 32])?;
    /// assert!(secrets.add("backup", "aes-256-gcm", &[7; 32]).is_err(), "the name is taken");
    /// assert_eq!(format!("{secrets:?}"), "Secrets[backup: aes-256-gcm]");
    /// # Ok::<(), capability_crypto::SecretError>(())
    /// ```
    pub fn add(&mut self, name: &str, algorithm: &str, material: &[u8]) -> Result<(), SecretError> {
        if name.is_empty() || self.by_name.contains_key(name) {
            return Err(SecretError(format!("there is a secret named {name:?} already, or the name is empty")));
        }
        let algorithm = KeyAlgorithm::named(algorithm).map_err(said)?;
        import(algorithm, material).map_err(said)?;
        let secret = Secret { algorithm, material: Arc::new(Zeroizing::new(material.to_vec())), sealed: Arc::default() };
        self.by_name.insert(name.to_owned(), secret);
        Ok(())
    }

    /// Adds a key from what a file or a variable holds: as [`Secrets::add`] takes it, or as text in hexadecimal or Base64. The last
    /// line end of a text does not count.
    pub fn add_contents(&mut self, name: &str, algorithm: &str, contents: &[u8]) -> Result<(), SecretError> {
        let row = KeyAlgorithm::named(algorithm).map_err(said)?;
        let Some(text) = text_of(contents).filter(|_| contents.len() != row.key_bytes) else {
            return self.add(name, algorithm, contents);
        };
        let is_bytes = !row.longer && row.key_bytes > 0;
        if !is_bytes || text.starts_with("-----BEGIN ") {
            return self.add(name, algorithm, text.as_bytes());
        }
        let decoded = [base16ct::mixed::decode_vec(text).ok(), Base64::decode_vec(text).ok()].map(|bytes| bytes.map(Zeroizing::new));
        match decoded.into_iter().flatten().find(|bytes| bytes.len() == row.key_bytes) {
            Some(bytes) => self.add(name, algorithm, &bytes),
            None => Err(SecretError(format!("a key of {algorithm} has {} bytes, raw or as hexadecimal or Base64; this text is neither", row.key_bytes))),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.by_name.is_empty()
    }

    /// The names, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(String::as_str)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Secret> {
        self.by_name.get(name)
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown: Vec<String> = self.by_name.iter().map(|(name, secret)| format!("{name}: {}", secret.algorithm.name)).collect();
        write!(f, "Secrets[{}]", shown.join(", "))
    }
}

fn said(error: capability::OpError) -> SecretError {
    SecretError(error.to_raised().message)
}

/// Contents that are printable ASCII, without the line end. Random bytes are not.
fn text_of(contents: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(contents).ok()?.trim_end_matches(['\r', '\n']);
    let printable = |c: char| c == ' ' || c.is_ascii_graphic() || c == '\n' || c == '\r';
    text.chars().all(printable).then_some(text)
}
