//! Names and cells: globals with their cache, namespaces of class bodies and exec, captured variables.

use super::frames::{Ret, Step, Then};
use super::machine::Cx;
use crate::heap::{HEADER, Kind, Name, Probe, Raised, Ty, Value};

/// Builtins of the prelude: the scheduler's (cooperative.py), and what CPython's `site` adds.
const LATE: &[&str] = &["run", "gather", "sleep", "with_timeout", "cancel", "receive", "exit", "quit"];

impl Cx {
    pub(crate) fn load_global(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, bc) = ((w >> 16) as u16, (w >> 32) as u32);
        let name = self.code().names[bc as usize];
        let globals = self.globals();
        let h = &self.heap;
        let key = self.value(name);
        if let Probe::Found(n) = h.table_probe(globals, key, h.str_hash(key)) {
            let bits = h.table_value_at(globals.offset(), n);
            self.code().words[self.pc as usize + 1].set(h.table_version(globals) as u64 | (n as u64) << 32);
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        match self.builtin_named(globals, key)? {
            Some(v) => {
                let bits = v.bits();
                self.cache_builtin(name, bits);
                self.set_reg(a, bits);
                Ok(Step::Next)
            }
            None if globals.bits() == self.prelude => {
                // One prelude file uses what another defines.
                let text = h.str_lossy(key).into_owned();
                let bits = self.find_prelude_function(&text)?;
                self.set_reg(a, bits);
                Ok(Step::Next)
            }
            None => self.load_late(a, name),
        }
    }

    fn load_late(&mut self, a: u16, name: u64) -> Result<Step, Raised> {
        let Some(bits) = self.late_builtin(name)? else { return Err(self.name_error(name)) };
        self.set_reg(a, bits);
        Ok(Step::Next)
    }

    /// A builtin that is loaded when it is first named; none where a script put others in place of the usual builtins.
    pub(crate) fn late_builtin(&mut self, name: u64) -> Result<Option<u64>, Raised> {
        let text = self.heap.str_lossy(self.value(name)).into_owned();
        if !LATE.contains(&&*text) || !self.has_usual_builtins() {
            return Ok(None);
        }
        let bits = self.find_prelude_function(&text)?;
        self.heap.dict_set_str(self.value(self.builtins), self.value(name), self.value(bits))?;
        Ok(Some(bits))
    }

    fn has_usual_builtins(&self) -> bool {
        let own = self.heap.dict_get_str(self.globals(), self.heap.name(Name::builtins));
        own.is_none_or(|own| own.bits() == self.builtins || self.heap.dict_of(own).is_some_and(|dict| dict.bits() == self.builtins))
    }

    /// Remembers in the running instruction where a builtin stands, if it is one of the usual table's.
    fn cache_builtin(&mut self, name: u64, bits: u64) {
        let (builtins, globals) = (self.value(self.builtins), self.globals());
        let (key, h) = (self.value(name), &self.heap);
        let Probe::Found(n) = h.table_probe(builtins, key, h.str_hash(key)) else { return };
        if h.table_value_at(builtins.offset(), n) != bits {
            return;
        }
        let (version, of_globals) = (h.table_version(builtins), h.table_version(globals));
        if version != self.builtins_version {
            self.forget_caches();
            self.builtins_version = version;
        }
        self.code().words[self.pc as usize + 1].set(of_globals as u64 | ((n | super::fast::IN_BUILTINS) as u64) << 32);
    }

