//! `cargo run --release -p wicket-bench -- [suite]`: times the command against a CPython found on this machine.
//!
//! Every figure is of a whole process: user and system CPU time, and peak memory. The two sides run interleaved, round by
//! round, so that a slow spell of the machine hurts both. Medians are reported, and ratios of medians.

mod cold;
mod compile;
mod door;
mod files;
mod judge;
mod measure;
mod programs;
mod read;
mod report;
mod side;
mod stats;

use clap::{Parser, Subcommand};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(name = "bench", about = "Time wicket side by side with CPython")]
struct Arguments {
    #[command(subcommand)]
    suite: Option<Suite>,
    #[command(flatten)]
    options: Options,
}

#[derive(clap::Args, Clone)]
pub struct Options {
    /// The command to time [default: `wicket` beside this binary]
    #[arg(long, global = true)]
    wicket: Option<PathBuf>,
    /// The CPython to compare with [default: the distribution's optimised build, then PATH]
    #[arg(long, global = true)]
    python: Option<PathBuf>,
    /// How many interleaved rounds
    #[arg(long, global = true, default_value_t = 5)]
    rounds: usize,
    /// Only programs whose name contains this
    #[arg(long, global = true, default_value = "")]
    only: String,
    /// Write the figures here as JSON
    #[arg(long, global = true)]
    json: Option<PathBuf>,
}

#[derive(Subcommand, Clone, Copy, PartialEq)]
enum Suite {
    /// The programs in bench/programs, with their geometric mean (the default)
    Programs,
    /// Cold start: print("hello"), the whole process
    Cold,
    /// read_text of a 100 MB file against open().read()
    Read,
    /// Lines, blocks and positions of files
    Files,
    /// Source lines compiled in a second
    Compile,
    /// Calls of the host: an op that does nothing against a bare import, with and without audit log; read_text of 1 MB
    Door,
    /// All of them
    All,
}

fn main() -> ExitCode {
    if let Some(code) = measure::helper(std::env::args_os()) {
        return code;
    }
    let arguments = Arguments::parse();
    match run(arguments.suite.unwrap_or(Suite::Programs), &arguments.options) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("bench: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(suite: Suite, options: &Options) -> Result<(), String> {
    let sides = side::Sides::find(options)?;
    let mut report = report::Report::start(&sides);
    let wants = |one| suite == one || suite == Suite::All;
    if wants(Suite::Programs) {
        programs::run(&sides, options, &mut report)?;
    }
    if wants(Suite::Cold) {
        cold::run(&sides, options, &mut report)?;
    }
    if wants(Suite::Read) {
        read::run(&sides, options, &mut report)?;
    }
    if wants(Suite::Files) {
        files::run(&sides, options, &mut report)?;
    }
    if wants(Suite::Compile) {
        compile::run(&sides, options, &mut report)?;
    }
    if wants(Suite::Door) {
        door::run(options.rounds, &mut report)?;
    }
    report.finish(options.json.as_deref())
}
