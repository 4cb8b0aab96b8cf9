//! Annotations as text.

use super::{Parser, R};

impl Parser<'_> {
    pub(super) fn unparse_annotation(&mut self) -> R<String> {
        Err(self.fault())
    }
}
