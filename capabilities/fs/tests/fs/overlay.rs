//! Overlays: whatever a script does in one comes out as it would in the directory itself, and the directory stays as it was.

use std::collections::BTreeMap;
use std::path::Path;

use capability::testing::Harness;
use capability::{Decision, Quotas, RaisedError, Subject, VPath, Value};
use capability_fs::{Change, ChangeKind, ChangeOf, Fs, FsOptions, Overlays};

use crate::sandbox::{Calls, Sandbox, b, int, is_refusal, names, s};

/// So many runs of random calls are compared, with so many calls each. `OVERLAY_RUNS` in the environment says otherwise.
const RUNS: u64 = 300;
const CALLS: usize = 60;

fn overlay(sandbox: &Sandbox) -> (Harness, Overlays) {
    overlay_of(sandbox, &["fs.overlay=/app=HOST/box"], &[], FsOptions::default())
}

fn overlay_of(sandbox: &Sandbox, allows: &[&str], denies: &[&str], options: FsOptions) -> (Harness, Overlays) {
    let overlays = options.overlays.clone();
    (sandbox.open_with(allows, denies, Quotas::default(), options), overlays)
}

/// Everything below a directory of the host's: what a path is, and what is in it.
fn below(dir: &Path) -> BTreeMap<String, String> {
    fn visit(dir: &Path, at: &str, found: &mut BTreeMap<String, String>) {
        for entry in std::fs::read_dir(dir).unwrap().map(Result::unwrap) {
            let (name, kind) = (format!("{at}{}", entry.file_name().to_string_lossy()), entry.file_type().unwrap());
            let what = if kind.is_symlink() {
                format!("link {:?}", std::fs::read_link(entry.path()).unwrap())
            } else if kind.is_dir() {
                visit(&entry.path(), &format!("{name}/"), found);
                "dir".to_owned()
            } else {
                format!("file {:?}", std::fs::read(entry.path()).unwrap())
            };
            found.insert(name, what);
        }
    }
    let mut found = BTreeMap::new();
    visit(dir, "", &mut found);
    found
}

/// Does to a directory what the changes tell.
fn apply(changes: &[Change], dir: &Path) {
    // What was moved is where it was until the directory is changed.
    let after: Vec<Option<Vec<u8>>> = changes.iter().map(|change| change.after().unwrap()).collect();
    let place = |change: &Change| dir.join(std::str::from_utf8(&change.path).unwrap().strip_prefix("/app/").unwrap());
    for change in changes.iter().rev().filter(|change| change.before().unwrap().is_some() || change.kind == ChangeKind::Deleted) {
        let _ = std::fs::remove_file(place(change)).or_else(|_| std::fs::remove_dir(place(change)));
    }
    for (change, after) in changes.iter().zip(after).filter(|(change, _)| change.kind != ChangeKind::Deleted) {
        let _ = std::fs::remove_dir(place(change));
        match change.of {
            ChangeOf::Directory => std::fs::create_dir(place(change)).unwrap(),
            ChangeOf::File => std::fs::write(place(change), after.unwrap()).unwrap(),
            ChangeOf::Link => std::os::unix::fs::symlink(String::from_utf8(after.unwrap()).unwrap(), place(change)).unwrap(),
        }
    }
}

/// A small tree with everything in it that is awkward.
fn tree() -> Sandbox {
    let sandbox = Sandbox::new();
    for dir in ["box/d/e", "box/empty"] {
        std::fs::create_dir_all(sandbox.host(dir)).unwrap();
    }
    for (path, contents) in [("box/a", "one\ntwo\n"), ("box/d/a", "below"), ("box/d/e/x", ""), ("box/d/.hidden", "h")] {
        sandbox.put(path, contents);
    }
    for (target, path) in [("d/a", "box/link"), ("d", "box/dlink"), ("nowhere", "box/dangling"), ("../outside", "box/up"), ("../a", "box/d/back"), ("loop", "box/loop"), ("/etc", "box/absolute")] {
        sandbox.link(target, path);
    }
    sandbox
}

