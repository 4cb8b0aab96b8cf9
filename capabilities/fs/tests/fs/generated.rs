//! Ways out of a grant, made by rule: every op, every way of granting, every path that ought to lead outside. None may work.
//!
//! The same attempts are made by both ways to resolve a path: `openat2`, and (in a binary of its own, `manual.rs`) step by step,
//! as on kernels that have no `openat2`.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::SystemTime;

use capability::testing::Harness;
use capability::{Quotas, Status, Value};
use capability_fs::FsOptions;

use crate::sandbox::{Calls, Sandbox, is_refusal, s};

/// So many attempts there must be at least, with each resolver.
const ATTEMPTS_MIN: usize = 5_000;

/// A way to grant the box, and how a path inside it begins.
struct Mode {
    name: &'static str,
    allows: &'static [&'static str],
    denies: &'static [&'static str],
    base: &'static str,
    follow_links: bool,
}

const MODES: [Mode; 12] = [
    mode("a directory", &["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"], &[], ""),
    mode("a directory under another name", &["fs.read=/in/box=HOST/box", "fs.write=/in/box=HOST/box"], &[], "/in/box/"),
    mode("with a prohibition", &["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"], &["fs.read=/app/data/a.csv=HOST/box/data/a.csv"], ""),
    mode("a pattern", &["fs.read=HOST/box/**", "fs.write=HOST/box/**"], &[], "HOST/box/"),
    mode("one file", &["fs.read=/app/notes.txt=HOST/box/notes.txt", "fs.write=/app/notes.txt=HOST/box/notes.txt"], &[], ""),
    mode("nested mounts", &["fs.read=/app=HOST/box", "fs.write=/app/data=HOST/box/data", "fs.read=/app/data/deep=HOST/other"], &[], ""),
    mode("to append", &["fs.read=/app=HOST/box", "fs.append=/app=HOST/box"], &[], ""),
    mode("an overlay", &["fs.overlay=/app=HOST/box"], &[], ""),
    mode("an overlay with a prohibition", &["fs.overlay=/in/box=HOST/box"], &["fs.read=/in/box/data/a.csv=HOST/box/data/a.csv"], "/in/box/"),
    mode("an overlay in which is written in place", &["fs.overlay=/app=HOST/box", "fs.write=/app/data=HOST/box/data"], &[], ""),
    mode("an overlay of a pattern", &["fs.overlay=HOST/box/**"], &[], "HOST/box/"),
    Mode { follow_links: false, ..mode("without links", &["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"], &[], "") },
];

