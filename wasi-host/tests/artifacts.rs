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

/// Of what makes native code there is one compiler, of the line that gets security fixes, and no other that a setting could choose.
#[test]
fn a13_cranelift_of_the_supported_line_makes_the_native_code_and_nothing_else() {
    let lock = std::fs::read_to_string(workspace().join("Cargo.lock")).unwrap();
    let lock: toml::Table = lock.parse().unwrap();
    let packages: Vec<(&str, &str)> = lock["package"].as_array().unwrap().iter().map(|package| (package["name"].as_str().unwrap(), package["version"].as_str().unwrap())).collect();
    let versions: Vec<&str> = packages.iter().filter(|(name, _)| *name == "wasmtime").map(|(_, version)| *version).collect();
    let [version] = versions[..] else { panic!("{versions:?}") };
    let patch: u32 = version.strip_prefix("48.0.").unwrap_or_else(|| panic!("{version}")).parse().unwrap();
    assert!(patch >= 8, "{version}");
    assert!(packages.iter().any(|(name, _)| *name == "cranelift-codegen") && packages.iter().all(|(name, _)| !name.contains("winch")));
}
