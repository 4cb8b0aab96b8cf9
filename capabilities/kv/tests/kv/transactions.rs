//! Changes that are made together or not at all.

use capability::testing::Harness;
use capability::{Quota, Value};

use crate::{get, put, s, session, store, texts, told};

fn begin(kv: &mut Harness) -> Value {
    kv.call("begin", &[s("ns")]).unwrap()
}

fn put_in(kv: &mut Harness, key: &str, value: &str, transaction: &Value) {
    kv.call("put", &[s("ns"), s(key), s(value), transaction.clone()]).unwrap();
}

fn get_in(kv: &mut Harness, key: &str, transaction: &Value) -> Value {
    kv.call("get", &[s("ns"), s(key), transaction.clone()]).unwrap()
}

#[test]
fn nothing_is_seen_before_it_is_committed_and_all_of_it_after() {
    let store = store();
    let (mut kv, mut other) = (session(&store), session(&store));
    put(&mut kv, "old", "1");
    let transaction = begin(&mut kv);
    put_in(&mut kv, "new", "2", &transaction);
    kv.call("delete", &[s("ns"), s("old"), transaction.clone()]).unwrap();
    assert_eq!((get_in(&mut kv, "new", &transaction), get_in(&mut kv, "old", &transaction)), (s("2"), Value::None));
    assert_eq!((get(&mut other, "new"), get(&mut kv, "old")), (Value::None, s("1")), "outside of it nothing has changed");
    assert_eq!(kv.call("commit", &[transaction.clone()]), Ok(Value::Bool(true)));
    assert_eq!((get(&mut other, "new"), get(&mut other, "old")), (s("2"), Value::None));
    assert_eq!(told(kv.call("commit", &[transaction])), "ValueError: there is no such transaction; it was committed or rolled back");
}

#[test]
fn what_is_rolled_back_was_never_there_and_costs_nothing() {
    let mut kv = session(&store());
    let spent = |kv: &Harness, quota| kv.door.budget().spent(quota);
    let transaction = begin(&mut kv);
    put_in(&mut kv, "key", &"v".repeat(1000), &transaction);
    assert!(spent(&kv, Quota::OpBytes) > 1000);
    kv.call("rollback", &[transaction]).unwrap();
    assert_eq!((get(&mut kv, "key"), spent(&kv, Quota::OpBytes), spent(&kv, Quota::WriteBytes)), (Value::None, 0, 0));
}

#[test]
fn it_reads_what_was_there_when_it_began_and_is_refused_when_that_was_changed() {
    let store = store();
    let (mut kv, mut other) = (session(&store), session(&store));
    put(&mut kv, "key", "1");
    let transaction = begin(&mut kv);
    put(&mut other, "key", "2");
    assert_eq!(get_in(&mut kv, "key", &transaction), s("1"));
    put_in(&mut kv, "key", "1 and more", &transaction);
    assert_eq!(kv.call("commit", &[transaction]), Ok(Value::Bool(false)));
    assert_eq!(get(&mut kv, "key"), s("2"), "nothing of it was done");
    // Another namespace is another matter, and so is a transaction that changed nothing.
    let (writing, reading) = (begin(&mut kv), begin(&mut kv));
    put_in(&mut kv, "key", "3", &writing);
    other.call("put", &[s("elsewhere"), s("key"), s("x")]).unwrap();
    assert_eq!(kv.call("commit", &[writing]), Ok(Value::Bool(true)));
    assert_eq!(kv.call("commit", &[reading]), Ok(Value::Bool(true)));
}

#[test]
fn listings_show_its_own_changes_among_the_others() {
    let mut kv = session(&store());
    ["b", "d", "f", "p:1", "p:3"].iter().for_each(|key| put(&mut kv, key, "old"));
    let transaction = begin(&mut kv);
    for key in ["a", "d", "e", "p:2", "q"] {
        put_in(&mut kv, key, "new", &transaction);
    }
    for key in ["b", "p:3", "nothing"] {
        kv.call("delete", &[s("ns"), s(key), transaction.clone()]).unwrap();
    }
    let mut keys = |prefix: &str, after: Value, limit: i128| texts(kv.call("keys", &[s("ns"), s(prefix), after, Value::Int(limit), transaction.clone()]).unwrap());
    assert_eq!(keys("", Value::None, 100), ["a", "d", "e", "f", "p:1", "p:2", "q"]);
    assert_eq!(keys("", s("a"), 3), ["d", "e", "f"]);
    assert_eq!(keys("p:", Value::None, 100), ["p:1", "p:2"]);
    assert_eq!(keys("p:", s("p:1"), 100), ["p:2"]);
    let Value::List(items) = kv.call("items", &[s("ns"), s("d"), Value::None, Value::Int(1), transaction]).unwrap() else { panic!() };
    assert_eq!(items, [Value::Tuple(vec![s("d"), s("new")])]);
}

/// Two sessions count up in one key, each in transactions that it tries again; no step is lost.
#[test]
fn no_step_of_a_counter_is_lost_between_sessions() {
    let store = store();
    put(&mut session(&store), "count", "0");
    let count = |store: &capability_kv::Store| {
        let mut kv = session(store);
        for _ in 0..100 {
            loop {
                let transaction = begin(&mut kv);
                let Value::Str(count) = get_in(&mut kv, "count", &transaction) else { panic!() };
                put_in(&mut kv, "count", &(count.parse::<u32>().unwrap() + 1).to_string(), &transaction);
                if kv.call("commit", &[transaction]) == Ok(Value::Bool(true)) {
                    break;
                }
            }
        }
    };
    std::thread::scope(|scope| (0..3).for_each(|_| drop(scope.spawn(|| count(&store)))));
    assert_eq!(get(&mut session(&store), "count"), s("300"));
}

#[test]
fn there_are_so_many_at_one_time() {
    let mut kv = session(&store());
    let numbers: Vec<Value> = (0..16).map(|_| begin(&mut kv)).collect();
    assert_eq!(told(kv.call("begin", &[s("ns")])), "RuntimeError: 16 transactions are open already; end one of them");
    kv.call("rollback", &[numbers[0].clone()]).unwrap();
    begin(&mut kv);
}
