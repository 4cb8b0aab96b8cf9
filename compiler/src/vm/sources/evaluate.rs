//! `eval` and `exec`: which globals and locals code runs with.

use super::text::source_text;
use crate::heap::{FunctionField, Kind, Name, Raised, Value};
use crate::syntax::parser::{Mode, Options};
use crate::vm::{Args, Cx, Flow, Slot};

/// The namespaces of a run.
struct Scope {
    globals: Slot,
    locals: Slot,
}

pub(super) fn eval(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, globals, locals) = (cx.heap(), cx.get(a.slot(1)), cx.get(a.slot(2)));
    if locals.given_not_none().is_some_and(|locals| !is_mapping(cx, locals)) {
        return Err(h.type_error("locals must be a mapping"));
    }
    if let Some(globals) = globals.given_not_none().filter(|&globals| !h.is_kind(globals, Kind::Dict)) {
        let near = is_mapping(cx, globals);
        return Err(h.type_error(if near { "globals must be a real dict; try eval(expr, {}, mapping)" } else { "globals must be a dict" }));
    }
    let scope = scope(cx, a)?;
    let code = if cx.heap().is_kind(cx.get(a.slot(0)), Kind::Code) {
        cx.get(a.slot(0)).bits()
    } else {
        let text = source_text(cx, a.slot(0), "eval() arg 1 must be a string, bytes or code object", "<string>")?;
        let options = cx.caller_options();
        cx.compile_once(text.trim_start_matches([' ', '\t']).to_string(), Mode::Eval, options)?
    };
    if !cx.code_at(cx.value(code)).unit.free_names.is_empty() {
        return Err(cx.heap().type_error("code object passed to eval() may not contain free variables"));
    }
    let function = cx.function_for(code, cx.get(scope.globals).bits())?;
    start(cx, function, scope, true)
}

pub(super) fn exec(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, globals, locals) = (cx.heap(), cx.get(a.slot(1)), cx.get(a.slot(2)));
    if let Some(globals) = globals.given_not_none().filter(|&globals| !h.is_kind(globals, Kind::Dict)) {
        return Err(h.type_error(&format!("exec() globals must be a dict, not {}", h.type_name(globals))));
    }
    if let Some(locals) = locals.given_not_none().filter(|&locals| !is_mapping(cx, locals)) {
        return Err(h.type_error(&format!("locals must be a mapping or None, not {}", h.type_name(locals))));
    }
    let scope = scope(cx, a)?;
    let closure = cx.get(a.slot(3)).given_not_none();
    if cx.heap().is_kind(cx.get(a.slot(0)), Kind::Code) {
        check_closure(cx, cx.get(a.slot(0)), closure)?;
        return run_with(cx, cx.get(a.slot(0)).bits(), scope, a.slot(3));
    }
    if closure.is_some() {
        return Err(cx.heap().type_error("closure can only be used when source is a code object"));
    }
    let text = source_text(cx, a.slot(0), "exec() arg 1 must be a string, bytes or code object", "<string>")?;
    let options = cx.caller_options();
    let code = cx.compile_once(text, Mode::Exec, options)?;
    let function = cx.function_for(code, cx.get(scope.globals).bits())?;
    start(cx, function, scope, false)
}

/// The namespaces that were given, completed from the caller's.
fn scope(cx: &mut Cx, a: Args) -> Result<Scope, Raised> {
    let caller = cx.visible_frame();
    let given = cx.get(a.slot(1)).given_not_none();
    let globals = given.unwrap_or_else(|| cx.globals_of(caller));
    let locals = match (cx.get(a.slot(2)).given_not_none(), given) {
        (Some(locals), _) => locals,
        (None, Some(globals)) => globals,
        (None, None) => cx.locals_of(caller)?,
    };
    let h = cx.heap();
    if h.dict_get_str(globals, h.name(Name::builtins)).is_none() {
        h.dict_set_str(globals, h.name(Name::builtins), builtins_of(cx, caller))?;
    }
    Ok(Scope { globals: cx.push(globals), locals: cx.push(locals) })
}

/// The builtins that a frame uses: its globals may have others.
fn builtins_of(cx: &Cx, frame: u32) -> Value<'_> {
    let h = cx.heap();
    match h.dict_get_str(cx.globals_of(frame), h.name(Name::builtins)) {
        Some(own) if h.is_kind(own, Kind::Dict) => own,
        Some(own) if h.is_kind(own, Kind::Module) => h.dict_of(own).unwrap_or(cx.value(cx.builtins)),
        _ => cx.value(cx.builtins),
    }
}

/// Whether something can be subscripted: what CPython takes for a mapping.
fn is_mapping(cx: &Cx, v: Value<'_>) -> bool {
    cx.special(v.bits(), Name::getitem).is_some()
}

fn check_closure(cx: &Cx, code: Value<'_>, closure: Option<Value<'_>>) -> Result<(), Raised> {
    let h = cx.heap();
    let free = cx.code_at(code).unit.free_names.len();
    match closure {
        Some(_) if free == 0 => Err(h.type_error("cannot use a closure with this code object")),
        None if free == 0 => Ok(()),
        None => Err(h.type_error(&format!("code object requires a closure of exactly length {free}"))),
        Some(closure) => {
            let cells = h.is_exact(closure, Kind::Tuple).then(|| h.tuple_items(closure));
            let fits = cells.is_some_and(|cells| cells.len() == free && cells.iter().all(|&cell| h.is_kind(cell, Kind::Cell)));
            if fits { Ok(()) } else { Err(h.type_error(&format!("code object requires a closure of exactly length {free}"))) }
        }
    }
}

/// With a closure, which has been checked.
fn run_with(cx: &mut Cx, code: u64, scope: Scope, closure: Slot) -> Result<Flow, Raised> {
    let function = cx.function_for(code, cx.get(scope.globals).bits())?;
    if let Some(cells) = cx.get(closure).given_not_none() {
        cx.heap().set_field(cx.value(function), FunctionField::Closure as usize, cells);
    }
    start(cx, function, scope, false)
}

/// Code of a function has locals of its own: it is called. `result`: what it returns is wanted.
fn start(cx: &mut Cx, function: u64, scope: Scope, result: bool) -> Result<Flow, Raised> {
    let code = cx.heap().function_field(cx.value(function), FunctionField::Code);
    if cx.code_at(code).unit.flags.function {
        let function = cx.push(cx.value(function));
        return cx.tail_prelude(if result { "call_plainly" } else { "call_for_nothing" }, &[function]);
    }
    Ok(Flow::Body { function, namespace: cx.get(scope.locals).bits() })
}

impl Cx {
    /// What the running script's code hands on to sources that it compiles.
    pub(super) fn caller_options(&self) -> Options {
        let future_annotations = self.unit_of(self.visible_frame()).flags.future_annotations;
        Options { future_annotations, int_digits_max: Some(self.heap.int_max_str_digits.get()), ..Options::default() }
    }
}

