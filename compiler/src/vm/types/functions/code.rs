//! Code objects.

use crate::heap::{Kind, Raised, Value};
use crate::vm::native::{Row, vm_getter, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

pub(super) static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, /, *args)", "Refuse to make a code object of its parts.", code_new),
    vm_method("__repr__", "($self, /)", "Return repr(self).", code_repr),
    vm_method("__eq__", "($self, value, /)", "Return self==value.", code_eq),
    vm_method("__hash__", "($self, /)", "Return hash(self).", code_hash),
    vm_method("replace", "($self, /, **changes)", "Return a copy of the code object with new values for the specified fields.", code_replace),
    vm_method("__replace__", "($self, /, **changes)", "The same as replace().", code_replace),
    vm_method("co_lines", "($self, /)", "", co_lines),
    vm_method("co_positions", "($self, /)", "", co_positions),
    vm_getter("co_name", "($self, /)", "", co_name),
    vm_getter("co_qualname", "($self, /)", "", co_qualname),
    vm_getter("co_filename", "($self, /)", "", co_filename),
    vm_getter("co_firstlineno", "($self, /)", "", co_firstlineno),
    vm_getter("co_argcount", "($self, /)", "", co_argcount),
    vm_getter("co_posonlyargcount", "($self, /)", "", co_posonlyargcount),
    vm_getter("co_kwonlyargcount", "($self, /)", "", co_kwonlyargcount),
    vm_getter("co_nlocals", "($self, /)", "", co_nlocals),
    vm_getter("co_varnames", "($self, /)", "", co_varnames),
    vm_getter("co_cellvars", "($self, /)", "", co_cellvars),
    vm_getter("co_freevars", "($self, /)", "", co_freevars),
    vm_getter("co_names", "($self, /)", "", co_names),
    vm_getter("co_consts", "($self, /)", "", co_consts),
    vm_getter("co_flags", "($self, /)", "", co_flags),
    vm_getter("co_stacksize", "($self, /)", "", co_stacksize),
];

