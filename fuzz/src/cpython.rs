//! Runs a program on a CPython 3.13: a server of ours in it forks for every program.

use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use crate::Ran;

pub struct CPython {
    child: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl CPython {
    /// # Errors
    /// When it does not start or is not 3.13.
    pub fn start(python: &Path) -> Result<CPython, String> {
        let version = Command::new(python).arg("-V").output().map_err(|error| format!("{}: {error}", python.display()))?;
        let version = String::from_utf8_lossy(&version.stdout).into_owned();
        if !version.starts_with("Python 3.13.") {
            return Err(format!("{} is {} and not Python 3.13", python.display(), version.trim()));
        }
        let server = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("server.py");
        let mut child = Command::new(python)
            .args(["-S", "-I", "-X", "utf8"])
            .arg(server)
            .env("PYTHONHASHSEED", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| error.to_string())?;
        let (Some(requests), Some(answers)) = (child.stdin.take(), child.stdout.take()) else { return Err("no pipes".into()) };
        Ok(CPython { child, requests, answers: BufReader::new(answers) })
    }

    /// # Errors
    /// When the server is gone.
    pub fn run(&mut self, source: &str) -> Result<Ran, String> {
        self.ask(source).map_err(|error| format!("the server in CPython: {error}"))
    }

    fn ask(&mut self, source: &str) -> std::io::Result<Ran> {
        writeln!(self.requests, "{}", source.len())?;
        self.requests.write_all(source.as_bytes())?;
        self.requests.flush()?;
        let mut head = String::new();
        self.answers.read_line(&mut head)?;
        let [how, out, err] = head.split_whitespace().collect::<Vec<_>>()[..] else { return Err(std::io::Error::other("it has ended")) };
        let (stdout, traceback) = (self.text(out)?, self.text(err)?);
        Ok(Ran { stdout, traceback, cut_short: (how != "ended").then(|| format!("CPython: {how}")), broke: None })
    }

    fn text(&mut self, length: &str) -> std::io::Result<String> {
        let length = length.parse().map_err(std::io::Error::other)?;
        let mut bytes = vec![0; length];
        self.answers.read_exact(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

impl Drop for CPython {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
