//! `sys`: facts about the run, its streams and its modules.

use super::{frames, sizes};
use crate::heap::{ExceptionField, Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::types::indexed::{c_int, saturated, ssize};
use crate::types::int::clamped;
use crate::vm::machine::Cx;
use crate::vm::native::{Constant, ModuleRows, Row, function, vm_function};
use crate::vm::{Args, Flow, Slot};

pub(crate) static MODULE: ModuleRows = ModuleRows {
    name: "sys",
    doc: "This module provides access to some objects used or maintained by the\ninterpreter and to functions that interact strongly with the interpreter.",
    rows: ROWS,
    constants: CONSTANTS,
};

static CONSTANTS: &[(&str, Constant)] = &[
    ("maxsize", Constant::Int(i64::MAX)),
    ("maxunicode", Constant::Int(0x10FFFF)),
    ("byteorder", Constant::Str("little")),
    ("platform", Constant::Str("wicket")),
    ("version", Constant::Str("3.13.0 (Edge Python) [Wicket]")),
    ("hexversion", Constant::Int(0x030d_00f0)),
    ("api_version", Constant::Int(1013)),
    ("copyright", Constant::Str("")),
    ("executable", Constant::Str("")),
    ("prefix", Constant::Str("")),
    ("exec_prefix", Constant::Str("")),
    ("base_prefix", Constant::Str("")),
    ("base_exec_prefix", Constant::Str("")),
    ("platlibdir", Constant::Str("lib")),
    ("float_repr_style", Constant::Str("short")),
    ("abiflags", Constant::Str("")),
];

static ROWS: &[Row] = &[
    vm_function("__getattr__", "(name, /)", "Make what is made when it is first asked for.", attribute),
    vm_function("__dir__", "()", "The names of the module.", names),
    function("exit", "(status=None, /)", "Exit the interpreter by raising SystemExit(status).", exit),
    vm_function("exc_info", "()", "Return current exception information: (type, value, traceback).", exc_info),
    vm_function("exception", "()", "Return the current exception.", exception),
    vm_function("getrecursionlimit", "()", "Return the current value of the recursion limit.", get_recursion_limit),
    vm_function("setrecursionlimit", "(limit, /)", "Set the maximum depth of the interpreter stack to n.", set_recursion_limit),
    vm_function("getsizeof", "(object, default=None)", "Return the size of object in bytes.", get_size),
    function("intern", "(string, /)", "``Intern'' the given string.", intern),
    function("get_int_max_str_digits", "()", "Return the maximum string digits limit for non-binary int<->str conversions.", |h, _| Ok(Value::small(i64::from(h.int_max_str_digits.get())))),
    function("set_int_max_str_digits", "(maxdigits)", "Set the maximum string digits limit for non-binary int<->str conversions.", set_int_max_str_digits),
    vm_function("displayhook", "(object, /)", "Print an object to sys.stdout and also save it in builtins._", display),
    vm_function("breakpointhook", "(*args, **kwargs)", "This hook function is called by built-in breakpoint().", |cx, a| cx.tail_prelude("breakpoint_hook", &[a.slot(0), a.slot(1)])),
    vm_function("excepthook", "(exctype, value, traceback, /)", "Handle an exception by displaying it with a traceback on sys.stderr.", except_hook),
    vm_function("unraisablehook", "(unraisable, /)", "Handle an unraisable exception.", unraisable_hook),
    vm_function("_getframe", "(depth=0, /)", "Return a frame object from the call stack.", frames::get_frame),
    vm_function("_getframemodulename", "(depth=0)", "Return the name of the module for a calling frame.", frame_module_name),
    function("getdefaultencoding", "()", "Return the current default encoding used by the Unicode implementation.", |h, _| h.str("utf-8")),
    function("getfilesystemencoding", "()", "Return the encoding used to convert Unicode filenames to OS filenames.", |h, _| h.str("utf-8")),
    function("getfilesystemencodeerrors", "()", "Return the error mode used for Unicode to OS filename conversion.", |h, _| h.str("surrogateescape")),
    vm_function("get_asyncgen_hooks", "()", "Return the installed asynchronous generators hooks.", get_asyncgen_hooks),
    vm_function("set_asyncgen_hooks", "(firstiter=<unrepresentable>, finalizer=<unrepresentable>)", "Set a finalizer for async generators objects.", set_asyncgen_hooks),
    function("getrefcount", "(object, /)", "Return the reference count of object.", |_, _| Ok(Value::small(2))),
    function("getallocatedblocks", "()", "Return the number of memory blocks currently allocated.", |_, _| Ok(Value::small(0))),
    function("getswitchinterval", "()", "Return the current thread switch interval.", |_, _| Ok(Value::float(0.005))),
    function("setswitchinterval", "(interval, /)", "Set the ideal thread switching delay.", |_, _| Ok(Value::NONE)),
    function("is_finalizing", "()", "Return True if Python is exiting.", |_, _| Ok(Value::FALSE)),
    function("gettrace", "()", "Return the global debug tracing function.", |_, _| Ok(Value::NONE)),
    function("settrace", "(function, /)", "Set the global debug tracing function; it is never called.", |_, _| Ok(Value::NONE)),
    function("getprofile", "()", "Return the profiling function.", |_, _| Ok(Value::NONE)),
    function("setprofile", "(function, /)", "Set the profiling function; it is never called.", |_, _| Ok(Value::NONE)),
    function("audit", "(event, /, *args)", "Passes the event to any hooks that are attached.", |_, _| Ok(Value::NONE)),
    function("addaudithook", "(hook)", "Adds a new audit hook callback; it is never called.", |_, _| Ok(Value::NONE)),
    function("_clear_type_cache", "()", "Clear the internal type lookup cache.", |_, _| Ok(Value::NONE)),
    function("_is_gil_enabled", "()", "Return True if the GIL is currently enabled.", |_, _| Ok(Value::TRUE)),
];

fn get_asyncgen_hooks(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("get_asyncgen_hooks", &[])
}
fn set_asyncgen_hooks(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let names = ["firstiter", "finalizer"];
    for i in [1, 0] {
        let hook = cx.get(a.slot(i));
        if !hook.is_unbound() && !hook.is_none() && !crate::builtins::values::is_callable(&cx.heap, hook) {
            return Err(cx.heap.type_error(&format!("callable {} expected, got {}", names[i], cx.heap.type_name(hook))));
        }
    }
    for i in [0, 1] {
        if let Some(hook) = cx.get(a.slot(i)).given() {
            cx.asyncgen_hooks[i] = hook.bits();
        }
    }
    Flow::none()
}

impl Cx {
    /// What `sys` has besides its rows.
    pub(crate) fn furnish_sys(&mut self, module: u64) -> Result<(), Raised> {
        let h = &self.heap;
        let dict = h.instance_dict(self.value(module))?;
        let set = |name: &str, value: Value<'_>| h.dict_set_str(dict, h.intern_str(name)?, value);
        let argv = h.list(&[])?;
        for arg in &self.argv {
            h.list_push(argv, h.str(arg)?)?;
        }
        let directory = self.entry.rsplit_once('/').map_or("", |(dir, _)| dir);
        set("argv", argv)?;
        set("orig_argv", argv)?;
        set("path", h.list(&[h.str(directory)?])?)?;
        set("modules", self.value(self.modules))?;
        for name in ["warnoptions", "path_hooks", "meta_path"] {
            set(name, h.list(&[])?)?;
        }
        set("path_importer_cache", h.dict()?)?;
        set("_xoptions", h.dict()?)?;
        set("dont_write_bytecode", Value::TRUE)?;
        set("pycache_prefix", Value::NONE)?;
        let mut builtin: Vec<&str> = self.engine_modules.keys().copied().chain(["builtins"]).collect();
        builtin.sort_unstable();
        let builtin = builtin.iter().map(|name| h.intern_str(name)).collect::<Result<Vec<_>, _>>()?;
        set("builtin_module_names", h.tuple(&builtin)?)?;
        let standard = h.frozenset()?;
        for name in super::super::traceback::STANDARD_MODULES {
            let name = h.intern_str(name)?;
            h.table_add(standard, name, h.str_hash(name), Value::NONE)?;
        }
        set("stdlib_module_names", standard)?;
        for (hook, kept) in [("excepthook", "__excepthook__"), ("displayhook", "__displayhook__"), ("breakpointhook", "__breakpointhook__"), ("unraisablehook", "__unraisablehook__")] {
            if let Some(function) = h.dict_get_str(dict, h.intern_str(hook)?) {
                set(kept, function)?;
            }
        }
        Ok(())
    }

    /// The namespace of `sys`, if it has been imported.
    pub(crate) fn sys_dict(&self) -> Option<u64> {
        let sys = self.module_named("sys")?;
        let v = self.value(sys);
        self.heap.is_kind(v, Kind::Module).then(|| self.heap.dict_of(v).map(|d| d.bits())).flatten()
    }

    pub(crate) fn is_sys(&self, object: u64) -> bool {
        self.heap.is_kind(self.value(object), Kind::Module) && self.module_named("sys") == Some(object)
    }

    /// Deletes an attribute that is made when it is asked for; whether it was still to be made, or could be made again.
    pub(crate) fn forget_sys_attribute(&mut self, name: u64) -> Result<bool, Raised> {
        let mark = self.top.get();
        self.begin_prelude("forget_sys_attribute")?;
        self.push_arg(self.value(name));
        let slot = self.finish_call(1)?;
        let known = self.get(slot).is(Value::TRUE);
        self.top.set(mark);
        let name = self.heap.str_lossy(self.value(name)).into_owned();
        if STREAMS.contains(&name.as_str()) {
            self.outside.deleted_streams.insert(name);
        }
        Ok(known)
    }
}

const STREAMS: [&str; 3] = ["stdin", "stdout", "stderr"];

/// Streams and the like are made once, by the prelude, and then stay.
fn attribute(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let v = cx.get(a.slot(0));
    if !cx.heap.is_str(v) {
        return Err(cx.heap.type_error("attribute name must be string"));
    }
    let name = cx.heap.intern(cx.plain_str(v)?)?.bits();
    cx.begin_prelude("sys_attribute")?;
    cx.push_arg(cx.value(name));
    cx.push_arg(Value::NONE);
    let slot = cx.finish_call(2)?;
    if let Some(dict) = cx.sys_dict() {
        let h = &cx.heap;
        h.dict_set_str(cx.value(dict), cx.value(name), cx.get(slot))?;
        let twin = twin_of_stream(&h.str_lossy(cx.value(name))).map(|twin| h.intern_str(&twin)).transpose()?;
        let wanted = |twin: &Value<'_>| h.dict_get_str(cx.value(dict), *twin).is_none() && !cx.outside.deleted_streams.contains(&*h.str_lossy(*twin));
        if let Some(twin) = twin.filter(wanted) {
            h.dict_set_str(cx.value(dict), twin, cx.get(slot))?;
        }
    }
    Flow::value(cx.get(slot))
}

/// `__stdout__` for `stdout` and the other way round: what is replaced is seen by their being two.
fn twin_of_stream(name: &str) -> Option<String> {
    let plain = name.trim_matches('_');
    STREAMS.contains(&plain).then(|| if plain == name { format!("__{name}__") } else { plain.to_string() })
}

fn names(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    cx.begin_prelude("sys_names")?;
    let slot = cx.finish_call(0)?;
    if let Some(dict) = cx.sys_dict() {
        let made: Vec<u64> = cx.names_in(cx.get(slot).bits()).unwrap_or_default().iter().filter_map(|n| cx.heap.intern_str(n).ok()).map(|v| v.bits()).collect();
        let keys: Vec<u64> = cx.heap.table_entries(cx.value(dict)).iter().map(|e| e.key.bits()).filter(|k| !made.contains(k)).collect();
        for key in keys {
            cx.heap.list_push(cx.get(slot), cx.value(key))?;
        }
    }
    Flow::value(cx.get(slot))
}

fn exit<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match a[0].given_not_none() {
        Some(status) if h.is_kind(status, Kind::Tuple) => Err(h.raise_with(Ty::SystemExit, h.tuple_items(status))),
        Some(status) => Err(h.raise_with(Ty::SystemExit, &[status])),
        None => Err(h.raise_with(Ty::SystemExit, &[])),
    }
}

