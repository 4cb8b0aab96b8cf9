//! Reading, writing and appending whole files.

use std::os::unix::fs::PermissionsExt;

use capability::{Tag, Value};

use crate::sandbox::{Calls, Sandbox, b, s};

#[test]
fn text_and_bytes_come_back_as_written() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    assert_eq!(fs.ok("write_text", &[s("new.txt"), s("grüße\n")]), Value::Int(8), "bytes: the guest counts characters");
    assert_eq!(fs.ok("read_text", &[s("new.txt")]), s("grüße\n"));
    assert_eq!(fs.ok("read_bytes", &[s("new.txt")]), b("grüße\n"));
    assert_eq!(fs.ok("write_bytes", &[s("new.bin"), b([0, 255])]), Value::Int(2));
    assert_eq!(fs.ok("append_bytes", &[s("new.bin"), b([1])]), Value::Int(1));
    assert_eq!(fs.ok("append_text", &[s("new.bin"), s("x")]), Value::Int(1));
    assert_eq!(fs.ok("read_bytes", &[s("new.bin")]), b([0, 255, 1, b'x']));
    assert_eq!(fs.ok("read_text", &[s("data/a.csv")]), s("1,2\n"));
}

#[test]
fn a_file_larger_than_the_place_offered_is_fetched_into_its_final_place() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let text = "line\n".repeat(1_000_000);
    sandbox.put("box/large.txt", &text);
    let (reply, place) = fs.raw("read_text", &[s("large.txt")]);
    assert_eq!((reply.tag, reply.len as usize), (Tag::Str as u32, text.len()));
    assert!(place == text.as_bytes());
}

#[test]
fn what_is_told_to_be_ascii_is_ascii() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    // Texts are looked at in pieces of 128 KiB.
    let long = "x".repeat(3 << 17);
    for at in [0, 1, (1 << 17) - 1, 1 << 17, (1 << 17) + 1, (2 << 17) - 1, (3 << 17) - 1] {
        let mut bytes = long.clone().into_bytes();
        bytes[at] = 0xff;
        sandbox.put("box/some.txt", &bytes);
        let (reply, place) = fs.raw("read_text", &[s("some.txt")]);
        assert!(!reply.is_ascii && place == bytes, "{at}");
    }
    for text in ["", "x", "a\r\nb", long.as_str()] {
        sandbox.put("box/some.txt", text);
        assert!(fs.raw("read_text", &[s("some.txt")]).0.is_ascii, "{}", text.len());
        assert!(!fs.raw("read_bytes", &[s("some.txt")]).0.is_ascii, "{}", text.len());
    }
}

#[test]
fn a_file_that_grows_between_question_and_answer_is_read_whole() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    sandbox.put("box/grows.txt", "a".repeat(100));
    let request = capability::testing::request("(path: str, encoding: str = 'utf-8', errors: str = 'strict', newline: str | None = None)", &[s("grows.txt")]);
    let call = capability::Call { capability: 0, op: 0, request: &request, module: "__main__", line: 1, take: None };
    let more = fs.door.dispatch(call, &mut [0; 10]);
    assert_eq!((more.status, more.len), (capability::Status::More, 100));
    sandbox.put("box/grows.txt", "a".repeat(300));
    let mut place = [0; 100];
    let again = fs.door.dispatch(capability::Call { take: Some(more.call_id), ..call }, &mut place);
    assert_eq!((again.status, again.len), (capability::Status::More, 300));
    let mut place = [0; 300];
    let done = fs.door.dispatch(capability::Call { take: Some(again.call_id), ..call }, &mut place);
    assert_eq!((done.status, done.len), (capability::Status::Ok, 300));
    let gone = fs.door.dispatch(capability::Call { take: Some(again.call_id), ..call }, &mut place);
    assert_eq!(gone.status, capability::Status::Error);
}

#[test]
fn newlines_are_translated_as_python_does() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    sandbox.put("box/crlf.txt", "a\r\nb\rc\n\r");
    assert_eq!(fs.ok("read_text", &[s("crlf.txt")]), s("a\nb\nc\n\n"));
    assert_eq!(fs.ok("read_text", &[s("crlf.txt"), s("utf-8"), s("strict"), s("")]), s("a\r\nb\rc\n\r"));
}

#[test]
fn bytes_that_are_not_utf_8_are_left_as_they_are() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    for bytes in [&b"abc\xff"[..], b"a\r\nb\xff\r\n", b"\xe2\x82"] {
        sandbox.put("box/bad.txt", bytes);
        let (reply, place) = fs.raw("read_text", &[s("bad.txt")]);
        assert_eq!((reply.status, reply.tag), (capability::Status::Ok, capability::Tag::Str as u32));
        assert_eq!(place.get(..reply.len as usize), Some(bytes), "whoever makes a str of it finds what is wrong");
    }
}

#[test]
fn what_needs_a_codec_travels_as_bytes() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    sandbox.put("box/l.txt", b"caf\xe9\r\n");
    for (encoding, errors) in [("latin-1", "strict"), ("utf-8", "replace"), ("utf-16", "strict"), ("klingon", "strict")] {
        assert_eq!(fs.ok("read_text", &[s("l.txt"), s(encoding), s(errors)]), Value::Bytes(b"caf\xe9\r\n".to_vec()));
    }
    fs.ok("write_text", &[s("o.txt"), Value::OsStr(b"\xe9\r".to_vec()), s("latin-1")]);
    assert_eq!(std::fs::read(sandbox.host("box/o.txt")).unwrap(), b"\xe9\r");
    fs.ok("append_text", &[s("o.txt"), s("b"), s("latin-1")]);
    assert_eq!(std::fs::read(sandbox.host("box/o.txt")).unwrap(), b"\xe9\rb");
}

