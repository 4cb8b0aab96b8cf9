//! Links that are granted by their own name: they are followed where Python follows links, and are themselves what is removed, renamed
//! and looked at where it does not.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output};

/// `data/ln` leads to `data/real`, `data/far` to `elsewhere/file`.
fn tree() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let at = |path: &str| dir.path().join(path);
    for folder in ["data", "elsewhere"] {
        fs::create_dir(at(folder)).unwrap();
    }
    fs::write(at("data/real"), "real").unwrap();
    fs::write(at("elsewhere/file"), "file").unwrap();
    symlink("real", at("data/ln")).unwrap();
    symlink("../elsewhere/file", at("data/far")).unwrap();
    dir
}

fn run(dir: &Path, words: &[&str], code: &str) -> Output {
    let code = format!("import os\n{code}");
    Command::new(env!("CARGO_BIN_EXE_wicket")).arg("run").args(words).args(["-c", &code]).current_dir(dir).output().unwrap()
}

/// In the run's own process and in an isolated one.
fn prints(grants: &[&str], code: &str, wanted: &str, check: impl Fn(&Path)) {
    for isolated in [false, true] {
        prints_in(isolated, grants, code, wanted, &check);
    }
}

fn prints_in(isolated: bool, grants: &[&str], code: &str, wanted: &str, check: impl Fn(&Path)) {
    let dir = tree();
    let grants = grants.iter().flat_map(|grant| ["--allow", grant]);
    let words: Vec<&str> = isolated.then_some("--isolate=process").into_iter().chain(grants).collect();
    let done = run(dir.path(), &words, code);
    assert_eq!((String::from_utf8_lossy(&done.stdout).as_ref(), done.status.code()), (wanted, Some(0)), "{isolated} {}", String::from_utf8_lossy(&done.stderr));
    check(dir.path());
}

const BOTH: [&str; 4] = ["fs.read=data/ln", "fs.write=data/ln", "fs.read=data/far", "fs.write=data/far"];

#[test]
fn f18_a_link_that_is_removed_is_gone_and_its_file_is_not() {
    let code = "for name in ('data/ln', 'data/far'):\n    os.remove(name)\n    print(os.path.lexists(name), os.path.exists(name))";
    prints(&BOTH, code, "False False\nFalse False\n", |dir| {
        assert!(!dir.join("data/ln").is_symlink() && !dir.join("data/far").is_symlink());
        assert_eq!(fs::read(dir.join("data/real")).unwrap(), b"real");
        assert_eq!(fs::read(dir.join("elsewhere/file")).unwrap(), b"file");
    });
}

#[test]
fn what_is_made_in_place_of_a_removed_link_is_a_file_of_its_own() {
    let code = "os.remove('data/ln')\nopen('data/ln', 'w').write('own')\nprint(open('data/ln').read(), os.path.islink('data/ln'))";
    prints(&BOTH, code, "own False\n", |dir| assert_eq!(fs::read(dir.join("data/real")).unwrap(), b"real"));
}

#[test]
fn a_link_is_renamed_and_replaced_itself() {
    let grants = ["fs.write=data/ln", "fs.read=data/ln", "fs.write=data/other", "fs.read=data/other"];
    // An isolated process may make no link, and to rename one is to make one.
    prints_in(false, &grants, "os.rename('data/ln', 'data/other')\nprint(os.path.lexists('data/ln'))", "False\n", |dir| {
        assert_eq!(fs::read_link(dir.join("data/other")).unwrap(), Path::new("real"));
        assert!(!dir.join("data/ln").is_symlink() && dir.join("data/real").exists());
    });
    let code = "open('data/other', 'w').write('new')\nos.replace('data/other', 'data/ln')\nprint(os.path.islink('data/ln'), open('data/ln').read())";
    prints(&grants, code, "False new\n", |dir| assert_eq!(fs::read(dir.join("data/real")).unwrap(), b"real"));
}

