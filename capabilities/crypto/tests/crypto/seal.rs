//! Sealing and opening.

use capability::testing::Harness;
use capability::{Policy, RaisedError, Value};
use capability_crypto::{Crypto, SeededRng};

use crate::{b, bytes, harness, import, n, s, told, with_rng};

const ALGORITHMS: [(&str, usize); 3] = [("aes-128-gcm", 16), ("aes-256-gcm", 32), ("chacha20-poly1305", 32)];

fn open(crypto: &mut Harness, key: &Value, sealed: &[u8], associated: &str) -> Result<Value, RaisedError> {
    crypto.call("open", &[key.clone(), b(sealed), b(associated)])
}

#[test]
fn what_was_sealed_opens() {
    for (algorithm, length) in ALGORITHMS {
        let mut crypto = harness(&["random"]);
        let key = import(&mut crypto, algorithm, vec![9; length]).unwrap();
        for plaintext in [&b""[..], b"hello", &[5; 100_000]] {
            let sealed = bytes(&crypto.call("seal", &[key.clone(), b(plaintext), b("header")]).unwrap());
            assert_eq!(sealed.len(), plaintext.len() + 28, "nonce and tag");
            assert_eq!(open(&mut crypto, &key, &sealed, "header"), Ok(b(plaintext)));
            let apart = crypto.call("open", &[key.clone(), b(&sealed[12..]), b("header"), b(&sealed[..12])]);
            assert_eq!(apart, Ok(b(plaintext)), "the nonce apart");
        }
        let Value::Dict(info) = crypto.call("key_info", &[key]).unwrap() else { panic!() };
        assert_eq!(info[3], ("sealed".to_owned(), n(3)));
    }
}

#[test]
fn sealing_needs_random_and_opening_does_not() {
    let mut crypto = harness(&["random"]);
    let key = import(&mut crypto, "aes-256-gcm", [9; 32]).unwrap();
    let sealed = bytes(&crypto.call("seal", &[key, b("text")]).unwrap());
    let mut crypto = harness(&[]);
    let key = import(&mut crypto, "aes-256-gcm", [9; 32]).unwrap();
    assert_eq!(told(crypto.call("seal", &[key.clone(), b("text")])), "PermissionError: crypto.seal() is not granted; allow it with --allow crypto.random");
    assert_eq!(open(&mut crypto, &key, &sealed, ""), Ok(b("text")));
}

#[test]
fn k1_nonces_are_the_hosts_and_never_repeat() {
    let mut crypto = harness(&["random"]);
    let key = import(&mut crypto, "aes-256-gcm", [9; 32]).unwrap();
    let mut nonces = std::collections::HashSet::new();
    for _ in 0..2000 {
        let sealed = bytes(&crypto.call("seal", &[key.clone(), b("the same text")]).unwrap());
        assert!(nonces.insert(sealed[..12].to_vec()));
    }
    let takes_nonce = Harness::new(Box::new(Crypto::new()), Policy::new()).unwrap();
    let seals = takes_nonce.door.registry().rows(0).filter(|row| row.name.contains("seal"));
    assert!(seals.into_iter().all(|row| !row.signature.contains("nonce")), "no op lets a script choose");
}

#[test]
fn k1_where_randomness_repeats_different_messages_still_get_different_nonces() {
    let seal = |plaintext: &str, associated: &str| {
        let mut crypto = with_rng(Box::new(SeededRng::new(1)));
        let key = import(&mut crypto, "chacha20-poly1305", [9; 32]).unwrap();
        bytes(&crypto.call("seal", &[key, b(plaintext), b(associated)]).unwrap())
    };
    assert_eq!(seal("a", "x"), seal("a", "x"), "a seeded run repeats itself");
    assert_ne!(seal("a", "x")[..12], seal("b", "x")[..12]);
    assert_ne!(seal("a", "x")[..12], seal("a", "y")[..12]);
    assert_ne!(seal("ab", "")[..12], seal("b", "a")[..12], "the border between the two counts");
}

#[test]
fn k3_nothing_opens_unless_all_of_the_tag_is_right() {
    for (algorithm, length) in ALGORITHMS {
        let mut crypto = harness(&["random"]);
        let key = import(&mut crypto, algorithm, vec![9; length]).unwrap();
        let sealed = bytes(&crypto.call("seal", &[key.clone(), b("a secret"), b("header")]).unwrap());
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(open(&mut crypto, &key, &changed, "header").is_err(), "byte {at}");
        }
        for length in 0..sealed.len() {
            assert!(open(&mut crypto, &key, &sealed[..length], "header").is_err(), "cut to {length}");
            assert!(open(&mut crypto, &key, &sealed[sealed.len() - length..], "header").is_err());
        }
        assert!(open(&mut crypto, &key, &[&sealed[..], &[0]].concat(), "header").is_err());
        assert!(open(&mut crypto, &key, &sealed, "Header").is_err());
        assert!(open(&mut crypto, &key, &sealed, "").is_err());
        let mac = import(&mut crypto, "hmac-sha256", [9; 32]).unwrap();
        let tag = bytes(&crypto.call("mac", &[mac.clone(), b("data")]).unwrap());
        for cut in 0..32 {
            assert_eq!(crypto.call("mac_verify", &[mac.clone(), b("data"), b(&tag[..cut])]), Ok(Value::Bool(false)), "cut to {cut}");
        }
        assert_eq!(crypto.call("mac_verify", &[mac, b("data"), b(tag)]), Ok(Value::Bool(true)));
    }
}

#[test]
fn k7_every_failure_to_open_reads_the_same() {
    let mut crypto = harness(&["random"]);
    let key = import(&mut crypto, "aes-256-gcm", [9; 32]).unwrap();
    let other = import(&mut crypto, "aes-256-gcm", [8; 32]).unwrap();
    let sealed = bytes(&crypto.call("seal", &[key.clone(), b("a secret"), b("header")]).unwrap());
    let mut changed = sealed.clone();
    *changed.last_mut().unwrap() ^= 1;
    let failures = [
        open(&mut crypto, &other, &sealed, "header"),
        open(&mut crypto, &key, &sealed, "other"),
        open(&mut crypto, &key, &changed, "header"),
        open(&mut crypto, &key, &sealed[..20], "header"),
        open(&mut crypto, &key, &sealed[..3], "header"),
        open(&mut crypto, &key, b"", "header"),
        crypto.call("open", &[key.clone(), b(""), b("header"), b([0; 12])]),
    ];
    let first = failures[0].clone().unwrap_err();
    assert_eq!((first.class.as_str(), first.message.as_str()), ("ValueError", "crypto.open(): cannot be opened: another key, other associated data, or changed bytes"));
    assert!(failures.iter().all(|failure| *failure == Err(first.clone())));
    assert_eq!(told(crypto.call("open", &[key, b(sealed), b(""), b([0; 11])])), "ValueError: crypto.open(): a nonce has 12 bytes, not 11");
    assert_eq!(told(crypto.call("key_import", &[s("aes-256-gcm"), b([9; 31])])), "ValueError: a key of aes-256-gcm has 32 bytes, not 31");
}
