//! Keys, values and pages.

use capability::{Grant, Policy, Value, Vocabulary};
use capability_kv::{Kv, KvOptions, RIGHTS, Store, StoreError};

use crate::{get, options, policy, put, s, session, store, texts, told, with};

#[test]
fn values_come_back_as_what_they_were() {
    let mut kv = session(&store());
    for value in [s("text"), s(""), Value::Bytes(vec![0, 255, 1]), Value::Bytes(Vec::new()), s("é🎉\0"), s(&"x".repeat(1 << 20))] {
        kv.call("put", &[s("ns"), s("key"), value.clone()]).unwrap();
        assert_eq!(get(&mut kv, "key"), value);
    }
    kv.call("delete", &[s("ns"), s("key")]).unwrap();
    assert_eq!(get(&mut kv, "key"), Value::None);
    kv.call("delete", &[s("ns"), s("key")]).unwrap();
}

#[test]
fn a_file_is_read_by_the_next_run_and_by_one_process_at_a_time() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("store.redb");
    {
        let store = Store::open(&file).unwrap();
        put(&mut session(&store), "key", "kept");
        assert!(matches!(Store::open(&file), Err(StoreError::InUse)));
    }
    assert_eq!(get(&mut session(&Store::open(&file).unwrap()), "key"), s("kept"));
    std::fs::write(&file, "this is no store, however long it is made to be, and says so").unwrap();
    let told = Store::open(&file).unwrap_err().to_string();
    assert!(told.starts_with("it is not a store, or it is damaged: "), "{told}");
}

#[test]
fn a_damaged_file_is_an_error_wherever_it_is_damaged() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("store.redb");
    {
        let mut kv = session(&Store::open(&file).unwrap());
        (0..200).for_each(|n| put(&mut kv, &format!("key{n:03}"), &"v".repeat(100)));
    }
    let sound = std::fs::read(&file).unwrap();
    let mut numbers = capability::testing::Numbers::seeded(7);
    for _ in 0..60 {
        let mut damaged = sound.clone();
        for _ in 0..64 {
            let at = numbers.below(damaged.len());
            damaged[at] ^= 0x55;
        }
        damaged.truncate(damaged.len() - numbers.below(damaged.len() / 2) * numbers.below(2));
        std::fs::write(&file, &damaged).unwrap();
        let opened = std::panic::catch_unwind(|| Store::open(&file));
        let Ok(Ok(store)) = opened else { continue };
        let mut kv = session(&store);
        for n in 0..200 {
            // What the damage did not reach is read; what it reached is an error, never a panic that is not contained.
            kv.raw("get", &[s("ns"), s(&format!("key{n:03}"))]);
        }
    }
}

#[test]
fn keys_come_sorted_and_page_by_page() {
    let mut kv = session(&store());
    let mut all: Vec<String> = (0..250).map(|n| format!("user:{n:03}")).collect();
    all.iter().rev().for_each(|key| put(&mut kv, key, "v"));
    ["user", "user;", "uses", "a", "z"].iter().for_each(|key| put(&mut kv, key, "other"));
    let mut found = Vec::new();
    let mut after = Value::None;
    loop {
        let page = texts(kv.call("keys", &[s("ns"), s("user:"), after.clone(), Value::Int(100)]).unwrap());
        let Some(last) = page.last() else { break };
        after = s(last);
        assert!(page.len() <= 100);
        found.extend(page);
    }
    assert_eq!(found, all);
    all.extend(["user", "user;", "uses", "a", "z"].map(str::to_owned));
    all.sort();
    assert_eq!(texts(kv.call("keys", &[s("ns"), s(""), Value::None, Value::Int(1000)]).unwrap()), all);
    assert_eq!(texts(kv.call("keys", &[s("ns"), s("user"), s("a"), Value::Int(2)]).unwrap()), ["user", "user:000"]);
    assert_eq!(texts(kv.call("keys", &[s("ns"), s("a"), s("z")]).unwrap()), Vec::<String>::new());
}

