//! What the compiler refuses in a source that the grammar and the symbol table accept: a `return` outside a function and its like.
//! The first in token order is reported.

mod future;
mod names;
mod patterns;
mod regions;
mod targets;

use super::report::Fault;
use super::shape::{Range, Shapes};
use crate::syntax::lexer::Tokens;
use crate::syntax::scan::Scan;

/// A source with its scan, and the faults found so far.
struct Placement<'s> {
    source: &'s str,
    tokens: &'s Tokens,
    scan: &'s Scan,
    shapes: Shapes<'s>,
    /// The module may await.
    may_await: bool,
    /// Token that ranks it, and the fault.
    faults: Vec<(u32, Fault)>,
}

impl Placement<'_> {
    fn fault(&mut self, range: Range, message: impl Into<String>) {
        self.faults.push((range.0, Fault::at_tokens(self.tokens, range, message)));
    }

    /// The text of a name, whatever its `data` means by now.
    fn text(&self, token: u32) -> &str {
        let token = self.tokens.list.get(token as usize);
        token.and_then(|token| self.source.get(token.start as usize..token.end as usize)).unwrap_or("")
    }
}

/// The future imports that do not exist, which come even before the symbol table.
pub(super) fn check_features(source: &str, tokens: &Tokens) -> Option<Fault> {
    future::unknown_feature(source, tokens)
}

/// The first thing that is out of place.
pub(super) fn check(source: &str, tokens: &Tokens, scan: &Scan, may_await: bool) -> Option<Fault> {
    let mut placement = Placement { source, tokens, scan, shapes: Shapes { tokens }, may_await, faults: Vec::new() };
    placement.check_future_position();
    placement.check_regions();
    placement.check_targets();
    placement.check_names();
    placement.check_patterns();
    placement.faults.into_iter().min_by_key(|(token, _)| *token).map(|(_, fault)| fault)
}
