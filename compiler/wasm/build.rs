//! Builds `compiler.wasm` when this crate is compiled for the host, and tells dependants where it is.
//! A prebuilt artifact named by `WICKET_ENGINE_WASM` is used instead.

#[path = "guest_build.rs"]
mod guest_build;

use guest_build::Artifact;
use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What the artifact is made from, relative to the workspace.
const SOURCES: [&str; 8] = [
    "Cargo.toml",
    "Cargo.lock",
    "compiler/Cargo.toml",
    "compiler/src",
    "compiler/wasm",
    "wasm-abi/Cargo.toml",
    "wasm-abi/src",
    "rust-toolchain.toml",
];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            println!("cargo::error={message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    println!("cargo::rerun-if-env-changed=WICKET_ENGINE_WASM");
    if variable("CARGO_CFG_TARGET_ARCH")? == "wasm32" {
        println!("cargo::rerun-if-changed=build.rs");
        return Ok(()); // this is the inner build
    }
    let artifact = match env::var_os("WICKET_ENGINE_WASM") {
        Some(prebuilt) => existing(PathBuf::from(prebuilt))?,
        None => build_from_source()?,
    };
    println!("cargo::metadata=PATH={}", artifact.display());
    Ok(())
}

fn existing(prebuilt: PathBuf) -> Result<PathBuf, String> {
    println!("cargo::rerun-if-changed={}", prebuilt.display());
    prebuilt.canonicalize().map_err(|e| format!("WICKET_ENGINE_WASM names {}: {e}", prebuilt.display()))
}

fn build_from_source() -> Result<PathBuf, String> {
    let here = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    let workspace = here.ancestors().nth(2).map(Path::to_path_buf).ok_or("this crate has left its workspace")?;
    for source in SOURCES {
        println!("cargo::rerun-if-changed={}", workspace.join(source).display());
    }
    let out = PathBuf::from(variable("OUT_DIR")?);
    guest_build::build(&workspace, &guest_target_dir(&out), &out, Artifact::Compiler)
}

/// `target/guest`, so that every profile of the outer build and `cargo wasm` share one build of the engine.
fn guest_target_dir(out: &Path) -> PathBuf {
    let above = out.ancestors().find(|dir| dir.join("CACHEDIR.TAG").is_file());
    above.unwrap_or(out).join("guest")
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|e| format!("{name}: {e}"))
}
