//! Signing, verifying, and the forms of keys and signatures that others use.

use capability::testing::Harness;
use capability::{Policy, Quotas, Value};
use capability_crypto::Crypto;

use crate::keys::pem;
use crate::{b, bytes, harness, hex, import, s, told, unhex};

const FILES: [(&str, &str); 6] = [
    ("rsa", "rsa-pkcs1-sha256"),
    ("rsa", "rsa-pss-sha256"),
    ("ed25519", "ed25519"),
    ("p256_sec1", "ecdsa-p256-sha256"),
    ("p384", "ecdsa-p384-sha384"),
    ("rsa", "rsa-pkcs1-sha512"),
];

fn verify(crypto: &mut Harness, algorithm: &str, public: &Value, signature: &[u8], data: &str, form: &str) -> Value {
    crypto.call("verify", &[s(algorithm), public.clone(), b(signature), b(data), s(form)]).unwrap()
}

#[test]
fn signatures_verify_with_every_form_of_the_public_key() {
    let mut crypto = harness(&[]);
    for (file, algorithm) in FILES {
        let key = import(&mut crypto, algorithm, pem(file)).unwrap();
        let signature = bytes(&crypto.call("sign", &[key.clone(), b("a message")]).unwrap());
        let raw = crypto.call("key_public", &[key.clone()]).unwrap();
        let text = String::from_utf8(pem(&format!("{file}.pub"))).unwrap();
        for public in [raw.clone(), s(&text), b(&text)] {
            assert_eq!(verify(&mut crypto, algorithm, &public, &signature, "a message", "der"), Value::Bool(true), "{algorithm}");
            assert_eq!(verify(&mut crypto, algorithm, &public, &signature, "a massage", "der"), Value::Bool(false), "{algorithm}");
            assert_eq!(verify(&mut crypto, algorithm, &public, &signature[1..], "a message", "der"), Value::Bool(false), "{algorithm}");
            assert_eq!(verify(&mut crypto, algorithm, &public, b"", "a message", "der"), Value::Bool(false), "K3: {algorithm}");
        }
        let form = crypto.call("sign", &[key, b("a message"), s("raw")]).unwrap();
        assert_eq!(verify(&mut crypto, algorithm, &raw, &bytes(&form), "a message", "raw"), Value::Bool(true), "{algorithm}");
    }
}

