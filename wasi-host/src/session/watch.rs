//! What may stop a run from outside, and how: first a bit in the engine's interrupt word, so that the script ends with
//! a line and a traceback; after a moment of grace, a trap.
//! The ticker's thread and signal handlers write here; the run's own thread reads it at safepoints and in host ops.

use crate::limits::{LIMITS, Limit, Limits};
use crate::runtime::Stopwatch;
use capability::{Stop, StopReason};
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Waker;
use std::time::Duration;

/// The bits of the interrupt word (`docs/abi.md`).
pub mod bit {
    pub const KEYBOARD: u32 = 1 << 0;
    pub const TIME: u32 = 1 << 1;
    pub const SLICE: u32 = 1 << 2;
    pub const CANCEL: u32 = 1 << 3;
    /// Soft limits: of time, output, host calls, written bytes and files.
    pub const SOFT_TIME: u32 = 1 << 8;
    pub const SOFT_OUTPUT: u32 = 1 << 9;
    pub const SOFT_HOST_CALLS: u32 = 1 << 10;
    pub const SOFT_WRITE_BYTES: u32 = 1 << 11;
    pub const SOFT_FILES: u32 = 1 << 12;
    pub const SOFT: u32 = SOFT_TIME | SOFT_OUTPUT | SOFT_HOST_CALLS | SOFT_WRITE_BYTES | SOFT_FILES;
}

/// How long the engine has to unwind once it was told to stop.
const GRACE_MS: u64 = 10;

/// On a busy machine those 10 ms may pass while it does not run at all, so it is also seen running this often.
const GRACE_LOOKS: u32 = 2;

/// After so many ticks in which it computed and came by no safepoint, its code is stopped where it is.
const DEAF_TICKS: u32 = 1;

/// How long the engine has in a replay. There it is told at the moment that was recorded, and what it shows of it is to be the same on the
/// busiest machine.
const REPLAY_GRACE_MS: u64 = 1_000;

/// How long an engine may take for what is asked of it before the run begins, whatever ends the run meanwhile.
const START_GRACE_MS: u64 = 1_000;

/// How long a `KeyboardInterrupt` may stay unnoticed, and within which a second Ctrl-C means "now".
const KEYBOARD_GRACE_MS: u64 = 2_000;

/// How long a run that is to end, or has ended, waits for whoever reads its output.
const PATIENCE_MS: u64 = 700;

/// The same when a person has insisted.
const PATIENCE_BY_HAND_MS: u64 = 100;

/// Within this the order comes that goes with a call that was stopped in another process.
const ORDER_MS: u64 = 500;

/// A run that was to end this long ago hangs in the operating system.
const OVERDUE_MS: u64 = 2_000;

/// Why a run was stopped hard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Killed {
    Limit(Limit),
    Cancelled,
    Interrupted,
    Terminated(Signal),
}

/// A signal that asks a process to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Signal {
    #[serde(rename = "SIGHUP")]
    Hangup,
    #[serde(rename = "SIGTERM")]
    Terminate,
}

impl Signal {
    pub const ALL: [Signal; 2] = [Signal::Hangup, Signal::Terminate];

    pub fn number(self) -> u8 {
        match self {
            Signal::Hangup => 1,
            Signal::Terminate => 15,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Signal::Hangup => "SIGHUP",
            Signal::Terminate => "SIGTERM",
        }
    }
}

/// What is due at a tick.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// The engine is to ask for news.
    pub news: bool,
    /// Its code is to stop.
    pub stop: bool,
}

/// What a look of the engine leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Continue,
    /// Set these bits in the interrupt word.
    Tell(u32),
    Kill(Killed),
}

#[derive(Debug)]
pub struct Watch {
    clock: Stopwatch,
    deadline_ms: AtomicU64,
    /// When the script is told that its deadline is near.
    soft_ms: AtomicU64,
    /// When the slice of the step that is being made is over, in milliseconds.
    slice_ms: AtomicU64,
    /// Whom to wake, and when.
    alarms: Mutex<Vec<(u64, Waker)>>,
    /// Bits that the engine has not been told yet.
    untold: AtomicU32,
    /// The bits of everything that ends the run, told or not.
    ending: AtomicU32,
    /// The limit that was reached first: its place in the table plus one; 0 is none.
    first_limit: AtomicU32,
    /// When the first of them was set, in milliseconds plus one; 0 is never.
    ending_since: AtomicU64,
    keyboard_since: AtomicU64,
    kill_now: AtomicBool,
    /// The number of the signal that ends the run; 0 is none.
    signal: AtomicU32,
    settled: AtomicBool,
    /// How often the engine was seen running since it was told to end.
    seen_ending: AtomicU32,
    /// Whether the engine's code runs now, and not the host's.
    engine_runs: AtomicBool,
    /// Ticks in which it did, since it was to end and was last seen.
    deaf_ticks: AtomicU32,
    stopped: AtomicBool,
    /// The engine runs the script, and not what is asked of it before.
    begun: AtomicBool,
    /// How long it may seem deaf before that.
    deaf_ms: AtomicU64,
    /// The same news for host ops that wait or work long.
    stop: Stop,
}

