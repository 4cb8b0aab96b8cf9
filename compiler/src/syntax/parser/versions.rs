//! SSA-versioned names: what is known of each local at the point that is being compiled.
//!
//! Every assignment makes a version; a join of two versions makes a phi. All versions of a name live in one home
//! register, so a version is nothing but its facts: is it surely bound, which small constant is it. Facts flow with the
//! code: a trail of changes lets a branch be undone, a [`Label`] gathers the facts of all jumps to it.

use super::constant::Small;

/// What is known of a local now.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Fact {
    /// Number of the version, counted per local; 0 is what the function starts with.
    pub version: u32,
    /// Whether it surely has a value.
    pub bound: bool,
    /// The value, where it is a small constant.
    pub constant: Option<Small>,
}

/// A jump target that is not reached yet, with the facts of those that jump to it. Small, because conditions nest.
#[derive(Debug, Default)]
pub struct Label {
    /// Length of the trail when the label was made: its jumps share the facts up to there.
    base: u32,
    reached: Option<Box<Reached>>,
}

/// The jumps to a label.
#[derive(Debug, Default)]
struct Reached {
    /// Words whose jump goes here.
    sites: Vec<u32>,
    /// Facts that differ from the base's, by local; `None` before the first jump.
    facts: Option<Vec<(u16, Fact)>>,
}

impl Label {
    /// Whether nothing jumps here.
    pub fn is_unused(&self) -> bool {
        self.reached.is_none()
    }

    /// Adds a jump, whose facts flow here next.
    pub fn add_site(&mut self, pc: u32) {
        self.reached.get_or_insert_default().sites.push(pc);
    }

    /// The words whose jumps go here.
    pub fn sites(&self) -> &[u32] {
        self.reached.as_ref().map_or(&[], |reached| &reached.sites)
    }
}

/// The facts of all locals of one function.
#[derive(Debug, Default)]
pub struct Versions {
    now: Vec<Fact>,
    trail: Vec<(u16, Fact)>,
    made: Vec<u32>,
    /// For each local the walk that saw it last, so that a walk meets each local once.
    seen: Vec<u32>,
    walk: u32,
}

/// A point to which facts can be taken back.
#[derive(Clone, Copy, Debug)]
pub struct Mark(usize);

impl Versions {
    /// Forgets all locals, for another unit.
    pub fn clear(&mut self) {
        self.now.clear();
        self.trail.clear();
        self.made.clear();
        self.seen.clear();
        self.walk = 0;
    }

    /// Adds a local; a parameter is bound from the start.
    pub fn add(&mut self, bound: bool) -> u16 {
        self.now.push(Fact { version: 0, bound, constant: None });
        self.made.push(0);
        self.seen.push(0);
        (self.now.len() - 1) as u16
    }

    /// The facts of `local` here.
    pub fn fact(&self, local: u16) -> Fact {
        self.now.get(local as usize).copied().unwrap_or(Fact { version: 0, bound: false, constant: None })
    }

    fn set(&mut self, local: u16, fact: Fact) {
        if let Some(now) = self.now.get_mut(local as usize) {
            self.trail.push((local, std::mem::replace(now, fact)));
        }
    }

    /// A new version of `local`: an assignment, a deletion or a phi.
    pub fn assign(&mut self, local: u16, bound: bool, constant: Option<Small>) -> u32 {
        let version = self.next_version(local);
        self.set(local, Fact { version, bound, constant });
        version
    }

    fn next_version(&mut self, local: u16) -> u32 {
        self.made.get_mut(local as usize).map_or(0, |made| {
            *made += 1;
            *made
        })
    }

    /// The same version, now known to be bound.
    pub fn proved_bound(&mut self, local: u16) {
        let fact = self.fact(local);
        if !fact.bound {
            self.set(local, Fact { bound: true, ..fact });
        }
    }

    /// A phi whose other inputs are not compiled yet: bound if it is bound now and nothing in the region deletes it.
    pub fn phi(&mut self, local: u16, deleted: bool) {
        let bound = self.fact(local).bound && !deleted;
        self.assign(local, bound, None);
    }

    /// This point.
    pub fn mark(&self) -> Mark {
        Mark(self.trail.len())
    }

    /// A label for jumps from here on.
    pub fn label(&self) -> Label {
        Label { base: self.trail.len() as u32, ..Label::default() }
    }

    /// A label that may be merged with `other`.
    pub fn label_beside(&self, other: &Label) -> Label {
        Label { base: other.base, ..Label::default() }
    }

    /// The facts that differ from those at `base`, by local.
    fn changes(&mut self, base: usize) -> Vec<(u16, Fact)> {
        self.walk += 1;
        let mut changes = Vec::new();
        for &(local, old) in &self.trail[base..] {
            if std::mem::replace(&mut self.seen[local as usize], self.walk) != self.walk && self.now[local as usize] != old {
                changes.push((local, self.now[local as usize]));
            }
        }
        changes.sort_unstable_by_key(|change| change.0);
        changes
    }

    /// Takes the present facts into `label`.
    pub fn flow_to(&mut self, label: &mut Label) {
        let incoming = self.changes(label.base as usize);
        self.merge(label, incoming);
    }

