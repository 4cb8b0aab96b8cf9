//! Answers a run from its record, and stops it at the first thing that is not as recorded.

use std::fmt;
use std::io::Read;

use super::event::{Began, CallEvent, End, Event, Fetched, Stopped, Told, Where};
use super::recorder::digest;
use super::{EventReader, RecordError, RecordFault, RecordSeal};
use crate::{Breach, Reply, Settled};

/// The bits of the interrupt word that a script can catch: Ctrl-C and soft limits.
const CAUGHT: u32 = 1 | 0x1f << 8;

/// Answers from a record.
pub struct Player {
    reader: EventReader<Box<dyn Read + Send>>,
    next: Option<Event>,
    /// The number of the call that was answered last, from 1.
    calls: u64,
    until: Option<Until>,
    /// The script is not the recorded one: its lines may have moved.
    changed: bool,
    /// Where the recorded run was stopped without hearing of it.
    stopped: Option<Stopped>,
    /// The recorded run was ended from outside: what comes after its last event did not happen.
    ended_from_outside: bool,
    over: bool,
    /// Why there is no next event. It counts when the script asks for one: what it does by itself, it may.
    ahead: Option<Halt>,
    halt: Option<Halt>,
}

/// What the script asks for now.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub op: &'a str,
    pub module: &'a str,
    pub line: u32,
    pub take: bool,
    pub request: &'a [u8],
}

/// Where a replay is to stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Until {
    /// At the first call of an op: `fs.read_text`.
    Op(String),
    /// At a call by its number, from 1.
    Call(u64),
}

/// Why a replay stopped before the recorded run did.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case", tag = "why")]
pub enum Halt {
    /// Where it was asked to.
    Until { call: u64, op: String },
    /// The script did something else than was recorded.
    Diverged { call: u64, module: String, line: u32, recorded: String, asked: String },
    /// The record ends before the run did.
    Cut { call: u64, message: String },
    /// The record ends where secrets begin: there was no key to seal them with.
    Withheld { call: u64 },
    /// What follows is sealed, and the key is missing or another one.
    Sealed { call: u64, message: String },
    /// Ctrl-C came between two calls, at a moment that no record can name.
    Interrupted { call: u64 },
    /// The record is not what was written.
    Damaged { message: String },
}

impl Until {
    /// `fs.read_text`, `#17` or `17`.
    pub fn parse(text: &str) -> Option<Until> {
        let number = text.strip_prefix('#').unwrap_or(text);
        match number.parse() {
            Ok(number) => Some(Until::Call(number)).filter(|until| *until != Until::Call(0)),
            Err(_) if text.starts_with('#') || !text.contains('.') => None,
            Err(_) => Some(Until::Op(text.to_owned())),
        }
    }
}

impl Player {
    /// Reads how the run began.
    pub fn new(from: Box<dyn Read + Send>, seal: Option<Box<dyn RecordSeal>>) -> Result<(Player, Began), RecordError> {
        let mut reader = EventReader::new(from, seal)?;
        match reader.next()? {
            Some(Event::Began(began)) => Ok((Player { reader, next: None, calls: 0, until: None, changed: false, stopped: None, ended_from_outside: false, over: false, ahead: None, halt: None }, began)),
            _ => Err(RecordError::damaged(reader.byte(), "the record does not say how the run began")),
        }
    }

    /// Stops there.
    #[must_use]
    pub fn until(mut self, until: Option<Until>) -> Player {
        self.until = until;
        self
    }

    /// The script may be another one: where its calls stand is not compared, but all else is.
    #[must_use]
    pub fn of_changed(mut self, changed: bool) -> Player {
        self.changed = changed;
        self
    }

    /// The recorded run did not come to its end by itself.
    #[must_use]
    pub fn of_ended_from_outside(mut self, ended: bool) -> Player {
        self.ended_from_outside = ended;
        self
    }

    /// The recorded run was stopped there.
    #[must_use]
    pub fn of_stopped(mut self, stopped: Option<Stopped>) -> Player {
        self.stopped = stopped;
        self
    }

    /// Whether all that the recorded run did before it was stopped is done: what it did then did nothing that can be seen, and need not be
    /// done again.
    pub fn came_to_where_it_was_stopped(&mut self, looks: u64, unrecorded: u64) -> bool {
        let Some(stopped) = self.stopped else { return false };
        looks >= stopped.looks && unrecorded >= stopped.unrecorded && matches!(self.look(), Some(Event::Ended(_)))
    }

    /// Whether the run is to end here: the replay stopped, or the recorded run was ended from outside before it asked for this.
    pub fn is_over(&self) -> bool {
        self.over || self.halt.is_some()
    }

    /// Why it stopped, if it did. From then on it answers nothing.
    pub fn halt(&self) -> Option<&Halt> {
        self.halt.as_ref()
    }