/// Numbers that follow from a seed.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % count as u64) as usize
    }

    fn of<T: Clone>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())].clone()
    }

    fn path(&mut self) -> Value {
        let names = ["a", "b", "d", "d/a", "d/b", "d/e", "d/e/x", "d/e/y", "empty", "empty/n", "link", "dlink", "dlink/a", "dlink/new", "dangling", "up", "up/secret.txt", "d/back", "loop", "absolute", "new", "new/n", "new/n/m", ".", "d/", "a/", "d/../a", "notes.txt", "data", "data/a.csv", "a/x", "dlink/..", "dlink/e/.", "none/x", "d/.hidden", ".tmp-wicket-0123456789abcdef"];
        s(self.of(&names))
    }

    fn handle(&mut self, handles: &[i128]) -> Value {
        Value::Int(if handles.is_empty() { 65_536 } else { self.of(handles) })
    }

    fn call(&mut self, handles: &[i128]) -> (&'static str, Vec<Value>) {
        let data = ["", "x", "written\n", "longer than what was there before, by far"];
        let ops = [
            "read_text", "read_bytes", "write_text", "write_bytes", "append_bytes", "open", "open", "open", "read", "write", "write", "seek", "tell", "truncate", "sync", "fstat", "close", "listdir", "scandir",
            "walk", "glob", "stat", "stat", "readlink", "exists", "is_file", "is_dir", "utime", "mkdir", "mkdir", "remove", "remove", "rmdir", "rename", "rename", "rename", "copy", "sync_dir",
        ];
        let op = self.of(&ops);
        let args = match op {
            "write_text" => vec![self.path(), s(self.of(&data))],
            "write_bytes" | "append_bytes" => vec![self.path(), b(self.of(&data))],
            "open" => vec![self.path(), s(self.of(&["r", "r+", "w", "w+", "a", "a+", "x", "x+", "=r", "=rwc", "=wct", "=wce", "=rwa"]))],
            "read" => vec![self.handle(handles), Value::Int(self.of(&[-1, 0, 1, 3, 100]))],
            "write" => vec![self.handle(handles), b(self.of(&data))],
            "seek" => vec![self.handle(handles), Value::Int(self.of(&[0, 1, 5, 200_000, -1, -3])), Value::Int(self.of(&[0, 0, 1, 2]))],
            "truncate" => vec![self.handle(handles), self.of(&[Value::None, Value::Int(0), Value::Int(2), Value::Int(70_000)])],
            "tell" | "sync" | "fstat" | "close" => vec![self.handle(handles)],
            "glob" => vec![s(self.of(&["*", "d/*", "**/*", "d*/a", "**/x", "*/", "none*", "dlink/*"]))],
            "stat" => vec![self.path(), Value::Bool(self.below(2) == 0)],
            "utime" => vec![self.path(), Value::Int(5), Value::Int(1_000_000_007), Value::Bool(self.below(2) == 0)],
            "mkdir" => vec![self.path(), Value::Bool(self.below(2) == 0), Value::Bool(self.below(2) == 0)],
            "rename" | "copy" => vec![self.path(), self.path()],
            _ => vec![self.path()],
        };
        (op, args)
    }
}

/// What of an answer must be the same: not the times of this moment, nor how large the host's directories are.
fn comparable(op: &str, answer: Result<Value, RaisedError>) -> String {
    let without_times = |row: Value| match row {
        Value::Tuple(mut fields) if matches!(fields.first(), Some(Value::Str(_))) && fields.len() == 5 => {
            if fields[0] == s("dir") {
                fields[1] = Value::None;
            }
            Value::Tuple(fields[..2].iter().chain(&fields[3..4]).cloned().collect())
        }
        Value::Tuple(mut fields) if fields.len() == 4 => {
            if fields[1] == s("dir") {
                fields[2] = Value::None;
            }
            Value::Tuple(fields[..3].to_vec())
        }
        other => other,
    };
    match (op, answer) {
        (_, Err(error)) => format!("{} {:?} {:?} {:?} {}", error.class, error.errno, error.filename, error.filename2, is_refusal(&error)),
        ("stat" | "fstat", Ok(row)) => format!("{:?}", without_times(row)),
        ("scandir", Ok(Value::List(rows))) => format!("{:?}", rows.into_iter().map(without_times).collect::<Vec<_>>()),
        (_, Ok(value)) => format!("{value:?}"),
    }
}

