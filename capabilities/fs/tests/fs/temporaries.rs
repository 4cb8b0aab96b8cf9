//! What a script has for a while goes with its session, and nothing else does.

use std::fs;

use capability::Quotas;
use capability::testing::Harness;
use capability_fs::FsOptions;

use crate::sandbox::{Calls, Sandbox, is_refusal, s};

/// A directory with a file, a directory and links in it.
fn tree(sandbox: &Sandbox, path: &str) {
    fs::create_dir_all(sandbox.host(path).join("deep/er")).unwrap();
    sandbox.put(&format!("{path}/file"), "x");
    sandbox.put(&format!("{path}/deep/er/file"), "x");
    sandbox.link("../../outside", &format!("{path}/out"));
    sandbox.link("nothing", &format!("{path}/broken"));
}

fn left(sandbox: &Sandbox) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(sandbox.host("box")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn remembers(mut harness: Harness, paths: &[&str]) -> Harness {
    paths.iter().for_each(|path| drop(harness.ok("temporary", &[s(path)])));
    harness
}

#[test]
fn f25_what_is_there_for_a_while_goes_with_the_session() {
    let sandbox = Sandbox::new();
    sandbox.put("box/named", "x");
    sandbox.put("box/other", "x");
    tree(&sandbox, "box/tree");
    drop(remembers(sandbox.read_write(), &["named", "tree", "tree/deep"]));
    assert_eq!(left(&sandbox), ["data", "notes.txt", "other"]);
    assert_eq!(sandbox.contents("outside/secret.txt"), "secret\n", "links are removed, not followed");
}

#[test]
fn f25_what_the_script_removed_or_moved_is_forgotten() {
    let sandbox = Sandbox::new();
    ["removed", "moved"].iter().for_each(|name| sandbox.put(&format!("box/{name}"), "x"));
    fs::create_dir(sandbox.host("box/gone")).unwrap();
    let mut harness = remembers(sandbox.read_write(), &["removed", "gone", "moved"]);
    harness.ok("remove", &[s("removed")]);
    harness.ok("rmdir", &[s("gone")]);
    harness.ok("rename", &[s("moved"), s("kept")]);
    // Whatever number the system gives it, it is another file.
    harness.ok("write_text", &[s("removed"), s("made anew")]);
    drop(harness);
    assert_eq!(left(&sandbox), ["data", "kept", "notes.txt", "removed"]);
}

#[test]
fn f25_another_file_of_that_name_stays() {
    let sandbox = Sandbox::new();
    sandbox.put("box/named", "x");
    tree(&sandbox, "box/tree");
    let harness = remembers(sandbox.read_write(), &["named", "tree"]);
    // The old ones are still there, so that theirs are other numbers.
    fs::rename(sandbox.host("box/named"), sandbox.host("outside/named")).unwrap();
    fs::rename(sandbox.host("box/tree"), sandbox.host("outside/tree")).unwrap();
    sandbox.put("box/named", "another");
    sandbox.link("../outside/tree", "box/tree");
    drop(harness);
    assert_eq!((left(&sandbox), sandbox.contents("box/named")), (["data", "named", "notes.txt", "tree"].map(str::to_owned).to_vec(), "another".to_owned()));
    assert!(sandbox.host("outside/tree/deep/er/file").exists() && sandbox.host("outside/named").exists());
}

#[test]
fn f25_only_what_the_script_may_write_goes() {
    let sandbox = Sandbox::new();
    sandbox.put("box/a.tmp", "x");
    tree(&sandbox, "box/d.tmp");
    // What is in the directory has other names than the grant.
    drop(remembers(sandbox.open(&["fs.read=HOST/box/*", "fs.write=HOST/box/*.tmp"]), &[sandbox.host("box/a.tmp").to_str().unwrap(), sandbox.host("box/d.tmp").to_str().unwrap()]));
    assert_eq!(left(&sandbox), ["d.tmp", "data", "notes.txt"]);
    assert!(sandbox.host("box/d.tmp/deep/er/file").exists());
    let mut reader = sandbox.open(&["fs.read=/app=HOST/box"]);
    assert!(is_refusal(&reader.err("temporary", &[s("notes.txt")])));
    // A denial below: the script could not remove the directory, and it is not promised that anybody does.
    let denying = sandbox.open_with(&["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"], &["fs.write=/app/d.tmp/file"], Quotas::default(), FsOptions::default());
    drop(remembers(denying, &["d.tmp"]));
    assert!(sandbox.host("box/d.tmp/file").exists());
}

#[test]
fn f25_what_the_embedder_protects_stays() {
    let sandbox = Sandbox::new();
    tree(&sandbox, "box/tree");
    let options = FsOptions { protected: vec![sandbox.host("box/tree/deep/er/file")], ..FsOptions::default() };
    let harness = sandbox.open_with(&["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"], &[], Quotas::default(), options);
    drop(remembers(harness, &["tree"]));
    assert!(sandbox.host("box/tree/deep/er/file").exists());
}

#[test]
fn f25_an_overlay_removes_nothing_of_the_hosts() {
    let sandbox = Sandbox::new();
    tree(&sandbox, "box/tree");
    drop(remembers(sandbox.open(&["fs.overlay=/app=HOST/box"]), &["tree", "notes.txt"]));
    assert_eq!(left(&sandbox), ["data", "notes.txt", "tree"]);
}
