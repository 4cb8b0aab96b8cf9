//! Every limit of a run in one table: its name, its unit, its default for each profile, its exit code.
//! Who counts and who stops the run is elsewhere; here is only what is allowed.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// Where nobody says how many steps a deterministic run may take, it may take so many (`cli`, `server`): by wall time it would end
/// somewhere else every time. At most some 20 s of plain Python on the machine that it was measured on.
pub const DETERMINISTIC_STEPS: [u64; 2] = [500_000_000, 50_000_000];

/// How far something may go. There is no "not set": a limit that is off says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Bound {
    At(u64),
    Unlimited,
}

impl Bound {
    /// The largest allowed amount, in the limit's unit.
    pub fn max(self) -> u64 {
        match self {
            Bound::At(max) => max,
            Bound::Unlimited => u64::MAX,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    Time,
    Memory,
    Output,
    Recursion,
    HostCalls,
    WriteBytes,
    Steps,
    Files,
    Handles,
    Overlay,
    CallsPerSecond,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Stored in milliseconds.
    Time,
    Bytes,
    Count,
}

/// What happens when a limit is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// The run ends with this exit code; no `except` or `finally` of the script runs.
    Ends(u8),
    /// The script gets an ordinary exception.
    Raises(&'static str),
    /// The script is held up until there is room again.
    Waits,
}

pub struct LimitRow {
    pub limit: Limit,
    /// The option's name, and the name in reports.
    pub name: &'static str,
    pub unit: Unit,
    pub cli: Bound,
    pub server: Bound,
    pub reached: Reached,
    /// The bit of the interrupt word that tells the engine, where it is the host that counts.
    pub interrupt: Option<u32>,
    pub doc: &'static str,
}

const MB: u64 = 1_000_000;

#[rustfmt::skip]
pub static LIMITS: [LimitRow; 11] = [
    row(Limit::Time,       "time",        Unit::Time,  Bound::At(60_000),     Bound::At(5_000),    Reached::Ends(80), Some(1), "wall-clock time of the whole run, waiting included"),
    row(Limit::Memory,     "memory",      Unit::Bytes, Bound::At(256 * MB),   Bound::At(64 * MB),  Reached::Ends(81), None,    "memory of the script's objects; MemoryError comes first"),
    row(Limit::Output,     "output",      Unit::Bytes, Bound::At(10 * MB),    Bound::At(MB),       Reached::Ends(82), Some(4), "bytes printed to standard output and standard error"),
    row(Limit::Recursion,  "recursion",   Unit::Count, Bound::At(50_000),     Bound::At(5_000),    Reached::Raises("RecursionError"), None, "frames, however high sys.setrecursionlimit is set"),
    row(Limit::HostCalls,  "host-calls",  Unit::Count, Bound::At(10_000_000), Bound::At(100_000),  Reached::Ends(84), Some(5), "calls of capabilities, printing included"),
    row(Limit::WriteBytes, "write-bytes", Unit::Bytes, Bound::At(1_000 * MB), Bound::At(16 * MB),  Reached::Ends(85), Some(6), "bytes written to files"),
    row(Limit::Steps,      "steps",       Unit::Count, Bound::Unlimited,      Bound::Unlimited,    Reached::Ends(86), None,    "steps of the virtual machine, the same on every machine"),
    row(Limit::Files,      "files",       Unit::Count, Bound::At(100_000),    Bound::At(1_000),    Reached::Ends(87), Some(7), "files and directories created"),
    row(Limit::Handles,    "handles",     Unit::Count, Bound::At(256),        Bound::At(64),       Reached::Raises("OSError(EMFILE)"), None, "files open at one time"),
    row(Limit::Overlay,    "overlay",     Unit::Bytes, Bound::At(256 * MB),   Bound::At(16 * MB),  Reached::Raises("OSError(ENOSPC)"), None, "memory of overlays, holes and names included"),
    row(Limit::CallsPerSecond, "calls-per-second", Unit::Count, Bound::At(2_000_000), Bound::At(50_000), Reached::Waits, None, "calls of capabilities in a second; more wait"),
];

#[allow(clippy::too_many_arguments)] // a row of a table
const fn row(
    limit: Limit,
    name: &'static str,
    unit: Unit,
    cli: Bound,
    server: Bound,
    reached: Reached,
    interrupt: Option<u32>,
    doc: &'static str,
) -> LimitRow {
    LimitRow { limit, name, unit, cli, server, reached, interrupt, doc }
}

impl Limit {
    pub fn row(self) -> &'static LimitRow {
        // The table is in the order of the enum; a test checks it.
        LIMITS.iter().find(|row| row.limit == self).unwrap_or(&LIMITS[0])
    }

    /// The limit that a report or an option names.
    pub fn named(name: &str) -> Option<Limit> {
        let same = |a: &str| a.chars().map(|c| if c == '_' { '-' } else { c }).eq(name.chars().map(|c| if c == '_' { '-' } else { c }));
        LIMITS.iter().find(|row| same(row.name)).map(|row| row.limit)
    }

    /// The exit code of a run that this limit ended.
    pub fn exit_code(self) -> u8 {
        match self.row().reached {
            Reached::Ends(code) => code,
            Reached::Raises(_) | Reached::Waits => 1,
        }
    }

    /// The least amount with which a script can begin.
    pub const fn least(self) -> u64 {
        if matches!(self, Limit::Memory) { 16 * MB } else { 0 }
    }

    /// Whether the script can be told before it is reached. Of the others, a script that reaches them is told anyway.
    pub fn can_be_soft(self) -> bool {
        matches!(self.row().reached, Reached::Ends(_)) && self != Limit::Memory
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.row().name)
    }
}

