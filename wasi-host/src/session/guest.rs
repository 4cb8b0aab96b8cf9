//! Calls into the engine: its exports by name, and bytes put into its memory. It knows the names of `docs/abi.md`
//! and nothing of what a run means.

use super::locating::Bound;
use super::memory::Linear;
use crate::runtime::{OnTick, Ticker, Words, looks};
use super::{Host, Status};
use wasm_abi::WIRE_VERSION;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use wasmtime::{Instance, Memory, Store, Trap, WasmParams, WasmResults};

const WASM_PAGE_BYTES: u64 = 64 << 10;

/// Why the engine cannot be used, or stopped being usable.
#[derive(Debug, thiserror::Error)]
pub enum GuestError {
    #[error("the engine does not export {0} as docs/abi.md has it")]
    MissingExport(&'static str),
    #[error("the engine speaks wire version {0}, this host speaks {WIRE_VERSION}")]
    WireVersion(u32),
    #[error("the engine gave a pointer outside its memory")]
    BadPointer,
    #[error("the engine has no memory for {0} bytes of input")]
    NoMemory(usize),
    #[error("the engine trapped: {0}")]
    Trap(wasmtime::Error),
}

pub struct Guest {
    pub store: Store<Host>,
    instance: Instance,
    memory: Memory,
    words: Arc<Words>,
}

impl Drop for Guest {
    fn drop(&mut self) {
        self.words.disarm(); // before the store goes, and its memories with it
    }
}

impl Guest {
    pub fn new(mut store: Store<Host>, instance: Instance) -> Result<Guest, GuestError> {
        let memory = instance.get_memory(&mut store, "memory").ok_or(GuestError::MissingExport("memory"))?;
        let words = instance.get_memory(&mut store, looks::WORDS).and_then(|words| Words::in_memory(&store, &words));
        let words = Arc::new(words.ok_or(GuestError::MissingExport(looks::WORDS))?);
        let mut guest = Guest { store, instance, memory, words };
        guest.store.data_mut().memory = Some(memory);
        guest.store.data_mut().words = Some(Arc::clone(&guest.words));
        let version = guest.invoke::<(), u32>("wire_version", ())?;
        if version != WIRE_VERSION {
            return Err(GuestError::WireVersion(version));
        }
        guest.find_interrupt_word()?;
        Ok(guest)
    }

    /// Asks the engine where its interrupt word is, which nothing but its memory says.
    pub fn find_interrupt_word(&mut self) -> Result<(), GuestError> {
        let word = self.invoke::<(), u32>("interrupt_word", ())?;
        Linear(self.memory.data_mut(&mut self.store)).word(word).map_err(|_| GuestError::BadPointer)?;
        self.store.data_mut().interrupt_word = Some(word);
        Ok(())
    }

    pub fn invoke<P: WasmParams + Sync, R: WasmResults + Sync>(&mut self, name: &'static str, params: P) -> Result<R, GuestError> {
        self.runs(true);
        let result = self.call(name, params);
        self.runs(false);
        result
    }

    /// Calls an export that says something of a run that was left or stopped. It takes a moment, and nothing stops it.
    pub fn ask<P: WasmParams + Sync, R: WasmResults + Sync>(&mut self, name: &'static str, params: P) -> Result<R, GuestError> {
        self.words.stop(false);
        self.call(name, params)
    }

    fn call<P: WasmParams + Sync, R: WasmResults + Sync>(&mut self, name: &'static str, params: P) -> Result<R, GuestError> {
        let function = self.instance.get_typed_func::<P, R>(&mut self.store, name).map_err(|_| GuestError::MissingExport(name))?;
        on_its_own_stack(function.call_async(&mut self.store, params)).map_err(GuestError::Trap)
    }

    /// The engine is entered or left: its deadline's watch and its CPU time are told.
    fn runs(&self, runs: bool) {
        let host = self.store.data();
        host.watch.engine_runs(runs);
        host.door.clock().runs(runs);
    }

    pub fn words(&self) -> Arc<Words> {
        Arc::clone(&self.words)
    }

    /// Asks an engine that was stopped by a trap where it stands; whether it could say. What was stopped in the middle of its own
    /// bookkeeping may not come to an end with this either: then it is stopped again.
    pub fn locate(&mut self, ticker: &Ticker) -> bool {
        let bound = Bound::new(self.words());
        let watched: Arc<dyn OnTick> = bound.clone();
        ticker.watch(Arc::downgrade(&watched));
        let located = self.ask::<(), ()>("locate", ()).is_ok();
        bound.lift();
        located
    }

