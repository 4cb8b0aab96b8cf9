//! The host seen from inside the sandbox: the imports of module `env` and the exports, exactly as docs/abi.md has them.
//!
//! One machine lives in one global. The proof for the unsafe code here, named `SINGLE` below: wasm32 without threads runs one
//! thing at a time; exports never run inside each other, because a host op never re-enters the engine except through the
//! interrupt word, which is atomic. So the global is never borrowed twice.

use std::alloc::{Layout, alloc, dealloc};
use std::cell::UnsafeCell;
use std::sync::atomic::AtomicU32;

use super::{Answer, Call, Door, Host};
use crate::vm::driver::{Config, Engine, Status};
use wasm_abi::{BLOCK_BYTES, Block, FLAG_FORGET, FLAG_NOW, FLAG_TAKE, TAG_IS_ASCII, Value, WIRE_VERSION};

mod env {
    #[link(wasm_import_module = "env")]
    unsafe extern "C" {
        pub fn host_print(ptr: u32, len: u32);
        pub fn host_fetch_bytes(block: u32, len: u32) -> u32;
        pub fn host_call_native(block: u32, len: u32) -> u32;
    }
    #[cfg(feature = "host-ops")]
    #[link(wasm_import_module = "env")]
    unsafe extern "C" {
        pub fn host_fs_op(op: u32, block: u32, len: u32) -> u32;
        pub fn host_crypto_op(op: u32, block: u32, len: u32) -> u32;
        pub fn host_clock_op(op: u32, block: u32, len: u32) -> u32;
        pub fn host_capability_op(op: u32, block: u32, len: u32) -> u32;
    }
}

// ---- imports

struct Imports {
    /// The op number of `stdio`'s `write`, for standard error.
    stdio: Option<u32>,
}

fn address<T>(place: *const T) -> u32 {
    place as usize as u32
}

/// Calls an import. Every pointer in the block is to a live buffer of this call.
fn through(door: Door<'_>, block: &mut [u8; BLOCK_BYTES]) -> u32 {
    let (at, len) = (address(block.as_mut_ptr()), BLOCK_BYTES as u32);
    // SAFETY: the imports read and write the block and the two buffers that it names, nothing else.
    unsafe {
        match door {
            Door::Fetch => env::host_fetch_bytes(at, len),
            Door::Native => env::host_call_native(at, len),
            #[cfg(feature = "host-ops")]
            Door::Op { capability, id, op } => match capability {
                "fs" => env::host_fs_op(op, at, len),
                "crypto" => env::host_crypto_op(op, at, len),
                "clock" => env::host_clock_op(op, at, len),
                _ => env::host_capability_op(id << 16 | op & 0xffff, at, len),
            },
            #[cfg(not(feature = "host-ops"))]
            Door::Op { .. } => 4,
        }
    }
}

fn ask(call: Call<'_>, take: Option<u32>, into: &mut [u8]) -> Answer {
    let block = Block {
        flags: if take.is_some() { FLAG_TAKE } else { 0 } | if call.now { FLAG_NOW } else { 0 },
        module: call.site.module,
        line: call.site.line,
        request_ptr: address(call.request.as_ptr()),
        request_len: call.request.len() as u32,
        reply_ptr: address(into.as_mut_ptr()),
        reply_cap: into.len() as u32,
        call_id: take.unwrap_or(0),
        ..Block::default()
    };
    send(call.door, &block)
}

fn send(door: Door<'_>, block: &Block) -> Answer {
    let mut bytes = block.to_bytes();
    let status = through(door, &mut bytes);
    let answered = Block::from_bytes(&bytes);
    match wasm_abi::Status::from_u32(status) {
        Some(status) => Answer { status, tag: answered.reply_tag & !TAG_IS_ASCII, ascii: answered.reply_tag & TAG_IS_ASCII != 0, len: answered.reply_len as usize, call_id: answered.call_id },
        None => Answer::REFUSED,
    }
}

impl Host for Imports {
    fn write_stdout(&mut self, bytes: &[u8]) {
        // SAFETY: the import reads this range.
        unsafe { env::host_print(address(bytes.as_ptr()), bytes.len() as u32) }
    }
    fn write_stderr(&mut self, bytes: &[u8]) {
        let request = Value::List(vec![Value::Int(2), Value::Bytes(bytes.to_vec())]).encode();
        if let (Some(id), Ok(request)) = (self.stdio, request) {
            let mut reply = [0u8; 256];
            // What cannot be written to standard error is lost.
            let _ = ask(Call { door: Door::Op { capability: "stdio", id, op: 0 }, site: Default::default(), request: &request, now: true }, None, &mut reply);
        }
    }
    fn call(&mut self, call: Call<'_>, into: &mut [u8]) -> Answer {
        ask(call, None, into)
    }
    fn take(&mut self, call: Call<'_>, call_id: u32, into: &mut [u8]) -> Answer {
        ask(call, Some(call_id), into)
    }
    fn forget(&mut self, call_id: u32) {
        // The host finds the call by its id alone.
        send(Door::Op { capability: "", id: 0, op: 0 }, &Block { flags: FLAG_FORGET, call_id, ..Block::default() });
    }
}

