//! What binds each line to those before it: `"hash"`, the last member of every line, is the SHA-256 digest of the digest before it
//! (64 hexadecimal digits; zeros before the first line) and of the line as it stands without this member.
//!
//! The digest shows accidents and edits of single lines, not a forger who writes the whole log anew: for that, keep the last digest
//! somewhere else.

use sha2::{Digest, Sha256};

pub(super) const HEX: usize = 64;
/// What stands before the digest in a line.
pub(super) const MEMBER: &str = ",\"hash\":\"";
/// What stands behind it.
pub(super) const TAIL: &str = "\"}";

/// A digest as hexadecimal digits.
pub(super) type Hex = [u8; HEX];

pub(super) struct Chain {
    pub(super) head: Hex,
}

impl Chain {
    pub(super) const fn new() -> Chain {
        Chain { head: [b'0'; HEX] }
    }

    /// The digest that a line with this body has here, which becomes the head.
    pub(super) fn link(&mut self, body: &[u8]) -> &str {
        let digest = Sha256::new().chain_update(self.head).chain_update(body).finalize();
        for (pair, byte) in self.head.chunks_exact_mut(2).zip(digest) {
            pair.copy_from_slice(&[digit(byte >> 4), digit(byte & 15)]);
        }
        self.head()
    }

    pub(super) fn head(&self) -> &str {
        str::from_utf8(&self.head).unwrap_or_default()
    }

    /// Appends lines, each with its digest. They end as `}` and a newline.
    pub(super) fn append(&mut self, lines: &str, out: &mut String) {
        for body in lines.split_terminator("}\n") {
            // The digest is of what comes before its member, which is the line without its closing brace.
            out.push_str(body);
            out.push_str(MEMBER);
            out.push_str(self.link(body.as_bytes()));
            out.push_str(TAIL);
            out.push('\n');
        }
    }
}

const fn digit(nibble: u8) -> u8 {
    if nibble < 10 { b'0' + nibble } else { b'a' + nibble - 10 }
}
