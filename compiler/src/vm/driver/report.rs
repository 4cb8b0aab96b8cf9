//! The report that a program reads: what ended the run, and where. See docs/abi.md.

use crate::heap::{ExceptionField, Name, Ty};
use crate::vm::machine::Cx;
use wasm_abi::Value as Wire;

struct Report {
    kind: &'static str,
    class: String,
    message: String,
    place: Option<(String, u32)>,
    limit: Option<&'static str>,
    refused: bool,
    code: Option<u8>,
}

impl Report {
    fn node(self) -> Vec<u8> {
        let (file, line) = match self.place {
            Some((file, line)) => (Wire::Str(file), Wire::int(line)),
            None => (Wire::None, Wire::None),
        };
        let fields = [
            ("kind", Wire::str(self.kind)),
            ("type", Wire::Str(self.class)),
            ("message", Wire::Str(self.message)),
            ("file", file),
            ("line", line),
            ("limit", self.limit.map_or(Wire::None, Wire::str)),
            ("refused", Wire::Bool(self.refused)),
            ("code", self.code.map_or(Wire::None, Wire::int)),
        ];
        Wire::Dict(fields.into_iter().map(|(key, value)| (key.to_string(), value)).collect()).encode().unwrap_or_default()
    }
}

fn empty(kind: &'static str) -> Report {
    Report { kind, class: String::new(), message: String::new(), place: None, limit: None, refused: false, code: None }
}

pub(super) fn plain(kind: &'static str, class: &str, message: &str) -> Vec<u8> {
    Report { class: class.into(), message: message.into(), ..empty(kind) }.node()
}

pub(super) fn exit(code: u8) -> Vec<u8> {
    Report { class: "SystemExit".into(), code: Some(code), ..empty("exit") }.node()
}

/// Of a machine that was stopped, with the place where it stands.
pub(super) fn stopped(place: Option<(String, u32)>) -> Vec<u8> {
    Report { place, ..empty("stopped") }.node()
}

pub(super) fn limit(cx: &mut Cx, exception: u64) -> Vec<u8> {
    let limit = cx.limit.map(|limit| limit.name());
    Report { message: message(cx, exception), place: place(cx, exception), limit, ..empty("limit") }.node()
}

pub(super) fn exception(cx: &mut Cx, exception: u64) -> Vec<u8> {
    let syntax = cx.heap.is_instance(cx.value(exception), Ty::SyntaxError);
    let place = if syntax { syntax_place(cx, exception) } else { None }.or_else(|| place(cx, exception));
    let refused = cx.refusals.contains(&exception);
    let class = cx.exception_class_name(exception);
    Report { class, message: message(cx, exception), place, refused, ..empty(if syntax { "syntax" } else { "exception" }) }.node()
}

fn message(cx: &mut Cx, exception: u64) -> String {
    let limit = cx.limit.take();
    let text = cx.exception_str(exception);
    cx.limit = limit;
    text
}

/// Where the script was when the exception was raised: the innermost entry of its traceback that is not the standard library's. Where
/// all are, the innermost.
fn place(cx: &Cx, exception: u64) -> Option<(String, u32)> {
    let traceback = cx.heap.exception_field(cx.value(exception), ExceptionField::Traceback);
    let mut entries = cx.traceback_entries(traceback);
    let own = entries.iter().rposition(|entry| !entry.file.starts_with("std:"));
    let innermost = own.or(entries.len().checked_sub(1))?;
    let entry = entries.swap_remove(innermost);
    Some((entry.file, entry.line))
}

/// Where the source is wrong.
fn syntax_place(cx: &mut Cx, exception: u64) -> Option<(String, u32)> {
    let slot = cx.push(cx.value(exception));
    let file = cx.attribute_text(slot, Name::filename);
    let line = cx.attribute_int(slot, Name::lineno);
    cx.pop_to(slot);
    Some((file?, u32::try_from(line?).ok()?))
}
