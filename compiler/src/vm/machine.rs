//! The machine's state, and how a heap is furnished with the builtin namespaces.

use std::cell::Cell;
use std::collections::HashMap;
use std::rc::Rc;

use super::native::{ClassRows, Constant, ModuleRows, Row, RowKind};
use super::quick::NativeRow;
use crate::code::unit::{CodeUnit, Const};
use crate::code::verifier::VerifiedCode;
use crate::heap::{Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::host::Host;

/// Slots of the value stack.
const STACK_SLOTS: u32 = 1 << 20;
/// What is kept free above any frame for builtins' slots.
pub(crate) const STACK_MARGIN: u32 = 4096 * 8;

/// A loaded code unit: constants and names made, instructions with room for caches.
pub(crate) struct Code {
    pub unit: Rc<CodeUnit>,
    /// Verified; rewritten only within an instruction's family and in cache words.
    pub words: Box<[Cell<u64>]>,
    pub constants: Box<[u64]>,
    pub names: Box<[u64]>,
    /// Registers of a frame.
    pub registers: u32,
    pub arg_count: u32,
    /// Its name and qualified name, interned.
    pub name: u64,
    pub qualname: u64,
    /// Plain positional parameters: a call with exactly `arg_count` arguments needs no binding.
    pub positional: bool,
    /// The same, and no generator.
    pub simple: bool,
    pub generator: bool,
    /// A generator, and no coroutine.
    pub plain_generator: bool,
    /// The code object; 0 of the code that runs when nothing does.
    pub object: u64,
    /// Prelude code: tracebacks do not show it, and it does not act for a module.
    pub hidden: bool,
    /// The source that positions refer to, shared by the units of one compilation.
    pub source: Rc<[u8]>,
    /// Number of the module it came from, for call-site ids.
    pub origin: u32,
}

impl Code {
    /// Whether it goes when nothing refers to it any more: what scripts compile. Modules and the prelude stay.
    pub(crate) fn collectable(&self) -> bool {
        self.origin == 0 && !self.hidden && self.object != 0
    }
}

/// The machine.
pub struct Cx {
    pub(crate) heap: Heap,
    pub(crate) host: Box<dyn Host>,
    /// Arena offsets: start and end of the value stack; the running frame's register 0; first free slot for builtins.
    pub(crate) stack: u32,
    pub(crate) stack_end: u32,
    pub(crate) base: u32,
    pub(crate) top: Cell<u32>,
    /// Word index of the running instruction, stored before anything that can raise.
    pub(crate) pc: u32,
    pub(crate) code: *const Code,
    pub(crate) codes: Vec<Box<Code>>,
    pub(crate) natives: Vec<NativeRow>,
    pub(crate) builtins: u64,
    /// Version of the builtins' table that caches of builtins were made for.
    pub(crate) builtins_version: u32,
    pub(crate) prelude: u64,
    /// `sys.modules`.
    pub(crate) modules: u64,
    /// Number of the first of the rows that instances of script classes have; see types/object.rs.
    pub(crate) instance_rows: usize,
    /// The exception being handled, or None.
    pub(crate) handled: u64,
    pub(crate) depth: u32,
    pub(crate) recursion_limit: u32,
    pub(crate) recursion_cap: u32,
    pub(crate) nest: u32,
    /// Why the hot loop was left.
    pub(crate) left: super::fast::Left,
    /// What came of a call that [`super::fast`] did not see to its end.
    pub(crate) called: Result<super::frames::Step, Raised>,
    pub(crate) nested_result: u64,
    pub(crate) nested_stopped: bool,
    /// Finalisers are running.
    pub(crate) finalizing: bool,
    /// Safepoint countdown; see dispatch.
    pub(crate) countdown: i32,
    /// What it began with.
    pub(crate) countdown_from: i32,
    /// Calls of builtins so far, for `hurry_to_safepoint`.
    pub(crate) builtin_calls: u32,
    /// Up to where the countdown began.
    pub(crate) steps: u64,
    pub(crate) steps_max: u64,
    /// At so many steps the script is told, once.
    pub(crate) steps_soft: u64,
    pub(crate) slice: u32,
    pub(crate) slice_left: u32,
    pub(crate) slice_skip: bool,
    /// The host wants its turn at the next safepoint that is not nested.
    pub(crate) preempt_asked: bool,
    /// A limit that ended the run; it cannot be caught.
    pub(crate) limit: Option<Limit>,
    pub(crate) interrupt: Box<Interrupt>,
    pub(crate) repr_stack: Vec<u64>,
    pub(crate) engine_modules: HashMap<&'static str, &'static ModuleRows>,
    /// Which prelude files have been run.
    pub(crate) prelude_loaded: Vec<bool>,
    pub(crate) prelude_found: [(&'static str, u64); super::loading::PRELUDE_FOUND],
    pub(crate) origins: Vec<Rc<str>>,
    pub(crate) deterministic: bool,
    pub(crate) argv: Vec<String>,
    pub(crate) entry: String,
    pub(crate) random_seed: (u64, u64),
    pub(crate) stubs: super::stubs::Stubs,
    pub(crate) refusals: Vec<u64>,
    pub(crate) root_extra: Vec<u64>,
    /// Code objects of sources that `eval` and `exec` had before, by mode.
    pub(crate) evaluated: HashMap<(u8, crate::syntax::parser::Options, String), u64>,
    /// What is left for collections that look for forgotten generators; see vm/closing.rs.
    pub(crate) early_collection_bytes: u64,
    pub(crate) outside: super::outside::Outside,
    /// The exception that was thrown into a generator, until it is raised there: what is being handled outside is not its context.
    pub(crate) without_context: u64,
    /// `sys.set_asyncgen_hooks`: firstiter and finalizer.
    pub(crate) asyncgen_hooks: [u64; 2],
}

/// What the host and the machine tell each other while it runs. The host knows where they stand in memory.
#[derive(Debug, Default)]
#[repr(C, align(8))]
pub struct Interrupt {
    /// The bits that the host sets.
    pub word: std::sync::atomic::AtomicU32,
    spare: u32,
    /// How often the machine has asked for news: the same in every run of a script that gets the same answers.
    pub looks: std::sync::atomic::AtomicU64,
}

/// What ended a run from outside.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Limit {
    Time,
    Steps,
    Output,
    HostCalls,
    Writes,
    Files,
    Cancelled,
}

impl Limit {
    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Limit::Time => "time",
            Limit::Steps => "steps",
            Limit::Output => "output",
            Limit::HostCalls => "host_calls",
            Limit::Writes => "write_bytes",
            Limit::Files => "files",
            Limit::Cancelled => "cancelled",
        }
    }
}

