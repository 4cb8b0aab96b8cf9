//! `wicket learn` from outside: a run with exactly the policy that was learned does the same on a fresh copy of the tree.

use super::cases::cache;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

/// A tree of its own, as it was before the script ran.
fn tree() -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir(place.path().join("data")).unwrap();
    for (name, text) in [("data.json", "old"), ("data/x.json", "old"), ("lines.txt", "a\nb\n")] {
        fs::write(place.path().join(name), text).unwrap();
    }
    place
}

fn wicket(place: &Path, args: &[&str]) -> Output {
    super::cases::fill_cache();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    command.args(args).current_dir(place).env_clear().env("PATH", "/usr/bin:/bin").env("XDG_CACHE_HOME", cache()).output().unwrap()
}

fn ok(place: &Path, args: &[&str]) -> String {
    let output = wicket(place, args);
    assert!(output.status.success(), "{args:?}\n{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The grants of a learned policy.
fn learned(place: &Path) -> Vec<String> {
    let text = fs::read_to_string(place.join("policy.toml")).unwrap();
    let file = wicket::PolicyFile::parse("policy.toml", &text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    file.allow.into_iter().map(|rule| rule.text).collect()
}

/// Learns what a script needs in one tree and runs it in another with that alone; then files have these contents there.
fn suffices(script: &str, grants: &[&str], after: &[(&str, &str)]) {
    let (taught, fresh) = (tree(), tree());
    for place in [&taught, &fresh] {
        fs::write(place.path().join("job.py"), script).unwrap();
    }
    let output = ok(taught.path(), &["learn", "-o", "policy.toml", "job.py"]);
    assert_eq!(learned(taught.path()), grants, "{script}");
    fs::copy(taught.path().join("policy.toml"), fresh.path().join("policy.toml")).unwrap();
    for lock in ["--policy", "--policy-lock"] {
        assert_eq!(ok(fresh.path(), &["run", lock, "policy.toml", "job.py"]), output, "{script}");
    }
    for (name, text) in after {
        assert_eq!(fs::read_to_string(fresh.path().join(name)).unwrap(), *text, "{name}\n{script}");
    }
    let left: Vec<_> = fs::read_dir(fresh.path()).unwrap().map(|entry| entry.unwrap().file_name()).filter(|name| name.to_string_lossy().contains("tmp")).collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn a_file_that_is_replaced_by_another() {
    for last in ["import os; os.replace('data.json.tmp', 'data.json')", "import pathlib; pathlib.Path('data.json.tmp').rename('data.json')"] {
        let script = format!("with open('data.json.tmp', 'w') as f: f.write('new')\n{last}\nprint('done')\n");
        suffices(&script, &["fs.write=data.json", "fs.write=data.json.tmp"], &[("data.json", "new")]);
    }
}

#[test]
fn a_file_that_is_read_changed_and_replaced() {
    let script = "import os\ntext = open('data.json').read()\nwith open('data.json.tmp', 'w') as f: f.write(text + '+')\nos.replace('data.json.tmp', 'data.json')\nprint(text[:3])\n";
    suffices(script, &["fs.read=data.json", "fs.write=data.json", "fs.write=data.json.tmp"], &[("data.json", "old++")]);
}

#[test]
fn a_file_whose_name_was_made_up_replaces_another() {
    let script = "import os, tempfile\nfd, name = tempfile.mkstemp(dir='data', suffix='.new')\nos.write(fd, b'new'); os.close(fd)\nos.replace(name, 'data/x.json')\nprint('done')\n";
    suffices(script, &["fs.read=data/tmp????????.new", "fs.write=data/tmp????????.new", "fs.write=data/x.json"], &[("data/x.json", "new")]);
}

#[test]
fn a_file_that_is_changed_in_place() {
    let script = "import fileinput\nfor line in fileinput.input('lines.txt', inplace=True):\n    print(line.upper(), end='')\nprint('done')\n";
    suffices(script, &["fs.read=lines.txt", "fs.read=lines.txt.bak", "fs.write=lines.txt", "fs.write=lines.txt.bak"], &[("lines.txt", "A\nB\n")]);
}

#[test]
fn a_directory_whose_name_was_made_up() {
    let script = "import os, tempfile\nwith tempfile.TemporaryDirectory(dir='.') as d:\n    open(os.path.join(d, 'x'), 'w').write('1')\n    print(open(os.path.join(d, 'x')).read())\n";
    suffices(script, &["fs.read=tmp????????/**", "fs.write=tmp????????/**"], &[]);
}

#[test]
fn directories_that_are_made_and_removed() {
    let script = "import os, shutil\nos.makedirs('out/new/dir')\nopen('out/new/dir/x', 'w').write('1')\nprint(os.listdir('out/new'))\nshutil.rmtree('out')\n";
    suffices(script, &["fs.read=out", "fs.write=out"], &[]);
}

#[test]
fn what_is_written_is_not_granted_for_appending_besides() {
    let script = "open('o', 'w').write('1')\nopen('o', 'a').write('2')\nopen('log', 'a').write('3')\n";
    suffices(script, &["fs.append=log", "fs.write=o"], &[("o", "12")]);
}

#[test]
fn what_is_written_where_no_directory_is() {
    let script = "for name in 'none/x', '../g2-none/x':\n    try: open(name, 'w')\n    except FileNotFoundError: print('none')\n";
    suffices(script, &["fs.write=non[e]/x", "fs.write=/g2-non[e]/x"], &[]);
}

/// Runs a script that permits all and keeps a log.
fn log(place: &Path, script: &str) {
    fs::write(place.join("job.py"), script).unwrap();
    ok(place, &["run", "--audit-only", "--audit", "calls.log", "job.py"]);
}

#[test]
fn a_log_says_what_was_made_whatever_is_there_today() {
    let place = tree();
    fs::create_dir(place.path().join("out")).unwrap();
    log(place.path(), "import os, time\nos.makedirs('out/new/dir')\nopen('out/new/dir/x', 'w').write('1')\ntime.sleep(0)\n");
    ok(place.path(), &["learn", "--from", "calls.log", "-o", "policy.toml"]);
    let while_there = fs::read_to_string(place.path().join("policy.toml")).unwrap();
    fs::remove_dir_all(place.path().join("out/new")).unwrap();
    ok(place.path(), &["learn", "--from", "calls.log", "-o", "policy.toml"]);
    let text = fs::read_to_string(place.path().join("policy.toml")).unwrap();
    assert_eq!(text, while_there);
    assert_eq!(learned(place.path()), ["clock.sleep", "fs.write=out/new"]);
    assert!(text.starts_with("# What job.py used") && text.contains("# job.py:4 clock.sleep\n"), "{text}");
    ok(place.path(), &["run", "--policy", "policy.toml", "job.py"]);
}

#[test]
fn a_log_that_is_cut_off_gives_a_policy_that_says_so() {
    let place = tree();
    log(place.path(), "print(open('data.json').read())\nopen('o', 'w')\n");
    let whole = fs::read(place.path().join("calls.log")).unwrap();
    fs::write(place.path().join("calls.log"), &whole[..whole.len() - 20]).unwrap();
    let output = wicket(place.path(), &["learn", "--from", "calls.log", "-o", "policy.toml"]);
    assert_eq!(output.status.code(), Some(1), "it is no success");
    let text = fs::read_to_string(place.path().join("policy.toml")).unwrap();
    assert!(text.contains("# The log ends before the run did: this policy is not complete.\n"), "{text}");
    assert!(learned(place.path()).contains(&"fs.read=data.json".to_owned()), "{text}");
}
