//! Calls of functions that a finished script defined. Each has the whole time limit; memory counts over the session.

use super::outcome::Report;
use super::{Ending, Outcome, Session, State, Step, Uncaught};
use std::future::poll_fn;
use std::task::Poll;
use std::time::Duration;
use wasm_abi::{Budget, Value, decode};

/// What a result may take, beyond its own bytes.
const RESULT_BUDGET: usize = 256 << 20;

/// An exception that came out of a call; the session goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raised {
    /// Its class, what it says, and the script's line it was raised at.
    pub exception: Uncaught,
    /// A capability refused something, and nobody caught that.
    pub refused: bool,
    /// As CPython shows it.
    pub traceback: String,
}

/// Why a call gave no value.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum CallError {
    /// The function raised.
    #[error("{}: {}", .0.exception.class, .0.exception.message)]
    Raised(Raised),
    /// The session is over: a limit, a cancellation, `sys.exit`, or a bug of the engine's.
    #[error("the session ended: {:?}", .0.ending)]
    Ended(Box<Outcome>),
    /// Nothing was called.
    #[error("{0}")]
    NotCalled(&'static str),
}

impl Session {
    /// Calls a function of the script by name and waits for its result on this thread. A coroutine function is run by the loop that is
    /// built in. The function of one session at a time: while it runs, `step` goes on with it.
    ///
    /// # Errors
    /// Its exception, after which other calls may follow; or how the session ended.
    pub fn call(&mut self, function: &str, arguments: Vec<Value>, keywords: Vec<(String, Value)>) -> Result<Value, CallError> {
        self.begin_call(function, arguments, keywords)?;
        self.guest.store.data().output.park(false);
        loop {
            match self.advance(Duration::MAX) {
                Step::Pending(_) => self.wait(),
                Step::Preempted => {}
                step => return called(step),
            }
        }
    }

    /// The same on any executor; see [`Session::run_async`].
    pub async fn call_async(&mut self, function: &str, arguments: Vec<Value>, keywords: Vec<(String, Value)>, slice: Duration) -> Result<Value, CallError> {
        self.begin_call(function, arguments, keywords)?;
        called(poll_fn(|cx| self.poll_step(slice, cx)).await)
    }

    /// Begins a call. [`Session::step`] goes on with it, to [`Step::Returned`], [`Step::Raised`] or the session's end.
    pub fn begin_call(&mut self, function: &str, arguments: Vec<Value>, keywords: Vec<(String, Value)>) -> Result<(), CallError> {
        if self.state != State::Finished {
            return Err(CallError::NotCalled("the script has not run to its end, or the session is over"));
        }
        let request = Value::List(vec![Value::str(function), Value::List(arguments), Value::Dict(keywords)]);
        let node = request.encode().map_err(|_| CallError::NotCalled("the arguments are too large or too deep"))?;
        if let Some(halt) = self.invoking(&node) {
            return Err(CallError::Ended(Box::new(self.outcome(Ending::Replay { halt }, String::new()))));
        }
        self.watch.restart(&self.plan.limits);
        self.state = State::Called(node);
        self.calling = true;
        Ok(())
    }

    pub(super) fn returned(&mut self) -> Step {
        self.call_is_over();
        let node = self.guest.region("out_ptr", "out_len");
        match decode(&node, &mut Budget::new(RESULT_BUDGET)) {
            Ok(value) => Step::Returned(value),
            Err(error) => self.end(Ending::EngineBug { message: format!("the result is malformed: {error}") }, String::new()),
        }
    }

    pub(super) fn raised(&mut self) -> Step {
        let report = Report::read(&self.guest.region("report_ptr", "report_len"));
        let (exception, refused) = match report.ending(self.watch.ending()) {
            Ending::Exception(exception) => (exception, false),
            Ending::Refused(exception) => (exception, true),
            _ => return self.error(),
        };
        self.call_is_over();
        Step::Raised(Raised { exception, refused, traceback: self.traceback() })
    }

    /// What it printed is seen now and not at the end of the session; what is not taken yet leaves later.
    fn call_is_over(&mut self) {
        self.state = State::Finished;
        self.calling = false;
        let output = self.guest.store.data().output.clone();
        if output.parks() {
            let _ = self.poll_drained(&mut std::task::Context::from_waker(std::task::Waker::noop()));
        } else {
            let _ = output.finish();
        }
    }

    /// Steps until something other than a wait or the end of a slice comes of it.
    pub(super) fn poll_step(&mut self, slice: Duration, cx: &mut std::task::Context<'_>) -> Poll<Step> {
        loop {
            if self.poll_ready(cx).is_pending() {
                return Poll::Pending;
            }
            match self.step(slice) {
                Step::Pending(_) => {}
                Step::Preempted => {
                    cx.waker().wake_by_ref();
                    return Poll::Pending;
                }
                step => return Poll::Ready(step),
            }
        }
    }
}

fn called(step: Step) -> Result<Value, CallError> {
    match step {
        Step::Returned(value) => Ok(value),
        Step::Raised(raised) => Err(CallError::Raised(raised)),
        Step::Done(outcome) => Err(CallError::Ended(outcome)),
        Step::Pending(_) | Step::Preempted => Err(CallError::NotCalled("the call goes on")),
    }
}
