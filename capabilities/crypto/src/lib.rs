//! Digests, keys that the host keeps, sealing, signatures, key derivation, random bytes and constant-time comparison.
//!
//! AEAD, HKDF, RSA, every verification, and whole-message SHA-1, SHA-2 and their HMACs run in ring. Digests that are fed piece by
//! piece, the algorithms that ring lacks, signatures that must be repeatable, and keys that must be wiped are RustCrypto's and
//! dalek's. Computation needs no grant, for a script could do it itself; random bytes and the host's own keys do.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

mod aead;
mod algorithm;
mod blake2;
mod digests;
mod exchange;
mod hashing;
mod import;
mod key;
mod keys;
mod ops;
mod password;
mod pbkdf2;
mod random;
mod rng;
mod scrypt;
mod secrets;
mod sign;
mod whole;

pub use ops::{Crypto, RIGHTS};
pub use rng::{SeededRng, SystemRng};
pub use secrets::{SecretError, Secrets};
