//! What grants cover: mounts, single names, patterns, prohibitions, nesting.

use capability::{Quotas, Value};
use capability_fs::{Fs, FsOptions};

use crate::sandbox::{Calls, Sandbox, b, is_refusal, names, s};

fn open_error(sandbox: &Sandbox, allows: &[&str]) -> String {
    let policy = sandbox.policy(allows, &[]);
    Fs::open(&policy, FsOptions::default()).err().expect("the grant should not open").to_string()
}

#[test]
fn a_place_that_does_not_exist_is_told_at_the_start() {
    let sandbox = Sandbox::new();
    let error = open_error(&sandbox, &["fs.read=/in=HOST/none"]);
    assert!(error.starts_with("'fs.read=/in=") && error.ends_with("none': no such file or directory"), "{error}");
    assert!(open_error(&sandbox, &["fs.write=/out=HOST/no/such"]).ends_with("no such file or directory"));
    for place in ["/proc", "/proc/self/environ", "/sys/kernel"] {
        let grant = format!("fs.read=/in={place}");
        assert!(open_error(&sandbox, &[&grant]).ends_with("the kernel's own file systems cannot be granted"), "{grant}");
    }
    assert!(open_error(&sandbox, &["fs.read=/in=/dev/null"]).ends_with("only files and directories can be granted"));
}

#[test]
fn a_grant_of_a_file_admits_one_name() {
    let sandbox = Sandbox::new();
    sandbox.put("box/other.txt", "other");
    let mut fs = sandbox.open(&["fs.read=/app/notes.txt=HOST/box/notes.txt", "fs.write=/app/out.txt=HOST/box/out.txt"]);
    assert_eq!(fs.ok("read_text", &[s("notes.txt")]), s("notes\n"));
    for path in ["other.txt", ".", "data/a.csv", "out.txt"] {
        assert!(is_refusal(&fs.err("read_text", &[s(path)])), "{path}");
    }
    fs.ok("write_text", &[s("out.txt"), s("made")]);
    assert_eq!(sandbox.contents("box/out.txt"), "made");
    assert!(is_refusal(&fs.err("write_text", &[s("notes.txt"), s("x")])));
    assert!(is_refusal(&fs.err("write_text", &[s("out2.txt"), s("x")])));
}

#[test]
fn a_granted_name_that_became_a_link_is_not_followed() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app/notes.txt=HOST/box/notes.txt", "fs.write=/app/notes.txt=HOST/box/notes.txt"]);
    std::fs::remove_file(sandbox.host("box/notes.txt")).unwrap();
    sandbox.put("box/other.txt", "other");
    sandbox.link("other.txt", "box/notes.txt");
    assert!(is_refusal(&fs.err("read_text", &[s("notes.txt")])));
    assert!(is_refusal(&fs.err("write_text", &[s("notes.txt"), s("x")])));
    assert_eq!(sandbox.contents("box/other.txt"), "other");
}

#[test]
fn c4_a_prefix_is_not_a_parent() {
    let sandbox = Sandbox::new();
    std::fs::create_dir(sandbox.host("box/data2")).unwrap();
    sandbox.put("box/data2/x", "x");
    let mut fs = sandbox.open(&["fs.read=/app/data=HOST/box/data"]);
    for path in ["data2/x", "database", "/app/data2", "/app/dat", "/data", "notes.txt"] {
        assert!(is_refusal(&fs.err("read_text", &[s(path)])), "{path}");
    }
    assert_eq!(fs.ok("read_text", &[s("data/a.csv")]), s("1,2\n"));
}

#[test]
fn rights_at_a_path_are_the_union_of_the_grants_over_it() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box", "fs.write=/app/data=HOST/box/data"]);
    fs.ok("write_text", &[s("data/new.txt"), s("x")]);
    assert_eq!(fs.ok("read_text", &[s("data/new.txt")]), s("x"), "the outer read reaches inside");
    assert!(is_refusal(&fs.err("write_text", &[s("notes.txt"), s("x")])));
}

