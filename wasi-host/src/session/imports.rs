//! The imports that the engine is given: the names and types of `docs/abi.md`, and nothing behind them but `admit`.

use super::admit::{Route, admit};
use super::host::{Host, on_look};
use super::memory::Linear;
use crate::runtime::looks;
use crate::stdio::{Refused, Stream};
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

/// UTF-8 for standard output; a range that is not in memory prints nothing.
fn print(mut caller: Caller<'_, Host>, ptr: u32, len: u32) {
    let Some(memory) = caller.data().memory else { return };
    let (bytes, host) = memory.data_and_store_mut(&mut caller);
    if let Ok(text) = Linear(bytes).slice(ptr, len) {
        match host.output.write(Stream::Out, text) {
            // Past the limit the engine is told through the interrupt word.
            Ok(()) | Err(Refused::Limit | Refused::Stopping) => {}
            // There is no way to tell the script, so the run ends, as SIGPIPE ends a program.
            Err(Refused::Failed(error)) => host.lose_output(error),
        }
    }
}