impl Cx {
    /// A machine with every builtin class and function in place.
    pub fn new(host: Box<dyn Host>) -> Cx {
        Cx::on_heap(Heap::new(), host)
    }

    /// The same, with a seed for the hash of strs.
    pub fn with_seed(host: Box<dyn Host>, seed: (u64, u64)) -> Cx {
        Cx::on_heap(Heap::with_hash_key(seed.0, seed.1), host)
    }

    fn on_heap(heap: Heap, host: Box<dyn Host>) -> Cx {
        let stack = heap.alloc_stack(STACK_SLOTS * 8).unwrap_or_else(|_| panic!("the value stack does not fit into an empty heap"));
        let empty = Box::new(Code::empty());
        let mut cx = Cx {
            stack,
            stack_end: stack + STACK_SLOTS * 8,
            base: stack + 32,
            top: Cell::new(stack + 64),
            pc: 0,
            code: &*empty,
            codes: vec![empty],
            natives: Vec::new(),
            builtins: Value::NONE.bits(),
            builtins_version: 0,
            prelude: Value::NONE.bits(),
            modules: Value::NONE.bits(),
            instance_rows: 0,
            handled: Value::NONE.bits(),
            depth: 0,
            recursion_limit: 1000,
            recursion_cap: 20_000,
            nest: 0,
            left: super::fast::Left::Cold,
            called: Ok(super::frames::Step::Next),
            nested_result: 0,
            nested_stopped: false,
            finalizing: false,
            countdown: super::dispatch::COUNTDOWN,
            countdown_from: super::dispatch::COUNTDOWN,
            builtin_calls: 0,
            steps: 0,
            steps_max: u64::MAX,
            steps_soft: u64::MAX,
            slice: 0,
            slice_left: 0,
            slice_skip: false,
            preempt_asked: false,
            limit: None,
            interrupt: Box::default(),
            repr_stack: Vec::new(),
            engine_modules: HashMap::new(),
            prelude_found: [("", 0); super::loading::PRELUDE_FOUND],
            prelude_loaded: vec![false; crate::prelude::SOURCES.len()],
            origins: vec![Rc::from("<engine>")],
            deterministic: false,
            argv: Vec::new(),
            entry: String::from("<string>"),
            random_seed: (0, 0),
            stubs: super::stubs::no_stubs(),
            refusals: Vec::new(),
            root_extra: Vec::new(),
            evaluated: HashMap::new(),
            early_collection_bytes: super::closing::EARLY_COLLECTION_BYTES_MAX,
            outside: super::outside::Outside::default(),
            without_context: Value::NONE.bits(),
            asyncgen_hooks: [Value::NONE.bits(); 2],
            heap,
            host,
        };
        for i in 0..8 {
            cx.heap.store64(stack + i * 8, Value::UNBOUND.bits());
        }
        cx.heap.store64(stack + 8, crate::heap::TAG_INT | cx.base as u64);
        cx.heap.store64(stack + 24, crate::heap::TAG_INT | cx.code as usize as u64);
        cx.heap.forget_allocation();
        cx.furnish().unwrap_or_else(|_| panic!("the builtin namespaces do not fit into an empty heap"));
        cx
    }

