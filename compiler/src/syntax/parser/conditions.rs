//! Conditions: expressions of which only the truth matters, compiled to jumps.
//!
//! A [`Test`] falls through with one last value undecided; the lists `t` and `f` hold the jumps of what was decided before.
//! All labels of one condition share the base of the label it decides for, so lists can be merged.

use super::value::Test;
use super::versions::Label;
use super::warnings::literal_type;
use super::{Parser, R};
use crate::code::op::Op;
use crate::syntax::token::TokenKind;

impl Parser<'_> {
    /// A condition of `if` and `while`: `named_expression`.
    pub(super) fn test(&mut self, base: &Label) -> R<Test> {
        let named = self.kind() == TokenKind::Name && self.kind_at(self.pos + 1) == TokenKind::ColonEqual;
        if named || self.kind() == TokenKind::KwLambda || self.scan.ternary(self.pos as u32).is_some() {
            let value = self.named_expression()?;
            return Ok(self.plain_test(value, base));
        }
        self.deeper(|parser| parser.test_disjunction(base))
    }

    fn plain_test(&mut self, value: super::value::Value, base: &Label) -> Test {
        Test { value, negated: false, t: self.unit.versions.label_beside(base), f: self.unit.versions.label_beside(base) }
    }

    /// `or`, `and`, `not` and comparisons.
    pub(super) fn test_disjunction(&mut self, base: &Label) -> R<Test> {
        let mark = self.unit.free;
        let first = self.test_inversion(base)?;
        if !matches!(self.kind(), TokenKind::KwAnd | TokenKind::KwOr) {
            return Ok(first);
        }
        let mut t = self.unit.versions.label_beside(base);
        let mut f = self.unit.versions.label_beside(base);
        let mut part = first;
        loop {
            match self.kind() {
                TokenKind::KwAnd => self.jump_unless(part, &mut f),
                TokenKind::KwOr => {
                    self.jump_when(part, &mut t);
                    let decided = std::mem::replace(&mut f, self.unit.versions.label_beside(base));
                    self.unit.bind(decided);
                }
                _ => break,
            }
            self.unit.free = mark;
            self.pos += 1;
            part = self.test_inversion(base)?;
        }
        self.unit.versions.merge_labels(&mut part.t, t);
        self.unit.versions.merge_labels(&mut part.f, f);
        Ok(part)
    }

    fn test_inversion(&mut self, base: &Label) -> R<Test> {
        let first = self.pos;
        while self.kind() == TokenKind::KwNot {
            self.pos += 1;
        }
        let negated = (self.pos - first) % 2 == 1;
        let mut test = self.test_comparison(base)?;
        if negated {
            test.negated = !test.negated;
            std::mem::swap(&mut test.t, &mut test.f);
        }
        Ok(test)
    }

    /// A comparison, or a condition in brackets.
    fn test_comparison(&mut self, base: &Label) -> R<Test> {
        if self.kind() == TokenKind::LParen && self.brackets_a_condition() {
            self.pos += 1;
            let test = self.test(base)?;
            self.expect(TokenKind::RParen)?;
            return Ok(test);
        }
        let first = self.pos;
        let mark = self.unit.free;
        let value = self.binary(0)?;
        let Some((mut op, mut words)) = self.comparison_operator() else { return Ok(self.plain_test(value, base)) };
        let mut f = self.unit.versions.label_beside(base);
        let mut literal = literal_type(&value);
        let mut left = self.hold(value);
        let mut parts = Vec::new();
        loop {
            self.pos += words;
            let right = self.binary(0)?;
            self.warn_of_identity(op, first, literal.take(), &right);
            let at = self.range(first);
            match self.comparison_operator() {
                None => {
                    let value = self.compare(op, left, right, at);
                    self.unit.free = mark;
                    let t = self.unit.versions.label_beside(base);
                    self.unit.place(parts.into_iter().flatten(), at);
                    return Ok(Test { value, negated: false, t, f });
                }
                Some((next, next_words)) => {
                    literal = literal_type(&right);
                    let kept = self.hold(right);
                    let rows = self.unit.rows.len();
                    let middle = super::value::Value { kind: super::value::Kind::Temp(kept), at };
                    let value = match op {
                        Op::Is | Op::IsNot | Op::In | Op::NotIn => {
                            let pc = self.unit.emit(op, 0, 0, left, kept, at);
                            super::value::Value::open(pc, at)
                        }
                        _ => self.compare(op, left, middle, at),
                    };
                    // The middle operand stays where it is, below what the jump may use as scratch.
                    self.unit.free = self.unit.free.max(kept.saturating_add(1));
                    self.jump_on(value, false, &mut f);
                    parts.push(rows..self.unit.rows.len());
                    (op, words, left) = (next, next_words, kept);
                }
            }
        }
    }

    /// The brackets at the cursor hold a condition, and nothing but `and`, `or` or the end of the condition follows them.
    fn brackets_a_condition(&self) -> bool {
        let bracket = self.bracket(self.pos);
        let inside = self.kind_at(self.pos + 1);
        let behind = self.kind_at(bracket.close as usize + 1);
        bracket.commas == 0
            && bracket.comprehension == 0
            && bracket.close as usize > self.pos + 1
            && !matches!(inside, TokenKind::KwYield | TokenKind::Star)
            && ends_condition(behind)
    }
}

/// What may stand behind a whole operand of a condition.
fn ends_condition(kind: TokenKind) -> bool {
    use TokenKind::*;
    let ends_operand = matches!(kind, KwAnd | KwOr | KwElse | Colon | RParen);
    let ends_assertion = matches!(kind, Comma | Newline | Semicolon | EndMarker);
    let ends_filter = matches!(kind, RBracket | RBrace | KwFor | KwAsync | KwIf);
    ends_operand || ends_assertion || ends_filter
}
