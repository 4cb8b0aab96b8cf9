//! `wicket run`: from options to a plan, from a plan to an outcome, from an outcome to an exit code.

use super::files;
use super::given::{self, Given};
use super::isolated;
use super::log_file::LogFile;
use super::message::{Failure, exit, say, write_error};
use super::options::{RunOptions, Stats};
use super::overlay_out::OverlayOut;
use super::record_file::RecordFile;
use super::rules::{self, Rules};
use super::secret;
use super::source::{Script, words};
use super::start_runtime;
use crate::limits::Limits;
use crate::loader::SourceRoot;
use crate::manifest;
use crate::plan::{Lock, RunPlan};
use crate::policy_file::FileLimits;
use crate::session::{Ending, Outcome, Session, Setup, Spent, StartError, capabilities, limit_sentence};
use crate::stdio::{Streams, visible};
use capability::{Policy, shell_quoted};
use capability_fs::Overlays;
use std::ffi::{OsStr, OsString};
use std::io::Write;
use std::path::Path;

pub fn run(options: RunOptions) -> Result<u8, Failure> {
    run_seen(options, None)
}

/// The same with somebody who takes the audit log's lines instead of a file, all of them.
pub fn run_seen(options: RunOptions, observer: Option<Box<dyn Write + Send>>) -> Result<u8, Failure> {
    files::check(&options)?;
    isolated::check(&options)?;
    let plan = match plan(&options).and_then(|plan| declared(&plan, &options).map(|()| plan)) {
        Ok(plan) => plan,
        Err(failure) => return Err(not_begun(&options, failure)),
    };
    let report = options.reports.report.as_deref().map(|path| LogFile::create("report", path)).transpose()?;
    let audit = options.reports.audit.as_deref().map(|path| LogFile::create("audit log", path)).transpose()?;
    let record = RecordFile::create(&options.reports)?;
    let overlays = Overlays::default();
    let overlay_out = options.reports.overlay_out.as_deref().map(|path| OverlayOut::create(path, &plan, &overlays)).transpose()?;
    let (secrets, keys) = secret::read(&options.authority.secret).map_err(|failure| not_begun(&options, failure))?;
    let given = Given::read(&options.authority.given, &plan).map_err(|failure| not_begun(&options, failure))?;
    let close = Close { limits: plan.limits.clone(), stats: options.reports.stats, quiet: options.authority.quiet, report, overlay_out };
    let record_files = record.as_ref().map(RecordFile::paths).unwrap_or_default();
    let abandoned = close.clone();
    let setup = Setup {
        audit_lossless: observer.is_some(),
        audit: observer.or_else(|| audit.map(|file| Box::new(file) as Box<dyn Write + Send>)),
        // What is written about a script is not for the script to write, nor are the keys that it uses for it to read, nor is the store
        // that others have their part of.
        protected: options.reports.report.iter().chain(&options.reports.audit).chain(&options.reports.overlay_out).cloned().chain(record_files).chain(keys).chain(given.store_file).collect(),
        record: record.as_ref().map(RecordFile::recording),
        secrets,
        environment: given.environment,
        kv: given.kv,
        overlays,
        interruptible: true,
        abandon: Some(Box::new(move |outcome| std::process::exit(i32::from(abandoned.after(&outcome))))),
        ..Setup::new(Streams::inherit())
    };
    let ended = |outcome: &Outcome| {
        if let Some(record) = &record {
            record.close(outcome);
        }
        close.after(outcome)
    };
    let done = match &options.isolate {
        Some(isolation) => isolated::run(plan, setup, isolation, options.engine.as_deref(), ended),
        None => run_here(plan, setup, options.engine.as_deref(), ended),
    };
    done.map_err(|failure| close.before(failure))
}

fn run_here(plan: RunPlan, setup: Setup, engine: Option<&Path>, ended: impl FnOnce(&Outcome) -> u8) -> Result<u8, Failure> {
    let runtime = start_runtime(engine)?;
    let mut session = Session::start(&runtime, plan, setup).map_err(explain)?;
    let mut outcome = session.run_to_end();
    session.conclude(&mut outcome);
    let code = ended(&outcome);
    // The process ends now. Until it has, signals stay caught; and its memory is the system's to take back.
    std::mem::forget(session);
    Ok(code)
}

