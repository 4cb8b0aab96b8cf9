//! Takes the events of a run and writes them as it goes.
//!
//! Nothing of a secret stands in what is not sealed. From the first call on of an op whose arguments or answers are secret, the whole
//! record is sealed, for what comes later may follow from a secret: it is written to files and printed. Without a key to seal with,
//! the record says that it ends there.

use std::io::{self, Write};
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::event::{Began, CallEvent, End, Event, Fetched, Pen, Told, Where};
use super::sink::Sink;
use super::RecordSeal;
use crate::{Breach, Call, Reply, Settled};

/// Writes the record of one run.
pub struct Recorder {
    sink: Sink,
    pen: Pen,
    line: Vec<u8>,
    key: Option<Box<dyn RecordSeal>>,
    secrecy: Secrecy,
    events: u64,
    ended: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Secrecy {
    /// No secret was met.
    Open,
    Sealed,
    /// There was no key: nothing more is recorded.
    Withheld,
}

/// What a record came to.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct RecordSummary {
    pub events: u64,
    pub bytes: u64,
    /// Whether a part of it is sealed, or would have been, had there been a key.
    pub sealed: bool,
    pub withheld: bool,
    /// The digest of it all; who keeps it elsewhere sees a record that was written anew.
    pub head: String,
}

impl Recorder {
    /// `key` seals what follows the first secret.
    pub fn new(to: Box<dyn Write + Send>, key: Option<Box<dyn RecordSeal>>) -> Recorder {
        Recorder { sink: Sink::new(to), pen: Pen::default(), line: Vec::new(), key, secrecy: Secrecy::Open, events: 0, ended: false }
    }

    /// The first event.
    pub fn begin(&mut self, manifest: Vec<u8>, source: Vec<u8>) {
        self.add(&Event::Began(Began { manifest, source }));
    }

    /// A call of an op, and what it was answered.
    pub(crate) fn call(&mut self, op: &Arc<str>, call: &Call<'_>, reply: &Reply, place: &[u8], secret: bool) {
        if secret {
            self.keep_secret();
        }
        if !self.takes() {
            return;
        }
        let (op, module) = (Arc::clone(op), call.module.into());
        let take = call.take.is_some();
        let event = CallEvent { op, module, line: call.line, take, request: digest_unless(take, call.request), reply: *reply };
        let payload = usize::try_from(event.payload_bytes()).ok().and_then(|len| place.get(..len)).unwrap_or_default();
        self.add(&Event::Call(event));
        self.sink.put(payload);
    }

    /// What the loader answered.
    pub fn fetched(&mut self, spec: &str, answer: Fetched) {
        if self.takes() {
            self.add(&Event::Fetched { spec: spec.into(), answer });
        }
    }

    pub(crate) fn ready(&mut self, answers: &[Settled]) {
        if self.takes() && !answers.is_empty() {
            self.add(&Event::Ready(answers.to_vec()));
        }
    }

    pub(crate) fn breach(&mut self, breach: &Breach) {
        if self.takes() {
            self.add(&Event::Breach(breach.clone()));
        }
    }

    /// The engine was told of something from outside.
    pub fn told(&mut self, at: Where, bits: u32) {
        if self.takes() && bits != 0 {
            self.add(&Event::Told(Told { at, bits }));
        }
    }

    /// The run goes on after it waited.
    pub fn resumed(&mut self) {
        if self.takes() {
            self.add(&Event::Resumed);
        }
    }

    /// The embedder gave the script an event.
    pub fn pushed(&mut self, node: &[u8]) {
        if self.takes() {
            self.add(&Event::Pushed(node.to_vec()));
        }
    }

    /// The embedder called a function of the script.
    pub fn invoked(&mut self, node: &[u8]) {
        if self.takes() {
            self.add(&Event::Invoked(node.to_vec()));
        }
    }

    /// The last event. The error is why the record is not whole.
    pub fn end(&mut self, end: End) -> (RecordSummary, io::Result<()>) {
        if self.takes() {
            self.add(&Event::Ended(end));
        }
        self.ended = true;
        let (bytes, head) = self.sink.close();
        let withheld = self.secrecy == Secrecy::Withheld;
        let summary = RecordSummary { events: self.events, bytes, sealed: self.secrecy == Secrecy::Sealed, withheld, head };
        (summary, self.sink.take_error().map_or(Ok(()), Err))
    }

    fn takes(&self) -> bool {
        !self.ended && self.secrecy != Secrecy::Withheld
    }

    fn keep_secret(&mut self) {
        if self.secrecy != Secrecy::Open || self.ended {
            return;
        }
        match self.key.take() {
            Some(key) => {
                self.sink.seal(key);
                self.secrecy = Secrecy::Sealed;
            }
            None => {
                self.add(&Event::Withheld);
                self.secrecy = Secrecy::Withheld;
            }
        }
    }

    fn add(&mut self, event: &Event) {
        self.line.clear();
        self.pen.write(event, &mut self.line);
        self.sink.put(&self.line);
        self.events += 1;
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        if !self.ended {
            self.sink.close();
        }
    }
}

/// A digest of what was asked.
pub(super) fn digest(request: &[u8]) -> [u8; 16] {
    let whole: [u8; 32] = Sha256::digest(request).into();
    whole.first_chunk::<16>().copied().unwrap_or_default()
}

/// Who fetches an answer asked before.
fn digest_unless(take: bool, request: &[u8]) -> [u8; 16] {
    if take { [0; 16] } else { digest(request) }
}
