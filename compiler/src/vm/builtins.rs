//! Builtin functions that are the machine's own, and the hidden ones behind its prelude.

use std::rc::Rc;

use super::native::{Row, function, vm_function};
use super::{Args, Cx, Flow};
use crate::heap::{Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::syntax::parser::{Mode, Warning};

/// Sources of `eval` and `exec` whose code is kept, and how long one may be.
const EVALUATED_MAX: usize = 512;
const EVALUATED_BYTES_MAX: usize = 4096;

/// Visible to scripts.
pub static FUNCTIONS: &[&[Row]] = &[VISIBLE, super::imports::FUNCTIONS];
/// Visible to the prelude alone.
pub static HIDDEN: &[&[Row]] = &[PRIVATE, super::outside::HIDDEN];

static VISIBLE: &[Row] = &[
    vm_function("__build_class__", "(func, name, /, *bases, **kwds)", "Internal helper function used by the class statement.", build_class),
    vm_function("globals", "()", "Return the dictionary containing the current scope's global variables.", globals),
    vm_function("locals", "()", "Return a dictionary containing the current scope's local variables.", locals),
    vm_function("exec", "(source, /, globals=None, locals=None, *, closure=None)", "Execute the given source in the context of globals and locals.", exec),
    vm_function("eval", "(source, /, globals=None, locals=None)", "Evaluate the given source in the context of globals and locals.", eval),
    vm_function(
        "compile",
        "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
        "Compile source into a code object that can be executed by exec() or eval().",
        compile,
    ),
];

static PRIVATE: &[Row] = &[
    vm_function("run_body", "(function, namespace, /)", "", run_body),
    function("plain_isinstance", "(value, cls, /)", "", plain_isinstance),
    function("plain_type", "(value, /)", "", plain_type),
    function("type_lookup", "(value, name, /)", "", type_lookup),
    function("class_items", "(cls, /)", "", class_items),
    vm_function("next_event", "()", "", next_event),
    vm_function("suspended_async_generators", "()", "", suspended_async_generators),
    vm_function("check_class_cell", "(cell, cls, name, /)", "", check_class_cell),
];

fn build_class(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let f = cx.get(a.slot(0));
    if !h.is_kind(f, Kind::Function) {
        return Err(h.type_error("__build_class__: func must be a function"));
    }
    if !h.is_str(cx.get(a.slot(1))) {
        return Err(h.type_error("__build_class__: name is not a string"));
    }
    cx.tail_prelude("build_class", &[a.slot(0), a.slot(1), a.slot(2), a.slot(3)])
}
fn run_body(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Ok(Flow::Body { function: cx.get(a.slot(0)).bits(), namespace: cx.get(a.slot(1)).bits() })
}
fn plain_isinstance<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(h.is_kind(a[1], Kind::Class) && h.is_subclass(h.class_of(a[0]), a[1])))
}
fn plain_type<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(h.class_of(a[0]))
}
fn type_lookup<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let name = h.intern(a[1])?;
    let found = h.lookup(h.class_of(a[0]), name).unwrap_or(Value::NONE);
    Ok(if h.is_kind(found, Kind::StaticMethod) { h.field(found, 0) } else { found })
}
fn class_items<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let list = h.list(&[])?;
    for (name, value) in h.instance_items(a[0]) {
        h.list_push(list, h.tuple(&[name, value])?)?;
    }
    Ok(list)
}
/// What the host pushed next; the run waits for it.
fn next_event(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    match cx.outside.events.pop_front() {
        Some(node) => Ok(Flow::Return(cx.settled_value(&node)?)),
        None => Ok(Flow::Step(super::frames::Step::Wait)),
    }
}
/// Those that have something to do when they are closed.
fn suspended_async_generators(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let list = h.list(&[])?;
    for generator in h.suspended().into_iter().map(|bits| cx.value(bits)).filter(|&g| h.class_of(g).is(h.class(Ty::AsyncGenerator))) {
        h.list_push(list, generator)?;
    }
    Flow::value(list)
}
fn check_class_cell(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (cell, class) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if h.is_kind(cell, Kind::Cell) && h.is_kind(class, Kind::Class) {
        let inside = h.field(cell, 0);
        let name = h.str_lossy(cx.get(a.slot(2))).into_owned();
        if inside.is_unbound() {
            return Err(h.raise(Ty::RuntimeError, &format!("__class__ not set defining '{name}' as <class '{name}'>. Was __classcell__ propagated to type.__new__?")));
        }
    }
    Flow::none()
}

