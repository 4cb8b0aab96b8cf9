//! What is refused without a grant, and what one grant opens.

use super::{Conformance, Seen, seen};
use crate::testing::{Harness, request, sample};
use crate::{Decision, ErasedCapability, Grant, Policy, Quotas, Scope, Subject, Target, Verdict, Vocabulary};

/// Every op with a right is refused, and recorded as that once; no other is.
pub fn check_nothing_granted(test: &Conformance) {
    let one = (test.open)(&Policy::new());
    for row in seen(&*one) {
        let mut session = test.session(Policy::new(), Quotas::default(), false);
        let (reply, _) = session.raw(&row.name, &sample(&row.signature));
        let needs = !row.right.is_empty();
        assert_eq!(reply.refused, needs, "{} without grants", row.name);
        let refused = session.door.audit().records().filter(|record| record.verdict == Verdict::Refused).count();
        assert_eq!(refused, usize::from(needs), "{}: records of its refusal", row.name);
        check_suggestion(&*one, &session, &row);
    }
}

/// What a refusal suggests is a grant that would have been enough.
fn check_suggestion(one: &dyn ErasedCapability, session: &Harness, row: &Seen) {
    let vocabulary = Vocabulary::new().with(one.name(), &one.rights());
    let subjects = subjects(session, row);
    let mut policy = Policy::new();
    for subject in &subjects {
        let text = Policy::new().suggest(one.name(), subject);
        // Of what was opened, only the opening says where it was.
        if matches!(subject.target, Target::Handle(_)) {
            continue;
        }
        for grant in super::fail_unless(Grant::parse(&text, &vocabulary)) {
            super::fail_unless(policy.allow(grant));
        }
        let allowed = matches!(policy.decide(one.name(), subject, "__main__"), Decision::Allow(_));
        assert!(allowed, "{}: '{text}' is suggested and does not suffice", row.name);
    }
}

/// A right opens the ops whose rows name it, an overlay all of them, and no other; each use of it leaves one record.
pub fn check_single_rights(test: &Conformance) {
    let one = (test.open)(&Policy::new());
    for right in one.rights() {
        for row in seen(&*one) {
            let mut session = test.session(test.granting(&[right]), Quotas::default(), false);
            let subjects = subjects(&session, &row);
            let opened = right.scope == Scope::Overlay || subjects.iter().all(|subject| subject.right == right.name || subject.or.as_deref() == Some(right.name));
            if opened && !row.right.is_empty() {
                // A handle has the rights that it was opened with; any will do.
                let names = subjects.iter().any(|subject| subject.right == row.right || subject.or.as_deref() == Some(&*row.right) || matches!(subject.target, Target::Handle(_)));
                assert!(names, "{} asks for {} and its row says {}", row.name, right.name, row.right);
            }
            let before = session.door.audit().records().count();
            let (reply, _) = session.raw(&row.name, &sample(&row.signature));
            session.door.cancel_pending();
            assert_eq!(reply.refused, !opened, "{} with {} alone", row.name, right.name);
            let records = session.door.audit().records().count() - before;
            let wanted = usize::from(row.cost > 0 && !(row.right.is_empty() && subjects.is_empty()) || reply.refused);
            assert_eq!(records, wanted, "{} with {} alone: records in the log", row.name, right.name);
        }
    }
}

fn subjects(session: &Harness, row: &Seen) -> Vec<Subject> {
    let full_name = session.door.registry().ops().find(|(_, own)| own.number == row.number).map(|(name, _)| name.to_owned()).unwrap_or_default();
    let asked = session.door.registry().subjects(&full_name, &request(&row.signature, &sample(&row.signature)));
    asked.and_then(Result::ok).map(|subjects| subjects.iter().cloned().collect()).unwrap_or_default()
}
