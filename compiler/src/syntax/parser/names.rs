//! Names: which instruction reads, writes or deletes a variable, by where the scan says that it lives.

use super::builder::{DEAD, Pc};
use super::constant::Small;
use super::value::{Kind, Value};
use super::{Mode, Parser, Slot};
use crate::code::op::Op;
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::scan::{Home, NONE, ScopeKind, Var, scope_flag, var_flag};
use crate::syntax::symbols::known;
use crate::syntax::token::Symbol;

/// How a variable is reached from the code that is being compiled.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// In its home register: (register, SSA number).
    Local(u16, u16),
    /// In the cell that this register holds.
    Cell(u16),
    /// In the class's or exec's namespace if it is there, else in the cell.
    ClassCell(u16),
    Global,
    /// In the namespace, the globals or the builtins.
    Namespace,
    /// In the namespace that the `__classdict__` cell holds, else the globals; the register is the cell's.
    ClassDictGlobal(u16),
    /// The same, else the second cell.
    ClassDictCell(u16, u16),
}

impl Parser<'_> {
    pub(super) fn var(&self, var: u32) -> Var {
        self.scan.vars.get(var as usize).copied().unwrap_or(Var { symbol: 0, scope: 0, home: Home::GlobalImplicit, flags: 0, outer: NONE, origin: NONE })
    }

    /// Where variable `index` lives.
    pub(super) fn place(&self, index: u32) -> Place {
        let var = self.var(index);
        let slot = self.slots.get(index as usize).copied().unwrap_or_default();
        let scope = &self.scan.scopes[var.scope as usize];
        match var.home {
            Home::Local => Place::Local(slot.register, slot.local),
            Home::Cell => Place::Cell(slot.register),
            Home::Free if scope.kind == ScopeKind::Class && var.flags & var_flag::NONLOCAL == 0 => Place::ClassCell(slot.register),
            Home::Free if scope.has(scope_flag::SEES_CLASS) => match self.class_dict(var.scope) {
                Some(dict) if var.symbol != known::DUNDER_CLASSDICT && self.comes_from_outside_class(&var) => Place::ClassDictCell(dict, slot.register),
                _ => Place::Cell(slot.register),
            },
            Home::Free => Place::Cell(slot.register),
            Home::GlobalExplicit => Place::Global,
            Home::GlobalImplicit if scope.has(scope_flag::SEES_CLASS) => self.class_dict(var.scope).map_or(Place::Global, Place::ClassDictGlobal),
            Home::GlobalImplicit | Home::Name => self.namespace_of(var.scope),
        }
    }

    /// Names that are not in registers: of a class or exec code in its namespace, else global.
    fn namespace_of(&self, scope: u32) -> Place {
        let unit = self.scan.scopes[scope as usize].unit;
        match self.scan.scopes[scope as usize].kind {
            ScopeKind::Class => Place::Namespace,
            _ if self.scan.scopes[unit as usize].kind != ScopeKind::Module => Place::Global,
            _ if matches!(self.mode, Mode::Entry | Mode::Module) => Place::Global,
            _ => Place::Namespace,
        }
    }

    /// A free variable of an annotation scope whose cell is made outside of the class: the class's namespace goes first.
    fn comes_from_outside_class(&self, var: &Var) -> bool {
        let origin = self.var(var.origin).scope;
        !matches!(self.scan.scopes[origin as usize].kind, ScopeKind::TypeParams)
    }

    /// The register of the `__classdict__` cell in an annotation scope.
    fn class_dict(&self, scope: u32) -> Option<u16> {
        let scope = &self.scan.scopes[self.scan.scopes[scope as usize].unit as usize];
        let found = scope.vars.clone().find(|&var| self.var(var).symbol == known::DUNDER_CLASSDICT)?;
        matches!(self.var(found).home, Home::Free | Home::Cell).then(|| self.slots[found as usize].register)
    }

    /// The variable that `symbol` is in the unit's own scope, when it is one.
    pub(super) fn find_var(&self, scope: u32, symbol: Symbol) -> Option<u32> {
        let scope = self.scan.scopes.get(scope as usize)?;
        scope.vars.clone().find(|&var| self.var(var).symbol == symbol)
    }

    /// The name of an SSA local, for messages.
    pub(super) fn local_name(&self, local: u16) -> Symbol {
        self.unit.local_symbols.get(local as usize).copied().unwrap_or(0)
    }

    /// Reads the variable.
    #[inline(never)]
    pub(super) fn load_var(&mut self, index: u32, at: ByteRange) -> Value {
        let symbol = self.var(index).symbol;
        if symbol == known::DUNDER_DEBUG {
            return Value::constant(Const::Bool(self.optimize == 0), at);
        }
        let pc = match self.place(index) {
            Place::Local(register, local) => return Value { kind: Kind::Local(register, local), at },
            Place::Cell(register) => {
                self.unit.pure = false;
                self.unit.emit(Op::LoadCell, 0, 0, register, 0, at)
            }
            Place::ClassCell(register) => {
                let name = self.name_index(symbol);
                self.unit.emit_ext(Op::LoadClassCell, 0, 0, register, 0, name, at)
            }
            Place::Global => self.load_named(Op::LoadGlobal, symbol, at),
            Place::Namespace => self.load_named(Op::LoadName, symbol, at),
            Place::ClassDictGlobal(dict) => {
                let name = self.name_index(symbol);
                let scratch = self.unit.free;
                self.unit.touch(scratch + 1);
                self.unit.emit(Op::LoadCell, 0, scratch, dict, 0, at);
                self.unit.emit_ext(Op::LoadDictGlobal, 0, 0, scratch, 0, name, at)
            }
            Place::ClassDictCell(dict, cell) => {
                let name = self.name_index(symbol);
                let scratch = self.unit.free;
                self.unit.touch(scratch + 1);
                self.unit.emit(Op::LoadCell, 0, scratch, dict, 0, at);
                self.unit.emit_ext(Op::LoadDictCell, 0, 0, scratch, cell, name, at)
            }
        };
        Value::open(pc, at)
    }

    fn load_named(&mut self, op: Op, symbol: Symbol, at: ByteRange) -> Pc {
        self.unit.pure = false;
        let name = self.name_index(symbol);
        self.unit.emit_bc(op, 0, name, at)
    }

    /// Reads a name that the compiler itself needs (`__name__`).
    pub(super) fn load_symbol(&mut self, op: Op, symbol: Symbol, at: ByteRange) -> Value {
        let pc = self.load_named(op, symbol, at);
        Value::open(pc, at)
    }

    /// Binds the variable to `value`.
    #[inline(never)]
    pub(super) fn store_var(&mut self, index: u32, value: Value, at: ByteRange) {
        let symbol = self.var(index).symbol;
        match self.place(index) {
            Place::Local(register, local) => {
                let constant = if let Kind::Const(ref constant) = value.kind { Small::of(constant) } else { None };
                self.to_register(value, register);
                self.stored(local, constant);
            }
            Place::Cell(cell) | Place::ClassCell(cell) | Place::ClassDictCell(_, cell) => {
                self.unit.pure = false;
                let mark = self.unit.free;
                let register = self.to_any(value);
                self.unit.emit(Op::StoreCell, 0, cell, register, 0, at);
                self.unit.free = mark;
            }
            Place::Global | Place::ClassDictGlobal(_) => self.store_symbol(Op::StoreGlobal, symbol, value, at),
            Place::Namespace => self.store_symbol(Op::StoreName, symbol, value, at),
        }
    }

    /// Notes that an instruction has just written a new version of a local to its home register.
    pub(super) fn stored(&mut self, local: u16, constant: Option<Small>) {
        if self.unit.live {
            self.unit.versions.assign(local, true, constant);
            let pc = self.unit.rows.last().map_or(DEAD, |row| row.0);
            if let Some(notes) = &mut self.unit.notes {
                notes.makes(pc, local, self.unit.versions.fact(local));
            }
        }
    }

    pub(super) fn store_symbol(&mut self, op: Op, symbol: Symbol, value: Value, at: ByteRange) {
        self.unit.pure = false;
        let mark = self.unit.free;
        let name = self.name_index(symbol);
        let register = self.to_any(value);
        self.unit.emit_bc(op, register, name, at);
        self.unit.free = mark;
    }

    /// `del` of the variable.
    pub(super) fn delete_var(&mut self, index: u32, at: ByteRange) {
        let symbol = self.var(index).symbol;
        match self.place(index) {
            Place::Local(register, local) => {
                let name = self.name_index(symbol);
                self.unit.emit_bc(Op::Unbind, register, name, at);
                if self.unit.live {
                    self.unit.versions.assign(local, false, None);
                }
            }
            Place::Cell(cell) | Place::ClassCell(cell) | Place::ClassDictCell(_, cell) => {
                self.unit.pure = false;
                self.unit.emit(Op::DelCell, 0, cell, 0, 0, at);
            }
            place => {
                self.unit.pure = false;
                let name = self.name_index(symbol);
                let op = if place == Place::Namespace { Op::DelName } else { Op::DelGlobal };
                self.unit.emit_bc(op, 0, name, at);
            }
        }
    }

    /// Gives the variables of `scope` their registers: locals and cells here, then the cells that the unit receives.
    /// For an inlined comprehension these are temporaries, for a unit its first registers.
    pub(super) fn place_vars(&mut self, scope: u32, inlined: bool) {
        let vars = self.scan.scopes[scope as usize].vars.clone();
        for index in vars {
            let var = self.var(index);
            if !matches!(var.home, Home::Local | Home::Cell) {
                continue;
            }
            let register = self.unit.reserve(1);
            let bound = var.flags & var_flag::PARAMETER != 0 && !inlined;
            let mut slot = Slot { register, local: 0 };
            let name = self.text(var.symbol);
            if var.home == Home::Local {
                slot.local = self.unit.versions.add(bound);
                self.unit.local_symbols.push(var.symbol);
                if let (Some(notes), false) = (&mut self.unit.notes, inlined) {
                    notes.home(register, slot.local);
                }
            } else {
                self.unit.cell_registers.push((register, name.clone(), false));
                self.unit.cell_names.push(name.clone());
            }
            if !inlined {
                self.unit.local_names.push(name);
            }
            self.slots[index as usize] = slot;
        }
    }

    /// Receives the closure: a register for each captured variable, in the order of `free_names`.
    pub(super) fn receive_free(&mut self, scope: u32, at: ByteRange) {
        self.receive_free_and(scope, false, at);
    }

    /// The same, with one more cell behind them for a class's type parameters: its register.
    pub(super) fn receive_free_and(&mut self, scope: u32, type_params: bool, at: ByteRange) -> Option<u16> {
        let free = self.scan.free_of(scope).to_vec();
        let count = free.len() as u16 + u16::from(type_params);
        if count == 0 {
            return None;
        }
        let first = self.unit.reserve(count);
        for (offset, &index) in free.iter().enumerate() {
            let register = first.saturating_add(offset as u16);
            let name = self.text(self.var(index).symbol);
            self.slots[index as usize] = Slot { register, local: 0 };
            self.unit.free_names.push(name.clone());
            self.unit.cell_registers.push((register, name, true));
        }
        let extra = type_params.then(|| first.saturating_add(count - 1));
        if let Some(register) = extra {
            self.unit.free_names.push(".type_params".into());
            self.unit.cell_registers.push((register, ".type_params".into(), true));
        }
        self.unit.emit(Op::CopyFree, 0, first, count, 0, at);
        extra
    }

    /// Makes the cells of `scope`'s captured variables; `fresh` when their registers may hold anything.
    pub(super) fn make_cells(&mut self, scope: u32, fresh: bool, at: ByteRange) {
        for index in self.scan.scopes[scope as usize].vars.clone() {
            if self.var(index).home != Home::Cell {
                continue;
            }
            let register = self.slots[index as usize].register;
            if fresh {
                self.unit.emit(Op::SetUnbound, 0, register, 0, 0, at);
            }
            self.unit.emit(Op::MakeCell, 0, register, 0, 0, at);
        }
    }

    /// Forgets what is known of the locals that tokens `first..end` bind or delete: the code there runs again, or in part.
    pub(super) fn forget_bindings(&mut self, first: usize, end: usize) {
        if !self.unit.live {
            return;
        }
        for (local, deleted) in self.bound_in(first, end) {
            self.unit.versions.phi(local, deleted);
            let here = self.unit.here();
            if let Some(notes) = &mut self.unit.notes {
                notes.phi(here, local, self.unit.versions.fact(local));
            }
        }
    }

    /// The locals that tokens `first..end` bind or delete, each once, and whether they are deleted there.
    pub(super) fn bound_in(&self, first: usize, end: usize) -> Vec<(u16, bool)> {
        let mut found: Vec<(u16, bool)> = Vec::new();
        let mut scope = self.scope;
        loop {
            for binding in self.scan.bindings_in(scope, first as u32..end as u32) {
                if let Place::Local(_, local) = self.place(binding.var) {
                    let deleted = binding.kind == crate::syntax::scan::BindingKind::Delete;
                    found.push((local, deleted));
                }
            }
            if scope == self.unit.scope || scope == NONE {
                break;
            }
            scope = self.scan.scopes[scope as usize].parent;
        }
        found.sort_unstable();
        // `(local, true)` sorts last and is the one to keep.
        found.dedup_by(|later, kept| {
            let same = later.0 == kept.0;
            kept.1 |= same && later.1;
            same
        });
        found
    }
}