    fn furnish(&mut self) -> Result<(), Raised> {
        self.heap.make_spare_memory_error()?;
        for group in crate::types::CLASSES.iter().chain(super::types::CLASSES) {
            for class in *group {
                self.furnish_class(class)?;
            }
        }
        self.instance_rows = self.natives.len();
        for row in super::types::INSTANCE {
            self.add_native(row);
        }
        let h = &self.heap;
        for row in crate::heap::TYS.iter() {
            h.derive_flags(h.class(row.ty));
        }
        for ty in [Ty::List, Ty::Tuple, Ty::Range, Ty::Deque, Ty::MemoryView] {
            h.change_class_flags(h.class(ty), crate::heap::ClassFlags::SEQUENCE, 0);
        }
        for ty in [Ty::Dict, Ty::MappingProxy] {
            h.change_class_flags(h.class(ty), crate::heap::ClassFlags::MAPPING, 0);
        }
        let modules = h.dict()?.bits();
        self.modules = modules;
        self.furnish_builtins()?;
        for module in crate::modules::MODULES.iter().chain(super::modules::MODULES) {
            self.engine_modules.insert(module.name, module);
        }
        Ok(())
    }

    fn add_native(&mut self, row: &'static Row) -> usize {
        self.natives.push(NativeRow::new(row));
        self.natives.len() - 1
    }

