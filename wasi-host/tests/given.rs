//! `--env` and `--kv`: what a script is given to work with, through the command.

use std::path::Path;
use std::process::{Command, Output};

const CANARY: &str = "CANARY-env-5150";

fn wicket(folder: &Path, arguments: &[&str]) -> Output {
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache");
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    let process = [("AWS_SECRET_ACCESS_KEY", CANARY), ("LANG", "C.UTF-8"), ("LC_TIME", "de_DE"), ("COLUMNS", "40"), ("HOME", "/nowhere")];
    command.args(arguments).current_dir(folder).env_clear().env("XDG_CACHE_HOME", cache).envs(process);
    command.output().unwrap()
}

fn run(folder: &Path, options: &[&str], code: &str) -> (String, String) {
    let output = wicket(folder, &[&["run"], options, &["-c", code]].concat());
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().unwrap()
}

const LOOK: &str = "import os, env\nprint(dict(os.environ), os.getenv('HOME'), os.environ.get('AWS_SECRET_ACCESS_KEY'), env.items())";

#[test]
fn c7_the_environment_of_the_process_is_never_passed_on_but_for_what_is_named() {
    let folder = folder();
    assert_eq!(run(folder.path(), &[], LOOK), ("{} None None []\n".into(), String::new()));
    let (out, err) = run(folder.path(), &["--allow", "env.read=L*,UNSET", "--deny", "env.read=LC_*"], LOOK);
    assert_eq!((out.as_str(), err.as_str()), ("{'LANG': 'C.UTF-8'} None None [('LANG', 'C.UTF-8')]\n", ""));
    let asked = "import env\nenv.get('AWS_SECRET_ACCESS_KEY')";
    let (out, err) = run(folder.path(), &["--allow", "env.read=LANG"], asked);
    assert!(out.is_empty() && err.ends_with("allow it with --allow env.read=AWS_SECRET_ACCESS_KEY\n") && !err.contains(CANARY), "{err}");
    // Whatever it finds of the sandbox, nothing of the process's is in it.
    let (out, err) = run(folder.path(), &["--allow", "env.read=LANG"], "import sys, os, env, gc\nprint(vars(os), vars(env), sys.modules, [o for o in gc.get_objects()] if hasattr(gc, 'get_objects') else '')");
    assert!(!out.contains(CANARY) && !err.contains(CANARY));
}

#[test]
fn c7_a_deterministic_run_has_only_what_was_set_for_it() {
    let folder = folder();
    let (out, err) = run(folder.path(), &["--deterministic", "--allow", "env.read=LANG", "--env", "MODE=test"], LOOK);
    assert_eq!((out.as_str(), err.as_str()), ("{'MODE': 'test'} None None [('MODE', 'test')]\n", ""));
}

#[test]
fn a_variable_that_is_set_for_the_script_is_granted_and_a_denial_wins() {
    let folder = folder();
    let code = "import os\nprint(os.environ.get('MODE'), os.environ.get('EMPTY'))\nos.environ['MODE'] = 'own'\nprint(os.getenv('MODE'))";
    assert_eq!(run(folder.path(), &["--env", "MODE=a=b", "--env", "EMPTY="], code), ("a=b \nown\n".into(), String::new()));
    assert_eq!(run(folder.path(), &["--env", "MODE=x", "--deny", "env"], code).0, "None None\nown\n");
    for (given, told) in [("MODE", "wicket: 'MODE' is not NAME=VALUE\n  for instance --env MODE=test\n"), ("=x", "wicket: '=x' is not NAME=VALUE\n  for instance --env MODE=test\n")] {
        assert_eq!(run(folder.path(), &["--env", given], "").1, told);
    }
}

const GRANTED: [&str; 6] = ["--kv", "store.redb", "--allow", "kv.read=accounts", "--allow", "kv.write=accounts"];

#[test]
fn what_one_run_puts_the_next_one_gets() {
    let folder = folder();
    let code = "import kv\nprint(kv.get('accounts', 'ada'))\nkv.put('accounts', 'ada', '10')\nkv.put('accounts', 'raw', b'\\x00')\nprint(kv.items('accounts'))";
    assert_eq!(run(folder.path(), &GRANTED, code), ("None\n[('ada', '10'), ('raw', b'\\x00')]\n".into(), String::new()));
    assert_eq!(run(folder.path(), &GRANTED, code).0.lines().next(), Some("10"));
    let (_, err) = run(folder.path(), &GRANTED, "import kv\nkv.get('others', 'x')");
    assert!(err.ends_with("PermissionError: kv.get('others') is not granted; allow it with --allow kv.read=others\n"), "{err}");
}

