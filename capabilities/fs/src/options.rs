//! What an embedder decides about files besides the grants.

use std::path::PathBuf;

use crate::overlay::Overlays;

/// Settings of one session's `fs`.
#[derive(Clone, Debug)]
pub struct FsOptions {
    /// Open handles at one time.
    pub handles_max: usize,
    /// Files and directories of the host that no grant reaches, whatever it covers: the host's own binary, cache and logs. Of a
    /// directory, this is what it holds at the start and whatever would be made in it. They need not be there yet.
    pub protected: Vec<PathBuf>,
    /// Follow symbolic links that stay inside their grant.
    pub follow_links: bool,
    /// How much all overlays may hold in memory: bytes of files, holes included, and names. Beyond it the disk is full.
    pub overlay_bytes_max: u64,
    /// A script that writes a file and looks when that was has a clock: from `coarse_from_ns` on, times of files are told in
    /// multiples of this. It should be the resolution that the session's clock has.
    pub time_resolution_ns: u64,
    /// About the start of the session, in nanoseconds since 1970. Earlier times are told as they are.
    pub coarse_from_ns: i128,
    /// Tells afterwards what was changed in the overlays.
    pub overlays: Overlays,
}

impl Default for FsOptions {
    fn default() -> FsOptions {
        FsOptions {
            handles_max: 64,
            protected: Vec::new(),
            follow_links: true,
            overlay_bytes_max: 256_000_000,
            time_resolution_ns: 1_000_000,
            coarse_from_ns: i128::MIN,
            overlays: Overlays::default(),
        }
    }
}
