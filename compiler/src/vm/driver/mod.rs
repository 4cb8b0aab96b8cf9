//! A run from outside: configured, started, resumed until it is done; then functions of the finished script can be called.

mod ending;
mod listing;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod report;

pub use listing::{capability_id, listing};
#[cfg(not(target_arch = "wasm32"))]
pub use native::{Options, Outcome, run_script};

use std::rc::Rc;
use std::sync::atomic::AtomicU32;

use super::dispatch::Ended;
use super::frames::{Ret, Step};
use super::machine::{Cx, Interrupt};
use crate::heap::{Kind, Name, Raised, Value};
use crate::host::Host;
use crate::syntax::parser::Mode;
use crate::vm::outside::Parked;
use wasm_abi::{Budget, View};

/// What a step of a run came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Status {
    Done,
    /// Sleeps until [`Engine::deadline_ns`].
    PendingTimer,
    /// Waits for [`Engine::push_event`].
    PendingEvent,
    /// An exception that nobody caught; its text is the output.
    Error,
    /// Waits for [`Engine::settle`].
    PendingHostCall,
    /// `sys.exit`.
    Exit(u8),
    /// The slice ended.
    Preempted,
    /// The host has its turn, to bring answers; there is more to do.
    Turn,
}

/// Everything that is set before a run.
pub struct Config {
    /// Bytes of the guest's heap.
    pub memory_bytes: u64,
    /// 0: no limit.
    pub steps: u64,
    /// At so many the script is told; 0: never.
    pub steps_soft: u64,
    /// What `sys.setrecursionlimit` cannot pass.
    pub recursion_cap: u32,
    /// The entry's name as tracebacks show it.
    pub entry: String,
    pub argv: Vec<String>,
    pub seed: (u64, u64),
    pub deterministic: bool,
    /// The descriptor blob.
    pub capabilities: Vec<u8>,
    /// Safepoints per slice; 0 never preempts.
    pub preempt_interval: u32,
    /// The word that the host sets to interrupt.
    pub interrupt: Box<Interrupt>,
    /// Collects at every safepoint, for tests.
    pub stress: bool,
}

impl Default for Config {
    fn default() -> Config {
        Config {
            memory_bytes: 1 << 30,
            steps: 0,
            steps_soft: 0,
            recursion_cap: 20_000,
            entry: String::from("<string>"),
            argv: Vec::new(),
            seed: (0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F),
            deterministic: false,
            capabilities: Vec::new(),
            preempt_interval: 0,
            interrupt: Box::default(),
            stress: false,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Ready,
    Running,
    Calling,
    Ended,
}

/// One run.
pub struct Engine {
    cx: Cx,
    state: State,
    output: Vec<u8>,
    report: Vec<u8>,
    main: u64,
}

/// Frames of CPython's default recursion limit.
const RECURSION_LIMIT: u32 = 1000;

impl Engine {
    pub fn new(config: Config, host: Box<dyn Host>) -> Engine {
        let mut cx = Cx::with_seed(host, config.seed);
        cx.interrupt = config.interrupt;
        cx.heap.set_memory_limit(config.memory_bytes);
        cx.steps_max = if config.steps == 0 { u64::MAX } else { config.steps };
        cx.steps_soft = if config.steps_soft == 0 { u64::MAX } else { config.steps_soft };
        cx.recursion_cap = config.recursion_cap;
        cx.recursion_limit = RECURSION_LIMIT.min(config.recursion_cap);
        cx.entry = config.entry;
        cx.argv = config.argv;
        cx.random_seed = config.seed;
        cx.deterministic = config.deterministic;
        cx.outside.set_capabilities(&config.capabilities);
        cx.slice = config.preempt_interval;
        cx.slice_left = config.preempt_interval;
        cx.heap.stress.set(config.stress);
        cx.start_countdown();
        let file = cx.entry.rsplit('/').next().unwrap_or_default();
        cx.origins.push(Rc::from(format!("root:{file}")));
        Engine { cx, state: State::Ready, output: Vec::new(), report: Vec::new(), main: Value::NONE.bits() }
    }

    /// The builtins that were called so far.
    pub fn rows_called(&self) -> Vec<&'static crate::vm::native::Row> {
        self.cx.natives.iter().filter(|native| native.was_called()).map(|native| native.row).collect()
    }

    /// Makes allocations fail from now on, for tests: the first of them, counted from 1, and how many. How many were made before.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn fail_allocations(&mut self, (first, count): (u64, u64)) -> u64 {
        let made = self.cx.heap.failing.made();
        self.cx.heap.failing.arm(first, count);
        made
    }

