//! ImportError and ModuleNotFoundError with their attributes.

use crate::heap::{Raised, Ty, Value};
use crate::vm::machine::Cx;

impl Cx {
    pub(crate) fn import_error(&mut self, message: &str, name: Option<&str>) -> Raised {
        self.import_error_of(Ty::ImportError, message, name, None, None)
    }
    pub(crate) fn module_not_found(&mut self, message: &str, name: &str) -> Raised {
        self.import_error_of(Ty::ModuleNotFoundError, message, Some(name), None, None)
    }
    pub(crate) fn no_module(&mut self, name: &str) -> Raised {
        match crate::types::str::repr_text(&self.heap, name) {
            Ok(shown) => self.module_not_found(&format!("No module named {shown}"), name),
            Err(raised) => raised,
        }
    }
    pub(crate) fn import_error_of(&mut self, ty: Ty, message: &str, name: Option<&str>, path: Option<&str>, name_from: Option<&str>) -> Raised {
        let text = |cx: &Cx, text: Option<&str>| text.map_or(Ok(Value::NONE.bits()), |t| cx.heap.str(t).map(|v| v.bits()));
        let made = (|| Ok::<_, Raised>((self.heap.str(message)?.bits(), text(self, name)?, text(self, path)?, text(self, name_from)?)))();
        match made {
            Ok((message, name, path, from)) => self.raise_new(ty, &[message], &[("name", name), ("path", path), ("name_from", from)]),
            Err(raised) => raised,
        }
    }
}
