//! What the worker takes away from itself, before it has a second thread and before it has seen the script: resources, privileges,
//! the file system, system calls. None of it can be undone, and every thread that comes later inherits it.

mod calls;
mod files;
mod probe;
mod resources;

pub use probe::probe;

use super::Layer;
use crate::limits::Limits;
use capability::Policy;

/// Why the worker is not confined.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    #[error("{layer} is not to be had here: {why}")]
    Lacking { layer: Layer, why: String },
}

/// A layer, and how it is applied.
type Applied<'a> = (Layer, &'a dyn Fn() -> Result<(), String>);

/// Applies every layer, in this order. Those that the system lacks are given back where that will do, and are an error otherwise.
pub fn confine(policy: &Policy, limits: &Limits, best_effort: bool) -> Result<Vec<Layer>, SandboxError> {
    let layers: [Applied<'_>; 3] = [
        (Layer::Resources, &|| resources::bound(limits)),
        (Layer::Files, &|| files::restrict(policy)),
        (Layer::Calls, &calls::restrict),
    ];
    let mut lacking = Vec::new();
    for (layer, apply) in layers {
        match apply() {
            Ok(()) => {}
            Err(_) if best_effort => lacking.push(layer),
            Err(why) => return Err(SandboxError::Lacking { layer, why }),
        }
    }
    Ok(lacking)
}

/// Once all threads are there and the native code is in place: no more threads, no more code.
pub fn settle(lacking: &[Layer]) -> Result<(), SandboxError> {
    if lacking.contains(&Layer::Calls) {
        return Ok(());
    }
    resources::no_more_threads();
    calls::settle().map_err(|why| SandboxError::Lacking { layer: Layer::Calls, why })
}
