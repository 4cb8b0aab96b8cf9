//! Builds the engine for the sandbox with a cargo of its own. Used by the build script and by `cargo wasm`.
//! It does not decide where the artifact is used, and it builds for no target but wasm32-unknown-unknown.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

const TARGET: &str = "wasm32-unknown-unknown";

/// Vector and bulk-memory instructions are what the host enables; the shadow stack's size is part of the depth
/// limits that the engine guards, so both are fixed here and not left to a default.
const RUSTFLAGS: [&str; 4] = ["-C", "target-feature=+bulk-memory", "-C", "link-arg=-zstack-size=6291456"];

/// What the outer build's environment may hand on: where crates come from and which toolchain is used.
const KEPT: [&str; 7] = ["CARGO_HOME", "CARGO_NET_", "CARGO_HTTP_", "CARGO_REGISTR", "CARGO_SOURCE_", "RUSTUP_", "CARGO_TERM_"];

/// What a build script or an outer cargo sets and the inner build must not see: flags for another target, features
/// of another crate, a job server that waits for us.
const DROPPED: [&str; 12] =
    ["CARGO", "RUSTC", "RUSTFLAGS", "RUSTDOC", "DEP_", "TARGET", "HOST", "OUT_DIR", "OPT_LEVEL", "PROFILE", "MAKEFLAGS", "MFLAGS"];

#[derive(Clone, Copy)]
pub enum Artifact {
    /// `compiler.wasm`, with the host ops.
    Compiler,
    /// `compiler_lib.wasm`, without them. The build script makes only the other one.
    #[allow(dead_code)]
    Vanilla,
}

impl Artifact {
    pub fn file_name(self) -> &'static str {
        match self {
            Artifact::Compiler => "compiler.wasm",
            Artifact::Vanilla => "compiler_lib.wasm",
        }
    }

    fn features(self) -> &'static [&'static str] {
        match self {
            Artifact::Compiler => &["--features", "host-ops"],
            Artifact::Vanilla => &[],
        }
    }
}

/// Builds one artifact and copies it into `into`. `target_dir` must not be the outer build's: cargo locks it.
pub fn build(workspace: &Path, target_dir: &Path, into: &Path, artifact: Artifact) -> Result<PathBuf, String> {
    ensure_target()?;
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(workspace);
    forget_outer_build(&mut cargo);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", RUSTFLAGS.join("\x1f"));
    cargo.args(["build", "--locked", "--lib", "--package", "wicket-engine-wasm", "--profile", "guest", "--target", TARGET]);
    cargo.args(artifact.features()).arg("--target-dir").arg(target_dir);
    let status = cargo.status().map_err(|e| format!("cannot start cargo for the engine: {e}"))?;
    if !status.success() {
        return Err(format!("the engine did not build for {TARGET} ({status}); its errors are above"));
    }
    let built = target_dir.join(TARGET).join("guest").join("compiler.wasm");
    let artifact = into.join(artifact.file_name());
    std::fs::create_dir_all(into).map_err(|e| format!("cannot create {}: {e}", into.display()))?;
    std::fs::copy(&built, &artifact).map_err(|e| format!("cannot copy {}: {e}", built.display()))?;
    Ok(artifact)
}

fn forget_outer_build(cargo: &mut Command) {
    let starts = |name: &OsString, list: &[&str]| {
        let name = name.to_string_lossy().into_owned();
        list.iter().any(|prefix| name.starts_with(prefix))
    };
    for (name, _) in env::vars_os() {
        if starts(&name, &DROPPED) && !starts(&name, &KEPT) {
            cargo.env_remove(name);
        }
    }
}

/// Rustup's automatic installs may be off, and then a target named in rust-toolchain.toml is neither installed nor
/// reported; the compiler's own message would be "can't find crate for `core`".
fn ensure_target() -> Result<(), String> {
    if target_installed() {
        return Ok(());
    }
    let asked = Command::new("rustup").args(["target", "add", TARGET]).status();
    if asked.is_ok_and(|status| status.success()) && target_installed() {
        return Ok(());
    }
    Err(format!("the Rust target {TARGET} is missing and could not be installed; run: rustup target add {TARGET}"))
}

fn target_installed() -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let Ok(said) = Command::new(rustc).args(["--print", "target-libdir", "--target", TARGET]).output() else {
        return false;
    };
    let dir = PathBuf::from(String::from_utf8_lossy(&said.stdout).trim());
    std::fs::read_dir(dir).is_ok_and(|mut entries| entries.next().is_some())
}
