//! `from … import`: submodules in the list, the names themselves, and `*`.

use super::{Progress, Wanted};
use crate::heap::{Kind, Name, Raised, Ty, Value};
use crate::vm::frames::Step;
use crate::vm::machine::Cx;

impl Cx {
    /// Submodules among the names of a `from` import of a package.
    pub(super) fn advance_list(&mut self, leaf: u64, list: &[String], wanted: &Wanted) -> Result<Progress, Raised> {
        if self.module_attribute(leaf, "__path__").is_none() {
            return Ok(Progress::Ready(leaf));
        }
        for name in list {
            if name == "*" {
                let all = self.module_attribute(leaf, "__all__").and_then(|all| self.names_in(all)).unwrap_or_default();
                let all: Vec<String> = all.into_iter().filter(|name| name != "*").collect();
                if let run @ Progress::Run { .. } = self.advance_list(leaf, &all, wanted)? {
                    return Ok(run);
                }
                continue;
            }
            if self.module_has(leaf, name)? {
                continue;
            }
            let path = format!("{}.{name}", wanted.name);
            if self.module_named(&path).is_some() {
                continue;
            }
            match self.find(&path, Some(leaf), wanted)? {
                Some(Progress::Ready(module)) => self.bind_in_parent(&path, module)?,
                Some(run) => return Ok(run),
                None => {}
            }
        }
        Ok(Progress::Ready(leaf))
    }

    /// Whether a module has an attribute, its `__getattr__` asked.
    fn module_has(&mut self, module: u64, name: &str) -> Result<bool, Raised> {
        if self.module_attribute(module, name).is_some() {
            return Ok(true);
        }
        if self.module_attribute(module, "__getattr__").is_none() {
            return Ok(false);
        }
        let key = self.heap.intern_str(name)?.bits();
        match self.load_attr_nested(module, key) {
            Ok(slot) => {
                self.pop_to(slot);
                Ok(true)
            }
            Err(Raised) if self.caught(Ty::AttributeError) => Ok(false),
            Err(Raised) => Err(Raised),
        }
    }

    /// `a = b.names[ext]`, or a submodule of that name.
    pub(crate) fn import_from(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let ext = (self.code().words[self.pc as usize + 1].get() >> 32) as usize;
        let (module, name) = (self.reg(b), self.code().names[ext]);
        let plain = self.heap.is_exact(self.value(module), Kind::Module);
        let found = if plain { self.heap.dict_of(self.value(module)).and_then(|dict| self.heap.dict_get_str(dict, self.value(name))).map(|v| v.bits()) } else { None };
        let bits = match found {
            Some(bits) => bits,
            None => match self.load_attr_nested(module, name) {
                Ok(slot) => self.get(slot).bits(),
                Err(Raised) if self.caught(Ty::AttributeError) => self.submodule(module, name)?,
                Err(Raised) => return Err(Raised),
            },
        };
        self.reset_top();
        self.set_reg(a, bits);
        Ok(Step::Next)
    }

    /// What `sys.modules` has for an attribute that is missing, as in circular imports; else the error.
    fn submodule(&mut self, module: u64, name: u64) -> Result<u64, Raised> {
        let text = |bits: Option<u64>| bits.filter(|b| self.heap.is_str(self.value(*b))).map(|b| self.heap.str_lossy(self.value(b)).into_owned());
        let wanted = self.heap.str_lossy(self.value(name)).into_owned();
        let own = text(self.module_attribute(module, "__name__"));
        let file = text(self.module_attribute(module, "__file__"));
        if let Some(found) = own.as_ref().and_then(|own| self.module_named(&format!("{own}.{wanted}"))) {
            return Ok(found);
        }
        let own_name = own.as_deref().unwrap_or("<unknown module name>");
        let message = if self.outside.quoted.contains(&module) {
            format!("module '{own_name}' has no export '{wanted}'")
        } else if self.outside.loading.iter().any(|(m, _)| *m == module) {
            let place = file.as_deref().unwrap_or("unknown location");
            format!("cannot import name '{wanted}' from partially initialized module '{own_name}' (most likely due to a circular import) ({place})")
        } else {
            format!("cannot import name '{wanted}' from '{own_name}' ({})", file.as_deref().unwrap_or("unknown location"))
        };
        Err(self.import_error_of(Ty::ImportError, &message, own.as_deref(), file.as_deref(), Some(&wanted)))
    }

    /// Copies the public names of module `a` into the namespace.
    pub(crate) fn import_star(&mut self, a: u16) -> Result<Step, Raised> {
        let module = self.reg(a);
        let dict = self.module_namespace(module)?;
        let namespace = self.namespace().bits();
        let all = self.heap.dict_get_str(self.value(dict), self.heap.name(Name::all)).map(|v| v.bits());
        let names = match all {
            Some(all) => self.declared_names(all, module)?,
            None => self.public_names(dict, module)?,
        };
        for name in names {
            let slot = self.load_attr_nested(module, name)?;
            let namespace = self.push(self.value(namespace));
            let key = self.push(self.value(name));
            if self.heap.is_exact(self.get(namespace), Kind::Dict) {
                self.heap.dict_set_str(self.get(namespace), self.get(key), self.get(slot))?;
            } else if self.call_special(namespace, Name::setitem, &[key, slot])?.is_none() {
                return Err(self.heap.type_error(&format!("'{}' object does not support item assignment", self.heap.type_name(self.get(namespace)))));
            }
            self.pop_to(slot);
        }
        self.reset_top();
        Ok(Step::Next)
    }

    fn public_names(&mut self, dict: u64, module: u64) -> Result<Vec<u64>, Raised> {
        let keys: Vec<Value<'_>> = self.heap.table_entries(self.value(dict)).into_iter().map(|e| e.key).collect();
        if let Some(odd) = keys.iter().find(|key| !self.heap.is_str(**key)) {
            return Err(self.no_name(module, "Key in", "__dict__", *odd));
        }
        Ok(keys.into_iter().filter(|key| !self.heap.str_bytes(*key).starts_with(b"_")).map(|key| key.bits()).collect())
    }

    /// The error of what should be a name in a module, but is no str.
    fn no_name(&self, module: u64, what: &str, attribute: &str, odd: Value<'_>) -> Raised {
        let own = self.module_attribute(module, "__name__").map(|b| self.heap.str_lossy(self.value(b)).into_owned()).unwrap_or_default();
        self.heap.type_error(&format!("{what} {own}.{attribute} must be str, not {}", self.heap.type_name(odd)))
    }

    fn declared_names(&mut self, all: u64, module: u64) -> Result<Vec<u64>, Raised> {
        let slot = self.push(self.value(all));
        let list = self.to_list(slot)?;
        let items = self.heap.list_items(self.get(list));
        if let Some(odd) = items.iter().find(|v| !self.heap.is_str(**v)) {
            return Err(self.no_name(module, "Item in", "__all__", *odd));
        }
        items.iter().map(|v| self.heap.intern(*v).map(|v| v.bits())).collect()
    }
}
