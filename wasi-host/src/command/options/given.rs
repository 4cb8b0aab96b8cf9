//! What a script is given to work with, beside files.

use clap::Args;
use std::ffi::OsString;
use std::path::PathBuf;

#[derive(Args, Default)]
pub struct GivenOptions {
    /// Set an environment variable for the script, and let it read that: NAME=VALUE (repeatable). Of the command's own variables it
    /// sees those that --allow env.read=NAME names
    #[arg(long, value_name = "NAME=VALUE", help_heading = "Authority")]
    pub env: Vec<OsString>,

    /// The file of the store that kv.read=NAMESPACE and kv.write=NAMESPACE are about; it is made where there is none
    #[arg(long, value_name = "FILE", help_heading = "Authority")]
    pub kv: Option<PathBuf>,
}
