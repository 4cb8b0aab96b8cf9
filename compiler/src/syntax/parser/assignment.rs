//! Assignment: the value first, then each target from left to right; augmented and annotated forms; `del`.

use super::displays::ends_list;
use super::names::Place;
use super::value::{Kind, Value};
use super::{Parser, R};
use crate::code::op::Op;
use crate::code::positions::ByteRange;
use crate::syntax::scan::{Assignment, AssignmentKind};
use crate::syntax::symbols::known;
use crate::syntax::token::{Symbol, TokenKind};

/// What a list of targets looks like, found before the first of them is compiled.
struct Targets {
    count: usize,
    star: Option<usize>,
    /// More than one, or one with a comma: the value is unpacked.
    several: bool,
}

/// A target that is not a name, with its parts evaluated.
enum Part {
    Attribute(u16, Symbol),
    /// The last is the token of the bracket.
    Item(u16, Value, usize),
}

impl Parser<'_> {
    #[inline(never)]
    pub(super) fn assignment(&mut self, assignment: &Assignment) -> R<()> {
        let mark = self.unit.free;
        match assignment.kind {
            AssignmentKind::Plain => self.plain_assignment(assignment)?,
            AssignmentKind::Augmented => self.augmented_assignment(assignment)?,
            AssignmentKind::Annotated => self.annotated_assignment(assignment)?,
        }
        self.unit.free = mark;
        Ok(())
    }

    #[inline(never)]
    fn plain_assignment(&mut self, assignment: &Assignment) -> R<()> {
        let mark = self.unit.free;
        self.pos = assignment.last_equal as usize + 1;
        let mut value = self.yield_or_star_expressions()?;
        let end = self.pos;
        self.demand(end == assignment.end as usize)?;
        self.pos = assignment.start as usize;
        if assignment.first_equal == assignment.last_equal {
            self.store_targets(value, assignment.first_equal as usize)?;
            self.demand(self.pos == assignment.first_equal as usize)?;
            self.pos = end;
            return Ok(());
        }
        if !matches!(value.kind, Kind::Const(_)) {
            value = Value { at: value.at, kind: Kind::Temp(self.to_next(value)) };
        }
        let kept = self.unit.free;
        while self.pos <= assignment.last_equal as usize {
            let stop = self.next_equal(assignment)?;
            let again = match &value.kind {
                Kind::Const(constant) => Value::constant(constant.clone(), value.at),
                _ => Value { kind: Kind::Temp(mark), at: value.at },
            };
            self.store_targets(again, stop)?;
            self.unit.free = kept;
            self.expect(TokenKind::Equal)?;
        }
        self.pos = end;
        Ok(())
    }

    /// The `=` behind the target at the cursor.
    fn next_equal(&self, assignment: &Assignment) -> R<usize> {
        let mut at = self.pos;
        while at <= assignment.last_equal as usize {
            match self.kind_at(at) {
                TokenKind::Equal => return Ok(at),
                kind if kind.is_opener() || kind == TokenKind::FStringStart => at = (self.bracket(at).close as usize).max(at),
                _ => {}
            }
            at += 1;
        }
        Err(self.fault())
    }

    // ---- targets

    /// Binds the targets from the cursor to token `stop`: one, or a tuple without brackets.
    pub(super) fn store_targets(&mut self, value: Value, stop: usize) -> R<()> {
        let targets = self.targets(self.pos, stop)?;
        if !targets.several {
            self.demand(targets.star.is_none())?;
            return self.store_target(value);
        }
        self.unpack(value, &targets, self.range_to(self.pos, stop - 1))
    }

    /// Looks over a list of targets between two tokens.
    fn targets(&self, first: usize, stop: usize) -> R<Targets> {
        let mut found = Targets { count: 0, star: None, several: false };
        let mut at = first;
        let mut fresh = true;
        while at < stop {
            let kind = self.kind_at(at);
            if fresh {
                if kind == TokenKind::Star {
                    self.demand(found.star.is_none())?;
                    found.star = Some(found.count);
                }
                found.count += 1;
                fresh = false;
            }
            if kind == TokenKind::Comma {
                (fresh, found.several) = (true, true);
            } else if kind.is_opener() || kind == TokenKind::FStringStart {
                at = (self.bracket(at).close as usize).max(at);
            }
            at += 1;
        }
        Ok(found)
    }

    /// Unpacks `value` into the targets at the cursor.
    #[inline(never)]
    fn unpack(&mut self, value: Value, targets: &Targets, at: ByteRange) -> R<()> {
        let mark = self.unit.free;
        let count = self.count(targets.count)?;
        let first = match value.kind {
            // `a, b = b, a`: the values stand in a row already.
            Kind::Elements(first, elements) if elements == count && targets.star.is_none() => {
                self.unit.free = self.unit.free.max(first + count);
                first
            }
            _ => {
                let from = self.to_any(value);
                if let Some(home) = self.homes_in_a_row(count)? {
                    self.emit_unpack(home, from, count, None, at)?;
                    self.targets_stored(count)?;
                    self.unit.free = mark;
                    return Ok(());
                }
                let first = self.unit.reserve(count);
                self.emit_unpack(first, from, count, targets.star, at)?;
                first
            }
        };
        for offset in 0..count {
            let starred = self.accept(TokenKind::Star);
            self.demand(starred == (targets.star == Some(offset as usize)))?;
            let item = Value { kind: Kind::Temp(first.saturating_add(offset)), at };
            self.store_target(item)?;
            let more = self.accept(TokenKind::Comma);
            self.demand(more || offset + 1 == count)?;
        }
        self.unit.free = mark;
        Ok(())
    }

    /// The first of `count` registers in a row that are the homes of the targets at the cursor: what is unpacked can go there at once.
    fn homes_in_a_row(&mut self, count: u16) -> R<Option<u16>> {
        let mut first = None;
        for offset in 0..count {
            let at = self.pos + 2 * offset as usize;
            if self.kind_at(at) != TokenKind::Name || is_trailer(self.kind_at(at + 1)) || (offset + 1 < count && self.kind_at(at + 1) != TokenKind::Comma) {
                return Ok(None);
            }
            self.demand_assignable(at)?;
            let Place::Local(register, _) = self.place(self.data(at)) else { return Ok(None) };
            if register != *first.get_or_insert(register) + offset {
                return Ok(None);
            }
        }
        Ok(first)
    }

    /// Passes by targets whose home registers have just been written.
    fn targets_stored(&mut self, count: u16) -> R<()> {
        for offset in 0..count {
            let Place::Local(_, local) = self.place(self.data(self.pos)) else { return Err(self.fault()) };
            self.stored(local, None);
            self.pos += 1;
            let more = self.accept(TokenKind::Comma);
            self.demand(more || offset + 1 == count)?;
        }
        Ok(())
    }

    pub(super) fn emit_unpack(&mut self, first: u16, from: u16, count: u16, star: Option<usize>, at: ByteRange) -> R<()> {
        self.unit.pure = false;
        match star {
            Some(before) => {
                let before = self.count(before)?;
                self.unit.emit_ext(Op::UnpackEx, 0, first, from, before, u32::from(count - before - 1), at);
            }
            None => {
                // The run of `() = …` is empty, and still begins within the frame.
                self.unit.touch(first.saturating_add(1));
                self.unit.emit(Op::Unpack, 0, first, from, count, at);
            }
        }
        Ok(())
    }

    /// Binds the target at the cursor: a name, attribute, item, or more targets in brackets.
    pub(super) fn store_target(&mut self, value: Value) -> R<()> {
        let first = self.pos;
        if let Some(close) = self.target_brackets() {
            let round = self.kind() == TokenKind::LParen;
            let targets = self.targets(first + 1, close)?;
            self.pos += 1;
            if round && !targets.several && targets.count == 1 {
                // Brackets around one target.
                self.demand(targets.star.is_none())?;
                self.deeper(|parser| parser.store_target(value))?;
            } else {
                let at = self.range_to(first, close);
                self.deeper(|parser| parser.unpack(value, &targets, at))?;
            }
            self.demand(self.pos == close)?;
            self.pos += 1;
            return Ok(());
        }
        self.store_single_at(value)
    }

    /// `(` or `[` at the cursor that holds targets: its closing bracket.
    fn target_brackets(&self) -> Option<usize> {
        if !matches!(self.kind(), TokenKind::LParen | TokenKind::LBracket) {
            return None;
        }
        let close = self.bracket(self.pos).close as usize;
        (!is_trailer(self.kind_at(close + 1))).then_some(close)
    }

    /// The target of `with … as` and `for`: also in brackets.
    pub(super) fn store_single_target(&mut self, value: Value) -> R<()> {
        self.store_target(value)
    }

    fn store_single_at(&mut self, value: Value) -> R<()> {
        let first = self.pos;
        if self.kind() == TokenKind::Name && !is_trailer(self.kind_at(first + 1)) {
            self.demand_assignable(first)?;
            self.pos += 1;
            let at = self.range(first);
            self.store_var(self.data(first), value, at);
            return Ok(());
        }
        let mark = self.unit.free;
        let at = value.at;
        let value = match value.kind {
            Kind::Const(_) | Kind::Temp(_) => value,
            _ => Value { kind: Kind::Temp(self.hold(value)), at },
        };
        match self.target_part()? {
            Part::Attribute(base, name) => {
                self.demand(name != known::DUNDER_DEBUG)?;
                let at = self.range_of_attribute(first);
                let value = self.to_any(value);
                self.set_attribute(base, name, value, at);
            }
            Part::Item(base, index, open) => {
                let at = self.range_from(first, open);
                let index = self.to_any(index);
                let value = self.to_any(value);
                self.unit.emit(Op::SetItem, 0, base, index, value, at);
            }
        }
        self.unit.pure = false;
        self.unit.free = mark;
        Ok(())
    }

    fn set_attribute(&mut self, base: u16, name: Symbol, value: u16, at: ByteRange) {
        let index = self.name_index(name);
        match u16::try_from(index) {
            Ok(index) => self.unit.emit(Op::SetAttr, 0, base, value, index, at),
            Err(_) => {
                let key = self.name_in_register(name, at);
                self.unit.emit(Op::SetAttrDyn, 0, base, value, key, at)
            }
        };
    }

    /// `primary.name` or `primary[index]` at the cursor, evaluated up to the last part.
    #[inline(never)]
    fn target_part(&mut self) -> R<Part> {
        let first = self.pos;
        let mark = self.unit.free;
        let about_self = self.kind() == TokenKind::Name && self.kind_at(first + 2) == TokenKind::Name;
        let mut value = self.atom()?;
        loop {
            match self.kind() {
                TokenKind::Dot if !is_trailer(self.kind_at(self.pos + 2)) => {
                    let base = self.hold(value);
                    let only = self.pos == first + 1;
                    let name = self.attribute_name()?;
                    if only && about_self {
                        self.note_static_attribute(first, name);
                    }
                    return Ok(Part::Attribute(base, name));
                }
                TokenKind::LBracket if !is_trailer(self.kind_at(self.bracket(self.pos).close as usize + 1)) => {
                    let base = self.hold(value);
                    let open = self.pos;
                    let index = self.subscript_index()?;
                    return Ok(Part::Item(base, index, open));
                }
                TokenKind::Dot | TokenKind::LBracket | TokenKind::LParen => value = self.trailer(value, first, mark)?,
                _ => return Err(self.fault()),
            }
        }
    }

    // ---- augmented

    #[inline(never)]
    fn augmented_assignment(&mut self, assignment: &Assignment) -> R<()> {
        let operator = assignment.first_equal as usize;
        let op = augmented_operator(self.kind_at(operator)).ok_or_else(|| self.fault())?;
        let mut first = self.pos;
        let mut closing = 0;
        while self.kind() == TokenKind::LParen && !is_trailer(self.kind_at(self.bracket(self.pos).close as usize + 1)) {
            self.pos += 1;
            closing += 1;
            first = self.pos;
        }
        if self.kind() == TokenKind::Name && !is_trailer(self.kind_at(first + 1)) {
            self.demand_assignable(first)?;
            self.pos += 1;
            let at_name = self.range(first);
            let var = self.data(first);
            let old = self.load_var(var, at_name);
            let old = self.hold_operand(old);
            let at = self.augmented_value(op, old, first, operator, closing)?;
            self.store_var(var, at.0, at_name);
            return Ok(());
        }
        match self.target_part()? {
            Part::Attribute(base, name) => {
                let at_target = self.range_of_attribute(first);
                let mark = self.unit.free;
                let old = self.get_attribute(Value { kind: Kind::Temp(base), at: at_target }, name, at_target);
                self.unit.free = mark;
                let old = self.hold_operand(old);
                let (value, _) = self.augmented_value(op, old, first, operator, closing)?;
                let value = self.to_any(value);
                self.set_attribute(base, name, value, at_target);
            }
            Part::Item(base, index, open) => {
                let at_target = self.range_from(first, open);
                let index = match index.kind {
                    Kind::Const(_) if self.immediate(&index).is_some() => index,
                    _ => Value { at: index.at, kind: Kind::Temp(self.hold(index)) },
                };
                let again = match &index.kind {
                    Kind::Const(constant) => Value::constant(constant.clone(), index.at),
                    Kind::Temp(temp) => Value { kind: Kind::Temp(*temp), at: index.at },
                    _ => return Err(self.fault()),
                };
                let mark = self.unit.free;
                let old = self.get_item(base, again, at_target);
                self.unit.free = mark;
                let old = self.hold_operand(old);
                let (value, _) = self.augmented_value(op, old, first, operator, closing)?;
                let value = self.to_any(value);
                let index = self.to_any(index);
                self.unit.emit(Op::SetItem, 0, base, index, value, at_target);
            }
        }
        self.unit.pure = false;
        Ok(())
    }

    /// Keeps an operand while the value is compiled.
    fn hold_operand(&mut self, value: Value) -> Value {
        match value.kind {
            Kind::Local(home, local) if !self.line_has_walrus() => {
                self.check_bound(home, local, value.at);
                value
            }
            _ => Value { at: value.at, kind: Kind::Temp(self.to_next(value)) },
        }
    }

    fn augmented_value(&mut self, op: Op, old: Value, first: usize, operator: usize, closing: usize) -> R<(Value, ByteRange)> {
        for _ in 0..closing {
            self.expect(TokenKind::RParen)?;
        }
        self.demand(self.pos == operator)?;
        self.pos += 1;
        let mark = self.unit.free;
        let value = self.yield_or_star_expressions()?;
        let at = self.range(first);
        let result = self.arithmetic(op, 1, old, value, at);
        self.unit.free = mark;
        Ok((result, at))
    }

    // ---- del

    pub(super) fn del_statement(&mut self) -> R<()> {
        self.pos += 1;
        loop {
            self.delete_target()?;
            if !self.accept(TokenKind::Comma) || ends_list(self.kind()) {
                break;
            }
        }
        self.demand(matches!(self.kind(), TokenKind::Newline | TokenKind::Semicolon | TokenKind::EndMarker))
    }

    fn delete_target(&mut self) -> R<()> {
        let first = self.pos;
        if let Some(close) = self.target_brackets() {
            self.pos += 1;
            while self.pos < close {
                self.deeper(Self::delete_target)?;
                if !self.accept(TokenKind::Comma) {
                    break;
                }
            }
            self.demand(self.pos == close)?;
            self.pos += 1;
            return Ok(());
        }
        if self.kind() == TokenKind::Name && !is_trailer(self.kind_at(first + 1)) {
            self.demand_assignable(first)?;
            self.pos += 1;
            let at = self.range(first);
            self.delete_var(self.data(first), at);
            return Ok(());
        }
        let mark = self.unit.free;
        match self.target_part()? {
            Part::Attribute(base, name) => {
                let at = self.range_of_attribute(first);
                let index = self.name_index(name);
                match u16::try_from(index) {
                    Ok(index) => self.unit.emit(Op::DelAttr, 0, base, 0, index, at),
                    Err(_) => {
                        let key = self.name_in_register(name, at);
                        self.unit.emit(Op::DelAttrDyn, 0, base, key, 0, at)
                    }
                };
            }
            Part::Item(base, index, open) => {
                let at = self.range_from(first, open);
                let index = self.to_any(index);
                self.unit.emit(Op::DelItem, 0, base, index, 0, at);
            }
        }
        self.unit.pure = false;
        self.unit.free = mark;
        Ok(())
    }

    // ---- annotated

    #[inline(never)]
    fn annotated_assignment(&mut self, assignment: &Assignment) -> R<()> {
        let first = assignment.start as usize;
        let colon = assignment.colon as usize;
        let equal = assignment.first_equal as usize;
        let mark = self.unit.free;
        let name = (self.kind() == TokenKind::Name && first + 1 == colon).then_some(first);
        let mut end = None;
        if equal != 0 {
            self.pos = equal + 1;
            let value = self.yield_or_star_expressions()?;
            end = Some(self.pos);
            self.demand(self.pos == assignment.end as usize)?;
            self.pos = first;
            self.store_annotated_target(Some(value))?;
        } else {
            self.store_annotated_target(None)?;
        }
        self.unit.free = mark;
        self.demand(self.pos == colon)?;
        self.pos = colon + 1;
        self.annotation_of(name)?;
        self.unit.free = mark;
        self.demand(self.pos == if equal != 0 { equal } else { assignment.end as usize })?;
        self.pos = end.unwrap_or(self.pos);
        Ok(())
    }

    /// The target of an annotation, in brackets or not; without a value its parts are evaluated all the same.
    fn store_annotated_target(&mut self, value: Option<Value>) -> R<()> {
        let first = self.pos;
        if self.kind() == TokenKind::LParen && self.target_brackets().is_some() {
            self.pos += 1;
            self.deeper(|parser| parser.store_annotated_target(value))?;
            return self.expect(TokenKind::RParen);
        }
        if self.kind() == TokenKind::Name && !is_trailer(self.kind_at(first + 1)) {
            if let Some(value) = value {
                return self.store_single_at(value);
            }
            self.demand_assignable(first)?;
            self.pos += 1;
            return Ok(());
        }
        self.demand(!matches!(self.kind(), TokenKind::LBracket) || self.target_brackets().is_none())?;
        match value {
            Some(value) => self.store_single_at(value),
            None => match self.target_part()? {
                Part::Item(_, index, _) => {
                    self.discard(index);
                    Ok(())
                }
                Part::Attribute(_, name) => self.demand(name != known::DUNDER_DEBUG),
            },
        }
    }

    fn note_static_attribute(&mut self, token: usize, name: Symbol) {
        let text = self.tokens[token];
        if self.source.get(text.start as usize..text.end as usize) == Some("self") {
            self.static_attribute(name);
        }
    }
}

/// Whether a token goes on with a primary.
pub(super) fn is_trailer(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::Dot | TokenKind::LParen | TokenKind::LBracket)
}

fn augmented_operator(kind: TokenKind) -> Option<Op> {
    Some(match kind {
        TokenKind::PlusEqual => Op::Add,
        TokenKind::MinusEqual => Op::Sub,
        TokenKind::StarEqual => Op::Mul,
        TokenKind::SlashEqual => Op::TrueDiv,
        TokenKind::DoubleSlashEqual => Op::FloorDiv,
        TokenKind::PercentEqual => Op::Mod,
        TokenKind::AtEqual => Op::MatMul,
        TokenKind::DoubleStarEqual => Op::Pow,
        TokenKind::LeftShiftEqual => Op::LShift,
        TokenKind::RightShiftEqual => Op::RShift,
        TokenKind::AmperEqual => Op::And,
        TokenKind::VBarEqual => Op::Or,
        TokenKind::CircumflexEqual => Op::Xor,
        _ => return None,
    })
}
