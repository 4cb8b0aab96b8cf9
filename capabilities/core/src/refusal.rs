//! The sentence that a refusal says: what was not allowed, and what would allow it.

use crate::repr::python_repr;
use crate::{Decision, Policy, Subject, Target, shell_quoted};

/// Looks at every subject; the sentence for the first prohibition or for all that is missing, `None` when all is allowed.
pub(crate) fn refusal(policy: &Policy, capability: &str, op: &str, subjects: &[Subject], module: &str) -> Option<String> {
    let mut missing: Vec<String> = Vec::new();
    for subject in subjects {
        match policy.decide(capability, subject, module) {
            Decision::Allow(_) => {}
            Decision::Denied(rule) => {
                return Some(format!("{} is forbidden by --deny {}", shown_call(op, subjects), shell_quoted(&rule.to_string())));
            }
            Decision::NotGranted { narrowed: Some(rule) } => {
                let granted = shell_quoted(&rule.to_string());
                return Some(format!("{} is not granted to module '{module}'; the rule is --allow {granted}", shown_call(op, subjects)));
            }
            Decision::NotGranted { narrowed: None } => missing.push(suggestion(policy, capability, subject)),
        }
    }
    missing.dedup();
    (!missing.is_empty()).then(|| format!("{} is not granted; allow it with {}", shown_call(op, subjects), missing.join(" ")))
}

fn suggestion(policy: &Policy, capability: &str, subject: &Subject) -> String {
    format!("--allow {}", shell_quoted(&policy.suggest(capability, subject)))
}

/// The op with the names it was called with, as the script wrote them.
fn shown_call(op: &str, subjects: &[Subject]) -> String {
    let mut names: Vec<String> = subjects.iter().filter_map(shown_target).collect();
    names.dedup();
    format!("{op}({})", names.join(", "))
}

fn shown_target(subject: &Subject) -> Option<String> {
    match &subject.target {
        Target::Path { written, .. } => Some(python_repr(written)),
        Target::Name(name) => Some(python_repr(name.as_bytes())),
        Target::Bare | Target::Handle(_) => None,
    }
}
