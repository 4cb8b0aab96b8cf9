//! Where a module comes from that is not in `sys.modules` yet.

use super::module::Source;
use super::names::{directory_of, join, resolve};
use super::{Progress, Wanted};
use crate::heap::Raised;
use crate::vm::machine::Cx;

impl Cx {
    /// Finds and makes the module `path`; its parent package, if it has one, is there. `None` when there is no such module.
    pub(super) fn find(&mut self, path: &str, parent: Option<u64>, wanted: &Wanted) -> Result<Option<Progress>, Raised> {
        if let Some(rows) = self.engine_modules.get(path).copied() {
            let module = self.furnish_module(rows)?;
            self.finish_engine_module(module, path)?;
            return Ok(Some(Progress::Ready(module)));
        }
        let Some(parent) = parent else { return self.find_top(path, wanted) };
        let leaf = path.rsplit_once('.').map_or(path, |(_, leaf)| leaf);
        let places = self.module_attribute(parent, "__path__").map(|list| self.path_entries(list)).unwrap_or_default();
        for place in &places {
            if let Some(found) = self.find_in(place, path, leaf)? {
                return Ok(Some(found));
            }
        }
        self.find_namespace(&places, path, leaf, wanted)
    }

    fn find_top(&mut self, name: &str, wanted: &Wanted) -> Result<Option<Progress>, Raised> {
        if let Some(index) = self.outside.capabilities.iter().position(|c| c.name == name) {
            return self.capability_module(index).map(|m| Some(Progress::Ready(m)));
        }
        // The standard library does not see the script's files: what is beside a script cannot come between two of its modules.
        if wanted.importer.starts_with("std:") {
            return self.find_in("std:", name, name);
        }
        let alias = self.alias_of(name, &wanted.importer)?;
        if let super::aliases::Alias::Is(target) = &alias {
            return self.advance_target(target).map(Some);
        }
        if let Some(found) = self.find_in("std:", name, name)? {
            return Ok(Some(found));
        }
        if let super::aliases::Alias::NotDeclared(manifest) = &alias {
            return Err(self.module_not_found(&format!("alias '{name}' not declared in '{manifest}'"), name));
        }
        let places = self.search_path();
        for place in &places {
            if let Some(found) = self.find_in(place, name, name)? {
                return Ok(Some(found));
            }
        }
        self.find_namespace(&places, name, name, wanted)
    }

    /// `sys.path`, or the entry's directory when nobody has looked at `sys` yet.
    fn search_path(&self) -> Vec<String> {
        let path = self.module_named("sys").and_then(|sys| self.module_attribute(sys, "path"));
        match path {
            Some(list) => self.path_entries(list),
            None => vec![directory_of(&self.entry).to_string()],
        }
    }

    /// A package or module in a directory as `__path__` and `sys.path` name it: `std:json`, `lib/pkg`.
    fn find_in(&mut self, place: &str, path: &str, leaf: &str) -> Result<Option<Progress>, Raised> {
        let Some(dir) = self.spec_directory(place) else { return Ok(None) };
        for (file, is_package) in [(format!("{leaf}/__init__.py"), true), (format!("{leaf}.py"), false)] {
            let spec = if dir.ends_with(':') { format!("{dir}{file}") } else { format!("{dir}/{file}") };
            if let Some(key) = self.outside.loaded.get(&spec).cloned()
                && let Some(module) = self.module_named(&key)
            {
                let name = self.heap.intern_str(path)?;
                self.heap.dict_set_str(self.value(self.modules), name, self.value(module))?;
                return Ok(Some(Progress::Ready(module)));
            }
            let Some(bytes) = self.fetch(&spec)? else { continue };
            let shown = self.shown_path(&spec);
            let search = is_package.then(|| directory_of(&shown).to_string());
            let source = Source { key: path, name: path, spec: &spec, file: &shown, search };
            return self.make_module(&source, &bytes).map(Some);
        }
        Ok(None)
    }

    /// `lib/pkg` as a loader directory: `root:pkg` for an entry in `lib`; `None` when it lies outside the root.
    fn spec_directory(&self, place: &str) -> Option<String> {
        if place.starts_with("std:") {
            return Some(place.to_string());
        }
        let base = directory_of(&self.entry);
        let inside = match place.strip_prefix(base) {
            Some("") => "",
            Some(rest) if base.is_empty() => rest,
            Some(rest) => rest.strip_prefix('/')?,
            None => return None,
        };
        if inside.starts_with('/') {
            return None;
        }
        resolve("", inside).map(|dir| format!("root:{dir}"))
    }

    /// The path of a source as tracebacks and `__file__` show it.
    pub(super) fn shown_path(&self, spec: &str) -> String {
        match spec.strip_prefix("root:") {
            Some(path) => join(directory_of(&self.entry), path),
            None => spec.to_string(),
        }
    }

    /// A directory without `__init__.py` in which the rest of the wanted name can be found. The loader lists no directories, so a
    /// namespace package is one of whose modules something is wanted.
    fn find_namespace(&mut self, places: &[String], path: &str, leaf: &str, wanted: &Wanted) -> Result<Option<Progress>, Raised> {
        let rests: Vec<String> = match wanted.name.strip_prefix(path).and_then(|rest| rest.strip_prefix('.')) {
            Some(rest) => vec![rest.replace('.', "/")],
            None if wanted.name == path => wanted.list.clone().unwrap_or_default(),
            None => Vec::new(),
        };
        for place in places {
            let Some(dir) = self.spec_directory(place).filter(|dir| dir.starts_with("root:")) else { continue };
            let inside = if dir.ends_with(':') { format!("{dir}{leaf}") } else { format!("{dir}/{leaf}") };
            for rest in &rests {
                for file in [format!("{inside}/{rest}.py"), format!("{inside}/{rest}/__init__.py")] {
                    if self.fetch(&file)?.is_some() {
                        let search = self.shown_path(&inside);
                        return self.namespace_package(path, &search).map(|m| Some(Progress::Ready(m)));
                    }
                }
            }
        }
        Ok(None)
    }
}
