//! Imports that CPython does not have: by path, by address, by alias; and what they may not do.

use wicket_engine::vm::driver::Status;

use crate::host::Puppet;

fn printed(host: Puppet, source: &str) -> String {
    let (mut engine, seen) = host.engine(|_| {});
    let status = engine.start(source.as_bytes());
    assert_eq!(status, Status::Done, "{}", String::from_utf8_lossy(engine.output()));
    let printed = seen.borrow().printed.clone();
    printed
}

/// The message of the ImportError that a statement raises.
fn complaint(host: Puppet, statement: &str) -> String {
    printed(host, &format!("try:\n    {statement}\nexcept ImportError as e:\n    print(e)\n")).trim_end().to_string()
}

fn lib() -> Puppet {
    Puppet::default().file("root:lib/helpers.py", "def slug(s): return s.lower()\nprint('once')\n")
}

#[test]
fn a_path_is_relative_to_the_importing_file() {
    let host = lib().file("root:lib/more.py", "from \"./helpers.py\" import slug\nfrom \"../top.py\" import x\n").file("root:top.py", "x = 'X'\n");
    let source = "from \"./lib/more.py\" import slug, x\nimport lib.helpers\nprint(slug(x), lib.helpers.slug is slug, slug.__module__)\n";
    assert_eq!(printed(host, source), "once\nx True helpers\n");
}

#[test]
fn p1_integrity_is_checked_before_anything_runs() {
    let good = "sha256-".to_string() + &sha256("def slug(s): return s.lower()\nprint('once')\n");
    assert_eq!(printed(lib(), &format!("from \"./lib/helpers.py#{good}\" import slug\n")), "once\n");
    let bad = format!("sha256-{}", "0".repeat(64));
    let message = complaint(lib(), &format!("from \"./lib/helpers.py#{bad}\" import slug"));
    assert_eq!(message, format!("integrity mismatch for './lib/helpers.py': expected {bad}, got {good}"));
    // The same for a module that is loaded already.
    let message = printed(lib(), &format!("import lib.helpers\ntry:\n    from \"./lib/helpers.py#{bad}\" import slug\nexcept ImportError:\n    print('refused')\n"));
    assert_eq!(message, "once\nrefused\n");
    assert_eq!(complaint(lib(), "from \"./lib/helpers.py#md5-00\" import slug"), "unrecognized integrity fragment '#md5-00' in './lib/helpers.py'");
}

#[test]
fn p3_a_malformed_digest_is_an_error_and_never_no_check() {
    let good = sha256("def slug(s): return s.lower()\nprint('once')\n");
    let fragments = [
        String::from("#"),
        String::from("#sha256-"),
        format!("#sha256-{}", &good[1..]),
        format!("#sha256-{good}0"),
        format!("#SHA256-{good}"),
        format!("#sha512-{good}"),
        format!("#sha256={good}"),
        format!("#sha256-{good}#sha256-{good}"),
        format!("#sha256-{good},sha512-00"),
        format!("#%73ha256-{good}"),
        format!("# sha256-{good}"),
        format!("%23sha256-{good}"),
        format!("?sha256-{good}"),
    ];
    for fragment in fragments {
        let told = complaint(lib(), &format!("from \"./lib/helpers.py{fragment}\" import slug"));
        assert!(told.contains("integrity") || told.starts_with("No module named"), "{fragment}: {told}");
    }
}

#[test]
fn p4_nothing_leads_out_of_the_root() {
    assert_eq!(complaint(lib(), "from \"../x.py\" import y"), "'../x.py' leads out of the source root");
    assert_eq!(complaint(lib(), "from \"/etc/x.py\" import y"), "'/etc/x.py' leads out of the source root");
}

#[test]
fn a_missing_name_is_an_export_that_is_not_there() {
    assert_eq!(complaint(lib(), "from \"./lib/helpers.py\" import nope").lines().last(), Some("module 'helpers' has no export 'nope'"));
    assert_eq!(complaint(lib(), "from \"./none.py\" import nope"), "No module named './none.py'");
}

#[test]
fn aliases_come_from_the_nearest_manifest() {
    let host = lib()
        .file("root:packages.json", r#"{"imports": {"utils": "./lib/helpers.py", "inner": "./pkg/inner.py"}, "unknown": [1, {"a": null}]}"#)
        .file("root:pkg/packages.json", r#"{"imports": {"own": "./own.py"}, "extends": ".."}"#)
        .file("root:pkg/own.py", "z = 3\n")
        .file("root:pkg/inner.py", "import own\nfrom utils import slug\nz = own.z\n")
        .file("root:beside.py", "");
    assert_eq!(printed(host, "import inner\nprint(inner.z, inner.slug('A'))\n"), "once\n3 a\n");
}

#[test]
fn p4_a_manifest_is_hermetic() {
    let host = || Puppet::default().file("root:packages.json", r#"{"imports": {"a": "./lib/a.py"}}"#).file("root:beside.py", "").file("root:lib/packages.json", "{}");
    assert_eq!(complaint(host(), "import beside"), "alias 'beside' not declared in 'packages.json'");
    assert_eq!(complaint(host().file("root:lib/a.py", "import a\n"), "import a"), "alias 'a' not declared in 'lib/packages.json'");
    // The engine's own modules are there all the same.
    assert_eq!(printed(host(), "import math\nprint(math.floor(1.5))\n"), "1\n");
}

#[test]
fn p5_chains_of_manifests_end() {
    let host = Puppet::default().file("root:packages.json", r#"{"extends": "./lib"}"#).file("root:lib/packages.json", r#"{"extends": ".."}"#);
    assert_eq!(complaint(host, "import a"), "circular extends chain in packages.json");
    let broken = Puppet::default().file("root:packages.json", "{\n\"imports\": }");
    assert_eq!(complaint(broken, "import a"), "'packages.json' is not valid JSON near line 2");
}

#[test]
fn addresses_are_asked_of_the_host() {
    let host = Puppet::default().file("https://example.com/a/u.py", "from \"./v.py\" import w\n").file("https://example.com/a/v.py", "w = 5\n");
    assert_eq!(printed(host, "from \"https://example.com/a/u.py\" import w\nprint(w)\n"), "5\n");
}

#[test]
fn p4_the_standard_library_does_not_see_the_scripts_files() {
    let host = Puppet::default().file("std:outer.py", "import inner\n").file("root:inner.py", "print('hijacked')\n");
    assert_eq!(complaint(host, "import outer"), "No module named 'inner'");
}

#[test]
fn a_module_that_failed_was_never_there() {
    let host = Puppet::default().file("root:bad.py", "import sys\nprint('bad' in sys.modules)\n1 / 0\n");
    let source = "import sys\nfor _ in range(2):\n    try:\n        import bad\n    except ZeroDivisionError:\n        print('bad' in sys.modules)\n";
    assert_eq!(printed(host, source), "True\nFalse\nTrue\nFalse\n");
}

fn sha256(text: &str) -> String {
    use sha2::Digest;
    sha2::Sha256::digest(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}
