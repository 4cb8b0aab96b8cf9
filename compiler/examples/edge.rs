//! Runs a script with the engine alone, without a sandbox: `cargo run --example edge -- SCRIPT [ARGUMENT...]`.
//! `EDGE_STRESS` collects at every safepoint; `EDGE_SLICE=N` preempts after N safepoints.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use wicket_engine::vm::driver::{Options, run_script};

fn main() -> ExitCode {
    let argv: Vec<String> = std::env::args().skip(1).collect();
    let Some(path) = argv.first().cloned() else {
        eprintln!("usage: edge SCRIPT [ARGUMENT...]");
        return ExitCode::from(2);
    };
    let source = match std::fs::read(&path) {
        Ok(source) => source,
        Err(error) => {
            eprintln!("edge: cannot read {path}: {error}");
            return ExitCode::from(2);
        }
    };
    let root = Path::new(&path).parent().map(Path::to_path_buf);
    let stdlib = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../py-stdlib");
    let mut stdin = Vec::new();
    if std::env::var_os("EDGE_STDIN").is_some() {
        // Input that cannot be read is input that is not there.
        let _ = std::io::Read::read_to_end(&mut std::io::stdin(), &mut stdin);
    }
    let options = Options {
        argv,
        entry: path,
        root,
        stdlib,
        stdin,
        preempt_interval: std::env::var("EDGE_SLICE").ok().and_then(|n| n.parse().ok()).unwrap_or(0),
        stress: std::env::var_os("EDGE_STRESS").is_some(),
        echo: true,
        ..Options::default()
    };
    ExitCode::from(run_script(&source, options).exit)
}
