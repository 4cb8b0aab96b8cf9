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
    let taught = tree();
    fs::write(taught.path().join("job.py"), script).unwrap();
    let output = ok(taught.path(), &["learn", "-o", "policy.toml", "job.py"]);
    assert_eq!(learned(taught.path()), grants, "{script}");
    for lock in ["--policy", "--policy-lock"] {
        let fresh = tree();
        for name in ["job.py", "policy.toml"] {
            fs::copy(taught.path().join(name), fresh.path().join(name)).unwrap();
        }
        assert_eq!(ok(fresh.path(), &["run", lock, "policy.toml", "job.py"]), output, "{script}");
        for (name, text) in after {
            assert_eq!(fs::read_to_string(fresh.path().join(name)).unwrap(), *text, "{name}\n{script}");
        }
        let left: Vec<_> = fs::read_dir(fresh.path()).unwrap().map(|entry| entry.unwrap().file_name()).filter(|name| name.to_string_lossy().contains("tmp")).collect();
        assert!(left.is_empty(), "{left:?}");
    }
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
    suffices(script, &["fs.read=data.json", "fs.write=data.json", "fs.write=data.json.tmp"], &[("data.json", "old+")]);
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

#[test]
fn a_look_at_a_directory_above_the_script_is_no_grant_of_the_host() {
    for look in ["os.path.exists('..')", "os.path.isdir('/')", "bool(os.stat('/'))", "bool(os.stat('.')) and bool(os.stat('/'))"] {
        suffices(&format!("import os\nprint({look})\n"), &["fs.read=.[.]"], &[]);
        // What else is granted is a way through them.
        suffices(&format!("import os\nprint({look}, open('data/x.json').read())\n"), &["fs.read=data/x.json"], &[]);
    }
    suffices("import os\nprint(os.path.isdir('data'), open('data/x.json').read())\n", &["fs.read=data/x.json"], &[]);
    suffices("import os\nprint(os.path.isdir('data'))\n", &["fs.read=data"], &[]);
}

#[test]
fn a_listing_of_a_directory_above_the_script_is_said_to_be_wide() {
    let place = tree();
    let told = wicket(place.path(), &["learn", "-o", "policy.toml", "-c", "import os; os.listdir('/'); print(open('data.json').read())"]);
    let wide = "fs.read=/ is a directory above the script's own place with all that lies in it: nothing smaller suffices\n";
    assert!(told.status.success() && String::from_utf8_lossy(&told.stderr).contains(wide), "{told:?}");
    assert!(fs::read_to_string(place.path().join("policy.toml")).unwrap().contains(&format!("# {wide}")));
    // The working directory does not lie in the host's root under its own name.
    assert_eq!(learned(place.path()), ["fs.read=/", "fs.read=data.json"]);
    assert_eq!(ok(place.path(), &["run", "--policy", "policy.toml", "-c", "import os; os.listdir('/'); print(open('data.json').read())"]), "old\n");
}

#[test]
fn a_directory_that_was_there_is_removed_or_moved() {
    let written = "print(open('d/x.json', 'w').write('1'))\n";
    for (script, grants) in [
        ("import shutil\nshutil.rmtree('data')\nprint(1)\n".to_owned(), &["fs.read=dat[a]/**", "fs.write=dat[a]/**"][..]),
        (
            "import os, shutil\nif os.path.exists('data'): shutil.rmtree('data')\nos.mkdir('data')\nprint(open('data/n', 'w').write('1'))\n".to_owned(),
            &["fs.read=dat[a]/**", "fs.write=dat[a]/**"],
        ),
        (format!("import os\nos.rename('data', 'd')\n{written}"), &["fs.write=[d]/**", "fs.write=dat[a]/**"]),
        (format!("import os, shutil\nos.remove('data/x.json')\nos.rmdir('data')\nos.mkdir('d')\n{written}"), &["fs.write=d", "fs.write=dat[a]/**"]),
    ] {
        suffices(&script, grants, &[]);
    }
}