impl Watch {
    pub fn new(limits: &Limits) -> Arc<Watch> {
        Arc::new(Watch {
            clock: Stopwatch::start(),
            deadline_ms: AtomicU64::new(limits.get(Limit::Time).max()),
            soft_ms: AtomicU64::new(limits.soft(Limit::Time).unwrap_or(u64::MAX)),
            slice_ms: AtomicU64::new(u64::MAX),
            alarms: Mutex::default(),
            untold: AtomicU32::new(0),
            ending: AtomicU32::new(0),
            first_limit: AtomicU32::new(0),
            ending_since: AtomicU64::new(0),
            keyboard_since: AtomicU64::new(0),
            kill_now: AtomicBool::new(false),
            signal: AtomicU32::new(0),
            settled: AtomicBool::new(false),
            seen_ending: AtomicU32::new(0),
            engine_runs: AtomicBool::new(false),
            deaf_ticks: AtomicU32::new(0),
            stopped: AtomicBool::new(false),
            begun: AtomicBool::new(false),
            deaf_ms: AtomicU64::new(0),
            stop: Stop::new(),
        })
    }

    /// From now on the engine is told what is due, and stopped when it does not listen. What became due before is due now.
    pub fn begin(&self) {
        self.begun.store(true, Ordering::Relaxed);
    }

    pub fn has_begun(&self) -> bool {
        self.begun.load(Ordering::Relaxed)
    }

    /// Whether an engine that does not listen is stopped by now.
    pub fn may_stop(&self) -> bool {
        self.has_begun() || self.stopping_for_ms() >= START_GRACE_MS
    }

    /// The run is a replay.
    pub fn replays(&self) {
        self.deaf_ms.store(REPLAY_GRACE_MS, Ordering::Relaxed);
    }

    /// Milliseconds since the run began.
    pub fn elapsed_ms(&self) -> u64 {
        self.clock.ms()
    }

    /// Time counts anew, for a call of a finished script's function.
    pub fn restart(&self, limits: &Limits) {
        let deadline = self.elapsed_ms().saturating_add(limits.get(Limit::Time).max());
        self.deadline_ms.store(deadline, Ordering::Relaxed);
        let soft = limits.soft(Limit::Time).map_or(u64::MAX, |ms| self.elapsed_ms().saturating_add(ms));
        self.soft_ms.store(soft, Ordering::Relaxed);
    }

    /// A step begins that is to compute at most so long; ticks see to it.
    pub fn begin_slice(&self, slice: Duration) {
        let ms = u64::try_from(slice.as_millis()).unwrap_or(u64::MAX);
        self.slice_ms.store(self.elapsed_ms().saturating_add(ms), Ordering::Relaxed);
    }

    pub fn slice_is_over(&self) -> bool {
        self.elapsed_ms() >= self.slice_ms.load(Ordering::Relaxed)
    }

    /// The engine is to give the host its turn soon, whatever is left of its slice.
    pub fn ask_for_turn(&self) {
        self.untold.fetch_or(bit::SLICE, Ordering::Relaxed);
    }

    /// The step is over; the engine need not be told of its slice any more.
    pub fn end_slice(&self) {
        self.slice_ms.store(u64::MAX, Ordering::Relaxed);
        self.untold.fetch_and(!bit::SLICE, Ordering::Relaxed);
    }

    /// Wakes at the first tick after so long, or when there is news for the run.
    pub fn wake_after(&self, wait: Duration, waker: &Waker) {
        let ms = u64::try_from(wait.as_nanos().div_ceil(1_000_000)).unwrap_or(u64::MAX);
        let at = self.elapsed_ms().saturating_add(ms);
        let mut alarms = self.alarms.lock().unwrap_or_else(PoisonError::into_inner);
        alarms.retain(|(_, known)| !known.will_wake(waker));
        alarms.push((at, waker.clone()));
    }