/// Code is made by compiling it; CPython's is made of parts that have no like here.
fn code_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let parts = h.tuple_items(cx.get(a.slot(1)));
    Err(h.type_error(&match (parts.len(), parts.get(6)) {
        (n, _) if n < 16 => format!("code expected at least 16 arguments, got {n}"),
        (n, _) if n > 18 => format!("code expected at most 18 arguments, got {n}"),
        (_, Some(&code)) if !h.is_kind(code, Kind::Bytes) => format!("code() argument 7 must be bytes, not {}", h.argument_type(code)),
        _ => "cannot create 'code' instances".to_string(),
    }))
}
fn co_number(cx: &mut Cx, a: Args, f: fn(&crate::code::unit::CodeUnit) -> i64) -> Result<Flow, Raised> {
    let n = f(&cx.code_at(cx.get(a.slot(0))).unit);
    Flow::value(cx.heap().int64(n)?)
}
fn co_text(cx: &mut Cx, a: Args, f: fn(&crate::code::unit::CodeUnit) -> &str) -> Result<Flow, Raised> {
    let unit = cx.code_at(cx.get(a.slot(0))).unit.clone();
    Flow::value(cx.heap().intern_str(f(&unit))?)
}
fn co_list(cx: &mut Cx, a: Args, f: fn(&crate::code::unit::CodeUnit) -> Vec<std::rc::Rc<str>>) -> Result<Flow, Raised> {
    let names = f(&cx.code_at(cx.get(a.slot(0))).unit);
    let h = cx.heap();
    let names = names.iter().map(|n| h.intern_str(n)).collect::<Result<Vec<_>, _>>()?;
    Flow::value(h.tuple(&names)?)
}
fn code_repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let v = cx.get(a.slot(0));
    let unit = &cx.code_at(v).unit;
    let text = format!("<code object {} at {}, file \"{}\", line {}>", unit.name, super::super::object::address(v), unit.filename, unit.first_line);
    Flow::value(cx.heap().str(&text)?)
}
/// By what they do: the names of their files do not count.
fn code_eq(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (x, y) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !cx.heap().is_kind(y, Kind::Code) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    Flow::value(Value::bool(x.is(y) || cx.code_at(x).unit.does_the_same(&cx.code_at(y).unit)))
}
fn code_hash(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let hash = cx.code_at(cx.get(a.slot(0))).unit.hash_of_deeds();
    Flow::value(cx.heap().int64(hash as i64 >> 2)?)
}
fn code_replace(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("code_replace", &[a.slot(0), a.slot(1)])
}
/// Hidden: the code with another name, qualified name, file and first line.
pub fn code_renamed(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let code = cx.code_at(cx.get(a.slot(0)));
    let (mut unit, source) = ((*code.unit).clone(), code.source.clone());
    let [name, qualname, filename] = [1, 2, 3].map(|i| std::rc::Rc::from(&*h.str_lossy(cx.get(a.slot(i)))));
    (unit.name, unit.qualname, unit.filename) = (name, qualname, filename);
    unit.first_line = cx.get(a.slot(4)).as_small().and_then(|line| u32::try_from(line).ok()).unwrap_or(unit.first_line);
    unit.flags.iterable_coroutine = cx.get(a.slot(5)).is(Value::TRUE);
    let object = cx.load_unit(&std::rc::Rc::new(unit), &source, 0, false)?;
    Flow::value(cx.value(object))
}
/// `(start, end, line)` of each run of instructions of one line; an instruction counts for two bytes.
fn co_lines(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let unit = cx.code_at(cx.get(a.slot(0))).unit.clone();
    let mut runs: Vec<(usize, usize, u32)> = Vec::new();
    for (start, end, span) in unit.positions.spans(unit.code.len()) {
        match runs.last_mut() {
            Some(run) if run.2 == span.line => run.1 = end,
            _ => runs.push((start, end, span.line)),
        }
    }
    numbers_iterator(cx, runs.into_iter().map(|(start, end, line)| vec![start as i64 * 2, end as i64 * 2, line.into()]))
}
/// `(line, end line, column, end column)` of each instruction.
fn co_positions(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let unit = cx.code_at(cx.get(a.slot(0))).unit.clone();
    let rows = unit.positions.spans(unit.code.len()).into_iter();
    let each = rows.flat_map(|(start, end, at)| std::iter::repeat_n([at.line, at.end_line, at.col, at.end_col], end.saturating_sub(start)));
    numbers_iterator(cx, each.map(|row| row.map(i64::from).to_vec()))
}
/// An iterator over tuples of numbers.
fn numbers_iterator(cx: &mut Cx, rows: impl Iterator<Item = Vec<i64>>) -> Result<Flow, Raised> {
    let h = cx.heap();
    let list = h.list(&[])?;
    for row in rows {
        let numbers: Vec<Value<'_>> = row.into_iter().map(Value::small).collect();
        h.list_push(list, h.tuple(&numbers)?)?;
    }
    let list = list.bits();
    match cx.builtin_iter(list)? {
        Some(iterator) => Flow::value(cx.value(iterator)),
        None => Flow::none(),
    }
}
fn co_name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_text(cx, a, |u| &u.name)
}
fn co_qualname(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_text(cx, a, |u| &u.qualname)
}
fn co_filename(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_text(cx, a, |u| &u.filename)
}
fn co_firstlineno(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| u.first_line as i64)
}
fn co_argcount(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| u.arg_count as i64)
}
fn co_posonlyargcount(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| u.positional_only_count as i64)
}
fn co_kwonlyargcount(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| u.keyword_only_count as i64)
}
fn co_nlocals(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| u.variable_names().len() as i64)
}
fn co_stacksize(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| u.register_count as i64 - u.local_names.len() as i64)
}
fn co_varnames(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_list(cx, a, |u| u.variable_names())
}
fn co_cellvars(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_list(cx, a, |u| u.cell_names.clone())
}
fn co_freevars(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_list(cx, a, |u| u.free_names.clone())
}
fn co_names(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_list(cx, a, |u| u.names.clone())
}
fn co_consts(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let constants: Vec<Value<'_>> = cx.code_at(cx.get(a.slot(0))).constants.iter().map(|&bits| cx.value(bits)).collect();
    Flow::value(cx.heap().tuple(&constants)?)
}
fn co_flags(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    co_number(cx, a, |u| {
        let f = u.flags;
        let bit = |on: bool, value: i64| if on { value } else { 0 };
        bit(f.function, 3) | bit(f.varargs, 4) | bit(f.varkeywords, 8) | bit(f.nested, 16) | bit(f.generator && !f.coroutine, 32)
            | bit(f.coroutine && !f.generator, 128) | bit(f.iterable_coroutine, 256) | bit(f.coroutine && f.generator, 512)
    })
}