#[test]
fn errors_are_cpythons_with_the_path_as_written() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let cases = [
        ("read_text", "./missing.txt", "FileNotFoundError", 2, "No such file or directory"),
        ("read_text", "data", "IsADirectoryError", 21, "Is a directory"),
        ("read_text", "notes.txt/x", "NotADirectoryError", 20, "Not a directory"),
        ("read_text", "notes.txt/", "NotADirectoryError", 20, "Not a directory"),
        ("read_text", "", "FileNotFoundError", 2, "No such file or directory"),
        ("listdir", "notes.txt", "NotADirectoryError", 20, "Not a directory"),
        ("mkdir", "data", "FileExistsError", 17, "File exists"),
        ("mkdir", "no/such", "FileNotFoundError", 2, "No such file or directory"),
        ("rmdir", "data", "OSError", 39, "Directory not empty"),
        ("remove", "data", "IsADirectoryError", 21, "Is a directory"),
        ("rmdir", "notes.txt", "NotADirectoryError", 20, "Not a directory"),
        ("rmdir", ".", "OSError", 16, "Device or resource busy"),
    ];
    for (op, path, class, errno, message) in cases {
        let error = fs.err(op, &[s(path)]);
        assert_eq!((error.class.as_str(), error.errno, error.message.as_str()), (class, Some(errno), message), "{op} {path}");
        assert_eq!(error.filename.as_deref(), Some(path.as_bytes()), "{op} {path}");
    }
    let error = fs.err("write_text", &[s("data"), s("x")]);
    assert_eq!((error.class.as_str(), error.errno), ("IsADirectoryError", Some(21)));
}

#[test]
fn a_whole_file_write_replaces_atomically_and_leaves_nothing_behind() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    let before = std::fs::File::open(sandbox.host("box/notes.txt")).unwrap();
    fs.ok("write_text", &[s("notes.txt"), s("new"), s("utf-8"), s("strict"), Value::None, Value::Bool(true)]);
    assert_eq!(std::io::read_to_string(before).unwrap(), "notes\n", "an open descriptor still sees the old contents");
    assert_eq!(sandbox.contents("box/notes.txt"), "new");
    assert_eq!(std::fs::read_dir(sandbox.host("box")).unwrap().count(), 2);
}

#[test]
fn f23_files_are_never_made_executable() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    sandbox.put("box/run.sh", "old");
    std::fs::set_permissions(sandbox.host("box/run.sh"), std::fs::Permissions::from_mode(0o755)).unwrap();
    for path in ["run.sh", "fresh.sh"] {
        fs.ok("write_text", &[s(path), s("#!/bin/sh")]);
        let mode = std::fs::metadata(sandbox.host("box").join(path)).unwrap().permissions().mode();
        assert_eq!(mode & 0o111, 0, "{path} {mode:o}");
    }
    let handle = fs.ok("open", &[s("opened.sh"), s("w")]);
    fs.ok("close", &[handle]);
    assert_eq!(std::fs::metadata(sandbox.host("box/opened.sh")).unwrap().permissions().mode() & 0o111, 0);
}

#[test]
fn f25_leftovers_of_a_killed_run_are_swept_and_locked_ones_stay() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    sandbox.put("box/.tmp-wicket-0000000000000001", "left");
    sandbox.put("box/.tmp-wicket-0000000000000002", "locked");
    let locked = std::fs::File::open(sandbox.host("box/.tmp-wicket-0000000000000002")).unwrap();
    locked.lock().unwrap();
    fs.ok("write_text", &[s("x.txt"), s("x")]);
    assert!(!sandbox.host("box/.tmp-wicket-0000000000000001").exists());
    assert!(sandbox.host("box/.tmp-wicket-0000000000000002").exists());
    assert_eq!(crate::sandbox::names(&fs.ok("listdir", &[])), ["data", "notes.txt", "x.txt"]);
}

#[test]
fn f25_runs_that_write_and_sweep_in_one_directory_leave_each_other_alone() {
    let sandbox = Sandbox::new();
    std::thread::scope(|scope| {
        for thread in 0..4 {
            let sandbox = &sandbox;
            scope.spawn(move || {
                for round in 0..500 {
                    // Each is a run of its own that sweeps when it writes first.
                    let (mut fs, text) = (sandbox.read_write(), format!("{thread} {round}"));
                    fs.ok("write_text", &[s(&format!("{thread}.txt")), s(&text)]);
                    assert_eq!(sandbox.contents(&format!("box/{thread}.txt")), text);
                }
            });
        }
    });
    assert_eq!(std::fs::read_dir(sandbox.host("box")).unwrap().count(), 6, "and no temporary file");
}

#[test]
fn writing_through_a_link_inside_the_grant_changes_its_target() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.read_write();
    sandbox.link("data/a.csv", "box/link.csv");
    fs.ok("write_text", &[s("link.csv"), s("changed")]);
    assert_eq!(sandbox.contents("box/data/a.csv"), "changed");
    assert!(sandbox.host("box/link.csv").is_symlink());
}
