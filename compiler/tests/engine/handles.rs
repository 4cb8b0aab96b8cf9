//! Handles: what stands in a script for something that the host keeps.

use wasm_abi::{HANDLE_KEY, Value};
use wicket_engine::vm::driver::Status;

use crate::host::{Puppet, Reply};

/// What a script prints to whom `toy.echo` gives one handle of a key and `toy.wait` another, of a kind without a name.
fn printed(source: &str) -> (String, Vec<Value>) {
    let key = Reply::Value(Value::Handle { id: 65_536, kind: HANDLE_KEY });
    let other = Reply::Value(Value::Handle { id: 65_536, kind: 7 });
    let (mut engine, seen) = Puppet::default().op("toy", 0, key).op("toy", 1, other).engine(|_| {});
    let status = engine.start(format!("import toy\n{source}").as_bytes());
    assert_eq!(status, Status::Done, "{}", String::from_utf8_lossy(engine.output()));
    let seen = seen.borrow();
    (seen.printed.clone(), seen.ops.iter().map(|op| op.2.clone()).collect())
}

#[test]
fn a_handle_shows_its_number_and_kind() {
    let (text, _) = printed("key = toy.echo('a')\nprint(key, [key], f'{key}', toy.wait())\nprint(type(key))\n");
    assert_eq!(text, "<handle #65536 of kind 'key'> [<handle #65536 of kind 'key'>] <handle #65536 of kind 'key'> <handle #65536 of kind 7>\n<class 'handle'>\n");
}

#[test]
fn handles_are_equal_when_they_stand_for_the_same() {
    let source = "a, b, c = toy.echo('a'), toy.echo('b'), toy.wait()\n\
                  print(a == b, a is b, hash(a) == hash(b), a == c, a != c, a == 65536, {a: 1}[b], len({a, b, c}))\n";
    assert_eq!(printed(source).0, "True False True False True False 1 2\n");
}

#[test]
fn a_handle_goes_back_to_the_host_as_it_came() {
    let (_, asked) = printed("key = toy.echo('a')\ntoy.echo(key)\n");
    let Value::List(args) = &asked[1] else { panic!("{asked:?}") };
    assert_eq!(args[0], Value::Handle { id: 65_536, kind: HANDLE_KEY });
}

#[test]
fn k6_no_handle_can_be_made_changed_or_taken_apart() {
    let source = "key = toy.echo('a')\nclass Mine:\n    pass\n\
        def tried(act):\n    try:\n        print('done', act())\n    except (TypeError, AttributeError) as e:\n        print(e)\n\
        tried(lambda: type(key)())\n\
        tried(lambda: object.__new__(type(key)))\n\
        tried(lambda: type('H', (type(key),), {}))\n\
        tried(lambda: setattr(key, 'id', 2))\n\
        tried(lambda: setattr(key, '__class__', Mine))\n\
        tried(lambda: setattr(Mine(), '__class__', type(key)))\n\
        tried(lambda: key.__reduce_ex__(2))\n\
        tried(lambda: key.__reduce__())\n\
        tried(lambda: key.__dict__)\n\
        tried(lambda: vars(key))\n\
        tried(lambda: key[0])\n\
        tried(lambda: list(key))\n\
        tried(lambda: int(key))\n\
        tried(lambda: bytes(key))\n\
        tried(lambda: key < key)\n\
        print(key.__copy__() is key, key.__deepcopy__({}) is key)\n";
    let (text, _) = printed(source);
    assert!(!text.contains("done"), "{text}");
    assert!(text.ends_with("True True\n"), "{text}");
}