#[test]
fn random_calls_come_out_as_in_the_directory_itself() {
    let runs = std::env::var("OVERLAY_RUNS").ok().and_then(|text| text.parse().ok()).unwrap_or(RUNS);
    let mut differences = BTreeMap::new();
    'runs: for run in 1..=runs {
        let (real, kept) = (tree(), tree());
        let (before, outside) = (below(&kept.host("box")), below(&kept.host("outside")));
        // Every third time a denial is in force, and links are not followed.
        let denies: &[&str] = if run % 3 == 0 { &["fs.write=/app/notes.txt=HOST/box/notes.txt"] } else { &[] };
        let mut in_place = real.open_with(&["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"], denies, Quotas::default(), FsOptions::default());
        let (mut in_memory, overlays) = overlay_of(&kept, &["fs.overlay=/app=HOST/box"], denies, FsOptions::default());
        let (mut dice, mut handles, mut story) = (Dice(run.wrapping_mul(0x9e37_79b9_7f4a_7c15)), Vec::new(), String::new());
        for _ in 0..CALLS {
            let (op, args) = dice.call(&handles);
            let (wanted, got) = (in_place.call(op, &args), in_memory.call(op, &args));
            story += &format!("{op}{args:?} -> {:?}\n", wanted);
            if let ("open", Ok(handle)) = (op, &wanted) {
                handles.push(int(handle));
            }
            // In place, a link into a directory that is missing is a link to nothing, too.
            if matches!((&wanted, &got), (Err(wanted), Err(got)) if wanted.message.ends_with("is a link to nothing") && got.errno == Some(2)) {
                continue;
            }
            let (wanted, got) = (comparable(op, wanted), comparable(op, got));
            if got != wanted {
                differences.entry(format!("{op}: {wanted}, not {got}")).or_insert(format!("run {run}: {op}{args:?} gave {got}, not {wanted}, after\n{story}"));
                continue 'runs;
            }
        }
        assert_eq!(below(&kept.host("box")), before, "run {run} changed the host's directory:\n{story}");
        assert_eq!(below(&kept.host("outside")), outside);
        apply(&overlays.changes().unwrap(), &kept.host("box"));
        assert_eq!(below(&kept.host("box")), below(&real.host("box")), "run {run}: the changes do not tell what was done:\n{story}");
    }
    let shown: Vec<&String> = differences.values().take(100).collect();
    assert!(differences.is_empty(), "{} kinds of difference\n{}", differences.len(), shown.iter().map(|story| story.as_str()).collect::<Vec<_>>().join("\n"));
}

#[test]
fn the_changes_are_told_by_path_with_what_was_there_and_what_is() {
    let sandbox = tree();
    let (mut fs, overlays) = overlay(&sandbox);
    fs.ok("write_text", &[s("a"), s("changed\n")]);
    fs.ok("write_text", &[s("new"), s("made")]);
    fs.ok("mkdir", &[s("dir")]);
    fs.ok("remove", &[s("d/a")]);
    fs.ok("append_bytes", &[s("notes.txt"), b("x")]);
    fs.ok("write_text", &[s("notes.txt"), s("notes\n")]);
    drop(fs);
    let changes = overlays.changes().unwrap();
    let told: Vec<(String, ChangeKind, ChangeOf)> = changes.iter().map(|change| (String::from_utf8(change.path.clone()).unwrap(), change.kind, change.of)).collect();
    let wanted = [("/app/a", ChangeKind::Changed, ChangeOf::File), ("/app/d/a", ChangeKind::Deleted, ChangeOf::File), ("/app/dir", ChangeKind::Created, ChangeOf::Directory), ("/app/new", ChangeKind::Created, ChangeOf::File)];
    assert_eq!(told, wanted.map(|(path, kind, of)| (path.to_owned(), kind, of)), "what was changed back is not told");
    assert_eq!((changes[0].before().unwrap().unwrap(), changes[0].after().unwrap().unwrap()), (b"one\ntwo\n".to_vec(), b"changed\n".to_vec()));
    assert_eq!(changes[0].host, sandbox.host("box/a"));
    assert_eq!((changes[1].before().unwrap(), changes[1].after().unwrap()), (Some(b"below".to_vec()), None));
}

#[test]
fn a_moved_directory_takes_along_what_the_host_has_in_it() {
    let sandbox = tree();
    let (mut fs, overlays) = overlay(&sandbox);
    fs.ok("rename", &[s("d"), s("moved")]);
    fs.ok("write_text", &[s("moved/e/x"), s("changed")]);
    fs.ok("mkdir", &[s("d")]);
    assert_eq!(names(&fs.ok("listdir", &[s("moved")])), [".hidden", "a", "back", "e"]);
    assert_eq!(names(&fs.ok("listdir", &[s("d")])), [""; 0]);
    assert_eq!(fs.ok("read_text", &[s("moved/back")]), s("one\ntwo\n"));
    assert!(overlays.changes().unwrap().iter().any(|change| change.path == b"/app/moved/a" && change.after().unwrap() == Some(b"below".to_vec())));
    assert_eq!(sandbox.contents("box/d/e/x"), "");
}

