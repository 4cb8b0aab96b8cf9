//! The wire between the engine, its host and plugins: one codec, one control block.
//!
//! The layout is written down in `docs/abi.md`; this crate is its only implementation. It is `no_std` so that the engine
//! inside the sandbox and the host outside share the very same code. It knows nothing of ops, grants or memory.
//!
//! - [`Value`] is an owned value; [`View`] borrows from the bytes it was read from and reads containers lazily.
//! - Every element is charged to a [`Budget`] before it is stored, so a short message cannot become a large one.
//! - Decoding is strict: a bool is 0 or 1, lengths must add up, nothing may trail.
#![no_std]
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

extern crate alloc;

mod block;
mod budget;
mod decode;
mod encode;
mod error;
mod tag;
mod value;

pub use block::{BLOCK_BYTES, Block, FLAG_FORGET, FLAG_NOW, FLAG_TAKE, Status, TAG_IS_ASCII, WIRE_VERSION};
pub use budget::{Budget, ELEMENT_COST};
pub use decode::{DEPTH_MAX, Items, Pairs, View, decode, decode_payload, list, view, view_payload};
pub use encode::{Encoder, Mark, canonical_bits};
pub use error::{DecodeError, EncodeError};
pub use tag::Tag;
pub use value::{HANDLE_KEY, RaisedError, Value, handle_kind_name};
