//! What no grant reaches: the native code that the next run executes, and what the command itself writes about this one.

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A home of its own with a filled cache; everything in it is granted.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Home {
        let home = Home(tempfile::tempdir().unwrap());
        assert!(home.build_cache().status.success());
        home
    }

    fn build_cache(&self) -> Output {
        self.with_home(Command::new(env!("CARGO_BIN_EXE_wicket")).args(["cache", "build"])).output().unwrap()
    }

    fn with_home<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command.current_dir(self.path()).env_remove("XDG_CACHE_HOME").env("HOME", self.path())
    }

    /// The one file in the cache.
    fn native(&self) -> PathBuf {
        let mut found: Vec<PathBuf> = fs::read_dir(self.cache()).unwrap().map(|entry| entry.unwrap().path()).collect();
        assert_eq!(found.len(), 1, "{found:?}");
        found.remove(0)
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn cache(&self) -> PathBuf {
        self.path().join(".cache/wicket")
    }

    fn run(&self, options: &[&str], code: &str) -> Output {
        self.command(options, code).output().unwrap()
    }

    fn command(&self, options: &[&str], code: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
        let home = self.path().to_str().unwrap();
        let (read, write) = (format!("fs.read=/home={home}"), format!("fs.write=/home={home}"));
        command.args(["run", "--allow", &read, "--allow", &write]).args(options).args(["-c", code]);
        self.with_home(&mut command);
        command
    }

    /// Runs Python statements of which each has to be refused.
    fn refuses(&self, options: &[&str], acts: &[&str]) {
        let code = "import fs, os, pathlib, shutil\ndef refused(act):\n    try: exec(act)\n    except PermissionError as e: assert '[Errno' not in str(e), (act, e)\n    else: assert 0, act\n";
        let acts: String = acts.iter().map(|act| format!("refused({act:?})\n")).collect();
        let output = self.run(options, &format!("{code}{acts}print('all refused')"));
        assert_eq!(String::from_utf8_lossy(&output.stdout), "all refused\n", "{}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn p9_native_code_cannot_be_planted_where_the_next_run_looks_for_it() {
    let home = Home::new();
    home.refuses(&[], &[
        "fs.rename('/home/.cache', '/home/c2')",
        "os.replace('/home/.cache/wicket', '/home/c2')",
        "pathlib.Path('/home/.cache').rename('/home/c2')",
        "shutil.move('/home/.cache', '/home/c2')",
        "os.rmdir('/home/.cache/wicket')",
        "shutil.rmtree('/home/.cache')",
        "fs.mkdir('/home/new'); fs.rename('/home/new', '/home/.cache')",
        "fs.write_bytes('/home/.cache/wicket/new.native', b'x')",
        "open('/home/.cache/wicket/new.native', 'wb')",
        "fs.listdir('/home/.cache/wicket')",
    ]);
    home.native();
}

#[test]
fn p9_the_mapped_file_is_out_of_reach_through_a_link() {
    let home = Home::new();
    let before = fs::read(home.native()).unwrap();
    let target = Path::new(".cache/wicket").join(home.native().file_name().unwrap());
    std::os::unix::fs::symlink(target, home.path().join("link")).unwrap();
    home.refuses(&[], &["fs.append_text('/home/link', 'x')", "open('/home/link', 'r+b')", "fs.write_text('/home/link', 'x')", "fs.read_bytes('/home/link')"]);
    assert!(fs::read(home.native()).unwrap() == before);
}

#[test]
fn p6_a_cached_file_that_others_may_read_or_that_has_two_names_is_replaced_and_not_mapped() {
    let home = Home::new();
    let spoil: [&dyn Fn(); 3] = [
        &|| fs::set_permissions(home.native(), Permissions::from_mode(0o604)).unwrap(),
        &|| fs::set_permissions(home.native(), Permissions::from_mode(0o620)).unwrap(),
        &|| fs::hard_link(home.native(), home.path().join("alias")).unwrap(),
    ];
    for spoil in spoil {
        let inode = || fs::metadata(home.native()).unwrap().ino();
        let before = inode();
        assert_eq!(home.run(&[], "print('ran')").stdout, b"ran\n");
        assert_eq!(inode(), before);
        spoil();
        assert_eq!(home.run(&[], "print('ran')").stdout, b"ran\n");
        assert_ne!(inode(), before);
    }
}

#[test]
fn p6_a_cached_file_that_was_cut_off_is_made_anew() {
    let home = Home::new();
    let whole = fs::read(home.native()).unwrap();
    for len in [4096, whole.len() - 1] {
        fs::File::options().write(true).open(home.native()).unwrap().set_len(len as u64).unwrap();
        assert_eq!(home.run(&[], "print('ran')").stdout, b"ran\n", "{len}");
        assert_eq!(fs::metadata(home.native()).unwrap().len(), whole.len() as u64, "{len}");
    }
}

#[test]
fn p6_a_cache_directory_that_is_open_to_others_is_not_used() {
    let home = Home::new();
    for mode in [0o755, 0o710, 0o701] {
        fs::set_permissions(home.cache(), Permissions::from_mode(mode)).unwrap();
        let told = home.build_cache();
        let said = String::from_utf8_lossy(&told.stderr);
        assert!(told.status.code() == Some(1) && said.contains("closed to all others"), "{mode:o} {said}");
        let ran = home.run(&[], "print('ran')");
        assert_eq!(ran.stdout, b"ran\n");
        assert!(String::from_utf8_lossy(&ran.stderr).contains("every start compiles the engine anew"), "{ran:?}");
    }
    fs::set_permissions(home.cache(), Permissions::from_mode(0o700)).unwrap();
    assert!(home.run(&[], "pass").stderr.is_empty());
}

#[test]
fn the_program_itself_is_refused_also_where_the_system_would_call_it_busy() {
    let home = Home::new();
    let program = home.path().join("wicket");
    if fs::hard_link(env!("CARGO_BIN_EXE_wicket"), &program).is_err() {
        return; // another file system
    }
    home.refuses(&[], &["fs.append_text('/home/wicket', 'x')", "open('/home/wicket', 'r+b')", "open('/home/wicket', 'ab')", "os.remove('/home/wicket')"]);
}

#[test]
fn the_report_and_the_audit_log_are_not_for_the_script() {
    let home = Home::new();
    let out = home.path().join("out");
    fs::create_dir(&out).unwrap();
    for (log, alias) in [("r.json", "r2"), ("a.log", "a2")] {
        fs::write(out.join(log), "").unwrap();
        fs::hard_link(out.join(log), home.path().join(alias)).unwrap();
    }
    home.refuses(&["--report", "out/r.json", "--audit", "out/a.log"], &[
        "fs.write_text('/home/out/a.log', 'forged')",
        "fs.write_text('/home/out/r.json', 'forged')",
        "fs.append_text('/home/out/r.json', 'forged')",
        "fs.append_text('/home/a2', 'forged')",
        "open('/home/out/a.log', 'w')",
        "open('/home/r2', 'r+')",
        "os.remove('/home/out/r.json')",
        "os.rename('/home/out/a.log', '/home/away')",
        "os.rename('/home/out', '/home/away')",
        "fs.write_text('/home/mine', 'x'); os.replace('/home/mine', '/home/out/r.json')",
        "shutil.rmtree('/home/out')",
    ]);
    let report = fs::read_to_string(out.join("r.json")).unwrap();
    let audit = fs::read_to_string(out.join("a.log")).unwrap();
    assert!(report.contains(r#""kind": "finished""#) && audit.contains("fs.rename") && !audit.contains("forged"), "{report} {audit}");
}

#[test]
fn nothing_that_is_written_takes_the_place_of_another_file_of_the_run() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name);
    let contents = [("s.py", "print('hi')\n"), ("p.toml", "allow = []\n"), ("k.hex", "0123456789abcdef0123456789abcdef")];
    contents.iter().for_each(|(name, text)| fs::write(at(name), text).unwrap());
    std::os::unix::fs::symlink("new", at("dangling")).unwrap();
    let secret = "k=aes-128-gcm:k.hex";
    let clashes: [&[&str]; 14] = [
        &["run", "--audit", "p.toml", "--policy", "p.toml", "s.py"],
        &["run", "--report", "p.toml", "--policy-lock", "p.toml", "s.py"],
        &["run", "--audit", "k.hex", "--secret", secret, "s.py"],
        &["run", "--record", "r", "--record-key", "k.hex", "--secret", secret, "s.py"],
        &["run", "--record", "r", "--record-key", "s.py", "s.py"],
        &["run", "--record", "r", "--record-key", "./r", "s.py"],
        &["run", "--record", "r", "--audit", "r.key", "s.py"],
        &["run", "--audit", "new", "--report", "dangling", "s.py"],
        &["run", "--audit", "v.db", "--kv", "v.db", "s.py"],
        &["run", "--record", "o.tar", "--overlay-out", "o.tar", "--allow", "fs.overlay=.", "s.py"],
        &["learn", "-o", "s.py", "s.py"],
        &["learn", "-o", "k.hex", "--secret", secret, "s.py"],
        &["learn", "-o", "p.toml", "--from", "p.toml"],
        &["learn", "-o", "v.db", "--kv", "v.db", "s.py"],
    ];
    for words in clashes {
        let output = Command::new(env!("CARGO_BIN_EXE_wicket")).args(words).current_dir(dir.path()).env("XDG_CACHE_HOME", super::cases::cache()).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && said.contains("are the same file"), "{words:?} {output:?}");
    }
    contents.iter().for_each(|(name, text)| assert_eq!(fs::read_to_string(at(name)).unwrap(), *text));
    assert!(["r", "r.key", "new", "v.db", "o.tar"].iter().all(|name| !at(name).exists()), "something was made");
}

#[test]
fn a_log_does_not_take_the_place_of_the_script_or_of_a_stream() {
    let dir = tempfile::tempdir().unwrap();
    let at = |name: &str| dir.path().join(name);
    let script = "print('hi')\n";
    fs::write(at("s.py"), script).unwrap();
    fs::hard_link(at("s.py"), at("hard")).unwrap();
    std::os::unix::fs::symlink("s.py", at("soft")).unwrap();
    let wicket = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
        command.arg("run").args(arguments).current_dir(dir.path()).env("XDG_CACHE_HOME", super::cases::cache());
        command
    };
    let is_mistake = |output: &Output, with: &str| {
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.code() == Some(2) && said.contains(with) && said.contains("are the same file"), "{output:?}");
    };
    for option in ["--report", "--audit"] {
        for log in ["s.py", "./s.py", "hard", "soft"] {
            is_mistake(&wicket(&[option, log, "s.py"]).output().unwrap(), "the script");
        }
        let input = fs::File::open(at("s.py")).unwrap();
        is_mistake(&wicket(&[option, "hard", "-"]).stdin(input).output().unwrap(), "standard input");
        for log in ["o.txt", "/dev/stdout"] {
            fs::write(at("o.txt"), "earlier\n").unwrap();
            let stdout = fs::File::options().append(true).open(at("o.txt")).unwrap();
            is_mistake(&wicket(&[option, log, "s.py"]).stdout(stdout).output().unwrap(), "standard output");
            assert_eq!(fs::read_to_string(at("o.txt")).unwrap(), "earlier\n");
        }
        let stderr = fs::File::options().append(true).open(at("o.txt")).unwrap();
        assert_eq!(wicket(&[option, "o.txt", "s.py"]).stderr(stderr).status().unwrap().code(), Some(2));
        assert_eq!(wicket(&[option, "/dev/null", "s.py"]).stdout(fs::File::create("/dev/null").unwrap()).status().unwrap().code(), Some(0));
        assert_eq!(wicket(&[option, "/dev/stdout", "s.py"]).output().unwrap().status.code(), Some(0));
    }
    assert_eq!(fs::read_to_string(at("s.py")).unwrap(), script);
}

#[test]
fn a_cached_name_that_is_taken_leaves_nothing_behind() {
    let home = Home::new();
    let native = home.native();
    fs::remove_file(&native).unwrap();
    fs::create_dir(&native).unwrap();
    assert_eq!(home.run(&[], "print('ran')").stdout, b"ran\n");
    assert_eq!(home.native(), native);
}
