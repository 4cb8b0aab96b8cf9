//! The worker: it takes its task, confines itself, and runs an ordinary session. What it cannot do itself it asks the parent for.

mod apart;
mod loader;
mod orders;
mod recorder;
mod voice;

use super::descriptors::{self, Handed};
use super::frame::{Frame, NotBegun};
use super::order::Task;
use super::sandbox;
use crate::command::exit;
use crate::runtime::{OnTick, Runtime};
use crate::session::{Outcome, Session, Setup, StartError, capabilities, remember_ignored_signals};
use crate::stdio::{Stream, Streams};
use capability::{CarriedRecord, Policy};
use capability_env::Environment;
use apart::Apart;
use loader::Remote;
use orders::Orders;
use rustix::fd::OwnedFd;
use std::ffi::OsString;
use std::fs::File;
use std::io;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::net::UnixStream;
use std::process::ExitCode;
use std::sync::Arc;
use voice::Voice;

/// Runs what the parent sends, and ends. It has nobody to tell about a parent that is none.
pub fn serve() -> ExitCode {
    match begin() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => {
            eprintln!("wicket: this is a part of 'wicket run --isolate=process', and no command");
            ExitCode::from(exit::USAGE)
        }
    }
}

fn begin() -> io::Result<()> {
    let mut wire = descriptors::take_wire()?;
    let handed = descriptors::receive(&wire)?;
    descriptors::become_input(&handed.input)?;
    let task = Task::read(&mut wire)?;
    let voice = Voice::new(wire);
    if let Err(why) = run(task, handed, &voice) {
        voice.tell(&Frame::NotBegun(why))?;
    }
    Ok(())
}

/// Before the sandbox there is one thread, and the script has not been looked at.
fn run(task: Task, handed: Handed<OwnedFd>, voice: &Voice) -> Result<(), NotBegun> {
    let streams = streams();
    remember_ignored_signals();
    orders::leave_signals_to_the_parent().map_err(|error| failed(&error))?;
    let policy = Policy::parse(&task.plan.allow, &task.plan.deny, &capabilities::vocabulary()).map_err(|error| users(&error))?;
    let lacking = sandbox::confine(&policy, &task.plan.limits, task.best_effort).map_err(|error| NotBegun { is_lacking: true, ..users(&error) })?;
    if rustix::process::getppid().map(|pid| pid.as_raw_nonzero().get()) != Some(task.parent) {
        return Err(failed(&"the parent is gone"));
    }
    if let Some(open) = sandbox::probe(&policy).iter().find(|probed| !probed.is_refused && !lacking.contains(&probed.layer)) {
        return Err(failed(&format!("{} does not hold: the worker could {}", open.layer, open.what)));
    }
    voice.tell(&Frame::Confined(lacking.clone())).map_err(|error| failed(&error))?;
    let Handed { orders, native_code, .. } = handed;
    let runtime = Runtime::with_native_code(File::from(native_code), task.engine_sha256).map_err(|error| failed(&error))?;
    let mut session = Session::start(&runtime, task.plan.clone(), setup(task, streams, voice)).map_err(|error| not_begun(&error))?;
    let orders: Arc<dyn OnTick> = Arc::new(Orders::new(UnixStream::from(orders), session.cancel_handle()).map_err(|error| failed(&error))?);
    runtime.ticker().watch(Arc::downgrade(&orders));
    sandbox::settle(&lacking).map_err(|error| failed(&error))?;
    let mut outcome = session.run_to_end();
    session.conclude(&mut outcome);
    tell_end(voice, outcome);
    // The process ends now; its memory is the system's to take back.
    std::mem::forget(session);
    Ok(())
}

/// Pipes and terminals are opened once more, which the sandbox would refuse.
fn streams() -> Streams {
    let streams = Streams::inherit();
    for stream in [Stream::Out, Stream::Err] {
        streams.sink.is_terminal(stream);
    }
    streams
}

fn setup(task: Task, streams: Streams, voice: &Voice) -> Setup {
    let mut environment = Environment::new();
    for (name, value) in task.environment {
        // What was one in the parent is one here.
        environment = environment.clone().with(&name, value).unwrap_or(environment);
    }
    let (records, abandoned) = (voice.clone(), voice.clone());
    let record = move |record: &capability::AuditRecord| {
        // Where nobody listens any more, the parent is gone, and so is this process in a moment.
        let _ = records.tell(&Frame::Record(CarriedRecord::from(record)));
    };
    Setup {
        audit_records: task.records.then(|| Box::new(record) as capability::AuditTaker),
        protected: task.protected.into_iter().map(|path| OsString::from_vec(path).into()).collect(),
        environment,
        record: task.record.map(|record| recorder::recording(record, voice.clone())),
        elsewhere: Some(Box::new(Apart::new(voice.clone(), task.served_apart))),
        loader: Some(Box::new(Remote::new(voice.clone(), task.loads_all))),
        abandon: Some(Box::new(move |outcome| {
            abandoned.tell_if_free(&Frame::Ended(Box::new(outcome.into())));
            std::process::exit(0);
        })),
        ..Setup::new(streams)
    }
}

fn tell_end(voice: &Voice, outcome: Outcome) {
    let _ = voice.tell(&Frame::Ended(Box::new(outcome.into())));
}

fn not_begun(error: &StartError) -> NotBegun {
    NotBegun { is_users: error.is_users(), ..failed(error) }
}

fn users(error: &impl ToString) -> NotBegun {
    NotBegun { is_users: true, ..failed(error) }
}

fn failed(error: &impl ToString) -> NotBegun {
    NotBegun { text: error.to_string(), is_users: false, is_lacking: false }
}