#[test]
fn another_place_mounted_inside_has_only_its_own_rights() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box", "fs.write=/app/data=HOST/outside"]);
    assert!(is_refusal(&fs.err("read_text", &[s("data/secret.txt")])), "the outer read is about another directory");
    fs.ok("write_text", &[s("data/new.txt"), s("x")]);
    assert!(sandbox.host("outside/new.txt").exists());
}

#[test]
fn a_nested_grant_that_a_link_leads_away_is_told_at_the_start() {
    let sandbox = Sandbox::new();
    sandbox.link("../outside", "box/away");
    let error = open_error(&sandbox, &["fs.read=/app=HOST/box", "fs.write=/app/away=HOST/box/away"]);
    assert!(error.contains("a link leads it out of the grant at /app"), "{error}");
}

#[test]
fn mounts_show_up_in_the_listing_of_the_directory_they_lie_in() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box", "fs.read=/app/in=HOST/outside"]);
    assert_eq!(names(&fs.ok("listdir", &[])), ["data", "in", "notes.txt"]);
    assert_eq!(names(&fs.ok("glob", &[s("*/*.txt")])), ["in/secret.txt"]);
}

#[test]
fn a_pattern_grants_the_names_that_match() {
    let sandbox = Sandbox::new();
    sandbox.put("box/data/b.txt", "b");
    sandbox.link("b.txt", "box/data/link.csv");
    let mut fs = sandbox.open(&["fs.read=HOST/box/data/*.csv"]);
    let data = sandbox.host("box/data");
    let path = |name: &str| s(data.join(name).to_str().unwrap());
    assert_eq!(fs.ok("read_text", &[path("a.csv")]), s("1,2\n"));
    assert!(is_refusal(&fs.err("read_text", &[path("b.txt")])));
    assert!(is_refusal(&fs.err("read_text", &[path("link.csv")])), "a link with the right name to a file with the wrong one");
    assert!(is_refusal(&fs.err("read_text", &[path("x/a.csv")])));
}

#[test]
fn a_pattern_shows_the_way_to_what_it_matches() {
    let sandbox = Sandbox::new();
    for (name, text) in [("data/b.txt", "b"), ("data/deep/c.csv", "c"), ("data/deep/c.txt", "x"), ("data/empty/x", "x")] {
        std::fs::create_dir_all(sandbox.host("box").join(name).parent().unwrap()).unwrap();
        sandbox.put(&format!("box/{name}"), text);
    }
    sandbox.link("deep", "box/data/link");
    let mut fs = sandbox.open(&["fs.read=HOST/box/data/*.csv", "fs.read=HOST/box/data/deep/*.csv"]);
    let base = sandbox.host("box/data").to_str().unwrap().to_owned();
    let path = |rest: &str| s(&format!("{base}{rest}"));
    assert_eq!(names(&fs.ok("listdir", &[path("")])), ["a.csv", "deep"]);
    assert_eq!(names(&fs.ok("listdir", &[path("/deep")])), ["c.csv"]);
    assert_eq!(names(&fs.ok("glob", &[path("/*.csv")])), [format!("{base}/a.csv")]);
    assert_eq!(names(&fs.ok("glob", &[path("/**")])).len(), 4, "itself, its two files and the directory");
    assert_eq!(fs.ok("is_dir", &[path("")]), Value::Bool(true));
    let scanned = format!("{:?}", fs.ok("scandir", &[path("")]));
    assert!(scanned.contains("a.csv") && scanned.contains("deep") && !scanned.contains("b.txt") && !scanned.contains("link"), "{scanned}");
    let walked = format!("{:?}", fs.ok("walk", &[path("")]));
    assert!(walked.contains("c.csv") && !walked.contains(".txt") && !walked.contains("empty"), "{walked}");
    // What lies beside the way is neither there nor not there.
    for rest in ["/b.txt", "/empty", "/none", "/link", "/deep/c.txt", "/deep/none", "/empty/x"] {
        for op in ["stat", "exists", "is_dir", "listdir", "scandir", "walk", "readlink", "read_text"] {
            assert!(is_refusal(&fs.err(op, &[path(rest)])), "{op} {rest}");
        }
    }
    assert!(is_refusal(&fs.err("write_text", &[path("/new.csv"), s("x")])));
    assert_eq!(fs.err("readlink", &[path("/deep")]).errno, Some(22));
    let told = fs.err("listdir", &[path("/empty")]).message;
    assert!(told.contains("is not granted; allow it with --allow fs.read="), "{told}");
}

