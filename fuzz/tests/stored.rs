//! What is stored for the tests is the same wherever it was made: no file of it tells of a machine.

use std::path::{Path, PathBuf};

/// What only the machine that stored a file can have put there: frames of files by their whole path, an installed Python.
const TRACES: [&str; 3] = ["File \"/", "/lib/python3.13/", "/site-packages/"];
/// Folders at the top of a file system in which people have their homes.
const HOMES: [&str; 3] = ["root", "home", "Users"];

#[test]
fn no_stored_file_tells_where_it_was_made() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let trees = ["corpus", "../tests/lang", "../tests/stdlib", "../tests/programs"];
    let files: Vec<PathBuf> = trees.iter().flat_map(|tree| files_below(&here.join(tree))).collect();
    assert!(files.len() > 1000, "only {} files were found", files.len());
    let found: Vec<String> = files.iter().filter_map(|file| Some(format!("{}: {}", file.display(), trace(&read(file))?))).collect();
    assert!(found.is_empty(), "{} files tell of a machine:\n{}", found.len(), found.join("\n"));
}

#[test]
fn a_machine_is_known_by_its_paths() {
    let library = "  File \"/opt/python/lib/python3.13/json/__init__.py\", line 1, in loads\n";
    let homes = HOMES.map(|home| format!("'/{home}/someone'"));
    let frames = [library, "  File \"/srv/x.py\", line 1, in <module>\n", "| File \"/x.py\", line 2\n"];
    for text in frames.into_iter().chain(homes.iter().map(String::as_str)) {
        assert_eq!(trace(&format!("before\n{text}\nafter")), Some(text.trim_end()), "{text}");
    }
    for text in ["  File \"program.py\", line 1, in <module>\n", "cannot open '/tmp/4'", "/usr/lib/python3.tar.gz"] {
        assert_eq!(trace(text), None);
    }
}

/// The first line that tells of a machine.
fn trace(text: &str) -> Option<&str> {
    let is_home = |line: &str| HOMES.iter().any(|home| line.contains(&format!("/{home}/")));
    text.lines().find(|line| is_home(line) || TRACES.iter().any(|trace| line.contains(trace)))
}

fn read(file: &Path) -> String {
    let bytes = std::fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The scripts and what is stored beside them.
fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let (folders, files): (Vec<PathBuf>, Vec<PathBuf>) = entries.map(|entry| entry.expect("a folder can be listed").path()).partition(|path| path.is_dir());
    folders.iter().flat_map(|folder| files_below(folder)).chain(files).collect()
}
