//! Reads a record from beginning to end, before anything is done with it: what is damaged anywhere is told before a run begins.

use std::io::Read;

use super::event::{Began, End, Event};
use super::{EventReader, RecordError, RecordFault, RecordSeal};

/// What a whole reading found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    pub began: Began,
    /// Events that are sound.
    pub events: u64,
    /// Calls of ops among them, takes apart.
    pub calls: u64,
    /// How the run ended; `None` where the record does not reach so far.
    pub end: Option<End>,
    /// Why it ends before.
    pub cut: Option<RecordError>,
    /// It ends where secrets begin, for there was no key.
    pub withheld: bool,
    /// The digest of what was read.
    pub head: String,
}

impl Survey {
    /// Reads it all. A record that was cut off, or that is sealed from some event on, is sound up to there; anything else that is not
    /// as it was written is an error.
    pub fn read(from: impl Read, seal: Option<Box<dyn RecordSeal>>) -> Result<Survey, RecordError> {
        let mut reader = EventReader::new(from, seal)?;
        let mut survey = Survey::default();
        loop {
            let event = match reader.next() {
                Ok(Some(event)) => event,
                Ok(None) => break,
                Err(error) if matches!(error.fault, RecordFault::Cut | RecordFault::Sealed) && survey.events > 0 => {
                    survey.cut = Some(error);
                    break;
                }
                Err(error) => return Err(error),
            };
            survey.events += 1;
            survey.take(event);
        }
        survey.head = reader.head();
        Ok(survey)
    }

    fn take(&mut self, event: Event) {
        match event {
            Event::Began(began) => self.began = began,
            Event::Call(call) => self.calls += u64::from(!call.take),
            Event::Ended(end) => self.end = Some(end),
            Event::Withheld => self.withheld = true,
            _ => {}
        }
    }
}
