//! `cargo run --release -p wicket-fuzz -- run --python PATH --seconds 600`; see fuzz/README.md.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use wicket_fuzz::compare::{difference, is_incomparable};
use wicket_fuzz::cpython::CPython;
use wicket_fuzz::engine::{self, STACK_BYTES, Variant};
use wicket_fuzz::generate::{self, Size};
use wicket_fuzz::grammar::Grammar;
use wicket_fuzz::hunt::{Hunt, Work, work};
use wicket_fuzz::minimise::Minimiser;
use wicket_fuzz::{Ran, corpus};

#[derive(Parser)]
#[command(name = "fuzz", about = "Generate programs, run them on the engine and on CPython 3.13, and compare")]
struct Arguments {
    #[command(subcommand)]
    act: Act,
    /// A CPython 3.13; without one the engine is compared with itself
    #[arg(long, global = true, env = "WICKET_PYTHON")]
    python: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Act {
    /// Program after program, for some time
    Run {
        #[arg(long, default_value_t = 60)]
        seconds: u64,
        /// The first program's
        #[arg(long, default_value_t = 1_000_000)]
        seed: u64,
        /// Processes side by side
        #[arg(long, default_value_t = 1)]
        jobs: u64,
        /// Where programs that differ are put
        #[arg(long, default_value = "target/fuzz-findings")]
        findings: PathBuf,
    },
    /// Print a program, what both sides print for it, and the first difference
    Reproduce {
        /// A seed, or a file
        program: String,
    },
    /// Shrink a program that differs
    Minimise {
        /// A seed, or a file
        program: String,
        /// Where to write it [default: print it]
        #[arg(long)]
        to: Option<PathBuf>,
    },
    /// Write the seed corpus anew
    Corpus,
    /// One worker of `run`
    #[command(hide = true)]
    Work {
        #[arg(long)]
        seed: u64,
        #[arg(long)]
        stride: u64,
        #[arg(long)]
        seconds: u64,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let acting = std::thread::Builder::new().stack_size(STACK_BYTES).spawn(|| act(arguments));
    let done = acting.map_err(|error| error.to_string()).and_then(|thread| thread.join().map_err(|_| "a bug of the fuzzer".to_string()));
    match done.and_then(|done| done) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("fuzz: {message}");
            ExitCode::from(2)
        }
    }
}

/// Whether there is no difference.
fn act(arguments: Arguments) -> Result<bool, String> {
    let python = arguments.python;
    match arguments.act {
        Act::Run { seconds, seed, jobs, findings } => Hunt { python, seconds, seed, jobs: jobs.max(1), folder: findings }.run(),
        Act::Work { seed, stride, seconds } => work(&Work { python, seed, stride, seconds }).map(|()| true),
        Act::Reproduce { program } => reproduce(&source_of(&program)?, start(python.as_deref())?),
        Act::Minimise { program, to } => minimise(&source_of(&program)?, start(python.as_deref())?, to.as_deref()),
        Act::Corpus => corpus::write(&mut start(python.as_deref())?).map(|()| true),
    }
}

fn start(python: Option<&Path>) -> Result<CPython, String> {
    engine::keep_panics();
    CPython::start(python.ok_or("name a CPython 3.13 with --python or WICKET_PYTHON")?)
}

fn source_of(program: &str) -> Result<String, String> {
    match program.parse() {
        Ok(seed) => Ok(generate::program(&Grammar::built_in(), seed, Size::FULL)),
        Err(_) => std::fs::read_to_string(program).map_err(|error| format!("{program}: {error}")),
    }
}

fn reproduce(source: &str, mut cpython: CPython) -> Result<bool, String> {
    let (wanted, got) = (cpython.run(source)?, engine::run(source, Variant::Plain));
    println!("{source}");
    show("CPython", &wanted);
    show("the engine", &got);
    if let Some(why) = is_incomparable(&wanted, &got) {
        println!("--- incomparable: {why}");
    }
    let found = difference(&wanted, &got);
    match &found {
        Some(found) => println!("--- {:?}\nwanted {}\ngot    {}", found.kind, found.wanted, found.got),
        None => println!("--- the same"),
    }
    Ok(found.is_none())
}

fn show(side: &str, ran: &Ran) {
    println!("--- {side}\n{}{}{}", ran.stdout, ran.traceback, ran.broke.as_deref().unwrap_or(""));
}

fn minimise(source: &str, cpython: CPython, to: Option<&Path>) -> Result<bool, String> {
    let Some(small) = Minimiser::minimise(cpython, source)? else {
        println!("the program does not differ");
        return Ok(true);
    };
    match to {
        Some(path) => std::fs::write(path, small).map_err(|error| format!("{}: {error}", path.display()))?,
        None => print!("{small}"),
    }
    Ok(false)
}
