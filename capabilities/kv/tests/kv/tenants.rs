//! Tenants and namespaces see nothing of each other, whatever they are called.

use std::collections::BTreeMap;

use capability::Value;
use capability_kv::{KvOptions, Store};

use crate::{s, store, texts, with};

/// Names that would be one place if they were only joined, or that would lead elsewhere if they were paths.
const NAMES: [&str; 17] = ["a", "b", "a/", "/a", "//a", "ab", "a/b", "..", "../a", "/", "a\0b", "\0", "\u{1}a", "\0\0\0\u{1}a", "a\0\0\0\u{1}b", "é", "\u{10ffff}"];

fn options(store: &Store, tenant: &str) -> KvOptions {
    KvOptions { store: Some(store.clone()), tenant: tenant.to_owned(), ..KvOptions::default() }
}

#[test]
fn c8_a_tenant_sees_only_its_own_keys_whatever_the_names_are() {
    let store = store();
    let mut written: BTreeMap<(usize, &str), Vec<String>> = BTreeMap::new();
    let tenants = ["", "a", "ab", "a\0", "b", "..", "\0\0\0\u{1}"];
    for (number, tenant) in tenants.iter().enumerate() {
        let mut kv = with(options(&store, tenant), &["kv.read=*", "kv.write=*"]);
        for namespace in NAMES {
            for key in NAMES {
                kv.call("put", &[s(namespace), s(key), s(&format!("{number} {namespace} {key}"))]).unwrap();
                written.entry((number, namespace)).or_default().push(key.to_owned());
            }
        }
    }
    let mut seen = 0;
    for (number, tenant) in tenants.iter().enumerate() {
        let mut kv = with(options(&store, tenant), &["kv.read=*", "kv.write=*"]);
        for namespace in NAMES {
            let mut keys = written[&(number, namespace)].clone();
            keys.sort();
            assert_eq!(texts(kv.call("keys", &[s(namespace)]).unwrap()), keys, "{tenant:?} {namespace:?}");
            for key in NAMES {
                assert_eq!(kv.call("get", &[s(namespace), s(key)]), Ok(s(&format!("{number} {namespace} {key}"))));
                seen += 1;
                for prefix in texts(kv.call("keys", &[s(namespace), s(key), s(key)]).unwrap()) {
                    assert!(prefix.starts_with(key) && prefix != key);
                }
            }
        }
    }
    assert_eq!(seen, tenants.len() * NAMES.len() * NAMES.len());
}

#[test]
fn c8_what_one_tenant_removes_or_swaps_stays_with_the_others() {
    let store = store();
    let mut one = with(options(&store, "one"), &["kv.read=*", "kv.write=*"]);
    let mut other = with(options(&store, "other"), &["kv.read=*", "kv.write=*"]);
    one.call("put", &[s("ns"), s("key"), s("1")]).unwrap();
    other.call("put", &[s("ns"), s("key"), s("2")]).unwrap();
    assert_eq!(one.call("compare_and_swap", &[s("ns"), s("key"), s("2"), s("x")]), Ok(Value::Bool(false)));
    one.call("delete", &[s("ns"), s("key")]).unwrap();
    assert_eq!(other.call("get", &[s("ns"), s("key")]), Ok(s("2")));
}

#[test]
fn c8_a_grant_of_one_namespace_opens_no_other() {
    let store = store();
    let mut all = with(options(&store, "t"), &["kv.read=*", "kv.write=*"]);
    NAMES.iter().for_each(|namespace| drop(all.call("put", &[s(namespace), s("key"), s("CANARY")]).unwrap()));
    let mut one = with(options(&store, "t"), &["kv.read=a", "kv.write=a"]);
    for namespace in NAMES.iter().filter(|name| **name != "a") {
        for (op, args) in [("get", vec![s(namespace), s("key")]), ("keys", vec![s(namespace)]), ("items", vec![s(namespace)]), ("begin", vec![s(namespace)])] {
            let error = one.call(op, &args).unwrap_err();
            assert_eq!(error.class, "PermissionError", "{op} {namespace:?}");
        }
    }
    // A number of a transaction in one namespace is none in another.
    let number = one.call("begin", &[s("a")]).unwrap();
    assert!(one.call("get", &[s("b"), s("key"), number]).is_err());
}
