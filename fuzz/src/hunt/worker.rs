//! One worker: program after program, until its time is over, with a line about each on its standard output.

use std::io::Write;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::{Finding, Line};
use crate::compare::{difference, is_incomparable};
use crate::cpython::CPython;
use crate::engine::{self, Variant};
use crate::generate::{self, Size};
use crate::grammar::Grammar;
use crate::Ran;

pub struct Work {
    pub python: Option<PathBuf>,
    pub seed: u64,
    pub stride: u64,
    pub seconds: u64,
}

/// Of how many programs one is also run in the slower variants.
const SLICES_EVERY: u64 = 4;
const STRESS_EVERY: u64 = 8;

/// # Errors
/// When CPython fails or nobody reads the lines.
pub fn work(options: &Work) -> Result<(), String> {
    let until = Instant::now() + Duration::from_secs(options.seconds);
    let grammar = Grammar::built_in();
    let mut cpython = options.python.as_deref().map(CPython::start).transpose()?;
    engine::keep_panics();
    let mut seed = options.seed;
    while Instant::now() < until {
        say(&Line::Begin(seed))?;
        let source = generate::program(&grammar, seed, Size::FULL);
        say(&look(seed, &source, cpython.as_mut())?)?;
        seed += options.stride;
    }
    Ok(())
}

fn say(line: &Line) -> Result<(), String> {
    let text = serde_json::to_string(line).map_err(|error| error.to_string())?;
    writeln!(std::io::stdout(), "{text}").map_err(|error| error.to_string())
}

fn look(seed: u64, source: &str, cpython: Option<&mut CPython>) -> Result<Line, String> {
    let plain = engine::run(source, Variant::Plain);
    let mut wanted = vec![];
    if let Some(cpython) = cpython {
        wanted.push(("CPython", cpython.run(source)?, plain.clone()));
    }
    if seed % SLICES_EVERY == 0 {
        wanted.push(("itself in slices", plain.clone(), engine::run(source, Variant::Slices)));
    }
    if seed % STRESS_EVERY == 1 {
        wanted.push(("itself under stress", plain, engine::run(source, Variant::Stress)));
    }
    Ok(judge(seed, &wanted))
}

fn judge(seed: u64, pairs: &[(&str, Ran, Ran)]) -> Line {
    let mut skipped = None;
    for (against, wanted, got) in pairs {
        if got.broke.is_none() {
            if let Some(why) = is_incomparable(wanted, got) {
                skipped = Some(why);
                continue;
            }
        }
        if let Some(found) = difference(wanted, got) {
            let signature = found.signature();
            return Line::Found(Finding { seed, against: (*against).into(), signature, wanted: found.wanted, got: found.got });
        }
    }
    skipped.map_or(Line::Same, Line::Skipped)
}
