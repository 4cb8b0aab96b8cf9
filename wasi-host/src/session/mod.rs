//! One run of one script: a store of its own, the capabilities it was granted, and the steps until it ends.

mod admit;
mod call;
pub(crate) mod capabilities;
mod elsewhere;
mod freeze;
mod guest;
mod host;
mod inbox;
pub(crate) mod imports;
mod knock;
mod limiter;
mod locked;
mod locating;
mod memory;
mod modules;
mod near;
mod outcome;
mod overdue;
mod pace;
mod signals;
mod start;
mod status;
mod step;
mod tape;
mod wait;
mod watch;
mod wrappers;

pub use elsewhere::Elsewhere;
pub(crate) use host::Host;
pub use freeze::{FreezeError, frozen_plan};
pub use inbox::EventSender;
pub use outcome::{Ending, Outcome, Spent, Uncaught, limit_sentence};
pub use overdue::Abandon;
pub use call::{CallError, Raised};
pub use start::StartError;
#[cfg(target_os = "linux")]
pub(crate) use {
    capabilities::protected_by_host,
    host::quotas,
    signals::{Signals, remember_ignored as remember_ignored_signals},
    start::audit as open_audit,
};
pub(crate) use status::Status;
pub use step::{Pending, Step};
pub(crate) use watch::{Killed, bit};
pub use watch::{CancelHandle, Signal, Watch};

use crate::limits::Limit;
use crate::loader::Loader;
use crate::plan::RunPlan;
use crate::record::{Recording, Replay};
use crate::runtime::{OnTick, Runtime};
use crate::stdio::{Refused, SharedOutput, Stream, Streams};
use capability::{AuditTaker, Clock, Rng, Stopped};
use capability_crypto::Secrets;
use capability_env::Environment;
use capability_fs::Overlays;
use capability_kv::KvOptions;
use guest::{Guest, GuestError};
use outcome::Report;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

/// What a plan does not say, because it cannot be stored: where streams lead and who may interrupt.
pub struct Setup {
    pub streams: Streams,
    /// Takes the audit log.
    pub audit: Option<Box<dyn Write + Send>>,
    /// Takes each record of it instead, before the call is answered: for who writes the log elsewhere.
    pub audit_records: Option<AuditTaker>,
    /// The run waits for the audit log where it would otherwise drop records.
    pub audit_lossless: bool,
    /// Files of the host that no grant reaches, beside Wicket's own: what is written about the run, for instance.
    pub protected: Vec<PathBuf>,
    /// Keys that the script may use by their names, where `crypto.secret=NAME` is granted.
    pub secrets: Secrets,
    /// Environment variables that the script may read, where `env.read=NAME` is granted. Those of the process are not among them unless
    /// somebody puts them there.
    pub environment: Environment,
    /// The store for `kv.read=NAMESPACE` and `kv.write=NAMESPACE`, and whose part of it the script sees.
    pub kv: KvOptions,
    /// Serves some capabilities in place of the session, which then opens nothing for them.
    pub elsewhere: Option<Box<dyn Elsewhere>>,
    /// Ctrl-C reaches the script, and SIGTERM and SIGHUP end the run. For one run of a process at a time.
    pub interruptible: bool,
    /// What to do when the run was to end and hangs in the operating system; called on another thread.
    pub abandon: Option<Abandon>,
    /// Tells afterwards what was changed where `fs.overlay=PATH` is granted.
    pub overlays: Overlays,
    /// Takes the record of the run, from which it can be replayed.
    pub record: Option<Recording>,
    /// Instead of the system's clock, or virtual time in a deterministic run.
    pub clock: Option<Arc<dyn Clock>>,
    /// Instead of the system's randomness, or seeded bytes in a deterministic run.
    pub rng: Option<Box<dyn Rng>>,
    /// Instead of the embedded standard library and the plan's root.
    pub loader: Option<Box<dyn Loader>>,
}

impl Setup {
    /// No audit, no record, nothing protected, no secrets, no environment, no store, no signals, the usual clock, randomness and loader.
    pub fn new(streams: Streams) -> Setup {
        Setup { streams, audit: None, audit_records: None, audit_lossless: false, protected: Vec::new(), secrets: Secrets::new(), environment: Environment::new(), kv: KvOptions::default(), elsewhere: None, interruptible: false, abandon: None, record: None, overlays: Overlays::default(), clock: None, rng: None, loader: None }
    }
}

