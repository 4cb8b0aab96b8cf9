//! The command `wicket`. Every mistake of its user is reported from here, in one form.

mod audit;
mod cache;
mod dump;
mod files;
mod given;
mod isolated;
mod learn;
mod log_file;
mod message;
mod modules;
mod new_capability;
mod options;
mod overlay_out;
mod policy;
mod record_file;
mod replay;
mod rules;
mod run;
mod secret;
mod source;

pub use message::exit;
pub(crate) use source::words;

use crate::runtime::{Artifact, Runtime, native_code};
use clap::{CommandFactory, Parser};
use message::{Failure, say};
use options::{Action, CommandLine};
use std::io::{ErrorKind, Write};
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
        Action::Learn(options) => learn::learn(*options),
        Action::Replay(options) => replay::replay(&options),
        Action::Policy { action } => policy::act(&action),
        Action::Audit { action } => audit::act(&action),
        Action::Dump(options) => dump::dump(&options),
        Action::Modules(options) => modules::list(&options),
        Action::NewCapability(options) => new_capability::create(&options),
        Action::Cache { action } => cache::act(action),
        Action::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut CommandLine::command(), "wicket", &mut script);
            message::print_out(&script, 0)
        }
    };
    ended(done)
}

fn ended(done: Result<u8, Failure>) -> ExitCode {
    ExitCode::from(done.unwrap_or_else(|failure| {
        failure.print();
        failure.code
    }))
}

/// Help and version are what was asked for; anything else is a mistake.
fn usage(error: &clap::Error) -> ExitCode {
    if error.use_stderr() {
        message::say_lines(&error.render().to_string());
        return ExitCode::from(exit::USAGE);
    }
    match error.print().and_then(|()| std::io::stdout().flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => ended(Err(message::output_lost(&error))),
        _ => ExitCode::SUCCESS,
    }
}

/// The runtime for a command, with the embedded engine or with the one that `--engine` names.
fn start_runtime(engine: Option<&Path>) -> Result<Runtime, Failure> {
    if let Some(cache) = native_code::distrusted() {
        let shown = cache.display();
        say(&format!("warning: every start compiles the engine anew, because the cache '{shown}' must belong to this user and be closed to all others; chmod 700 {shown}"));
    }
    let runtime = match engine {
        None => Runtime::new(),
        Some(path) => Runtime::uncached(&read_engine(path)?),
    };
    runtime.map_err(|error| Failure::usage(error.to_string()).code(exit::ENGINE_BUG))
}

fn read_engine(path: &Path) -> Result<Artifact, Failure> {
    let bytes = std::fs::read(path).map_err(|e| Failure::usage(format!("cannot read the engine '{}': {}", path.display(), source::words(&e))))?;
    Ok(Artifact::from_bytes(bytes))
}
