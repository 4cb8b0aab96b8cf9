//! Digests, HMAC, key derivation, comparison and randomness against published vectors.

use capability::testing::{Harness, sample};
use capability::{Capability, Grant, Policy, Quotas, Rng, StopReason, Value};
use capability_crypto::{Crypto, SeededRng, SystemRng};

fn harness(grants: &[(&str, &str)]) -> Harness {
    let mut policy = Policy::new();
    grants.iter().for_each(|(capability, right)| policy.allow(Grant::whole(capability, right)).unwrap());
    Harness::new(Box::new(Crypto::new()), policy).unwrap()
}

fn hex(value: &Value) -> String {
    let Value::Bytes(bytes) = value else { panic!("{value:?}") };
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn b(bytes: impl AsRef<[u8]>) -> Value {
    Value::Bytes(bytes.as_ref().to_vec())
}

fn s(text: &str) -> Value {
    Value::str(text)
}

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
    assert_eq!(crypto.call("algorithms", &[]).unwrap(), Value::List(ABC.iter().map(|(name, _)| s(name)).collect()));
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
fn pbkdf2_gives_the_vectors_of_rfc_6070() {
    let mut crypto = harness(&[]);
    let derive = |crypto: &mut Harness, rounds: i128, len: i128| crypto.call("pbkdf2_hmac", &[s("sha1"), b("password"), b("salt"), Value::Int(rounds), Value::Int(len)]);
    assert_eq!(hex(&derive(&mut crypto, 1, 20).unwrap()), "0c60c80f961f0e71f3a9b524af6012062fe037a6");
    assert_eq!(hex(&derive(&mut crypto, 4096, 20).unwrap()), "4b007901b765489abead49d926f721d065a429c1");
    assert_eq!(hex(&derive(&mut crypto, 2, 20).unwrap()), "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957");
    let long = [s("sha1"), b("passwordPASSWORDpassword"), b("saltSALTsaltSALTsaltSALTsaltSALTsalt"), Value::Int(4096), Value::Int(25)];
    assert_eq!(hex(&crypto.call("pbkdf2_hmac", &long).unwrap()), "3d2eec4fe41c849b80c8d83662c0e44a8b291a964cf2f07038");
    assert_eq!(derive(&mut crypto, 0, 20).unwrap_err().message, "iteration value must be greater than 0.");
    assert_eq!(derive(&mut crypto, 1, 0).unwrap_err().message, "key length must be greater than 0.");
    assert_eq!(derive(&mut crypto, 1, 1 << 40).unwrap_err().class, "OverflowError");
}

#[test]
fn h1_two_thousand_million_rounds_stop_when_told() {
    let mut crypto = harness(&[]);
    let stop = crypto.stop.clone();
    std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(20));
        stop.raise(StopReason::Time);
    });
    let start = std::time::Instant::now();
    let (reply, _) = crypto.raw("pbkdf2_hmac", &[s("sha256"), b("p"), b("s"), Value::Int(1 << 31), Value::None]);
    assert_eq!(reply.stopped, Some(StopReason::Time));
    assert!(start.elapsed() < std::time::Duration::from_secs(2));
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
    let mut crypto = harness(&[("crypto", "random")]);
    assert_eq!(crypto.call("random_bytes", &[Value::Int(4)]).unwrap(), b([0, 1, 2, 3]));
    assert_eq!(crypto.call("random_bytes", &[Value::Int(0)]).unwrap(), b(""));
    assert_eq!(crypto.call("random_bytes", &[Value::Int(-1)]).unwrap_err().message, "negative argument not allowed");
    for huge in [(64 << 20) + 1, i128::MAX] {
        assert_eq!(crypto.call("random_bytes", &[Value::Int(huge)]).unwrap_err().class, "OverflowError", "H3");
    }
}

#[test]
fn h3_random_bytes_are_charged_before_they_are_made() {
    let mut policy = Policy::new();
    policy.allow(Grant::whole("crypto", "random")).unwrap();
    let quotas = Quotas { op_bytes: 100, ..Quotas::default() };
    let mut crypto = Harness::with(Box::new(Crypto::new()), policy, quotas, false).unwrap();
    assert_eq!(crypto.call("random_bytes", &[Value::Int(101)]).unwrap_err().class, "MemoryError");
    assert!(crypto.call("random_bytes", &[Value::Int(50)]).is_ok());
}

#[test]
fn c3_without_grants_exactly_the_rows_with_a_right_are_refused() {
    for op in Crypto::OPS {
        let mut crypto = harness(&[]);
        let (reply, _) = crypto.raw(op.row.name, &sample(op.row.signature));
        assert_eq!(reply.refused, !op.row.right.is_empty(), "{}", op.row.name);
        assert_eq!(crypto.door.audit().refused(), u64::from(reply.refused));
    }
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
fn a12_no_arguments_break_it() {
    let mut crypto = harness(&[("crypto", "random")]);
    // Rounds of key derivation are bounded by time only, and there is none here.
    let stop = crypto.stop.clone();
    std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(300));
        stop.raise(StopReason::Time);
    });
    capability::testing::check_survives(&mut crypto, 300);
}
