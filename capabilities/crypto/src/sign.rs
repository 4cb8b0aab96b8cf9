//! Signatures and message authentication with keys that the host keeps, and verification with public keys.

use capability::{Args, OpCx, OpError, Permit, Started, Value, View};
use p256::ecdsa::signature::hazmat::PrehashSigner;
use pkcs8::der::asn1::UintRef;
use pkcs8::der::{Decode, Document, Reader, SliceReader};
use pkcs8::spki::SubjectPublicKeyInfoRef;
use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use sha2::{Digest, Sha256, Sha384};
use subtle::ConstantTimeEq;

use crate::algorithm::Algorithm;
use crate::digests::feed;
use crate::hashing::Hashing;
use crate::hashing::Plain;
use crate::key::{Key, KeyAlgorithm, Material, Purpose, Scheme};
use crate::ops::Crypto;

impl Crypto {
    pub(crate) fn mac(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let key = self.key(args, 0, Purpose::Mac, cx)?;
        Ok(Value::Bytes(mac_of(key, args.bytes(1)?, cx)?).into())
    }

    pub(crate) fn mac_verify(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let key = self.key(args, 0, Purpose::Mac, cx)?;
        // A tag that was cut short is a wrong one: lengths differ.
        let equal = mac_of(key, args.bytes(1)?, cx)?.ct_eq(args.bytes(2)?);
        Ok(Value::Bool(equal.into()).into())
    }

    pub(crate) fn sign(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (data, raw) = (args.bytes(1)?, is_raw(args, 2)?);
        let key = self.key(args, 0, Purpose::Sign, cx)?;
        cx.check()?;
        Ok(Value::Bytes(signature_of(key, data, raw, cx)?).into())
    }

    pub(crate) fn verify(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = KeyAlgorithm::named(args.str(0)?)?;
        let raw = is_raw(args, 4)?;
        let how = verification(algorithm, raw).ok_or_else(|| {
            OpError::exception("ValueError", format!("{}(): {} makes no signatures", cx.op, algorithm.name))
        })?;
        let public = public_key(algorithm, given_bytes(args, 1)?)?;
        cx.check()?;
        let verified = UnparsedPublicKey::new(how, public).verify(args.bytes(3)?, args.bytes(2)?);
        Ok(Value::Bool(verified.is_ok()).into())
    }
}

fn mac_of(key: &Key, data: &[u8], cx: &OpCx<'_>) -> Result<Vec<u8>, OpError> {
    let (Scheme::Mac(digest), Material::Bytes(material)) = (&key.algorithm.scheme, &key.material) else { return Err(broken()) };
    let mut state = Algorithm::named(digest)?.whole_hmac(material)?;
    feed(&mut *state, data, cx)?;
    Ok(state.value())
}

fn signature_of(key: &Key, data: &[u8], raw: bool, cx: &OpCx<'_>) -> Result<Vec<u8>, OpError> {
    match &key.material {
        Material::Ed25519(own) => Ok(ed25519_dalek::Signer::sign(&**own, data).to_bytes().to_vec()),
        Material::EcdsaP256(own) => {
            let signature: p256::ecdsa::Signature = own.sign_prehash(&digest_of(Sha256::new(), data, cx)?).map_err(|_| broken())?;
            Ok(if raw { signature.to_bytes().to_vec() } else { signature.to_der().as_bytes().to_vec() })
        }
        Material::EcdsaP384(own) => {
            let signature: p384::ecdsa::Signature = own.sign_prehash(&digest_of(Sha384::new(), data, cx)?).map_err(|_| broken())?;
            Ok(if raw { signature.to_bytes().to_vec() } else { signature.to_der().as_bytes().to_vec() })
        }
        Material::Rsa(own) => {
            let Scheme::Rsa { padding, repeatable } = &key.algorithm.scheme else { return Err(broken()) };
            if cx.deterministic && !repeatable {
                let told = format!("{}() with a key of {} cannot be the same in every run, and this run is deterministic", cx.op, key.algorithm.name);
                return Err(OpError::Refused(told));
            }
            let mut signature = vec![0; own.public().modulus_len()];
            own.sign(*padding, &ring::rand::SystemRandom::new(), data, &mut signature).map_err(|_| broken())?;
            Ok(signature)
        }
        Material::Bytes(_) | Material::X25519(_) => Err(broken()),
    }
}

fn digest_of<D: Digest + Clone + Send + 'static>(state: D, data: &[u8], cx: &OpCx<'_>) -> Result<Vec<u8>, OpError> {
    let mut state = Plain(state);
    feed(&mut state, data, cx)?;
    Ok(state.value())
}

