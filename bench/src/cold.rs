//! Cold start: a script that prints one line, from exec to exit.

use crate::Options;
use crate::judge::{Row, Work};
use crate::report::Report;
use crate::side::Sides;
use std::path::{Path, PathBuf};

/// A short process varies more, so it gets this many times the rounds.
const MORE_ROUNDS: usize = 8;

pub fn run(sides: &Sides, options: &Options, report: &mut Report) -> Result<(), String> {
    report.heading("cold start of print(\"hello\")");
    report.row("cold", judge(sides, options.rounds * MORE_ROUNDS)?);
    Ok(())
}

pub fn judge(sides: &Sides, rounds: usize) -> Result<Row, String> {
    let script = write_script("hello.py", "print(\"hello\")\n")?;
    let work = Work {
        name: "hello".into(),
        wicket: sides.wicket_runs(&[], &script),
        python: sides.python_runs(&script),
        overhead: (0.0, 0.0),
    };
    work.judge(rounds)
}

/// A file in this crate's scratch folder.
pub fn write_script(name: &str, source: &str) -> Result<PathBuf, String> {
    let folder = scratch()?;
    let path = folder.join(name);
    std::fs::write(&path, source).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(path)
}

pub fn scratch() -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
    std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    folder.canonicalize().map_err(|e| e.to_string())
}