#[test]
fn a_pattern_of_any_depth_shows_directories_and_what_it_matches() {
    let sandbox = Sandbox::new();
    std::fs::create_dir_all(sandbox.host("box/data/deep/private")).unwrap();
    sandbox.put("box/data/deep/c.csv", "c");
    sandbox.put("box/data/deep/c.txt", "x");
    let base = sandbox.host("box").to_str().unwrap().to_owned();
    let mut fs = sandbox.open_with(&["fs.read=HOST/box/**/*.csv"], &["fs.read=HOST/box/data/deep/private"], Quotas::default(), FsOptions::default());
    assert_eq!(names(&fs.ok("listdir", &[s(&base)])), ["data"]);
    assert_eq!(names(&fs.ok("listdir", &[s(&format!("{base}/data/deep"))])), ["c.csv"], "what is denied does not show");
    for rest in ["/notes.txt", "/data/deep/c.txt", "/data/none", "/data/deep/private"] {
        for op in ["stat", "exists", "listdir"] {
            assert!(is_refusal(&fs.err(op, &[s(&format!("{base}{rest}"))])), "{op} {rest}");
        }
    }
    let stat = format!("{:?}", fs.ok("stat", &[s(&format!("{base}/data"))]));
    assert!(stat.starts_with("Tuple([Str(\"dir\"), Int(0), Int(0), "), "nothing of the directory itself: {stat}");
}

#[test]
fn a_prohibition_wins_and_cannot_be_moved_away() {
    let sandbox = Sandbox::new();
    std::fs::create_dir(sandbox.host("box/private")).unwrap();
    sandbox.put("box/private/key", "k");
    sandbox.put("box/data/id.key", "k");
    let allows = ["fs.read=/app=HOST/box", "fs.write=/app=HOST/box", "fs.read=/again=HOST/box", "fs.write=/again=HOST/box"];
    let denies = ["fs.read=/app/private=HOST/box/private"];
    let mut fs = sandbox.open_with(&allows, &denies, Quotas::default(), FsOptions::default());
    assert_eq!(fs.ok("read_text", &[s("notes.txt")]), s("notes\n"));
    for path in ["private/key", "data/../private/key", "/again/private/key"] {
        assert!(is_refusal(&fs.err("read_text", &[s(path)])), "{path}");
    }
    assert!(fs.err("read_text", &[s("private/key")]).message.contains("is forbidden by --deny"));
    for (from, to) in [("private", "public"), ("private/key", "key"), ("notes.txt", "private/key"), ("/again/private", "/again/public")] {
        assert!(is_refusal(&fs.err("rename", &[s(from), s(to)])), "{from} -> {to}");
    }
    assert!(is_refusal(&fs.err("copy", &[s("private/key"), s("key")])));
    sandbox.link("private/key", "box/alias");
    assert!(is_refusal(&fs.err("read_text", &[s("alias")])), "links are not followed where names decide");
}

#[test]
fn a_grant_that_is_narrowed_to_a_module_is_for_that_module() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box for report"]);
    let error = fs.err("read_text", &[s("notes.txt")]);
    assert!(error.message.contains("is not granted to module '__main__'; the rule is --allow"), "{}", error.message);
    let request = capability::testing::request("(path: str)", &[s("notes.txt")]);
    let call = capability::Call { capability: 0, op: 1, request: &request, module: "report", line: 1, take: None };
    assert_eq!(fs.door.dispatch(call, &mut [0; 64]).status, capability::Status::Ok);
}