// ---- the caller's scope

impl Cx {
    /// The nearest frame that is not the prelude's.
    pub(crate) fn visible_frame(&self) -> u32 {
        for base in self.frame_bases() {
            // SAFETY: codes are boxed and live as long as the machine.
            if !unsafe { &*self.frame_code(base) }.hidden {
                return base;
            }
        }
        self.base
    }

    /// Local variables of a frame: the namespace itself for a class body or exec, globals for a module, a new dict for a function.
    pub(crate) fn locals_of(&self, base: u32) -> Res<'_> {
        // SAFETY: codes are boxed and live as long as the machine.
        let code = unsafe { &*self.frame_code(base) };
        let h = &self.heap;
        let register = |i: u32| self.value(h.load64(base + i * 8));
        let inlined = self.inlined_locals(base, code);
        if !code.unit.flags.function && inlined.is_empty() {
            return Ok(self.namespace_of(base));
        }
        let dict = h.dict()?;
        if !code.unit.flags.function {
            self.add_locals(dict, &inlined)?;
            return Ok(dict);
        }
        for (i, name) in code.unit.local_names.iter().enumerate() {
            if name.starts_with('.') {
                continue;
            }
            let mut v = register(i as u32);
            if h.is_kind(v, Kind::Cell) && code.unit.cell_names.contains(name) {
                v = h.field(v, 0);
            }
            if !v.is_unbound() {
                h.dict_set_str(dict, h.intern_str(name)?, v)?;
            }
        }
        for (r, name, is_free) in &code.unit.cell_registers {
            let cell = register(*r as u32);
            if *is_free && h.is_kind(cell, Kind::Cell) && &**name != "__class__" && &**name != "__classdict__" {
                let v = h.field(cell, 0);
                if !v.is_unbound() {
                    h.dict_set_str(dict, h.intern_str(name)?, v)?;
                }
            }
        }
        self.add_locals(dict, &inlined)?;
        Ok(dict)
    }

    fn add_locals(&self, dict: Value<'_>, locals: &[(&str, Value<'_>)]) -> Result<(), Raised> {
        for (name, value) in locals {
            self.heap.dict_set_str(dict, self.heap.intern_str(name)?, *value)?;
        }
        Ok(())
    }

    /// What is bound in the comprehensions that the frame is in, those around first.
    fn inlined_locals<'c>(&self, base: u32, code: &'c super::machine::Code) -> Vec<(&'c str, Value<'_>)> {
        if code.unit.inlined_locals.is_empty() {
            return Vec::new();
        }
        let pc = self.pc_of_frame(base);
        let around = code.unit.inlined_locals.iter().rev().filter(|local| local.start <= pc && pc < local.end);
        let held = around.map(|local| {
            let v = self.value(self.heap.load64(base + u32::from(local.register) * 8));
            (&*local.name, if local.is_cell && self.heap.is_kind(v, Kind::Cell) { self.heap.field(v, 0) } else { v })
        });
        held.filter(|(_, value)| !value.is_unbound()).collect()
    }

    /// What `super()` without arguments means in the calling frame.
    pub(crate) fn super_arguments(&mut self) -> Result<(u64, u64), Raised> {
        let base = self.visible_frame();
        // SAFETY: codes are boxed and live as long as the machine.
        let code = unsafe { &*self.frame_code(base) };
        let h = &self.heap;
        let unit = &code.unit;
        if unit.arg_count == 0 && !unit.flags.varargs {
            return Err(h.raise(Ty::RuntimeError, "super(): no arguments"));
        }
        let mut first = self.value(h.load64(base));
        if h.is_kind(first, Kind::Cell) && unit.cell_registers.iter().any(|(r, _, free)| *r == 0 && !free) {
            first = h.field(first, 0);
        }
        if first.is_unbound() {
            return Err(h.raise(Ty::RuntimeError, "super(): arg[0] deleted"));
        }
        let cell = unit.cell_registers.iter().find(|(_, name, free)| *free && &**name == "__class__");
        let Some((register, _, _)) = cell else {
            return Err(h.raise(Ty::RuntimeError, "super(): __class__ cell not found"));
        };
        let class = h.field(self.value(h.load64(base + *register as u32 * 8)), 0);
        if class.is_unbound() {
            return Err(h.raise(Ty::RuntimeError, "super(): empty __class__ cell"));
        }
        Ok((class.bits(), first.bits()))
    }

    /// The loaded code behind a code object.
    pub(crate) fn code_at(&self, object: Value<'_>) -> &super::machine::Code {
        let address = self.heap.field(object, 0).as_small().unwrap_or(0) as usize;
        // SAFETY: code objects are made by the machine alone, with the address of a boxed code that lives as long as it does.
        unsafe { &*(address as *const super::machine::Code) }
    }

    /// Compiles and loads; a SyntaxError is raised as an exception object.
    pub(crate) fn compile_source(&mut self, source: &str, filename: &str, mode: Mode, origin: u32, hidden: bool) -> Result<u64, Raised> {
        self.compile_telling(source, filename, mode, origin, hidden).map(|(code, _)| code)
    }

    /// The source of an `eval` or `exec`: the code of a few short ones is kept, since they are often run again.
    fn compile_once(&mut self, source: String, mode: Mode) -> Result<u64, Raised> {
        let key = (mode as u8, source);
        if let Some(&code) = self.evaluated.get(&key) {
            return Ok(code);
        }
        let (code, warned) = self.compile_telling(&key.1, "<string>", mode, 0, false)?;
        if !warned && key.1.len() <= EVALUATED_BYTES_MAX && self.evaluated.len() < EVALUATED_MAX {
            self.evaluated.insert(key, code);
        }
        Ok(code)
    }

    /// The code of a source, and whether there were warnings.
    fn compile_telling(&mut self, source: &str, filename: &str, mode: Mode, origin: u32, hidden: bool) -> Result<(u64, bool), Raised> {
        match crate::syntax::parser::compile_and_warn(source, filename, mode) {
            Ok((unit, warnings)) => {
                self.warn_of_source(source, filename, &warnings)?;
                let verified = match crate::code::verifier::verify(unit) {
                    Ok(verified) => verified,
                    Err(error) => return Err(self.heap.raise(Ty::SystemError, &format!("the compiler produced invalid code: {error:?}"))),
                };
                let source: Rc<[u8]> = Rc::from(source.as_bytes());
                let number = self.load(&verified, &source, origin, hidden)?;
                Ok((self.code_object(number)?, !warnings.is_empty()))
            }
            Err(error) => Err(self.raise_syntax_error(&error, filename)),
        }
    }

    /// Gives the compiler's warnings: by the module `warnings` when it is loaded, so that its filters count.
    fn warn_of_source(&mut self, source: &str, filename: &str, warnings: &[Warning]) -> Result<(), Raised> {
        for Warning { line, message } in warnings {
            match self.module_named("warnings").and_then(|module| self.module_attribute(module, "_warn_of_source")) {
                Some(warn) => {
                    let shown = source_line(source, filename, *line);
                    let h = &self.heap;
                    let args = [h.str(message)?.bits(), h.str(filename)?.bits(), Value::small(i64::from(*line)).bits(), h.str(shown.unwrap_or(""))?.bits()];
                    self.call_bits(warn, &args)?;
                }
                None => {
                    let shown = source_line(source, filename, *line).map_or_else(String::new, |text| format!("  {text}\n"));
                    self.write_stderr(&format!("{filename}:{line}: SyntaxWarning: {message}\n{shown}"));
                }
            }
        }
        Ok(())
    }

    /// A function without arguments that runs a code object with these globals.
    pub(crate) fn function_for(&mut self, code: u64, globals: u64) -> Result<u64, Raised> {
        let unit = self.code_at(self.value(code)).unit.clone();
        let h = &self.heap;
        let name = h.intern_str(&unit.name)?;
        h.function(self.value(code), self.value(globals), name, name, Value::NONE, Value::NONE).map(|f| f.bits())
    }
}

