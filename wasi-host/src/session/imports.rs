//! The imports that the engine is given: the names and types of `docs/abi.md`, and nothing behind them but `admit`.

use super::admit::{Route, admit};
use super::host::{Host, on_look, tell};
use super::memory::Linear;
use crate::runtime::looks;
use wasmtime::{Caller, Engine, Linker};

pub fn linker(engine: &Engine) -> wasmtime::Result<Linker<Host>> {
    let mut linker = Linker::new(engine);
    linker.func_wrap(looks::HOST_MODULE, looks::HOST_LOOK, on_look)?;
    linker.func_wrap("env", "host_print", print)?;
    linker.func_wrap("env", "host_fetch_bytes", |caller: Caller<'_, Host>, block: u32, len: u32| admit(caller, Route::Fetch, 0, block, len))?;
    linker.func_wrap("env", "host_call_native", |caller: Caller<'_, Host>, block: u32, len: u32| admit(caller, Route::Native, 0, block, len))?;
    for (name, route) in [
        ("host_fs_op", Route::Fs),
        ("host_crypto_op", Route::Crypto),
        ("host_clock_op", Route::Clock),
        ("host_capability_op", Route::Any),
    ] {
        linker.func_wrap("env", name, move |caller: Caller<'_, Host>, op: u32, block: u32, len: u32| admit(caller, route, op, block, len))?;
    }
    Ok(linker)
}

/// UTF-8 for standard output; a range that is not in memory prints nothing. It counts as a call, like every other way to print.
fn print(mut caller: Caller<'_, Host>, ptr: u32, len: u32) {
    let Some(memory) = caller.data().memory else { return };
    let (bytes, host) = memory.data_and_store_mut(&mut caller);
    let mut linear = Linear(bytes);
    if let Ok(text) = linear.slice(ptr, len) {
        host.watch.engine_runs(false);
        host.print(text);
        host.watch.engine_runs(true);
    }
    if let Some(word) = host.interrupt_word {
        tell(&mut linear, word, host.untold_by_what_is_not_recorded());
        host.stop_where_it_was_stopped(&linear);
    }
}
