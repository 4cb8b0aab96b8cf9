//! What a refusal says, that what it suggests works, and that every op refuses.

use capability::testing::{Harness, sample};
use capability::{Capability, Grant, Policy, Verdict, Vocabulary};
use capability_fs::{Fs, FsOptions, RIGHTS};

use crate::sandbox::{Calls, Sandbox, is_refusal, s};

fn nothing_granted() -> Harness {
    let fs = Fs::open(&Policy::new(), FsOptions::default()).unwrap();
    Harness::new(Box::new(fs), Policy::new()).unwrap()
}

#[test]
fn the_sentence_names_the_op_the_path_as_written_and_the_grant() {
    let mut fs = nothing_granted();
    let cases = [
        ("read_text", vec!["secrets.txt"], "fs.read_text('secrets.txt') is not granted; allow it with --allow fs.read=secrets.txt"),
        ("write_text", vec!["./out/x.txt", "t"], "fs.write_text('./out/x.txt') is not granted; allow it with --allow fs.write=out/x.txt"),
        ("read_text", vec!["/etc/passwd"], "fs.read_text('/etc/passwd') is not granted; allow it with --allow fs.read=/etc/passwd"),
        ("read_text", vec!["../x"], "fs.read_text('../x') is not granted; allow it with --allow fs.read=/x=../x"),
        ("read_text", vec!["../../etc/passwd"], "fs.read_text('../../etc/passwd') is not granted; allow it with --allow fs.read=/etc/passwd=../../etc/passwd"),
        ("listdir", vec!["."], "fs.listdir('.') is not granted; allow it with --allow fs.read=."),
        ("rename", vec!["a", "b"], "fs.rename('a', 'b') is not granted; allow it with --allow fs.write=a --allow fs.write=b"),
        ("copy", vec!["a", "b"], "fs.copy('a', 'b') is not granted; allow it with --allow fs.read=a --allow fs.write=b"),
        ("read_text", vec!["my file=1,2"], r"fs.read_text('my file=1,2') is not granted; allow it with --allow 'fs.read=my file\=1\,2'"),
        ("read_text", vec!["it's*"], r#"fs.read_text("it's*") is not granted; allow it with --allow 'fs.read=it'\''s\*'"#),
        ("open", vec!["x", "r+"], "fs.open('x') is not granted; allow it with --allow fs.read=x --allow fs.write=x"),
    ];
    for (op, args, expected) in cases {
        let args: Vec<_> = args.into_iter().map(s).collect();
        let error = fs.err(op, &args);
        assert!(is_refusal(&error));
        assert_eq!(error.message, expected);
    }
}

#[test]
fn what_is_suggested_permits_the_very_op() {
    let vocabulary = Vocabulary::new().with("fs", RIGHTS);
    for path in ["secrets.txt", "./a/b.txt", "../x", "/etc/hostname", "a=b", "a,b", "a b", "a*[b]?", "wait for it", "back\\slash", "/app/x", "..", ".", "/", "../../../x/y"] {
        let mut fs = nothing_granted();
        let error = fs.err("read_text", &[s(path)]);
        let (_, suggestion) = error.message.split_once("--allow ").unwrap();
        let unquoted = suggestion.strip_prefix('\'').and_then(|text| text.strip_suffix('\'')).unwrap_or(suggestion).replace("'\\''", "'");
        let mut policy = Policy::new();
        for grant in Grant::parse(&unquoted, &vocabulary).unwrap() {
            policy.allow(grant).unwrap();
        }
        let subject = capability::Subjects::path("read", capability::VPath::parse(path.as_bytes()).unwrap(), path.as_bytes());
        let decision = policy.decide("fs", subject.iter().next().unwrap(), "__main__");
        assert!(matches!(decision, capability::Decision::Allow(_)), "{path}: {unquoted}");
    }
}

#[test]
fn under_a_named_mount_the_suggestion_stays_in_that_mount() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/in=HOST/box"]);
    let error = fs.err("write_text", &[s("/in/new.txt"), s("x")]);
    let expected = format!("--allow fs.write=/in/new.txt={}/box/new.txt", sandbox.temp.path().display());
    assert!(error.message.ends_with(&expected), "{}", error.message);
}

/// What each op needs, said once more and not by the rows.
fn needs(op: &str) -> &'static [&'static str] {
    match op {
        "write_text" | "write_bytes" | "write" | "truncate" | "utime" | "mkdir" | "remove" | "rmdir" | "rename" | "replace" | "temporary" => &["write"],
        "append_text" | "append_bytes" => &["append"],
        "copy" => &["read", "write"],
        "seek" | "tell" | "sync" | "close" => &[], // any right will do: the handle has its own
        "may" => &[],                              // asks, and does nothing
        _ => &["read"],
    }
}

/// To write is to append too, and an overlay is every right.
fn gives(right: &str, needed: &str) -> bool {
    right == needed || right == "overlay" || (right == "write" && needed == "append")
}

#[test]
fn c3_each_right_alone_opens_the_ops_that_need_it_and_no_others() {
    for right in ["read", "write", "append", "overlay"] {
        for op in Fs::OPS {
            let sandbox = Sandbox::new();
            let mut fs = sandbox.open(&[&format!("fs.{right}=/app=HOST/box")]);
            let mut args = sample(op.row.signature);
            if op.row.name == "open" {
                args.truncate(1);
            }
            let refused = fs.raw(op.row.name, &args).0.refused;
            assert_eq!(refused, needs(op.row.name).iter().any(|needed| !gives(right, needed)), "fs.{right} alone, fs.{}", op.row.name);
        }
    }
}

#[test]
fn to_ask_is_no_attempt() {
    let sandbox = Sandbox::new();
    let policy = ["fs.read=/app/data=HOST/box/data", "fs.write=/app/out=HOST/box"];
    let mut fs = sandbox.open_with(&policy, &["fs.write=/app/out/kept=HOST/box/kept"], Default::default(), FsOptions::default());
    let asked = [
        ("read", "data/a.csv", true), ("read", "/app", true), ("look", "/app", true), ("look", "data/a.csv", true), ("look", "/etc", false), ("read", "/etc", false), ("write", "data/a.csv", false),
        ("write", "out/x", true), ("write", "out/kept/x", false), ("read", "a\0b", false), ("crypto.random", "", false), ("nonsense", "data", false),
    ];
    for (right, path, answer) in asked {
        assert_eq!(fs.ok("may", &[s(right), s(path)]), capability::Value::Bool(answer), "{right} {path}");
    }
    assert!(fs.door.audit().records().all(|record| record.verdict != Verdict::Refused));
    assert!(nothing_granted().ok("may", &[s("read"), s("/")]) == capability::Value::Bool(false));
}

#[test]
fn the_record_of_a_refusal_holds_the_virtual_path() {
    let mut fs = nothing_granted();
    fs.err("read_text", &[s("a/../secrets.txt")]);
    let record = fs.door.audit().records().next().unwrap().clone();
    assert_eq!((&*record.subjects[0].right, record.subjects[0].target.to_string()), ("read", "/app/secrets.txt".to_owned()));
    let json: String = record.to_json("r");
    assert!(json.contains(r#""verdict":"refused""#) && json.contains(r#""line":1"#), "{json}");
}
