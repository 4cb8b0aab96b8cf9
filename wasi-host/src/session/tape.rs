//! What a session does about its record: what crosses beside the door is recorded, or comes from the record; and the end.

use super::host::tell;
use super::memory::Linear;
use super::{Killed, bit};
use super::{Ending, Host, Outcome, Session, State, Status};
use crate::limits::Limit;
use crate::loader;
use crate::record::Identity;
use crate::record::{Manifest, Recording, ReplayError};
use capability::{End, Fetched, Halt, Player, RaisedError, RecordSeal, Recorder, Stopped, Tape, Where};
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// The bits that come from outside; the others follow from what was recorded.
const OUTSIDE: u32 = bit::KEYBOARD | bit::TIME | bit::CANCEL | bit::SOFT;

/// Writes how the run begins.
pub fn record(recording: Recording, manifest: &Manifest, source: &[u8]) -> Tape {
    let key = recording.key.map(|key| Box::new(key) as Box<dyn RecordSeal>);
    let mut recorder = Recorder::new(recording.to, key);
    recorder.begin(manifest.to_bytes(), source.to_vec());
    Tape::Record(Box::new(recorder))
}

/// Compares how the run begins with how it began.
pub fn replay(player: Player, own: &Identity, recorded: &Identity) -> Result<Tape, String> {
    match own.difference(recorded) {
        Some(difference) => Err(difference),
        None => Ok(Tape::Replay(Box::new(player))),
    }
}

impl Host {
    /// What the engine is to be told now; recorded, or as it was recorded.
    pub fn untold(&mut self, at: Where) -> u32 {
        let mut caught = 0;
        if let Tape::Replay(player) = self.door.tape() {
            let bits = player.told(at);
            let over = player.is_over();
            if bits & bit::TIME != 0 {
                self.watch.reached(Limit::Time);
            }
            if bits & bit::CANCEL != 0 || over {
                self.watch.cancel();
            }
            caught = bits & (bit::KEYBOARD | bit::SOFT);
        }
        let bits = self.watch.take_untold() | caught;
        self.record_told(at, bits);
        bits
    }

    /// The same after something that leaves no event in a record: those are counted instead.
    pub fn untold_by_what_is_not_recorded(&mut self) -> u32 {
        self.unrecorded += 1;
        self.untold(Where::Unrecorded(self.unrecorded))
    }

    /// A replay comes by wherever the recorded run was told something between two instructions, and is told it there.
    pub fn replay_look(&mut self, at: Where, linear: &mut Linear<'_>, word: u32) {
        if !self.door.tape().is_replay() {
            return;
        }
        let bits = self.untold(at);
        tell(linear, word, bits);
        // It asks at every safepoint, because it cannot know which.
        if let Some(words) = &self.words {
            words.news(true);
        }
    }

    pub fn record_told(&mut self, at: Where, bits: u32) {
        if let Some(recorder) = self.door.tape().recorder() {
            recorder.told(at, bits & OUTSIDE);
        }
    }

    /// In a replay: whether all was done that the recorded run did before it was stopped.
    pub fn came_to_where_it_was_stopped(&mut self, linear: &Linear<'_>) -> bool {
        let (Some(word), unrecorded) = (self.interrupt_word, self.unrecorded) else { return false };
        let Tape::Replay(player) = self.door.tape() else { return false };
        player.came_to_where_it_was_stopped(linear.looks(word).unwrap_or(0), unrecorded)
    }

    /// The same after a call of the host: the engine gets no further.
    pub fn stop_where_it_was_stopped(&mut self, linear: &Linear<'_>) {
        if self.came_to_where_it_was_stopped(linear) {
            self.killed = Some(Killed::Cancelled);
            if let Some(words) = &self.words {
                words.stop(true);
            }
        }
    }

    /// A module's source, from the loader or the record.
    pub fn source_of(&mut self, spec: &str) -> Result<Cow<'static, [u8]>, RaisedError> {
        match self.door.tape() {
            Tape::Off => self.load(spec),
            Tape::Record(_) => self.source_recorded(spec),
            Tape::Replay(player) => source_replayed(player, spec),
        }
    }

    fn load(&mut self, spec: &str) -> Result<Cow<'static, [u8]>, RaisedError> {
        self.wrappers.source(spec).map_or_else(|| self.loader.fetch(spec), Ok)
    }

    fn source_recorded(&mut self, spec: &str) -> Result<Cow<'static, [u8]>, RaisedError> {
        let source = self.load(spec);
        let answer = match &source {
            Ok(bytes) if loader::embedded(spec).is_some_and(|own| own == &**bytes) => Fetched::Embedded(Sha256::digest(bytes).into()),
            Ok(bytes) => Fetched::Source(bytes.to_vec()),
            Err(error) => Fetched::Failed(error.clone()),
        };
        if let Some(recorder) = self.door.tape().recorder() {
            recorder.fetched(spec, answer);
        }
        source
    }
}

