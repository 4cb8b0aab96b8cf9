//! The command `wicket`. Every mistake of its user is reported from here, in one form.

mod cache;
mod dump;
mod message;
mod modules;
mod options;
mod run;
mod source;

pub use message::exit;
pub(crate) use source::words;

use crate::runtime::{Artifact, Runtime};
use clap::{CommandFactory, Parser};
use message::Failure;
use options::{Action, CommandLine};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

/// Runs the command that this process was started with.
pub fn main() -> ExitCode {
    let command_line = match CommandLine::try_parse() {
        Ok(command_line) => command_line,
        Err(error) => return usage(&error),
    };
    let done = match command_line.action {
        Action::Run(options) => run::run(*options),
        Action::Dump(options) => dump::dump(&options),
        Action::Modules => modules::list(),
        Action::Cache { action } => cache::act(action),
        Action::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut CommandLine::command(), "wicket", &mut script);
            // A reader that has gone away has seen enough.
            Ok(u8::from(std::io::stdout().write_all(&script).is_err()))
        }
    };
    ExitCode::from(done.unwrap_or_else(|failure| {
        failure.print();
        failure.code
    }))
}

/// Help and version are what was asked for; anything else is a mistake.
fn usage(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    if error.use_stderr() { ExitCode::from(exit::USAGE) } else { ExitCode::SUCCESS }
}

/// The runtime for a command, with the embedded engine or with the one that `--engine` names.
fn start_runtime(engine: Option<&Path>) -> Result<Runtime, Failure> {
    let runtime = match engine {
        None => Runtime::new(),
        Some(path) => {
            let bytes = std::fs::read(path).map_err(|e| Failure::usage(format!("cannot read the engine '{}': {}", path.display(), source::words(&e))))?;
            Runtime::uncached(&Artifact::from_bytes(bytes))
        }
    };
    runtime.map_err(|error| Failure::usage(error.to_string()).code(exit::ENGINE_BUG))
}
