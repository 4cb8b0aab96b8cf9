//! The environment from outside: what was granted is seen as it was, and nothing else.

use capability::testing::{Harness, conformance};
use capability::{Policy, RaisedError, Value, Vocabulary};
use capability_env::{Env, Environment, EnvironmentError, RIGHTS};

fn policy(allow: &[&str], deny: &[&str]) -> Policy {
    let texts = |grants: &[&str]| grants.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    Policy::parse(&texts(allow), &texts(deny), &Vocabulary::new().with("env", RIGHTS)).unwrap()
}

fn environment() -> Environment {
    let given = [("LANG", "C.UTF-8"), ("LC_ALL", "C"), ("LC_TIME", "de_DE"), ("AWS_SECRET_ACCESS_KEY", "CANARY"), ("HOME", "/root"), ("EMPTY", "")];
    given.into_iter().fold(Environment::new(), |all, (name, value)| all.with(name, value).unwrap())
}

fn session(allow: &[&str], deny: &[&str]) -> Harness {
    let policy = policy(allow, deny);
    Harness::new(Box::new(Env::open(&policy, environment())), policy).unwrap()
}

fn get(session: &mut Harness, name: &str) -> Result<Value, RaisedError> {
    session.call("get", &[Value::str(name)])
}

fn names(session: &mut Harness) -> Vec<String> {
    let Ok(Value::List(items)) = session.call("items", &[]) else { panic!() };
    let name = |item: Value| match item {
        Value::Tuple(pair) => match &pair[0] {
            Value::Str(name) => name.clone(),
            other => panic!("{other:?}"),
        },
        other => panic!("{other:?}"),
    };
    items.into_iter().map(name).collect()
}

#[test]
fn it_is_as_every_capability() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/capabilities.md");
    conformance(|policy| Env::open(policy, environment().with("sample", "value").unwrap())).page(page).run();
}

#[test]
fn c7_what_is_not_granted_is_neither_read_nor_listed_nor_kept() {
    let mut none = session(&[], &[]);
    assert_eq!(names(&mut none), Vec::<String>::new());
    assert_eq!(get(&mut none, "HOME").unwrap_err().message, "env.get('HOME') is not granted; allow it with --allow env.read=HOME");
    assert_eq!(none.door.audit().refused(), 1, "listing what was granted asks for nothing");
    let mut some = session(&["env.read=LC_*,LANG,UNSET"], &["env.read=LC_TIME"]);
    assert_eq!(names(&mut some), ["LANG", "LC_ALL"]);
    for (name, expected) in [("LANG", Some("C.UTF-8")), ("LC_ALL", Some("C")), ("LC_TIME", None), ("LC", None), ("lang", None), ("LANG ", None), ("HOME", None), ("AWS_SECRET_ACCESS_KEY", None), ("*", None), ("LC_*", None), ("LANG/", None)] {
        match (get(&mut some, name), expected) {
            (Ok(Value::Str(value)), Some(expected)) => assert_eq!(value, expected, "{name}"),
            // A name that the pattern matches and nobody has is no secret.
            (Ok(Value::None), None) if name == "LC_*" => {}
            (Err(error), None) => assert_eq!(error.class, "PermissionError", "{name}"),
            (got, _) => panic!("{name}: {got:?}"),
        }
    }
    let process = [("HOME", "/root"), ("LANG", "C"), ("LC_TIME", "x"), ("SECRET", "CANARY")].map(|(name, value)| (name.into(), value.into()));
    let kept = Environment::granted(&policy(&["env.read=LANG,LC_*"], &["env.read=LC_TIME"]), process);
    assert_eq!(kept, Environment::new().with("LANG", "C").unwrap());
}

#[test]
fn c7_what_changes_after_the_start_is_not_seen() {
    let mut variables = vec![("LANG".into(), "before".into())];
    let policy = policy(&["env.read=LANG"], &[]);
    let kept = Environment::granted(&policy, variables.clone());
    variables[0].1 = "after".into();
    let mut session = Harness::new(Box::new(Env::open(&policy, kept)), policy).unwrap();
    assert_eq!(get(&mut session, "LANG"), Ok(Value::str("before")));
}

#[test]
fn a_variable_that_is_not_set_has_the_default() {
    let mut session = session(&["env.read=NONE,EMPTY"], &[]);
    assert_eq!(get(&mut session, "NONE"), Ok(Value::None));
    assert_eq!(session.call("get", &[Value::str("NONE"), Value::str("x")]), Ok(Value::str("x")));
    assert_eq!(session.call("get", &[Value::str("EMPTY"), Value::str("x")]), Ok(Value::str("")));
}

#[test]
fn values_that_are_not_utf8_come_as_they_are() {
    let policy = policy(&["env.read=ODD"], &[]);
    let environment = Environment::new().with("ODD", vec![b'a', 0xff]).unwrap();
    let mut session = Harness::new(Box::new(Env::open(&policy, environment)), policy).unwrap();
    assert_eq!(get(&mut session, "ODD"), Ok(Value::OsStr(vec![b'a', 0xff])));
}

#[test]
fn c2_what_is_granted_to_a_module_is_listed_for_it_alone() {
    let mut session = session(&["env.read=HOME for config", "env.read=LANG"], &[]);
    assert_eq!(names(&mut session), ["LANG"]);
    let error = get(&mut session, "HOME").unwrap_err();
    assert!(error.message.contains("not granted to module '__main__'"), "{}", error.message);
}

#[test]
fn a_listing_is_recorded_with_the_names_and_never_the_values() {
    let mut session = session(&["env.read=HOME,LANG"], &[]);
    names(&mut session);
    let records = format!("{:?}", session.door.audit().records().collect::<Vec<_>>());
    assert!(records.contains("HOME") && records.contains("LANG") && !records.contains("/root") && !records.contains("UTF-8"), "{records}");
    assert!(!format!("{:?}", environment()).contains("CANARY"));
}

#[test]
fn names_and_values_that_none_has_are_refused() {
    for (name, value, error) in [("", "x", EnvironmentError::NoName), ("A=B", "x", EnvironmentError::EqualsInName), ("A\0", "x", EnvironmentError::Nul), ("A", "\0", EnvironmentError::Nul)] {
        assert_eq!(Environment::new().with(name, value), Err(error));
    }
}
