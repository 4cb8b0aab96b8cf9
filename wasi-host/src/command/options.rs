//! The command line as data. What the words mean is decided here; what follows from them is in the plan.

use crate::limits::{Bound, LIMITS, LimitRow, Limits};
use crate::units::{parse_amount, show_amount};
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches, Parser, Subcommand, ValueEnum};
use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Parser)]
#[command(
    name = "wicket",
    version,
    about = "Runs Python scripts in a sandbox, with exactly the authority you grant",
    long_about = "Runs Python scripts in a WebAssembly sandbox. A script has no files, no clock and no randomness until you \
                  grant them one by one; time, memory and output are limited from the start.",
    after_help = "Begin with:  wicket run -c 'print(\"hello\")'\nThen:        wicket help run",
    subcommand_required = true,
    arg_required_else_help = true,
    disable_help_subcommand = false,
    propagate_version = false
)]
pub struct CommandLine {
    #[command(subcommand)]
    pub action: Action,
}

#[derive(Subcommand)]
pub enum Action {
    /// Run a script
    #[command(after_help = EXAMPLES, after_long_help = AFTER_LONG_HELP)]
    Run(Box<RunOptions>),
    /// Show what the compiler makes of a script
    Dump(DumpOptions),
    /// List what a script can import, and what each module needs granted
    Modules,
    /// Fill or clear the cache of native code
    Cache {
        #[command(subcommand)]
        action: CacheAction,
    },
    /// Print completions for a shell
    Completions { shell: clap_complete::Shell },
}

#[derive(Args)]
pub struct RunOptions {
    /// Run this code instead of a file; it has no source root unless --root names one
    #[arg(short = 'c', value_name = "CODE")]
    pub code: Option<OsString>,

    /// The script, `-` for standard input, and after it the script's own arguments
    #[arg(value_name = "SCRIPT", trailing_var_arg = true)]
    pub script: Vec<OsString>,

    /// Grant a right: CAP.RIGHT or CAP.RIGHT=VALUE, for instance fs.read=./data (repeatable)
    #[arg(long, value_name = "GRANT", help_heading = "Authority")]
    pub allow: Vec<OsString>,

    /// Take something out of the grants, in the same form; a denial wins (repeatable)
    #[arg(long, value_name = "GRANT", help_heading = "Authority")]
    pub deny: Vec<OsString>,

    /// Where imports are looked up; by default the script's own directory
    #[arg(long, value_name = "DIR", help_heading = "Authority")]
    pub root: Option<PathBuf>,

    #[command(flatten)]
    pub limits: LimitOptions,

    /// Write an audit log: one line for each privileged or refused call
    #[arg(long, value_name = "FILE", help_heading = "Reports")]
    pub audit: Option<PathBuf>,

    /// Write how the run ended and what it used, as JSON
    #[arg(long, value_name = "FILE", help_heading = "Reports")]
    pub report: Option<PathBuf>,

    /// Print what the run used, on standard error
    #[arg(long, help_heading = "Reports")]
    pub stats: bool,

    /// The same output every time: fixed seed, virtual time, refused where that is impossible
    #[arg(long, value_name = "SEED", num_args = 0..=1, require_equals = true, default_missing_value = "0", help_heading = "Run")]
    pub deterministic: Option<u64>,

    /// Use another compiler.wasm
    #[arg(long, value_name = "FILE", hide = true)]
    pub engine: Option<PathBuf>,
}

#[derive(Args)]
pub struct DumpOptions {
    /// The listing: tokens, bytecode, or the scan's symbol table
    #[command(flatten)]
    pub listing: Listing,

    /// Show this code instead of a file
    #[arg(short = 'c', value_name = "CODE")]
    pub code: Option<OsString>,

    /// The script, or `-` for standard input
    #[arg(value_name = "SCRIPT", required_unless_present = "code")]
    pub script: Option<OsString>,

    /// Use another compiler.wasm
    #[arg(long, value_name = "FILE", hide = true)]
    pub engine: Option<PathBuf>,
}

