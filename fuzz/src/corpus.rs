//! The seed corpus: programs with what CPython printed for them, so that they are judged where there is no CPython.

use std::path::{Path, PathBuf};

use crate::Ran;
use crate::compare::{comparable, difference, is_incomparable};
use crate::cpython::CPython;
use crate::engine::{self, Variant};
use crate::generate::{self, Size};
use crate::grammar::Grammar;

/// Of generated programs; findings are there under names of their own.
const PROGRAMS: usize = 300;
/// A program whose output is longer is not kept.
const STORED_BYTES_MAX: usize = 6_000;

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

/// Every program of the corpus.
pub fn scripts() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder()).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let mut scripts: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|extension| extension == "py")).collect();
    scripts.sort();
    scripts
}

/// What CPython printed for a program.
pub fn stored(script: &Path) -> Ran {
    let read = |extension| std::fs::read(script.with_extension(extension)).map_or_else(|_| String::new(), |bytes| String::from_utf8_lossy(&bytes).into_owned());
    Ran { stdout: read("out"), traceback: read("err"), ..Ran::default() }
}

/// Writes the generated programs anew, and what CPython prints for all.
///
/// # Errors
/// When CPython or the disk fails.
pub fn write(cpython: &mut CPython) -> Result<(), String> {
    for script in scripts().iter().filter(|script| is_generated(script)) {
        remove(script)?;
    }
    let grammar = Grammar::built_in();
    let mut kept = 0;
    for seed in 0.. {
        if kept == PROGRAMS {
            break;
        }
        let source = generate::program(&grammar, seed, Size::SMALL);
        let wanted = cpython.run(&source)?;
        let got = engine::run(&source, Variant::Plain);
        let is_useful = !wanted.traceback.contains("SyntaxError") && wanted.stdout.len() + wanted.traceback.len() < STORED_BYTES_MAX;
        if is_incomparable(&wanted, &got).is_some() || !is_useful {
            continue;
        }
        if let Some(found) = difference(&wanted, &got) {
            println!("seed {seed} is left out, because it differs: {}", found.signature());
            continue;
        }
        kept += 1;
        let script = folder().join(format!("seed_{seed:04}.py"));
        std::fs::write(&script, source).map_err(|error| error.to_string())?;
    }
    scripts().iter().try_for_each(|script| store(script, cpython))
}

/// Stores what CPython prints for a program. Of its traceback only what is compared: the rest tells of the machine.
fn store(script: &Path, cpython: &mut CPython) -> Result<(), String> {
    let source = std::fs::read_to_string(script).map_err(|error| error.to_string())?;
    let ran = cpython.run(&source)?;
    std::fs::write(script.with_extension("out"), &ran.stdout).map_err(|error| error.to_string())?;
    match comparable(&ran.traceback).as_str() {
        "" => Ok(()),
        traceback => std::fs::write(script.with_extension("err"), traceback).map_err(|error| error.to_string()),
    }
}

fn is_generated(script: &Path) -> bool {
    script.file_name().is_some_and(|name| name.to_string_lossy().starts_with("seed_"))
}

fn remove(script: &Path) -> Result<(), String> {
    std::fs::remove_file(script).map_err(|error| error.to_string())?;
    for extension in ["out", "err"] {
        // Most have no traceback.
        let _ = std::fs::remove_file(script.with_extension(extension));
    }
    Ok(())
}
