//! What the two artifacts import, against the table in `docs/abi.md`.

use std::path::{Path, PathBuf};

// The build script has one of its own; here the vanilla artifact is built.
#[allow(dead_code)]
#[path = "../../compiler/wasm/guest_build.rs"]
mod guest_build;

use guest_build::Artifact;

/// Room to grow, and no more: what makes the artifact much larger should be noticed.
const BYTES_MAX: usize = 4_100_000;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The names that a column of the table says are in this artifact, or in both.
fn documented(artifact: &str) -> Vec<String> {
    let page = std::fs::read_to_string(workspace().join("docs/abi.md")).unwrap();
    let rows = page.lines().filter(|line| line.starts_with("| `host_"));
    let mut names = Vec::new();
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
        if matches!(cells.last().map(|cell| cell.trim_end_matches('|').trim()), Some(place) if place == "both" || place == artifact) {
            names.extend(cells[0].split(", ").map(|name| name.trim_matches('`').to_owned()));
        }
    }
    names.sort();
    names
}

fn imported(wasm: &[u8]) -> Vec<String> {
    let engine = wasmtime::Engine::default();
    let module = wasmtime::Module::new(&engine, wasm).unwrap();
    let mut names: Vec<String> = module.imports().map(|import| format!("{}.{}", import.module(), import.name())).collect();
    names.sort();
    names
}

fn qualified(names: Vec<String>) -> Vec<String> {
    names.into_iter().map(|name| format!("env.{name}")).collect()
}

#[test]
fn the_table_names_both_sets() {
    assert_eq!(documented("compiler_lib.wasm"), ["host_call_native", "host_fetch_bytes", "host_print"]);
    assert_eq!(documented("compiler.wasm").len(), 7);
}

#[test]
fn compiler_wasm_imports_what_the_table_says() {
    let wasm = wicket::Artifact::embedded();
    assert_eq!(imported(wasm.bytes()), qualified(documented("compiler.wasm")));
    assert!(wasm.bytes().len() < BYTES_MAX, "compiler.wasm has {} bytes", wasm.bytes().len());
}

#[test]
fn the_vanilla_artifact_imports_no_host_ops() {
    let target = workspace().join("target");
    let vanilla = guest_build::build(&workspace(), &target.join("guest"), &target.join("wasm"), Artifact::Vanilla).unwrap();
    assert_eq!(imported(&std::fs::read(vanilla).unwrap()), qualified(documented("compiler_lib.wasm")));
}
