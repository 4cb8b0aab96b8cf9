//! What a tenant may have, and what a run may write.

use capability::{Limit, Policy, Quotas, Value, Vocabulary};
use capability::testing::Harness;
use capability_kv::{Kv, KvOptions, RIGHTS, Store};

use crate::{get, put, s, session, store, told, with};

fn small(store: &Store, tenant: &str) -> Harness {
    let options = KvOptions { store: Some(store.clone()), tenant: tenant.to_owned(), bytes_max: 100, keys_max: 3 };
    with(options, &["kv.read=*", "kv.write=*"])
}

fn try_put(kv: &mut Harness, namespace: &str, key: &str, value: &str) -> Result<Value, capability::RaisedError> {
    kv.call("put", &[s(namespace), s(key), s(value)])
}

const BYTES: &str = "OSError: Disk quota exceeded (the store may hold 100 bytes of keys and values, and this would make it 101)";
const KEYS: &str = "OSError: Disk quota exceeded (the store may hold 3 keys, and this would make it 4)";

#[test]
fn c8_bytes_and_keys_have_a_quota_over_all_namespaces_of_a_tenant() {
    let store = store();
    let mut kv = small(&store, "t");
    // A value takes one byte more than it has: it says whether it is a str.
    try_put(&mut kv, "ns", "k", &"v".repeat(98)).unwrap();
    assert_eq!(told(try_put(&mut kv, "ns", "k", &"v".repeat(99))), BYTES, "one past the bound");
    try_put(&mut kv, "ns", "k", "v").unwrap();
    try_put(&mut kv, "other", "a", "").unwrap();
    try_put(&mut kv, "other", "b", "").unwrap();
    assert_eq!(told(try_put(&mut kv, "third", "c", "")), KEYS);
    assert!(try_put(&mut small(&store, "u"), "ns", "k", &"v".repeat(98)).is_ok(), "another tenant has its own");
    kv.call("delete", &[s("other"), s("a")]).unwrap();
    try_put(&mut kv, "third", "c", "").unwrap();
}

#[test]
fn a_transaction_that_would_be_too_much_is_not_made_at_all() {
    let store = store();
    let mut kv = small(&store, "");
    let transaction = kv.call("begin", &[s("ns")]).unwrap();
    for key in ["a", "b", "c", "d"] {
        kv.call("put", &[s("ns"), s(key), s("v"), transaction.clone()]).unwrap();
    }
    assert_eq!(told(kv.call("commit", &[transaction])), KEYS);
    assert_eq!(get(&mut kv, "a"), Value::None);
}

#[test]
fn who_has_too_much_already_may_take_away() {
    let store = store();
    let mut kv = session(&store);
    (0..10).for_each(|n| put(&mut kv, &format!("k{n}"), &"v".repeat(50)));
    let mut kv = small(&store, "");
    kv.call("delete", &[s("ns"), s("k1")]).unwrap();
    try_put(&mut kv, "ns", "k2", "shorter").unwrap();
    assert!(told(try_put(&mut kv, "ns", "k2", &"longer".repeat(100))).starts_with("OSError: Disk quota exceeded"));
}

#[test]
fn what_a_run_writes_is_counted_and_ends_it() {
    let texts = ["kv.read=*".to_owned(), "kv.write=*".to_owned()];
    let policy = Policy::parse(&texts, &[], &Vocabulary::new().with("kv", RIGHTS)).unwrap();
    let kv = Kv::open(&policy, KvOptions { store: Some(store()), ..KvOptions::default() }).unwrap();
    let mut kv = Harness::with(Box::new(kv), policy, Quotas { write_bytes: 10, ..Quotas::default() }, false).unwrap();
    assert_eq!(kv.raw("put", &[s("ns"), s("k"), s("12345678")]).0.limit, None);
    assert_eq!(kv.raw("put", &[s("ns"), s("k"), s("x")]).0.limit, Some(Limit::WriteBytes));
    assert_eq!(get(&mut kv, "k"), s("12345678"));
}
