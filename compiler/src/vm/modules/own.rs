//! `_wicket`: what the standard library's own modules ask of the machine.

use std::rc::Rc;

use crate::heap::{ClassField, ClassFlags, FunctionField, Heap, Kind, Raised, Res, Ty, Value};
use crate::vm::imports::Wanted;
use crate::vm::traceback::{Detail, Scope};
use crate::vm::native::{Constant, ModuleRows, Row, function, vm_function};
use crate::vm::{Args, Cx, Flow};

pub(crate) static MODULE: ModuleRows = ModuleRows { name: "_wicket", doc: "The engine's own services.", rows: ROWS, constants: &[("SimpleNamespace", Constant::Class(Ty::SimpleNamespace))] };

static ROWS: &[Row] = &[
    vm_function("exception_lines", "(exception, scope, /)", "The last lines of an exception's text: type and message, notes; suggestions from its scope if wanted.", exception_lines),
    vm_function("traceback_rows", "(traceback, /)", "(file, line, name, end line, column, end column, source lines as shown) for each entry.", traceback_rows),
    vm_function("caller", "(depth, /)", "(file, line, globals) of the frame that many calls up, or None.", caller),
    vm_function("write_ignored", "(heading, exception, /)", "Show an exception that goes no further.", write_ignored),
    vm_function("import_module", "(name, /)", "Import a module by its whole name.", import_module),
    vm_function("reload", "(module, /)", "Run a module's source again.", reload),
    vm_function("scheduler", "()", "The function that gives the parts of the scheduler.", scheduler),
    vm_function("contexts", "()", "The function that gives the parts of contextvars.", contexts),
    vm_function("make_awaitable", "(function, /)", "Make what a generator function gives awaitable.", make_awaitable),
    function("match_like", "(cls, other, /)", "Let a class match the patterns of sequences or mappings that another matches.", match_like),
    function("steps", "(iterator, /)", "For a loop over what iter() gave: it is not asked for an iterator again.", crate::types::iterators::steps),
    vm_function("source_lines", "(filename, /)", "The source lines of a loaded file, or None.", source_lines),
];

fn match_like<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if a.iter().all(|&v| h.is_kind(v, Kind::Class)) && h.is_script_class(a[0]) {
        let flags = h.tuple_items(h.class_field(a[1], ClassField::Mro)).iter().fold(0, |flags, &class| flags | h.class_flags(class));
        h.change_class_flags(a[0], flags & (ClassFlags::SEQUENCE | ClassFlags::MAPPING), 0);
    }
    Ok(Value::NONE)
}

fn exception_of(cx: &Cx, a: Args) -> Result<u64, Raised> {
    let v = cx.get(a.slot(0));
    if cx.heap.is_kind(v, Kind::Exception) { Ok(v.bits()) } else { Err(cx.heap.type_error("not an exception")) }
}

fn exception_lines(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let exception = exception_of(cx, a)?;
    let scope = if cx.get(a.slot(1)).is(Value::TRUE) { Scope::Known } else { Scope::Unknown };
    let parts = cx.exception_parts(exception, scope);
    let h = &cx.heap;
    let list = h.list(&[])?;
    for part in parts {
        h.list_push(list, h.str(&part)?)?;
    }
    Flow::value(list)
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

fn traceback_rows(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let entries = cx.traceback_entries(cx.get(a.slot(0)));
    let h = &cx.heap;
    let list = h.list(&[])?;
    for entry in &entries {
        let unit = &cx.code_at(cx.value(entry.code)).unit;
        let span = unit.positions.at(entry.pc as usize).map(|position| position.span);
        let number = |n: Option<u32>| n.map_or(Value::NONE, |n| Value::small(n.into()));
        let row = [
            h.str(&entry.file)?,
            Value::small(entry.line.into()),
            h.str(&entry.name)?,
            number(span.map(|span| span.end_line)),
            number(span.map(|span| span.col)),
            number(span.map(|span| span.end_col)),
            h.str(&cx.source_lines(entry, Detail::Carets))?,
        ];
        h.list_push(list, h.tuple(&row)?)?;
    }
    Flow::value(list)
}

fn caller(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let depth = cx.get(a.slot(0)).as_small().and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    let Some(base) = cx.frame_bases().into_iter().filter(|&base| !cx.code_of_frame(base).hidden).nth(depth) else { return Flow::none() };
    let unit = &cx.code_of_frame(base).unit;
    let line = unit.positions.line_at(cx.pc_of_frame(base) as usize).unwrap_or(unit.first_line);
    let h = &cx.heap;
    Flow::value(h.tuple(&[h.str(&unit.filename)?, Value::small(line.into()), cx.globals_of(base)])?)
}

fn scheduler(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    let parts = cx.prelude_function("scheduler_parts")?;
    Flow::value(cx.value(parts))
}

fn contexts(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    let parts = cx.prelude_function("context_parts")?;
    Flow::value(cx.value(parts))
}

/// The function gets code of its own, as by `code.replace(co_flags=...)`.
fn make_awaitable(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let function = cx.get(a.slot(0));
    if !cx.heap.is_kind(function, Kind::Function) {
        return Err(cx.heap.type_error("a function is wanted"));
    }
    let code = cx.code_at(cx.heap.function_field(function, FunctionField::Code));
    let (mut unit, source, origin, hidden) = ((*code.unit).clone(), code.source.clone(), code.origin, code.hidden);
    unit.flags.iterable_coroutine = true;
    let object = cx.load_unit(&Rc::new(unit), &source, origin, hidden)?;
    cx.heap.set_field(cx.get(a.slot(0)), FunctionField::Code as usize, cx.value(object));
    Flow::value(cx.get(a.slot(0)))
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