#[test]
fn two_places_at_one_mount_contradict_each_other() {
    let sandbox = Sandbox::new();
    let mut policy = sandbox.policy(&["fs.read=/in=HOST/box"], &[]);
    let vocabulary = capability::Vocabulary::new().with("fs", capability_fs::RIGHTS);
    let other = capability::Grant::parse("fs.write=/in=/tmp", &vocabulary).unwrap().remove(0);
    assert!(policy.allow(other).unwrap_err().to_string().contains("puts another directory of the host at the same place"));
}

#[test]
fn write_only_can_write_and_ask_nothing() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.write=/app=HOST/box"]);
    fs.ok("write_text", &[s("w.txt"), s("x")]);
    let handle = fs.ok("open", &[s("w.txt"), s("a")]);
    fs.ok("close", &[handle]);
    for op in ["read_text", "exists", "stat", "listdir", "glob", "walk"] {
        assert!(is_refusal(&fs.err(op, &[s("w.txt")])), "{op}");
    }
}

#[test]
fn a_directory_yet_to_be_made_can_be_granted_for_writing() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.write=/app/results=HOST/box/results", "fs.read=/app/results=HOST/box/results"]);
    fs.ok("mkdir", &[s("results/deep"), capability::Value::Bool(true)]);
    fs.ok("write_text", &[s("results/deep/x.txt"), s("x")]);
    assert_eq!(names(&fs.ok("listdir", &[s("results")])), ["deep"]);
    assert_eq!(fs.ok("read_text", &[s("results/deep/x.txt")]), s("x"));
    assert_eq!(sandbox.contents("box/results/deep/x.txt"), "x");
    assert!(is_refusal(&fs.err("mkdir", &[s("results2")])));
}

#[test]
fn who_may_append_may_only_append() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.append=/app=HOST/box"]);
    fs.ok("append_text", &[s("notes.txt"), s("more\n")]);
    fs.ok("append_bytes", &[s("new.log"), b("line\n")]);
    let handle = fs.ok("open", &[s("new.log"), s("a")]);
    fs.ok("write", &[handle.clone(), b("x")]);
    fs.ok("seek", &[handle.clone(), Value::Int(0)]);
    fs.ok("write", &[handle.clone(), b("y")]);
    assert_eq!(sandbox.contents("box/new.log"), "line\nxy", "the end is where it goes, wherever the position is");
    let refused = [
        ("read_text", vec![s("notes.txt")]),
        ("write_text", vec![s("notes.txt"), s("x")]),
        ("open", vec![s("notes.txt"), s("a+")]),
        ("open", vec![s("notes.txt"), s("r+")]),
        ("open", vec![s("notes.txt"), s("w")]),
        ("open", vec![s("fresh.txt"), s("x")]),
        ("truncate", vec![handle.clone(), Value::Int(0)]),
        ("read", vec![handle.clone()]),
        ("remove", vec![s("notes.txt")]),
        ("rename", vec![s("notes.txt"), s("gone.txt")]),
        ("copy", vec![s("notes.txt"), s("copy.txt")]),
        ("mkdir", vec![s("dir")]),
        ("utime", vec![s("notes.txt"), Value::Int(0), Value::Int(0)]),
        ("listdir", vec![]),
        ("stat", vec![s("notes.txt")]),
    ];
    for (op, args) in refused {
        assert!(is_refusal(&fs.err(op, &args)), "{op}");
    }
    fs.ok("close", &[handle]);
    assert_eq!(sandbox.contents("box/notes.txt"), "notes\nmore\n");
    // To write includes to append, and who may not write may not append.
    let mut writer = sandbox.open(&["fs.write=/app=HOST/box"]);
    let handle = writer.ok("open", &[s("notes.txt"), s("a")]);
    writer.ok("write", &[handle.clone(), b("end\n")]);
    writer.ok("truncate", &[handle, Value::Int(5)]);
    assert_eq!(sandbox.contents("box/notes.txt"), "notes");
    let allows = ["fs.append=/app=HOST/box", "fs.write=/app=HOST/box"];
    std::fs::hard_link(sandbox.host("box/notes.txt"), sandbox.host("box/alias.txt")).unwrap();
    let mut denied = sandbox.open_with(&allows, &["fs.write=/app/notes.txt=HOST/box/notes.txt"], Quotas::default(), FsOptions::default());
    for path in ["notes.txt", "alias.txt"] {
        assert!(is_refusal(&denied.err("append_text", &[s(path), s("x")])), "{path}");
        assert!(is_refusal(&denied.err("open", &[s(path), s("a")])), "{path}");
    }
    let mut only = sandbox.open_with(&allows, &["fs.append=/app/notes.txt=HOST/box/notes.txt"], Quotas::default(), FsOptions::default());
    assert!(is_refusal(&only.err("append_text", &[s("notes.txt"), s("x")])));
    only.ok("write_text", &[s("notes.txt"), s("whole")]);
}

