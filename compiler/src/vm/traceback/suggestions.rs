//! "Did you mean: …?" and "Did you forget to import …?".

use super::message::shown;
use super::modules::is_standard;
use crate::heap::{ExceptionField, Kind, Name, Ty, Value};
use crate::vm::machine::Cx;
use crate::vm::Slot;
use crate::vm::suggest::closest;
use crate::vm::types::function_of_traceback;

/// Whether it is known in which scope an exception was raised: a traceback says so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Scope {
    Known,
    Unknown,
}

/// The words for a name that may have been meant, and for a module that may not have been imported.
fn hinted(hint: Option<&str>, module: Option<&String>) -> String {
    match (hint, module) {
        (Some(hint), Some(module)) => format!(". Did you mean: '{hint}'? Or did you forget to import '{module}'?"),
        (Some(hint), None) => format!(". Did you mean: '{hint}'?"),
        (None, Some(module)) => format!(". Did you forget to import '{module}'?"),
        (None, None) => String::new(),
    }
}

impl Cx {
    /// What is added to the message of a NameError, AttributeError or ImportError.
    pub(super) fn suggestion(&mut self, exception: Slot, scope: Scope) -> Option<String> {
        let is = |ty| self.heap.is_instance(self.get(exception), ty);
        let (name_error, attribute_error, import_error) = (is(Ty::NameError), is(Ty::AttributeError), is(Ty::ImportError));
        if !name_error && !attribute_error && !import_error {
            return None;
        }
        let wanted = if import_error { Name::name_from } else { Name::name_ };
        let slot = self.quiet_attribute(exception, wanted)?;
        if !self.heap.is_str(self.get(slot)) {
            return None;
        }
        let wanted = shown(self.heap.str_bytes(self.get(slot)));
        let forgotten = name_error && is_standard(&wanted);
        let known = scope == Scope::Known;
        if name_error && known && self.is_attribute_of_self(exception, slot) {
            return Some(hinted(Some(&format!("self.{wanted}")), forgotten.then_some(&wanted)));
        }
        let names = if name_error {
            if known { self.names_in_scope(exception) } else { Vec::new() }
        } else if attribute_error {
            self.names_of_attribute_owner(exception)
        } else {
            self.names_of_module(exception)
        };
        // Who does not ask for what is private does not mean it; in a scope, names are not private.
        let offered = |name: &&str| name_error || wanted.starts_with('_') || !name.starts_with('_');
        let hint = closest(&wanted, names.iter().map(String::as_str).filter(offered));
        (hint.is_some() || forgotten).then(|| hinted(hint.as_deref(), forgotten.then_some(&wanted)))
    }

    /// Whether the raising frame has a `self` with an attribute of that name.
    fn is_attribute_of_self(&mut self, exception: Slot, name: Slot) -> bool {
        let Some(locals) = self.raising_entry(exception).and_then(|entry| self.locals_of_entry(entry)) else { return false };
        let h = &self.heap;
        let this = h.table_entries(self.value(locals)).iter().find(|e| h.is_str(e.key) && h.str_bytes(e.key) == b"self").map(|e| e.value.bits());
        let Some(this) = this else { return false };
        let this = self.push(self.value(this));
        let found = self.getattr(this, name).is_ok();
        if !found {
            self.heap.take_pending();
        }
        found
    }

    /// The entry of the frame that an exception was raised in.
    fn raising_entry(&self, exception: Slot) -> Option<Value<'_>> {
        let h = &self.heap;
        let mut last = h.exception_field(self.get(exception), ExceptionField::Traceback);
        while h.is_kind(last, Kind::Traceback) && h.is_kind(h.field(last, 0), Kind::Traceback) {
            last = h.field(last, 0);
        }
        h.is_kind(last, Kind::Traceback).then_some(last)
    }

    /// Names that the raising frame could have meant: locals, globals, builtins.
    fn names_in_scope(&mut self, exception: Slot) -> Vec<String> {
        let h = &self.heap;
        let Some(last) = self.raising_entry(exception) else { return Vec::new() };
        let mut names: Vec<String> = Vec::new();
        let function = function_of_traceback(h, last);
        if h.is_kind(function, Kind::Function) {
            match self.locals_of_entry(last) {
                Some(locals) => names.extend(self.str_keys(locals)),
                // They are gone: all that it may have had.
                None => {
                    let unit = &self.code_at(h.function_field(function, crate::heap::FunctionField::Code)).unit;
                    names.extend(unit.local_names.iter().chain(&unit.free_names).filter(|n| !n.starts_with('.')).map(|n| n.to_string()));
                }
            }
            let globals = h.function_field(function, crate::heap::FunctionField::Globals);
            if h.is_kind(globals, Kind::Dict) {
                names.extend(self.str_keys(globals.bits()));
            }
        }
        names.extend(self.str_keys(self.builtins));
        names
    }

    fn str_keys(&self, dict: u64) -> Vec<String> {
        self.heap.table_entries(self.value(dict)).iter().filter(|e| self.heap.is_str(e.key)).map(|e| shown(self.heap.str_bytes(e.key))).collect()
    }

    fn names_of_attribute_owner(&mut self, exception: Slot) -> Vec<String> {
        match self.quiet_attribute(exception, Name::obj) {
            Some(object) => self.dir_names(object),
            None => Vec::new(),
        }
    }

    fn names_of_module(&mut self, exception: Slot) -> Vec<String> {
        let Some(slot) = self.quiet_attribute(exception, Name::name_) else { return Vec::new() };
        if !self.heap.is_str(self.get(slot)) {
            return Vec::new();
        }
        let module = self.heap.str_lossy(self.get(slot)).into_owned();
        // As CPython does: those of the package at the top.
        match self.module_named(module.split('.').next().unwrap_or_default()) {
            Some(bits) => {
                let module = self.push(self.value(bits));
                self.dir_names(module)
            }
            None => Vec::new(),
        }
    }

    /// `dir(object)`; empty when that fails.
    fn dir_names(&mut self, object: Slot) -> Vec<String> {
        let dir = self.heap.intern_str("dir").ok().and_then(|name| self.heap.dict_get_str(self.value(self.builtins), name)).map(|v| v.bits());
        let Some(dir) = dir else { return Vec::new() };
        let object = self.get(object).bits();
        match self.call_bits(dir, &[object]) {
            Ok(list) => self.names_in(list).unwrap_or_default(),
            Err(_) => {
                self.heap.take_pending();
                Vec::new()
            }
        }
    }
}
