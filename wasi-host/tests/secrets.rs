//! Keys by name, through the command: used by scripts, seen by nobody.

use std::fs::{self, Permissions};
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// What must be nowhere to be seen.
const CANARY: &str = "CANARY-7f3a-never-to-be-seen-32b";

/// A folder with a key in it that only its owner may read.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    write_key(folder.path(), "backup.key", CANARY.as_bytes());
    folder
}

fn write_key(folder: &Path, name: &str, contents: &[u8]) {
    fs::write(folder.join(name), contents).unwrap();
    fs::set_permissions(folder.join(name), Permissions::from_mode(0o600)).unwrap();
}

fn wicket(folder: &Path, arguments: &[&str]) -> Output {
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache");
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    command.arg("run").args(arguments).current_dir(folder).env_clear().env("XDG_CACHE_HOME", cache).env("BACKUP_KEY", CANARY);
    command.output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

const SECRET: [&str; 4] = ["--secret", "backup=aes-256-gcm:backup.key", "--allow", "crypto.secret=backup"];

#[test]
fn a_script_uses_a_key_that_it_never_sees() {
    let folder = folder();
    let code = "import crypto\nkey = crypto.secret('backup')\nsealed = crypto.seal(key, b'text')\n\
                print(crypto.open(key, sealed), key, crypto.key_info(key))\nassert crypto.secret('backup') == key";
    let output = wicket(folder.path(), &[&SECRET[..], &["--allow", "crypto.random", "-c", code]].concat());
    let shown = "b'text' <handle #65536 of kind 'key'> {'algorithm': 'aes-256-gcm', 'purpose': 'seal', 'secret': 'backup', 'sealed': 1}\n";
    assert_eq!((text(&output.stdout).as_str(), text(&output.stderr).as_str()), (shown, ""));
    let variable = ["--secret", "backup=aes-256-gcm:env:BACKUP_KEY", "--allow", "crypto.secret=backup", "-c", "import crypto; print(crypto.secret('backup'))"];
    assert_eq!(text(&wicket(folder.path(), &variable).stdout), "<handle #65536 of kind 'key'>\n");
}

#[test]
fn k6_a_key_is_in_no_output_no_traceback_no_report_and_no_audit() {
    let folder = folder();
    let code = "import crypto, traceback, sys, copy\nkey = crypto.secret('backup')\n\
        def inner(key, sealed):\n    given = [key, {'key': key}]\n    return crypto.sign(key, b'x')\n\
        try: inner(key, b'')\nexcept TypeError as e: traceback.TracebackException.from_exception(e, capture_locals=True).print()\n\
        print(key, repr(key), str(key), f'{key!r:>40}', [key], {key: key}, vars(), dir(key), type(key), copy.deepcopy([key]), hash(key) and 1)\n\
        for act in (bytes, list, int, iter, vars, memoryview, hex, len, open):\n    try: print(act(key))\n    except Exception as e: print(e)\n\
        try: crypto.open(key, bytes(50))\nexcept ValueError as e: print(e)\n\
        crypto.key_import('ed25519', key)";
    let logs = ["--audit", "audit.jsonl", "--report", "report.json", "--stats"];
    let output = wicket(folder.path(), &[&SECRET[..], &logs, &["-c", code]].concat());
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let logs = ["audit.jsonl", "report.json"].map(|name| fs::read_to_string(folder.path().join(name)).unwrap());
    assert!(logs[0].contains("crypto.secret") && logs[0].contains("backup"), "the audit names the secret: {}", logs[0]);
    let seen = [text(&output.stdout), text(&output.stderr), logs.concat()].concat();
    let hex: String = CANARY.bytes().map(|byte| format!("{byte:02x}")).collect();
    assert!(!seen.contains("CANARY") && !seen.contains(&hex), "{seen}");
    assert!(seen.contains("<handle #65536 of kind 'key'>"), "{seen}");
}

#[test]
fn k6_no_grant_reaches_the_file_of_a_key() {
    let folder = folder();
    let code = "import fs, os\nfor act in (fs.read_bytes, fs.read_text, open, os.remove, lambda p: os.rename(p, 'x'), lambda p: fs.copy(p, 'x'), lambda p: fs.write_text(p, '')):\n\
        \x20   try: act('backup.key')\n    except PermissionError: continue\n    raise SystemExit('it was reached')\nprint('out of reach')";
    let output = wicket(folder.path(), &[&SECRET[..], &["--allow", "fs.read=.", "--allow", "fs.write=.", "-c", code]].concat());
    assert_eq!(text(&output.stdout), "out of reach\n", "{}", text(&output.stderr));
    assert_eq!(fs::read_to_string(folder.path().join("backup.key")).unwrap(), CANARY);
}

#[test]
fn a_secret_without_its_grant_names_the_grant() {
    let folder = folder();
    let output = wicket(folder.path(), &["--secret", "backup=aes-256-gcm:backup.key", "-c", "import crypto; crypto.secret('backup')"]);
    assert_eq!(output.status.code(), Some(77));
    assert!(text(&output.stderr).ends_with("crypto.secret('backup') is not granted; allow it with --allow crypto.secret=backup\n"));
}

#[test]
fn mistakes_in_a_secret_are_told_without_showing_it() {
    let folder = folder();
    write_key(folder.path(), "short.key", &CANARY.as_bytes()[..31]);
    write_key(folder.path(), "large.key", &vec![b'C'; 70_000]);
    let mistakes = [
        ("backup", "a secret is not written as it should be"),
        (CANARY, "a secret is not written as it should be"),
        ("backup=CANARY", "a secret is not written as it should be"),
        ("=aes-256-gcm:backup.key", "a secret is not written as it should be"),
        ("backup=aes-256-gcm:", "a secret is not written as it should be"),
        ("backup=aes-256-gcm:none.key", "the secret 'backup' cannot be read from 'none.key': there is no such file"),
        ("backup=aes-256-gcm:.", "the secret 'backup' cannot be read from '.': it is a directory"),
        ("backup=aes-256-gcm:env:NONE", "the secret 'backup' cannot be read: there is no variable NONE in the environment"),
        ("backup=aes-512:backup.key", "the secret 'backup' cannot be used: there are no keys of \"aes-512\""),
        ("backup=aes-256-gcm:short.key", "the secret 'backup' cannot be used: a key of aes-256-gcm has 32 bytes, raw or as hexadecimal or Base64"),
        ("backup=ed25519:large.key", "it is larger than any key"),
        ("backup=rsa-pss-sha256:backup.key", "the secret 'backup' cannot be used: an RSA private key of 2048 to 4096 bits in PKCS#8 is wanted"),
    ];
    for (secret, words) in mistakes {
        let output = wicket(folder.path(), &["--secret", secret, "-c", "print('it ran')"]);
        let stderr = text(&output.stderr);
        assert_eq!((output.status.code(), text(&output.stdout).as_str()), (Some(2), ""), "{secret}: {stderr}");
        assert!(stderr.contains(words) && !stderr.contains("CANARY"), "{secret}: {stderr}");
    }
    let twice = ["--secret", "a=aes-256-gcm:backup.key", "--secret", "a=aes-256-gcm:backup.key", "-c", ""];
    assert!(text(&wicket(folder.path(), &twice).stderr).contains("there is a secret named \"a\" already"));
}

#[test]
fn a_key_that_everybody_can_read_is_told() {
    let folder = folder();
    fs::set_permissions(folder.path().join("backup.key"), Permissions::from_mode(0o644)).unwrap();
    let output = wicket(folder.path(), &[&SECRET[..], &["-c", "print('it ran')"]].concat());
    assert_eq!(text(&output.stdout), "it ran\n");
    assert_eq!(text(&output.stderr), "wicket: warning: the secret 'backup' can be read by everybody on this machine; chmod 600 backup.key\n");
}

#[test]
fn a_file_is_sealed_and_opened_by_the_example() {
    let folder = folder();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/sealed_file.py").canonicalize().unwrap();
    fs::create_dir(folder.path().join("notes")).unwrap();
    fs::write(folder.path().join("notes/diary.txt"), "Dear diary").unwrap();
    let run = |arguments: &[&str]| {
        let grants = ["--secret", "notes=aes-256-gcm:backup.key", "--allow", "crypto.secret=notes", "--allow", "crypto.random", "--allow", "fs.read=notes", "--allow", "fs.write=notes"];
        wicket(folder.path(), &[&grants[..], &[example.to_str().unwrap()], arguments].concat())
    };
    assert_eq!(text(&run(&["seal", "notes/diary.txt"]).stdout), "sealed as notes/diary.txt.sealed\n");
    let sealed = fs::read(folder.path().join("notes/diary.txt.sealed")).unwrap();
    assert!(!folder.path().join("notes/diary.txt").exists() && !text(&sealed).contains("diary"));
    fs::copy(folder.path().join("notes/diary.txt.sealed"), folder.path().join("notes/other.txt.sealed")).unwrap();
    let renamed = run(&["open", "notes/other.txt.sealed"]);
    assert_eq!(text(&renamed.stderr), "notes/other.txt.sealed was changed, renamed, or sealed with another key\n");
    assert_eq!(text(&run(&["open", "notes/diary.txt.sealed"]).stdout), "opened as notes/diary.txt\n");
    assert_eq!(fs::read_to_string(folder.path().join("notes/diary.txt")).unwrap(), "Dear diary");
}

#[test]
fn the_examples_of_the_page_on_cryptography_run() {
    let folder = folder();
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/crypto.md")).unwrap();
    let examples: Vec<&str> = page.split("```python\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(examples.len() >= 6, "{}", examples.len());
    for example in examples {
        let output = wicket(folder.path(), &[&SECRET[..], &["--allow", "crypto.random", "-c", example]].concat());
        assert!(output.status.success(), "{example}\n{}", text(&output.stderr));
    }
}

#[test]
fn k6_a_crash_leaves_no_key_in_a_core_dump() {
    let folder = folder();
    let crashes = |options: &str| {
        let script = format!("ulimit -c unlimited; exec {} run {options} --allow clock.sleep -c 'import time; print(1, flush=True); time.sleep(20)'", env!("CARGO_BIN_EXE_wicket"));
        let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cache");
        let mut child = Command::new("sh").args(["-c", &script]).current_dir(folder.path()).env("XDG_CACHE_HOME", cache).stdout(Stdio::piped()).spawn().unwrap();
        // It runs once it has printed.
        child.stdout.as_mut().unwrap().read_exact(&mut [0]).unwrap();
        let pid = rustix::process::Pid::from_child(&child);
        rustix::process::kill_process(pid, rustix::process::Signal::ABORT).unwrap();
        child.wait().unwrap().core_dumped()
    };
    assert!(!crashes("--secret backup=aes-256-gcm:backup.key"));
    // Where the system makes no core dumps at all, the line above shows nothing.
    println!("without a secret: {}", crashes(""));
}