fn exc_info(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    let h = &cx.heap;
    let handled = cx.value(cx.handled);
    if !h.is_kind(handled, Kind::Exception) {
        return Flow::value(h.tuple(&[Value::NONE, Value::NONE, Value::NONE])?);
    }
    Flow::value(h.tuple(&[h.class_of(handled), handled, h.exception_field(handled, ExceptionField::Traceback)])?)
}

fn exception(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Flow::value(cx.value(cx.handled))
}

fn get_recursion_limit(cx: &mut Cx, _: Args) -> Result<Flow, Raised> {
    Flow::value(Value::small(i64::from(cx.recursion_limit)))
}

fn set_recursion_limit(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let slot = cx.index(a.slot(0))?;
    let Some(limit) = cx.heap.as_i64(cx.get(slot)).filter(|&n| i32::try_from(n).is_ok()) else {
        return Err(cx.heap.overflow_error("Python int too large to convert to C int"));
    };
    if limit < 1 {
        return Err(cx.heap.value_error("recursion limit must be greater or equal than 1"));
    }
    let limit = u32::try_from(limit).unwrap_or(u32::MAX).min(cx.recursion_cap);
    if cx.depth >= limit {
        let message = format!("cannot set the recursion limit to {limit} at the recursion depth {}: the limit is too low", cx.depth);
        return Err(cx.heap.raise(Ty::RecursionError, &message));
    }
    cx.recursion_limit = limit;
    Flow::none()
}

