//! One of the three places of the host with `unsafe`: native code comes into the process from a file of our own cache.

use std::fs::File;
use wasmtime::{Engine, Module};

/// Maps native code that this program wrote into its cache.
///
/// The caller has checked that the open file is a regular one with no other name, that it is closed to all but its owner, and that
/// the owner is this user or root; or it came from the process that started this one, which is this program and did so.
pub(super) fn map(engine: &Engine, file: File) -> wasmtime::Result<Module> {
    // SAFETY: the file was written by `Module::serialize` (native_code.rs is the only writer, under a temporary name,
    // renamed when complete) and nobody else may write it: the caller's checks were made on this open descriptor.
    // Files in the cache are replaced, never changed in place, so the mapping stays what it was.
    #[allow(unsafe_code)]
    unsafe {
        Module::deserialize_open_file(engine, file)
    }
}