// ---- the machine

#[derive(Default)]
struct Global {
    config: Option<Config>,
    engine: Option<Engine>,
    /// Output of `dump`, which needs no machine.
    listing: Option<Vec<u8>>,
    /// Address of the interrupt word; the box behind it lives as long as the instance.
    interrupt: u32,
}

struct Only(UnsafeCell<Option<Global>>);

// SAFETY: SINGLE.
unsafe impl Sync for Only {}

static GLOBAL: Only = Only(UnsafeCell::new(None));
static PANIC: Only2 = Only2(UnsafeCell::new(Vec::new()));

struct Only2(UnsafeCell<Vec<u8>>);
// SAFETY: SINGLE.
unsafe impl Sync for Only2 {}

fn global() -> &'static mut Global {
    // SAFETY: SINGLE; every export takes the global once.
    let slot = unsafe { &mut *GLOBAL.0.get() };
    slot.get_or_insert_with(|| {
        std::panic::set_hook(Box::new(|info| {
            // SAFETY: SINGLE; after a panic nothing runs but `panic_ptr` and `panic_len`.
            unsafe { *PANIC.0.get() = info.to_string().into_bytes() };
        }));
        let config = Config::default();
        let interrupt = address::<AtomicU32>(&config.interrupt.word);
        Global { config: Some(config), interrupt, ..Global::default() }
    })
}

fn config(set: impl FnOnce(&mut Config)) {
    if let Some(config) = &mut global().config {
        set(config);
    }
}

/// Bytes that the host wrote into a buffer from [`wasm_alloc`].
fn given<'a>(ptr: u32, len: u32) -> &'a [u8] {
    if len == 0 {
        return &[];
    }
    // SAFETY: the host passes a buffer that it got from `wasm_alloc` and has filled; a host that does not may do as it likes anyway.
    unsafe { std::slice::from_raw_parts(ptr as usize as *const u8, len as usize) }
}

fn text(ptr: u32, len: u32) -> String {
    String::from_utf8_lossy(given(ptr, len)).into_owned()
}

fn engine() -> &'static mut Engine {
    let global = global();
    global.engine.get_or_insert_with(|| {
        let config = global.config.take().unwrap_or_default();
        let stdio = crate::vm::driver::capability_id(&config.capabilities, "stdio");
        Engine::new(config, Box::new(Imports { stdio }))
    })
}

/// The status word: kind in the top 3 bits, output length or exit code below.
fn word(status: Status, output: usize) -> u32 {
    let (kind, low) = match status {
        Status::Done => (0, output),
        Status::PendingTimer => (1, 0),
        Status::PendingEvent => (3, 0),
        Status::Error => (4, output),
        Status::PendingHostCall => (5, 0),
        Status::Exit(code) => (6, usize::from(code)),
        Status::Preempted => (7, 0),
        Status::Turn => (7, 1),
    };
    kind << 29 | low.min((1 << 29) - 1) as u32
}

fn step(go: impl FnOnce(&mut Engine) -> Status) -> u32 {
    global().listing = None;
    let engine = engine();
    let status = go(engine);
    word(status, engine.output().len())
}

fn output() -> &'static [u8] {
    let global = global();
    match (&global.listing, &global.engine) {
        (Some(listing), _) => listing,
        (None, Some(engine)) => engine.output(),
        (None, None) => &[],
    }
}

fn report() -> &'static [u8] {
    global().engine.as_ref().map_or(&[], |engine| engine.report())
}

// ---- exports

const ALIGN: usize = 8;

fn staging(size: u32) -> Option<Layout> {
    Layout::from_size_align((size as usize).max(1), ALIGN).ok()
}

