//! Statements and expressions that only some places allow: `return`, `break`, `continue`, `yield`, `await`, `async`, bare `except`.

use super::Placement;
use crate::syntax::scan::{ScopeKind, scope_flag};
use crate::syntax::token::TokenKind::{self, *};

/// Blocks that may be nested in one function.
const BLOCKS_MAX: u32 = 21;

/// A stretch of tokens that changes what is allowed.
#[derive(Clone, Copy)]
struct Region {
    start: u32,
    end: u32,
    kind: RegionKind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum RegionKind {
    Function { is_async: bool, yields: bool },
    Class,
    /// A generator expression, but for its first iterable.
    Generator,
    /// Any other comprehension, but for its first iterable.
    Comprehension,
    Loop,
    ExceptStar,
    /// `try`, `with`: counts as a block.
    Block,
}

const STAR_MESSAGE: &str = "'break', 'continue' and 'return' cannot appear in an except* block";

impl Placement<'_> {
    pub(super) fn check_regions(&mut self) {
        let regions = self.regions();
        let mut open: Vec<Region> = Vec::new();
        let mut next = 0;
        for at in 0..self.tokens.list.len() as u32 {
            // Regions nest, so those that end here are the last ones.
            while open.pop_if(|region| region.end <= at).is_some() {}
            while let Some(region) = regions.get(next).filter(|region| region.start <= at) {
                if region.end > at {
                    open.push(*region);
                    self.check_depth(&open, at);
                }
                next += 1;
            }
            self.check_token(&open, at);
        }
        self.check_bare_except();
    }

    fn regions(&self) -> Vec<Region> {
        let mut regions = Vec::new();
        for scope in &self.scan.scopes {
            let kind = match scope.kind {
                ScopeKind::Function => RegionKind::Function { is_async: scope.has(scope_flag::ASYNC), yields: scope.has(scope_flag::GENERATOR) },
                ScopeKind::Lambda => RegionKind::Function { is_async: false, yields: false },
                ScopeKind::Class => RegionKind::Class,
                ScopeKind::GeneratorExp => RegionKind::Generator,
                kind if kind.is_comprehension() => RegionKind::Comprehension,
                _ => continue,
            };
            if matches!(kind, RegionKind::Generator | RegionKind::Comprehension) {
                let (start, end) = self.first_iterable(scope.token);
                regions.push(Region { start: scope.token + 1, end: start, kind });
                regions.push(Region { start: end, end: scope.end, kind });
            } else {
                regions.push(Region { start: scope.body, end: scope.end, kind });
            }
        }
        for (at, token) in self.tokens.list.iter().enumerate() {
            let at = at as u32;
            let previous = self.shapes.kind(at.wrapping_sub(1));
            let starts = at == 0 || matches!(previous, Newline | Indent | Dedent | Semicolon | KwAsync);
            let (end, kind) = match token.kind {
                KwWhile if starts => (token.data, RegionKind::Loop),
                KwFor if starts => (self.tokens.list.get(token.data as usize).map_or(0, |token| token.data), RegionKind::Loop),
                KwExcept if starts && self.shapes.kind(at + 1) == Star => (token.data, RegionKind::ExceptStar),
                KwTry | KwWith if starts => (token.data, RegionKind::Block),
                _ => continue,
            };
            // Inside means behind the head.
            let colon = self.shapes.find((at, end), |kind| kind == Colon).map_or(at, |colon| colon + 1);
            regions.push(Region { start: colon, end, kind });
        }
        regions.sort_by_key(|region| (region.start, std::cmp::Reverse(region.end)));
        regions
    }

    /// The first iterable of the comprehension whose bracket is `open`.
    fn first_iterable(&self, open: u32) -> (u32, u32) {
        let number = self.tokens.list[open as usize].data as usize;
        let bracket = self.tokens.brackets[number];
        let first = bracket.comprehension + u32::from(self.shapes.kind(bracket.comprehension) == KwAsync);
        let start = self.tokens.list[first as usize].data + 1;
        let end = self.shapes.find((start, bracket.close), |kind| matches!(kind, KwFor | KwAsync | KwIf)).unwrap_or(bracket.close);
        (start, end)
    }

    fn check_depth(&mut self, open: &[Region], at: u32) {
        let blocks = open.iter().rev().take_while(|region| !matches!(region.kind, RegionKind::Function { .. } | RegionKind::Class));
        let count = blocks.filter(|region| matches!(region.kind, RegionKind::Loop | RegionKind::Block | RegionKind::ExceptStar)).count() as u32;
        if count > BLOCKS_MAX {
            let start = self.shapes.statement_start(at.saturating_sub(2));
            let end = self.shapes.suite_end(open.last().map_or(at, |region| region.end));
            self.fault((start, end), "too many statically nested blocks");
        }
    }

    fn check_token(&mut self, open: &[Region], at: u32) {
        let kind = self.shapes.kind(at);
        match kind {
            KwReturn => self.check_return(open, at),
            KwBreak | KwContinue => self.check_loop(open, at, kind),
            KwYield => self.check_yield(open, at),
            KwAwait => self.check_await(open, at),
            KwAsync if matches!(self.shapes.kind(at + 1), KwFor | KwWith) => self.check_async(open, at),
            LParen | LBracket | LBrace => self.check_async_comprehension(open, at),
            _ => {}
        }
    }

