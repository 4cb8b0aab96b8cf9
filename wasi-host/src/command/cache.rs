//! `wicket cache`: the native code of the engine, kept so that a start does not compile.

use super::message::{Failure, exit, print_out};
use super::options::CacheAction;
use super::source::words;
use crate::runtime::{Artifact, fill_cache, native_code};
use std::fmt::Display;

pub fn act(action: CacheAction) -> Result<u8, Failure> {
    match action {
        CacheAction::Build => {
            let file = fill_cache(&Artifact::embedded()).map_err(|e| Failure::usage(e.to_string()).code(exit::EXCEPTION))?;
            print_line(file.display())
        }
        CacheAction::Clear => {
            let count = native_code::clear().map_err(|e| Failure::usage(format!("cannot clear the cache: {}", words(&e))).code(exit::EXCEPTION))?;
            print_line(format_args!("{count} file{} removed", if count == 1 { "" } else { "s" }))
        }
        CacheAction::Path => match native_code::directory() {
            Some(directory) => print_line(directory.display()),
            None => Err(Failure::usage("there is no cache: neither XDG_CACHE_HOME nor HOME is set").code(exit::EXCEPTION)),
        },
    }
}

fn print_line(line: impl Display) -> Result<u8, Failure> {
    print_out(format!("{line}\n").as_bytes(), 0)
}
