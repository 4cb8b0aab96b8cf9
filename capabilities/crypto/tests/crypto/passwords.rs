//! Keys from passwords: the vectors, the floors, and that a run can be stopped in their midst.

use capability::testing::Harness;
use capability::{Policy, Quotas, StopReason, Value};
use capability_crypto::Crypto;

use crate::{b, harness, hex, n, s, told};

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

/// The op is told to stop after 20 ms, and does at once.
fn stops_when_told(op: &str, args: &[Value]) {
    let mut crypto = harness(&[]);
    let stop = crypto.stop.clone();
    std::thread::spawn(move || {
        std::thread::sleep(std::time::Duration::from_millis(20));
        stop.raise(StopReason::Time);
    });
    let start = std::time::Instant::now();
    let (reply, _) = crypto.raw(op, args);
    assert_eq!(reply.stopped, Some(StopReason::Time));
    assert!(start.elapsed() < std::time::Duration::from_secs(2));
}

#[test]
fn h1_two_thousand_million_rounds_stop_when_told() {
    stops_when_told("pbkdf2_hmac", &[s("sha256"), b("p"), b("s"), Value::Int(1 << 31), Value::None]);
}

fn scrypt_any(crypto: &mut Harness, password: &str, salt: &str, cost: [i128; 3], length: i128) -> Result<Value, capability::RaisedError> {
    crypto.call("scrypt_any", &[b(password), b(salt), n(cost[0]), n(cost[1]), n(cost[2]), n(length)])
}

#[test]
fn scrypt_gives_the_vectors_of_rfc_7914() {
    let mut crypto = harness(&[]);
    let vectors = [
        ("", "", [16, 1, 1], "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906"),
        ("password", "NaCl", [1024, 8, 16], "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b3731622eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640"),
        ("pleaseletmein", "SodiumChloride", [16384, 8, 1], "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887"),
    ];
    for (password, salt, cost, expected) in vectors {
        assert_eq!(hex(&scrypt_any(&mut crypto, password, salt, cost, 64).unwrap()), expected);
    }
}

#[test]
fn h1_scrypt_stops_when_told() {
    stops_when_told("scrypt_any", &[b("p"), b("s"), n(1 << 17), n(8), n(1000), n(64)]);
}

#[test]
fn h3_the_memory_of_scrypt_is_charged_before_it_is_taken() {
    let quotas = Quotas { op_bytes: 1 << 20, ..Quotas::default() };
    let mut crypto = Harness::with(Box::new(Crypto::new()), Policy::new(), quotas, false).unwrap();
    assert!(scrypt_any(&mut crypto, "p", "s", [512, 8, 1], 32).is_ok());
    assert!(told(scrypt_any(&mut crypto, "p", "s", [1024, 8, 1], 32)).starts_with("MemoryError"));
    assert!(told(scrypt_any(&mut crypto, "p", "s", [1 << 62, 8, 1], 32)).starts_with("MemoryError"), "no number overflows");
    assert_eq!(crypto.door.budget().spent(capability::Quota::OpBytes), 0);
    for cost in [[0, 8, 1], [1, 8, 1], [3, 8, 1], [-16, 8, 1], [16, 0, 1], [16, 8193, 1], [16, 1, 0], [16, 1, 1 << 30], [16, 8192, 1 << 20], [1 << 100, 8, 1]] {
        assert!(told(scrypt_any(&mut crypto, "p", "s", cost, 32)).starts_with("ValueError"), "{cost:?}");
    }
    assert!(told(scrypt_any(&mut crypto, "p", "s", [16, 1, 1], 0)).starts_with("ValueError"));
}

#[test]
fn k4_weak_parameters_are_refused_with_the_floor() {
    let mut crypto = harness(&[]);
    let (password, salt) = (b("correct horse"), b([7; 16]));
    let refused = [
        ("pbkdf2", vec![password.clone(), salt.clone(), n(99_999)], "99999 iterations are too few; there must be at least 100000"),
        ("pbkdf2", vec![password.clone(), b([7; 15])], "the salt has 15 bytes; there must be at least 16"),
        ("pbkdf2", vec![password.clone(), salt.clone(), n(100_000), n(15)], "length must be between 16 and 65536"),
        ("pbkdf2", vec![password.clone(), salt.clone(), n(100_000), n(32), s("sha1")], "algorithm must be 'sha256', 'sha384' or 'sha512'"),
        ("scrypt", vec![password.clone(), salt.clone(), n(8192)], "must be at least 16777216"),
        ("scrypt", vec![password.clone(), b("")], "the salt has 0 bytes"),
        ("scrypt", vec![password.clone(), salt.clone(), n(16384), n(8), n(1), n(8)], "length must be between"),
    ];
    for (op, args, words) in refused {
        let error = told(crypto.call(op, &args));
        assert!(error.starts_with("ValueError") && error.contains(words) && error.contains("hashlib has the same"), "{error}");
    }
    let same = [b("correct horse"), salt.clone(), n(100_000), n(32)];
    let hashlib = [s("sha256"), b("correct horse"), salt.clone(), n(100_000), n(32)];
    assert_eq!(crypto.call("pbkdf2", &same), crypto.call("pbkdf2_hmac", &hashlib), "at the floor, and as hashlib has it");
    let least = crypto.call("scrypt", &[password, salt, n(16384), n(8), n(1), n(32)]).unwrap();
    assert_eq!(least, scrypt_any(&mut crypto, "correct horse", "\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07\x07", [16384, 8, 1], 32).unwrap());
}
