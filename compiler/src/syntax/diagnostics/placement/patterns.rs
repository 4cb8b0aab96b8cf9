//! Patterns of `case`: what makes later patterns unreachable, names bound twice or not everywhere, repeated keys and attributes.

use std::collections::BTreeSet;

use super::super::shape::Range;
use super::Placement;
use crate::syntax::token::TokenKind::{self, *};

type Names = BTreeSet<String>;

impl Placement<'_> {
    pub(super) fn check_patterns(&mut self) {
        for at in 0..self.tokens.list.len() as u32 {
            if self.shapes.kind(at) == KwCase {
                self.check_case(at);
            }
        }
    }

    fn check_case(&mut self, case: u32) {
        let colon = self.shapes.find((case, self.tokens.list.len() as u32), |kind| kind == Colon).unwrap_or(case);
        let guard = self.shapes.find((case, colon), |kind| kind == KwIf);
        let pattern = (case + 1, guard.unwrap_or(colon));
        let last = self.shapes.kind(self.tokens.list[case as usize].data) != KwCase;
        let faults = self.faults.len();
        self.pattern(pattern, &mut Names::new(), guard.is_some() || last);
        // One fault a case is enough, the first found.
        self.faults.truncate(faults + 1);
    }

    /// Checks a pattern and adds what it binds. `refutable`: another pattern need not follow, so it may match everything.
    fn pattern(&mut self, range: Range, names: &mut Names, may_match_all: bool) {
        let range = self.strip_pattern(range);
        if self.has(range, Comma) {
            return self.sequence(range, names);
        }
        if let Some(at) = self.shapes.find(range, |kind| kind == KwAs) {
            self.pattern((range.0, at), names, may_match_all);
            return self.bind(at + 1, range, names);
        }
        if self.has(range, VBar) {
            return self.alternatives(range, names, may_match_all);
        }
        match self.shapes.kind(range.0) {
            Star => {
                if self.text(range.0 + 1) != "_" {
                    self.bind(range.0 + 1, range, names);
                }
            }
            Name if range.1 == range.0 + 1 => self.capture(range, names, may_match_all),
            Name if self.shapes.kind(range.1 - 1) == RParen => self.class(range, names),
            LParen | LBracket if self.shapes.skip(range.0) == range.1 => self.sequence(range, names),
            LBrace => self.mapping(range, names),
            _ if self.has(range, FStringStart) => self.fault(range, "patterns may only match literals and attribute lookups"),
            _ => {}
        }
    }

    fn has(&self, range: Range, wanted: TokenKind) -> bool {
        self.shapes.find(range, |kind| kind == wanted).is_some()
    }

    /// Without parentheses that only group.
    fn strip_pattern(&self, mut range: Range) -> Range {
        while self.shapes.kind(range.0) == LParen && self.shapes.skip(range.0) == range.1 {
            let inner = (range.0 + 1, range.1 - 1);
            if inner.0 == inner.1 || self.has(inner, Comma) || self.shapes.kind(inner.0) == Star {
                break;
            }
            range = inner;
        }
        range
    }

    fn capture(&mut self, range: Range, names: &mut Names, may_match_all: bool) {
        let name = self.text(range.0).to_string();
        if !may_match_all {
            let message = if name == "_" { "wildcard makes remaining patterns unreachable".into() } else { format!("name capture '{name}' makes remaining patterns unreachable") };
            return self.fault(range, message);
        }
        if name != "_" {
            self.bind(range.0, range, names);
        }
    }

    fn bind(&mut self, token: u32, range: Range, names: &mut Names) {
        let name = self.text(token).to_string();
        if names.contains(&name) {
            return self.fault(range, format!("multiple assignments to name '{name}' in pattern"));
        }
        if name == "__debug__" {
            return self.fault(range, "cannot assign to __debug__");
        }
        names.insert(name);
    }

    fn alternatives(&mut self, range: Range, names: &mut Names, may_match_all: bool) {
        let mut start = range.0;
        let mut first: Option<Names> = None;
        loop {
            let end = self.shapes.find((start, range.1), |kind| kind == VBar).unwrap_or(range.1);
            let mut bound = names.clone();
            self.pattern((start, end), &mut bound, may_match_all && end == range.1);
            match &first {
                None => first = Some(bound),
                Some(first) if *first != bound => self.fault(range, "alternative patterns bind different names"),
                _ => {}
            }
            if end == range.1 {
                break;
            }
            start = end + 1;
        }
        *names = first.unwrap_or_default();
    }

    fn sequence(&mut self, whole: Range, names: &mut Names) {
        let elements = self.shapes.elements(whole);
        if elements.iter().filter(|element| self.shapes.kind(element.0) == Star).count() > 1 {
            return self.fault(whole, "multiple starred names in sequence pattern");
        }
        for element in elements {
            self.pattern(element, names, true);
        }
    }

    fn class(&mut self, range: Range, names: &mut Names) {
        let Some(open) = self.shapes.find(range, |kind| kind == LParen) else { return };
        let mut attributes = BTreeSet::new();
        for element in self.shapes.elements((open, range.1)) {
            let keyword = self.shapes.kind(element.0) == Name && self.shapes.kind(element.0 + 1) == Equal;
            if keyword && !attributes.insert(self.text(element.0).to_string()) {
                let message = format!("attribute name repeated in class pattern: {}", self.text(element.0));
                return self.fault((element.0 + 2, element.1), message);
            }
            if keyword && self.text(element.0) == "__debug__" {
                return self.fault((element.0 + 2, element.1), "cannot assign to __debug__");
            }
        }
        for element in self.shapes.elements((open, range.1)) {
            let keyword = self.shapes.kind(element.0) == Name && self.shapes.kind(element.0 + 1) == Equal;
            self.pattern((element.0 + if keyword { 2 } else { 0 }, element.1), names, true);
        }
    }

    fn mapping(&mut self, range: Range, names: &mut Names) {
        let mut keys = BTreeSet::new();
        for element in self.shapes.elements((range.0 + 1, range.1 - 1)) {
            let Some(colon) = self.shapes.find(element, |kind| kind == Colon) else { continue };
            let key = self.key((element.0, colon));
            if self.shapes.kind(element.0) != Name && !keys.insert(key.clone()) {
                return self.fault(range, format!("mapping pattern checks duplicate key ({key})"));
            }
        }
        for element in self.shapes.elements((range.0 + 1, range.1 - 1)) {
            if let Some(colon) = self.shapes.find(element, |kind| kind == Colon) {
                self.pattern((colon + 1, element.1), names, true);
            } else if self.shapes.kind(element.0) == DoubleStar {
                self.bind(element.0 + 1, range, names);
            }
        }
    }

    /// A key as messages show it; the quotes of a str do not matter.
    fn key(&self, range: Range) -> String {
        let text: String = (range.0..range.1).map(|at| self.text(at).to_string()).collect();
        match self.shapes.kind(range.0) {
            Str => format!("'{}'", text.trim_start_matches(['r', 'R', 'u', 'U']).trim_matches(['\'', '"'])),
            _ => text,
        }
    }
}
