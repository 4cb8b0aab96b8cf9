//! Listing, walking and changing the tree.

use capability::Value;

use crate::sandbox::{Calls, Sandbox, names, s};

#[test]
fn directories_are_made_listed_and_removed() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    fs.ok("mkdir", &[s("a/b/c"), Value::Bool(true)]);
    fs.ok("mkdir", &[s("a/b/c"), Value::Bool(true), Value::Bool(true)]);
    fs.ok("mkdir", &[s("."), Value::Bool(true), Value::Bool(true)]);
    assert_eq!(fs.err("mkdir", &[s("a/b/c"), Value::Bool(true)]).class, "FileExistsError");
    assert_eq!(fs.err("mkdir", &[s("notes.txt"), Value::Bool(false), Value::Bool(true)]).class, "FileExistsError");
    assert_eq!(fs.err("mkdir", &[s("notes.txt/x"), Value::Bool(true)]).class, "NotADirectoryError");
    assert_eq!(names(&fs.ok("listdir", &[s("a")])), ["b"]);
    fs.ok("rmdir", &[s("a/b/c")]);
    assert!(!sandbox.host("box/a/b/c").exists());
}

#[test]
fn entries_have_name_kind_size_and_time() {
    let sandbox = Sandbox::new();
    sandbox.link("notes.txt", "box/link");
    let mut fs = sandbox.read_write();
    let Value::List(rows) = fs.ok("scandir", &[]) else { panic!() };
    let kinds: Vec<(Value, Value)> = rows.into_iter().map(|row| match row {
        Value::Tuple(fields) => (fields[0].clone(), fields[1].clone()),
        other => panic!("{other:?}"),
    }).collect();
    assert_eq!(kinds, [(s("data"), s("dir")), (s("link"), s("link")), (s("notes.txt"), s("file"))]);
}

#[test]
fn f20_a_walk_goes_top_down_and_not_through_links() {
    let sandbox = Sandbox::new();
    std::fs::create_dir_all(sandbox.host("box/data/deep")).unwrap();
    sandbox.link(".", "box/data/loop");
    let mut fs = sandbox.read_write();
    let Value::List(rows) = fs.ok("walk", &[s("data")]) else { panic!() };
    let list = |items: &[&str]| Value::List(items.iter().map(|item| s(item)).collect());
    let expected = [
        Value::Tuple(vec![s("data"), list(&["deep", "loop"]), list(&["a.csv"])]),
        Value::Tuple(vec![s("data/deep"), list(&[]), list(&[])]),
    ];
    assert_eq!(rows, expected);
}

#[test]
fn rename_replaces_and_tells_both_names() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    fs.ok("rename", &[s("notes.txt"), s("data/a.csv")]);
    assert_eq!(sandbox.contents("box/data/a.csv"), "notes\n");
    let error = fs.err("rename", &[s("missing"), s("x")]);
    assert_eq!((error.errno, error.filename.as_deref(), error.filename2.as_deref()), (Some(2), Some(b"missing".as_slice()), Some(b"x".as_slice())));
    assert_eq!(fs.err("rename", &[s("data"), s("data/inside")]).errno, Some(22));
    assert_eq!(fs.err("rename", &[s("."), s("x")]).errno, Some(16));
}

#[test]
fn copy_copies_contents() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    assert_eq!(fs.ok("copy", &[s("notes.txt"), s("data/copy.txt")]), Value::Int(6));
    assert_eq!(sandbox.contents("box/data/copy.txt"), "notes\n");
    assert_eq!(fs.err("copy", &[s("data"), s("x")]).class, "IsADirectoryError");
}

#[test]
fn removing_a_link_leaves_its_target() {
    let sandbox = Sandbox::new();
    sandbox.link("../outside/secret.txt", "box/link");
    let mut fs = sandbox.read_write();
    fs.ok("remove", &[s("link")]);
    assert!(!sandbox.host("box/link").is_symlink() && sandbox.host("outside/secret.txt").exists());
}

#[test]
fn existence_questions() {
    let sandbox = Sandbox::new();
    sandbox.link("missing", "box/dangling");
    let mut fs = sandbox.read_write();
    for (path, exists, file, dir) in [("notes.txt", true, true, false), ("data", true, false, true), ("data/", true, false, true), ("notes.txt/", false, false, false), ("none", false, false, false), ("dangling", false, false, false), (".", true, false, true)] {
        assert_eq!(fs.ok("exists", &[s(path)]), Value::Bool(exists), "{path}");
        assert_eq!(fs.ok("is_file", &[s(path)]), Value::Bool(file), "{path}");
        assert_eq!(fs.ok("is_dir", &[s(path)]), Value::Bool(dir), "{path}");
    }
    let Value::Tuple(link) = fs.ok("stat", &[s("dangling"), Value::Bool(false)]) else { panic!() };
    assert_eq!(link[0], s("link"));
}

#[test]
fn a_file_is_not_copied_to_itself_whatever_it_is_called() {
    let sandbox = Sandbox::new();
    sandbox.link("notes.txt", "box/link");
    std::fs::hard_link(sandbox.host("box/notes.txt"), sandbox.host("box/twin")).unwrap();
    let mut fs = sandbox.read_write();
    for name in ["notes.txt", "link", "twin", "./data/../notes.txt"] {
        assert_eq!(fs.err("copy", &[s("notes.txt"), s(name)]).errno, Some(22), "{name}");
    }
    assert_eq!(sandbox.contents("box/notes.txt"), "notes\n");
}
