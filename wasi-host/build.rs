//! Hands the binary what it embeds: the engine's artifact with its digest, and the Python standard library.

use sha2::{Digest, Sha256};
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    match embed() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            println!("cargo::error={message}");
            ExitCode::FAILURE
        }
    }
}

fn embed() -> Result<(), String> {
    let variable = |name: &str| env::var(name).map_err(|e| format!("{name}: {e}"));
    let out = PathBuf::from(variable("OUT_DIR")?);
    embed_engine(&variable("DEP_WICKET_ENGINE_WASM_PATH")?, &out).map_err(|e| format!("the engine's artifact: {e}"))?;
    let stdlib = PathBuf::from(variable("CARGO_MANIFEST_DIR")?).join("../py-stdlib");
    embed_stdlib(&stdlib, &out).map_err(|e| format!("py-stdlib: {e}"))
}

fn embed_engine(artifact: &str, out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={artifact}");
    println!("cargo::rustc-env=WICKET_ENGINE_WASM_PATH={artifact}");
    let digest: [u8; 32] = Sha256::digest(fs::read(artifact)?).into();
    fs::write(out.join("engine_sha256.rs"), format!("const EMBEDDED_SHA256: [u8; 32] = {digest:?};\n"))
}

/// A sorted table of (name under py-stdlib, source), searched by `std:NAME`.
fn embed_stdlib(root: &Path, out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    if root.is_dir() {
        collect(root, &mut files)?;
    }
    let mut rows: Vec<(String, PathBuf)> = files.into_iter().filter_map(|file| Some((name_under(root, &file)?, file))).collect();
    rows.sort();
    let mut text = String::from("static FILES: &[(&str, &[u8])] = &[\n");
    for (name, file) in rows {
        text += &format!("    ({name:?}, include_bytes!({:?})),\n", file.canonicalize()?);
    }
    fs::write(out.join("stdlib.rs"), text + "];\n")
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "py") {
            files.push(path);
        }
    }
    Ok(())
}

/// `urllib/parse.py`, with `/` everywhere. Tests and caches beside the modules are not embedded.
fn name_under(root: &Path, file: &Path) -> Option<String> {
    let relative = file.strip_prefix(root).ok()?;
    let parts: Option<Vec<&str>> = relative.iter().map(|part| part.to_str()).collect();
    let parts = parts?;
    let hidden = parts.iter().any(|part| part.starts_with('.') || *part == "__pycache__" || *part == "tests");
    (!hidden).then(|| parts.join("/"))
}
