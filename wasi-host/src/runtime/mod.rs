//! What a process has once, however many scripts it runs: the Wasmtime engine, the engine's native code, the ticker.

mod artifact;
mod clock;
mod config;
pub mod looks;
mod mapped;
pub mod native_code;
mod registered;
mod ticker;
mod words;

pub use artifact::Artifact;
pub use clock::Stopwatch;
pub use ticker::{OnTick, TICK, Ticker};
pub use words::Words;

use registered::Registered;

use crate::session::{Host, imports};
use capability::{Factory, RegistryError, Vocabulary};
#[cfg(target_os = "linux")]
use std::fs::File;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use wasmtime::{Engine, InstancePre, Module};

/// Shared by all sessions of a process. Clones are the same runtime.
#[derive(Clone)]
pub struct Runtime(Arc<Parts>);

struct Parts {
    engine: Engine,
    engine_sha256: [u8; 32],
    ready: InstancePre<Host>,
    ticker: Ticker,
    registered: RwLock<Arc<Registered>>,
}

/// Why no script can run in this process.
#[derive(Debug, thiserror::Error)]
pub enum RuntimeError {
    #[error("Wasmtime does not start: {0}")]
    Engine(wasmtime::Error),
    #[error("the engine's WebAssembly is not usable: {0}")]
    Artifact(wasmtime::Error),
    #[error("the ticker does not start, without which no time limit would hold: {0}")]
    Ticker(#[from] std::io::Error),
}

impl Runtime {
    /// With the engine that is embedded in this program.
    pub fn new() -> Result<Runtime, RuntimeError> {
        Runtime::with_artifact(&Artifact::embedded())
    }

    /// With another `compiler.wasm`.
    pub fn with_artifact(artifact: &Artifact) -> Result<Runtime, RuntimeError> {
        let engine = start_wasmtime()?;
        let module = native_code::load(&engine, artifact).map_err(RuntimeError::Artifact)?;
        Runtime::with_module(engine, &module, *artifact.sha256())
    }

    /// With a `compiler.wasm` that is compiled now and not cached.
    pub fn uncached(artifact: &Artifact) -> Result<Runtime, RuntimeError> {
        let engine = start_wasmtime()?;
        let module = native_code::compile(&engine, artifact).map_err(RuntimeError::Artifact)?;
        Runtime::with_module(engine, &module, *artifact.sha256())
    }

    #[cfg(target_os = "linux")]
    /// With native code that the parent of this process handed it, of an engine with this digest.
    pub(crate) fn with_native_code(file: File, engine_sha256: [u8; 32]) -> Result<Runtime, RuntimeError> {
        let engine = start_wasmtime()?;
        let module = mapped::map(&engine, file).map_err(RuntimeError::Artifact)?;
        Runtime::with_module(engine, &module, engine_sha256)
    }

    fn with_module(engine: Engine, module: &Module, engine_sha256: [u8; 32]) -> Result<Runtime, RuntimeError> {
        let linker = imports::linker(&engine).map_err(RuntimeError::Engine)?;
        let ready = linker.instantiate_pre(module).map_err(RuntimeError::Artifact)?;
        let ticker = Ticker::start()?;
        Ok(Runtime(Arc::new(Parts { engine, engine_sha256, ready, ticker, registered: RwLock::default() })))
    }

    /// Adds a capability to the sessions that begin from now on. Its rights join the grammar of grants; nothing of it is granted.
    ///
    /// ```no_run
    /// use wicket::capability::{Scope, functions};
    /// let runtime = wicket::Runtime::new()?;
    /// let orders = functions("orders")
    ///     .right("read", "Look at the orders of a customer.", Scope::Name)
    ///     .granted("read", "of", "(customer: str) -> list[str]", "The orders of a customer.", |args, _| Ok(vec![args.str(0)?.to_owned()]));
    /// runtime.register(orders.factory()?)?;
    /// let plan = wicket::RunPlan::source("main.py", "import orders\nprint(orders.of('ada'))").allow("orders.read=ada");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn register(&self, factory: Factory) -> Result<(), RegistryError> {
        let mut registered = self.0.registered.write().unwrap_or_else(PoisonError::into_inner);
        *registered = Arc::new(registered.with(factory)?);
        Ok(())
    }

    /// What can be granted to this runtime's sessions.
    pub fn vocabulary(&self) -> Arc<Vocabulary> {
        Arc::clone(&self.registered().vocabulary)
    }

    pub(crate) fn registered(&self) -> Arc<Registered> {
        Arc::clone(&self.0.registered.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn engine(&self) -> &Engine {
        &self.0.engine
    }

    /// Which `compiler.wasm` it is.
    pub(crate) fn engine_sha256(&self) -> &[u8; 32] {
        &self.0.engine_sha256
    }

    pub(crate) fn ready(&self) -> &InstancePre<Host> {
        &self.0.ready
    }

    pub(crate) fn ticker(&self) -> &Ticker {
        &self.0.ticker
    }
}

/// Compiles the embedded engine into the user's cache and says where.
pub fn fill_cache(artifact: &Artifact) -> Result<PathBuf, RuntimeError> {
    native_code::build(&start_wasmtime()?, artifact).map_err(RuntimeError::Artifact)
}

#[cfg(target_os = "linux")]
/// Native code of an engine as an open file that a worker can map: from the cache, or compiled now.
pub fn native_code_for_worker(artifact: &Artifact, is_cached: bool) -> Result<File, RuntimeError> {
    native_code::open(&start_wasmtime()?, artifact, is_cached).map_err(RuntimeError::Artifact)
}

/// One for the whole process, whoever makes how many runtimes: what belongs to one engine must never meet another.
fn start_wasmtime() -> Result<Engine, RuntimeError> {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    if let Some(engine) = ENGINE.get() {
        return Ok(engine.clone());
    }
    let engine = Engine::new(&config::config()).map_err(RuntimeError::Engine)?;
    Ok(ENGINE.get_or_init(|| engine).clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn t6_all_runtimes_of_a_process_have_one_engine() {
        let made = || std::thread::spawn(|| start_wasmtime().unwrap());
        let engines: Vec<Engine> = [made(), made(), made()].into_iter().map(|thread| thread.join().unwrap()).collect();
        assert!(engines.iter().all(|engine| Engine::same(engine, &engines[0])));
        let artifact = Artifact::from_bytes(b"(module)".to_vec());
        assert!(Runtime::uncached(&artifact).is_err() && Engine::same(&start_wasmtime().unwrap(), &engines[0]));
    }
}
