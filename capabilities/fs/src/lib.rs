//! Files and directories through granted descriptors, on cap-std.
//!
//! Every place that a grant names is opened once, at the start. A path from a script is normalised in the script's own tree,
//! judged by the policy there, and resolved beneath the open directory of its mount, never by a path of the host. What comes
//! back is looked at before it is used: regular files and directories only. Errors name paths as the script wrote them.
//!
//! - `mounts` opens grants, `resolve` leads from a permit to a directory, `open` from there to a file; `guard` keeps what the
//!   embedder protects;
//! - `overlay` keeps in memory what is written, and `place` tells such places from those of the host;
//! - `ways` are the directories above the mounts;
//! - `whole`, `atomic`, `handle`, `contents`, `source`, `text` move contents; `stat`, `listing`, `glob` look; `change` and `times` change the tree;
//! - `quota` counts what is added, and `own` knows the files that are all the run's; `ask` tells what may be done; `temporary` removes at the end what a
//!   script had for a while;
//! - `ops` is the table of it all.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod ask;
mod atomic;
mod change;
mod contents;
mod glob;
mod guard;
mod handle;
mod listing;
mod mounts;
mod open;
mod ops;
mod options;
mod own;
mod overlay;
mod paths;
mod place;
mod quota;
mod resolve;
mod source;
mod stat;
mod temporary;
mod text;
mod times;
mod ways;
mod whole;

use capability::{GrantError, Handles, Policy};

pub use ops::RIGHTS;
pub use options::FsOptions;
pub use overlay::{Change, ChangeKind, ChangeOf, Overlays};

/// The capability `fs` of one session.
pub struct Fs {
    /// The deepest first.
    mounts: Vec<mounts::Mount>,
    /// For what ops come upon on their way; the door asks for what they name.
    policy: Policy,
    options: FsOptions,
    /// Files that are out of reach under every name: the right that is denied, or all.
    forbidden: Vec<(Option<String>, mounts::Identity)>,
    /// The way to what the embedder protects.
    guard: guard::Guard,
    handles: Handles<handle::OpenFile>,
    /// Directories that were searched for leftovers.
    swept: Vec<mounts::Identity>,
    /// Numbers for files, in the order in which they were met.
    numbers: stat::Numbers,
    /// What the run has added.
    quotas: quota::Quotas,
    /// What holds nothing but what the run wrote.
    own: own::Own,
    temporaries: temporary::Temporaries,
}

impl Fs {
    /// Opens every place that the policy's grants name, once. A place that does not exist is an error, except that a grant to
    /// write may name something yet to be created in a directory that exists.
    pub fn open(policy: &Policy, options: FsOptions) -> Result<Fs, GrantError> {
        Ok(Fs {
            mounts: mounts::open_all(policy, &options)?,
            forbidden: mounts::forbidden(policy, &options.protected),
            guard: guard::Guard::new(&options.protected),
            quotas: quota::Quotas::of(policy),
            policy: policy.clone(),
            handles: Handles::new(options.handles_max),
            options,
            swept: Vec::new(),
            numbers: stat::Numbers::default(),
            own: own::Own::default(),
            temporaries: temporary::Temporaries::default(),
        })
    }
}
