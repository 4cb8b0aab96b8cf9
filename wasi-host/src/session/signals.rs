//! Ctrl-C: the signal handler sets a flag, the ticker sees it and tells the run.

use super::watch::Watch;
use crate::command::exit;
use crate::runtime::OnTick;
use signal_hook::SigId;
use signal_hook::consts::SIGINT;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

pub struct CtrlC {
    pressed: Arc<AtomicBool>,
    watch: Arc<Watch>,
    handler: SigId,
    ticks_since_kill: AtomicU32,
}

/// A run that was to stop and hangs in the operating system is left behind with the process after this many ticks.
const PATIENCE_TICKS: u32 = 200;

impl CtrlC {
    pub fn catch(watch: Arc<Watch>) -> io::Result<CtrlC> {
        let pressed = Arc::new(AtomicBool::new(false));
        let handler = signal_hook::flag::register(SIGINT, Arc::clone(&pressed))?;
        Ok(CtrlC { pressed, watch, handler, ticks_since_kill: AtomicU32::new(0) })
    }
}

impl OnTick for CtrlC {
    fn on_tick(&self) {
        if self.pressed.swap(false, Ordering::Relaxed) {
            self.watch.keyboard();
        }
        if self.watch.killed_by_hand() && self.ticks_since_kill.fetch_add(1, Ordering::Relaxed) > PATIENCE_TICKS {
            std::process::exit(i32::from(exit::INTERRUPTED));
        }
    }
}

impl Drop for CtrlC {
    fn drop(&mut self) {
        signal_hook::low_level::unregister(self.handler);
    }
}