/// A plan that cannot be made has a report too, except where no script was named: an option may have swallowed its name, and what
/// would be written over is the script.
fn not_begun(options: &RunOptions, failure: Failure) -> Failure {
    let named = options.code.is_some() || !options.script.is_empty();
    match options.reports.report.as_deref().filter(|_| named).map(|path| LogFile::create("report", path)) {
        Some(Ok(report)) => Close { limits: options.limits.resolve(&FileLimits::default(), options.deterministic.is_some()), stats: None, quiet: false, report: Some(report), overlay_out: None }.before(failure),
        _ => failure,
    }
}

/// What is left to do when a run has ended, however it did.
#[derive(Clone)]
pub(super) struct Close {
    pub(super) limits: Limits,
    pub(super) stats: Option<Stats>,
    pub(super) quiet: bool,
    pub(super) report: Option<LogFile>,
    pub(super) overlay_out: Option<OverlayOut>,
}

impl Close {
    /// Nothing was run: the report says so, so that nobody takes an older one for it.
    fn before(&self, failure: Failure) -> Failure {
        let ending = Ending::NotStarted { reason: failure.message.clone() };
        let outcome = Outcome { exit_code: failure.code, ..Outcome::new(ending, String::new(), Spent::default()) };
        // The failure itself is what the user has to be told.
        let _ = self.write_report(&outcome);
        failure
    }

    fn write_report(&self, outcome: &Outcome) -> std::io::Result<()> {
        self.report.clone().map_or(Ok(()), |mut file| writeln!(file, "{}", outcome.to_json()))
    }

    /// Tells the user, writes the report, and gives the exit code. A log that could not be written is no success.
    pub(super) fn after(&self, outcome: &Outcome) -> u8 {
        tell(outcome, &self.limits, self.stats);
        if !self.quiet {
            tell_declared(outcome);
        }
        let report = self.write_report(outcome);
        if let Err(error) = &report {
            say(&format!("the report could not be written: {}", words(error)));
        }
        let changes_told = self.overlay_out.as_ref().is_none_or(OverlayOut::write);
        let whole = changes_told && report.is_ok() && outcome.audit_lost.is_none() && outcome.record_lost.is_none();
        if outcome.exit_code == 0 && !whole { exit::OUTPUT_LOST } else { outcome.exit_code }
    }
}

fn plan(options: &RunOptions) -> Result<RunPlan, Failure> {
    let authority = &options.authority;
    let mut rules = Rules::gather(&authority.rules)?;
    let lock = authority.policy_lock.as_deref().map(rules::read).transpose()?;
    let lock = lock.map(|(name, file)| {
        let mut limits = file.limits.clone();
        limits.extend(std::mem::take(&mut rules.limits));
        rules.limits = limits;
        Lock { name, allow: file.allow_texts(), deny: file.deny_texts() }
    });
    let (allow, deny) = match &lock {
        Some(lock) if rules.is_empty() => (lock.allow.clone(), lock.deny.clone()),
        _ => (rules::texts(&rules.allow), rules::texts(&rules.deny)),
    };
    let allow = given::with_grants(allow, &authority.given)?;
    let limits = options.limits.resolve(&rules.limits, options.deterministic.is_some());
    let (script, arguments) = script(options, &limits)?;
    let root = authority.root.clone().or(script.directory);
    let argv = std::iter::once(script.argv0).chain(arguments.iter().map(|argument| argument.to_string_lossy().into_owned())).collect();
    let (audit_only, deterministic) = (authority.audit_only, options.deterministic);
    let (start_time, timezone) = (options.start_time, options.timezone.clone());
    Ok(RunPlan { entry: script.entry, argv, root, allow, deny, audit_only, lock, limits, deterministic, start_time, timezone })
}

fn script<'a>(options: &'a RunOptions, limits: &Limits) -> Result<(Script, &'a [OsString]), Failure> {
    if let Some(code) = &options.code {
        return Ok((Script::code(code), &options.script));
    }
    match options.script.split_first() {
        None => Err(Failure::usage("no script was named").hint("wicket run SCRIPT, wicket run -c CODE, or wicket run - for standard input")),
        Some((script, arguments)) if script == OsStr::new("-") => Ok((Script::standard_input(limits)?, arguments)),
        Some((script, arguments)) => Ok((Script::file(Path::new(script), limits)?, arguments)),
    }
}

