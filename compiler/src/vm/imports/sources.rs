//! Source text from the loader.

use crate::heap::{Kind, Raised, Ty};
use crate::vm::machine::Cx;
use wasm_abi::Value as Wire;

impl Cx {
    /// The bytes behind a loader spec; `None` when there is no such file.
    pub(super) fn fetch(&mut self, spec: &str) -> Result<Option<Vec<u8>>, Raised> {
        if self.outside.missing.contains(spec) {
            return Ok(None);
        }
        let request = Wire::str(spec).encode().map_err(|_| self.heap.value_error("the name is too long"))?;
        match self.ask_loader(&request)? {
            Some(bytes) => Ok(Some(bytes)),
            None => {
                self.outside.missing.insert(spec.to_string());
                Ok(None)
            }
        }
    }

    /// The value behind a `plugin:` spec.
    pub(super) fn fetch_value(&mut self, spec: &str) -> Result<u64, Raised> {
        let request = Wire::str(spec).encode().map_err(|_| self.heap.value_error("the name is too long"))?;
        match self.ask(crate::host::Door::Fetch, crate::vm::outside::Request::Small(request))? {
            crate::vm::outside::Asked::Value(bits) => Ok(bits),
            crate::vm::outside::Asked::Pending(_) => Err(self.heap.raise(Ty::ImportError, "the loader cannot wait")),
        }
    }

    /// The str in a slot of a list, for replies of the host.
    pub(super) fn text_of(&self, bits: u64) -> Option<String> {
        let v = self.value(bits);
        self.heap.is_kind(v, Kind::Str).then(|| self.heap.str_lossy(v).into_owned())
    }
}
