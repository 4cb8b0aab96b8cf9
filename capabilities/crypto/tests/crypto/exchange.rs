//! Agreement on keys and keys from keys.

use capability::Value;

use crate::keys::pem;
use crate::{b, harness, hex, import, n, s, told, unhex};

#[test]
fn two_agree_on_a_key_that_neither_sees() {
    let mut crypto = harness(&["random"]);
    let [alice, bob] = [(); 2].map(|()| crypto.call("key_generate", &[s("x25519")]).unwrap());
    let [from_alice, from_bob] = [&alice, &bob].map(|key| crypto.call("key_public", &[key.clone()]).unwrap());
    let mut sealing = |own: &Value, other: &Value| {
        let shared = crypto.call("exchange", &[own.clone(), other.clone()]).unwrap();
        crypto.call("key_derive", &[shared, s("aes-256-gcm"), b("chat")]).unwrap()
    };
    let (at_alice, at_bob) = (sealing(&alice, &from_bob), sealing(&bob, &from_alice));
    let sealed = crypto.call("seal", &[at_alice, b("hello")]).unwrap();
    assert_eq!(crypto.call("open", &[at_bob, sealed]), Ok(b("hello")));
    let raw = crypto.call("exchange_raw", &[alice.clone(), from_bob]).unwrap();
    assert_eq!(raw, crypto.call("exchange_raw", &[bob, from_alice]).unwrap());
    for low_order in [[0; 32], unhex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800").try_into().unwrap()] {
        assert!(told(crypto.call("exchange", &[alice.clone(), b(low_order)])).contains("a secret that everybody knows"));
    }
    assert!(told(crypto.call("exchange", &[alice.clone(), b([1; 31])])).contains("no public key of x25519"));
    assert!(crypto.call("exchange", &[alice, b(pem("x25519.pub"))]).is_ok(), "also as PEM");
}

#[test]
fn the_vectors_of_rfc_5869() {
    let mut crypto = harness(&[]);
    let (ikm, salt, info) = (vec![0x0b; 22], unhex("000102030405060708090a0b0c"), unhex("f0f1f2f3f4f5f6f7f8f9"));
    let expected = "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865";
    assert_eq!(hex(&crypto.call("hkdf", &[b(&ikm), n(42), b(&salt), b(&info)]).unwrap()), expected);
    let key = import(&mut crypto, "hkdf-sha256", &ikm).unwrap();
    assert_eq!(hex(&crypto.call("derive", &[key, n(42), b(&info), b(&salt)]).unwrap()), expected);
    let nothing = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8";
    assert_eq!(hex(&crypto.call("hkdf", &[b(&ikm), n(42)]).unwrap()), nothing);
    let (ikm, salt, info): (Vec<u8>, Vec<u8>, Vec<u8>) = ((0x00..=0x4f).collect(), (0x60..=0xaf).collect(), (0xb0..=0xff).collect());
    let long = "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87";
    assert_eq!(hex(&crypto.call("hkdf", &[b(ikm), n(82), b(salt), b(info)]).unwrap()), long);
}

#[test]
fn derived_keys_depend_on_what_they_are_for() {
    let mut crypto = harness(&[]);
    let root = import(&mut crypto, "hkdf-sha512", [3; 64]).unwrap();
    let mut public = |info: &str, salt: &str| {
        let key = crypto.call("key_derive", &[root.clone(), s("ed25519"), b(info), b(salt)]).unwrap();
        hex(&crypto.call("key_public", &[key]).unwrap())
    };
    assert_eq!(public("a", ""), public("a", ""));
    assert_ne!(public("a", ""), public("b", ""));
    assert_ne!(public("a", ""), public("a", "salt"));
    assert!(told(crypto.call("key_derive", &[root.clone(), s("ecdsa-p256-sha256"), b("a")])).contains("can be derived"));
    for length in [0, -1, 16_321, 1 << 70] {
        assert!(told(crypto.call("derive", &[root.clone(), n(length), b("")])).contains("length must be between 1 and 16320"));
    }
    assert!(told(crypto.call("hkdf", &[b("x"), n(255 * 32 + 1)])).contains("between 1 and 8160"));
    assert!(told(crypto.call("hkdf", &[b("x"), n(32), b(""), b(""), s("sha1")])).contains("'sha256', 'sha384' or 'sha512'"));
}