#[test]
fn a_link_is_followed_for_its_contents_and_looked_at_for_itself() {
    let code = "import fs\nfor name in ('data/ln', 'data/far'):\n    print(os.path.islink(name), os.readlink(name), os.lstat(name).st_size, os.stat(name).st_size, open(name).read())\n    \
                open(name, 'w').close()\n    fs.append_text(name, 'changed')\n    fs.append_text(name, '!')\n    fs.write_text(name, fs.read_text(name) + '?')\n    os.utime(name, (1, 1))\n    print(os.stat(name).st_mtime, os.lstat(name).st_mtime != 1)";
    let wanted = "True real 4 4 real\n1.0 True\nTrue ../elsewhere/file 17 4 file\n1.0 True\n";
    prints(&BOTH, code, wanted, |dir| {
        for (link, file) in [("data/ln", "data/real"), ("data/far", "elsewhere/file")] {
            assert!(dir.join(link).is_symlink());
            assert_eq!(fs::read_to_string(dir.join(file)).unwrap(), "changed!?");
        }
    });
}

#[test]
fn o_nofollow_opens_no_link_and_nothing_is_changed_by_trying() {
    let dir = tree();
    symlink("none", dir.path().join("data/nothing")).unwrap();
    fs::create_dir(dir.path().join("data/sub")).unwrap();
    symlink("sub", dir.path().join("data/to_dir")).unwrap();
    let code = "for name in ('ln', 'nothing', 'to_dir'):\n    for flags in (os.O_RDONLY, os.O_WRONLY, os.O_RDWR | os.O_CREAT, os.O_WRONLY | os.O_TRUNC, os.O_RDONLY | os.O_DIRECTORY, os.O_WRONLY | os.O_CREAT | os.O_EXCL):\n        \
                try:\n            print(os.open('data/' + name, flags | os.O_NOFOLLOW))\n        except OSError as e:\n            print(e.errno, end=' ')\n    print(name)\n\
                for name in ('data/real', 'data/sub', 'data/to_dir/.'):\n    os.close(os.open(name, os.O_RDONLY | os.O_NOFOLLOW))";
    let wanted = "40 40 40 40 20 17 ln\n40 40 40 40 20 17 nothing\n40 40 40 40 20 17 to_dir\n";
    for grants in [&["fs.read=data", "fs.write=data"][..], &["fs.overlay=data"][..]] {
        let words: Vec<&str> = grants.iter().flat_map(|grant| ["--allow", grant]).collect();
        let done = run(dir.path(), &words, code);
        assert_eq!(String::from_utf8_lossy(&done.stdout), wanted, "{grants:?} {}", String::from_utf8_lossy(&done.stderr));
        assert!(done.status.success(), "{done:?}");
        assert_eq!(fs::read(dir.path().join("data/real")).unwrap(), b"real");
        assert!(!dir.path().join("data/none").exists());
    }
}

#[test]
fn f18_a_granted_link_that_becomes_another_one_is_not_followed() {
    let dir = tree();
    fs::write(dir.path().join("secret"), "secret").unwrap();
    let code = "import time\nprint(open('data/ln').read(), flush=True)\nwhile os.readlink('data/ln') == 'real': time.sleep(0.01)\ntry:\n    open('data/ln').read()\nexcept PermissionError as e:\n    print(e)";
    let child = Command::new(env!("CARGO_BIN_EXE_wicket"))
        .args(["run", "--allow", "fs.read=data/ln", "--allow", "clock.sleep", "-c", &format!("import os\n{code}")])
        .current_dir(dir.path())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    std::thread::sleep(std::time::Duration::from_millis(500));
    symlink("../secret", dir.path().join("next")).unwrap();
    fs::rename(dir.path().join("next"), dir.path().join("data/ln")).unwrap();
    let done = child.wait_with_output().unwrap();
    let printed = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(printed.starts_with("real\n") && printed.contains("is a link, which is not followed here"), "{printed}");
}

#[test]
fn in_an_overlay_a_link_granted_by_name_is_not_taken_for_its_file() {
    let dir = tree();
    for code in ["os.remove('data/ln')", "os.rename('data/ln', 'data/far')"] {
        let done = run(dir.path(), &["--allow", "fs.overlay=data/ln", "--allow", "fs.overlay=data/far"], code);
        assert!(done.status.code() == Some(77) && String::from_utf8_lossy(&done.stderr).contains("grant its directory to change the link"), "{done:?}");
    }
}