/// A line as a warning shows it. What has no file has none.
fn source_line<'s>(source: &'s str, filename: &str, line: u32) -> Option<&'s str> {
    if filename.starts_with('<') {
        return None;
    }
    source.lines().nth(line as usize - 1).map(str::trim).filter(|text| !text.is_empty())
}

fn globals(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    let base = cx.visible_frame();
    Flow::value(cx.globals_of(base))
}
fn locals(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    let base = cx.visible_frame();
    Flow::value(cx.locals_of(base)?)
}

fn source_text(cx: &mut Cx, slot: super::Slot, what: &str) -> Result<String, Raised> {
    let h = cx.heap();
    let v = cx.get(slot);
    if h.is_str(v) {
        let text = match h.as_str(v) {
            Some(text) => text.to_string(),
            None => return Err(h.value_error("source code string cannot contain lone surrogates")),
        };
        return without_null_bytes(h, text);
    }
    match h.bytes_like(v).map(String::from_utf8) {
        Some(Ok(text)) => without_null_bytes(h, text),
        Some(Err(_)) => Err(h.raise(Ty::SyntaxError, "(unicode error) 'utf-8' codec can't decode bytes")),
        None => Err(h.type_error(&format!("{what} must be a string, bytes or code object"))),
    }
}

fn without_null_bytes(h: &Heap, text: String) -> Result<String, Raised> {
    if text.contains('\0') { Err(h.raise(Ty::SyntaxError, "source code string cannot contain null bytes")) } else { Ok(text) }
}

