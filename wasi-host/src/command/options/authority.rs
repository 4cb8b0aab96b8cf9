//! What a script may do, as options.

use super::GivenOptions;
use clap::Args;
use std::ffi::OsString;
use std::path::PathBuf;

/// Where rules come from. The same for every command that judges by them.
#[derive(Args, Default)]
pub struct RuleOptions {
    /// Grant a right: CAP.RIGHT or CAP.RIGHT=VALUE, for instance fs.read=./data (repeatable)
    #[arg(long, value_name = "GRANT", help_heading = "Authority")]
    pub allow: Vec<OsString>,

    /// Take something out of the grants, in the same form; also a whole right or capability; a denial wins (repeatable)
    #[arg(long, value_name = "GRANT", help_heading = "Authority")]
    pub deny: Vec<OsString>,

    /// Take grants, denials and limits from a file as well (repeatable)
    #[arg(long, value_name = "FILE", help_heading = "Authority")]
    pub policy: Vec<PathBuf>,
}

#[derive(Args, Default)]
pub struct AuthorityOptions {
    #[command(flatten)]
    pub rules: RuleOptions,

    /// A key that scripts may use by its name and never see: NAME=ALGORITHM:FILE, or NAME=ALGORITHM:env:VARIABLE (repeatable)
    #[arg(long, value_name = "SECRET", help_heading = "Authority")]
    pub secret: Vec<OsString>,

    #[command(flatten)]
    pub given: GivenOptions,

    /// Where imports are looked up; by default the script's own directory
    #[arg(long, value_name = "DIR", help_heading = "Authority")]
    pub root: Option<PathBuf>,

    /// End the run when it uses what this policy lacks; without other rules it is also the policy
    #[arg(long, value_name = "FILE", conflicts_with = "audit_only", help_heading = "Authority")]
    pub policy_lock: Option<PathBuf>,

    /// Refuse nothing but what is denied, and record what would have been refused. For scripts that you trust
    #[arg(long, requires = "audit", help_heading = "Authority")]
    pub audit_only: bool,

    /// Do not list what packages.json declares and nobody granted
    #[arg(short, long, help_heading = "Reports")]
    pub quiet: bool,
}
