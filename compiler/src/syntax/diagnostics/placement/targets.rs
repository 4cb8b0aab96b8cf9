//! Stars: where a starred expression may stand, and how many a target may have.

use super::super::shape::{Range, Shape};
use super::Placement;
use crate::syntax::scan::AssignmentKind;
use crate::syntax::token::TokenKind::*;

/// Targets before a star, as CPython's bytecode can count them.
const BEFORE_STAR_MAX: usize = 255;

impl Placement<'_> {
    pub(super) fn check_targets(&mut self) {
        for assignment in &self.scan.assignments {
            match assignment.kind {
                AssignmentKind::Plain => {
                    let mut start = assignment.start;
                    while start <= assignment.last_equal {
                        let end = self.shapes.expression_end(start, true);
                        self.check_target((start, end));
                        start = end + 1;
                    }
                    self.check_value(assignment.last_equal + 1);
                }
                AssignmentKind::Annotated if self.is_debug((assignment.start, assignment.colon)) => {
                    let end = if assignment.first_equal != 0 { assignment.colon } else { assignment.end };
                    self.fault((assignment.start, end), "cannot assign to __debug__");
                }
                _ if assignment.last_equal != 0 => self.check_value(assignment.last_equal + 1),
                _ => {}
            }
        }
        for at in 0..self.tokens.list.len() as u32 {
            self.check_stars(at);
        }
    }

    fn check_stars(&mut self, at: u32) {
        let token = self.tokens.list[at as usize];
        let previous = self.shapes.kind(at.wrapping_sub(1));
        match token.kind {
            KwFor => {
                self.check_target((at + 1, token.data));
                let is_statement = at == 0 || matches!(previous, Newline | Indent | Dedent | KwAsync) && self.shapes.kind(self.tokens.list[token.data as usize].data.saturating_sub(1)) != EndMarker;
                if is_statement && self.shapes.kind(token.data) == KwIn {
                    self.check_value(token.data + 1);
                }
            }
            KwReturn | KwYield | FieldOpen => self.check_value(at + 1),
            KwAs => {
                let end = self.shapes.expression_end(at + 1, false);
                self.check_target((at + 1, end));
            }
            Star if (at == 0 || matches!(previous, Newline | Indent | Dedent | Semicolon | Colon)) && self.scan.assignment(at).is_none() && self.is_statement(at) => self.check_value(at),
            _ => {}
        }
    }

    /// Whether the token behind a colon starts a statement: it is in no bracket.
    fn is_statement(&self, at: u32) -> bool {
        at == 0 || self.shapes.kind(at - 1) != Colon || !self.tokens.brackets.iter().any(|bracket| bracket.open < at && at < bracket.close)
    }

    /// An expression list at `at`: one starred expression alone is none.
    fn check_value(&mut self, at: u32) {
        if self.shapes.kind(at) != Star {
            return;
        }
        let end = self.shapes.expression_end(at, false);
        if self.shapes.kind(end) != Comma {
            self.fault((at, end), "can't use starred expression here");
        }
    }

    /// `x.__debug__`
    fn is_debug(&self, range: Range) -> bool {
        self.shapes.shape(range) == Shape::Attribute && self.text(range.1 - 1) == "__debug__" && self.shapes.kind(range.1 - 2) == Dot
    }

    fn check_target(&mut self, range: Range) {
        if self.shapes.shape(self.shapes.strip(range)) == Shape::Starred {
            return self.fault(range, "starred assignment target must be in a list or tuple");
        }
        let mut waiting = vec![range];
        while let Some(range) = waiting.pop() {
            let range = self.shapes.strip(range);
            if self.is_debug(range) {
                self.fault(range, "cannot assign to __debug__");
            }
            if !matches!(self.shapes.shape(range), Shape::Tuple | Shape::List) {
                continue;
            }
            let elements = self.shapes.elements(range);
            let stars: Vec<_> = elements.iter().map(|element| self.shapes.kind(element.0) == Star).collect();
            if stars.iter().filter(|star| **star).count() > 1 {
                return self.fault(range, "multiple starred expressions in assignment");
            }
            if stars.iter().position(|star| *star).is_some_and(|before| before > BEFORE_STAR_MAX) {
                return self.fault(range, "too many expressions in star-unpacking assignment");
            }
            waiting.extend(elements.iter().rev().map(|&(start, end)| (start + u32::from(self.shapes.kind(start) == Star), end)));
        }
    }
}
