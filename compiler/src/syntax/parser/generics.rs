//! PEP 695: type parameters of functions and classes, and `type` statements.

use super::value::Value;
use super::{Parser, R};

impl Parser<'_> {
    pub(super) fn generic_function(&mut self, _keyword: usize, _line: u32) -> R<Value> {
        Err(self.fault())
    }

    pub(super) fn generic_class(&mut self, _keyword: usize, _line: u32) -> R<Value> {
        Err(self.fault())
    }

    pub(super) fn type_statement(&mut self) -> R<()> {
        Err(self.fault())
    }
}