    fn ring(&self, all: bool) {
        let now = self.elapsed_ms();
        let mut due = Vec::new();
        {
            let Ok(mut alarms) = self.alarms.try_lock() else { return };
            alarms.retain(|(at, waker)| {
                let waits = !all && *at > now;
                if !waits {
                    due.push(waker.clone());
                }
                waits
            });
        }
        due.into_iter().for_each(Waker::wake);
    }

    /// So much time is left, instead of the whole limit.
    pub fn leave_ms(&self, left: u64) {
        let deadline = self.elapsed_ms().saturating_add(left);
        self.deadline_ms.fetch_min(deadline, Ordering::Relaxed);
    }

    /// Milliseconds until the deadline.
    pub fn left_ms(&self) -> u64 {
        self.deadline_ms.load(Ordering::Relaxed).saturating_sub(self.elapsed_ms())
    }

    /// What host ops ask whether to go on.
    pub fn stop(&self) -> &Stop {
        &self.stop
    }

    /// Ends the run because of a limit that the host counts.
    pub fn reached(&self, limit: Limit) {
        if let Some(interrupt) = limit.row().interrupt {
            let _ = self.first_limit.compare_exchange(0, limit as u32 + 1, Ordering::Relaxed, Ordering::Relaxed);
            self.end(1 << interrupt);
        }
    }

    /// The script is to be told that it reached these soft limits.
    pub fn reached_soft(&self, bits: u32) {
        self.untold.fetch_or(bits, Ordering::Relaxed);
    }

    /// An op raised `TimeoutError` itself: the engine need not be told again.
    pub fn soft_time_taken(&self) {
        self.untold.fetch_and(!bit::SOFT_TIME, Ordering::Relaxed);
        self.stop.clear(StopReason::SoftTime);
    }

    pub fn cancel(&self) {
        self.end(bit::CANCEL);
    }

    /// A call that another process serves was stopped there: what that process was told before this one ends the run here too. Why it
    /// is cancelled is on its way.
    pub fn stopped_elsewhere(&self, reason: Option<StopReason>) {
        match reason {
            Some(StopReason::Time) => self.reached(Limit::Time),
            Some(StopReason::Cancelled) => {
                let asked = Stopwatch::start();
                while self.ending().is_none() && asked.ms() < ORDER_MS {
                    capability::rest(Duration::from_millis(1));
                }
                self.cancel();
            }
            Some(StopReason::Interrupt | StopReason::SoftTime) | None => {}
        }
    }

    /// The process was asked to end.
    pub fn terminate(&self, signal: Signal) {
        let _ = self.signal.compare_exchange(0, u32::from(signal.number()), Ordering::Relaxed, Ordering::Relaxed);
        self.end(bit::CANCEL);
    }

    /// The script runs no more; what is left to do is not to take long.
    pub fn over(&self) {
        self.end_began();
    }

    /// There is an outcome.
    pub fn settled(&self) {
        self.settled.store(true, Ordering::Relaxed);
    }

    /// Ctrl-C: `KeyboardInterrupt` first, the end when it comes again soon.
    pub fn keyboard(&self) {
        let now = self.clock.ms() + 1;
        let before = self.keyboard_since.swap(now, Ordering::Relaxed);
        if before != 0 && now - before < KEYBOARD_GRACE_MS {
            self.kill_now.store(true, Ordering::Relaxed);
            self.end_began();
        }
        self.stop.raise(StopReason::Interrupt);
        self.untold.fetch_or(bit::KEYBOARD, Ordering::Relaxed);
    }

    /// An op raised `KeyboardInterrupt` itself: the engine need not be told again.
    pub fn keyboard_taken(&self) {
        self.untold.fetch_and(!bit::KEYBOARD, Ordering::Relaxed);
        self.stop.clear(StopReason::Interrupt);
    }

    /// Whether the run has been asked to stop; host ops that wait or work long look here.
    pub fn stopping(&self) -> bool {
        self.check_deadline();
        self.ending.load(Ordering::Relaxed) != 0 || self.kill_now.load(Ordering::Relaxed)
    }

    /// How long the run has been asked to end.
    pub fn stopping_for_ms(&self) -> u64 {
        match self.ending_since.load(Ordering::Relaxed) {
            0 => 0,
            since => (self.clock.ms() + 1).saturating_sub(since),
        }
    }

    /// Whether a wait should end early: the run is stopping, or the script is to hear of something.
    pub fn waits_end(&self) -> bool {
        self.stopping() || self.untold.load(Ordering::Relaxed) & (bit::KEYBOARD | bit::SOFT) != 0
    }