#[test]
fn a_page_of_large_values_ends_early() {
    let mut kv = session(&store());
    (0..8).for_each(|n| put(&mut kv, &format!("k{n}"), &"x".repeat(400_000)));
    let Value::List(page) = kv.call("items", &[s("ns")]).unwrap() else { panic!() };
    assert_eq!(page.len(), 3);
    assert!(matches!(&page[0], Value::Tuple(pair) if pair[0] == s("k0") && matches!(&pair[1], Value::Str(text) if text.len() == 400_000)));
}

#[test]
fn compare_and_swap_swaps_only_what_is_expected() {
    let mut kv = session(&store());
    let mut swap = |expected: Value, value: Value| kv.call("compare_and_swap", &[s("ns"), s("key"), expected, value]).unwrap();
    let (no, yes) = (Value::Bool(false), Value::Bool(true));
    assert_eq!(swap(s("x"), s("1")), no);
    assert_eq!(swap(Value::None, s("1")), yes);
    assert_eq!(swap(Value::None, s("2")), no);
    assert_eq!(swap(Value::Bytes(b"1".to_vec()), s("2")), no, "a str is no bytes");
    assert_eq!(swap(s("1"), s("2")), yes);
    assert_eq!(swap(s("2"), Value::None), yes);
    assert_eq!(get(&mut kv, "key"), Value::None);
}

#[test]
fn what_cannot_be_said_is_told_of() {
    let mut kv = session(&store());
    let long = "k".repeat(1025);
    for (op, args, expected) in [
        ("get", vec![s(""), s("k")], "ValueError: a namespace has 1 to 128 bytes, not 0"),
        ("get", vec![s(&"n".repeat(129)), s("k")], "ValueError: a namespace has 1 to 128 bytes, not 129"),
        ("get", vec![s("ns"), s("")], "ValueError: a key has 1 to 1024 bytes, not 0"),
        ("put", vec![s("ns"), s(&long), s("v")], "ValueError: a key has 1 to 1024 bytes, not 1025"),
        ("put", vec![s("ns"), s("k"), s(&"v".repeat((4 << 20) + 1))], "ValueError: the value has 4194305 bytes; there may be 4194304"),
        ("put", vec![s("ns"), s("k"), Value::OsStr(vec![0xff])], "ValueError: a str with surrogates cannot be stored; encode it"),
        ("keys", vec![s("ns"), s(""), Value::None, Value::Int(0)], "ValueError: limit is 0; a page has 1 to 1000 entries"),
        ("get", vec![s("ns"), s("k"), Value::Int(1)], "ValueError: there is no such transaction; it was committed or rolled back"),
    ] {
        assert_eq!(told(kv.call(op, &args)), expected);
    }
}

#[test]
fn a_namespace_is_read_or_written_where_it_was_granted() {
    let store = store();
    put(&mut session(&store), "key", "value");
    let mut reader = with(options(&store), &["kv.read=ns"]);
    assert_eq!(get(&mut reader, "key"), s("value"));
    assert_eq!(told(reader.call("put", &[s("ns"), s("key"), s("x")])), "PermissionError: kv.put('ns') is not granted; allow it with --allow kv.write=ns");
    assert_eq!(told(reader.call("get", &[s("nsx"), s("key")])), "PermissionError: kv.get('nsx') is not granted; allow it with --allow kv.read=nsx");
    let mut writer = with(options(&store), &["kv.write=ns"]);
    assert_eq!(told(writer.call("get", &[s("ns"), s("key")])), "PermissionError: kv.get('ns') is not granted; allow it with --allow kv.read=ns");
    let swap = writer.call("compare_and_swap", &[s("ns"), s("key"), s("value"), s("x")]);
    assert_eq!(told(swap), "PermissionError: kv.compare_and_swap('ns') is not granted; allow it with --allow kv.read=ns", "swapping tells what was there");
}

#[test]
fn a_grant_without_a_store_is_told_at_the_start() {
    let wrong = Kv::open(&policy(&["kv.read=ns"]), KvOptions::default()).err().unwrap();
    assert_eq!(wrong.to_string(), "'kv.read=ns': there is no store; name its file with --kv FILE");
    assert!(Kv::open(&Policy::new(), KvOptions::default()).is_ok());
    let grants = Grant::parse("kv.write=ns", &Vocabulary::new().with("kv", RIGHTS)).unwrap();
    assert_eq!(grants[0].to_string(), "kv.write=ns");
}
