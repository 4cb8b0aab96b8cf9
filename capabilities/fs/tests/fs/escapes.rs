//! Ways out of a grant, each named after its threat. None may work, and none may say where the host keeps things.

use std::time::{Duration, Instant};

use capability::testing::Harness;
use capability::{Quotas, RaisedError, Value};
use capability_fs::FsOptions;

use crate::sandbox::{Calls, Sandbox, b, is_refusal, s};

/// Ops that take one path, with what else they need.
fn one_path_ops(path: &str) -> Vec<(&'static str, Vec<Value>)> {
    let path = s(path);
    vec![
        ("read_text", vec![path.clone()]),
        ("read_bytes", vec![path.clone()]),
        ("write_text", vec![path.clone(), s("evil")]),
        ("write_bytes", vec![path.clone(), Value::Bytes(b"evil".to_vec())]),
        ("append_text", vec![path.clone(), s("evil")]),
        ("append_bytes", vec![path.clone(), Value::Bytes(b"evil".to_vec())]),
        ("utime", vec![path.clone(), Value::Int(0), Value::Int(0)]),
        ("open", vec![path.clone(), s("r")]),
        ("open", vec![path.clone(), s("w")]),
        ("open", vec![path.clone(), s("a+")]),
        ("open", vec![path.clone(), s("x")]),
        ("listdir", vec![path.clone()]),
        ("scandir", vec![path.clone()]),
        ("walk", vec![path.clone()]),
        ("stat", vec![path.clone()]),
        ("exists", vec![path.clone()]),
        ("is_file", vec![path.clone()]),
        ("is_dir", vec![path.clone()]),
        ("mkdir", vec![path.clone(), Value::Bool(true)]),
        ("remove", vec![path.clone()]),
        ("rmdir", vec![path.clone()]),
        ("rename", vec![path.clone(), s("moved")]),
        ("rename", vec![s("notes.txt"), path.clone()]),
        ("copy", vec![path.clone(), s("copied")]),
        ("copy", vec![s("notes.txt"), path]),
    ]
}

/// No error may show the host's path (F22).
fn check_no_leak(sandbox: &Sandbox, error: &RaisedError) {
    let shown = format!("{error:?}");
    assert!(!shown.contains(sandbox.temp.path().to_str().unwrap()), "{shown}");
}

fn check_untouched(sandbox: &Sandbox, what: &str) {
    assert_eq!(sandbox.contents("outside/secret.txt"), "secret\n", "{what}");
    assert_eq!(std::fs::read_dir(sandbox.host("outside")).unwrap().count(), 1, "{what}");
    assert_eq!(sandbox.contents("box/notes.txt"), "notes\n", "{what}");
}

fn check_all_refused(sandbox: &Sandbox, fs: &mut Harness, path: &str) {
    for (op, args) in one_path_ops(path) {
        let error = fs.err(op, &args);
        assert!(is_refusal(&error), "{op} {path}: {error:?}");
        check_no_leak(sandbox, &error);
        check_untouched(sandbox, op);
    }
}

#[test]
fn f1_dots_that_climb() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    for path in ["../outside/secret.txt", "../../etc/passwd", "data/../../outside", "data/..//../x", "./.././outside/secret.txt"] {
        check_all_refused(&sandbox, &mut fs, path);
    }
    assert_eq!(fs.ok("read_text", &[s("data/../notes.txt")]), s("notes\n"), "dots that stay inside are fine");
}

#[test]
fn f2_absolute_paths() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let outside = sandbox.host("outside/secret.txt");
    for path in ["/etc/passwd", "//etc", "/app/../etc", outside.to_str().unwrap()] {
        for (op, args) in one_path_ops(path) {
            assert!(is_refusal(&fs.err(op, &args)), "{op} {path}");
        }
        check_untouched(&sandbox, path);
    }
    for path in [r"\\?\C:\x", r"C:\x", "C:/x"] {
        assert_eq!(fs.err("read_text", &[s(path)]).errno, Some(2), "an ordinary name that is not there: {path}");
    }
}