/// What a script's `__sizeof__` says, else what the object takes here; `default` in place of a TypeError.
fn get_size(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = &cx.heap;
    let own = h.lookup_name(h.class_of(cx.get(a.slot(0))), Name::sizeof).is_some_and(|method| !h.is_kind(method, Kind::Native));
    if !own {
        return Flow::value(Value::small(sizes::size_of(h, cx.get(a.slot(0)))));
    }
    match own_size(cx, a.slot(0)) {
        Err(Raised) if cx.get(a.slot(1)).given().is_some() && cx.caught(Ty::TypeError) => Flow::value(cx.get(a.slot(1))),
        Err(Raised) => Err(Raised),
        Ok(size) => Flow::value(Value::small(size)),
    }
}

fn own_size(cx: &mut Cx, object: Slot) -> Result<i64, Raised> {
    let Some(size) = cx.call_special(object, Name::sizeof, &[])? else { return Ok(0) };
    let h = &cx.heap;
    let Some(size) = h.as_i64(cx.get(size)).filter(|_| h.is_int(cx.get(size))) else {
        return Err(h.type_error("an integer is required"));
    };
    if size < 0 {
        return Err(h.value_error("__sizeof__() should return >= 0"));
    }
    Ok(size)
}

fn intern<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_exact(a[0], Kind::Str) {
        return Err(h.type_error(&if h.is_str(a[0]) { format!("can't intern {}", h.argument_type(a[0])) } else { format!("intern() argument must be str, not {}", h.argument_type(a[0])) }));
    }
    h.intern(a[0])
}

