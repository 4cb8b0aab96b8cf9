//! `__import__` and what `importlib` is made of: imports that run module code nested, because a builtin asks for them.

use super::{Progress, Wanted};
use crate::heap::{Kind, Raised, Ty, Value};
use crate::types::indexed::c_int;
use crate::vm::machine::Cx;
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Flow, Slot};

pub(crate) static FUNCTIONS: &[Row] = &[vm_function("__import__", "(name, globals=None, locals=None, fromlist=(), level=0)", "Import a module.", import)];

fn import(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let name = cx.get(a.slot(0));
    if !h.is_str(name) {
        return Err(h.type_error("module name must be a string"));
    }
    if h.as_str(name).is_none() {
        return Err(no_such_name(cx, a.slot(0)));
    }
    let name = h.str_lossy(name).into_owned();
    let level = c_int(h, cx.get(a.slot(4)), 0)?;
    if level < 0 {
        return Err(h.value_error("level must be >= 0"));
    }
    let list = cx.get(a.slot(3)).given_not_none().and_then(|v| cx.names_in(v.bits()));
    let globals = cx.get(a.slot(1)).given_not_none().filter(|v| h.is_kind(*v, Kind::Dict)).map_or(cx.globals_of(cx.visible_frame()).bits(), |v| v.bits());
    let name = cx.absolute_name(&name, level as u32, globals)?;
    let importer = cx.acting_origin();
    let module = cx.import_now(&Wanted { name, list, importer })?;
    Flow::value(cx.value(module))
}

/// No file's name has lone surrogates.
fn no_such_name(cx: &mut Cx, name: Slot) -> Raised {
    let shown = match cx.repr(name) {
        Ok(shown) => cx.heap().str_lossy(cx.get(shown)).into_owned(),
        Err(raised) => return raised,
    };
    let name = cx.get(name).bits();
    match cx.heap().str(&format!("No module named {shown}")).map(|message| message.bits()) {
        Ok(message) => cx.raise_new(Ty::ModuleNotFoundError, &[message], &[("name", name), ("path", Value::NONE.bits()), ("name_from", Value::NONE.bits())]),
        Err(raised) => raised,
    }
}

impl Cx {
    /// Imports to the end.
    pub(crate) fn import_now(&mut self, wanted: &Wanted) -> Result<u64, Raised> {
        loop {
            match self.advance(wanted)? {
                Progress::Ready(module) => return Ok(module),
                Progress::Run { function, module } => {
                    let namespace = self.module_namespace(module)?;
                    let keep = self.push(self.value(module));
                    let result = self.run_body_nested(function, namespace);
                    self.pop_to(keep);
                    match result {
                        Ok(_) => self.module_finished(module)?,
                        Err(raised) => {
                            self.module_failed(module);
                            return Err(raised);
                        }
                    }
                }
            }
        }
    }

    /// Runs a module's source again in its own namespace.
    pub(crate) fn reload_module(&mut self, module: u64) -> Result<(), Raised> {
        let key = self.module_attribute(module, "__name__").and_then(|name| self.text_of(name)).unwrap_or_default();
        if self.module_named(&key) != Some(module) {
            return Err(self.import_error(&format!("module {key} not in sys.modules"), Some(&key)));
        }
        let Some(spec) = self.outside.loaded.iter().find(|(_, k)| **k == key).map(|(spec, _)| spec.clone()) else { return Ok(()) };
        let Some(bytes) = self.fetch(&spec)? else { return Err(self.module_not_found(&format!("spec not found for the module '{key}'"), &key)) };
        let file = self.shown_path(&spec);
        let text = match crate::syntax::source::decode(&bytes, &file) {
            Ok(text) => text,
            Err(error) => return Err(self.raise_syntax_error(&error, &file)),
        };
        self.origins.push(spec.into());
        let origin = self.origins.len() as u32 - 1;
        let code = self.compile_source(&text, &file, crate::syntax::parser::Mode::Module, origin, false)?;
        let namespace = self.module_namespace(module)?;
        let function = self.function_for(code, namespace)?;
        self.run_body_nested(function, namespace).map(|_| ())
    }

    /// Where the entry script came from.
    pub(crate) fn script_origin(&self) -> std::rc::Rc<str> {
        self.origins.get(1).cloned().unwrap_or_else(|| "root:".into())
    }
}