    fn furnish_class(&mut self, class: &'static ClassRows) -> Result<(), Raised> {
        for row in class.rows {
            let number = self.add_native(row);
            let h = &self.heap;
            let owner = h.class(class.ty);
            let name = h.intern_str(row.name)?;
            let Some(namespace) = h.dict_of(owner) else { continue };
            let value = match row.kind {
                RowKind::Method => {
                    let ty = if super::signature::is_operator(h.class_name(owner), row.name) { Ty::WrapperDescriptor } else { Ty::MethodDescriptor };
                    let method = h.native(ty, number, owner, Value::UNBOUND)?;
                    h.set_aux(method, super::intrinsics::number(Some(class.ty), row.name));
                    method
                }
                RowKind::ClassMethod => h.native(Ty::ClassMethodDescriptor, number, owner, Value::UNBOUND)?,
                RowKind::StaticMethod if row.name == "__new__" => h.native(Ty::BuiltinFunction, number, owner, owner)?,
                RowKind::StaticMethod => {
                    let function = h.native(Ty::BuiltinFunction, number, owner, Value::UNBOUND)?;
                    h.new_fields(Kind::StaticMethod, Ty::StaticMethod, &[function])?
                }
                RowKind::Function => h.native(Ty::BuiltinFunction, number, owner, Value::UNBOUND)?,
                RowKind::Getter => h.new_fields(Kind::GetSet, super::types::attribute_ty(class.ty, row.name), &[Value::small(number as i64), name, owner, Value::small(-1)])?,
                RowKind::Setter => {
                    if let Some(existing) = h.dict_get_str(namespace, name) {
                        h.set_field(existing, 3, Value::small(number as i64));
                    }
                    continue;
                }
            };
            h.dict_set_str(namespace, name, value)?;
        }
        let h = &self.heap;
        let owner = h.class(class.ty);
        if let Some(namespace) = h.dict_of(owner) {
            if class.ty == Ty::Generic {
                h.dict_set_str(namespace, h.name(Name::module), h.intern_str(class.ty.row().module)?)?;
            }
            if h.dict_get_str(namespace, h.name(Name::doc)).is_none() {
                let doc = if class.doc.is_empty() || super::types::is_unnamed(class.ty) { Value::NONE } else { h.str(class.doc)? };
                h.dict_set_str(namespace, h.name(Name::doc), doc)?;
            }
            // What defines equality without a hash cannot be hashed.
            if matches!(class.ty, Ty::List | Ty::Dict | Ty::Set | Ty::ByteArray | Ty::Deque | Ty::DictKeys | Ty::DictItems | Ty::Cell | Ty::SimpleNamespace) {
                h.dict_set_str(namespace, h.name(Name::hash), Value::NONE)?;
            }
        }
        Ok(())
    }

    fn furnish_builtins(&mut self) -> Result<(), Raised> {
        let module = self.new_module("builtins")?;
        self.heap.set_module_doc(self.value(module), "Built-in functions, types, exceptions, and other objects.")?;
        let dict = self.heap.instance_dict(self.value(module))?.bits();
        self.builtins = dict;
        for rows in crate::builtins::FUNCTIONS.iter().chain(super::builtins::FUNCTIONS) {
            for row in *rows {
                self.furnish_function(dict, "builtins", row)?;
            }
        }
        let h = &self.heap;
        let namespace = self.value(dict);
        for row in crate::heap::TYS.iter().filter(|row| row.module == "builtins" && BUILTIN_CLASSES.contains(&row.name) || is_exception(row)) {
            h.dict_set_str(namespace, h.intern_str(row.name)?, h.class(row.ty))?;
        }
        for (name, ty) in [("EnvironmentError", Ty::OSError), ("IOError", Ty::OSError)] {
            h.dict_set_str(namespace, h.intern_str(name)?, h.class(ty))?;
        }
        for (name, value) in [
            ("None", Value::NONE),
            ("True", Value::TRUE),
            ("False", Value::FALSE),
            ("NotImplemented", Value::NOT_IMPLEMENTED),
            ("Ellipsis", Value::ELLIPSIS),
            ("__debug__", Value::TRUE),
        ] {
            h.dict_set_str(namespace, h.intern_str(name)?, value)?;
        }
        // The prelude sees a copy, so that a script which rebinds a builtin does not change how others work.
        let prelude = h.dict()?;
        h.table_copy_into(namespace, prelude)?;
        self.prelude = prelude.bits();
        let prelude = self.prelude;
        for rows in crate::builtins::HIDDEN.iter().chain(super::builtins::HIDDEN) {
            for row in *rows {
                self.furnish_function(prelude, "builtins", row)?;
            }
        }
        let h = &self.heap;
        h.dict_set_str(self.value(prelude), h.intern_str("CancelledError")?, h.class(Ty::CancelledError))?;
        h.dict_set_str(self.value(prelude), h.name(Name::name), h.intern_str("<engine>")?)?;
        Ok(())
    }