#[test]
fn f3_links_that_lead_outside() {
    let sandbox = Sandbox::new();
    sandbox.link("../outside/secret.txt", "box/file_link");
    sandbox.link(sandbox.host("outside/secret.txt"), "box/absolute_link");
    sandbox.link("../outside", "box/dir_link");
    sandbox.link("file_link", "box/chain1");
    sandbox.link("chain1", "box/chain2");
    sandbox.link("../outside/new.txt", "box/broken_link");
    sandbox.link("/proc/self/root/etc/passwd", "box/magic");
    let mut fs = sandbox.read_write();
    let through = ["file_link", "absolute_link", "dir_link/secret.txt", "dir_link/new.txt", "chain2", "broken_link", "magic"];
    for path in through {
        for (op, args) in one_path_ops(path) {
            // Removing or moving a link is about the link itself; what matters is that nothing outside changes.
            let about_the_link = matches!(op, "remove" | "rmdir" | "rename" | "exists" | "is_file" | "is_dir" | "stat" | "mkdir");
            if about_the_link && !path.contains('/') {
                continue;
            }
            match fs.call(op, &args) {
                Err(error) => check_no_leak(&sandbox, &error),
                Ok(value) => panic!("{op} {path} gave {value:?}"),
            }
            check_untouched(&sandbox, &format!("{op} {path}"));
        }
    }
    for path in ["file_link", "absolute_link", "chain2"] {
        assert!(is_refusal(&fs.err("read_text", &[s(path)])), "{path}");
        assert!(is_refusal(&fs.err("write_text", &[s(path), s("evil")])), "{path}");
        assert!(is_refusal(&fs.err("exists", &[s(path)])), "{path}");
    }
}

#[test]
fn f4_links_with_trailing_slashes_and_dots() {
    let sandbox = Sandbox::new();
    sandbox.link("../outside/", "box/slash");
    sandbox.link("../outside/.", "box/dot");
    sandbox.link("../outside/..", "box/dotdot");
    let options = [FsOptions::default(), FsOptions { follow_links: false, ..FsOptions::default() }];
    for options in options {
        let allows = ["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"];
        let mut fs = sandbox.open_with(&allows, &[], capability::Quotas::default(), options);
        for path in ["slash", "slash/", "dot/", "dot/.", "dotdot", "dotdot/", "slash/secret.txt", "dot/secret.txt", "dotdot/outside/secret.txt"] {
            for op in ["read_text", "listdir", "open"] {
                check_no_leak(&sandbox, &fs.err(op, &[s(path)]));
            }
            check_no_leak(&sandbox, &fs.err("write_text", &[s(path), s("evil")]));
            check_untouched(&sandbox, path);
        }
    }
}

#[test]
fn f5_a_directory_swapped_for_a_link_while_it_is_opened() {
    use std::sync::atomic::{AtomicBool, Ordering};
    let sandbox = Sandbox::new();
    sandbox.put("box/data/secret.txt", "public\n");
    sandbox.link("../outside", "box/trap");
    let stop = AtomicBool::new(false);
    for options in [FsOptions::default(), FsOptions { follow_links: false, ..FsOptions::default() }] {
        let mut fs = sandbox.open_with(&["fs.read=/app=HOST/box"], &[], capability::Quotas::default(), options);
        stop.store(false, Ordering::Relaxed);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                let (data, trap, spare) = (sandbox.host("box/data"), sandbox.host("box/trap"), sandbox.host("box/spare"));
                while !stop.load(Ordering::Relaxed) {
                    let _ = std::fs::rename(&data, &spare).and_then(|()| std::fs::rename(&trap, &data));
                    let _ = std::fs::rename(&data, &trap).and_then(|()| std::fs::rename(&spare, &data));
                }
            });
            for _ in 0..5_000 {
                if let Ok(text) = fs.call("read_text", &[s("data/secret.txt")]) {
                    assert_eq!(text, s("public\n"));
                }
            }
            stop.store(true, Ordering::Relaxed);
        });
    }
}

