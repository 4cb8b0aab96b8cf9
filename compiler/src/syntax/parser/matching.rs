//! `match`.

use super::{Parser, R};

impl Parser<'_> {
    pub(super) fn match_statement(&mut self) -> R<()> {
        Err(self.fault())
    }
}
