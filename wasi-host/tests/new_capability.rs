//! `wicket new-capability`: what it writes is built and tested, as its author would.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn wicket(arguments: &[&str], folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_wicket")).args(arguments).current_dir(folder).output().unwrap()
}

fn repository() -> PathBuf {
    fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).unwrap()
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Offline, with the versions that the repository has; what is built for it is kept for the next time.
#[test]
fn a_new_capability_passes_its_tests_as_it_is() {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-capability");
    let _ = fs::remove_dir_all(&place);
    let core = repository().join("capabilities/core");
    let arguments = ["new-capability", "sensor_data", "--path", place.to_str().unwrap(), "--capability", core.to_str().unwrap()];
    let made = wicket(&arguments, Path::new("."));
    assert!(made.status.success(), "{}", told(&made));
    let new = place.join("sensor_data");
    fs::copy(repository().join("Cargo.lock"), new.join("Cargo.lock")).unwrap();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["test", "--offline", "--quiet"]).current_dir(&new).env("CARGO_TARGET_DIR", Path::new(env!("CARGO_TARGET_TMPDIR")).join("new-capability-target"));
    let tested = command.env("CARGO_PROFILE_DEV_DEBUG", "0").env_remove("RUSTFLAGS").env_remove("BLESS").output().unwrap();
    assert!(tested.status.success(), "{}", told(&tested));
    assert!(told(&tested).contains("3 passed"), "{}", told(&tested));
    let again = wicket(&arguments, Path::new("."));
    assert!(told(&again).contains("sensor_data': File exists"), "what is there stays: {}", told(&again));
}

#[test]
fn names_that_no_capability_can_have_are_told_of() {
    let folder = tempfile::tempdir().unwrap();
    for (name, expected) in [
        ("Sensor", "wicket: 'Sensor' cannot be the name of a capability\n  take a word of small letters, digits and '_', for instance sensors\n"),
        ("../x", "wicket: '../x' cannot be the name of a capability\n  take a word of small letters, digits and '_', for instance sensors\n"),
        ("class", "wicket: 'class' is a word of the language: no script could import it\n  take another word, for instance sensors\n"),
        ("json", "wicket: there is a module 'json' already\n  'wicket modules' lists them\n"),
        ("kv", "wicket: there is a module 'kv' already\n  'wicket modules' lists them\n"),
        ("sensors", "wicket: the crate 'capability' is not above the new one\n  name its directory: --capability path/to/wicket/capabilities/core\n"),
    ] {
        assert_eq!(told(&wicket(&["new-capability", name], folder.path())), expected);
    }
}
