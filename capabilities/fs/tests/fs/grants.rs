//! What grants cover: mounts, single names, patterns, prohibitions, nesting.

use capability::{Quotas, Value};
use capability_fs::{Fs, FsOptions};

use crate::sandbox::{Calls, Sandbox, b, is_refusal, names, s};

fn open_error(sandbox: &Sandbox, allows: &[&str]) -> String {
    let policy = sandbox.policy(allows, &[]);
    Fs::open(&policy, FsOptions::default()).err().expect("the grant should not open").to_string()
}

#[test]
fn a_place_that_does_not_exist_is_told_at_the_start() {
    let sandbox = Sandbox::new();
    let error = open_error(&sandbox, &["fs.read=/in=HOST/none"]);
    assert!(error.starts_with("'fs.read=/in=") && error.ends_with("none': no such file or directory"), "{error}");
    assert!(open_error(&sandbox, &["fs.write=/out=HOST/no/such"]).ends_with("no such file or directory"));
    assert!(open_error(&sandbox, &["fs.read=/in=/dev/null"]).ends_with("only files and directories can be granted"));
}

#[test]
fn a_grant_of_a_file_admits_one_name() {
    let sandbox = Sandbox::new();
    sandbox.put("box/other.txt", "other");
    let mut fs = sandbox.open(&["fs.read=/app/notes.txt=HOST/box/notes.txt", "fs.write=/app/out.txt=HOST/box/out.txt"]);
    assert_eq!(fs.ok("read_text", &[s("notes.txt")]), s("notes\n"));
    for path in ["other.txt", ".", "data/a.csv", "out.txt"] {
        assert!(is_refusal(&fs.err("read_text", &[s(path)])), "{path}");
    }
    fs.ok("write_text", &[s("out.txt"), s("made")]);
    assert_eq!(sandbox.contents("box/out.txt"), "made");
    assert!(is_refusal(&fs.err("write_text", &[s("notes.txt"), s("x")])));
    assert!(is_refusal(&fs.err("write_text", &[s("out2.txt"), s("x")])));
}

#[test]
fn a_granted_name_that_became_a_link_is_not_followed() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app/notes.txt=HOST/box/notes.txt", "fs.write=/app/notes.txt=HOST/box/notes.txt"]);
    std::fs::remove_file(sandbox.host("box/notes.txt")).unwrap();
    sandbox.put("box/other.txt", "other");
    sandbox.link("other.txt", "box/notes.txt");
    assert!(is_refusal(&fs.err("read_text", &[s("notes.txt")])));
    assert!(is_refusal(&fs.err("write_text", &[s("notes.txt"), s("x")])));
    assert_eq!(sandbox.contents("box/other.txt"), "other");
}

#[test]
fn c4_a_prefix_is_not_a_parent() {
    let sandbox = Sandbox::new();
    std::fs::create_dir(sandbox.host("box/data2")).unwrap();
    sandbox.put("box/data2/x", "x");
    let mut fs = sandbox.open(&["fs.read=/app/data=HOST/box/data"]);
    for path in ["data2/x", "database", "/app/data2", "/app/dat", "/data", "notes.txt"] {
        assert!(is_refusal(&fs.err("read_text", &[s(path)])), "{path}");
    }
    assert_eq!(fs.ok("read_text", &[s("data/a.csv")]), s("1,2\n"));
}

#[test]
fn rights_at_a_path_are_the_union_of_the_grants_over_it() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box", "fs.write=/app/data=HOST/box/data"]);
    fs.ok("write_text", &[s("data/new.txt"), s("x")]);
    assert_eq!(fs.ok("read_text", &[s("data/new.txt")]), s("x"), "the outer read reaches inside");
    assert!(is_refusal(&fs.err("write_text", &[s("notes.txt"), s("x")])));
}

#[test]
fn another_place_mounted_inside_has_only_its_own_rights() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box", "fs.write=/app/data=HOST/outside"]);
    assert!(is_refusal(&fs.err("read_text", &[s("data/secret.txt")])), "the outer read is about another directory");
    fs.ok("write_text", &[s("data/new.txt"), s("x")]);
    assert!(sandbox.host("outside/new.txt").exists());
}

