//! The capability from outside: through the door, as scripts call it.

use capability::testing::{Harness, conformance};
use capability::{Grant, Policy, Value};
use shelf::{Shelf, Store};

fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&folder.path().join("shelf.redb")).unwrap();
    (folder, store)
}

fn session(store: &Store, tenant: &str) -> Harness {
    let mut policy = Policy::new();
    policy.allow(Grant::name("shelf", "read", "ns")).unwrap();
    policy.allow(Grant::name("shelf", "write", "ns")).unwrap();
    Harness::new(Box::new(Shelf::new(store.clone(), tenant)), policy).unwrap()
}

#[test]
fn it_is_as_every_capability() {
    let (_folder, store) = store();
    conformance(move |_| Shelf::new(store.clone(), "")).changes_outside().rounds(30).run();
}

#[test]
fn tenants_and_namespaces_are_apart() {
    let (_folder, store) = store();
    let (key, value) = (Value::str("key"), Value::str("value"));
    session(&store, "a").call("put", &[Value::str("ns"), key.clone(), value.clone()]).unwrap();
    assert_eq!(session(&store, "a").call("get", &[Value::str("ns"), key.clone()]), Ok(value));
    assert_eq!(session(&store, "b").call("get", &[Value::str("ns"), key.clone()]), Ok(Value::None));
    let refused = session(&store, "a").call("get", &[Value::str("other"), key]).unwrap_err();
    assert_eq!(refused.message, "shelf.get('other') is not granted; allow it with --allow shelf.read=other");
}
