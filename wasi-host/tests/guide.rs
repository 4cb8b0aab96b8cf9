//! docs/new-capability.md: its code is that of the example, all of it, and the example does what the page says.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

/// What a mark stands before: the file (or whatever the mark says), and the block's text.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for part in page.split("\n<!-- ").skip(1) {
        let (mark, rest) = part.split_once(" -->\n```").unwrap();
        let (_, block) = rest.split_once('\n').unwrap();
        found.push((mark, block.split_once("```").unwrap().0));
    }
    found
}

#[test]
fn the_pages_code_is_the_examples_and_all_of_it() {
    let page = fs::read_to_string(repository("docs/new-capability.md")).unwrap();
    let blocks = blocks(&page);
    for file in ["examples/shelf/src/lib.rs", "examples/shelf/src/shelf.py", "examples/shelf/tests/shelf.rs", "wasi-host/examples/shelf.rs"] {
        let shown: Vec<&str> = blocks.iter().filter(|(mark, _)| *mark == file).map(|(_, block)| *block).collect();
        assert_eq!(shown.join("\n"), fs::read_to_string(repository(file)).unwrap(), "{file}");
    }
    assert_eq!(page.matches("\n```rust\n").count(), blocks.iter().filter(|(mark, _)| mark.ends_with(".rs") && !mark.starts_with("output")).count(), "every block is of a file");
}

/// Cargo builds examples together with the tests.
#[test]
fn the_example_prints_what_the_page_says() {
    let page = fs::read_to_string(repository("docs/new-capability.md")).unwrap();
    let wanted = blocks(&page).into_iter().find(|(mark, _)| mark.starts_with("output")).unwrap().1.to_owned();
    let mut program = PathBuf::from(env!("CARGO_BIN_EXE_wicket"));
    program.set_file_name("examples");
    let output = Command::new(program.join("shelf")).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), wanted);
}