    /// What the recorded call was answered. `None` where this is not the recorded call, or the record ends.
    pub fn call(&mut self, asked: &Asked<'_>, place: &mut [u8]) -> Option<Reply> {
        self.pass_looks();
        if self.came_to_the_end() {
            return None;
        }
        let call = match self.peek()? {
            Event::Call(call) => call.clone(),
            other => {
                let recorded = named(other);
                return self.diverge(asked, recorded);
            }
        };
        if let Some(recorded) = difference(&call, asked, self.changed) {
            return self.diverge(asked, recorded);
        }
        if !asked.take {
            self.calls += 1;
            if self.is_until(&call.op) {
                let op = call.op.to_string();
                return self.stop(Halt::Until { call: self.calls, op });
            }
        }
        self.next = None;
        let payload = usize::try_from(call.payload_bytes()).ok().and_then(|len| place.get_mut(..len));
        let Some(payload) = payload else {
            let recorded = format!("an answer of {} bytes, for which there is no room", call.payload_bytes());
            return self.diverge(asked, recorded);
        };
        match self.reader.payload(payload) {
            Ok(()) => Some(call.reply),
            Err(error) => {
                let halt = self.why(&error);
                self.stop(halt)
            }
        }
    }

    /// What the call before it used that a locked policy lacks.
    pub fn breach(&mut self) -> Option<Breach> {
        match self.take(|event| matches!(event, Event::Breach(_)))? {
            Event::Breach(breach) => Some(breach),
            _ => None,
        }
    }

    /// What the loader answered.
    pub fn fetch(&mut self, spec: &str, module: &str) -> Option<Fetched> {
        self.pass_looks();
        if self.came_to_the_end() {
            return None;
        }
        let asked = Asked { op: "import", module, line: 0, take: false, request: &[] };
        match self.peek()? {
            Event::Fetched { spec: recorded, .. } if **recorded == *spec => match self.next.take() {
                Some(Event::Fetched { answer, .. }) => Some(answer),
                _ => None,
            },
            Event::Fetched { spec: recorded, .. } => {
                let recorded = format!("the import of {recorded}");
                self.diverge_in_words(&asked, recorded, format!("the import of {spec}"))
            }
            other => {
                let recorded = named(other);
                self.diverge_in_words(&asked, recorded, format!("the import of {spec}"))
            }
        }
    }

    /// The answers that were there, if some were.
    pub fn ready(&mut self) -> Vec<Settled> {
        match self.take(|event| matches!(event, Event::Ready(_))) {
            Some(Event::Ready(answers)) => answers,
            _ => Vec::new(),
        }
    }

    /// What came from outside at this place.
    pub fn told(&mut self, at: Where) -> u32 {
        match self.take(|event| matches!(event, Event::Told(told) if told.at == at)) {
            Some(Event::Told(Told { bits, .. })) => bits,
            _ => 0,
        }
    }

    /// Whether the run went on here after it had waited.
    pub fn resumed(&mut self) -> bool {
        self.take(|event| matches!(event, Event::Resumed)).is_some()
    }

    /// An event that the embedder gave the script here.
    pub fn pushed(&mut self) -> Option<Vec<u8>> {
        match self.take(|event| matches!(event, Event::Pushed(_)))? {
            Event::Pushed(node) => Some(node),
            _ => None,
        }
    }

    /// Whether the embedder called a function here, with these arguments.
    pub fn invoked(&mut self, node: &[u8]) -> bool {
        self.take(|event| matches!(event, Event::Invoked(own) if own == node)).is_some()
    }

    /// How the run ended, where this is the end of the record. What the script asks for when it has ended is no end.
    pub fn end(&mut self) -> Option<End> {
        self.pass_looks();
        match self.take(|event| matches!(event, Event::Ended(_)))? {
            Event::Ended(end) => Some(end),
            _ => None,
        }
    }

    /// The script did this, in words, where the record has something else.
    pub fn diverged(&mut self, did: &str) {
        self.pass_looks();
        if self.came_to_the_end() {
            return;
        }
        let recorded = self.peek().map_or_else(|| "nothing more".to_owned(), named);
        self.differs(recorded, did.to_owned());
    }

    /// What the run wrote is not what was recorded.
    pub fn differs(&mut self, recorded: String, asked: String) {
        let call = self.calls;
        self.stop::<()>(Halt::Diverged { call, module: String::new(), line: 0, recorded, asked });
    }

    fn is_until(&self, op: &str) -> bool {
        match &self.until {
            Some(Until::Op(name)) => name == op,
            Some(Until::Call(number)) => *number == self.calls,
            None => false,
        }
    }

    /// What came between two instructions and was not met there. What ends a run is reproduced by its steps; what a script can catch is not.
    fn pass_looks(&mut self) {
        while let Some(Event::Told(Told { at: Where::Look(_) | Where::Unrecorded(_), bits })) = self.look() {
            if bits & CAUGHT != 0 {
                self.stop::<()>(Halt::Interrupted { call: self.calls });
                return;
            }
            self.next = None;
        }
    }

