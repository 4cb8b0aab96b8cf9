//! The commands about policies and logs.

use super::{GivenOptions, LimitOptions, RuleOptions, help};
use clap::{Args, Subcommand};
use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Args)]
pub struct LearnOptions {
    /// Run this code instead of a file
    #[arg(short = 'c', value_name = "CODE", conflicts_with = "from")]
    pub code: Option<OsString>,

    /// The script, `-` for standard input, and after it the script's own arguments
    #[arg(value_name = "SCRIPT", trailing_var_arg = true, conflicts_with = "from")]
    pub script: Vec<OsString>,

    /// Where the policy is written; without it, on standard output when the script has ended
    #[arg(short = 'o', long, value_name = "FILE")]
    pub to: Option<PathBuf>,

    /// Read an audit log instead of running anything
    #[arg(long, value_name = "FILE")]
    pub from: Option<PathBuf>,

    /// Grant a directory where at least so many files of it were used; without it, files stay files
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(2..))]
    pub merge: Option<u32>,

    /// A key that the script may use by its name and never see, as `wicket run` takes it (repeatable)
    #[arg(long, value_name = "SECRET")]
    pub secret: Vec<OsString>,

    #[command(flatten)]
    pub given: GivenOptions,

    #[command(flatten)]
    pub rules: RuleOptions,

    /// Where imports are looked up; by default the script's own directory
    #[arg(long, value_name = "DIR", help_heading = "Authority")]
    pub root: Option<PathBuf>,

    #[command(flatten)]
    pub limits: LimitOptions,

    /// The time zone of local times, as `wicket run` takes it
    #[arg(long, value_name = "ZONE")]
    pub timezone: Option<String>,

    /// Use another compiler.wasm
    #[arg(long, value_name = "FILE", hide = true)]
    pub engine: Option<PathBuf>,
}

#[derive(Args)]
pub struct ReplayOptions {
    /// The record
    #[arg(value_name = "FILE")]
    pub file: PathBuf,

    /// The script, which must be the recorded one, and after it its arguments, which must be the recorded ones
    #[arg(value_name = "SCRIPT", trailing_var_arg = true)]
    pub script: Vec<OsString>,

    /// Stop at an op (fs.read_text) or a call (#17), before its answer, and show where the script stands
    #[arg(long, value_name = "OP-OR-NUMBER", conflicts_with = "list")]
    pub until: Option<String>,

    /// Run SCRIPT though it is not the recorded one, as far as it does what was recorded
    #[arg(long, requires = "script", conflicts_with = "list")]
    pub changed: bool,

    /// Show what is in the record, and run nothing
    #[arg(long)]
    pub list: bool,

    /// The key that opens what is sealed; by default FILE.key, where it is
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,

    /// Print what the run used, on standard error; with =json as one line
    #[arg(long, value_name = "FORMAT", num_args = 0..=1, require_equals = true, default_missing_value = "text")]
    pub stats: Option<super::Stats>,

    /// Use another compiler.wasm
    #[arg(long, value_name = "FILE", hide = true)]
    pub engine: Option<PathBuf>,
}

#[derive(Subcommand)]
pub enum PolicyAction {
    /// Tell which rule decides about an op or a right, why, and what would allow it
    #[command(after_help = help::EXPLAIN)]
    Explain(ExplainOptions),
    /// Print the JSON Schema of policy files, for editors: every right, every limit
    Schema,
    /// Read a policy file and tell what in it is wrong or without effect
    Check {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

#[derive(Args)]
pub struct ModulesOptions {
    /// Write type stubs (.pyi) of the capabilities into this directory instead, for checkers and editors
    #[arg(long, value_name = "DIR")]
    pub stubs: Option<PathBuf>,
}

#[derive(Args)]
pub struct NewCapabilityOptions {
    /// What scripts will import, for instance sensors
    #[arg(value_name = "NAME")]
    pub name: String,

    /// The directory that the crate is made in; by default the working directory
    #[arg(long, value_name = "DIR")]
    pub path: Option<PathBuf>,

    /// Where the crate 'capability' is; by default in the source tree above
    #[arg(long, value_name = "DIR")]
    pub capability: Option<PathBuf>,
}

#[derive(Args)]
pub struct ExplainOptions {
    #[command(flatten)]
    pub rules: RuleOptions,

    /// The module that acts
    #[arg(long, value_name = "NAME", default_value = "__main__")]
    pub module: String,

    /// Answer as JSON
    #[arg(long)]
    pub json: bool,

    /// An op (fs.read_text) or a right (fs.read)
    #[arg(value_name = "OP-OR-RIGHT")]
    pub what: String,

    /// The right's target, or the op's arguments: paths as the script writes them, names
    #[arg(value_name = "TARGET")]
    pub targets: Vec<String>,
}

#[derive(Subcommand)]
pub enum AuditAction {
    /// Tell whether a log is whole and unchanged, and where it is not
    Verify {
        /// Compare the last digest with this one
        #[arg(long, value_name = "DIGEST")]
        head: Option<String>,
        /// Answer as JSON
        #[arg(long)]
        json: bool,
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}
