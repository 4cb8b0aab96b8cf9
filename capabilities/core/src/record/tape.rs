//! What a door does about records: nothing, writing one, or answering from one.

use super::{Player, Recorder};

/// Whether a run is recorded or replayed.
#[derive(Default)]
pub enum Tape {
    #[default]
    Off,
    Record(Box<Recorder>),
    Replay(Box<Player>),
}

impl Tape {
    pub fn recorder(&mut self) -> Option<&mut Recorder> {
        match self {
            Tape::Record(recorder) => Some(recorder),
            Tape::Off | Tape::Replay(_) => None,
        }
    }

    pub fn player(&mut self) -> Option<&mut Player> {
        match self {
            Tape::Replay(player) => Some(player),
            Tape::Off | Tape::Record(_) => None,
        }
    }

    pub fn is_replay(&self) -> bool {
        matches!(self, Tape::Replay(_))
    }
}