#[test]
fn what_is_open_sees_what_is_written() {
    let sandbox = tree();
    let (mut fs, _) = overlay(&sandbox);
    let reader = fs.ok("open", &[s("a"), s("r")]);
    let writer = fs.ok("open", &[s("a"), s("r+")]);
    fs.ok("write", &[writer, b("ONE")]);
    assert_eq!(fs.ok("read", &[reader]), b("ONE\ntwo\n"));
    assert_eq!(sandbox.contents("box/a"), "one\ntwo\n");
}

#[test]
fn f26_h5_the_memory_of_overlays_has_an_end_and_holes_count() {
    let sandbox = tree();
    let options = || FsOptions { overlay_bytes_max: 100_000, ..FsOptions::default() };
    let (mut fs, _) = overlay_of(&sandbox, &["fs.overlay=/app=HOST/box"], &[], options());
    let file = fs.ok("open", &[s("new"), s("w")]);
    assert_eq!(fs.err("truncate", &[file.clone(), Value::Int(100_000)]).errno, Some(28));
    assert_eq!(fs.ok("truncate", &[file.clone(), Value::Int(98_000)]), Value::Int(98_000));
    assert_eq!(fs.err("write_text", &[s("a"), s(&"x".repeat(3_000))]).errno, Some(28));
    assert_eq!(fs.ok("read_text", &[s("a")]), s("one\ntwo\n"), "what was there is as it was");
    fs.ok("close", &[file]);
    fs.ok("remove", &[s("new")]);
    assert_eq!(fs.ok("write_text", &[s("a"), s(&"x".repeat(90_000))]), Value::Int(90_000), "what is removed makes room");
    sandbox.put("box/large", vec![0; 200_000]);
    assert_eq!(fs.err("append_bytes", &[s("large"), b("x")]).errno, Some(28), "what is larger than the room cannot be taken into it");
    // Names are no way around it.
    let (mut fs, _) = overlay_of(&sandbox, &["fs.overlay=/app=HOST/box"], &[], options());
    let made = (0..1_000).take_while(|number| fs.call("mkdir", &[s(&format!("n{number}"))]).is_ok()).count();
    assert!((90..100).contains(&made), "{made}");
}

#[test]
fn what_is_written_in_an_overlay_counts_as_written() {
    let sandbox = tree();
    let policy = sandbox.policy(&["fs.overlay=/app=HOST/box"], &[]);
    let fs = Fs::open(&policy, FsOptions::default()).unwrap();
    let mut fs = Harness::with(Box::new(fs), policy, Quotas { write_bytes: 100, files: 2, ..Quotas::default() }, false).unwrap();
    fs.ok("write_text", &[s("x"), s(&"x".repeat(60))]);
    assert!(fs.raw("append_bytes", &[s("x"), b("x".repeat(60))]).0.limit.is_some());
    fs.ok("mkdir", &[s("dir")]);
    assert!(fs.raw("mkdir", &[s("dir2")]).0.limit.is_some());
}

#[test]
fn denials_hold_in_an_overlay() {
    let sandbox = tree();
    let denies = ["fs.read=/app/d/a=HOST/box/d/a", "fs.write=/app/notes.txt=HOST/box/notes.txt"];
    let (mut fs, _) = overlay_of(&sandbox, &["fs.overlay=/app=HOST/box"], &denies, FsOptions::default());
    for (op, args) in [
        ("read_text", vec![s("d/a")]), ("read_text", vec![s("link")]), ("read_text", vec![s("dlink/a")]), ("copy", vec![s("d/a"), s("x")]), ("rename", vec![s("d"), s("x")]),
        ("rename", vec![s("d/a"), s("x")]), ("write_text", vec![s("notes.txt"), s("x")]), ("append_bytes", vec![s("notes.txt"), b("x")]), ("remove", vec![s("notes.txt")]),
    ] {
        assert!(is_refusal(&fs.err(op, &args)), "{op}{args:?}");
    }
    std::fs::hard_link(sandbox.host("box/d/a"), sandbox.host("box/twin")).unwrap();
    assert!(is_refusal(&fs.err("read_text", &[s("twin")])), "by another name it is the same file");
    assert_eq!(fs.ok("read_text", &[s("notes.txt")]), s("notes\n"));
    let (mut fs, _) = overlay_of(&sandbox, &["fs.overlay=/app=HOST/box"], &["fs.overlay=/app/d=HOST/box/d"], FsOptions::default());
    assert!(is_refusal(&fs.err("read_text", &[s("d/a")])) && is_refusal(&fs.err("write_text", &[s("d/new"), s("x")])));
}