#[test]
fn f6_swapping_the_mount_root_changes_nothing() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    std::fs::rename(sandbox.host("box"), sandbox.host("moved")).unwrap();
    sandbox.link("outside", "box");
    assert_eq!(fs.ok("read_text", &[s("notes.txt")]), s("notes\n"));
    fs.ok("write_text", &[s("new.txt"), s("x")]);
    assert!(sandbox.host("moved/new.txt").exists() && !sandbox.host("outside/new.txt").exists());
}

#[test]
fn f8_moving_between_mounts_is_exdev_and_needs_both_ends() {
    let sandbox = Sandbox::new();
    std::fs::create_dir(sandbox.host("other")).unwrap();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box", "fs.write=/app=HOST/box", "fs.write=/other=HOST/other", "fs.read=/ro=HOST/outside"]);
    let error = fs.err("rename", &[s("notes.txt"), s("/other/n.txt")]);
    assert_eq!((error.errno, error.filename.as_deref(), error.filename2.as_deref()), (Some(18), Some(b"notes.txt".as_slice()), Some(b"/other/n.txt".as_slice())));
    assert!(is_refusal(&fs.err("rename", &[s("/ro/secret.txt"), s("stolen.txt")])));
    assert!(is_refusal(&fs.err("rename", &[s("notes.txt"), s("/ro/n.txt")])));
    check_untouched(&sandbox, "rename");
}

#[test]
fn f13_the_kernels_file_systems() {
    let sandbox = Sandbox::new();
    for host in ["/proc", "/proc/self", "/sys", "/proc/self/environ"] {
        let policy = sandbox.policy(&[&format!("fs.read=/in={host}")], &[]);
        let error = capability_fs::Fs::open(&policy, FsOptions::default()).err().unwrap();
        assert!(error.to_string().starts_with(&format!("'fs.read=/in={host}': ")), "{error}");
    }
    let mut fs = sandbox.open(&["fs.read=/"]);
    for path in ["/proc/self/environ", "/proc/self/fd/0", "/proc/self/root/etc/passwd", "/proc/self/cwd/Cargo.toml", "/proc/version"] {
        let error = fs.err("read_text", &[s(path)]);
        assert!(error.class == "PermissionError" || error.class == "OSError", "{path}: {error:?}");
    }
    for path in ["/proc", "/proc/self", "/sys"] {
        assert!(is_refusal(&fs.err("listdir", &[s(path)])), "{path}");
    }
}

#[test]
fn f14_devices_and_sockets_are_no_files() {
    let sandbox = Sandbox::new();
    let _socket = std::os::unix::net::UnixListener::bind(sandbox.host("box/socket")).unwrap();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box", "fs.write=/app=HOST/box", "fs.read=/dev", "fs.write=/dev"]);
    for path in ["/dev/null", "/dev/zero", "/dev/random", "socket"] {
        for (op, more) in [("read_text", None), ("read_bytes", None), ("open", None), ("open", Some("w")), ("write_text", Some("x")), ("append_text", Some("x"))] {
            let args: Vec<Value> = [Some(path), more].into_iter().flatten().map(s).collect();
            let error = fs.err(op, &args);
            assert_eq!((error.class.as_str(), error.errno), ("OSError", Some(6)), "{op} {path}");
        }
    }
}

#[test]
fn f15_a_fifo_is_an_error_at_once() {
    let sandbox = Sandbox::new();
    rustix::fs::mknodat(rustix::fs::CWD, sandbox.host("box/fifo"), rustix::fs::FileType::Fifo, 0o644.into(), 0).unwrap();
    let mut fs = sandbox.read_write();
    let start = Instant::now();
    for (op, args) in one_path_ops("fifo").into_iter().filter(|(op, _)| !matches!(*op, "remove" | "rename" | "exists" | "is_file" | "is_dir" | "stat")) {
        let error = fs.err(op, &args);
        assert!(error.errno.is_some(), "{op}: {error:?}");
    }
    assert!(start.elapsed() < Duration::from_millis(500));
    assert_eq!(fs.ok("is_file", &[s("fifo")]), Value::Bool(false));
}