#[test]
fn a_nested_grant_that_a_link_leads_away_is_told_at_the_start() {
    let sandbox = Sandbox::new();
    sandbox.link("../outside", "box/away");
    let error = open_error(&sandbox, &["fs.read=/app=HOST/box", "fs.write=/app/away=HOST/box/away"]);
    assert!(error.contains("a link leads it out of the grant at /app"), "{error}");
}

#[test]
fn mounts_show_up_in_the_listing_of_the_directory_they_lie_in() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box", "fs.read=/app/in=HOST/outside"]);
    assert_eq!(names(&fs.ok("listdir", &[])), ["data", "in", "notes.txt"]);
    assert_eq!(names(&fs.ok("glob", &[s("*/*.txt")])), ["in/secret.txt"]);
}

#[test]
fn a_pattern_grants_the_names_that_match() {
    let sandbox = Sandbox::new();
    sandbox.put("box/data/b.txt", "b");
    sandbox.link("b.txt", "box/data/link.csv");
    let mut fs = sandbox.open(&["fs.read=HOST/box/data/*.csv"]);
    let data = sandbox.host("box/data");
    let path = |name: &str| s(data.join(name).to_str().unwrap());
    assert_eq!(fs.ok("read_text", &[path("a.csv")]), s("1,2\n"));
    assert!(is_refusal(&fs.err("read_text", &[path("b.txt")])));
    assert!(is_refusal(&fs.err("read_text", &[path("link.csv")])), "a link with the right name to a file with the wrong one");
    assert!(is_refusal(&fs.err("read_text", &[path("x/a.csv")])));
}

#[test]
fn a_prohibition_wins_and_cannot_be_moved_away() {
    let sandbox = Sandbox::new();
    std::fs::create_dir(sandbox.host("box/private")).unwrap();
    sandbox.put("box/private/key", "k");
    sandbox.put("box/data/id.key", "k");
    let allows = ["fs.read=/app=HOST/box", "fs.write=/app=HOST/box", "fs.read=/again=HOST/box", "fs.write=/again=HOST/box"];
    let denies = ["fs.read=/app/private=HOST/box/private"];
    let mut fs = sandbox.open_with(&allows, &denies, Quotas::default(), FsOptions::default());
    assert_eq!(fs.ok("read_text", &[s("notes.txt")]), s("notes\n"));
    for path in ["private/key", "data/../private/key", "/again/private/key"] {
        assert!(is_refusal(&fs.err("read_text", &[s(path)])), "{path}");
    }
    assert!(fs.err("read_text", &[s("private/key")]).message.contains("is forbidden by --deny"));
    for (from, to) in [("private", "public"), ("private/key", "key"), ("notes.txt", "private/key"), ("/again/private", "/again/public")] {
        assert!(is_refusal(&fs.err("rename", &[s(from), s(to)])), "{from} -> {to}");
    }
    assert!(is_refusal(&fs.err("copy", &[s("private/key"), s("key")])));
    sandbox.link("private/key", "box/alias");
    assert!(is_refusal(&fs.err("read_text", &[s("alias")])), "links are not followed where names decide");
}

#[test]
fn a_grant_that_is_narrowed_to_a_module_is_for_that_module() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box for report"]);
    let error = fs.err("read_text", &[s("notes.txt")]);
    assert!(error.message.contains("is not granted to module '__main__'; the rule is --allow"), "{}", error.message);
    let request = capability::testing::request("(path: str)", &[s("notes.txt")]);
    let call = capability::Call { capability: 0, op: 1, request: &request, module: "report", line: 1, take: None };
    assert_eq!(fs.door.dispatch(call, &mut [0; 64]).status, capability::Status::Ok);
}

#[test]
fn two_places_at_one_mount_contradict_each_other() {
    let sandbox = Sandbox::new();
    let mut policy = sandbox.policy(&["fs.read=/in=HOST/box"], &[]);
    let vocabulary = capability::Vocabulary::new().with("fs", capability_fs::RIGHTS);
    let other = capability::Grant::parse("fs.write=/in=/tmp", &vocabulary).unwrap().remove(0);
    assert!(policy.allow(other).unwrap_err().to_string().contains("puts another directory of the host at the same place"));
}

#[test]
fn write_only_can_write_and_ask_nothing() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.write=/app=HOST/box"]);
    fs.ok("write_text", &[s("w.txt"), s("x")]);
    let handle = fs.ok("open", &[s("w.txt"), s("a")]);
    fs.ok("close", &[handle]);
    for op in ["read_text", "exists", "stat", "listdir", "glob", "walk"] {
        assert!(is_refusal(&fs.err(op, &[s("w.txt")])), "{op}");
    }
}

