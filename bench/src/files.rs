//! Lines, blocks and positions of files: every `.py` in `bench/files`, on files that are made here. What a cold start takes is taken off.

use crate::cold;
use crate::judge::Work;
use crate::report::Report;
use crate::side::Sides;
use crate::stats::geometric_mean;
use crate::{Options, programs};
use std::fmt::Write as _;
use std::path::Path;

const LONG_BYTES: usize = 100_000_000;
const SHORT_BYTES: usize = 2_000_000;
/// The line of a script that says where its files are.
const PLACE: &str = "PLACE = \".\"";

pub fn run(sides: &Sides, options: &Options, report: &mut Report) -> Result<(), String> {
    let folder = cold::scratch()?.join("files");
    std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    for (name, bytes) in [("lines.txt", LONG_BYTES), ("short.txt", SHORT_BYTES)] {
        std::fs::write(folder.join(name), lines(bytes)).map_err(|e| e.to_string())?;
    }
    let start = cold::judge(sides, options.rounds)?;
    let mut ratios = Vec::new();
    report.heading("files (CPU seconds, cold start taken off)");
    for script in programs::list_in("files")?.into_iter().filter(|script| programs::name(script).contains(&options.only)) {
        let mut work = work(sides, &folder, &script)?;
        work.overhead = (start.wicket_seconds, start.python_seconds);
        let row = work.judge(options.rounds)?;
        ratios.push(row.ratio);
        report.row("files", row);
    }
    report.figure("geometric mean of ratios", geometric_mean(&ratios));
    std::fs::remove_dir_all(folder).map_err(|e| e.to_string())
}

/// The script for each side: wicket sees the folder as `/in`.
fn work(sides: &Sides, folder: &Path, script: &Path) -> Result<Work, String> {
    let (name, source) = (programs::name(script), std::fs::read_to_string(script).map_err(|e| e.to_string())?);
    let placed = |side: &str, place: &str| cold::write_script(&format!("{name}_{side}.py"), &source.replace(PLACE, &format!("PLACE = {place:?}")));
    let (inside, outside) = (placed("wicket", "/in")?, placed("python", &folder.display().to_string())?);
    let grants = ["read", "write"].map(|right| format!("fs.{right}=/in={}", folder.display()));
    let wicket = sides.wicket_runs(&["--time", "120s", "--memory", "1GB", "--write-bytes", "1GB", "--allow", &grants[0], "--allow", &grants[1]], &inside);
    Ok(Work { name, wicket, python: sides.python_runs(&outside), overhead: (0.0, 0.0) })
}

/// Lines of ASCII of some 60 bytes.
fn lines(bytes: usize) -> Vec<u8> {
    let mut text = String::with_capacity(bytes + 80);
    let mut number = 0u32;
    while text.len() < bytes {
        number += 1;
        let _ = writeln!(text, "{number:08} the quick brown fox jumps over the lazy dog");
    }
    text.into_bytes()
}
