//! Digests, HMAC, key derivation, random bytes and constant-time comparison.
//!
//! Whole-message SHA-1 and SHA-2 and their HMACs run in ring; digests that are fed piece by piece, and the algorithms that
//! ring lacks, in the RustCrypto crates. Computation needs no grant, for a script could do it itself; random bytes do.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod algorithm;
mod hashing;
mod ops;
mod pbkdf2;
mod rng;

pub use ops::{CLI_DEFAULTS, Crypto, RIGHTS};
pub use rng::{SeededRng, SystemRng};
