//! Names: `__debug__` cannot be bound, a keyword argument cannot be given twice, defaults of type parameters come last.

use std::collections::HashSet;

use super::super::shape::Range;
use super::Placement;
use crate::syntax::scan::ScopeKind;
use crate::syntax::token::Bracket;
use crate::syntax::token::TokenKind::*;

impl Placement<'_> {
    pub(super) fn check_names(&mut self) {
        self.check_keywords();
        self.check_type_parameters();
        if self.tokens.symbols.find("__debug__").is_some() {
            self.check_debug();
        }
    }

    fn check_keywords(&mut self) {
        for bracket in &self.tokens.brackets {
            if !(bracket.has(Bracket::CALL) && bracket.has(Bracket::KEYWORD)) || self.in_pattern(bracket.open) {
                continue;
            }
            let mut seen = HashSet::new();
            for element in self.shapes.elements((bracket.open, bracket.close + 1)) {
                if self.shapes.kind(element.0) != Name || self.shapes.kind(element.0 + 1) != Equal {
                    continue;
                }
                let name = self.text(element.0).to_string();
                if name == "__debug__" {
                    self.fault(element, "cannot assign to __debug__");
                } else if seen.contains(&name) {
                    self.fault(element, format!("keyword argument repeated: {name}"));
                }
                seen.insert(name);
            }
        }
    }

    /// Whether the bracket is in the pattern of a `case`.
    fn in_pattern(&self, open: u32) -> bool {
        let start = self.shapes.statement_start(open);
        self.shapes.kind(start) == KwCase && self.shapes.find((start, open), |kind| matches!(kind, KwIf | Colon)).is_none()
    }

    fn check_type_parameters(&mut self) {
        for scope in &self.scan.scopes {
            if scope.kind != ScopeKind::TypeParams {
                continue;
            }
            let mut defaulted = false;
            for element in self.shapes.elements((scope.token, scope.end)) {
                let default = self.shapes.find(element, |kind| kind == Equal).is_some();
                if defaulted && !default {
                    let name = element.0 + u32::from(matches!(self.shapes.kind(element.0), Star | DoubleStar));
                    let message = format!("non-default type parameter '{}' follows default type parameter", self.text(name));
                    self.fault(element, message);
                }
                defaulted |= default;
            }
        }
    }

    fn check_debug(&mut self) {
        for binding in &self.scan.bindings {
            let token = self.tokens.list[binding.token as usize];
            if token.kind == Name && self.text(binding.token) == "__debug__" {
                let (range, verb) = self.debug_place(binding.token);
                self.fault(range, format!("cannot {verb} __debug__"));
            }
        }
    }

    /// What CPython points at when `__debug__` is bound at `at`.
    fn debug_place(&self, at: u32) -> (Range, &'static str) {
        let start = self.shapes.statement_start(at);
        let previous = self.shapes.kind(at.wrapping_sub(1));
        let statement = self.shapes.simple_statement(at, &[]);
        match (self.shapes.kind(start), previous) {
            (_, KwDef | KwClass) => {
                let scope = self.tokens.list[at as usize - 1].data;
                let end = self.scan.scopes.get(scope as usize).map_or(at + 1, |scope| self.shapes.suite_end(scope.end));
                let from = if self.shapes.kind(at.wrapping_sub(2)) == KwAsync { at - 2 } else { at - 1 };
                ((from, end), "assign to")
            }
            (KwImport | KwFrom, _) => ((start, statement.1), "assign to"),
            (KwType, KwType) => ((start, statement.1), "assign to"),
            (KwExcept, KwAs) => ((start, self.shapes.suite_end(self.tokens.list[start as usize].data)), "assign to"),
            (KwDel, _) => ((at, at + 1), "delete"),
            (_, _) if at == start && self.shapes.kind(at + 1) == Colon => ((start, statement.1), "assign to"),
            _ => ((at, at + 1), "assign to"),
        }
    }
}
