//! Files and directories through granted descriptors.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

use capability::{Right, Scope};

/// The rights of `fs`.
pub const RIGHTS: &[Right] = &[
    Right { name: "read", doc: "Read files, list directories, ask what a path is.", scope: Scope::Path },
    Right { name: "write", doc: "Create, change, rename and remove files and directories.", scope: Scope::Path },
];

mod options;
pub use options::FsOptions;

/// The capability `fs` of one session.
pub struct Fs {}

impl Fs {
    /// Opens every place that the policy's grants name, once. A place that does not exist is an error.
    pub fn open(_policy: &capability::Policy, _options: FsOptions) -> Result<Fs, capability::GrantError> {
        Ok(Fs {})
    }
}

impl capability::Capability for Fs {
    const NAME: &'static str = "fs";
    const DOC: &'static str = "Files and directories.";
    const RIGHTS: &'static [Right] = RIGHTS;
    const OPS: &'static [capability::Op<Fs>] = &[];
}