    /// Whether Ctrl-C was pressed and the script does not know yet.
    pub fn keyboard_unseen(&self) -> bool {
        self.untold.load(Ordering::Relaxed) & bit::KEYBOARD != 0
    }

    /// Whether a reader that does not read has been waited for long enough.
    pub fn patience_is_over(&self) -> bool {
        self.check_deadline();
        let patience = if self.kill_now.load(Ordering::Relaxed) { PATIENCE_BY_HAND_MS } else { PATIENCE_MS };
        self.stopping_for_ms() > patience
    }

    /// Whether the run should have ended long ago.
    pub fn overdue(&self) -> bool {
        self.stopping_for_ms() > OVERDUE_MS && !self.settled.load(Ordering::Relaxed)
    }

    /// The limit or request that is ending the run, as far as the host decides it.
    pub fn ending(&self) -> Option<Killed> {
        if self.kill_now.load(Ordering::Relaxed) {
            return Some(Killed::Interrupted);
        }
        let place = self.first_limit.load(Ordering::Relaxed).checked_sub(1);
        match place.and_then(|place| LIMITS.get(place as usize)) {
            Some(row) => Some(Killed::Limit(row.limit)),
            None if self.signal().is_some() => self.signal().map(Killed::Terminated),
            None if self.ending.load(Ordering::Relaxed) & bit::CANCEL != 0 => Some(Killed::Cancelled),
            None => None,
        }
    }

    /// The engine's code is entered or left.
    pub fn engine_runs(&self, runs: bool) {
        self.engine_runs.store(runs, Ordering::Relaxed);
    }

    /// Whether it runs now; what is asked of it when a run is over does not count.
    pub fn is_engine_running(&self) -> bool {
        self.engine_runs.load(Ordering::Relaxed)
    }

    /// Why the engine's code was stopped between safepoints, if it was.
    pub fn stopped(&self) -> Option<Killed> {
        self.stopped.load(Ordering::Relaxed).then(|| self.ending().unwrap_or(Killed::Interrupted))
    }

    /// Called at every tick, by the ticker's thread.
    pub fn tick(&self) -> Due {
        self.check_deadline();
        let running = self.is_engine_running();
        if running && self.slice_is_over() {
            self.untold.fetch_or(bit::SLICE, Ordering::Relaxed);
        }
        let ending = self.ending.load(Ordering::Relaxed) != 0;
        let keyboard = self.keyboard_since.load(Ordering::Relaxed);
        let untold = self.untold.load(Ordering::Relaxed);
        let to_hear = ending || keyboard != 0 || untold & bit::SOFT != 0;
        self.ring(to_hear);
        let news = to_hear || untold != 0;
        let deaf = if to_hear && running { self.deaf_ticks.fetch_add(1, Ordering::Relaxed) } else { 0 };
        let ignored = untold & bit::KEYBOARD != 0 && deaf > DEAF_TICKS && (self.clock.ms() + 1).saturating_sub(keyboard) > KEYBOARD_GRACE_MS;
        let is_deaf = ending && deaf > DEAF_TICKS && self.stopping_for_ms() >= self.deaf_ms.load(Ordering::Relaxed);
        let stop = running && self.may_stop() && (is_deaf || self.kill_now.load(Ordering::Relaxed) || ignored);
        if stop {
            self.stopped.store(true, Ordering::Relaxed);
        }
        Due { news, stop }
    }

    /// Called when the engine asks for news, with the interrupt word as it has it.
    pub fn verdict(&self, word: u32) -> Verdict {
        self.deaf_ticks.store(0, Ordering::Relaxed);
        self.check_deadline();
        let now = self.clock.ms() + 1;
        let since = |at: &AtomicU64| Some(at.load(Ordering::Relaxed)).filter(|at| *at != 0).map(|at| now.saturating_sub(at));
        let ending = since(&self.ending_since);
        let seen = if ending.is_some() { self.seen_ending.fetch_add(1, Ordering::Relaxed) } else { 0 };
        let grace = self.deaf_ms.load(Ordering::Relaxed).max(GRACE_MS);
        if seen > GRACE_LOOKS && ending.is_some_and(|ms| ms > grace) {
            return Verdict::Kill(self.ending().unwrap_or(Killed::Cancelled));
        }
        let untold = self.take_untold();
        let unseen = (word | untold) & bit::KEYBOARD != 0;
        if self.kill_now.load(Ordering::Relaxed) || (unseen && since(&self.keyboard_since).is_some_and(|ms| ms > KEYBOARD_GRACE_MS)) {
            return Verdict::Kill(Killed::Interrupted);
        }
        if untold == 0 { Verdict::Continue } else { Verdict::Tell(untold) }
    }

