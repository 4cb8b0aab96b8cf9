//! `wicket dump`: what the compiler makes of a script. Nothing of the script runs.

use super::message::{Failure, print_out, say_lines};
use super::options::DumpOptions;
use super::source::Script;
use super::start_runtime;
use crate::limits::Limits;
use crate::plan::RunPlan;
use crate::session::{Session, Setup};
use crate::stdio::Streams;
use std::ffi::OsStr;
use std::path::Path;

pub fn dump(options: &DumpOptions) -> Result<u8, Failure> {
    let limits = Limits::cli();
    let script = match (&options.code, &options.script) {
        (Some(code), _) => Script::code(code),
        (None, Some(script)) if script == OsStr::new("-") => Script::standard_input(&limits)?,
        (None, script) => Script::file(Path::new(script.as_deref().unwrap_or_default()), &limits)?,
    };
    let runtime = start_runtime(options.engine.as_deref())?;
    let plan = RunPlan::source(&script.entry.name, script.entry.source).limits(limits);
    let session = Session::start(&runtime, plan, Setup::new(Streams::none())).map_err(|e| Failure::usage(e.to_string()))?;
    let (text, code) = session.dump(options.listing.number());
    if code == 0 {
        return print_out(&text, code);
    }
    say_lines(&String::from_utf8_lossy(&text));
    Ok(code)
}
