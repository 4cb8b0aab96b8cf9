//! Paths through links, as CPython follows them: `tests/links` has the scripts, what CPython prints, and the tree that both find. And
//! what a search comes upon and may not look into.

use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/links")
}

fn tree() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    for line in std::fs::read_to_string(folder().join("tree.txt")).unwrap().lines() {
        let (name, target) = line.split_once(" -> ").map_or((line, None), |(name, target)| (name, Some(target)));
        let path = place.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        match target {
            Some(target) => symlink(target, path).unwrap(),
            None => std::fs::write(path, "").unwrap(),
        }
    }
    place
}

/// What a run in the tree prints, and what it tells of errors.
fn run(place: &Path, arguments: &[&str]) -> (String, String) {
    super::cases::fill_cache();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    let output = command.arg("run").args(arguments).current_dir(place).env("XDG_CACHE_HOME", super::cases::cache()).output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

fn check_all(grant: &str) {
    let scripts: Vec<PathBuf> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.with_extension("out").is_file() && path.extension().is_some_and(|kind| kind == "py")).collect();
    assert!(!scripts.is_empty());
    for script in scripts {
        let place = tree();
        let (printed, errors) = run(place.path(), &["--allow", grant, script.canonicalize().unwrap().to_str().unwrap()]);
        let wanted = std::fs::read_to_string(script.with_extension("out")).unwrap();
        for (number, (got, wanted)) in printed.lines().zip(wanted.lines()).enumerate() {
            assert_eq!(got, wanted, "{}: line {} with {grant}", script.display(), number + 1);
        }
        assert_eq!(printed.len(), wanted.len(), "{} with {grant}: {errors}", script.display());
    }
}

#[test]
fn paths_through_links_are_those_of_cpython() {
    check_all("fs.read=.");
}

#[test]
fn paths_through_links_are_the_same_in_an_overlay() {
    check_all("fs.overlay=.");
}

/// What was denied below the place of a search hides nothing else, and shows nothing of itself but the name that its directory has.
#[test]
fn a_search_passes_by_what_it_comes_upon_and_may_not_look_into() {
    let place = tree();
    let script = "\
import glob, os
from pathlib import Path
print(sorted(glob.glob('d/**/*.txt', recursive=True)), sorted(glob.glob('d/*/')), sorted(glob.glob('d/*/b.txt')))
print(sorted(map(str, Path('d').rglob('*.txt'))), sorted(map(str, Path('d').glob('*/'))), sorted(map(str, Path('d').rglob('deep'))))
print(sorted(map(str, Path('d').glob('**', recurse_symlinks=True))))
print([(path, sorted(dirs)) for path, dirs, _ in os.walk('d')])
";
    let (printed, errors) = run(place.path(), &["--allow", "fs.read=.", "--deny", "fs.read=d/sub", "-c", script]);
    assert_eq!(
        printed,
        "\
['d/a.txt'] ['d/other/'] []
['d/.hid/z.txt', 'd/a.txt'] ['d/.hid', 'd/other'] []
['d', 'd/.dot', 'd/.hid', 'd/.hid/z.txt', 'd/B.TXT', 'd/a.txt', 'd/abs', 'd/dang', 'd/lfile', 'd/loop', 'd/lsub', 'd/other', 'd/other/back', 'd/sub']
[('d', ['.hid', 'other', 'sub']), ('d/.hid', []), ('d/other', [])]
",
        "{errors}"
    );
}

/// Where the script says the name itself, it hears of the refusal: a search that finds nothing would mislead.
#[test]
fn a_search_of_what_is_denied_is_refused() {
    let place = tree();
    for search in ["glob.glob('d/sub/*')", "glob.glob('d/sub')", "list(Path('d/sub').glob('*'))", "list(Path('d').glob('sub/*'))", "list(Path('d/sub').rglob('*'))", "list(os.walk('d/sub'))"] {
        let script = format!("import glob, os\nfrom pathlib import Path\n{search}");
        let (_, errors) = run(place.path(), &["--allow", "fs.read=.", "--deny", "fs.read=d/sub", "-c", &script]);
        assert!(errors.contains("PermissionError: fs.") && errors.contains("d/sub"), "{search}: {errors}");
    }
}

/// `O_CREAT` makes a file whatever it is opened for, and so needs the right to write.
#[test]
fn a_file_that_is_made_to_be_read_needs_the_right_to_write() {
    let place = tree();
    let script = "import os\nos.close(os.open('d/a.txt', os.O_CREAT))\nos.open('d/new', os.O_CREAT)";
    let (_, errors) = run(place.path(), &["--allow", "fs.read=.", "-c", script]);
    assert!(errors.contains("--allow fs.write=d/new"), "{errors}");
    let (_, errors) = run(place.path(), &["--allow", "fs.read=.", "-c", "import os\nos.open('d/a.txt', os.O_TRUNC)"]);
    assert!(errors.contains("--allow fs.write=d/a.txt"), "{errors}");
    assert!(!place.path().join("d/new").exists());
}