pub struct Session {
    guest: Guest,
    plan: RunPlan,
    watch: Arc<Watch>,
    /// Kept alive so that the ticker goes on, and goes on looking at this run.
    runtime: Runtime,
    _ticks: Vec<Arc<dyn OnTick>>,
    state: State,
    /// A function of the finished script runs, and not the script.
    calling: bool,
    /// How a script ended that is leaving.
    leaving: Option<Leaving>,
    events: EventSender,
    /// How the script ended.
    ending: Option<Ending>,
    /// Where it was stopped in the middle of an instruction.
    stopped: Option<Stopped>,
    /// In a replay of a run that was ended from outside: how, and what was shown of where it ended.
    repeats: Option<(Ending, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Fresh,
    /// A function is to be called: its name and arguments, as a node.
    Called(Vec<u8>),
    /// The last status, which says what is waited for.
    Running(Status),
    /// The script is over; what it printed has not all left.
    Leaving,
    /// The script ran to its end; its functions can be called.
    Finished,
    /// Nothing may run any more.
    Ended,
}

/// A script that is over and whose output is still on its way.
struct Leaving {
    ending: Ending,
    traceback: String,
    /// What came of the output.
    left: Option<Result<(), Refused>>,
}

/// A traceback is text for people; more than this is cut off.
const TRACEBACK_BYTES_MAX: usize = 1 << 20;

/// What a limit may still say of where it was reached when there is no more room for output.
const LAST_WORDS_BYTES_MAX: usize = 8 << 10;

impl Session {
    /// Opens what the plan grants and arms its limits. Time counts from here.
    pub fn start(runtime: &Runtime, plan: RunPlan, setup: Setup) -> Result<Session, StartError> {
        start::start(runtime, plan, setup)
    }

    /// Runs again what was recorded, without the world: no grant is opened, and neither clock, randomness, input nor loader is asked. Of
    /// the setup, only the streams that take output count.
    pub fn replay(runtime: &Runtime, replay: Replay, setup: Setup) -> Result<Session, StartError> {
        start::replay(runtime, replay, setup)
    }

    fn new(runtime: Runtime, guest: Guest, plan: RunPlan, watch: Arc<Watch>, ticks: Vec<Arc<dyn OnTick>>) -> Session {
        Session { guest, plan, watch, runtime, _ticks: ticks, state: State::Fresh, calling: false, leaving: None, events: EventSender::default(), ending: None, stopped: None, repeats: None }
    }

    pub fn cancel_handle(&self) -> CancelHandle {
        CancelHandle(Arc::clone(&self.watch))
    }

    /// Hands the script events for its `receive()`, from any thread.
    pub fn event_sender(&self) -> EventSender {
        self.events.clone()
    }

    /// Ends a session that was stepped: writes the last of its audit log and of its record, and says what it used. One that is dropped
    /// instead leaves a record that seems cut off.
    pub fn close(mut self) -> Outcome {
        let ending = self.ending.take().unwrap_or(Ending::Cancelled);
        let mut outcome = self.outcome(ending, String::new());
        self.conclude(&mut outcome);
        outcome
    }

    /// A listing of what the compiler makes of the script, and an exit code.
    pub fn dump(mut self, what: u32) -> (Vec<u8>, u8) {
        let source = std::mem::take(&mut self.plan.entry.source);
        match self.guest.dump(&source, what) {
            Ok(Status::Done) => (self.guest.region("out_ptr", "out_len"), 0),
            Ok(_) => (self.guest.region("out_ptr", "out_len"), crate::command::exit::EXCEPTION),
            Err(error) => (format!("{error}\n").into_bytes(), crate::command::exit::ENGINE_BUG),
        }
    }

    fn error(&mut self) -> Step {
        let report = Report::read(&self.guest.region("report_ptr", "report_len"));
        let is_repeated = self.repeats.as_ref().is_some_and(|(ending, _)| *ending == Ending::ReaderGone);
        let broken_pipe = report.is_broken_pipe() && (is_repeated || self.guest.store.data().output.broken());
        if broken_pipe {
            return self.end(Ending::ReaderGone, String::new());
        }
        let traceback = self.traceback();
        let ending = report.ending(self.watch.ending());
        self.end(ending, traceback)
    }

    fn traceback(&mut self) -> String {
        let mut text = self.guest.region("out_ptr", "out_len");
        text.truncate(TRACEBACK_BYTES_MAX);
        String::from_utf8_lossy(&text).into_owned()
    }