fn source_replayed(player: &mut Player, spec: &str) -> Result<Cow<'static, [u8]>, RaisedError> {
    match player.fetch(spec, "") {
        Some(Fetched::Source(source)) => Ok(Cow::Owned(source)),
        Some(Fetched::Failed(error)) => Err(error),
        Some(Fetched::Embedded(digest)) => match loader::embedded(spec).filter(|source| Sha256::digest(source)[..] == digest) {
            Some(source) => Ok(Cow::Borrowed(source)),
            None => {
                player.differs(format!("{spec} as it was then"), "another version of it, which is this program's".to_owned());
                Err(stopped())
            }
        },
        None => Err(stopped()),
    }
}

fn stopped() -> RaisedError {
    RaisedError::new("RuntimeError", "the replay has stopped")
}

impl Session {
    pub(super) fn set_tape(&mut self, tape: Tape) {
        let host = self.guest.store.data_mut();
        host.output.watch_digests();
        if let (true, Some(words)) = (tape.is_replay(), &host.words) {
            words.news(true);
            host.watch.replays();
        }
        host.door.set_tape(tape);
    }

    /// Where a run that was stopped stands.
    pub(super) fn where_it_stands(&mut self) -> Stopped {
        let (unrecorded, word) = (self.guest.store.data().unrecorded, self.guest.store.data().interrupt_word);
        let looks = self.guest.with_memory_mut(|bytes| word.and_then(|word| Linear(bytes).looks(word).ok()));
        Stopped { looks: looks.unwrap_or(0), unrecorded }
    }

    /// In a replay: the recorded run was stopped while its script was compiled, or in its first instructions.
    pub(super) fn was_stopped_before_it_looked(&mut self) -> bool {
        let Stopped { looks, unrecorded } = self.where_it_stands();
        self.guest.store.data_mut().door.tape().player().is_some_and(|player| player.came_to_where_it_was_stopped(looks, unrecorded))
    }

    pub(super) fn is_replay(&mut self) -> bool {
        self.guest.store.data_mut().door.tape().is_replay()
    }

    pub(super) fn is_untaped(&mut self) -> bool {
        matches!(self.guest.store.data_mut().door.tape(), Tape::Off)
    }

    /// Called before the engine goes on. After a wait that is recorded; in a replay, what came while it waited comes now.
    pub(super) fn going_on(&mut self) {
        match self.state {
            State::Fresh => return self.replay_pushed(),
            State::Running(Status::PendingTimer | Status::PendingHostCall | Status::PendingEvent | Status::Turn) => {}
            _ => return,
        }
        match self.guest.store.data_mut().door.tape() {
            Tape::Off => {}
            Tape::Record(recorder) => recorder.resumed(),
            Tape::Replay(_) => self.replay_wait(),
        }
    }

    fn replay_wait(&mut self) {
        let mut came = false;
        loop {
            self.replay_pushed();
            let Tape::Replay(player) = self.guest.store.data_mut().door.tape() else { return };
            let answers = player.ready();
            if answers.is_empty() && player.resumed() {
                return;
            }
            for answer in &answers {
                // As in the recorded run: an engine that does not know the call has forgotten it.
                let _ = self.guest.settle(answer.call_id, &answer.node);
            }
            let bits = self.guest.store.data_mut().untold(Where::Wait);
            self.tell(bits);
            if answers.is_empty() && bits == 0 {
                break;
            }
            came = true;
        }
        if !came {
            let host = self.guest.store.data_mut();
            if let Some(player) = host.door.tape().player() {
                player.diverged("to wait");
            }
            let bits = host.untold(Where::Wait);
            self.tell(bits);
        }
    }

    /// Events that the embedder gave the script here.
    fn replay_pushed(&mut self) {
        while let Some(node) = self.guest.store.data_mut().door.tape().player().and_then(Player::pushed) {
            let _ = self.guest.invoke_with::<i32>("run_push_event", &node);
        }
    }

    /// An event of the embedder's: recorded; in a replay it comes from the record.
    pub(super) fn pushing(&mut self, node: &[u8]) {
        if let Some(recorder) = self.guest.store.data_mut().door.tape().recorder() {
            recorder.pushed(node);
        }
    }

