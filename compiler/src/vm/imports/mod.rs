//! Import. Module code runs in an ordinary frame: an import that has to run one is executed again when that frame is done, and
//! finds it in `sys.modules` then. So an import can wait and be preempted like any other code.
//!
//! Where a name is looked for: `sys.modules`, engine modules, capabilities, the aliases of packages.json, the embedded standard
//! library, and last the files beside the script (or the package's own directory).

mod aliases;
mod capabilities;
mod dynamic;
mod errors;
mod find;
mod from_list;
mod json;
mod manifest;
mod module;
mod names;
mod quoted;
mod sources;

pub(crate) use dynamic::FUNCTIONS;
pub(crate) use manifest::Manifest;

use super::frames::{Ret, Step, Then};
use super::machine::Cx;
use crate::heap::{Kind, NATIVE_ROW, Name, Raised, Ty, Value};

/// How far an import has come.
pub(crate) enum Progress {
    /// The module is there.
    Ready(u64),
    /// This function is to be run as the code of this module first.
    Run { function: u64, module: u64 },
}

/// The name that an import statement gives.
pub(crate) struct Wanted {
    /// Absolute and dotted.
    pub name: String,
    /// Names behind `from … import`; None for a plain import.
    pub list: Option<Vec<String>>,
    /// Where the importing code came from.
    pub importer: std::rc::Rc<str>,
}

impl Cx {
    /// `a = __import__(names[ext], fromlist b, level c)`.
    pub(crate) fn import_name(&mut self, w: u64) -> Result<Step, Raised> {
        let (x, a, b, level) = ((w >> 8) as u8, (w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u16);
        let ext = (self.code().words[self.pc as usize + 1].get() >> 32) as usize;
        let text = self.heap.str_lossy(self.value(self.code().names[ext])).into_owned();
        if x != 1 && let Some(import) = self.own_import()? {
            return self.import_by(import, w, ext);
        }
        let progress = if x == 1 {
            let importer = self.importer();
            self.advance_quoted(&text, &importer)?
        } else {
            let list = self.names_in(self.reg(b));
            let globals = self.globals().bits();
            let name = self.absolute_name(&text, u32::from(level), globals)?;
            let importer = self.importer();
            self.advance(&Wanted { name, list, importer })?
        };
        match progress {
            Progress::Ready(bits) => {
                self.reset_top();
                self.set_reg(a, bits);
                Ok(Step::Next)
            }
            Progress::Run { function, module } => {
                let namespace = self.module_namespace(module)?;
                self.reset_top();
                self.enter_body(function, namespace, module, Ret { then: Then::Module, dest: a, pc: self.pc })
            }
        }
    }

    /// The `__import__` of the running code's builtins, when it is not the engine's.
    fn own_import(&self) -> Result<Option<u64>, Raised> {
        let h = &self.heap;
        if self.code().hidden {
            return Ok(None);
        }
        let Some(found) = self.builtin_named(self.globals(), h.name(Name::import_))? else { return Err(h.raise(Ty::ImportError, "__import__ not found")) };
        let row = h.is_kind(found, Kind::Native).then(|| h.field(found, NATIVE_ROW).as_small()).flatten();
        let is_ours = row.is_some_and(|row| self.natives[row as usize].row.name == "__import__");
        Ok(if is_ours { None } else { Some(found.bits()) })
    }

    /// Imports by a script's own `__import__`.
    fn import_by(&mut self, import: u64, w: u64, ext: usize) -> Result<Step, Raised> {
        let (a, b, level) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as i64);
        let locals = self.locals_of(self.base)?.bits();
        let args = [self.code().names[ext], self.globals().bits(), locals, self.reg(b), Value::small(level).bits()];
        let module = self.call_bits(import, &args)?;
        self.reset_top();
        self.set_reg(a, module);
        Ok(Step::Next)
    }

    /// Where the running code came from; the engine's own code imports for whom it acts.
    fn importer(&self) -> std::rc::Rc<str> {
        let code = self.code();
        if code.hidden || code.origin == 0 { self.acting_origin() } else { self.origins[code.origin as usize].clone() }
    }

    /// The strs in a tuple or list; None when there are none.
    pub(crate) fn names_in(&self, bits: u64) -> Option<Vec<String>> {
        let items = self.heap.sequence_items(self.value(bits))?;
        let names: Vec<String> = items.iter().filter(|v| self.heap.is_str(**v)).map(|v| self.heap.str_lossy(*v).into_owned()).collect();
        if names.is_empty() { None } else { Some(names) }
    }

    /// Imports as far as it goes without running module code.
    pub(crate) fn advance(&mut self, wanted: &Wanted) -> Result<Progress, Raised> {
        let mark = self.root_extra.len();
        let progress = self.advance_rooted(wanted);
        self.root_extra.truncate(mark);
        progress
    }