    /// A builtin, by the globals' own `__builtins__` if they replaced it.
    pub(crate) fn builtin_named<'h>(&'h self, globals: Value<'h>, key: Value<'_>) -> Result<Option<Value<'h>>, Raised> {
        let h = &self.heap;
        let own = if globals.bits() == self.prelude { None } else { h.dict_get_str(globals, h.name(Name::builtins)) };
        let builtins = match own {
            Some(v) if h.is_kind(v, Kind::Dict) => v,
            Some(v) if h.is_kind(v, Kind::Module) => h.dict_of(v).unwrap_or(self.value(self.builtins)),
            Some(v) => return Err(h.type_error(&format!("'{}' object is not subscriptable", h.type_name(v)))),
            None => self.value(self.builtins),
        };
        Ok(h.dict_get_str(builtins, key))
    }

    #[cold]
    pub(crate) fn name_error(&mut self, name: u64) -> Raised {
        let shown = self.heap.str_lossy(self.value(name)).into_owned();
        let raised = self.heap.raise(Ty::NameError, &format!("name '{shown}' is not defined"));
        self.name_payload(&shown);
        raised
    }

    pub(crate) fn store_global(&mut self, w: u64) -> Result<(), Raised> {
        let (a, bc) = ((w >> 16) as u16, (w >> 32) as u32);
        let value = self.rv(a);
        if value.is_unbound() {
            return Err(self.unbound_register(self.base + a as u32 * 8));
        }
        let key = self.value(self.code().names[bc as usize]);
        let globals = self.globals();
        let h = &self.heap;
        h.dict_set_str(globals, key, value)?;
        if let Probe::Found(n) = h.table_probe(globals, key, h.str_hash(key)) {
            self.code().words[self.pc as usize + 1].set(h.table_version(globals) as u64 | (n as u64) << 32);
        }
        Ok(())
    }

    pub(crate) fn delete_global(&mut self, bc: u32) -> Result<(), Raised> {
        let name = self.code().names[bc as usize];
        if self.heap.dict_remove_str(self.globals(), self.value(name)) { Ok(()) } else { Err(self.name_error(name)) }
    }

    // ---- class bodies and exec

    pub(crate) fn load_name(&mut self, a: u16, bc: u32) -> Result<Step, Raised> {
        let name = self.code().names[bc as usize];
        let namespace = self.namespace().bits();
        if let Some(bits) = self.namespace_get(namespace, name)? {
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        self.load_outer(a, name)
    }

    fn load_outer(&mut self, a: u16, name: u64) -> Result<Step, Raised> {
        let globals = self.globals();
        let key = self.value(name);
        let found = match self.heap.dict_get_str(globals, key) {
            Some(found) => Some(found),
            None => self.builtin_named(globals, key)?,
        };
        match found {
            Some(v) => {
                let bits = v.bits();
                self.set_reg(a, bits);
                Ok(Step::Next)
            }
            None => self.load_late(a, name),
        }
    }

    /// A name in a namespace, which may be any mapping.
    fn namespace_get(&mut self, namespace: u64, name: u64) -> Result<Option<u64>, Raised> {
        let v = self.value(namespace);
        if self.heap.is_exact(v, Kind::Dict) {
            return Ok(self.heap.dict_get_str(v, self.value(name)).map(|v| v.bits()));
        }
        let (this, key) = (self.push(v), self.push(self.value(name)));
        let result = match self.call_special(this, Name::getitem, &[key]) {
            Ok(Some(slot)) => Ok(Some(self.get(slot).bits())),
            Ok(None) => Ok(None),
            Err(Raised) if self.caught(Ty::KeyError) => Ok(None),
            Err(Raised) => Err(Raised),
        };
        self.pop_to(this);
        result
    }

    pub(crate) fn store_name(&mut self, a: u16, bc: u32) -> Result<Step, Raised> {
        let name = self.code().names[bc as usize];
        let value = self.reg(a);
        if value == Value::UNBOUND.bits() {
            return Err(self.unbound_register(self.base + a as u32 * 8));
        }
        let namespace = self.namespace();
        if self.heap.is_exact(namespace, Kind::Dict) {
            self.heap.dict_set_str(namespace, self.value(name), self.value(value))?;
            return Ok(Step::Next);
        }
        let namespace = namespace.bits();
        match self.special(namespace, Name::setitem) {
            Some(method) => self.call_method_of(method, namespace, &[name, value], Ret { then: Then::Discard, dest: 0, pc: self.pc + 1 }),
            None => Err(self.heap.type_error(&format!("'{}' object does not support item assignment", self.heap.type_name(self.value(namespace))))),
        }
    }

    pub(crate) fn delete_name(&mut self, bc: u32) -> Result<Step, Raised> {
        let name = self.code().names[bc as usize];
        let namespace = self.namespace();
        if self.heap.is_exact(namespace, Kind::Dict) {
            return if self.heap.dict_remove_str(namespace, self.value(name)) { Ok(Step::Next) } else { Err(self.name_error(name)) };
        }
        let namespace = namespace.bits();
        match self.special(namespace, Name::delitem) {
            Some(method) => self.call_method_of(method, namespace, &[name], Ret { then: Then::Discard, dest: 0, pc: self.pc + 1 }),
            None => Err(self.name_error(name)),
        }
    }

    /// A name of an annotation scope in a class: the class's namespace (in register b) first.
    pub(crate) fn load_dict_global(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let ext = (self.code().words[self.pc as usize + 1].get() >> 32) as usize;
        let name = self.code().names[ext];
        let namespace = self.reg(b);
        if let Some(bits) = self.namespace_get(namespace, name)? {
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        self.load_outer(a, name)
    }

    pub(crate) fn load_dict_cell(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let ext = (self.code().words[self.pc as usize + 1].get() >> 32) as usize;
        let name = self.code().names[ext];
        if let Some(bits) = self.namespace_get(self.reg(b), name)? {
            self.set_reg(a, bits);
            return Ok(Step::Next);
        }
        self.load_cell_into(a, c)?;
        Ok(Step::Next)
    }

    pub(crate) fn load_class_cell(&mut self, w: u64) -> Result<(), Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let ext = (self.code().words[self.pc as usize + 1].get() >> 32) as usize;
        let name = self.code().names[ext];
        let namespace = self.namespace().bits();
        if let Some(bits) = self.namespace_get(namespace, name)? {
            self.set_reg(a, bits);
            return Ok(());
        }
        self.load_cell_into(a, b)
    }

    fn load_cell_into(&mut self, a: u16, cell: u16) -> Result<(), Raised> {
        let bits = self.heap.load64(self.reg(cell) as u32 + HEADER);
        if bits == Value::UNBOUND.bits() {
            return Err(self.empty_cell(cell));
        }
        self.set_reg(a, bits);
        Ok(())
    }

    pub(crate) fn setup_annotations(&mut self) -> Result<Step, Raised> {
        let namespace = if self.code().unit.flags.class_body { self.namespace().bits() } else { self.globals().bits() };
        let name = self.heap.name(Name::annotations).bits();
        if self.namespace_get(namespace, name)?.is_none() {
            let dict = self.heap.dict()?;
            self.heap.dict_set_str(self.value(namespace), self.value(name), dict)?;
        }
        Ok(Step::Next)
    }

    // ---- cells

    pub(crate) fn make_cell(&mut self, a: u16) -> Result<(), Raised> {
        let cell = self.heap.cell(self.rv(a))?.bits();
        self.set_reg(a, cell);
        Ok(())
    }

    pub(crate) fn copy_free(&mut self, a: u16, count: u16) -> Result<(), Raised> {
        let function = self.frame_function(self.base);
        let closure = self.heap.function_field(function, crate::heap::FunctionField::Closure).bits();
        for i in 0..count {
            let cell = self.heap.field(self.value(closure), i as usize).bits();
            self.set_reg(a + i, cell);
        }
        Ok(())
    }

    pub(crate) fn delete_cell(&mut self, a: u16) -> Result<(), Raised> {
        let cell = self.reg(a) as u32;
        if self.heap.load64(cell + HEADER) == Value::UNBOUND.bits() {
            return Err(self.empty_cell(a));
        }
        self.heap.store64(cell + HEADER, Value::UNBOUND.bits());
        Ok(())
    }

    #[cold]
    pub(crate) fn empty_cell(&mut self, register: u16) -> Raised {
        let found = self.code().unit.cell_registers.iter().find(|(r, _, _)| *r == register).cloned();
        match found {
            Some((_, name, true)) => {
                let raised = self
                    .heap
                    .raise(Ty::NameError, &format!("cannot access free variable '{name}' where it is not associated with a value in enclosing scope"));
                self.name_payload(&name);
                raised
            }
            Some((_, name, false)) => self.unbound_named(&name),
            None => self.unbound_named("?"),
        }
    }
}
