//! The Edge Python engine: lexer, parser, bytecode and virtual machine. No I/O, no clock, no randomness.

pub mod code;
pub mod syntax;