    pub(crate) fn furnish_function(&mut self, dict: u64, module: &str, row: &'static Row) -> Result<(), Raised> {
        let number = self.add_native(row);
        let h = &self.heap;
        let function = h.native(Ty::BuiltinFunction, number, h.intern_str(module)?, Value::UNBOUND)?;
        if module == "builtins" {
            h.set_aux(function, super::intrinsics::number(None, row.name));
        }
        h.dict_set_str(self.value(dict), h.intern_str(row.name)?, function)
    }

    /// Makes an engine module from its rows and enters it in `sys.modules`.
    pub(crate) fn furnish_module(&mut self, rows: &'static ModuleRows) -> Result<u64, Raised> {
        let module = self.new_module(rows.name)?;
        self.heap.set_module_doc(self.value(module), rows.doc)?;
        let dict = self.heap.instance_dict(self.value(module))?.bits();
        for row in rows.rows {
            self.furnish_function(dict, rows.name, row)?;
        }
        let h = &self.heap;
        for (name, constant) in rows.constants {
            let value = match *constant {
                Constant::Float(f) => Value::float(f),
                Constant::Int(n) => h.int64(n)?,
                Constant::Str(s) => h.str(s)?,
                Constant::Complex(re, im) => crate::types::complex::make(h, (re, im))?,
                Constant::Class(ty) => h.class(ty),
            };
            h.dict_set_str(self.value(dict), h.intern_str(name)?, value)?;
        }
        Ok(module)
    }

    /// A new module in `sys.modules`.
    pub(crate) fn new_module(&mut self, name: &str) -> Result<u64, Raised> {
        let h = &self.heap;
        let name = h.intern_str(name)?;
        let module = h.module(name)?;
        h.dict_set_str(self.value(self.modules), name, module)?;
        Ok(module.bits())
    }

