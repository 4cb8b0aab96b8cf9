//! The command line as data. What the words mean is decided here; what follows from them is in the plan.

mod authority;
mod commands;
mod given;
mod help;
mod isolate;
mod limits;
mod reports;
mod start_time;

pub use authority::{AuthorityOptions, RuleOptions};
pub use commands::{AuditAction, ExplainOptions, LearnOptions, ModulesOptions, NewCapabilityOptions, PolicyAction, ReplayOptions};
pub use given::GivenOptions;
pub use limits::LimitOptions;
pub use reports::{ReportOptions, Stats};
use isolate::parse_isolation;
use start_time::parse_start_time;

use crate::isolate::Isolation;
use clap::{Args, Parser, Subcommand};
use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Parser)]
#[command(
    name = "wicket",
    version,
    about = "Runs Python scripts in a sandbox, with exactly the authority you grant",
    long_about = "Runs Python scripts in a WebAssembly sandbox. A script has no files, no clock and no secure randomness until \
                  you grant them one by one; time, memory and output are limited from the start.",
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
    #[command(after_help = help::EXAMPLES, after_long_help = help::AFTER_LONG_HELP)]
    Run(Box<RunOptions>),
    /// Run a script without refusing anything, and write the smallest policy that suffices
    #[command(after_help = help::LEARN)]
    Learn(Box<LearnOptions>),
    /// Run again what was recorded, without the world
    #[command(after_help = help::REPLAY)]
    Replay(Box<ReplayOptions>),
    /// Explain what a policy decides, or check a policy file
    Policy {
        #[command(subcommand)]
        action: PolicyAction,
    },
    /// Verify an audit log
    Audit {
        #[command(subcommand)]
        action: AuditAction,
    },
    /// Show what the compiler makes of a script
    Dump(DumpOptions),
    /// List what a script can import, and what each module needs granted
    Modules(ModulesOptions),
    /// Begin a capability of one's own: a crate with two ops, a wrapper, tests and documentation
    NewCapability(NewCapabilityOptions),
    /// Fill or clear the cache of native code
    Cache {
        #[command(subcommand)]
        action: CacheAction,
    },
    /// Print completions for a shell
    Completions { shell: clap_complete::Shell },
}

#[derive(Args, Default)]
pub struct RunOptions {
    /// Run this code instead of a file; it has no source root unless --root names one
    #[arg(short = 'c', value_name = "CODE")]
    pub code: Option<OsString>,

    /// The script, `-` for standard input, and after it the script's own arguments
    #[arg(value_name = "SCRIPT", trailing_var_arg = true)]
    pub script: Vec<OsString>,

    #[command(flatten)]
    pub authority: AuthorityOptions,

    #[command(flatten)]
    pub limits: LimitOptions,

    #[command(flatten)]
    pub reports: ReportOptions,

    /// The same output every time: fixed seed, virtual time, refused where that is impossible
    #[arg(long, value_name = "SEED", num_args = 0..=1, require_equals = true, default_missing_value = "0", help_heading = "Run")]
    pub deterministic: Option<u64>,

    /// When a deterministic run begins, for instance 2024-02-29T12:00:00Z or 1709208000 [default: 2025-01-01]
    #[arg(long, value_name = "TIME", requires = "deterministic", value_parser = parse_start_time, allow_hyphen_values = true, help_heading = "Run")]
    pub start_time: Option<i64>,

    /// The time zone of local times, for instance Europe/Berlin; whatever the host's is [default: UTC]
    #[arg(long, value_name = "ZONE", help_heading = "Run")]
    pub timezone: Option<String>,

    /// Run in a process of its own that the system confines: process, or process,best-effort where the system may lack a part of that
    #[arg(long, value_name = "HOW", value_parser = parse_isolation, help_heading = "Run")]
    pub isolate: Option<Isolation>,

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