    /// What the engine has not been told yet, for whoever tells it now.
    pub fn take_untold(&self) -> u32 {
        if self.untold.load(Ordering::Relaxed) == 0 {
            return 0; // the usual case, and cheaper than a swap
        }
        let untold = self.untold.swap(0, Ordering::Relaxed);
        if untold & bit::KEYBOARD != 0 {
            self.stop.clear(StopReason::Interrupt);
        }
        if untold & bit::SOFT_TIME != 0 {
            self.stop.clear(StopReason::SoftTime);
        }
        untold
    }

    fn check_deadline(&self) {
        if self.elapsed_ms() >= self.soft_ms.load(Ordering::Relaxed) && self.soft_ms.swap(u64::MAX, Ordering::Relaxed) != u64::MAX {
            self.stop.raise(StopReason::SoftTime);
            self.reached_soft(bit::SOFT_TIME);
        }
        if self.left_ms() == 0 && self.ending.load(Ordering::Relaxed) & bit::TIME == 0 {
            self.reached(Limit::Time);
        }
    }

    fn signal(&self) -> Option<Signal> {
        let number = self.signal.load(Ordering::Relaxed);
        Signal::ALL.into_iter().find(|signal| u32::from(signal.number()) == number)
    }

    fn end_began(&self) {
        let now = self.clock.ms() + 1;
        let _ = self.ending_since.compare_exchange(0, now, Ordering::Relaxed, Ordering::Relaxed);
    }

    fn end(&self, bits: u32) {
        self.stop.raise(if bits & bit::TIME != 0 { StopReason::Time } else { StopReason::Cancelled });
        self.ending.fetch_or(bits, Ordering::Relaxed);
        self.end_began();
        self.untold.fetch_or(bits, Ordering::Relaxed);
    }
}

/// Stops a run from any thread.
#[derive(Clone, Debug)]
pub struct CancelHandle(pub(crate) Arc<Watch>);

impl CancelHandle {
    pub fn cancel(&self) {
        self.0.cancel();
    }

    #[cfg(target_os = "linux")]
    pub(crate) fn terminate(&self, signal: Signal) {
        self.0.terminate(signal);
    }

    /// As if the user had pressed Ctrl-C.
    pub fn interrupt(&self) {
        self.0.keyboard();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many ticks an engine gets that was told to end and computes on.
    fn ticks_until_stopped(watch: &Watch) -> usize {
        watch.begin();
        watch.engine_runs(true);
        watch.reached(Limit::Time);
        (1..1000).find(|_| {
            std::thread::sleep(crate::runtime::TICK);
            watch.tick().stop
        }).unwrap_or(usize::MAX)
    }

    #[test]
    fn an_engine_that_does_not_listen_is_stopped() {
        assert_eq!(ticks_until_stopped(&Watch::new(&Limits::default())), 3);
    }

    #[test]
    fn a_replay_comes_to_its_recorded_end_on_a_busy_machine_too() {
        let watch = Watch::new(&Limits::default());
        watch.replays();
        watch.reached(Limit::Time);
        std::thread::sleep(Duration::from_millis(50));
        assert!((0..5).all(|_| watch.verdict(0) != Verdict::Kill(Killed::Limit(Limit::Time))));
        let ticks = ticks_until_stopped(&watch);
        assert!(ticks > 20 && ticks < 1000, "{ticks}");
    }

    #[test]
    fn nothing_is_stopped_that_does_not_run() {
        let watch = Watch::new(&Limits::default());
        watch.keyboard();
        watch.keyboard();
        watch.begin();
        assert!(!watch.tick().stop);
        watch.engine_runs(true);
        assert!(watch.tick().stop);
    }

    #[test]
    fn an_engine_is_made_ready_however_short_the_run_is() {
        let watch = Watch::new(&Limits::default());
        watch.engine_runs(true);
        watch.keyboard();
        watch.keyboard();
        watch.reached(Limit::Time);
        let ticks = (1..1000).find(|_| {
            std::thread::sleep(crate::runtime::TICK);
            watch.tick().stop
        });
        assert!(ticks.is_some_and(|ticks| ticks > 20), "{ticks:?}");
    }
}
