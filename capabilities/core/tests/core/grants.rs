//! The grammar of grants, and what policies decide.

use capability::{Decision, Grant, Policy, Right, Scope, Subject, Subjects, VPath, Vocabulary};

fn vocabulary() -> Vocabulary {
    let path = |name| Right { name, doc: "", scope: Scope::Path };
    Vocabulary::new()
        .with("fs", &[path("read"), path("write")])
        .with("box", &[path("read"), path("write"), Right { name: "overlay", doc: "", scope: Scope::Overlay }, Right { name: "quota", doc: "", scope: Scope::Amount }])
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
        r"fs.read=wait\ for",
        "fs.read=wait fork",
        "clock.sleep",
        "clock.sleep for m",
        "env.read=LANG",
        "env.read=LC_*",
        "box.overlay=./data",
        "box.overlay=/data=./some/host for m",
        "box.overlay=x/*.csv",
        "box.quota=100MB",
        "box.quota=1_000 files",
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
        ("fs", "'fs' is a whole capability, and a grant names one right: fs.read, fs.write"),
        ("fz", "'fz' is not CAP.RIGHT; there are fs.read, fs.write, box.read, box.write, box.overlay, box.quota, clock.sleep, env.read"),
        ("fs.read=d for", "' for' is not followed by a module; name one, or write '\\ for' where it belongs to a name"),
        ("fs.read=d for  ", "' for' is not followed by a module; name one, or write '\\ for' where it belongs to a name"),
        ("clock.sleep for", "' for' is not followed by a module; name one, or write '\\ for' where it belongs to a name"),
        ("quantum.entangle", "'quantum.entangle' is not a right that any capability has; there are fs.read, fs.write, box.read, box.write, box.overlay, box.quota, clock.sleep, env.read"),
        ("box.qouta=1MB", "'box.qouta' is not a right that any capability has; did you mean box.quota?"),
        ("box.overlay", "box.overlay needs a path: box.overlay=PATH"),
        ("box.quota", "box.quota needs an amount: box.quota=100MB,1000files"),
        ("box.quota=100", "'100' does not say of what; write for instance 100MB, 64MiB or 1000files"),
        ("box.quota=much", "'much' is not a whole number followed by a unit; write for instance 100MB, 64MiB or 1000files"),
        ("box.quota=1.5GB", "'1.5GB' is not a whole number followed by a unit; write for instance 100MB, 64MiB or 1000files"),
        ("box.quota=10MBi", "'MBi' is not a unit; did you mean MB?"),
        ("box.quota=10filse", "'filse' is not a unit; did you mean files?"),
        ("box.quota=99999999999999999999B", "'99999999999999999999B' is too large"),
        ("box.quota=1MB for m", "an amount is for the whole run, and not for one module"),
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
        ("fs.READ=x", "'fs.READ' is not a right that any capability has; did you mean fs.read?"),
        ("box.quota=10XB", "'XB' is not a unit; write for instance 100MB, 64MiB or 1000files"),
        ("fs.read=d for a b", "'a b' is no module: dotted names, for instance lib.config, __main__, or the https:// address of a remote one"),
        ("fs.read=d for ../x", "'../x' is no module: dotted names, for instance lib.config, __main__, or the https:// address of a remote one"),
        ("fs.read=d for 1x", "'1x' is no module: dotted names, for instance lib.config, __main__, or the https:// address of a remote one"),
        ("fs.read=d for a..b", "'a..b' is no module: dotted names, for instance lib.config, __main__, or the https:// address of a remote one"),
        ("fs.read=/m=a/*", "a mount of its own has no patterns; grant the directory, fs.read=/MOUNT=DIRECTORY, and deny what it is not to show, or write fs.read=/m=a/\\* where the names hold these characters"),
        ("fs.read=/m/*.txt=a", "a mount of its own has no patterns; grant the directory, fs.read=/MOUNT=DIRECTORY, and deny what it is not to show, or write fs.read=/m/\\*.txt=a where the names hold these characters"),
        ("fs.read=a\0", "a path cannot hold a null byte"),
        ("", "'' is not CAP.RIGHT; there are fs.read, fs.write, box.read, box.write, box.overlay, box.quota, clock.sleep, env.read"),
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
fn an_overlay_gives_every_right_and_ends_where_something_is_written_in_place() {
    let grants = ["box.overlay=.", "box.write=./out for builder", "box.read=./lib", "box.overlay=./out/tmp"];
    let mut policy = Policy::new();
    grants.iter().flat_map(|text| parse(text)).for_each(|grant| policy.allow(grant).unwrap());
    let decide = |right, path: &str, module| match policy.decide("box", &Subject::path(right, VPath::parse(path.as_bytes()).unwrap()), module) {
        Decision::Allow(grant) => grant.to_string(),
        other => format!("{other:?}"),
    };
    for (right, path, module, rule) in [
        ("read", "a", "m", "box.overlay=."), ("write", "a", "m", "box.overlay=."), ("write", "lib/a", "m", "box.overlay=."), ("write", "out/tmp/a", "m", "box.overlay=./out/tmp"),
        ("read", "out/a", "m", "box.overlay=."), ("write", "out/a", "builder", "box.write=./out for builder"), ("write", "out/a", "m", "NotGranted { narrowed: Some(box) }"),
    ] {
        let got = decide(right, path, module);
        assert!(got == rule || (rule.starts_with("Not") && got.starts_with("NotGranted")), "{right} {path} for {module}: {got}");
    }
    let why = policy.explain("box", &Subject::path("write", VPath::parse(b"out/a").unwrap()), "m").others.into_iter().find(|other| other.rule.text == "box.overlay=.").unwrap().why;
    assert_eq!(why, "gives an overlay that ends at /app/out, which is written in place");
    let contradiction = policy.allow(parse("box.write=.").remove(0)).unwrap_err();
    assert!(contradiction.why.starts_with("'box.overlay=.' is about the same place"), "{}", contradiction.why);
    assert_eq!((policy.amounts("box"), parse("box.quota=1kB,3files").len()), ((None, None), 2));
    let denial = Grant::parse_denial("box.quota=1kB", &vocabulary()).unwrap_err();
    assert_eq!(denial.why, "an amount is no right that can be denied; leave the grant out instead");
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
    let subject = Subject::path("read", VPath::parse(b"/d/private").unwrap());
    let Decision::Denied(rule) = policy.decide("fs", &subject, "m") else { panic!() };
    assert_eq!(rule.to_string(), "fs.read=/d/private");
}

#[test]
fn a_right_alone_can_be_denied_whole() {
    let policy = policy(&["fs.read=/d", "fs.write=/d"], &["fs.write"]);
    assert!(may(&policy, "read", "/d/x") && !may(&policy, "write", "/d/x"));
}

#[test]
fn a_capability_alone_can_be_denied_whole_and_prints_as_that() {
    let policy = policy(&["fs.read=/d", "fs.write=/d", "clock.sleep"], &["fs"]);
    assert!(!may(&policy, "read", "/d/x") && !may(&policy, "write", "/d/x"));
    assert_eq!(policy.denies()[0].to_string(), "fs");
    let handle = Subjects::handle("read");
    assert!(matches!(policy.decide("fs", handle.iter().next().unwrap(), "m"), Decision::Denied(_)), "what is open is denied too");
    let narrowed = Grant::parse_denial("fs for report", &vocabulary()).unwrap();
    assert_eq!(narrowed[0].to_string(), "fs for report");
    let why = |text: &str| Grant::parse_denial(text, &vocabulary()).unwrap_err().why;
    assert_eq!(why("fss"), "'fss' is neither a capability nor CAP.RIGHT; did you mean fs?");
    assert_eq!(why("clok"), "'clok' is neither a capability nor CAP.RIGHT; did you mean clock?");
    assert_eq!(why("quantum"), "'quantum' is not CAP.RIGHT; there are fs.read, fs.write, box.read, box.write, box.overlay, box.quota, clock.sleep, env.read");
}

#[test]
fn a_backslash_takes_a_patterns_meaning_away_in_a_mount_of_its_own() {
    let grant = &parse(r"fs.read=/m/\*.txt=a\[1]")[0];
    let place = grant.place().unwrap();
    assert_eq!((place.mount.to_string().as_str(), place.host.as_str(), &place.pattern), ("/m/*.txt", "a[1]", &None));
    assert_eq!(parse(&grant.to_string()), [grant.clone()]);
}

#[test]
fn a_module_is_dotted_names_or_an_address() {
    for module in ["m", "__main__", "lib.config", "lib.my-tool", "größe", "https://example.com/x.py"] {
        assert_eq!(parse(&format!("fs.read=d for {module}"))[0].module(), Some(module));
    }
}

#[test]
fn a_mistake_has_its_place_in_the_text() {
    for (text, at) in [("fs.reed=x", 0), ("fs.read=d for 1x", 14), ("fs.read=/in=", 8), ("fs.read=a,../x", 8), ("fs.read=d for", 10), ("clock.sleep=5", 12)] {
        assert_eq!(Grant::parse(text, &vocabulary()).unwrap_err().at, at, "{text}");
    }
}

fn explain(policy: &Policy, right: &'static str, path: &str, module: &str) -> capability::Explanation {
    let subjects = Subjects::path(right, VPath::parse(path.as_bytes()).unwrap(), path.as_bytes());
    policy.explain("fs", subjects.iter().next().unwrap(), module)
}

#[test]
fn an_explanation_names_the_rule_that_decides_and_why_others_do_not() {
    let policy = policy(
        &["fs.read=data", "fs.write=data/out", "fs.read=cfg for config_loader", "fs.read=/app/data/in=/srv/in", "fs.read=data/*.csv"],
        &["fs.read=data/private", "fs.write for guest"],
    );
    let allowed = explain(&policy, "read", "data/x.csv", "__main__");
    let others: Vec<(&str, &str)> = allowed.others.iter().map(|other| (other.rule.text.as_str(), other.why.as_str())).collect();
    assert_eq!((allowed.allowed, allowed.rule.unwrap().text.as_str(), allowed.host.as_deref(), allowed.would_allow), (true, "fs.read=data", Some("data/x.csv"), None));
    assert_eq!(others, [
        ("fs.read=data/private", "is about /app/data/private, which the path does not lie in"),
        ("fs.write for guest", "is about write, which does not include read"),
        ("fs.write=data/out", "is about write"),
        ("fs.read=cfg for config_loader", "is about /app/cfg, which the path does not lie in"),
        ("fs.read=/app/data/in=/srv/in", "is about /app/data/in, which the path does not lie in"),
        ("fs.read=data/*.csv", "says the same, after the rule that decides"),
    ]);
    let denied = explain(&policy, "read", "data/private/x", "__main__");
    assert_eq!((denied.allowed, denied.rule.unwrap().denies, denied.would_allow), (false, true, None));
    let narrowed = explain(&policy, "read", "cfg/a", "__main__");
    assert_eq!((narrowed.why.as_str(), narrowed.would_allow.as_deref()), ("fs.read=cfg for config_loader is for another module than '__main__'", Some("fs.read=cfg/a for __main__")));
    assert!(explain(&policy, "read", "cfg/a", "config_loader").allowed);
    let shadowed = explain(&policy, "read", "data/in/a", "__main__");
    assert!(shadowed.others.iter().any(|other| other.near && other.rule.text == "fs.read=data" && other.why == "covers another place of the host than the one that is mounted over it at /app/data/in"), "{shadowed:?}");
    let nothing = explain(&policy, "read", "/etc/passwd", "__main__");
    assert_eq!((nothing.rule, nothing.would_allow.as_deref()), (None, Some("fs.read=/etc/passwd")));
}

/// Whatever is asked, the explanation says what the decision says.
#[test]
fn an_explanation_agrees_with_the_decision() {
    let policy = policy(&["fs.read=a", "fs.write=a/b", "fs.read=/app/a/c=/srv", "fs.read=**/*.txt", "fs.read=d for m"], &["fs.read=a/b/x", "fs.write=*.key", "fs.read=a/no for m"]);
    for path in ["a", "a/b", "a/b/x", "a/b/x/y", "a/c", "a/c/z.txt", "d", "d/e", "x.key", "a/b/x.key", "z.txt", "a/no", "/", "/srv"] {
        for (right, module) in [("read", "m"), ("write", "m"), ("read", "other")] {
            let subjects = Subjects::path(right, VPath::parse(path.as_bytes()).unwrap(), path.as_bytes());
            let decision = policy.decide("fs", subjects.iter().next().unwrap(), module);
            let explained = explain(&policy, right, path, module);
            let rule = explained.rule.map(|rule| rule.text);
            match decision {
                Decision::Allow(grant) => assert_eq!((explained.allowed, rule), (true, Some(grant.to_string())), "{right} {path}"),
                Decision::Denied(grant) => assert_eq!((explained.allowed, rule, explained.would_allow), (false, Some(grant.to_string()), None), "{right} {path}"),
                Decision::NotGranted { .. } => {
                    assert_eq!((explained.allowed, rule), (false, None), "{right} {path}");
                    let mut wider = policy.clone();
                    parse(&explained.would_allow.unwrap()).into_iter().for_each(|grant| wider.allow(grant).unwrap());
                    assert!(matches!(wider.decide("fs", subjects.iter().next().unwrap(), module), Decision::Allow(_)), "what is suggested suffices: {right} {path}");
                }
            }
        }
    }
}

#[test]
fn c2_a_grant_for_a_module_is_not_its_importers() {
    let policy = policy(&["fs.read=cfg for config_loader"], &[]);
    let subject = Subject::path("read", VPath::parse(b"cfg/a").unwrap());
    assert!(matches!(policy.decide("fs", &subject, "config_loader"), Decision::Allow(_)));
    for module in ["__main__", "config_loader2", "config", "config_loader.sub", ""] {
        assert!(matches!(policy.decide("fs", &subject, module), Decision::NotGranted { narrowed: Some(_) }), "{module}");
    }
}

#[test]
fn a_policy_is_written_as_texts_and_read_again() {
    use serde::de::DeserializeSeed;
    let policy = policy(&["fs.read=data,/in=/srv/a b", "clock.sleep", r"env.read=A\*"], &["fs", "fs.write=x for m"]);
    let text = serde_json::to_string(&policy).unwrap();
    let read = (&vocabulary()).deserialize(&mut serde_json::Deserializer::from_str(&text)).unwrap();
    assert_eq!(policy, read);
    for (wrong, why) in [(r#"{"alow":[]}"#, "unknown field `alow`"), (r#"{"allow":["fs.reed=x"]}"#, "did you mean fs.read?"), (r#"{"allow":[7]}"#, "expected a string")] {
        let error = (&vocabulary()).deserialize(&mut serde_json::Deserializer::from_str(wrong)).unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
    }
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
    // A name is no path: what stands between slashes, or that there are any, makes it another.
    for (grant, name, expected) in [("a", "a/", false), ("a", "/a", false), ("a/b", "a//b", false), ("a/b", "a/b", true), ("*", "a/b", true), ("a*", "a/b", true), ("*b", "a/b", true), ("**", "", true), ("a?", "a/", true), ("a[/]b", "a/b", true)] {
        let policy = self::policy(&[&format!("env.read={grant}")], &[]);
        let subjects = Subjects::name("read", name);
        assert_eq!(matches!(policy.decide("env", subjects.iter().next().unwrap(), "m"), Decision::Allow(_)), expected, "{grant} {name}");
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

/// Permissions of every kind, and what each gives.
fn given() -> Vec<(&'static str, &'static str, Subject)> {
    let path = |right: &'static str| Subject::path(right, VPath::parse(b"data/a").unwrap());
    vec![
        ("fs.read=data", "fs", path("read")),
        ("fs.write=data/*", "fs", path("write")),
        ("box.overlay=data", "box", path("overlay")),
        ("box.overlay=data", "box", path("read")),
        ("box.overlay=data", "box", path("write")),
        ("clock.sleep", "clock", Subject::new("sleep", capability::Target::Bare)),
        ("env.read=LC_*", "env", Subject::new("read", capability::Target::Name("LC_ALL".into()))),
    ]
}

#[test]
fn a_denial_of_a_whole_right_wins_over_every_grant_of_it() {
    for (grant, capability, subject) in given() {
        let mut policy = Policy::parse(&[grant], &[], &vocabulary()).unwrap();
        assert!(matches!(policy.decide(capability, &subject, "m"), Decision::Allow(_)), "{grant}");
        let whole = grant.split('=').next().unwrap();
        Grant::parse_denial(whole, &vocabulary()).unwrap().into_iter().for_each(|deny| policy.deny(deny));
        assert!(matches!(policy.decide(capability, &subject, "m"), Decision::Denied(_)), "{grant} {subject:?}");
        let told = policy.explain(capability, &subject, "m");
        assert_eq!((told.allowed, told.rule.unwrap().text.as_str()), (false, whole));
    }
}

#[test]
fn a_denial_of_all_overlays_is_about_overlays_alone() {
    let policy = Policy::parse(&["box.overlay=.", "box.read=/srv", "box.write=out"], &["box.overlay"], &vocabulary()).unwrap();
    let denied = |right: &'static str, path: &str| match policy.decide("box", &Subject::path(right, VPath::parse(path.as_bytes()).unwrap()), "m") {
        Decision::Allow(_) => false,
        Decision::Denied(_) => true,
        Decision::NotGranted { .. } => panic!("{right} {path}"),
    };
    let answers = [("read", "a"), ("write", "a"), ("read", "/srv/x"), ("write", "out/x"), ("read", "out/x")].map(|(right, path)| denied(right, path));
    assert_eq!(answers, [true, true, false, false, true]);
    let near = policy.explain("box", &Subject::path("read", VPath::parse(b"/srv/x").unwrap()), "m").others;
    assert!(near.iter().any(|other| other.why == "is about overlays, and none gives this"), "{near:?}");
}

#[test]
fn a_locked_policy_is_about_the_same_places_of_the_host() {
    let really = |host: &str| match host {
        "." => "/here".to_owned(),
        host if host.starts_with('/') => host.to_owned(),
        host => format!("/here/{}", host.replace("link", "data")),
    };
    let locked = |allow: &[&str], locked: &[&str]| {
        let mut policy = Policy::parse(allow, &[], &vocabulary()).unwrap();
        policy.lock(Policy::parse(locked, &[], &vocabulary()).unwrap(), really);
        policy
    };
    let may = |policy: &Policy, right: &'static str, path: &str| matches!(policy.decide("box", &Subject::path(right, VPath::parse(path.as_bytes()).unwrap()), "m"), Decision::Allow(_));
    for (own, other, right, path, allowed) in [
        ("box.read=/d=data", "box.read=/d=data", "read", "/d/x", true),
        ("box.read=/d=cfg", "box.read=/d=data", "read", "/d/x", false),
        ("box.read=/d=link", "box.read=/d=data", "read", "/d/x", true),
        ("box.read=data/sub", "box.read=.", "read", "data/sub/x", true),
        ("box.read=.", "box.read=data/sub", "read", "data/sub/x", true),
        ("box.read=.", "box.read=data/sub", "read", "data/x", false),
        ("box.write=data", "box.overlay=data", "write", "data/x", false),
        ("box.overlay=data", "box.write=data", "write", "data/x", false),
        ("box.overlay=data", "box.overlay=.", "write", "data/x", true),
        ("box.overlay=data", "box.read=data", "read", "data/x", true),
        ("box.read=data", "box.overlay=data", "read", "data/x", true),
        ("box.write=/=/", "box.write=/app=data", "write", "/app/x", false),
    ] {
        assert_eq!(may(&locked(&[own], &[other]), right, path), allowed, "{own} locked to {other}: {right} {path}");
    }
    let looking = Subject::path("read", VPath::parse(b".").unwrap()).looking();
    let policy = locked(&["box.read=."], &["box.read=data"]);
    assert!(!matches!(policy.decide("box", &looking, "m"), Decision::Allow(_)), "to list a directory is more than to look for the way through it");
    let policy = locked(&["box.read=data/a"], &["box.read=data"]);
    assert!(matches!(policy.decide("box", &looking, "m"), Decision::Allow(_)));
}
