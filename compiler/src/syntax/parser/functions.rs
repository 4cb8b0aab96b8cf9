//! Functions and lambdas: decorators, parameters, defaults, closures, and the unit of the body.

use std::rc::Rc;

use super::builder::Builder;
use super::displays::{Gather, Shape};
use super::value::{Kind, Value};
use super::{Parser, R};
use crate::code::op::Op;
use crate::code::positions::ByteRange;
use crate::code::unit::{CodeUnit, Const};
use crate::syntax::scan::{Home, ParamKind, ScopeKind, scope_flag};
use crate::syntax::token::TokenKind;

/// The unit that was under construction when an inner one began.
pub(super) struct Outer {
    unit: Box<Builder>,
    scope: u32,
}

/// Registers of a function's parts that are evaluated before it is made; numbers as in `SetFunction`.
#[derive(Default)]
pub(super) struct FunctionParts {
    pub parts: Vec<(u8, u16)>,
    /// A cell that goes behind the captured variables: the type parameters of a class.
    pub extra_cell: Option<u16>,
}

pub(super) const DEFAULTS: u8 = 0;
pub(super) const KEYWORD_DEFAULTS: u8 = 1;
pub(super) const ANNOTATIONS: u8 = 2;
pub(super) const CLOSURE: u8 = 3;
pub(super) const TYPE_PARAMS: u8 = 4;

