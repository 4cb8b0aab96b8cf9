//! How much the overlays of one session may hold, and what holds how much of it.

use std::io::{Error, Result};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// What a name in an overlay, with what stands for it, costs besides its letters and the bytes of a file.
const NAME_COST: u64 = 1024;

/// The room of all overlays together.
#[derive(Debug)]
pub(crate) struct Room {
    bytes_max: u64,
    bytes: AtomicU64,
}

impl Room {
    pub(crate) fn new(bytes_max: u64) -> Arc<Room> {
        Arc::new(Room { bytes_max, bytes: AtomicU64::new(0) })
    }

    /// Takes what a name costs, or fails as a full disk does.
    pub(crate) fn name(self: &Arc<Room>, name: &[u8]) -> Result<Charge> {
        let mut charge = Charge { room: Arc::clone(self), bytes: 0 };
        charge.set(NAME_COST + name.len() as u64)?;
        Ok(charge)
    }

    /// Nothing yet, to grow.
    pub(crate) fn empty(self: &Arc<Room>) -> Charge {
        Charge { room: Arc::clone(self), bytes: 0 }
    }
}

/// What something holds of the room, given back with it.
#[derive(Debug)]
pub(crate) struct Charge {
    room: Arc<Room>,
    bytes: u64,
}

impl Charge {
    /// Holds this much from now on, or fails and holds what it did.
    pub(crate) fn set(&mut self, bytes: u64) -> Result<()> {
        let (room, own) = (&self.room, self.bytes);
        let fits = |held: u64| held.checked_sub(own)?.checked_add(bytes).filter(|sum| *sum <= room.bytes_max);
        match room.bytes.fetch_update(Ordering::Relaxed, Ordering::Relaxed, fits) {
            Ok(_) => self.bytes = bytes,
            Err(_) => return Err(Error::from_raw_os_error(capability::errno::ENOSPC)),
        }
        Ok(())
    }
}

impl Drop for Charge {
    fn drop(&mut self) {
        self.room.bytes.fetch_sub(self.bytes, Ordering::Relaxed);
    }
}