    /// Runs the entry script.
    pub fn start(&mut self, source: &[u8]) -> Status {
        if self.state != State::Ready {
            return self.refuse("the engine has run already");
        }
        self.state = State::Running;
        match self.enter(source) {
            Ok(()) => self.go_on(),
            Err(Raised) => self.failed(),
        }
    }

    /// Goes on after anything but an end.
    pub fn resume(&mut self) -> Status {
        match self.state {
            State::Running | State::Calling => self.go_on(),
            State::Ready | State::Ended => self.refuse("nothing is running"),
        }
    }

    /// Calls a function of the finished script: a list node of its name, a list of arguments and a dict of keyword arguments.
    pub fn call(&mut self, request: &[u8]) -> Status {
        if self.state != State::Ended || self.cx.limit.is_some() {
            return self.refuse("there is no finished script");
        }
        self.state = State::Calling;
        match self.begin(request) {
            Ok(Step::Exit) => self.returned(),
            Ok(_) => self.go_on(),
            Err(Raised) => self.failed(),
        }
    }

    /// Answers a host call that was pending; whether anybody waits for it.
    pub fn settle(&mut self, call_id: u32, node: &[u8]) -> bool {
        let outside = &self.cx.outside;
        if outside.waiting != Some(call_id) && !outside.awaited.contains(&call_id) {
            return false;
        }
        self.cx.outside.settled.push((call_id, node.to_vec()));
        true
    }

    /// The word by which the run is interrupted, ended, or asked for the host's turn.
    pub fn interrupt_word(&self) -> &AtomicU32 {
        &self.cx.interrupt.word
    }

    /// A node for `receive()`.
    pub fn push_event(&mut self, node: &[u8]) {
        self.cx.outside.events.push_back(node.to_vec());
    }

    /// Output of the last status: a traceback, or the value of a call.
    pub fn output(&self) -> &[u8] {
        &self.output
    }
    /// A dict node, after `Error` and `Exit`.
    pub fn report(&self) -> &[u8] {
        &self.report
    }
    /// Reports where a machine stands that was stopped in the middle of an instruction, and puts its frames into the output.
    pub fn locate(&mut self) {
        let entries = self.cx.standing_entries();
        self.output.clear();
        if !entries.is_empty() {
            let frames = self.cx.entries_shown(&entries, crate::vm::traceback::Detail::Carets);
            self.output = format!("Traceback (most recent call last):\n{frames}").into_bytes();
        }
        self.report = report::stopped(entries.into_iter().next_back().map(|entry| (entry.file, entry.line)));
    }
    /// Whether steps and recursion end where they are to: both are reached here, as dispatch does it, and taken back.
    pub fn limits_hold(&mut self) -> bool {
        self.cx.limits_hold()
    }
    pub fn deadline_ns(&self) -> u64 {
        self.cx.outside.deadline_ns
    }
    pub fn steps(&self) -> u64 {
        self.cx.steps_taken()
    }
    /// Bytes in use, at peak, and collections.
    pub fn heap_statistics(&self) -> (u64, u64, u64) {
        self.cx.heap.statistics()
    }

    fn refuse(&mut self, why: &str) -> Status {
        self.output = format!("RuntimeError: {why}\n").into_bytes();
        self.report = report::plain("exception", "RuntimeError", why);
        Status::Error
    }

