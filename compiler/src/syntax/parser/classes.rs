//! Classes: the body is a unit of its own, run by `__build_class__`.

use std::rc::Rc;

use super::functions::FunctionParts;
use super::value::{Kind, Value};
use super::{Parser, R};
use crate::code::op::{Op, WINDOW_HEADER};
use crate::code::positions::ByteRange;
use crate::code::unit::{CodeUnit, Const};
use crate::syntax::scan::{Home, ScopeKind};
use crate::syntax::symbols::known;
use crate::syntax::token::{Symbol, TokenKind};

impl Parser<'_> {
    /// A class with the cursor behind its name: the class, not bound yet.
    pub(super) fn class_definition(&mut self, keyword: usize, line: u32) -> R<Value> {
        if self.kind() == TokenKind::LBracket {
            return self.generic_class(keyword, line);
        }
        self.class_behind_name(keyword, line, None)
    }

    /// Bases and body. `generic`: the register of `Generic[…]`, the last base of a class with type parameters.
    #[inline(never)]
    pub(super) fn class_behind_name(&mut self, keyword: usize, line: u32, generic: Option<u16>) -> R<Value> {
        let mark = self.unit.free;
        let scope = self.data(keyword);
        let at = self.range_of_suite(keyword, self.scan.scopes[scope as usize].end as usize);
        let name = self.scan.scopes[scope as usize].name;
        let name = self.text(name);
        let open = self.pos;
        let bases = self.kind() == TokenKind::LParen;
        let colon = if bases { self.bracket(open).close as usize + 1 } else { open };
        let callee = Value::open(self.unit.emit(Op::LoadBuildClass, 0, 0, 0, 0, at), at);
        let window = self.window_for(callee, mark);
        self.pos = colon;
        let function = self.unit.reserve(1);
        let parameters = self.type_params_cell.take();
        let unit = self.class_unit(scope, name.clone(), line, parameters.is_some())?;
        let end = self.pos;
        self.make_function(function, unit, scope, FunctionParts { extra_cell: parameters, ..FunctionParts::default() }, at);
        self.to_next(Value::constant(Const::Str(name.as_bytes().into()), at));
        self.unit.pure = false;
        let value = if bases && !self.plain_call(open) {
            self.pos = open;
            self.class_call_spread(window, generic, at)?
        } else {
            let (mut count, mut keywords) = (0, Vec::new());
            if bases {
                self.demand(self.bracket(open).comprehension == 0)?;
                (count, keywords) = self.class_arguments(open, generic)?;
            } else if let Some(generic) = generic {
                self.to_next(Value { kind: Kind::Temp(generic), at });
                count = 1;
            }
            self.unit.free = mark;
            self.emit_call(window, false, count + 2, keywords, at)
        };
        self.unit.free = mark;
        self.pos = end;
        Ok(value)
    }

    /// The bases; `Generic[…]` goes behind the positional ones.
    fn class_arguments(&mut self, open: usize, generic: Option<u16>) -> R<(u16, Vec<Symbol>)> {
        let Some(generic) = generic else { return self.arguments(open) };
        self.arguments_with(open, Some(generic))
    }

    #[inline(never)]
    fn class_unit(&mut self, scope: u32, name: Rc<str>, line: u32, generic: bool) -> R<Rc<CodeUnit>> {
        let global = self.var(self.data(self.scan.scopes[scope as usize].token as usize + 1)).home == Home::GlobalExplicit;
        let outer = self.enter_unit(scope, name, line, global);
        let token = self.scan.scopes[scope as usize].token as usize;
        let at = self.range_to(token, token + 1);
        self.unit.flags.class_body = true;
        self.unit.pure = false;
        self.place_vars(scope, false);
        let parameters = self.receive_free_and(scope, generic, at);
        self.make_cells(scope, true, at);
        self.class_prologue(scope, line, parameters, at);
        self.suite_after(|parser| {
            parser.setup_annotations(at);
            parser.docstring(true)
        })?;
        self.class_epilogue(scope, at);
        self.leave_unit(outer)
    }

    fn class_prologue(&mut self, scope: u32, line: u32, parameters: Option<u16>, at: ByteRange) {
        let module = self.load_symbol(Op::LoadName, known::DUNDER_NAME, at);
        self.store_symbol(Op::StoreName, known::DUNDER_MODULE, module, at);
        let qualname = Const::Str(self.unit.qualname.as_bytes().into());
        self.store_symbol(Op::StoreName, known::DUNDER_QUALNAME, Value::constant(qualname, at), at);
        self.store_symbol(Op::StoreName, known::DUNDER_FIRSTLINENO, Value::constant(Const::Int(line.into()), at), at);
        if let Some(register) = parameters {
            let value = Value::open(self.unit.emit(Op::LoadCell, 0, 0, register, 0, at), at);
            self.store_symbol(Op::StoreName, known::DUNDER_TYPE_PARAMS, value, at);
        }
        if let Some(cell) = self.cell_of(scope, known::DUNDER_CLASSDICT) {
            let scratch = self.unit.free;
            self.unit.touch(scratch + 1);
            self.unit.emit(Op::LoadLocals, 0, scratch, 0, 0, at);
            self.unit.emit(Op::StoreCell, 0, cell, scratch, 0, at);
        }
    }

    fn class_epilogue(&mut self, scope: u32, at: ByteRange) {
        let first = self.static_attributes.iter().position(|noted| noted.0 >= scope).unwrap_or(self.static_attributes.len());
        let mut attributes: Vec<Symbol> = Vec::new();
        for (class, name) in self.static_attributes.split_off(first) {
            if class == scope && !attributes.contains(&name) {
                attributes.push(name);
            }
        }
        let names = attributes.into_iter().map(|name| Const::Str(self.text(name).as_bytes().into())).collect();
        self.store_symbol(Op::StoreName, known::DUNDER_STATIC_ATTRIBUTES, Value::constant(Const::Tuple(names), at), at);
        if let Some(cell) = self.cell_of(scope, known::DUNDER_CLASSDICT) {
            self.store_symbol(Op::StoreName, known::DUNDER_CLASSDICTCELL, Value { kind: Kind::Temp(cell), at }, at);
        }
        if let Some(cell) = self.cell_of(scope, known::DUNDER_CLASS) {
            self.store_symbol(Op::StoreName, known::DUNDER_CLASSCELL, Value { kind: Kind::Temp(cell), at }, at);
            self.unit.emit(Op::Return, 0, cell, 0, 0, at);
            self.unit.live = false;
        }
    }

    /// The register of a cell that the scope itself makes.
    fn cell_of(&self, scope: u32, symbol: Symbol) -> Option<u16> {
        let var = self.find_var(scope, symbol)?;
        (self.var(var).home == Home::Cell).then(|| self.slots[var as usize].register)
    }

    /// Notes `self.name = …` in a method for `__static_attributes__`.
    pub(super) fn static_attribute(&mut self, name: Symbol) {
        let mut scope = self.unit.scope;
        while let Some(found) = self.scan.scopes.get(scope as usize) {
            if found.kind == ScopeKind::Class {
                break;
            }
            scope = found.parent;
        }
        if self.scan.scopes.get(scope as usize).is_some() {
            self.static_attributes.push((scope, name));
        }
    }

    /// A class whose bases have stars: function, name and bases go into the list of arguments.
    fn class_call_spread(&mut self, window: u16, generic: Option<u16>, at: ByteRange) -> R<Value> {
        let list = window + WINDOW_HEADER;
        self.call_spread_with(window, list, 2, generic, at)
    }
}
