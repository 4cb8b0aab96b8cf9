//! How Wasmtime is set up. One engine serves the whole process, so what one run may use every run may use:
//! everything that the two artifacts and plugins do not need is off.

use wasmtime::{Config, OptLevel, Strategy};

/// A reservation of the whole 32-bit address space with guard pages behind it lets the compiled code leave out bounds checks.
const MEMORY_RESERVATION_BYTES: u64 = 4 << 30;
const MEMORY_GUARD_BYTES: u64 = 32 << 20;

/// The engine's guards stop native recursion at half of this; a trap here is an engine bug.
const WASM_STACK_BYTES: usize = 16 << 20;
/// What host functions may use beyond it.
const HOST_STACK_BYTES: usize = 2 << 20;

pub fn config() -> Config {
    let mut config = Config::new();
    config.strategy(Strategy::Cranelift).cranelift_opt_level(OptLevel::Speed);
    // What may not go on for ever is ended by the looks that are added to the code; see looks.rs.
    config.epoch_interruption(false).consume_fuel(false);
    config.memory_reservation(MEMORY_RESERVATION_BYTES).memory_guard_size(MEMORY_GUARD_BYTES).memory_may_move(false);
    config.memory_init_cow(true).max_wasm_stack(WASM_STACK_BYTES).async_stack_size(WASM_STACK_BYTES + HOST_STACK_BYTES);
    config.wasm_backtrace_max_frames(None).native_unwind_info(false).generate_address_map(false);
    switch_off_features(&mut config);
    config
}

fn switch_off_features(config: &mut Config) {
    config.wasm_threads(false).shared_memory(false).wasm_shared_everything_threads(false);
    config.wasm_multi_memory(true).wasm_memory64(false).wasm_custom_page_sizes(false);
    config.wasm_gc(false).wasm_function_references(false).gc_support(false).wasm_exceptions(false);
    config.wasm_tail_call(false).wasm_relaxed_simd(false).wasm_wide_arithmetic(false).wasm_stack_switching(false);
    config.wasm_component_model(false);
}
