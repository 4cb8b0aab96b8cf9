//! `wicket cache`: the native code of the engine, kept so that a start does not compile.

use super::message::{Failure, exit};
use super::options::CacheAction;
use super::source::words;
use crate::runtime::{Artifact, fill_cache, native_code};

pub fn act(action: CacheAction) -> Result<u8, Failure> {
    match action {
        CacheAction::Build => {
            let file = fill_cache(&Artifact::embedded()).map_err(|e| Failure::usage(e.to_string()).code(exit::EXCEPTION))?;
            println!("{}", file.display());
        }
        CacheAction::Clear => {
            let count = native_code::clear().map_err(|e| Failure::usage(format!("cannot clear the cache: {}", words(&e))).code(exit::EXCEPTION))?;
            println!("{count} file{} removed", if count == 1 { "" } else { "s" });
        }
        CacheAction::Path => match native_code::directory() {
            Some(directory) => println!("{}", directory.display()),
            None => return Err(Failure::usage("there is no cache: neither XDG_CACHE_HOME nor HOME is set").code(exit::EXCEPTION)),
        },
    }
    Ok(0)
}
