//! `fs.quota`: what a run adds is counted, in place and in overlays alike; what it takes away of its own is given back.

use capability::testing::Harness;
use capability::{RaisedError, Value};

use crate::sandbox::{Calls, Sandbox, b, s};

/// Once for files in place, once for an overlay.
fn both(quota: &str, check: impl Fn(&Sandbox, &mut Harness)) {
    for grants in [&["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"] as &[&str], &["fs.overlay=/app=HOST/box"]] {
        let sandbox = Sandbox::new();
        sandbox.put("box/old", "x".repeat(50));
        let quota = format!("fs.quota={quota}");
        let mut fs = sandbox.open(&[grants, &[quota.as_str()]].concat());
        check(&sandbox, &mut fs);
    }
}

fn is_used_up(error: &RaisedError) -> bool {
    (error.class.as_str(), error.errno) == ("OSError", Some(122))
}

fn x(count: usize) -> Value {
    b("x".repeat(count))
}

#[test]
fn h5_the_last_byte_fits_and_one_more_does_not() {
    both("100B", |_, fs| {
        assert_eq!(fs.ok("write_bytes", &[s("new"), x(100)]), Value::Int(100));
        for (op, args) in [("write_bytes", vec![s("other"), x(1)]), ("append_bytes", vec![s("new"), x(1)]), ("append_bytes", vec![s("old"), x(1)]), ("copy", vec![s("old"), s("copy")])] {
            let error = fs.err(op, &args);
            assert!(is_used_up(&error) && error.hint.is_some(), "{op}: {error:?}");
        }
        assert_eq!(fs.ok("read_bytes", &[s("new")]), x(100));
        assert_eq!(fs.ok("read_bytes", &[s("old")]), x(50), "what was there is as it was");
        assert_eq!(fs.ok("exists", &[s("copy")]), Value::Bool(false));
        fs.ok("write_bytes", &[s("empty"), x(0)]);
    });
}

#[test]
fn what_is_replaced_or_removed_makes_room_again() {
    both("100B", |_, fs| {
        fs.ok("write_bytes", &[s("new"), x(80)]);
        fs.ok("write_bytes", &[s("new"), x(100)]);
        assert!(is_used_up(&fs.err("write_bytes", &[s("new"), x(101)])));
        assert_eq!(fs.ok("read_bytes", &[s("new")]), x(100));
        fs.ok("write_bytes", &[s("new"), x(10)]);
        fs.ok("write_bytes", &[s("other"), x(90)]);
        fs.ok("rename", &[s("other"), s("new")]);
        fs.ok("append_bytes", &[s("new"), x(10)]);
        fs.ok("remove", &[s("new")]);
        fs.ok("write_bytes", &[s("new"), x(100)]);
        // What the run has not added is not given back.
        fs.ok("remove", &[s("old")]);
        assert!(is_used_up(&fs.err("write_bytes", &[s("old"), x(1)])));
    });
}

#[test]
fn f26_h5_open_files_are_counted_as_they_grow_and_holes_count() {
    both("100B", |_, fs| {
        let file = fs.ok("open", &[s("new"), s("w+")]);
        assert!(is_used_up(&fs.err("truncate", &[file.clone(), Value::Int(101)])));
        fs.ok("truncate", &[file.clone(), Value::Int(100)]);
        fs.ok("write", &[file.clone(), x(100)]);
        assert!(is_used_up(&fs.err("write", &[file.clone(), x(1)])));
        fs.ok("truncate", &[file.clone(), Value::Int(20)]);
        fs.ok("seek", &[file.clone(), Value::Int(98)]);
        assert!(is_used_up(&fs.err("write", &[file.clone(), x(3)])), "the hole before it counts");
        fs.ok("write", &[file.clone(), x(2)]);
        fs.ok("close", &[file]);
        // To open with "w" is to cut off.
        let file = fs.ok("open", &[s("new"), s("w")]);
        fs.ok("write", &[file.clone(), x(100)]);
        fs.ok("close", &[file]);
    });
}

#[test]
fn a_file_without_a_name_counts_until_it_is_closed() {
    both("100B,2files", |_, fs| {
        let file = fs.ok("open", &[s("new"), s("w")]);
        fs.ok("write", &[file.clone(), x(60)]);
        fs.ok("remove", &[s("new")]);
        assert!(is_used_up(&fs.err("write_bytes", &[s("more"), x(60)])));
        fs.ok("write", &[file.clone(), x(40)]);
        fs.ok("close", &[file]);
        fs.ok("write_bytes", &[s("more"), x(100)]);
    });
}

#[test]
fn h5_files_and_directories_are_counted() {
    both("2files", |_, fs| {
        fs.ok("mkdir", &[s("dir")]);
        fs.ok("write_bytes", &[s("dir/a"), x(1000)]);
        fs.ok("write_bytes", &[s("dir/a"), x(10)]);
        fs.ok("write_bytes", &[s("old"), x(10)]);
        for (op, args) in [("mkdir", vec![s("b")]), ("write_bytes", vec![s("b"), x(0)]), ("append_bytes", vec![s("b"), x(0)]), ("open", vec![s("b"), s("x")]), ("copy", vec![s("old"), s("b")])] {
            assert!(is_used_up(&fs.err(op, &args)), "{op}");
        }
        fs.ok("rename", &[s("dir/a"), s("a")]);
        fs.ok("rmdir", &[s("dir")]);
        fs.ok("write_bytes", &[s("b"), x(1)]);
        assert!(is_used_up(&fs.err("mkdir", &[s("dir")])));
        fs.ok("rename", &[s("a"), s("b")]);
        fs.ok("mkdir", &[s("dir")]);
        fs.ok("remove", &[s("old")]);
        assert!(is_used_up(&fs.err("mkdir", &[s("dir2")])));
    });
}

#[test]
fn of_several_quotas_the_least_holds() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.write=/app=HOST/box", "fs.quota=1MB,10files", "fs.quota=10B"]);
    assert!(is_used_up(&fs.err("write_bytes", &[s("new"), x(11)])));
    fs.ok("write_bytes", &[s("new"), x(10)]);
}
