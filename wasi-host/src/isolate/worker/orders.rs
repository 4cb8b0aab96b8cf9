//! Signals, in the worker: a terminal sends Ctrl-C to parent and worker alike, and whoever ends the parent means the run. So the worker
//! hears none of them itself; the parent passes each on once, by a socket that is looked at with every tick.

use super::super::order::Order;
use crate::runtime::OnTick;
use crate::session::CancelHandle;
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXFSZ};
use std::io::{self, Read};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// They raise flags that nobody looks at. Where the size of files is limited (`ulimit -f`), a write is to fail and not to kill.
pub fn leave_signals_to_the_parent() -> io::Result<()> {
    [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGXFSZ].into_iter().try_for_each(|signal| signal_hook::flag::register(signal, Arc::new(AtomicBool::new(false))).map(drop))
}

pub struct Orders {
    socket: UnixStream,
    run: CancelHandle,
}

impl Orders {
    /// The socket does not block: the ticker is not to wait.
    pub fn new(socket: UnixStream, run: CancelHandle) -> io::Result<Orders> {
        Ok(Orders { socket, run })
    }
}

impl OnTick for Orders {
    fn on_tick(&self) {
        let mut bytes = [0; 16];
        let count = (&self.socket).read(&mut bytes).unwrap_or(0);
        for order in bytes.iter().take(count).copied().filter_map(Order::from_byte) {
            match order {
                Order::Interrupt => self.run.interrupt(),
                Order::End(signal) => self.run.terminate(signal),
            }
        }
    }
}