#[test]
fn an_overlay_may_be_of_one_file_or_of_a_pattern() {
    let sandbox = tree();
    let (mut fs, overlays) = overlay_of(&sandbox, &["fs.overlay=/app/a=HOST/box/a"], &[], FsOptions::default());
    fs.ok("append_bytes", &[s("a"), b("three\n")]);
    assert_eq!(fs.ok("read_text", &[s("a")]), s("one\ntwo\nthree\n"));
    assert!(is_refusal(&fs.err("read_text", &[s("notes.txt")])));
    let changes = overlays.changes().unwrap();
    assert_eq!((changes.len(), changes[0].path.as_slice(), changes[0].host.clone()), (1, b"/app/a".as_slice(), sandbox.host("box/a")));
    let root = sandbox.temp.path().to_str().unwrap();
    let (mut fs, _) = overlay_of(&sandbox, &["fs.overlay=HOST/box/*.txt"], &[], FsOptions::default());
    fs.ok("write_text", &[s(&format!("{root}/box/notes.txt")), s("x")]);
    assert!(is_refusal(&fs.err("write_text", &[s(&format!("{root}/box/a")), s("x")])));
    assert_eq!((sandbox.contents("box/notes.txt").as_str(), sandbox.contents("box/a").as_str()), ("notes\n", "one\ntwo\n"));
}

#[test]
fn the_deepest_mount_decides_whether_writes_stay_in_memory() {
    // In place below an overlay.
    let sandbox = tree();
    let (mut fs, _) = overlay_of(&sandbox, &["fs.overlay=/app=HOST/box", "fs.write=/app/d=HOST/box/d"], &[], FsOptions::default());
    fs.ok("write_text", &[s("d/a"), s("really")]);
    fs.ok("write_text", &[s("a"), s("not really")]);
    assert_eq!((sandbox.contents("box/d/a").as_str(), sandbox.contents("box/a").as_str()), ("really", "one\ntwo\n"));
    assert_eq!((fs.ok("read_text", &[s("d/a")]), fs.ok("read_text", &[s("a")])), (s("really"), s("not really")), "to read is part of an overlay all over its place");
    assert_eq!(fs.err("rename", &[s("a"), s("d/b")]).errno, Some(18));
    assert_eq!(fs.err("rename", &[s("d"), s("x")]).errno, Some(16));
    // An overlay below what is written in place.
    let sandbox = tree();
    let (mut fs, _) = overlay_of(&sandbox, &["fs.read=/app=HOST/box", "fs.write=/app=HOST/box", "fs.overlay=/app/d=HOST/box/d"], &[], FsOptions::default());
    fs.ok("write_text", &[s("d/a"), s("not really")]);
    fs.ok("write_text", &[s("a"), s("really")]);
    assert_eq!((sandbox.contents("box/d/a").as_str(), sandbox.contents("box/a").as_str()), ("below", "really"));
    // What may be read in an overlay besides is a part of it.
    let sandbox = tree();
    let (mut fs, _) = overlay_of(&sandbox, &["fs.overlay=/app=HOST/box", "fs.read=/app/d=HOST/box/d", "fs.overlay=/app/d/e=HOST/box/d/e"], &[], FsOptions::default());
    fs.ok("write_text", &[s("d/e/x"), s("kept")]);
    fs.ok("rename", &[s("d/e"), s("e")]);
    assert_eq!(fs.ok("read_text", &[s("e/x")]), s("kept"));
    assert_eq!(sandbox.contents("box/d/e/x"), "");
}

#[test]
fn an_overlay_gives_no_module_the_right_to_write_in_place() {
    let sandbox = tree();
    let policy = sandbox.policy(&["fs.overlay=/app=HOST/box", "fs.write=/app/d=HOST/box/d for trusted"], &[]);
    let may = |right, path: &str, module| matches!(policy.decide("fs", &Subject::path(right, VPath::parse(path.as_bytes()).unwrap()), module), Decision::Allow(_));
    assert!(may("write", "a", "__main__") && may("read", "d/a", "__main__") && may("write", "d/a", "trusted"));
    assert!(!may("write", "d/a", "__main__") && !may("append", "d/a", "__main__"));
    let mut fs = sandbox.open(&["fs.overlay=/app=HOST/box", "fs.write=/app/d=HOST/box/d for trusted"]);
    assert!(is_refusal(&fs.err("write_text", &[s("d/a"), s("x")])));
    let policy = sandbox.policy(&["fs.overlay=/app=HOST/box for tool"], &[]);
    let subject = Subject::path("write", VPath::parse(b"a").unwrap());
    assert!(matches!(policy.decide("fs", &subject, "tool"), Decision::Allow(_)) && matches!(policy.decide("fs", &subject, "__main__"), Decision::NotGranted { .. }));
}
