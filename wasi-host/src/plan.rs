//! A run as data: what to run, with which authority, within which limits. It can be stored and sent; nothing in it is
//! open yet.

use crate::limits::{Bound, DETERMINISTIC_STEPS, Limit, Limits};
use capability::{Grant, Vocabulary};
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
    pub allow: Vec<WrittenRule>,
    /// What is taken out of them.
    #[serde(default)]
    pub deny: Vec<WrittenRule>,
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
    pub allow: Vec<WrittenRule>,
    pub deny: Vec<WrittenRule>,
}

/// A grant or a prohibition as it was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "RuleForm", into = "RuleForm")]
pub struct WrittenRule {
    pub text: String,
    /// The file and line, for messages about it: `policy.toml:3`.
    pub origin: Option<String>,
}

/// A text alone, where nobody needs to know more.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum RuleForm {
    Text(String),
    Of { text: String, origin: String },
}

impl From<RuleForm> for WrittenRule {
    fn from(form: RuleForm) -> WrittenRule {
        match form {
            RuleForm::Text(text) => WrittenRule { text, origin: None },
            RuleForm::Of { text, origin } => WrittenRule { text, origin: Some(origin) },
        }
    }
}

impl From<WrittenRule> for RuleForm {
    fn from(rule: WrittenRule) -> RuleForm {
        match rule.origin {
            Some(origin) => RuleForm::Of { text: rule.text, origin },
            None => RuleForm::Text(rule.text),
        }
    }
}

impl From<&str> for WrittenRule {
    fn from(text: &str) -> WrittenRule {
        WrittenRule { text: text.to_owned(), origin: None }
    }
}

impl From<String> for WrittenRule {
    fn from(text: String) -> WrittenRule {
        WrittenRule { text, origin: None }
    }
}

impl AsRef<str> for WrittenRule {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl WrittenRule {
    /// Whether this grant, as errors name it, is one of those that were written here.
    pub(crate) fn says(&self, grant: &str, vocabulary: &Vocabulary) -> bool {
        let grants = Grant::parse(&self.text, vocabulary).unwrap_or_default();
        self.text == grant || grants.iter().any(|own| own.to_string() == grant)
    }
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
        self.allow.push(grant.into());
        self
    }

    #[must_use]
    pub fn deny(mut self, grant: &str) -> RunPlan {
        self.deny.push(grant.into());
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

    /// Where the rule was written that an error names, if that is known.
    pub(crate) fn origin_of(&self, grant: &str, vocabulary: &Vocabulary) -> Option<&str> {
        let written = self.allow.iter().chain(&self.deny).filter(|rule| rule.says(grant, vocabulary));
        written.filter_map(|rule| rule.origin.as_deref()).next()
    }

    #[must_use]
    pub fn limits(mut self, limits: Limits) -> RunPlan {
        self.limits = limits;
        self
    }
}