    fn came_to_the_end(&mut self) -> bool {
        self.over |= self.ended_from_outside && matches!(self.look(), Some(Event::Ended(_)));
        self.over
    }

    /// The next event, which the script asks for: where there is none, the replay stops.
    fn peek(&mut self) -> Option<&Event> {
        self.look();
        if let Some(halt) = self.ahead.take() {
            return self.stop(halt);
        }
        self.next.as_ref()
    }

    /// The next event, if there is one.
    fn look(&mut self) -> Option<&Event> {
        if self.halt.is_some() || self.ahead.is_some() {
            return None;
        }
        if self.next.is_none() {
            match self.reader.next() {
                Ok(Some(Event::Withheld)) => self.ahead = Some(Halt::Withheld { call: self.calls }),
                Ok(event) => self.next = event,
                Err(error) => self.ahead = Some(self.why(&error)),
            }
        }
        self.next.as_ref()
    }

    fn take(&mut self, wanted: impl Fn(&Event) -> bool) -> Option<Event> {
        self.look().filter(|event| wanted(event))?;
        self.next.take()
    }

    fn diverge<T>(&mut self, asked: &Asked<'_>, recorded: String) -> Option<T> {
        if self.halt.is_some() {
            return None;
        }
        let told = called(asked.op, asked.take, asked.module, asked.line);
        self.diverge_in_words(asked, recorded, told)
    }

    fn diverge_in_words<T>(&mut self, asked: &Asked<'_>, recorded: String, told: String) -> Option<T> {
        let (module, line) = (asked.module.to_owned(), asked.line);
        self.stop(Halt::Diverged { call: self.calls, module, line, recorded, asked: told })
    }

    fn why(&self, error: &RecordError) -> Halt {
        let (call, message) = (self.calls, error.to_string());
        match error.fault {
            RecordFault::Cut => Halt::Cut { call, message },
            RecordFault::Sealed => Halt::Sealed { call, message },
            RecordFault::Foreign | RecordFault::Damaged | RecordFault::Unreadable => Halt::Damaged { message },
        }
    }

    fn stop<T>(&mut self, halt: Halt) -> Option<T> {
        self.halt.get_or_insert(halt);
        self.next = None;
        None
    }
}

/// What was recorded, in words, where the call is another.
fn difference(call: &CallEvent, asked: &Asked<'_>, changed: bool) -> Option<String> {
    let recorded = || called(&call.op, call.take, &call.module, call.line);
    if *call.op != *asked.op || call.take != asked.take {
        return Some(recorded());
    }
    let moved = !changed && (*call.module != *asked.module || call.line != asked.line);
    if moved {
        return Some(recorded());
    }
    let same = asked.take || call.request == digest(asked.request);
    (!same).then(|| format!("{} with other arguments", recorded()))
}

fn called(op: &str, take: bool, module: &str, line: u32) -> String {
    let what = if take { "the rest of the answer to " } else { "" };
    format!("{what}{op}() in line {line} of {module}")
}

fn named(event: &Event) -> String {
    match event {
        Event::Began(_) => "the beginning of the run".to_owned(),
        Event::Call(CallEvent { op, module, line, take, .. }) => called(op, *take, module, *line),
        Event::Fetched { spec, .. } => format!("the import of {spec}"),
        Event::Ready(_) => "answers that were waited for".to_owned(),
        Event::Told(_) => "an interruption from outside".to_owned(),
        Event::Resumed => "that the run waited and went on".to_owned(),
        Event::Pushed(_) => "an event from the embedder".to_owned(),
        Event::Invoked(_) => "a call from the embedder".to_owned(),
        Event::Breach(_) => "a use that the locked policy lacks".to_owned(),
        Event::Withheld => "secrets, which were not recorded".to_owned(),
        Event::Ended(_) => "the end of the run".to_owned(),
    }
}

impl fmt::Display for Halt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Halt::Until { call, op } => write!(f, "stopped at call #{call}, {op}, before its answer"),
            Halt::Diverged { call, recorded, asked, .. } => write!(f, "the replay diverges behind call #{call}: recorded was {recorded}, and the script asks for {asked}"),
            Halt::Cut { call, message } => write!(f, "the record ends behind call #{call}, before the run did: {message}"),
            Halt::Withheld { call } => write!(f, "the record ends behind call #{call}: the run used secrets then, and there was no key to seal them with"),
            Halt::Sealed { call, message } => write!(f, "the record cannot be read on behind call #{call}: {message}"),
            Halt::Interrupted { call } => write!(f, "the run was interrupted behind call #{call}, between two calls, at a moment that this run does not have"),
            Halt::Damaged { message } => write!(f, "the record is damaged: {message}"),
        }
    }
}