macro_rules! exports {
    ($($(#[$doc:meta])* fn $name:ident($($arg:ident: $ty:ty),*) $(-> $ret:ty)? $body:block)*) => {$(
        $(#[$doc])*
        // SAFETY: the name is one of docs/abi.md and no other crate of the artifact defines it.
        #[unsafe(no_mangle)]
        pub extern "C" fn $name($($arg: $ty),*) $(-> $ret)? $body
    )*};
}

exports! {
    fn wire_version() -> u32 { WIRE_VERSION }

    /// 0 when out of memory.
    fn wasm_alloc(size: u32) -> u32 {
        let Some(layout) = staging(size) else { return 0 };
        // SAFETY: the layout has a size.
        address(unsafe { alloc(layout) })
    }
    fn wasm_free(ptr: u32, size: u32) {
        if let (Some(layout), true) = (staging(size), ptr != 0) {
            // SAFETY: the host gives back what `wasm_alloc(size)` gave.
            unsafe { dealloc(ptr as usize as *mut u8, layout) }
        }
    }

    fn out_ptr() -> u32 { address(output().as_ptr()) }
    fn out_len() -> u32 { output().len() as u32 }
    fn report_ptr() -> u32 { address(report().as_ptr()) }
    fn report_len() -> u32 { report().len() as u32 }
    fn panic_ptr() -> u32 {
        // SAFETY: SINGLE.
        address(unsafe { (*PANIC.0.get()).as_ptr() })
    }
    fn panic_len() -> u32 {
        // SAFETY: SINGLE.
        unsafe { (*PANIC.0.get()).len() as u32 }
    }

    fn stat(which: u32) -> u64 {
        let Some(engine) = &global().engine else { return 0 };
        let (used, peak, collections) = engine.heap_statistics();
        match which {
            0 => engine.steps(),
            1 => used,
            2 => peak,
            3 => collections,
            _ => 0,
        }
    }

    fn set_limits(memory: u64, steps: u64) { config(|c| (c.memory_bytes, c.steps) = (memory, steps)) }
    /// At so many steps the script is told, once; 0 is never.
    fn set_soft_steps(steps: u64) { config(|c| c.steps_soft = steps) }
    fn set_recursion_limit(frames: u32) { config(|c| c.recursion_cap = frames) }
    fn set_entry(ptr: u32, len: u32) { config(|c| c.entry = text(ptr, len)) }
    fn set_argv(ptr: u32, len: u32) {
        let list = wasm_abi::decode(given(ptr, len), &mut wasm_abi::Budget::new(64 << 20));
        if let Ok(Value::List(items)) = list {
            let argv = items.into_iter().filter_map(|item| if let Value::Str(text) = item { Some(text) } else { None }).collect();
            config(|c| c.argv = argv);
        }
    }
    fn set_seed(lo: u64, hi: u64) { config(|c| c.seed = (lo, hi)) }
    fn set_flags(flags: u32) { config(|c| c.deterministic = flags & 1 != 0) }
    fn set_capabilities(ptr: u32, len: u32) { config(|c| c.capabilities = given(ptr, len).to_vec()) }
    fn set_preempt_interval(n: u32) { config(|c| c.preempt_interval = n) }

    /// 1 when steps and recursion end where they are to: both are tried, before the run.
    fn limits_hold() -> u32 { u32::from(engine().limits_hold()) }

    fn run_start(ptr: u32, len: u32) -> u32 { step(|engine| engine.start(given(ptr, len))) }
    fn run_resume() -> u32 { step(Engine::resume) }
    fn run_push_event(ptr: u32, len: u32) -> i32 {
        engine().push_event(given(ptr, len));
        0
    }
    fn settle(call_id: u32, ptr: u32, len: u32) -> i32 { if engine().settle(call_id, given(ptr, len)) { 0 } else { 1 } }
    fn call(ptr: u32, len: u32) -> u32 { step(|engine| engine.call(given(ptr, len))) }
    fn last_yield_deadline_ns() -> u64 { global().engine.as_ref().map_or(0, |engine| engine.deadline_ns()) }
    fn interrupt_word() -> u32 { global().interrupt }

    /// For a machine whose code was stopped by a trap.
    fn locate() {
        global().listing = None;
        if let Some(engine) = &mut global().engine {
            engine.locate();
        }
    }

    /// What is in the interrupt word. The engine calls it at safepoints, so that a host can look in there.
    #[inline(never)]
    fn safepoint(word: u32) -> u32 {
        // SAFETY: the address is the interrupt word's, by whomever it is called. Volatile, so that the call stays.
        unsafe { (word as usize as *const u32).read_volatile() }
    }

    /// Compiles the source and lists it: 0 tokens, 1 code, 2 scan.
    fn dump(ptr: u32, len: u32, what: u32) -> u32 {
        let entry = global().config.as_ref().map_or_else(|| String::from("<string>"), |c| c.entry.clone());
        let (listing, fine) = crate::vm::driver::listing(given(ptr, len), &entry, what);
        let output = listing.len();
        global().listing = Some(listing.into_bytes());
        word(if fine { Status::Done } else { Status::Error }, output)
    }
}