#[test]
fn a_directory_yet_to_be_made_can_be_granted_for_writing() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.write=/app/results=HOST/box/results", "fs.read=/app/results=HOST/box/results"]);
    fs.ok("mkdir", &[s("results/deep"), capability::Value::Bool(true)]);
    fs.ok("write_text", &[s("results/deep/x.txt"), s("x")]);
    assert_eq!(names(&fs.ok("listdir", &[s("results")])), ["deep"]);
    assert_eq!(fs.ok("read_text", &[s("results/deep/x.txt")]), s("x"));
    assert_eq!(sandbox.contents("box/results/deep/x.txt"), "x");
    assert!(is_refusal(&fs.err("mkdir", &[s("results2")])));
}

#[test]
fn who_may_append_may_only_append() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.append=/app=HOST/box"]);
    fs.ok("append_text", &[s("notes.txt"), s("more\n")]);
    fs.ok("append_bytes", &[s("new.log"), b("line\n")]);
    let handle = fs.ok("open", &[s("new.log"), s("a")]);
    fs.ok("write", &[handle.clone(), b("x")]);
    fs.ok("seek", &[handle.clone(), Value::Int(0)]);
    fs.ok("write", &[handle.clone(), b("y")]);
    assert_eq!(sandbox.contents("box/new.log"), "line\nxy", "the end is where it goes, wherever the position is");
    let refused = [
        ("read_text", vec![s("notes.txt")]),
        ("write_text", vec![s("notes.txt"), s("x")]),
        ("open", vec![s("notes.txt"), s("a+")]),
        ("open", vec![s("notes.txt"), s("r+")]),
        ("open", vec![s("notes.txt"), s("w")]),
        ("open", vec![s("fresh.txt"), s("x")]),
        ("truncate", vec![handle.clone(), Value::Int(0)]),
        ("read", vec![handle.clone()]),
        ("remove", vec![s("notes.txt")]),
        ("rename", vec![s("notes.txt"), s("gone.txt")]),
        ("copy", vec![s("notes.txt"), s("copy.txt")]),
        ("mkdir", vec![s("dir")]),
        ("utime", vec![s("notes.txt"), Value::Int(0), Value::Int(0)]),
        ("listdir", vec![]),
        ("stat", vec![s("notes.txt")]),
    ];
    for (op, args) in refused {
        assert!(is_refusal(&fs.err(op, &args)), "{op}");
    }
    fs.ok("close", &[handle]);
    assert_eq!(sandbox.contents("box/notes.txt"), "notes\nmore\n");
    // To write includes to append, and who may not write may not append.
    let mut writer = sandbox.open(&["fs.write=/app=HOST/box"]);
    let handle = writer.ok("open", &[s("notes.txt"), s("a")]);
    writer.ok("write", &[handle.clone(), b("end\n")]);
    writer.ok("truncate", &[handle, Value::Int(5)]);
    assert_eq!(sandbox.contents("box/notes.txt"), "notes");
    let allows = ["fs.append=/app=HOST/box", "fs.write=/app=HOST/box"];
    std::fs::hard_link(sandbox.host("box/notes.txt"), sandbox.host("box/alias.txt")).unwrap();
    let mut denied = sandbox.open_with(&allows, &["fs.write=/app/notes.txt=HOST/box/notes.txt"], Quotas::default(), FsOptions::default());
    for path in ["notes.txt", "alias.txt"] {
        assert!(is_refusal(&denied.err("append_text", &[s(path), s("x")])), "{path}");
        assert!(is_refusal(&denied.err("open", &[s(path), s("a")])), "{path}");
    }
    let mut only = sandbox.open_with(&allows, &["fs.append=/app/notes.txt=HOST/box/notes.txt"], Quotas::default(), FsOptions::default());
    assert!(is_refusal(&only.err("append_text", &[s("notes.txt"), s("x")])));
    only.ok("write_text", &[s("notes.txt"), s("whole")]);
}

#[test]
fn a_refused_append_suggests_no_more_than_it_needs() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box"]);
    let error = fs.err("append_text", &[s("notes.txt"), s("x")]);
    assert!(error.message.contains("--allow fs.append=/app/notes.txt="), "{}", error.message);
}
