//! The two sides that are compared: the command, and the fastest CPython of this machine.

use crate::Options;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

pub struct Sides {
    pub wicket: PathBuf,
    pub python: PathBuf,
    /// How the CPython was built, for the report.
    pub python_build: String,
}

/// Distributions build these with profile-guided and link-time optimisation, about 1.4 times faster than a plain build.
const OPTIMISED: [&str; 3] = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"];

const DESCRIBE: &str = "import sys, sysconfig; a = sysconfig.get_config_var('CONFIG_ARGS') or ''; \
    print(sys.version.split(' (')[0], 'with PGO' if '--enable-optimizations' in a else '(PGO not recorded)', 'with LTO' if '--with-lto' in a else '(LTO not recorded)')";

impl Sides {
    pub fn find(options: &Options) -> Result<Sides, String> {
        let wicket = options.wicket.clone().map_or_else(beside_this_binary, Ok)?;
        if !wicket.exists() {
            return Err(format!("{} does not exist; build it with `cargo build --release`", wicket.display()));
        }
        let python = options.python.clone().unwrap_or_else(find_python);
        let described = Command::new(&python)
            .args(["-I", "-c", DESCRIBE])
            .output()
            .map_err(|e| format!("{}: {e}; name another with --python", python.display()))?;
        let python_build = format!("{} {}", python.display(), String::from_utf8_lossy(&described.stdout).trim());
        Ok(Sides { wicket, python, python_build })
    }

    /// `wicket run [options] script`
    pub fn wicket_runs(&self, options: &[&str], script: &Path) -> Vec<OsString> {
        let mut command = vec![self.wicket.clone().into(), "run".into()];
        command.extend(options.iter().map(OsString::from));
        command.push(script.into());
        command
    }

    /// `python3 -I -S script`: no site packages and no environment, as a fair start.
    pub fn python_runs(&self, script: &Path) -> Vec<OsString> {
        vec![self.python.clone().into(), "-I".into(), "-S".into(), script.into()]
    }
}

fn beside_this_binary() -> Result<PathBuf, String> {
    let own = std::env::current_exe().map_err(|e| e.to_string())?;
    Ok(own.with_file_name("wicket"))
}

fn find_python() -> PathBuf {
    let optimised = OPTIMISED.iter().map(PathBuf::from).find(|path| path.exists());
    optimised.unwrap_or_else(|| PathBuf::from("python3"))
}