    fn enter(&mut self, source: &[u8]) -> Result<(), Raised> {
        let cx = &mut self.cx;
        let main = cx.new_module("__main__")?;
        self.main = main;
        cx.root_extra.push(main);
        let dict = cx.module_namespace(main)?;
        let h = &cx.heap;
        let namespace = cx.value(dict);
        let builtins = h.dict_get_str(cx.value(cx.modules), h.intern_str("builtins")?).unwrap_or(cx.value(cx.builtins));
        for name in [Name::package, Name::loader, Name::spec] {
            h.dict_set_str(namespace, h.name(name), Value::NONE)?;
        }
        h.dict_set_str(namespace, h.name(Name::annotations), h.dict()?)?;
        h.dict_set_str(namespace, h.name(Name::builtins), builtins)?;
        h.dict_set_str(namespace, h.name(Name::file), h.str(&cx.entry)?)?;
        h.dict_set_str(namespace, h.name(Name::cached), Value::NONE)?;
        cx.describe(builtins, "builtins", None, None)?;
        let entry = cx.entry.clone();
        let text = match crate::syntax::source::decode(source, &entry) {
            Ok(text) => text,
            Err(error) => return Err(cx.raise_syntax_error(&error, &entry)),
        };
        let code = match cx.compile_source(&text, &entry, Mode::Entry, 1, false) {
            Ok(code) => code,
            Err(raised) => {
                cx.outside.entry_is_malformed = true;
                return Err(raised);
            }
        };
        if let Some(doc) = cx.code_at(cx.value(code)).unit.doc.clone() {
            let h = &cx.heap;
            h.dict_set_str(cx.value(dict), h.name(Name::doc), h.str_from(&doc)?)?;
        }
        let function = cx.function_for(code, dict)?;
        if cx.code_at(cx.value(code)).generator {
            // Top-level await: the module is a coroutine, and the scheduler drives it.
            let function = cx.push(cx.value(function));
            let module = cx.call(function, &[])?;
            cx.begin_prelude("run")?;
            cx.push_arg(cx.get(module));
            return cx.end_prelude(1, Ret::EXIT).map(|_| ());
        }
        cx.enter_body(function, dict, Value::UNBOUND.bits(), Ret::EXIT).map(|_| ())
    }

    fn begin(&mut self, request: &[u8]) -> Result<Step, Raised> {
        let cx = &mut self.cx;
        let malformed = |cx: &Cx| cx.heap.value_error("malformed call: a list of name, arguments and keyword arguments is wanted");
        let mut budget = Budget::new(usize::MAX);
        let Ok(View::List(mut parts)) = wasm_abi::view(request, &mut budget) else { return Err(malformed(cx)) };
        let (Some(Ok(View::Str(name))), Some(Ok(args)), Some(Ok(keywords))) = (parts.next(&mut budget), parts.next(&mut budget), parts.next(&mut budget)) else {
            return Err(malformed(cx));
        };
        let h = &cx.heap;
        let (args, keywords) = (super::outside::decode::build(h, &args)?, super::outside::decode::build(h, &keywords)?);
        if !h.is_kind(args, Kind::List) || !h.is_kind(keywords, Kind::Dict) {
            return Err(malformed(cx));
        }
        let function = h.dict_of(cx.value(self.main)).and_then(|dict| h.dict_get_str(dict, h.intern_str(name).ok()?));
        let Some(function) = function else { return Err(h.raise(crate::heap::Ty::NameError, &format!("name '{name}' is not defined"))) };
        let is_coroutine_function = h.is_kind(function, Kind::Function) && {
            let code = cx.code_at(h.field(function, crate::heap::FunctionField::Code as usize));
            code.unit.flags.coroutine && !code.unit.flags.generator
        };
        let (function, args, keywords) = (function.bits(), args.bits(), keywords.bits());
        if !is_coroutine_function {
            return cx.call_spread(function, args, keywords, Ret::EXIT);
        }
        let slots = [function, args, keywords].map(|bits| cx.push(cx.value(bits)));
        cx.begin_prelude("run_for_host")?;
        for slot in slots {
            cx.push_arg(cx.get(slot));
        }
        cx.end_prelude(3, Ret::EXIT)
    }

    fn go_on(&mut self) -> Status {
        match self.cx.run() {
            Ok(Ended::Value) if self.state == State::Calling => self.returned(),
            Ok(Ended::Value) => self.finished(),
            Ok(Ended::Preempted) => Status::Preempted,
            Ok(Ended::Waiting) if self.cx.outside.waiting.is_some() => Status::PendingHostCall,
            Ok(Ended::Waiting) if self.cx.outside.deadline_ns > 0 => Status::PendingTimer,
            Ok(Ended::Waiting) => match self.cx.outside.parked {
                Parked::Event => Status::PendingEvent,
                Parked::Answers => Status::PendingHostCall,
                Parked::Turn => Status::Turn,
            },
            Err(Raised) => self.failed(),
        }
    }

    /// A call returned: its value is the output.
    fn returned(&mut self) -> Status {
        self.state = State::Ended;
        let slot = self.cx.push(self.cx.value(self.cx.nested_result));
        let node = self.cx.encode_output(slot);
        self.cx.pop_to(slot);
        match node {
            Ok(node) => {
                self.output = node;
                Status::Done
            }
            Err(Raised) => self.failed(),
        }
    }
}
