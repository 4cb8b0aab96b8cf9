//! Agreement on a key, and keys from keys.

use capability::{Args, OpCx, OpError, Permit, Started, Value};
use ring::hkdf::{self, KeyType, Salt};
use zeroize::Zeroizing;

use crate::key::{Key, KeyAlgorithm, Material, Purpose, Scheme};
use crate::ops::Crypto;
use crate::sign::{given_bytes, public_key};

/// The algorithm of the keys that an exchange gives.
const EXCHANGED: &str = "hkdf-sha256";

impl Crypto {
    /// The shared secret never reaches the script: it becomes a key to derive others from.
    pub(crate) fn exchange(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let shared = self.shared(args, cx)?;
        self.keep_key(KeyAlgorithm::named(EXCHANGED)?, Material::Bytes(shared), None, cx)
    }

    pub(crate) fn exchange_raw(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::Bytes(self.shared(args, cx)?.to_vec()).into())
    }

    pub(crate) fn derive(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let length = length(args, 1, LENGTH_MAX)?;
        Ok(Value::Bytes(self.derived(args, length, 2, cx)?.to_vec()).into())
    }

    pub(crate) fn hkdf(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = match args.str(4)? {
            "sha256" => hkdf::HKDF_SHA256,
            "sha384" => hkdf::HKDF_SHA384,
            "sha512" => hkdf::HKDF_SHA512,
            _ => return Err(OpError::exception("ValueError", "algorithm is 'sha256', 'sha384' or 'sha512'")),
        };
        let (material, salt, info) = (args.bytes(0)?, args.bytes(2)?, args.bytes(3)?);
        Ok(Value::Bytes(expand(algorithm, material, length(args, 1, 255 * KeyType::len(&algorithm))?, salt, info)?.to_vec()).into())
    }

    /// Bytes from the key at 0, for the info at `info` and the salt behind it.
    pub(crate) fn derived(&mut self, args: &Args<'_>, length: usize, info: usize, cx: &OpCx<'_>) -> Result<Zeroizing<Vec<u8>>, OpError> {
        let (info, salt) = (args.bytes(info)?, args.bytes(info + 1)?);
        let Key { algorithm, material, .. } = self.key(args, 0, Purpose::Derive, cx)?;
        match (&algorithm.scheme, material) {
            (Scheme::Hkdf(algorithm), Material::Bytes(material)) => expand(*algorithm, material, length, salt, info),
            _ => Err(OpError::exception("RuntimeError", "the key does not suit its algorithm")),
        }
    }

    fn shared(&mut self, args: &Args<'_>, cx: &OpCx<'_>) -> Result<Zeroizing<Vec<u8>>, OpError> {
        let key = self.key(args, 0, Purpose::Exchange, cx)?;
        let peer = public_key(key.algorithm, given_bytes(args, 1)?)?;
        let (Material::X25519(own), Ok(peer)) = (&key.material, <[u8; 32]>::try_from(peer.as_slice())) else {
            return Err(OpError::exception("ValueError", "a public key of x25519 has 32 bytes"));
        };
        let shared = own.diffie_hellman(&x25519_dalek::PublicKey::from(peer));
        if !shared.was_contributory() {
            // Points of small order make the secret known to everybody (RFC 7748, 6.1).
            return Err(OpError::exception("ValueError", format!("{}(): this public key would give a secret that everybody knows", cx.op)));
        }
        Ok(Zeroizing::new(shared.as_bytes().to_vec()))
    }
}

struct Length(usize);

impl KeyType for Length {
    fn len(&self) -> usize {
        self.0
    }
}

/// HKDF of RFC 5869.
fn expand(algorithm: hkdf::Algorithm, material: &[u8], length: usize, salt: &[u8], info: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpError> {
    let mut out = Zeroizing::new(vec![0; length]);
    let extracted = Salt::new(algorithm, salt).extract(material);
    let told = || OpError::exception("ValueError", format!("HKDF gives at most {} bytes with this digest", 255 * KeyType::len(&algorithm)));
    extracted.expand(&[info], Length(length)).and_then(|okm| okm.fill(&mut out)).map_err(|_| told())?;
    Ok(out)
}

/// What HKDF gives at most with the longest digest.
const LENGTH_MAX: usize = 255 * 64;

/// A length that HKDF may be able to give.
fn length(args: &Args<'_>, index: usize, max: usize) -> Result<usize, OpError> {
    let length = usize::try_from(args.int(index)?).ok().filter(|given| (1..=max).contains(given));
    length.ok_or_else(|| OpError::exception("ValueError", format!("length must be between 1 and {max}")))
}
