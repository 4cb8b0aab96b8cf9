//! Closures as a capability, and what a registration finds wrong.

use capability::testing::Harness;
use capability::{Capability, Factory, Functions, Grant, GrantError, Policy, RegistryError, Scope, Value, Vocabulary, functions};

use crate::toy::Toy;

fn shop() -> Functions {
    functions("shop")
        .doc("A shop.")
        .right("read", "Look at orders.", Scope::Name)
        .right("files", "Look at files.", Scope::Path)
        .right("close", "Close the shop.", Scope::Bare)
        .with("add", "(a: int, b: int = 2) -> int", "The sum.", |args, _| Ok(args.i64(0)? + args.i64(1)?))
        .granted("read", "order", "(number: int, customer: str) -> str", "One order.", |args, _| Ok(format!("{} of {}", args.int(0)?, args.str(1)?)))
        .granted("files", "size", "(path: str) -> int", "A size.", |args, _| Ok(args.path(0)?.len() as u64))
        .granted("close", "close", "() -> None", "Closes.", |_, cx| cx.check())
}

fn policy(text: &str) -> Policy {
    let vocabulary = shop().factory().unwrap().vocabulary().clone();
    Policy::parse(&[text.to_owned()], &[], &vocabulary).unwrap()
}

fn message(policy: &Policy, op: &str, args: &[Value]) -> String {
    let mut session = Harness::new(shop().factory().unwrap().open(policy).unwrap(), policy.clone()).unwrap();
    session.call(op, args).map_or_else(|error| error.message, |value| format!("{value:?}"))
}

#[test]
fn closures_are_ops_with_types_defaults_and_rights() {
    let one = [Value::Int(1)];
    assert_eq!(message(&Policy::new(), "add", &one), "Int(3)");
    assert_eq!(message(&Policy::new(), "add", &[Value::str("1")]), "shop.add() argument 'a' must be int, not str");
    assert_eq!(message(&Policy::new(), "close", &[]), "shop.close() is not granted; allow it with --allow shop.close");
    assert_eq!(message(&policy("shop.close"), "close", &[]), "None");
    let order = |customer| [Value::Int(7), Value::str(customer)];
    assert_eq!(message(&policy("shop.read=ada"), "order", &order("ada")), "Str(\"7 of ada\")");
    assert_eq!(message(&policy("shop.read=ada"), "order", &order("bob")), "shop.order('bob') is not granted; allow it with --allow shop.read=bob");
    assert_eq!(message(&policy("shop.files=/srv"), "size", &[Value::str("/srv/x")]), "Int(6)");
    assert_eq!(message(&policy("shop.files=/srv"), "size", &[Value::str("/srvx")]), "shop.size('/srvx') is not granted; allow it with --allow shop.files=/srvx");
}

#[test]
fn what_is_wrong_with_a_row_is_told_when_it_is_registered() {
    let f = |name: &str| functions(name);
    let none = |functions: Functions, name: &str, signature: &str| functions.with(name, signature, "Does nothing.", |_, _| Ok(())).factory().unwrap_err().to_string();
    for (told, expected) in [
        (none(f("a b"), "x", "()"), "'a b' cannot be a module's name; a capability's name is an ASCII identifier that begins with a letter"),
        (none(f("_a"), "x", "()"), "'_a' cannot be a module's name; a capability's name is an ASCII identifier that begins with a letter"),
        (none(f("a"), "x-y", "()"), "a: 'x-y' cannot be the name of an op; take an ASCII identifier"),
        (none(f("a").right("r.w", "", Scope::Bare), "x", "()"), "a: 'r.w' cannot be the name of a right; take an ASCII identifier"),
        (none(f("a"), "x", "(b)"), "a.x: parameter 'b' has no type"),
        (f("a").granted("go", "x", "()", "", |_, _| Ok(())).factory().unwrap_err().to_string(), "a.x needs the right 'go', which a does not have"),
        (
            f("a").right("go", "", Scope::Name).granted("go", "x", "(n: int)", "", |_, _| Ok(())).factory().unwrap_err().to_string(),
            "a.x needs the right 'go', whose grants name something, and has no parameter that is a str",
        ),
    ] {
        assert_eq!(told, expected);
    }
    let closed = |_: &Policy| -> Result<Toy, GrantError> { Err(Grant::parse("toy.use", &Vocabulary::new()).unwrap_err()) };
    assert!(matches!(Factory::new(closed), Err(RegistryError::Opening(_))));
}

#[test]
fn a_factory_opens_one_for_each_session() {
    let factory = Factory::new(|_| Ok(Toy::new())).unwrap();
    assert_eq!((factory.name(), factory.vocabulary().scope("toy", "name")), (Toy::NAME, Some(Scope::Name)));
    let mut granted = Policy::new();
    granted.allow(Grant::whole("toy", "use")).unwrap();
    let mut one = Harness::new(factory.open(&granted).unwrap(), granted.clone()).unwrap();
    let mut other = Harness::new(factory.open(&granted).unwrap(), granted).unwrap();
    assert!(one.call("fail", &[]).is_err() && one.door.is_poisoned());
    assert_eq!(other.call("echo", &[Value::Int(1)]), Ok(Value::Int(1)), "a session that failed leaves others alone");
}
