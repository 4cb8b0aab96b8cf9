//! What a script may do, as options.

use clap::Args;
use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Args)]
pub struct AuthorityOptions {
    /// Grant a right: CAP.RIGHT or CAP.RIGHT=VALUE, for instance fs.read=./data (repeatable)
    #[arg(long, value_name = "GRANT", help_heading = "Authority")]
    pub allow: Vec<OsString>,

    /// Take something out of the grants, in the same form; a denial wins (repeatable)
    #[arg(long, value_name = "GRANT", help_heading = "Authority")]
    pub deny: Vec<OsString>,

    /// Where imports are looked up; by default the script's own directory
    #[arg(long, value_name = "DIR", help_heading = "Authority")]
    pub root: Option<PathBuf>,
}
