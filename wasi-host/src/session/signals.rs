//! Signals: Ctrl-C is for the script, SIGTERM and SIGHUP end the run. The handlers set flags, the ticker sees them and tells the
//! run. What was ignored when the process began (`nohup`, a shell's background job) stays ignored.

use super::watch::{Signal, Watch};
use crate::runtime::OnTick;
use signal_hook::SigId;
use signal_hook::consts::{SIGINT, SIGXFSZ};
use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

pub struct Signals {
    watch: Arc<Watch>,
    keyboard: Arc<AtomicBool>,
    asked: [(Signal, Arc<AtomicBool>); Signal::ALL.len()],
    handlers: Vec<SigId>,
}

impl Signals {
    pub fn catch(watch: Arc<Watch>) -> io::Result<Signals> {
        let asked = Signal::ALL.map(|signal| (signal, Arc::default()));
        let mut signals = Signals { watch, keyboard: Arc::default(), asked, handlers: Vec::new() };
        let ignored = ignored();
        let mut numbers = vec![(SIGINT, Arc::clone(&signals.keyboard))];
        numbers.extend(signals.asked.iter().map(|(signal, flag)| (i32::from(signal.number()), Arc::clone(flag))));
        for (number, flag) in numbers.into_iter().filter(|(number, _)| ignored >> (number - 1) & 1 == 0) {
            default_while_idle(number)?;
            signals.handlers.push(signal_hook::flag::register(number, flag)?);
        }
        // Where the size of files is limited (`ulimit -f`) a write is to fail, as in CPython, and not to kill the process.
        signals.handlers.push(signal_hook::flag::register(SIGXFSZ, Arc::default())?);
        idle().store(false, Ordering::Relaxed);
        Ok(signals)
    }
}

impl OnTick for Signals {
    fn on_tick(&self) {
        if self.keyboard.swap(false, Ordering::Relaxed) {
            self.watch.keyboard();
        }
        for (signal, _) in self.asked.iter().filter(|(_, flag)| flag.swap(false, Ordering::Relaxed)) {
            self.watch.terminate(*signal);
        }
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        idle().store(true, Ordering::Relaxed);
        for handler in self.handlers.drain(..) {
            signal_hook::low_level::unregister(handler);
        }
    }
}

/// Whether no run wants the signals.
fn idle() -> &'static Arc<AtomicBool> {
    static IDLE: OnceLock<Arc<AtomicBool>> = OnceLock::new();
    IDLE.get_or_init(Arc::default)
}

/// Before and after a run a signal does what it does by default: a handler, once there, is never taken away by the library.
fn default_while_idle(number: i32) -> io::Result<()> {
    static DONE: [AtomicBool; 32] = [const { AtomicBool::new(false) }; 32];
    let done = usize::try_from(number).ok().and_then(|number| DONE.get(number));
    if done.is_some_and(|done| !done.swap(true, Ordering::Relaxed)) {
        signal_hook::flag::register_conditional_default(number, Arc::clone(idle()))?;
    }
    Ok(())
}

#[cfg(target_os = "linux")]
/// Looks now at what the process ignores: later the system may not tell any more.
pub(crate) fn remember_ignored() {
    ignored();
}

/// The signals that this process ignored when it was first asked, signal 1 in the lowest bit; none where the system does not tell.
fn ignored() -> u64 {
    static IGNORED: OnceLock<u64> = OnceLock::new();
    *IGNORED.get_or_init(read_ignored)
}

fn read_ignored() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).unwrap_or(0)
}
