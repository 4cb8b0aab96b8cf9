//! Keys and values that outlive a run, in one file of the host's: namespaces that are granted one by one, transactions, quotas.
//!
//! - [`Store`] is the file, opened once and shared by sessions; [`KvOptions`] says which tenant's part of it a session sees, and how
//!   much may be in it.
//! - [`Kv`] is the capability. Scripts import its wrapper, `kv.py`, which adds transactions as `with` blocks and listing page by page.
//!
//! What keeps tenants and namespaces apart is their place in front of every key, with lengths (`place.rs`): no name leads to another's.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod args;
mod listing;
mod ops;
mod place;
mod store;
mod transaction;
mod value;

pub use ops::{Kv, KvOptions, RIGHTS};
pub use store::{Store, StoreError};
