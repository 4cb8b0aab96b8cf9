//! Paths by pattern, as Python's `glob.glob(pattern, recursive=True)` gives them, sorted.

use capability::Value;

use crate::sandbox::{Calls, Sandbox, is_refusal, names, s};

#[test]
fn patterns_give_what_python_gives() {
    let sandbox = Sandbox::new();
    std::fs::create_dir_all(sandbox.host("box/data/deep/er")).unwrap();
    for path in ["box/data/b.txt", "box/data/deep/c.csv", "box/data/deep/er/d.csv", "box/.hidden.csv"] {
        sandbox.put(path, "");
    }
    let mut fs = sandbox.read_write();
    let cases: [(&str, &[&str]); 14] = [
        ("*", &["data", "notes.txt"]),
        ("*.txt", &["notes.txt"]),
        ("data/*", &["data/a.csv", "data/b.txt", "data/deep"]),
        ("./data/*.csv", &["./data/a.csv"]),
        ("/app/data/*.csv", &["/app/data/a.csv"]),
        ("*/*.csv", &["data/a.csv"]),
        ("**/*.csv", &["data/a.csv", "data/deep/c.csv", "data/deep/er/d.csv"]),
        ("data/**", &["data/", "data/a.csv", "data/b.txt", "data/deep", "data/deep/c.csv", "data/deep/er", "data/deep/er/d.csv"]),
        ("data/?.[ct]*", &["data/a.csv", "data/b.txt"]),
        ("data/[!a].*", &["data/b.txt"]),
        ("*/", &["data/"]),
        ("notes.txt", &["notes.txt"]),
        ("none", &[]),
        ("*/deep/c.csv", &["data/deep/c.csv"]),
    ];
    for (pattern, expected) in cases {
        assert_eq!(names(&fs.ok("glob", &[s(pattern)])), expected, "{pattern}");
    }
    assert_eq!(names(&fs.ok("glob", &[s("*.csv"), Value::Bool(true), Value::Bool(true)])), [".hidden.csv"]);
    assert_eq!(names(&fs.ok("glob", &[s(".*.csv")])), [".hidden.csv"]);
    assert_eq!(names(&fs.ok("glob", &[s("data/**"), Value::Bool(false)])), ["data/a.csv", "data/b.txt", "data/deep"]);
}

#[test]
fn a_search_does_not_climb_out() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    assert!(is_refusal(&fs.err("glob", &[s("../outside/*")])));
    assert_eq!(names(&fs.ok("glob", &[s("*/../../outside/*")])), Vec::<String>::new());
    sandbox.link("../outside", "box/link");
    assert_eq!(names(&fs.ok("glob", &[s("link/*")])), Vec::<String>::new());
    assert_eq!(names(&fs.ok("glob", &[s("**/secret.txt")])), Vec::<String>::new());
}

#[test]
fn h8_a_pattern_of_many_stars_takes_no_time() {
    let sandbox = Sandbox::new();
    sandbox.put(&format!("box/{}", "a".repeat(200)), "");
    let mut fs = sandbox.read_write();
    let pattern = "*a".repeat(100) + "b";
    assert_eq!(names(&fs.ok("glob", &[s(&pattern)])), Vec::<String>::new());
}
