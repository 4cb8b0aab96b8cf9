//! Builtin functions that are the machine's own, and the hidden ones behind its prelude.

use super::native::{Row, function, vm_function};
use super::{Args, Cx, Flow};
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};

/// Visible to scripts.
pub static FUNCTIONS: &[&[Row]] = &[VISIBLE, super::sources::FUNCTIONS, super::imports::FUNCTIONS];
/// Visible to the prelude alone.
pub static HIDDEN: &[&[Row]] = &[PRIVATE, super::outside::HIDDEN[0], super::outside::HIDDEN[1]];

static VISIBLE: &[Row] = &[
    vm_function("__build_class__", "(*args, **kwds)", "Internal helper function used by the class statement.", build_class),
    vm_function("breakpoint", "(*args, **kws)", "Call sys.breakpointhook(*args, **kws).", |cx, a| cx.tail_prelude("call_breakpoint_hook", &[a.slot(0), a.slot(1)])),
    vm_function("globals", "()", "Return the dictionary containing the current scope's global variables.", globals),
    vm_function("locals", "()", "Return a dictionary containing the current scope's local variables.", locals),
];

static PRIVATE: &[Row] = &[
    vm_function("run_body", "(function, namespace, /)", "", run_body),
    function("plain_isinstance", "(value, cls, /)", "", plain_isinstance),
    function("plain_type", "(value, /)", "", plain_type),
    function("full_type_name", "(value, /)", "", |h, a| h.str(h.type_name(a[0]))),
    function("type_lookup", "(value, name, /)", "", type_lookup),
    vm_function("special", "(value, name, /)", "", special),
    function("plain_layout", "(cls, /)", "", plain_layout),
    function("type_has", "(value, name, /)", "", type_has),
    function("class_items", "(cls, /)", "", class_items),
    vm_function("code_renamed", "(code, name, qualname, filename, line, awaitable, /)", "", super::types::code_renamed),
    vm_function("callable_text", "(callee, /)", "", callable_text),
    vm_function("report_ignored", "(message, exception, /)", "", report_ignored),
    vm_function("next_event", "()", "", next_event),
    vm_function("asyncgen_hooks", "()", "", asyncgen_hooks),
    vm_function("suspended_async_generators", "()", "", suspended_async_generators),
    vm_function("check_class_cell", "(cell, cls, name, /)", "", check_class_cell),
];

fn build_class(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let &[function, name, ref bases @ ..] = h.tuple_items(cx.get(a.slot(0))) else {
        return Err(h.type_error("__build_class__: not enough arguments"));
    };
    if !h.is_kind(function, Kind::Function) {
        return Err(h.type_error("__build_class__: func must be a function"));
    }
    if !h.is_str(name) {
        return Err(h.type_error("__build_class__: name is not a string"));
    }
    let bases = h.tuple(bases)?;
    let [function, name, bases] = [function, name, bases].map(|v| cx.push(v));
    cx.tail_prelude("build_class", &[function, name, bases, a.slot(1)])
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
/// A special method as its object is asked for it: found on the class, and bound as its kind binds.
fn special(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (h, v) = (cx.heap(), cx.get(a.slot(0)));
    let name = h.intern(cx.get(a.slot(1)))?;
    let Some(method) = h.lookup(h.class_of(v), name) else {
        return Err(h.raise(Ty::AttributeError, &format!("'{}' object has no attribute '{}'", h.type_name(v), h.str_lossy(name))));
    };
    let (method, v) = (method.bits(), v.bits());
    let bound = cx.bind_descriptor(method, v)?;
    Flow::value(cx.value(bound))
}
/// Whether instances of a class hold nothing but their attributes.
fn plain_layout<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(h.is_kind(a[0], Kind::Class) && h.native_ty(a[0]) == Ty::Object))
}
fn type_has<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let name = h.intern(a[1])?;
    Ok(Value::bool(h.lookup(h.class_of(a[0]), name).is_some()))
}
fn class_items<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let list = h.list(&[])?;
    for (name, value) in h.instance_items(a[0]) {
        h.list_push(list, h.tuple(&[name, value])?)?;
    }
    Ok(list)
}
fn callable_text(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let callee = cx.get(a.slot(0)).bits();
    let text = cx.callable_text(callee)?;
    Flow::value(cx.heap().str(&text)?)
}
/// What the host pushed next; the run waits for it.
fn next_event(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    match cx.outside.events.pop_front() {
        Some(node) => Ok(Flow::Return(cx.settled_value(&node)?)),
        None => {
            cx.outside.parked = super::outside::Parked::Event;
            Ok(Flow::Step(super::frames::Step::Wait))
        }
    }
}
fn asyncgen_hooks(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Flow::value(cx.heap.tuple(&cx.asyncgen_hooks.map(|hook| cx.value(hook)))?)
}
/// Those that have something to do when they are closed. Whoever closed one that yielded again knows it, and has most often let it go.
fn suspended_async_generators(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let list = h.list(&[])?;
    let is_open = |g: Value<'_>| h.class_of(g).is(h.class(Ty::AsyncGenerator)) && h.aux(g) & super::generators::AG_CLOSED == 0;
    for generator in h.suspended().into_iter().map(|bits| cx.value(bits)).filter(|&g| is_open(g)) {
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

fn report_ignored(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.report_ignored(a.slot(1), a.slot(0));
    Flow::none()
}

// ---- the caller's scope

impl Cx {
    /// The nearest frame that is not the prelude's.
    pub(crate) fn visible_frame(&self) -> u32 {
        for base in self.frame_bases() {
            // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
            if !unsafe { &*self.frame_code(base) }.hidden {
                return base;
            }
        }
        self.base
    }

    /// Local variables of a frame: the namespace itself for a class body or exec, globals for a module, a new dict for a function.
    pub(crate) fn locals_of(&self, base: u32) -> Res<'_> {
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        let code = unsafe { &*self.frame_code(base) };
        let h = &self.heap;
        let register = |i: u32| self.value(h.load64(base + i * 8));
        let inlined = self.inlined_locals(base, code);
        if !code.unit.flags.function && inlined.is_empty() {
            return Ok(self.namespace_of(base));
        }
        let dict = if code.unit.flags.function { self.function_locals(code, register)? } else { h.dict()? };
        self.add_locals(dict, &inlined)?;
        Ok(dict)
    }

    /// Local variables of a function whose registers are given, without those of comprehensions.
    pub(crate) fn function_locals<'h>(&'h self, code: &super::machine::Code, register: impl Fn(u32) -> Value<'h>) -> Res<'h> {
        let h = &self.heap;
        let dict = h.dict()?;
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
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        let code = unsafe { &*self.frame_code(base) };
        let h = &self.heap;
        let unit = &code.unit;
        if unit.arg_count == 0 {
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
        // SAFETY: code objects are made by the machine alone, with the address of a boxed code, which the object keeps.
        unsafe { &*(address as *const super::machine::Code) }
    }

    /// The unit of the code that a frame runs.
    pub(crate) fn unit_of(&self, base: u32) -> &crate::code::unit::CodeUnit {
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        unsafe { &(*self.frame_code(base)).unit }
    }
}

fn globals(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    let base = cx.visible_frame();
    Flow::value(cx.globals_of(base))
}
fn locals(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    let base = cx.visible_frame();
    Flow::value(cx.locals_of(base)?)
}
