use super::machine::Cx;
use crate::heap::Raised;
impl Cx {
    pub(crate) fn raise_syntax_error(&mut self, error: &crate::syntax::diagnostics::SyntaxError, _filename: &str) -> Raised { self.heap.raise(crate::heap::Ty::SyntaxError, &format!("{error:?}")) }
    pub(crate) fn report_unraisable(&mut self, _exception: u64, _object: u64) {}
}