#[test]
fn signatures_of_openssl_verify() {
    let mut crypto = harness(&[]);
    for (file, signature, algorithm) in [
        ("rsa", "rsa", "rsa-pkcs1-sha256"),
        ("rsa", "rsa_pss", "rsa-pss-sha256"),
        ("p256_sec1", "p256_sec1", "ecdsa-p256-sha256"),
        ("p384", "p384", "ecdsa-p384-sha384"),
        ("ed25519", "ed25519", "ed25519"),
    ] {
        let signature = std::fs::read(format!("{}/tests/data/{signature}.sig", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let public = b(pem(&format!("{file}.pub")));
        assert_eq!(verify(&mut crypto, algorithm, &public, &signature, "a message", "der"), Value::Bool(true), "{algorithm}");
    }
}

#[test]
fn signatures_are_the_same_every_time_where_they_can_be() {
    let mut crypto = harness(&[]);
    for (file, algorithm) in FILES {
        let key = import(&mut crypto, algorithm, pem(file)).unwrap();
        let twice = [(); 2].map(|()| crypto.call("sign", &[key.clone(), b("data")]).unwrap());
        assert_eq!(twice[0] == twice[1], algorithm != "rsa-pss-sha256", "{algorithm}");
    }
    let mut crypto = Harness::with(Box::new(Crypto::new()), Policy::new(), Quotas::default(), true).unwrap();
    let key = import(&mut crypto, "rsa-pss-sha256", pem("rsa")).unwrap();
    let refused = told(crypto.call("sign", &[key, b("data")]));
    assert_eq!(refused, "PermissionError: crypto.sign() with a key of rsa-pss-sha256 cannot be the same in every run, and this run is deterministic");
}

#[test]
fn the_vectors_of_rfc_8032_and_rfc_6979() {
    let mut crypto = harness(&[]);
    let key = import(&mut crypto, "ed25519", unhex("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")).unwrap();
    assert_eq!(hex(&crypto.call("key_public", &[key.clone()]).unwrap()), "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
    assert_eq!(
        hex(&crypto.call("sign", &[key, b([0xaf, 0x82])]).unwrap()),
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    );
    // RFC 6979, A.2.5 and A.2.6, the message "sample".
    let key = import(&mut crypto, "ecdsa-p256-sha256", unhex("c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721")).unwrap();
    assert_eq!(
        hex(&crypto.call("sign", &[key, b("sample"), s("raw")]).unwrap()),
        "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8"
    );
    let scalar = unhex("6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba9aa47740787137d896d5724e4c70a825f872c9ea60d2edf5");
    let key = import(&mut crypto, "ecdsa-p384-sha384", scalar).unwrap();
    assert_eq!(
        hex(&crypto.call("sign", &[key, b("sample"), s("raw")]).unwrap()),
        "94edbb92a5ecb8aad4736e56c691916b3f88140666ce9fa73d64c4ea95ad133c81a648152e44acf96e36dd1e80fabe4699ef4aeb15f178cea1fe40db2603138f130e740a19624526203b6351d0a3a94fa329c145786e679e7b82c71a38628ac8"
    );
}

#[test]
fn what_is_no_public_key_is_told() {
    let mut crypto = harness(&[]);
    let mut wrong = |algorithm: &str, public: Value| told(crypto.call("verify", &[s(algorithm), public, b([0; 64]), b("data")]));
    for (algorithm, public) in [
        ("ed25519", b([1; 31])),
        ("ed25519", b(pem("p384.pub"))),
        ("ecdsa-p256-sha256", b(pem("p384.pub"))),
        ("ecdsa-p256-sha256", b([4; 65])),
        ("rsa-pss-sha256", b(pem("ed25519.pub"))),
        ("rsa-pss-sha256", b("")),
        ("rsa-pss-sha256", s("-----BEGIN PUBLIC KEY-----\n!")),
    ] {
        assert!(wrong(algorithm, public).starts_with(&format!("ValueError: this is no public key of {algorithm}")), "{algorithm}");
    }
    assert_eq!(wrong("aes-256-gcm", b([0; 32])), "ValueError: crypto.verify(): aes-256-gcm makes no signatures");
    let key = import(&mut crypto, "ecdsa-p256-sha256", [7; 32]).unwrap();
    assert!(told(crypto.call("sign", &[key, b(""), s("hex")])).starts_with("ValueError: form is 'der'"));
}

#[test]
fn k2_comparisons_take_no_longer_where_they_agree_longer() {
    // A busy machine may spoil one measurement; a comparison that ends early spoils all of them.
    let ratios: Vec<f64> = (0..5).map(|_| early_to_late()).collect();
    assert!(ratios.iter().any(|ratio| (ratio - 1.0).abs() < 0.15), "{ratios:?}");
}

/// The time of comparisons that differ in the first byte to those that differ in the last: medians of many, in turns.
fn early_to_late() -> f64 {
    let mut crypto = harness(&[]);
    let reference = vec![0u8; 1 << 16];
    let differing = |at: usize| {
        let mut other = reference.clone();
        other[at] = 1;
        other
    };
    let arguments = [differing(0), differing((1 << 16) - 1)].map(|other| [b(&reference), b(other)]);
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..200 {
        for (arguments, times) in arguments.iter().zip(&mut times) {
            let start = std::time::Instant::now();
            assert_eq!(crypto.call("compare_digest", arguments), Ok(Value::Bool(false)));
            times.push(start.elapsed().as_nanos());
        }
    }
    let [early, late] = times.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2] as f64
    });
    early / late
}

#[test]
fn messages_of_the_sizes_that_are_promised_are_taken() {
    let mut crypto = harness(&["random"]);
    let key = crypto.call("key_generate", &[s("ed25519")]).unwrap();
    let public = crypto.call("key_public", &[key.clone()]).unwrap();
    let message = b(vec![7; 16 << 20]);
    let Ok(Value::Bytes(signature)) = crypto.call("sign", &[key.clone(), message.clone()]) else { panic!("16 MiB are signed") };
    assert_eq!(crypto.call("verify", &[s("ed25519"), public, b(&signature), message]), Ok(Value::Bool(true)));
    assert!(told(crypto.call("sign", &[key, b(vec![7; 17 << 20])])).contains("larger than it may be"));
    let key = crypto.call("key_generate", &[s("aes-256-gcm")]).unwrap();
    let message = b(vec![7; 64 << 20]);
    let sealed = crypto.call("seal", &[key.clone(), message.clone(), b("associated")]).unwrap();
    assert!(crypto.call("open", &[key, sealed, b("associated")]) == Ok(message));
}
