//! The contract of a capability: what an op is, who may use it, what it may spend, and the one door to it.
//!
//! Reading order:
//! - [`Row`] describes an op; [`Signature`] is its Python signature, parsed.
//! - [`Capability`] is what an author writes (a table of [`Op`]s); [`ErasedCapability`] is what the door sees.
//! - [`Subject`] is what an op would touch; [`Policy`] judges it by [`Grant`]s; a [`Permit`] proves the judgement.
//! - [`OpCx`] is everything an op may use: clock, randomness, budget, stop signal. Nothing is ambient.
//! - [`Door::dispatch`] is the only way in.
//!
//! This crate touches no file, no clock and no randomness itself.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod amount;
mod args;
mod audit;
mod budget;
mod cx;
mod descriptor;
mod door;
mod draft;
mod erased;
pub mod errno;
mod error;
mod explain;
mod factory;
mod frozen;
mod functions;
mod grant;
mod grant_error;
mod grant_text;
mod judge;
mod layers;
mod lock;
mod pattern;
mod handles;
mod parked;
mod pending;
mod permit;
mod policy;
mod record;
pub mod reference;
mod refusal;
mod registry;
mod repr;
mod row;
mod run;
mod services;
mod signature;
mod started;
mod stop;
pub mod stub;
mod subject;
pub mod testing;
mod vocabulary;
mod vpath;
mod waiting;

pub use amount::Amount;
pub use args::Args;
pub use audit::{
    AUDIT_SCHEMA, AUDIT_TARGET, Audit, AuditError, AuditLine, AuditReader, AuditRecord, AuditSummary, AuditTaker, AuditTotals, CallLine, CarriedRecord, SubjectLine, Verdict, AUDIT_LINE_BYTES_MAX, is_invisible,
};
pub use budget::{Budget, Limit, Quota, Quotas, Reservation};
pub use cx::OpCx;
pub use descriptor::descriptor_blob;
pub use door::{Call, Door, DoorParts, Reply, Settled};
pub use erased::{Capability, ErasedCapability, Op, op};
pub use errno::{class_of, strerror};
pub use error::OpError;
pub use explain::{Considered, Explanation, Rule};
pub use factory::Factory;
pub use frozen::{CannotFreeze, FrozenDoor, nothing_frozen, nothing_thawed};
pub use functions::{Functions, functions};
pub use grant::{Grant, PathScope};
pub use grant_error::{GRAMMAR, GrantError};
pub use grant_text::shell_quoted;
pub use handles::Handles;
pub use judge::Breach;
pub use pattern::{Pattern, component_matches};
pub use permit::{GrantedPath, Permit};
pub use policy::{Decision, Policy};
pub use repr::python_repr;
pub use registry::{Registry, RegistryError};
pub use record::{
    Asked, Began, CallEvent, End, Event, EventReader, Fetched, Halt, Player, RECORD_MAGIC, RECORD_VERSION, RecordError, RecordFault, RecordSeal, RecordSummary, Recorder, SealError, Stopped,
    Survey, Tape, Told, Until, Where,
};
pub use row::{Right, Row, Scope};
pub use services::{Clock, Rng, RngError, Sleep};
pub use signature::{Param, ParamType, Signature, SignatureError};
pub use started::{Filled, Pending, Source, Started};
pub use stop::{Stop, StopReason};
pub use subject::{Subject, Subjects, Target};
pub use vocabulary::Vocabulary;
pub use vpath::{PathError, VPath};
pub use waiting::{rest, waker_of_this_thread};
pub use wasm_abi::{HANDLE_KEY, RaisedError, Status, Tag, Value, View};
