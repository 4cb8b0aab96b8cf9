//! Keys are handles: of one purpose, of one session, never to be read again.

use capability::testing::Harness;
use capability::{HANDLE_KEY, Policy, Quota, Quotas, Value};
use capability_crypto::Crypto;

use crate::{b, bytes, harness, import, n, s, told, with_rng};

/// A private key that OpenSSL made for these tests.
pub fn pem(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/data/{name}.pem", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

const RAW: [(&str, usize); 10] = [
    ("aes-128-gcm", 16),
    ("aes-256-gcm", 32),
    ("chacha20-poly1305", 32),
    ("hmac-sha256", 32),
    ("hmac-sha512", 64),
    ("hkdf-sha256", 32),
    ("ed25519", 32),
    ("ecdsa-p256-sha256", 32),
    ("ecdsa-p384-sha384", 48),
    ("x25519", 32),
];

#[test]
fn keys_of_every_algorithm_are_brought_and_made() {
    let mut crypto = harness(&["random"]);
    for (algorithm, length) in RAW {
        let key = import(&mut crypto, algorithm, vec![7; length]).unwrap();
        assert!(matches!(key, Value::Handle { kind: HANDLE_KEY, .. }));
        let Value::Dict(info) = crypto.call("key_info", &[key.clone()]).unwrap() else { panic!() };
        assert_eq!((info[0].1.clone(), info[2].1.clone(), info[3].1.clone()), (s(algorithm), Value::None, n(0)));
        crypto.call("key_generate", &[s(algorithm)]).unwrap();
        assert!(told(import(&mut crypto, algorithm, [7; 5])).starts_with("ValueError: a key of "), "{algorithm}");
    }
    let Value::List(names) = crypto.call("key_algorithms", &[]).unwrap() else { panic!() };
    assert!(RAW.iter().all(|(algorithm, _)| names.contains(&s(algorithm))));
    assert!(told(crypto.call("key_generate", &[s("rsa-pss-sha256")])).contains("openssl genpkey"));
    assert!(told(crypto.call("key_generate", &[s("AES-256-GCM")])).contains("there are keys of aes-128-gcm, aes-256-gcm"));
    assert!(told(import(&mut crypto, "ecdsa-p256-sha256", [0; 32])).contains("are no private key"));
}

#[test]
fn private_keys_come_in_the_forms_that_openssl_writes() {
    let mut crypto = harness(&[]);
    for (file, algorithm) in [("rsa", "rsa-pkcs1-sha256"), ("ed25519", "ed25519"), ("x25519", "x25519"), ("p256_sec1", "ecdsa-p256-sha256"), ("p384", "ecdsa-p384-sha384")] {
        let key = import(&mut crypto, algorithm, pem(file)).unwrap_or_else(|error| panic!("{file}: {}", error.message));
        assert!(!bytes(&crypto.call("key_public", &[key]).unwrap()).is_empty());
        for wrong in ["ed25519", "x25519", "ecdsa-p256-sha256", "ecdsa-p384-sha384", "rsa-pss-sha512", "aes-256-gcm"] {
            if wrong != algorithm && !(file == "rsa" && wrong.starts_with("rsa")) {
                assert!(told(import(&mut crypto, wrong, pem(file))).starts_with("ValueError"), "{file} as {wrong}");
            }
        }
    }
    assert!(told(import(&mut crypto, "ed25519", pem("ed25519_encrypted"))).contains("encrypted with a password"));
    assert!(told(import(&mut crypto, "ed25519", pem("ed25519.pub"))).contains("this is a public key"));
    assert!(told(import(&mut crypto, "ed25519", "-----BEGIN PRIVATE KEY-----\nMC4CAQ")).contains("malformed"));
    assert!(told(import(&mut crypto, "ed25519", [&b"-----BEGIN \xff"[..]].concat())).contains("not UTF-8"));
}

#[test]
fn k4_short_keys_are_refused() {
    let mut crypto = harness(&[]);
    assert!(told(import(&mut crypto, "rsa-pkcs1-sha256", pem("rsa_1024"))).contains("2048 to 4096 bits"));
    assert_eq!(told(import(&mut crypto, "hmac-sha256", [7; 15])), "ValueError: a key of hmac-sha256 has 16 to 4096 bytes, not 15");
    assert!(import(&mut crypto, "hmac-sha256", [7; 16]).is_ok() && import(&mut crypto, "hmac-sha256", [7; 4096]).is_ok());
    assert!(import(&mut crypto, "hmac-sha256", [7; 4097]).is_err());
    let public = String::from_utf8(pem("rsa_1024.pub")).unwrap();
    let error = told(crypto.call("verify", &[s("rsa-pkcs1-sha256"), s(&public), b([0; 128]), b("data")]));
    assert_eq!(error, "ValueError: an RSA key of 1024 bits is refused; there must be 2048 to 8192");
    let Value::List(names) = crypto.call("key_algorithms", &[]).unwrap() else { panic!() };
    let weak = |name: &Value| matches!(name, Value::Str(name) if name.contains("md5") || name.ends_with("sha1"));
    assert!(!names.iter().any(weak), "no signature uses MD5 or SHA-1");
}

#[test]
fn a_key_is_for_one_thing_only() {
    let mut crypto = harness(&["random"]);
    let sealing = import(&mut crypto, "aes-256-gcm", [7; 32]).unwrap();
    let signing = import(&mut crypto, "ed25519", [7; 32]).unwrap();
    assert_eq!(
        told(crypto.call("sign", &[sealing.clone(), b("data")])),
        "TypeError: crypto.sign() needs a key to sign with; this is a key of aes-256-gcm, to seal with"
    );
    assert_eq!(
        told(crypto.call("seal", &[signing.clone(), b("data")])),
        "TypeError: crypto.seal() needs a key to seal with; this is a key of ed25519, to sign with"
    );
    for op in ["mac", "derive", "exchange"] {
        let second = if op == "derive" { n(32) } else { b("x") };
        assert!(told(crypto.call(op, &[signing.clone(), second, b("x")])).starts_with("TypeError"), "{op}");
    }
    assert_eq!(told(crypto.call("key_public", &[sealing])), "ValueError: crypto.key_public(): a key of aes-256-gcm has no public half");
}

#[test]
fn what_is_no_key_is_told() {
    let mut crypto = harness(&["random"]);
    let key = import(&mut crypto, "aes-256-gcm", [7; 32]).unwrap();
    crypto.call("key_forget", &[key.clone()]).unwrap();
    for op in ["key_forget", "key_info", "key_public"] {
        assert_eq!(told(crypto.call(op, &[key.clone()])), format!("ValueError: crypto.{op}(): there is no such key; it was forgotten"));
    }
    let again = import(&mut crypto, "aes-256-gcm", [7; 32]).unwrap();
    assert_ne!(again, key, "no number is given twice");
    assert_eq!(told(crypto.call("key_info", &[n(65_536)])), "TypeError: crypto.key_info() argument 'key' must be handle, not int");
    let other = Value::Handle { id: 65_536, kind: 9 };
    assert_eq!(told(crypto.call("key_info", &[other])), "TypeError: crypto.key_info() argument 'key' must be a handle of kind 'key', not of kind 9");
}

#[test]
fn h1_keys_are_charged_and_bounded() {
    let quotas = Quotas { op_bytes: 100_000, ..Quotas::default() };
    let mut crypto = Harness::with(Box::new(Crypto::new()), Policy::new(), quotas, false).unwrap();
    let first = import(&mut crypto, "aes-128-gcm", [1; 16]).unwrap();
    while import(&mut crypto, "aes-128-gcm", [1; 16]).is_ok() {}
    let most = crypto.door.budget().spent(Quota::OpBytes);
    assert!((90_000..=100_000).contains(&most), "{most}");
    crypto.call("key_forget", &[first]).unwrap();
    assert!(import(&mut crypto, "aes-128-gcm", [1; 16]).is_ok(), "what is forgotten is given back");
    let mut crypto = harness(&[]);
    for _ in 0..1024 {
        import(&mut crypto, "aes-128-gcm", [1; 16]).unwrap();
    }
    assert_eq!(told(import(&mut crypto, "aes-128-gcm", [1; 16])), "MemoryError: 1024 keys are open, and that is the most; forget some with crypto.key_forget()");
}

#[test]
fn k5_generated_keys_differ_unless_the_run_is_seeded() {
    let generate = |deterministic: Option<u64>| {
        let rng: Box<dyn capability::Rng> = match deterministic {
            Some(seed) => Box::new(capability_crypto::SeededRng::new(seed)),
            None => Box::new(capability_crypto::SystemRng::new()),
        };
        let mut crypto = with_rng(rng);
        let key = crypto.call("key_generate", &[s("ed25519")]).unwrap();
        let public = crypto.call("key_public", &[key]).unwrap();
        (public, crypto.call("random_bytes", &[n(16)]).unwrap())
    };
    let (first, second) = (generate(None), generate(None));
    assert!(first.0 != second.0 && first.1 != second.1, "nothing is kept from one session to the next");
    assert_eq!(generate(Some(7)), generate(Some(7)));
    assert_ne!(generate(Some(7)), generate(Some(8)));
}