    fn advance_rooted(&mut self, wanted: &Wanted) -> Result<Progress, Raised> {
        let mut parent = None;
        let ends: Vec<usize> = wanted.name.match_indices('.').map(|(at, _)| at).chain([wanted.name.len()]).collect();
        for end in ends {
            match self.step(&wanted.name[..end], parent, wanted)? {
                Progress::Ready(module) => {
                    // Finding the next part may run code, and that may forget this one.
                    self.root_extra.push(module);
                    parent = Some(module);
                }
                run => return Ok(run),
            }
        }
        let Some(leaf) = parent else { return Err(self.no_module(&wanted.name)) };
        let Some(list) = &wanted.list else {
            let top = wanted.name.split('.').next().unwrap_or_default();
            return Ok(Progress::Ready(self.module_named(top).unwrap_or(leaf)));
        };
        self.advance_list(leaf, list, wanted)
    }

    /// One part of a dotted name: `path`, whose parent package is there already.
    pub(crate) fn step(&mut self, path: &str, parent: Option<u64>, wanted: &Wanted) -> Result<Progress, Raised> {
        if let Some(module) = self.module_named(path) {
            if module == Value::NONE.bits() {
                return Err(self.module_not_found(&format!("import of {path} halted; None in sys.modules"), path));
            }
            return Ok(Progress::Ready(module));
        }
        if let Some(parent) = parent
            && self.module_attribute(parent, "__path__").is_none()
        {
            let package = path.rsplit_once('.').map_or("", |(package, _)| package);
            return Err(self.module_not_found(&format!("No module named '{path}'; '{package}' is not a package"), path));
        }
        match self.find(path, parent, wanted)? {
            Some(Progress::Ready(module)) => {
                self.bind_in_parent(path, module)?;
                Ok(Progress::Ready(module))
            }
            Some(run) => Ok(run),
            None => Err(self.no_module(path)),
        }
    }

    /// What `sys.modules` has under a name.
    pub(crate) fn module_named(&self, name: &str) -> Option<u64> {
        let key = self.heap.intern_str(name).ok()?;
        self.heap.dict_get_str(self.value(self.modules), key).map(|v| v.bits())
    }

    /// A name in a module's namespace, or an attribute of whatever stands for a module.
    pub(crate) fn module_attribute(&self, module: u64, name: &str) -> Option<u64> {
        let h = &self.heap;
        let v = self.value(module);
        let key = h.intern_str(name).ok()?;
        match h.kind(v)? {
            Kind::Instance => h.instance_get(v, key).map(|v| v.bits()),
            Kind::Module => h.dict_get_str(h.dict_of(v)?, key).map(|v| v.bits()),
            _ => None,
        }
    }

    /// A module's namespace.
    pub(crate) fn module_namespace(&self, module: u64) -> Result<u64, Raised> {
        self.heap.instance_dict(self.value(module)).map(|v| v.bits())
    }

    /// The code of a module ended: it is bound in its package. The import that ran it is executed again.
    pub(crate) fn module_finished(&mut self, module: u64) -> Result<(), Raised> {
        let Some(at) = self.outside.loading.iter().rposition(|(m, _)| *m == module) else { return Ok(()) };
        let (_, key) = self.outside.loading.remove(at);
        let Some(now) = self.module_named(&key) else {
            let key = self.heap.str(&key)?;
            return Err(self.heap.key_error(key));
        };
        self.bind_in_parent(&key, now)
    }

    /// The code of a module raised: it was never there.
    pub(crate) fn module_failed(&mut self, module: u64) {
        let Some(at) = self.outside.loading.iter().rposition(|(m, _)| *m == module) else { return };
        let (_, key) = self.outside.loading.remove(at);
        if let Ok(key) = self.heap.intern_str(&key) {
            self.heap.dict_remove_str(self.value(self.modules), key);
        }
    }

    /// `package.leaf = module`.
    fn bind_in_parent(&mut self, path: &str, module: u64) -> Result<(), Raised> {
        let Some((package, leaf)) = path.rsplit_once('.').filter(|_| !path.contains('/')) else { return Ok(()) };
        let Some(package) = self.module_named(package) else { return Ok(()) };
        let v = self.value(package);
        if self.heap.is_kind(v, Kind::Module)
            && let Some(dict) = self.heap.dict_of(v)
        {
            return self.heap.dict_set_str(dict, self.heap.intern_str(leaf)?, self.value(module));
        }
        let mark = self.push(v);
        let (name, value) = (self.push(self.heap.intern_str(leaf)?), self.push(self.value(module)));
        let result = self.setattr(mark, name, value);
        self.pop_to(mark);
        result
    }
}
