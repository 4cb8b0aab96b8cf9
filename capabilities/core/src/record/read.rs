//! Reads events out of blocks. Nothing that a record says of lengths is believed: memory grows only with bytes that are there.

use std::io::Read;
use std::sync::Arc;

use wasm_abi::{Budget, RaisedError, Status, Tag, Value, decode};

use super::block::BlockReader;
use super::event::{self, Began, CallEvent, End, Event, Fetched, LIMITS, PIECE_BYTES_MAX, STOPS, Stopped, TEXT_BYTES_MAX, Told, Where, flag, kind};
use super::{RecordError, RecordFault, RecordSeal};
use crate::{Breach, Reply, Settled};

/// What the error of a loader may take.
const RAISED_BUDGET: usize = 4 << 20;

/// Reads one record from its beginning to its end.
pub struct EventReader<R> {
    blocks: BlockReader<R>,
    block: Vec<u8>,
    taken: usize,
    names: Vec<Arc<str>>,
    /// Events read.
    number: u64,
    /// Bytes of the last call's payload that were not taken yet.
    payload: u64,
    /// What the event that is read may still hold.
    room: u64,
    ended: bool,
}

impl<R: Read> EventReader<R> {
    /// `seal` opens what is sealed.
    pub fn new(from: R, seal: Option<Box<dyn RecordSeal>>) -> Result<EventReader<R>, RecordError> {
        Ok(EventReader { blocks: BlockReader::new(from, seal)?, block: Vec::new(), taken: 0, names: Vec::new(), number: 0, payload: 0, room: 0, ended: false })
    }

    /// The next event, its payload yet to be taken; `None` behind the last.
    pub fn next(&mut self) -> Result<Option<Event>, RecordError> {
        self.skip_payload()?;
        let more = !self.rest().is_empty() || match self.refill() {
            Err(error) if self.ended && error.fault == RecordFault::Cut => return Err(self.wrong("the end of the file, behind the last event")),
            refilled => refilled?,
        };
        match (more, self.ended) {
            (false, true) => return Ok(None),
            (false, false) => return Err(self.cut()),
            (true, true) => return Err(self.wrong("the end of the file, behind the last event")),
            (true, false) => {}
        }
        let event = self.event()?;
        if matches!(event, Event::Began(_)) != (self.number == 0) {
            return Err(self.wrong("how the run began, as the first event and no other"));
        }
        self.number += 1;
        self.ended = matches!(event, Event::Ended(_));
        if let Event::Call(call) = &event {
            self.payload = call.payload_bytes();
        }
        Ok(Some(event))
    }

    /// Takes the whole payload of the call that was read last.
    pub fn payload(&mut self, place: &mut [u8]) -> Result<(), RecordError> {
        self.payload = self.payload.saturating_sub(place.len() as u64);
        self.exact(place)
    }

    /// How many events were read.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// Where the next block begins in the file.
    pub fn byte(&self) -> u64 {
        self.blocks.byte
    }

    /// The digest of all blocks so far.
    pub fn head(&self) -> String {
        self.blocks.head()
    }

    fn event(&mut self) -> Result<Event, RecordError> {
        self.room = event::EVENT_BYTES_MAX;
        let kind = self.byte_of()?;
        Ok(match kind {
            kind::BEGAN => Event::Began(Began { manifest: self.piece()?, source: self.piece()? }),
            kind::CALL => Event::Call(self.call()?),
            kind::FETCHED => Event::Fetched { spec: self.text()?.into(), answer: self.fetched()? },
            kind::READY => Event::Ready(self.ready()?),
            kind::TOLD => Event::Told(self.told()?),
            kind::RESUMED => Event::Resumed,
            kind::PUSHED => Event::Pushed(self.piece()?),
            kind::INVOKED => Event::Invoked(self.piece()?),
            kind::BREACH => Event::Breach(self.breach()?),
            kind::WITHHELD => Event::Withheld,
            kind::ENDED => Event::Ended(End { ending: self.piece()?, traceback: self.piece()?, output: [self.array()?, self.array()?], steps: self.count(u64::MAX)?, stopped: self.stopped()? }),
            _ => return Err(self.wrong("a kind of event")),
        })
    }

    fn stopped(&mut self) -> Result<Option<Stopped>, RecordError> {
        let was = self.count(1)? == 1;
        Ok(if was { Some(Stopped { looks: self.count(u64::MAX)?, unrecorded: self.count(u64::MAX)? }) } else { None })
    }

    fn call(&mut self) -> Result<CallEvent, RecordError> {
        let flags = self.byte_of()?;
        let (limit, stopped) = (flags >> flag::LIMIT_AT & 3, flags >> flag::STOPPED_AT);
        let (op, module, line) = (self.name()?, self.name()?, self.word()?);
        let take = flags & flag::TAKE != 0;
        let request = if take { [0; 16] } else { self.array()? };
        let status = Status::from_u32(u32::from(self.byte_of()?)).ok_or_else(|| self.wrong("the status of an answer"))?;
        let (tag, len, call_id) = (self.word()?, self.word()?, self.word()?);
        if usize::from(stopped) >= STOPS.len() {
            return Err(self.wrong("the flags of a call"));
        }
        if Tag::from_u32(tag).is_none() {
            return Err(self.wrong("the kind of an answer"));
        }
        let (limit, stopped) = (LIMITS.get(usize::from(limit)).copied().flatten(), STOPS.get(usize::from(stopped)).copied().flatten());
        let reply = Reply { status, tag, len, call_id, limit, stopped, refused: flags & flag::REFUSED != 0, is_ascii: false };
        Ok(CallEvent { op, module, line, take, request, reply })
    }