    /// The value of bits that a root holds.
    #[inline(always)]
    pub(crate) fn value(&self, bits: u64) -> Value<'_> {
        Value::from_bits(bits)
    }

    // ---- loading code

    /// Loads a verified unit: its code object.
    pub(crate) fn load(&mut self, code: &VerifiedCode, source: &Rc<[u8]>, origin: u32, hidden: bool) -> Result<u64, Raised> {
        self.load_unit(code.unit(), source, origin, hidden)
    }

    pub(crate) fn load_unit(&mut self, unit: &Rc<CodeUnit>, source: &Rc<[u8]>, origin: u32, hidden: bool) -> Result<u64, Raised> {
        let mut constants = Vec::with_capacity(unit.constants.len());
        let root_mark = self.root_extra.len();
        for constant in &unit.constants {
            let bits = match constant {
                Const::Code(child) => self.load_unit(child, source, origin, hidden)?,
                other => self.constant(other)?.bits(),
            };
            self.root_extra.push(bits);
            constants.push(bits);
        }
        let h = &self.heap;
        let names = unit.names.iter().map(|n| h.intern_str(n).map(|v| v.bits())).collect::<Result<Vec<_>, _>>()?;
        let flags = unit.flags;
        let positional = !flags.varargs && !flags.varkeywords && unit.keyword_only_count == 0;
        let held: Vec<Value<'_>> = constants.iter().map(|&bits| self.value(bits)).collect();
        let held = h.tuple(&held)?;
        let mut code = Box::new(Code {
            words: unit.code.iter().map(|&w| Cell::new(w)).collect(),
            constants: constants.into(),
            names: names.into(),
            registers: unit.register_count as u32,
            arg_count: unit.arg_count as u32,
            name: h.intern_str(&unit.name)?.bits(),
            qualname: h.intern_str(&unit.qualname)?.bits(),
            positional,
            simple: positional && !flags.generator && !flags.coroutine,
            generator: flags.generator || flags.coroutine,
            plain_generator: flags.generator && !flags.coroutine,
            object: 0,
            hidden,
            source: source.clone(),
            origin,
            unit: unit.clone(),
        });
        // The object keeps the constants; what it is kept by, keeps the code.
        let address = &*code as *const Code as usize as i64;
        let object = h.new_fields(Kind::Code, Ty::Code, &[Value::small(address), held])?.bits();
        code.object = object;
        self.codes.push(code);
        self.root_extra.truncate(root_mark);
        Ok(object)
    }

    fn constant(&self, constant: &Const) -> Res<'_> {
        let h = &self.heap;
        Ok(match constant {
            Const::None => Value::NONE,
            Const::Ellipsis => Value::ELLIPSIS,
            Const::Bool(b) => Value::bool(*b),
            Const::Int(n) => h.int(*n)?,
            Const::BigInt { negative, magnitude } => {
                let sign = if *negative { num_bigint::Sign::Minus } else { num_bigint::Sign::Plus };
                h.big_int(&num_bigint::BigInt::from_bytes_le(sign, magnitude))?
            }
            Const::Float(f) => Value::float(*f),
            Const::Complex(re, im) => h.new_fields(Kind::Complex, Ty::Complex, &[Value::float(*re), Value::float(*im)])?,
            Const::Str(text) => {
                let v = h.str_from(text)?;
                if text.len() <= 64 { h.intern(v)? } else { v }
            }
            Const::Bytes(data) => h.bytes(data)?,
            Const::Tuple(items) => {
                let items = items.iter().map(|c| self.constant(c)).collect::<Result<Vec<_>, _>>()?;
                h.tuple(&items)?
            }
            Const::FrozenSet(items) => {
                let set = h.frozenset()?;
                for item in items {
                    let v = self.constant(item)?;
                    let hash = h.pure_hash(v)?.unwrap_or(0);
                    if h.table_probe(set, v, hash) == crate::heap::Probe::Missing {
                        h.table_add(set, v, hash, Value::NONE)?;
                    }
                }
                // CPython's compiler makes it once more from its own order when it joins equal constants, which shows.
                let joined = h.frozenset()?;
                for entry in h.table_entries(set) {
                    h.table_add(joined, entry.key, entry.hash, Value::NONE)?;
                }
                joined
            }
            Const::Code(_) => Value::NONE,
        })
    }
}

impl Code {
    fn empty() -> Code {
        Code {
            unit: Rc::new(CodeUnit {
                name: "<engine>".into(),
                qualname: "<engine>".into(),
                filename: "<engine>".into(),
                first_line: 0,
                flags: Default::default(),
                arg_count: 0,
                positional_only_count: 0,
                keyword_only_count: 0,
                register_count: 0,
                local_names: Vec::new(),
                cell_names: Vec::new(),
                free_names: Vec::new(),
                cell_registers: Vec::new(),
                inlined_locals: Vec::new(),
                names: Vec::new(),
                constants: Vec::new(),
                code: Vec::new(),
                handlers: Vec::new(),
                positions: Default::default(),
                doc: None,
            }),
            words: Box::new([]),
            constants: Box::new([]),
            names: Box::new([]),
            registers: 0,
            arg_count: 0,
            name: Value::NONE.bits(),
            qualname: Value::NONE.bits(),
            positional: true,
            simple: true,
            generator: false,
            plain_generator: false,
            object: 0,
            hidden: true,
            source: Rc::from(&[][..]),
            origin: 0,
        }
    }
}

fn is_exception(row: &crate::heap::TyRow) -> bool {
    row.kind == Kind::Exception && row.module == "builtins"
}

const BUILTIN_CLASSES: &[&str] = &[
    "object", "type", "int", "bool", "float", "complex", "str", "bytes", "bytearray", "memoryview", "tuple", "list", "dict", "set", "frozenset",
    "range", "slice", "property", "staticmethod", "classmethod", "super", "enumerate", "zip", "map", "filter", "reversed",
];
