//! Calls of capabilities that the parent serves: keys that a script may use and never see, and the store. They are not in this process.

use super::super::frame::{Called, Frame};
use super::super::order::read_reply;
use super::voice::Voice;
use crate::session::Elsewhere;
use capability::{Call, Reply, Status, StopReason, Tag};

pub struct Apart {
    voice: Voice,
    served: Vec<String>,
}

impl Apart {
    pub fn new(voice: Voice, served: Vec<String>) -> Apart {
        Apart { voice, served }
    }
}

impl Elsewhere for Apart {
    fn serves(&self, capability: &str) -> bool {
        self.served.iter().any(|own| own == capability)
    }

    fn dispatch(&mut self, capability: &str, call: Call<'_>, place: &mut [u8]) -> Reply {
        let called = Called {
            capability: capability.to_owned(),
            op: call.op,
            module: call.module.to_owned(),
            line: call.line,
            take: call.take,
            room: place.len(),
            request: call.request.to_vec(),
        };
        self.voice.ask(&Frame::Call(called), |wire| read_reply(wire, place)).unwrap_or_else(|_| gone())
    }
}

/// Without its parent a worker ends in a moment.
fn gone() -> Reply {
    Reply { status: Status::RefusedWire, tag: Tag::None as u32, len: 0, call_id: 0, limit: None, stopped: Some(StopReason::Cancelled), refused: false, is_ascii: false }
}