#[test]
fn a_refused_append_suggests_no_more_than_it_needs() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.read=/app=HOST/box"]);
    let error = fs.err("append_text", &[s("notes.txt"), s("x")]);
    assert!(error.message.contains("--allow fs.append=/app/notes.txt="), "{}", error.message);
}

/// Grants of single names, as `wicket learn` writes them.
fn names_of_box(rights: &[(&str, &str)]) -> Vec<String> {
    rights.iter().map(|(right, name)| format!("fs.{right}=/app/{name}=HOST/box/{name}")).collect()
}

fn open_names(sandbox: &Sandbox, rights: &[(&str, &str)]) -> capability::testing::Harness {
    let grants = names_of_box(rights);
    sandbox.open(&grants.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn f8_files_that_were_granted_by_name_move_within_their_directory() {
    let sandbox = Sandbox::new();
    sandbox.put("box/other", "other");
    let mut fs = open_names(&sandbox, &[("write", "notes.txt"), ("write", "new.txt"), ("write", "data/a.csv"), ("read", "other")]);
    fs.ok("write_text", &[s("new.txt"), s("new\n")]);
    fs.ok("replace", &[s("new.txt"), s("notes.txt")]);
    assert_eq!(sandbox.contents("box/notes.txt"), "new\n");
    assert!(!sandbox.host("box/new.txt").exists());
    fs.ok("rename", &[s("notes.txt"), s("new.txt")]);
    assert_eq!(sandbox.contents("box/new.txt"), "new\n");
    assert_eq!(fs.err("rename", &[s("new.txt"), s("data/a.csv")]).errno, Some(18), "another directory");
    assert!(is_refusal(&fs.err("rename", &[s("new.txt"), s("elsewhere")])), "a name that was not granted");
    assert!(is_refusal(&fs.err("rename", &[s("new.txt"), s("other")])), "one that may be read only");
    assert_eq!(sandbox.contents("box/data/a.csv"), "1,2\n");
}

#[test]
fn f8_moving_a_file_shows_nobody_what_he_could_not_read() {
    let sandbox = Sandbox::new();
    let rights = [("write", "notes.txt"), ("write", "seen.txt"), ("read", "seen.txt")];
    let mut fs = open_names(&sandbox, &rights);
    assert_eq!(fs.err("rename", &[s("notes.txt"), s("seen.txt")]).errno, Some(18), "what it holds may not be read");
    assert_eq!(sandbox.contents("box/notes.txt"), "notes\n");
    // Emptied by this run, it holds nothing but what this run writes.
    let handle = fs.ok("open", &[s("notes.txt"), s("w")]);
    fs.ok("write", &[handle.clone(), b("own")]);
    fs.ok("close", &[handle]);
    fs.ok("rename", &[s("notes.txt"), s("seen.txt")]);
    assert_eq!(fs.ok("read_text", &[s("seen.txt")]), s("own"));
    // Whoever may read it anyway may move it.
    let mut fs = open_names(&sandbox, &[("read", "seen.txt"), ("write", "seen.txt"), ("write", "seen.txt.bak"), ("read", "seen.txt.bak")]);
    fs.ok("rename", &[s("seen.txt"), s("seen.txt.bak")]);
    assert_eq!(fs.ok("read_text", &[s("seen.txt.bak")]), s("own"));
    // What others put there is theirs.
    let mut fs = open_names(&sandbox, &rights);
    sandbox.put("box/spare", "theirs");
    fs.ok("write_text", &[s("notes.txt"), s("mine")]);
    std::fs::rename(sandbox.host("box/spare"), sandbox.host("box/notes.txt")).unwrap();
    assert_eq!(fs.err("rename", &[s("notes.txt"), s("seen.txt")]).errno, Some(18));
}

#[test]
fn f8_a_name_and_a_directory_that_show_one_place_share_their_files() {
    let sandbox = Sandbox::new();
    let mut fs = sandbox.open(&["fs.write=/app=HOST/box", "fs.read=/app/notes.txt=HOST/box/notes.txt"]);
    fs.ok("write_text", &[s("tmp"), s("whole")]);
    fs.ok("replace", &[s("tmp"), s("notes.txt")]);
    assert_eq!(fs.ok("read_text", &[s("notes.txt")]), s("whole"));
    assert_eq!(fs.err("rename", &[s("data/a.csv"), s("notes.txt")]).errno, Some(18), "from a directory below");
    let mut fs = sandbox.open(&["fs.write=/app=HOST/box", "fs.write=/again=HOST/box"]);
    assert_eq!(fs.err("rename", &[s("notes.txt"), s("/again/moved.txt")]).errno, Some(18), "two mounts of one directory");
}

#[test]
fn f8_a_denied_name_is_neither_moved_nor_replaced() {
    let sandbox = Sandbox::new();
    let grants = names_of_box(&[("write", "notes.txt"), ("write", "new.txt")]);
    let allows: Vec<&str> = grants.iter().map(String::as_str).collect();
    let mut fs = sandbox.open_with(&allows, &["fs.write=/elsewhere=HOST/box/notes.txt"], Quotas::default(), FsOptions::default());
    fs.ok("write_text", &[s("new.txt"), s("x")]);
    assert!(is_refusal(&fs.err("rename", &[s("new.txt"), s("notes.txt")])), "under its own name");
    assert!(is_refusal(&fs.err("rename", &[s("notes.txt"), s("new.txt")])));
    assert_eq!(sandbox.contents("box/notes.txt"), "notes\n");
}

#[test]
fn f3_no_link_leads_past_a_locked_policy() {
    let sandbox = Sandbox::new();
    sandbox.link("../notes.txt", "box/data/up");
    sandbox.link("a.csv", "box/data/same");
    let app = ["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"];
    let data = "fs.read=/app/data=HOST/box/data";
    let cases: [(&[&str], &[&str], bool, bool); 5] = [
        (app.as_slice(), app.as_slice(), true, true),
        (app.as_slice(), &[data], false, false),
        (&app[..1], &[app[0], "fs.write=/app/data=HOST/box/data"], false, false),
        (&[data], app.as_slice(), false, true),
        (&app[..1], &["fs.read=/app=HOST/box", "fs.read=/app/data=HOST/box/data"], false, false),
    ];
    for (own, locked, follows_up, follows) in cases {
        let mut policy = sandbox.policy(own, &[]);
        policy.lock(sandbox.policy(locked, &[]), str::to_owned);
        let fs = Fs::open(&policy, FsOptions::default()).unwrap();
        let mut fs = capability::testing::Harness::with(Box::new(fs), policy, Quotas::default(), false).unwrap();
        assert_eq!(fs.ok("read_text", &[s("data/a.csv")]), s("1,2\n"), "{own:?} {locked:?}");
        for (name, follows) in [("data/up", follows_up), ("data/same", follows)] {
            assert_eq!(fs.call("read_text", &[s(name)]).is_ok(), follows, "{name}: {own:?} locked to {locked:?}");
        }
    }
}
