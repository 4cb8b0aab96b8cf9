//! The two WebAssembly artifacts of the engine. This crate adds nothing: the exports of `docs/abi.md` are in
//! `wicket_engine::host`, and linking the engine into a `cdylib` is what makes an artifact of them.
//! For any other target it is empty; its build script then builds the artifact (see `guest_build.rs`).

#[cfg(target_arch = "wasm32")]
pub use wicket_engine as engine;
