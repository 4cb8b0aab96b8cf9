//! `wicket policy`: what a policy decides and why, and what is wrong with a file.

mod check;
mod explain;
mod schema;

use super::message::Failure;
use super::options::PolicyAction;

pub fn act(action: &PolicyAction) -> Result<u8, Failure> {
    match action {
        PolicyAction::Explain(options) => explain::explain(options),
        PolicyAction::Check { file } => check::check(file),
        PolicyAction::Schema => schema::print(),
    }
}
