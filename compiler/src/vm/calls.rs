//! Calls: of functions, builtins, classes and anything with `__call__`, with every way of passing arguments.

use super::api::{Args, Flow};
use super::dispatch::Ended;
use super::frames::{HEADER_BYTES, Ret, Step, Then};
use super::machine::{Code, Cx};
use super::native::{Body, Row, RowKind};
use super::signature::{Callee, CalleeKind, Signature, check_class_receiver, check_new, check_receiver, is_operator, no_receiver, reword};
use super::stubs::StubKind;
use crate::heap::{ClassFlags, FunctionField, HEADER, Heap, Kind, NATIVE_OWNER, NATIVE_ROW, NATIVE_SELF, Name, Raised, TAG_INT, Ty, Value};

/// How many objects may stand behind each other as `__call__`.
const PASSED_ON_MAX: u32 = 1000;

/// Keyword arguments of a call: name and value, as bits that a window holds.
pub(crate) type Keywords = Vec<(u64, u64)>;

impl Cx {
    /// Calls what stands in the window at stack address `window`, with `argc` positional arguments.
    pub(crate) fn call_window(&mut self, window: u32, argc: u32, ret: Ret) -> Result<Step, Raised> {
        self.call_with(window, argc, Keywords::new(), ret)
    }

    /// As [`Cx::call_window`], with keyword arguments besides.
    pub(crate) fn call_with(&mut self, window: u32, argc: u32, keywords: Keywords, ret: Ret) -> Result<Step, Raised> {
        let mut argc = argc;
        let mut passed_on = 0;
        loop {
            let callee = self.value(self.heap.load64(window));
            let Some(kind) = self.heap.kind(callee) else { return Err(self.not_callable(window)) };
            match kind {
                Kind::Function => return self.call_function(window, argc, &keywords, ret),
                Kind::Native if keywords.is_empty() => return self.call_builtin(window, argc, ret),
                Kind::Native => return self.call_native(window, argc, &keywords, ret),
                Kind::BoundMethod => {
                    let (function, this) = (self.heap.field(callee, 0).bits(), self.heap.field(callee, 1).bits());
                    self.insert_first(window, &mut argc, this);
                    self.heap.store64(window, function);
                }
                Kind::StaticMethod | Kind::ClassMethod if kind == Kind::StaticMethod => {
                    let function = self.heap.field(callee, 0).bits();
                    self.heap.store64(window, function);
                }
                Kind::Class => return self.call_class(window, argc, keywords, ret),
                _ => {
                    let class = self.heap.class_of(callee);
                    let Some(call) = self.heap.lookup_name(class, Name::call) else { return Err(self.not_callable(window)) };
                    let (call, this) = (call.bits(), callee.bits());
                    if self.takes_object(self.value(call)) {
                        self.insert_first(window, &mut argc, this);
                        self.heap.store64(window, call);
                    } else {
                        // What is bound may be code of a script: the arguments are kept, wherever the values of keywords stood.
                        let top = self.top.get().max(window + HEADER_BYTES + argc * 8);
                        self.top.set(top);
                        for &(_, value) in &keywords {
                            self.push(self.value(value));
                        }
                        let bound = self.bind_descriptor(call, this)?;
                        self.top.set(top);
                        self.heap.store64(window, bound);
                    }
                }
            }
            passed_on += 1;
            if passed_on > PASSED_ON_MAX {
                return Err(self.heap.raise(Ty::RecursionError, "maximum recursion depth exceeded while calling a Python object"));
            }
        }
    }

    /// Moves the arguments of a window up by one and puts `first` before them.
    fn insert_first(&mut self, window: u32, argc: &mut u32, first: u64) {
        let at = window + HEADER_BYTES;
        self.heap.copy_within(at, at + 8, *argc * 8);
        self.heap.store64(at, first);
        *argc += 1;
    }

    fn not_callable(&mut self, window: u32) -> Raised {
        let callee = self.value(self.heap.load64(window));
        if callee.is_unbound() {
            return self.unbound_register(window);
        }
        self.heap.type_error(&format!("'{}' object is not callable", self.heap.type_name(callee)))
    }

    /// The loaded code of a function.
    pub(crate) fn code_of(&self, function: Value<'_>) -> *const Code {
        let object = self.heap.load64(function.offset() + HEADER + FunctionField::Code as u32 * 8) as u32;
        (self.heap.load64(object + HEADER) & !TAG_INT) as usize as *const Code
    }

    fn call_function(&mut self, window: u32, argc: u32, keywords: &Keywords, ret: Ret) -> Result<Step, Raised> {
        let function = self.heap.load64(window);
        let code = self.code_of(self.value(function));
        // SAFETY: codes are boxed, and kept by the code objects of what runs or rests.
        let proto = unsafe { &*code };
        let base = window + HEADER_BYTES;
        let filled = if proto.positional && keywords.is_empty() && (proto.arg_count == argc || self.fill_defaults(function, proto, base, argc)) {
            proto.arg_count
        } else {
            match self.bind(function, proto, base, argc, keywords) {
                Ok(filled) => filled,
                Err(Raised) => return Err(self.misfit_of_twin(function, proto, argc, keywords)),
            }
        };
        if proto.generator {
            let generator = self.new_generator(function, proto, base, filled)?;
            if proto.plain_generator {
                self.note_owner(generator, ret);
            } else {
                self.note_awaiter(generator, ret)?;
            }
            return self.deliver(ret, generator, window);
        }
        self.enter_frame(base, function, code, filled, ret)?;
        Ok(Step::Reload)
    }

    /// The arguments do not fit: what a builtin would say, where CPython has one in this function's place.
    #[cold]
    #[inline(never)]
    fn misfit_of_twin(&self, function: u64, code: &Code, argc: u32, keywords: &Keywords) -> Raised {
        let h = &self.heap;
        let defaults = h.function_field(self.value(function), FunctionField::Defaults);
        let defaults = if h.is_kind(defaults, Kind::Tuple) { h.len(defaults) } else { 0 };
        let keywords: Vec<_> = keywords.iter().map(|&(key, value)| (self.value(key), self.value(value))).collect();
        reword(h, code, &self.function_name(function), defaults, argc as usize, &keywords)
    }