#[derive(Args)]
#[group(required = true, multiple = false)]
pub struct Listing {
    /// The tokens
    #[arg(long)]
    pub tokens: bool,
    /// The bytecode
    #[arg(id = "bytecode", long = "code")]
    pub code: bool,
    /// The symbol table that the scan finds
    #[arg(long)]
    pub scan: bool,
}

impl Listing {
    /// The number that the engine's `dump` takes.
    pub fn number(&self) -> u32 {
        match (self.tokens, self.code) {
            (true, _) => 0,
            (_, true) => 1,
            _ => 2,
        }
    }
}

#[derive(Subcommand, Clone, Copy)]
pub enum CacheAction {
    /// Compile the engine into the cache, for images that are read-only later
    Build,
    /// Remove everything from the cache
    Clear,
    /// Print where the cache is
    Path,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// For a person running their own script
    Cli,
    /// For a service running other people's scripts
    Server,
}

/// `--time`, `--memory` and the others: one option for each row of the limits' table.
pub struct LimitOptions(pub Limits);

impl Args for LimitOptions {
    fn augment_args(command: Command) -> Command {
        let profile = Arg::new("profile")
            .long("limits")
            .value_name("PROFILE")
            .value_parser(clap::value_parser!(Profile))
            .help("The limits to start from")
            .default_value("cli")
            .help_heading("Limits");
        LIMITS.iter().fold(command.arg(profile), |command, row| command.arg(limit_argument(row)))
    }

    fn augment_args_for_update(command: Command) -> Command {
        LimitOptions::augment_args(command)
    }
}

fn limit_argument(row: &'static LimitRow) -> Arg {
    let unit = row.unit;
    Arg::new(row.name)
        .long(row.name)
        .value_name("AMOUNT")
        .value_parser(move |text: &str| parse_amount(text, unit))
        .allow_hyphen_values(true) // so that a negative amount is told as one
        .help(format!("At most this much {} [default: {}]", row.doc, show_amount(row.cli, unit)))
        .help_heading("Limits")
}

impl FromArgMatches for LimitOptions {
    fn from_arg_matches(matches: &ArgMatches) -> Result<LimitOptions, clap::Error> {
        let mut limits = match matches.get_one::<Profile>("profile") {
            Some(Profile::Server) => Limits::server(),
            _ => Limits::cli(),
        };
        for row in &LIMITS {
            if let Some(bound) = matches.get_one::<Bound>(row.name) {
                limits.set(row.limit, *bound);
            }
        }
        Ok(LimitOptions(limits))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = LimitOptions::from_arg_matches(matches)?;
        Ok(())
    }
}

const EXAMPLES: &str = "\
Examples:
  wicket run hello.py
  wicket run --allow fs.read=./data report.py data/access.log
  wicket run --allow fs.read=./data --allow fs.write=./out --deny fs.read=./data/private job.py
  wicket run -c 'print(6 * 7)'
  echo 'print(input())' | wicket run -";

const AFTER_LONG_HELP: &str = "\
Grants:
  CAP.RIGHT            everything of a right: --allow clock.sleep
  CAP.RIGHT=PATH       a directory or file, seen by the script under /app: --allow fs.read=./data
  CAP.RIGHT=/IN=HOST   the same, seen as /IN: --allow fs.read=/in=/srv/incoming
  'wicket modules' lists the rights of each capability.

Examples:
  wicket run hello.py
  wicket run --allow fs.read=./data report.py data/access.log
  wicket run --allow fs.read=./data --allow fs.write=./out --deny fs.read=./data/private job.py
  wicket run -c 'print(6 * 7)'
  echo 'print(input())' | wicket run -

Exit codes:
  0     the script ended; or what it passed to sys.exit()
  1     an uncaught exception
  2     a mistake on the command line
  70    a bug in the engine; please report it
  77    a refusal that the script did not catch: something was not granted
  80    the limit time       81  memory        82  output     84  host-calls
  85    write-bytes          86  steps         87  files
  120   standard output, the audit log or the report could not be written
  129   SIGHUP             130  Ctrl-C        143  SIGTERM
  141   the reader of standard output went away
  Since sys.exit() can give any of them, --report tells them apart for certain.";
