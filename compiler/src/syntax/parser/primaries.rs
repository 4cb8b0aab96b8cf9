//! Operands: atoms, and what may follow them: attributes, calls, subscripts.

use super::builder::DEAD;
use super::displays::{Gather, Shape};
use super::value::{Kind, Value};
use super::{Parser, R};
use crate::code::op::{Op, WINDOW_HEADER};
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::token::{Symbol, TokenKind};

impl Parser<'_> {
    /// An atom with all that follows it.
    pub(super) fn primary(&mut self) -> R<Value> {
        let first = self.pos;
        let mark = self.unit.free;
        let mut value = self.atom()?;
        loop {
            match self.kind() {
                TokenKind::Dot | TokenKind::LParen | TokenKind::LBracket => value = self.trailer(value, first, mark)?,
                _ => return Ok(value),
            }
        }
    }

    /// One attribute, call or subscript of `value`, which began at token `first`.
    #[inline(never)]
    pub(super) fn trailer(&mut self, value: Value, first: usize, mark: u16) -> R<Value> {
        match self.kind() {
            TokenKind::Dot => {
                let name = self.attribute_name()?;
                if self.kind() == TokenKind::LParen && self.plain_call(self.pos) {
                    return self.method_call(value, first, name, mark);
                }
                let at = self.range_of_attribute(first);
                let value = self.get_attribute(value, name, at);
                self.unit.free = mark;
                Ok(value)
            }
            TokenKind::LParen => {
                self.warn_of_call(first);
                self.call(value, first, mark)
            }
            _ => {
                let open = self.pos;
                self.warn_of_subscript(first);
                let base = self.hold(value);
                let index = self.subscript_index()?;
                let at = self.range_from(first, open);
                let value = self.get_item(base, index, at);
                self.unit.free = mark;
                Ok(value)
            }
        }
    }

    /// `.name` at the cursor.
    pub(super) fn attribute_name(&mut self) -> R<Symbol> {
        self.pos += 1;
        self.demand(self.kind() == TokenKind::Name)?;
        self.pos += 1;
        Ok(self.data(self.pos - 1))
    }

    pub(super) fn get_attribute(&mut self, value: Value, name: Symbol, at: ByteRange) -> Value {
        self.unit.pure = false;
        let base = self.to_any(value);
        let index = self.name_index(name);
        if let Ok(index) = u16::try_from(index) {
            return Value::open(self.unit.emit(Op::GetAttr, 0, 0, base, index, at), at);
        }
        let key = self.name_in_register(name, at);
        Value::open(self.unit.emit(Op::GetAttrDyn, 0, 0, base, key, at), at)
    }

    /// A name beyond 16 bits, as a str in the next register.
    pub(super) fn name_in_register(&mut self, name: Symbol, at: ByteRange) -> u16 {
        let text = self.text(name);
        self.to_next(Value::constant(Const::Str(text.as_bytes().into()), at))
    }

    /// `value.name(` at the cursor's bracket: the method goes straight into the call's window.
    #[inline(never)]
    fn method_call(&mut self, value: Value, first: usize, name: Symbol, mark: u16) -> R<Value> {
        let first = self.start_of_attribute(first, self.pos - 1);
        let at = self.range(first);
        let index = self.name_index(name);
        let Ok(index) = u16::try_from(index) else {
            let callee = self.get_attribute(value, name, at);
            self.unit.free = mark;
            return self.call(callee, first, mark);
        };
        self.unit.pure = false;
        let base = self.to_any(value);
        self.unit.free = mark;
        let window = self.unit.reserve(WINDOW_HEADER + 1);
        self.unit.emit(Op::LoadMethod, 0, window, base, index, at);
        self.call_window(window, true, first, mark)
    }

    pub(super) fn get_item(&mut self, base: u16, index: Value, at: ByteRange) -> Value {
        self.unit.pure = false;
        if let Some(immediate) = self.immediate(&index) {
            return Value::open(self.unit.emit(Op::GetItemI, 0, 0, base, immediate as u16, at), at);
        }
        let index = self.to_any(index);
        Value::open(self.unit.emit(Op::GetItem, 0, 0, base, index, at), at)
    }

    /// `[index]` at the cursor: an expression, a slice, or a tuple of those.
    #[inline(never)]
    pub(super) fn subscript_index(&mut self) -> R<Value> {
        let open = self.pos;
        self.pos += 1;
        let mark = self.unit.free;
        let first = self.pos;
        self.demand(self.kind() != TokenKind::RBracket)?;
        if self.bracket(open).commas == 0 && self.kind() != TokenKind::Star {
            let value = self.slice()?;
            self.expect(TokenKind::RBracket)?;
            return Ok(value);
        }
        let mut run = Gather::new(Shape::Tuple, mark);
        while self.kind() != TokenKind::RBracket {
            if self.kind() == TokenKind::Star {
                self.gather_starred(&mut run, None, true)?;
            } else {
                let at = self.range_to(self.pos, self.pos);
                self.make_room(&mut run, at);
                let value = self.slice()?;
                self.gather(&mut run, value);
            }
            if !self.accept(TokenKind::Comma) {
                break;
            }
        }
        let at = self.range(first);
        self.expect(TokenKind::RBracket)?;
        Ok(self.gathered(run, at))
    }

    /// An index, or `start:stop:step`.
    #[inline(never)]
    fn slice(&mut self) -> R<Value> {
        let first = self.pos;
        let mark = self.unit.free;
        let none = |parser: &Self| Value::constant(Const::None, parser.range_to(first, first));
        let start = if self.kind() == TokenKind::Colon { none(self) } else { self.named_expression()? };
        if self.kind() != TokenKind::Colon {
            return Ok(start);
        }
        self.to_next(start);
        self.pos += 1;
        let bound = |parser: &mut Self| -> R<()> {
            let value = if matches!(parser.kind(), TokenKind::Colon | TokenKind::RBracket | TokenKind::Comma) { none(parser) } else { parser.expression()? };
            parser.to_next(value);
            Ok(())
        };
        bound(self)?;
        let parts = if self.accept(TokenKind::Colon) {
            bound(self)?;
            3
        } else {
            2
        };
        let at = self.range(first);
        self.unit.free = mark;
        self.unit.pure = false;
        Ok(Value::open(self.unit.emit(Op::BuildSlice, parts, 0, mark, 0, at), at))
    }

    pub(super) fn atom(&mut self) -> R<Value> {
        let token = self.pos;
        let at = self.range_to(token, token);
        match self.kind() {
            TokenKind::Name => {
                self.pos += 1;
                Ok(self.load_var(self.data(token), at))
            }
            TokenKind::Int | TokenKind::Float | TokenKind::Imaginary => {
                self.pos += 1;
                self.warn_of_number(token);
                Ok(Value::constant(self.number(token)?, at))
            }
            TokenKind::Str | TokenKind::Bytes | TokenKind::FStringStart => self.strings(),
            TokenKind::LParen => self.deeper(Self::parenthesised),
            TokenKind::LBracket => self.deeper(Self::list_display),
            TokenKind::LBrace => self.deeper(Self::brace_display),
            TokenKind::KwNone => self.singleton(Const::None, at),
            TokenKind::KwTrue => self.singleton(Const::Bool(true), at),
            TokenKind::KwFalse => self.singleton(Const::Bool(false), at),
            TokenKind::Ellipsis => self.singleton(Const::Ellipsis, at),
            _ => Err(self.fault()),
        }
    }

    fn singleton(&mut self, value: Const, at: ByteRange) -> R<Value> {
        self.pos += 1;
        Ok(Value::constant(value, at))
    }

    /// Whether the value comes straight from a call, so that a generator in it has no other owner.
    pub(super) fn is_call(&self, value: &Value) -> bool {
        let Kind::Open(pc) = value.kind else { return false };
        pc != DEAD && matches!(Op::from_byte(self.unit.code[pc as usize] as u8), Some(Op::Call | Op::CallMethod | Op::CallKw | Op::CallEx))
    }
}