    fn fetched(&mut self) -> Result<Fetched, RecordError> {
        Ok(match self.byte_of()? {
            0 => Fetched::Embedded(self.array()?),
            1 => Fetched::Source(self.piece()?),
            2 => {
                let node = self.piece()?;
                Fetched::Failed(raised(&node).ok_or_else(|| self.wrong("an error of the loader"))?)
            }
            _ => return Err(self.wrong("an answer of the loader")),
        })
    }

    fn ready(&mut self) -> Result<Vec<Settled>, RecordError> {
        let count = self.count(event::SETTLED_MAX)?;
        let mut answers = Vec::new();
        for _ in 0..count {
            answers.push(Settled { call_id: self.word()?, node: self.piece()? });
        }
        Ok(answers)
    }

    fn told(&mut self) -> Result<Told, RecordError> {
        let at = match self.byte_of()? {
            0 => Where::Answer,
            1 => Where::Look(self.count(u64::MAX)?),
            2 => Where::Wait,
            3 => Where::Unrecorded(self.count(u64::MAX)?),
            _ => return Err(self.wrong("where an interruption was told")),
        };
        Ok(Told { at, bits: self.word()? })
    }

    fn breach(&mut self) -> Result<Breach, RecordError> {
        let (op, module, line) = (self.text()?, self.text()?, self.word()?);
        let count = self.count(TEXT_BYTES_MAX)?;
        let mut needs = Vec::new();
        for _ in 0..count {
            needs.push(self.text()?);
        }
        Ok(Breach { op, module, line, needs })
    }

    fn name(&mut self) -> Result<Arc<str>, RecordError> {
        match self.count(self.names.len() as u64)?.checked_sub(1) {
            Some(at) => self.names.get(at as usize).cloned().ok_or_else(|| self.wrong("the number of a name that was written before")),
            None => {
                let name: Arc<str> = self.text()?.into();
                if event::is_numbered(&name, self.names.len()) {
                    self.names.push(Arc::clone(&name));
                }
                Ok(name)
            }
        }
    }

    fn text(&mut self) -> Result<String, RecordError> {
        let bytes = self.bytes(TEXT_BYTES_MAX)?;
        String::from_utf8(bytes).map_err(|_| self.wrong("a text in UTF-8"))
    }

    fn piece(&mut self) -> Result<Vec<u8>, RecordError> {
        self.bytes(PIECE_BYTES_MAX)
    }

    fn bytes(&mut self, bytes_max: u64) -> Result<Vec<u8>, RecordError> {
        let mut left = self.count(bytes_max.min(self.room))? as usize;
        self.room -= left as u64;
        let mut bytes = Vec::new();
        while left > 0 {
            if self.rest().is_empty() {
                self.more()?;
            }
            let piece = self.rest().get(..left.min(self.rest().len())).unwrap_or_default();
            bytes.extend_from_slice(piece);
            let count = piece.len();
            self.taken += count;
            left -= count;
        }
        Ok(bytes)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], RecordError> {
        let mut array = [0; N];
        self.exact(&mut array).map(|()| array)
    }

    fn word(&mut self) -> Result<u32, RecordError> {
        Ok(self.count(u64::from(u32::MAX))? as u32)
    }

    /// A number that is at most so large.
    fn count(&mut self, max: u64) -> Result<u64, RecordError> {
        let mut number = 0u64;
        for shift in (0..64).step_by(7) {
            let byte = self.byte_of()?;
            let bits = u64::from(byte & 0x7f);
            number |= bits.checked_shl(shift).filter(|shifted| shifted >> shift == bits).ok_or_else(|| self.wrong("a number of at most 64 bits"))?;
            if byte & 0x80 == 0 {
                return if number <= max { Ok(number) } else { Err(self.wrong(&format!("a number of at most {max}, not {number}"))) };
            }
        }
        Err(self.wrong("a number of at most 64 bits"))
    }

    fn byte_of(&mut self) -> Result<u8, RecordError> {
        Ok(self.array::<1>()?[0])
    }

    fn exact(&mut self, mut place: &mut [u8]) -> Result<(), RecordError> {
        while !place.is_empty() {
            if self.rest().is_empty() {
                self.more()?;
            }
            let count = place.len().min(self.rest().len());
            let (now, later) = place.split_at_mut(count);
            now.copy_from_slice(self.rest().get(..count).unwrap_or_default());
            self.taken += count;
            place = later;
        }
        Ok(())
    }

    fn skip_payload(&mut self) -> Result<(), RecordError> {
        while self.payload > 0 {
            if self.rest().is_empty() {
                self.more()?;
            }
            let count = self.payload.min(self.rest().len() as u64);
            self.taken += count as usize;
            self.payload -= count;
        }
        Ok(())
    }

    fn rest(&self) -> &[u8] {
        self.block.get(self.taken..).unwrap_or_default()
    }

    fn refill(&mut self) -> Result<bool, RecordError> {
        self.taken = 0;
        let found = self.blocks.next(&mut self.block);
        if !matches!(found, Ok(true)) {
            self.block.clear();
        }
        found
    }

    /// In the middle of an event there has to be more.
    fn more(&mut self) -> Result<(), RecordError> {
        if self.refill()? { Ok(()) } else { Err(self.cut()) }
    }

    fn cut(&self) -> RecordError {
        let message = format!("the record is cut off behind event {}: the run was killed, or the file was", self.number);
        RecordError::new(RecordFault::Cut, self.blocks.byte, message)
    }

    fn wrong(&self, wanted: &str) -> RecordError {
        RecordError::damaged(self.blocks.byte, format!("event {} is not sound; expected {wanted}", self.number + 1))
    }
}

fn raised(node: &[u8]) -> Option<RaisedError> {
    match decode(node, &mut Budget::new(RAISED_BUDGET)) {
        Ok(Value::Error(error)) => Some(*error),
        _ => None,
    }
}
