//! The grammar of grants, and what policies decide.

use capability::{Decision, Grant, Policy, Right, Scope, Subject, Subjects, Target, VPath, Vocabulary};

fn vocabulary() -> Vocabulary {
    let path = |name| Right { name, doc: "", scope: Scope::Path };
    Vocabulary::new()
        .with("fs", &[path("read"), path("write")])
        .with("clock", &[Right { name: "sleep", doc: "", scope: Scope::Bare }])
        .with("env", &[Right { name: "read", doc: "", scope: Scope::Name }])
}

fn parse(text: &str) -> Vec<Grant> {
    Grant::parse(text, &vocabulary()).unwrap_or_else(|error| panic!("{error}"))
}

fn reason(text: &str) -> String {
    Grant::parse(text, &vocabulary()).expect_err(text).why
}

#[test]
fn every_grant_prints_as_a_text_that_reads_as_the_same_grant() {
    let texts = [
        "fs.read=./data",
        "fs.read=.",
        "fs.read=/",
        "fs.read=/in=HOST",
        "fs.read=/in=../up",
        r"fs.read=a\=b\,c",
        r"fs.read=x\*\?\[",
        r"fs.read=back\\slash",
        "fs.read=data/**/*.csv",
        "fs.write=out for report.main",
        r"fs.read=wait\ for it",
        "clock.sleep",
        "clock.sleep for m",
        "env.read=LANG",
        "env.read=LC_*",
    ];
    for text in texts {
        let grants = parse(text);
        assert_eq!(grants.len(), 1, "{text}");
        assert_eq!(grants[0].to_string(), text);
        assert_eq!(parse(&grants[0].to_string()), grants, "{text}");
    }
}

#[test]
fn several_values_are_several_grants() {
    let texts: Vec<String> = parse(r"fs.read=a,/b,c\,d for m").iter().map(Grant::to_string).collect();
    assert_eq!(texts, ["fs.read=a for m", "fs.read=/b for m", r"fs.read=c\,d for m"]);
}

#[test]
fn mounts_follow_from_what_was_written() {
    for (text, mount, host) in [
        ("fs.read=./data/", "/app/data", "data"),
        ("fs.read=a/../b", "/app/b", "b"),
        ("fs.read=.", "/app", "."),
        ("fs.read=/var/log", "/var/log", "/var/log"),
        ("fs.read=/in=rel/dir", "/in", "rel/dir"),
        ("fs.read=/in=/abs//dir/", "/in", "/abs/dir"),
        ("fs.read=/x=../x", "/x", "../x"),
        ("fs.read=data/*.csv", "/app/data", "data"),
        ("fs.read=*.csv", "/app", "."),
    ] {
        let grants = parse(text);
        let place = grants[0].place().unwrap();
        assert_eq!((place.mount.to_string().as_str(), place.host.as_str()), (mount, host), "{text}");
    }
}

#[test]
fn mistakes_are_told_with_the_grammar_and_the_nearest_name() {
    for (text, why) in [
        ("fs.reed=x", "'fs.reed' is not a right that any capability has; did you mean fs.read?"),
        ("f.read=x", "'f.read' is not a right that any capability has; did you mean fs.read?"),
        ("fs", "'fs' is not CAP.RIGHT; there are fs.read, fs.write, clock.sleep, env.read"),
        ("quantum.entangle", "'quantum.entangle' is not a right that any capability has; there are fs.read, fs.write, clock.sleep, env.read"),
        ("fs.read", "fs.read needs a path: fs.read=PATH"),
        ("fs.read=", "the path is empty"),
        ("fs.read=a,", "the path is empty"),
        ("clock.sleep=5", "clock.sleep takes no value"),
        ("env.read", "env.read needs a name: env.read=NAME"),
        ("fs.read=../x", "a path above the working directory needs a name in the script's tree: fs.read=/NAME=../x"),
        ("fs.read=a/../../x", "a path above the working directory needs a name in the script's tree: fs.read=/NAME=../x"),
        ("fs.read=in=HOST", "the form with two '=' is fs.read=/MOUNT=HOST, with an absolute mount"),
        ("fs.read=/in=", "the form with two '=' is fs.read=/MOUNT=HOST, with an absolute mount"),
        (r"fs.read=a\b", "a backslash must stand before one of \\ = , * ? [ or a space"),
        ("fs.read=a\0", "a path cannot hold a null byte"),
        ("", "'' is not CAP.RIGHT; there are fs.read, fs.write, clock.sleep, env.read"),
    ] {
        assert_eq!(reason(text), why, "{text}");
    }
    let shown = Grant::parse("fs.reed=x", &vocabulary()).unwrap_err().to_string();
    assert!(shown.starts_with("'fs.reed=x': ") && shown.contains("a grant is CAP.RIGHT=VALUE"), "{shown}");
}