impl Parser<'_> {
    /// `def`, `async def` or `class` at the cursor, with its decorators.
    pub(super) fn definition(&mut self) -> R<()> {
        let first = self.pos;
        let mark = self.unit.free;
        let mut windows: Vec<(u16, ByteRange)> = Vec::new();
        while self.kind() == TokenKind::At {
            self.pos += 1;
            let from = self.unit.free;
            let decorator = self.named_expression()?;
            let at = decorator.at;
            self.expect(TokenKind::Newline)?;
            let window = self.window_for(decorator, from);
            windows.push((window, at));
        }
        let line = self.line_of(first);
        let is_class = self.kind() == TokenKind::KwClass;
        self.demand(is_class || matches!(self.kind(), TokenKind::KwDef | TokenKind::KwAsync))?;
        let keyword = self.pos + usize::from(self.kind() == TokenKind::KwAsync);
        let name = keyword + 1;
        self.demand(matches!(self.kind_at(keyword), TokenKind::KwDef | TokenKind::KwClass) && self.kind_at(name) == TokenKind::Name)?;
        self.demand_assignable(name)?;
        let at = self.range_to(first.max(keyword), name);
        self.pos = name + 1;
        let mut value = if is_class { self.class_definition(keyword, line)? } else { self.function_definition(keyword, line)? };
        let end = self.pos;
        while let Some((window, at_decorator)) = windows.pop() {
            self.to_next(value);
            self.unit.free = window;
            self.unit.pure = false;
            value = self.emit_call(window, false, 1, Vec::new(), at_decorator);
        }
        self.unit.free = self.unit.free.max(mark);
        self.store_var(self.data(name), value, at);
        self.unit.free = mark;
        self.pos = end;
        Ok(())
    }

    /// A `def` with the cursor behind its name: the function, not bound to a name yet.
    fn function_definition(&mut self, keyword: usize, line: u32) -> R<Value> {
        if self.kind() == TokenKind::LBracket {
            return self.generic_function(keyword, line);
        }
        let at = self.range_to(keyword, keyword + 1);
        let function = self.unit.reserve(1);
        let open = self.pos;
        let mut parts = FunctionParts::default();
        self.default_values(open + 1, keyword, &mut parts)?;
        self.function_behind_defaults(keyword, line, open, function, parts, at)
    }

    /// The rest of a `def` whose defaults are evaluated: annotations, body, the function itself in `function`.
    #[inline(never)]
    pub(super) fn function_behind_defaults(&mut self, keyword: usize, line: u32, open: usize, function: u16, mut parts: FunctionParts, at: ByteRange) -> R<Value> {
        self.demand(self.kind_at(open) == TokenKind::LParen)?;
        self.parameter_annotations(keyword, open, &mut parts)?;
        let scope = self.data(keyword);
        let name = self.scan.scopes[scope as usize].name;
        let name = self.text(name);
        let unit = self.function_unit(scope, name, line)?;
        Ok(self.make_function(function, unit, scope, parts, at))
    }

    /// Compiles the body of the `def` whose colon is at the cursor.
    #[inline(never)]
    fn function_unit(&mut self, scope: u32, name: Rc<str>, line: u32) -> R<Rc<CodeUnit>> {
        let declared_global = self.binds_globally(scope);
        let outer = self.enter_unit(scope, name, line, declared_global);
        let at = self.range_to(self.scan.scopes[scope as usize].token as usize, self.scan.scopes[scope as usize].token as usize);
        self.begin_function(scope, at);
        self.suite_after(|parser| parser.docstring(false))?;
        self.leave_unit(outer)
    }

    /// The head of a function's unit: flags, parameters, registers, cells.
    #[inline(never)]
    pub(super) fn begin_function(&mut self, scope: u32, at: ByteRange) {
        let found = &self.scan.scopes[scope as usize];
        self.unit.flags.function = true;
        self.unit.flags.varargs = found.has(scope_flag::VARARGS);
        self.unit.flags.varkeywords = found.has(scope_flag::VARKEYWORDS);
        self.unit.flags.generator = found.has(scope_flag::GENERATOR);
        self.unit.flags.coroutine = found.has(scope_flag::ASYNC);
        for param in self.scan.params_of(scope) {
            match param.kind {
                ParamKind::PositionalOnly => {
                    self.unit.arg_count += 1;
                    self.unit.positional_only_count += 1;
                }
                ParamKind::Positional => self.unit.arg_count += 1,
                ParamKind::KeywordOnly => self.unit.keyword_only_count += 1,
                ParamKind::VarArgs | ParamKind::VarKeywords => {}
            }
        }
        self.place_vars(scope, false);
        self.receive_free(scope, at);
        self.make_cells(scope, false, at);
    }

    /// Whether the function or class of `scope` is bound to a name that is declared global around it.
    fn binds_globally(&self, scope: u32) -> bool {
        let found = &self.scan.scopes[scope as usize];
        let name = self.data(found.token as usize + 1);
        matches!(found.kind, ScopeKind::Function | ScopeKind::Class) && self.var(name).home == Home::GlobalExplicit
    }

    #[inline(never)]
    pub(super) fn enter_unit(&mut self, scope: u32, name: Rc<str>, line: u32, declared_global: bool) -> Outer {
        let parent = &self.unit;
        let qualname: Rc<str> = if declared_global || parent.scope == 0 {
            Rc::from(&*name)
        } else {
            // Type parameters do not show in qualified names, and what stands in a comprehension is no local of it.
            let shown = match self.scan.scopes[parent.scope as usize].kind {
                ScopeKind::TypeParams => parent.generic_prefix.clone(),
                ScopeKind::Class | ScopeKind::GeneratorExp => format!("{}.", parent.qualname),
                _ => format!("{}.<locals>.", parent.qualname),
            };
            format!("{shown}{name}").into()
        };
        let prefix = match self.scan.scopes[parent.scope as usize].kind {
            _ if parent.scope == 0 => String::new(),
            ScopeKind::TypeParams => parent.generic_prefix.clone(),
            ScopeKind::Class => format!("{}.", parent.qualname),
            _ => format!("{}.<locals>.", parent.qualname),
        };
        let mut unit = match self.spare.pop() {
            Some(mut spare) => {
                spare.renew(name, qualname, scope);
                spare
            }
            None => Builder::new(name, qualname, scope),
        };
        unit.generic_prefix = prefix;
        unit.notes = self.all_notes.is_some().then(Default::default);
        unit.first_line = line;
        unit.flags.nested = self.scan.scopes[scope as usize].has(scope_flag::NESTED);
        unit.flags.future_annotations = self.future_annotations;
        let unit = std::mem::replace(&mut self.unit, unit);
        Outer { unit, scope: std::mem::replace(&mut self.scope, scope) }
    }

    #[inline(never)]
    pub(super) fn leave_unit(&mut self, outer: Outer) -> R<Rc<CodeUnit>> {
        let unit = Rc::new(self.finish_unit()?);
        let finished = std::mem::replace(&mut self.unit, outer.unit);
        self.spare.push(finished);
        self.scope = outer.scope;
        Ok(unit)
    }

    /// Emits the function: its code, its closure, its parts. The result stands in `function`.
    #[inline(never)]
    pub(super) fn make_function(&mut self, function: u16, unit: Rc<CodeUnit>, scope: u32, mut parts: FunctionParts, at: ByteRange) -> Value {
        self.unit.pure = false;
        let free = self.scan.free_of(scope).to_vec();
        let count = free.len() as u16 + u16::from(parts.extra_cell.is_some());
        if count > 0 {
            let first = self.unit.reserve(count);
            if let Some(cell) = parts.extra_cell {
                self.unit.emit(Op::Move, 0, first + count - 1, cell, 0, at);
            }
            for (offset, var) in free.iter().enumerate() {
                let outer = self.var(*var).outer;
                let cell = self.slots.get(outer as usize).map_or(0, |slot| slot.register);
                self.unit.emit(Op::Move, 0, first + offset as u16, cell, 0, at);
            }
            self.unit.emit(Op::BuildTuple, 0, first, first, count, at);
            parts.parts.push((CLOSURE, first));
        }
        if self.unit.live {
            let code = self.unit.constants.add(Const::Code(unit));
            self.unit.emit_bc(Op::MakeFunction, function, code, at);
        }
        for (part, register) in parts.parts {
            self.unit.emit(Op::SetFunction, part, function, register, 0, at);
        }
        self.unit.free = function + 1;
        Value { kind: Kind::Temp(function), at }
    }

    // ---- parameters

    /// Evaluates the defaults of the parameters from token `first` on and checks the list's form; the cursor ends at the `)` or
    /// the lambda's `:`.
    #[inline(never)]
    pub(super) fn default_values(&mut self, first: usize, keyword: usize, parts: &mut FunctionParts) -> R<()> {
        let lambda = self.kind_at(keyword) == TokenKind::KwLambda;
        let end = if lambda { TokenKind::Colon } else { TokenKind::RParen };
        self.pos = first;
        let mut run = Gather::new(Shape::Tuple, self.unit.free);
        let (mut named, mut starred, mut bare, mut slash, mut defaulted) = (0, false, false, false, false);
        let mut pairs: u16 = 0;
        let mut keywords: Option<u16> = None;
        while self.kind() != end {
            match self.kind() {
                TokenKind::Slash => {
                    self.demand(named > 0 && !slash && !starred)?;
                    slash = true;
                    self.pos += 1;
                }
                TokenKind::DoubleStar => {
                    self.pos += 1;
                    self.parameter_name(lambda)?;
                    self.demand(!bare && self.kind() != TokenKind::Equal)?;
                    self.accept(TokenKind::Comma);
                    self.demand(self.kind() == end)?;
                    break;
                }
                TokenKind::Star => {
                    self.demand(!starred)?;
                    (starred, defaulted) = (true, false);
                    self.pos += 1;
                    bare = self.kind() == TokenKind::Comma;
                    if !bare {
                        self.parameter_name(lambda)?;
                        self.demand(self.kind() != TokenKind::Equal)?;
                    }
                    self.finish_defaults(&mut run, parts);
                    keywords = Some(self.unit.free);
                }
                _ => {
                    let name = self.pos;
                    self.parameter_name(lambda)?;
                    named += 1;
                    bare = false;
                    if self.accept(TokenKind::Equal) {
                        if keywords.is_some() {
                            let symbol = self.var(self.data(name)).symbol;
                            let text = self.text(symbol);
                            let at = self.range_to(name, name);
                            self.to_next(Value::constant(Const::Str(text.as_bytes().into()), at));
                            let value = self.expression()?;
                            self.to_next(value);
                            pairs += 1;
                        } else {
                            defaulted = true;
                            let value = self.expression()?;
                            let at = value.at;
                            self.make_room(&mut run, at);
                            self.gather(&mut run, value);
                        }
                    } else {
                        self.demand(!defaulted || starred)?;
                    }
                }
            }
            if !self.accept(TokenKind::Comma) {
                break;
            }
        }
        self.demand(self.kind() == end && !bare)?;
        if !starred {
            self.finish_defaults(&mut run, parts);
        }
        if let (Some(first), true) = (keywords, pairs > 0) {
            let at = self.range(keyword);
            self.unit.emit(Op::BuildDict, 0, first, first, pairs, at);
            self.unit.free = first + 1;
            parts.parts.push((KEYWORD_DEFAULTS, first));
        }
        Ok(())
    }

    /// A parameter's name, and its annotation passed over.
    fn parameter_name(&mut self, lambda: bool) -> R<()> {
        self.demand(self.kind() == TokenKind::Name)?;
        self.demand_assignable(self.pos)?;
        self.pos += 1;
        if !lambda && self.accept(TokenKind::Colon) {
            let first = self.pos;
            self.pos = self.annotation_end(first);
            self.demand(self.pos > first)?;
        }
        Ok(())
    }

    /// The token behind an annotation that begins at `first`.
    fn annotation_end(&self, first: usize) -> usize {
        let mut at = first;
        let mut lambdas = 0;
        loop {
            match self.kind_at(at) {
                TokenKind::Comma | TokenKind::Equal if lambdas == 0 => return at,
                TokenKind::RParen | TokenKind::Newline | TokenKind::EndMarker => return at,
                TokenKind::KwLambda => lambdas += 1,
                TokenKind::Colon if lambdas > 0 => lambdas -= 1,
                kind if kind.is_opener() || kind == TokenKind::FStringStart => at = (self.bracket(at).close as usize).max(at),
                _ => {}
            }
            at += 1;
        }
    }

    fn finish_defaults(&mut self, run: &mut Gather, parts: &mut FunctionParts) {
        let run = std::mem::replace(run, Gather::new(Shape::Tuple, self.unit.free));
        if run.is_empty() {
            return;
        }
        let at = self.range_to(self.pos, self.pos);
        let value = self.gathered(run, at);
        let register = self.to_next(value);
        parts.parts.push((DEFAULTS, register));
    }

    // ---- lambda

    #[inline(never)]
    pub(super) fn lambda(&mut self) -> R<Value> {
        let keyword = self.pos;
        let mark = self.unit.free;
        let function = self.unit.reserve(1);
        let mut parts = FunctionParts::default();
        self.default_values(keyword + 1, keyword, &mut parts)?;
        self.expect(TokenKind::Colon)?;
        let scope = self.data(keyword);
        let line = self.line_of(keyword);
        let outer = self.enter_unit(scope, "<lambda>".into(), line, false);
        let at_keyword = self.range_to(keyword, keyword);
        self.begin_function(scope, at_keyword);
        let value = self.expression()?;
        let at = value.at;
        self.return_value(value, at);
        let unit = self.leave_unit(outer)?;
        let at = self.range(keyword);
        let value = self.make_function(function, unit, scope, parts, at);
        self.unit.free = mark + 1;
        Ok(value)
    }
}