fn set_int_max_str_digits<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let digits = match h.as_int(a[0]) {
        Some(digits) => clamped(&digits),
        None => ssize(h, a[0], 0)?,
    };
    if i32::try_from(digits).is_err() {
        return Err(h.overflow_error("Python int too large to convert to C int"));
    }
    match u32::try_from(digits) {
        Ok(digits) if digits == 0 || digits >= 640 => {
            h.int_max_str_digits.set(digits);
            Ok(Value::NONE)
        }
        _ => Err(h.value_error("maxdigits must be 0 or larger than 640")),
    }
}

fn display(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(0)).is_none() {
        return Flow::none();
    }
    let h = &cx.heap;
    h.dict_set_str(cx.value(cx.builtins), h.name(Name::underscore), cx.get(a.slot(0)))?;
    let shown = cx.repr(a.slot(0))?;
    let text = [cx.heap.str_bytes(cx.get(shown)), b"\n"].concat();
    let Some(stdout) = cx.replaced_stdout()? else {
        cx.write_stdout(&text)?;
        return Flow::none();
    };
    if cx.get(stdout).is_none() {
        return Err(cx.heap.raise(Ty::RuntimeError, "lost sys.stdout"));
    }
    let name = cx.push(cx.heap.intern_str("write")?);
    let write = cx.getattr(stdout, name)?;
    cx.call(write, &[shown])?;
    let end = cx.push(cx.heap.str("\n")?);
    cx.call(write, &[end])?;
    Flow::none()
}

fn except_hook(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let exception = cx.get(a.slot(1));
    let text = if cx.heap.is_kind(exception, Kind::Exception) {
        cx.format_exception(exception.bits())
    } else if exception.is_none() {
        "NoneType: None\n".to_string()
    } else {
        format!("TypeError: print_exception(): Exception expected for value, {} found\n", cx.heap.type_name(exception))
    };
    cx.tell(&text);
    Flow::none()
}

fn unraisable_hook(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if !cx.heap.is_kind(cx.get(a.slot(0)), Kind::Namespace) {
        return Err(cx.heap.type_error("sys.unraisablehook argument type must be UnraisableHookArgs"));
    }
    let [exception, object] = ["exc_value", "object"].map(|name| {
        let name = cx.heap.intern_str(name).map(|name| cx.push(name))?;
        cx.getattr(a.slot(0), name)
    });
    let (exception, object) = (exception?, object?);
    if cx.heap.is_kind(cx.get(exception), Kind::Exception) {
        let heading = cx.ignored_in(object);
        cx.write_ignored(&heading, cx.get(exception).bits());
    }
    Flow::none()
}

fn frame_module_name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let depth = saturated(c_int(cx.heap(), cx.get(a.slot(0)), 0)?.into());
    let base = cx.shown_frames().get(depth).copied();
    let h = &cx.heap;
    match base.and_then(|base| h.dict_get_str(cx.globals_of(base), h.name(Name::name))) {
        Some(name) => Flow::value(name),
        None => Flow::none(),
    }
}
