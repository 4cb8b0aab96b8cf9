//! The one test that every capability passes, whatever it does: made from its rows.

mod budget;
mod fuzz;
mod grants;
mod repeat;
mod replay;
mod rows;
mod watchdog;

pub(super) use rows::admits;

use std::path::PathBuf;

use super::{Harness, check_reference};
use crate::{Audit, ErasedCapability, Grant, Policy, Quotas, Right, Scope, Vocabulary};

/// What is tested. Begun by [`conformance`].
#[must_use = "nothing is tested before run()"]
pub struct Conformance {
    open: Box<dyn Fn(&Policy) -> Box<dyn ErasedCapability>>,
    page: Option<PathBuf>,
    place: String,
    prepare: Box<dyn Fn(&mut Harness)>,
    rounds: usize,
    repeats: bool,
}

/// Begins the test of a capability; `open` opens one for a policy, as a factory does.
///
/// [`Conformance::run`] shows that
/// - everything is documented, signatures are Python's, and defaults are literals of their parameter's type;
/// - an argument of a wrong type is a `TypeError`, and so are too many and too few;
/// - without grants every op that needs a right is refused, with one record of that, and what the refusal suggests would allow it;
/// - a single right opens exactly the ops that name it;
/// - no request breaks it: hostile arguments and mutated bytes, several thousands of them (`WICKET_FUZZ_ROUNDS` for more);
/// - what it answers has the type that it promises; it takes no more than the quotas give, however small they are;
/// - in a deterministic run the same calls have the same answers, to the byte;
/// - what was recorded is answered again, to the byte, by a session that was granted nothing;
/// - the reference page shows its rows, where there is a page.
///
/// ```
/// use capability::{functions, testing::conformance};
/// let host = functions("host").with("add", "(a: int, b: int = 0) -> int", "The sum.", |args, _| {
///     args.i64(0)?.checked_add(args.i64(1)?).ok_or_else(|| capability::OpError::exception("OverflowError", "the sum is too large"))
/// });
/// conformance(move |_| host.clone()).rounds(100).run();
/// ```
pub fn conformance<C: ErasedCapability + 'static>(open: impl Fn(&Policy) -> C + 'static) -> Conformance {
    Conformance { open: Box::new(move |policy| Box::new(open(policy))), page: None, place: String::new(), prepare: Box::new(|_| ()), rounds: asked().unwrap_or(ROUNDS), repeats: true }
}

/// Requests for each op and each way of making them, unless the environment says otherwise.
const ROUNDS: usize = 300;

fn asked() -> Option<usize> {
    std::env::var("WICKET_FUZZ_ROUNDS").ok().and_then(|text| text.parse().ok())
}

impl Conformance {
    /// The reference page, which must show the rows. With `BLESS` in the environment it is written.
    pub fn page(mut self, page: impl Into<PathBuf>) -> Conformance {
        self.page = Some(page.into());
        self
    }

    /// What stands behind the `=` of grants of paths, for instance `/app=/some/directory`: a place that can be opened.
    pub fn place(mut self, value: impl Into<String>) -> Conformance {
        self.place = value.into();
        self
    }

    /// Calls that come before the hostile ones, so that these find something: handles, keys, entries.
    pub fn prepared(mut self, prepare: impl Fn(&mut Harness) + 'static) -> Conformance {
        self.prepare = Box::new(prepare);
        self
    }

    /// What it answers depends on what is outside, and that stays changed: answers of two runs are not compared.
    pub fn changes_outside(mut self) -> Conformance {
        self.repeats = false;
        self
    }

    /// So many requests, where `WICKET_FUZZ_ROUNDS` does not say how many.
    pub fn rounds(mut self, rounds: usize) -> Conformance {
        self.rounds = asked().unwrap_or(rounds);
        self
    }

    /// Tests it all.
    ///
    /// # Panics
    /// With what is wrong; this is a test.
    pub fn run(self) {
        let one = (self.open)(&Policy::new());
        rows::check(&*one);
        rows::check_wrong_types(&self);
        grants::check_nothing_granted(&self);
        grants::check_single_rights(&self);
        fuzz::check(&self);
        budget::check(&self);
        replay::check(&self);
        if self.repeats {
            repeat::check(&self);
        }
        if let Some(page) = &self.page {
            check_reference(page, &*one);
        }
    }

    /// A session with this policy.
    fn session(&self, policy: Policy, quotas: Quotas, deterministic: bool) -> Harness {
        let capability = (self.open)(&policy);
        fail_unless(Harness::of(capability, (policy, quotas), deterministic, Audit::ring(10_000), Default::default()))
    }

    /// A policy with these rights, each whole or at the place that the test gave.
    fn granting(&self, rights: &[Right<'_>]) -> Policy {
        let one = (self.open)(&Policy::new());
        let vocabulary = Vocabulary::new().with(one.name(), &one.rights());
        let mut policy = Policy::new();
        for right in rights {
            let grants = match right.scope {
                Scope::Path | Scope::Overlay => fail_unless(Grant::parse(&format!("{}.{}={}", one.name(), right.name, self.place), &vocabulary)),
                Scope::Amount => fail_unless(Grant::parse(&format!("{}.{}=1000000files", one.name(), right.name), &vocabulary)),
                Scope::Bare | Scope::Name => vec![Grant::whole(one.name(), right.name)],
            };
            grants.into_iter().for_each(|grant| fail_unless(policy.allow(grant)));
        }
        policy
    }

    /// Without overlays: what is written in place cannot be kept from there too.
    fn all_granted(&self) -> Policy {
        let one = (self.open)(&Policy::new());
        let rights: Vec<Right<'_>> = one.rights().into_iter().filter(|right| right.scope != Scope::Overlay).collect();
        self.granting(&rights)
    }
}

/// A row's own texts, so that the session can be used while one looks at them.
#[derive(Clone)]
struct Seen {
    number: u32,
    name: String,
    signature: String,
    right: String,
    cost: u32,
    deterministic: bool,
    text: bool,
}

fn seen(capability: &dyn ErasedCapability) -> Vec<Seen> {
    let rows = (0..capability.len()).filter_map(|index| capability.row(index));
    let own = |row: crate::Row<'_>| Seen {
        number: row.number,
        name: row.name.to_owned(),
        signature: row.signature.to_owned(),
        right: row.right.to_owned(),
        cost: row.cost,
        deterministic: row.deterministic,
        text: row.text,
    };
    rows.map(own).collect()
}

#[allow(clippy::panic)]
fn fail_unless<T, E: std::fmt::Display>(result: Result<T, E>) -> T {
    result.unwrap_or_else(|error| panic!("{error}"))
}