#[test]
fn f16_null_bytes_and_strange_names() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    for (op, args) in one_path_ops("a\0b").into_iter().filter(|(op, _)| !matches!(*op, "exists" | "is_file" | "is_dir")) {
        let error = fs.err(op, &args);
        assert_eq!((error.class.as_str(), error.message.as_str()), ("ValueError", "embedded null byte"), "{op}");
    }
    for op in ["exists", "is_file", "is_dir"] {
        assert_eq!(fs.ok(op, &[s("a\0b")]), Value::Bool(false));
        assert_eq!(fs.ok(op, &[s("")]), Value::Bool(false));
    }
    for name in ["new\nline", "\u{202e}txt.exe", "tab\t", "'quote\"", "-rf", " "] {
        fs.ok("write_text", &[s(name), s("x")]);
        assert_eq!(fs.ok("read_text", &[s(name)]), s("x"));
    }
    let error = fs.err("read_text", &[s("/etc/a\n\u{1b}[2J")]);
    assert!(!error.message.contains(['\n', '\u{1b}']), "{}", error.message);
}

#[test]
fn f17_overlong_paths_are_measured_as_sent() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let overlong = ["x".repeat(256), "a/../".repeat(5000) + "notes.txt", "a/".repeat(65), "y/".repeat(4096)];
    for path in &overlong {
        let error = fs.err("read_text", &[s(path)]);
        assert_eq!((error.class.as_str(), error.errno, error.message.as_str()), ("OSError", Some(36), "File name too long"));
        assert_eq!(fs.ok("exists", &[s(path)]), Value::Bool(false));
    }
    fs.ok("write_text", &[s(&"x".repeat(255)), s("at the bound")]);
}

#[test]
fn f19_names_that_are_not_utf_8_are_lossless() {
    use std::os::unix::ffi::OsStrExt;
    let sandbox = Sandbox::new();
    let name = b"caf\xe9.txt";
    std::fs::write(sandbox.host("box/data").join(std::ffi::OsStr::from_bytes(name)), "x").unwrap();
    let mut fs = sandbox.read_write();
    let listed = fs.ok("listdir", &[s("data")]);
    assert_eq!(listed, Value::List(vec![s("a.csv"), Value::OsStr(name.to_vec())]));
    assert_eq!(fs.ok("read_text", &[Value::OsStr(b"data/caf\xe9.txt".to_vec())]), s("x"));
}

#[test]
fn f21_times_before_1970_and_far_ahead() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let file = std::fs::File::options().write(true).open(sandbox.host("box/notes.txt")).unwrap();
    let epoch = std::time::SystemTime::UNIX_EPOCH;
    for time in [epoch - Duration::from_secs(1_000_000_000), epoch + Duration::from_secs(253_402_300_800)] {
        if file.set_modified(time).is_ok() {
            let Value::Tuple(fields) = fs.ok("stat", &[s("notes.txt")]) else { panic!() };
            assert!(matches!(fields[2], Value::Int(_)));
            fs.ok("scandir", &[]);
        }
    }
}

#[test]
fn f1_above_the_mounts_there_is_nothing_but_the_way_to_them() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app/in=HOST/box", "fs.write=/out=HOST/box/data"]);
    assert_eq!(crate::sandbox::names(&fs.ok("listdir", &[s("/")])), ["app", "out"]);
    assert_eq!(crate::sandbox::names(&fs.ok("listdir", &[])), ["in"]);
    assert_eq!(crate::sandbox::names(&fs.ok("listdir", &[s("../..")])), ["app", "out"]);
    assert_eq!(crate::sandbox::names(&fs.ok("glob", &[s("**/*.txt")])), ["in/notes.txt"]);
    for path in ["/", ".", "..", "/app/in/.."] {
        assert_eq!((fs.ok("exists", &[s(path)]), fs.ok("is_dir", &[s(path)])), (Value::Bool(true), Value::Bool(true)), "{path}");
        for (op, args) in [("read_text", vec![s(path)]), ("write_text", vec![s(path), s("x")]), ("mkdir", vec![s(path)]), ("rmdir", vec![s(path)]), ("open", vec![s(path)])] {
            assert!(is_refusal(&fs.err(op, &args)), "{op} {path}");
        }
    }
    for path in ["/etc", "/app/other", "/out"] {
        assert!(is_refusal(&fs.err("listdir", &[s(path)])), "{path}");
        assert!(is_refusal(&fs.err("exists", &[s(path)])), "{path}");
    }
    let mut denied = sandbox.open_with(&["fs.read=/app/in=HOST/box"], &["fs.read"], Quotas::default(), FsOptions::default());
    assert!(is_refusal(&denied.err("listdir", &[s("/")])), "a prohibition covers the ways too");
}

