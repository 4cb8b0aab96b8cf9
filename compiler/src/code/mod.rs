//! Bytecode: instructions, code units, positions, verifier, disassembler.

pub mod op;
