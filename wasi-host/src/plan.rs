//! A run as data: what to run, with which authority, within which limits. It can be stored and sent; nothing in it is
//! open yet.

use crate::limits::{Bound, DETERMINISTIC_STEPS, Limit, Limits};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RunPlan {
    pub entry: Entry,
    /// `sys.argv`.
    pub argv: Vec<String>,
    /// Where imports are looked up, apart from the standard library. Opened once, when the session begins.
    #[serde(default)]
    pub root: Option<PathBuf>,
    /// Grants, as on the command line: `fs.read=./data`.
    #[serde(default)]
    pub allow: Vec<String>,
    /// What is taken out of them.
    #[serde(default)]
    pub deny: Vec<String>,
    /// What nothing grants is permitted, and recorded as what would have been refused. Prohibitions hold.
    #[serde(default)]
    pub audit_only: bool,
    /// A policy that has to have all that the run uses.
    #[serde(default)]
    pub lock: Option<Lock>,
    #[serde(default)]
    pub limits: Limits,
    /// With a seed the run is deterministic.
    #[serde(default)]
    pub deterministic: Option<u64>,
    /// When a deterministic run begins, in seconds since 1970; 2025-01-01 otherwise.
    #[serde(default)]
    pub start_time: Option<i64>,
    /// The zone of local times, as in `Europe/Berlin`; UTC otherwise, whatever the host's is.
    #[serde(default)]
    pub timezone: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// As tracebacks show it.
    pub name: String,
    /// Python, as bytes: the engine reads the encoding declaration.
    pub source: Vec<u8>,
}

/// A policy that is compared with what a run uses: a use that it lacks ends the run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lock {
    /// As messages name it.
    pub name: String,
    pub allow: Vec<String>,
    pub deny: Vec<String>,
}

impl RunPlan {
    /// Runs some source with no authority at all and the server's limits.
    ///
    /// ```
    /// let plan = wicket::RunPlan::source("hello.py", "print('hello')").allow("fs.read=./data");
    /// assert_eq!(plan.argv, ["hello.py"]);
    /// ```
    pub fn source(name: &str, source: impl Into<Vec<u8>>) -> RunPlan {
        RunPlan {
            entry: Entry { name: name.to_owned(), source: source.into() },
            argv: vec![name.to_owned()],
            root: None,
            allow: Vec::new(),
            deny: Vec::new(),
            audit_only: false,
            lock: None,
            limits: Limits::server(),
            deterministic: None,
            start_time: None,
            timezone: None,
        }
    }

    #[must_use]
    pub fn allow(mut self, grant: &str) -> RunPlan {
        self.allow.push(grant.to_owned());
        self
    }

    #[must_use]
    pub fn deny(mut self, grant: &str) -> RunPlan {
        self.deny.push(grant.to_owned());
        self
    }

    /// The same output every time. Where steps are not limited, they are from now on: by wall time alone a run would end somewhere else
    /// every time.
    ///
    /// ```
    /// use wicket::{Bound, Limit, RunPlan};
    /// let plan = RunPlan::source("dice.py", "import random\nprint(random.random())").deterministic(7);
    /// assert!(matches!(plan.limits.get(Limit::Steps), Bound::At(_)));
    /// ```
    #[must_use]
    pub fn deterministic(mut self, seed: u64) -> RunPlan {
        self.deterministic = Some(seed);
        if self.limits.get(Limit::Steps) == Bound::Unlimited {
            self.limits.set(Limit::Steps, Bound::At(DETERMINISTIC_STEPS[1]));
        }
        self
    }

    #[must_use]
    pub fn limits(mut self, limits: Limits) -> RunPlan {
        self.limits = limits;
        self
    }
}
