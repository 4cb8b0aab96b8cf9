//! The engine's WebAssembly: the one embedded in this binary, or one that an embedder brings.

use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// A static, and not a constant: it stands in the binary once, however many units of it are compiled.
static EMBEDDED: &[u8] = include_bytes!(env!("WICKET_ENGINE_WASM_PATH"));

#[derive(Clone)]
pub struct Artifact {
    bytes: Cow<'static, [u8]>,
    sha256: [u8; 32],
}

impl Artifact {
    /// `compiler.wasm` as it was when this binary was built. Its digest was taken then too.
    pub fn embedded() -> Artifact {
        Artifact { bytes: Cow::Borrowed(EMBEDDED), sha256: EMBEDDED_SHA256 }
    }

    pub fn from_bytes(bytes: Vec<u8>) -> Artifact {
        let sha256 = Sha256::digest(&bytes).into();
        Artifact { bytes: Cow::Owned(bytes), sha256 }
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub fn sha256(&self) -> &[u8; 32] {
        &self.sha256
    }
}

include!(concat!(env!("OUT_DIR"), "/engine_sha256.rs"));
