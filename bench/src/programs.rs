//! The list of programs: every `.py` in `bench/programs`, each printing a checksum.

use crate::judge::Work;
use crate::report::Report;
use crate::side::Sides;
use crate::stats::geometric_mean;
use crate::{Options, stats};
use std::path::{Path, PathBuf};

pub fn run(sides: &Sides, options: &Options, report: &mut Report) -> Result<(), String> {
    let mut ratios = Vec::new();
    report.heading("programs (CPU seconds, median)");
    for script in list_in("programs")?.into_iter().filter(|s| name(s).contains(&options.only)) {
        let work = Work {
            name: name(&script),
            wicket: sides.wicket_runs(&["--time", "120s"], &script),
            python: sides.python_runs(&script),
            overhead: (0.0, 0.0),
        };
        match work.judge(options.rounds) {
            Ok(row) => {
                ratios.push(row.ratio);
                report.row("programs", row);
            }
            Err(message) => report.failure("programs", &work.name, &message),
        }
    }
    report.figure("geometric mean of ratios", geometric_mean(&ratios));
    report.figure("median ratio", stats::median(ratios.iter().copied()).unwrap_or(f64::NAN));
    report.figure("worst ratio", ratios.iter().copied().fold(f64::NAN, f64::max));
    Ok(())
}

/// The scripts of a folder, in the order of their names. It stands beside this crate's manifest.
pub fn list_in(folder: &str) -> Result<Vec<PathBuf>, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = std::fs::read_dir(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut scripts: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|e| e == "py"))
        .collect();
    scripts.sort();
    Ok(scripts)
}

pub fn name(script: &Path) -> String {
    script.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
