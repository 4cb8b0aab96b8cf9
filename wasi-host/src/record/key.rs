//! The key of a record: whoever has the record alone learns nothing of what followed the first secret.

use capability::{RecordSeal, SealError};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::rand::{SecureRandom, SystemRandom};
use std::fmt;
use zeroize::Zeroizing;

const KEY_BYTES: usize = 32;

/// A key, to be kept apart from the record that it belongs to.
#[derive(Clone)]
pub struct RecordKey(Zeroizing<[u8; KEY_BYTES]>);

/// Why there is no key.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    #[error("no randomness is available")]
    Random,
    #[error("a record's key is 64 hexadecimal digits")]
    Malformed,
}

impl RecordKey {
    /// A new one.
    pub fn generate() -> Result<RecordKey, KeyError> {
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        SystemRandom::new().fill(&mut *key).map_err(|_| KeyError::Random)?;
        Ok(RecordKey(key))
    }

    /// Reads what [`RecordKey::to_text`] gave.
    ///
    /// ```
    /// let key = wicket::RecordKey::generate()?;
    /// assert!(wicket::RecordKey::from_text(&key.to_text()).is_ok());
    /// assert!(wicket::RecordKey::from_text("secret").is_err());
    /// # Ok::<(), wicket::KeyError>(())
    /// ```
    pub fn from_text(text: &str) -> Result<RecordKey, KeyError> {
        let digits = text.trim().as_bytes();
        let mut key = Zeroizing::new([0; KEY_BYTES]);
        if digits.len() != 2 * KEY_BYTES {
            return Err(KeyError::Malformed);
        }
        for (byte, pair) in key.iter_mut().zip(digits.chunks_exact(2)) {
            let pair = std::str::from_utf8(pair).ok().filter(|pair| pair.bytes().all(|digit| digit.is_ascii_hexdigit()));
            *byte = pair.and_then(|pair| u8::from_str_radix(pair, 16).ok()).ok_or(KeyError::Malformed)?;
        }
        Ok(RecordKey(key))
    }

    /// 64 hexadecimal digits.
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(2 * KEY_BYTES));
        for byte in self.0.iter() {
            for nibble in [byte >> 4, byte & 15] {
                text.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
            }
        }
        text
    }

    fn cipher(&self) -> Result<LessSafeKey, SealError> {
        UnboundKey::new(&CHACHA20_POLY1305, &*self.0).map(LessSafeKey::new).map_err(|_| SealError)
    }
}

impl fmt::Debug for RecordKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecordKey(..)")
    }
}

/// The nonce is drawn for each block and stands in front of it, so that a key may be used for more than one record.
impl RecordSeal for RecordKey {
    fn seal(&self, bound: &[u8], bytes: &mut Vec<u8>) -> Result<(), SealError> {
        let mut nonce = [0; NONCE_LEN];
        SystemRandom::new().fill(&mut nonce).map_err(|_| SealError)?;
        self.cipher()?.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(bound), bytes).map_err(|_| SealError)?;
        bytes.splice(0..0, nonce);
        Ok(())
    }

    fn open(&self, bound: &[u8], bytes: &mut Vec<u8>) -> Result<(), SealError> {
        let nonce = *bytes.first_chunk::<NONCE_LEN>().ok_or(SealError)?;
        bytes.drain(..NONCE_LEN);
        let opened = self.cipher()?.open_in_place(Nonce::assume_unique_for_key(nonce), Aad::from(bound), bytes).map_err(|_| SealError)?.len();
        bytes.truncate(opened);
        Ok(())
    }
}
