//! Tuples, lists, sets and dicts, in chunks when they are long.

use super::value::{Kind, Value};
use super::{Parser, R};
use crate::code::op::Op;
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::token::TokenKind;

/// Elements that are gathered in registers at a time.
const CHUNK: u16 = 64;

/// What is being built.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    Tuple,
    List,
    Set,
}

/// Elements on their way into a container.
///
/// Up to [`CHUNK`] of them stand in a run of registers, or, while all are constants, in no register at all. Once there are more, or one is
/// starred, a list or set at `mark` takes them.
pub(super) struct Gather {
    shape: Shape,
    mark: u16,
    /// First register of the run.
    first: u16,
    count: u16,
    constants: Vec<Const>,
    /// Where starred elements are added, and all of a set: rows that get the range of the whole display.
    added: Vec<usize>,
    /// The container at `mark` exists.
    begun: bool,
    /// All of the present run are constants.
    all_constant: bool,
}

impl Gather {
    /// A run whose first `count` elements stand in their registers already.
    pub(super) fn with(shape: Shape, mark: u16, count: u16) -> Gather {
        Gather { count, all_constant: count == 0, ..Gather::new(shape, mark) }
    }

    /// Whether nothing has been added.
    pub(super) fn is_empty(&self) -> bool {
        self.count == 0 && !self.begun
    }

    pub(super) fn new(shape: Shape, mark: u16) -> Gather {
        Gather { shape, mark, first: mark, count: 0, constants: Vec::new(), added: Vec::new(), begun: false, all_constant: true }
    }
}

