//! Asking what may be done, without doing it: for wrappers that would do something else instead. To try would stand in the record
//! as an attempt.

use capability::{Args, Decision, OpCx, OpError, Permit, Started, Subject, Target, VPath, Value};

use crate::Fs;

impl Fs {
    /// In a run that only records, nothing stands in the way of what the script wants to read or write, and it is recorded; what would
    /// only be better to have (to look whether a name is a link, to have chance) is not asked for.
    pub(crate) fn may_be_used(&mut self, permit: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (right, written) = (args.str(0)?, args.path(1)?);
        let (capability, right) = right.split_once('.').unwrap_or(("fs", right));
        let is_wanted = matches!(right, "read" | "write");
        let looks = matches!(right, "look" | "read");
        let Some(target) = target(written) else { return Ok(Value::Bool(false).into()) };
        let subject = Subject { looks, ..Subject::new(if looks { "read" } else { right }.to_owned(), target) };
        Ok(Value::Bool(match self.policy.decide(capability, &subject, permit.module()) {
            Decision::Allow(grant) => is_wanted || self.policy.allows().contains(grant),
            Decision::Denied(_) | Decision::NotGranted { .. } => false,
        })
        .into())
    }
}

fn target(written: &[u8]) -> Option<Target> {
    match written {
        [] => Some(Target::Bare),
        written => VPath::parse(written).ok().map(|path| Target::Path { path, written: written.to_vec() }),
    }
}
