//! How much a decoder may store before it has to stop.

use crate::DecodeError;

/// What one element costs before its contents: the size of an owned [`crate::Value`], rounded up.
pub const ELEMENT_COST: usize = 48;

/// Bytes that decoding may still take.
///
/// ```
/// let mut budget = wasm_abi::Budget::new(100);
/// assert!(budget.charge(60).is_ok());
/// assert!(budget.charge(60).is_err());
/// assert_eq!(budget.left(), 40);
/// ```
#[derive(Clone, Debug)]
pub struct Budget {
    left: usize,
    plugin: bool,
}

impl Budget {
    /// A budget of so many bytes, for messages between engine and host.
    pub const fn new(bytes: usize) -> Budget {
        Budget { left: bytes, plugin: false }
    }

    /// The same, for what a plugin sent: tags from 0x100 on are refused.
    pub const fn for_plugin(bytes: usize) -> Budget {
        Budget { left: bytes, plugin: true }
    }

    /// What is left, in bytes.
    pub const fn left(&self) -> usize {
        self.left
    }

    /// Takes `bytes`, or fails and takes nothing.
    pub fn charge(&mut self, bytes: usize) -> Result<(), DecodeError> {
        self.left = self.left.checked_sub(bytes).ok_or(DecodeError::OverBudget)?;
        Ok(())
    }

    pub(crate) const fn is_for_plugin(&self) -> bool {
        self.plugin
    }
}
