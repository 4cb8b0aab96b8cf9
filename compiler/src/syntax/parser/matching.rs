//! `match`: patterns are compiled to tests that go to the next case; names are bound only when the whole pattern has matched.
//!
//! Registers that a pattern takes stay taken until it is done, so that a capture is nothing but the register it stands in.

use super::constant::write_key;
use super::fold;
use super::value::{Kind, Value};
use super::versions::Label;
use super::{Parser, R};
use crate::code::op::Op;
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::symbols::known;
use crate::syntax::token::{Symbol, TokenKind};

/// A name that a pattern will bind: its token, and the register with its value.
type Capture = (usize, u16);

/// A pattern under way.
struct Pattern {
    captures: Vec<Capture>,
    /// Where a mismatch goes.
    fail: Label,
}

/// Whether a pattern matches anything at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Reach {
    Anything,
    Some,
}

impl Parser<'_> {
    pub(super) fn match_statement(&mut self) -> R<()> {
        let keyword = self.pos;
        let end_token = self.data(keyword) as usize;
        let mark = self.unit.free;
        self.pos += 1;
        self.unit.pure = false;
        let value = self.subject()?;
        let subject = self.subject_register(value);
        self.expect(TokenKind::Colon)?;
        self.expect(TokenKind::Newline)?;
        self.expect(TokenKind::Indent)?;
        let mut end = self.unit.versions.label();
        self.demand(self.kind() == TokenKind::KwCase)?;
        while self.kind() == TokenKind::KwCase {
            self.case(subject, &mut end)?;
        }
        self.expect(TokenKind::Dedent)?;
        self.demand(self.pos == end_token)?;
        self.unit.bind(end);
        self.unit.free = mark;
        Ok(())
    }

    fn subject(&mut self) -> R<Value> {
        let first = self.pos;
        let mark = self.unit.free;
        if self.kind() == TokenKind::Star {
            return self.starred_tuple(first, mark, true);
        }
        let value = self.named_expression()?;
        if self.kind() == TokenKind::Comma { self.tuple_behind(first, mark, value, true) } else { Ok(value) }
    }

    /// A copy of its own: a case that fails in its guard may have bound the name that the subject came from.
    fn subject_register(&mut self, value: Value) -> u16 {
        let register = match value.kind {
            Kind::Elements(first, _) => first,
            _ => self.unit.free,
        };
        match value.kind {
            Kind::Temp(temp) => temp,
            _ => {
                self.to_register(value, register);
                self.unit.free = register;
                self.unit.reserve(1)
            }
        }
    }

    #[inline(never)]
    fn case(&mut self, subject: u16, end: &mut Label) -> R<()> {
        let keyword = self.pos;
        let end_token = self.data(keyword) as usize;
        let mark = self.unit.free;
        self.pos += 1;
        let mut pattern = Pattern { captures: Vec::new(), fail: self.unit.versions.label() };
        let reach = self.open_pattern(subject, &mut pattern)?;
        for &(token, register) in &pattern.captures {
            let at = self.range_to(token, token);
            self.store_var(self.data(token), Value { kind: Kind::Temp(register), at }, at);
        }
        self.unit.free = mark;
        let guarded = self.accept(TokenKind::KwIf);
        let mut fail = pattern.fail;
        if guarded {
            let test = self.test(&fail)?;
            self.jump_unless(test, &mut fail);
            self.unit.free = mark;
        }
        self.suite()?;
        self.demand(self.pos == end_token)?;
        // Behind a case that matches anything no other may stand.
        self.demand(reach == Reach::Some || guarded || self.kind() != TokenKind::KwCase)?;
        if self.unit.live {
            let at = self.last_range();
            self.unit.jump(end, at);
        }
        self.unit.bind(fail);
        Ok(())
    }

    /// A pattern, or a sequence without brackets.
    fn open_pattern(&mut self, subject: u16, pattern: &mut Pattern) -> R<Reach> {
        let first = self.pos;
        let mut at = first;
        let mut sequence = self.kind() == TokenKind::Star;
        // A comma before the guard or the colon makes a sequence.
        loop {
            match self.kind_at(at) {
                TokenKind::Colon | TokenKind::KwIf | TokenKind::Newline | TokenKind::EndMarker => break,
                TokenKind::Comma => {
                    sequence = true;
                    break;
                }
                kind if kind.is_opener() => at = (self.bracket(at).close as usize).max(at),
                _ => {}
            }
            at += 1;
        }
        if sequence { self.sequence_items(subject, pattern, None) } else { self.pattern(subject, pattern) }
    }

    /// `alternatives as name`.
    fn pattern(&mut self, subject: u16, pattern: &mut Pattern) -> R<Reach> {
        let reach = self.deeper(|parser| parser.alternatives(subject, pattern))?;
        if self.accept(TokenKind::KwAs) {
            self.demand(self.kind() == TokenKind::Name && !super::assignment::is_trailer(self.kind_at(self.pos + 1)))?;
            // The scan knows the wildcard by its not being a variable here; its text is what counts.
            self.demand(!self.is_wildcard())?;
            self.capture(subject, pattern)?;
        }
        Ok(reach)
    }

    fn is_wildcard(&self) -> bool {
        let token = self.tokens[self.pos];
        token.kind == TokenKind::Name && &self.source[token.start as usize..token.end as usize] == "_"
    }

    /// Notes that the name at the cursor is bound to `register`.
    fn capture(&mut self, register: u16, pattern: &mut Pattern) -> R<()> {
        let token = self.pos;
        self.demand_assignable(token)?;
        let var = self.data(token);
        self.demand(pattern.captures.iter().all(|&(other, _)| self.data(other) != var))?;
        pattern.captures.push((token, register));
        self.pos += 1;
        Ok(())
    }

    /// `one | other | …`: each alternative binds the same names, into the same registers.
    #[inline(never)]
    fn alternatives(&mut self, subject: u16, pattern: &mut Pattern) -> R<Reach> {
        let first = self.pos;
        if !self.alternative_follows() {
            return self.closed_pattern(subject, pattern);
        }
        let mut matched = self.unit.versions.label();
        let mut homes: Vec<Capture> = Vec::new();
        // Names bound before the alternatives may not be bound again in them.
        let before = pattern.captures.clone();
        loop {
            let mark = self.unit.free;
            let mut inner = Pattern { captures: before.clone(), fail: self.unit.versions.label() };
            let is_first = self.pos == first;
            let reach = self.closed_pattern(subject, &mut inner)?;
            let found = inner.captures.split_off(before.len());
            if is_first {
                for &(token, _) in &found {
                    let register = self.unit.reserve(1);
                    homes.push((token, register));
                }
            }
            self.demand(found.len() == homes.len())?;
            for &(token, register) in &found {
                let home = homes.iter().find(|home| self.data(home.0) == self.data(token)).ok_or_else(|| self.fault())?.1;
                let at = self.range_to(token, token);
                self.unit.emit(Op::Move, 0, home, register, 0, at);
            }
            if !is_first {
                self.unit.free = mark;
            }
            let last = self.kind() != TokenKind::VBar;
            self.demand(last || reach == Reach::Some)?;
            if last {
                self.unit.versions.merge_down(&mut pattern.fail, inner.fail);
                self.unit.bind(matched);
                pattern.captures.extend(homes);
                return Ok(reach);
            }
            let at = self.range(first);
            if self.unit.live {
                self.unit.jump(&mut matched, at);
            }
            self.unit.bind(inner.fail);
            self.pos += 1;
        }
    }

    /// Whether a `|` stands behind the closed pattern at the cursor.
    fn alternative_follows(&self) -> bool {
        let mut at = self.pos;
        loop {
            match self.kind_at(at) {
                TokenKind::VBar => return true,
                kind if kind.is_opener() => at = (self.bracket(at).close as usize).max(at),
                TokenKind::Name | TokenKind::Dot | TokenKind::Int | TokenKind::Float | TokenKind::Imaginary | TokenKind::Str | TokenKind::Bytes => {}
                TokenKind::Minus | TokenKind::Plus | TokenKind::KwNone | TokenKind::KwTrue | TokenKind::KwFalse => {}
                _ => return false,
            }
            at += 1;
        }
    }

    fn closed_pattern(&mut self, subject: u16, pattern: &mut Pattern) -> R<Reach> {
        match self.kind() {
            TokenKind::Name => self.name_pattern(subject, pattern),
            TokenKind::LParen => self.round_pattern(subject, pattern),
            TokenKind::LBracket => {
                let close = self.bracket(self.pos).close as usize;
                self.pos += 1;
                let reach = self.sequence_items(subject, pattern, Some(close))?;
                self.pos = close + 1;
                Ok(reach)
            }
            TokenKind::LBrace => self.mapping_pattern(subject, pattern),
            _ => {
                let first = self.pos;
                let constant = self.literal()?;
                let at = self.range(first);
                self.compare_literal(subject, constant, at, pattern);
                Ok(Reach::Some)
            }
        }
    }

    fn compare_literal(&mut self, subject: u16, constant: Const, at: ByteRange, pattern: &mut Pattern) {
        let mark = self.unit.free;
        let op = if matches!(constant, Const::None | Const::Bool(_)) { Op::Is } else { Op::Eq };
        let value = self.compare(op, subject, Value::constant(constant, at), at);
        self.jump_on(value, false, &mut pattern.fail);
        self.unit.free = mark;
    }

    /// A capture, the wildcard, a dotted value or a class.
    fn name_pattern(&mut self, subject: u16, pattern: &mut Pattern) -> R<Reach> {
        match self.kind_at(self.pos + 1) {
            TokenKind::Dot => {}
            TokenKind::LParen => return self.class_pattern(subject, pattern),
            _ if self.is_wildcard() => {
                self.pos += 1;
                return Ok(Reach::Anything);
            }
            _ => {
                self.capture(subject, pattern)?;
                return Ok(Reach::Anything);
            }
        }
        let first = self.pos;
        let mark = self.unit.free;
        let value = self.dotted_value()?;
        if self.kind() == TokenKind::LParen {
            return self.class_arguments_pattern(subject, value, mark, first, pattern);
        }
        let at = self.range(first);
        let value = self.compare(Op::Eq, subject, value, at);
        self.jump_on(value, false, &mut pattern.fail);
        self.unit.free = mark;
        Ok(Reach::Some)
    }

    /// `name.attribute…` at the cursor.
    fn dotted_value(&mut self) -> R<Value> {
        let first = self.pos;
        let mark = self.unit.free;
        self.pos += 1;
        let at = self.range(first);
        let mut value = self.load_var(self.data(first), at);
        while self.kind() == TokenKind::Dot {
            let name = self.attribute_name()?;
            let at = self.range(first);
            value = self.get_attribute(value, name, at);
            self.unit.free = mark;
        }
        Ok(value)
    }

    /// `(…)`: a pattern in brackets, or a sequence.
    fn round_pattern(&mut self, subject: u16, pattern: &mut Pattern) -> R<Reach> {
        let open = self.pos;
        let bracket = self.bracket(open);
        let close = bracket.close as usize;
        self.pos += 1;
        let reach = if bracket.commas == 0 && self.pos != close && self.kind() != TokenKind::Star { self.pattern(subject, pattern)? } else { self.sequence_items(subject, pattern, Some(close))? };
        self.demand(self.pos == close)?;
        self.pos += 1;
        Ok(reach)
    }

    // ---- literals

    /// A number, string or singleton.
    fn literal(&mut self) -> R<Const> {
        match self.kind() {
            TokenKind::Str | TokenKind::Bytes => {
                let value = self.strings()?;
                match value.kind {
                    Kind::Const(constant) => Ok(constant),
                    _ => Err(self.fault()),
                }
            }
            TokenKind::KwNone => self.literal_singleton(Const::None),
            TokenKind::KwTrue => self.literal_singleton(Const::Bool(true)),
            TokenKind::KwFalse => self.literal_singleton(Const::Bool(false)),
            _ => self.signed_number(),
        }
    }

    fn literal_singleton(&mut self, value: Const) -> R<Const> {
        self.pos += 1;
        Ok(value)
    }

    /// `-1`, `2.5`, `-1 + 2j`.
    fn signed_number(&mut self) -> R<Const> {
        let negative = self.accept(TokenKind::Minus);
        self.demand(matches!(self.kind(), TokenKind::Int | TokenKind::Float | TokenKind::Imaginary))?;
        let imaginary = self.kind() == TokenKind::Imaginary;
        let mut value = self.number(self.pos)?;
        self.pos += 1;
        if negative {
            value = fold::unary(Op::Neg, &value).ok_or_else(|| self.fault())?;
        }
        let op = match self.kind() {
            TokenKind::Plus => Op::Add,
            TokenKind::Minus => Op::Sub,
            _ => return Ok(value),
        };
        self.pos += 1;
        self.demand(!imaginary && self.kind() == TokenKind::Imaginary)?;
        let right = self.number(self.pos)?;
        self.pos += 1;
        fold::binary(op, &value, &right).ok_or_else(|| self.fault())
    }

    // ---- sequences

    /// Items up to `close`, or up to the guard or colon; the cursor ends there.
    #[inline(never)]
    fn sequence_items(&mut self, subject: u16, pattern: &mut Pattern, close: Option<usize>) -> R<Reach> {
        let first = self.pos;
        let (count, star, wild) = self.sequence_shape(close)?;
        let at = self.range_to(first.saturating_sub(usize::from(close.is_some())), close.unwrap_or(first));
        let scratch = self.unit.reserve(1);
        self.unit.emit(Op::MatchSequence, 0, scratch, subject, 0, at);
        self.unit.jump_if(Op::JumpIfFalse, scratch, &mut pattern.fail, at);
        let wanted = self.count(count)?;
        let immediate = i16::try_from(count).map_err(|_| self.fault())?;
        if star.is_none() || count > 1 {
            self.unit.emit(Op::GetLen, 0, scratch, subject, 0, at);
            let (op, least) = if star.is_some() { (Op::Ge, immediate - 1) } else { (Op::Eq, immediate) };
            self.jump_on(Value { kind: Kind::CompareImmediate(op, scratch, least), at }, false, &mut pattern.fail);
        }
        let star_is_wild = star.is_some_and(|star| wild[star]);
        let all_wild = wild.iter().all(|&wild| wild);
        let items = match all_wild || star_is_wild {
            true => None,
            false => {
                let items = self.unit.reserve(wanted);
                self.emit_unpack(items, subject, wanted, star, at)?;
                Some(items)
            }
        };
        for index in 0..count {
            self.accept(TokenKind::Star);
            if wild[index] {
                self.pos += 1;
            } else {
                let item = match items {
                    Some(items) => items + index as u16,
                    // With `*_` only the wanted items are taken, by index.
                    None => self.item_at(subject, index, count, star, at),
                };
                if star == Some(index) {
                    self.capture(item, pattern)?;
                } else {
                    self.pattern(item, pattern)?;
                }
            }
            let more = self.accept(TokenKind::Comma);
            self.demand(more || index + 1 == count)?;
        }
        let ended = match close {
            Some(close) => self.pos == close,
            None => matches!(self.kind(), TokenKind::Colon | TokenKind::KwIf),
        };
        self.demand(ended)?;
        Ok(Reach::Some)
    }

    fn item_at(&mut self, subject: u16, index: usize, count: usize, star: Option<usize>, at: ByteRange) -> u16 {
        let item = self.unit.reserve(1);
        if star.is_none_or(|star| index < star) {
            self.unit.emit(Op::GetItemI, 0, item, subject, index as u16, at);
        } else {
            self.unit.emit(Op::GetLen, 0, item, subject, 0, at);
            self.unit.emit(Op::SubI, 0, item, item, (count - index) as u16, at);
            self.unit.emit(Op::GetItem, 0, item, subject, item, at);
        }
        item
    }

    /// How many items there are, which is starred, and which are wildcards.
    fn sequence_shape(&self, close: Option<usize>) -> R<(usize, Option<usize>, Vec<bool>)> {
        let mut at = self.pos;
        let mut wild = Vec::new();
        let mut star = None;
        let mut fresh = true;
        loop {
            let kind = self.kind_at(at);
            let ended = match close {
                Some(close) => at >= close,
                None => matches!(kind, TokenKind::Colon | TokenKind::KwIf | TokenKind::Newline | TokenKind::EndMarker),
            };
            if ended {
                return Ok((wild.len(), star, wild));
            }
            if fresh {
                let starred = kind == TokenKind::Star;
                if starred {
                    self.demand(star.is_none())?;
                    star = Some(wild.len());
                    at += 1;
                }
                let token = self.tokens[at.min(self.tokens.len() - 1)];
                let alone = matches!(self.kind_at(at + 1), TokenKind::Comma | TokenKind::RParen | TokenKind::RBracket | TokenKind::Colon | TokenKind::KwIf);
                wild.push(alone && token.kind == TokenKind::Name && &self.source[token.start as usize..token.end as usize] == "_");
                self.demand(!starred || (token.kind == TokenKind::Name && alone))?;
                fresh = false;
            }
            match self.kind_at(at) {
                TokenKind::Comma => fresh = true,
                kind if kind.is_opener() => at = (self.bracket(at).close as usize).max(at),
                _ => {}
            }
            at += 1;
        }
    }

    // ---- mappings

    #[inline(never)]
    fn mapping_pattern(&mut self, subject: u16, pattern: &mut Pattern) -> R<Reach> {
        let open = self.pos;
        let close = self.bracket(open).close as usize;
        let at = self.range_to(open, close);
        let count = self.mapping_keys(open, close);
        let scratch = self.unit.reserve(1);
        self.unit.emit(Op::MatchMapping, 0, scratch, subject, 0, at);
        self.unit.jump_if(Op::JumpIfFalse, scratch, &mut pattern.fail, at);
        self.pos = open + 1;
        if count > 0 {
            let least = i16::try_from(count).map_err(|_| self.fault())?;
            self.unit.emit(Op::GetLen, 0, scratch, subject, 0, at);
            self.jump_on(Value { kind: Kind::CompareImmediate(Op::Ge, scratch, least), at }, false, &mut pattern.fail);
        }
        // The keys first, all of them; then the patterns of their values.
        let keys = self.unit.reserve(self.count(count)?.max(1));
        let mut seen: Vec<Vec<u8>> = Vec::new();
        let mut starts = Vec::new();
        for index in 0..count {
            self.mapping_key(keys + index as u16, &mut seen)?;
            self.expect(TokenKind::Colon)?;
            starts.push(self.pos);
            self.pos = self.pattern_end(close);
            let more = self.accept(TokenKind::Comma);
            self.demand(more || self.pos == close)?;
        }
        let rest = self.accept(TokenKind::DoubleStar).then_some(self.pos);
        if rest.is_some() {
            self.demand(self.kind() == TokenKind::Name && !self.is_wildcard())?;
            self.pos += 1;
            self.accept(TokenKind::Comma);
        }
        self.demand(self.pos == close)?;
        self.unit.emit(Op::BuildTuple, 0, keys, keys, count as u16, at);
        if count > 0 {
            self.unit.emit(Op::MatchKeys, 0, scratch, subject, keys, at);
            self.unit.jump_if(Op::JumpIfNone, scratch, &mut pattern.fail, at);
            let values = self.unit.reserve(count as u16);
            self.unit.emit(Op::Unpack, 0, values, scratch, count as u16, at);
            for (offset, start) in starts.into_iter().enumerate() {
                self.pos = start;
                let end = self.pattern_end(close);
                self.pattern(values + offset as u16, pattern)?;
                self.demand(self.pos == end)?;
            }
        }
        if let Some(name) = rest {
            let others = self.unit.reserve(1);
            self.unit.emit(Op::MatchRest, 0, others, subject, keys, at);
            self.pos = name;
            self.capture(others, pattern)?;
        }
        self.pos = close + 1;
        Ok(Reach::Some)
    }

    /// The number of `key: pattern` items.
    fn mapping_keys(&self, open: usize, close: usize) -> usize {
        let mut count = 0;
        let mut at = open + 1;
        while at < close {
            match self.kind_at(at) {
                TokenKind::Colon => count += 1,
                kind if kind.is_opener() => at = (self.bracket(at).close as usize).max(at),
                _ => {}
            }
            at += 1;
        }
        count
    }

    fn mapping_key(&mut self, register: u16, seen: &mut Vec<Vec<u8>>) -> R<()> {
        let first = self.pos;
        if self.kind() == TokenKind::Name {
            self.demand(self.kind_at(self.pos + 1) == TokenKind::Dot)?;
            let mark = self.unit.free;
            let value = self.dotted_value()?;
            self.to_register(value, register);
            self.unit.free = mark;
            return Ok(());
        }
        let constant = self.literal()?;
        let mut key = Vec::new();
        write_key(&mut key, &constant);
        self.demand(!seen.contains(&key))?;
        seen.push(key);
        let at = self.range(first);
        self.unit.load(register, constant, at);
        Ok(())
    }

    /// The comma or `close` behind the pattern at the cursor.
    fn pattern_end(&self, close: usize) -> usize {
        let mut at = self.pos;
        while at < close && self.kind_at(at) != TokenKind::Comma {
            if self.kind_at(at).is_opener() {
                at = (self.bracket(at).close as usize).max(at);
            }
            at += 1;
        }
        at
    }

    // ---- classes

    fn class_pattern(&mut self, subject: u16, pattern: &mut Pattern) -> R<Reach> {
        let first = self.pos;
        let mark = self.unit.free;
        let value = self.dotted_value()?;
        self.class_arguments_pattern(subject, value, mark, first, pattern)
    }

    #[inline(never)]
    fn class_arguments_pattern(&mut self, subject: u16, class: Value, mark: u16, first: usize, pattern: &mut Pattern) -> R<Reach> {
        let open = self.pos;
        let close = self.bracket(open).close as usize;
        let at = ByteRange { anchor: (self.tokens[open].start, self.tokens[close].end), ..self.range_to(first, close) };
        let class = self.to_any(class);
        self.unit.free = self.unit.free.max(mark);
        let (positional, keywords) = self.class_shape(open, close)?;
        let names = keywords.iter().map(|&name| Const::Str(self.text(name).as_bytes().into())).collect();
        let names = self.unit.constants.add(Const::Tuple(names));
        let found = self.unit.reserve(1);
        let positional_count = u8::try_from(positional).map_err(|_| self.fault())?;
        self.unit.emit_ext(Op::MatchClass, positional_count, found, subject, class, names, at);
        self.unit.jump_if(Op::JumpIfNone, found, &mut pattern.fail, at);
        let count = positional + keywords.len();
        let values = self.unit.reserve(self.count(count)?.max(1));
        self.unit.emit(Op::Unpack, 0, values, found, count as u16, at);
        self.pos = open + 1;
        for index in 0..count {
            if index >= positional {
                self.pos += 2;
            }
            self.pattern(values + index as u16, pattern)?;
            let more = self.accept(TokenKind::Comma);
            self.demand(more || index + 1 == count)?;
        }
        self.demand(self.pos == close)?;
        self.pos += 1;
        Ok(Reach::Some)
    }

    /// How many positional patterns there are, and the names of the others.
    fn class_shape(&self, open: usize, close: usize) -> R<(usize, Vec<Symbol>)> {
        let mut at = open + 1;
        let (mut positional, mut keywords) = (0, Vec::new());
        let mut fresh = true;
        while at < close {
            if fresh {
                if self.kind_at(at) == TokenKind::Name && self.kind_at(at + 1) == TokenKind::Equal {
                    let name = self.data(at);
                    self.demand(!keywords.contains(&name) && name != known::DUNDER_DEBUG)?;
                    keywords.push(name);
                } else {
                    self.demand(keywords.is_empty())?;
                    positional += 1;
                }
                fresh = false;
            }
            match self.kind_at(at) {
                TokenKind::Comma => fresh = true,
                kind if kind.is_opener() => at = (self.bracket(at).close as usize).max(at),
                _ => {}
            }
            at += 1;
        }
        Ok((positional, keywords))
    }
}