const TRANSACTIONS: &str = r"
import kv
kv.put('accounts', 'ada', '10')
with kv.transaction('accounts') as t:
    t['ada'] = str(int(t['ada']) - 3)
    t['bob'] = str(int(t.get('bob', '0')) + 3)
    print(kv.get('accounts', 'ada'), t['ada'], 'bob' in t, 'eve' in t, t.keys())
print(list(kv.scan('accounts', page=1)))
try:
    with kv.transaction('accounts') as t:
        del t['ada']
        1 / 0
except ZeroDivisionError:
    print('rolled back:', kv.get('accounts', 'ada'))
try:
    with kv.transaction('accounts') as t:
        t['bob'] = t['bob'] + '!'
        kv.put('accounts', 'bob', 'changed by another')
except kv.Conflict as e:
    print(e)
print(kv.update('accounts', 'count', lambda old: str(int(old or 0) + 1)), kv.update('accounts', 'count', lambda old: old + '1'))
print(kv.update('accounts', 'count', lambda old: None), kv.get('accounts', 'count'))
for wrong in (lambda: t.get('ada'), lambda: kv.Transaction('accounts')['ada'], lambda: t.__enter__().__enter__()):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)
t.__exit__(None, None, None)
with kv.transaction('accounts') as t:
    try:
        t['nobody']
    except KeyError as e:
        print('KeyError', e)
    print(list(t.scan('b')))
";

#[test]
fn transactions_are_blocks_that_happen_or_not() {
    let (out, err) = run(folder().path(), &GRANTED, TRANSACTIONS);
    let expected = "10 7 True False ['ada', 'bob']
[('ada', '7'), ('bob', '3')]
rolled back: 7
'accounts' was changed by others since the transaction began; try it again
1 11
None None
ValueError the transaction is over, or has not begun; use it in a with statement
ValueError the transaction is over, or has not begun; use it in a with statement
RuntimeError the transaction has begun already
KeyError 'nobody'
[('bob', 'changed by another')]
";
    assert_eq!((out.as_str(), err.as_str()), (expected, ""));
}

#[test]
fn no_grant_of_files_reaches_the_store() {
    let folder = folder();
    run(folder.path(), &GRANTED, "import kv\nkv.put('accounts', 'ada', '10')");
    let options = [&GRANTED[..], &["--allow", "fs.read=.", "--allow", "fs.write=."]].concat();
    let code = "import fs\nfor act in (fs.read_bytes, lambda p: fs.write_text(p, 'x'), fs.remove, lambda p: fs.rename(p, 'moved'), lambda p: fs.copy(p, 'copied')):\n    try: print(act('store.redb'))\n    except OSError as e: print(type(e).__name__)";
    let (out, err) = run(folder.path(), &options, code);
    assert_eq!((out.as_str(), err.as_str()), ("PermissionError\n".repeat(5).as_str(), ""));
    assert_eq!(run(folder.path(), &GRANTED, "import kv\nprint(kv.get('accounts', 'ada'))").0, "10\n");
}

#[test]
fn a_store_that_cannot_be_is_told_before_anything_runs() {
    let folder = folder();
    std::fs::write(folder.path().join("notes.txt"), "x".repeat(100_000)).unwrap();
    let (out, err) = run(folder.path(), &["--kv", "notes.txt"], "print('ran')");
    assert!(out.is_empty() && err.starts_with("wicket: cannot open the store 'notes.txt': it is not a store, or it is damaged: "), "{err}");
    assert_eq!(run(folder.path(), &["--kv", "missing/store"], "").1, "wicket: cannot open the store 'missing/store': No such file or directory (os error 2)\n");
    let (_, err) = run(folder.path(), &["--allow", "kv.read=x"], "");
    assert_eq!(err, "wicket: 'kv.read=x': there is no store; name its file with --kv FILE\n");
    let _held = capability_kv::Store::open(&folder.path().join("held")).unwrap();
    assert_eq!(run(folder.path(), &["--kv", "held"], "").1, "wicket: cannot open the store 'held': another process has it open\n");
}

#[test]
fn what_was_used_is_learned() {
    let folder = folder();
    let code = "import env, kv, os\nenv.get('HOME')\nos.environ.get('LANG')\nkv.get('settings', 'x')\nkv.put('seen', 'x', 'y')";
    let learned = String::from_utf8(wicket(folder.path(), &["learn", "--kv", "store.redb", "-c", code]).stdout).unwrap();
    let grants: Vec<&str> = learned.lines().filter_map(|line| line.trim().strip_prefix('"')?.split('"').next()).collect();
    assert_eq!(grants, ["env.read=HOME", "kv.read=settings", "kv.write=seen"], "{learned}");
}
