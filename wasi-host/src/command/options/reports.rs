//! What is written about a run, as options.

use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args, Default)]
pub struct ReportOptions {
    /// Write an audit log: one line for each privileged or refused call (docs/audit.md)
    #[arg(long, value_name = "FILE", help_heading = "Reports")]
    pub audit: Option<PathBuf>,

    /// Write how the run ended and what it used, as JSON
    #[arg(long, value_name = "FILE", help_heading = "Reports")]
    pub report: Option<PathBuf>,

    /// Write what was changed in overlays: a patch where the name ends in .patch or .diff, an archive where it ends in .tar
    #[arg(long, value_name = "FILE", help_heading = "Reports")]
    pub overlay_out: Option<PathBuf>,

    /// Record the run, so that 'wicket replay' can do it again without the world (docs/record.md)
    #[arg(long, value_name = "FILE", help_heading = "Reports")]
    pub record: Option<PathBuf>,

    /// Where the key is kept that opens what the record holds of the time after the first secret; by default FILE.key
    #[arg(long, value_name = "FILE", requires = "record", help_heading = "Reports")]
    pub record_key: Option<PathBuf>,

    /// Print what the run used, on standard error; with =json as one line
    #[arg(long, value_name = "FORMAT", num_args = 0..=1, require_equals = true, default_missing_value = "text", help_heading = "Reports")]
    pub stats: Option<Stats>,
}

/// How what a run used is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Stats {
    Text,
    Json,
}