    fn check_return(&mut self, open: &[Region], at: u32) {
        let range = self.shapes.simple_statement(at, &[KwReturn]);
        let body = open.iter().rposition(|region| matches!(region.kind, RegionKind::Function { .. } | RegionKind::Class));
        match body.map(|body| open[body].kind) {
            Some(RegionKind::Function { is_async, yields }) => {
                if is_async && yields && range.1 > at + 1 {
                    self.fault(range, "'return' with value in async generator");
                } else if body.is_some_and(|body| open[body..].iter().any(|region| region.kind == RegionKind::ExceptStar)) {
                    // A constant is what CPython points at.
                    let constant = range.1 == at + 2 && matches!(self.shapes.kind(at + 1), Int | Float | Imaginary | Str | Bytes | Ellipsis | KwNone | KwTrue | KwFalse);
                    self.fault(if constant { (at + 1, at + 2) } else { range }, STAR_MESSAGE);
                }
            }
            _ => self.fault(range, "'return' outside function"),
        }
    }

    fn check_loop(&mut self, open: &[Region], at: u32, kind: TokenKind) {
        for region in open.iter().rev() {
            match region.kind {
                RegionKind::Loop => return,
                RegionKind::ExceptStar => return self.fault((at, at + 1), STAR_MESSAGE),
                RegionKind::Function { .. } | RegionKind::Class => break,
                _ => {}
            }
        }
        self.fault((at, at + 1), if kind == KwBreak { "'break' outside loop" } else { "'continue' not properly in loop" });
    }

    /// The function, class or comprehension around.
    fn around(open: &[Region]) -> Option<RegionKind> {
        open.iter().rev().map(|region| region.kind).find(|kind| !matches!(kind, RegionKind::Loop | RegionKind::ExceptStar | RegionKind::Block))
    }

    fn check_yield(&mut self, open: &[Region], at: u32) {
        let from = self.shapes.kind(at + 1) == KwFrom;
        let range = (at, self.shapes.expression_end(at + 1, true));
        let word = if from { "'yield from'" } else { "'yield'" };
        match Self::around(open) {
            Some(RegionKind::Function { is_async: true, .. }) if from => self.fault(range, "'yield from' inside async function"),
            Some(RegionKind::Function { .. }) => {}
            _ => self.fault(range, format!("{word} outside function")),
        }
    }

    fn check_await(&mut self, open: &[Region], at: u32) {
        let range = (at, self.shapes.primary_end(at + 1));
        match Self::around(open) {
            Some(RegionKind::Class) => self.fault(range, "'await' outside function"),
            Some(RegionKind::Function { is_async: false, .. }) => self.fault(range, "'await' outside async function"),
            None if !self.may_await => self.fault(range, "'await' outside function"),
            _ => {}
        }
    }

    fn check_async(&mut self, open: &[Region], at: u32) {
        let starts = at == 0 || matches!(self.shapes.kind(at.wrapping_sub(1)), Newline | Indent | Dedent);
        let around = Self::around(open);
        let wrong = matches!(around, Some(RegionKind::Class | RegionKind::Function { is_async: false, .. })) || around.is_none() && !self.may_await;
        if !starts || !wrong {
            return;
        }
        let keyword = self.tokens.list[at as usize + 1];
        let is_for = keyword.kind == KwFor;
        let mut end = if is_for { self.tokens.list[keyword.data as usize].data } else { keyword.data };
        if is_for && self.shapes.kind(end) == KwElse {
            end = self.tokens.list[end as usize].data;
        }
        let message = if is_for { "'async for' outside async function" } else { "'async with' outside async function" };
        self.fault((at, self.shapes.suite_end(end)), message);
    }

    fn check_async_comprehension(&mut self, open: &[Region], at: u32) {
        let number = self.tokens.list[at as usize].data as usize;
        let bracket = self.tokens.brackets[number];
        let Some(scope) = self.scan.scopes.get(bracket.scope as usize).filter(|scope| bracket.comprehension != 0 && scope.token == at) else { return };
        if !scope.has(scope_flag::AWAITS) || !scope.kind.is_comprehension() {
            return;
        }
        // An outer inlined comprehension is part of the function around it.
        let around = open.iter().rev().map(|region| region.kind).find(|kind| matches!(kind, RegionKind::Function { .. } | RegionKind::Class | RegionKind::Generator));
        if matches!(around, Some(RegionKind::Function { is_async: false, .. } | RegionKind::Class)) || around.is_none() && !self.may_await {
            self.fault((at, bracket.close + 1), "asynchronous comprehension outside of an asynchronous function");
        }
    }

    /// `except:` before other handlers.
    fn check_bare_except(&mut self) {
        for at in 0..self.tokens.list.len() as u32 {
            let token = self.tokens.list[at as usize];
            if token.kind == KwExcept && self.shapes.kind(at + 1) == Colon && self.shapes.kind(token.data) == KwExcept {
                self.fault((at, self.shapes.suite_end(token.data)), "default 'except:' must be last");
            }
        }
    }
}
