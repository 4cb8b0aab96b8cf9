//! Module objects: made from source, with the attributes that CPython gives them.

use super::Progress;
use crate::heap::{Kind, Name, Raised, Ty, Value};
use crate::syntax::parser::Mode;
use crate::vm::machine::Cx;

/// What a module is made from.
pub(super) struct Source<'a> {
    /// Its key in `sys.modules`.
    pub key: &'a str,
    /// `__name__`.
    pub name: &'a str,
    /// The loader spec.
    pub spec: &'a str,
    /// `__file__`.
    pub file: &'a str,
    /// For a package: the directory of its modules.
    pub search: Option<String>,
}

impl Cx {
    /// Compiles a module and enters it in `sys.modules`; its code is still to be run.
    pub(super) fn make_module(&mut self, source: &Source<'_>, bytes: &[u8]) -> Result<Progress, Raised> {
        if !source.spec.starts_with("std:") {
            self.outside.digests.insert(source.spec.to_string(), super::quoted::digest(bytes));
        }
        let text = match crate::syntax::source::decode(bytes, source.file) {
            Ok(text) => text,
            Err(error) => return Err(self.raise_syntax_error(&error, source.file)),
        };
        self.origins.push(source.spec.into());
        let origin = self.origins.len() as u32 - 1;
        let code = self.compile_source(&text, source.file, Mode::Module, origin, false)?;
        let h = &self.heap;
        let key = h.intern_str(source.key)?;
        let module = h.module(h.intern_str(source.name)?)?;
        let dict = h.instance_dict(module)?;
        if let Some(doc) = &self.code_at(self.value(code)).unit.doc {
            h.dict_set_str(dict, h.name(Name::doc), h.str_from(doc)?)?;
        }
        self.describe(module, source.name, Some(source.file), source.search.as_deref())?;
        h.dict_set_str(dict, h.name(Name::builtins), self.value(self.builtins))?;
        h.dict_set_str(self.value(self.modules), key, module)?;
        let (module, dict) = (module.bits(), dict.bits());
        let function = self.function_for(code, dict)?;
        self.outside.loading.push((module, source.key.into()));
        self.outside.loaded.insert(source.spec.to_string(), source.key.to_string());
        Ok(Progress::Run { function, module })
    }

    /// Sets `__package__`, `__loader__`, `__spec__`, `__path__`, `__file__` and `__cached__`.
    pub(crate) fn describe(&self, module: Value<'_>, name: &str, file: Option<&str>, search: Option<&str>) -> Result<(), Raised> {
        let h = &self.heap;
        let Some(dict) = h.dict_of(self.value(module.bits())) else { return Ok(()) };
        let package = if search.is_some() { name } else { name.rsplit_once('.').map_or("", |(above, _)| above) };
        let package = h.intern_str(package)?;
        let places = match search {
            Some(dir) => Some(h.list(&[h.str(dir)?])?),
            None => None,
        };
        let origin = match (file, search) {
            (Some(file), _) => h.str(file)?,
            (None, None) => h.str("built-in")?,
            (None, Some(_)) => Value::NONE,
        };
        let spec = h.new_fields(Kind::Namespace, Ty::SimpleNamespace, &[])?;
        let attributes = h.dict()?;
        let fields = [
            ("name", h.intern_str(name)?),
            ("loader", Value::NONE),
            ("origin", origin),
            ("submodule_search_locations", places.unwrap_or(Value::NONE)),
            ("parent", package),
            ("has_location", Value::bool(file.is_some())),
            ("cached", Value::NONE),
        ];
        for (key, value) in fields {
            h.dict_set_str(attributes, h.intern_str(key)?, value)?;
        }
        h.set_dict_of(spec, attributes);
        h.dict_set_str(dict, h.name(Name::package), package)?;
        h.dict_set_str(dict, h.name(Name::loader), Value::NONE)?;
        h.dict_set_str(dict, h.name(Name::spec), spec)?;
        if let Some(places) = places {
            h.dict_set_str(dict, h.name(Name::path), places)?;
        }
        if file.is_some() {
            h.dict_set_str(dict, h.name(Name::file), origin)?;
            h.dict_set_str(dict, h.name(Name::cached), Value::NONE)?;
        }
        Ok(())
    }

    /// What an engine module gets besides its rows.
    pub(super) fn finish_engine_module(&mut self, module: u64, name: &str) -> Result<(), Raised> {
        self.describe(self.value(module), name, None, None)?;
        if name == "sys" { self.furnish_sys(module) } else { Ok(()) }
    }

    /// A package that is only a directory.
    pub(super) fn namespace_package(&mut self, name: &str, search: &str) -> Result<u64, Raised> {
        let module = self.new_module(name)?;
        self.describe(self.value(module), name, None, Some(search))?;
        Ok(module)
    }

    /// An empty module for a capability or plugin.
    pub(super) fn provided_module(&mut self, key: &str, name: &str, doc: &str) -> Result<u64, Raised> {
        let h = &self.heap;
        let module = h.module(h.intern_str(name)?)?.bits();
        let key = h.intern_str(key)?;
        h.dict_set_str(self.value(self.modules), key, self.value(module))?;
        if !doc.is_empty() {
            h.set_module_doc(self.value(module), doc)?;
        }
        self.describe(self.value(module), name, None, None)?;
        Ok(module)
    }
}
