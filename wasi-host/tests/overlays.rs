//! What was changed in overlays, told to embedders as data and written by the command as an archive or a patch.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;
use std::process::Command;

use wicket::{ChangeKind, Overlays, RunPlan, Runtime, Session, Setup, Streams};

const SCRIPT: &str = "\
import os
os.makedirs('work/new/deep')
open('work/new/deep/text.txt', 'w').write('made')
open('work/kept.txt', 'a').write('more')
open('work/bytes', 'wb').write(bytes(range(256)) * 300)
open('work/odd \"name\"\\n', 'w').write('odd\\n')
os.remove('work/old/a')
os.rename('work/old/b', 'work/b')
";

fn place() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(place.path().join("work/old")).unwrap();
    for (path, contents) in [("work/kept.txt", "kept\n"), ("work/old/a", "a\n"), ("work/old/b", "b\n"), ("work/old/c", "c\n")] {
        std::fs::write(place.path().join(path), contents).unwrap();
    }
    place
}

/// What is in a tree, by path.
fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut todo = vec![dir.to_owned()];
    while let Some(dir_now) = todo.pop() {
        for entry in std::fs::read_dir(&dir_now).unwrap().map(Result::unwrap) {
            match entry.file_type().unwrap().is_dir() {
                true => todo.push(entry.path()),
                false => drop(found.insert(entry.path().strip_prefix(dir).unwrap().display().to_string(), std::fs::read(entry.path()).unwrap())),
            }
        }
    }
    found
}

/// Runs the script; gives what the command wrote.
fn told(place: &Path, name: &str) -> Vec<u8> {
    told_by(place, name, SCRIPT)
}

fn told_by(place: &Path, name: &str, script: &str) -> Vec<u8> {
    super::cases::fill_cache();
    let out = place.join(name);
    let arguments = ["run", "--allow", "fs.overlay=work", "--overlay-out", out.to_str().unwrap(), "-c", script];
    let output = Command::new(env!("CARGO_BIN_EXE_wicket")).args(arguments).current_dir(place).env("XDG_CACHE_HOME", super::cases::cache()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    std::fs::read(out).unwrap()
}

/// What the script leaves where it writes in place.
fn in_place() -> BTreeMap<String, Vec<u8>> {
    let place = place();
    let arguments = ["run", "--allow", "fs.read=work", "--allow", "fs.write=work", "-c", SCRIPT];
    let output = Command::new(env!("CARGO_BIN_EXE_wicket")).args(arguments).current_dir(place.path()).env("XDG_CACHE_HOME", super::cases::cache()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    files(place.path())
}

#[test]
fn an_embedder_gets_the_changes_as_data() {
    let place = place();
    let overlays = Overlays::default();
    let plan = RunPlan::source("main.py", SCRIPT).allow(&format!("fs.overlay=/app/work={}", place.path().join("work").display()));
    let (streams, printed) = Streams::captured();
    let setup = Setup { overlays: overlays.clone(), ..Setup::new(streams) };
    let outcome = Session::start(&Runtime::new().unwrap(), plan, setup).unwrap().run();
    assert_eq!(outcome.exit_code, 0, "{}", String::from_utf8_lossy(&printed.err()));
    let changes = overlays.changes().unwrap();
    let of = |path: &str| changes.iter().find(|change| change.path == path.as_bytes()).unwrap_or_else(|| panic!("{path}: {changes:?}"));
    let kept = of("/app/work/kept.txt");
    assert_eq!((kept.kind, kept.before().unwrap().unwrap(), kept.after().unwrap().unwrap()), (ChangeKind::Changed, b"kept\n".to_vec(), b"kept\nmore".to_vec()));
    assert_eq!((of("/app/work/old/a").kind, of("/app/work/b").kind), (ChangeKind::Deleted, ChangeKind::Created));
    assert_eq!(of("/app/work/b").after().unwrap().unwrap(), b"b\n");
    assert_eq!(files(place.path()).len(), 4, "the directory is as it was");
}

#[test]
fn an_archive_holds_what_was_made_and_tells_what_was_removed() {
    let place = place();
    let bytes = told(place.path(), "changes.tar");
    let mut found = BTreeMap::new();
    for entry in tar::Archive::new(bytes.as_slice()).entries().unwrap() {
        let mut entry = entry.unwrap();
        let (path, mut contents) = (entry.path().unwrap().display().to_string(), Vec::new());
        entry.read_to_end(&mut contents).unwrap();
        found.insert(path, contents);
    }
    let names: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(names, ["work/b", "work/bytes", "work/kept.txt", "work/new", "work/new/deep", "work/new/deep/text.txt", "work/odd \"name\"\n", "work/old/.wh.a", "work/old/.wh.b"]);
    assert_eq!(found["work/kept.txt"], b"kept\nmore");
    assert_eq!(found["work/bytes"].len(), 256 * 300);
}

const SPACES: &str = "\
open('work/sp ace', 'w').write('new\\n')
open('work/quote \" and space', 'w').write('new\\n')
open('work/plain', 'w').write('new\\n')
open('work/there is', 'w').write('after\\n')
import os
os.remove('work/goes away')
";

/// As git does, so that `patch` knows where a name with a space ends.
#[test]
fn a_tab_ends_a_name_with_a_space() {
    let place = place();
    std::fs::write(place.path().join("work/there is"), "before\n").unwrap();
    std::fs::write(place.path().join("work/goes away"), "before\n").unwrap();
    let patch = told_by(place.path(), "changes.patch", SPACES);
    let text = String::from_utf8(patch.clone()).unwrap();
    let names: Vec<&str> = text.lines().filter(|line| line.starts_with("--- ") || line.starts_with("+++ ")).collect();
    assert_eq!(
        names,
        [
            "--- a/work/goes away\t",
            "+++ /dev/null",
            "--- /dev/null",
            "+++ b/work/plain",
            "--- /dev/null",
            "+++ \"b/work/quote \\\" and space\"\t",
            "--- /dev/null",
            "+++ b/work/sp ace\t",
            "--- a/work/there is\t",
            "+++ b/work/there is\t",
        ]
    );
    let Ok(mut applied) = Command::new("patch").arg("-p1").current_dir(place.path()).stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::null()).spawn() else { return };
    std::io::Write::write_all(&mut applied.stdin.take().unwrap(), &patch).unwrap();
    assert!(applied.wait().unwrap().success());
    let found = files(&place.path().join("work"));
    let of = |name: &str| found.get(name).map(Vec::as_slice);
    assert_eq!((of("sp ace"), of("quote \" and space"), of("there is"), of("goes away")), (Some(&b"new\n"[..]), Some(&b"new\n"[..]), Some(&b"after\n"[..]), None));
}

/// Where there is a git, it makes of the patch what the script made of the directory, binary contents and odd names included.
#[test]
fn git_applies_the_patch() {
    let git = |place: &Path, arguments: &[&str]| Command::new("git").args(arguments).current_dir(place).output();
    let place = place();
    if git(place.path(), &["--version"]).is_err() {
        return;
    }
    let patch = told(place.path(), "changes.patch");
    let target = self::place();
    std::fs::write(target.path().join("changes.patch"), patch).unwrap();
    let applied = git(target.path(), &["apply", "changes.patch"]).unwrap();
    assert!(applied.status.success(), "{applied:?}");
    std::fs::remove_file(target.path().join("changes.patch")).unwrap();
    assert_eq!(files(target.path()), in_place());
}
