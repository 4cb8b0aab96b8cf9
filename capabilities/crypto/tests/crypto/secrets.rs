//! Keys by name: used, never seen.

use capability::testing::Harness;
use capability::{Grant, Policy, Value};
use capability_crypto::{Crypto, Secrets};

use crate::keys::pem;
use crate::{b, bytes, n, s, told, with_secrets};

/// What must be nowhere to be seen.
const CANARY: &[u8; 32] = b"CANARY-7f3a-never-to-be-seen-32b";

fn secrets() -> Secrets {
    let mut secrets = Secrets::new();
    secrets.add("backup", "aes-256-gcm", CANARY).unwrap();
    secrets.add("release", "ed25519", &pem("ed25519")).unwrap();
    secrets
}

#[test]
fn a_script_seals_and_signs_with_keys_that_it_never_sees() {
    let mut crypto = with_secrets(&["random", "secret"], secrets());
    let key = crypto.call("secret", &[s("backup")]).unwrap();
    assert_eq!(crypto.call("secret", &[s("backup")]), Ok(key.clone()), "one handle for one name");
    let sealed = crypto.call("seal", &[key.clone(), b("text")]).unwrap();
    assert_eq!(crypto.call("open", &[key.clone(), sealed]), Ok(b("text")));
    let Value::Dict(info) = crypto.call("key_info", &[key.clone()]).unwrap() else { panic!() };
    assert_eq!((info[2].1.clone(), info[3].1.clone()), (s("backup"), n(1)));
    assert!(told(crypto.call("sign", &[key.clone(), b("text")])).starts_with("TypeError"), "only what its algorithm is for");
    crypto.call("key_forget", &[key.clone()]).unwrap();
    let again = crypto.call("secret", &[s("backup")]).unwrap();
    assert_ne!(again, key);
    let Value::Dict(info) = crypto.call("key_info", &[again]).unwrap() else { panic!() };
    assert_eq!(info[3].1, n(1), "K1: what it has sealed is not forgotten");
    let signing = crypto.call("secret", &[s("release")]).unwrap();
    assert_eq!(bytes(&crypto.call("sign", &[signing, b("text")]).unwrap()).len(), 64);
}

#[test]
fn a_secret_needs_its_own_grant() {
    let mut policy = Policy::new();
    policy.allow(Grant::name("crypto", "secret", "backup")).unwrap();
    let mut crypto = Harness::new(Box::new(Crypto::with_secrets(secrets())), policy).unwrap();
    assert!(crypto.call("secret", &[s("backup")]).is_ok());
    let refused = told(crypto.call("secret", &[s("release")]));
    assert_eq!(refused, "PermissionError: crypto.secret('release') is not granted; allow it with --allow crypto.secret=release");
    assert_eq!(told(crypto.call("secret", &[s("nothing")])), "PermissionError: crypto.secret('nothing') is not granted; allow it with --allow crypto.secret=nothing");
    let mut crypto = with_secrets(&["secret"], secrets());
    assert_eq!(told(crypto.call("secret", &[s("nothing")])), "ValueError: crypto.secret('nothing'): there is no secret of this name; give it with --secret nothing=ALGORITHM:FILE");
}

#[test]
fn k6_a_canary_is_in_no_reply_no_error_and_no_audit() {
    let mut crypto = with_secrets(&["random", "secret"], secrets());
    let mut seen = format!("{:?}", secrets());
    let key = crypto.call("secret", &[s("backup")]).unwrap();
    let own = crypto.call("key_import", &[s("aes-256-gcm"), b(CANARY)]).unwrap();
    let rows: Vec<(String, String)> = crypto.door.registry().rows(0).map(|row| (row.name.to_owned(), row.signature.to_owned())).collect();
    for (name, signature) in &rows {
        for key in [&key, &own] {
            let mut args = capability::testing::sample(signature);
            args.iter_mut().filter(|arg| matches!(arg, Value::Handle { .. })).for_each(|arg| *arg = key.clone());
            if name != "key_forget" {
                seen += &format!("{name} {:?}\n", crypto.call(name, &args));
            }
        }
    }
    for algorithm in ["ed25519", "rsa-pss-sha256", "hmac-sha256", "nonsense"] {
        seen += &format!("{:?}", crypto.call("key_import", &[s(algorithm), b([CANARY, &CANARY[..5]].concat())]).map(|_| ()));
    }
    let records: Vec<String> = crypto.door.audit().records().map(|record| format!("{record:?}")).collect();
    assert!(records.len() > 5, "{}", records.len());
    seen += &records.join("\n");
    let raw = format!("{:?}", CANARY.to_vec());
    let hex: String = CANARY.iter().map(|byte| format!("{byte:02x}")).collect();
    for form in ["CANARY", raw.trim_matches(['[', ']']), &hex] {
        assert!(!seen.contains(form), "{form}");
    }
}

#[test]
fn contents_of_files_are_taken_as_people_write_them() {
    let algorithm = "aes-256-gcm";
    let hex: String = CANARY.iter().map(|byte| format!("{byte:02X}")).collect();
    let sealed = {
        let mut crypto = with_secrets(&["random", "secret"], secrets());
        let key = crypto.call("secret", &[s("backup")]).unwrap();
        crypto.call("seal", &[key, b("text")]).unwrap()
    };
    let base64 = "Q0FOQVJZLTdmM2EtbmV2ZXItdG8tYmUtc2Vlbi0zMmI=\n".to_owned();
    for contents in [CANARY.to_vec(), hex.clone().into_bytes(), format!("{hex}\r\n").into_bytes(), base64.into_bytes()] {
        let mut secrets = Secrets::new();
        secrets.add_contents("backup", algorithm, &contents).unwrap();
        let mut crypto = with_secrets(&["secret"], secrets);
        let key = crypto.call("secret", &[s("backup")]).unwrap();
        assert_eq!(crypto.call("open", &[key, sealed.clone()]), Ok(b("text")), "{contents:?}");
    }
    let mac = |contents: &[u8]| {
        let mut secrets = Secrets::new();
        secrets.add_contents("webhook", "hmac-sha256", contents).unwrap();
        let mut crypto = with_secrets(&["secret"], secrets);
        let key = crypto.call("secret", &[s("webhook")]).unwrap();
        crypto.call("mac", &[key, b("data")]).unwrap()
    };
    assert_eq!(mac(b"correct horse battery staple\n"), mac(b"correct horse battery staple"), "an editor's last line end does not count");
    assert_ne!(mac(b"\x80orrect horse battery staple\n"), mac(b"\x80orrect horse battery staple"), "but it may be a byte of a key");
    let mut secrets = Secrets::new();
    let told = |error: Result<(), capability_crypto::SecretError>| error.unwrap_err().to_string();
    assert_eq!(told(secrets.add_contents("a", algorithm, b"too short\n")), "a key of aes-256-gcm has 32 bytes, raw or as hexadecimal or Base64; this text is neither");
    assert_eq!(told(secrets.add_contents("a", algorithm, &[200; 31])), "a key of aes-256-gcm has 32 bytes, not 31");
    assert!(told(secrets.add_contents("a", "aes-512", b"")).starts_with("there are no keys of \"aes-512\""));
    assert!(told(secrets.add_contents("a", "ed25519", &pem("ed25519_encrypted"))).contains("encrypted with a password"));
    assert!(secrets.add_contents("a", "ed25519", &pem("ed25519")).is_ok() && secrets.add_contents("b", "rsa-pss-sha256", &pem("rsa")).is_ok());
    assert_eq!(secrets.names().collect::<Vec<_>>(), ["a", "b"]);
}
