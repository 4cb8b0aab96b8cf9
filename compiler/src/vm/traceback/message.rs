//! The last lines of an exception: its type, its text, its notes.

use crate::heap::{ClassField, Kind, Name, Raised, Ty, decode_code_point};
use crate::vm::machine::Cx;
use crate::vm::Slot;
use super::suggestions::Scope;

impl Cx {
    /// `module.Class: text`, a suggestion, and the notes; newline at the end.
    pub(super) fn message_text(&mut self, exception: u64) -> String {
        self.message_parts(exception, Scope::Known).concat()
    }

    /// The same in parts: what a SyntaxError shows of its source, the message, each line of the notes.
    pub(super) fn message_parts(&mut self, exception: u64, scope: Scope) -> Vec<String> {
        let slot = self.push(self.value(exception));
        let syntax = if self.heap.is_instance(self.value(exception), Ty::SyntaxError) { self.syntax_parts(slot) } else { None };
        let mut parts = syntax.unwrap_or_else(|| {
            let (class, shown) = (self.exception_class_name(exception), self.exception_str(exception));
            let suggestion = self.suggestion(slot, scope).unwrap_or_default();
            vec![match shown.is_empty() && suggestion.is_empty() {
                true => format!("{class}\n"),
                false => format!("{class}: {shown}{suggestion}\n"),
            }]
        });
        parts.extend(self.notes_text(slot).split_inclusive('\n').map(str::to_string));
        self.pop_to(slot);
        parts
    }

    /// The class with its module, unless that is `__main__` or builtins.
    pub(crate) fn exception_class_name(&self, exception: u64) -> String {
        let h = &self.heap;
        let class = h.class_of(self.value(exception));
        let name = h.class_field(class, ClassField::QualName);
        let name = if h.is_str(name) { shown(h.str_bytes(name)) } else { String::from("?") };
        let module = if h.is_script_class(class) {
            h.lookup_name(class, Name::module).filter(|v| h.is_str(*v)).map(|v| shown(h.str_bytes(v))).unwrap_or_else(|| String::from("<unknown>"))
        } else {
            h.native_ty(class).row().module.to_string()
        };
        if module == "__main__" || module == "builtins" { name } else { format!("{module}.{name}") }
    }

    /// `str(exception)`, whatever happens in it.
    pub(crate) fn exception_str(&mut self, exception: u64) -> String {
        let slot = self.push(self.value(exception));
        let text = self.str_or(slot, "<exception str() failed>");
        self.pop_to(slot);
        text
    }

    pub(super) fn str_or(&mut self, slot: Slot, failed: &str) -> String {
        match self.str(slot) {
            Ok(text) => shown(self.heap.str_bytes(self.get(text))),
            Err(Raised) => {
                self.heap.take_pending();
                failed.to_string()
            }
        }
    }

    fn repr_or(&mut self, slot: Slot, failed: &str) -> String {
        match self.repr(slot) {
            Ok(text) => shown(self.heap.str_bytes(self.get(text))),
            Err(Raised) => {
                self.heap.take_pending();
                failed.to_string()
            }
        }
    }

    fn notes_text(&mut self, exception: Slot) -> String {
        let notes = match self.getattr_opt(exception, Name::notes) {
            Ok(Some(notes)) => notes,
            Ok(None) => return String::new(),
            Err(Raised) => {
                let error = self.heap.take_pending().bits();
                let error = self.push(self.value(error));
                let shown = self.repr_or(error, "<__notes__ repr() failed>");
                return format!("Ignored error getting __notes__: {shown}\n");
            }
        };
        if self.get(notes).is_none() {
            return String::new();
        }
        let items = match self.heap.kind(self.get(notes)) {
            Some(Kind::List | Kind::Tuple) => self.heap.sequence_items(self.get(notes)).unwrap_or_default(),
            _ => {
                return format!("{}\n", self.repr_or(notes, "<__notes__ repr() failed>"));
            }
        };
        let items: Vec<u64> = items.iter().map(|v| v.bits()).collect();
        let mark = self.root_extra.len();
        self.root_extra.extend(&items);
        let mut out = String::new();
        for bits in items {
            let note = self.push(self.value(bits));
            let text = self.str_or(note, "<note str() failed>");
            self.pop_to(note);
            for line in text.split('\n') {
                out.push_str(line);
                out.push('\n');
            }
        }
        self.root_extra.truncate(mark);
        out
    }
}

/// Text for a terminal: lone surrogates as `\ud800`.
pub(super) fn shown(bytes: &[u8]) -> String {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.to_string();
    }
    let mut out = String::new();
    let mut at = 0;
    while at < bytes.len() {
        let (point, len) = decode_code_point(&bytes[at..]);
        match char::from_u32(point) {
            Some(c) => out.push(c),
            None => out.push_str(&format!("\\u{point:04x}")),
        }
        at += len;
    }
    out
}
