//! The store from outside: through the capability's door.

mod entries;
mod quotas;
mod tenants;
mod transactions;

use capability::testing::{Harness, conformance};
use capability::{Policy, RaisedError, Value, Vocabulary};
use capability_kv::{Kv, KvOptions, RIGHTS, Store, StoreError};

fn policy(grants: &[&str]) -> Policy {
    let texts: Vec<String> = grants.iter().map(|text| (*text).to_owned()).collect();
    Policy::parse(&texts, &[], &Vocabulary::new().with("kv", RIGHTS)).unwrap()
}

fn options(store: &Store) -> KvOptions {
    KvOptions { store: Some(store.clone()), ..KvOptions::default() }
}

/// A session that may do all.
fn session(store: &Store) -> Harness {
    with(options(store), &["kv.read=*", "kv.write=*"])
}

fn with(options: KvOptions, grants: &[&str]) -> Harness {
    let policy = policy(grants);
    Harness::new(Box::new(Kv::open(&policy, options).unwrap()), policy).unwrap()
}

fn store() -> Store {
    Store::in_memory().unwrap()
}

fn s(text: &str) -> Value {
    Value::str(text)
}

fn get(kv: &mut Harness, key: &str) -> Value {
    kv.call("get", &[s("ns"), s(key)]).unwrap()
}

fn put(kv: &mut Harness, key: &str, value: &str) {
    assert_eq!(kv.call("put", &[s("ns"), s(key), s(value)]), Ok(Value::None));
}

fn told(result: Result<Value, RaisedError>) -> String {
    let error = result.unwrap_err();
    format!("{}: {}{}", error.class, error.message, error.hint.map(|hint| format!(" ({hint})")).unwrap_or_default())
}

fn texts(value: Value) -> Vec<String> {
    let Value::List(items) = value else { panic!("{value:?}") };
    let text = |item| match item {
        Value::Str(text) => text,
        other => panic!("{other:?}"),
    };
    items.into_iter().map(text).collect()
}

#[test]
fn an_empty_file_is_no_store() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("store");
    drop(Store::open(&file).unwrap());
    drop(Store::open(&file).unwrap());
    std::fs::write(&file, "").unwrap();
    assert!(matches!(Store::open(&file), Err(StoreError::Empty)));
    assert_eq!(std::fs::metadata(&file).unwrap().len(), 0);
}

#[test]
fn it_is_as_every_capability() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/capabilities.md");
    let prepare = |kv: &mut Harness| {
        // What the quotas of a test do not let happen is not there.
        for call in [("put", vec![s("sample"), s("sample"), s("value")]), ("begin", vec![s("sample")]), ("put", vec![s("sample"), s("a"), s("b"), Value::Int(65536)])] {
            let _ = kv.call(call.0, &call.1);
        }
    };
    conformance(|policy| Kv::open(policy, KvOptions { store: Some(store()), bytes_max: 5000, keys_max: 50, ..KvOptions::default() }).unwrap()).page(page).prepared(prepare).run();
}
