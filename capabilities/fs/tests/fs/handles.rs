//! Open files by number.

use capability::Value;
use capability_fs::FsOptions;

use crate::sandbox::{Calls, Sandbox, b, int, is_refusal, s};

#[test]
fn read_seek_write_truncate() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let h = fs.ok("open", &[s("notes.txt"), s("r+")]);
    assert_eq!(fs.ok("read", &[h.clone(), Value::Int(2)]), b("no"));
    assert_eq!(fs.ok("tell", &[h.clone()]), Value::Int(2));
    assert_eq!(fs.ok("read", &[h.clone()]), b("tes\n"));
    assert_eq!(fs.ok("read", &[h.clone()]), b(""));
    assert_eq!(fs.ok("seek", &[h.clone(), Value::Int(0), Value::Int(2)]), Value::Int(6));
    assert_eq!(fs.ok("write", &[h.clone(), b("more")]), Value::Int(4));
    assert_eq!(fs.ok("truncate", &[h.clone(), Value::Int(8)]), Value::Int(8));
    fs.ok("sync", &[h.clone()]);
    fs.ok("close", &[h]);
    assert_eq!(sandbox.contents("box/notes.txt"), "notes\nmo");
}

#[test]
fn modes_mean_what_they_mean_in_python() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let h = fs.ok("open", &[s("notes.txt"), s("ab")]);
    fs.ok("write", &[h.clone(), b("end")]);
    fs.ok("close", &[h]);
    assert_eq!(sandbox.contents("box/notes.txt"), "notes\nend");
    let h = fs.ok("open", &[s("notes.txt"), s("w")]);
    fs.ok("close", &[h]);
    assert_eq!(sandbox.contents("box/notes.txt"), "");
    assert_eq!(fs.err("open", &[s("notes.txt"), s("x")]).class, "FileExistsError");
    assert_eq!(fs.err("open", &[s("notes.txt"), s("rw")]).message, "invalid mode: 'rw'");
    assert_eq!(fs.err("open", &[s("none.txt"), s("r+")]).class, "FileNotFoundError");
}

#[test]
fn f9_every_mode_that_changes_data_needs_the_write_right() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box"]);
    for mode in ["w", "a", "x", "r+", "w+", "a+", "x+", "wb", "r+b"] {
        let error = fs.err("open", &[s("notes.txt"), s(mode)]);
        assert!(is_refusal(&error), "{mode}: {error:?}");
    }
    assert_eq!(sandbox.contents("box/notes.txt"), "notes\n");
    let mut fs = sandbox.open(&["fs.write=/app=HOST/box"]);
    for mode in ["r", "r+", "w+", "a+"] {
        assert!(is_refusal(&fs.err("open", &[s("notes.txt"), s(mode)])), "write does not imply read: {mode}");
    }
}

#[test]
fn f10_a_handle_gives_only_the_rights_it_was_opened_with() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let reading = fs.ok("open", &[s("notes.txt"), s("r")]);
    let writing = fs.ok("open", &[s("w.txt"), s("w")]);
    let ebadf = [
        ("write", vec![reading.clone(), b("x")]),
        ("truncate", vec![reading.clone(), Value::Int(0)]),
        ("read", vec![writing.clone()]),
        ("fstat", vec![writing.clone()]),
    ];
    for (op, args) in ebadf {
        assert_eq!(fs.err(op, &args).errno, Some(9), "{op}");
    }
    assert_eq!(sandbox.contents("box/notes.txt"), "notes\n");
}

#[test]
fn f11_f12_forged_stale_and_closed_handles_are_bad_descriptors() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let first = fs.ok("open", &[s("notes.txt")]);
    fs.ok("close", &[first.clone()]);
    let second = fs.ok("open", &[s("data/a.csv")]);
    assert_ne!(first, second);
    let id = int(&second);
    for forged in [int(&first), 0, 1, 2, 3, -1, id + 1, id + (1 << 16), i128::from(u32::MAX), i128::MAX, i128::MIN] {
        for op in ["read", "tell", "close", "sync", "fstat"] {
            assert_eq!(fs.err(op, &[Value::Int(forged)]).errno, Some(9), "{op} {forged}");
        }
    }
    fs.ok("close", &[second.clone()]);
    assert_eq!(fs.err("close", &[second]).errno, Some(9));
}

