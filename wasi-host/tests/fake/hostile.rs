//! Engines that lie or break: nothing they do may harm the host. The ids are those of the project's threat list.

use super::Fake;
use wicket::{Bound, Ending, Limit, Limits, StartError};

/// A call of `clock`'s first op with one field of the block set to something else, and the status as the exit code.
fn status_with(offset: u32, value: u32) -> u8 {
    let body = format!("(call $block (i32.const 0)) (i32.store (i32.const {offset}) (i32.const {value})) (call $exit (call $clock (i32.const 0) (i32.const 0x200) (i32.const 64)))");
    Fake::new(&body).exit_code()
}

const REFUSED_WIRE: u8 = 4;

#[test]
fn a1_pointers_outside_memory_are_refused() {
    for (offset, value) in [(0x210, u32::MAX), (0x210, 4 * 65_536 + 1), (0x214, u32::MAX), (0x218, u32::MAX), (0x21c, u32::MAX), (0x21c, 4 * 65_536)] {
        assert_eq!(status_with(offset, value), REFUSED_WIRE, "{offset:#x} {value:#x}");
    }
}

#[test]
fn a1_blocks_outside_memory_or_of_another_size_are_refused() {
    for (ptr, len) in [(0, u32::MAX), (u32::MAX, 64), (4 * 65_536 - 63, 64), (0x200, 63), (0x200, 65), (0x200, 0), (0, 0)] {
        let body = format!("(call $block (i32.const 0)) (call $exit (call $fs (i32.const 0) (i32.const {ptr}) (i32.const {len})))");
        assert_eq!(Fake::new(&body).exit_code(), REFUSED_WIRE, "{ptr:#x} {len}");
    }
}

#[test]
fn a1_another_wire_version_in_the_block_is_refused() {
    assert_eq!(status_with(0x200, 2), REFUSED_WIRE);
}

#[test]
fn a5_a_reply_over_the_block_is_refused() {
    assert_eq!(status_with(0x218, 0x210), REFUSED_WIRE);
}

#[test]
fn a2_ops_that_do_not_exist_are_errors() {
    for import in ["$fs", "$crypto", "$clock", "$any"] {
        let body = format!("(call $block (i32.const DATALEN)) (call $exit (call {import} (i32.const 0x7fff7fff) (i32.const 0x200) (i32.const 64)))");
        let status = Fake::new(&body).data(&wasm_abi::Value::List(vec![])).exit_code();
        assert_eq!(status, 1, "{import}");
    }
}

#[test]
fn a3_requests_that_are_nonsense_are_errors() {
    for len in [0, 1, 7, 8, 4096] {
        let body = format!("(call $block (i32.const {len})) (call $exit (call $crypto (i32.const 0) (i32.const 0x200) (i32.const 64)))");
        assert_eq!(Fake::new(&body).exit_code(), 1, "{len}");
    }
}

#[test]
fn a8_engines_without_the_exports_are_refused() {
    let error = Fake::new("(call $exit (i32.const 0))").replace("(export \"run_start\")", "").run_error();
    assert!(error.contains("run_start"), "{error}");
    for export in ["wire_version", "interrupt_word", "set_limits", "wasm_alloc"] {
        let fake = Fake::new("(call $exit (i32.const 0))").replace(&format!("(export \"{export}\")"), "");
        let error = fake.start(|plan| plan).err().expect(export).to_string();
        assert!(error.contains(export), "{error}");
    }
}

#[test]
fn engines_whose_own_limits_do_not_fire_are_refused() {
    let holds = "(export \"limits_hold\") (result i32) (i32.const ";
    let fake = Fake::new("(call $exit (i32.const 0))").replace(&format!("{holds}1)"), &format!("{holds}0)"));
    let error = fake.start(|plan| plan).err().unwrap().to_string();
    assert_eq!(error, "the limit steps or recursion is not armed; nothing is run without it");
}

#[test]
fn a8_engines_of_another_wire_version_are_refused() {
    let error = Fake::new("(i32.const 0)").version(2).start(|plan| plan).err().unwrap();
    assert!(matches!(error, StartError::Engine(_)));
    assert!(error.to_string().contains("wire version 2"), "{error}");
}

#[test]
fn a8_engines_that_want_more_imports_are_refused() {
    let fake = Fake::new("(i32.const 0)").replace("(import \"env\" \"host_print\"", "(import \"env\" \"host_secret\" (func))\n(import \"env\" \"host_print\"");
    let error = fake.runtime().err().unwrap().to_string();
    assert!(error.contains("host_secret"), "{error}");
}