const fn mode(name: &'static str, allows: &'static [&'static str], denies: &'static [&'static str], base: &'static str) -> Mode {
    Mode { name, allows, denies, base, follow_links: true }
}

impl Mode {
    /// Whether something is written in memory.
    fn keeps(&self) -> bool {
        self.allows.iter().any(|allow| allow.starts_with("fs.overlay"))
    }

    /// Whether paths are walked without following links.
    fn walks(&self) -> bool {
        !self.follow_links || !self.denies.is_empty() || self.allows.iter().any(|allow| allow.contains('*'))
    }
}

/// Where the links in the box lead: outside, each in its own way.
const LINKS: [(&str, &str); 12] = [
    ("file_link", "../outside/secret.txt"),
    ("absolute_link", "HOST/outside/secret.txt"),
    ("dir_link", "../outside"),
    ("absolute_dir", "HOST/outside"),
    ("chain", "file_link"),
    ("data/far_chain", "../dir_link/secret.txt"),
    ("broken", "../outside/new.txt"),
    ("up", ".."),
    ("data/up", "../.."),
    ("magic", "/proc/self/rootHOST/outside/secret.txt"),
    ("magic_dir", "/proc/self/rootHOST/outside"),
    ("winding", "data/../data/./../../outside"),
];

/// Paths that lead outside by way of the links, or by climbing, or by not being relative.
fn hostile_paths(host: &str) -> Vec<String> {
    let mut paths: Vec<String> = ["file_link", "absolute_link", "chain", "data/far_chain", "broken", "magic"].map(str::to_owned).to_vec();
    for dir in ["dir_link", "absolute_dir", "up/outside", "data/up/outside", "magic_dir", "winding", "up/box/up/outside", "data/up/box/dir_link"] {
        for rest in ["", "/", "/.", "/secret.txt", "/new.txt", "/./secret.txt", "//secret.txt", "/none/../secret.txt"] {
            paths.push(format!("{dir}{rest}"));
        }
    }
    for climb in ["../outside", "../../outside", "data/../../outside", "./.././outside", "data/..//../outside", "../box/../outside", "x/../../outside"] {
        for rest in ["", "/secret.txt", "/new.txt"] {
            paths.push(format!("{climb}{rest}"));
        }
    }
    for absolute in ["/etc/passwd", "//etc/passwd", "/proc/self/environ", "/proc/self/fd/0", "/dev/null", "/app/../etc/passwd", "/../etc/passwd"] {
        paths.push(absolute.to_owned());
    }
    paths.push(format!("{host}/outside/secret.txt"));
    paths.push(format!("//{host}/./outside/secret.txt"));
    paths.push(format!("/proc/self/root{host}/outside/secret.txt"));
    paths
}

/// Every op that takes a path. A pattern of `glob` is one with a wildcard behind the path.
fn attempts(path: &str) -> Vec<(&'static str, Vec<Value>)> {
    let (p, evil) = (s(path), Value::Bytes(b"evil".to_vec()));
    let mut attempts: Vec<(&'static str, Vec<Value>)> = vec![
        ("write_text", vec![p.clone(), s("evil")]),
        ("write_bytes", vec![p.clone(), evil.clone()]),
        ("append_text", vec![p.clone(), s("evil")]),
        ("append_bytes", vec![p.clone(), evil]),
        ("mkdir", vec![p.clone(), Value::Bool(true), Value::Bool(true)]),
        ("rename", vec![s("data/a.csv"), p.clone()]),
        ("replace", vec![p.clone(), s("moved")]),
        ("copy", vec![p.clone(), s("copied")]),
        ("copy", vec![s("data/a.csv"), p.clone()]),
        ("glob", vec![s(&format!("{path}/*"))]),
        ("glob", vec![s(&format!("{path}*"))]),
        ("utime", vec![p.clone(), Value::Int(1), Value::Int(1)]),
    ];
    let modes = ["r", "r+", "w", "w+", "a", "a+", "x", "=r", "=w", "=rwc", "=wct", "=wca", "=wce"];
    attempts.extend(modes.map(|mode| ("open", vec![p.clone(), s(mode)])));
    let plain = ["read_text", "read_bytes", "listdir", "scandir", "walk", "stat", "exists", "is_file", "is_dir", "sync_dir", "readlink", "mkdir", "rmdir", "remove"];
    attempts.extend(plain.map(|op| (op, vec![p.clone()])));
    attempts
}

/// What is outside, and when it was last changed.
fn outside(sandbox: &Sandbox) -> (String, Vec<std::ffi::OsString>, [SystemTime; 2]) {
    let mut names: Vec<_> = std::fs::read_dir(sandbox.host("outside")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    let changed = ["outside", "outside/secret.txt"].map(|path| std::fs::metadata(sandbox.host(path)).unwrap().modified().unwrap());
    (sandbox.contents("outside/secret.txt"), names, changed)
}

fn hostile_box() -> Sandbox {
    let sandbox = Sandbox::new();
    std::fs::create_dir(sandbox.host("other")).unwrap();
    set_links(&sandbox);
    sandbox
}

/// Puts every link where it belongs: an attempt may move or remove one, as any file.
fn set_links(sandbox: &Sandbox) {
    let host = sandbox.temp.path().to_str().unwrap();
    for (path, target) in LINKS {
        let (name, target) = (format!("box/{path}"), std::path::PathBuf::from(target.replace("HOST", host)));
        let place = sandbox.host(&name);
        if std::fs::read_link(&place).is_ok_and(|found| found == target) {
            continue;
        }
        let _ = std::fs::remove_file(&place).or_else(|_| std::fs::remove_dir_all(&place));
        sandbox.link(target, &name);
    }
}

/// Makes every attempt in every mode; tells how many there were.
pub fn sweep() -> usize {
    let mut count = 0;
    for mode in &MODES {
        for index in 0..hostile_paths("").len() {
            let sandbox = hostile_box();
            let host = sandbox.temp.path().to_str().unwrap().to_owned();
            let hostile = hostile_paths(&host).swap_remove(index);
            let path = if hostile.starts_with('/') { hostile } else { format!("{}{hostile}", mode.base.replace("HOST", &host)) };
            let options = FsOptions { follow_links: mode.follow_links, ..FsOptions::default() };
            let open = || sandbox.open_with(mode.allows, mode.denies, Quotas::default(), options.clone());
            let mut fs = open();
            let before = outside(&sandbox);
            for (op, args) in attempts(&path) {
                set_links(&sandbox);
                if mode.keeps() {
                    fs = open(); // what one attempt left in memory is not for the next
                }
                attempt(&mut fs, mode, &host, op, &args);
                assert_eq!(outside(&sandbox), before, "{op}({args:?}) in mode '{}' changed what is outside", mode.name);
                count += 1;
            }
        }
    }
    assert!(count >= ATTEMPTS_MIN, "{count}");
    count
}

/// One attempt: it may fail, or find nothing, or be about a link itself; it shows nothing of what is outside.
fn attempt(fs: &mut Harness, mode: &Mode, host: &str, op: &'static str, args: &[Value]) {
    let told = || format!("{op}({args:?}) in mode '{}'", mode.name);
    match fs.call(op, args) {
        Err(error) => {
            // What the user wrote in a rule may be shown, with what is below it, and what the script wrote itself.
            let rules = mode.allows.iter().chain(mode.denies).filter_map(|rule| Some(rule.rsplit_once('=')?.1.trim_end_matches("/**").replace("HOST", host)));
            let said = rules.fold(format!("{error:?}"), |said, rule| said.replace(&rule, ""));
            let known = format!("{args:?}").contains(host);
            assert!(known || !said.contains(host), "{} says where the host keeps things: {said}", told());
        }
        Ok(value) => {
            let shown = format!("{value:?}");
            let about_the_link = matches!(op, "readlink" | "remove" | "rename" | "replace" | "rmdir");
            let nothing = matches!(&value, Value::Bool(false)) || matches!(&value, Value::List(items) if items.is_empty());
            let own_names = op == "glob" && !shown.contains("secret") && !shown.contains("new.txt");
            // Where no link is followed, a link is looked at as what it is.
            let is_a_link = matches!((op, &value), ("exists", Value::Bool(true))) || (op == "stat" && shown.starts_with("Tuple([Str(\"link\")"));
            let looked_at = mode.walks() && is_a_link;
            assert!(about_the_link || nothing || own_names || looked_at, "{} gave {shown}", told());
        }
    }
    assert!(!fs.door.is_poisoned(), "{}", told());
}

/// Reads and writes by a name that somebody else makes now a directory inside, now a link that leads outside; so many times.
pub fn races(rounds: usize) {
    race(rounds, &["fs.read=/app=HOST/box", "fs.write=/app=HOST/box"]);
    race(rounds / 4, &["fs.overlay=/app=HOST/box"]);
}

fn race(rounds: usize, allows: &[&str]) {
    let sandbox = Sandbox::new();
    std::fs::create_dir(sandbox.host("box/swap")).unwrap();
    sandbox.put("box/swap/secret.txt", "inside\n");
    sandbox.link("../outside", "box/link");
    let over = Arc::new(AtomicBool::new(false));
    let swapper = {
        let (over, root) = (over.clone(), sandbox.host("box"));
        std::thread::spawn(move || {
            let (swap, link, spare) = (root.join("swap"), root.join("link"), root.join("spare"));
            while !over.load(Ordering::Relaxed) {
                let _ = std::fs::rename(&swap, &spare).and_then(|()| std::fs::rename(&link, &swap));
                let _ = std::fs::rename(&swap, &link).and_then(|()| std::fs::rename(&spare, &swap));
            }
        })
    };
    let quotas = Quotas { host_calls: u64::MAX, write_bytes: u64::MAX, files: u64::MAX, ..Quotas::default() };
    let mut fs = sandbox.open_with(allows, &[], quotas, FsOptions::default());
    let mut inside = 0;
    for round in 0..rounds {
        let (reply, place) = match round % 8 {
            0 => fs.raw("write_text", &[s("swap/new.txt"), s("evil")]),
            1 => fs.raw("remove", &[s("swap/new.txt")]),
            2 => fs.raw("listdir", &[s("swap")]),
            _ => fs.raw("read_text", &[s("swap/secret.txt")]),
        };
        let given = place.get(..reply.len as usize).unwrap_or_default();
        assert!(reply.status != Status::Ok || !given.windows(7).any(|part| part == b"secret\n"), "round {round} read what is outside");
        inside += usize::from(given == b"inside\n");
    }
    over.store(true, Ordering::Relaxed);
    swapper.join().unwrap();
    assert_eq!(sandbox.contents("outside/secret.txt"), "secret\n");
    assert_eq!(std::fs::read_dir(sandbox.host("outside")).unwrap().count(), 1, "something was made outside");
    assert!(inside > 0, "no round read what is inside: nothing was raced");
}

/// How often the races are run: `RACES` in the environment, or enough to see them happen.
pub fn rounds() -> usize {
    std::env::var("RACES").ok().and_then(|text| text.parse().ok()).unwrap_or(100_000)
}

/// A grant that is refused everywhere would pass every sweep; this one must let its own files through.
pub fn what_is_inside_still_works() {
    for mode in MODES.iter().filter(|mode| mode.name != "one file") {
        let sandbox = hostile_box();
        let base = mode.base.replace("HOST", sandbox.temp.path().to_str().unwrap());
        let options = FsOptions { follow_links: mode.follow_links, ..FsOptions::default() };
        let mut fs = sandbox.open_with(mode.allows, mode.denies, Quotas::default(), options);
        assert_eq!(fs.ok("read_text", &[s(&format!("{base}notes.txt"))]), s("notes\n"), "{}", mode.name);
        let refused = fs.call("read_text", &[s(&format!("{base}file_link"))]).unwrap_err();
        assert!(is_refusal(&refused), "{}: {refused:?}", mode.name);
    }
}
