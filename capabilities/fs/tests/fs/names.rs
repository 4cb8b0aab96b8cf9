//! Names that a file system may take for others, and trees that are too deep or too wide.

use capability::{Quota, Quotas, Value};
use capability_fs::FsOptions;

use crate::sandbox::{Calls, Sandbox, is_refusal, names, s};

const ALL: [&str; 2] = ["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"];

/// A second link stands for a second spelling: where a file system folds case or forms, both lead to one file.
#[test]
fn f18_what_is_denied_stays_denied_in_every_spelling() {
    let sandbox = Sandbox::new();
    sandbox.put("box/secret.txt", "secret\n");
    for spelling in ["SECRET.TXT", "se\u{301}cret.txt", "s\u{e9}cret.txt", "secret.txt.", "secret.txt::$DATA"] {
        std::fs::hard_link(sandbox.host("box/secret.txt"), sandbox.host("box").join(spelling)).unwrap();
    }
    let denies = ["fs.read=/app/secret.txt=HOST/box/secret.txt", "fs.write=/app/secret.txt=HOST/box/secret.txt"];
    let mut fs = sandbox.open_with(&ALL, &denies, Quotas::default(), FsOptions::default());
    for spelling in names(&fs.ok("listdir", &[])).into_iter().filter(|name| !["data", "notes.txt"].contains(&name.as_str())) {
        for (op, args) in [("read_text", vec![s(&spelling)]), ("open", vec![s(&spelling), s("r")]), ("copy", vec![s(&spelling), s("mine")]), ("append_text", vec![s(&spelling), s("evil")])] {
            let error = fs.err(op, &args);
            assert!(is_refusal(&error), "{op} {spelling}: {error:?}");
        }
    }
    assert_eq!(sandbox.contents("box/secret.txt"), "secret\n");
}

#[cfg(unix)]
#[test]
fn f18_names_with_a_meaning_elsewhere_are_names_and_nothing_more() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&ALL);
    let strange = ["CON", "nul.txt", "COM\u{b9}", "notes.txt::$DATA", "notes.txt:stream", "C:", "C:x", "a\\..\\..\\b", "\\\\?\\C:\\x", "notes.txt.", "notes.txt ", "NOTES.TXT", "~", "-rf"];
    for name in strange {
        fs.ok("write_text", &[s(name), s(name)]);
        assert_eq!(fs.ok("read_text", &[s(name)]), s(name), "{name:?}");
    }
    for (composed, decomposed) in [("\u{e9}", "e\u{301}"), ("\u{fb01}", "fi"), ("\u{130}", "i\u{307}")] {
        fs.ok("write_text", &[s(composed), s("one")]);
        assert_eq!(fs.err("read_text", &[s(decomposed)]).class, "FileNotFoundError", "{decomposed}");
    }
    let made = std::fs::read_dir(sandbox.host("box")).unwrap().count();
    assert_eq!((made, std::fs::read_dir(sandbox.host("")).unwrap().count()), (strange.len() + 3 + 2, 2));
    assert_eq!(sandbox.contents("box/notes.txt"), "notes\n");
}

/// The deepest path that scripts can name has 64 components, `app` included.
#[test]
fn f20_a_walk_of_a_tree_without_end_comes_to_one() {
    let sandbox = Sandbox::new();
    std::fs::create_dir_all(sandbox.host("box").join("d/".repeat(300))).unwrap();
    let mut fs = sandbox.open(&ALL);
    let Value::List(rows) = fs.ok("walk", &[s("d")]) else { panic!() };
    assert!((60..=66).contains(&rows.len()), "{}", rows.len());
    assert_eq!(fs.err("listdir", &[s(&"d/".repeat(64))]).errno, Some(36));
    assert!(!names(&fs.ok("glob", &[s("**")])).is_empty());
    assert_eq!(fs.err("rmdir", &[s("d")]).errno, Some(39));
}

#[test]
fn f20_what_is_listed_is_charged_before_it_is_there() {
    let sandbox = Sandbox::new();
    for n in 0..5000 {
        sandbox.put(&format!("box/data/{n:0100}"), "");
    }
    for (op, args) in [("listdir", vec![s("data")]), ("scandir", vec![s("data")]), ("walk", vec![]), ("glob", vec![s("data/*")])] {
        let mut fs = sandbox.open_with(&ALL, &[], Quotas { op_bytes: 200_000, ..Quotas::default() }, FsOptions::default());
        assert_eq!(fs.err(op, &args).class, "MemoryError", "{op}");
        assert_eq!(fs.door.budget().spent(Quota::OpBytes), 0, "{op}");
        let mut fs = sandbox.open(&ALL);
        fs.ok(op, &args);
    }
}