#[test]
fn what_leads_to_a_mount_is_neither_moved_nor_removed() {
    let sandbox = Sandbox::new();
    std::fs::create_dir_all(sandbox.host("box/sub/deep")).unwrap();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box", "fs.write=/app=HOST/box", "fs.read=/app/sub/x=HOST/outside"]);
    assert_eq!(fs.err("rename", &[s("sub"), s("moved")]).errno, Some(16));
    assert_eq!(fs.err("rename", &[s("data"), s("sub")]).errno, Some(16));
    assert_eq!(fs.err("rmdir", &[s("sub")]).errno, Some(16));
    fs.ok("rename", &[s("sub/deep"), s("deep")]);
    assert_eq!(crate::sandbox::names(&fs.ok("listdir", &[s("sub")])), ["x"]);
}

#[test]
fn names_of_temporaries_are_the_hosts_alone() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let own = ".tmp-wicket-0123456789abcdef";
    for (op, args) in [("write_text", vec![s(own), s("x")]), ("open", vec![s(own), s("w")]), ("mkdir", vec![s(own)]), ("rename", vec![s("notes.txt"), s(own)])] {
        assert!(is_refusal(&fs.err(op, &args)), "{op}");
    }
    // A name that only begins so is anybody's, is shown and stays.
    fs.ok("write_text", &[s(".tmp-wicket-mine"), s("kept")]);
    let mut later = sandbox.read_write();
    later.ok("write_text", &[s("x.txt"), s("x")]);
    assert!(crate::sandbox::names(&later.ok("listdir", &[])).contains(&".tmp-wicket-mine".to_owned()));
}

#[test]
fn f24_times_are_set_where_one_may_write_and_nowhere_else() {
    let sandbox = Sandbox::new();
    sandbox.link("../outside/secret.txt", "box/out_link");
    sandbox.link("notes.txt", "box/in_link");
    let before = std::fs::metadata(sandbox.host("outside/secret.txt")).unwrap().modified().unwrap();
    let mut fs = sandbox.read_write();
    let times = |path: &str| [s(path), Value::Int(1_000_000_000), Value::Int(-1_500_000_000)];
    fs.ok("utime", &times("in_link"));
    let Value::Tuple(facts) = fs.ok("stat", &[s("notes.txt")]) else { panic!() };
    assert_eq!(facts[2], Value::Int(-1_500_000_000), "negative times are times");
    fs.ok("utime", &times("."));
    let _ = fs.call("utime", &times("out_link"));
    assert_eq!(std::fs::metadata(sandbox.host("outside/secret.txt")).unwrap().modified().unwrap(), before);
    assert_eq!(fs.err("utime", &times("missing")).errno, Some(2));
    assert_eq!(fs.err("utime", &[s("notes.txt"), Value::Int(0), Value::Int(i128::MAX)]).class, "OverflowError");
    let mut reader = sandbox.open(&["fs.read=/app=HOST/box"]);
    assert!(is_refusal(&reader.err("utime", &times("notes.txt"))));
}

#[test]
fn links_are_read_as_they_are_written() {
    let sandbox = Sandbox::new();
    sandbox.link("../outside/secret.txt", "box/data/link");
    let mut fs = sandbox.read_write();
    assert_eq!(fs.ok("readlink", &[s("data/link")]), s("../outside/secret.txt"));
    assert_eq!(fs.err("readlink", &[s("notes.txt")]).errno, Some(22));
    assert_eq!(fs.err("readlink", &[s(".")]).errno, Some(22));
    assert_eq!(fs.err("readlink", &[s("missing")]).errno, Some(2));
}

