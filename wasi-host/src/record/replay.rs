//! A record that was found sound, and how it is to be replayed.

use super::{Manifest, RecordKey};
use crate::limits::{Bound, Limit};
use crate::plan::RunPlan;
use crate::session::Ending;
use capability::{Began, End, EventReader, Player, RecordError, RecordSeal, Survey, Until};
use std::io::{BufReader, Read, Seek};

/// How much slower a machine may replay a run than another recorded it, and what any replay may take.
const SLOWER: u64 = 10;
const LEAST_TIME_MS: u64 = 60_000;

/// A record, read once from beginning to end: nothing in it is damaged.
///
/// ```
/// use std::fs::File;
/// use wicket::{Record, Recording, Replay, RunPlan, Runtime, Session, Setup, Streams};
///
/// let dir = tempfile::tempdir()?;
/// let file = dir.path().join("dice.record");
/// let runtime = Runtime::new()?;
/// let plan = RunPlan::source("dice.py", "import random, time\nprint(random.random(), time.time())").allow("clock.wall");
/// let (streams, first) = Streams::captured();
/// let setup = Setup { record: Some(Recording::new(File::create(&file)?)), ..Setup::new(streams) };
/// Session::start(&runtime, plan, setup)?.run();
///
/// let record = Record::open(File::open(&file)?, None)?;
/// let (streams, again) = Streams::captured();
/// let outcome = Session::replay(&runtime, Replay::new(record), Setup::new(streams))?.run();
/// assert_eq!((outcome.exit_code, again.out()), (0, first.out()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Record {
    from: Box<dyn Read + Send>,
    key: Option<RecordKey>,
    survey: Survey,
    manifest: Manifest,
}

/// How to replay a record.
pub struct Replay {
    pub(crate) record: Record,
    until: Option<Until>,
    changed: Option<Vec<u8>>,
}

/// Why a record is not replayed.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    #[error("{0}")]
    Record(#[from] RecordError),
    #[error("it cannot be read: {0}")]
    Io(#[from] std::io::Error),
    #[error("byte 0: the record does not say how the run began: {0}")]
    Manifest(serde_json::Error),
    #[error("'{0}' is neither an op, as fs.read_text, nor the number of a call, as #17")]
    Until(String),
    #[error("the script is not the one that was recorded: line {line} is another")]
    Script { line: usize },
    #[error("the arguments are not those that were recorded: {recorded:?}")]
    Arguments { recorded: Vec<String> },
}

impl Record {
    /// Reads all of it. `key` opens what is sealed; without it the record is replayed up to there.
    pub fn open(from: impl Read + Seek + Send + 'static, key: Option<RecordKey>) -> Result<Record, ReplayError> {
        let mut from = BufReader::new(from);
        let survey = Survey::read(&mut from, seal(&key))?;
        from.rewind()?;
        let manifest: Manifest = serde_json::from_slice(&survey.began.manifest).map_err(ReplayError::Manifest)?;
        Ok(Record { from: Box::new(from), key, survey, manifest })
    }

    /// What was run.
    pub fn plan(&self) -> RunPlan {
        let mut plan = self.manifest.plan.clone();
        plan.entry.source.clone_from(&self.survey.began.source);
        plan
    }

    /// How many events are in it, how the run ended, and whether the record reaches so far.
    pub fn survey(&self) -> &Survey {
        &self.survey
    }

    pub(crate) fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// How the run ended.
    pub fn ending(&self) -> Option<Ending> {
        ending(&self.survey.end.as_ref()?.ending)
    }

    /// The end of a run that was ended from outside.
    fn end_from_outside(&self) -> Option<&End> {
        self.survey.end.as_ref().filter(|_| self.ending().is_some_and(|ending| ending.is_from_outside()))
    }

    /// The events, one by one.
    pub fn events(self) -> Result<EventReader<Box<dyn Read + Send>>, ReplayError> {
        Ok(EventReader::new(self.from, seal(&self.key))?)
    }

    /// Refuses another script.
    pub fn check_script(&self, source: &[u8]) -> Result<(), ReplayError> {
        let recorded = &self.survey.began.source;
        if recorded == source {
            return Ok(());
        }
        let (mut own, mut other) = (recorded.split(|byte| *byte == b'\n'), source.split(|byte| *byte == b'\n'));
        let mut line = 1;
        while own.next() == other.next() {
            line += 1;
        }
        Err(ReplayError::Script { line })
    }

    /// Refuses other arguments.
    pub fn check_arguments(&self, arguments: &[String]) -> Result<(), ReplayError> {
        let recorded = self.manifest.plan.argv.get(1..).unwrap_or_default();
        if recorded == arguments { Ok(()) } else { Err(ReplayError::Arguments { recorded: recorded.to_vec() }) }
    }
}

impl Replay {
    /// All of it.
    pub fn new(record: Record) -> Replay {
        Replay { record, until: None, changed: None }
    }

    /// Stops at an op (`fs.read_text`) or a call (`#17`), before it is answered.
    pub fn until(mut self, place: &str) -> Result<Replay, ReplayError> {
        self.until = Some(Until::parse(place).ok_or_else(|| ReplayError::Until(place.to_owned()))?);
        Ok(self)
    }

    /// Runs this script instead, as far as it does what was recorded; where its calls stand is not compared.
    #[must_use]
    pub fn changed(mut self, source: Vec<u8>) -> Replay {
        self.changed = Some(source);
        self
    }

    /// How the recorded run was ended from outside, if it was, and what was shown of where.
    pub(crate) fn end_from_outside(&self) -> Option<(Ending, String)> {
        let shown = String::from_utf8_lossy(&self.record.end_from_outside()?.traceback).into_owned();
        Some((self.record.ending()?, shown))
    }

    /// What is run: the recorded plan. What ended the recorded run from outside, ends at its steps at the latest.
    pub(crate) fn plan(&self) -> RunPlan {
        let mut plan = self.record.plan();
        if let Some(source) = &self.changed {
            plan.entry.source.clone_from(source);
        }
        if let (Some(end), None) = (self.record.end_from_outside(), &self.changed) {
            // It is told with its last step, which is made.
            let steps = end.steps.saturating_add(1).min(plan.limits.get(Limit::Steps).max());
            plan.limits.set(Limit::Steps, Bound::At(steps));
        }
        // This machine may be a slower one. Whoever made the record up is stopped all the same.
        if let Bound::At(ms) = plan.limits.get(Limit::Time) {
            plan.limits.set(Limit::Time, Bound::At(ms.saturating_mul(SLOWER).max(LEAST_TIME_MS)));
        }
        // What the script was told from outside comes from the record.
        plan.limits.retain_soft(|limit| limit == Limit::Steps);
        plan
    }

    pub(crate) fn player(self) -> Result<(Player, Began), RecordError> {
        let Replay { record, until, changed } = self;
        let from_outside = record.end_from_outside().is_some();
        let stopped = record.end_from_outside().and_then(|end| end.stopped);
        let (player, began) = Player::new(record.from, seal(&record.key))?;
        Ok((player.of_ended_from_outside(from_outside).of_stopped(stopped).until(until).of_changed(changed.is_some()), began))
    }
}

pub(crate) fn ending(bytes: &[u8]) -> Option<Ending> {
    serde_json::from_slice(bytes).ok()
}

fn seal(key: &Option<RecordKey>) -> Option<Box<dyn RecordSeal>> {
    key.clone().map(|key| Box::new(key) as Box<dyn RecordSeal>)
}