fn compile(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    if !h.is_str(cx.get(a.slot(1))) || !h.is_str(cx.get(a.slot(2))) {
        return Err(h.type_error("compile() arg 2 and 3 must be str"));
    }
    let filename = h.str_lossy(cx.get(a.slot(1))).into_owned();
    let mode = match &*h.str_lossy(cx.get(a.slot(2))) {
        "exec" => Mode::Exec,
        "eval" => Mode::Eval,
        "single" => Mode::Single,
        _ => return Err(h.value_error("compile() mode must be 'exec', 'eval' or 'single'")),
    };
    let source = source_text(cx, a.slot(0), "compile() arg 1")?;
    let code = cx.compile_source(&source, &filename, mode, 0, false)?;
    Flow::value(cx.value(code))
}

fn exec(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    run_source(cx, a, Mode::Exec, "exec")
}
fn eval(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    run_source(cx, a, Mode::Eval, "eval")
}

fn run_source(cx: &mut Cx, a: Args, mode: Mode, what: &str) -> Result<Flow, Raised> {
    let caller = cx.visible_frame();
    let h = cx.heap();
    let given_globals = cx.get(a.slot(1)).given_not_none();
    let given_locals = cx.get(a.slot(2)).given_not_none();
    if let Some(globals) = given_globals
        && !h.is_kind(globals, Kind::Dict)
    {
        return Err(h.type_error(&format!("{what}() globals must be a dict, not {}", h.type_name(globals))));
    }
    let globals = match given_globals {
        Some(globals) => globals,
        None => cx.globals_of(caller),
    };
    let locals = match (given_locals, given_globals) {
        (Some(locals), _) => locals,
        (None, Some(globals)) => globals,
        (None, None) => cx.locals_of(caller)?,
    };
    if h.dict_get_str(globals, h.name(Name::builtins)).is_none() {
        h.dict_set_str(globals, h.name(Name::builtins), cx.value(cx.builtins))?;
    }
    let (globals, locals) = (cx.push(globals), cx.push(locals));
    let source = cx.get(a.slot(0));
    let code = if cx.heap().is_kind(source, Kind::Code) {
        source.bits()
    } else {
        let text = source_text(cx, a.slot(0), &format!("{what}() arg 1"))?;
        let text = if mode == Mode::Eval { text.trim_start_matches([' ', '\t']).to_string() } else { text };
        cx.compile_once(text, mode)?
    };
    let free = cx.code_at(cx.value(code)).unit.free_names.len();
    if free > 0 {
        return Err(cx.heap().type_error(&format!("code object passed to {what}() may not contain free variables")));
    }
    let function = cx.function_for(code, cx.get(globals).bits())?;
    Ok(Flow::Body { function, namespace: cx.get(locals).bits() })
}