#[test]
fn links_are_followed_where_no_rule_depends_on_names() {
    let sandbox = Sandbox::new();
    sandbox.link("notes.txt", "box/link");
    std::fs::create_dir(sandbox.host("other")).unwrap();
    sandbox.put("other/secret.key", "secret");
    let allows = ["fs.read=/app=HOST/box", "fs.read=/other=HOST/other"];
    let mut fs = sandbox.open_with(&allows, &["fs.read=/other/secret.key=HOST/other/secret.key"], Quotas::default(), FsOptions::default());
    assert_eq!(fs.ok("read_text", &[s("link")]), s("notes\n"), "the prohibition is elsewhere");
    assert!(is_refusal(&fs.err("read_text", &[s("/other/secret.key")])));
    // The same place by another mount: what is forbidden there is forbidden by identity, and no link leads around it.
    std::fs::create_dir(sandbox.host("box/private")).unwrap();
    sandbox.put("box/private/key", "secret");
    sandbox.link("private/key", "box/around");
    let allows = ["fs.read=/a=HOST/box", "fs.read=/b=HOST/box"];
    let mut fs = sandbox.open_with(&allows, &["fs.read=/b/private=HOST/box/private"], Quotas::default(), FsOptions::default());
    for path in ["/a/private/key", "/a/around", "/b/private/key", "/b/around"] {
        assert!(is_refusal(&fs.err("read_text", &[s(path)])), "{path}");
    }
}

#[test]
fn f22_a_stat_has_five_facts_and_none_about_the_host() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let Value::Tuple(fields) = fs.ok("stat", &[s("notes.txt")]) else { panic!() };
    assert_eq!((fields.len(), &fields[0], &fields[1]), (5, &s("file"), &Value::Int(6)));
    // The number tells files apart, and is none of the host's.
    sandbox.link("notes.txt", "box/link");
    let number = |fs: &mut capability::testing::Harness, path: &str| match fs.ok("stat", &[s(path)]) {
        Value::Tuple(fields) => fields[4].clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!((number(&mut fs, "notes.txt"), number(&mut fs, "link")), (Value::Int(1), Value::Int(1)));
    assert_eq!((number(&mut fs, "data"), number(&mut fs, "data/a.csv"), number(&mut fs, ".")), (Value::Int(2), Value::Int(3), Value::Int(4)));
}

#[test]
fn f7_f24_there_is_no_op_for_making_links_or_changing_modes_and_owners() {
    use capability::{Capability, Op};
    let ops: &[Op<capability_fs::Fs>] = capability_fs::Fs::OPS;
    for word in ["symlink", "hardlink", "chmod", "chown", "xattr", "acl", "mknod", "mount"] {
        assert!(ops.iter().all(|op| !op.row.name.contains(word)), "{word}");
    }
}

#[test]
fn the_hosts_own_files_are_out_of_reach_under_every_name() {
    let sandbox = Sandbox::new();
    sandbox.put("box/wicket.bin", "program");
    std::fs::hard_link(sandbox.host("box/wicket.bin"), sandbox.host("box/alias.bin")).unwrap();
    sandbox.link("wicket.bin", "box/link.bin");
    let options = FsOptions { protected: vec![sandbox.host("box/wicket.bin")], ..FsOptions::default() };
    let allows = ["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"];
    let mut fs = sandbox.open_with(&allows, &[], capability::Quotas::default(), options);
    for path in ["wicket.bin", "alias.bin", "link.bin"] {
        assert!(is_refusal(&fs.err("read_bytes", &[s(path)])), "{path}");
        assert!(is_refusal(&fs.err("write_text", &[s(path), s("evil")])), "{path}");
        assert!(is_refusal(&fs.err("open", &[s(path), s("r+")])), "{path}");
    }
    for path in ["wicket.bin", "alias.bin"] {
        assert!(is_refusal(&fs.err("remove", &[s(path)])), "{path}");
        assert!(is_refusal(&fs.err("rename", &[s(path), s("x")])), "{path}");
        assert!(is_refusal(&fs.err("rename", &[s("notes.txt"), s(path)])), "{path}");
    }
    assert_eq!(sandbox.contents("box/wicket.bin"), "program");
}

