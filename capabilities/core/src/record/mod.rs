//! Records of runs: every answer that crossed the door, in the order of its delivery, so that the run can be done again without the
//! world.
//!
//! - [`Recorder`] takes the events of a run and writes them as it goes, from a thread of its own;
//! - `block` is the file: compressed blocks, each with a checksum that binds it to all before it, sealed once secrets are about;
//! - `event` is what stands in the blocks, `read` gives it back, `survey` reads a whole record to prove that it is one;
//! - [`Player`] answers a run from a record and stops it where it asks for something else.
//!
//! `docs/record.md` has the form.

mod block;
mod error;
mod event;
mod player;
mod read;
mod recorder;
mod seal;
mod sink;
mod survey;
mod tape;

pub use block::MAGIC as RECORD_MAGIC;
pub use error::{RecordError, RecordFault};
pub use event::{Began, CallEvent, End, Event, Fetched, Stopped, Told, Where};
pub use player::{Asked, Halt, Player, Until};
pub use read::EventReader;
pub use recorder::{RecordSummary, Recorder};
pub use seal::{RecordSeal, SealError};
pub use survey::Survey;
pub use tape::Tape;

/// The version of the form; a reader refuses every other.
pub const RECORD_VERSION: u16 = 3;
