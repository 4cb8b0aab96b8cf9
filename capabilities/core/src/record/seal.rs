//! How blocks are kept from those who have the file and not the key. The cipher is the host's to bring.

/// Seals and opens blocks under one key. No two blocks may be sealed with one nonce.
pub trait RecordSeal: Send {
    /// Encrypts and authenticates in place; what is bound stands beside it and is authenticated too.
    fn seal(&self, bound: &[u8], bytes: &mut Vec<u8>) -> Result<(), SealError>;

    /// The inverse; fails where anything was changed.
    fn open(&self, bound: &[u8], bytes: &mut Vec<u8>) -> Result<(), SealError>;
}

/// It cannot be sealed, or does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the key does not open this")]
pub struct SealError;