/// The bounds of one run, complete: a limit that was not chosen has its profile's default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Limits {
    bounds: [Bound; LIMITS.len()],
    soft: BTreeMap<Limit, u64>,
}

/// Limits by their names.
#[derive(Serialize, Deserialize)]
struct Stored {
    #[serde(flatten)]
    bounds: BTreeMap<Limit, Bound>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    soft: BTreeMap<Limit, u64>,
}

impl Limits {
    /// For a person at a terminal who runs their own script.
    pub fn cli() -> Limits {
        Limits { bounds: LIMITS.each_ref().map(|row| row.cli), soft: BTreeMap::new() }
    }

    /// For a service that runs other people's scripts.
    pub fn server() -> Limits {
        Limits { bounds: LIMITS.each_ref().map(|row| row.server), soft: BTreeMap::new() }
    }

    pub fn get(&self, limit: Limit) -> Bound {
        self.bounds.get(limit as usize).copied().unwrap_or(Bound::At(0))
    }

    pub fn set(&mut self, limit: Limit, bound: Bound) {
        if let Some(slot) = self.bounds.get_mut(limit as usize) {
            *slot = bound;
        }
    }

    pub fn with(mut self, limit: Limit, bound: Bound) -> Limits {
        self.set(limit, bound);
        self
    }

    /// At this amount, in the limit's unit, the script gets an exception that it may catch, once. It is without effect where
    /// [`Limit::can_be_soft`] says no.
    ///
    /// ```
    /// use wicket::{Limit, Limits};
    /// let limits = Limits::server().with_soft(Limit::Time, 4_000); // TimeoutError after 4 s; after 5 s the run ends
    /// assert_eq!(limits.soft(Limit::Time), Some(4_000));
    /// ```
    #[must_use]
    pub fn with_soft(mut self, limit: Limit, amount: u64) -> Limits {
        self.set_soft(limit, amount);
        self
    }

    pub fn set_soft(&mut self, limit: Limit, amount: u64) {
        if limit.can_be_soft() {
            self.soft.insert(limit, amount);
        }
    }

    /// Where the script is told.
    pub fn soft(&self, limit: Limit) -> Option<u64> {
        self.soft.get(&limit).copied()
    }

    /// Keeps the soft limits of which this says yes.
    pub fn retain_soft(&mut self, keep: impl Fn(Limit) -> bool) {
        self.soft.retain(|limit, _| keep(*limit));
    }
}

impl Default for Limits {
    fn default() -> Limits {
        Limits::server()
    }
}

impl From<Stored> for Limits {
    fn from(chosen: Stored) -> Limits {
        let mut limits = Limits::server();
        for (limit, bound) in chosen.bounds {
            limits.set(limit, bound);
        }
        for (limit, amount) in chosen.soft {
            limits.set_soft(limit, amount);
        }
        limits
    }
}

impl From<Limits> for Stored {
    fn from(limits: Limits) -> Stored {
        Stored { bounds: LIMITS.iter().map(|row| (row.limit, limits.get(row.limit))).collect(), soft: limits.soft }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_enum() {
        for (i, row) in LIMITS.iter().enumerate() {
            assert_eq!(row.limit as usize, i, "{}", row.name);
            assert_eq!(Limit::named(row.name), Some(row.limit));
        }
    }

    #[test]
    fn exit_codes_are_in_eighties_and_distinct() {
        let codes: Vec<u8> = LIMITS.iter().filter_map(|row| match row.reached { Reached::Ends(code) => Some(code), Reached::Raises(_) | Reached::Waits => None }).collect();
        assert!(codes.iter().all(|code| (80..90).contains(code)));
        assert!(codes.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn limits_survive_serialising() {
        let limits = Limits::cli().with(Limit::Steps, Bound::At(7)).with_soft(Limit::Steps, 5);
        let text = serde_json::to_string(&limits).unwrap();
        assert_eq!(serde_json::from_str::<Limits>(&text).unwrap(), limits);
    }
}