fn verification(algorithm: &KeyAlgorithm, raw: bool) -> Option<&'static dyn VerificationAlgorithm> {
    Some(match (algorithm.name, raw) {
        ("ed25519", _) => &signature::ED25519,
        ("ecdsa-p256-sha256", false) => &signature::ECDSA_P256_SHA256_ASN1,
        ("ecdsa-p256-sha256", true) => &signature::ECDSA_P256_SHA256_FIXED,
        ("ecdsa-p384-sha384", false) => &signature::ECDSA_P384_SHA384_ASN1,
        ("ecdsa-p384-sha384", true) => &signature::ECDSA_P384_SHA384_FIXED,
        ("rsa-pkcs1-sha256", _) => &signature::RSA_PKCS1_2048_8192_SHA256,
        ("rsa-pkcs1-sha384", _) => &signature::RSA_PKCS1_2048_8192_SHA384,
        ("rsa-pkcs1-sha512", _) => &signature::RSA_PKCS1_2048_8192_SHA512,
        ("rsa-pss-sha256", _) => &signature::RSA_PSS_2048_8192_SHA256,
        ("rsa-pss-sha384", _) => &signature::RSA_PSS_2048_8192_SHA384,
        ("rsa-pss-sha512", _) => &signature::RSA_PSS_2048_8192_SHA512,
        _ => return None,
    })
}

/// `form`: how the two numbers of an ECDSA signature stand in it.
fn is_raw(args: &Args<'_>, index: usize) -> Result<bool, OpError> {
    match args.str(index)? {
        "der" => Ok(false),
        "raw" => Ok(true),
        _ => Err(OpError::exception("ValueError", "form is 'der', or 'raw' for the two numbers of an ECDSA signature one after the other")),
    }
}

/// Bytes, or a str that holds PEM.
pub(crate) fn given_bytes<'a>(args: &Args<'a>, index: usize) -> Result<&'a [u8], OpError> {
    match args.view(index)? {
        View::Str(text) => Ok(text.as_bytes()),
        _ => args.bytes(index),
    }
}

/// A public key as ring takes it, out of the forms that others write: the same, a SubjectPublicKeyInfo, or that as PEM.
pub(crate) fn public_key(algorithm: &KeyAlgorithm, given: &[u8]) -> Result<Vec<u8>, OpError> {
    let wrong = || OpError::exception("ValueError", format!("this is no public key of {}, neither raw nor as DER nor as PEM", algorithm.name));
    let document = match std::str::from_utf8(given) {
        Ok(text) if text.starts_with("-----BEGIN ") => Some(Document::from_pem(text.trim()).map_err(|_| wrong())?.1),
        _ => None,
    };
    let der = document.as_ref().map_or(given, Document::as_bytes);
    let raw = match SubjectPublicKeyInfoRef::try_from(der) {
        Ok(info) if is_oid_of(algorithm, &info) => info.subject_public_key.as_bytes().ok_or_else(wrong)?,
        Ok(_) => return Err(wrong()),
        Err(_) => der,
    };
    let fits = match algorithm.scheme {
        Scheme::Ed25519 | Scheme::X25519 => raw.len() == 32,
        Scheme::EcdsaP256 => p256::PublicKey::from_sec1_bytes(raw).is_ok() && raw.len() == 65,
        Scheme::EcdsaP384 => p384::PublicKey::from_sec1_bytes(raw).is_ok() && raw.len() == 97,
        Scheme::Rsa { .. } => return rsa_is_long_enough(raw).ok_or_else(wrong)?.map(|()| raw.to_vec()),
        Scheme::Aead(_) | Scheme::Mac(_) | Scheme::Hkdf(_) => false,
    };
    if fits { Ok(raw.to_vec()) } else { Err(wrong()) }
}

fn is_oid_of(algorithm: &KeyAlgorithm, info: &SubjectPublicKeyInfoRef<'_>) -> bool {
    let parameter = info.algorithm.parameters_oid().map(|oid| oid.to_string()).ok();
    let found = (info.algorithm.oid.to_string(), parameter);
    let (oid, curve) = match algorithm.scheme {
        Scheme::Ed25519 => ("1.3.101.112", None),
        Scheme::X25519 => ("1.3.101.110", None),
        Scheme::EcdsaP256 => ("1.2.840.10045.2.1", Some("1.2.840.10045.3.1.7")),
        Scheme::EcdsaP384 => ("1.2.840.10045.2.1", Some("1.3.132.0.34")),
        Scheme::Rsa { .. } => ("1.2.840.113549.1.1.1", None),
        Scheme::Aead(_) | Scheme::Mac(_) | Scheme::Hkdf(_) => return false,
    };
    found.0 == oid && found.1.as_deref() == curve
}

/// Fewest and most bits of an RSA modulus.
const RSA_BITS: std::ops::RangeInclusive<usize> = 2048..=8192;

/// Looks at the modulus of an RSAPublicKey; nothing where it is none.
fn rsa_is_long_enough(der: &[u8]) -> Option<Result<(), OpError>> {
    let mut reader = SliceReader::new(der).ok()?;
    let modulus = reader.sequence(|inner| {
        let modulus = UintRef::decode(inner)?;
        UintRef::decode(inner)?;
        Ok(modulus)
    });
    let modulus = modulus.ok()?.as_bytes();
    let bits = modulus.len() * 8 - modulus.first().map_or(0, |byte| byte.leading_zeros() as usize);
    if RSA_BITS.contains(&bits) {
        return Some(Ok(()));
    }
    let told = format!("an RSA key of {bits} bits is refused; there must be {} to {}", RSA_BITS.start(), RSA_BITS.end());
    Some(Err(OpError::exception("ValueError", told)))
}

fn broken() -> OpError {
    OpError::exception("RuntimeError", "the key cannot sign this")
}
