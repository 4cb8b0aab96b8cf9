//! `cargo wasm`: builds both artifacts into `target/wasm/` and prints where they are and how large.

#[cfg(not(target_arch = "wasm32"))]
#[path = "../guest_build.rs"]
mod guest_build;

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    match build_both() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn build_both() -> Result<(), String> {
    use guest_build::Artifact;
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = here.ancestors().nth(2).ok_or("this crate has left its workspace")?;
    let target = match std::env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => workspace.join(dir),
        None => workspace.join("target"),
    };
    for artifact in [Artifact::Compiler, Artifact::Vanilla] {
        let file = guest_build::build(workspace, &target.join("guest"), &target.join("wasm"), artifact)?;
        let size = std::fs::metadata(&file).map_err(|e| e.to_string())?.len();
        println!("{} ({} KiB)", file.display(), size / 1024);
    }
    Ok(())
}