/// `box` at `/app`, with these paths protected.
fn guarded(sandbox: &Sandbox, protected: &[&str]) -> capability::testing::Harness {
    let options = FsOptions { protected: protected.iter().map(|path| sandbox.host(path)).collect(), ..FsOptions::default() };
    sandbox.open_with(&["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"], &[], capability::Quotas::default(), options)
}

/// Everything that changes what is at a path.
fn all_changes_are_refused(fs: &mut capability::testing::Harness, path: &str) {
    let changes: [(&str, Vec<Value>); 11] = [
        ("write_text", vec![s(path), s("evil")]),
        ("write_bytes", vec![s(path), b("evil")]),
        ("append_text", vec![s(path), s("evil")]),
        ("append_bytes", vec![s(path), b("evil")]),
        ("open", vec![s(path), s("w")]),
        ("open", vec![s(path), s("r+b")]),
        ("open", vec![s(path), s("a")]),
        ("copy", vec![s("notes.txt"), s(path)]),
        ("rename", vec![s("notes.txt"), s(path)]),
        ("rename", vec![s("data"), s(path)]),
        ("replace", vec![s("notes.txt"), s(path)]),
    ];
    for (op, args) in changes {
        let missing = op == "open" && args[1] == s("r+b");
        let error = fs.err(op, &args);
        assert!(is_refusal(&error) || (missing && error.class == "FileNotFoundError"), "{op} {path}: {error:?}");
    }
}

fn all_removals_are_refused(fs: &mut capability::testing::Harness, path: &str) {
    for (op, args) in [("remove", vec![s(path)]), ("rmdir", vec![s(path)]), ("rename", vec![s(path), s("away")]), ("replace", vec![s(path), s("away")])] {
        let error = fs.err(op, &args);
        assert!(is_refusal(&error), "{op} {path}: {error:?}");
    }
}

#[test]
fn the_way_to_a_protected_directory_stays_as_it_is() {
    let sandbox = Sandbox::new();
    std::fs::create_dir_all(sandbox.host("box/home/.cache/wicket")).unwrap();
    sandbox.put("box/home/.cache/wicket/x.native", "code");
    let mut fs = guarded(&sandbox, &["box/home/.cache/wicket"]);
    for path in ["home", "home/.cache", "home/.cache/wicket", "home/.cache/wicket/x.native"] {
        all_removals_are_refused(&mut fs, path);
        all_changes_are_refused(&mut fs, path);
    }
    all_changes_are_refused(&mut fs, "home/.cache/wicket/new.native");
    assert!(is_refusal(&fs.err("mkdir", &[s("home/.cache/wicket/new")])));
    assert!(is_refusal(&fs.err("mkdir", &[s("home/.cache/wicket/new/newer"), Value::Bool(true)])));
    assert!(is_refusal(&fs.err("read_bytes", &[s("home/.cache/wicket/x.native")])));
    // Beside the way there is room, and what is there already is no mistake.
    fs.ok("mkdir", &[s("home/.cache/other/below"), Value::Bool(true)]);
    fs.ok("mkdir", &[s("home/.cache"), Value::Bool(true), Value::Bool(true)]);
    fs.ok("write_text", &[s("home/.cache/other/file"), s("mine")]);
    fs.ok("rename", &[s("home/.cache/other"), s("home/mine")]);
    assert_eq!(sandbox.contents("box/home/.cache/wicket/x.native"), "code");
}