fn policy(allows: &[&str], denies: &[&str]) -> Policy {
    let mut policy = Policy::new();
    allows.iter().flat_map(|text| parse(text)).for_each(|grant| policy.allow(grant).unwrap());
    let denials = denies.iter().flat_map(|text| Grant::parse_denial(text, &vocabulary()).unwrap());
    denials.for_each(|grant| policy.deny(grant));
    policy
}

fn may(policy: &Policy, right: &'static str, path: &str) -> bool {
    let subjects = Subjects::path(right, VPath::parse(path.as_bytes()).unwrap(), path.as_bytes());
    matches!(policy.decide("fs", subjects.iter().next().unwrap(), "m"), Decision::Allow(_))
}

#[test]
fn c4_paths_are_compared_by_component() {
    let policy = policy(&["fs.read=/data", "fs.read=./x"], &[]);
    for (path, expected) in [("/data", true), ("/data/a", true), ("/database", false), ("/dat", false), ("/", false), ("x", true), ("xy", false), ("/x", false), ("/data/../etc", false)] {
        assert_eq!(may(&policy, "read", path), expected, "{path}");
    }
    assert!(!may(&policy, "write", "/data"));
}

#[test]
fn prohibitions_win_wherever_they_stand() {
    let policy = policy(&["fs.read=/d", "fs.read=/d/private/sub"], &["fs.read=/d/private", "fs.read=/d/**/*.key"]);
    for (path, expected) in [("/d/x", true), ("/d/private", false), ("/d/private/sub/x", false), ("/d/privat", true), ("/d/a.key", false), ("/d/x/y/a.key", false), ("/d/a.key/inside", false), ("/d/a.keys", true)] {
        assert_eq!(may(&policy, "read", path), expected, "{path}");
    }
    let subject = Subject { right: "read".into(), target: Target::Path { path: VPath::parse(b"/d/private").unwrap(), written: vec![] } };
    let Decision::Denied(rule) = policy.decide("fs", &subject, "m") else { panic!() };
    assert_eq!(rule.to_string(), "fs.read=/d/private");
}

#[test]
fn a_right_alone_can_be_denied_whole() {
    let policy = policy(&["fs.read=/d", "fs.write=/d"], &["fs.write"]);
    assert!(may(&policy, "read", "/d/x") && !may(&policy, "write", "/d/x"));
}

#[test]
fn a_deeper_mount_of_another_place_has_its_own_rights() {
    let policy = policy(&["fs.read=./d", "fs.write=./d/out", "fs.write=/app/d/other=/elsewhere"], &[]);
    assert!(may(&policy, "read", "d/out/x") && may(&policy, "write", "d/out/x"));
    assert!(!may(&policy, "read", "d/other/x") && may(&policy, "write", "d/other/x"));
}

#[test]
fn patterns_cover_names_and_not_what_is_below_them() {
    let policy = policy(&["fs.read=/d/*.csv", "fs.read=/e/**"], &[]);
    for (path, expected) in [("/d/a.csv", true), ("/d/a.txt", false), ("/d/x/a.csv", false), ("/d", false), ("/e", true), ("/e/x/y", true)] {
        assert_eq!(may(&policy, "read", path), expected, "{path}");
    }
}

#[test]
fn names_match_by_pattern() {
    let policy = policy(&["env.read=LC_*,LANG"], &[]);
    for (name, expected) in [("LANG", true), ("LANGUAGE", false), ("LC_ALL", true), ("PATH", false), ("", false)] {
        let subjects = Subjects::name("read", name);
        let decision = policy.decide("env", subjects.iter().next().unwrap(), "m");
        assert_eq!(matches!(decision, Decision::Allow(_)), expected, "{name}");
    }
    let subjects = Subjects::name("read", "A*=B");
    assert_eq!(policy.suggest("env", subjects.iter().next().unwrap()), r"env.read=A\*\=B");
}

#[test]
fn a_suggestion_names_the_file_that_the_script_means_on_the_host() {
    let cases = [
        ("x", "fs.read=x"),
        ("a/../x", "fs.read=x"),
        ("../x", "fs.read=/x=../x"),
        ("../../etc/x", "fs.read=/etc/x=../../etc/x"),
        ("../app/x", "fs.read=/app/x=../app/x"),
        ("../app", "fs.read=/app=../app"),
        ("..", "fs.read=/=.."),
        ("/etc/../x", "fs.read=/x"),
        ("/app/x", "fs.read=x"),
        ("/app", "fs.read=."),
        ("in/../../in/x", "fs.read=/in/x=/srv/in/x"), // the mount decides what is accessed
    ];
    let policy = policy(&["fs.write=/in=/srv/in"], &[]);
    for (written, suggested) in cases {
        let subjects = Subjects::path("read", VPath::parse(written.as_bytes()).unwrap(), written.as_bytes());
        assert_eq!(policy.suggest("fs", subjects.iter().next().unwrap()), suggested, "{written}");
    }
}
