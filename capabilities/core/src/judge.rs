//! The policy's word on one call: the sentence of a refusal, the rule for the record, and whether the policy that is locked has it too.

use std::sync::Arc;

use crate::policy::Ruling;
use crate::refusal::refusal;
use crate::{Grant, Policy, Subject, shell_quoted};

/// What stays the same from call to call.
pub(crate) struct Judge {
    allows: Vec<Arc<str>>,
    denies: Vec<Arc<str>>,
    /// The module that called last; calls come in runs.
    module: Arc<str>,
    nothing: Arc<Vec<Subject>>,
    breach: Option<Breach>,
}

/// A use of something that the locked policy lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breach {
    pub op: String,
    /// The acting module and line.
    pub module: String,
    pub line: u32,
    /// The permissions that are missing.
    pub needs: Vec<String>,
}

pub(crate) struct Judged {
    /// Why it may not be done.
    pub(crate) refusal: Option<String>,
    /// The rule that decided: the prohibition, or the permission of the last subject.
    pub(crate) rule: Option<Arc<str>>,
    /// It may be done only because the run records what it would be refused.
    pub(crate) assumed: bool,
}

impl Judge {
    pub(crate) fn new(policy: &Policy) -> Judge {
        let texts = |word: &str, grants: &[Grant]| grants.iter().map(|grant| format!("{word} {grant}").into()).collect();
        Judge { allows: texts("allow", policy.allows()), denies: texts("deny", policy.denies()), module: "".into(), nothing: Arc::default(), breach: None }
    }

    /// A recorded use of what the lock lacks.
    pub(crate) fn set_breach(&mut self, breach: Breach) {
        self.breach.get_or_insert(breach);
    }

    pub(crate) fn breach(&self) -> Option<&Breach> {
        self.breach.as_ref()
    }

    /// No subjects, as a list that is shared.
    pub(crate) fn nothing(&self) -> Arc<Vec<Subject>> {
        Arc::clone(&self.nothing)
    }

    /// The name as a text that is shared.
    pub(crate) fn module(&mut self, name: &str) -> Arc<str> {
        if *self.module != *name {
            self.module = name.into();
        }
        Arc::clone(&self.module)
    }

    pub(crate) fn judge(&mut self, policy: &Policy, (capability, op): (&str, &str), subjects: &[Subject], (module, line): (&str, u32)) -> Judged {
        let mut judged = Judged { refusal: None, rule: None, assumed: false };
        let (mut allowed, mut denied) = (true, false);
        for subject in subjects {
            match policy.judge(capability, subject, module) {
                Ruling::Allow(index) => judged.rule = self.allows.get(index).cloned(),
                Ruling::Assumed(_) => judged.assumed = true,
                Ruling::NotGranted(_) => allowed = false,
                Ruling::Denied(index) => {
                    judged.rule = self.denies.get(index).cloned();
                    (allowed, denied) = (false, true);
                    break;
                }
            }
        }
        if !allowed {
            judged.refusal = refusal(policy, capability, op, subjects, module);
            judged.rule = judged.rule.filter(|rule| rule.starts_with("deny"));
        }
        let missing = if denied { Vec::new() } else { missing(policy, capability, subjects, module) };
        if !missing.is_empty() {
            judged.refusal = Some(format!("{op}() needs what the locked policy does not grant: {}", shown(&missing)));
            let breach = Breach { op: op.to_owned(), module: module.to_owned(), line, needs: missing };
            self.breach.get_or_insert(breach);
        }
        judged
    }
}

/// What the locked policy would have to grant besides.
fn missing(policy: &Policy, capability: &str, subjects: &[Subject], module: &str) -> Vec<String> {
    let mut missing: Vec<String> = subjects.iter().filter_map(|subject| policy.lacks(capability, subject, module)).collect();
    missing.dedup();
    missing
}

fn shown(grants: &[String]) -> String {
    let quoted: Vec<String> = grants.iter().map(|grant| shell_quoted(grant)).collect();
    quoted.join(" ")
}
