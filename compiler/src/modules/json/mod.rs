//! `_json`: the reader and the writer behind the `json` module, whose classes and call-backs are Python.

mod text;
mod read;
mod write;

use crate::vm::native::{ModuleRows, Row, function};

/// `_json`.
pub static MODULE: ModuleRows = ModuleRows { name: "_json", doc: "JSON text to objects and back.", rows: ROWS, constants: &[] };

/// Deeper nesting is a RecursionError, as in CPython; the work itself does not recurse.
const DEPTH_MAX: usize = 10_000;

static ROWS: &[Row] = &[
    function("scan", "(text, index, strict, deferred, /)", "The value at an index and where it ends, or what is wrong and where.", read::scan_row),
    function("scanstring", "(text, index, strict=True, /)", "The string whose opening quote stands before an index, and where it ends.", read::scanstring_row),
    function("write", "(object, replacements, indent, item_separator, key_separator, flags, /)", "The text of an object, or the list of what has none.", write::write_row),
    function("quote", "(text, ascii, /)", "A str as a JSON string.", write::quote_row),
];
