//! Bytecode: instructions, code units, positions, verifier, disassembler.

pub mod carets;
pub mod listing;
pub mod op;
pub mod positions;
pub mod unit;
pub mod verifier;
