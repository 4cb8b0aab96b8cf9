//! Waiting with a script that waits: for a time, for host calls, for a reader. Stop signals end every wait at once.

use super::{Session, State, Status};
use capability::{Sleep, Where, rest, waker_of_this_thread};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use crate::stdio::{Refused, Stream};

impl Session {
    /// Waits until a step can do something: a call is settled, a time has come, or the run is to stop.
    pub fn wait(&mut self) {
        let waker = waker_of_this_thread();
        let mut cx = Context::from_waker(&waker);
        loop {
            if self.look(&mut cx).is_ready() {
                return;
            }
            rest(self.pending().timer.unwrap_or(Duration::MAX));
        }
    }

    /// Ready when a step can do something. Otherwise `cx` is woken when it may: a call has its answer, a timer is due (at the tick after
    /// that), the sink may take more, or the run is to stop.
    pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        if self.look(cx).is_ready() {
            return Poll::Ready(());
        }
        let timer = self.pending().timer.unwrap_or(Duration::MAX);
        self.watch.wake_after(timer, cx.waker());
        Poll::Pending
    }

    /// Brings what is there, and says whether a step can do something.
    fn look(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let replay = self.is_replay();
        match self.state {
            State::Leaving => {
                let left = ready!(self.poll_drained(cx));
                if let Some(leaving) = &mut self.leaving {
                    leaving.left = Some(left);
                }
                return Poll::Ready(());
            }
            State::Running(_) if replay => return Poll::Ready(()), // what was waited for then is there
            State::Running(Status::PendingTimer | Status::PendingHostCall | Status::PendingEvent) => {}
            State::Running(Status::Preempted | Status::Turn) if self.output_is_full() => {
                if self.watch.waits_end() {
                    self.tell_engine();
                    return Poll::Ready(());
                }
                return self.poll_drained(cx).map(|_| ());
            }
            _ => return Poll::Ready(()),
        }
        if self.settle_ready(cx) + self.bring_events(cx) > 0 {
            return Poll::Ready(());
        }
        if self.watch.waits_end() {
            self.tell_engine();
            return Poll::Ready(());
        }
        let Some(due) = self.due_ns() else { return Poll::Pending };
        let clock = self.guest.store.data().door.clock();
        let left = due.saturating_sub(clock.monotonic_ns());
        // Virtual time comes to that point at once.
        if left == 0 || clock.sleep(left) == Sleep::Over { Poll::Ready(()) } else { Poll::Pending }
    }

    /// When the first timer is due, on the session's clock.
    pub(super) fn due_ns(&mut self) -> Option<u64> {
        let timer = match self.state {
            State::Running(Status::PendingTimer) => self.guest.ask::<(), u64>("last_yield_deadline_ns", ()).ok(),
            _ => None,
        };
        self.guest.store.data().door.next_wake_ns().into_iter().chain(timer).min()
    }

    /// Ready when everything that was printed has left.
    pub(super) fn poll_drained(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Refused>> {
        let output = self.guest.store.data().output.clone();
        ready!(output.poll_drained(Stream::Out, cx))?;
        output.poll_drained(Stream::Err, cx)
    }

    /// Gives the engine every answer that is there and says how many there were.
    pub(super) fn settle_ready(&mut self, cx: &mut Context<'_>) -> usize {
        let door = &mut self.guest.store.data_mut().door;
        if !door.has_pending() {
            return 0;
        }
        let settled = door.ready(cx);
        for answer in &settled {
            // An engine that does not know the call has forgotten it, for instance a cancelled task.
            let _ = self.guest.settle(answer.call_id, &answer.node);
        }
        settled.len()
    }

    /// Gives the engine what was sent since.
    pub(super) fn bring_events(&mut self, cx: &Context<'_>) -> usize {
        let events = self.events.take(cx.waker());
        for node in &events {
            self.pushing(node);
            // An engine without the memory for it says so when it goes on.
            let _ = self.guest.invoke_with::<i32>("run_push_event", node);
        }
        events.len()
    }

    /// A stop signal that came while the engine waited: it reads the word when it is resumed.
    fn tell_engine(&mut self) {
        let bits = self.guest.store.data_mut().untold(Where::Wait);
        self.tell(bits);
    }
}