    /// The engine trapped: because the host stopped it, or because of a bug.
    fn broken(&mut self, error: &GuestError) -> Step {
        if let Some(killed) = self.guest.store.data().killed.or_else(|| self.watch.stopped()) {
            self.stopped = Some(self.where_it_stands());
            return self.end_where_it_stands(killed);
        }
        let panic = self.guest.region("panic_ptr", "panic_len");
        let panic = String::from_utf8_lossy(&panic);
        // An allocation that was refused where no MemoryError can be raised ends the engine without a word.
        if panic.is_empty() && self.guest.store.data().limiter.refusals > 0 {
            return self.end_where_it_stands(Killed::Limit(Limit::Memory));
        }
        let message = if panic.is_empty() { error.to_string() } else { format!("{error}: {panic}") };
        self.end(Ending::EngineBug { message }, String::new())
    }

    /// The engine's code was stopped in the middle of an instruction. Its state is as good as ever for finding the line.
    fn end_where_it_stands(&mut self, killed: Killed) -> Step {
        let mut ending = Ending::from(killed);
        if !self.guest.locate(self.runtime.ticker()) {
            return self.end(ending, String::new());
        }
        let place = Report::read(&self.guest.region("report_ptr", "report_len")).place();
        let traceback = self.traceback();
        if let Ending::Limit { file, line, .. } = &mut ending {
            (*file, *line) = place;
        }
        self.end(ending, traceback)
    }

    fn end_killed(&mut self) -> Step {
        let ending = self.watch.ending().map_or(Ending::Cancelled, Ending::from);
        self.end(ending, String::new())
    }

    /// Everything that was printed leaves, then the traceback; what cannot be written changes the ending. Where the run parks, a full
    /// sink is waited for first.
    fn end(&mut self, ending: Ending, traceback: String) -> Step {
        let traceback = self.retold(&ending, traceback);
        if !ending.is_the_scripts() {
            self.watch.over();
        }
        if !self.guest.store.data().output.parks() {
            return self.ended(ending, traceback, Ok(()));
        }
        match self.poll_drained(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(left) => self.ended(ending, traceback, left),
            Poll::Pending => {
                self.state = State::Leaving;
                self.leaving = Some(Leaving { ending, traceback, left: None });
                Step::Pending(self.pending())
            }
        }
    }

    fn ended(&mut self, ending: Ending, traceback: String, left: Result<(), Refused>) -> Step {
        self.state = if ending == Ending::Finished { State::Finished } else { State::Ended };
        let output = self.guest.store.data().output.clone();
        let flushed = left.and(output.finish());
        let lost = self.guest.store.data_mut().output_lost.take();
        let (ending, traceback) = match lost {
            Some(error) if ending == Ending::Cancelled => (Ending::OutputLost { reason: crate::command::words(&error) }, String::new()),
            _ => (ending, traceback),
        };
        let ending = self.locked(self.limited(ending));
        let ending = match (flushed, ending) {
            (Err(_), Ending::Finished | Ending::Exit { .. }) if output.broken() => Ending::ReaderGone,
            (_, Ending::OutputLost { .. }) if output.broken() => Ending::ReaderGone,
            (Err(Refused::Failed(error)), Ending::Finished) => Ending::OutputLost { reason: crate::command::words(&error) },
            (Err(Refused::Interrupted), Ending::Finished | Ending::Exit { .. }) => Ending::Interrupted,
            (Err(Refused::Stopping), ending @ (Ending::Finished | Ending::Exit { .. })) => self.watch.ending().map_or(ending, Ending::from),
            (_, ending) => ending,
        };
        let ending = show(&output, ending, &traceback);
        if !ending.is_the_scripts() && output.errors_mid_line() {
            let _ = output.write_last_words(b"\n"); // what is said of the ending begins a line
        }
        self.ending = Some(ending.clone());
        let outcome = self.outcome(ending, traceback);
        self.watch.settled();
        Step::Done(Box::new(outcome))
    }

    /// An ending that hides a limit: output may be seen to be too much only when it is flushed, and what shows an exception (its
    /// `__str__`, an excepthook) may be stopped in the middle.
    fn limited(&self, ending: Ending) -> Ending {
        match (ending, self.watch.ending()) {
            (Ending::Finished | Ending::Exit { .. }, Some(killed @ Killed::Limit(Limit::Output))) => killed.into(),
            (Ending::Exception(uncaught), Some(Killed::Limit(limit))) => Ending::Limit { limit, file: uncaught.file, line: uncaught.line },
            (Ending::Exit { .. }, Some(killed @ Killed::Limit(_))) => killed.into(),
            (ending, _) => ending,
        }
    }

