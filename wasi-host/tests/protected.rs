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
fn native_code_cannot_be_planted_where_the_next_run_looks_for_it() {
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
fn the_mapped_file_is_out_of_reach_through_a_link() {
    let home = Home::new();
    let before = fs::read(home.native()).unwrap();
    let target = Path::new(".cache/wicket").join(home.native().file_name().unwrap());
    std::os::unix::fs::symlink(target, home.path().join("link")).unwrap();
    home.refuses(&[], &["fs.append_text('/home/link', 'x')", "open('/home/link', 'r+b')", "fs.write_text('/home/link', 'x')", "fs.read_bytes('/home/link')"]);
    assert!(fs::read(home.native()).unwrap() == before);
}

#[test]
fn a_cached_file_that_others_may_read_or_that_has_two_names_is_replaced_and_not_mapped() {
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
fn a_cache_directory_that_is_open_to_others_is_not_used() {
    let home = Home::new();
    for mode in [0o755, 0o710, 0o701] {
        fs::set_permissions(home.cache(), Permissions::from_mode(mode)).unwrap();
        let told = home.build_cache();
        let said = String::from_utf8_lossy(&told.stderr);
        assert!(told.status.code() == Some(1) && said.contains("closed to all others"), "{mode:o} {said}");
        assert_eq!(home.run(&[], "print('ran')").stdout, b"ran\n");
    }
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