#[test]
fn a_protected_directory_that_is_not_there_is_not_made() {
    for there in ["box/home", "box/home/.cache"] {
        let sandbox = Sandbox::new();
        std::fs::create_dir_all(sandbox.host(there)).unwrap();
        let mut fs = guarded(&sandbox, &["box/home/.cache/wicket"]);
        let missing = if there == "box/home" { "home/.cache" } else { "home/.cache/wicket" };
        all_changes_are_refused(&mut fs, missing);
        for path in [missing, "home/.cache/wicket", "home/.cache/wicket/below"] {
            assert!(is_refusal(&fs.err("mkdir", &[s(path), Value::Bool(true), Value::Bool(true)])), "{path}");
        }
        all_removals_are_refused(&mut fs, "home");
        assert!(!sandbox.host("box/home/.cache/wicket").exists());
    }
}

#[test]
fn links_on_the_way_to_a_protected_directory_are_part_of_it() {
    let sandbox = Sandbox::new();
    std::fs::create_dir_all(sandbox.host("box/home")).unwrap();
    std::fs::create_dir_all(sandbox.host("box/disk/caches/wicket")).unwrap();
    sandbox.put("box/disk/caches/wicket/x.native", "code");
    sandbox.link("../disk/caches", "box/home/.cache");
    sandbox.link("../disk", "box/data/there");
    sandbox.link("../disk/caches/wicket/x.native", "box/data/file");
    let mut fs = guarded(&sandbox, &["box/home/.cache/wicket"]);
    for path in ["home", "disk", "disk/caches", "disk/caches/wicket", "data/there/caches", "data/there/caches/wicket/x.native"] {
        all_removals_are_refused(&mut fs, path);
    }
    for (op, args) in [("remove", vec![s("home/.cache")]), ("rename", vec![s("home/.cache"), s("away")]), ("rename", vec![s("notes.txt"), s("home/.cache")])] {
        assert!(is_refusal(&fs.err(op, &args)), "{op}");
    }
    for path in ["disk/caches/wicket/new", "home/.cache/wicket/new", "data/there/caches/wicket/new"] {
        all_changes_are_refused(&mut fs, path);
    }
    for (op, args) in [("write_text", vec![s("data/file"), s("evil")]), ("append_text", vec![s("data/file"), s("evil")]), ("open", vec![s("data/file"), s("r+")])] {
        assert!(is_refusal(&fs.err(op, &args)), "{op}");
    }
    assert_eq!(sandbox.contents("box/disk/caches/wicket/x.native"), "code");
}

#[test]
fn files_in_a_protected_directory_are_out_of_reach_under_other_names() {
    let sandbox = Sandbox::new();
    std::fs::create_dir_all(sandbox.host("outside/wicket")).unwrap();
    sandbox.put("outside/wicket/x.native", "code");
    std::fs::hard_link(sandbox.host("outside/wicket/x.native"), sandbox.host("box/data/alias")).unwrap();
    let mut fs = guarded(&sandbox, &["outside/wicket"]);
    for (op, args) in [("read_bytes", vec![s("data/alias")]), ("stat", vec![s("data/alias")]), ("open", vec![s("data/alias"), s("r")])] {
        assert!(is_refusal(&fs.err(op, &args)), "{op}");
    }
    all_changes_are_refused(&mut fs, "data/alias");
    assert!(is_refusal(&fs.err("open", &[s("data/alias"), s("r+b")])));
    assert!(is_refusal(&fs.err("remove", &[s("data/alias")])) && is_refusal(&fs.err("rename", &[s("data/alias"), s("x")])));
    assert_eq!(sandbox.contents("outside/wicket/x.native"), "code");
}

#[test]
fn a_protected_program_that_runs_is_refused_and_not_busy() {
    let sandbox = Sandbox::new();
    std::fs::copy("/bin/sleep", sandbox.host("box/program")).unwrap();
    let mut running = std::process::Command::new(sandbox.host("box/program")).arg("60").spawn().unwrap();
    let mut fs = guarded(&sandbox, &["box/program"]);
    all_changes_are_refused(&mut fs, "program");
    running.kill().unwrap();
    running.wait().unwrap();
}

#[test]
fn f1_f2_f3_f4_no_generated_path_leads_outside() {
    crate::generated::sweep();
    crate::generated::what_is_inside_still_works();
}

#[test]
fn f5_no_race_leads_outside() {
    crate::generated::races(crate::generated::rounds());
}
