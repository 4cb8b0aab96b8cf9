//! Runs Edge Python scripts in a WebAssembly sandbox, with exactly the authority they were granted.
//!
//! - A [`Runtime`] is made once per process; a [`RunPlan`] says what to run, with which grants and limits.
//! - A [`Session`] is one run: [`Session::run`] to its end, or [`Session::step`] by step; an [`Outcome`] says how it ended.
//!
//! ```no_run
//! use wicket::{RunPlan, Runtime, Session, Setup, Streams};
//! let runtime = Runtime::new()?;
//! let (streams, printed) = Streams::captured();
//! let plan = RunPlan::source("hello.py", "print('hello')");
//! let outcome = Session::start(&runtime, plan, Setup::new(streams))?.run();
//! assert_eq!((outcome.exit_code, printed.out()), (0, b"hello\n".to_vec()));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![deny(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

/// The code of the page about embedding is compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../../docs/embedding.md")]
struct EmbeddingPage;

pub mod command;
mod isolate;
mod limits;
mod loader;
mod manifest;
mod plan;
mod policy_file;
mod record;
mod runtime;
mod session;
mod stdio;
mod text_file;
mod units;

pub use capability;
pub use capability_crypto::{SecretError, Secrets};
pub use capability_env::{Environment, EnvironmentError};
pub use capability_fs::{Change, ChangeKind, ChangeOf, Overlays};
pub use capability_kv::{KvOptions, Store, StoreError};
pub use isolate::{Isolated, Isolation, IsolationError, Layer, run_isolated, serve_isolated};
pub use limits::{Bound, LIMITS, Limit, LimitRow, Limits, Reached, Unit};
pub use loader::Loader;
pub use plan::{Entry, Lock, RunPlan, WrittenRule};
pub use record::{KeyError, Record, RecordKey, Recording, Replay, ReplayError};
pub use policy_file::{PolicyFile, RuleLine};
pub use runtime::{Artifact, Runtime, RuntimeError};
pub use session::{Abandon, CallError, CancelHandle, Elsewhere, Ending, EventSender, FreezeError, Outcome, Pending, Raised, Session, Setup, Signal, Spent, StartError, Step, Uncaught, frozen_plan};
pub use wasm_abi::{RaisedError, Value};
pub use stdio::{Captured, Feed, Sink, Stream, Streams};
pub use text_file::FileError;
pub use units::{AmountError, parse_amount, parse_bound, show_amount};