#[test]
fn a8_engines_that_use_features_that_are_off_are_refused() {
    let features = [
        "(memory i64 1)",
        "(memory 1 1 shared)",
        "(func $again (result i32) (return_call $again))",
        "(tag $thrown)",
        "(type $made (struct (field i32)))",
        "(table 1 (ref null struct))",
        "(func (param v128) (result v128) (i32x4.relaxed_trunc_f32x4_s (local.get 0)))",
        "(func (param i64 i64 i64 i64) (result i64 i64) (i64.add128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))",
    ];
    for feature in features {
        let fake = Fake::new("(i32.const 0)").replace("(memory (export \"memory\") 4)", &format!("(memory (export \"memory\") 4) {feature}"));
        assert!(fake.runtime().is_err(), "{feature}");
    }
}

#[test]
fn a11_a_start_function_is_not_answered() {
    let fake = Fake::new("(call $exit (i32.load (i32.const 0x500)))").replace(
        "(func (export \"wire_version\")",
        "(func $early (call $block (i32.const 0)) (i32.store (i32.const 0x500) (call $fs (i32.const 0) (i32.const 0x200) (i32.const 64)))) (start $early)\n(func (export \"wire_version\")",
    );
    assert_eq!(fake.exit_code(), REFUSED_WIRE);
}

#[test]
fn a_pointer_for_the_interrupt_word_outside_memory_is_refused() {
    let fake = Fake::new("(i32.const 0)").replace("(i32.const 0x100))\n", "(i32.const -2))\n");
    assert!(matches!(fake.start(|plan| plan).err(), Some(StartError::Engine(_))));
}

#[test]
fn a6_an_allocator_that_lies_is_refused() {
    let fake = Fake::new("(i32.const 0)").replace("(global.get $staged)\n", "(i32.const -1)\n");
    assert!(matches!(fake.start(|plan| plan).err(), Some(StartError::Engine(_))));
}

#[test]
fn a6_an_allocator_that_never_comes_back_or_traps_does_not_start() {
    for code in ["(loop $again (br $again)) (i32.const 0)", "unreachable"] {
        let fake = Fake::new("(i32.const 0)").replace("(global.get $staged)\n", &format!("{code}\n")).limits(Limits::server().with(Limit::Time, Bound::At(50)));
        assert!(fake.start(|plan| plan).is_err(), "{code}");
    }
}

#[test]
fn a_trap_is_an_engine_bug_with_its_panic() {
    let (outcome, _) = Fake::new("unreachable").panics_with("index out of bounds at vm.rs").run();
    let Ending::EngineBug { message } = &outcome.ending else { panic!("{outcome:?}") };
    assert!(message.contains("index out of bounds at vm.rs"), "{message}");
    assert_eq!(outcome.exit_code, 70);
}

#[test]
fn r7_endless_native_recursion_ends_as_an_engine_bug() {
    let fake = Fake::new("(call $deep (i32.const 0))").replace(
        "(func (export \"run_start\")",
        "(func $deep (param i32) (result i32) (i32.add (call $deep (i32.add (local.get 0) (i32.const 1))) (local.get 0)))\n(func (export \"run_start\")",
    );
    assert_eq!(fake.run().0.exit_code, 70);
}

#[test]
fn a_status_word_that_does_not_exist_is_an_engine_bug() {
    assert_eq!(Fake::new("(i32.const 0x40000000)").run().0.exit_code, 70);
}

#[test]
fn an_output_region_outside_memory_gives_no_traceback() {
    let fake = Fake::new("(global.get $error)").replace("(func (export \"out_ptr\") (result i32) (i32.const 0x2000))", "(func (export \"out_ptr\") (result i32) (i32.const -9))").output("x");
    let (outcome, _) = fake.run();
    assert_eq!((outcome.exit_code, outcome.traceback.as_str()), (1, ""));
}

#[test]
fn a_report_that_is_nonsense_is_still_an_exception() {
    let fake = Fake::new("(global.get $error)").replace("(func (export \"report_len\") (result i32) (i32.const 0))", "(func (export \"report_len\") (result i32) (i32.const 4000))").limits(Limits::server());
    assert_eq!(fake.run().0.exit_code, 1);
}

impl Fake {
    fn run_error(&self) -> String {
        match self.run().0.ending {
            Ending::EngineBug { message } => message,
            ending => panic!("{ending:?}"),
        }
    }
}
