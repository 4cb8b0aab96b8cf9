//! The status word that the engine answers with.

/// What became of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Done,
    /// Sleeping until a deadline.
    PendingTimer,
    /// Waiting for `run_push_event`.
    PendingEvent,
    Error,
    /// Waiting for calls to be settled.
    PendingHostCall,
    /// `sys.exit` with this code.
    Exit(u8),
    Preempted,
    /// It has more to do, and gives the host its turn to bring answers.
    Turn,
    /// No such kind.
    Unknown(u8),
}

impl Status {
    pub fn from_word(word: u32) -> Status {
        match (word >> 29) as u8 {
            0 => Status::Done,
            1 => Status::PendingTimer,
            3 => Status::PendingEvent,
            4 => Status::Error,
            5 => Status::PendingHostCall,
            6 => Status::Exit((word & 0xff) as u8),
            7 if word & 1 != 0 => Status::Turn,
            7 => Status::Preempted,
            kind => Status::Unknown(kind),
        }
    }
}
