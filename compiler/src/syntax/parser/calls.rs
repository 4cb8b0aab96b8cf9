//! Calls: arguments are evaluated straight into the window where the callee will find them.

use super::displays::{Gather, Shape};
use super::value::{Kind, Value};
use super::{Parser, R};
use crate::code::op::{Op, WINDOW_HEADER};
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::token::{Bracket, Symbol, TokenKind};

/// More arguments than this are gathered in a list and a dict.
const ARGUMENTS_MAX: u32 = 200;

/// A call whose arguments are gathered: its window, the register of the list, its place.
#[derive(Clone, Copy)]
struct Spread {
    window: u16,
    list: u16,
    at: ByteRange,
}

impl Parser<'_> {
    /// Whether the call's arguments all have their own register.
    pub(super) fn plain_call(&self, open: usize) -> bool {
        let bracket = self.bracket(open);
        bracket.comprehension != 0 || (!bracket.has(Bracket::STAR | Bracket::DOUBLE_STAR) && bracket.elements() <= ARGUMENTS_MAX)
    }

    /// `callee(…)`, with the cursor at the bracket.
    #[inline(never)]
    pub(super) fn call(&mut self, callee: Value, first: usize, mark: u16) -> R<Value> {
        self.unit.pure = false;
        let window = self.window_for(callee, mark);
        if self.plain_call(self.pos) { self.call_window(window, false, first, mark) } else { self.call_spread(window, first, mark) }
    }

    /// A window at `mark` with its callee in place; the arguments come next.
    pub(super) fn window_for(&mut self, callee: Value, mark: u16) -> u16 {
        self.unit.free = mark;
        self.to_register(callee, mark);
        self.unit.reserve(WINDOW_HEADER)
    }

    /// The arguments and the call; `method`: the window was filled by `LoadMethod`.
    #[inline(never)]
    pub(super) fn call_window(&mut self, window: u16, method: bool, first: usize, mark: u16) -> R<Value> {
        let open = self.pos;
        let (count, keywords) = self.arguments(open)?;
        let at = self.range_from(first, open);
        self.unit.free = mark;
        Ok(self.emit_call(window, method, count, keywords, at))
    }

    /// The call of a filled window.
    pub(super) fn emit_call(&mut self, window: u16, method: bool, count: u16, keywords: Vec<Symbol>, at: ByteRange) -> Value {
        let pc = if keywords.is_empty() {
            self.unit.emit(if method { Op::CallMethod } else { Op::Call }, 0, 0, window, count, at)
        } else {
            let names = keywords.into_iter().map(|name| Const::Str(self.text(name).as_bytes().into())).collect();
            let names = self.unit.constants.add(Const::Tuple(names));
            self.unit.emit_ext(Op::CallKw, u8::from(method), 0, window, count, names, at)
        };
        Value::open(pc, at)
    }

    /// `(…)` at the cursor, each argument into the next register. How many there are, and the names of the last ones.
    pub(super) fn arguments(&mut self, open: usize) -> R<(u16, Vec<Symbol>)> {
        self.arguments_with(open, None)
    }

    /// The same with one more positional argument behind the others, already in register `last`.
    #[inline(never)]
    pub(super) fn arguments_with(&mut self, open: usize, mut last: Option<u16>) -> R<(u16, Vec<Symbol>)> {
        let bracket = self.bracket(open);
        if bracket.comprehension != 0 {
            let value = self.generator_expression(open)?;
            self.to_next(value);
            return Ok((1, Vec::new()));
        }
        self.pos = open + 1;
        let mut count = 0u16;
        let mut keywords: Vec<Symbol> = Vec::new();
        while self.kind() != TokenKind::RParen {
            if self.at_keyword() {
                count += self.add_last(&mut last);
                let name = self.keyword_name(&keywords)?;
                keywords.push(name);
                let value = self.expression()?;
                self.to_next(value);
            } else {
                self.demand(keywords.is_empty())?;
                let value = self.named_expression()?;
                self.to_next(value);
            }
            count += 1;
            if !self.accept(TokenKind::Comma) {
                break;
            }
        }
        self.expect(TokenKind::RParen)?;
        count += self.add_last(&mut last);
        Ok((count, keywords))
    }

    fn add_last(&mut self, last: &mut Option<u16>) -> u16 {
        let Some(register) = last.take() else { return 0 };
        let at = self.last_range();
        let slot = self.unit.reserve(1);
        self.unit.emit(Op::Move, 0, slot, register, 0, at);
        1
    }

    fn at_keyword(&self) -> bool {
        self.kind() == TokenKind::Name && self.kind_at(self.pos + 1) == TokenKind::Equal
    }

    /// `name=` at the cursor.
    fn keyword_name(&mut self, before: &[Symbol]) -> R<Symbol> {
        let name = self.data(self.pos);
        self.demand(!before.contains(&name) && name != crate::syntax::symbols::known::DUNDER_DEBUG)?;
        self.pos += 2;
        Ok(name)
    }

    /// A call with `*` or `**`, or with very many arguments: the positional ones in a list, the others in a dict.
    #[inline(never)]
    pub(super) fn call_spread(&mut self, window: u16, first: usize, mark: u16) -> R<Value> {
        let list = self.unit.free;
        let open = self.pos;
        let close = self.bracket(open).close as usize;
        let at = ByteRange { anchor: (self.tokens[open].start, self.tokens[close].end), ..self.range_to(first, close) };
        self.spread_arguments(Spread { window, list, at }, 0, None)?;
        self.unit.free = mark;
        Ok(Value::open(self.unit.emit(Op::CallEx, 0, 0, window, 0, at), at))
    }

    /// The call of a class's metaclass: `given` arguments stand in the window, `last` goes behind the positional ones.
    pub(super) fn call_spread_with(&mut self, window: u16, list: u16, given: u16, last: Option<u16>, at: ByteRange) -> R<Value> {
        self.spread_arguments(Spread { window, list, at }, given, last)?;
        Ok(Value::open(self.unit.emit(Op::CallEx, 0, 0, window, 0, at), at))
    }

    /// Puts the arguments of the call at the cursor into a list and a dict.
    fn spread_arguments(&mut self, call: Spread, given: u16, last: Option<u16>) -> R<()> {
        let list = call.list;
        let open = self.pos;
        if given == 0
            && last.is_none()
            && let Some(star) = self.only_iterable(open)
        {
            return self.iterable_and_keywords(open, star, call);
        }
        self.pos = open + 1;
        let deferred = self.positional_arguments(open, call, given, last)?;
        let dict = list + 1;
        self.unit.free = dict;
        self.unit.touch(dict + 1);
        match deferred {
            Some(start) => {
                self.pos = start;
                self.keyword_arguments(open, call, dict)?;
            }
            None => {
                let at = self.range(open);
                self.unit.emit(Op::SetUnbound, 0, dict, 0, 0, at);
            }
        }
        self.pos = self.bracket(open).close as usize + 1;
        Ok(())
    }

    /// The star of `*iterable`, when all other arguments are keywords, and there are some.
    fn only_iterable(&self, open: usize) -> Option<usize> {
        let close = self.bracket(open).close as usize;
        let (mut at, mut comma, mut star, mut others) = (open + 1, 0, None, false);
        while at < close {
            match self.kind_at(at) {
                TokenKind::Star if star.is_none() => star = Some(at),
                TokenKind::DoubleStar => others = true,
                TokenKind::Name if self.kind_at(at + 1) == TokenKind::Equal => others = true,
                _ => return None,
            }
            comma = self.next_comma(open, comma);
            at = comma + 1;
        }
        star.filter(|_| others)
    }

    /// `(*iterable, **keywords)`: the iterable is evaluated first, and iterated when the keywords have been evaluated.
    fn iterable_and_keywords(&mut self, open: usize, star: usize, call: Spread) -> R<()> {
        let (list, dict) = (call.list, call.list + 1);
        self.demand(!self.doubled_before(open, star))?;
        self.pos = star + 1;
        self.unit.free = list;
        let iterable = self.expression()?;
        self.unit.free = dict;
        self.to_register(iterable, list);
        self.demand(matches!(self.kind(), TokenKind::Comma | TokenKind::RParen))?;
        self.pos = if star == open + 1 { self.pos + 1 } else { open + 1 };
        self.unit.free = dict;
        self.unit.touch(dict + 2);
        self.keyword_arguments(open, call, dict)?;
        self.unit.free = dict + 1;
        let held = self.unit.reserve(1);
        self.unit.emit(Op::Move, 0, held, list, 0, call.at);
        self.unit.emit(Op::BuildList, 0, list, list, 0, call.at);
        self.unit.emit(Op::ListExtend, 1, list, held, 0, call.at);
        self.pos = self.bracket(open).close as usize + 1;
        Ok(())
    }

    /// Whether a `**` argument stands before the token `end`.
    fn doubled_before(&self, open: usize, end: usize) -> bool {
        let (mut at, mut comma) = (open + 1, 0);
        while at < end {
            if self.kind_at(at) == TokenKind::DoubleStar {
                return true;
            }
            comma = self.next_comma(open, comma);
            at = comma + 1;
        }
        false
    }

    /// Gathers the positional arguments, those behind keywords too, in a list at `list`. Where the first keyword stands.
    fn positional_arguments(&mut self, open: usize, call: Spread, given: u16, last: Option<u16>) -> R<Option<usize>> {
        let list = call.list;
        let bracket = self.bracket(open);
        let close = bracket.close as usize;
        let mut run = Gather::with(Shape::List, list, given);
        let mut keywords = None;
        let mut unpacked = false;
        let mut comma = 0;
        while self.pos < close {
            match self.kind() {
                TokenKind::Star => {
                    self.demand(!unpacked)?;
                    let alone = run.is_empty() && last.is_none() && self.nothing_positional_behind(open, comma);
                    self.gather_starred(&mut run, Some((call.at, alone)), true)?;
                }
                TokenKind::DoubleStar => {
                    keywords.get_or_insert(self.pos);
                    unpacked = true;
                    self.pos = self.next_comma(open, comma);
                }
                _ if self.at_keyword() => {
                    keywords.get_or_insert(self.pos);
                    self.pos = self.next_comma(open, comma);
                }
                _ => {
                    self.demand(keywords.is_none())?;
                    let at = self.range_to(self.pos, self.pos);
                    self.make_room(&mut run, at);
                    let value = self.named_expression()?;
                    self.gather(&mut run, value);
                }
            }
            comma = self.pos;
            if !self.accept(TokenKind::Comma) {
                break;
            }
            if keywords.is_some() && !bracket.has(Bracket::STAR) {
                break;
            }
        }
        self.demand(self.pos == close || keywords.is_some())?;
        let at = self.range(open);
        if let Some(last) = last {
            self.make_room(&mut run, at);
            self.gather(&mut run, Value { kind: Kind::Temp(last), at });
        }
        let value = self.gathered(run, at);
        // Constants alone may stay a tuple.
        let value = match value.kind {
            Kind::ConstList(items) => Value::constant(Const::Tuple(items), at),
            _ => value,
        };
        self.unit.free = list + 1;
        self.to_register(value, list);
        Ok(keywords)
    }

    /// Whether the starred argument behind the comma `before` is followed by keywords alone.
    fn nothing_positional_behind(&self, open: usize, before: usize) -> bool {
        let next = self.next_comma(open, before);
        let keyword = self.kind_at(next + 1) == TokenKind::Name && self.kind_at(next + 2) == TokenKind::Equal;
        let ended = self.kind_at(next) == TokenKind::RParen || matches!(self.kind_at(next + 1), TokenKind::RParen | TokenKind::DoubleStar);
        (ended || keyword) && !self.bracket(open).has(Bracket::STAR_AFTER_KEYWORD)
    }

    /// The comma (or end) behind the argument that follows the comma `before` (0: the first argument).
    fn next_comma(&self, open: usize, before: usize) -> usize {
        let bracket = self.bracket(open);
        let next = if before != 0 {
            self.data(before)
        } else if bracket.first_comma != 0 {
            bracket.first_comma
        } else {
            bracket.close
        };
        next as usize
    }

    /// Gathers keywords and `**` in a dict at `dict`, skipping positional arguments.
    fn keyword_arguments(&mut self, open: usize, call: Spread, dict: u16) -> R<()> {
        let close = self.bracket(open).close as usize;
        let mut names: Vec<Symbol> = Vec::new();
        let (mut begun, mut pairs) = (false, 0u16);
        let mut comma = self.pos - 1;
        if comma == open {
            comma = 0;
        }
        self.unit.free = dict;
        while self.pos < close {
            let start = self.pos;
            if self.accept(TokenKind::DoubleStar) {
                self.merge_pairs(call, dict, &mut begun, &mut pairs);
                let value = self.expression()?;
                let register = self.to_any(value);
                self.unit.emit(Op::DictMerge, 0, dict, register, call.window, call.at);
                self.unit.free = dict + 1;
            } else if self.at_keyword() {
                let at = self.range_to(start, start);
                let name = self.keyword_name(&names)?;
                names.push(name);
                let key = self.text(name);
                self.to_next(Value::constant(Const::Str(key.as_bytes().into()), at));
                let value = self.expression()?;
                self.to_next(value);
                pairs += 1;
                if pairs == 32 {
                    self.merge_pairs(call, dict, &mut begun, &mut pairs);
                }
            } else {
                self.demand(self.kind() == TokenKind::Star)?;
                self.pos = self.next_comma(open, comma);
            }
            comma = self.pos;
            if !self.accept(TokenKind::Comma) {
                break;
            }
        }
        self.demand(self.pos == close)?;
        if pairs > 0 || !begun {
            self.merge_pairs(call, dict, &mut begun, &mut pairs);
        }
        Ok(())
    }

    /// Puts gathered pairs into the dict; a name that is there already is an error at run time.
    fn merge_pairs(&mut self, call: Spread, dict: u16, begun: &mut bool, pairs: &mut u16) {
        let at = call.at;
        if !*begun {
            self.unit.emit(Op::BuildDict, 0, dict, dict, *pairs, at);
        } else if *pairs > 0 {
            let scratch = self.unit.free;
            self.unit.touch(scratch + 1);
            self.unit.emit(Op::BuildDict, 0, scratch, dict + 1, *pairs, at);
            self.unit.emit(Op::DictMerge, 0, dict, scratch, call.window, at);
        }
        (*begun, *pairs) = (true, 0);
        self.unit.free = dict + 1;
    }
}