impl Parser<'_> {
    /// Adds an element that was compiled with the run's registers taken.
    #[inline(never)]
    pub(super) fn gather(&mut self, run: &mut Gather, value: Value) {
        let at = value.at;
        match value.kind {
            Kind::Const(constant) if run.all_constant => {
                run.constants.push(constant);
                run.count = run.count.saturating_add(1);
                if run.count <= CHUNK {
                    self.unit.reserve(1);
                }
            }
            _ if run.all_constant && run.count > CHUNK => {
                // More constants than the run has registers: they go first, the value follows them.
                let register = self.to_next(value);
                self.flush(run, at);
                let next = self.unit.reserve(1);
                self.to_register(Value { kind: Kind::Temp(register), at }, next);
                (run.count, run.all_constant) = (1, false);
            }
            _ => {
                self.to_next(value);
                self.spell_out(run, at);
                run.count += 1;
            }
        }
    }

    /// Makes room for the next element. A set that exists takes each element before the next is evaluated.
    pub(super) fn make_room(&mut self, run: &mut Gather, at: ByteRange) {
        let taken_singly = run.shape == Shape::Set && run.begun && run.count > 0;
        if taken_singly || run.count >= CHUNK && (!run.all_constant || run.count == u16::MAX) {
            self.flush(run, at);
        }
    }

    /// Loads the constants of a run that turns out to have other elements too.
    fn spell_out(&mut self, run: &mut Gather, at: ByteRange) {
        if run.all_constant {
            run.all_constant = false;
            for (offset, constant) in std::mem::take(&mut run.constants).into_iter().enumerate() {
                self.unit.load(run.first.saturating_add(offset as u16), constant, at);
            }
        }
    }

    /// Puts the run into the container at `mark`, which is made when it is not there.
    #[inline(never)]
    pub(super) fn flush(&mut self, run: &mut Gather, at: ByteRange) {
        let (build, extend) = if run.shape == Shape::Set { (Op::BuildSet, Op::SetUpdate) } else { (Op::BuildList, Op::ListExtend) };
        let before = self.unit.rows.len();
        self.unit.pure = false;
        let scratch = self.unit.free.max(run.mark.saturating_add(1));
        self.unit.touch(scratch.saturating_add(1));
        if run.all_constant && run.count > 2 {
            if !run.begun {
                self.unit.emit(build, 0, run.mark, run.mark, 0, at);
            }
            self.unit.load(scratch, Const::Tuple(std::mem::take(&mut run.constants)), at);
            self.unit.emit(extend, 0, run.mark, scratch, 0, at);
        } else {
            self.spell_out(run, at);
            if !run.begun {
                self.unit.emit(build, 0, run.mark, run.first, run.count, at);
            } else if run.count > 0 {
                self.unit.emit(Op::BuildTuple, 0, scratch, run.first, run.count, at);
                self.unit.emit(extend, 0, run.mark, scratch, 0, at);
            }
        }
        if run.shape == Shape::Set {
            run.added.extend(before..self.unit.rows.len());
        }
        (run.begun, run.count, run.all_constant) = (true, 0, true);
        run.first = run.mark.saturating_add(1);
        self.unit.free = run.first;
        self.unit.touch(run.first);
    }

    /// Adds the elements of the iterable behind the star at the cursor. Of a call: its place, and whether it has no other positional
    /// arguments, so that the error names the callee.
    pub(super) fn gather_starred(&mut self, run: &mut Gather, call: Option<(ByteRange, bool)>, whole: bool) -> R<()> {
        let start = self.pos;
        let at = call.map_or_else(|| self.range_to(start, start), |call| call.0);
        self.flush(run, at);
        self.pos += 1;
        let value = if whole { self.expression()? } else { self.binary(0)? };
        let at = call.map_or(value.at, |call| call.0);
        let register = self.to_any(value);
        let extend = if run.shape == Shape::Set { Op::SetUpdate } else { Op::ListExtend };
        if call.is_none() {
            run.added.push(self.unit.rows.len());
        }
        self.unit.emit(extend, u8::from(call.is_some_and(|call| call.1)), run.mark, register, 0, at);
        self.unit.free = run.first;
        Ok(())
    }

    /// Ends the container. The result stands at `mark`, or is pending.
    #[inline(never)]
    pub(super) fn gathered(&mut self, mut run: Gather, at: ByteRange) -> Value {
        self.unit.place(std::mem::take(&mut run.added), at);
        if run.begun {
            if run.count > 0 {
                self.flush(&mut run, at);
            }
            self.unit.free = run.mark + 1;
            if run.shape == Shape::Tuple {
                self.unit.free = run.mark;
                return Value::open(self.unit.emit(Op::ListToTuple, 0, 0, run.mark, 0, at), at);
            }
            return Value { kind: Kind::Temp(run.mark), at };
        }
        self.unit.free = run.mark;
        if run.all_constant {
            let constants = run.constants;
            return match run.shape {
                Shape::Tuple => Value::constant(Const::Tuple(constants), at),
                Shape::List => Value { kind: Kind::ConstList(constants), at },
                Shape::Set => Value { kind: Kind::ConstSet(constants), at },
            };
        }
        self.unit.pure &= run.shape == Shape::Tuple;
        let op = match run.shape {
            Shape::Tuple => return Value { kind: Kind::Elements(run.first, run.count), at },
            Shape::List => Op::BuildList,
            Shape::Set => Op::BuildSet,
        };
        Value::open(self.unit.emit(op, 0, 0, run.first, run.count, at), at)
    }

    /// Starred or not, the next element of a display; `named` allows a walrus.
    fn element(&mut self, run: &mut Gather, named: bool) -> R<()> {
        if self.kind() == TokenKind::Star {
            return self.gather_starred(run, None, false);
        }
        let at = self.range_to(self.pos, self.pos);
        self.make_room(run, at);
        let value = if named { self.named_expression()? } else { self.expression()? };
        self.gather(run, value);
        Ok(())
    }

    /// The rest of a tuple without brackets whose first element is `value`; the cursor is at the comma.
    #[inline(never)]
    pub(super) fn tuple_behind(&mut self, first: usize, mark: u16, value: Value, named: bool) -> R<Value> {
        let mut run = Gather::new(Shape::Tuple, mark);
        self.gather(&mut run, value);
        self.tuple_rest(&mut run, named)?;
        let at = self.range(first);
        Ok(self.gathered(run, at))
    }

    /// An expression, or a tuple without brackets and without stars.
    pub(super) fn plain_expressions(&mut self) -> R<Value> {
        let (first, mark) = (self.pos, self.unit.free);
        let value = self.expression()?;
        if self.kind() != TokenKind::Comma {
            return Ok(value);
        }
        let mut run = Gather::new(Shape::Tuple, mark);
        self.gather(&mut run, value);
        while self.accept(TokenKind::Comma) {
            if ends_list(self.kind()) {
                break;
            }
            self.demand(self.kind() != TokenKind::Star)?;
            self.element(&mut run, false)?;
        }
        let at = self.range(first);
        Ok(self.gathered(run, at))
    }

    /// A tuple without brackets that begins with a star.
    #[inline(never)]
    pub(super) fn starred_tuple(&mut self, first: usize, mark: u16, named: bool) -> R<Value> {
        let run = self.starred_elements(mark, named)?;
        let at = self.range(first);
        Ok(self.gathered(run, at))
    }

    fn starred_elements(&mut self, mark: u16, named: bool) -> R<Gather> {
        let mut run = Gather::new(Shape::Tuple, mark);
        self.element(&mut run, named)?;
        self.demand(self.kind() == TokenKind::Comma)?;
        self.tuple_rest(&mut run, named)?;
        Ok(run)
    }

    fn tuple_rest(&mut self, run: &mut Gather, named: bool) -> R<()> {
        while self.accept(TokenKind::Comma) {
            if ends_list(self.kind()) {
                break;
            }
            self.element(run, named)?;
        }
        Ok(())
    }

    /// Ends a tuple in brackets that open at token `open`, with the cursor at the closing one.
    fn bracketed_tuple(&mut self, open: usize, run: Gather) -> R<Value> {
        self.demand(self.pos == self.bracket(open).close as usize)?;
        self.expect(TokenKind::RParen)?;
        let at = self.range(open);
        Ok(self.gathered(run, at))
    }

    /// `(…)`: brackets around an expression, a tuple, a generator expression, `yield`.
    pub(super) fn parenthesised(&mut self) -> R<Value> {
        let open = self.pos;
        let bracket = self.bracket(open);
        let close = bracket.close as usize;
        if bracket.comprehension != 0 {
            return self.generator_expression(open);
        }
        self.pos += 1;
        let mark = self.unit.free;
        match self.kind() {
            TokenKind::RParen => {
                self.pos += 1;
                return Ok(Value::constant(Const::Tuple(Vec::new()), self.range(open)));
            }
            TokenKind::KwYield => {
                let value = self.yield_expression()?;
                self.expect(TokenKind::RParen)?;
                return Ok(value);
            }
            TokenKind::Star => {
                let run = self.starred_elements(mark, true)?;
                return self.bracketed_tuple(open, run);
            }
            _ => {}
        }
        let value = self.named_expression()?;
        if self.kind() != TokenKind::Comma {
            self.demand(self.pos == close)?;
            self.expect(TokenKind::RParen)?;
            return Ok(value);
        }
        let mut run = Gather::new(Shape::Tuple, mark);
        self.gather(&mut run, value);
        self.tuple_rest(&mut run, true)?;
        self.bracketed_tuple(open, run)
    }

    /// `[…]`.
    pub(super) fn list_display(&mut self) -> R<Value> {
        let open = self.pos;
        if self.bracket(open).comprehension != 0 {
            return self.comprehension(open);
        }
        self.bracketed(open, Shape::List, TokenKind::RBracket)
    }

    #[inline(never)]
    fn bracketed(&mut self, open: usize, shape: Shape, close: TokenKind) -> R<Value> {
        self.pos = open + 1;
        let mut run = Gather::new(shape, self.unit.free);
        while self.kind() != close {
            self.element(&mut run, true)?;
            if !self.accept(TokenKind::Comma) {
                break;
            }
        }
        self.expect(close)?;
        let at = self.range(open);
        Ok(self.gathered(run, at))
    }

    /// `{…}`: a set or a dict.
    pub(super) fn brace_display(&mut self) -> R<Value> {
        let open = self.pos;
        if self.bracket(open).comprehension != 0 {
            return self.comprehension(open);
        }
        match self.kind_at(open + 1) {
            TokenKind::RBrace | TokenKind::DoubleStar => self.dict_display(open),
            // A colon directly in the brackets may be a lambda's in a set too.
            _ if self.is_dict(open) => self.dict_display(open),
            _ => self.bracketed(open, Shape::Set, TokenKind::RBrace),
        }
    }

    /// Whether the first element of the braces is a `key: value` pair.
    fn is_dict(&self, open: usize) -> bool {
        let bracket = self.bracket(open);
        if !bracket.has(crate::syntax::token::Bracket::COLON) {
            return false;
        }
        let end = if bracket.first_comma == 0 { bracket.close } else { bracket.first_comma } as usize;
        let mut lambdas = 0;
        let mut at = open + 1;
        while at < end {
            match self.kind_at(at) {
                kind if kind.is_opener() || kind == TokenKind::FStringStart => at = self.bracket(at).close as usize,
                TokenKind::KwLambda => lambdas += 1,
                TokenKind::Colon if lambdas == 0 => return true,
                TokenKind::Colon => lambdas -= 1,
                _ => {}
            }
            at += 1;
        }
        false
    }

    #[inline(never)]
    fn dict_display(&mut self, open: usize) -> R<Value> {
        self.unit.pure = false;
        let whole = self.range_to(open, self.bracket(open).close as usize);
        self.pos = open + 1;
        let mark = self.unit.free;
        let mut first = mark;
        let (mut pairs, mut begun) = (0u16, false);
        // Behind `**`, pairs make a dict of their own that is merged.
        let mut merges = false;
        while self.kind() != TokenKind::RBrace {
            if self.accept(TokenKind::DoubleStar) {
                if !begun {
                    if pairs == 0 {
                        self.unit.reserve(1);
                    }
                    self.unit.emit(Op::BuildDict, 0, mark, first, pairs, whole);
                } else {
                    self.flush_pairs(mark, first, pairs, whole, merges);
                }
                (begun, pairs, first, merges) = (true, 0, mark + 1, true);
                self.unit.free = first;
                let value = self.binary(0)?;
                let register = self.to_any(value);
                self.unit.emit(Op::DictUpdate, 0, mark, register, 0, whole);
                self.unit.free = first;
            } else {
                let key = self.expression()?;
                self.to_next(key);
                self.expect(TokenKind::Colon)?;
                let value = self.expression()?;
                self.to_next(value);
                pairs += 1;
                if pairs == CHUNK / 2 {
                    if begun {
                        self.flush_pairs(mark, first, pairs, whole, merges);
                    } else {
                        self.unit.emit(Op::BuildDict, 0, mark, first, pairs, whole);
                    }
                    (begun, pairs, first) = (true, 0, mark + 1);
                    self.unit.free = first;
                }
            }
            if !self.accept(TokenKind::Comma) {
                break;
            }
        }
        self.expect(TokenKind::RBrace)?;
        if begun {
            self.flush_pairs(mark, first, pairs, whole, merges);
            self.unit.free = mark + 1;
            return Ok(Value { kind: Kind::Temp(mark), at: whole });
        }
        self.unit.free = mark;
        Ok(Value::open(self.unit.emit(Op::BuildDict, 0, 0, first, pairs, whole), whole))
    }

    /// Adds pairs to the dict at `mark`, as a dict of their own if they are to be merged.
    fn flush_pairs(&mut self, mark: u16, first: u16, pairs: u16, at: ByteRange, merges: bool) {
        if merges && pairs > 0 {
            self.unit.emit(Op::BuildDict, 0, first, first, pairs, at);
            self.unit.emit(Op::DictUpdate, 0, mark, first, 0, at);
            return;
        }
        for pair in 0..pairs {
            self.unit.emit(Op::DictSet, 0, mark, first + 2 * pair, first + 2 * pair + 1, at);
        }
    }
}

/// What may stand behind the trailing comma of a tuple without brackets.
pub(super) fn ends_list(kind: TokenKind) -> bool {
    use TokenKind::*;
    matches!(kind, Newline | Semicolon | EndMarker | Equal | RParen | RBracket | RBrace | Colon | FieldClose | FieldColon | FieldEqual | Exclamation | KwFor | KwIn) || kind.is_augmented()
}