    /// Puts the defaults of the last parameters in place; whether that was all that was missing.
    fn fill_defaults(&mut self, function: u64, code: &Code, base: u32, argc: u32) -> bool {
        let h = &self.heap;
        let defaults = h.function_field(self.value(function), FunctionField::Defaults);
        if argc >= code.arg_count || !h.is_kind(defaults, Kind::Tuple) {
            return false;
        }
        let (missing, have) = ((code.arg_count - argc) as usize, h.len(defaults));
        if missing > have {
            return false;
        }
        for i in 0..missing {
            h.store64(base + (argc + i as u32) * 8, h.field(defaults, have - missing + i).bits());
        }
        true
    }

    /// Binds arguments to the parameters of a function, into the registers at `base`; how many registers are filled.
    fn bind(&mut self, function: u64, code: &Code, base: u32, argc: u32, keywords: &Keywords) -> Result<u32, Raised> {
        let unit = &code.unit;
        let (positional, keyword_only) = (unit.arg_count as usize, unit.keyword_only_count as usize);
        let total = positional + keyword_only + unit.flags.varargs as usize + unit.flags.varkeywords as usize;
        if base + (total as u32 + argc) * 8 + super::machine::STACK_MARGIN > self.stack_end {
            return Err(self.heap.raise(Ty::RecursionError, "maximum recursion depth exceeded"));
        }
        let h = &self.heap;
        let given: Vec<Value<'_>> = h.values_at(base, argc).to_vec();
        if let Some(i) = given.iter().position(|v| v.is_unbound()) {
            let _ = i;
            return Err(self.unbound_argument(base));
        }
        let mut bound: Vec<Value<'_>> = vec![Value::UNBOUND; total];
        let direct = given.len().min(positional);
        bound[..direct].copy_from_slice(&given[..direct]);
        let extra_keywords = if unit.flags.varkeywords { Some(h.dict()?) } else { None };
        for &(key, value) in keywords {
            let (key, value) = (self.value(key), self.value(value));
            let found = unit.local_names[..positional + keyword_only].iter().position(|n| n.as_bytes() == h.str_bytes(key));
            match found {
                Some(i) if i >= unit.positional_only_count as usize => {
                    if !bound[i].is_unbound() {
                        return Err(h.type_error(&format!("{}() got multiple values for argument '{}'", self.function_name(function), unit.local_names[i])));
                    }
                    bound[i] = value;
                }
                _ => match extra_keywords {
                    Some(dict) => h.dict_set_str(dict, key, value)?,
                    None => return Err(self.unexpected_keyword(function, code, key, keywords)),
                },
            }
        }
        if given.len() > positional && !unit.flags.varargs {
            return Err(self.too_many_arguments(function, code, given.len(), &bound));
        }
        let defaults = h.function_field(self.value(function), FunctionField::Defaults);
        let defaults: &[Value<'_>] = if h.is_kind(defaults, Kind::Tuple) { h.tuple_items(defaults) } else { &[] };
        let first_default = positional - defaults.len().min(positional);
        for i in direct..positional {
            if bound[i].is_unbound() && i >= first_default {
                bound[i] = defaults[i - first_default + defaults.len().saturating_sub(positional)];
            }
        }
        if bound[..positional].iter().any(|v| v.is_unbound()) {
            let names: Vec<&str> = (0..positional).filter(|&i| bound[i].is_unbound()).map(|i| &*unit.local_names[i]).collect();
            return Err(self.missing_arguments(function, "positional", &names));
        }
        let kw_defaults = h.function_field(self.value(function), FunctionField::KwDefaults);
        for i in positional..positional + keyword_only {
            if bound[i].is_unbound() && h.is_kind(kw_defaults, Kind::Dict) {
                let name = h.intern_str(&unit.local_names[i])?;
                if let Some(default) = h.dict_get_str(kw_defaults, name) {
                    bound[i] = default;
                }
            }
        }
        if bound[positional..positional + keyword_only].iter().any(|v| v.is_unbound()) {
            let names: Vec<&str> = (positional..positional + keyword_only).filter(|&i| bound[i].is_unbound()).map(|i| &*unit.local_names[i]).collect();
            return Err(self.missing_arguments(function, "keyword-only", &names));
        }
        let mut at = positional + keyword_only;
        if unit.flags.varargs {
            bound[at] = h.tuple(&given[direct..])?;
            at += 1;
        }
        if let Some(dict) = extra_keywords {
            bound[at] = dict;
        }
        for (i, v) in bound.iter().enumerate() {
            h.store64(base + i as u32 * 8, v.bits());
        }
        Ok(total as u32)
    }

    pub(crate) fn function_name(&self, function: u64) -> String {
        let name = self.heap.function_field(self.value(function), FunctionField::QualName);
        if self.heap.is_str(name) { self.heap.str_lossy(name).into_owned() } else { String::from("function") }
    }

    #[cold]
    fn unexpected_keyword(&self, function: u64, code: &Code, key: Value<'_>, keywords: &Keywords) -> Raised {
        let unit = &code.unit;
        let name = self.function_name(function);
        let positional_only: Vec<&str> = unit.local_names[..unit.positional_only_count as usize]
            .iter()
            .filter(|n| keywords.iter().any(|&(k, _)| self.heap.str_bytes(self.value(k)) == n.as_bytes()))
            .map(|n| &**n)
            .collect();
        if !positional_only.is_empty() {
            let list = positional_only.join(", ");
            return self.heap.type_error(&format!("{name}() got some positional-only arguments passed as keyword arguments: '{list}'"));
        }
        let wanted = self.heap.str_lossy(key);
        let known = &unit.local_names[unit.positional_only_count as usize..(unit.arg_count + unit.keyword_only_count) as usize];
        let hint = super::suggest::closest(&wanted, known.iter().map(|n| &**n));
        let hint = hint.map(|n| format!(". Did you mean '{n}'?")).unwrap_or_default();
        self.heap.raise_naming(Ty::TypeError, &format!("{name}() got an unexpected keyword argument '{wanted}'{hint}"), key)
    }

    #[cold]
    fn too_many_arguments(&self, function: u64, code: &Code, given: usize, bound: &[Value<'_>]) -> Raised {
        let unit = &code.unit;
        let positional = unit.arg_count as usize;
        let defaults = self.heap.function_field(self.value(function), FunctionField::Defaults);
        let defaults = if self.heap.is_kind(defaults, Kind::Tuple) { self.heap.len(defaults) } else { 0 };
        let takes = if defaults > 0 { format!("from {} to {positional}", positional - defaults.min(positional)) } else { positional.to_string() };
        let plural = if positional == 1 && defaults == 0 { "" } else { "s" };
        let keyword_given = bound[positional..positional + unit.keyword_only_count as usize].iter().filter(|v| !v.is_unbound()).count();
        let tail = if keyword_given > 0 {
            format!(
                "{given} positional argument{} (and {keyword_given} keyword-only argument{}) were given",
                if given == 1 { "" } else { "s" },
                if keyword_given == 1 { "" } else { "s" }
            )
        } else {
            format!("{given} {} given", if given == 1 { "was" } else { "were" })
        };
        self.heap.type_error(&format!("{}() takes {takes} positional argument{plural} but {tail}", self.function_name(function)))
    }

    #[cold]
    fn missing_arguments(&self, function: u64, kind: &str, names: &[&str]) -> Raised {
        let list = match names {
            [one] => format!("'{one}'"),
            [one, two] => format!("'{one}' and '{two}'"),
            [init @ .., last] => format!("{}, and '{last}'", init.iter().map(|n| format!("'{n}'")).collect::<Vec<_>>().join(", ")),
            [] => String::new(),
        };
        let plural = if names.len() == 1 { "" } else { "s" };
        self.heap.type_error(&format!("{}() missing {} required {kind} argument{plural}: {list}", self.function_name(function), names.len()))
    }

    // ---- builtins

    /// Calls the builtin in a window.
    pub(super) fn call_native(&mut self, window: u32, argc: u32, keywords: &Keywords, ret: Ret) -> Result<Step, Raised> {
        let native = self.value(self.heap.load64(window));
        let number = self.heap.field(native, NATIVE_ROW).as_small().unwrap_or(0) as usize;
        let (owner, this) = (self.heap.field(native, NATIVE_OWNER).bits(), self.heap.field(native, NATIVE_SELF).bits());
        let row = self.natives[number].row;
        let mut argc = argc;
        if this != Value::UNBOUND.bits() && row.name != "__new__" {
            self.insert_first(window, &mut argc, this);
        }
        let args = window + HEADER_BYTES;
        let end = args + argc * 8;
        let frame_top = self.top.get();
        self.top.set(frame_top.max(end));
        if self.top.get() + super::machine::STACK_MARGIN / 2 > self.stack_end {
            return Err(self.heap.raise(Ty::RecursionError, "maximum recursion depth exceeded"));
        }
        if row.kind == RowKind::Method {
            if argc == 0 {
                return Err(no_receiver(&self.heap, row.name, self.value(owner)));
            }
            let receiver = self.value(self.heap.load64(args));
            check_receiver(&self.heap, row.name, self.value(owner), receiver)?;
        }
        if row.kind == RowKind::StaticMethod && row.name == "__new__" {
            let given = (argc > 0).then(|| self.value(self.heap.load64(args)));
            check_new(&self.heap, Value::small(number as i64), self.value(owner), given)?;
        }
        if row.kind == RowKind::ClassMethod {
            let given = (argc > 0).then(|| self.value(self.heap.load64(args)));
            check_class_receiver(&self.heap, row.name, self.value(owner), given)?;
        }
        let signature = self.natives[number].signature();
        let (at, count) = if signature.simple && keywords.is_empty() && argc as usize == signature.positional {
            (args, argc)
        } else if signature.simple && keywords.is_empty() && (signature.required..signature.positional).contains(&(argc as usize)) {
            // Only optional parameters are missing: the arguments move to where the rest can be marked as not given.
            let (at, count) = (self.top.get(), signature.positional as u32);
            for i in 0..count {
                let bits = if i < argc { self.heap.load64(args + i * 8) } else { Value::UNBOUND.bits() };
                self.heap.store64(at + i * 8, bits);
            }
            self.top.set(at + count * 8);
            (at, count)
        } else {
            let keywords: Vec<_> = keywords.iter().map(|&(k, v)| (self.value(k), self.value(v))).collect();
            let first = if argc > 0 { self.heap.load64(args) } else { Value::UNBOUND.bits() };
            let keywords = if self.leaves_keywords(row, signature, owner, first) { Vec::new() } else { keywords };
            let callee = || self.native_callee(row, owner, if row.name == "__new__" || row.name == "__init__" { first } else { this });
            let bound = signature.bind(&self.heap, callee, self.heap.values_at(args, argc), &keywords)?;
            let at = self.top.get();
            for (i, v) in bound.iter().enumerate() {
                self.heap.store64(at + i as u32 * 8, v.bits());
            }
            let count = bound.len() as u32;
            self.top.set(at + count * 8);
            (at, count)
        };
        for i in 0..argc.min(count) {
            if self.heap.load64(args + i * 8) == Value::UNBOUND.bits() {
                return Err(self.unbound_argument(args));
            }
        }
        match row.body {
            Body::Pure(function) => {
                let result = function(&self.heap, self.heap.values_at(at, count)).map(|v| v.bits());
                match result {
                    Ok(bits) => self.deliver(ret, bits, window),
                    Err(Raised) => self.raised_in_builtin(row.body, Args { base: at, count }, window, ret),
                }
            }
            Body::Vm(function) => match function(self, Args { base: at, count }) {
                Ok(flow) => self.finish_flow(flow, window, ret),
                Err(Raised) => self.raised_in_builtin(row.body, Args { base: at, count }, window, ret),
            },
        }
    }

    /// A builtin as messages about its arguments name it.
    fn native_callee(&self, row: &'static Row, owner: u64, this: u64) -> Callee {
        let (name, kind) = (row.name, row.kind);
        let (owner, this) = (self.value(owner), self.value(this));
        if !self.heap.is_kind(owner, Kind::Class) {
            let module = self.engine_modules.values().find(|module| module.rows.iter().any(|other| std::ptr::eq(other, row)));
            let name = module.map_or_else(|| name.to_string(), |module| format!("{}.{name}", module.name));
            return Callee { name, counted_as: None, kind: CalleeKind::Function };
        }
        let class = self.heap.class_name(owner);
        match kind {
            RowKind::StaticMethod if name == "__new__" => self.class_callee(owner, this),
            RowKind::Method if name == "__init__" => self.class_callee(owner, self.heap.class_of(this)),
            RowKind::Method if is_operator(class, name) => Callee { name: name.to_string(), counted_as: None, kind: CalleeKind::of_operator(class, name) },
            // What is bound goes by the class of the object.
            RowKind::Method if !this.is_unbound() => Callee { name: format!("{}.{name}", self.heap.class_name(self.heap.class_of(this))), counted_as: None, kind: CalleeKind::Function },
            RowKind::ClassMethod if name == "__init_subclass__" && self.heap.is_kind(this, Kind::Class) => {
                Callee { name: format!("{}.{name}", super::types::class_qualname(&self.heap, this)), counted_as: None, kind: CalleeKind::Function }
            }
            _ => Callee { name: format!("{class}.{name}"), counted_as: None, kind: CalleeKind::Function },
        }
    }

    /// A builtin class that is called for `class`.
    fn class_callee(&self, owner: Value<'_>, class: Value<'_>) -> Callee {
        let by_class = self.heap.is_kind(class, Kind::Class) && matches!(self.heap.class_ty(owner), Ty::Set | Ty::FrozenSet);
        let kind = if owner.is(class) { CalleeKind::Class } else { CalleeKind::Subclass };
        Callee { name: self.heap.class_name(owner).to_string(), counted_as: by_class.then(|| self.heap.class_name(class).to_string()), kind }
    }

    /// Whether a `__new__` or `__init__` that takes no keywords leaves them to the class's own `__init__` or `__new__`.
    fn leaves_keywords(&self, row: &Row, signature: &Signature, owner: u64, first: u64) -> bool {
        let h = &self.heap;
        let (owner, first) = (self.value(owner), self.value(first));
        let (class, other) = match (row.kind, row.name) {
            (RowKind::StaticMethod, "__new__") => (first, Name::init),
            // A set refuses them all the same.
            (RowKind::Method, "__init__") if !owner.is(h.class(Ty::Set)) => (h.class_of(first), Name::new),
            _ => return false,
        };
        !class.is(owner) && h.is_kind(class, Kind::Class) && !signature.takes_keywords() && h.lookup_name(class, other).is_some_and(|own| !h.is_kind(own, Kind::Native))
    }

    pub(crate) fn finish_flow(&mut self, flow: Flow, window: u32, ret: Ret) -> Result<Step, Raised> {
        match flow {
            Flow::Return(bits) => self.deliver(ret, bits, window),
            Flow::TailCall(count) => {
                let inner = self.top.get() - count * 8 - HEADER_BYTES;
                self.keep_below(window, inner, ret);
                self.call_window(inner, count, ret)
            }
            Flow::TailCallThen(count, then) => {
                let inner = self.top.get() - count * 8 - HEADER_BYTES;
                if ret.then == Then::Store {
                    return self.call_window(inner, count, Ret { then, ..ret });
                }
                // Another continuation is waiting already: nest, so that neither is lost.
                let slot = self.nest_call(inner, count)?;
                let checked = self.check_result(then, self.heap.load64(slot))?;
                self.deliver(ret, checked, window)
            }
            Flow::Spread { callee, args, kwargs } => {
                let inner = self.top.get() + 16;
                self.keep_below(window, inner, ret);
                self.call_spread(callee, args, kwargs, ret)
            }
            Flow::Body { function, namespace } => {
                let keep = self.heap.load64(window - 8);
                self.enter_body(function, namespace, keep, ret)
            }
            Flow::Resume { generator, with } => self.resume_for_call(generator, with, ret),
            Flow::Step(step) => Ok(step),
        }
    }

    /// A tail call's window lies elsewhere: what a continuation keeps below the old window goes below the new one.
    fn keep_below(&mut self, window: u32, inner: u32, ret: Ret) {
        if matches!(ret.then, Then::Init | Then::Hook | Then::HookDefault | Then::NextDefault | Then::Class | Then::Module | Then::GenDefault) {
            // `begin_call` leaves two slots below each window for this.
            for i in 1..=2 {
                self.heap.store64(inner - i * 8, self.heap.load64(window - i * 8));
            }
        }
    }

    // ---- classes

    fn call_class(&mut self, window: u32, argc: u32, keywords: Keywords, ret: Ret) -> Result<Step, Raised> {
        let class_bits = self.heap.load64(window);
        let args = window + HEADER_BYTES;
        let h = &self.heap;
        let class = self.value(class_bits);
        let metaclass = h.class_of(class);
        if !metaclass.is(h.class(Ty::Type)) {
            if let Some(call) = h.lookup_name(metaclass, Name::call)
                && !h.is_kind(call, Kind::Native)
            {
                let (call, mut argc) = (call.bits(), argc);
                self.insert_first(window, &mut argc, class_bits);
                self.heap.store64(window, call);
                return self.call_with(window, argc, keywords, ret);
            }
        } else if class.is(h.class(Ty::Type)) && argc != 3 {
            if argc != 1 || !keywords.is_empty() {
                return Err(h.type_error(if argc == 1 { "type() takes no keyword arguments" } else { "type() takes 1 or 3 arguments" }));
            }
            let of = h.class_of(self.value(h.load64(args))).bits();
            return self.deliver(ret, of, window);
        }
        let (Some(new), Some(init)) = (h.lookup_name(class, Name::new), h.lookup_name(class, Name::init)) else {
            return Err(h.type_error(&format!("cannot create '{}' instances", h.message_name(class))));
        };
        let new = if h.is_kind(new, Kind::StaticMethod) { h.field(new, 0) } else { new };
        // A builtin's `__new__` that a class has taken over makes nothing: what the layout is made by does.
        let new = if h.is_kind(new, Kind::Native) { h.lookup_name(h.class(h.native_ty(class)), Name::new).unwrap_or(new) } else { new };
        let plain_new = h.is_kind(new, Kind::Native) && h.field(new, NATIVE_OWNER).is(h.class(Ty::Object));
        let plain_init = h.is_kind(init, Kind::Native) && h.field(init, NATIVE_OWNER).is(h.class(Ty::Object));
        let native_new = h.is_kind(new, Kind::Native);
        let (new, init) = (new.bits(), init.bits());
        if plain_new && h.native_ty(class) != Ty::Object && !h.is_script_class(class) {
            return Err(h.type_error(&format!("cannot create '{}' instances", h.message_name(class))));
        }
        if plain_new && h.native_ty(class) == Ty::Object {
            if h.class_flags(class) & ClassFlags::ABSTRACT != 0 {
                return Err(self.abstract_class(class_bits));
            }
            if plain_init && (argc > 0 || !keywords.is_empty()) {
                return Err(h.type_error(&format!("{}() takes no arguments", h.class_name(class))));
            }
            let instance = h.instance(class)?.bits();
            if plain_init {
                return self.deliver(ret, instance, window);
            }
            if metaclass.is(h.class(Ty::Type)) && h.is_kind(self.value(init), Kind::Function) {
                let version = h.class_version(class);
                self.remember_stub(StubKind::Make, version, class_bits, version as u64, init);
            }
            return self.call_init(window, argc, keywords, instance, init, ret);
        }
        if native_new && plain_init {
            let mut argc = argc;
            self.insert_first(window, &mut argc, class_bits);
            self.heap.store64(window, new);
            if keywords.is_empty() {
                return self.call_builtin(window, argc, ret);
            }
            return self.call_with(window, argc, keywords, ret);
        }
        if native_new && class.is(h.class(Ty::Super)) {
            // Its `__new__` takes anything, and `__init__` all that matters.
            let empty = h.new_super(class)?.bits();
            return self.call_init(window, argc, keywords, empty, init, ret);
        }
        if native_new {
            let number = self.heap.field(self.value(new), NATIVE_ROW).as_small().unwrap_or(0) as usize;
            if let Body::Pure(function) = self.natives[number].row.body {
                let owner = self.heap.field(self.value(new), NATIVE_OWNER);
                check_new(&self.heap, Value::small(number as i64), owner, Some(self.value(class_bits)))?;
                let signature = self.natives[number].signature();
                let mut given = vec![self.value(class_bits)];
                given.extend_from_slice(self.heap.values_at(args, argc));
                let leaves = self.leaves_keywords(self.natives[number].row, signature, owner.bits(), class_bits);
                let named: Vec<_> = if leaves { Vec::new() } else { keywords.iter().map(|&(k, v)| (self.value(k), self.value(v))).collect() };
                let callee = || self.class_callee(owner, self.value(class_bits));
                let bound = signature.bind(&self.heap, callee, &given, &named)?;
                let instance = function(&self.heap, &bound)?.bits();
                return self.call_init(window, argc, keywords, instance, init, ret);
            }
            // A builtin's `__new__` makes the object at once; it may nest for its arguments, but does not wait.
            if keywords.is_empty() {
                let inner = self.top.get().max(args + argc * 8) + 16;
                if inner + super::machine::STACK_MARGIN + argc * 8 > self.stack_end {
                    return Err(self.heap.raise(Ty::RecursionError, "maximum recursion depth exceeded"));
                }
                self.heap.store64(inner, new);
                self.blank_header(inner);
                self.heap.store64(inner + HEADER_BYTES, class_bits);
                self.heap.copy_within(args, inner + HEADER_BYTES + 8, argc * 8);
                self.top.set(inner + HEADER_BYTES + (argc + 1) * 8);
                let slot = self.nest_call(inner, argc + 1)?;
                let instance = self.heap.load64(slot);
                let native_init = self.heap.is_kind(self.value(init), Kind::Native);
                if native_init || self.heap.is_subclass(self.heap.class_of(self.value(instance)), self.value(class_bits)) {
                    return self.call_init(window, argc, keywords, instance, init, ret);
                }
                return self.deliver(ret, instance, window);
            }
        }
        self.call_new_then_init(window, argc, keywords, new, ret)
    }

    /// A call of a class with positional arguments.
    pub(super) fn call_class_plainly(&mut self, window: u32, argc: u32, ret: Ret) -> Result<Step, Raised> {
        let class = self.value(self.heap.load64(window));
        let version = self.heap.class_version(class);
        let Some(init) = self.remembered_init(class.offset(), version) else { return self.call_class(window, argc, Vec::new(), ret) };
        if self.heap.class_flags(class) & ClassFlags::ABSTRACT != 0 {
            return self.call_class(window, argc, Vec::new(), ret);
        }
        let instance = self.heap.instance(class)?.bits();
        let args = window + HEADER_BYTES;
        let end = args + 16 + argc * 8;
        if end + super::machine::STACK_MARGIN > self.stack_end {
            return Err(self.heap.raise(Ty::RecursionError, "maximum recursion depth exceeded"));
        }
        // One slot for the instance below the window, one in front of the arguments.
        for i in (0..argc).rev() {
            let bits = self.heap.load64(args + i * 8);
            self.heap.store64(args + 16 + i * 8, bits);
        }
        self.heap.store64(window, instance);
        self.heap.store64(window + 8, init);
        self.heap.store64(args + 8, instance);
        for i in 2..HEADER_BYTES / 8 + 1 {
            self.heap.store64(window + i * 8, Value::UNBOUND.bits());
        }
        self.call_function(window + 8, argc + 1, &Vec::new(), Ret { then: Then::Init, ..ret })
    }

    /// `__init__(instance, ...)` with the arguments of the window; then the instance is the result.
    fn call_init(&mut self, window: u32, argc: u32, keywords: Keywords, instance: u64, init: u64, ret: Ret) -> Result<Step, Raised> {
        if !matches!(self.heap.kind(self.value(init)), Some(Kind::Function | Kind::Native)) {
            return self.call_bound_init(window, argc, keywords, instance, init, ret);
        }
        if ret.then != Then::Store {
            // The instance must survive a continuation of its own: run __init__ nested.
            let keep = self.top.get().max(window + HEADER_BYTES + argc * 8) + 16;
            self.heap.store64(keep, instance);
            let inner = keep + 8;
            self.heap.store64(inner, init);
            self.blank_header(inner);
            self.heap.store64(inner + HEADER_BYTES, instance);
            self.heap.copy_within(window + HEADER_BYTES, inner + HEADER_BYTES + 8, argc * 8);
            self.top.set(inner + HEADER_BYTES + (argc + 1) * 8);
            let slot = self.nest_call_with(inner, argc + 1, keywords)?;
            self.check_init(self.heap.load64(slot))?;
            let instance = self.heap.load64(keep);
            return self.deliver(ret, instance, window);
        }
        // One slot for the instance below the window, one in front of the arguments.
        let args = window + HEADER_BYTES;
        self.heap.copy_within(args, args + 16, argc * 8);
        self.heap.store64(window, instance);
        self.heap.store64(window + 8, init);
        self.heap.store64(args + 8, instance);
        for i in 2..HEADER_BYTES / 8 + 1 {
            self.heap.store64(window + i * 8, Value::UNBOUND.bits());
        }
        self.call_with(window + 8, argc + 1, keywords, Ret { then: Then::Init, ..ret })
    }

    /// The same for an `__init__` that is no function: what it binds to is called.
    #[cold]
    fn call_bound_init(&mut self, window: u32, argc: u32, keywords: Keywords, instance: u64, init: u64, ret: Ret) -> Result<Step, Raised> {
        let end = window + HEADER_BYTES + (argc + keywords.len() as u32) * 8;
        self.top.set(self.top.get().max(end) + 16);
        let keep = self.push(self.value(instance));
        let bound = self.bind_descriptor(init, instance)?;
        let inner = self.top.get() + 16;
        self.heap.store64(inner, bound);
        self.blank_header(inner);
        self.heap.copy_within(window + HEADER_BYTES, inner + HEADER_BYTES, argc * 8);
        self.top.set(inner + HEADER_BYTES + argc * 8);
        let slot = self.nest_call_with(inner, argc, keywords)?;
        self.check_init(self.heap.load64(slot))?;
        let instance = self.get(keep).bits();
        self.deliver(ret, instance, window)
    }

    pub(crate) fn blank_header(&self, window: u32) {
        for i in 1..HEADER_BYTES / 8 {
            self.heap.store64(window + i * 8, Value::UNBOUND.bits());
        }
    }

    fn check_init(&mut self, result: u64) -> Result<(), Raised> {
        if result == Value::NONE.bits() {
            return Ok(());
        }
        Err(self.heap.type_error(&format!("__init__() should return None, not '{}'", self.heap.type_name(self.value(result)))))
    }

    /// A script's `__new__`: the prelude calls it, then `__init__` if it made an instance.
    fn call_new_then_init(&mut self, window: u32, argc: u32, keywords: Keywords, new: u64, ret: Ret) -> Result<Step, Raised> {
        let class = self.heap.load64(window);
        self.top.set(self.top.get().max(window + HEADER_BYTES + argc * 8));
        let args = self.push(self.heap.tuple(self.heap.values_at(window + HEADER_BYTES, argc))?);
        let dict = self.push(self.heap.dict()?);
        for &(k, v) in &keywords {
            self.heap.dict_set_str(self.get(dict), self.value(k), self.value(v))?;
        }
        // From here on the prelude may be loaded, which may collect: everything stands in slots.
        self.begin_prelude("type_call")?;
        self.push_arg(self.value(class));
        self.push_arg(self.value(new));
        self.push_arg(self.get(args));
        self.push_arg(self.get(dict));
        self.finish_flow(Flow::TailCall(4), window, ret)
    }

    #[cold]
    pub(crate) fn abstract_class(&mut self, class: u64) -> Raised {
        let h = &self.heap;
        let class = self.value(class);
        let mut names: Vec<String> = Vec::new();
        if let Some(set) = h.lookup_name(class, Name::abstractmethods)
            && h.is_kind(set, Kind::FrozenSet)
        {
            names = h.table_entries(set).iter().filter(|e| h.is_str(e.key)).map(|e| format!("'{}'", h.str_lossy(e.key))).collect();
        }
        names.sort();
        let plural = if names.len() == 1 { "" } else { "s" };
        h.type_error(&format!(
            "Can't instantiate abstract class {} without an implementation for abstract method{plural} {}",
            h.class_name(class),
            names.join(", ")
        ))
    }

    // ---- CallKw, CallEx

    /// Where the window of a call at register `b` is, and how many arguments it has: one more than `argc` for a method with a self.
    #[inline(always)]
    pub(super) fn call_window_of(&self, b: u16, argc: u32, method: bool) -> (u32, u32) {
        let window = self.base + b as u32 * 8;
        if !method {
            return (window, argc);
        }
        if self.heap.load64(window + HEADER_BYTES) != Value::UNBOUND.bits() {
            return (window, argc + 1);
        }
        // No self: the window slides up by one, onto the empty slot.
        self.heap.store64(window + 8, self.heap.load64(window));
        (window + 8, argc)
    }

    pub(crate) fn call_keywords(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b, c, method) = ((w >> 16) as u16, (w >> 32) as u16, (w >> 48) as u32, (w >> 8) as u8 == 1);
        let ext = self.code().words[self.pc as usize + 1].get() >> 32;
        let names = self.code().constants[ext as usize];
        let (window, argc) = self.call_window_of(b, c, method);
        let names = self.heap.tuple_items(self.value(names));
        let first = argc - names.len() as u32;
        let keywords: Keywords =
            names.iter().enumerate().map(|(i, n)| (n.bits(), self.heap.load64(window + HEADER_BYTES + (first + i as u32) * 8))).collect();
        if keywords.iter().any(|&(_, v)| v == Value::UNBOUND.bits()) {
            return Err(self.unbound_argument(window + HEADER_BYTES));
        }
        // The keyword values stay below `top` until they are bound.
        self.top.set(self.top.get().max(window + HEADER_BYTES + argc * 8));
        let ret = Ret { then: Then::Store, dest: a, pc: self.pc + 2 };
        self.call_with(window, first, keywords, ret)
    }

    pub(crate) fn call_unpacked(&mut self, w: u64) -> Result<Step, Raised> {
        let (a, b) = ((w >> 16) as u16, (w >> 32) as u16);
        let window = self.base + b as u32 * 8;
        let ret = Ret { then: Then::Store, dest: a, pc: self.pc + 1 };
        let (args, kwargs) = (self.heap.load64(window + HEADER_BYTES), self.heap.load64(window + HEADER_BYTES + 8));
        self.call_spread(self.heap.load64(window), args, kwargs, ret)
    }

    /// `callee(*args, **kwargs)`: `args` a list or tuple, `kwargs` a dict or UNBOUND.
    pub(crate) fn call_spread(&mut self, callee: u64, args: u64, kwargs: u64, ret: Ret) -> Result<Step, Raised> {
        let items = self.heap.sequence_items(self.value(args)).unwrap_or_default();
        let count = items.len() as u32;
        let window = self.top.get() + 16;
        if window as u64 + count as u64 * 8 + super::machine::STACK_MARGIN as u64 * 2 > self.stack_end as u64 {
            return Err(self.heap.raise(Ty::RecursionError, "maximum recursion depth exceeded"));
        }
        self.heap.store64(window - 16, args);
        self.heap.store64(window - 8, kwargs);
        self.heap.store64(window, callee);
        self.blank_header(window);
        for (i, v) in items.iter().enumerate() {
            self.heap.store64(window + HEADER_BYTES + i as u32 * 8, v.bits());
        }
        let mut keywords = Keywords::new();
        if kwargs != Value::UNBOUND.bits() && kwargs != Value::NONE.bits() {
            for entry in self.heap.table_entries(self.value(kwargs)) {
                if self.heap.is_str(entry.key) {
                    keywords.push((entry.key.bits(), entry.value.bits()));
                } else {
                    self.judge_wrong_keyword(callee, &items)?;
                }
            }
        }
        self.top.set(window + HEADER_BYTES + count * 8);
        self.call_with(window, count, keywords, ret)
    }

    /// The error of a keyword that is no str, if the callee does not overlook it. What CPython calls with a dict of keywords looks at
    /// its arguments first.
    #[cold]
    fn judge_wrong_keyword(&self, callee: u64, args: &[Value<'_>]) -> Result<(), Raised> {
        let (h, v) = (&self.heap, self.value(callee));
        let refusal = match h.kind(v) {
            Some(Kind::Native) => return self.judge_native_keyword(v, args),
            Some(Kind::Class) => self.class_refusal(v, args.len()),
            _ if h.lookup_name(h.class_of(v), Name::call).is_none() => Some(format!("'{}' object is not callable", h.type_name(v))),
            _ => None,
        };
        Err(h.type_error(refusal.as_deref().unwrap_or(WRONG_KEYWORD)))
    }

    fn judge_native_keyword(&self, native: Value<'_>, args: &[Value<'_>]) -> Result<(), Raised> {
        let (h, row) = (&self.heap, self.native_of(native).row);
        let (owner, this) = (h.field(native, NATIVE_OWNER), h.field(native, NATIVE_SELF));
        let refuse = |text: Option<String>| Err(h.type_error(text.as_deref().unwrap_or(WRONG_KEYWORD)));
        let is_method = h.is_kind(owner, Kind::Class);
        match (row.kind, row.name) {
            (RowKind::Method, "__init__") if is_method && this.is_unbound() => match args {
                [] => Err(no_receiver(h, row.name, owner)),
                [receiver, rest @ ..] => check_receiver(h, row.name, owner, *receiver).and_then(|()| self.judge_init_keyword(native, *receiver, rest.len())),
            },
            (RowKind::Method, "__init__") if is_method => self.judge_init_keyword(native, this, args.len()),
            (RowKind::Method, "format") if owner.is(h.class(Ty::Str)) => Ok(()),
            (RowKind::StaticMethod, "__new__") if owner.is(h.class(Ty::Type)) || owner.is(h.class(Ty::Object)) => {
                check_new(h, h.field(native, NATIVE_ROW), owner, args.first().copied())?;
                refuse(args.first().and_then(|&class| new_refusal(h, owner, class, args.len() - 1)))
            }
            (RowKind::Function, "vars" | "dir") => refuse(Some(format!("{}() takes no keyword arguments", row.name))),
            _ => refuse(self.operator_refusal(native, args.first().copied())),
        }
    }

    /// The same for a builtin's `__init__` of `receiver`.
    fn judge_init_keyword(&self, init: Value<'_>, receiver: Value<'_>, argc: usize) -> Result<(), Raised> {
        let h = &self.heap;
        let (owner, class) = (h.field(init, NATIVE_OWNER), h.class_of(receiver));
        let refusal = match h.class_ty(owner) {
            Ty::Object => match super::types::init_refusal(h, class) {
                None => return Ok(()),
                refusal => refusal,
            },
            Ty::Type if argc == 1 => Some("type.__init__() takes no keyword arguments".to_string()),
            Ty::Type if argc != 3 => Some("type.__init__() takes 1 or 3 arguments".to_string()),
            _ if h.is_subclass(owner, h.class(Ty::BaseException)) => self.exception_refusal(class, 2),
            _ => (!self.native_of(init).signature().takes_keywords()).then(|| format!("{}() takes no keyword arguments", h.class_name(owner))),
        };
        Err(h.type_error(refusal.as_deref().unwrap_or(WRONG_KEYWORD)))
    }

    fn native_of(&self, native: Value<'_>) -> &crate::vm::quick::NativeRow {
        &self.natives[self.heap.field(native, NATIVE_ROW).as_small().unwrap_or(0) as usize]
    }

    /// How a wrapper of a slot refuses keywords; None for other builtins.
    fn operator_refusal(&self, native: Value<'_>, first: Option<Value<'_>>) -> Option<String> {
        let (h, row) = (&self.heap, self.native_of(native).row);
        let owner = h.field(native, NATIVE_OWNER);
        let takes_keywords = matches!(row.name, "__init__" | "__call__");
        if takes_keywords || row.kind != RowKind::Method || !h.is_kind(owner, Kind::Class) || !is_operator(&h.class_name(owner), row.name) {
            return None;
        }
        let of = h.class_name(owner);
        let refusal = format!("wrapper {}() takes no keyword arguments", row.name);
        Some(match first {
            _ if !h.field(native, NATIVE_SELF).is_unbound() => refusal,
            None => format!("descriptor '{}' of '{of}' object needs an argument", row.name),
            Some(v) if !h.is_subclass(h.class_of(v), owner) => format!("descriptor '{}' requires a '{of}' object but received a '{}'", row.name, h.type_name(v)),
            Some(_) => refusal,
        })
    }

    /// How a class that takes no keywords refuses them; None when it is called without a dict of them, or takes some.
    fn class_refusal(&self, class: Value<'_>, argc: usize) -> Option<String> {
        let h = &self.heap;
        let (Some(new), Some(init)) = (h.lookup_name(class, Name::new), h.lookup_name(class, Name::init)) else {
            return Some(format!("cannot create '{}' instances", h.message_name(class)));
        };
        let calls_as_type = h.lookup_name(h.class_of(class), Name::call).is_none_or(|call| h.is_kind(call, Kind::Native));
        if !calls_as_type || !h.is_kind(new, Kind::Native) || !h.is_kind(init, Kind::Native) {
            return None;
        }
        let ours = |native| !h.field(native, NATIVE_OWNER).is(h.class(Ty::Object));
        if !ours(new) && h.native_ty(class) != Ty::Object && !h.is_script_class(class) {
            return Some(format!("cannot create '{}' instances", h.message_name(class)));
        }
        if !ours(new) && !ours(init) {
            return (h.native_ty(class) == Ty::Object).then(|| format!("{}() takes no arguments", h.class_name(class)));
        }
        if h.is_subclass(class, h.class(Ty::BaseException)) {
            return self.exception_refusal(class, argc);
        }
        let maker = if ours(init) { init } else { new };
        let owner = h.field(maker, NATIVE_OWNER);
        if matches!(h.class_ty(class), Ty::Bytes | Ty::ByteArray | Ty::Complex | Ty::MemoryView | Ty::Property) {
            return self.native_of(maker).signature().miscounted(h.class_name(class), argc, 1);
        }
        let with_dict = h.is_script_class(class) || matches!(h.class_ty(class), Ty::ClassMethod | Ty::StaticMethod | Ty::Slice);
        (with_dict && !self.native_of(maker).signature().takes_keywords()).then(|| format!("{}() takes no keyword arguments", h.class_name(owner)))
    }

    fn exception_refusal(&self, class: Value<'_>, argc: usize) -> Option<String> {
        let h = &self.heap;
        let takes_keywords = [Ty::AttributeError, Ty::ImportError, Ty::NameError].iter().any(|&ty| h.is_subclass(class, h.class(ty)));
        if argc != 2 && h.is_subclass(class, h.class(Ty::BaseExceptionGroup)) {
            return Some(format!("BaseExceptionGroup.__new__() takes exactly 2 arguments ({argc} given)"));
        }
        (!takes_keywords).then(|| format!("{}() takes no keyword arguments", h.class_name(class)))
    }

    /// A callee in messages about its arguments; another object is shown by `str`.
    #[cold]
    pub(crate) fn callable_text(&mut self, callee: u64) -> Result<String, Raised> {
        if let Some(name) = callable_name(self, self.value(callee)) {
            return Ok(name);
        }
        let slot = self.push(self.value(callee));
        let shown = self.str(slot)?;
        Ok(self.heap.str_lossy(self.get(shown)).into_owned())
    }

    // ---- nested calls

    /// Whether one more run may begin inside a builtin.
    pub(crate) fn check_nesting(&self, doing: &str) -> Result<(), Raised> {
        if self.nest >= NEST_MAX {
            return Err(self.heap.raise(Ty::RecursionError, &format!("maximum recursion depth exceeded{doing}")));
        }
        Ok(())
    }

    /// One run inside a builtin: the frame that is left for it stands again afterwards.
    pub(crate) fn nested(&mut self, run: impl FnOnce(&mut Cx) -> Result<(), Raised>) -> Result<(), Raised> {
        self.check_nesting("")?;
        let (base, pc, code, top) = (self.base, self.pc, self.code, self.top.get());
        self.nest += 1;
        let result = run(self);
        self.nest -= 1;
        (self.base, self.pc, self.code) = (base, pc, code);
        self.top.set(top);
        result
    }

    /// Runs what a step began, if it did not end with it.
    pub(crate) fn run_out(&mut self, step: Step) -> Result<(), Raised> {
        if matches!(step, Step::Exit) {
            return Ok(());
        }
        match self.run()? {
            Ended::Value => Ok(()),
            _ => Err(self.heap.raise(Ty::RuntimeError, "cannot wait inside a nested call")),
        }
    }

    /// Runs the call in a window to its end; the address of its result.
    pub(crate) fn nest_call(&mut self, window: u32, argc: u32) -> Result<u32, Raised> {
        self.nest_call_with(window, argc, Keywords::new())
    }

    pub(crate) fn nest_call_with(&mut self, window: u32, argc: u32, keywords: Keywords) -> Result<u32, Raised> {
        let result = self.nested(|cx| {
            let ret = Ret { then: Then::Exit, dest: 0, pc: cx.pc };
            cx.call_with(window, argc, keywords, ret).and_then(|step| cx.run_out(step))
        });
        self.top.set(window + 8);
        result?;
        let bits = self.nested_result;
        self.heap.store64(window, bits);
        Ok(window)
    }
}

/// Builtins inside which Python code runs that calls such builtins again (`__eq__` that compares lists, `__repr__` that shows them)
/// nest so deep, whatever `sys.setrecursionlimit` says: no less than frames nest by default, for `repr` inside `__repr__` is two
/// levels. A level takes up to 2.4 KiB of the host's stack and 1.5 KiB of the engine's own in memory.
const NEST_MAX: u32 = 2000;

const WRONG_KEYWORD: &str = "keywords must be strings";

/// How the `__new__` of `object` and `type` refuses a keyword after `argc` arguments for `class`.
fn new_refusal(h: &Heap, owner: Value<'_>, class: Value<'_>, argc: usize) -> Option<String> {
    if owner.is(h.class(Ty::Type)) {
        return (argc != 3).then(|| format!("type.__new__() takes exactly 3 arguments ({argc} given)"));
    }
    let scripted = |name| h.lookup_name(class, name).is_some_and(|m| !h.is_kind(m, Kind::Native));
    if scripted(Name::new) {
        return Some("object.__new__() takes exactly one argument (the type to instantiate)".to_string());
    }
    (!scripted(Name::init)).then(|| format!("{}() takes no arguments", h.class_name(class)))
}

/// What messages about a call's arguments name the callee: `module.qualname()`, without `builtins.`.
fn callable_name(cx: &Cx, v: Value<'_>) -> Option<String> {
    let h = &cx.heap;
    let with_module = |module: Value<'_>, name: String| {
        if h.is_str(module) && h.str_bytes(module) != b"builtins" { format!("{}.{name}()", h.str_lossy(module)) } else { format!("{name}()") }
    };
    match h.kind(v) {
        Some(Kind::Function) => {
            let name = h.str_lossy(h.function_field(v, FunctionField::QualName)).into_owned();
            Some(with_module(h.function_field(v, FunctionField::Module), name))
        }
        Some(Kind::BoundMethod) => callable_name(cx, h.field(v, 0)),
        Some(Kind::Class) => Some(format!("{}()", super::types::full_class_name(h, v))),
        Some(Kind::Native) => {
            let row = h.field(v, NATIVE_ROW).as_small().unwrap_or(0) as usize;
            let owner = h.field(v, NATIVE_OWNER);
            let name = cx.natives[row].row.name;
            Some(if h.is_kind(owner, Kind::Class) { format!("{}.{name}()", h.class_name(owner)) } else { with_module(owner, name.to_string()) })
        }
        _ => None,
    }
}
