//! `wicket replay`: a recorded run again, without the world; and what is in a record.

mod list;

use super::message::{Failure, exit, print_out, say, write_error};
use super::options::ReplayOptions;
use super::record_file;
use super::run::{Close, explain};
use super::source::{Script, words};
use super::start_runtime;
use crate::record::{Record, Replay, ReplayError};
use crate::session::{Ending, Session, Setup};
use crate::stdio::Streams;
use std::path::Path;

pub fn replay(options: &ReplayOptions) -> Result<u8, Failure> {
    let record = open(&options.file, options.key.as_deref())?;
    if options.list {
        let text = list::list(record).map_err(|error| damaged(&options.file, &error))?;
        return print_out(text.as_bytes(), 0);
    }
    let plan = record.plan();
    let replay = chosen(record, options)?;
    let runtime = start_runtime(options.engine.as_deref())?;
    let close = Close { limits: plan.limits, stats: options.stats, quiet: true, report: None, overlay_out: None };
    let setup = Setup::new(Streams::inherit());
    let session = Session::replay(&runtime, replay, setup).map_err(explain)?;
    let outcome = session.run();
    let code = close.after(&outcome);
    if let (Some(place), false) = (&options.until, matches!(outcome.ending, Ending::Replay { .. })) {
        say(&format!("the run never came to '{place}'"));
        write_error("  'wicket replay --list FILE' shows the calls\n");
        return Ok(exit::RECORD);
    }
    Ok(code)
}

fn open(file: &Path, key: Option<&Path>) -> Result<Record, Failure> {
    let key = record_file::key_for(file, key)?;
    let opened = std::fs::File::open(file).map_err(|error| Failure::usage(format!("cannot read the record '{}': {}", file.display(), words(&error))))?;
    Record::open(opened, key).map_err(|error| damaged(file, &error))
}

/// The script and the arguments, where they are named, are to be those of the record.
fn chosen(record: Record, options: &ReplayOptions) -> Result<Replay, Failure> {
    let mut changed = None;
    if let Some((script, arguments)) = options.script.split_first() {
        let arguments: Vec<String> = arguments.iter().map(|argument| argument.to_string_lossy().into_owned()).collect();
        if !arguments.is_empty() {
            record.check_arguments(&arguments).map_err(|error| Failure::usage(error.to_string()))?;
        }
        let limits = record.plan().limits;
        let source = Script::file(Path::new(script), &limits)?.entry.source;
        match record.check_script(&source) {
            Err(_) if options.changed => changed = Some(source),
            Err(error) => {
                let script = Path::new(script).display();
                return Err(Failure::usage(format!("{script}: {error}")).hint("leave the script out to run the recorded one, or see with --changed how far this one does the same"));
            }
            Ok(()) => {}
        }
    }
    let mut replay = Replay::new(record);
    if let Some(place) = &options.until {
        replay = replay.until(place).map_err(|error| Failure::usage(error.to_string()).hint("'wicket replay --list FILE' shows the calls"))?;
    }
    Ok(match changed {
        Some(source) => replay.changed(source),
        None => replay,
    })
}

fn damaged(file: &Path, error: &ReplayError) -> Failure {
    Failure::usage(format!("{}: {error}", file.display())).code(exit::RECORD)
}
