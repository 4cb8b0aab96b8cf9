//! `_wicket`: what the standard library's own modules ask of the machine.

use crate::heap::{Kind, Raised, Value};
use crate::vm::imports::Wanted;
use crate::vm::traceback::Detail;
use crate::vm::native::{ModuleRows, Row, vm_function};
use crate::vm::{Args, Cx, Flow};

pub(crate) static MODULE: ModuleRows = ModuleRows { name: "_wicket", doc: "The engine's own services.", rows: ROWS, constants: &[] };

static ROWS: &[Row] = &[
    vm_function("format_exception", "(exception, whole=True, /)", "The text of an exception, with its traceback and what led to it unless told otherwise.", format_exception),
    vm_function("traceback_rows", "(traceback, /)", "(file, line, name, source text) for each entry.", traceback_rows),
    vm_function("format_traceback", "(traceback, /)", "The entries of a traceback as text.", format_traceback),
    vm_function("write_ignored", "(heading, exception, /)", "Show an exception that goes no further.", write_ignored),
    vm_function("import_module", "(name, /)", "Import a module by its whole name.", import_module),
    vm_function("reload", "(module, /)", "Run a module's source again.", reload),
    vm_function("scheduler", "()", "The function that gives the parts of the scheduler.", scheduler),
    vm_function("source_lines", "(filename, /)", "The source lines of a loaded file, or None.", source_lines),
];

fn exception_of(cx: &Cx, a: Args) -> Result<u64, Raised> {
    let v = cx.get(a.slot(0));
    if cx.heap.is_kind(v, Kind::Exception) { Ok(v.bits()) } else { Err(cx.heap.type_error("not an exception")) }
}

fn format_exception(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let exception = exception_of(cx, a)?;
    let whole = cx.get(a.slot(1)).as_bool() != Some(false);
    let text = if whole { cx.format_exception(exception) } else { cx.format_exception_only(exception) };
    Flow::value(cx.heap.str(&text)?)
}

fn write_ignored(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let exception = cx.get(a.slot(1));
    if !cx.heap.is_kind(exception, Kind::Exception) || !cx.heap.is_str(cx.get(a.slot(0))) {
        return Err(cx.heap.type_error("a heading and an exception are wanted"));
    }
    let heading = cx.heap.str_lossy(cx.get(a.slot(0))).into_owned();
    cx.write_ignored(&heading, exception.bits());
    Flow::none()
}

fn format_traceback(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let text = cx.entries_shown(&cx.traceback_entries(cx.get(a.slot(0))), Detail::Carets);
    Flow::value(cx.heap.str(&text)?)
}

fn traceback_rows(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let entries = cx.traceback_entries(cx.get(a.slot(0)));
    let h = &cx.heap;
    let list = h.list(&[])?;
    for entry in &entries {
        let source = match cx.line_of_source(entry) {
            Some(line) => h.str(line.trim())?,
            None => Value::NONE,
        };
        let row = [h.str(&entry.file)?, Value::small(i64::from(entry.line)), h.str(&entry.name)?, source];
        h.list_push(list, h.tuple(&row)?)?;
    }
    Flow::value(list)
}

impl Cx {
    fn line_of_source(&self, entry: &crate::vm::traceback::Entry) -> Option<String> {
        let code = self.code_at(self.value(entry.code));
        if code.origin == 0 {
            return None;
        }
        let line = code.source.split(|&b| b == b'\n').nth((entry.line as usize).checked_sub(1)?)?;
        Some(String::from_utf8_lossy(line).into_owned())
    }
}

fn scheduler(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    let parts = cx.prelude_function("scheduler_parts")?;
    Flow::value(cx.value(parts))
}

fn source_lines(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let v = cx.get(a.slot(0));
    let wanted = if cx.heap.is_str(v) { cx.heap.str_lossy(v).into_owned() } else { return Flow::none() };
    let Some(code) = cx.codes.iter().find(|c| c.origin > 0 && *c.unit.filename == *wanted) else { return Flow::none() };
    let h = &cx.heap;
    let list = h.list(&[])?;
    for line in code.source.split_inclusive(|&b| b == b'\n') {
        h.list_push(list, h.str(&String::from_utf8_lossy(line))?)?;
    }
    Flow::value(list)
}

fn import_module(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = &cx.heap;
    let v = cx.get(a.slot(0));
    if !h.is_str(v) {
        return Err(h.type_error(&format!("the name must be a str, not {}", h.type_name(v))));
    }
    let name = h.str_lossy(v).into_owned();
    let importer = cx.acting_origin();
    let module = cx.import_now(&Wanted { name, list: Some(Vec::new()), importer })?;
    Flow::value(cx.value(module))
}

fn reload(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let module = cx.get(a.slot(0)).bits();
    if !cx.heap.is_kind(cx.value(module), Kind::Module) {
        return Err(cx.heap.type_error("reload() argument must be a module"));
    }
    cx.reload_module(module)?;
    Flow::value(cx.get(a.slot(0)))
}
