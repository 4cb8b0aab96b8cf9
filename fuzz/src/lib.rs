//! A differential fuzzer: programs within the language, run on the engine and on CPython 3.13, which is the judge.

pub mod compare;
pub mod corpus;
pub mod cpython;
pub mod engine;
pub mod generate;
pub mod grammar;
pub mod hunt;
pub mod minimise;

/// What a program's run came to, on either side.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Ran {
    pub stdout: String,
    /// Of the exception that nobody caught, or empty.
    pub traceback: String,
    /// Why the run says nothing about the language: a limit.
    pub cut_short: Option<String>,
    /// What the engine did that it must never do.
    pub broke: Option<String>,
}