#[test]
fn a_file_that_is_moved_to_another_directory() {
    suffices("import os\nos.rename('data/x.json', 'b2')\nprint(open('b2').read())\n", &["fs.read=b[2]", "fs.read=dat[a]/x.json", "fs.write=b[2]", "fs.write=dat[a]/x.json"], &[("b2", "old")]);
    suffices("import os\nos.renames('lines.txt', 'new/dir/b2')\nprint(1)\n", &["fs.read=ne[w]/**", "fs.write=lines.tx[t]", "fs.write=ne[w]/**"], &[("new/dir/b2", "a\nb\n")]);
}

#[test]
fn what_is_looked_for_in_a_file() {
    suffices("try: open('data.json/x')\nexcept OSError as error: print(type(error).__name__)\n", &["fs.read=data.jso[n]/x"], &[]);
}

#[test]
fn a_name_that_is_no_text_is_granted_by_a_pattern() {
    suffices("import os\nopen('a\\udcff', 'w').write('1')\nprint(os.path.getsize('a\\udcff'))\n", &["fs.read=a?", "fs.write=a?"], &[]);
    let place = tree();
    let refused = wicket(place.path(), &["run", "-c", r"open('a\udcff', 'w')"]);
    assert!(refused.status.code() == Some(77) && String::from_utf8_lossy(&refused.stderr).contains("allow it with --allow 'fs.write=a?'"), "{refused:?}");
    ok(place.path(), &["run", "--allow", "fs.write=a?", "-c", r"open('a\udcff', 'w').write('1')"]);
}

#[test]
fn what_another_module_flushes_is_the_one_modules_that_opened_it() {
    let (taught, fresh) = (tree(), tree());
    for place in [&taught, &fresh] {
        fs::write(place.path().join("h1.py"), "def begin():\n    f = open('out1', 'w')\n    f.write('1')\n    return f\n").unwrap();
        fs::write(place.path().join("job.py"), "import h1\nf = h1.begin()\nf.flush()\nf.close()\nopen('out2', 'w').write('2')\n").unwrap();
    }
    ok(taught.path(), &["learn", "-o", "policy.toml", "job.py"]);
    assert_eq!(learned(taught.path()), ["fs.write=out1 for h1", "fs.write=out2 for __main__"]);
    fs::copy(taught.path().join("policy.toml"), fresh.path().join("policy.toml")).unwrap();
    ok(fresh.path(), &["run", "--policy-lock", "policy.toml", "job.py"]);
    assert_eq!(fs::read_to_string(fresh.path().join("out1")).unwrap(), "1");
}

#[test]
fn a_policy_that_cannot_be_written_is_told_before_anything_is_run() {
    let place = tree();
    let told = wicket(place.path(), &["learn", "-o", "none/policy.toml", "-c", "open('ran', 'w')"]);
    assert_eq!(told.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&told.stderr).starts_with("wicket: cannot write the policy 'none/policy.toml': "), "{told:?}");
    assert!(!place.path().join("ran").exists());
    let told = wicket(place.path(), &["learn", "-o", "policy.toml", "none.py"]);
    assert!(told.status.code() == Some(2) && !place.path().join("policy.toml").exists(), "{told:?}");
    // What was there stays until there is a policy, and may be the policy of the run itself.
    fs::write(place.path().join("policy.toml"), "deny = ['crypto'] # and much more\n").unwrap();
    ok(place.path(), &["learn", "--policy", "policy.toml", "-o", "policy.toml", "-c", "1"]);
    let text = fs::read_to_string(place.path().join("policy.toml")).unwrap();
    assert!(text.contains("deny = [\n    \"crypto\",\n]\n") && !text.contains("much more"), "{text}");
}

#[test]
fn of_a_move_only_what_was_refused_is_told() {
    let place = tree();
    fs::write(place.path().join("job.py"), "import os\ntry: os.rename('data/x.json', '/nope')\nexcept PermissionError: pass\n").unwrap();
    ok(place.path(), &["run", "--allow", "fs.write=data", "--audit", "calls.log", "job.py"]);
    let text = ok(place.path(), &["learn", "--from", "calls.log"]);
    assert!(text.contains("# was refused: fs.write /nope # job.py:2 fs.rename\n") && !text.contains("x.json"), "{text}");
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
