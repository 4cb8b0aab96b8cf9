//! What is made of the rows for editors: type stubs, and the schema of policy files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn wicket(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wicket")).args(arguments).current_dir(folder).output().unwrap()
}

fn stubs() -> (tempfile::TempDir, BTreeMap<String, String>) {
    let folder = tempfile::tempdir().unwrap();
    let output = wicket(&["modules", "--stubs", "stubs/wicket"], folder.path());
    assert!(output.status.success() && output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    let files = fs::read_dir(folder.path().join("stubs/wicket")).unwrap().map(|entry| entry.unwrap().path());
    let texts = files.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read_to_string(path).unwrap())).collect();
    (folder, texts)
}

#[test]
fn every_capability_has_a_stub_that_is_python() {
    let (folder, stubs) = stubs();
    let names: Vec<&str> = stubs.keys().map(String::as_str).collect();
    assert_eq!(names, ["_kv.pyi", "clock.pyi", "crypto.pyi", "env.pyi", "fs.pyi", "kv.pyi"]);
    for (name, text) in &stubs {
        let listing = wicket(&["dump", "--code", &format!("stubs/wicket/{name}")], folder.path());
        assert!(listing.status.success(), "{name} does not compile: {}\n{text}", String::from_utf8_lossy(&listing.stderr));
        assert!(text.starts_with("\"\"\""), "{name} has a docstring");
    }
}

#[test]
fn stubs_say_what_the_signatures_say() {
    let (_folder, stubs) = stubs();
    for (file, line) in [
        ("fs.pyi", "def read_text(path: str, encoding: str = 'utf-8', errors: str = 'strict', newline: str | None = None) -> str:"),
        ("fs.pyi", "def _read(handle: int, size: int = -1) -> bytes:"),
        ("crypto.pyi", "def seal(key: _Handle, plaintext: bytes, associated: bytes = b'') -> bytes:"),
        ("crypto.pyi", "class _Handle:"),
        ("env.pyi", "def items() -> list[tuple]:"),
        ("_kv.pyi", "def _begin(namespace: str) -> int:"),
        ("kv.pyi", "from _kv import compare_and_swap as compare_and_swap, delete as delete, get as get, items as items, keys as keys, put as put"),
        ("kv.pyi", "def update(namespace: str, key: str, function: Callable[[Any], str | bytes | None], *, tries: int = 100) -> str | bytes | None:"),
        ("kv.pyi", "class Transaction:"),
        ("kv.pyi", "    \"\"\"A transaction in one namespace, for a with statement.\"\"\"\n    ..."),
        ("kv.pyi", "    def put(self, key: str, value: str | bytes) -> None:"),
    ] {
        assert!(format!("\n{}", stubs[file]).contains(&format!("\n{line}\n")), "{file} lacks {line}\n{}", stubs[file]);
    }
    assert!(!stubs["kv.pyi"].contains("return") && !stubs["kv.pyi"].contains("raise "), "no bodies: {}", stubs["kv.pyi"]);
}

#[test]
fn the_schema_of_policies_knows_every_right_and_limit() {
    let output = wicket(&["policy", "schema"], Path::new("."));
    let schema: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let patterns = |list: &str| -> Vec<String> {
        let rows = schema["properties"][list]["items"]["anyOf"].as_array().unwrap();
        assert!(rows.iter().all(|row| row["description"].as_str().is_some_and(|text| !text.is_empty())));
        rows.iter().map(|row| row["pattern"].as_str().unwrap().to_owned()).collect()
    };
    for wanted in ["^fs\\.read=.+( for .+)?$", "^clock\\.sleep( for .+)?$", "^env\\.read=.+( for .+)?$", "^kv\\.write=.+( for .+)?$"] {
        assert!(patterns("allow").iter().any(|own| own == wanted), "{wanted}");
        assert!(patterns("deny").iter().any(|own| own == wanted), "{wanted}");
    }
    let rights = wicket::Runtime::new().unwrap().vocabulary().rights().count();
    assert_eq!(patterns("allow").len(), rights);
    let limits: Vec<&String> = schema["properties"]["limits"]["properties"].as_object().unwrap().keys().collect();
    assert_eq!(limits.len(), wicket::LIMITS.len() + 1, "and those that are soft");
    assert_eq!(schema["additionalProperties"], false);
}
