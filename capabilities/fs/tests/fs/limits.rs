//! Quotas, deadlines and caps.

use capability::testing::conformance;
use capability::{Limit, Quota, Quotas, StopReason, Value};
use capability_fs::{Fs, FsOptions};

use crate::sandbox::{Calls, Sandbox, b, s};

const ALL: [&str; 2] = ["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"];

#[test]
fn h5_bytes_written_are_charged_before_the_work_and_end_the_run() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open_with(&ALL, &[], Quotas { write_bytes: 10, ..Quotas::default() }, FsOptions::default());
    fs.ok("write_text", &[s("a"), s("12345678")]);
    for (op, args) in [
        ("write_text", vec![s("b"), s("12345")]),
        ("write_bytes", vec![s("a"), b("12345")]),
        ("append_text", vec![s("a"), s("12345")]),
        ("copy", vec![s("a"), s("c")]),
    ] {
        let (reply, _) = fs.raw(op, &args);
        assert_eq!(reply.limit, Some(Limit::WriteBytes), "{op}");
    }
    assert_eq!(sandbox.contents("box/a"), "12345678");
    assert!(!sandbox.host("box/b").exists() && !sandbox.host("box/c").exists());
    assert_eq!(fs.door.budget().spent(Quota::WriteBytes), 8);
    fs.ok("append_text", &[s("a"), s("12")]);
}

#[test]
fn h5_many_small_files_are_a_limit_too() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open_with(&ALL, &[], Quotas { files: 3, ..Quotas::default() }, FsOptions::default());
    fs.ok("write_text", &[s("1"), s("")]);
    fs.ok("mkdir", &[s("2")]);
    fs.ok("append_text", &[s("3"), s("")]);
    fs.ok("write_text", &[s("3"), s("again is free")]);
    for (op, args) in [("write_text", vec![s("4"), s("")]), ("mkdir", vec![s("4")]), ("open", vec![s("4"), s("w")])] {
        assert_eq!(fs.raw(op, &args).0.limit, Some(Limit::Files), "{op}");
        assert!(!sandbox.host("box/4").exists());
    }
}

#[test]
fn f26_a_hole_counts_before_it_is_made() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open_with(&ALL, &[], Quotas { write_bytes: 1000, ..Quotas::default() }, FsOptions::default());
    let h = fs.ok("open", &[s("sparse"), s("w")]);
    assert_eq!(fs.raw("truncate", &[h.clone(), Value::Int(1 << 60)]).0.limit, Some(Limit::WriteBytes));
    fs.ok("seek", &[h.clone(), Value::Int(1 << 40)]);
    assert_eq!(fs.raw("write", &[h.clone(), b("x")]).0.limit, Some(Limit::WriteBytes));
    for size in [-1, 1 << 63, i128::MAX] {
        assert_eq!(fs.err("truncate", &[h.clone(), Value::Int(size)]).errno, Some(22), "{size}");
    }
    assert_eq!(std::fs::metadata(sandbox.host("box/sparse")).unwrap().len(), 0);
    fs.ok("truncate", &[h, Value::Int(1000)]);
}

#[test]
fn h3_a_huge_read_gets_what_there_is() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let h = fs.ok("open", &[s("notes.txt")]);
    assert_eq!(fs.ok("read", &[h.clone(), Value::Int(1_000_000_000_000)]), b("notes\n"));
    assert_eq!(fs.err("read", &[h, Value::Int(i128::MAX)]).class, "OverflowError");
}

#[test]
fn h1_work_stops_when_the_run_is_told_to() {
    let sandbox = Sandbox::new();
    sandbox.put("box/large", vec![b'x'; 4 << 20]);
    for (op, args) in [("read_bytes", vec![s("large")]), ("copy", vec![s("large"), s("copy")]), ("listdir", vec![s(".")])] {
        let mut fs = sandbox.read_write();
        fs.stop.raise(StopReason::Time);
        let (reply, _) = fs.raw(op, &args);
        assert_eq!(reply.stopped, Some(StopReason::Time), "{op}");
    }
    assert_eq!(std::fs::read_dir(sandbox.host("box")).unwrap().count(), 3);
}

#[test]
fn h2_host_calls_are_a_limit_and_refusals_count() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open_with(&ALL, &[], Quotas { host_calls: 3, ..Quotas::default() }, FsOptions::default());
    fs.ok("exists", &[s("x")]);
    fs.err("read_text", &[s("/etc/passwd")]);
    fs.err("read_text", &[s("a\0")]);
    assert_eq!(fs.raw("exists", &[s("x")]).0.limit, Some(Limit::HostCalls));
}

#[test]
fn h6_a_full_disk_leaves_the_old_file() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open_with(&ALL, &[], Quotas { write_bytes: 3 << 20, ..Quotas::default() }, FsOptions::default());
    let (reply, _) = fs.raw("write_bytes", &[s("notes.txt"), b(vec![0; 4 << 20])]);
    assert_eq!(reply.limit, Some(Limit::WriteBytes));
    assert_eq!(sandbox.contents("box/notes.txt"), "notes\n");
    assert_eq!(std::fs::read_dir(sandbox.host("box")).unwrap().count(), 2, "no temporary is left");
}

#[test]
fn h10_replies_that_are_never_fetched_hold_bounded_memory() {
    let sandbox = Sandbox::new();
    for n in 0..100 {
        sandbox.put(&format!("box/data/{n}"), "");
    }
    let mut fs = sandbox.open_with(&ALL, &[], Quotas { op_bytes: 2 << 20, ..Quotas::default() }, FsOptions::default());
    let request = capability::testing::request("(path: str)", &[s("data")]);
    for _ in 0..1000 {
        let call = capability::Call { capability: 0, op: 20, request: &request, module: "__main__", line: 1, take: None };
        fs.door.dispatch(call, &mut []);
    }
    assert!(fs.door.budget().spent(Quota::OpBytes) < 100_000);
}

#[test]
fn a12_no_arguments_break_it_where_a_denial_is_in_force() {
    let sandbox = Sandbox::new();
    let quotas = Quotas { write_bytes: 1 << 20, files: 200, ..Quotas::default() };
    let mut fs = sandbox.open_with(&ALL, &["fs.read=/app/data/*.key"], quotas, FsOptions::default());
    capability::testing::check_survives(&mut fs, 300);
    assert_eq!(sandbox.contents("outside/secret.txt"), "secret\n");
}

#[test]
fn c3_a12_it_is_as_every_capability() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/capabilities.md");
    let sandbox = Sandbox::new();
    let place = format!("/app={}", sandbox.host("box").display());
    let prepare = |fs: &mut capability::testing::Harness| drop(fs.call("open", &[s("notes.txt"), s("r+")]));
    conformance(|policy| Fs::open(policy, FsOptions::default()).unwrap()).page(page).place(place).prepared(prepare).changes_outside().rounds(100).run();
    assert_eq!(sandbox.contents("outside/secret.txt"), "secret\n");
}