    /// Writes the end of the audit log and of the record, of which the outcome tells from now on. What comes after it, calls of functions
    /// for instance, is in neither.
    pub fn conclude(&mut self, outcome: &mut Outcome) {
        let door = &mut self.guest.store.data_mut().door;
        if !outcome.ending.is_the_scripts() {
            door.end();
        }
        let audit = door.audit();
        outcome.audit_lost = audit.finish().err().map(|error| crate::command::words(&error));
        outcome.audit = audit.has_writer().then(|| audit.summary());
        self.finish_tape(outcome);
    }

    /// A use of what the locked policy lacks is how the run ended, whatever came of it.
    fn locked(&self, ending: Ending) -> Ending {
        match (&self.plan.lock, self.guest.store.data().door.breach()) {
            (Some(lock), Some(breach)) => {
                let file = if breach.module == "__main__" { self.plan.entry.name.clone() } else { breach.module.clone() };
                Ending::PolicyLock { lock: lock.name.clone(), file, line: breach.line, op: breach.op.clone(), needs: breach.needs.clone() }
            }
            _ => ending,
        }
    }

    fn outcome(&mut self, ending: Ending, traceback: String) -> Outcome {
        let mut stat = |which: u32| self.guest.ask::<u32, u64>("stat", which).unwrap_or(0);
        let (steps, heap_bytes_peak, collections) = (stat(0), stat(2), stat(3));
        let memory_bytes = self.guest.memory_bytes();
        let host = self.guest.store.data_mut();
        host.door.cancel_pending();
        host.door.audit().flush();
        let budget = host.door.budget();
        let spent = Spent {
            wall_ms: self.watch.elapsed_ms(),
            steps,
            heap_bytes_peak,
            memory_bytes,
            collections,
            output_bytes: host.output_bytes(),
            host_calls: budget.spent(capability::Quota::HostCalls),
            read_bytes: host.read_bytes,
            write_bytes: budget.spent(capability::Quota::WriteBytes),
            files_created: budget.spent(capability::Quota::Files),
            refusals: host.refusals,
        };
        let policy = host.door.policy();
        let missing = host.declared.iter().map(|(path, grants)| (path.clone(), crate::manifest::not_granted(grants, policy)));
        let declared = missing.filter(|(_, grants)| !grants.is_empty()).collect();
        let unrepeatable = self.plan.deterministic.and_then(|_| ending.unrepeatable());
        Outcome { declared, unrepeatable, ..Outcome::new(ending, traceback, spent) }
    }
}

/// Puts a traceback on standard error. It counts as output, and one that is too much makes an ending of that; but a limit must say
/// where it was reached, also where nothing may be printed any more. What cannot be written has nobody left to be told.
fn show(output: &SharedOutput, ending: Ending, traceback: &str) -> Ending {
    if let Ending::Limit { .. } = ending {
        let room = usize::try_from(output.left()).unwrap_or(usize::MAX).max(LAST_WORDS_BYTES_MAX);
        let _ = output.write_last_words(last_lines(traceback, room).as_bytes());
        return ending;
    }
    let shown = output.write(Stream::Err, traceback.as_bytes());
    let _ = output.flush(Stream::Err);
    match (shown, ending) {
        (Err(Refused::Limit), Ending::Exception(Uncaught { file, line, .. }) | Ending::Refused(Uncaught { file, line, .. })) => {
            Ending::Limit { limit: Limit::Output, file, line }
        }
        (_, ending) => ending,
    }
}

/// The last lines of a text that fit: of a traceback, those nearest to what happened.
fn last_lines(text: &str, bytes_max: usize) -> &str {
    let Some(before) = text.len().checked_sub(bytes_max.saturating_add(1)) else { return text };
    let start = text.bytes().enumerate().skip(before).find_map(|(at, byte)| (byte == b'\n').then_some(at + 1));
    start.and_then(|start| text.get(start..)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::last_lines;

    #[test]
    fn last_lines_are_whole() {
        for (text, bytes_max, last) in [("a\nbc\n", 5, "a\nbc\n"), ("a\nbc\n", 4, "bc\n"), ("a\nbc\n", 3, "bc\n"), ("a\nbc\n", 2, ""), ("a\nbc\n", 0, ""), ("é\né\n", 5, "é\n"), ("", 0, ""), ("a\n", usize::MAX, "a\n")] {
            assert_eq!(last_lines(text, bytes_max), last, "{text:?} {bytes_max}");
        }
    }
}
