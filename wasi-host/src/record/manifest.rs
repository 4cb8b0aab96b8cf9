//! What a record says of how its run began.

use crate::plan::RunPlan;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use wasm_abi::WIRE_VERSION;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    #[serde(flatten)]
    pub identity: Identity,
    pub seed: (u64, u64),
    /// Without the source, which stands beside it, and without the place of the source root.
    pub plan: RunPlan,
}

/// What has to be the same for a run to be the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    pub wicket: String,
    pub wire: u32,
    /// SHA-256 of the engine.
    pub engine: String,
    /// SHA-256 of what the engine is told about the capabilities.
    pub ops: String,
}

impl Identity {
    pub fn new(engine_sha256: &[u8], descriptors: &[u8]) -> Identity {
        let ops = hex(&Sha256::digest(descriptors));
        Identity { wicket: env!("CARGO_PKG_VERSION").to_owned(), wire: WIRE_VERSION, engine: hex(engine_sha256), ops }
    }

    /// What is not as it was recorded, in words.
    pub fn difference(&self, recorded: &Identity) -> Option<String> {
        let rows = [
            ("Wicket", &self.wicket, &recorded.wicket),
            ("the engine", &self.engine, &recorded.engine),
            ("the set of ops", &self.ops, &recorded.ops),
            ("the wire", &self.wire.to_string(), &recorded.wire.to_string()),
        ];
        let (what, own, recorded) = rows.into_iter().find(|(_, own, recorded)| own != recorded)?;
        Some(format!("it was recorded with another version: {what} was {recorded} and is {own}"))
    }
}

impl Manifest {
    pub fn new(identity: Identity, seed: (u64, u64), plan: &RunPlan) -> Manifest {
        let mut plan = RunPlan { root: None, ..plan.clone() };
        plan.entry.source = Vec::new();
        Manifest { identity, seed, plan }
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }
}

pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