    /// Sets bits in the interrupt word while the engine waits: it reads them when it is resumed.
    pub(super) fn tell(&mut self, bits: u32) {
        let (Some(memory), Some(word)) = (self.guest.store.data().memory, self.guest.store.data().interrupt_word) else {
            return;
        };
        tell(&mut Linear(memory.data_mut(&mut self.guest.store)), word, bits);
    }

    /// Where a replay stopped, the frames are what matters, and not that it was cancelled for that. What ended the recorded run from
    /// outside is shown as it was then.
    pub(super) fn retold(&mut self, ending: &Ending, mut traceback: String) -> String {
        let halted = self.guest.store.data_mut().door.tape().player().is_some_and(|player| player.halt().is_some());
        match &self.repeats {
            _ if halted => traceback.truncate(traceback.trim_end_matches('\n').rfind('\n').map_or(0, |at| at + 1)),
            Some((_, recorded)) if !ending.is_the_scripts() => traceback.clone_from(recorded),
            _ => {}
        }
        traceback
    }

    /// A call of the embedder's: recorded, or compared. What it gives stops a replay.
    pub(super) fn invoking(&mut self, node: &[u8]) -> Option<Halt> {
        match self.guest.store.data_mut().door.tape() {
            Tape::Off => None,
            Tape::Record(recorder) => {
                recorder.invoked(node);
                None
            }
            Tape::Replay(player) => {
                if !player.invoked(node) {
                    player.diverged("a call from the embedder");
                }
                player.halt().cloned()
            }
        }
    }

    /// Writes the end of the record, or compares the end with the recorded one.
    pub(super) fn finish_tape(&mut self, outcome: &mut Outcome) {
        let deterministic = self.plan.deterministic.is_some();
        let host = self.guest.store.data_mut();
        let output = host.output.digests();
        match host.door.tape() {
            Tape::Off => {}
            Tape::Record(recorder) => {
                let ending = serde_json::to_vec(&outcome.ending).unwrap_or_default();
                let traceback = if outcome.ending.is_from_outside() { outcome.traceback.clone().into_bytes() } else { Vec::new() };
                let (summary, written) = recorder.end(End { ending, traceback, output, steps: outcome.spent.steps, stopped: self.stopped });
                outcome.record_lost = written.err().map(|error| crate::command::words(&error));
                outcome.record = Some(summary);
            }
            // Nobody is there to read it, or there is no room for it: that is this run's own end.
            Tape::Replay(_) if host.output.broken() || matches!(outcome.ending, Ending::OutputLost { .. }) => {}
            Tape::Replay(player) => compare(player, outcome, output, deterministic),
        }
    }
}

/// Whether a run that was replayed came to the end that was recorded. One that was ended from outside ends as it did then.
fn compare(player: &mut Player, outcome: &mut Outcome, output: [[u8; 32]; 2], deterministic: bool) {
    if player.halt().is_none() {
        match player.end() {
            Some(end) => {
                compare_ends(player, outcome, &end, output);
                outcome.unrepeatable = outcome.ending.unrepeatable().filter(|_| deterministic);
            }
            None => player.diverged("the end of the run"),
        }
    }
    if let Some(halt) = player.halt() {
        *outcome = Outcome { traceback: std::mem::take(&mut outcome.traceback), ..Outcome::new(Ending::Replay { halt: halt.clone() }, String::new(), outcome.spent.clone()) };
    }
}

fn compare_ends(player: &mut Player, outcome: &mut Outcome, end: &End, output: [[u8; 32]; 2]) {
    let Some(recorded) = crate::record::ending(&end.ending) else {
        return player.differs("an end that is not told".to_owned(), "the end of the run".to_owned());
    };
    if recorded != outcome.ending {
        if !recorded.is_from_outside() {
            return player.differs(format!("the end of the run ({})", recorded.kind()), format!("its end ({})", outcome.ending.kind()));
        }
        *outcome = Outcome { exit_code: recorded.exit_code(), ending: recorded, ..outcome.clone() };
    }
    let names = ["standard output", "standard error"];
    if let Some((name, _)) = names.iter().zip(end.output.iter().zip(output)).find(|(_, (recorded, own))| *recorded != own) {
        player.differs(format!("other bytes on {name}"), "the end of the run".to_owned());
    }
}

/// A halt that was asked for is no failure.
pub fn is_asked_for(halt: &Halt) -> bool {
    matches!(halt, Halt::Until { .. })
}

impl From<ReplayError> for super::StartError {
    fn from(error: ReplayError) -> super::StartError {
        super::StartError::Record(error.to_string())
    }
}