/// Lists what the manifest beside the script declares and nobody granted. It grants nothing; a mistake in it is told before anything runs.
fn declared(plan: &RunPlan, options: &RunOptions) -> Result<(), Failure> {
    // A root that cannot be opened is told where it is opened, and a manifest that cannot be read where it is imported by.
    let root = plan.root.as_deref().and_then(|root| SourceRoot::open(root).ok());
    let Some(Ok(bytes)) = root.map(|root| root.read(manifest::FILE)) else { return Ok(()) };
    let wanted = manifest::declared(manifest::FILE, &bytes, &capabilities::vocabulary()).map_err(|error| Failure::from_text(&error.to_string()))?;
    let policy = Policy::parse(&plan.allow, &plan.deny, &capabilities::vocabulary()).map_err(|error| rules::wrong_grant(&error))?;
    let missing = manifest::not_granted(&wanted, &policy);
    if !missing.is_empty() && !options.authority.quiet && !plan.audit_only {
        tell_missing(manifest::FILE, &missing);
    }
    Ok(())
}

/// Manifests that the run came upon by importing; the one beside the script was told before.
fn tell_declared(outcome: &Outcome) {
    for (path, missing) in outcome.declared.iter().filter(|(path, _)| path != manifest::FILE) {
        tell_missing(path, missing);
    }
}

fn tell_missing(path: &str, missing: &[String]) {
    let flags: Vec<String> = missing.iter().map(|grant| format!("--allow {}", shell_quoted(grant))).collect();
    say(&format!("{path} declares what this run was not granted: {}", missing.join(", ")));
    write_error(&format!("  grant it with {}\n", visible(&flags.join(" "))));
}

pub(super) fn explain(error: StartError) -> Failure {
    let code = if error.is_users() { exit::USAGE } else { exit::ENGINE_BUG };
    Failure::from_text(&error.to_string()).code(code)
}

/// Says what the traceback does not.
fn tell(outcome: &Outcome, limits: &Limits, stats: Option<Stats>) {
    match &outcome.ending {
        Ending::Limit { limit, .. } => say(&limit_sentence(*limit, limits)),
        Ending::OutputLost { reason } => say(&format!("standard output could not be written: {reason}")),
        Ending::EngineBug { message } => say(&format!("the engine failed, which is a bug in Wicket and not in the script: {message}")),
        Ending::PolicyLock { lock, file, line, op, needs } => {
            let flags: Vec<String> = needs.iter().map(|grant| shell_quoted(grant)).collect();
            say(&format!("{lock} lacks what {op} needs in line {line} of {file}: {}", flags.join(", ")));
            write_error("  add it there if it is meant, or write the policy anew with wicket learn\n");
        }
        Ending::WorkerLost { reason } => {
            say(&format!("the isolated process is lost: {reason}"));
            write_error("  the script's output so far was written; nothing else was harmed, and a next run is as good as ever\n");
        }
        Ending::Replay { halt } => say(&halt.to_string()),
        Ending::Cancelled => say("cancelled"),
        Ending::Terminated { signal } => say(&format!("ended by {}", signal.name())),
        _ => {}
    }
    if let Some(unrepeatable) = &outcome.unrepeatable {
        say(unrepeatable);
        write_error("  steps end every run at the same place: --steps AMOUNT\n");
    }
    for layer in outcome.isolation.iter().flat_map(|isolation| &isolation.lacking) {
        say(&format!("warning: the run was isolated without {layer}, which this system does not have"));
    }
    if let Some(reason) = &outcome.audit_lost {
        say(&format!("the audit log is not whole: {reason}"));
    }
    if let Some(reason) = &outcome.record_lost {
        say(&format!("the record is not whole: {reason}"));
    }
    match stats {
        Some(Stats::Text) => tell_stats(outcome),
        Some(Stats::Json) => write_error(&format!("{}\n", serde_json::json!({ "stats": outcome.spent }))),
        None => {}
    }
}

fn tell_stats(outcome: &Outcome) {
    let spent = &outcome.spent;
    let rows = [
        ("wall time", format!("{} ms", spent.wall_ms)),
        ("steps", spent.steps.to_string()),
        ("heap at its peak", format!("{} kB", spent.heap_bytes_peak / 1000)),
        ("engine memory", format!("{} kB", spent.memory_bytes / 1000)),
        ("collections", spent.collections.to_string()),
        ("output", format!("{} bytes", spent.output_bytes)),
        ("host calls", spent.host_calls.to_string()),
        ("bytes read", spent.read_bytes.to_string()),
        ("bytes written", spent.write_bytes.to_string()),
        ("files created", spent.files_created.to_string()),
        ("refusals", spent.refusals.to_string()),
    ];
    let text: String = rows.iter().map(|(name, value)| format!("{name:>18}: {value}\n")).collect();
    write_error(&text);
}
