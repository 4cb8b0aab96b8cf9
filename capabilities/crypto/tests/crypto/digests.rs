//! Digests, HMAC, key derivation, comparison and randomness against published vectors.

use capability::testing::{Harness, conformance};
use capability::{Policy, Quotas, Rng, StopReason, Value};
use capability_crypto::{Crypto, SeededRng, SystemRng};

use crate::{b, bytes, harness, hex, n, s, told};

/// Digests of `abc`.
const ABC: [(&str, &str); 14] = [
    ("md5", "900150983cd24fb0d6963f7d28e17f72"),
    ("sha1", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    ("sha224", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
    ("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("sha384", "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7"),
    (
        "sha512",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f",
    ),
    ("sha512_224", "4634270f707b6a54daae7530460842e20e37ed265ceee9a43e8924aa"),
    ("sha512_256", "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23"),
    ("sha3_224", "e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf"),
    ("sha3_256", "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532"),
    ("sha3_384", "ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25"),
    (
        "sha3_512",
        "b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0",
    ),
    (
        "blake2b",
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923",
    ),
    ("blake2s", "508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982"),
];

#[test]
fn digests_whole_and_piece_by_piece() {
    let mut crypto = harness(&[]);
    for (name, expected) in ABC {
        assert_eq!(hex(&crypto.call("digest", &[s(name), b("abc")]).unwrap()), expected, "{name}");
        let hash = crypto.call("hash_new", &[s(name), b("a")]).unwrap();
        let copy = crypto.call("hash_copy", &[hash.clone()]).unwrap();
        crypto.call("hash_update", &[hash.clone(), b("bc")]).unwrap();
        assert_eq!(hex(&crypto.call("hash_digest", &[hash.clone()]).unwrap()), expected, "{name}");
        assert_eq!(hex(&crypto.call("hash_digest", &[hash.clone()]).unwrap()), expected, "asking does not end it");
        crypto.call("hash_update", &[copy.clone(), b("bc")]).unwrap();
        assert_eq!(hex(&crypto.call("hash_digest", &[copy]).unwrap()), expected, "{name}");
        crypto.call("hash_free", &[hash.clone()]).unwrap();
        assert_eq!(crypto.call("hash_digest", &[hash]).unwrap_err().class, "ValueError");
        let Value::Tuple(info) = crypto.call("algorithm_info", &[s(name)]).unwrap() else { panic!() };
        assert_eq!(info[1], Value::int(expected.len() as u64 / 2));
    }
    let mut names: Vec<Value> = ABC.iter().map(|(name, _)| s(name)).collect();
    names.splice(12..12, ["shake_128", "shake_256"].map(s));
    assert_eq!(crypto.call("algorithms", &[]).unwrap(), Value::List(names));
}

#[test]
fn names_of_algorithms_are_taken_as_hashlib_takes_them() {
    let mut crypto = harness(&[]);
    for name in ["SHA256", "sha-256", "sha_256", "Sha256"] {
        assert!(crypto.call("digest", &[s(name), b("")]).is_ok(), "{name}");
    }
    let error = crypto.call("digest", &[s("sha257"), b("")]).unwrap_err();
    assert_eq!((error.class.as_str(), error.message.as_str()), ("ValueError", "unsupported hash type sha257"));
}

#[test]
fn hmac_gives_the_vectors_of_rfc_4231_and_agrees_with_itself() {
    let mut crypto = harness(&[]);
    let (key, data) = (b("Jefe"), b("what do ya want for nothing?"));
    let tag = crypto.call("hmac", &[key.clone(), data.clone(), s("sha256")]).unwrap();
    assert_eq!(hex(&tag), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    assert_eq!(hex(&crypto.call("hmac", &[key.clone(), data.clone(), s("md5")]).unwrap()), "750c783e6ab0b503eaa86e310a5db738");
    for (name, _) in ABC {
        for key in [b(""), b("Jefe"), b(vec![7; 200])] {
            let whole = crypto.call("hmac", &[key.clone(), data.clone(), s(name)]).unwrap();
            let hash = crypto.call("hmac_new", &[key, b("what do ya "), s(name)]).unwrap();
            crypto.call("hash_update", &[hash.clone(), b("want for nothing?")]).unwrap();
            assert_eq!(crypto.call("hash_digest", &[hash]).unwrap(), whole, "{name}");
        }
    }
}

#[test]
fn comparison_takes_bytes_and_ascii() {
    let mut crypto = harness(&[]);
    let equal = |crypto: &mut Harness, a: Value, b: Value| crypto.call("compare_digest", &[a, b]);
    assert_eq!(equal(&mut crypto, b("abc"), b("abc")), Ok(Value::Bool(true)));
    assert_eq!(equal(&mut crypto, b("abc"), b("abd")), Ok(Value::Bool(false)));
    assert_eq!(equal(&mut crypto, b("abc"), b("ab")), Ok(Value::Bool(false)));
    assert_eq!(equal(&mut crypto, s("abc"), s("abc")), Ok(Value::Bool(true)));
    assert_eq!(equal(&mut crypto, s("é"), s("é")).unwrap_err().message, "comparing strings with non-ASCII characters is not supported");
}

#[test]
fn random_bytes_need_a_grant_and_have_a_cap() {
    let mut crypto = harness(&[]);
    let error = crypto.call("random_bytes", &[Value::Int(8)]).unwrap_err();
    assert_eq!(error.message, "crypto.random_bytes() is not granted; allow it with --allow crypto.random");
    let mut crypto = harness(&["random"]);
    assert_eq!(crypto.call("random_bytes", &[Value::Int(4)]).unwrap(), b([0, 1, 2, 3]));
    assert_eq!(crypto.call("random_bytes", &[Value::Int(0)]).unwrap(), b(""));
    assert_eq!(crypto.call("random_bytes", &[Value::Int(-1)]).unwrap_err().message, "negative argument not allowed");
    for huge in [(64 << 20) + 1, i128::MAX] {
        assert_eq!(crypto.call("random_bytes", &[Value::Int(huge)]).unwrap_err().class, "OverflowError", "H3");
    }
}

#[test]
fn h3_random_bytes_go_straight_to_the_guest() {
    let mut policy = Policy::new();
    policy.allow(capability::Grant::whole("crypto", "random")).unwrap();
    let quotas = Quotas { op_bytes: 0, ..Quotas::default() };
    let mut crypto = Harness::with(Box::new(Crypto::new()), policy, quotas, false).unwrap();
    let random = bytes(&crypto.call("random_bytes", &[n(3 << 20)]).unwrap());
    assert_eq!(random.len(), 3 << 20, "with no host memory at all");
    crypto.stop.raise(StopReason::Time);
    assert!(crypto.raw("random_bytes", &[n(3 << 20)]).0.stopped.is_some());
}

#[test]
fn digests_of_any_length() {
    let mut crypto = harness(&[]);
    // FIPS 202: SHAKE of nothing.
    let empty = [
        ("shake_128", "7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26"),
        ("shake_256", "46b9dd2b0ba88d13233b3feb743eeb243fcd52ea62b81b82b50c27646ed5762f"),
    ];
    for (name, expected) in empty {
        assert_eq!(hex(&crypto.call("digest", &[s(name), b(""), n(32)]).unwrap()), expected);
        let hash = crypto.call("hash_new", &[s(name)]).unwrap();
        assert_eq!(hex(&crypto.call("hash_digest", &[hash.clone(), n(16)]).unwrap()), expected[..32]);
        assert_eq!(crypto.call("hash_digest", &[hash.clone(), n(0)]), Ok(b("")));
        assert_eq!(told(crypto.call("hash_digest", &[hash.clone()])), format!("TypeError: a {name} digest needs a length"));
        assert_eq!(told(crypto.call("hash_digest", &[hash.clone(), n(-1)])), "ValueError: value must be positive");
        assert_eq!(told(crypto.call("hash_digest", &[hash, n(1 << 40)])), "ValueError: length is too large", "H3");
        let long = bytes(&crypto.call("digest", &[s(name), b("abc"), n(3 << 20)]).unwrap());
        let short = bytes(&crypto.call("digest", &[s(name), b("abc"), n(2 << 20)]).unwrap());
        assert_eq!(long[..2 << 20], short, "a longer digest begins as a shorter one");
        assert!(told(crypto.call("hmac", &[b("key"), b("data"), s(name)])).starts_with("ValueError: there is no HMAC with"));
    }
    assert_eq!(told(crypto.call("digest", &[s("sha256"), b(""), n(32)])), "TypeError: the length of a sha256 digest is fixed");
}

/// digest_size, key, salt, person, fanout, depth, leaf_size, node_offset, node_depth, inner_size, last_node.
fn blake2(crypto: &mut Harness, name: &str, data: &[u8], change: &[(usize, Value)]) -> Result<Value, capability::RaisedError> {
    let size = if name == "blake2b" { 64 } else { 32 };
    let mut args = vec![s(name), b(data), n(size), b(""), b(""), b(""), n(1), n(1), n(0), n(0), n(0), n(0), Value::Bool(false)];
    change.iter().for_each(|(at, value)| args[at + 2] = value.clone());
    let hash = crypto.call("blake2_new", &args)?;
    crypto.call("hash_digest", &[hash])
}

#[test]
fn blake2_with_parameters() {
    let mut crypto = harness(&[]);
    let abc = |name: &str| ABC.iter().find(|(row, _)| *row == name).unwrap().1;
    for name in ["blake2b", "blake2s"] {
        assert_eq!(hex(&blake2(&mut crypto, name, b"abc", &[]).unwrap()), abc(name), "without any they are RFC 7693's");
    }
    // The keyed vectors of the algorithm's authors: the key and the message count up from 0.
    let key: Vec<u8> = (0..64).collect();
    let keyed = hex(&blake2(&mut crypto, "blake2b", &[0], &[(1, b(&key))]).unwrap());
    assert_eq!(keyed, "961f6dd1e4dd30f63901690c512e78e4b45e4742ed197c3c5e45c549fd25f2e4187b0bc9fe30492b16b0d0bc4ef9b0f34c7003fac09a5ef1532e69430234cebd");
    let keyed = hex(&blake2(&mut crypto, "blake2s", &[0], &[(1, b(&key[..32]))]).unwrap());
    assert_eq!(keyed, "40d15fee7c328830166ac3f918650f807e7e01e177258cdc0a39b11f598066f1");
    // What CPython's hashlib gives for a leaf of a tree.
    let leaf = [(1, b("key")), (2, b("salt")), (3, b("person")), (4, n(2)), (5, n(2)), (6, n(4096)), (7, n(1)), (9, n(64)), (10, Value::Bool(true))];
    assert_eq!(hex(&blake2(&mut crypto, "blake2b", b"leaf", &leaf).unwrap()), TREE_LEAF_B);
    let leaf = [(1, b("key")), (2, b("salt")), (3, b("person")), (4, n(2)), (5, n(2)), (6, n(4096)), (7, n((1 << 48) - 1)), (9, n(32)), (10, Value::Bool(true))];
    assert_eq!(hex(&blake2(&mut crypto, "blake2s", b"leaf", &leaf).unwrap()), TREE_LEAF_S);
    let refused = [
        (0, n(0), "ValueError: digest_size must be between 1 and 64 bytes"),
        (0, n(65), "ValueError: digest_size must be between 1 and 64 bytes"),
        (1, b([0; 65]), "ValueError: maximum key length is 64 bytes"),
        (2, b([0; 17]), "ValueError: maximum salt length is 16 bytes"),
        (3, b([0; 17]), "ValueError: maximum person length is 16 bytes"),
        (4, n(256), "ValueError: fanout must be between 0 and 255"),
        (5, n(0), "ValueError: depth must be between 1 and 255"),
        (6, n(1 << 32), "OverflowError: leaf_size is too large"),
        (7, n(1 << 64), "OverflowError: node_offset is too large"),
        (7, n(-1), "ValueError: value must be positive"),
        (8, n(256), "ValueError: node_depth must be between 0 and 255"),
        (9, n(65), "ValueError: inner_size must be between 0 and is 64"),
    ];
    for (at, value, words) in refused {
        assert_eq!(told(blake2(&mut crypto, "blake2b", b"", &[(at, value)])), words);
    }
    assert_eq!(told(blake2(&mut crypto, "sha256", b"", &[])), "ValueError: sha256 takes no such parameters");
}

#[test]
fn h1_open_digests_are_charged_and_given_back() {
    let quotas = Quotas { op_bytes: 100_000, ..Quotas::default() };
    let mut crypto = Harness::with(Box::new(Crypto::new()), Policy::new(), quotas, false).unwrap();
    let mut open = Vec::new();
    let refused = loop {
        match crypto.call("hash_new", &[s("sha512")]) {
            Ok(hash) => open.push(hash),
            Err(error) => break error,
        }
    };
    assert_eq!(refused.class, "MemoryError");
    assert!((50..800).contains(&open.len()), "{}", open.len());
    for hash in open {
        crypto.call("hash_free", &[hash]).unwrap();
    }
    assert_eq!(crypto.door.budget().spent(capability::Quota::OpBytes), 0);
}

#[test]
fn generators() {
    let draw = |rng: &mut dyn Rng| {
        let mut bytes = [0; 100];
        rng.fill(&mut bytes).unwrap();
        bytes
    };
    assert_ne!(draw(&mut SystemRng::new()), draw(&mut SystemRng::new()));
    assert_eq!(draw(&mut SeededRng::new(1)), draw(&mut SeededRng::new(1)));
    assert_ne!(draw(&mut SeededRng::new(1)), draw(&mut SeededRng::new(2)));
    let mut rng = SeededRng::new(1);
    assert_ne!(draw(&mut rng), draw(&mut rng));
}

#[test]
fn c3_a12_it_is_as_every_capability() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/capabilities.md");
    // The first key has the number that the sweep's arguments name: one of every purpose in turn.
    for (algorithm, length) in [("aes-256-gcm", 32), ("hmac-sha256", 32), ("hkdf-sha256", 32), ("ed25519", 32), ("ecdsa-p384-sha384", 48), ("x25519", 32)] {
        // Where there is no memory for it, there is no key.
        let prepare = move |crypto: &mut Harness| drop(crate::import(crypto, algorithm, vec![7; length]));
        conformance(|_| Crypto::new()).page(page).prepared(prepare).rounds(50).run();
    }
}

const TREE_LEAF_B: &str =
    "67587e811bc27988ec7d127b294ebc649530e32ac4bccd3eeae6b6951789b8b67d10cbdf94aafcacb9651deea31bbff3ebda80d38a1f13be222cdd2c2193f4e1";
const TREE_LEAF_S: &str = "b7694a7741ebd9f615ac9689808a5f671837a6e8de4ff1a09cfd26339b014ac0";