#[test]
fn h4_the_handle_cap_is_emfile_and_closing_makes_room() {
    let sandbox = Sandbox::new();
    let allows = ["fs.read=/app=HOST/box"];
    let mut fs = sandbox.open_with(&allows, &[], capability::Quotas::default(), FsOptions { handles_max: 3, ..FsOptions::default() });
    let open: Vec<Value> = (0..3).map(|_| fs.ok("open", &[s("notes.txt")])).collect();
    let error = fs.err("open", &[s("notes.txt")]);
    assert_eq!((error.class.as_str(), error.errno), ("OSError", Some(24)));
    fs.ok("close", &[open[0].clone()]);
    fs.ok("open", &[s("notes.txt")]);
}

#[test]
fn f25_dropping_the_capability_closes_every_file() {
    let sandbox = Sandbox::new();
    let path = sandbox.host("box/watched.txt");
    sandbox.put("box/watched.txt", "x");
    let open_here = || {
        let fds = std::fs::read_dir("/proc/self/fd").unwrap();
        fds.filter(|fd| std::fs::read_link(fd.as_ref().unwrap().path()).is_ok_and(|target| target == path)).count()
    };
    let mut fs = sandbox.read_write();
    for _ in 0..5 {
        fs.ok("open", &[s("watched.txt"), s("r+")]);
    }
    assert_eq!(open_here(), 5);
    drop(fs);
    assert_eq!(open_here(), 0);
}

#[test]
fn f9_flags_of_os_open_need_the_rights_of_what_they_do() {
    let sandbox = Sandbox::new();
    let mut reader = sandbox.open(&["fs.read=/app=HOST/box"]);
    reader.ok("open", &[s("notes.txt"), s("=r")]);
    for flags in ["=w", "=rw", "=wct", "=wcea", "=wa", "=rwt"] {
        assert!(is_refusal(&reader.err("open", &[s("notes.txt"), s(flags)])), "{flags}");
    }
    for flags in ["=", "=t", "=rt", "=rc", "=c", "=rce"] {
        assert_eq!(reader.err("open", &[s("notes.txt"), s(flags)]).errno, Some(22), "{flags}");
    }
    let mut writer = sandbox.open(&["fs.write=/app=HOST/box"]);
    assert!(is_refusal(&writer.err("open", &[s("notes.txt"), s("=rw")])));
    let handle = writer.ok("open", &[s("notes.txt"), s("=w")]);
    writer.ok("write", &[handle.clone(), Value::Bytes(b"NO".to_vec())]);
    assert_eq!(sandbox.contents("box/notes.txt"), "NOtes\n", "opened to write, not emptied");
    assert_eq!(writer.err("open", &[s("missing.txt"), s("=w")]).errno, Some(2));
    assert_eq!(writer.err("open", &[s("notes.txt"), s("=wce")]).errno, Some(17));
    writer.ok("open", &[s("made.txt"), s("=wc")]);
    let mut appender = sandbox.open(&["fs.append=/app=HOST/box"]);
    appender.ok("open", &[s("notes.txt"), s("=wac")]);
    for flags in ["=w", "=wat", "=wct", "=rwa"] {
        assert!(is_refusal(&appender.err("open", &[s("notes.txt"), s(flags)])), "{flags}");
    }
    assert_eq!(sandbox.contents("box/notes.txt"), "NOtes\n");
}

#[test]
fn a_directory_is_synced_where_it_may_be_read() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box"]);
    assert_eq!(fs.ok("sync_dir", &[s(".")]), Value::None);
    assert_eq!(fs.ok("sync_dir", &[s("data")]), Value::None);
    assert_eq!(fs.err("sync_dir", &[s("notes.txt")]).errno, Some(20));
    assert!(is_refusal(&fs.err("sync_dir", &[s("/etc")])));
}
