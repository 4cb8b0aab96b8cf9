//! The long run: workers, each a process of its own because a stack that overflows takes its process along, and one place that
//! counts and keeps what they find.

mod keep;
mod worker;

pub use worker::{Work, work};

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use keep::Findings;
use serde::{Deserialize, Serialize};

/// A worker that says nothing for so long is stuck.
const SILENCE_MAX: Duration = Duration::from_secs(90);

pub struct Hunt {
    pub python: Option<PathBuf>,
    pub seconds: u64,
    pub seed: u64,
    pub jobs: u64,
    /// Where programs that differ are put.
    pub folder: PathBuf,
}

/// A line of a worker.
#[derive(Serialize, Deserialize)]
pub enum Line {
    Begin(u64),
    Same,
    Skipped(String),
    Found(Finding),
}

#[derive(Serialize, Deserialize, Clone)]
pub struct Finding {
    pub seed: u64,
    /// The variant of the engine, when it differs from the engine itself.
    pub against: String,
    pub signature: String,
    pub wanted: String,
    pub got: String,
}

impl Hunt {
    /// Whether nothing was found.
    ///
    /// # Errors
    /// When workers cannot be started or findings cannot be kept.
    pub fn run(&self) -> Result<bool, String> {
        let mut findings = Findings::open(&self.folder)?;
        let until = Instant::now() + Duration::from_secs(self.seconds);
        std::thread::scope(|scope| {
            let (sender, receiver) = channel();
            for job in 0..self.jobs {
                let sender = sender.clone();
                scope.spawn(move || self.keep_working(self.seed + job, until, &sender));
            }
            drop(sender);
            for line in receiver {
                findings.count(line?)?;
            }
            Ok::<(), String>(())
        })?;
        findings.report();
        Ok(findings.is_empty())
    }

    /// Workers one after the other: each that dies is a finding, and the next one goes on behind it.
    fn keep_working(&self, first: u64, until: Instant, findings: &Sender<Result<Line, String>>) {
        let mut next = first;
        while Instant::now() < until {
            match self.one_worker(next, until, findings) {
                Ok(Some(at)) => {
                    let why = "the engine's process died or is stuck";
                    let found = Finding { seed: at, against: "itself".into(), signature: why.into(), wanted: String::new(), got: why.into() };
                    // Nobody listens any more only when all is over.
                    let _ = findings.send(Ok(Line::Found(found)));
                    next = at + self.jobs;
                }
                Ok(None) => return,
                Err(error) => return drop(findings.send(Err(error))),
            }
        }
    }

    /// The seed at which it ended untimely.
    fn one_worker(&self, first: u64, until: Instant, findings: &Sender<Result<Line, String>>) -> Result<Option<u64>, String> {
        let mut child = self.start(first, until)?;
        let lines = lines_of(&mut child)?;
        let mut current = None;
        loop {
            match lines.recv_timeout(SILENCE_MAX) {
                Ok(Line::Begin(seed)) => current = Some(seed),
                Ok(line) => {
                    current = None;
                    let _ = findings.send(Ok(line));
                }
                Err(RecvTimeoutError::Timeout) => {
                    let _ = child.kill();
                    let _ = child.wait();
                    return Ok(current.or(Some(first)));
                }
                Err(RecvTimeoutError::Disconnected) => {
                    let _ = child.wait();
                    return Ok(current);
                }
            }
        }
    }

    fn start(&self, first: u64, until: Instant) -> Result<Child, String> {
        let seconds = until.saturating_duration_since(Instant::now()).as_secs();
        let mut command = Command::new(std::env::current_exe().map_err(|error| error.to_string())?);
        command.args(["work", "--seed", &first.to_string(), "--stride", &self.jobs.to_string(), "--seconds", &seconds.to_string()]);
        if let Some(python) = &self.python {
            command.arg("--python").arg(python);
        }
        command.stdout(Stdio::piped()).spawn().map_err(|error| error.to_string())
    }
}

fn lines_of(child: &mut Child) -> Result<Receiver<Line>, String> {
    let stdout = child.stdout.take().ok_or("no pipe")?;
    let (sender, receiver) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stdout).lines().map_while(Result::ok) {
            let Ok(line) = serde_json::from_str(&line) else { continue };
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    Ok(receiver)
}