    /// Whether the engine's code stops when it is told to, goes on when it may, and asks for news at a safepoint when there is some.
    pub fn proves_looks(&mut self) -> Result<bool, GuestError> {
        let word = self.store.data().interrupt_word.unwrap_or(0);
        let asks = self.instance.get_func(&mut self.store, looks::SAFEPOINT).is_some();
        if asks {
            self.words.stop(true);
            let stopped = self.invoke::<(), u32>("wire_version", ());
            self.words.stop(false);
            let trapped = matches!(&stopped, Err(GuestError::Trap(error)) if error.downcast_ref::<Trap>() == Some(&Trap::UnreachableCodeReached));
            if !trapped {
                return Ok(false);
            }
        }
        let before = self.store.data().looks;
        self.words.news(true);
        if asks {
            self.invoke::<u32, u32>(looks::SAFEPOINT, word)?;
        } else {
            self.invoke::<(), u32>("wire_version", ())?;
        }
        Ok(self.store.data().looks > before)
    }

    /// Calls an export that takes bytes and perhaps more, and frees the bytes again.
    pub fn invoke_with<R: WasmResults + Sync>(&mut self, name: &'static str, bytes: &[u8]) -> Result<R, GuestError> {
        let (ptr, len) = self.put(bytes)?;
        let result = self.invoke::<(u32, u32), R>(name, (ptr, len))?;
        self.invoke::<(u32, u32), ()>("wasm_free", (ptr, len))?;
        Ok(result)
    }

    /// `settle`, `dump`: bytes and a number.
    pub fn settle(&mut self, call_id: u32, node: &[u8]) -> Result<i32, GuestError> {
        let (ptr, len) = self.put(node)?;
        let result = self.invoke::<(u32, u32, u32), i32>("settle", (call_id, ptr, len))?;
        self.invoke::<(u32, u32), ()>("wasm_free", (ptr, len))?;
        Ok(result)
    }

    pub fn dump(&mut self, source: &[u8], what: u32) -> Result<Status, GuestError> {
        let (ptr, len) = self.put(source)?;
        let word = self.invoke::<(u32, u32, u32), u32>("dump", (ptr, len, what))?;
        Ok(Status::from_word(word))
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(u32, u32), GuestError> {
        let len = u32::try_from(bytes.len()).map_err(|_| GuestError::NoMemory(bytes.len()))?;
        let ptr = self.invoke::<u32, u32>("wasm_alloc", len)?;
        if ptr == 0 && len > 0 {
            return Err(GuestError::NoMemory(bytes.len()));
        }
        Linear(self.memory.data_mut(&mut self.store)).write(ptr, bytes).map_err(|_| GuestError::BadPointer)?;
        Ok((ptr, len))
    }

    /// The bytes that two exports point at: `out_ptr` and `out_len`, for instance. Whatever is wrong gives none.
    pub fn region(&mut self, ptr: &'static str, len: &'static str) -> Vec<u8> {
        let (Ok(ptr), Ok(len)) = (self.ask::<(), u32>(ptr, ()), self.ask::<(), u32>(len, ())) else {
            return Vec::new();
        };
        Linear(self.memory.data_mut(&mut self.store)).slice(ptr, len).map(<[u8]>::to_vec).unwrap_or_default()
    }

    /// Pages of memory that the limiter must refuse when asked of `Memory::grow`; see the self-test.
    pub fn try_grow(&mut self, pages: u64) -> bool {
        self.memory.grow(&mut self.store, pages).is_ok()
    }

    pub fn with_memory<R>(&mut self, look: impl FnOnce(&[u8]) -> R) -> R {
        look(self.memory.data(&self.store))
    }

    pub fn with_memory_mut<R>(&mut self, change: impl FnOnce(&mut [u8]) -> R) -> R {
        change(self.memory.data_mut(&mut self.store))
    }

    /// Makes the memory as large as another one was, within the limit.
    pub fn grow_to(&mut self, bytes: u64) -> wasmtime::Result<()> {
        let more = bytes.saturating_sub(self.memory_bytes()).div_ceil(WASM_PAGE_BYTES);
        self.memory.grow(&mut self.store, more).map(|_| ())?;
        if self.memory_bytes() == bytes { Ok(()) } else { Err(wasmtime::Error::msg("a memory does not shrink")) }
    }

    pub fn memory_bytes(&self) -> u64 {
        self.memory.data_size(&self.store) as u64
    }
}

/// Runs the engine to the end of the call, on a stack that Wasmtime makes for it: how deep scripts may nest does not depend on the
/// stack of the thread that calls. No import of the engine waits in Wasmtime's sense, so the first poll is the last.
fn on_its_own_stack<R>(call: impl Future<Output = wasmtime::Result<R>>) -> wasmtime::Result<R> {
    match pin!(call).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => Err(wasmtime::Error::msg("a host function of the engine waited")),
    }
}
