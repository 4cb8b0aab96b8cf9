//! The one primitive that everything else is a loop over: a run goes on for a while, until it ends, waits, or has had its slice.

use super::{Ending, Killed, Leaving, Outcome, Raised, Session, Spent, State, Status};
use std::future::poll_fn;
use std::task::{Context, Poll, Waker, ready};
use crate::stdio::Stream;
use std::time::Duration;
use wasm_abi::Value;

/// What a step came to.
#[derive(Debug)]
pub enum Step {
    /// The script is over. Where it ran to its end, its functions can be called from now on.
    Done(Box<Outcome>),
    /// The function that was begun with [`Session::begin_call`] returned this.
    Returned(Value),
    /// It raised; the session goes on.
    Raised(Raised),
    /// The run waits. [`Session::wait`] waits with it on this thread, [`Session::poll_ready`] on any executor.
    Pending(Pending),
    /// The slice is over; step again.
    Preempted,
}

/// What a run waits for. It goes on when any of it is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pending {
    /// When the first timer is due, from now.
    pub timer: Option<Duration>,
    /// How many host calls have no answer yet.
    pub calls: usize,
    /// It is in `receive()`: see [`Session::event_sender`].
    pub event: bool,
    /// The sink is full, and the run has printed more than is kept for it.
    pub output: bool,
}

impl Session {
    /// Runs until the script ends, waits, or has computed for about as long as the slice: a tick (5 ms) more or less, and longer where
    /// one builtin computes on or calls Python functions back. A run that meets a full sink waits like any other.
    pub fn step(&mut self, slice: Duration) -> Step {
        self.guest.store.data().output.park(true);
        self.advance(slice)
    }

    /// Runs to the end, waiting where the script waits.
    pub fn run(mut self) -> Outcome {
        let mut outcome = self.run_to_end();
        self.conclude(&mut outcome);
        outcome
    }

    /// The same for who still has to tell the outcome, or calls functions of the script: signals are caught as long as the session
    /// lives, and the audit log goes on.
    pub fn run_to_end(&mut self) -> Outcome {
        self.guest.store.data().output.park(false);
        loop {
            match self.advance(Duration::MAX) {
                Step::Done(outcome) => return *outcome,
                Step::Pending(_) => self.wait(),
                Step::Preempted | Step::Returned(_) | Step::Raised(_) => {}
            }
        }
    }

    /// Runs to the end on any executor: the future is ready when the script is over, yields after each slice, and wakes its task when
    /// the script can go on. Timers are late by up to a tick. Dropping it stops nothing; it can be begun again.
    pub fn run_async(&mut self, slice: Duration) -> impl Future<Output = Outcome> + Send + '_ {
        poll_fn(move |cx| loop {
            if let Step::Done(outcome) = ready!(self.poll_step(slice, cx)) {
                return Poll::Ready(*outcome);
            }
        })
    }

    /// One step. The engine may only have offered its turn, for answers to be brought; then it goes on in the same slice.
    pub(super) fn advance(&mut self, slice: Duration) -> Step {
        self.watch.begin_slice(slice);
        let step = loop {
            match self.resume() {
                Step::Preempted if self.output_is_full() => break Step::Pending(self.pending()),
                Step::Preempted if !self.watch.slice_is_over() => {}
                step => break step,
            }
        };
        self.watch.end_slice();
        step
    }

    fn resume(&mut self) -> Step {
        self.watch.begin();
        let word = match std::mem::replace(&mut self.state, State::Ended) {
            State::Fresh => {
                self.state = State::Fresh;
                self.going_on();
                if self.was_stopped_before_it_looked() {
                    return self.end_where_it_stands(Killed::Cancelled);
                }
                let source = std::mem::take(&mut self.plan.entry.source);
                self.guest.invoke_with::<u32>("run_start", &source)
            }
            State::Called(node) => self.guest.invoke_with::<u32>("call", &node),
            State::Running(status) => {
                self.state = State::Running(status);
                self.bring_what_came(status);
                self.going_on();
                self.guest.invoke::<(), u32>("run_resume", ())
            }
            State::Leaving => return self.leave(),
            state @ (State::Finished | State::Ended) => {
                self.state = state;
                return Step::Done(Box::new(self.outcome(Ending::EngineBug { message: "the script is over".into() }, String::new())));
            }
        };
        let status = match word {
            Ok(word) => Status::from_word(word),
            Err(error) => return self.broken(&error),
        };
        self.state = State::Running(status);
        self.settled_status(status)
    }

    /// Answers and events that are there. While a run is recorded they come only where it waits or gives its turn, so that a replay, which
    /// has no slices, comes by the same places.
    fn bring_what_came(&mut self, status: Status) {
        let between_slices = status == Status::Preempted && !self.is_untaped();
        if !between_slices && !self.is_replay() {
            let mut cx = Context::from_waker(Waker::noop());
            self.settle_ready(&mut cx);
            self.bring_events(&cx);
        }
    }

    /// What a status means for the run.
    pub(super) fn settled_status(&mut self, status: Status) -> Step {
        match status {
            Status::Done if self.calling => self.returned(),
            Status::Done => self.end(Ending::Finished, String::new()),
            Status::Exit(code) => {
                let message = self.traceback(); // sys.exit("message") prints one
                self.end(Ending::Exit { code }, message)
            }
            Status::Error if self.calling => self.raised(),
            Status::Error => self.error(),
            Status::Preempted | Status::Turn => Step::Preempted,
            // What should have ended and waits instead is not waited for.
            _ if self.watch.ending().is_some() && self.watch.stopping_for_ms() > 100 => self.end_killed(),
            Status::PendingTimer | Status::PendingHostCall | Status::PendingEvent => Step::Pending(self.pending()),
            Status::Unknown(kind) => self.end(Ending::EngineBug { message: format!("it answered with status {kind}") }, String::new()),
        }
    }

    /// Whether what was printed has to leave before the run goes on.
    pub(super) fn output_is_full(&self) -> bool {
        let output = &self.guest.store.data().output;
        output.parks() && output.is_full(Stream::Out)
    }

    /// What the run waits for now.
    pub(super) fn pending(&mut self) -> Pending {
        let due = self.due_ns();
        let host = self.guest.store.data();
        let now = host.door.clock().monotonic_ns();
        Pending {
            timer: due.map(|due| Duration::from_nanos(due.saturating_sub(now))),
            calls: host.door.pending_calls(),
            event: self.state == State::Running(Status::PendingEvent),
            output: self.state == State::Leaving || self.output_is_full(),
        }
    }

    /// The script is over and what it printed leaves.
    fn leave(&mut self) -> Step {
        match self.leaving.take() {
            Some(Leaving { ending, traceback, left: Some(left) }) => self.ended(ending, traceback, left),
            Some(Leaving { ending, traceback, left: None }) => self.end(ending, traceback),
            None => Step::Done(Box::new(Outcome::new(Ending::Cancelled, String::new(), Spent::default()))),
        }
    }
}
