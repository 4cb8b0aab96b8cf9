//! The Edge Python engine: source text to tokens, to bytecode, to running it. It does no I/O and has no clock and no randomness:
//! whatever leaves the engine goes through [`host`].
#![allow(bindings_with_variant_name)] // heap::Name has the engine's names in lower case

pub mod builtins;
mod character_names;
pub mod code;
pub mod heap;
pub mod host;
pub mod modules;
pub mod prelude;
pub mod syntax;
pub mod types;
pub mod vm;