    /// Takes the jumps of `from` into `label`, whose base is the same.
    pub fn merge_labels(&mut self, label: &mut Label, from: Label) {
        debug_assert_eq!(label.base, from.base);
        let Some(reached) = from.reached else { return };
        label.reached.get_or_insert_default().sites.extend(reached.sites);
        if let Some(facts) = reached.facts {
            self.merge(label, facts);
        }
    }

    /// Takes the jumps of `from`, a label made later than `label`, into it; nothing was assigned between the two.
    pub fn merge_down(&mut self, label: &mut Label, mut from: Label) {
        let older = self.changes_before(label.base as usize, from.base as usize);
        if let Some(facts) = from.reached.as_mut().and_then(|reached| reached.facts.as_mut()) {
            for (local, fact) in older {
                if let Err(place) = facts.binary_search_by_key(&local, |change| change.0) {
                    facts.insert(place, (local, fact));
                }
            }
        }
        from.base = label.base;
        self.merge_labels(label, from);
    }

    /// The facts at trail length `end` that differ from those at `base`.
    fn changes_before(&self, base: usize, end: usize) -> Vec<(u16, Fact)> {
        let mut locals: Vec<u16> = self.trail[base.min(end)..end.min(self.trail.len())].iter().map(|change| change.0).collect();
        locals.sort_unstable();
        locals.dedup();
        locals.into_iter().map(|local| (local, self.fact_at(end, local))).collect()
    }

    fn merge(&mut self, label: &mut Label, incoming: Vec<(u16, Fact)>) {
        let base = label.base as usize;
        let facts = &mut label.reached.get_or_insert_default().facts;
        *facts = Some(match facts.take() {
            None => incoming,
            Some(present) if present == incoming => present,
            Some(present) => self.merged(base, present, incoming),
        });
    }

    fn merged(&mut self, base: usize, present: Vec<(u16, Fact)>, incoming: Vec<(u16, Fact)>) -> Vec<(u16, Fact)> {
        let mut merged = Vec::with_capacity(present.len().max(incoming.len()));
        let (mut left, mut right) = (present.into_iter().peekable(), incoming.into_iter().peekable());
        loop {
            let (local, one, two) = match (left.peek().copied(), right.peek().copied()) {
                (None, None) => break,
                (Some(l), Some(r)) if l.0 == r.0 => {
                    left.next();
                    right.next();
                    (l.0, l.1, r.1)
                }
                (Some(l), r) if r.is_none_or(|r| l.0 < r.0) => {
                    left.next();
                    (l.0, l.1, self.fact_at(base, l.0))
                }
                (_, Some(r)) => {
                    right.next();
                    (r.0, r.1, self.fact_at(base, r.0))
                }
                (Some(_), None) => break,
            };
            merged.push((local, self.join(local, one, two)));
        }
        merged
    }

    fn join(&mut self, local: u16, one: Fact, two: Fact) -> Fact {
        if one.version == two.version {
            return Fact { bound: one.bound && two.bound, ..one };
        }
        let constant = if one.constant == two.constant { one.constant } else { None };
        Fact { version: self.next_version(local), bound: one.bound && two.bound, constant }
    }

    /// The facts that `local` had when the trail was `base` long.
    fn fact_at(&self, base: usize, local: u16) -> Fact {
        let change = self.trail[base.min(self.trail.len())..].iter().find(|change| change.0 == local);
        change.map_or(self.fact(local), |change| change.1)
    }

    /// Forgets what happened since `mark`.
    pub fn undo(&mut self, mark: Mark) {
        while self.trail.len() > mark.0 {
            if let Some((local, old)) = self.trail.pop() {
                self.now[local as usize] = old;
            }
        }
    }

    /// Makes the facts those of the jumps to `label`; `false` when nothing jumps there.
    pub fn enter(&mut self, label: &mut Label) -> bool {
        self.undo(Mark(label.base as usize));
        let Some(facts) = label.reached.as_mut().and_then(|reached| reached.facts.take()) else { return false };
        for (local, fact) in facts {
            self.set(local, fact);
        }
        true
    }

    /// The locals whose facts changed since the base of `label`.
    pub fn changed_since(&self, label: &Label) -> Vec<u16> {
        let mut locals: Vec<u16> = self.trail[(label.base as usize).min(self.trail.len())..].iter().map(|change| change.0).collect();
        locals.sort_unstable();
        locals.dedup();
        locals
    }

    /// The facts of some locals, to be put back by [`Versions::restore`].
    pub fn save(&self, locals: &[u16]) -> Vec<(u16, Fact)> {
        locals.iter().map(|&local| (local, self.fact(local))).collect()
    }

    /// Behind a region that `before` had entered by several ways, the facts of the one way that `saved` knows, for
    /// locals that the region left alone.
    pub fn restore(&mut self, before: &[(u16, Fact)], saved: &[(u16, Fact)]) {
        for (&(local, entered), &(_, fact)) in before.iter().zip(saved) {
            if self.fact(local).version == entered.version {
                self.set(local, fact);
            }
        }
    }
}
